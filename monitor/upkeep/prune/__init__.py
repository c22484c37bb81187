"""Making room: what nothing stands on any more is dropped, a little at a time.

Never dropped is what a fact, past or present, or a change stands on, nor what keeps an address from being fetched anew;
the same beliefs come of a rebuild before and after. A kind of thing that may go is a module here with ``found`` and
``drop``, one line in :data:`KINDS`, and a key of its name in ``[keep]``.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from monitor.store import reading, writing
from monitor.upkeep.prune import crawls, messages, texts, versions
from monitor.upkeep.prune.amount import Amount

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Engine

    from monitor.config import Keep
    from monitor.model import Show

PAUSE = 0.05  # seconds between two transactions: SQLite lets no waiting writer in before one that asks at once


class Kind(Protocol):
    """What may be dropped of one kind, by number: of a version, an article, a crawl, a message."""

    WORDS: str  # what it is, for a person
    BATCH: int  # numbers dropped in one transaction, which others have to wait for

    def found(self, conn: Connection, before: datetime, among: Sequence[int] | None, /) -> dict[int, Amount]:
        """What is so old that it may go, of all or ``among`` these: number → how much it is."""
        ...

    def drop(self, conn: Connection, before: datetime, numbers: Sequence[int], /) -> None:
        """Drop what was ``found`` in the same transaction."""
        ...


KINDS: Mapping[str, Kind] = {
    "texts": texts,
    "versions": versions,
    "crawls": crawls,
    "messages": messages,
}


@dataclass(frozen=True, slots=True)
class Planned:
    """What may go of one kind."""

    name: str  # in KINDS, and in [keep]
    before: datetime
    found: Mapping[int, Amount]

    @property
    def amount(self) -> Amount:
        """All of it together."""
        return sum(self.found.values(), Amount())


def plan(
    engine: Engine,
    keep: Keep,
    shows: Sequence[Show],
    now: datetime,
    progress: Callable[[int, int], object] = lambda _done, _all: None,
) -> list[Planned]:
    """What may go, of each kind that is not kept for ever. Writes nothing.

    ``shows`` are those that are followed: a text that today's program would read anything of them out of stays.
    ``progress`` hears how many of how many texts were read for that.
    """
    planned = []
    for name, kind in KINDS.items():
        span = getattr(keep, name)
        if span is None:
            continue
        with reading(engine) as conn:
            found = kind.found(conn, now - span, None)
        if kind is texts:
            silent = texts.silent(engine, list(found), shows, progress)
            found = {number: amount for number, amount in found.items() if number in silent}
        planned.append(Planned(name, now - span, found))
    return planned


def carry_out(engine: Engine, planned: Sequence[Planned]) -> dict[str, Amount]:
    """Drop what was planned and may still go; gives how much that was, by kind.

    A crawl may have read something out of an article meanwhile. Each batch is a transaction of its own, so that crawls
    go on between them, and a kill at any moment leaves a whole database.
    """
    return {each.name: sum(_batches(engine, each), Amount()) for each in planned}


def _batches(engine: Engine, planned: Planned) -> Iterator[Amount]:
    kind, numbers = KINDS[planned.name], sorted(planned.found)
    for start in range(0, len(numbers), kind.BATCH):
        with writing(engine) as conn:
            found = kind.found(conn, planned.before, numbers[start : start + kind.BATCH])
            if found:
                kind.drop(conn, planned.before, list(found))
        yield sum(found.values(), Amount())
        time.sleep(PAUSE)
