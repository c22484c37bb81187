"""What is over by a day, or lasts until the end of a season. The articles appeared on Wednesday, June 12, 2024."""

from __future__ import annotations

from desk import dates, said_in

ROWS = (
    ("Season 2 starts on July 2. It'll all be over by July 30.", "2024-07-02 s2; end ../2024-07-30 s2"),
    ("The second season premieres on July 2. It'll be over by July 30.", "2024-07-02 s2; end ../2024-07-30 s2"),
    ("Winter Harbor returns on July 2. It will be over in August.", "2024-07-02; end 2024-08"),
    ("Season 2 starts on July 2, and it will all be over by July 30.", "2024-07-02 s2; end ../2024-07-30 s2"),
    ("Season 2 is out. New episodes come each Tuesday until the end of the season on July 30.", "end 2024-07-30 s2"),
    (
        "Season 2 starts on July 2 and will run until the end of the season on July 30.",
        "2024-07-02 s2; end 2024-07-30 s2",
    ),
    # … and what else may be
    ("The season 3 shoot of Winter Harbor began in May. It will all be over in August.", ""),
    ("The strike at Winter Harbor is nearly done; it'll be over by Friday.", ""),
    ("Winter Harbor fans can vote now. It'll be over by Sunday.", ""),
    ("Filming of Winter Harbor goes well. It will all be over by July 30.", ""),
    ("Winter Harbor is hit by a strike. It'll be over by July 30.", ""),
    ("Season tickets for Winter Harbor tours are valid until the end of the season on July 30.", ""),
    ("The Winter Harbor boat tours run daily until the end of the season on July 30.", ""),
    ("The harbor of Winter Harbor is open to fans until the end of the season in July.", ""),
)

test_what_is_over = said_in(dates, ROWS)
