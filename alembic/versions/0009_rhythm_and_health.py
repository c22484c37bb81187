"""How often each source publishes, as its list tells it, and what became of its health.

Revision: 0009.
"""

import sqlalchemy as sa

from alembic import op

revision = "0009"
down_revision = "0008"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    for column in (
        sa.Column("moved_to", sa.Text()),
        sa.Column("published_every", sa.Float()),
        sa.Column("newest_article", MOMENT),
        sa.Column("fresh_for", sa.Float()),
        sa.Column("skip_hours", sa.Text()),
        sa.Column("skip_days", sa.Text()),
    ):
        op.add_column("source_state", column)
    op.drop_column("source_state", "told_at")  # what nobody ever wrote
    op.create_table(
        "source_health",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("health", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_health")),
    )
    op.create_index(op.f("ix_source_health_source_id"), "source_health", ["source", "id"])
