"""What was done in a year long before the article appeared: history, and no news of what is ordered or made now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims.findings import Dropped
from monitor.claims.quick import quick
from monitor.model import Claim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Sentence

LONG_AGO = "history: a year long before the article"
_YEARS = 2  # the year before is still of the season that is being made
_IN_YEAR = quick(
    r"\b(?:in|during|by|of|early|late|mid|spring|summer|autumn|fall|winter|[A-Z][a-z]+)[\s-]+(?P<year>(?:19|20)\d\d)\b(?!s)"
)
_YEAR = quick(r"\b(?:19|20)\d\d\b")


def without_history(
    findings: Iterator[Finding], sentence: Sentence, values: frozenset[str], published: date | None
) -> Iterator[Finding]:
    """The findings; a claim of one of these values that is told of a year long ago is dropped."""
    for finding in findings:
        if isinstance(finding, Claim) and finding.value in values and _is_history(finding, sentence, published):
            yield Dropped.instead_of(finding, LONG_AGO)
        else:
            yield finding


def _is_history(claim: Claim, sentence: Sentence, published: date | None) -> bool:
    """Whether the clause around the claim's words names years, the first behind "in", and all of them long past."""
    if published is None:
        return False
    start, end = sentence.clause(max(0, claim.evidence.find(claim.words)))
    if _IN_YEAR.search(sentence.bare, start, end) is None:
        return False
    return all(int(year.group()) <= published.year - _YEARS for year in _YEAR.finditer(sentence.bare, start, end))
