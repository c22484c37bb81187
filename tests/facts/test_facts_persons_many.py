"""People among many: what does not depend on the order in which names come, whom a name concerns, and what it costs."""

from __future__ import annotations

from itertools import combinations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from name_pairs import pairs

from monitor.facts.names.blocks import candidates
from monitor.facts.names.likeness import Likeness, likeness
from monitor.facts.persons import alike, concerned, same_person, spellings

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
