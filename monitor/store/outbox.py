"""The outbox: what targets of notifications are still to be sent, and up to which change each has been looked at.

A message that is put here stays until somebody says that it was sent, or given up; who sends takes the target first, so
that two programs do not send the same. Nobody has it for longer than he said, so that one that was killed is no end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import and_, case, delete, func, insert, or_, select, update

from .bookkeeping import notify_target, outbox, outbox_change
from .numbered import changes_numbered

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Row

    from monitor.facts.edits import Edit
    from monitor.model import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetState:
    """How it goes with a target."""

    name: str
    since: datetime
    told: int  # number of the last change that was looked at for it
    failures: int = 0  # in a row ...
    failing_since: datetime | None = None  # ... and when the first of them was
    last_error: str | None = None
    next_try: datetime | None = None  # after a failure
    taken_until: datetime | None = None
    missing_since: datetime | None = None  # it is in no configuration


# Before the address of a feed, in the id of a message without changes: by whether a site's files have the feed. Those
# are written at other times than the folder of feeds, though both may be reached at one address.
_PING = {False: "ping ", True: "site ping "}


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Changes that a target is told of together, in the order of telling; or that the feed at an address has some."""

    number: int
    id: str  # the same at every attempt
    target: str
    site: str | None = None  # where the pages of its changes are, as it is sent ...
    edits: Mapping[str, tuple[Edit, ...]] = field(default_factory=dict)  # ... and the edits behind them, by their ids
    created_at: datetime
    due_at: datetime
    attempts: int = 0
    last_error: str | None = None
    given_up_at: datetime | None = None
    changes: tuple[Change, ...] = ()

    @property
    def feed(self) -> str | None:
        """The address of the feed that it is a ping for; None where it is none."""
        return next((self.id.removeprefix(each) for each in _PING.values() if self.id.startswith(each)), None)


class Later(NamedTuple):
    """A message that is due later than now."""

    number: int
    target: str
    attempts: int
    due_at: datetime


def target_states(conn: Connection) -> dict[str, TargetState]:
    """All targets that are known, by name."""
    rows = conn.execute(select(notify_target).order_by(notify_target.c.name))
    return {row.name: TargetState(**row._mapping) for row in rows}


def add_target(conn: Connection, name: str, at: datetime, told: int) -> None:
    """Know a target from now on; what was told up to the change of that number is none of its."""
    conn.execute(insert(notify_target).values(name=name, since=at, told=told, failures=0))


def forget_target(conn: Connection, name: str) -> None:
    """Know it no more; what waits for it goes with it."""
    conn.execute(delete(outbox).where(outbox.c.target == name, outbox.c.sent_at.is_(None)))
    conn.execute(delete(notify_target).where(notify_target.c.name == name))


def missing(conn: Connection, name: str, since: datetime | None) -> None:
    """It is in no configuration since then; None: it is in one."""
    conn.execute(update(notify_target).where(notify_target.c.name == name).values(missing_since=since))


def looked_at(conn: Connection, name: str, number: int) -> None:
    """Every change up to that number was put into the outbox for the target, or is none that it is told of."""
    conn.execute(update(notify_target).where(notify_target.c.name == name).values(told=number))


def put(conn: Connection, target: str, message: str, numbers: Iterable[int], *, at: datetime, due_at: datetime) -> None:
    """A message with the changes of these numbers."""
    values = {"message": message, "target": target, "created_at": at, "due_at": due_at, "attempts": 0}
    number = conn.execute(insert(outbox).values(values).returning(outbox.c.id)).scalar_one()
    add_to(conn, number, numbers)


def add_to(conn: Connection, message: int, numbers: Iterable[int]) -> None:
    """Put more changes into a message that nobody has tried to send."""
    conn.execute(insert(outbox_change), [{"outbox_id": message, "number": number} for number in numbers])


def pinged(conn: Connection, target: str, *, of_site: bool = False) -> dict[str, datetime]:
    """The feeds that a target was told of, or is to be, by address, and when each of them had changed.

    ``of_site``: those that are among a site's files, and not in the folder of feeds.
    """
    query = select(outbox.c.message, outbox.c.created_at).where(outbox.c.target == target)
    rows = conn.execute(query.where(outbox.c.message.startswith(_PING[of_site], autoescape=True)))
    return {row.message.removeprefix(_PING[of_site]): row.created_at for row in rows}


def ping(
    conn: Connection, target: str, feed: str, *, changed_at: datetime, at: datetime, of_site: bool = False
) -> None:
    """Have the target told that a feed has changed.

    There is one message for each feed, for ever: it is known by it for which change the target was told. One that
    waits does so for this change as well, and is as young as it; where it was put off, that stands.
    """
    its = outbox.c.message == f"{_PING[of_site]}{feed}"
    conn.execute(delete(outbox).where(its, outbox.c.target != target))  # of a hub of another name
    values = {"target": target, "created_at": changed_at, "due_at": at, "attempts": 0}
    put_off = case((outbox.c.due_at > at, outbox.c.due_at), else_=at)
    if conn.execute(update(outbox).where(its, _WAITS).values(created_at=changed_at, due_at=put_off)).rowcount:
        return
    done = {**values, "last_error": None, "sent_at": None, "given_up_at": None}
    if not conn.execute(update(outbox).where(its).values(done)).rowcount:
        conn.execute(insert(outbox).values(message=f"{_PING[of_site]}{feed}", **values))


def open_message(conn: Connection, target: str) -> tuple[int, int, datetime] | None:
    """The newest message to the target if nobody has tried to send it: its number, how many changes, when it is due."""
    query = (
        select(outbox.c.id, outbox.c.attempts, outbox.c.due_at, func.count(outbox_change.c.number).label("changes"))
        .outerjoin(outbox_change, outbox_change.c.outbox_id == outbox.c.id)
        .where(outbox.c.target == target, _WAITS)
        .group_by(outbox.c.id)
        .order_by(outbox.c.id.desc())
        .limit(1)
    )
    row = conn.execute(query).one_or_none()
    return None if row is None or row.attempts else (row.id, row.changes, row.due_at)


def take(conn: Connection, name: str, now: datetime, until: datetime) -> bool:
    """Have the target to oneself until then; False where somebody has it, or it is left alone after a failure."""
    free = or_(notify_target.c.taken_until.is_(None), notify_target.c.taken_until <= now)
    due = or_(notify_target.c.next_try.is_(None), notify_target.c.next_try <= now)
    taken = conn.execute(update(notify_target).where(notify_target.c.name == name, free, due).values(taken_until=until))
    return taken.rowcount == 1


def let_go(conn: Connection, name: str, until: datetime) -> None:
    """Let others have what one had until then; who has it since, after a sleep of ours, keeps it."""
    conn.execute(update(notify_target).where(_had(name, until)).values(taken_until=None))


def has(conn: Connection, name: str, until: datetime) -> bool:
    """Whether who had the target until then has it still: after a sleep it may be another's, or forgotten."""
    return conn.execute(select(notify_target.c.name).where(_had(name, until))).one_or_none() is not None


def next_message(conn: Connection, target: str, now: datetime) -> Message | None:
    """The oldest message that is due."""
    due = and_(outbox.c.target == target, _WAITS, outbox.c.due_at <= now)
    [*found] = _messages(conn, due, limit=1)
    return found[0] if found else None


def begin(conn: Connection, message: Message, had: datetime, until: datetime) -> bool:
    """Who ``had`` its target until then tries to send it, and has the target ``until`` later.

    False where the target is his no more: then he is not to try.
    """
    ours = update(notify_target).where(_had(message.target, had)).values(taken_until=until)
    if not conn.execute(ours).rowcount:
        return False
    conn.execute(update(outbox).where(outbox.c.id == message.number).values(attempts=message.attempts + 1))
    return True


def sent(conn: Connection, message: Message, at: datetime) -> None:
    """It has arrived, so its target is well. A ping for what was changed again meanwhile still waits."""
    conn.execute(update(outbox).where(_as_it_was(message)).values(sent_at=at, last_error=None))
    _well(conn, message.target)


def refused(conn: Connection, message: Message, why: str, again: datetime) -> None:
    """Its target is well and did not want this one: it is tried again then."""
    conn.execute(update(outbox).where(outbox.c.id == message.number).values(last_error=why, due_at=again))
    _well(conn, message.target)


def unreachable(
    conn: Connection, target: str, why: str, at: datetime, again: datetime, message: Message | None = None
) -> None:
    """The target could not be reached, not even for this message: it is left alone until ``again``."""
    failed = {
        "failures": notify_target.c.failures + 1,
        "failing_since": func.coalesce(notify_target.c.failing_since, at),
        "last_error": why,
        "next_try": again,
    }
    conn.execute(update(notify_target).where(notify_target.c.name == target).values(failed))
    if message is not None:
        conn.execute(update(outbox).where(outbox.c.id == message.number).values(last_error=why))


def give_up(conn: Connection, messages: Iterable[Message], at: datetime) -> list[Message]:
    """Try no more to send these; gives those that it is so for. They are kept, and can be told of.

    A ping for what was changed again meanwhile still waits.
    """
    done = update(outbox).values(given_up_at=at)
    return [message for message in messages if conn.execute(done.where(_as_it_was(message))).rowcount]


def again(conn: Connection, targets: Collection[str], at: datetime) -> None:
    """Try to send to these targets at once, also what was given up."""
    names = sorted(targets)
    conn.execute(update(notify_target).where(notify_target.c.name.in_(names)).values(next_try=None))
    unsent = and_(outbox.c.target.in_(names), outbox.c.sent_at.is_(None))
    revived = and_(unsent, or_(outbox.c.given_up_at.is_not(None), outbox.c.attempts > 0))
    conn.execute(update(outbox).where(revived).values(given_up_at=None, due_at=at))


def waiting(conn: Connection, target: str | None = None) -> list[Message]:
    """The messages that were neither sent nor given up, in the order in which they are sent."""
    return _messages(conn, _WAITS if target is None else and_(outbox.c.target == target, _WAITS))


def given_up(conn: Connection) -> list[Message]:
    """The messages that nobody tries to send any more, though they never arrived."""
    return _messages(conn, and_(outbox.c.sent_at.is_(None), outbox.c.given_up_at.is_not(None)))


def due_next(conn: Connection) -> dict[str, datetime]:
    """When the first of the messages to each target is due, by name; a target for which nothing waits is not there."""
    query = select(outbox.c.target, func.min(outbox.c.due_at).label("due")).where(_WAITS).group_by(outbox.c.target)
    return {row.target: row.due for row in conn.execute(query)}


def due_later(conn: Connection, at: datetime) -> list[Later]:
    """The messages that wait and are due after that time."""
    query = select(outbox.c.id, outbox.c.target, outbox.c.attempts, outbox.c.due_at).where(_WAITS, outbox.c.due_at > at)
    return [Later(*row) for row in conn.execute(query.order_by(outbox.c.id))]


def set_right(
    conn: Connection, targets: Mapping[str, Mapping[str, datetime | None]], messages: Mapping[int, datetime]
) -> None:
    """Keep these values of targets, by name, and when these messages are due, by number, in place of others."""
    for name, values in targets.items():
        conn.execute(update(notify_target).where(notify_target.c.name == name).values(**values))
    for number, due_at in messages.items():
        conn.execute(update(outbox).where(outbox.c.id == number).values(due_at=due_at))


_WAITS = and_(outbox.c.sent_at.is_(None), outbox.c.given_up_at.is_(None))


def _had(name: str, until: datetime) -> ColumnElement[bool]:
    return and_(notify_target.c.name == name, notify_target.c.taken_until == until)


def _as_it_was(message: Message) -> ColumnElement[bool]:
    return and_(outbox.c.id == message.number, outbox.c.created_at == message.created_at)


def _well(conn: Connection, target: str) -> None:
    well = {"failures": 0, "failing_since": None, "last_error": None, "next_try": None}
    conn.execute(update(notify_target).where(notify_target.c.name == target).values(well))


def _messages(conn: Connection, which: ColumnElement[bool], limit: int | None = None) -> list[Message]:
    rows = conn.execute(select(outbox).where(which).order_by(outbox.c.id).limit(limit)).all()
    held: dict[int, list[int]] = {row.id: [] for row in rows}
    inside = select(outbox_change).where(outbox_change.c.outbox_id.in_(held)).order_by(outbox_change.c.number)
    for row in conn.execute(inside):
        held[row.outbox_id].append(row.number)
    told = changes_numbered(conn, {number for numbers in held.values() for number in numbers})
    return [_message(row, [told[number] for number in held[row.id]]) for row in rows]


def _message(row: Row[Any], changes: list[Change]) -> Message:
    found: Any = row._mapping
    same = {name: found[name] for name in ("target", "created_at", "due_at", "attempts", "last_error", "given_up_at")}
    return Message(number=row.id, id=row.message, changes=tuple(changes), **same)
