"""Two dates of one morning: both sides are told where both are credible, whichever of them is a trade paper."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

FIRST, SECOND = "2027-05-08", "2027-05-15"


def morning(first: str, second: str, at: str = "10:00", values: tuple[str, str] = (FIRST, SECOND)) -> Newsroom:
    """A newsroom after two papers of these tiers gave two dates, the second at this hour."""
    room = Newsroom()
    room.prints(
        f"2027-03-01T08:00 Gazette ({first}): S2 release date is {values[0]}",
        f"2027-03-01T{at} Herald ({second}): S2 release date is {values[1]}",
    )
    return room


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [("press", "trade", SECOND), ("trade", "press", FIRST), ("trade", "trade", FIRST), ("press", "press", FIRST)],
)
@pytest.mark.parametrize("at", ["08:00", "10:00", "19:30"])
def test_two_credible_sides_are_both_told(first: str, second: str, shown: str, at: str) -> None:
    room = morning(first, second, at)
    assert room.told == [
        f"2027-03-01 new S2 release date: {FIRST}",
        f"2027-03-01 disputed S2 release date: {FIRST} → {SECOND}",
    ]
    fact = room.believes("release date", 2)
    assert (fact.value, {fact.value, fact.rival}) == (shown, {FIRST, SECOND})
    assert fact.confidence < 0.6


@pytest.mark.parametrize("values", [("2027-05", "2027-06"), ("2027", "2028"), ("2027-05-08", "2027-06")])
def test_two_months_are_disputed_as_well_as_two_days(values: tuple[str, str]) -> None:
    first, second = values
    assert morning("trade", "press", values=values).told[1:] == [
        f"2027-03-01 disputed S2 release date: {first} → {second}"
    ]


@pytest.mark.parametrize(
    "values", [("2027-05-08", "2027-05"), ("2027-05-08", "2027-21"), ("2027-05-08", "unannounced")]
)
def test_who_says_less_disputes_nothing(values: tuple[str, str]) -> None:
    room = morning("trade", "press", values=values)
    assert room.told == [f"2027-03-01 new S2 release date: {values[0]}"]
    assert room.believes("release date", 2).rival is None


@pytest.mark.parametrize(
    ("first", "second"),
    [("trade", "aggregator"), ("press", "aggregator"), ("official", "press"), ("official", "trade")],
)
def test_who_knows_less_disputes_nothing(first: str, second: str) -> None:
    room = morning(first, second)
    assert room.told == [f"2027-03-01 new S2 release date: {FIRST}"]
    assert room.believes("release date", 2).rival is None


@pytest.mark.parametrize("first", ["press", "trade"])
def test_an_official_word_ends_it_at_once(first: str) -> None:
    assert morning(first, "official").told[1:] == [f"2027-03-01 changed S2 release date: {FIRST} → {SECOND}"]


def test_a_rumour_blog_is_corrected_by_the_trade() -> None:
    assert morning("aggregator", "trade").told == [f"2027-03-01 new S2 release date: {SECOND}"]


def test_who_corrects_himself_disputes_nothing() -> None:
    room = Newsroom()
    assert room.prints(
        f"2027-03-01T08:00 Gazette: S2 release date is {FIRST}",
        f"2027-03-01T10:00 Gazette: S2 release date is {SECOND}",
    )[1:] == [f"2027-03-01 changed S2 release date: {FIRST} → {SECOND}"]


def test_a_trade_paper_that_gives_another_day_the_day_after_is_believed() -> None:
    room = morning("press", "trade", at="23:00")
    assert room.told[1:] == [f"2027-03-01 changed S2 release date: {FIRST} → {SECOND}"]


@pytest.mark.parametrize("tiers", [("press", "trade"), ("trade", "press")])
@pytest.mark.parametrize(("paper", "value"), [("Gazette", FIRST), ("Herald", SECOND)])
def test_neither_settles_it_by_saying_it_again(tiers: tuple[str, str], paper: str, value: str) -> None:
    room = morning(*tiers)
    tier = dict(zip(("Gazette", "Herald"), tiers, strict=True))[paper]
    days = ("03-02", "03-05", "03-21", "04-29")
    assert room.prints(*(f"2027-{day} {paper} ({tier}): S2 release date is {value}" for day in days)) == []
    fact = room.believes("release date", 2)
    assert {fact.value, fact.rival} == {FIRST, SECOND}


@pytest.mark.parametrize("tiers", [("press", "trade"), ("trade", "press")])
@pytest.mark.parametrize(("value", "other"), [(FIRST, SECOND), (SECOND, FIRST)])
@pytest.mark.parametrize("third", ["press", "trade", "official"])
def test_a_third_settles_it(tiers: tuple[str, str], value: str, other: str, third: str) -> None:
    room = morning(*tiers)
    assert room.prints(f"2027-03-04 Courier ({third}): S2 release date is {value}") == [
        f"2027-03-04 settled S2 release date: {other} → {value}"
    ]


def test_one_side_that_gives_in_settles_it() -> None:
    room = morning("press", "trade")
    assert room.prints(f"2027-03-02 Gazette: S2 release date is {SECOND}") == [
        f"2027-03-02 settled S2 release date: {FIRST} → {SECOND}"
    ]


def test_the_order_in_which_both_are_read_says_nothing() -> None:
    read = Newsroom()
    read.prints(f"2027-03-01T10:00 Herald (trade): S2 release date is {SECOND}")
    assert read.prints(f"2027-03-01T08:00 Gazette: S2 release date is {FIRST}", read="2027-03-02") == [
        f"2027-03-02 disputed S2 release date: {SECOND} → {FIRST}"
    ]
    ours, theirs = read.believes("release date", 2), morning("press", "trade").believes("release date", 2)
    assert (ours.value, ours.rival, ours.confidence) == (theirs.value, theirs.rival, theirs.confidence)


# --- who retells one side ---


@pytest.mark.parametrize("tier", ["press", "trade"])
@pytest.mark.parametrize(
    "about", ["release date is 2027-05-08|release date is 2027-05-15", "renewal is renewed|renewal is cancelled"]
)
def test_who_retells_a_paper_otherwise_than_it_says_disputes_nothing(tier: str, about: str) -> None:
    own, retold = about.split("|")
    room = Newsroom()
    first = room.prints(f"2027-03-01T08:00 Herald ({tier}): S2 {own}")
    assert len(first) == 1
    assert (
        room.prints(
            f"2027-03-01T10:00 Gazette: S2 {retold} (via Herald)", f"2027-03-01T11:00 Echo: S2 {retold} (via Herald)"
        )
        == []
    )
    assert room.facts[0].rival is None


def test_a_trade_paper_corrects_who_retold_it_before_it_was_read() -> None:
    room = Newsroom()
    assert room.prints(
        f"2027-03-01T10:00 Gazette: S2 release date is {FIRST} (via Herald)",
        f"2027-03-01T11:00 Herald (trade): S2 release date is {SECOND}",
    )[1:] == [f"2027-03-01 changed S2 release date: {FIRST} → {SECOND}"]


@pytest.mark.parametrize(
    "second",
    [
        "2027-03-01T10:00 Gazette: S2 release date is 2027-05-15 (via Courier)",  # has it from somebody else
        "2027-03-01T10:00 Gazette: S2 release date is 2027-05-15",
    ],
)
def test_who_has_it_from_elsewhere_is_another_side(second: str) -> None:
    room = Newsroom()
    room.prints(f"2027-03-01T08:00 Herald (trade): S2 release date is {FIRST}")
    assert room.prints(second) == [f"2027-03-01 disputed S2 release date: {FIRST} → {SECOND}"]


def test_two_who_retell_a_third_that_is_not_read_are_two_sides() -> None:
    room = Newsroom()
    room.prints(f"2027-03-01T08:00 Herald: S2 release date is {FIRST} (via Courier)")
    assert room.prints(f"2027-03-01T10:00 Gazette: S2 release date is {SECOND}") == [
        f"2027-03-01 disputed S2 release date: {FIRST} → {SECOND}"
    ]


# --- how sure what is disputed is ---


@pytest.mark.parametrize(
    "articles",
    [
        # What many said long ago has faded, and leaves room for one who says otherwise today.
        ("2027-03-07T09:00 Office (official): S2 renewal is cancelled", "2027-03-10T20:00 Echo: S2 renewal is renewed"),
        ("2027-03-04 Office (official): S2 release date is 2027-07", "2027-03-08 Gazette: S2 release date is 2027-08"),
        (
            "2027-03-04T20:00 Office (official): S2 production is wrapped",
            "2027-03-06T09:00 Gazette: S2 production is delayed",
        ),
        # A guess that a trade paper confirmed, and a page that still has another day.
        (
            "2027-03-01 Gazette: expected S2 release date is 2027-07-16",
            "2027-03-02T09:00 Herald (trade): S2 release date is 2027-07-16",
            "2027-03-02T11:00 Courier: S2 release date is 2027-07-09",
        ),
    ],
)
def test_what_is_disputed_is_not_told_as_sure(articles: tuple[str, ...]) -> None:
    room = Newsroom()
    room.prints(*articles)
    [fact] = [fact for fact in room.facts if fact.rival is not None]
    assert 0.4 <= fact.confidence < 0.6
    assert [each.confidence for each in room.changes if each.kind == "disputed"] == [fact.confidence]


def test_what_is_settled_is_as_sure_as_before() -> None:
    room = Newsroom()
    room.prints("2027-03-04 Office (official): S2 renewal is renewed")
    sure = room.believes("renewal", 2).confidence
    room.prints("2027-03-08 Gazette: S2 renewal is cancelled")
    assert room.believes("renewal", 2).confidence < 0.6
    assert room.prints("2027-03-10 Gazette: S2 renewal is renewed") == [
        "2027-03-10 settled S2 renewal: cancelled → renewed"
    ]
    assert room.believes("renewal", 2).confidence >= sure


@pytest.mark.parametrize("tiers", [("press", "press"), ("trade", "press"), ("press", "trade")])
def test_a_day_that_has_passed_in_vain_lowers_nothing(tiers: tuple[str, str]) -> None:
    """Nobody said on it that it was the day, and the premiere is awaited still."""
    room = morning(*tiers, values=("2027-05-08", "2027-05-01"))
    assert room.prints(f"2027-05-04 Gazette ({tiers[0]}): S2 release date is 2027-05-08") == [
        "2027-05-04 settled S2 release date: 2027-05-01 → 2027-05-08"
    ]
    assert room.believes("release date", 2).confidence > 0.8
