"""Places and names in what a show is called by: "the drama about a ferry to Newfoundland" names no other show."""

from __future__ import annotations

import pytest
from desk import TITLE_2, expected, told

from monitor.claims.titles import other_titles
from monitor.claims.titles.finder import TitleFinder
from monitor.model import Attribute, Show

SAID = (Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.PLATFORM)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            (
                "Hulu's slow-burn mystery about the crew of an overnight ferry to Newfoundland comes back this week"
                " for its"
                " third and final season."
            ),
            "Hulu; ended s3",
        ),
        ("The CBC dramedy about a boat to Newfoundland was renewed for a third season.", "CBC s3; renewed s3"),
        ("The drama set in Boston has been cancelled by CBS.", "CBS; cancelled"),
        ("The Boston-set drama returns for its third season on July 4, 2024.", "2024-07-04 s3"),
        ("The series about Amelia Stone was renewed by Hulu for a third season.", "Hulu s3; renewed s3"),
        ("The thriller with Mina Falk was renewed for a third season.", "renewed s3"),
        ("Set in Turku, the drama from Ada Lund returns on July 4, 2024.", "2024-07-04 s2"),
        ("The mystery from the streets of Turku premieres on Hulu on July 4, 2024.", "2024-07-04 s2; Hulu"),
        ("The soap from the town of Snow Pier starts on Channel 5 on July 4, 2024.", "2024-07-04 s2; Channel 5"),
        (
            "The drama about a train to Snow Pier, whose third season begins on July 4, 2024, is Hulu's own.",
            "2024-07-04 s3; Hulu s3",
        ),
    ],
)
def test_where_the_show_plays_is_no_other_show(text: str, noted: str) -> None:
    read = told(f"Winter Harbor is about to set sail.\n\n{text}", *SAID, title=TITLE_2)
    assert set(expected(noted).split("; ")) <= set(read.split("; ")), read


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Tin Road comes back this week for its third season.", "Tin Road"),
        ("From Hulu, news: Copper Bay was renewed for a third season.", "Copper Bay"),
        ("It goes out after Copper Bay, whose third season starts on Sunday.", "Copper Bay"),
        ("A lead was also in Cold Basin, which was cancelled in May.", "Cold Basin"),
        ("Salt Marsh was renewed for seasons 3 and 4.", "Salt Marsh"),
        ("With a new lead, Copper Bay returns for its second season on July 4.", "Copper Bay"),
    ],
)
def test_another_show_is_still_one(text: str, title: str) -> None:
    finder = TitleFinder.of(Show(title="Winter Harbor"))
    assert [name for _, _, name in other_titles(text, finder)] == [title]
