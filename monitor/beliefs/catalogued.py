"""What catalogues have of premieres and status, to be set beside what is believed: whoever reads it may compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.article.record import STATUS
from monitor.claims.records import claims_in, entries_below, speaks_of, status_of
from monitor.model import Attribute, Quote
from monitor.store import read_version
from monitor.store.visits import newest_below

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from monitor.model import Article, Fact, Show


@dataclass(frozen=True, slots=True)
class Noted:
    """A date or a status as a catalogue has it now: ``2027-03-14``, ``Running``."""

    value: str
    quote: Quote


def catalogued(
    conn: Connection, show: Show, facts: Sequence[Fact], catalogues: Iterable[str]
) -> dict[Fact, tuple[Noted, ...]]:
    """What these catalogues (addresses of their APIs) have of the facts of a show, whether they agree or not.

    That is of a premiere the date of that season, and of the renewal that is about the latest season the status.
    """
    records = [
        article
        for catalogue in catalogues
        for _, version in newest_below(conn, entries_below(catalogue))
        if speaks_of(article := read_version(conn, version), show)
    ]
    renewals = [fact for fact in facts if fact.attribute is Attribute.RENEWAL]
    latest = max(renewals, key=lambda fact: (fact.season or 0, fact.valid_from), default=None)
    found = {}
    for fact in facts:
        if fact.attribute is Attribute.RELEASE_DATE:
            found[fact] = tuple(noted for record in records for noted in _premieres(record, show, fact.season))
        elif fact is latest:
            found[fact] = tuple(
                Noted(status, _quote(record, f"{STATUS}: {status}"))
                for record in records
                if (status := status_of(record))
            )
    return {fact: noted for fact, noted in found.items() if noted}


def _premieres(record: Article, show: Show, season: int | None) -> list[Noted]:
    return [
        Noted(claim.value, _quote(record, claim.evidence))
        for claim in claims_in(record, show)
        if claim.attribute is Attribute.RELEASE_DATE and claim.season == season
    ]


def _quote(record: Article, line: str) -> Quote:
    return Quote(source=record.source, url=record.url, text=line, published=record.published)
