"""``monitor demo``: two days of a small news world, read with the real spiders, believed and published for real."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, TextIO

from monitor.config import FILE_NAME, load
from monitor.crawl import ArticleEvent, DoneEvent, crawl
from monitor.demo.articles import DAYS
from monitor.demo.folder import NotOurs, prepare, sign
from monitor.demo.server import serving
from monitor.demo.setting import config
from monitor.demo.story import wrong_on_day_one, wrong_on_day_two
from monitor.publish import Feeds, publish
from monitor.publish.body import quotation
from monitor.publish.words import headline
from monitor.store import changes, open_database, open_facts, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from monitor.config import Settings
    from monitor.model import Change, Fact, Quote

DEFAULT_FOLDER = Path("monitor-demo")
_WIDTH = 100
_QUOTE_CHARACTERS = 600


def run_demo(folder: Path = DEFAULT_FOLDER, out: TextIO | None = None) -> int:
    """Run the demo in ``folder`` and tell it on ``out``, else on standard output.

    Gives the exit status: 0, or 1 when the story did not come out as it must (each difference is named), or 2 when the
    folder holds something that is not the demo's; nothing was touched then.
    """
    started = time.monotonic()
    out = out or sys.stdout
    try:
        prepare(folder)
    except NotOurs as error:
        _say(out, str(error))
        return 2
    wrong: list[str] = []
    with serving() as servers:
        (folder / FILE_NAME).write_text(config(servers), "utf-8")
        settings = load(folder / FILE_NAME)
        open_database(settings.database, create=True).dispose()
        _say(out, f"{len(servers)} small news sites of our own are up on this machine; nothing leaves it.")
        first, facts = _day(1, settings, out, wrong)
        wrong += wrong_on_day_one(first, facts)
        for change in sorted(first, key=lambda change: change.show):
            _say(out, _headline(change, settings))
        for server in servers:
            server.show(2)
        second = [change for change in _day(2, settings, out, wrong)[0] if change not in first]
        wrong += wrong_on_day_two(second)
        _say(out, f"Of all that, {len(second)} things are news, and each is told once:" if second else "No news.")
        for change in sorted(second, key=lambda change: _headline(change, settings)):  # crawls race each other
            _tell(out, change, settings)
    sign(folder, _published(settings))
    if wrong:
        _say(out, "The demo did not come out as it must:", *wrong)
        return 1
    _farewell(out, folder, settings, time.monotonic() - started)
    return 0


def _day(day: int, settings: Settings, out: TextIO, wrong: list[str]) -> tuple[list[Change], list[Fact]]:
    """Crawl all sites as on that day; gives all changes told so far, oldest first, and what is believed then."""
    at = DAYS[day - 1]
    _say(out, "", f"Day {('one', 'two')[day - 1]}: {at:%A, %B} {at.day}, {at.year}")
    read: dict[str, int] = {}
    not_modified = 0
    for event in crawl(
        settings.sources,
        database=settings.database,
        shows=settings.shows,
        policies=settings.policies,
        user_agent=settings.user_agent,
        limits=settings.limits,
        at=at,
    ):
        if isinstance(event, ArticleEvent):
            read[event.outcome] = read.get(event.outcome, 0) + 1
        elif isinstance(event, DoneEvent):
            not_modified += event.responses_304
            if not event.ok:
                wrong.append(f"{event.source}: {event.reason}")
    _say(out, "  " + _outcomes(read, not_modified))
    return _told(settings)


def _told(settings: Settings) -> tuple[list[Change], list[Fact]]:
    """All changes told so far, oldest first, and what is believed now."""
    engine = open_database(settings.database)
    with reading(engine) as conn:
        told, facts = changes(conn), open_facts(conn)
    engine.dispose()
    return told[::-1], facts


def _published(settings: Settings) -> list[Path]:
    engine = open_database(settings.database)
    with reading(engine) as conn:
        written = publish(
            Feeds(conn=conn, shows=settings.shows, sources=settings.sources, title=settings.feed.title),
            settings.feed.folder,
        )
    engine.dispose()
    return written


# In this order, and in these words.
_OUTCOMES = {
    "new": "new",
    "edited": "edited",
    "unchanged": "with the same text in other surroundings",
    "off_topic": "about neither show",
    "not_an_article": "no article",
    "failed": "failed",
}


def _outcomes(read: dict[str, int], not_modified: int) -> str:
    parts = [f"{read[outcome]} {words}" for outcome, words in _OUTCOMES.items() if read.get(outcome)]
    if not_modified:
        parts.append(f"{not_modified} not even sent, being unchanged (304)")
    return "Pages: " + (", ".join(parts) or "none")


def _headline(change: Change, settings: Settings) -> str:
    titles = {show.slug: show.title for show in settings.shows}
    return fill(headline(change, titles.get(change.show)), _WIDTH, initial_indent="  ", subsequent_indent="    ")


def _tell(out: TextIO, change: Change, settings: Settings) -> None:
    _say(out, "", _headline(change, settings))
    for quote in change.quotes:
        words = quotation(quote.text, _QUOTE_CHARACTERS)
        _say(out, fill(words, _WIDTH, initial_indent=" " * 6, subsequent_indent=" " * 6), _whose(quote))
    sources = "one independent source" if change.witnesses == 1 else f"{change.witnesses} independent sources"
    _say(out, f"      {sources}, confidence {change.confidence:.0%}")


def _whose(quote: Quote) -> str:
    return f"        — {quote.source}{_on(quote.published)}"


def _on(when: datetime | None) -> str:
    return f", {when:%B} {when.day}, {when.year}" if when else ""


def _farewell(out: TextIO, folder: Path, settings: Settings, seconds: float) -> None:
    config_file = folder / FILE_NAME
    command = _command()
    _say(
        out,
        "",
        f"Done in {seconds:.0f} s. It lies here:",
        f"  feeds          {_short(settings.feed.folder / 'all.xml')}, and one a show beside it",
        f"  database       {_short(Path(settings.database))}",
        f"  configuration  {_short(config_file)}",
        "",
        "Look at what is believed now, and at how it came about:",
        f"  {command} show --config {_short(config_file)}",
        f"  {command} history --config {_short(config_file)}",
        "Follow shows of your own, from real sites:",
        f"  {command} init",
    )


def _command() -> str:
    """How the user can call this program from here."""
    beside = Path(sys.executable).parent / "monitor"
    found = shutil.which("monitor")
    return "monitor" if found and Path(found).resolve() == beside.resolve() else _short(beside)


def _short(path: Path) -> str:
    """The path as one would type it here."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative


def _say(out: TextIO, *lines: str) -> None:
    encoding = getattr(out, "encoding", None) or "utf-8"
    for line in lines:  # a terminal that has no arrows gets question marks rather than a traceback
        out.write(line.encode(encoding, "replace").decode(encoding) + "\n")
    out.flush()


__all__: Sequence[str] = ("DEFAULT_FOLDER", "run_demo")
