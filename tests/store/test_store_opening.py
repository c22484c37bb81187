"""Opening a database: what can be wrong is said plainly, and nothing is harmed."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import IntegrityError, OperationalError

from monitor.model import Show
from monitor.store import (
    SCHEMA,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseTooNew,
    DatabaseTooOld,
    DatabaseUnusable,
    check_pages,
    open_database,
    reading,
    save_shows,
    show_titles,
    upgrade,
    writing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some where" / "monitor.sqlite3"


def stamp(path: Path, schema: str) -> None:
    """Let a database say that it is of another schema."""
    open_database(path, create=True).dispose()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [schema])


def test_nothing_is_made_unless_asked_for(path: Path) -> None:
    with pytest.raises(DatabaseMissing, match=r"some where/monitor\.sqlite3.*monitor init"):
        open_database(path)
    with pytest.raises(DatabaseMissing):
        upgrade(path)
    assert not path.parent.exists()


def test_a_new_database_is_ready_and_stays(path: Path) -> None:
    engine = open_database(path, create=True)
    with writing(engine) as conn:
        save_shows(conn, [Show(title="Salt Harbour")])
        settings = {
            name: conn.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        }
    assert settings == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 1, "busy_timeout": 30_000}
    engine.dispose()
    again = open_database(str(path), create=True)
    with reading(again) as conn:
        assert show_titles(conn) == {"salt-harbour": "Salt Harbour"}
    again.dispose()


@pytest.mark.parametrize("form", ["{}", "sqlite:///{}", "sqlite+pysqlite:///{}"])
def test_a_path_and_a_url_name_the_same_file(path: Path, form: str) -> None:
    open_database(form.format(path), create=True).dispose()
    assert path.exists()


def test_the_home_folder_may_be_written_as_a_tilde(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(path.parent))
    open_database("~/monitor.sqlite3", create=True).dispose()
    assert path.exists()


def test_in_memory() -> None:
    engine = open_database(":memory:", create=True)
    with writing(engine) as conn:
        save_shows(conn, [Show(title="Salt Harbour")])
    with reading(engine) as conn:
        assert show_titles(conn)
    engine.dispose()


def test_an_older_database_is_named_with_its_mend(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(path, create=True).dispose()
    monkeypatch.setattr("monitor.store.database.SCHEMA", f"{int(SCHEMA) + 1:04}")
    with pytest.raises(DatabaseTooOld, match=r"monitor\.sqlite3.*older.*monitor db upgrade"):
        open_database(path)


@pytest.mark.parametrize("schema", ["0000", "1", "00001", "٠٠٠١"])
def test_a_schema_that_no_program_had_is_left_alone(path: Path, schema: str) -> None:
    stamp(path, schema)
    before = path.read_bytes()
    for attempt in (open_database, upgrade):
        with pytest.raises(DatabaseForeign, match=rf"its schema is {schema}, which no monitor ever had\. It was left"):
            attempt(path)
    assert path.read_bytes() == before


def test_a_newer_database_is_left_alone(path: Path) -> None:
    stamp(path, "9999")
    before = path.read_bytes()
    for attempt in (open_database, upgrade):
        with pytest.raises(DatabaseTooNew, match=r"monitor\.sqlite3.*newer monitor.*Update the program"):
            attempt(path)
    with pytest.raises(DatabaseTooNew):
        open_database(path, create=True)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"key = 'value'\n" * 100], ids=len)
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "monitor.toml"
    file.write_bytes(content)
    with pytest.raises(DatabaseForeign if content else DatabaseMissing, match=r"monitor\.toml"):
        open_database(file)
    if content:
        with pytest.raises(DatabaseForeign, match=r"monitor\.toml.*left untouched"):
            open_database(file, create=True)
        assert file.read_bytes() == content


@pytest.mark.parametrize(
    "tables",
    [
        "CREATE TABLE bookmarks (url TEXT)",
        "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('ae1027a6acf')",
        "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('0001')",
    ],
)
def test_another_programs_database(tmp_path: Path, tables: str) -> None:
    file = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(tables)
    for create in (False, True):
        with pytest.raises(DatabaseForeign, match=r"other\.sqlite3.*another program"):
            open_database(file, create=create)


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnusable, match=str(tmp_path)):
        open_database(tmp_path)


def test_a_parent_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DatabaseUnusable, match=r"file/sub/monitor\.sqlite3: its folder .* cannot be made"):
        open_database(tmp_path / "file" / "sub" / "monitor.sqlite3", create=True)


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Rights bind everybody but root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_folder_and_a_file_that_may_not_be_written() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "monitor.sqlite3"
        open_database(file, create=True).dispose()
        file.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
        folder.chmod(0o555)
        with ordinary_user():
            with pytest.raises(DatabaseUnusable, match=r"new\.sqlite3: it cannot be opened\. Check that"):
                open_database(folder / "new.sqlite3", create=True)
            with pytest.raises(DatabaseUnusable, match=r"sub/new\.sqlite3: its folder .* cannot be made"):
                open_database(folder / "sub" / "new.sqlite3", create=True)
            with pytest.raises(DatabaseUnusable, match=r"monitor\.sqlite3: it cannot be"):
                open_database(file)
        folder.chmod(0o777)
        with ordinary_user():
            engine = open_database(file)
            with (
                pytest.raises(DatabaseUnusable, match=r"monitor\.sqlite3: it cannot be written"),
                writing(engine) as conn,
            ):
                save_shows(conn, [Show(title="Salt Harbour")])
            engine.dispose()


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("mysql://me:secret@db.example/tv", "mysql is not supported"),
        ("postgresql://me:secret@127.0.0.1:1/tv", "127.0.0.1"),
        ("://me:secret@x", "not a database URL"),
    ],
)
def test_a_url_that_cannot_be_used_is_named_without_its_password(target: str, said: str) -> None:
    with pytest.raises(DatabaseUnusable, match=said) as caught:
        open_database(target)
    assert "secret" not in str(caught.value)


def test_opening_loads_neither_alembic_nor_the_other_dialect(path: Path) -> None:
    open_database(path, create=True).dispose()
    script = "import sys; from monitor.store import open_database; open_database(sys.argv[1]); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=True)  # noqa: S603
    assert "monitor.store.database" in done.stdout.split()
    assert not {"alembic", "sqlalchemy.dialects.postgresql"} & set(done.stdout.split())


def test_an_exception_leaves_nothing_behind(engine: Engine) -> None:
    def fail(conn: Connection) -> None:
        save_shows(conn, [Show(title="Salt Harbour")])
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError), writing(engine) as conn:
        fail(conn)
    with reading(engine) as conn:
        assert show_titles(conn) == {}


def test_mistakes_in_a_statement_are_not_put_down_to_the_database(engine: Engine) -> None:
    with pytest.raises(IntegrityError), writing(engine) as conn:
        conn.execute(text("INSERT INTO outbox_change (outbox_id, number) VALUES (1, 1)"))
    with pytest.raises(Exception, match="no_such_table") as caught, writing(engine) as conn:
        conn.execute(text("SELECT * FROM no_such_table"))
    assert type(caught.value) in {OperationalError, *type(caught.value).__mro__}
    assert not isinstance(caught.value, DatabaseUnusable)


def test_what_is_read_in_one_transaction_is_of_one_moment(sqlite_template: Path, tmp_path: Path) -> None:
    file = tmp_path / "monitor.sqlite3"
    file.write_bytes(sqlite_template.read_bytes())
    engine = open_database(file)
    with reading(engine) as reader:
        assert show_titles(reader) == {}
        with writing(engine) as writer:  # neither waits for the other
            save_shows(writer, [Show(title="Salt Harbour")])
        assert show_titles(reader) == {}
    with reading(engine) as reader:
        assert show_titles(reader)
    engine.dispose()


def test_a_full_disk(path: Path) -> None:
    engine = open_database(path, create=True)
    with pytest.raises(DatabaseUnusable, match=r"monitor\.sqlite3: the disk is full"), writing(engine) as conn:  # noqa: PT012
        conn.exec_driver_sql("PRAGMA max_page_count = 1")  # no page more than there are
        save_shows(conn, [Show(title=f"Show {number}") for number in range(1000)])
    with reading(engine) as conn:
        assert show_titles(conn) == {}
    engine.dispose()


def damage(path: Path, start: int) -> None:
    """Make a database, and overwrite it from a byte on."""
    engine = open_database(path, create=True)
    with writing(engine) as conn:
        save_shows(conn, [Show(title=f"Show {number}") for number in range(1000)])
    engine.dispose()
    whole = path.read_bytes()
    path.write_bytes(whole[:start] + b"\xa5" * len(whole[start:]))


def test_a_damaged_file(path: Path) -> None:
    damage(path, 8192)
    with pytest.raises(DatabaseUnusable, match=r"monitor\.sqlite3: the file is damaged"):  # noqa: PT012
        engine = open_database(path)
        with reading(engine) as conn:
            show_titles(conn)
        engine.dispose()


def test_damage_is_found_before_somebody_reads_it(path: Path) -> None:
    damage(path, -4096)  # the last page, on which there are some of the shows
    engine = open_database(path)
    with pytest.raises(DatabaseUnusable, match=r"monitor\.sqlite3: the file is damaged\. .* \(malformed: .*Page \d"):
        check_pages(engine)
    engine.dispose()
    with pytest.raises(DatabaseUnusable, match="the file is damaged"):
        upgrade(path)


def test_a_whole_database_has_no_damage(engine: Engine) -> None:
    check_pages(engine)


def test_postgresql_may_be_shared_with_other_tables(engine: Engine) -> None:
    if engine.dialect.name == "sqlite":
        pytest.skip("a file is ours or it is not")
    with writing(engine) as conn:
        conn.execute(text("CREATE TABLE bookmarks (url TEXT)"))
    opened = open_database(engine.url.render_as_string(hide_password=False))
    opened.dispose()


def test_what_mends_a_database_is_said_with_what_is_typed_for_it() -> None:
    missing = DatabaseMissing("monitor.sqlite3")
    assert str(missing) == missing.told("monitor init")
    typed = missing.told("monitor init --config 'my shows.toml'")
    assert typed == f"{missing.problem} Create it with: monitor init --config 'my shows.toml'"
    foreign = DatabaseForeign("monitor.sqlite3", "this is no database")
    assert foreign.told("monitor init") == str(foreign) == foreign.problem
