"""When a source is asked again, and how it fares: pure functions of what was seen of it. No clock, no database."""

from monitor.rhythm.due import Bounds, Tried, next_due
from monitor.rhythm.every import AUTO, Every, NotAnInterval
from monitor.rhythm.habit import Habit, mean_gap

__all__ = ["AUTO", "Bounds", "Every", "Habit", "NotAnInterval", "Tried", "mean_gap", "next_due"]
