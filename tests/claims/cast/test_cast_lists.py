"""Casts set out as lists: which side of a line is the performer, and what the line says of the role."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

LISTS = (
    # the roles first
    (
        "Main cast\n\nIris Crane: Mina Falk\n\nThe Baker: Tom Reyes\n\nMinou (the cat): Ada Lund\n\nBo: MIKO",
        (
            "starring: Mina Falk as Iris Crane; starring: Tom Reyes as The Baker; starring: Ada Lund as Minou;"
            "starring: MIKO as Bo"
        ),
    ),
    (
        "We expect to see these characters in season 2:\n\n- Bosun Iris - Mina Falk\n- Old Bo - Tom Reyes",
        "returning s2 expected: Mina Falk as Bosun Iris; returning s2 expected: Tom Reyes as Old Bo",
    ),
    (
        "The following are back:\n\n- Iris (Mina Falk)\n- Bo (Tom Reyes)\n- The Tall One (Ada Lund)",
        "returning: Mina Falk as Iris; returning: Tom Reyes as Bo; returning: Ada Lund as The Tall One",
    ),
    (
        "Who plays whom?\n\n- Iris Crane, played by Mina Falk\n- Bo Lark, voiced by Tom Reyes",
        "starring: Mina Falk as Iris Crane; starring: Tom Reyes as Bo Lark",
    ),
    (
        "Cast\n\n- Character: Iris / Actor: Mina Falk\n- Character: Captain Bo / Actor: Tom Reyes",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Captain Bo",
    ),
    # the performers first
    (
        "Cast\n\n- Mina Falk - Iris Crane\n- Tom Reyes - Captain Bo Lark\n- Ada Lund - Belle",
        "starring: Mina Falk as Iris Crane; starring: Tom Reyes as Captain Bo Lark; starring: Ada Lund as Belle",
    ),
    (
        "Cast\n\n- Actor: Mina Falk, Role: Iris\n- Actor: Tom Reyes, Role: Bo",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo",
    ),
    # a description instead of the role, or before it
    (
        (
            "Meet the cast\n\nMina Falk: Bringing depth and nuance to Iris Crane, a nurse with a secret.\n\n"
            "Tom Reyes: Providing comic relief as Coach Bo.\n\n"
            "Ada Lund: Effortlessly charming in the role of golden girl Belle Hart."
        ),
        "starring: Mina Falk as Iris Crane; starring: Tom Reyes as Coach Bo; starring: Ada Lund as Belle Hart",
    ),
    # people as they are
    (
        "The rookies\n\n- Mina Falk, 31, nurse, Oslo\n- Tom Reyes, 28, coach, Bergen",
        "joining: Mina Falk; joining: Tom Reyes",
    ),
    # no cast
    ("Crew\n\n- Director: Mina Falk\n- Music: Tom Reyes\n- Producer: Ada Lund", ""),
)


@pytest.mark.parametrize(("text", "noted"), LISTS)
def test_lists(text: str, noted: str) -> None:
    assert told(text, Attribute.CAST) == expected(noted)
