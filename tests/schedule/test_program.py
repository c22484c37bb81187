"""`monitor run` and `monitor service` as programs: one a database, ended by signals, started by systemd or cron."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest
from crawling import article, rss
from website import Website

from monitor.cli import run as run_command

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONFIG = """
contact = "jo@mail.example"
[crawl]
delay = 0.01
[[show]]
title = "Harbour Lights"
[[source]]
name = "Gazette"
kind = "feed"
url = "{url}"
allow_private = true
"""


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


@pytest.fixture
def config(site: Website, tmp_path: Path) -> Path:
    """A configuration, its database, and a feed of forty articles that are slow to come."""
    paths = [f"/{number}" for number in range(40)]
    for path in paths:
        site.page(path, article(f"Harbour Lights, {path}"), delay=0.2)
    feed = rss(*((f"Harbour Lights, {path}", site.url(path)) for path in paths))
    config = tmp_path / "monitor.toml"
    config.write_text(CONFIG.format(url=site.file("/feed", feed, "application/rss+xml")))
    assert run_command(["init", "--config", str(config)]) == 0
    return config


@contextmanager
def started(config: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-P", "-m", "monitor", "run", "--config", str(config), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            yield process
        finally:
            process.kill()


def count(config: Path, table: str) -> int:
    with closing(sqlite3.connect(config.parent / "monitor.sqlite3")) as conn:
        return int(conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608


def wait_for_articles(config: Path, number: int) -> None:
    end = time.monotonic() + 60
    while count(config, "article") < number:
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_soon_with_nothing_lost(config: Path, number: signal.Signals) -> None:
    with started(config) as process:
        wait_for_articles(config, 2)
        begun = time.monotonic()
        process.send_signal(number)
        _, told = process.communicate(timeout=20)
        assert time.monotonic() - begun < 10
    assert process.returncode == 0
    rows = [json.loads(line) for line in told.splitlines()]
    assert rows[-1]["event"].startswith("Stopped")
    assert 2 <= count(config, "article") == count(config, "article_version") < 40


def test_one_a_database_until_it_ends_however_it_ends(config: Path) -> None:
    with started(config) as first:
        wait_for_articles(config, 1)
        with started(config) as second:
            _, told = second.communicate(timeout=20)
            assert second.returncode == 2
            assert f"process {first.pid}" in told
        os.kill(first.pid, signal.SIGKILL)
        first.wait(10)
        before = count(config, "article")
        with started(config):
            wait_for_articles(config, before + 1)


def test_lines_on_a_terminal_and_json_elsewhere(config: Path) -> None:
    with started(config, "--json") as process:
        wait_for_articles(config, 1)
        process.terminate()
        _, told = process.communicate(timeout=20)
    first = json.loads(told.splitlines()[0])
    assert first["level"] == "info"
    assert first["event"] == "Running: shows 1, sources 1."
    assert first["timestamp"].endswith("Z")
    events = [json.loads(line)["event"] for line in told.splitlines()]
    assert not any(event.startswith("Next: ") for event in events), "what begins at once is not waited for"


def test_it_cannot_start_without_a_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "monitor.toml"
    path.write_text(CONFIG.partition("[[source]]")[0])
    assert run_command(["init", "--config", str(path)]) == 0
    assert run_command(["run", "--config", str(path)]) == 2
    assert "there is no source to crawl" in capsys.readouterr().err


def service(config: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    capsys.readouterr()
    assert run_command(["service", "--config", str(config), *options]) == 0
    return capsys.readouterr().out


def test_the_units_start_what_is_configured(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for options in ((), ("--system", "jo")):
        unit = service(config, capsys, *options)
        assert f"run --config {config}" in unit
        assert ("User=jo" in unit) == bool(options)
        if options:
            assert f"ReadWritePaths={config.parent} {config.parent}/feeds" in unit


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
@pytest.mark.parametrize("options", [(), ("--system", "root")])
def test_systemd_understands_the_unit(
    config: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...]
) -> None:
    path = config.parent / "monitor.service"
    path.write_text(service(config, capsys, *options))
    command = ["systemd-analyze", "verify", "--man=no", str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert not [line for line in ran.stderr.splitlines() if "monitor.service" in line]


def test_the_line_of_crons_is_one_that_a_shell_can_run(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = config.parent / "my 100% shows.toml"
    odd.write_text(config.read_text())
    line = service(odd, capsys, "--cron")
    assert line.startswith("@reboot ")
    assert "\\%" in line
    assert shlex.split(line.removeprefix("@reboot ").replace("\\%", "%"))[-2:] == ["--config", str(odd)]
