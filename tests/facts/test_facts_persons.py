"""One person under many spellings, and people who are not one."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from name_pairs import HALVES, Pair, pairs, score

from monitor.facts.names.blocks import candidates
from monitor.facts.names.likeness import Likeness, likeness
from monitor.facts.persons import alike, concerned, person_key, same_person, spellings

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


# --- what does not depend on the order in which spellings arrive ---

_NAMES = [
    *("Kim Yu-na", "Kim Yuna", "Kim Yun-a", "gim yuna", "Kim Yoo-na", "Kim Min-ji", "Kim Min-jee", "Lim Min-ji"),
    *("John Marsh", "John Marsh Jr.", "John Marsh, Jr", "John Marsh Sr.", "J. Marsh", "Jon Marsh", "Johnny Marsh"),
    *("Mary Vale", "Mary Louise Vale", "Mary L. Vale", "Louise Vale", "Mary Anne Vale", "Vale", "Mary"),
    *("Lune", "Lee Sae-rom (Lune)", "Yi Sae-rom", "Stephen Toblosky", "Stephen Tobolosky", "Stephen Tobolowsky"),
    *("Yuki Saito", "Saitō Yūki", "Ana María Ruiz", "Ana Ruiz Soler", "Ana Ruiz", "Ana María Ruiz Soler"),
]
_MET = st.lists(
    st.tuples(st.sampled_from(_NAMES), st.sampled_from([None, None, "Moss", "Dr. Moss", "Sora"])), max_size=14
)


@settings(max_examples=200, deadline=None)
@given(met=_MET, data=st.data())
def test_people_and_keys_are_the_same_in_any_order(met: list[tuple[str, str | None]], data: st.DataObject) -> None:
    assert spellings(met) == spellings(data.draw(st.permutations(met))) == spellings([*met, *met])


@settings(max_examples=200, deadline=None)
@given(met=_MET)
@example(met=[("Kim Yu-na", None), ("Kim Yuna", None), ("Kim Yun-a", None)])
def test_no_person_has_names_that_are_two_peoples(met: list[tuple[str, str | None]]) -> None:
    """Unless they play one role: then another spelling may have told that they are one."""
    keys = spellings(met)
    roles = {name: {role for other, role in met if other == name and role} for name in keys}
    for one, other in combinations(sorted(keys), 2):
        if keys[one] == keys[other] and not (roles[one] and roles[other]):
            assert likeness(one, other) is not Likeness.UNLIKE


@settings(max_examples=100, deadline=None)
@given(met=_MET, others=st.lists(st.sampled_from(["Bo Reed", "Kai Nowak", "Park Chan-ho", "Inês Lobo"]), max_size=4))
def test_who_has_nothing_in_common_changes_nothing(met: list[tuple[str, str | None]], others: list[str]) -> None:
    keys = spellings(met)
    assert spellings([*met, *((name, "Finn") for name in others)]).items() >= keys.items()


@settings(max_examples=300, deadline=None)
@given(before=_MET, after=_MET)
@example(
    before=[("Mary Louise Vale", None), ("Mary Vale", None)],
    after=[("Mary Louise Vale", None), ("Mary Vale", None), ("Mary Anne Vale", None)],
)
def test_who_has_nothing_to_do_with_a_change_stays_who_he_is(
    before: list[tuple[str, str | None]], after: list[tuple[str, str | None]]
) -> None:
    """So that a name which is new in a cast of a thousand asks only those who may be meant by it."""
    changed = {name for name, _ in {*before} ^ {*after}}
    about = concerned(changed, _roles(before), _roles(after))
    then, now = spellings(before), spellings(after)
    assert {name: key for name, key in now.items() if name not in about}.items() <= then.items()
    assert spellings(each for each in after if each[0] in about).items() <= now.items()


def _roles(met: list[tuple[str, str | None]]) -> dict[str, set[str]]:
    return {name: {role for other, role in met if other == name and role} for name, _ in met}


@given(met=_MET, names=st.lists(st.sampled_from(_NAMES), max_size=3))
def test_whoever_may_be_one_of_some_is_found_among_all(met: list[tuple[str, str | None]], names: list[str]) -> None:
    found = alike(names, [name for name, _ in met])
    assert {other for other, _ in met if any(same_person(name, other) for name in names)} <= found


# --- cost ---


def test_a_new_name_concerns_few_of_a_thousand() -> None:
    cast = {
        f"{given} {family}{end}": ("Dr. Moss",)[: number % 2]
        for number, given in enumerate("Ada Ben Clara Dan Eva Frank Gina Hugo Ines Jack".split())
        for family in "Abel Bolt Crane Dorn Eich Falk Gant Hale Ives Jost".split()
        for end in "ing er ow ley mann sen ski ton vic well".split()
    }
    assert len(cast) == 1000
    assert concerned({"Ada Falkton"}, cast, cast) == {"Ada Falkton"}
    assert concerned({"A. Falkton"}, cast, {**cast, "A. Falkton": ()}) == {"A. Falkton"}
    assert concerned({"Ada Rose Falkton"}, cast, {**cast, "Ada Rose Falkton": ()}) == {
        "Ada Falkton",
        "Ada Rose Falkton",
    }


def test_names_that_are_alike_share_a_block() -> None:
    """All pairs of the names of one half, each with one role: whatever may be one person is compared."""
    names = sorted({name for pair in pairs() if pair.half == "dev" for name in (pair.one, pair.other)})
    alone, in_a_role = (
        set(candidates(dict.fromkeys(names, ()))),
        set(candidates(dict.fromkeys(names, ("Moss",)))),
    )
    for pair in combinations(names, 2):
        found = likeness(*pair)
        assert found < Likeness.LIKELY or pair in alone, pair
        assert found < Likeness.POSSIBLE or pair in in_a_role, pair


def test_a_thousand_names_are_not_half_a_million_pairs() -> None:
    first = "min ji hye young jin ho woo jae seo yeon hyun kyung bin na ra mi eun sang".split()
    korean = [f"{family} {one}-{two}" for family in ("Kim", "Lee", "Han") for one in first for two in first]
    given_names = "Ada Ben Clara Dan Eva Frank Gina Hugo Ines Jack Kai Lena".split()
    western = [
        f"{name} {head}{tail}" for name in given_names for head in ("Har", "Pel", "Dor") for tail in ("low", "ton")
    ]
    names = [
        *korean[:900],
        *western,
        *(f"{name} Vale" for name in given_names),
        *(f"{name} Orr" for name in given_names),
    ]
    roles = {name: (f"Captain {name}",) for name in names}
    assert len(roles) >= 950
    assert len(candidates(roles)) < 30 * len(roles)
