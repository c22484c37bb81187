"""What a family of claims brings home: claims, and what it considered and dropped, with the reason.

A rule that matches and then thinks better of it says so with ``Sentence.dropped``; the reasons of a family stand in a
table of ``Objection`` rows, the first that holds is given. ``monitor extract --explain`` prints both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.model import Claim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from monitor.claims.reading import Sentence
    from monitor.model import Attribute


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What a rule found and did not claim: ``article.text[start:start + len(words)] == words``."""

    attribute: Attribute
    value: str
    words: str
    start: int
    rule: str
    why: str
    season: int | None = None
    person: str | None = None

    @classmethod
    def instead_of(cls, claim: Claim, why: str) -> Dropped:
        """A claim that is not made after all."""
        return cls(
            attribute=claim.attribute,
            value=claim.value,
            words=claim.words,
            start=claim.start + max(0, claim.evidence.find(claim.words)),
            rule=claim.rule,
            why=why,
            season=claim.season,
            person=claim.person,
        )


Finding = Claim | Dropped


@dataclass(frozen=True, slots=True)
class Explanation:
    """The claims of an article, and what was considered and dropped on the way, both in the order of the text."""

    claims: tuple[Claim, ...]
    dropped: tuple[Dropped, ...]


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason to drop what a rule matched. ``holds`` gets the sentence and the start and end of the match in it.

    ``examples`` are sentences in which it holds.
    """

    why: str
    holds: Callable[[Sentence, tuple[int, int]], bool]
    examples: tuple[str, ...] = ()


def objection(table: Iterable[Objection], sentence: Sentence, span: tuple[int, int]) -> str | None:
    """The first reason of the table that holds, in words; None where nothing speaks against the match."""
    return next((row.why for row in table if row.holds(sentence, span)), None)
