"""restore: a copy takes the place of the database, whole, and only when nobody is at work on it."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from monitor.model import Article, Show
from monitor.schedule.instance import only_one
from monitor.store import (
    SCHEMA,
    DatabaseTooNew,
    open_database,
    reading,
    save_shows,
    save_version,
    show_titles,
    writing,
)
from monitor.store.engine import connect
from monitor.store.migrate import run_migrations
from monitor.store.search import Term, found, out_of_step
from monitor.store.urls import database_url
from monitor.upkeep.backup import backup
from monitor.upkeep.errors import UpkeepError
from monitor.upkeep.restore import _held, look_into, restore

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2027, 3, 14, 9, 26, 53, tzinfo=UTC)
HARBOR, BAY = Show(title="Winter Harbor"), Show(title="Copper Bay")
ASIDE = "monitor.sqlite3.before-restore-2027-03-14T092653Z"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "monitor.sqlite3"
    follow(path, HARBOR)
    return path


@pytest.fixture
def copy(database: Path, tmp_path: Path) -> Path:
    """A copy from before Copper Bay was followed."""
    made = backup(str(database), tmp_path / "copy.sqlite3", AT).path
    follow(database, BAY)
    return made


def test_the_search_comes_with_the_copy(database: Path, tmp_path: Path) -> None:
    engine = open_database(database)
    with writing(engine) as conn:
        read = Article(url="https://a.example/", source="A", title="Salt", text="The pier is old.", blocks=())
        save_version(conn, read, AT, "1")
    engine.dispose()
    made = backup(str(database), tmp_path / "copy.sqlite3", AT).path
    database.unlink()
    restore(made, str(database), AT)
    engine = open_database(database)
    with writing(engine) as conn:
        assert len(found(conn, [Term(("pier",))], 9)) == 1
        save_version(conn, replace(read, text="The mill is old."), AT, "2")
        assert found(conn, [Term(("pier",))], 9) == []
        assert out_of_step(conn) == 0
    engine.dispose()


def follow(path: Path, *shows: Show) -> None:
    engine = open_database(path, create=True)
    with writing(engine) as conn:
        save_shows(conn, shows)
    engine.dispose()


def shows(path: Path) -> list[str]:
    engine = open_database(path)
    with reading(engine) as conn:
        found = sorted(show_titles(conn).values())
    engine.dispose()
    return found


def test_the_copy_takes_its_place_and_what_was_there_is_kept(database: Path, copy: Path) -> None:
    before = copy.read_bytes()
    done = restore(copy, str(database), AT)
    assert (done.schema, done.upgraded, done.aside) == (SCHEMA, False, database.parent / ASIDE)
    assert shows(database) == ["Winter Harbor"]
    assert shows(database.parent / ASIDE) == ["Copper Bay", "Winter Harbor"]
    assert copy.read_bytes() == before
    assert not list(database.parent.glob(".*")), "no half a copy is left"
    with closing(sqlite3.connect(database)) as opened:
        assert opened.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_the_log_of_the_old_one_is_no_part_of_the_new(database: Path, copy: Path) -> None:
    """A crash leaves a log beside the database; SQLite would read it into whatever bears the name."""
    engine = open_database(database)
    with writing(engine) as conn:
        save_shows(conn, [Show(title="Ada Lund's Hour")])
    saved = {ending: (database.parent / f"monitor.sqlite3{ending}").read_bytes() for ending in ("-wal", "-shm")}
    image = database.read_bytes()
    engine.dispose()
    database.write_bytes(image)  # as a kill leaves it
    for ending, content in saved.items():
        (database.parent / f"monitor.sqlite3{ending}").write_bytes(content)
    restore(copy, str(database), AT)
    assert shows(database) == ["Winter Harbor"]
    assert shows(database.parent / ASIDE) == ["Ada Lund's Hour", "Copper Bay", "Winter Harbor"]


def test_a_link_to_the_database_stays(database: Path, copy: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite3"
    link.symlink_to(database)
    done = restore(copy, str(link), AT)
    assert link.readlink() == database
    assert (shows(database), done.aside) == (["Winter Harbor"], database.parent / ASIDE)
    engine = connect(database_url(link))
    with only_one(engine), pytest.raises(UpkeepError, match="at work on it already"):
        restore(copy, str(link), AT.replace(year=2028))
    engine.dispose()


def test_a_damaged_database_is_kept_with_all_that_lies_beside_it(database: Path, copy: Path) -> None:
    database.write_bytes(b"\0" * 9000)
    wal = database.parent / "monitor.sqlite3-wal"
    wal.write_bytes(b"what a crash has left")
    done = restore(copy, str(database), AT)
    assert done.aside is not None
    assert done.aside.read_bytes() == b"\0" * 9000
    assert not wal.exists()
    assert shows(database) == ["Winter Harbor"]
    assert (database.parent / f"{ASIDE}-wal").read_bytes() == b"what a crash has left"


def test_where_there_was_none_it_is_put(copy: Path, tmp_path: Path) -> None:
    done = restore(copy, str(tmp_path / "new" / "monitor.sqlite3"), AT)
    assert done.aside is None
    assert shows(tmp_path / "new" / "monitor.sqlite3") == ["Winter Harbor"]


def test_not_while_monitor_run_is_at_work(database: Path, copy: Path) -> None:
    engine = connect(database_url(database))
    with only_one(engine), pytest.raises(UpkeepError, match="`monitor run` is at work on it already"):
        restore(copy, str(database), AT)
    engine.dispose()
    assert shows(database) == ["Copper Bay", "Winter Harbor"]


def test_not_while_another_program_has_it_open(database: Path, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crawl has, between two articles, too: it would go on in a file that has another name by then."""
    monkeypatch.setattr("monitor.upkeep.restore.WAIT", 0.2)
    script = "import sys; from monitor.store import *; engine = open_database(sys.argv[1]); print(flush=True); input()"
    crawl = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", script, str(database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert crawl.stdout is not None
    assert crawl.stdout.readline() == b"\n"
    try:
        with pytest.raises(UpkeepError, match="is in use: a crawl or a server is at work, or a tool has it open"):
            restore(copy, str(database), AT)
        assert shows(database) == ["Copper Bay", "Winter Harbor"]
        assert not (database.parent / ASIDE).exists()
    finally:
        crawl.communicate(b"\n")
    restore(copy, str(database), AT)
    assert shows(database) == ["Winter Harbor"]


def test_nobody_gets_in_while_the_files_change_places(database: Path) -> None:
    with (
        _held(database),
        closing(sqlite3.connect(database, timeout=0.1)) as other,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("SELECT count(*) FROM show").fetchone()
    with closing(sqlite3.connect(database, timeout=0.1)) as other:
        assert other.execute("SELECT count(*) FROM show").fetchone() == (1,)


def test_one_of_an_older_program_is_brought_up_to_date(database: Path, tmp_path: Path) -> None:
    old = connect(database_url(tmp_path / "old.sqlite3"))
    with writing(old) as conn:
        run_migrations(conn, "0005")
        save_shows(conn, [HARBOR])
    old.dispose()
    before = (tmp_path / "old.sqlite3").read_bytes()
    done = restore(tmp_path / "old.sqlite3", str(database), AT)
    assert (done.schema, done.upgraded) == ("0005", True)
    assert shows(database) == ["Winter Harbor"]
    assert (tmp_path / "old.sqlite3").read_bytes() == before


def test_one_of_a_newer_program_is_refused(database: Path, copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as conn, conn:
        conn.execute("UPDATE alembic_version SET version_num = '9000'")
    with pytest.raises(DatabaseTooNew, match="made by a newer monitor"):
        restore(copy, str(database), AT)
    assert shows(database) == ["Copper Bay", "Winter Harbor"]


def test_what_is_no_whole_database_of_ours_is_refused(database: Path, copy: Path, tmp_path: Path) -> None:
    follow(database, *(Show(title=f"Show {number}") for number in range(3000)))
    cut = tmp_path / "cut.sqlite3"
    whole = backup(str(database), cut, AT).path.read_bytes()
    cut.write_bytes(whole[: len(whole) // 2])
    text, others = tmp_path / "diary.txt", tmp_path / "songs.sqlite3"
    text.write_text("Dear diary, the harbor froze over again today, and nobody came.")
    with closing(sqlite3.connect(others)) as songs:
        songs.execute("CREATE TABLE song (title)")
    for file, why in (
        (tmp_path / "none", "there is no such file"),
        (cut, "cannot be restored: "),
        (text, "it is no SQLite database"),
        (others, "it is no database of monitor's"),
        (database, "is the database itself"),
    ):
        with pytest.raises(UpkeepError, match=why):
            restore(file, str(database), AT)
    assert sorted(path.name for path in database.parent.iterdir()) == ["monitor.sqlite3"]


def test_a_copy_with_a_log_of_its_own_is_restored_with_it(database: Path, tmp_path: Path) -> None:
    """Somebody copied the files by hand, log and all."""
    engine = open_database(database)
    with writing(engine) as conn:
        save_shows(conn, [BAY])
    for ending in ("", "-wal"):
        shutil.copy(f"{database}{ending}", tmp_path / f"by-hand.sqlite3{ending}")
    engine.dispose()
    assert look_into(tmp_path / "by-hand.sqlite3").schema == SCHEMA
    restore(tmp_path / "by-hand.sqlite3", str(tmp_path / "new.sqlite3"), AT)
    assert shows(tmp_path / "new.sqlite3") == ["Copper Bay", "Winter Harbor"]


def test_the_rights_of_the_database_stay(database: Path, copy: Path) -> None:
    database.chmod(0o640)
    restore(copy, str(database), AT)
    assert database.stat().st_mode & 0o777 == 0o640


def test_a_place_that_cannot_be_written_is_told(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(UpkeepError, match=r"monitor\.sqlite3 cannot be put in place: (File exists|Not a directory)"):
        restore(copy, str(tmp_path / "file" / "monitor.sqlite3"), AT)
