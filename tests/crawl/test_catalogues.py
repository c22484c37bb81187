"""A catalogue from end to end: a real server, real processes, a real database."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from catalogue import Entry, episode, page, part, season, serve
from crawling import AGENT, LIMITS, Crawled, article, database, source
from website import Reply, Website

from monitor.crawl import ChangeEvent, crawl
from monitor.intake import Intake
from monitor.model import Attribute, Fact, Page, Show, Source, Tier
from monitor.rebuild import carry_out, plan
from monitor.store import open_database, open_facts, reading, versions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

pytestmark = pytest.mark.long

HARBOR = Show(title="Winter Harbor", aliases=("Vinterhamn",))
BAY = Show(title="Copper Bay")
ENTRY = Entry(
    301,
    "Winter Harbor",
    seasons=[season(1, "2025-01-10", "2025-01-17", 2), season(2, "2027-05-14", None, 8)],
    episodes=[episode(1, 1, "2025-01-10"), episode(1, 2, "2025-01-17")],
    cast=[part("Mina Falk", "Ada Lund")],
)
PATIENT = replace(LIMITS, deadline=100)  # whatever else the machine does
AT = datetime(2027, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


def tvmaze(site: Website, **fields: Any) -> Source:
    return source("TVmaze", site.address, "catalogue", tier=Tier.OFFICIAL, **fields)


def run(path: str, *sources: Source, at: datetime = AT, shows: tuple[Show, ...] = (HARBOR,)) -> Crawled:
    events = crawl(sources, database=path, shows=shows, user_agent=AGENT, limits=PATIENT, at=at)
    return Crawled(tuple(events))


@contextmanager
def opened(path: str) -> Iterator[Engine]:
    engine = open_database(path)
    try:
        yield engine
    finally:
        engine.dispose()


def believed(path: str) -> dict[tuple[Attribute, int | None, str | None], Fact]:
    with opened(path) as engine, reading(engine) as conn:
        return {(fact.attribute, fact.season, fact.person): fact for fact in open_facts(conn, HARBOR.slug)}


def test_an_entry_is_found_read_and_believed(site: Website, tmp_path: Path) -> None:
    path = database(tmp_path)
    serve(site, ENTRY)
    first = run(path, tvmaze(site))
    done = first.done("TVmaze")
    assert (done.status, done.new, done.errors) == ("ok", 1, ())
    assert done.notes == ('took entry 301, Winter Harbor (GB, 2025) for "Winter Harbor"',)
    assert site.paths() == ["/search/shows?q=Winter%20Harbor", page(ENTRY)]
    facts = believed(path)
    assert facts[Attribute.RELEASE_DATE, 2, None].value == "2027-05-14"
    [quote] = facts[Attribute.RELEASE_DATE, 2, None].quotes
    assert (quote.text, quote.url) == ("Season 2 premiere: 2027-05-14", site.url("/entry/301"))
    assert facts[Attribute.END_DATE, 1, None].value == "2025-01-17"
    assert facts[Attribute.EPISODE_COUNT, 2, None].value == "8"
    assert facts[Attribute.PLATFORM, None, None].value == "Northsea One"
    assert any(attribute is Attribute.CAST for attribute, *_ in facts)
    assert not any(attribute is Attribute.RENEWAL for attribute, *_ in facts)

    site.forget()  # nothing was edited since: one request for all
    again = run(path, tvmaze(site), at=AT + timedelta(hours=12))
    assert site.paths() == ["/updates/shows?since=day"]
    assert (again.done("TVmaze").status, again.done("TVmaze").notes, again.done("TVmaze").new) == ("ok", (), 0)

    site.forget()  # edited, though nothing that is read of it
    at = AT + timedelta(days=3)
    serve(site, replace(ENTRY, updated=int(at.timestamp()) - 60))
    done = run(path, tvmaze(site), at=at).done("TVmaze")
    assert (site.paths(), done.edited) == (["/updates/shows?since=week", page(ENTRY)], 0)


def test_an_edit_of_the_entry_is_an_edit_of_the_article(site: Website, tmp_path: Path) -> None:
    path = database(tmp_path)
    serve(site, ENTRY)
    run(path, tvmaze(site))
    at = AT + timedelta(days=2)
    later = [ENTRY.seasons[0], season(2, "2027-06-01", None, 8)]
    serve(site, replace(ENTRY, seasons=later, status="Ended", updated=int(at.timestamp())))
    edited = run(path, tvmaze(site), at=at + timedelta(hours=3))
    assert edited.done("TVmaze").edited == 1
    facts = believed(path)
    assert facts[Attribute.RELEASE_DATE, 2, None].value == "2027-06-01"
    assert facts[Attribute.RENEWAL, None, None].value == "ended"
    told = [event.change for event in edited.events if isinstance(event, ChangeEvent)]
    assert [each.new for each in told if each.attribute is Attribute.RELEASE_DATE] == ["2027-06-01"]

    at += timedelta(days=2)  # the date is taken out: so is what was said
    serve(site, replace(ENTRY, seasons=[ENTRY.seasons[0], season(2, None, None, 8)], updated=int(at.timestamp())))
    run(path, tvmaze(site), at=at)
    facts = believed(path)
    assert (Attribute.RELEASE_DATE, 2, None) not in facts
    assert (Attribute.RENEWAL, None, None) not in facts
    assert (Attribute.RELEASE_DATE, 1, None) in facts

    with opened(path) as engine:  # what is read again gives the same
        again = plan(engine, [HARBOR])
        assert (len(again.versions), again.rereadings) == (3, ())
        carry_out(engine, again, [HARBOR], at)
    assert believed(path) == facts


def test_a_broken_entry_touches_nothing_and_is_asked_for_again(site: Website, tmp_path: Path) -> None:
    path = database(tmp_path)
    serve(site, ENTRY)
    run(path, tvmaze(site))
    before = believed(path)
    at = AT + timedelta(days=1)
    later = [ENTRY.seasons[0], season(2, "2027-06-01", None, 8)]
    edited = replace(ENTRY, seasons=later, updated=int(at.timestamp()) - 60)
    serve(site, edited)
    site.file(page(ENTRY), edited.json(site.address)[:-40], "application/json")
    broken = run(path, tvmaze(site), at=at)
    assert list(broken.outcomes("TVmaze").values()) == ["not_an_article"]
    assert believed(path) == before
    with opened(path) as engine, reading(engine) as conn:
        assert len(versions(conn)) == 1

    serve(site, edited)  # not edited since then; the server has only come to its senses
    run(path, tvmaze(site), at=at + timedelta(hours=6))
    assert believed(path)[Attribute.RELEASE_DATE, 2, None].value == "2027-06-01"


def test_of_two_of_a_name_none_is_taken_until_one_is_named(site: Website, tmp_path: Path) -> None:
    path = database(tmp_path)
    other = Entry(
        77,
        "The Winter Harbor",
        premiered="1998-09-01",
        country="US",
        seasons=[season(1, "1998-09-01"), season(5, "2002-09-01")],
    )
    serve(site, ENTRY, other, searches={"Winter Harbor": [other, ENTRY]})
    found = run(path, tvmaze(site))
    done = found.done("TVmaze")
    [told] = done.notes
    assert told == (
        '2 entries are called "Winter Harbor": 77, The Winter Harbor (US, 1998) or 301, Winter Harbor (GB, 2025);'
        ' say which it is, as ids = { "Winter Harbor" = 77 } on the source'
    )
    assert (done.status, done.failed, done.errors, believed(path)) == ("ok", 0, (), {}), "it is for the user to choose"
    assert list(found.outcomes("TVmaze").values()) == ["skipped"]

    run(path, tvmaze(site, ids=(("winter-harbor", 77),)))
    assert (Attribute.RELEASE_DATE, 5, None) in believed(path)

    site.forget()  # the wrong one: what it said is said no longer
    run(path, tvmaze(site, ids=(("winter-harbor", 301),)), at=AT + timedelta(hours=1))
    facts = believed(path)
    assert (Attribute.RELEASE_DATE, 5, None) not in facts
    assert facts[Attribute.RELEASE_DATE, 1, None].value == "2025-01-10"
    assert not [path for path in site.paths() if path.startswith("/search")]


def test_an_alias_finds_an_entry_and_other_shows_are_left_out(site: Website, tmp_path: Path) -> None:
    path = database(tmp_path)
    entry = replace(ENTRY, name="Vinterhamn")
    serve(site, entry, Entry(5, "Copper Bay"), searches={"Winter Harbor": []})
    done = run(path, tvmaze(site, shows=("winter-harbor",)), shows=(HARBOR, BAY)).done("TVmaze")
    assert (done.new, site.asked("/search/shows?q=Copper%20Bay")) == (1, 0)
    assert (Attribute.RELEASE_DATE, 2, None) in believed(path)


def test_a_site_that_asks_for_patience_gets_it(site: Website, tmp_path: Path) -> None:
    path = database(tmp_path)
    serve(site, ENTRY)
    site.reply("/search/shows?q=Winter%20Harbor", Reply(b"slow down", status=429, headers={"Retry-After": "120"}))
    done = run(path, tvmaze(site)).done("TVmaze")
    assert done.status == "blocked"
    assert done.until == AT + timedelta(seconds=120)
    assert site.paths() == ["/search/shows?q=Winter%20Harbor"]


def test_a_list_of_edits_that_fails_costs_one_request_an_entry(site: Website, tmp_path: Path) -> None:
    path = database(tmp_path)
    serve(site, ENTRY)
    run(path, tvmaze(site))
    site.reply("/updates/shows?since=day", Reply(b"none", status=404))
    done = run(path, tvmaze(site), at=AT + timedelta(hours=3)).done("TVmaze")
    assert (done.status, done.responses_304) == ("ok", 1)
    assert done.errors == ("the list of edits: the site answered 404",)


def test_a_catalogue_that_is_down_has_failed(site: Website, tmp_path: Path) -> None:
    """As any source has, so that it is left alone for longer and longer, and told of once."""
    path = database(tmp_path)
    bay = replace(ENTRY, id=5, name="Copper Bay")
    serve(site, ENTRY, bay)
    shows = (HARBOR, BAY)
    assert run(path, tvmaze(site), shows=shows).done("TVmaze").new == 2
    before = believed(path)
    down = ("/updates/shows?since=day", page(ENTRY), page(bay))
    for asked in down:
        site.reply(asked, Reply(b"down", status=503))
    for hour in (1, 2):
        done = run(path, tvmaze(site), shows=shows, at=AT + timedelta(hours=hour)).done("TVmaze")
        assert (done.status, done.failures_in_a_row) == ("503", hour)
        assert done.reason == ("nothing of it could be had, the last since the site answered 503")
    assert believed(path) == before

    for entry in (ENTRY, bay):  # one of them comes: the catalogue is there
        site.file(page(entry), entry.json(site.address), "application/json")
    site.reply(page(ENTRY), Reply(b"down", status=503))
    done = run(path, tvmaze(site), shows=shows, at=AT + timedelta(hours=4)).done("TVmaze")
    assert (done.status, done.failed, done.failures_in_a_row) == ("ok", 1, 0)

    site.reply(page(bay), Reply(b"down", status=503))  # nor is it down where it says that nothing else was edited
    serve_edits = f'{{"{ENTRY.id}": {int(AT.timestamp()) + 5 * 3600}}}'
    site.file("/updates/shows?since=day", serve_edits, "application/json")
    done = run(path, tvmaze(site), shows=shows, at=AT + timedelta(hours=6)).done("TVmaze")
    assert (done.status, done.failed) == ("ok", 1)


def test_the_press_outvotes_an_entry_that_nobody_keeps_up(tmp_path: Path) -> None:
    """An edit counts from its day, and what the press says later of a date weighs against it as it does elsewhere."""
    path = database(tmp_path)
    with opened(path) as engine:
        intake = Intake(engine, [HARBOR])
        body = ENTRY.json("https://catalogue.example")
        api = source("TVmaze", "https://catalogue.example", "catalogue", tier=Tier.OFFICIAL)
        at = f"{api.url}/shows/301"
        intake.take(Page(url=at, final_url=at, body=body, fetched_at=AT, title="Winter Harbor"), api, AT)
        later = datetime(2027, 4, 21, tzinfo=UTC)
        for number in (1, 2):
            url = f"https://paper{number}.example/moved"
            news = "Season 2 of Winter Harbor will premiere on June 20, 2027."
            html = article(f"Winter Harbor moves {number}", news, "2027-04-20").replace(
                "Harbour Lights", "Winter Harbor"
            )
            paper = source(f"Paper {number}", url, "page", tier=Tier.TRADE)
            intake.take(Page(url=url, final_url=url, body=html.encode(), fetched_at=later), paper, later)
    assert believed(path)[Attribute.RELEASE_DATE, 2, None].value == "2027-06-20"


def test_what_is_not_decided_there_undoes_nothing(tmp_path: Path) -> None:
    path = database(tmp_path)
    with opened(path) as engine:
        intake = Intake(engine, [HARBOR])
        for number, news in enumerate(
            ("Winter Harbor has been renewed.", "Winter Harbor has been renewed for season 3.")
        ):
            url = f"https://paper{number}.example/renewed"
            html = article("Winter Harbor is back", news, "2027-03-01").replace("Harbour Lights", "Winter Harbor")
            paper = source(f"Paper {number}", url, "page")
            intake.take(Page(url=url, final_url=url, body=html.encode(), fetched_at=AT), paper, AT)
        later = AT + timedelta(days=9)
        undecided = replace(ENTRY, status="To Be Determined", updated=int(later.timestamp()))
        api = source("TVmaze", "https://catalogue.example", "catalogue", tier=Tier.OFFICIAL)
        url = f"{api.url}/shows/301"
        page = Page(url=url, final_url=url, body=undecided.json(api.url), fetched_at=later, title="Winter Harbor")
        intake.take(page, api, later)
    renewals = {fact.value for (attribute, *_), fact in believed(path).items() if attribute is Attribute.RENEWAL}
    assert renewals == {"renewed"}
