"""Indexes over some rows of a table, which only who makes or compares tables needs to know.

Migrations make them by themselves. SQLAlchemy loads the dialect that the words of an index name, and PostgreSQL's would
take a crawl on SQLite as long as the rest of the store.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, text

from .bookkeeping import outbox
from .tables import claim, fact, metadata

__all__ = ["INDEXES", "metadata"]  # metadata with them


def _over(name: str, rows: str, *columns: Column[object]) -> Index:
    return Index(name, *columns, sqlite_where=text(rows), postgresql_where=text(rows))


INDEXES = (
    # Belief asks for what articles say now about one thing; it must not wade through what they once said.
    _over(
        "ix_claim_current",
        "replaced_at IS NULL",
        *(claim.c.show, claim.c.attribute, claim.c.season, claim.c.person, claim.c.said_at),
    ),
    # Premieres are asked for by time, whatever season they name, and people by name.
    _over("ix_claim_said", "replaced_at IS NULL", claim.c.show, claim.c.attribute, claim.c.said_at),
    _over("ix_claim_person", "replaced_at IS NULL AND person IS NOT NULL", claim.c.show, claim.c.person),
    _over("ix_fact_open", "valid_to IS NULL", fact.c.show, fact.c.attribute),
    # An article asks for what is believed of those whom it names, and what the last seasons are, not for a whole cast.
    _over("ix_fact_open_person", "valid_to IS NULL", fact.c.show, fact.c.person, fact.c.attribute),
    _over("ix_fact_open_season", "valid_to IS NULL", fact.c.show, fact.c.season),
    _over("ix_outbox_waiting", "sent_at IS NULL", outbox.c.target, outbox.c.id),
)
