"""Examining a database, and all around it that keeps it well or harms it. Nothing is changed.

A check is a function that gives findings, and one line in :data:`CHECKS`, or in :data:`OF_THE_DATABASE` where it asks
the database, which may be past asking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.store import DatabaseError, open_database, reading
from monitor.upkeep.doctor import clock, configuration, feeds, invariants, machine, pages, runs, search, sources, told
from monitor.upkeep.doctor.finding import Finding, Level, Scene

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

__all__ = ["Finding", "Level", "Scene", "examine"]

CHECKS: tuple[Callable[[Scene], Iterator[Finding]], ...] = (
    machine.programs,
    configuration.examine,
    machine.file_system,
    machine.room,
    clock.online,
)
OF_THE_DATABASE: tuple[Callable[[Scene, Connection], Iterator[Finding]], ...] = (
    pages.examine,
    invariants.examine,
    search.examine,
    clock.examine,
    runs.examine,
    sources.examine,
    feeds.examine,
    told.examine,
)


def examine(scene: Scene) -> Iterator[Finding]:
    """All findings, as they come: to read a large database takes a while."""
    for check in CHECKS:
        yield from check(scene)
    try:
        engine = open_database(scene.settings.database)
    except DatabaseError as error:
        yield Finding(Level.ERROR, "database", error.problem, pages.mend(error))
        return
    try:
        for of_it in OF_THE_DATABASE:
            with reading(engine) as conn:
                yield from of_it(scene, conn)
    except DatabaseError as error:
        yield Finding(Level.ERROR, "database", error.problem, pages.mend(error))
    finally:
        engine.dispose()
