"""When it was that how sure a fact is, and in whose words, was altered last: calendars date what they tell by it.

Revision: 0016. Of what was altered before, nothing is known; it counts as unaltered.
"""

import sqlalchemy as sa

from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    moment = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
    op.add_column("fact", sa.Column("renewed_at", moment, nullable=True))
