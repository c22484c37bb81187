"""How a crawl is told while it runs: a bar a source on a terminal, plain lines in a pipe or a log, or JSON Lines."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import typer

from monitor.cli import say
from monitor.cli.rows import change_row, write_json
from monitor.crawl import ArticleEvent, ChangeEvent, DoneEvent, HealthEvent, ProgressEvent
from monitor.publish.body import clean, shorten
from monitor.publish.health import WORDS
from monitor.publish.words import headline
from monitor.rhythm import Health

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rich.progress import Progress, TaskID

    from monitor.crawl import Event
    from monitor.model import Show

_LINE = 500  # characters of what a site makes us say


@contextmanager
def reporter(shows: Sequence[Show], *, quiet: bool, json: bool) -> Iterator[Callable[[Event], None]]:
    """What to call with each event. Problems go to standard error, all else to standard output."""
    titles = {show.slug: show.title for show in shows}
    if json:
        yield lambda event: _as_json(event, titles)
    elif quiet:
        yield _news_of_problems
    elif sys.stderr.isatty():
        with _bars() as bars:
            yield lambda event: bars.take(event, titles)
    else:
        yield lambda event: _as_lines(event, titles)


def _as_lines(event: Event, titles: dict[str, str]) -> None:
    _problems(event)
    match event:
        case ChangeEvent():
            typer.echo(f"* {_told(event, titles)}")
        case HealthEvent():
            _turn(event)
        case DoneEvent() if event.waiting:
            typer.echo(shorten(f"{event.source}: not asked: {event.reason}", _LINE))
        case DoneEvent() if event.ok:
            typer.echo(f"{clean(event.source)}: {summary_of(event)}")
            for note in event.notes:
                typer.echo(shorten(f"{event.source}: {note}", _LINE))
    sys.stdout.flush()


def _problems(event: Event) -> None:
    if not isinstance(event, DoneEvent):
        return
    if not (event.ok or event.waiting):
        say(shorten(f"{event.source}: failed: {event.told}", _LINE))
    for error in event.errors:
        say(shorten(f"{event.source}: {error}", _LINE))
    if event.moved_to:
        say(
            shorten(
                f"{event.source}: has moved for good; put its new url into the configuration: {event.moved_to}", _LINE
            )
        )


def _news_of_problems(event: Event) -> None:
    """What is wrong since this time, and what is well again: a source that is down for a week is not told each hour."""
    match event:
        case DoneEvent() if event.ok or event.waiting or event.failures_in_a_row == 1:
            _problems(replace(event, moved_to=None))
        case HealthEvent(health=Health.OK | Health.MOVED | Health.SILENT):
            _turn(event)


def _turn(event: HealthEvent) -> None:
    words = f"{clean(event.source)} {WORDS[event.health]}"
    say(shorten(f"{words}: {event.reason}" if event.reason else words, _LINE))


def _told(event: ChangeEvent, titles: dict[str, str]) -> str:
    return shorten(headline(event.change, titles.get(event.change.show, event.change.show)), _LINE)


def summary_of(done: DoneEvent) -> str:
    """What a crawl that worked came to: ``2 new articles, 5 claims``."""
    news = [
        f"{number} {noun if number == 1 else plural}"
        for number, noun, plural in (
            (done.new, "new article", "new articles"),
            (done.edited, "edited", "edited"),
            (done.claims, "claim", "claims"),
            (done.changes, "change", "changes"),
        )
        if number
    ]
    pages = f"{done.no_article} page{'' if done.no_article == 1 else 's'} without an article"
    failed = [f"{done.failed} failed"] if done.failed else []
    failed += [pages] if done.no_article else []
    return ", ".join([*(news or ["nothing new"]), *failed])


def _as_json(event: Event, titles: dict[str, str]) -> None:
    match event:
        case ChangeEvent():
            title = titles.get(event.change.show, event.change.show)
            write_json([{"event": "change", "source": event.source, **change_row(event.change, title)}])
        case ArticleEvent() | DoneEvent() | HealthEvent():
            row = asdict(event)
            if isinstance(event, DoneEvent):
                del row["habit"]  # of use to nobody but the program
                row["until"] = event.until.isoformat() if event.until else None
            write_json([{"event": event.event, **row}])


class _Bars:
    """One line a source, while it is crawled; what is told stands above them."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks: dict[str, TaskID] = {}

    def take(self, event: Event, titles: dict[str, str]) -> None:
        """Show one event."""
        match event:
            case ProgressEvent():
                if event.source not in self._tasks:
                    self._tasks[event.source] = self._progress.add_task(clean(event.source), total=None)
                self._progress.update(self._tasks[event.source], completed=event.done, total=event.total or None)
            case DoneEvent() if event.source in self._tasks:
                self._progress.remove_task(self._tasks.pop(event.source))
        _as_lines(event, titles)


@contextmanager
def counting(doing: str, *, shown: bool) -> Iterator[Callable[[int, int], object]]:
    """What to call with how many of how many are done: a bar on a terminal, nothing elsewhere."""
    if not shown or not sys.stderr.isatty():
        yield lambda _done, _all: None
        return
    with _progress() as progress:
        task = progress.add_task(doing)
        yield lambda done, total: progress.update(task, completed=done, total=total)


@contextmanager
def _bars() -> Iterator[_Bars]:
    with _progress() as progress:
        yield _Bars(progress)


def _progress() -> Progress:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

    from monitor.cli.tables import console

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    # What is printed while the bars are drawn goes through the same console, or it would tear them.
    # Unless it does not go to the terminal: then it is not to be diverted there.
    return Progress(*columns, console=console(stderr=True), transient=True, redirect_stdout=sys.stdout.isatty())
