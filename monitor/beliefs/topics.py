"""Reading a topic in the store: from where it stood, or from the first statement, and keeping what stands of it now.

Whatever changes what is said has the topics read again that it was said of. Should a row not fit what is said all the
same, it is as if there were none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.beliefs.standing import DoesNotFit, articles_of, as_rows, from_rows
from monitor.facts.keys import FIRST_SEASON
from monitor.facts.topics import attributes_of, beliefs_from, by_topic, copies_marked, read_on
from monitor.model import Attribute
from monitor.store import statements_of, statements_on
from monitor.store.standing import Standing as Row
from monitor.store.standing import newest_standing, replace_standing, standing_before
from monitor.testimony import weighed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.beliefs.names import People
    from monitor.facts import Statement
    from monitor.facts.statement import Key
    from monitor.facts.topics import Standing

# Statements between two rows of a topic that are kept: what arrives late reads at most so many again that were said
# before it. Fewer would save a little of that and make the table larger.
APART = 16


def stands(conn: Connection, show: str, topic: Key, people: People) -> Standing:
    """What stands of a topic, in the words of now. Writes nothing, whatever is kept."""
    row = newest_standing(conn, show, topic)
    if row is None:
        return {}
    try:
        return from_rows(topic, row.beliefs, _voting(conn, show, topic, people, row))
    except DoesNotFit:
        return beliefs_from(_later(conn, show, topic, people), people.persons)


def read_from(conn: Connection, show: str, topic: Key, people: People, moment: datetime) -> Standing:
    """Read a topic again from a moment on, and keep what stands of it."""
    row = standing_before(conn, show, topic, moment)
    voting = [] if row is None else _voting(conn, show, topic, people, row)
    try:
        start = {} if row is None else from_rows(topic, row.beliefs, voting)
    except DoesNotFit:
        return read_all(conn, show, topic, people, _later(conn, show, topic, people))
    said = _later(conn, show, topic, people, None if row is None else row.said_at)
    among = by_topic(voting, people.persons).get(topic, [])
    return _kept(conn, show, topic, people, start, copies_marked(said, among), row, moment)


def read_all(conn: Connection, show: str, topic: Key, people: People, statements: Iterable[Statement]) -> Standing:
    """Read a topic from its first statement, given all of them."""
    return _kept(conn, show, topic, people, {}, copies_marked(statements))


def _later(conn: Connection, show: str, topic: Key, people: People, after: datetime | None = None) -> list[Statement]:
    """All that is said on a topic, or what was said later than ``after``."""
    names = people.names_of(topic.person) if topic.person else []
    stored = [
        each
        for attribute in sorted(attributes_of(topic))
        for each in statements_on(conn, show, attribute, _seasons(topic), names, after)
    ]
    return by_topic(weighed(conn, show, stored), people.persons).get(topic, [])


def _voting(conn: Connection, show: str, topic: Key, people: People, row: Row) -> list[Statement]:
    """The statements that are votes in a row, and others of the same articles."""
    articles = articles_of(row.beliefs)
    stored = [
        each for attribute in sorted(attributes_of(topic)) for each in statements_of(conn, show, articles, attribute)
    ]
    if topic.person:
        names = people.names_of(topic.person)
        stored = [each for each in stored if each.claim.person in names]
    return weighed(conn, show, stored)


def _seasons(topic: Key) -> tuple[int | None, ...] | None:
    """The seasons under which claims on a topic may stand; None: under any."""
    if topic.attribute is Attribute.RELEASE_DATE:
        return None
    return (None, 1) if topic.attribute in FIRST_SEASON and topic.season == 1 else (topic.season,)


def _kept(
    conn: Connection,
    show: str,
    topic: Key,
    people: People,
    standing: Standing,
    later: list[Statement],
    row: Row | None = None,
    since: datetime | None = None,
) -> Standing:
    """Read on from ``row``, which holds ``standing``, and keep rows some statements apart, and the last.

    They take the place of those from ``since`` on, or of all.
    """
    rows: list[Row] = []
    said_at, count = None, 0
    if row is not None and row.statements < APART:  # too near to the one before: the next takes its place
        since, said_at, count = row.said_at, row.said_at, row.statements
    for said_at, more, standing in read_on(standing, later, people.persons):  # noqa: B020
        count += more
        if count >= APART:
            rows.append(Row(said_at, count, as_rows(standing)))
            count = 0
    if said_at is not None and count:
        rows.append(Row(said_at, count, as_rows(standing)))
    replace_standing(conn, show, topic, since, rows)
    return standing
