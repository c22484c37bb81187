"""What a subscriber knows from the one item that began the following of a show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.model import Attribute
from monitor.publish.words import sums_up
from monitor.store import facts_at, followed_since, summary_told

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from monitor.facts import Policy
    from monitor.model import Fact


def summed(conn: Connection, show: str, policy: Policy) -> list[Fact]:
    """The facts that it told, as it told them: without a word of dispute.

    A fact is kept with the confidence of today and not of then, so that it is the words that say which were told. The
    cast is counted in them and not named: of it those count that are sure enough.
    """
    since, words = followed_since(conn, show), summary_told(conn, show)
    if since is None or words is None:
        return []
    told = (fact for fact in facts_at(conn, show, since) if sums_up(words, fact))
    return [
        replace(fact, rival=None, valid_to=None)
        for fact in told
        if fact.attribute is not Attribute.CAST or (policy.accepts(fact) and policy.wants(fact.attribute, fact.value))
    ]
