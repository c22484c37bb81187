"""The picture by which an article's page wants to be known; feeds show it beside an item.

Revision: 0011. Of what was read before it is not known until it is read again.
"""

import sqlalchemy as sa

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("article_version", sa.Column("image", sa.Text()))
