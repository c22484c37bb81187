"""One person under many spellings, and people who are not one."""

from __future__ import annotations

import pytest

from monitor.facts.persons import fold, person_key, same_person, spellings

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


def test_the_key_of_a_person_does_not_depend_on_who_is_named_first() -> None:
    names = [
        ("Yuki Tanaka", "Rin"),
        ("Tanaka Yuki", None),
        ("Ann Vale", None),
        ("Han Yea Ji", None),
        ("Han Ye-ji", None),
    ]
    forwards, backwards = spellings(names), spellings(reversed(names))
    assert forwards == backwards
    assert forwards["Yuki Tanaka"] == forwards["Tanaka Yuki"]
    assert len(set(forwards.values())) == 3


def test_folding() -> None:
    assert fold("Isabella Gómez-Ruiz") == "isabella gomez ruiz"
    assert person_key("Kim Soo-hyun") == person_key("Gim Suhyeon")
