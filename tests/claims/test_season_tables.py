"""Tables of seasons."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

DATES = (Attribute.RELEASE_DATE, Attribute.END_DATE)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            (
                "Season\tEpisodes\tFirst aired\tLast aired\n\n1\t8\t4 October 2020\t8 November 2020\n\n"
                "2\t10\t18 September 2022\t23 October 2022"
            ),
            "2020-10-04 s1; 2020-11-08 s1; 2022-09-18 s2; 2022-10-23 s2",
        ),
        (
            "Series | Premiere | Finale\n\nSeries 1 | May 3, 2022 | June 7, 2022\n\nSeries 2 | TBA | TBA",
            "2022-05-03 s1; 2022-06-07 s1",
        ),
        ("Show | Channel | Time\n\nCopper Bay | BBC One | May 3, 2022", ""),
    ],
)
def test_dates_of_seasons(text: str, noted: str) -> None:
    assert told(f"Winter Harbor has two seasons.\n\n{text}", *DATES) == expected(noted)


def test_numbers_of_episodes() -> None:
    text = "Winter Harbor has two seasons.\n\nSeason\tEpisodes\tPremiere\n\n1\t8\t2020\n\n2\t10\t2022"
    assert told(text, Attribute.EPISODE_COUNT) == "10 s2; 8 s1"
