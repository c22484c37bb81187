"""Cast: how names are written, and what one article says of one person."""

from __future__ import annotations

import pytest
from desk import TITLE_2, claims, expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.CAST,)


def test_rule_8_names_as_the_article_writes_them() -> None:
    (claim,) = claims("Kim Soo-min, 36, plays Dr. Oake.", *ATTRIBUTES)
    assert (claim.person, claim.character) == ("Kim Soo-min", "Dr. Oake")
    (claim,) = claims("José Ángel Peña plays Bo Lark.", *ATTRIBUTES)
    assert claim.person == "José Ángel Peña"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            "Mina Falk stars in the show. Mina Falk will return for season 2.",
            "starring: Mina Falk; returning s2: Mina Falk",
        ),
        ("Piet Maas has been promoted to series regular for season 2.", "returning s2: Piet Maas"),
        ("Karl Voigt died in May. Winter Harbor is dedicated to him.", ""),
        (
            "Tom Reyes plays Bo Lark.\n\nTom Reyes will return for season 2.",
            "starring: Tom Reyes as Bo Lark; returning s2: Tom Reyes as Bo Lark",
        ),
    ],
)
def test_rule_14_one_claim_a_person_and_season(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)


def test_a_pair_is_read_one_way_round() -> None:
    text = (
        "Mina Falk is back as Iris Oake for season 2 of Winter Harbor.\n\n"
        "We'd expect Mina Falk (Iris Oake) and Tom Reyes (Bo Lark) back."
    )
    assert "Iris Oake as Mina Falk" not in told(text, Attribute.CAST, title=TITLE_2)


def test_a_line_of_names_gives_nobody_another_for_a_role() -> None:
    text = "In Winter Harbor, who is in it? Mina Falk, Tom Reyes and Bo Lark."
    assert told(text, Attribute.CAST) == "starring: Bo Lark; starring: Mina Falk; starring: Tom Reyes"


def test_what_goes_on_about_a_film_is_not_the_shows_cast() -> None:
    text = (
        "Mina Falk of Winter Harbor is going to sea. She has joined the film “Salt Road.” She will star with Bo Lark."
    )
    assert "Bo Lark" not in told(text, Attribute.CAST)
