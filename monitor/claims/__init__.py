"""Claims: what one article says about one show. One way in: :func:`extract`; :func:`explain` says how it came about.

Each family of attributes is a package or a module with ``find(reading) -> Iterator[Finding]``; adding one is a new one
and a line in ``FAMILIES``. What they stand on is in ``reading`` and the packages that are named after no attribute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims import cast, crew, episodes, other_titles, platform, plot, production, release, renewal, trailer
from monitor.claims.about.focus import names, read
from monitor.claims.findings import Dropped, Explanation
from monitor.claims.quick import forget, ready
from monitor.claims.records import claims_in, is_record
from monitor.claims.said.withdrawn import without_withdrawn
from monitor.claims.selection import select
from monitor.claims.titles.renaming import rename
from monitor.model import Claim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading
    from monitor.claims.titles.renaming import Renamed
    from monitor.model import Article, Show

EXTRACTOR_VERSION = 11

FAMILIES: tuple[Callable[[Reading], Iterator[Finding]], ...] = (
    renewal.find,
    release.find,
    cast.find,
    crew.find,
    episodes.find,
    platform.find,
    production.find,
    trailer.find,
    other_titles.find,
    plot.find,
)


def extract(article: Article, show: Show) -> list[Claim]:
    """All claims that ``article`` makes about ``show``, one a distinct statement, in the order of the text.

    Pure: the same article and show give the same claims. Empty when the article is not about the show. A catalogue's
    record is read by its labels alone, never as sentences.
    """
    if is_record(article):
        return claims_in(article, show)
    if not names(article, show):  # most articles of a site are about something else
        return []
    renamed, reading = _read(article, show)
    return [renamed.claim(claim) for claim in select(_claims(_findings(reading)), reading.published).claims]


def explain(article: Article, show: Show) -> Explanation:
    """The claims of :func:`extract`, and what was considered and dropped, with the reason, in the order of the text.

    What stands in sentences that nothing is claimed from (questions, headings, other shows) is named, too.
    """
    if is_record(article):
        return Explanation(tuple(claims_in(article, show)), ())
    if not names(article, show):
        return Explanation((), ())
    renamed, reading = _read(article, show)
    findings = _findings(reading)
    selected = select(_claims(findings), reading.published)
    reasons = {s.start: s.unread for s in reading.sentences if s.unread is not None}
    unread = (Dropped.instead_of(claim, reasons[claim.start]) for claim in _claims(_findings(reading.passed_over())))
    dropped = {*(f for f in findings if isinstance(f, Dropped)), *selected.dropped, *unread}
    return Explanation(
        tuple(renamed.claim(claim) for claim in selected.claims),
        tuple(sorted(map(renamed.dropped, dropped), key=lambda d: (d.start, d.attribute, d.value, d.why))),
    )


def _read(article: Article, show: Show) -> tuple[Renamed, Reading]:
    forget()
    renamed = rename(article, show)
    return renamed, read(renamed.article, renamed.show)


def _findings(reading: Reading) -> list[Finding]:
    return list(without_withdrawn((finding for family in FAMILIES for finding in family(reading)), reading))


def _claims(findings: list[Finding]) -> Iterator[Claim]:
    return (finding for finding in findings if isinstance(finding, Claim))


__all__ = ["EXTRACTOR_VERSION", "Dropped", "Explanation", "explain", "extract", "ready"]
