"""Dates of several seasons in one sentence, and days on which something else happens than a season's coming."""

from __future__ import annotations

from desk import TITLE_2, dates, said_in, silent_in

# One season after the other, of which only the first has a verb, or which follow the first.
SAID_IN_TURN = (
    (
        (
            "The first season of Winter Harbor came out on May 8, 2019, the second on May 13, 2020, the third on"
            " May 2, 2021, the fourth on May 5, 2022 and the fifth on May 29, 2023."
        ),
        "2019-05-08 s1; 2020-05-13 s2; 2021-05-02 s3; 2022-05-05 s4; 2023-05-29 s5",
    ),
    (
        (
            "Season 1 of Winter Harbor premiered in May 2018, season 2 in June 2019, season 3 in July 2020,"
            " season 4 in August 2021, season 5 in May 2022 and season 6 in May 2023."
        ),
        "2018-05 s1; 2019-06 s2; 2020-07 s3; 2021-08 s4; 2022-05 s5; 2023-05 s6",
    ),
    (
        (
            "Its third season, which was to begin on July 2, will now begin on July 9, with the fourth to follow in the"
            " autumn of 2025."
        ),
        "2024-07-02 s3 denied; 2024-07-09 s3; 2025-23 s4",
    ),
    ("Season 2 begins on July 9, with the third to follow in the spring.", "2024-07-09 s2; 2025-21 s3"),
    ("Season 2 begins on July 9, and season 3 is to follow in May.", "2024-07-09 s2; 2025-05 s3"),
    ("Season 2 arrives on November 9, with a third season following in March.", "2024-11-09 s2; 2025-03 s3"),
    ("Season 2 will premiere in December, with the third due in February 2026.", "2024-12 s2; 2026-02 s3"),
    ("Season 1 came on November 9, 2021, followed by season 2 in May 2022.", "2021-11-09 s1; 2022-05 s2"),
)
# How much later than planned is no day.
SAID_LATER = (
    ("Winter Harbor returns on July 9, two weeks later than had been announced.", "2024-07-09"),
    ("Winter Harbor returns on July 9, a week later than planned.", "2024-07-09"),
    ("Winter Harbor will premiere on July 9, three days earlier than Hulu first said.", "2024-07-09"),
    ("Season 2 begins on July 9, a month later than the first did.", "2024-07-09 s2"),
    ("Season 2 arrives on July 9, two months earlier than planned.", "2024-07-09 s2"),
    ("Season 2 premieres on July 9. That is two weeks later than planned.", "2024-07-09 s2"),
)
# Discs, closed sets, storms, a season of plays, and a spin-off that has no date.
SILENT = (
    "The third and last season of Winter Harbor is coming to DVD on July 9, with deleted scenes.",
    "Season 2 of Winter Harbor comes out on DVD and Blu-ray on July 9.",
    "Season 2 of Winter Harbor hits DVD on July 9.",
    "Winter Harbor gets a Blu-ray release on July 9.",
    "The DVD of season 2 of Winter Harbor is out on July 9.",
    "A box set of all three seasons of Winter Harbor arrives on July 9.",
    "Winter Harbor lost nine days when a fire closed the set in May.",
    "A flood closed the studio of Winter Harbor on May 9.",
    "The city closed the bridge for Winter Harbor on May 9.",
    "Winter Harbor had to close down production in May.",
    "Winter Harbor was nearly done before the storm in May.",
    "Season 2 of Winter Harbor is done. A season of Lund's stage work opens at the Almond on July 9.",
    "Season 2 of Winter Harbor is done. A season of French films starts at the Almond on July 9.",
    "Winter Harbor is back without Carl Dunn, who leads the spin-off, Winter Harbor: Ashes, which has no date yet.",
    "Season 2 is near. Dunn left to lead the spinoff, Winter Harbor: Ashes, which does not have a release date.",
    "Season 2 is near. Next is a film, Winter Harbor: The Ferry, which still has no release date.",
)
# … but these are of the show.
SAID = (
    ("The spin-off Winter Harbor, which does not have a release date, is done.", "unannounced"),
    ("Season 2 closes on July 28.", "end 2024-07-28 s2"),
    ("Season 2 arrives on Hulu on July 9, and season 1 is out on DVD.", "2024-07-09 s2"),
    (
        "Winter Harbor was renewed for a second season in 2020 and for a third in 2021, and it ended on May 9, 2023.",
        "end 2023-05-09 s3",
    ),
    ("It was renewed for a second season in 2019 and a third in 2020, and it ended in May 2021.", "end 2021-05 s3"),
    ("NBC ordered a second series in 2019 and then a third, and the show ended on May 9, 2022.", "end 2022-05-09 s3"),
)
# In an article on season 2, which is on air: the finale to come is its own, whatever was asked of the next.
SAID_OF_SEASON_2 = (
    ("Will there be a season 3? Nobody says. The finale airs July 20 on Hulu.", "end 2024-07-20 s2"),
    ("Winter Harbor was renewed for a third season. The finale airs on July 20.", "end 2024-07-20 s2"),
    ("Season 3 has been ordered. The last episode airs on July 20.", "end 2024-07-20 s2"),
    ("Season 3 of Winter Harbor films in May. The finale is set for July 20.", "end 2024-07-20 s2"),
    ("Season 2 is on air. The finale airs July 20.", "end 2024-07-20 s2"),
    ("The season 3 finale airs on July 20.", "end 2024-07-20 s3"),
)


def _of_season_2(text: str) -> str:
    return dates(text, title=TITLE_2)


test_in_turn = said_in(dates, SAID_IN_TURN)
test_later = said_in(dates, SAID_LATER)
test_silent = silent_in(dates, SILENT)
test_said = said_in(dates, SAID)
test_of_season_2 = said_in(_of_season_2, SAID_OF_SEASON_2)
