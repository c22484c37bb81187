"""Since when just those sentences are left of an article that are left now, beside since when it is not whole.

Revision: 0005. Pages have it when they are next read.
"""

import sqlalchemy as sa

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column(
        "page_state",
        sa.Column("remnant_same_since", sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite"), nullable=True),
    )
