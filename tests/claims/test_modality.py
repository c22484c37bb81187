"""How a sentence puts what it says: what makes a guess of it, and what is only said of a character."""

from __future__ import annotations

import pytest
from desk import said_in, told, told_of

from monitor.claims.said.hedges import MODALS
from monitor.claims.said.modality import is_guess
from monitor.model import Attribute


@pytest.mark.parametrize(("modal", "guess", "example"), [(modal, *row) for modal, row in MODALS.items()])
def test_modals(modal: str, guess: str | None, example: str) -> None:
    assert f" {modal} " in example
    assert is_guess(example) is (guess is not None)


# A guess within "who …" is of whoever that is; one before it, or behind its comma, is of the sentence.
CAST = (
    ("Mina Falk returns as Iris, who may be dead, if season 2 happens.", "returning expected: Mina Falk as Iris"),
    ("Bo Lark joins season 2 as Finn, who might be a killer.", "joining s2: Bo Lark as Finn"),
    (
        "Bo Lark joins season 2 as Finn, who might be a killer, and in all probability he dies.",
        "joining s2 expected: Bo Lark as Finn",
    ),
    ("Bo Lark joins as Finn, who may be dead, should season 2 be ordered.", "joining expected: Bo Lark as Finn"),
    ("Bo Lark returns as Finn, whom Iris may marry, it seems.", "returning expected: Bo Lark as Finn"),
    ("Bo Lark returns as Finn, who is dead, perhaps.", "returning expected: Bo Lark as Finn"),
    ("Bo Lark returns as Finn, who may be dead – if season 2 happens.", "returning expected: Bo Lark as Finn"),
    ("Bo Lark returns as Finn, who could be a thief, or may be a killer, in season 2.", "returning: Bo Lark as Finn"),
    ("Bo Lark returns as Finn, who is dead (if all goes well).", "returning expected: Bo Lark as Finn"),
    ("Bo Lark returns as Finn – if season 2 happens.", "returning s2 expected: Bo Lark as Finn"),
    ("Bo Lark could return as Finn, who is a killer.", "returning expected: Bo Lark as Finn"),
    ("Bo Lark returns as Finn, whose brother is dead, reportedly.", "returning rumoured: Bo Lark as Finn"),
)

test_said_of_a_character = said_in(told_of(Attribute.CAST), CAST)


def test_of_what_is_made() -> None:
    text = "Filming of season 2 has begun with Bo Lark, who may be dead, as far as we can guess."
    assert told(text, Attribute.PRODUCTION) == "filming s2 expected"
