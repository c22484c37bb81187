"""Cast: what is said of a group, and holds for those who are named after it or before it."""

from __future__ import annotations

import re

import pytest
from desk import TITLE_2, expected, told

from monitor.claims.cast.groups import CLOSERS, LEADS, GroupRow
from monitor.claims.quick import quick
from monitor.model import Attribute

TWO = "Mina Falk as Iris Crane\n\nTom Reyes as Bo Lark"
BACK = "returning s2: Mina Falk as Iris Crane; returning s2: Tom Reyes as Bo Lark"
NEW = "joining s2: Mina Falk as Iris Crane; joining s2: Tom Reyes as Bo Lark"
IN_IT = "starring: Mina Falk as Iris Crane; starring: Tom Reyes as Bo Lark"
MAYBE = "returning s2 expected: Mina Falk as Iris Crane; returning s2 expected: Tom Reyes as Bo Lark"
GONE = "leaving s2: Mina Falk as Iris Crane; leaving s2: Tom Reyes as Bo Lark"


@pytest.mark.parametrize(
    ("row", "example"), [(row, example) for row in (*LEADS, *CLOSERS) for example in row.examples], ids=str
)
def test_each_row_has_its_examples(row: GroupRow, example: str) -> None:
    assert quick(row.pattern, re.IGNORECASE).search(example)


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("All of the harbor folk's main stars are back:", BACK),
        ("The original cast returns in full:", BACK),
        ("The same actors have been confirmed to be returning. Here is the list:", BACK),
        ("We can expect the following faces again:", MAYBE),
        ("If it is picked up, these would have to be there:", MAYBE),
        ("Most of the regulars are sticking around for the new season. They are:", BACK),
        ("The core ensemble carries on:", BACK),
        ("Here's who is coming back:", BACK),
        ("The newly announced cast members are:", NEW),
        ("Several new faces join the show this time. See the list below:", NEW),
        ("Meet the newcomers:", NEW),
        ("There are a few new additions:", NEW),
        ("The entire cast has been replaced for the new season:", NEW),
        ("The following stars will not be back:", GONE),
        ("Some of the names that have left are:", GONE),
        ("The cast is large:", IN_IT),
        ("It is not known whether all of the cast will return. In season 1 we saw:", IN_IT),
        ("No new faces have been announced so far. This is the cast:", IN_IT),
    ],
)
def test_words_over_a_list(words: str, noted: str) -> None:
    assert told(f"Season 2 cast\n\n{words}\n\n{TWO}", Attribute.CAST, title=TITLE_2) == expected(noted)


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("(all of them are back, by the way)", BACK),
        ("They are all set to return.", BACK),
        ("All of these are new to the show.", NEW),
        ("All of them are coming back for more.", BACK),
        ("They will not be coming back.", GONE),
        ("They all live by the sea.", IN_IT),
        ("It is not clear if they will all be back.", IN_IT),
    ],
)
def test_words_behind_a_list(words: str, noted: str) -> None:
    assert told(f"Season 2 cast\n\n{TWO}\n\n{words}", Attribute.CAST, title=TITLE_2) == expected(noted)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            "Most of the first season's cast is back. Mina Falk plays Iris Crane, a judge.",
            "returning s2: Mina Falk as Iris Crane",
        ),
        (
            "Two new faces were unveiled too. Mina Falk and Tom Reyes play the twins Iris and Bo.",
            "joining s2: Mina Falk as Iris; joining s2: Tom Reyes as Bo",
        ),
        (
            "Several roles have been recast. Mina Falk takes on the role of Iris Crane.",
            "joining s2: Mina Falk as Iris Crane",
        ),
        (
            "There are new characters, too. They fear Iris Crane, played by Mina Falk.",
            "starring: Mina Falk as Iris Crane",
        ),
        (
            "There are new characters in town. In the first season Mina Falk played Iris Crane.",
            "starring s1: Mina Falk as Iris Crane",
        ),
        (
            "Most of the cast is back.\n\nThe harbor freezes over, and it stays so. Mina Falk plays Iris.",
            "starring: Mina Falk as Iris",
        ),
    ],
)
def test_words_before_a_sentence(text: str, noted: str) -> None:
    assert told(f"Winter Harbor season 2 is on its way.\n\n{text}", Attribute.CAST, title=TITLE_2) == expected(noted)


def test_labels_stand_within_the_section_of_the_heading_above() -> None:
    text = (
        "Winter Harbor has been renewed for season 3.\n\nSeason 2 cast\n\nRegulars:\n\nMina Falk as Iris Crane\n\n"
        "Tom Reyes as Bo Lark\n\n(all of them back)\n\nNewcomers:\n\nAda Lund as Belle\n\nJo Marsh as Sam\n\n"
        "Guest stars:\n\nKarl Voigt as Otto\n\nNils Brand as Finn"
    )
    assert told(text, Attribute.CAST) == expected(
        f"{BACK}; joining s2: Ada Lund as Belle; joining s2: Jo Marsh as Sam; starring: Karl Voigt as Otto;"
        "starring: Nils Brand as Finn"
    )


def test_a_label_keeps_to_the_heading_above_it() -> None:
    text = f"New cast\n\nThe actors in question are:\n\n{TWO}"
    assert told(text, Attribute.CAST, title=TITLE_2) == expected(NEW)
