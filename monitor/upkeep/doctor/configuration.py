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
    wrong = _refused(read)
    for place, each in wrong:
        yield error("configuration", each, _MENDS[place])
    if read.sources and not wrong:
        yield ok("configuration", f"{read.path}: shows {len(read.shows)}, sources {len(read.sources)}")


# By the key of the source that is wrong.
_MENDS = {
    "url": "Give the source another address; if it is in your own network: allow_private = true.",
    "path": "Give the source the path of a WARC file, or of a folder of them, that can be read.",
    "render": "Install a browser, name one as crawl.browser, or take render out.",
}


def refused(settings: Settings) -> list[str]:
    """What is wrong with sources that a crawl would fail at, as far as it shows before anything is asked for."""
    return [each for _, each in _refused(settings)]


def _refused(settings: Settings) -> list[tuple[str, str]]:
    """The same, each with the key that is wrong."""
    from spiders.render import CannotRender, browser_path
    from spiders.warc import path_of, why_unreadable

    wrong = []
    for number, source in enumerate(settings.sources):

        def note(key: str, why: str, number: int = number) -> None:
            wrong.append((key, str(mistake(settings.path, ("source", number, key), why))))

        if source.kind is SourceKind.ARCHIVE:
            if why := why_unreadable(path_of(source.url)):
                note("path", why)
            continue
        try:
            check_url(source.url, allow_private=source.allow_private)
        except Refused as error:
            note("url", f"would not be fetched: {error}{YOURS if may_be_allowed(str(error)) else ''}")
        try:
            if source.render:
                browser_path(settings.limits.browser)
        except CannotRender as error:
            note("render", str(error))
    return wrong
