"""Whether the search finds all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.store.search import out_of_step
from monitor.upkeep.doctor.finding import ok, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from monitor.upkeep.doctor.finding import Finding, Scene


def examine(_scene: Scene, conn: Connection) -> Iterator[Finding]:
    """Articles that the index lacks, or has though they are not there."""
    number = out_of_step(conn)
    if number:
        what = f"{number:,} {'article is' if number == 1 else 'articles are'} not in the search as they are"
        yield warning("search", what, "Make its index anew: monitor rebuild")
    else:
        yield ok("search", "Every article is in the search")
