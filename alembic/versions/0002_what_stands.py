"""When each claim was said, whom names belong to, what stands of each topic, and why each change was told.

Revision: 0002. All of it is worked out again from the claims when a show's attribute is next revised.
"""

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"


def _moment() -> sa.types.TypeEngine:
    """ISO 8601 text in SQLite."""
    return sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    op.add_column("claim", sa.Column("said_at", _moment(), nullable=True))
    op.add_column("claim", sa.Column("said_in", sa.Integer(), nullable=True))
    op.drop_index("ix_claim_current", "claim")
    op.create_index(
        "ix_claim_current",
        "claim",
        ["show", "attribute", "season", "person", "said_at"],
        sqlite_where=sa.text("replaced_at IS NULL"),
        postgresql_where=sa.text("replaced_at IS NULL"),
    )
    op.create_table(
        "person_name",
        sa.Column("show", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["show"], ["show.slug"], name=op.f("fk_person_name_show")),
        sa.PrimaryKeyConstraint("show", "name", "role", name=op.f("pk_person_name")),
    )
    op.create_table(
        "standing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("show", sa.Text(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=False),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("facet", sa.Text(), nullable=False),
        sa.Column("said_at", _moment(), nullable=False),
        sa.Column("statements", sa.Integer(), nullable=False),
        sa.Column("beliefs", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["show"], ["show.slug"], name=op.f("fk_standing_show")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standing")),
    )
    op.create_index("ix_standing_topic", "standing", ["show", "attribute", "person", "season", "facet", "said_at"])
    op.create_table(
        "standing_basis",
        sa.Column("show", sa.Text(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["show"], ["show.slug"], name=op.f("fk_standing_basis_show")),
        sa.PrimaryKeyConstraint("show", "attribute", name=op.f("pk_standing_basis")),
    )
    op.add_column("change", sa.Column("doubt", sa.Float(), nullable=True))
    op.create_table(
        "change_ground",
        sa.Column("change_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("modality", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("said_at", _moment(), nullable=False),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("witness", sa.Integer(), nullable=False),
        sa.Column("credit", sa.Text(), nullable=True),
        sa.Column("copies", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name=op.f("fk_change_ground_change_id")),
        sa.PrimaryKeyConstraint("change_id", "position", name=op.f("pk_change_ground")),
    )
