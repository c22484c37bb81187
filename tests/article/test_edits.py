"""Whether a page is an edit of the article that it was, or only what is left of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from monitor.article import Remnant, is_successor, read_text, shares_nothing, still_there, what_is_left
from monitor.article.notices import NOT_FREE

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


def article(*paragraphs: str, title: str = "What we know", day: int = 14, walls: tuple[str, ...] = ()) -> Article:
    read = read_text("\n\n".join(paragraphs), url="https://kettle.example/a", title=title)
    return replace(read, published=datetime(2027, 3, day, tzinfo=UTC), walls=walls)


FORMER = article(*TEXT)

CALL = "Already a subscriber? Log in."
OFFER = "Our readers pay for what we write: from one coin a week, for ever."
DATED, UNDATED = TEXT[2], "Season 2 of Harbour Lights will premiere."

REMNANTS: dict[str, tuple[Article, Remnant]] = {
    "two paragraphs of six": (article(*TEXT[:2]), Remnant.PART),
    "the last two of six": (article(*TEXT[4:]), Remnant.PART),
    "every other paragraph": (article(*TEXT[::3]), Remnant.PART),
    "a stub with a line of its own": (article(*TEXT[:2], "Updated at noon"), Remnant.PART),
    "a stub with its call": (
        article(*TEXT[:4], "Lamp Plus: read on, this story is only for subscribers."),
        Remnant.BEGINNING,
    ),
    "a stub with an offer behind it": (article(*TEXT[:4], CALL, OFFER), Remnant.BEGINNING),
    "a stub that only its data calls one": (article(*TEXT[:4], walls=(NOT_FREE,)), Remnant.BEGINNING),
    "a stub that calls beside the article": (article(*TEXT[:4], walls=("already a subscriber",)), Remnant.BEGINNING),
    "a stub with its call, of a corrected article": (
        article("We regret the error.", *TEXT[:2], "Lamp Plus: this story is only for subscribers."),
        Remnant.BEGINNING,
    ),
    "broken off in a sentence": (article(*TEXT[:5], "Whether the brothers will lend their"), Remnant.PART),
    "broken off with an ellipsis": (article(*TEXT[:5], "Whether the brothers will lend…"), Remnant.BEGINNING),
    "broken off with three dots": (article(*TEXT[:5], "Whether the brothers will lend ..."), Remnant.BEGINNING),
    "one line where an article was": (article(ELSE), Remnant.ELSE),
    "nothing": (article(), Remnant.ELSE),
}

EDITS: dict[str, Article] = {
    "the same": article(*TEXT),
    "the same under subscription": article(*TEXT, walls=(NOT_FREE,)),
    "a sentence taken out": article(*TEXT[:2], *TEXT[3:]),
    "the last paragraph taken out": article(*TEXT[:5]),
    "a sentence of a paragraph taken out": article(TEXT[0], TEXT[1].partition(". ")[0] + ".", *TEXT[2:]),
    "a sentence taken out under subscription": article(*TEXT[:2], *TEXT[3:], walls=(NOT_FREE,)),
    "half of it rewritten": article(*TEXT[:3], ELSE, ELSE.replace("bakery", "dairy"), ELSE.replace("loaf", "cheese")),
    "cut to the bone, with a correction": article(
        TEXT[0], "Correction: this article gave a date for the second season that nobody had confirmed."
    ),
    "half of it gone, with a correction": article("We regret the error.", *TEXT[:2]),
    "broken off, with a correction": article("We regret the error.", *TEXT[:2], "Season 2 of Harbour Lights will"),
    "nothing but a correction": article("This article has been withdrawn: nobody had confirmed the date it gave."),
    "more than before": article(*TEXT, ELSE),
    "wholly rewritten": article(ELSE, ELSE.replace("bakery", "dairy"), ELSE.replace("loaf", "cheese")),
    "in another order": article(*reversed(TEXT)),
    "in other signs and capitals": article(*(sentence.upper().replace(",", " –") for sentence in TEXT)),
    "in one paragraph": article(" ".join(TEXT)),
    "a date taken out of a sentence": article(*TEXT[:2], UNDATED, *TEXT[3:]),
}


@pytest.mark.parametrize("name", REMNANTS)
def test_a_remnant_is_no_edit(name: str) -> None:
    page, remnant = REMNANTS[name]
    assert what_is_left(FORMER, page) is remnant


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_no_remnant(name: str) -> None:
    assert what_is_left(FORMER, EDITS[name]) is None


def test_a_whole_article_read_after_its_stub_is_an_edit() -> None:
    assert what_is_left(article(*TEXT[:2], walls=(NOT_FREE,)), FORMER) is None


@pytest.mark.parametrize("end", [".", "!", ".”", ".)", "。"])
def test_a_last_sentence_that_lost_its_end_and_has_a_full_stop_was_shortened_by_an_editor(end: str) -> None:
    former = article(*TEXT[:2], DATED)
    assert what_is_left(former, article(*TEXT[:2], UNDATED.rstrip(".") + end)) is None
    assert what_is_left(former, article(*TEXT[:2], UNDATED.rstrip("."))) is Remnant.PART


def test_a_line_of_a_list_that_never_had_a_full_stop_is_not_broken_off() -> None:
    line = "Release date of season 2: 14 May 2027"
    assert what_is_left(article(*TEXT, line), article(*TEXT, line.partition(":")[0])) is None


@pytest.mark.parametrize("walls", [(NOT_FREE,), ("already a subscriber",), (NOT_FREE, "get unlimited access")])
def test_what_the_page_said_of_subscribers_before_says_nothing_of_an_edit(walls: tuple[str, ...]) -> None:
    """Two paragraphs out of six: a fifth of the article's words and more."""
    shorter = article(*TEXT[:4], walls=walls)
    assert what_is_left(article(*TEXT, walls=walls), shorter) is None
    assert what_is_left(article(*TEXT, walls=walls), article(*TEXT[:2], walls=walls)) is Remnant.BEGINNING, "a third"
    assert what_is_left(article(*TEXT, walls=walls[1:]), shorter) is Remnant.BEGINNING
    assert what_is_left(article(*TEXT, walls=walls), replace(shorter, walls=(*walls, walls[-1]))) is Remnant.BEGINNING


def test_a_call_that_stood_in_the_article_before_does_not_end_it() -> None:
    """And counts no free articles down."""
    former = article(*TEXT[:2], "You have 3 free articles left this month.", *TEXT[2:])
    call = "You have 2 free articles left this month."
    assert what_is_left(former, article(*TEXT[:2], call, *TEXT[2:4])) is None
    assert what_is_left(former, article(*TEXT[:2], call)) is Remnant.PART, "half of it is gone"
    assert what_is_left(former, article(*TEXT[:2], call, *TEXT[2:4], CALL, OFFER)) is Remnant.BEGINNING


@pytest.mark.parametrize("note", ["Editor's note: day {}.", "Correction: 1{} May."])
def test_a_correction_that_the_article_had_before_says_nothing_of_an_edit(note: str) -> None:
    """Nor does one of which only the numbers move."""
    former, half = article(note.format(3), *TEXT), TEXT[:2]
    for number in (3, 4):
        assert what_is_left(former, article(note.format(number), *half)) is Remnant.PART
    assert what_is_left(former, article(note.format(3), *half, "We regret the error.")) is None


@pytest.mark.parametrize("walls", [(), ("already a subscriber",)])
def test_a_correction_is_an_edit_whatever_is_lost_unless_there_is_more(walls: tuple[str, ...]) -> None:
    corrected = article("We regret the error.", *TEXT[:2], walls=walls)
    assert what_is_left(article(*TEXT, walls=walls), corrected) is None
    assert what_is_left(article(*TEXT, walls=walls), replace(corrected, walls=(*walls, NOT_FREE))) is Remnant.BEGINNING


def test_what_is_still_there_is_the_same_whatever_moves_beside_it() -> None:
    part = still_there(FORMER, article(*TEXT[:2]))
    assert still_there(FORMER, article("Read by 7 people.", *TEXT[:2], ELSE)) == part
    assert still_there(FORMER, article(*TEXT[:3])) != part
    assert still_there(FORMER, article(*TEXT[1:3])) != part
    assert still_there(FORMER, article(*TEXT[:2], "Season 2 of Harbour")) != part, "broken off somewhere else"


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
