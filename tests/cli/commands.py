"""Commands run as a user runs them: arguments in, exit status and the two streams out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from monitor.cli import run as run_command

if TYPE_CHECKING:
    from pathlib import Path

Monitor = Callable[..., "Ran"]

CONFIG = """
contact = "jo@example.org"
[crawl]
delay = 0.01
timeout = 5.0
[[show]]
title = "Harbour Lights"
aliases = ["Lights of the Harbour"]
"""


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Standard output as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, with no configuration anywhere around."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    return tmp_path


@pytest.fixture
def monitor(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Monitor:
    """Run a command in this process, without a terminal."""

    def call(*arguments: object, stdin: bytes | None = None) -> Ran:
        capfdbinary.readouterr()
        before = sys.stdin
        if stdin is not None:
            sys.stdin = io.TextIOWrapper(io.BytesIO(stdin))
        try:
            status = run_command([str(argument) for argument in arguments])
        finally:
            sys.stdin = before
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Ran(status, out.decode(), err.decode())

    return call


@pytest.fixture
def monitor_process(folder: Path) -> Monitor:
    """Run a command in a process of its own."""

    def call(*arguments: object, stdin: bytes = b"", **environ: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "monitor", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            check=False,
            timeout=60,
            env=os.environ | environ,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return call
