"""What is left of an article, since when, and what on its page said that there is more of it.

Revision: 0003. Pages have it when they are next read.
"""

import sqlalchemy as sa

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("article_version", sa.Column("walls", sa.JSON(), nullable=True))
    op.add_column("page_state", sa.Column("remnant", sa.Text(), nullable=True))
    op.add_column(
        "page_state",
        sa.Column("remnant_since", sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite"), nullable=True),
    )
