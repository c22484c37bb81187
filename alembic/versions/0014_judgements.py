"""What was proved of the sources is kept, so that only what more is said of has to be judged anew.

Revision: 0014. The tables begin empty: shows are judged by the next crawl.
"""

import sqlalchemy as sa

from alembic import op

revision = "0014"
down_revision = "0013"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "judgement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("show", sa.Text(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=False),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.Column("was_right", sa.Boolean(), nullable=False),
        sa.Column("was_first", sa.Boolean(), nullable=False),
        sa.Column("proved", sa.Text(), nullable=False),
        sa.Column("proved_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["show"], ["show.slug"], name=op.f("fk_judgement_show")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement")),
    )
    op.create_index(op.f("ix_judgement_show_attribute_season"), "judgement", ["show", "attribute", "season"])
    op.create_table(
        "judged_show",
        sa.Column("show", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["show"], ["show.slug"], name=op.f("fk_judged_show_show")),
        sa.PrimaryKeyConstraint("show", name=op.f("pk_judged_show")),
    )
    op.create_table(
        "judgement_due",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("show", sa.Text(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=False),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["show"], ["show.slug"], name=op.f("fk_judgement_due_show")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement_due")),
    )
    op.create_index(op.f("ix_judgement_due_show"), "judgement_due", ["show"])
