"""How a source fares: what its crawls came to, in one word. No bad hour makes a source ill; a good one heals it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from monitor.rhythm.habit import NO_HABIT, Habit

if TYPE_CHECKING:
    from datetime import datetime

REFUSALS = frozenset({"blocked", "robots"})  # the words for a site that does not let us in
FAILURES = 3  # in a row before a source counts as failing ...
REFUSED = 2  # ... or as blocked
OUT_FOR = timedelta(days=1)  # a source asked more seldom than that is ill after the first failure
STILL = timedelta(days=14)  # no source is silent that published within this time ...
STILL_GAPS = 8  # ... or within so many of its usual gaps: by a Poisson process, one in 3,000 is so long by chance
CHANCE = 0.001  # how likely it may be that articles without claims are chance


class Health(StrEnum):
    """The word for it."""

    OK = "ok"
    BLOCKED = "blocked"  # the site refuses: 401, 403, 429 for long, a challenge, robots.txt
    FAILING = "failing"
    SILENT = "silent"  # it answers, but lists nothing new for far longer than usual, or nothing that says anything
    MOVED = "moved"  # it works, but its address leads elsewhere for good
    GONE = "gone"  # the site says so: 410


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What was seen of a source's crawls. Times are aware, in UTC."""

    status: str  # of the last: "ok", or a word for what went wrong
    error: str | None = None  # the same in words
    failures: int = 0  # in a row
    last_ok: datetime | None = None
    moved_to: str | None = None
    habit: Habit = NO_HABIT
    articles_before: int = 0  # read up to the last one with a claim ...
    claims_before: int = 0  # ... and what they claim
    articles_since: int = 0  # read since then, none of which claims anything


def health(course: Course, before: Health, now: datetime) -> tuple[Health, str | None]:
    """How a source fares, and why, in words; ``before`` is how it fared, and stays while little can be said."""
    if course.failures:
        found = _ill(course, now)
        return (found, course.error) if found else (before, None)
    if course.moved_to:
        return Health.MOVED, f"its address leads to {course.moved_to} for good; put that into the configuration"
    why = _still(course.habit, now) or _says_nothing(course)
    return (Health.SILENT, why) if why else (Health.OK, None)


def _ill(course: Course, now: datetime) -> Health | None:
    if course.status == "gone":
        return Health.GONE
    out = course.last_ok is not None and now - course.last_ok >= OUT_FOR
    if course.status in REFUSALS:
        return Health.BLOCKED if course.failures >= REFUSED or out else None
    return Health.FAILING if course.failures >= FAILURES or out else None


def _still(habit: Habit, now: datetime) -> str | None:
    if habit.newest is None or habit.gap is None:
        return None
    silence = now - habit.newest
    if silence <= max(STILL, STILL_GAPS * timedelta(seconds=habit.gap)):
        return None
    return f"its newest article is of {habit.newest:%Y-%m-%d}, and it used to have one every {_span(habit.gap)}"


def _says_nothing(course: Course) -> str | None:
    """Articles come, but no claims, as after a new design of the site that hides its text from us."""
    if not course.articles_before:
        return None
    expected = course.claims_before / course.articles_before * course.articles_since
    if math.exp(-expected) > CHANCE:
        return None
    return f"{course.articles_since} articles in a row say nothing of your shows, and it used to say more"


def _span(seconds: float) -> str:
    for size, name in ((86_400, "day"), (3600, "hour"), (60, "minute")):
        if (number := round(seconds / size)) >= 1:
            return name if number == 1 else f"{number} {name}s"
    return "minute"
