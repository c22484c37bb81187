"""Indexes for what is believed now of people by their names, and of the last seasons.

Revision: 0007.
"""

import sqlalchemy as sa

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_index(
        "ix_fact_open_person",
        "fact",
        ["show", "person", "attribute"],
        sqlite_where=sa.text("valid_to IS NULL"),
        postgresql_where=sa.text("valid_to IS NULL"),
    )
    op.create_index(
        "ix_fact_open_season",
        "fact",
        ["show", "season"],
        sqlite_where=sa.text("valid_to IS NULL"),
        postgresql_where=sa.text("valid_to IS NULL"),
    )
