"""Looking at another process and those it has started, by what Linux says of them in /proc."""

from __future__ import annotations

import os
import threading
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

EVERY = 0.25  # seconds between two looks
LASTING = 8  # looks in a row


@dataclass
class Watch(threading.Thread):
    """Looks at a process and its children, again and again."""

    pid: int
    rss_mb: float = 0.0
    descriptors: list[int] = field(default_factory=list)  # of this round
    threads: list[int] = field(default_factory=list)
    children: set[int] = field(default_factory=set)  # all there ever were
    at_once: int = 0
    zombies: set[int] = field(default_factory=set)  # that lasted
    over: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        super().__init__(daemon=True)

    def __hash__(self) -> int:
        return id(self)

    def run(self) -> None:
        """Until ``over`` or the process has ended."""
        process = Path("/proc", str(self.pid))
        dead: Counter[int] = Counter()
        while not self.over.wait(EVERY):
            with suppress(OSError):
                self.rss_mb = int((process / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
                self.descriptors.append(sum(1 for _ in (process / "fd").iterdir()))
                self.threads.append(sum(1 for _ in (process / "task").iterdir()))
            states = children(self.pid)
            self.children |= states.keys()
            self.at_once = max(self.at_once, len(states))
            dead = Counter({pid: dead[pid] + 1 for pid, state in states.items() if state == "Z"})
            self.zombies |= {pid for pid, looks in dead.items() if looks >= LASTING}

    def round(self) -> dict[str, float | list[int]]:
        """What was seen since the last time."""
        seen = {
            "rss_MB": round(self.rss_mb, 1),
            "descriptors": [min(self.descriptors), max(self.descriptors)],
            "threads": [min(self.threads), max(self.threads)],
        }
        self.descriptors.clear()
        self.threads.clear()
        return seen


def children(parent: int) -> dict[int, str]:
    """Process → its state (proc_pid_stat(5)), of those that ``parent`` has started and not waited for."""
    found = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, ppid = path.read_text(errors="replace").rpartition(")")[2].split()[:2]
            if int(ppid) == parent:
                found[int(path.parent.name)] = state
    return found
