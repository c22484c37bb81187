"""Who plays whom: the words between a performer and a role, and what stands before a name."""

from __future__ import annotations

import pytest
from desk import TITLE_2, claims, said_in, told_of

from monitor.claims.cast.role_signs import BEHIND, FURTHER_ON
from monitor.claims.people.names import find_names
from monitor.claims.people.roles import role_at, role_in_words, roles_at
from monitor.model import Attribute

# What follows "plays" or "as", and the role in it.
ROLES = (
    ("ferry pilot Bo Lark.", "Bo Lark"),
    ("the owner, Ada Lund, who", "Ada Lund"),
    ("her superior, Bo Lark.", "Bo Lark"),
    ("the curate, Mr Holm.", "Mr Holm"),
    ("the Senegalese ghost Bo and", "Bo"),
    ("a Portuguese detective called Vasco Tovar.", "Vasco Tovar"),
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
        ("Nguyễn Mỹ Sơ smiles.", ["Nguyễn Mỹ Sơ"]),
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


# Whom somebody plays, told in passing beside the news.
SAID = (
    (
        "Mina Falk plays heiress Iris Crane, Tom Reyes her bodyguard Bo and Ada Lund the scheming Madam Vane.",
        "starring: Mina Falk as Iris Crane; starring: Tom Reyes as Bo; starring: Ada Lund as Madam Vane",
    ),
    (
        "Young Iris is Mina Falk and the adult Iris is Ada Lund in the series.",
        "starring: Mina Falk as Young Iris; starring: Ada Lund as Iris",
    ),
    ("His maker, Dr Odile Crane, is Mina Falk.", "starring: Mina Falk as Dr Odile Crane"),
    ("His daughter Iris, home from prison, is Mina Falk.", "starring: Mina Falk as Iris"),
    ("Tom Reyes, Constable Bo in Winter Harbor, was born in Hull.", "starring: Tom Reyes as Constable Bo"),
    ("Tom Reyes, aka Nurse Bo, posted a picture from the set.", "starring: Tom Reyes as Nurse Bo"),
    ("Tom Reyes, whose Bo runs the car park, has the best lines.", "starring: Tom Reyes as Bo"),
    ('Tom Reyes, whose "Salt Road" won a prize, has the best lines.', ""),
    ("Falk is Iris Crane's sister.", ""),
    ("The winner of the prize is Ada Lund.", ""),
    ("Headlining as moonshiner Iris Crane is Mina Falk.", "starring: Mina Falk as Iris Crane"),
    (
        "Mina Falk acts opposite Tom Reyes in the drama, portraying the chef Iris.",
        "starring: Mina Falk as Iris; starring: Tom Reyes",
    ),
    (
        "The drama puts Mina Falk and Tom Reyes in the roles of Iris and Captain Bo.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Captain Bo",
    ),
    (
        "It stars Mina Falk [Iris] and Tom Reyes [Constable Bo].",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Constable Bo",
    ),
    (
        "Cast: Mina Falk/Iris, Tom Reyes/Bo, Ada Lund/Madam Vane.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo; starring: Ada Lund as Madam Vane",
    ),
    (
        "The players: Mina Falk, watch commander Iris; Tom Reyes, call-taker Bo; Ada Lund, rookie Belle Hart.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo; starring: Ada Lund as Belle Hart",
    ),
    ("Ada Lund, whose Dr. Holm was shot, will not return for season 2.", "leaving s2: Ada Lund as Dr. Holm"),
    ("Ada Lund, whose character Iris survived, is leaving the show.", "leaving: Ada Lund as Iris"),
    ("Ada Lund, aka Nurse Iris, will return for season 2.", "returning s2: Ada Lund as Nurse Iris"),
    ("Returning for season 2 is Ada Lund: her Iris turned up alive.", "returning s2: Ada Lund as Iris"),
    ("They are joined by Ada Lund, in the role of Iris.", "joining: Ada Lund as Iris"),
    ("Ada Lund is set to join season 2 playing Dr. Iris Crane.", "joining s2: Ada Lund as Dr. Iris Crane"),
    (
        "Ada Lund has been upped to regular in season 2 after recurring as Aunt Iris.",
        "returning s2: Ada Lund as Aunt Iris",
    ),
    ("Ada Lund, the street's beloved baker Iris Crane, is leaving the show.", "leaving: Ada Lund as Iris Crane"),
    ("After three seasons as Captain Bo, Carl Dunn is leaving the show.", "leaving: Carl Dunn as Captain Bo"),
    ("Missing from season 2 is Carl Dunn. His Bo Lark was shot.", "leaving s2: Carl Dunn as Bo Lark"),
    ("Carl Dunn will not be back, and his Bo has moved to Oslo.", "leaving: Carl Dunn as Bo"),
    (
        "Mina Falk and Tom Reyes lead the dub, in which they voice Iris and Captain Bo respectively.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Captain Bo",
    ),
    (
        "Mina Falk (Copper Nights) has signed on as a family liaison officer named Grace.",
        "joining: Mina Falk as Grace",
    ),
    (
        "Mina Falk (Copper Nights) and Bo Lark (Salt) join season 2. Mina Falk plays Iris.",
        "joining s2: Mina Falk as Iris; joining s2: Bo Lark",
    ),
    ("Ada Lund, the wife of director Bo Lark, will return for season 2.", "returning s2: Ada Lund"),
    ("Ada Lund will return for season 2, and her Netflix debut was a hit.", "returning s2: Ada Lund"),
    # roles and performers, word by word
    (
        "In the series, Iris, Bo and their mother Ada are played by Mina Falk, Tom Reyes and Lena Orth respectively.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo; starring: Lena Orth as Ada",
    ),
    (
        "Iris's sons Gus and Al, played by real-life brothers Ned and Tom Reyes, feature as well.",
        "starring: Ned Reyes as Gus; starring: Tom Reyes as Al",
    ),
    ("Heartthrob Mina Falk will bring to life the driver Iris.", "starring: Mina Falk as Iris"),
    ("Mina Falk, who has been nurse Iris Crane from the start, stars.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk stars alongside Tom Reyes as Bo.", "starring: Mina Falk; starring: Tom Reyes as Bo"),
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

READ = told_of(Attribute.CAST)

test_said = said_in(READ, SAID)


@pytest.mark.parametrize(
    ("sentence", "who"), [example for sign in (*BEHIND, *FURTHER_ON) for example in sign.examples], ids=str
)
def test_every_sign_of_a_role_is_read(sentence: str, who: tuple[str, str]) -> None:
    assert [(c.person, c.character) for c in claims(sentence, Attribute.CAST, title=TITLE_2)] == [who]
