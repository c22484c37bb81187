"""Belief that goes on from where it stood is belief read from the first statement, whatever came in whatever order."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from monitor.article import read_text
from monitor.beliefs import update_beliefs
from monitor.beliefs.topics import read_all
from monitor.facts import revise
from monitor.intake import Intake
from monitor.model import Attribute, Claim, Modality, Show, Source, SourceKind, Tier
from monitor.store import open_database, open_facts, reading, writing
from monitor.store.tables import fact as fact_table
from monitor.store.tables import standing_basis
from monitor.testimony import statements_about

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

    from monitor.beliefs.names import People
    from monitor.facts import Statement
    from monitor.facts.statement import Key
    from monitor.facts.topics import Standing
    from monitor.model import Article, Fact

LIGHTS = Show(title="Harbour Lights")
START = datetime(2026, 3, 1, tzinfo=UTC)
DAY = timedelta(days=1)
SOURCES = [
    Source(name=name, kind=SourceKind.PAGE, url=f"https://{name.lower()}.example/", tier=tier)
    for name, tier in [
        ("Gazette", Tier.PRESS),
        ("Herald", Tier.TRADE),
        ("Courier", Tier.PRESS),
        ("Echo", Tier.AGGREGATOR),
        ("Office", Tier.OFFICIAL),
    ]
]
VALUES: dict[Attribute, list[str]] = {
    Attribute.RENEWAL: ["renewed", "cancelled", "ended", "undecided"],
    Attribute.RELEASE_DATE: [
        "2026",
        "2027",
        "2027-06",
        "2027-06-12",
        "2027-22",
        "2028",
        "2025-04-02",
        "2025-04",
        "unannounced",
    ],
    Attribute.PRODUCTION: ["writing", "filming", "wrapped", "delayed"],
    Attribute.EPISODE_COUNT: ["8", "10"],
    Attribute.PLATFORM: ["Netfilm", "Tide TV"],
    Attribute.CAST: ["starring", "joining", "leaving"],
    Attribute.CREW: ["director", "writer"],
}
PEOPLE = [
    ("Anna Vahle", "Dr Moss"),
    ("Anna Vale", None),
    ("Anna Vale", "Dr Moss"),
    ("Han Ye-ji", None),
    ("Yeji Han", "Moon"),
]
TEXTS = [" ".join(f"{word}{number}" for number in range(40)) for word in ("salt", "lamp", "pier")]


@pytest.fixture(autouse=True, scope="module")
def _nothing_misfits() -> Iterator[None]:
    """What is kept always fits what is said: a row that does not is a fault here, and not read again in silence."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("monitor.beliefs.topics.DoesNotFit", ())
        yield


@dataclass(frozen=True, slots=True)
class Page:
    """An article as it stands at some time: which of several texts it retells, when it is dated, what it says."""

    source: int
    number: int
    text: int
    published: int | None
    claims: tuple[Claim, ...]


def _claims() -> st.SearchStrategy[Claim]:
    said = st.sampled_from([(attribute, value) for attribute, values in VALUES.items() for value in values])

    def claim(
        said: tuple[Attribute, str],
        season: int | None,
        who: tuple[str, str | None],
        manner: str,
        via: str | None,
        evidence: str,
    ) -> Claim:
        person, role = who if said[0] in (Attribute.CAST, Attribute.CREW) else (None, None)
        return Claim(
            attribute=said[0],
            value=said[1],
            evidence=evidence,
            start=0,
            season=season,
            person=person,
            character=role if said[0] is Attribute.CAST else None,
            modality=Modality(manner),
            attribution=via,
        )

    manners = ["asserted"] * 4 + ["rumoured", "expected", "denied"]
    return st.builds(
        claim,
        said,
        st.sampled_from([None, 1, 2, 2, 3]),
        st.sampled_from(PEOPLE),
        st.sampled_from(manners),
        st.sampled_from([None, None, "Herald", "the Office"]),
        st.sampled_from(["words", "words", "Volume 2 comes then"]),
    )


def _pages() -> st.SearchStrategy[list[Page]]:
    page = st.builds(
        Page,
        st.integers(0, len(SOURCES) - 1),
        st.integers(1, 2),
        st.integers(0, 2),
        st.one_of(st.none(), st.integers(0, 12)),
        st.lists(_claims(), max_size=4).map(tuple),
    )
    return st.lists(page, min_size=1, max_size=14)


def _article(page: Page, number: int) -> Article:
    source = SOURCES[page.source]
    read = read_text(
        f"{TEXTS[page.text]} words {number}", url=f"{source.url}{page.number}", source=source.name, title="News"
    )
    return replace(read, published=None if page.published is None else START + page.published * DAY)


def _fed(engine: Engine, pages: list[Page]) -> Intake:
    current: list[Page] = []
    intake = Intake(engine, [LIGHTS], extractor=lambda article, show: list(current[-1].claims))
    for number, page in enumerate(pages):
        current.append(page)
        intake.take_article(_article(page, number), [LIGHTS], SOURCES[page.source], START + (8 + number // 3) * DAY)
    return intake


def _timeless(facts: list[Fact] | tuple[Fact, ...]) -> set[Fact]:
    return {replace(fact, valid_from=START) for fact in facts}


@settings(
    max_examples=int(os.environ.get("EXAMPLES", "40")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(pages=_pages(), apart=st.sampled_from([1, 2, 16]))
def test_going_on_from_what_stood_is_reading_from_the_first_statement(pages: list[Page], apart: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("monitor.beliefs.topics.APART", apart)
        engine = open_database(":memory:", create=True)
        _fed(engine, pages)
    with reading(engine) as conn:
        grown = open_facts(conn, LIGHTS.slug)
        said = statements_about(conn, LIGHTS.slug)
    assert _timeless(grown) == _timeless(revise(LIGHTS.slug, said, (), at=START).opens)
    with writing(engine) as conn:
        revision = update_beliefs(conn, [(LIGHTS.slug, attribute) for attribute in VALUES], at=START + 99 * DAY)
    assert (revision[LIGHTS.slug].opens, revision[LIGHTS.slug].closes) == ((), ())
    engine.dispose()


def _says(source: int, number: int, day: int, *claims: Claim) -> Page:
    return Page(source, number, source % len(TEXTS), day, claims)


def _claim(attribute: Attribute, value: str, season: int, person: str | None = None, role: str | None = None) -> Claim:
    return Claim(
        attribute=attribute, value=value, evidence="words", start=0, season=season, person=person, character=role
    )


def test_who_is_trusted_otherwise_is_so_in_all_that_was_said_before() -> None:
    """Also in what his next article says nothing of."""
    engine = open_database(":memory:", create=True)
    intake = _fed(engine, [_says(3, 1, 1, _claim(Attribute.RENEWAL, "renewed", 2))])
    with reading(engine) as conn:
        [doubted] = open_facts(conn, LIGHTS.slug)
    other = _article(_says(3, 2, 2), 9)
    intake.take_article(other, [], replace(SOURCES[3], tier=Tier.TRADE), START + 20 * DAY)
    with reading(engine) as conn:
        [trusted] = open_facts(conn, LIGHTS.slug)
    assert doubted.confidence < 0.7 < 0.85 < trusted.confidence
    engine.dispose()


def test_two_who_were_one_by_a_role_are_two_when_the_role_is_taken_back() -> None:
    cast = partial(_claim, Attribute.CAST, "starring", 2)
    apart = [_says(0, 1, 1, cast("Anna Vahle", "Dr Moss")), _says(1, 1, 2, cast("Anna Vale"))]
    for pages, people in [
        (apart, ["Anna Vahle", "Anna Vale"]),
        ([*apart, _says(2, 1, 3, cast("Anna Vale", "Dr Moss"))], ["Anna Vahle"]),
        ([*apart, _says(2, 1, 3, cast("Anna Vale", "Dr Moss")), _says(2, 1, 3)], ["Anna Vahle", "Anna Vale"]),
    ]:
        engine = open_database(":memory:", create=True)
        _fed(engine, pages)
        with reading(engine) as conn:
            assert sorted(fact.person or "" for fact in open_facts(conn, LIGHTS.slug)) == people
        engine.dispose()


def test_an_edit_that_takes_the_only_role_back_makes_two_of_one_and_crashes_no_later_crawl() -> None:
    """The name stands as before, so what it was said of is read again, though nobody wrote it so before."""
    cast = partial(_claim, Attribute.CAST, "starring", 2)
    joining = partial(_claim, Attribute.CAST, "joining", 2)
    one = [_says(0, 1, 1, cast("Anna Vahle", "Dr Moss")), _says(1, 1, 2, joining("Anna Vale", "Dr Moss"))]
    engine = open_database(":memory:", create=True)
    _fed(engine, [*one, _says(1, 1, 2, joining("Anna Vale")), _says(2, 1, 3, joining("Anna Vahle", "Dr Moss"))])
    with reading(engine) as conn:
        known = {(fact.person, quote.source) for fact in open_facts(conn, LIGHTS.slug) for quote in fact.quotes}
    assert known == {("Anna Vahle", "Gazette"), ("Anna Vahle", "Courier"), ("Anna Vale", "Herald")}
    engine.dispose()


def test_a_premiere_that_somebody_misnamed_is_read_again_when_another_comes_late() -> None:
    """Nobody believes anything of the season that he named."""
    engine = open_database(":memory:", create=True)
    dated = partial(_claim, Attribute.RELEASE_DATE)
    known = [_says(source, 2, 0, _claim(Attribute.PLATFORM, "Tide TV", 1)) for source in (0, 1, 2)]
    said = [
        _says(0, 1, 1, dated("2025-04-02", 1)),
        _says(1, 1, 3, dated("2025-04-02", 3)),
        _says(2, 1, 2, dated("2025-04", 1)),
    ]
    _fed(engine, [*known, *said])
    with reading(engine) as conn:
        [fact] = open_facts(conn, LIGHTS.slug, [Attribute.RELEASE_DATE])
    assert (fact.season, fact.value, fact.witnesses) == (1, "2025-04-02", 2)  # of the day; the third gave the month
    assert len(fact.quotes) == 3
    engine.dispose()


def test_an_edit_that_makes_a_later_part_the_season_is_heard() -> None:
    engine = open_database(":memory:", create=True)
    later = replace(_claim(Attribute.RELEASE_DATE, "2026-07-01", 2), evidence="Volume 2 arrives on July 1")
    whole = replace(later, evidence="Season 2 arrives on July 1")
    first = _says(0, 1, 0, _claim(Attribute.RELEASE_DATE, "2026-06-01", 2))
    _fed(engine, [first, _says(1, 1, 1, later), _says(2, 1, 2, later), _says(1, 1, 1, whole), _says(2, 1, 2, whole)])
    with reading(engine) as conn:
        [fact] = open_facts(conn, LIGHTS.slug)
    assert fact.value == "2026-07-01"
    engine.dispose()


def test_what_other_rules_believed_is_believed_anew_in_silence() -> None:
    """Before the next article of the show is heard, and not as its news."""
    engine = open_database(":memory:", create=True)
    intake = _fed(engine, [_says(0, 1, 1, _claim(Attribute.RENEWAL, "cancelled", 2))])
    intake.finish_crawl(START + 9 * DAY)
    with writing(engine) as conn:
        conn.execute(update(fact_table).values(value="renewed"))  # as an older program had it
        conn.execute(update(standing_basis).values(basis="older"))
    told = intake.take_article(_article(_says(0, 2, 2), 7), [LIGHTS], SOURCES[0], START + 40 * DAY).changes
    with reading(engine) as conn:
        assert [fact.value for fact in open_facts(conn, LIGHTS.slug)] == ["cancelled"]
    assert told == ()
    engine.dispose()


def test_a_new_source_costs_no_second_reading_where_nobody_credits_it(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = open_database(":memory:", create=True)
    renewed = _claim(Attribute.RENEWAL, "renewed", 2)
    credited = replace(_claim(Attribute.TRAILER, "released", 2), attribution="the Courier")
    intake = _fed(engine, [_says(0, 1, 1, renewed, credited)])
    read: list[Attribute] = []

    def noted(conn: Connection, show: str, topic: Key, people: People, said: list[Statement]) -> Standing:
        read.append(topic.attribute)
        return read_all(conn, show, topic, people, said)

    monkeypatch.setattr("monitor.beliefs.read_all", noted)
    intake.take_article(_article(_says(1, 1, 2), 7), [LIGHTS], SOURCES[1], START + 9 * DAY)
    assert read == []
    intake.take_article(_article(_says(2, 1, 2), 8), [LIGHTS], SOURCES[2], START + 9 * DAY)
    assert read == [Attribute.TRAILER]
    engine.dispose()


def test_a_vote_that_named_another_season_is_found_again() -> None:
    """A past premiere given to the second season is known to be the first's; belief goes on from there."""
    dated = partial(_claim, Attribute.RELEASE_DATE, "2025-04-02")
    engine = open_database(":memory:", create=True)
    known = [_says(source, 2, 0, _claim(Attribute.PLATFORM, "Tide TV", 1)) for source in (0, 1, 2, 4)]
    first = [_says(0, 1, 1, dated(1)), _says(1, 1, 2, dated(1)), _says(2, 1, 3, dated(2))]
    _fed(engine, [*known, *first, _says(4, 1, 4, dated(1))])
    with reading(engine) as conn:
        [fact] = open_facts(conn, LIGHTS.slug, [Attribute.RELEASE_DATE])
    assert (fact.season, fact.witnesses) == (1, 3)  # the fourth has the text of the second
    engine.dispose()


def test_a_vote_that_named_no_season_and_was_taken_for_one_and_then_another_is_found_again() -> None:
    """What was moved goes to the season whose date it was, and a past day to the one that began then."""
    dated = partial(_claim, Attribute.RELEASE_DATE)
    loose = Claim(attribute=Attribute.RELEASE_DATE, value="2025-04-02", evidence="words", start=0)
    moved = replace(loose, value="2027-06-12", modality=Modality.DENIED)
    engine = open_database(":memory:", create=True)
    known = [_says(source, 2, 0, _claim(Attribute.PLATFORM, "Tide TV", 1)) for source in (0, 1, 2, 4)]
    first = [_says(0, 1, 1, dated("2025-04-02", 1)), _says(1, 1, 2, dated("2027-06-12", 2))]
    _fed(engine, [*known, *first, _says(2, 1, 3, loose, moved), _says(4, 1, 4, dated("2025-04-02", 1))])
    with reading(engine) as conn:
        premieres = {fact.season: fact for fact in open_facts(conn, LIGHTS.slug, [Attribute.RELEASE_DATE])}
    assert premieres[1].value == "2025-04-02"
    assert {quote.source for quote in premieres[1].quotes} >= {"Gazette", "Courier"}
    engine.dispose()


def test_copies_are_one_witness_also_when_belief_goes_on() -> None:
    engine = open_database(":memory:", create=True)
    known = [_says(source, 2, 0, _claim(Attribute.PLATFORM, "Tide TV", 1)) for source in (0, 1, 3)]
    renewed = _claim(Attribute.RENEWAL, "renewed", 2)
    copied = [_says(0, 1, 1, renewed), _says(3, 1, 2, renewed)]  # of one text
    assert {page.text for page in copied} == {0}
    _fed(engine, [*known, *copied, _says(1, 1, 3, renewed)])
    with reading(engine) as conn:
        [fact] = open_facts(conn, LIGHTS.slug, [Attribute.RENEWAL])
    assert fact.witnesses == 2
    engine.dispose()
