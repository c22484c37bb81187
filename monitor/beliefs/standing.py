"""What stands of a topic, as it is kept: values, and for each vote which statement it is.

A vote is written as what finds its claim again, so that the words, the source and its trust are always those of now,
with the articles that its own is a copy of.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from monitor.facts.belief import Belief
from monitor.facts.fate import comes
from monitor.facts.keys import of_later_part
from monitor.facts.votes import Poll
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.facts.statement import Key, Statement
    from monitor.facts.topics import Standing

# Article, season as the words name it, value, person, modality, whether of a later part of the season.
_Said = tuple[int, int | None, str, str | None, str, bool]


def as_rows(standing: Standing) -> list[dict[str, Any]]:
    """What stands of a topic, as JSON holds it."""
    return [_row(key, belief) for key, belief in sorted(standing.items(), key=lambda each: each[0].order)]


def _row(key: Key, belief: Belief) -> dict[str, Any]:
    return {
        "attribute": key.attribute.value,
        "season": key.season,
        "facet": key.facet,
        "value": belief.value,
        "modality": belief.modality.value,
        "since": belief.since and belief.since.isoformat(),
        "rival": belief.rival,
        "left": {value: at.isoformat() for value, at in belief.left.items()},
        "votes": [
            [*content(vote), vote.said_at.isoformat(), vote.numbered, sorted(vote.copies), vote.claim.value]
            for vote in belief.poll.votes
        ],
    }


def content(vote: Statement) -> _Said:
    """What finds a vote's claim again: all of it that decides belief, as the article has it."""
    claim = vote.dated or vote.claim
    season = claim.season if vote.numbered else vote.misnamed
    return vote.article_id, season, claim.value, claim.person, claim.modality.value, of_later_part(claim)


def articles_of(rows: Iterable[Mapping[str, Any]]) -> set[int]:
    """The articles that votes come from."""
    return {vote[0] for row in rows for vote in row["votes"]}


class DoesNotFit(LookupError):  # noqa: N818  (read as a sentence where it is raised)
    """What is kept has a vote that nobody casts any more: it counts for nothing, and all is to be read again."""


def from_rows(topic: Key, rows: Iterable[Mapping[str, Any]], statements: Iterable[Statement]) -> Standing:
    """What stood of a topic. ``statements``: at least those of the votes (see :func:`articles_of`).

    :raises DoesNotFit: where the claim of a vote is not among them
    """
    found: dict[_Said, Statement] = {}
    for statement in sorted(statements, key=lambda each: each.order):
        found.setdefault(content(statement), statement)
    return {_key(topic, row): _belief(row, found) for row in rows}


def _key(topic: Key, row: Mapping[str, Any]) -> Key:
    return replace(topic, attribute=Attribute(row["attribute"]), season=row["season"], facet=row["facet"])


def _belief(row: Mapping[str, Any], found: Mapping[_Said, Statement]) -> Belief:
    votes = [
        replace(
            _voted(_said((article, season, value, person, modality, later), found), row["season"], counted),
            said_at=datetime.fromisoformat(said_at),
            numbered=numbered,
            misnamed=None if numbered else season,
            copies=frozenset(copies),
        )
        for article, season, value, person, modality, later, said_at, numbered, copies, counted in row["votes"]
    ]
    return Belief(
        value=row["value"],
        modality=Modality(row["modality"]),
        since=row["since"] and datetime.fromisoformat(row["since"]),
        rival=row["rival"],
        poll=Poll(tuple(votes)),
        left=MappingProxyType({value: datetime.fromisoformat(at) for value, at in row["left"].items()}),
    )


def _said(content: _Said, found: Mapping[_Said, Statement]) -> Statement:
    if (statement := found.get(content)) is None:
        raise DoesNotFit(f"not said now: {content}")
    return statement


def _voted(statement: Statement, season: int | None, value: str) -> Statement:
    """A statement as the vote that it is: of the season that it counts for, and a date as what it counts for."""
    if statement.claim.value != value:
        statement = comes(statement)
    if statement.claim.season == season:
        return statement
    return replace(statement, claim=replace(statement.claim, season=season))
