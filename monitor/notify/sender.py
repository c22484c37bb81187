"""Sending beside `monitor run`: a thread that sends what is due, so that no crawl waits for it."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from monitor.notify.channels import SECONDS
from monitor.notify.collecting import collect
from monitor.notify.delivery import deliver
from monitor.store import DatabaseError, reading
from monitor.store.outbox import due_next, target_states

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Engine

    from monitor.config import Target
    from monitor.notify.delivery import Report

LOOK = timedelta(seconds=60)  # between two looks at whether another program has told something
AFTER_TROUBLE = timedelta(seconds=30)  # until a database that could not be used is tried again


class Sender:
    """Sends what is due, within its ``with``; ``told`` hears what came of it, ``trouble`` why nothing could be sent."""

    def __init__(
        self,
        engine: Engine,
        targets: Sequence[Target],
        *,
        site: str | None = None,
        told: Callable[[Report], None],
        trouble: Callable[[str], None],
    ) -> None:
        self._engine = engine
        self._targets = tuple(targets)
        self._site = site
        self._told = told
        self._trouble = trouble
        self._wake = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="monitor-sender")

    def __enter__(self) -> Sender:
        """Begin; the targets are known from now on, before anything is told."""
        collect(self._engine, self._targets, datetime.now(UTC))
        self._thread.start()
        return self

    def news(self, targets: Sequence[Target], site: str | None = None) -> None:
        """Something may have been told; these are the targets now, and this is where the pages are."""
        self._targets, self._site = tuple(targets), site
        self._wake.set()

    def __exit__(self, *_: object) -> None:
        """End with the message in hand."""
        self._stopped.set()
        self._wake.set()
        self._thread.join(SECONDS)

    def _run(self) -> None:
        unforeseen: set[str] = set()  # that was told of
        while not self._stopped.is_set():
            self._wake.clear()
            pause = AFTER_TROUBLE
            try:
                pause = self._look()
            except DatabaseError as error:
                self._trouble(str(error))
            except Exception as error:  # noqa: BLE001  (nobody would be told anything until `monitor run` is started anew)
                name = type(error).__name__  # its words may hold a secret
                if name not in unforeseen:
                    unforeseen.add(name)
                    self._trouble(f"Sending failed for a reason that was not foreseen ({name}); it is tried again.")
            self._wake.wait(pause.total_seconds())

    def _look(self) -> timedelta:
        """Send what is due; gives how long to wait for what is next."""
        targets = self._targets
        collect(self._engine, targets, datetime.now(UTC))
        for report in deliver(self._engine, targets, site=self._site, stopped=self._stopped.is_set):
            self._told(report)
        with reading(self._engine) as conn:
            states, due = target_states(conn), due_next(conn)
        times = [
            max(filter(None, (due[name], states[name].next_try, states[name].taken_until)))
            for name in {target.name for target in targets}  # what waits for others is nothing to wait for
            if name in due and name in states
        ]
        now = datetime.now(UTC)
        return min([LOOK, *(max(when - now, timedelta(seconds=0.1)) for when in times)])
