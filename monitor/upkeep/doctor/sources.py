"""How the sources fare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.rhythm import Health
from monitor.store import source_states
from monitor.store.health import current_health
from monitor.upkeep.doctor.finding import ok, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from monitor.upkeep.doctor.finding import Finding, Scene

MENDS = {
    Health.BLOCKED: "Ask it less often (every), or look for another source: a site that refuses is not got round.",
    Health.FAILING: "Look at its address in a browser.",
    Health.SILENT: "Look whether it has moved, or lists no articles any more.",
    Health.MOVED: "Put its new address into the configuration.",
    Health.GONE: "Take it out of the configuration.",
}


def examine(scene: Scene, conn: Connection) -> Iterator[Finding]:
    """Those that are configured and do not work."""
    configured = [source.name for source in scene.settings.sources]
    notes, states = current_health(conn), source_states(conn)
    ill = [note for name in configured if (note := notes.get(name)) is not None and note.health is not Health.OK]
    for note in ill:
        why = f": {note.reason}" if note.reason else ""
        yield warning("sources", f"{note.source} is {note.health} since {note.at:%Y-%m-%d}{why}", MENDS[note.health])
    tried = [name for name in configured if name in states]
    if never := [name for name in configured if name not in states]:
        yield warning("sources", f"Never read: {', '.join(never)}", "Crawl: monitor crawl")
    if tried and not ill:
        failed = [name for name in tried if states[name].failures_in_a_row]
        but = f"; the last crawl of {', '.join(failed)} failed, which is no illness yet" if failed else ""
        yield ok("sources", f"{len(tried)} of {len(configured)} were tried, and none is ill{but}.")
