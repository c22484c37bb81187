"""How many say of a fact the same less precisely, beside how many say as much.

Revision: 0008. Until all is believed anew, which the next crawl or rebuild does, only those who say as much are known.
"""

import sqlalchemy as sa

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    # The default is for the rows that are there; the program always gives the number.
    op.add_column("fact", sa.Column("supporters", sa.Integer(), nullable=False, server_default="1"))
    op.execute("UPDATE fact SET supporters = witnesses")
