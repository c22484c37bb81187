"""Since when a target of notifications is in no configuration: it is forgotten some time later, and not at once.

Revision: 0017.
"""

import sqlalchemy as sa

from alembic import op

revision = "0017"
down_revision = "0016"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    op.add_column("notify_target", sa.Column("missing_since", MOMENT, nullable=True))
