"""backup: a whole copy, while others write, never over what is there."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from monitor.model import Show
from monitor.store import DatabaseMissing, open_database, record_failure, save_shows, show_titles, writing
from monitor.store.errors import DatabaseForeign
from monitor.store.urls import database_url
from monitor.upkeep.backup import backup
from monitor.upkeep.errors import UpkeepError

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2027, 3, 14, 9, 26, 53, tzinfo=UTC)
HARBOR, BAY = Show(title="Winter Harbor"), Show(title="Copper Bay")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "monitor.sqlite3"
    engine = open_database(path, create=True)
    with writing(engine) as conn:
        save_shows(conn, [HARBOR])
    engine.dispose()
    return path


def shows(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as copy:
        return [row[0] for row in copy.execute("SELECT title FROM show ORDER BY title")]


def test_a_copy_is_one_file_and_has_what_lies_in_the_log(database: Path, tmp_path: Path) -> None:
    engine = open_database(database)
    with writing(engine) as conn:
        save_shows(conn, [BAY])
    assert (database.parent / "monitor.sqlite3-wal").stat().st_size > 0  # not yet in the file itself
    made = backup(str(database), tmp_path / "copy.sqlite3", AT)
    engine.dispose()
    assert shows(made.path) == ["Copper Bay", "Winter Harbor"]
    assert made.size == made.path.stat().st_size
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["copy.sqlite3"]
    assert [path.name for path in database.parent.iterdir()] == ["monitor.sqlite3"]  # as every program leaves it
    assert made.path.read_bytes()[18:20] == b"\1\1"  # no log is asked for: https://www.sqlite.org/fileformat.html


def test_a_folder_gets_a_name_with_the_time(database: Path, tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    assert backup(str(database), tmp_path / "copies", AT).path.name == "monitor-2027-03-14T092653Z.sqlite3"


def test_a_name_without_an_ending_is_that_of_a_folder(database: Path, tmp_path: Path) -> None:
    """Or the copy of the first night would stand in the way of the second's."""
    for night in range(2):
        made = backup(str(database), tmp_path / "copies", AT + timedelta(days=night)).path
        assert made == tmp_path / "copies" / f"monitor-2027-03-{14 + night}T092653Z.sqlite3"
    (tmp_path / "file").write_text("a diary")
    with pytest.raises(UpkeepError, match="file is there already"):
        backup(str(database), tmp_path / "file", AT)
    with pytest.raises(UpkeepError, match="nowhere is no folder"):
        backup(str(database), tmp_path / "nowhere" / "copies", AT)
    assert not (tmp_path / "nowhere").exists()


def test_what_is_there_stays_unless_told_otherwise(database: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite3"
    target.write_text("a diary")
    with pytest.raises(UpkeepError, match=r"copy\.sqlite3 is there already and stays as it is\. .*--force"):
        backup(str(database), target, AT)
    assert target.read_text() == "a diary"
    backup(str(database), target, AT, force=True)
    assert shows(target) == ["Winter Harbor"]


def test_the_database_is_never_its_own_copy(database: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite3"
    link.symlink_to(database)
    for target in (database, link):
        with pytest.raises(UpkeepError, match="is the database itself"):
            backup(str(database), target, AT, force=True)
    assert shows(database) == ["Winter Harbor"]


def test_a_link_leads_to_the_copy_and_stays(database: Path, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    link, real = tmp_path / "latest.sqlite3", tmp_path / "disk" / "copy.sqlite3"
    real.write_text("the copy of yesterday")
    link.symlink_to(real)
    backup(str(database), link, AT, force=True)
    assert link.readlink() == real
    assert shows(real) == ["Winter Harbor"]


def test_what_killed_programs_left_unfinished_is_taken_away(database: Path, tmp_path: Path) -> None:
    """Whatever the name was that the copy would have had."""
    left = [tmp_path / f".monitor-copy.{name}" for name in ("abc.tmp", "abc.tmp-wal", "def.tmp")]
    for file in (*left, tmp_path / ".monitor.toml.tmp"):
        file.touch()
    for file in (*left[:2], tmp_path / ".monitor.toml.tmp"):
        os.utime(file, (AT.timestamp() - 10**9,) * 2)
    backup(str(database), tmp_path, AT)
    assert sorted(path.name for path in tmp_path.glob(".*")) == [".monitor-copy.def.tmp", ".monitor.toml.tmp"]


def test_a_damaged_database_gives_no_copy_and_leaves_the_old_one(database: Path, tmp_path: Path) -> None:
    engine = open_database(database)
    with writing(engine) as conn:
        save_shows(conn, [Show(title=f"Show {number}") for number in range(3000)])
    engine.dispose()
    backup(str(database), tmp_path / "copy.sqlite3", AT)
    good = (tmp_path / "copy.sqlite3").read_bytes()
    with database.open("r+b") as file:
        file.seek(database.stat().st_size - 3 * 4096)
        file.write(os.urandom(2 * 4096))
    with pytest.raises(UpkeepError, match=r"is damaged .* No copy was made"):
        backup(str(database), tmp_path / "copy.sqlite3", AT, force=True)
    assert (tmp_path / "copy.sqlite3").read_bytes() == good
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.sqlite3", "data"]  # and no half a copy


def test_the_copy_may_be_read_by_those_alone_who_may_read_the_database(database: Path, tmp_path: Path) -> None:
    database.chmod(0o600)
    made = backup(str(database), tmp_path / "copy.sqlite3", AT)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600


def test_what_cannot_be_copied_is_told(database: Path, tmp_path: Path) -> None:
    with pytest.raises(UpkeepError, match=r"postgresql://jo:\*\*\*@db\.example/tv is on a server; .* pg_dump"):
        backup("postgresql://jo:secret@db.example/tv", tmp_path, AT)
    with pytest.raises(DatabaseMissing):
        backup(str(tmp_path / "none.sqlite3"), tmp_path, AT)
    with pytest.raises(UpkeepError, match="nowhere is no folder"):
        backup(str(database), tmp_path / "nowhere" / "copy.sqlite3", AT)
    with closing(sqlite3.connect(tmp_path / "others.sqlite3")) as others:
        others.execute("CREATE TABLE songs (title)")
    with pytest.raises(DatabaseForeign, match=r"others\.sqlite3: this database belongs to another program"):
        backup(str(tmp_path / "others.sqlite3"), tmp_path / "copy.sqlite3", AT)
    assert not (tmp_path / "copy.sqlite3").exists()


def test_copies_made_while_others_write_are_whole_and_make_nobody_wait(database: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(database)) as conn, conn:  # so large that writers come to their turn meanwhile
        rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) SELECT i FROM n"
        conn.execute(f"INSERT INTO show (slug, title) SELECT 'show-' || i, hex(randomblob(5000)) FROM ({rows})")  # noqa: S608
    engine = open_database(database)
    stop, begun, written, failed = threading.Event(), threading.Event(), [0], []

    def write() -> None:
        try:
            while not stop.is_set():
                with writing(engine) as conn:  # both rows, or neither
                    record_failure(conn, "Gazette", AT, status="timeout", error="x" * 20_000)
                    record_failure(conn, "Herald", AT, status="timeout", error="x" * 20_000)
                written[0] += 1
                begun.set()
        except Exception as error:  # noqa: BLE001
            failed.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert begun.wait(60)
        for number in range(5):
            seen = written[0]
            made = backup(str(database), tmp_path / f"{number}.sqlite3", AT)
            with closing(sqlite3.connect(made.path)) as copy:
                counts = copy.execute("SELECT DISTINCT failures_in_a_row FROM source_state").fetchall()
            assert len(counts) <= 1  # one moment
            assert written[0] > seen
    finally:
        stop.set()
        writer.join()
        engine.dispose()
    assert failed == []


def test_an_older_database_is_copied_as_it_is(database: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(database)) as conn, conn:
        conn.execute("UPDATE alembic_version SET version_num = '0003'")
    assert backup(str(database), tmp_path / "copy.sqlite3", AT).schema == "0003"


def test_a_copy_opens_as_a_database_of_ours(database: Path, tmp_path: Path) -> None:
    made = backup(str(database), tmp_path / "copy.sqlite3", AT)
    shutil.copy(made.path, tmp_path / "used.sqlite3")
    engine = open_database(tmp_path / "used.sqlite3")
    with writing(engine) as conn:
        assert show_titles(conn) == {HARBOR.slug: HARBOR.title}
    engine.dispose()
    assert database_url(made.path).database == str(made.path)
