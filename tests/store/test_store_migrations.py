"""Migrations lead to the tables the program works with."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Engine, Integer, inspect, text

from monitor.store import SCHEMA, DatabaseUnusable, open_database, reading, upgrade, writing
from monitor.store.engine import connect, migrating
from monitor.store.migrate import alembic_config, migrations_folder, run_migrations
from monitor.store.partial_indexes import metadata
from monitor.store.search import INDEX, SHADOWS
from monitor.store.urls import database_url

if TYPE_CHECKING:
    from pathlib import Path

SCRIPTS = ScriptDirectory.from_config(alembic_config())
REVISIONS = [script.revision for script in SCRIPTS.walk_revisions()][::-1]

# What each migration was when it was released. A database that has it is never given it again: what an edit of it
# brings, that database would lack for good. So a line is added for a new one, and none is ever altered.
RELEASED = {
    "0001_first_tables.py": "6472a2be5ccc99d5",
    "0002_what_stands.py": "a8a759c11ccaa888",
    "0003_remnants.py": "14dd782f04fe65c8",
    "0004_indexes_of_claims.py": "b26e821898994d23",
    "0005_remnants_that_move.py": "f2ae8f9265d126e4",
    "0006_what_the_summary_told.py": "1d0996338c8ca71b",
    "0007_open_facts_by_whom.py": "7e3a0fe1ec664ad0",
    "0008_who_says_the_same.py": "cebf4e2d38b00232",
    "0009_rhythm_and_health.py": "d904ab68180fcd59",
    "0010_moved_articles.py": "32a281afffad479d",
    "0011_pictures.py": "44363b46700ecf6e",
    "0012_outbox.py": "9bb5f830543e09fb",
    "0013_search.py": "0703ec600bea4081",
    "0014_judgements.py": "2a9de90bddcd8373",
    "0015_unspaced_scripts.py": "d9e1cb83d86fa296",
    "0016_when_a_belief_was_renewed.py": "0549a5aaf5f31892",
    "0017_missing_targets.py": "3b46e05e3e029fb8",
}


def differences(engine: Engine) -> list[object]:
    with reading(engine) as conn:
        of_ours = {"compare_type": True, "include_name": lambda name, _kind, _parents: name not in INDEX | SHADOWS}
        return list(compare_metadata(MigrationContext.configure(conn, opts=of_ours), metadata))


def test_the_program_knows_the_newest_revision() -> None:
    assert SCRIPTS.get_current_head() == SCHEMA


def test_revisions_are_numbered_in_their_order() -> None:
    assert [f"{number:04}" for number in range(1, len(REVISIONS) + 1)] == REVISIONS


def test_a_migration_is_never_edited() -> None:
    found = {
        file.name: hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:16]
        for file in (migrations_folder() / "versions").glob("*.py")
    }
    assert found == RELEASED, "append a migration instead"


def test_the_tables_made_are_those_the_program_works_with(engine: Engine) -> None:
    assert differences(engine) == []


def test_a_table_that_has_no_migration_would_be_noticed(engine: Engine) -> None:
    with writing(engine) as conn:
        conn.execute(text("ALTER TABLE article ADD COLUMN colour INTEGER"))
        conn.execute(text("DROP INDEX ix_claim_current"))
    assert len(differences(engine)) == 2


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_older_database_can_be_brought_up_to_date(tmp_path: Path, revision: str) -> None:
    path = tmp_path / "monitor.sqlite3"
    older = connect(database_url(path))
    with writing(older) as conn:
        run_migrations(conn, revision)
    older.dispose()
    assert upgrade(path) == (revision, SCHEMA)
    engine = open_database(path)
    assert differences(engine) == []
    with reading(engine) as conn:
        assert conn.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert {"current_facts", "history"} <= set(inspect(conn).get_view_names())
    engine.dispose()


@pytest.mark.parametrize("revision", ["0002", "0003"])
@pytest.mark.parametrize("there", [1, 3])
def test_indexes_that_some_databases_have_already_are_made_where_they_are_missing(
    tmp_path: Path, revision: str, there: int
) -> None:
    path = tmp_path / "monitor.sqlite3"
    older = connect(database_url(path))
    indexes = {str(each.name): each for table in metadata.sorted_tables for each in table.indexes}
    with writing(older) as conn:
        run_migrations(conn, revision)
        for name in ("ix_claim_said", "ix_claim_person", "ix_fact_show_attribute_valid_to")[:there]:
            indexes[name].create(conn)
    older.dispose()
    upgrade(path)
    engine = open_database(path)
    assert differences(engine) == []
    engine.dispose()


def test_an_upgrade_that_is_not_needed_changes_nothing(engine: Engine) -> None:
    assert upgrade(engine) == (SCHEMA, SCHEMA)


def test_a_migration_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    engine = connect(database_url(tmp_path / "monitor.sqlite3"))

    def make_and_fail() -> None:
        with writing(engine) as conn:
            run_migrations(conn)
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        make_and_fail()
    with reading(engine) as conn:
        assert inspect(conn).get_table_names() == []
    engine.dispose()


def test_a_table_made_anew_keeps_what_refers_to_it(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "monitor.sqlite3", create=True)
    with writing(engine) as conn:
        conn.execute(text("INSERT INTO show (slug, title) VALUES ('a', 'A')"))
        conn.execute(
            text(
                "INSERT INTO fact (id, show, attribute, value, modality, confidence, witnesses, valid_from)"
                " VALUES (1, 'a', 'renewal', 'renewed', 'asserted', 1, 1, '2027-01-01')"
            )
        )
        conn.execute(text("INSERT INTO fact_quote VALUES (1, 0, 'A', 'https://a.example/', 'Yes.', NULL)"))
    with migrating(engine) as conn:
        conn.execute(text("DROP VIEW current_facts"))
        with Operations(MigrationContext.configure(conn)).batch_alter_table("fact", recreate="always") as fact:
            fact.add_column(Column("colour", Integer))
    with reading(engine) as conn:
        assert conn.execute(text("SELECT text FROM fact_quote")).scalars().all() == ["Yes."]
        assert conn.execute(text("PRAGMA foreign_keys")).scalar() == 1

    def leave_an_orphan() -> None:
        with migrating(engine) as conn:
            conn.execute(text("DELETE FROM fact"))

    with pytest.raises(DatabaseUnusable, match="rows that are gone"):
        leave_an_orphan()
    with reading(engine) as conn:
        assert conn.execute(text("SELECT count(*) FROM fact")).scalar() == 1
    engine.dispose()


def test_those_counted_before_are_supporters_too(tmp_path: Path) -> None:
    path = tmp_path / "monitor.sqlite3"
    older = connect(database_url(path))
    with writing(older) as conn:
        run_migrations(conn, "0007")
        conn.execute(text("INSERT INTO show (slug, title) VALUES ('a', 'A')"))
        conn.execute(
            text(
                "INSERT INTO fact (show, attribute, value, modality, confidence, witnesses, valid_from)"
                " VALUES ('a', 'renewal', 'renewed', 'asserted', 1, 3, '2027-01-01')"
            )
        )
    older.dispose()
    upgrade(path)
    engine = open_database(path)
    with reading(engine) as conn:
        assert conn.execute(text("SELECT supporters FROM fact")).scalars().all() == [3]
    engine.dispose()


def test_the_migrations_are_not_a_package_that_would_hide_alembic() -> None:
    assert not list(migrations_folder().rglob("__init__.py"))


def test_a_developer_can_call_alembic(tmp_path: Path) -> None:
    root = migrations_folder().parent
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "alembic", "-x", f"database={tmp_path / 'dev.sqlite3'}", "upgrade", "head"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    open_database(tmp_path / "dev.sqlite3").dispose()
