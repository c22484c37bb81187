"""A season that is put off, or brought forward, has the new day, whatever stands between the verb and the day."""

from __future__ import annotations

from desk import dates, said_in, silent_in

PUT_OFF = (
    ("Season 2 of Winter Harbor has been pushed back a week to May 14, 2027.", "2027-05-14 s2"),
    ("Hulu has pushed Winter Harbor season 2 to May 14, 2027.", "2027-05-14 s2"),
    ("Season 2 of Winter Harbor has been delayed by a week to May 14, 2027.", "2027-05-14 s2"),
    ("The second season has been moved a week later, to May 14, 2027.", "2027-05-14 s2"),
    ("Winter Harbor season 2 moves to May 14, 2027.", "2027-05-14 s2"),
    ("Winter Harbor shifts a week to May 14, 2027.", "2027-05-14"),
    ("The premiere of Winter Harbor's second season slips two weeks to May 28, 2027.", "2027-05-28 s2"),
    ("Winter Harbor season 2 premieres a week later than planned, on May 14, 2027.", "2027-05-14 s2"),
    ("Season 2 has been postponed by a month to June 14, 2027.", "2027-06-14 s2"),
    ("Hulu has postponed the second season of Winter Harbor until May 14, 2027.", "2027-05-14 s2"),
    ("Hulu has delayed season 2 of Winter Harbor to May 14, 2027.", "2027-05-14 s2"),
    ("Hulu has pushed back the premiere of Winter Harbor season 2 by two weeks to May 14, 2027.", "2027-05-14 s2"),
    ("Hulu has rescheduled season 2 of Winter Harbor for May 14, 2027.", "2027-05-14 s2"),
    ("Season 2 was pushed back a year to spring 2028.", "2028-21 s2"),
    ("Hulu has pushed season 2 of Winter Harbor into 2028.", "2028 s2"),
    ("The strikes pushed season 2 back two months to July 14, 2027.", "2027-07-14 s2"),
    # … and forward
    ("The second season has been brought forward by two weeks to May 14, 2027.", "2027-05-14 s2"),
    ("Hulu has brought season 2 of Winter Harbor forward to May 14, 2027.", "2027-05-14 s2"),
    ("Hulu is moving season 2 of Winter Harbor up two weeks, to May 14, 2027.", "2027-05-14 s2"),
    ("Hulu has moved up the premiere of season 2 by a week to May 14, 2027.", "2027-05-14 s2"),
    # the year is that of the day that it is put off from
    (
        "The second season, originally due on May 7, 2027, has been pushed to May 14.",
        "2027-05-07 s2 denied; 2027-05-14 s2",
    ),
    # as sure as it is said
    ("Hulu could push season 2 of Winter Harbor back a week to May 14, 2027.", "2027-05-14 s2 expected"),
    ("Season 2 was reportedly moved back a week to May 14, 2027.", "2027-05-14 s2 rumoured"),
    ("Hulu has not moved season 2 of Winter Harbor to May 14, 2027.", "2027-05-14 s2 denied"),
    # one a week is another thing
    ("Two episodes come on July 9, then one a week to July 30.", "2024-07-09; end 2024-07-30"),
    ("Hulu has pushed the finale of Winter Harbor season 2 to May 14, 2027.", "end 2027-05-14 s2"),
)
NO_SEASON = (
    "Filming on season 2 has been pushed back a week to May 14, 2027.",
    "The shooting of season 2 has been brought forward by two weeks to May 14, 2027.",
    "The wrap party of season 2 has been moved a week later, to May 14, 2027.",
    "The trailer for season 2 has been delayed by a week to May 14, 2027.",
    "Episode 4 of season 2 has been moved a week later, to May 14, 2027.",
    "Hulu has pushed the Winter Harbor panel to May 14, 2027.",
    "The Winter Harbor film was pushed back a week to May 14, 2027.",
    "Mina Falk has pushed her wedding back a week to May 14, 2027.",
    "Copper Bay has been pushed back a week to May 14, 2027.",
    "Copper Bay season 2 moves to May 14, 2027, and Winter Harbor is off.",
    "Winter Harbor moves a week to Fridays.",
    "The story moves to May 1945 in season 2.",
)

test_put_off = said_in(dates, PUT_OFF)
test_no_season = silent_in(dates, NO_SEASON)
