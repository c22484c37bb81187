"""When a source is asked again, and how it fares: pure functions of what was seen of it. No clock, no database."""

from monitor.rhythm.due import LONGEST_WAIT, USUAL_BOUNDS, Bounds, Tried, next_due
from monitor.rhythm.every import AUTO, Every, NotAnInterval
from monitor.rhythm.habit import NO_HABIT, Habit, mean_gap
from monitor.rhythm.health import Course, Health, health

__all__ = [
    "AUTO",
    "LONGEST_WAIT",
    "NO_HABIT",
    "USUAL_BOUNDS",
    "Bounds",
    "Course",
    "Every",
    "Habit",
    "Health",
    "NotAnInterval",
    "Tried",
    "health",
    "mean_gap",
    "next_due",
]
