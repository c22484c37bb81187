"""sources test: what would a crawl of a source meet now?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import ALL_WORKED, SOME_FAILED, say
from monitor.cli.options import Config, Json, settings

if TYPE_CHECKING:
    from collections.abc import Generator

    from monitor.config import Settings
    from monitor.crawl import ArticleEvent, DoneEvent, Event
    from monitor.crawl.seen import DocumentEvent, ReadEvent
    from monitor.model import Source


def try_out(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A source of the configuration.")],
    config: Config = None,
    json: Json = False,
) -> None:
    """Read a source's list and one article now, and show what a crawl would make of them.

    Nothing is stored and nothing told. Exit status 0 when it works, 1 when not, with the reason and what to try.
    """
    from contextlib import closing
    from dataclasses import replace

    from monitor.cli.crawling import named_sources, stopped_by_sigterm
    from monitor.crawl import DoneEvent, look

    read = settings(config)
    [source] = named_sources(read, [name])
    limits = replace(read.limits, deadline=min(read.limits.deadline, 180.0))
    trial = replace(source, max_articles=1)
    done = DoneEvent(source=source.name, status="crashed")
    told: list[str] = []  # articles that could not be had, each with the reason
    events = _waits(read, source) or look(trial, "trial", shows=read.shows, user_agent=read.user_agent, limits=limits)
    with stopped_by_sigterm(), closing(events):
        for event in events:
            if isinstance(event, DoneEvent):
                done = event
            if json:
                _write_row(event)
            else:
                _write(event, read, source, told)
    if not (done.ok or done.waiting or json):
        from monitor.cli.sources.advice import advice

        say(*advice(done.status, done.reason or "", source.url, kind=source.kind))
    raise typer.Exit(ALL_WORKED if done.ok else SOME_FAILED)


def _waits(read: Settings, source: Source) -> Generator[Event, None, None] | None:
    """What is told when the source's site has asked to be left alone for a time that is not over; else None."""
    from monitor.article.urls import site
    from monitor.crawl import DoneEvent
    from monitor.crawl.record import Record
    from monitor.store import DatabaseError, open_database

    try:
        record = Record(open_database(read.database))
    except DatabaseError:  # none yet, or none that can be used: a trial needs none
        return None
    alone = record.left_alone()
    record.close()
    for other in read.sources:
        until = alone.get(other.name)
        if until and site(other.url) == site(source.url):
            why = f"{site(source.url)} asks to be left alone until {until:%Y-%m-%d %H:%M} UTC"
            waiting = DoneEvent(source=source.name, status="waiting", reason=why, until=until)
            return (event for event in [waiting])
    return None


def _write(event: Event, read: Settings, source: Source, told: list[str]) -> None:
    from monitor.cli.sources.shown import in_short, sightings
    from monitor.cli.tables import write
    from monitor.crawl import ArticleEvent, DoneEvent
    from monitor.crawl.seen import DocumentEvent, ListEvent, ReadEvent
    from monitor.publish.body import clean, shorten

    match event:
        case DocumentEvent():
            typer.echo(_fetched(event))
        case ListEvent():
            typer.echo(f"{in_short(event.listed)}{_fetched_all(source)}")
            write(sightings(event.listed))
        case ReadEvent():
            _write_reading(event)
        case ArticleEvent() if event.outcome in ("failed", "skipped", "not_an_article"):
            told.append(f"{event.url}: {event.reason or event.outcome}")
            typer.echo(shorten(told[-1], 500))
        case DoneEvent() if event.waiting:
            say(f"{clean(source.name)} is not asked: {event.reason}")
        case DoneEvent() if event.ok:
            for error in event.errors:
                if not any(error in line for line in told):
                    say(f"{clean(source.name)}: {shorten(error, 500)}")
            for note in event.notes:
                typer.echo(f"{clean(source.name)}: {shorten(note, 500)}")
            if event.moved_to:
                typer.echo(f'It has moved for good: put url = "{clean(event.moved_to)}" into {read.path}')
            typer.echo(f"{clean(source.name)} works.")
        case DoneEvent():
            say(f"{clean(source.name)} does not work: {shorten(event.told, 500)}")


def _fetched(event: DocumentEvent) -> str:
    from urllib.parse import urldefrag

    from monitor.publish.body import shorten

    if event.status is None:
        return shorten(f"{event.url}: {event.reason}", 500)
    led = ""
    if (
        event.final_url and urldefrag(event.final_url).url != urldefrag(event.url).url
    ):  # a catalogue's have the show behind "#"
        led = f", led {'for good' if event.moved_to else 'for now'} to {event.final_url}"
    kind = (event.content_type or "no type").partition(";")[0]
    return shorten(f"{event.url}: {event.status}{led}, {kind}, {event.bytes} bytes", 500)


def _fetched_all(source: Source) -> str:
    if source.read_all:
        return "; all are fetched (read_all)"
    return "; all are fetched (shows)" if source.shows else ""


def _write_reading(event: ReadEvent) -> None:
    from monitor.cli.tables import claimed, write
    from monitor.publish.body import clean, shorten

    when = f"{event.published:%Y-%m-%d %H:%M}" if event.published else "no date"
    typer.echo(f"\n{clean(event.url)}\n  “{shorten(event.title, 200)}”, {when}, {event.words} words")
    for show in dict.fromkeys(title for title, _ in event.claims):
        write(f"  {clean(show)}:", claimed([claim for title, claim in event.claims if title == show]))
    if not event.claims:
        typer.echo("  It claims nothing about a show that you follow.")


def _write_row(event: Event) -> None:
    from monitor.cli.rows import write_json
    from monitor.cli.sources.shown import document_row, listed_row
    from monitor.crawl import ArticleEvent, DoneEvent
    from monitor.crawl.seen import DocumentEvent, ListEvent, ReadEvent

    match event:
        case DocumentEvent():
            write_json([document_row(event)])
        case ListEvent():
            write_json([{"event": "list"} | listed_row(event.listed)])
        case ReadEvent():
            write_json([_reading_row(event)])
        case ArticleEvent():
            write_json([_article_row(event)])
        case DoneEvent():
            write_json([_done_row(event)])


def _reading_row(event: ReadEvent) -> dict[str, Any]:
    from monitor.cli.rows import claim_row

    return {
        "event": "read",
        "url": event.url,
        "title": event.title,
        "published": event.published.isoformat() if event.published else None,
        "words": event.words,
        "claims": [{"show": show} | claim_row(claim) for show, claim in event.claims],
    }


def _article_row(event: ArticleEvent) -> dict[str, Any]:
    return {"event": "article", "url": event.url, "outcome": event.outcome, "reason": event.reason}


def _done_row(event: DoneEvent) -> dict[str, Any]:
    return {
        "event": "done",
        "status": event.status,
        "reason": event.reason,
        "moved_to": event.moved_to,
        "requests": event.requests,
        "errors": list(event.errors),
        "notes": list(event.notes),
    }
