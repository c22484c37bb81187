"""Stories: articles of one line each, and what a subscriber was told.

    2026-03-01 Gazette: S2 renewal is undecided
    2026-03-09 Herald (trade): S2 renewal is renewed; S2 release date is 2027
    2026-03-09T17:30 Courier: S2 renewal is renewed
    2026-03-12 Echo (aggregator): rumoured S2 cast Ann Vale as Dr Moss is leaving

What is told reads ``2026-03-09 changed S2 renewal: undecided → renewed``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.facts import QUIET, Policy, Statement, revise
from monitor.facts.persons import fold
from monitor.facts.topics import read_together
from monitor.model import Attribute, Change, Claim, Fact, Modality, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator

SHOW = "harbour-lights"
_ARTICLE = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?) (?P<source>[^(:]+?)(?: \((?P<tier>\w+)\))?: (?P<claims>.+)"
)
_CLAIM = re.compile(
    r"(?:(?P<modality>rumoured|expected|denied) )?(?:S(?P<season>\d+) )?"
    r"(?P<attribute>renewal|release date|end date|cast|crew|episode count|platform|production|trailer|also known as)"
    r"(?: (?P<person>[A-Z].*?)(?: as (?P<role>.+?))?)? is (?P<value>.+?)(?: \(via (?P<via>.+)\))?"
)


class Newsroom:
    """Prints articles, revises beliefs after each, and remembers what was told."""

    def __init__(self, policy: Policy = QUIET) -> None:
        self.policy = policy
        self.statements: list[Statement] = []
        self.facts: list[Fact] = []
        self.closed: list[Fact] = []
        self.told: list[str] = []
        self.silent: list[str] = []
        self.changes: list[Change] = []  # those told

    def prints(self, *articles: str, read: str | None = None) -> list[str]:
        """What is told of these articles. ``read``: the day on which we find them; None: the day they appear."""
        before = len(self.told)
        for article in articles:
            said = statements(article)
            self.statements += said
            self.revise(moment(read) if read else said[0].said_at)
        return self.told[before:]

    def withdraws(self, source: str, *, at: str) -> list[str]:
        """What is told when a source's articles lose all that they said."""
        before = len(self.told)
        self.statements = [each for each in self.statements if each.source != source]
        self.revise(moment(at))
        return self.told[before:]

    def revise(self, at: datetime, attributes: frozenset[Attribute] | None = None) -> None:
        """Bring facts up to date, about these attributes and those that are read with them."""
        attributes = None if attributes is None else frozenset(read_together(attributes))
        about = [each for each in self.statements if attributes is None or each.claim.attribute in attributes]
        revision = revise(
            SHOW,
            about,
            self.facts,
            displaced=self.closed,
            told_before=self.changes,
            at=at,
            attributes=attributes,
            policy=self.policy,
        )
        self.closed += [replace(fact, valid_to=max(at, fact.valid_from)) for fact in revision.closes]
        renewed = {_row(fact) for fact in revision.opens}
        self.facts = [fact for fact in self.facts if fact not in revision.closes and _row(fact) not in renewed] + list(
            revision.opens
        )
        known = {each.id for each in self.changes}
        told = [each for each in revision.told if each.id not in known]  # as the store keeps them
        self.changes += told
        for changes, lines in ((told, self.told), (revision.silent, self.silent)):
            for change in changes:
                what = " ".join(
                    part
                    for part in (
                        f"S{change.season}" if change.season is not None else "",
                        str(change.attribute).replace("_", " "),
                        change.person or "",
                    )
                    if part
                )
                old = f"{change.old} → " if change.old else ""
                lines.append(f"{at:%Y-%m-%d} {change.kind} {what}: {old}{change.new or 'nothing'}")

    def believes(self, attribute: str, season: int | None = None, person: str | None = None) -> Fact:
        """The one fact about this."""
        [fact] = [
            fact
            for fact in self.facts
            if (fact.attribute, fact.season) == (attribute.replace(" ", "_"), season) and person in (None, fact.person)
        ]
        return fact


def _row(fact: Fact) -> tuple[object, ...]:
    return (fact.attribute, fact.season, fact.person, fact.character, fact.value)


def moment(day: str) -> datetime:
    """Midnight of a day, or the hour that is given."""
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def statements(article: str) -> list[Statement]:
    """The statements of an article of one line."""
    return list(_statements(article))


def _statements(article: str) -> Iterator[Statement]:
    found = _ARTICLE.fullmatch(article.strip())
    assert found, article
    for number, words in enumerate(found["claims"].split("; ")):
        said = _CLAIM.fullmatch(words)
        assert said, words
        yield Statement(
            claim=Claim(
                attribute=Attribute(said["attribute"].replace(" ", "_")),
                value=said["value"],
                evidence=words,
                start=number,
                season=int(said["season"]) if said["season"] else None,
                person=said["person"],
                character=said["role"],
                modality=Modality(said["modality"] or "asserted"),
            ),
            source=found["source"],
            said_at=moment(found["day"]),
            published=moment(found["day"]),
            article=f"https://{fold(found['source'])}.example/{found['day']}",
            tier=Tier(found["tier"] or "press"),
            origin=fold(said["via"]) if said["via"] else fold(found["source"]),
        )
