"""Notifications: whether targets can be reached, and what never arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.store.outbox import given_up, target_states, waiting
from monitor.upkeep.doctor.finding import ok, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from monitor.upkeep.doctor.finding import Finding, Scene

ABOUT = "notifications"


def examine(scene: Scene, conn: Connection) -> Iterator[Finding]:
    """What the targets of `[[notify]]` were sent; nothing where there are none."""
    names = {target.name for target in scene.settings.targets}
    failing = [state for state in target_states(conn).values() if state.failures and state.name in names]
    for state in failing:
        left = len(waiting(conn, state.name))
        yield warning(
            ABOUT,
            f"{state.name} cannot be told ({state.last_error}). Failures in a row: {state.failures}; waiting: {left}.",
            f"Mend that and try: monitor notify {state.name} --again",
        )
    gone = [message for message in given_up(conn) if message.target in names]
    if gone:
        yield warning(
            ABOUT,
            f"Messages given up: {len(gone)}.",
            "See them: monitor notify --list; send them all the same: monitor notify --again",
        )
    if names and not (failing or gone):
        yield ok(ABOUT, f"Nothing that was to be told failed. Targets: {len(names)}.")
