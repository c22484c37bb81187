"""Dates that somebody gives and that are not believed: who reads what is believed should know that they are about.

Other values that nobody believes are disputes, or news of another day; of dates alone one voice is held to be a slip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.beliefs import outdated
from monitor.beliefs.names import People
from monitor.beliefs.topics import stands
from monitor.facts.confidence import unbelieved
from monitor.facts.keys import key_of
from monitor.facts.topics import Standing, topic_of_key
from monitor.facts.values import DATED
from monitor.store import open_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from monitor.facts import Statement
    from monitor.model import Attribute, Change, Fact

Unbelieved = dict[tuple["Attribute", "int | None"], "list[Statement]"]  # by what the date is of


def other_dates(conn: Connection, show: str, facts: Iterable[Fact]) -> Unbelieved:
    """Who gives other dates than these facts of a show, in the order in which they were said."""
    nobody = People({})
    attributes = DATED - outdated(conn, show)
    keys = {fact: key_of(fact, nobody.persons) for fact in facts if fact.attribute in attributes}
    standing: Standing = {}
    for topic in {topic_of_key(key) for key in keys.values()}:
        standing |= stands(conn, show, topic, nobody)
    found = {(fact.attribute, fact.season): unbelieved(standing[key]) for fact, key in keys.items() if key in standing}
    return {about: said for about, said in found.items() if said}


def given_since(conn: Connection, change: Change) -> Sequence[Statement]:
    """Who gives another date than is believed now of what a change is about."""
    if change.attribute not in DATED:
        return ()
    facts = open_facts(conn, change.show, [change.attribute], quoted=lambda _: False)
    return other_dates(conn, change.show, facts).get((change.attribute, change.season), ())
