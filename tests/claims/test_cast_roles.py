"""Who plays whom: the words between a performer and a role, and what stands before a name."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.claims.names import find_names
from monitor.claims.roles import role_at, role_in_words, roles_at
from monitor.model import Attribute

# What follows "plays" or "as", and the role in it.
ROLES = (
    ("ferry pilot Bo Lark.", "Bo Lark"),
    ("the owner, Ada Lund, who", "Ada Lund"),
    ("her superior, Bo Lark.", "Bo Lark"),
    ("the curate, Mr Holm.", "Mr Holm"),
    ("the Senegalese ghost Bo and", "Bo"),
    ("a Portuguese detective called Vasco Teles.", "Vasco Teles"),
    ("a smuggler known only as 'El Gato'.", "El Gato"),
    ("his ex-fiancée Do Ye-rin.", "Do Ye-rin"),
    ("the nervous student Bo.", "Bo"),
    ("gloomy customs chief Bo Lark.", "Bo Lark"),
    ("Iris's half-brother Bo.", "Bo"),
    ("Iris's mother, Ada.", "Ada"),
    ("Ann Hill's sworn brother Bo Lark)", "Bo Lark"),
    ("Iris's on-off sweetheart and part-time smuggler Bo Lark.", "Bo Lark"),
    ("Iris's lawyer in the new batch", "Iris's lawyer"),
    ("Iris's long-lost aunt.", "Iris's long-lost aunt"),
    ("female lead as Iris Crane.", "Iris Crane"),
    # no role, or not that one
    ("the captain, Mina Falk has never been better.", None),
    ("a cook and loves Iris.", None),
    ("the guitar in Oslo.", None),
    ("the wife of Bo Lark.", None),
)


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_the_role_behind_its_description(text: str, role: str | None) -> None:
    found = role_at(text, 0)
    assert (found[0].strip("'") if found else None) == role


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("parents Deb and Al Crane on the show", ["Deb", "Al Crane"]),
        ("restorer Iris and thief Bo Lark.", ["Iris", "Bo Lark"]),
        ("Iris Crane and Bo Lark.", ["Iris Crane", "Bo Lark"]),
    ],
)
def test_two_roles(text: str, roles: list[str]) -> None:
    assert roles_at(text, 0) == roles


@pytest.mark.parametrize(
    ("bracket", "role"),
    [("pharmacist Bo Lark", "Bo Lark"), ("the governor, Bo Lark", "Bo Lark"), ("Iris from wardrobe", "Iris")],
)
def test_a_bracket_that_holds_a_role(bracket: str, role: str) -> None:
    assert role_in_words(bracket) == role


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nguyễn Thu Hà smiles.", ["Nguyễn Thu Hà"]),
        ("Fabio dell'Orta and Leo d'Sousa", ["Fabio dell'Orta", "Leo d'Sousa"]),
        ("Lluc Ferrer i Mas", ["Lluc Ferrer i Mas"]),
        ("Giles St. John-Carr.", ["Giles St. John-Carr"]),
        ("Md. Irfan Kadri", ["Md. Irfan Kadri"]),
        ("the Argentinian Mina Falk", ["Mina Falk"]),
        ("Buck Lark Jr. is here", ["Buck Lark Jr."]),
        ("Host Mina Falk", ["Mina Falk"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [name.text for name in find_names(text)] == names


SAID = (
    ("Mina Falk 林雨辰 as Iris Crane, a nurse.", "starring: Mina Falk as Iris Crane"),
    ("Also starring are Tom Reyes and child actor Duudu.", "starring: Tom Reyes; starring: Duudu"),
    (
        "It stars Tom Reyes, Ada Lund and the Welsh singer Mabel.",
        "starring: Tom Reyes; starring: Ada Lund; starring: Mabel",
    ),
    ("It stars Tom Reyes and Oscar nominee Ada Lund.", "starring: Tom Reyes; starring: Ada Lund"),
    ("It stars Tom Reyes and Copper Bay favourite Ada Lund, 29.", "starring: Tom Reyes; starring: Ada Lund"),
    ("Mina Falk stars as the captain, Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("Bo Lark, a retired skipper, is played by Icelandic veteran Tom Reyes.", "starring: Tom Reyes as Bo Lark"),
)


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.CAST) == expected(noted)
