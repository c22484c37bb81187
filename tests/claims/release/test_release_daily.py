"""Days in daily reports: a clip put out, a source, a special, a stage, a slot, a predecessor; and hopes."""

from __future__ import annotations

import pytest
from desk import dates, said_in, silent_in

SILENT = (
    # what a season is adapted from
    "Winter Harbor is back. This run is adapted from The Reed Cutter, which came out in 2019.",
    "Winter Harbor is based on Salt Road, which was released in 2019.",
    "Winter Harbor is adapted from the manga Salt Road, which launched in 2019.",
    "Winter Harbor is a remake of the Danish hit Salt Road, which aired in 2011.",
    "Winter Harbor draws on Salt Road, first published in 1998.",
    # what is shown in its place, or beside it
    "A special program with the main cast of Winter Harbor will air on July 5 in the slot of the first episode.",
    "Winter Harbor is late. A special broadcast from the set will air on July 5.",
    "Winter Harbor is late: its predecessor in the slot, Copper Bay, won't say adiós until Friday, July 12.",
    "Winter Harbor has to wait because its predecessor was extended and ends on July 10.",
    # where somebody else is seen
    "Falk, who played Iris, has left Winter Harbor and will be seen on stage in Leeds from May.",
    "The actress has left Winter Harbor and returns to the stage in July.",
    "Falk of Winter Harbor can be seen on Broadway from July 9.",
    # a slot
    "Winter Harbor moved to Fridays in 2023.",
    "Winter Harbor is a drama. It moved to Tuesdays at 10 this year and has slipped since.",
    "Winter Harbor was bumped to Sunday nights last year.",
    "Winter Harbor was shifted to 9pm in May.",
    # what begins is not the show
    (
        "Winter Harbor is near. The battle for the Seven Thrones and the power over the Seven Isles"
        " that comes with it is set to commence this summer."
    ),
    "Winter Harbor has Mina Falk. The deal with Carl Dunn is not new, it dates from last year, Lund told Variety.",
    # somebody's hopes
    "Falk hopes to have a baby in July, she said at the premiere of Winter Harbor.",
    "Lund hopes to have the scripts for Winter Harbor ready in July.",
)
SAID = (
    ("Winter Harbor, based on Salt Road, premiered in 2019.", "2019"),
    ("Winter Harbor is based on a novel by Ada Lund and came out in 2019.", "2019"),
    ("Winter Harbor, like its predecessor, will premiere on July 9.", "2024-07-09"),
    ("Season 2 of Winter Harbor has been moved to Sunday, July 14.", "2024-07-14 s2"),
    ("Winter Harbor is back. In Norway, the first two episodes go out on NRK1 on Sunday, July 14.", "2024-07-14"),
    ("Winter Harbor is back. In Leeds, the episodes will air from July 14.", "2024-07-14"),
    (
        "Winter Harbor is back. Here in the UK it will be on BBC Four, where it's pencilled in for early 2025.",
        "2025-01/2025-04 expected",
    ),
    ("Winter Harbor comes to Sky Atlantic, where it is set to premiere in July.", "2024-07"),
    ("Lund told Variety that she hoped to have season 2 ready in early 2025.", "2025-01/2025-04 s2 expected"),
    ("Lund hopes to have the new episodes of Winter Harbor ready in the first half of 2025.", "2025-40 expected"),
    ("The studio hopes to get Winter Harbor on screens in July.", "2024-07 expected"),
)
CLIPS = (
    "There is. ITV put it out on Friday and you can watch it at the top of this page.",
    "Yes. The streamer released one last Friday.",
    "There is, and Hulu dropped it on June 3.",
    "Hulu shared it on June 3.",
)

test_no_day_of_the_show = silent_in(dates, SILENT)
test_days_of_the_show = said_in(dates, SAID)


@pytest.mark.parametrize("answer", CLIPS)
def test_the_trailer_is_put_out(answer: str) -> None:
    assert dates(f"Is there a trailer for Winter Harbor?\n\n{answer}", title="Winter Harbor series 4: start date") == ""
