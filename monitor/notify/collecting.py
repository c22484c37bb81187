"""Changes that were told → messages in the outbox, once for each target that wants them.

A target has the number of the last change that was looked at for it. Changes are numbered in the order in which they
are kept, and none is taken back, so everything behind that number is new to it, and nothing before.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.notify.waits import corrections
from monitor.store import reading, writing
from monitor.store.numbered import changes_after, newest_number
from monitor.store.outbox import (
    add_target,
    add_to,
    due_later,
    forget_target,
    looked_at,
    missing,
    open_message,
    put,
    set_right,
    target_states,
)
from monitor.store.telling import TAKES_BACK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Engine

    from monitor.config import Target
    from monitor.model import Change
    from monitor.store.outbox import TargetState

GIVE_UP = timedelta(days=3)  # for which a message was due and its target could not be reached, or a target was missing
TOGETHER = 50  # changes in one message at most
FLOOD = 3  # changes at once that are told in a message each; more of them come in one, where people are told


def collect(engine: Engine, targets: Sequence[Target], at: datetime) -> None:
    """Put what was told since the last time into the outbox, for each target that wants it.

    A target that is not known yet is known from now on, and told nothing old. One that is no target any more is
    forgotten with all that waits for it, but not before it was missing for ``GIVE_UP``: it may be so by mistake, or
    because it is in another configuration of the same database. Meanwhile nothing new is put for it, and it keeps its
    number: put back, it goes on where it was. What was kept while a clock was ahead is put right.

    In one transaction: all of it happens, or nothing.
    """
    with reading(engine) as conn:
        if _nothing_new(conn, targets, at):
            return  # as most times; nobody has to wait for a transaction that writes
    with writing(engine) as conn:
        known, newest = target_states(conn), newest_number(conn)
        wrong = corrections(targets, known, due_later(conn, at), at)
        set_right(conn, wrong.targets, wrong.messages)
        for name in known.keys() - {target.name for target in targets}:
            _miss(conn, known[name], at)
        for target in targets:
            if (state := known.get(target.name)) is None:
                add_target(conn, target.name, at, newest)
                continue
            if state.missing_since is not None:
                missing(conn, target.name, None)
            if state.told != newest:
                wanted = [(n, each) for n, each in changes_after(conn, state.told) if wants(target, each)]
                _put(conn, target, wanted, at, waited_for=state.failures > 0)
                looked_at(conn, target.name, newest)


def _nothing_new(conn: Connection, targets: Sequence[Target], at: datetime) -> bool:
    """Whether nothing was told since the last time, all other targets are merely kept, and all times are right."""
    known, newest, names = target_states(conn), newest_number(conn), {target.name for target in targets}
    return (
        names <= known.keys()
        and all(known[name].told == newest and known[name].missing_since is None for name in names)
        and all(_kept(known[name], at) for name in known.keys() - names)
        and not corrections(targets, known, due_later(conn, at), at)
    )


def _kept(state: TargetState, at: datetime) -> bool:
    """Whether a target that is missing is known to be, and not for so long that it is forgotten.

    Also where it is so since later than now: a clock that is slow for a moment is to lose nobody.
    """
    return state.missing_since is not None and at - GIVE_UP < state.missing_since


def _miss(conn: Connection, state: TargetState, at: datetime) -> None:
    """Note that a target is missing; one that was for long is forgotten."""
    if state.missing_since is None:
        missing(conn, state.name, at)
    elif not _kept(state, at):
        forget_target(conn, state.name)


def wants(target: Target, change: Change) -> bool:
    """Whether a target is told of a change. That a show is followed now is told to whoever is told of the show.

    Who was told of a belief hears also that it is disputed, withdrawn or denied: there the surer of the two beliefs
    counts, as in feeds. Of any other change the belief of now does, however sure the one before was.
    """
    if target.hub is not None:  # it is told of feeds, see `pinging`
        return False
    if target.shows and change.show not in target.shows:
        return False
    if change.attribute is None:
        return True
    if target.tell is not None and change.attribute not in target.tell:
        return False
    doubt = change.doubt or 0.0 if change.kind in TAKES_BACK else 0.0
    return max(change.confidence, doubt) >= target.min_confidence


def message_id(target: Target, change: Change) -> str:
    """What stands for the message that begins with a change: the same whoever puts it, and whenever."""
    said = f"{target.name}\x1f{change.id}".encode(errors="replace")
    return f"msg_{hashlib.blake2b(said, digest_size=15).hexdigest()}"


def _put(
    conn: Connection, target: Target, wanted: Sequence[tuple[int, Change]], at: datetime, *, waited_for: bool
) -> None:
    """Messages with these changes: those of a digest together, others one by one.

    Where people are told, many at once come together, and so does what gathers while they cannot be reached
    (``waited_for``): a program gets each by itself.
    """
    digest = target.when.at is not None
    flood = target.webhook is None and (len(wanted) > FLOOD or (waited_for and bool(wanted)))
    if not (digest or flood):
        for number, change in wanted:
            put(conn, target.name, message_id(target, change), [number], at=at, due_at=at)
        return
    due_at = target.when.after(at)
    rest = list(wanted)
    if (known := open_message(conn, target.name)) is not None:
        message, held, due = known
        room = TOGETHER - held if not digest or due > at else 0
        fits, rest = rest[:room], rest[room:]
        if fits:
            add_to(conn, message, [number for number, _ in fits])
    for batch in _batches(rest):
        put(conn, target.name, message_id(target, batch[0][1]), [number for number, _ in batch], at=at, due_at=due_at)


def _batches(wanted: Sequence[tuple[int, Change]]) -> Iterator[Sequence[tuple[int, Change]]]:
    for start in range(0, len(wanted), TOGETHER):
        yield wanted[start : start + TOGETHER]
