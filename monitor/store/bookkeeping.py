"""Tables of how reading goes: what each page and source last answered, each crawl, what is still to be sent.

A change here needs a migration in ``alembic/versions``; a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text

from .column_types import UtcDateTime, WebText
from .tables import metadata, number_column

page_state = Table(
    "page_state",
    metadata,
    Column("url", WebText, primary_key=True),  # as asked for
    Column("source", WebText, nullable=False),
    Column("etag", WebText),
    Column("last_modified", WebText),
    Column("body_digest", Text),  # SHA-256 of the body that was read last, for servers that give neither of the two
    Column("status", Integer),  # of the last answer
    Column("checked_at", UtcDateTime, nullable=False),
    Column("read_for", Text),  # which shows' titles it was searched for; another set means: read it again
    Column("article_id", Integer, ForeignKey("article.id")),
    Column("remnant", Text),  # stands for those sentences of the article that are still there, where not all are ...
    Column("remnant_since", UtcDateTime),  # ... since when that is so ...
    Column("remnant_same_since", UtcDateTime),  # ... and since when they have been the same
    Index(None, "source", "article_id"),
)

source_state = Table(
    "source_state",
    metadata,
    Column("source", WebText, primary_key=True),
    Column("failures_in_a_row", Integer, nullable=False),
    Column("last_ok", UtcDateTime),
    Column("last_failure", UtcDateTime),
    Column("last_status", Text),
    Column("last_error", WebText),
    Column("next_due", UtcDateTime),  # its site asks to be left alone until then
    Column("moved_to", WebText),  # where its address leads for good
    Column("published_every", Float),  # seconds from article to article, on average, by its own list ...
    Column("newest_article", UtcDateTime),  # ... and when the newest came out
    Column("fresh_for", Float),  # seconds that its list stays as it is, as the list or its server says
    Column("skip_hours", Text),  # hours (UTC) and ...
    Column("skip_days", Text),  # ... days (0 is Monday) at which it asks not to be read: "0 1 2"
)

source_health = Table(
    "source_health",
    metadata,
    number_column(),
    Column("source", WebText, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("health", Text, nullable=False),
    Column("reason", WebText),  # in words; empty: it is well again
    Index(None, "source", "id"),
)

crawl = Table(
    "crawl",
    metadata,
    number_column(),
    Column("source", WebText, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),  # empty: running, or killed
    Column("fetched", Integer, nullable=False),
    Column("not_modified", Integer, nullable=False),
    Column("new_articles", Integer, nullable=False),
    Column("edited_articles", Integer, nullable=False),
    Column("claims", Integer, nullable=False),
    Column("changes", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
    Column("error", WebText),
    Index(None, "source", "started_at"),
)

notify_target = Table(
    "notify_target",
    metadata,
    Column("name", WebText, primary_key=True),
    Column("since", UtcDateTime, nullable=False),  # it is told of nothing that was told before
    Column("told", Integer, nullable=False),  # number of the last change that was looked at for it
    Column("failures", Integer, nullable=False),  # in a row ...
    Column("failing_since", UtcDateTime),  # ... and when the first of them was
    Column("last_error", WebText),
    Column("next_try", UtcDateTime),  # after a failure
    Column("taken_until", UtcDateTime),  # somebody is sending to it; after that he was killed
    Column("missing_since", UtcDateTime),  # it is in no configuration that was read last; empty: it is
)

outbox = Table(
    "outbox",
    metadata,
    number_column(),
    Column("message", Text, nullable=False, unique=True),  # its id, by which a receiver knows it again
    Column("target", WebText, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("last_error", WebText),
    Column("sent_at", UtcDateTime),  # empty: it waits, or was given up
    Column("given_up_at", UtcDateTime),
)

outbox_change = Table(
    "outbox_change",
    metadata,
    Column("outbox_id", Integer, ForeignKey("outbox.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, ForeignKey("change.number"), primary_key=True),  # order of telling
)

# What was proved of the sources, by what is judged together (monitor.facts.matters): an attribute and a season.
judgement = Table(
    "judgement",
    metadata,
    number_column(),
    Column("show", Text, ForeignKey("show.slug"), nullable=False),
    Column("attribute", Text, nullable=False),
    Column("season", Integer),
    Column("person", WebText),
    Column("source", WebText, nullable=False),
    Column("article", WebText, nullable=False),  # URL
    Column("value", WebText, nullable=False),
    Column("said_at", UtcDateTime, nullable=False),
    Column("was_right", Boolean, nullable=False),
    Column("was_first", Boolean, nullable=False),  # no other source had said so by then
    Column("proved", WebText, nullable=False),  # the value that proved to be so, or not to be
    Column("proved_by", WebText, nullable=False),  # URL of an article
    Index(None, "show", "attribute", "season"),
)

judged_show = Table(
    "judged_show",
    metadata,
    Column("show", Text, ForeignKey("show.slug"), primary_key=True),
    Column("day", Text, nullable=False),  # as of which: premieres before it have been
    Column("rules", Text, nullable=False),  # … and by which version of what judges
)

# A row for each time that something more was said of a matter since it was judged.
judgement_due = Table(
    "judgement_due",
    metadata,
    number_column(),
    Column("show", Text, ForeignKey("show.slug"), nullable=False),
    Column("attribute", Text, nullable=False),
    Column("season", Integer),
    Index(None, "show"),
)
