"""Articles are looked up by their words, however many a source has: one that was moved is known again.

Revision: 0010.
"""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_index(op.f("ix_article_version_fingerprint"), "article_version", ["fingerprint"])
