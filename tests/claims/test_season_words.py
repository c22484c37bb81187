"""Which season a sentence means, and which seasons words speak of."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.claims.seasons import find_seasons
from monitor.model import Attribute

RENEWAL = Attribute.RENEWAL
NEWS = (Attribute.RENEWAL, Attribute.RELEASE_DATE)


@pytest.mark.parametrize(
    ("title", "text", "noted"),
    [
        ("Winter Harbor", "Season 3 premieres on July 4, 2024.", "2024-07-04 s3"),
        ("Winter Harbor", "Season 2\n\nIt will premiere on July 4, 2024.", "2024-07-04 s2"),
        ("Winter Harbor", "Season 2 is done. It will premiere on July 4, 2024.", "2024-07-04 s2"),
        ("Winter Harbor Season 4", "The new season premieres on July 4, 2024.", "2024-07-04 s4"),
        ("Winter Harbor", "Season 4 is done. The new season premieres on July 4, 2024.", "2024-07-04 s4"),
        ("Winter Harbor", "The new season premieres on July 4, 2024.", "2024-07-04"),
        ("Winter Harbor", "Winter Harbor premiered on July 4, 2020.", "2020-07-04"),
        ("Winter Harbor Season 2", "Winter Harbor premiered on July 4, 2020.", "2020-07-04"),
        ("Winter Harbor", "Winter Harbor 2 premieres on July 4, 2024.", "2024-07-04 s2"),
        ("Winter Harbor", "The sophomore season premieres on July 4, 2024.", "2024-07-04 s2"),
        ("Winter Harbor", "S3 of the drama premieres on July 4, 2024.", "2024-07-04 s3"),
    ],
)
def test_rule_6_the_season_of_a_sentence(title: str, text: str, noted: str) -> None:
    assert told(text, Attribute.RELEASE_DATE, title=title) == expected(noted)


@pytest.mark.parametrize(
    ("title", "text", "noted"),
    [
        ("Winter Harbor Season 5", "The final season premieres on July 4, 2024.", "2024-07-04 s5"),
        ("Winter Harbor", "Season 5 is the last. The final season premieres on July 4, 2024.", "2024-07-04 s5"),
        ("Winter Harbor", "The final season premieres on July 4, 2024.", "2024-07-04"),
    ],
)
def test_rule_17_the_final_season_has_a_number_only_where_it_is_said(title: str, text: str, noted: str) -> None:
    assert told(text, Attribute.RELEASE_DATE, title=title) == expected(noted)


@pytest.mark.parametrize(
    ("text", "seasons"),
    [
        ("Season 2", "2"),
        ("season two", "2"),
        ("SEASON 2", "2"),
        ("series four", "4"),
        ("Season II", "2"),
        ("a second season", "2"),
        ("its third and final season", "3 final"),
        ("the 19th season", "19"),
        ("seasons 2 and 3", "2,3"),
        ("seasons 1 to 4", "1,2,3,4"),
        ("seasons 1-3", "1,2,3"),
        ("a sixth, a seventh, and an eighth season", "6,7,8"),
        ("the 10-episode second season", "2"),
        ("S2", "2"),
        ("S02E05", "2"),
        ("the sophomore season", "2"),
        ("its debut season", "1"),
        ("a new season", "new"),
        ("another season", "another"),
        ("the next season", "next"),
        ("the final season", "final"),
        ("the sequel", "sequel"),
        ("season 2 and the new season", "2; new"),
        ("the rainy season", ""),
        ("season after season", ""),
        ("in two years", ""),
        ("seasoned actors", ""),
        ("PS5", ""),
        ("Season 2024", ""),
    ],
)
def test_season_words(text: str, seasons: str) -> None:
    found = find_seasons(text)
    shown = [(",".join(map(str, m.numbers)) + (" final" if m.final else "")) if m.numbers else m.which for m in found]
    assert "; ".join(shown) == seasons
    assert all(0 <= m.start < m.end <= len(text) for m in found)
