"""What is believed depends on what was said and when, not on the order in which we came to read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import SHOW, Newsroom, moment, statements

from monitor.facts import revise
from monitor.model import Attribute, Fact

if TYPE_CHECKING:
    from monitor.facts import Statement

VALUES = {
    "renewal": ["renewed", "cancelled", "ended", "undecided"],
    "release date": ["2027", "2027-06", "2027-06-12", "2027-07-01", "2028", "unannounced"],
    "production": ["writing", "filming", "wrapped", "delayed"],
    "cast Ann Vale": ["starring", "joining", "leaving"],
    "cast Han Ye-ji as Moon": ["joining", "leaving"],
    "cast Han Yea Ji": ["joining", "returning"],
    "platform": ["Netfilm", "Tide TV"],
}
LATE = moment("2026-12-31")


def _words() -> st.SearchStrategy[str]:
    about = st.sampled_from([(thing, value) for thing, values in VALUES.items() for value in values])
    manner = st.sampled_from(["", "", "", "rumoured ", "expected ", "denied "])
    season = st.sampled_from(["", "S1 ", "S2 "])
    return st.builds(lambda m, s, a: f"{m}{s}{a[0]} is {a[1]}", manner, season, about)


def _articles() -> st.SearchStrategy[list[str]]:
    day = st.integers(1, 28).map(lambda number: f"2026-03-{number:02}")
    source = st.sampled_from(["Gazette", "Herald (trade)", "Courier", "Echo (aggregator)", "Office (official)"])
    words = st.lists(_words(), min_size=1, max_size=3, unique=True).map("; ".join)
    return st.lists(st.builds(lambda d, s, w: f"{d} {s}: {w}", day, source, words), min_size=1, max_size=8, unique=True)


def _beliefs(facts: list[Fact]) -> set[Fact]:
    """Without the times at which we came to believe them."""
    return {replace(fact, valid_from=LATE) for fact in facts}


def _numbered(articles: list[str]) -> list[list[Statement]]:
    """The statements of each article, under a URL of its own, for a source may publish twice a day."""
    return [
        [replace(each, article=f"{each.article}/{number}") for each in statements(article)]
        for number, article in enumerate(articles)
    ]


@settings(max_examples=150, deadline=None)
@given(articles=_articles(), data=st.data())
def test_any_order_and_any_batches_give_the_same_facts(articles: list[str], data: st.DataObject) -> None:
    written = _numbered(articles)
    arrived = data.draw(st.permutations(written))
    newsroom, batch = Newsroom(), data.draw(st.integers(1, 3))
    for start in range(0, len(arrived), batch):
        said = [each for article in arrived[start : start + batch] for each in article]
        newsroom.statements += said
        newsroom.revise(LATE, frozenset(each.claim.attribute for each in said))
    rebuilt = revise(SHOW, [each for article in written for each in article], (), at=LATE)
    assert _beliefs(newsroom.facts) == _beliefs(list(rebuilt.opens))


@settings(max_examples=50, deadline=None)
@given(articles=_articles())
def test_revising_again_changes_nothing(articles: list[str]) -> None:
    said = [each for article in _numbered(articles) for each in article]
    facts = revise(SHOW, said, (), at=LATE).opens
    again = revise(SHOW, said, facts, at=LATE + timedelta(days=1))
    assert (again.opens, again.closes, again.told, again.silent) == ((), (), (), ())


@settings(max_examples=50, deadline=None)
@given(articles=_articles())
def test_nothing_is_told_twice(articles: list[str]) -> None:
    newsroom = Newsroom()
    for article in sorted(articles):
        newsroom.prints(article)
    told = list(newsroom.told)
    assert len(told) == len(set(told))


def test_attributes_that_are_not_revised_stay() -> None:
    newsroom = Newsroom()
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed; S2 trailer is released")
    before = list(newsroom.facts)
    newsroom.revise(LATE, frozenset({Attribute.TRAILER}))
    assert newsroom.facts == before


def test_two_facts_that_turn_out_to_be_about_one_person_become_one() -> None:
    """A role that both spellings share explains the slip: only then are they one person."""
    newsroom = Newsroom()
    newsroom.prints(
        "2026-03-01 Gazette: S2 cast Anna Vahle as Dr Moss is starring",
        "2026-03-02 Herald: S2 cast Anna Vale is starring",
    )
    assert len(newsroom.facts) == 2
    newsroom.prints("2026-03-03 Gazette: S2 cast Anna Vale as Dr Moss is starring")
    [fact] = newsroom.facts
    assert (fact.person, fact.character, fact.valid_to) == ("Anna Vale", "Dr Moss", None)
