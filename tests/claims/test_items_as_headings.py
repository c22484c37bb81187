"""Items that stand alone over a paragraph: titles of shows in a round-up, and people in an article about one show."""

from __future__ import annotations

import pytest
from desk import SHOW, TITLE, TITLE_2, article, expected, told

from monitor.claims.about.round_ups import with_headings
from monitor.claims.titles.finder import TitleFinder
from monitor.model import Attribute, BlockKind

ROUND_UP = "Waiting for Winter Harbor? Three fantasy series to fill the gap"
NOT_NAMED = "Who is back at the harbour this winter?"
REGULARS = "Winter Harbor: all series regulars who are back"
BEST = "Winter Harbor, the best drama series of the year: who is back"


def _items(*pairs: tuple[str, str], mark: str = "-") -> str:
    marks = [f"{number}." for number in range(1, len(pairs) + 1)] if mark == "1." else [mark] * len(pairs)
    return "\n\n".join(f"{m} {name}\n\n{below}" for m, (name, below) in zip(marks, pairs, strict=True))


CAST = (
    ("Mina Falk", "She returns as Iris in season 2."),
    ("Bo Lark", "He joins season 2 as Finn."),
    ("Ada Lund", "She is leaving the show."),
)
BACK = (
    ("Mina Falk", "Falk is back as Iris in season 2."),
    ("Bo Lark", "Lark returns to season 2 as Finn."),
    ("Ada Lund", "Lund returns to season 2 as Belle."),
)
INTROS = ("The cast\n\nHere is who is back.\n\n", "Winter Harbor is back. Here is who is in it.\n\n")


def _who(text: str, title: str) -> list[str]:
    return [line.split(": ")[1].split(" as ")[0] for line in told(text, Attribute.CAST, title=title).split("; ")]


@pytest.mark.parametrize("mark", ["-", "1."])
@pytest.mark.parametrize("title", [TITLE, TITLE_2, REGULARS, BEST])
@pytest.mark.parametrize("intro", INTROS)
def test_people_who_head_paragraphs_are_no_other_shows(intro: str, title: str, mark: str) -> None:
    assert _who(intro + _items(*CAST, mark=mark), title) == ["Bo Lark", "Ada Lund", "Mina Falk"]
    assert _who(intro + _items(*BACK, mark=mark), title) == ["Ada Lund", "Bo Lark", "Mina Falk"]


def test_nor_are_they_where_the_title_does_not_name_the_show() -> None:
    text = INTROS[1] + _items(*BACK, mark="1.")
    assert told(text, Attribute.CAST, title=NOT_NAMED) == expected(
        "returning s2: Mina Falk as Iris; returning s2: Bo Lark as Finn; returning s2: Ada Lund as Belle"
    )


def _raised(text: str, title: str) -> list[str]:
    blocks = with_headings(article(text, title=title), TitleFinder.of(SHOW)).blocks
    return [block.text for block in blocks if block.kind is BlockKind.HEADING and block.text != "The cast"]


SHOWS = (
    ("Copper Bay", "Witches in uniform."),
    ("The Salt Boy", "She is a witch, he is a boy of salt."),
    ("Iron Street", "Two seasons, no ending."),
)


@pytest.mark.parametrize(
    ("title", "pairs", "raised"),
    [
        (ROUND_UP, SHOWS, ["Copper Bay", "The Salt Boy", "Iron Street"]),
        ("Three shows to watch after Winter Harbor", SHOWS, ["Copper Bay", "The Salt Boy", "Iron Street"]),
        (
            "What to watch this winter",
            (("Salt", "Old."), ("Copper", "New."), ("Iron", "Odd.")),
            ["Salt", "Copper", "Iron"],
        ),
        (ROUND_UP, SHOWS[::2], []),  # two are no list of shows
        (TITLE_2, SHOWS, []),
        ("Winter Harbor: season three of the series is back", SHOWS, []),
        (REGULARS, SHOWS, []),
        ("Winter Harbor: the hit series returning in May", SHOWS, []),
        ("What to watch this winter", SHOWS, []),  # that may all be somebody's names
        (ROUND_UP, CAST, []),
        (ROUND_UP, BACK, []),
        (ROUND_UP, (*SHOWS, *CAST), []),
    ],
)
def test_what_heads_paragraphs_like_a_title(title: str, pairs: tuple[tuple[str, str], ...], raised: list[str]) -> None:
    assert _raised(_items(*pairs), title) == raised


def test_nothing_is_raised_under_a_heading_on_the_cast() -> None:
    assert _raised("The cast\n\n" + _items(*SHOWS), ROUND_UP) == []
