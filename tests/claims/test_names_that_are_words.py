"""Names that are words, places or firms as well: people only where a first name or what stands before says so."""

from __future__ import annotations

import pytest
from desk import said_in, told_of

from monitor.claims.people.names import find_names, is_place_or_title
from monitor.claims.words.names import LAST_TOO, NAMES_TOO, NO_INITIALS, NO_LAST_NAMES
from monitor.given_names import is_first_name
from monitor.model import Attribute

people = told_of(Attribute.CAST, Attribute.CREW)

FIRMS_AND_TITLES = (
    ("Bo Lark, of Mortal Kombat and Silicon Valley, joins season 2.", "joining s2: Bo Lark"),
    ("Starring Mina Falk, Happy Valley and Center Stage.", "starring: Mina Falk"),
    ("Season 2 stars Ada Lund alongside Happy Valley's Bo Lark.", "starring s2: Ada Lund; starring s2: Bo Lark"),
    ("The show was created by Ada Lund and Penguin Press.", "creator: Ada Lund"),
    ("It is produced by Ada Lund and National Trust.", "producer: Ada Lund"),
    ("It is produced by Ada Lund and Copper Stage.", "producer: Ada Lund"),
    ("Mina Falk, of Emerald Isle and Mortal Kombat, returns for season 2.", "returning s2: Mina Falk"),
    ("Season 2 stars Mina Falk, Copper Press and Hidden Valley.", "starring s2: Mina Falk"),
    ("Season 2 stars Mina Falk and Emmy winner Hidden Valley.", "starring s2: Mina Falk"),
    ("It was written by Hudson Valley and U.S. Press.", ""),
)
# … and in brackets behind a name: other work, not a role
IN_BRACKETS = (
    (
        "Season 2 stars Mina Falk (Happy Valley) and Bo Lark (The Salt Diaries).",
        "starring s2: Bo Lark; starring s2: Mina Falk",
    ),
    ("Season 2 stars Mina Falk (Center Stage).", "starring s2: Mina Falk"),
    ("Season 2 stars Mina Falk (Emma Valley).", "starring s2: Mina Falk as Emma Valley"),
    ("Season 2 stars Mina Falk (Captain Press).", "starring s2: Mina Falk as Captain Press"),
    ("Season 2 stars Mina Falk (The Press).", "starring s2: Mina Falk as The Press"),
    (
        "Season 2 stars Mina Falk (Mortal Kombat) and Bo Lark (Copper Bay).",
        "starring s2: Bo Lark; starring s2: Mina Falk",
    ),
    ("Joining season 2 is Mina Falk (Gull Island).", "joining s2: Mina Falk"),
)
test_in_brackets = said_in(people, IN_BRACKETS)
test_firms_and_titles = said_in(people, FIRMS_AND_TITLES)

COUNTRIES = (
    ("It is produced by India Gate and directed by Asia Minor.", ""),
    ("It is produced by China Beach and written by America First.", ""),
    ("It is directed by Summer Camp.", ""),
    ("It is written by April Showers and June Holiday.", ""),
    ("Season 2 stars Mina Falk and Summer House.", "starring s2: Mina Falk"),
    ("India Moor joins season 2, directed by Asia Dorn.", "joining s2: India Moor; director s2: Asia Dorn"),
    ("It is directed by April Moor and Summer Dorn.", "director: April Moor; director: Summer Dorn"),
)
test_countries = said_in(people, COUNTRIES)

DAYS = (
    ("Mina Falk joins on Bastille Day and Bonfire Best.", ""),
    ("Season 2 stars Mina Falk, Endless Summer and Prague Spring.", "starring s2: Mina Falk"),
    ("It is written by Ada Lund and Lincoln Day.", "writer: Ada Lund"),
    ("Joining season 2 are Labor Day and Silent Winter.", ""),
    ("It was created by Ada Lund, Hot August and Learn More.", "creator: Ada Lund"),
)
test_days = said_in(people, DAYS)

KNOWN = (
    ("Laura Press joins season 2 as Iris.", "joining s2: Laura Press as Iris"),
    ("It was written by Emma Trust and directed by Eric Strait.", "writer: Emma Trust; director: Eric Strait"),
    ("Season 2 adds Marie-Claire Valley.", "joining s2: Marie-Claire Valley"),
    ("Season 2 adds J.R. Stage.", "joining s2: J.R. Stage"),
    ("Sergio Luis Valley returns for season 2.", "returning s2: Sergio Luis Valley"),
    (
        "Mona August, Thomas Day and Pamela More return for season 2.",
        "returning s2: Mona August; returning s2: Pamela More; returning s2: Thomas Day",
    ),
    ("Season 2 is written by Élodie Winter.", "writer s2: Élodie Winter"),
)
test_known = said_in(people, KNOWN)

INTRODUCED = (
    ("The actress Quenby Press joins season 2 as Iris.", "joining s2: Quenby Press as Iris"),
    ("Season 2 adds actor Ludo Trust.", "joining s2: Ludo Trust"),
    ("Season 2 adds the Welsh singer Orri Day.", "joining s2: Orri Day"),
    ("Actress Quenby Valley joins season 2.", "joining s2: Quenby Valley"),
    ("It was written by screenwriter Orri Best.", "writer: Orri Best"),
)
test_introduced = said_in(people, INTRODUCED)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vasan KV is back.", ["Vasan KV"]),
        ("Ada Lund KC and Bo Lark QC are back.", ["Ada Lund", "Bo Lark"]),
        ("Mina Falk, UK. Bo Lark TV, Ada Lund IN.", ["Mina Falk", "Bo Lark", "Ada Lund"]),
        ("Bo Lark II and Carl Dunn IV.", ["Bo Lark II", "Carl Dunn IV"]),
        ("Bo Lark UK US.", ["Bo Lark"]),
        ("Falk TV and Lark HD.", []),
    ],
)
def test_two_capitals_behind_a_name(text: str, names: list[str]) -> None:
    assert [name.text for name in find_names(text)] == names


@pytest.mark.parametrize("word", sorted(LAST_TOO | NAMES_TOO))
def test_each_word_is_a_last_name_behind_a_known_first_name_alone(word: str) -> None:
    assert [name.text for name in find_names(f"by Emma {word}")] == [f"Emma {word}"]
    assert find_names(f"by Copper {word}") == []


def test_letters_before_a_word_are_initials_unless_they_are_a_countrys() -> None:
    assert [name.text for name in find_names("by J.R. Press")] == ["J.R. Press"]
    assert find_names("by U.S. Press") == find_names("by UK Press") == []


@pytest.mark.parametrize("text", ["Happy Valley", "The Salt Diaries", "Gull Island", "Mortal Kombat"])
def test_places_and_titles(text: str) -> None:
    assert is_place_or_title(text)


@pytest.mark.parametrize("text", ["Emma Valley", "Captain Press", "The Press", "Valley", "Iris Crane"])
def test_no_places_or_titles(text: str) -> None:
    assert not is_place_or_title(text)


def test_a_prize_is_no_last_name() -> None:
    assert find_names("Emma Best Actress") == []


@pytest.mark.parametrize("word", sorted(NO_LAST_NAMES))
def test_what_countries_and_months_go_on_with(word: str) -> None:
    assert find_names(f"by India {word}") == []


@pytest.mark.parametrize("word", sorted(NO_INITIALS))
def test_no_initials(word: str) -> None:
    assert [name.text for name in find_names(f"by Emma Moor {word}.")] == ["Emma Moor"]


@pytest.mark.parametrize(
    "word", ["art", "hudson", "rich", "valley", "summer", "victoria", "penguin", "danish", "english"]
)
def test_words_and_places_are_no_known_first_names(word: str) -> None:
    assert not is_first_name(word)


@pytest.mark.parametrize(
    "word", ["emma", "mikey", "sergei", "elodie", "jurgen", "pernille", "zeynep", "priyanka", "zuzana"]
)
def test_first_names_are_known(word: str) -> None:
    assert is_first_name(word)
