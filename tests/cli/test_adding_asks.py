"""sources add on a terminal: the question, wrong answers, no answer, and an edit made while it stands."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from commands import folder
from makes import HARBOR, TAG, blog, listing
from website import Website

from monitor.config import load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONFIG = """contact = "jo@example.org"
[crawl]
delay = 0.01
[[show]]
title = "Winter Harbor"
"""
PATIENCE = 100.0  # seconds
END_OF_INPUT = b"\x04"


class Terminal:
    """A command on a terminal of its own."""

    def __init__(self, *arguments: str) -> None:
        self._ours, theirs = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "monitor", *arguments], stdin=theirs, stdout=theirs, stderr=theirs
        )
        os.close(theirs)
        self.said = ""

    def until(self, words: str) -> str:
        """Read until the words come; gives what was said since the last time."""
        start, end = len(self.said), time.monotonic() + PATIENCE
        while words not in self.said[start:]:
            ready, _, _ = select.select([self._ours], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"{words!r} did not come: {self.said}"
            try:
                piece = os.read(self._ours, 65_536)
            except OSError:  # it has ended
                piece = b""
            assert piece, f"{words!r} did not come: {self.said}"
            self.said += re.sub(r"\x1b(?:\[[0-9;]*m|\][^\x1b]*\x1b\\)", "", piece.decode().replace("\r\n", "\n"))
        return self.said[start:]

    def type(self, keys: bytes) -> None:
        os.write(self._ours, keys)

    def end(self) -> int:
        """Its exit status, when all was read."""
        while True:
            try:
                if not os.read(self._ours, 65_536):
                    break
            except OSError:
                break
        return self._process.wait(PATIENCE)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._ours)


@contextmanager
def asked(*arguments: str) -> Iterator[Terminal]:
    terminal = Terminal("sources", "add", "--allow-private", *arguments)
    try:
        yield terminal
    finally:
        terminal.close()


def test_wrong_answers_another_offer_and_an_edit_meanwhile(folder: Path) -> None:
    config = folder / "monitor.toml"
    config.write_text(CONFIG)
    with Website() as site:
        blog(site)
        with asked(site.url(TAG)) as terminal:
            shown = terminal.until("or the number of another [y]: ")
            assert f"{site.url('/feed/')}: feed\n" in shown  # what was tried, while it is
            assert f"1. feed  {site.url(TAG)}feed/\n" in shown
            assert f'url = "{site.url(TAG)}feed/"' in shown
            for wrong in ("maybe", "0", "5", "-1", "²"):
                terminal.type(f"{wrong}\n".encode())
                assert f'"{wrong}" is no answer to that.' in terminal.until("[y]: ")
            terminal.type(b"2\n")
            assert f'kind = "listing"\nurl = "{site.url(TAG)}"' in terminal.until("[y]: ")
            config.write_text(CONFIG + '# a thought\n[[show]]\ntitle = "Copper Bay"\n')
            terminal.type(b"Y\n")
            terminal.until("Try it with: ")
            assert terminal.end() == 0
    assert config.read_text().startswith(CONFIG + '# a thought\n[[show]]\ntitle = "Copper Bay"\n\n[[source]]\n')
    [source] = load(config).sources
    assert (source.kind, source.url, source.shows) == ("listing", site.url(TAG), ("winter-harbor",))


def test_no_answer_is_a_no_and_what_was_added_meanwhile_is_seen(folder: Path) -> None:
    config = folder / "monitor.toml"
    config.write_text(CONFIG)
    with Website() as site:
        site.page("/", listing(HARBOR))
        with asked(site.url("/")) as terminal:
            terminal.until("Add this? y or n [y]: ")
            terminal.type(END_OF_INPUT)
            terminal.until("Nothing was added.")
            assert terminal.end() == 0
        assert config.read_text() == CONFIG
        with asked(site.url("/")) as terminal:
            terminal.until("Add this? y or n [y]: ")
            meanwhile = f'{CONFIG}[[source]]\nname = "Mine"\nkind = "listing"\nurl = "{site.url("/")}"\n'
            config.write_text(meanwhile)
            terminal.type(b"\n")
            terminal.until('is read already, as "Mine".')
            assert terminal.end() == 2
        assert config.read_text() == meanwhile
