"""Indexes for premieres by time, people by name and the facts of a day, where they are missing.

Revision: 0004. For a time 0002 made them, so that there are databases of 0002 and 0003 with them and without.
"""

import sqlalchemy as sa

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_index(
        "ix_claim_said",
        "claim",
        ["show", "attribute", "said_at"],
        sqlite_where=sa.text("replaced_at IS NULL"),
        postgresql_where=sa.text("replaced_at IS NULL"),
        if_not_exists=True,
    )
    op.create_index(
        "ix_claim_person",
        "claim",
        ["show", "person"],
        sqlite_where=sa.text("replaced_at IS NULL AND person IS NOT NULL"),
        postgresql_where=sa.text("replaced_at IS NULL AND person IS NOT NULL"),
        if_not_exists=True,
    )
    op.create_index(
        op.f("ix_fact_show_attribute_valid_to"), "fact", ["show", "attribute", "valid_to"], if_not_exists=True
    )
