"""The tables. Names are for people too: users open the file with tools of their own.

Append-only are ``article``, ``article_version``, ``claim`` and ``change``: what was read, said and told stays as it
was. Only marks on them move: ``article.last_seen``, ``article_version.extractor_version``, and of claims
``replaced_at``, ``said_at`` and ``said_in``; and :mod:`monitor.upkeep.prune` drops what nothing stands on. ``fact``,
``person_name``, ``standing`` and ``standing_basis`` can be worked out again from the claims. So can what was proved
(:mod:`monitor.store.judgements`). The rest is bookkeeping: see :mod:`monitor.store.bookkeeping`.

A change here needs a migration in ``alembic/versions``; a test compares the two.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text

from .column_types import UtcDateTime, WebText

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def number_column() -> Column[int]:
    """A row's own number, given by the database in the order of insertion."""
    return Column("id", Integer, primary_key=True)


def _show() -> Column[str]:
    return Column("show", Text, ForeignKey("show.slug"), nullable=False)


def _quote_columns() -> list[Column[Any]]:
    return [
        Column("position", Integer, primary_key=True),  # 0 is the best
        Column("source", WebText, nullable=False),
        Column("url", WebText, nullable=False),
        Column("text", WebText, nullable=False),
        Column("published", UtcDateTime),
    ]


show = Table(
    "show",
    metadata,
    Column("slug", Text, primary_key=True),
    Column("title", WebText, nullable=False),
    Column("followed_since", UtcDateTime),  # the end of its first crawl; until then nothing is told about it
)

source = Table(
    "source",
    metadata,
    Column("name", WebText, primary_key=True),
    Column("tier", Text, nullable=False),  # how far it is trusted, as last configured
)

article = Table(
    "article",
    metadata,
    number_column(),
    Column("url", WebText, nullable=False, unique=True),  # canonical
    Column("source", WebText, nullable=False),  # the one that brought it first
    Column("first_seen", UtcDateTime, nullable=False),
    Column("last_seen", UtcDateTime, nullable=False),
)

article_version = Table(
    "article_version",
    metadata,
    number_column(),
    Column("article_id", Integer, ForeignKey("article.id"), nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("title", WebText, nullable=False),
    Column("author", WebText),
    Column("published", UtcDateTime),
    Column("modified", UtcDateTime),
    Column("language", Text),
    Column("image", WebText),  # address of the picture by which its page wants to be known
    Column("text", WebText, nullable=False),
    Column("blocks", JSON, nullable=False),  # [{"kind", "start", "length", "level"}] into text
    Column("fetched_at", UtcDateTime, nullable=False),
    Column("sketch", JSON),  # of the text, to tell copies by
    Column("walls", JSON),  # what on the page said that the rest is for those who pay, when it was read last
    Column("extractor_version", Integer),  # that read its claims last, also where it found none
    Index(None, "article_id", "id"),
    Index(None, "fingerprint"),  # an article that was moved is known by its words
)

claim = Table(
    "claim",
    metadata,
    number_column(),
    Column("version_id", Integer, ForeignKey("article_version.id"), nullable=False),
    _show(),
    Column("attribute", Text, nullable=False),
    Column("season", Integer),
    Column("value", WebText, nullable=False),
    Column("person", WebText),
    Column("character", WebText),
    Column("modality", Text, nullable=False),
    Column("attribution", WebText),
    Column("evidence", WebText, nullable=False),
    Column("evidence_start", Integer, nullable=False),
    Column("evidence_end", Integer, nullable=False),
    Column("rule", Text, nullable=False),
    Column("extractor_version", Integer, nullable=False),
    Column("replaced_at", UtcDateTime),  # a newer version of the article, or a newer reading of it, took its place
    Column("said_at", UtcDateTime),  # since when the article has said so without a break; empty: not worked out yet
    Column("said_in", Integer),  # … and the number of the version that first did
    Index(None, "version_id", "show"),
)

person_name = Table(
    "person_name",
    metadata,
    Column("show", Text, ForeignKey("show.slug"), primary_key=True),
    Column("name", WebText, primary_key=True),  # as some claim spells it now
    Column("role", WebText, primary_key=True),  # … beside it; empty where none is said
    Column("person", WebText, nullable=False),  # the same for all spellings of one person
)

# What stood of a topic (monitor.facts.topics) after all that was said up to a moment: belief is taken up again at the
# newest row before what is new. Rows are some statements apart, so that what arrives late is not read from the start.
standing = Table(
    "standing",
    metadata,
    number_column(),
    _show(),
    Column("attribute", Text, nullable=False),
    Column("season", Integer),
    Column("person", WebText, nullable=False),
    Column("facet", WebText, nullable=False),
    Column("said_at", UtcDateTime, nullable=False),
    Column("statements", Integer, nullable=False),  # since the row before
    Column("beliefs", JSON, nullable=False),
    Index("ix_standing_topic", "show", "attribute", "person", "season", "facet", "said_at"),
)

standing_basis = Table(
    "standing_basis",
    metadata,
    Column("show", Text, ForeignKey("show.slug"), primary_key=True),
    Column("attribute", Text, primary_key=True),
    Column("basis", Text, nullable=False),  # stands for the weights and tiers that the rows were worked out with
)

fact = Table(
    "fact",
    metadata,
    number_column(),
    _show(),
    Column("attribute", Text, nullable=False),
    Column("season", Integer),
    Column("value", WebText, nullable=False),
    Column("person", WebText),
    Column("character", WebText),
    Column("modality", Text, nullable=False),
    Column("confidence", Float, nullable=False),  # 0 to 1
    Column("witnesses", Integer, nullable=False),  # independent sources who say as much, or more
    Column("supporters", Integer, nullable=False),  # these, and those who say the same less precisely
    Column("rival", WebText),
    Column("valid_from", UtcDateTime, nullable=False),
    Column("valid_to", UtcDateTime),  # empty: believed now
    Column("renewed_at", UtcDateTime),  # when its grounds were others last: confidence, witnesses, words; empty: never
    Index(None, "show", "attribute", "valid_from"),
    Index(None, "show", "attribute", "valid_to"),
    Index(None, "show", "attribute", "person"),
)

fact_quote = Table(
    "fact_quote",
    metadata,
    Column("fact_id", Integer, ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True),
    *_quote_columns(),
)

change = Table(
    "change",
    metadata,
    Column("number", Integer, primary_key=True),  # order of telling
    Column("id", Text, nullable=False, unique=True),  # hash of what it says; the feed's GUID
    _show(),
    Column("kind", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("attribute", Text),
    Column("season", Integer),
    Column("person", WebText),
    Column("character", WebText),
    Column("old", WebText),
    Column("new", WebText),
    Column("confidence", Float, nullable=False),
    Column("witnesses", Integer, nullable=False),
    Column("article", WebText),  # URL of the article that brought it
    Column("doubt", Float),  # confidence in ``old`` before
    Index(None, "at", "number"),
    Index(None, "show", "at", "number"),
    Index(None, "show", "attribute", "person"),
)

# What the one item told that began the following of a show.
summary_fact = Table(
    "summary_fact",
    metadata,
    Column("change_id", Text, ForeignKey("change.id"), primary_key=True),
    Column("fact_id", Integer, ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True),
)

change_quote = Table(
    "change_quote",
    metadata,
    Column("change_id", Text, ForeignKey("change.id"), primary_key=True),
    *_quote_columns(),
)

change_ground = Table(
    "change_ground",
    metadata,
    Column("change_id", Text, ForeignKey("change.id"), primary_key=True),
    Column("position", Integer, primary_key=True),  # who is for the new value first
    Column("source", WebText, nullable=False),
    Column("url", WebText, nullable=False),
    Column("text", WebText, nullable=False),
    Column("value", WebText, nullable=False),
    Column("modality", Text, nullable=False),
    Column("tier", Text, nullable=False),
    Column("said_at", UtcDateTime, nullable=False),
    Column("weight", Float, nullable=False),  # log-odds for the value; less than 0: against it
    Column("witness", Integer, nullable=False),  # those of one number count once, with the heaviest
    Column("credit", WebText),
    Column("copies", JSON, nullable=False),  # URLs of articles whose text is nearly the same
)
