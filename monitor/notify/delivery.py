"""Messages out of the outbox, to their targets: at least once, each in its turn, and within a time.

That a message arrived is noted after it did. Whoever is killed between the two leaves it to the next to send it once
more, with the same id; else it is sent once. A target that cannot be reached is left alone for longer and longer, with
all that waits for it, and what has waited for three days and many attempts is given up, which is told.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.notify.channels import SECONDS, Outcome, Unusable, channel, within
from monitor.notify.collecting import GIVE_UP
from monitor.notify.waits import BACKOFF, TAKEN, pause
from monitor.store import reading, show_titles, writing
from monitor.store.edits import edits_of
from monitor.store.outbox import (
    begin,
    due_next,
    give_up,
    has,
    let_go,
    next_message,
    refused,
    sent,
    take,
    target_states,
    unreachable,
    waiting,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy import Engine

    from monitor.config import Target
    from monitor.notify.channels import Channel
    from monitor.store.outbox import Message, TargetState

PASS = 60.0  # seconds that all targets together may take of a crawl's time; the rest is sent the next time
REFUSALS = 8  # of one message by a target that is well
FAILURES = len(BACKOFF)  # in a row at least, before anything is given up: a machine that is off attempts nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What came of sending to one target."""

    target: str
    sent: int = 0
    waiting: int = 0
    why: str | None = None  # what went wrong last
    failures: int = 0  # in a row
    again: datetime | None = None  # when it is tried again
    recovered: bool = False  # it failed before, and does no more
    given_up: tuple[Message, ...] = ()


def deliver(
    engine: Engine,
    targets: Sequence[Target],
    *,
    site: str | None = None,
    seconds: float = PASS,
    attempt: float = SECONDS,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Report]:
    """Send what is due, and say for each target to which something was due what came of it.

    Nothing new is begun after so many ``seconds``, and one ``attempt`` takes no longer than that. Targets that were
    well come first, so that those that hang take nobody else's time. ``site`` is where pages are, for links to them.
    """
    end = time.monotonic() + seconds
    with reading(engine) as conn:
        states, due, shows = target_states(conn), due_next(conn), show_titles(conn)
    known = [target for target in targets if target.name in states and target.name in due]
    for target in sorted(known, key=lambda each: states[each.name].failures):
        if stopped() or time.monotonic() >= end:
            return
        if due[target.name] > clock():
            continue
        with writing(engine) as conn:
            now = clock()
            if not take(conn, target.name, now, now + TAKEN):
                continue
        turn = _Turn(engine, target, states[target.name], shows, site, attempt, clock, now + TAKEN)
        try:
            yield turn.run(lambda: stopped() or time.monotonic() >= end)
        finally:
            with writing(engine) as conn:
                let_go(conn, target.name, turn.until)


class _Turn:
    """Sending to one target, which is ours meanwhile."""

    def __init__(
        self,
        engine: Engine,
        target: Target,
        state: TargetState,
        shows: Mapping[str, str],
        site: str | None,
        attempt: float,
        clock: Callable[[], datetime],
        until: datetime,
    ) -> None:
        self._engine = engine
        self._target = target
        self._state = state
        self._shows = shows
        self._site = site
        self._attempt = attempt
        self._clock = clock
        self.until = until  # we have the target
        self._failures = state.failures  # in a row, before the next one
        self._sent = 0
        self._why: str | None = None
        self._again: datetime | None = None
        self._unreachable = False
        self._given_up: list[Message] = []

    def run(self, over: Callable[[], bool]) -> Report:
        """Send what is due, in order, until the target cannot be reached, or the time is ``over``."""
        try:
            way = channel(self._target)
        except Unusable as error:
            self._fail(Outcome(str(error)), None)
        else:
            self._send(way, over)
        return self._report()

    def _send(self, way: Channel, over: Callable[[], bool]) -> None:
        while not (self._unreachable or over()):
            with writing(self._engine) as conn:
                now = self._clock()
                message = next_message(conn, self._target.name, now)
                if message is None:
                    return
                if not begin(conn, message, self.until, now + TAKEN):
                    return  # we slept, and another sends
                self.until = now + TAKEN
                message = replace(message, site=self._site, edits=edits_of(conn, message.changes))
            outcome = self._try(way, message, now)
            if outcome.arrived:
                with writing(self._engine) as conn:
                    sent(conn, message, self._clock())
                self._sent += 1
                self._failures = 0
            elif outcome.of_the_message:
                self._failures = 0
                self._refuse(outcome, message)
            else:
                self._fail(outcome, message)

    def _try(self, way: Channel, message: Message, now: datetime) -> Outcome:
        return within(self._attempt, lambda: way.send(message, self._shows, now))

    def _refuse(self, outcome: Outcome, message: Message) -> None:
        """It is tried again later, and does not keep others from being sent."""
        now = self._clock()
        with writing(self._engine) as conn:
            if not has(conn, self._target.name, self.until):
                return
            again = now + pause(message.attempts)
            refused(conn, message, outcome.why or "", again)
            gone = give_up(conn, [message], now) if message.attempts + 1 >= REFUSALS else []
        self._why = outcome.why
        self._given_up += gone
        if not gone:
            self._again = again

    def _fail(self, outcome: Outcome, message: Message | None) -> None:
        """The target is left alone for a while, and what has waited too long is given up.

        Not where another has had the target since: what failed with us says nothing of how it went with him.
        """
        now = self._clock()
        again = max(filter(None, (now + pause(self._failures), outcome.again)))
        with writing(self._engine) as conn:
            if not has(conn, self._target.name, self.until):
                return
            unreachable(conn, self._target.name, outcome.why or "", now, again, message)
            state = target_states(conn)[self._target.name]
            if state.failures >= FAILURES:
                since = state.failing_since or now
                late = [each for each in waiting(conn, self._target.name) if max(each.due_at, since) <= now - GIVE_UP]
                self._given_up += give_up(conn, late, now)
        self._why, self._again, self._unreachable = outcome.why, again, True

    def _report(self) -> Report:
        with reading(self._engine) as conn:
            left = len(waiting(conn, self._target.name))
        return Report(
            target=self._target.name,
            sent=self._sent,
            waiting=left,
            why=self._why,
            failures=self._failures + 1 if self._unreachable else 0,
            again=self._again,
            recovered=bool(self._state.failures and self._sent and not self._unreachable),
            given_up=tuple(self._given_up),
        )


def try_out(target: Target, at: datetime) -> str | None:
    """Send a message that tells nothing; gives why it could not be, None where it arrived."""
    try:
        way = channel(target)
    except Unusable as error:
        return str(error)
    return within(SECONDS, lambda: way.trial(at)).why
