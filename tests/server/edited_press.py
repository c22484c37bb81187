"""A small press in which a paper edits its own article, taken in as a crawl would."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from small_press import SHOWS, page

from monitor.intake import Intake
from monitor.model import Source, SourceKind, Tier
from monitor.store import open_database

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Engine

POST = Source(name="The Harbour Post", kind=SourceKind.FEED, url="https://post.example/feed", tier=Tier.PRESS)
GAZETTE = Source(name="Evening Gazette", kind=SourceKind.FEED, url="https://gazette.example/feed", tier=Tier.PRESS)
DATE = "https://post.example/date"
START = datetime(2026, 11, 2, 9, tzinfo=UTC)
MAY = "Season 2 of Lantern Quay will premiere on May 14, 2027."
JUNE = "Season 2 of Lantern Quay will premiere on June 18, 2027."
CAST = "Mina Falk joins the cast of the second season of Lantern Quay as Dr Irene Vale."
# By day: who, at what address, and the news.
Take = tuple[int, Source, str, tuple[str, ...]]
BEGUN: Take = (
    0,
    GAZETTE,
    "https://gazette.example/state",
    ("A second season of Lantern Quay has not been ordered yet, the network said on Monday.",),
)
EDITED: tuple[Take, ...] = (BEGUN, (3, POST, DATE, (MAY, CAST)), (18, POST, DATE, (JUNE,)))
MORE = (
    "It was a long winter on the quay, and three of the boats did not come back before the ice had gone.",
    "The bakery at the station has named a loaf after the heroine, which is sold out before the school bell rings.",
)


@contextmanager
def read(folder: Path, takes: Sequence[Take] = EDITED) -> Iterator[Engine]:
    """A database that has read these, a crawl each."""
    engine = open_database(folder / "monitor.sqlite3", create=True)
    try:
        take_in(engine, takes)
        yield engine
    finally:
        engine.dispose()


def take_in(engine: Engine, takes: Sequence[Take]) -> None:
    """Read more."""
    intake = Intake(engine, SHOWS)
    for day, source, address, news in takes:
        at = START + timedelta(days=day)
        intake.take(page(address, "Lantern Quay", (*news, *MORE), at), source, at)
        intake.finish_crawl(at)
