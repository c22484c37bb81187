"""The first tables, and the views for whoever opens the file with tools of their own.

Revision: 0001. Migrations are appended and, once released, never edited: what they need stands in them.
"""

import sqlalchemy as sa

from alembic import op

revision = "0001"
down_revision = None

CURRENT_FACTS = """
CREATE VIEW current_facts AS
SELECT show.title AS show,
       fact.season AS season,
       fact.attribute AS attribute,
       fact.value AS value,
       fact.person AS person,
       fact.character AS character,
       fact.confidence AS confidence,
       fact.modality AS modality,
       fact.rival AS rival,
       fact.valid_from AS since,
       fact.witnesses AS sources,
       best.text AS quote,
       best.source AS quoted_from,
       best.url AS url
FROM fact
JOIN show ON show.slug = fact.show
LEFT JOIN fact_quote AS best ON best.fact_id = fact.id AND best.position = 0
WHERE fact.valid_to IS NULL
"""

HISTORY = """
CREATE VIEW history AS
SELECT change.at AS at,
       change.number AS number,
       show.title AS show,
       change.kind AS kind,
       change.season AS season,
       change.attribute AS attribute,
       change.person AS person,
       change.character AS character,
       change.old AS old,
       change.new AS new,
       change.confidence AS confidence,
       change.witnesses AS sources,
       best.text AS quote,
       best.source AS quoted_from,
       COALESCE(best.url, change.article) AS url
FROM change
JOIN show ON show.slug = change.show
LEFT JOIN change_quote AS best ON best.change_id = change.id AND best.position = 0
"""


def _moment() -> sa.types.TypeEngine:
    """ISO 8601 text in SQLite."""
    return sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("first_seen", _moment(), nullable=False),
        sa.Column("last_seen", _moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("url", name=op.f("uq_article_url")),
    )
    op.create_table(
        "crawl",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("started_at", _moment(), nullable=False),
        sa.Column("finished_at", _moment(), nullable=True),
        sa.Column("fetched", sa.Integer(), nullable=False),
        sa.Column("not_modified", sa.Integer(), nullable=False),
        sa.Column("new_articles", sa.Integer(), nullable=False),
        sa.Column("edited_articles", sa.Integer(), nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crawl")),
    )
    op.create_index(op.f("ix_crawl_source_started_at"), "crawl", ["source", "started_at"])
    op.create_table(
        "show",
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("followed_since", _moment(), nullable=True),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_show")),
    )
    op.create_table(
        "source",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_source")),
    )
    op.create_table(
        "source_state",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("failures_in_a_row", sa.Integer(), nullable=False),
        sa.Column("last_ok", _moment(), nullable=True),
        sa.Column("last_failure", _moment(), nullable=True),
        sa.Column("last_status", sa.Text(), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("told_at", _moment(), nullable=True),
        sa.Column("next_due", _moment(), nullable=True),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_source_state")),
    )
    op.create_table(
        "article_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("published", _moment(), nullable=True),
        sa.Column("modified", _moment(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("blocks", sa.JSON(), nullable=False),
        sa.Column("fetched_at", _moment(), nullable=False),
        sa.Column("sketch", sa.JSON(), nullable=True),
        sa.Column("extractor_version", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_version_article_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_version")),
    )
    op.create_index(op.f("ix_article_version_article_id_id"), "article_version", ["article_id", "id"])
    op.create_table(
        "change",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("show", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", _moment(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=True),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("character", sa.Text(), nullable=True),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("witnesses", sa.Integer(), nullable=False),
        sa.Column("article", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["show"], ["show.slug"], name=op.f("fk_change_show")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_change")),
        sa.UniqueConstraint("id", name=op.f("uq_change_id")),
    )
    op.create_index(op.f("ix_change_at_number"), "change", ["at", "number"])
    op.create_index(op.f("ix_change_show_at_number"), "change", ["show", "at", "number"])
    op.create_table(
        "fact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("show", sa.Text(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=False),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("character", sa.Text(), nullable=True),
        sa.Column("modality", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("witnesses", sa.Integer(), nullable=False),
        sa.Column("rival", sa.Text(), nullable=True),
        sa.Column("valid_from", _moment(), nullable=False),
        sa.Column("valid_to", _moment(), nullable=True),
        sa.ForeignKeyConstraint(["show"], ["show.slug"], name=op.f("fk_fact_show")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
    )
    op.create_index(
        "ix_fact_open",
        "fact",
        ["show", "attribute"],
        sqlite_where=sa.text("valid_to IS NULL"),
        postgresql_where=sa.text("valid_to IS NULL"),
    )
    op.create_index(op.f("ix_fact_show_attribute_valid_from"), "fact", ["show", "attribute", "valid_from"])
    op.create_table(
        "page_state",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("body_digest", sa.Text(), nullable=True),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("checked_at", _moment(), nullable=False),
        sa.Column("read_for", sa.Text(), nullable=True),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_page_state_article_id")),
        sa.PrimaryKeyConstraint("url", name=op.f("pk_page_state")),
    )
    op.create_index(op.f("ix_page_state_source_article_id"), "page_state", ["source", "article_id"])
    op.create_table(
        "change_quote",
        sa.Column("change_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("published", _moment(), nullable=True),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name=op.f("fk_change_quote_change_id")),
        sa.PrimaryKeyConstraint("change_id", "position", name=op.f("pk_change_quote")),
    )
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("show", sa.Text(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=False),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("character", sa.Text(), nullable=True),
        sa.Column("modality", sa.Text(), nullable=False),
        sa.Column("attribution", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("extractor_version", sa.Integer(), nullable=False),
        sa.Column("replaced_at", _moment(), nullable=True),
        sa.ForeignKeyConstraint(["show"], ["show.slug"], name=op.f("fk_claim_show")),
        sa.ForeignKeyConstraint(["version_id"], ["article_version.id"], name=op.f("fk_claim_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
    )
    op.create_index(
        "ix_claim_current",
        "claim",
        ["show", "attribute", "season", "person"],
        sqlite_where=sa.text("replaced_at IS NULL"),
        postgresql_where=sa.text("replaced_at IS NULL"),
    )
    op.create_index(op.f("ix_claim_version_id_show"), "claim", ["version_id", "show"])
    op.create_table(
        "delivery",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("created_at", _moment(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("delivered_at", _moment(), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name=op.f("fk_delivery_change_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
        sa.UniqueConstraint("change_id", "channel", name=op.f("uq_delivery_change_id_channel")),
    )
    op.create_index(
        "ix_delivery_pending",
        "delivery",
        ["channel", "id"],
        sqlite_where=sa.text("delivered_at IS NULL"),
        postgresql_where=sa.text("delivered_at IS NULL"),
    )
    op.create_table(
        "fact_quote",
        sa.Column("fact_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("published", _moment(), nullable=True),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_fact_quote_fact_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("fact_id", "position", name=op.f("pk_fact_quote")),
    )
    op.execute(CURRENT_FACTS)
    op.execute(HISTORY)
