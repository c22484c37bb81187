"""What `monitor run` says of what it does: lines for a reader on a terminal, JSON Lines for a log."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from monitor.cli.progress import summary_of
from monitor.crawl import ChangeEvent, DoneEvent, HealthEvent
from monitor.publish.body import clean, shorten
from monitor.publish.health import WORDS
from monitor.publish.words import headline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.crawl import Event
    from monitor.model import Show

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_LINE = 500  # characters of what a site makes us say


class Log:
    """Told of what happens, it writes it to standard error, where systemd and cron look for it."""

    def __init__(self, shows: Sequence[Show], *, json: bool, quiet: bool = False) -> None:
        self._titles = {show.slug: show.title for show in shows}
        self._quiet = quiet
        rendered = (
            structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        )
        self._log = structlog.wrap_logger(
            structlog.PrintLogger(sys.stderr),
            processors=[
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso" if json else "%Y-%m-%d %H:%M:%S", utc=json),
                rendered,
            ],
            wrapper_class=structlog.make_filtering_bound_logger("warning" if quiet else "info"),
        )

    def follow(self, shows: Sequence[Show]) -> None:
        """Call the shows by these titles."""
        self._titles |= {show.slug: show.title for show in shows}

    def note(self, words: str, *, problem: bool = False) -> None:
        """Something happened to the program itself."""
        (self._log.error if problem else self._log.info)(words)

    def next(self, when: datetime, sources: Sequence[str]) -> None:
        """Nothing is asked until then, and these sources first."""
        who = clean(sources[0]) if len(sources) == 1 else f"{len(sources)} sources"
        words = f"Next: {coming(when.astimezone(), datetime.now().astimezone())}: {who}"
        self._log.info(shorten(words, _LINE), next=when.astimezone().isoformat(timespec="seconds"))

    def event(self, event: Event, again: datetime | None = None) -> None:
        """Something happened in a crawl, or to a source, which is asked again at that time."""
        at = {} if again is None else {"again": again.astimezone().isoformat(timespec="seconds")}
        match event:
            case ChangeEvent():
                title = self._titles.get(event.change.show, event.change.show)
                self._log.info(shorten(headline(event.change, title), _LINE), change=event.change.id)
            case HealthEvent():
                words = shorten(": ".join(filter(None, (WORDS[event.health], clean(event.reason or "")))), _LINE)
                self._log.warning(words, source=clean(event.source), health=event.health.value)
            case DoneEvent() if event.waiting:
                self._log.info(shorten(clean(event.reason or ""), _LINE), source=clean(event.source), **at)
            case DoneEvent() if event.ok:
                self._log.info(summary_of(event), source=clean(event.source), **at)
                for note in event.notes:
                    self._log.info(shorten(clean(note), _LINE), source=clean(event.source))
            case DoneEvent() if not (self._quiet and event.failures_in_a_row > 1):  # told when it began
                words = shorten(clean(event.told), _LINE)
                self._log.warning(words, source=clean(event.source), failed=event.status, **at)


def coming(when: datetime, now: datetime) -> str:
    """``14:30 (in 2 h)``, ``tomorrow 06:05 (in 16 h)``; both in the time of the place."""
    wait = when - now
    days = (when.date() - now.date()).days
    day = "" if not days else "tomorrow " if days == 1 else f"{when:%Y-%m-%d} "
    if wait < _MINUTE:
        span = f"{max(round(wait.total_seconds()), 1)} s"
    elif wait < 99 * _MINUTE:
        span = f"{round(wait / _MINUTE)} min"
    else:
        span = f"{round(wait / _HOUR)} h" if wait < 48 * _HOUR else f"{round(wait / (24 * _HOUR))} days"
    return f"{day}{when:%H:%M} (in {span})"
