"""A day that is said of two seasons: it is of the one that a sentence numbers beside it.

"Season 3 premieres July 9." And behind a question on season 4: "It premieres on July 9, and I am nervous."
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.edtf import Edtf
from monitor.model import Attribute, Claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading


def of_one_season(reading: Reading, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The same, each first day that a season is only guessed for with the season that has it elsewhere."""
    numbered = {s.start: frozenset(n for m in s.seasons for n in m.numbers) for s in reading.about()}
    found = list(findings)
    seasons: defaultdict[str, set[int]] = defaultdict(set)
    for finding in found:
        if _is_day(finding) and finding.season is not None and finding.season in numbered.get(finding.start, ()):
            seasons[finding.value].add(finding.season)
    for finding in found:
        own = seasons.get(finding.value, set())
        guessed = _is_day(finding) and finding.season is not None and not numbered.get(finding.start)
        if isinstance(finding, Claim) and guessed and len(own) == 1:
            yield replace(finding, season=next(iter(own)))
        else:
            yield finding


def _is_day(finding: Finding) -> bool:
    """Whether it claims one day on which a season begins: a month may well be that of two."""
    if not isinstance(finding, Claim) or finding.attribute is not Attribute.RELEASE_DATE:
        return False
    edtf = Edtf.parse(finding.value) if finding.value != "unannounced" else None
    return edtf is not None and edtf.earliest is not None and edtf.earliest == edtf.latest
