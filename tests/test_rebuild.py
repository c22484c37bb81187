"""Reading again what was read before: the same beliefs as if it had always been read so, and no news of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from monitor.article import read_text
from monitor.claims import extract
from monitor.facts import Policy
from monitor.intake import Intake
from monitor.model import Attribute, Claim, Show, Source, SourceKind, Tier
from monitor.rebuild import carry_out, plan, try_out
from monitor.store import (
    changes,
    fact_history,
    mark_read,
    open_database,
    open_facts,
    read_by_others,
    reading,
    statements,
    versions,
    writing,
)
from monitor.store.search import Term, found, out_of_step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Engine

    from monitor.model import Article, Fact

LIGHTS = Show(title="Harbour Lights", aliases=("The Lights of the Harbour",))
MILL = Show(title="The Paper Mill Murders")
GAZETTE = Source(name="Gazette", kind=SourceKind.PAGE, url="https://gazette.example/")
HERALD = Source(name="Herald", kind=SourceKind.PAGE, url="https://herald.example/")
FIRST = datetime(2026, 3, 1, 9, tzinfo=UTC)
LATER = FIRST + timedelta(days=30)

RENEWED = "Harbour Lights has been renewed for season 2."
TRAILER = "The trailer for season 2 of Harbour Lights is out now."
JOINS = "Mina Falk joins season 2 of Harbour Lights as Captain Vane."
OF_THE_MILL = "Netflix has cancelled The Paper Mill Murders."
SENTENCES = (
    RENEWED,
    "Harbour Lights has not been renewed for season 2 yet.",
    TRAILER,
    JOINS,
    "Season 2 of Harbour Lights will premiere on 14 May 2026.",
    "Season 2 of Harbour Lights will premiere on 21 May 2026.",
    OF_THE_MILL,
)


def unable_to_read(*attributes: Attribute) -> Callable[[Article, Show], list[Claim]]:
    """An extractor that misses claims which today's one finds."""
    return lambda article, show: [claim for claim in extract(article, show) if claim.attribute not in attributes]


def article(*sentences: str, number: int = 1, source: Source = GAZETTE, at: datetime = FIRST) -> Article:
    read = read_text("\n\n".join(sentences), url=f"{source.url}{number}", source=source.name, title="News")
    return replace(read, published=at)


@pytest.fixture
def engine() -> Iterator[Engine]:
    opened = open_database(":memory:", create=True)
    yield opened
    opened.dispose()


def believed(engine: Engine) -> list[tuple[str, Attribute, int | None, str]]:
    with reading(engine) as conn:
        return sorted((fact.show, fact.attribute, fact.season, fact.value) for fact in open_facts(conn))


def test_what_was_missed_is_believed_from_now_on_and_not_told(engine: Engine) -> None:
    shows = [LIGHTS, MILL]
    intake = Intake(engine, shows, extractor=unable_to_read(Attribute.TRAILER))
    intake.take_article(article(RENEWED), [LIGHTS], GAZETTE, FIRST)
    intake.finish_crawl(FIRST)
    intake.take_article(article(TRAILER, number=2), [LIGHTS], GAZETTE, FIRST)

    planned = plan(engine, shows)
    assert [(again.show, again.gained, again.lost) for again in planned.rereadings] == [(LIGHTS.slug, 1, 0)]
    assert (len(planned.versions), planned.kept) == (2, 1)

    tried = try_out(engine, planned, shows, LATER)
    assert [(change.attribute, change.new) for change in tried.changes] == [(Attribute.TRAILER, "released")]
    assert [fact[1] for fact in believed(engine)] == [Attribute.RENEWAL], "a trial keeps nothing"

    assert carry_out(engine, planned, shows, LATER) == tried
    with reading(engine) as conn:
        assert [change.attribute for change in changes(conn)] == [None], "only that it is followed was ever told"
        [trailer] = [fact for fact in open_facts(conn) if fact.attribute is Attribute.TRAILER]
    assert trailer.valid_from == LATER
    assert trailer.quotes[0].text in TRAILER


def test_the_index_of_the_search_is_made_anew_where_it_is_out_of_step(engine: Engine) -> None:
    Intake(engine, [LIGHTS]).take_article(article(RENEWED), [LIGHTS], GAZETTE, FIRST)
    with writing(engine) as conn:
        conn.execute(text("INSERT INTO article_search (article_search) VALUES ('delete-all')"))
    with reading(engine) as conn:
        assert out_of_step(conn) == 1
        assert found(conn, [Term(("renewed",))], 9) == []
    carry_out(engine, plan(engine, [LIGHTS]), [LIGHTS], LATER)
    with reading(engine) as conn:
        assert out_of_step(conn) == 0
        assert len(found(conn, [Term(("renewed",))], 9)) == 1


def test_doing_it_twice_changes_nothing_the_second_time(engine: Engine) -> None:
    Intake(engine, [LIGHTS], extractor=unable_to_read(Attribute.CAST)).take_article(
        article(JOINS, RENEWED), [LIGHTS], GAZETTE, FIRST
    )
    carry_out(engine, plan(engine, [LIGHTS]), [LIGHTS], LATER)
    again = plan(engine, [LIGHTS])
    assert again.rereadings == ()
    assert try_out(engine, again, [LIGHTS], LATER).changes == ()


def test_what_is_no_longer_read_out_of_an_article_is_no_longer_believed(engine: Engine) -> None:
    Intake(engine, [LIGHTS]).take_article(article(RENEWED, TRAILER), [LIGHTS], GAZETTE, FIRST)
    planned = plan(engine, [LIGHTS], extractor=unable_to_read(Attribute.TRAILER))
    assert [(again.gained, again.lost) for again in planned.rereadings] == [(0, 1)]
    carry_out(engine, planned, [LIGHTS], LATER)
    assert [fact[1] for fact in believed(engine)] == [Attribute.RENEWAL]
    with reading(engine) as conn:
        history: list[Fact] = fact_history(conn, LIGHTS.slug, Attribute.TRAILER)
    assert [(fact.valid_from, fact.valid_to) for fact in history] == [(FIRST, LATER)], "that it was believed stays"


def test_a_show_or_an_alias_added_since_is_found_in_what_was_read(engine: Engine) -> None:
    bare = Show(title=LIGHTS.title)
    intake = Intake(engine, [bare])
    intake.take_article(article(RENEWED, OF_THE_MILL), [bare], GAZETTE, FIRST)
    intake.take_article(
        article(f"{RENEWED} The Lights of the Harbour will premiere on 14 May 2026.", number=2), [bare], GAZETTE, FIRST
    )
    before = believed(engine)
    carry_out(engine, plan(engine, [LIGHTS, MILL]), [LIGHTS, MILL], LATER)
    assert set(believed(engine)) - set(before) >= {(MILL.slug, Attribute.RENEWAL, None, "cancelled")}
    assert any(fact[1] is Attribute.RELEASE_DATE for fact in believed(engine))


def test_news_is_told_only_when_asked_for_and_once(engine: Engine) -> None:
    intake = Intake(engine, [LIGHTS], extractor=unable_to_read(Attribute.TRAILER))
    intake.take_article(article(RENEWED), [LIGHTS], GAZETTE, FIRST)
    intake.finish_crawl(FIRST)
    intake.take_article(article(TRAILER, number=2, at=LATER), [LIGHTS], GAZETTE, LATER)
    told = carry_out(engine, plan(engine, [LIGHTS]), [LIGHTS], LATER, tell=True)
    assert [(change.attribute, change.new) for change in told.news] == [(Attribute.TRAILER, "released")]
    with reading(engine) as conn:
        assert [change.attribute for change in changes(conn)] == [Attribute.TRAILER, None]
    assert carry_out(engine, plan(engine, [LIGHTS]), [LIGHTS], LATER, tell=True).news == ()


def test_news_is_what_the_subscriber_asks_for(engine: Engine) -> None:
    intake = Intake(engine, [LIGHTS], extractor=unable_to_read(Attribute.TRAILER))
    intake.take_article(article(RENEWED), [LIGHTS], GAZETTE, FIRST)
    intake.finish_crawl(FIRST)
    intake.take_article(article(TRAILER, number=2, at=LATER), [LIGHTS], GAZETTE, LATER)
    planned = plan(engine, [LIGHTS])
    renewals = {LIGHTS.slug: Policy.of(Attribute.RENEWAL)}
    assert try_out(engine, planned, [LIGHTS], LATER, policies=renewals).news == ()
    assert carry_out(engine, planned, [LIGHTS], LATER, policies=renewals, tell=True).news == ()
    assert (LIGHTS.slug, Attribute.TRAILER, 2, "released") in believed(engine)


def test_the_mark_of_the_extractor_moves_though_no_claim_changed(engine: Engine) -> None:
    Intake(engine, [LIGHTS]).take_article(article("Harbour Lights is a drama."), [LIGHTS], GAZETTE, FIRST)
    with reading(engine) as conn:
        assert read_by_others(conn, 0) == 1
    carry_out(engine, plan(engine, [LIGHTS]), [LIGHTS], LATER)
    with reading(engine) as conn:
        from monitor.claims import EXTRACTOR_VERSION

        assert read_by_others(conn, EXTRACTOR_VERSION) == 0


def test_what_was_read_for_one_show_is_not_read_for_all(engine: Engine) -> None:
    Intake(engine, [LIGHTS, MILL]).take_article(article(RENEWED, OF_THE_MILL), [LIGHTS, MILL], GAZETTE, FIRST)
    with writing(engine) as conn:
        mark_read(conn, versions(conn), 0)
    carry_out(engine, plan(engine, [LIGHTS], whole=False), [LIGHTS], LATER)
    with reading(engine) as conn:
        assert read_by_others(conn, 0) == 0


def test_beliefs_that_other_rules_worked_out_are_worked_out_anew(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though no claim is read otherwise."""
    Intake(engine, [LIGHTS]).take_article(article(RENEWED), [LIGHTS], GAZETTE, FIRST)
    monkeypatch.setattr("monitor.testimony.BELIEF_VERSION", -1)
    monkeypatch.setattr("monitor.facts.votes.WEIGHT", {Tier.PRESS: 3.5})
    planned = plan(engine, [LIGHTS])
    assert planned.rereadings == ()
    carry_out(engine, planned, [LIGHTS], LATER)
    with reading(engine) as conn:
        [fact] = open_facts(conn, LIGHTS.slug, [Attribute.RENEWAL])
    assert fact.confidence > 0.95


def test_next_month_on_a_page_that_is_dated_anew_is_the_month_that_it_first_meant(engine: Engine) -> None:
    soon, spring = "Season 2 of Harbour Lights will premiere next month.", FIRST + timedelta(days=70)
    intake = Intake(engine, [LIGHTS])
    intake.take_article(article(soon), [LIGHTS], GAZETTE, FIRST)
    intake.take_article(article(f"{soon} The boats are painted.", at=spring), [LIGHTS], GAZETTE, spring)
    assert (LIGHTS.slug, Attribute.RELEASE_DATE, 2, "2026-04") in believed(engine)
    assert plan(engine, [LIGHTS]).rereadings == ()


def test_next_month_in_words_that_an_edit_brought_back_is_the_month_after_the_edit(engine: Engine) -> None:
    """Read anew as it was read then: against the version directly before, though that one spoke of no show."""
    soon, spring = "Season 2 of Harbour Lights will premiere next month.", FIRST + timedelta(days=70)
    intake = Intake(engine, [LIGHTS])
    intake.take_article(article(soon), [LIGHTS], GAZETTE, FIRST)
    intake.take_article(article("Nothing is known this week."), [LIGHTS], GAZETTE, FIRST + timedelta(days=10))
    intake.take_article(article(soon, at=spring), [LIGHTS], GAZETTE, spring)
    assert (LIGHTS.slug, Attribute.RELEASE_DATE, 2, "2026-06") in believed(engine)
    assert plan(engine, [LIGHTS]).rereadings == ()


# What happens: an article (by its source and number) appears, or is edited, with these sentences.
EVENTS = st.lists(
    st.tuples(
        st.sampled_from([GAZETTE, HERALD]),
        st.integers(1, 2),
        st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3, unique=True),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(EVENTS, st.sets(st.sampled_from([Attribute.RENEWAL, Attribute.TRAILER, Attribute.CAST, Attribute.RELEASE_DATE])))
def test_rebuilt_is_as_if_it_had_always_been_read_so(
    events: list[tuple[Source, int, list[str]]], missed: set[Attribute]
) -> None:
    shows = [LIGHTS, MILL]

    def state(engine: Engine) -> list[object]:
        with reading(engine) as conn:
            facts = [replace(fact, valid_from=FIRST) for show in shows for fact in open_facts(conn, show.slug)]
            said = [(each.url, each.claim, each.fetched_at) for show in shows for each in statements(conn, show.slug)]
        return [sorted(facts, key=repr), sorted(said, key=repr)]

    def run(extractor: Callable[[Article, Show], list[Claim]], *, rebuilt: bool) -> list[object]:
        engine = open_database(":memory:", create=True)
        intake = Intake(engine, shows, extractor=extractor)
        for day, (source, number, sentences) in enumerate(events):
            at = FIRST + timedelta(days=day)
            intake.take_article(article(*sentences, number=number, source=source), shows, source, at)
        if rebuilt:
            carry_out(engine, plan(engine, shows), shows, LATER)
        try:
            return state(engine)
        finally:
            engine.dispose()

    assert run(unable_to_read(*missed), rebuilt=True) == run(extract, rebuilt=False)
