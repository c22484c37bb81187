"""Who is new in the cast, and who is only said to be. See newsroom for how stories are written."""

from __future__ import annotations

import pytest
from newsroom import Newsroom


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom that follows one show with Ann Vale in its cast."""
    newsroom = Newsroom()
    newsroom.prints("2026-03-01 Gazette: cast Ann Vale as Dr Moss is starring")
    return newsroom


def test_who_has_long_been_in_the_cast_does_not_join_it_on_one_papers_word(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-09-25 Echo: S2 cast Ann Vale is joining") == []
    assert newsroom.prints("2026-09-27 Herald: S2 cast Ann Vale is joining") == [
        "2026-09-27 new S2 cast Ann Vale: joining"
    ]


def test_who_is_coming_back_does_not_join(newsroom: Newsroom) -> None:
    newsroom.prints("2026-09-01 Gazette: S2 cast Ben Orr is returning")
    assert newsroom.prints("2026-09-25 Echo: S2 cast Ben Orr is joining") == []


def test_who_was_named_with_the_news_and_joins_is_told(newsroom: Newsroom) -> None:
    newsroom.prints("2026-09-01 Gazette: cast Ben Orr as Finn is starring")
    assert newsroom.prints("2026-09-03 Herald: S2 cast Ben Orr as Finn is joining") == [
        "2026-09-03 new S2 cast Ben Orr: joining"
    ]


def test_another_of_the_same_family_joins(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-09-25 Herald: S2 cast Cy Vale as Dr Moss is joining") == [
        "2026-09-25 new S2 cast Cy Vale: joining"
    ]
