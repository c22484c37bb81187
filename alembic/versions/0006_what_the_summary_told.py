"""Which facts the item told that began the following of a show; changes and facts by person.

Revision: 0006. Of items told before, it is taken to have been all that was stated and sure enough when it was told.
"""

import sqlalchemy as sa

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "summary_fact",
        sa.Column("change_id", sa.Text(), nullable=False),
        sa.Column("fact_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name=op.f("fk_summary_fact_change_id")),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name=op.f("fk_summary_fact_fact_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("change_id", "fact_id", name=op.f("pk_summary_fact")),
    )
    op.create_index(op.f("ix_fact_show_attribute_person"), "fact", ["show", "attribute", "person"])
    op.create_index(op.f("ix_change_show_attribute_person"), "change", ["show", "attribute", "person"])
    op.execute(
        """
        INSERT INTO summary_fact (change_id, fact_id)
        SELECT change.id, fact.id
        FROM change JOIN show ON show.slug = change.show JOIN fact ON fact.show = change.show
        WHERE change.kind = 'following' AND fact.modality = 'asserted' AND fact.confidence >= 0.7
          AND fact.valid_from <= show.followed_since
          AND (fact.valid_to IS NULL OR fact.valid_to > show.followed_since)
        """
    )
