"""What a file was made from: it counts as made while that, the file and the program are the same."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from monitor.publish import made as making
from monitor.publish.made import NOTES, Made, made_from

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SHOW = made_from("a show", ["May 14"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.ics").write_text("a")
    made = Made(tmp_path)
    assert not made.stands("a.ics", SHOW)
    made.note("a.ics", SHOW)
    made.save()
    return tmp_path


def test_a_file_stands_also_for_who_asks_later(folder: Path) -> None:
    assert Made(folder).stands("a.ics", SHOW)
    again = Made(folder)
    again.stands("a.ics", SHOW)
    again.save()
    assert Made(folder).stands("a.ics", SHOW)


def test_what_was_not_asked_for_is_forgotten(folder: Path) -> None:
    Made(folder).save()
    assert not Made(folder).stands("a.ics", SHOW)


def test_one_made_from_something_else_does_not_stand(folder: Path) -> None:
    assert not Made(folder).stands("a.ics", made_from("a show", ["May 15"]))
    assert not Made(folder).stands("b.ics", SHOW)
    assert not Made(folder, anew=True).stands("a.ics", SHOW)


@pytest.mark.parametrize(
    "touch",
    [
        lambda file: file.unlink(),
        lambda file: file.write_text("ab"),
        lambda file: os.utime(file, (1, 1)),
        lambda file: (file.parent / NOTES).write_text("[1"),
        lambda file: (file.parent / NOTES).write_text('{"a.ics": 1}'),
        lambda file: (file.parent / NOTES).write_text("[" * 200_000),
        lambda file: (file.parent / NOTES).write_bytes(b"\xff"),
        lambda file: (file.parent / NOTES).unlink(),
    ],
)
def test_one_that_was_touched_does_not_stand(folder: Path, touch: Callable[[Path], object]) -> None:
    touch(folder / "a.ics")
    made = Made(folder)
    assert not made.stands("a.ics", SHOW)


def test_another_version_of_the_program_makes_all_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "__version__", "99")
    making._program.cache_clear()
    assert made_from("a show", ["May 14"]) != SHOW
    making._program.cache_clear()


def test_what_cannot_be_written_in_utf_8_is_a_part_too() -> None:
    assert made_from("\ud800") != made_from("\ud801")
