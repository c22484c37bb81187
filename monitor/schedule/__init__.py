"""`monitor run`: crawls that start by themselves, one instance a database, until it is told to stop."""

from monitor.schedule.instance import AlreadyRunning, only_one
from monitor.schedule.runner import Runner

__all__ = ["AlreadyRunning", "Runner", "only_one"]
