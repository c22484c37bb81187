"""What an examination finds, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.config import Settings


class Level(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"  # it works, and may not for long, or not as wished
    ERROR = "error"  # something is wrong that should be mended now


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    level: Level
    about: str  # one word: configuration, database, disk …
    text: str
    mend: str | None = None  # what to do; None when all is well


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is examined, and how."""

    settings: Settings
    now: datetime
    quick: bool = False  # leave out what reads the whole database
    online: bool = False  # ask sites of the sources for the time


def ok(about: str, text: str) -> Finding:
    """All is well."""
    return Finding(Level.OK, about, text)


def warning(about: str, text: str, mend: str) -> Finding:
    """Not quite."""
    return Finding(Level.WARNING, about, text, mend)


def error(about: str, text: str, mend: str) -> Finding:
    """Wrong."""
    return Finding(Level.ERROR, about, text, mend)
