"""init, check and db upgrade: from an empty folder to a database."""

from __future__ import annotations

import re
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor

from monitor.store import SCHEMA
from spiders.address import YOURS

if TYPE_CHECKING:
    from commands import Monitor


def test_from_nothing_to_a_configuration_that_is_well(monitor: Monitor, folder: Path) -> None:
    made = monitor("init", "--contact", "jo@example.org")
    assert made.status == 0
    assert "monitor crawl" in made.err  # what to type next
    assert {path.name for path in folder.iterdir()} == {"monitor.toml", "monitor.sqlite3"}
    assert "It's Okay to Not Be Okay" in (folder / "monitor.toml").read_text("utf-8")
    checked = monitor("check")
    assert (checked.status, checked.err) == (0, "")
    assert re.fullmatch(r".*: 1 show, 10 sources\nAll is well\.\n", checked.out)


def test_check_says_of_which_shows_something_else_is_told(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(
        f"""{CONFIG}
[[show]]
title = "Paper Moons"
min_confidence = 0.9
[show.tell]
attributes = ["renewal", "cast"]
cast.only = ["leaving", "starring"]
cast.rumours = true
cast.min_confidence = 0.7
[[show]]
title = "The Long Tide"
tell = []
"""
    )
    assert monitor("init").status == 0
    assert monitor("check").out.splitlines()[1:-1] == [
        "Paper Moons: told are renewal (at least 90% sure), cast (leaving, starring; also rumours)",
        "The Long Tide: nothing is told",
        "There is nothing to crawl yet. Add a source with: monitor sources add URL",
    ]


def test_without_a_contact_init_says_what_is_still_to_do_and_check_where(monitor: Monitor, folder: Path) -> None:
    made = monitor("init")
    assert made.status == 0
    assert '1. fill in contact = "…"' in made.err
    checked = monitor("check")
    assert checked.status == 2
    [line] = checked.err.splitlines()
    assert line.startswith(f"{folder}/monitor.toml:5: contact: is empty; write your e-mail address")


def test_a_contact_that_is_none_leaves_nothing_behind(monitor: Monitor, folder: Path) -> None:
    made = monitor("init", "--contact", 'Jo "the" User')
    assert (made.status, made.err) == (2, "contact: must be an e-mail address or a web page\n")
    assert list(folder.iterdir()) == []


def test_init_never_overwrites(monitor: Monitor, folder: Path) -> None:
    monitor("init", "--contact", "jo@example.org")
    (folder / "monitor.toml").write_text(CONFIG)
    again = monitor("init")
    assert again.status == 2
    assert "is there already and stays as it is" in again.err
    assert (folder / "monitor.toml").read_text() == CONFIG


def test_init_says_of_a_broken_file_that_it_stays_and_what_is_wrong(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text("contct = 1")
    made = monitor("init")
    assert made.status == 2
    assert "stays as it is" in made.err
    assert 'did you mean "contact"?' in made.err
    assert not (folder / "monitor.sqlite3").exists()


def test_init_creates_the_database_that_is_missing(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    checked = monitor("check")
    assert checked.status == 2
    assert "Create it with: monitor init" in checked.err
    assert "well" not in checked.out
    made = monitor("init")
    assert made.status == 0
    assert (folder / "monitor.toml").read_text() == CONFIG
    assert monitor("check").status == 0


def typed(line: str) -> list[str]:
    """The arguments of a command as somebody types it that reads ``… with: monitor …``."""
    program, *arguments = shlex.split(line.partition("with: ")[2])
    assert program == "monitor"
    return arguments


@pytest.mark.parametrize("command", ["check", "crawl", "show", "history", "feed", "rebuild", "db upgrade"])
@pytest.mark.parametrize(
    "where", ["xdg/monitor/monitor.toml", "monitor.toml", "with blanks/shows.toml", "environ.toml"]
)
def test_what_is_advised_creates_the_missing_database(
    monitor: Monitor, folder: Path, monkeypatch: pytest.MonkeyPatch, command: str, where: str
) -> None:
    config = folder / where
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text(CONFIG + '[[source]]\nname = "One"\nkind = "feed"\nurl = "https://one.invalid/feed"\n')
    if where == "environ.toml":
        monkeypatch.setenv("MONITOR_CONFIG", str(config))
    named = ["--config", str(config)] if " " in where else []
    failed = monitor(*command.split(), *named)
    assert failed.status == 2
    assert monitor(*typed(failed.err.strip())).status == 0
    assert (config.parent / "monitor.sqlite3").exists()
    assert (folder / "monitor.toml").exists() == (where == "monitor.toml")
    assert "there is no database" not in monitor("check", *named).err


def test_what_is_advised_writes_the_missing_configuration(monitor: Monitor, folder: Path) -> None:
    missing = monitor("check", "--config", folder / "my shows.toml").err
    assert monitor(*typed(missing.splitlines()[-1])).status == 0
    assert (folder / "my shows.toml").exists()
    assert not (folder / "monitor.toml").exists()


def test_what_comes_next_names_a_configuration_that_is_not_found_by_itself(monitor: Monitor, folder: Path) -> None:
    assert monitor("init", "--contact", "jo@example.org").err.endswith("2. monitor crawl\n  3. monitor show\n")
    other = folder / "other.toml"
    made = monitor("init", "--contact", "jo@example.org", "--config", other)
    assert f"then: monitor check --config {other}\n  2. monitor crawl --config {other}\n" in made.err


def test_a_configuration_that_hides_another_is_told(monitor: Monitor, folder: Path) -> None:
    usual = folder / "xdg/monitor/monitor.toml"
    assert monitor("init", "--contact", "jo@example.org", "--config", usual).status == 0
    assert f"In this folder it is used in place of {usual}\n" in monitor("init").err


def test_check_finds_a_feed_folder_that_cannot_be_written(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    assert monitor("init").status == 0
    (folder / "feeds").write_text("a file where the folder should be")
    checked = monitor("check")
    assert checked.status == 2
    assert checked.err == (
        f"{folder}/monitor.toml: feed.folder: {folder}/feeds cannot be written (Not a directory);"
        " mend that, or give another folder\n"
    )
    assert "well" not in checked.out


def test_check_finds_sources_that_a_crawl_would_refuse(monitor: Monitor, folder: Path) -> None:
    urls = ["http://192.168.1.7/feed", "http://127.1/feed", "http://169.254.169.254/feed", "https://one.example/feed"]
    sources = "".join(
        f'[[source]]\nname = "{n}"\nkind = "feed"\nurl = "{url}"\nallow_private = {str(n > 0).lower()}\n'
        for n, url in enumerate(urls)
    )
    (folder / "monitor.toml").write_text(CONFIG + sources)
    assert monitor("init").status == 0
    checked = monitor("check")
    assert checked.status == 2
    why = "would not be fetched: private address 192.168.1.7"
    assert checked.err.splitlines() == [
        f'{folder}/monitor.toml:12: source[1] "0": url: {why}{YOURS}',
        f'{folder}/monitor.toml:22: source[3] "2": url: would not be fetched: metadata address 169.254.169.254',
    ]


def test_check_says_what_is_missing_to_render(monitor: Monitor, folder: Path) -> None:
    site = '[[source]]\nname = "One"\nkind = "feed"\nurl = "https://one.example/feed"\nrender = true\n'
    config = CONFIG.replace("[crawl]\n", '[crawl]\nbrowser = "./no-browser"\n', 1)
    (folder / "monitor.toml").write_text(config + site)
    assert monitor("init").status == 0
    checked = monitor("check")
    assert checked.status == 2
    (line,) = checked.err.splitlines()
    assert line.startswith(f'{folder}/monitor.toml:14: source[1] "One": render: ')
    assert f"no browser at {folder}/no-browser" in line or "pip install 'monitor[render]'" in line


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no such file system")
@pytest.mark.parametrize("command", ["check", "feed"])
def test_a_feed_folder_where_rights_do_not_tell(monitor: Monitor, folder: Path, command: str) -> None:
    (folder / "monitor.toml").write_text(f'{CONFIG}[feed]\nfolder = "/proc/feeds"\n')
    assert monitor("init").status == 0
    ran = monitor(command)
    assert ran.status == 2
    assert ran.err.startswith(f"{folder}/monitor.toml:10: feed.folder: /proc/feeds cannot be written (")


def test_check_leaves_nothing_behind(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    assert monitor("init").status == 0
    for there in (False, True):
        before = sorted(folder.rglob("*"))
        assert monitor("check").status == 0
        assert sorted(folder.rglob("*")) == before
        if not there:
            (folder / "feeds").mkdir()


def test_init_writes_where_it_is_told_to(monitor: Monitor, folder: Path) -> None:
    assert monitor("init", "--contact", "jo@example.org", "--config", folder / "deep/er/shows.toml").status == 0
    assert {path.name for path in (folder / "deep/er").iterdir()} == {"shows.toml", "monitor.sqlite3"}


def test_init_where_nothing_can_be_written(monitor: Monitor, folder: Path) -> None:
    (folder / "file").touch()
    made = monitor("init", "--config", folder / "file/monitor.toml")
    assert made.status == 2
    assert "cannot be written" in made.err
    assert "Traceback" not in made.err


@pytest.mark.parametrize("command", ["check", "crawl", "show", "history", "feed"])
def test_no_configuration(monitor: Monitor, folder: Path, command: str) -> None:
    ran = monitor(command)
    assert ran.status == 2
    assert ran.err == (
        f"There is no configuration at {folder}/monitor.toml, nor at {folder}/xdg/monitor/monitor.toml.\n"
        "Write one with: monitor init\n"
    )


@pytest.mark.parametrize("before", [True, False])
def test_a_configuration_may_be_named_before_and_behind_the_command(
    monitor: Monitor, folder: Path, before: bool
) -> None:
    (folder / "other.toml").write_text(CONFIG)
    named = ["--config", "other.toml"]
    ran = monitor(*named, "init") if before else monitor("init", *named)
    assert (ran.status, (folder / "monitor.sqlite3").exists()) == (0, True)


def test_the_environment_names_a_configuration(monitor: Monitor, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "other.toml").write_text(CONFIG)
    monkeypatch.setenv("MONITOR_CONFIG", str(folder / "other.toml"))
    assert monitor("init").status == 0
    assert f"{folder}/other.toml: 1 show, 0 sources" in monitor("check").out


COMMANDS = ["check", "crawl", "show", "history", "feed"]


def set_schema(folder: Path, schema: str) -> None:
    with sqlite3.connect(folder / "monitor.sqlite3") as database:
        database.execute("UPDATE alembic_version SET version_num = ?", [schema])
    database.close()


@pytest.fixture
def ready(monitor: Monitor, folder: Path) -> Path:
    """A configuration with one source (that is never asked) and a database."""
    source = '[[source]]\nname = "One"\nkind = "feed"\nurl = "https://one.invalid/feed"\n'
    (folder / "monitor.toml").write_text(CONFIG + source)
    assert monitor("init").status == 0
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_a_database_older_than_the_program(
    monitor: Monitor, ready: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.store.database.SCHEMA", f"{int(SCHEMA) + 1:04}")
    ran = monitor(command)
    assert ran.status == 2
    assert "older than the program" in ran.err
    assert "monitor db upgrade" in ran.err


@pytest.mark.parametrize("command", [*COMMANDS, "db upgrade"])
def test_a_database_newer_than_the_program(monitor: Monitor, ready: Path, command: str) -> None:
    set_schema(ready, "9999")
    ran = monitor(*command.split())
    assert ran.status == 2
    assert "newer monitor" in ran.err


@pytest.mark.parametrize("command", [*COMMANDS, "db upgrade"])
def test_a_database_of_a_schema_that_never_was(monitor: Monitor, ready: Path, command: str) -> None:
    set_schema(ready, "0000")
    ran = monitor(*command.split())
    assert ran.status == 2
    assert "its schema is 0000, which no monitor ever had" in ran.err


@pytest.mark.parametrize("command", ["check", "feed", "db upgrade"])
def test_a_damaged_database(monitor: Monitor, ready: Path, command: str) -> None:
    with closing(sqlite3.connect(ready / "monitor.sqlite3")) as database, database:
        database.executemany("INSERT INTO show VALUES (?, 'A show', NULL)", [(f"show-{n}",) for n in range(1000)])
    file = ready / "monitor.sqlite3"
    whole = file.read_bytes()
    file.write_bytes(whole[:-4096] + bytes(4096))  # a page that none of these commands needs
    ran = monitor(*command.split())
    assert ran.status == 2
    assert f"{file}: the file is damaged. Put a copy of it aside and restore it from a backup" in ran.err
    assert "well" not in ran.out
    assert not (ready / "feeds").exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_is_no_database(monitor: Monitor, ready: Path, command: str) -> None:
    (ready / "monitor.sqlite3").write_bytes(b"these are my holiday photographs" * 100)
    ran = monitor(command)
    assert ran.status == 2
    assert "not an SQLite database" in ran.err


def test_an_upgrade_that_is_not_needed(monitor: Monitor, ready: Path) -> None:
    ran = monitor("db", "upgrade")
    assert ran.status == 0
    assert "up to date already" in ran.out
