"""Whether a page is an edit of the article that it was, or only what is left of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from monitor.article import is_remnant, is_successor, read_text, shares_nothing

if TYPE_CHECKING:
    from monitor.model import Article

TEXT = (
    "The lamps are lit again in the small town, one wet evening after another, and the gulls complain of it.",
    "Its makers have been seen on the pier with a crew and three boats. Nobody there would say what for.",
    "Season 2 of Harbour Lights will premiere on 14 May 2027, the network said on Sunday.",
    "The keeper of the light hides a letter in the first season, and the last shot shows who has found it.",
    "Viewers took to the slow episodes at once, and the numbers grew from week to week.",
    "Whether the brothers will lend their boats for another winter was left open at a dinner in the inn.",
)
ELSE = "A bakery in the harbour has begun to sell a loaf in the shape of the tower, and tourists queue for it."


def article(*paragraphs: str, title: str = "What we know", day: int = 14, walled: bool = False) -> Article:
    read = read_text("\n\n".join(paragraphs), url="https://kettle.example/a", title=title)
    return replace(read, published=datetime(2027, 3, day, tzinfo=UTC), walled=walled)


FORMER = article(*TEXT)

REMNANTS: dict[str, Article] = {
    "two paragraphs of six": article(*TEXT[:2]),
    "the last two of six": article(*TEXT[4:]),
    "every other paragraph": article(*TEXT[::3]),
    "a stub with its call": article(*TEXT[:4], "Lamp Plus: read on, this story is only for subscribers."),
    "a stub with an offer behind it": article(
        *TEXT[:4], "Already a subscriber? Log in.", "Our readers pay for what we write: from one coin a week, for ever."
    ),
    "a stub that only its data calls one": article(*TEXT[:4], walled=True),
    "broken off in a sentence": article(*TEXT[:5], "Whether the brothers will lend their"),
    "broken off with an ellipsis": article(*TEXT[:5], "Whether the brothers will lend…"),
    "a stub with a line of its own": article(*TEXT[:2], "Updated at noon"),
    "one line where an article was": article(ELSE),
    "nothing": article(),
}

EDITS: dict[str, Article] = {
    "the same": article(*TEXT),
    "the same under subscription": article(*TEXT, walled=True),
    "a sentence taken out": article(*TEXT[:2], *TEXT[3:]),
    "the last paragraph taken out": article(*TEXT[:5]),
    "a sentence of a paragraph taken out": article(TEXT[0], TEXT[1].partition(". ")[0] + ".", *TEXT[2:]),
    "a sentence taken out under subscription": article(*TEXT[:2], *TEXT[3:], walled=True),
    "half of it rewritten": article(*TEXT[:3], ELSE, ELSE.replace("bakery", "dairy"), ELSE.replace("loaf", "cheese")),
    "cut to the bone, with a correction": article(
        TEXT[0], "Correction: this article gave a date for the second season that nobody had confirmed."
    ),
    "more than before": article(*TEXT, ELSE),
    "wholly rewritten": article(ELSE, ELSE.replace("bakery", "dairy"), ELSE.replace("loaf", "cheese")),
    "in another order": article(*reversed(TEXT)),
    "in other signs and capitals": article(*(sentence.upper().replace(",", " –") for sentence in TEXT)),
    "in one paragraph": article(" ".join(TEXT)),
}


@pytest.mark.parametrize("name", REMNANTS)
def test_a_remnant_is_no_edit(name: str) -> None:
    assert is_remnant(FORMER, REMNANTS[name])


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_no_remnant(name: str) -> None:
    assert not is_remnant(FORMER, EDITS[name])


def test_a_whole_article_read_after_its_stub_is_an_edit() -> None:
    assert not is_remnant(article(*TEXT[:2], walled=True), FORMER)


def test_a_newer_article_in_its_place_has_a_headline_a_date_and_words_of_its_own() -> None:
    newer = article(ELSE, ELSE.replace("bakery", "dairy"), title="Loaves", day=15)
    assert is_successor(FORMER, newer)
    assert not is_successor(newer, FORMER), "an older one does not take its place"
    assert not is_successor(FORMER, replace(newer, published=FORMER.published))
    assert not is_successor(FORMER, replace(newer, published=None))
    assert not is_successor(FORMER, replace(newer, title="What we KNOW!"))
    assert not is_successor(FORMER, article(*TEXT, title="All we know", day=15)), "re-dated"


def test_what_has_a_sentence_in_common() -> None:
    assert shares_nothing(FORMER, article(ELSE))
    assert not shares_nothing(FORMER, article(ELSE, TEXT[4]))
