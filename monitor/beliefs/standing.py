"""What stands of a topic, as it is kept: values, and for each vote which statement it is.

A vote is written as what finds its claim again, so that the words, the source and its trust are always those of now.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from monitor.facts.belief import Belief
from monitor.facts.votes import Poll
from monitor.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.facts.statement import Key, Statement
    from monitor.facts.topics import Standing

_Said = tuple[int, int | None, str, str | None, str]  # article, season, value, person, modality


def as_rows(standing: Standing) -> list[dict[str, Any]]:
    """What stands of a topic, as JSON holds it."""
    return [_row(key, belief) for key, belief in sorted(standing.items(), key=lambda each: each[0].order)]


def _row(key: Key, belief: Belief) -> dict[str, Any]:
    return {
        "season": key.season,
        "value": belief.value,
        "modality": belief.modality.value,
        "since": belief.since and belief.since.isoformat(),
        "rival": belief.rival,
        "left": {value: at.isoformat() for value, at in belief.left.items()},
        "votes": [[*_said(vote), vote.said_at.isoformat(), vote.numbered] for vote in belief.poll.votes],
    }


def _said(vote: Statement) -> _Said:
    claim = vote.claim
    return (vote.article_id, claim.season if vote.numbered else None, claim.value, claim.person, claim.modality.value)


def articles_of(rows: Iterable[Mapping[str, Any]]) -> set[int]:
    """The articles that votes come from."""
    return {vote[0] for row in rows for vote in row["votes"]}


def from_rows(topic: Key, rows: Iterable[Mapping[str, Any]], statements: Iterable[Statement]) -> Standing:
    """What stood of a topic. ``statements``: at least those of the votes (see :func:`articles_of`)."""
    found: dict[_Said, Statement] = {}
    for statement in sorted(statements, key=lambda each: each.order):
        found.setdefault(_said(statement), statement)
    return {replace(topic, season=row["season"]): _belief(row, found) for row in rows}


def _belief(row: Mapping[str, Any], found: Mapping[_Said, Statement]) -> Belief:
    votes = [
        _vote(found[article, season, value, person, modality], said_at, row["season"], numbered=numbered)
        for article, season, value, person, modality, said_at, numbered in row["votes"]
    ]
    return Belief(
        value=row["value"],
        modality=Modality(row["modality"]),
        since=row["since"] and datetime.fromisoformat(row["since"]),
        rival=row["rival"],
        poll=Poll(tuple(votes)),
        left=MappingProxyType({value: datetime.fromisoformat(at) for value, at in row["left"].items()}),
    )


def _vote(statement: Statement, said_at: str, season: int | None, *, numbered: bool) -> Statement:
    claim = statement.claim if statement.claim.season == season else replace(statement.claim, season=season)
    return replace(statement, claim=claim, said_at=datetime.fromisoformat(said_at), numbered=numbered)
