"""Who is told of changes, up to which change each has been, and the messages that wait or were sent.

Revision: 0012. In place of a table that nobody ever wrote.
"""

import sqlalchemy as sa

from alembic import op

revision = "0012"
down_revision = "0011"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    op.drop_table("delivery")
    op.create_table(
        "notify_target",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failing_since", MOMENT, nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("next_try", MOMENT, nullable=True),
        sa.Column("taken_until", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_notify_target")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("given_up_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("message", name=op.f("uq_outbox_message")),
    )
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["target", "id"],
        sqlite_where=sa.text("sent_at IS NULL"),
        postgresql_where=sa.text("sent_at IS NULL"),
    )
    op.create_table(
        "outbox_change",
        sa.Column("outbox_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["outbox_id"], ["outbox.id"], name=op.f("fk_outbox_change_outbox_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["number"], ["change.number"], name=op.f("fk_outbox_change_number")),
        sa.PrimaryKeyConstraint("outbox_id", "number", name=op.f("pk_outbox_change")),
    )
