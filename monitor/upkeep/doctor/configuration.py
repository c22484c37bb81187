"""The configuration, beyond what reading it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.config import mistake
from monitor.model import SourceKind
from monitor.upkeep.doctor.finding import error, ok, warning
from spiders.address import YOURS, Refused, check_url, may_be_allowed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.config import Settings
    from monitor.upkeep.doctor.finding import Finding, Scene


def examine(scene: Scene) -> Iterator[Finding]:
    """Whether there is something to crawl, and whether it would be."""
    read = scene.settings
    if not read.sources:
        yield warning("configuration", f"{read.path} has no source to crawl.", "Add a [[source]].")
    wrong = refused(read)
    for each in wrong:
        yield error("configuration", each, "Give the source another address.")
    if read.sources and not wrong:
        yield ok("configuration", f"{read.path}: shows {len(read.shows)}, sources {len(read.sources)}")


def refused(settings: Settings) -> list[str]:
    """What is wrong with sources that a crawl would fail at, as far as it shows before anything is asked for."""
    from spiders.render import CannotRender, browser_path
    from spiders.warc import path_of, why_unreadable

    wrong = []
    for number, source in enumerate(settings.sources):
        if source.kind is SourceKind.ARCHIVE:
            if why := why_unreadable(path_of(source.url)):
                wrong.append(str(mistake(settings.path, ("source", number, "path"), why)))
            continue
        try:
            check_url(source.url, allow_private=source.allow_private)
        except Refused as error:
            why = f"would not be fetched: {error}{YOURS if may_be_allowed(str(error)) else ''}"
            wrong.append(str(mistake(settings.path, ("source", number, "url"), why)))
        try:
            if source.render:
                browser_path(settings.limits.browser)
        except CannotRender as error:
            wrong.append(str(mistake(settings.path, ("source", number, "render"), str(error))))
    return wrong
