"""One person under many spellings, and people who are not one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from name_pairs import HALVES, Pair, pairs, score

from monitor.facts.persons import person_key, same_person, spellings

SAME = [
    ("Han Ye-ji", "Han Yea Ji"),
    ("Han Ye-ji", "Han Yeji"),
    ("Kim Su-hyeon", "Kim Soo Hyun"),
    ("Lee Jung Jae", "Yi Jeong-jae"),
    ("Park Gyu-young", "Park Kyu Young"),
    ("Park Eun-bin", "Park Eun Bin"),
    ("Yoo In Shik", "Yoo In-sik"),
    ("Moon Ji Won", "Moon Ji-won"),
    ("Choi Min-ho", "Choe Minho"),
    ("Isabella Gómez", "Isabella Gomez"),
    ("Çağlar Işık", "Caglar Isik"),
    ("Mike Royden", "Michael Royden"),
    ("Anna K. Vale", "Anna Vale"),
    ("Jean-Luc Moreau", "Jean Luc Moreau"),
    ("ANN VALE", "Ann Vale"),
    ("Robert Orr Jr.", "Robert Orr"),
    ("Tanaka Yuki", "Yuki Tanaka"),
    ("Dwayne “Rocky” Bell", "Dwayne Bell"),
    ("Seo Dong-wook", "Seo Dong Uk"),
    ("Kang So-ra", "Knag Sora"),
    ("Stephen Toblosky", "Stephen Tobolosky"),
]
DIFFERENT = [
    ("Kim Ji-won", "Kim Ji-soo"),
    ("Kim Soo Hyun", "Kim Min Jun"),
    ("Lee Min-ho", "Lee Min-jung"),
    ("Kang Tae-oh", "Kang Ki-young"),
    ("Ann Vale", "Ben Vale"),
    ("Ann Vale", "Ann Orr"),
    ("Song Kang", "Song Joong-ki"),
    ("María López", "Mario López"),
    ("Vale", "Ann Vale"),
    ("Chris Orr", "Christina Orr"),
    ("Kim Ha-neul", "Lim Ha-neul"),
    ("Han Ji-min", "Hwang Ji-min"),
    ("Anna Moore", "Anna Moorer"),
    ("Martin Vale", "Marvin Vale"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_of_two_people(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not same_person(other, one)


def test_a_slip_is_forgiven_where_the_role_is_the_same() -> None:
    assert same_person("Stephen Toblosky", "Stephen Tobolosky", "Dr. Moss", "Dr. Leslie Moss")
    assert not same_person("Stefen Tobolosky", "Stephen Tobolosky")
    assert not same_person("Stephen Toblosky", "Stephen Tobolosky", "Dr. Moss", "Alex")


def test_a_role_in_common_does_not_merge_two_people() -> None:
    assert not same_person("Ann Vale", "Ben Orr", "Young Moss", "Moss")


def test_the_key_of_a_person_is_a_plain_spelling() -> None:
    assert person_key("Kim Soo-hyun") == person_key("Gim Suhyeon") == "gim suhyeon"
    assert person_key("Chang Tzu-ch'ing") == person_key("Zhang Zi-qing") == "zhang ziqing"
    assert person_key("Mike B. Dorn Jr.") == person_key("Michael Dorn") == "michael dorn"


# --- the labelled list ---


@pytest.mark.parametrize("half", HALVES)
def test_labelled_pairs(half: str) -> None:
    among = [pair for pair in pairs() if pair.half == half]
    assert len(among) >= 300
    assert sum(not pair.same for pair in among) >= len(among) / 3
    found = score(among)
    assert found.precision >= 0.98, found
    assert found.recall >= 0.98, found


def test_the_halves_share_no_name() -> None:
    first, second = (
        {name for pair in pairs() if pair.half == half for name in (pair.one, pair.other)} for half in HALVES
    )
    assert not first & second


@pytest.mark.parametrize("pair", [pair for pair in pairs() if pair.half == "dev"], ids=str)
def test_two_names_are_one_person_in_a_show_where_they_are_alike(pair: Pair) -> None:
    keys = spellings([(pair.one, pair.one_role), (pair.other, pair.other_role)])
    assert (keys[pair.one] == keys[pair.other]) is pair.taken_for_one


# --- people in a show ---


def _people(*names: str | tuple[str, str]) -> set[str]:
    """Who is one person, "·" between the spellings; a tuple is a name and a role."""
    keys = spellings([(name, None) if isinstance(name, str) else name for name in names])
    return {" · ".join(sorted(name for name in keys if keys[name] == key)) for key in set(keys.values())}


def test_every_spelling_is_one_person() -> None:
    assert len(_people("Jung Hye-won", "Jeong Hyewon", "Hye-won Jung", "Chŏng Hye-wŏn", "Chung Hye Won", "정혜원")) == 1
    assert len(_people("Mike Royden", "Michael Royden", "Michael K. Royden", "Mickey Royden", "MICHAEL ROYDEN")) == 1
    assert len(_people("Zhang Ziqing", "Chang Tzu-ching", "Zi-qing Zhang")) == 1


def test_a_name_that_could_be_either_of_two_people_is_taken_for_neither() -> None:
    assert _people("John Marsh Sr.", "John Marsh", "John Marsh Jr.") == {
        "John Marsh",
        "John Marsh Jr.",
        "John Marsh Sr.",
    }
    assert _people("Kim Yu-na", "Kim Yuna", "Kim Yun-a") == {"Kim Yu-na", "Kim Yun-a", "Kim Yuna"}
    assert _people("Mary Anne Vale", "Mary Vale", "Mary Louise Vale", "Mary L. Vale") == {
        "Mary Anne Vale",
        "Mary Vale",
        "Mary L. Vale · Mary Louise Vale",
    }


def test_unless_the_role_tells_which() -> None:
    assert _people(("John Marsh Sr.", "the judge"), ("John Marsh", "Pip"), ("John Marsh Jr.", "Pip")) == {
        "John Marsh Sr.",
        "John Marsh · John Marsh Jr.",
    }
    assert _people(("Kim Yu-na", "Sora"), ("Kim Yuna", "Sora"), ("Kim Yun-a", "Bora")) == {
        "Kim Yu-na · Kim Yuna",
        "Kim Yun-a",
    }


def test_what_a_role_has_joined_is_held_against_others() -> None:
    """Suk is Sook or Seok; the nurse is Sook, so the judge is not hers, whoever else is."""
    nurse = [("Kim Mi-suk", "Nurse Pyo"), ("Kim Mi-sook", "Nurse Pyo")]
    assert _people(*nurse, ("Kim Mi-seok", "Judge Ma"), "Gim Mi-sook") == {
        "Gim Mi-sook · Kim Mi-sook · Kim Mi-suk",
        "Kim Mi-seok",
    }


def test_one_role_holds_together_what_the_names_do_not() -> None:
    forms = ("Mary Vale", "Louise Vale", "Mary Louise Vale")
    assert len(_people(*((name, "Nurse Pell") for name in forms))) == 1
    assert len(_people(*forms)) == 2


def test_a_role_may_be_spelled_in_two_ways_as_well() -> None:
    assert len(_people(("Anna Vahle", "Dr Moss"), ("Anna Vale", "Dr. Leslie Moss"))) == 1
    assert len(_people(("Anna Vahle", "Ko Moon-young"), ("Anna Vale", "Go Mun-yeong"))) == 1
    assert len(_people(("Anna Vahle", "Dr Moss"), ("Anna Vale", "Dr. Leslie Pell"))) == 2


def test_a_slip_of_a_slip_of_a_slip_is_not_forgiven() -> None:
    """Each is a letter from the next; the first and the last are two people, and who knows where one ends."""
    people = _people("Stephen Tobloski", "Stephen Toblosky", "Stephen Tobolosky", "Stephen Tobolowsky")
    assert len(people) == 4
    assert len(_people("Stephen Toblosky", "Stephen Tobolosky", "Stephen Tobolowsky")) == 1


def test_a_stage_name_joins_what_is_not_alike() -> None:
    assert _people("Lune", "Lee Sae-rom", "Yi Saerom (Lune)") == {"Lee Sae-rom · Lune · Yi Saerom (Lune)"}
    assert len(_people("Sori (Bluebirds)", "Dami (Bluebirds)", "Sori", "Dami")) == 2


def test_no_two_people_have_one_key() -> None:
    keys = spellings([("Kim Yu-na", None), ("gim yuna", None), ("Kim Yun-a", None), ("Mary L. Vale", None)])
    assert len(set(keys.values())) == 4


@given(st.lists(st.tuples(st.text("aeiklmnruy -'.()\"", max_size=8), st.none() | st.just("Moss")), max_size=6))
def test_whatever_stands_in_place_of_a_name_is_somebodys(met: list[tuple[str, str | None]]) -> None:
    assert spellings(met).keys() == {name for name, _ in met}
