"""How long one waits: for whom, until when at the latest, and what is to be done where a clock was ahead.

A time that is kept is believed no further ahead than it can have been meant. While a clock is ahead, all that is kept
lies ahead; once it is set right, nobody is to wait for as long as it was ahead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.notify.channels import SECONDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from monitor.config import Target
    from monitor.store.outbox import Later, TargetState

TAKEN = timedelta(seconds=3 * SECONDS)  # for which a target is had to oneself, anew with each message
# Until the next attempt, by the number of failures in a row; the last one goes for all others.
BACKOFF = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 120, 240, 480, 720))
LONGEST_WAIT = timedelta(days=1)  # that an answer can ask for
APART = timedelta(minutes=1)  # by which the clocks of two machines with one database may be


def pause(failures: int) -> timedelta:
    """Until the next attempt, after so many failures before this one."""
    return BACKOFF[min(failures, len(BACKOFF) - 1)]


@dataclass(frozen=True, slots=True)
class Corrections:
    """What is put right where a clock was ahead."""

    targets: Mapping[str, Mapping[str, datetime | None]]  # by name, what is to be kept instead, by the field
    messages: Mapping[int, datetime]  # by number, when it is due instead

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.targets or self.messages)


def corrections(
    targets: Iterable[Target], states: Mapping[str, TargetState], later: Iterable[Later], at: datetime
) -> Corrections:
    """What no clock that is right can have kept, of these targets and of the messages that are due ``later``."""
    wanted = {target.name: target for target in targets}
    known = {name: _of_target(states[name], at) for name in wanted if name in states}
    dues = {each.number: _due(wanted[each.target], each, at) for each in later if each.target in wanted}
    return Corrections(
        {name: values for name, values in known.items() if values},
        {number: due for number, due in dues.items() if due is not None},
    )


def _of_target(state: TargetState, at: datetime) -> dict[str, datetime | None]:
    found: dict[str, datetime | None] = {}
    if state.taken_until is not None and state.taken_until > at + TAKEN + APART:
        found["taken_until"] = None
    if state.next_try is not None and state.next_try > at + max(LONGEST_WAIT, BACKOFF[-1]) + APART:
        found["next_try"] = None
    if state.failing_since is not None and state.failing_since > at + APART:
        found["failing_since"] = at
    return found


def _due(target: Target, message: Later, at: datetime) -> datetime | None:
    """When a message is due instead; None: when it is kept to be. One that was refused is tried at once."""
    if message.attempts:
        return at if message.due_at > at + pause(message.attempts - 1) + APART else None
    latest = target.when.after(at)
    return latest if message.due_at > latest + APART else None
