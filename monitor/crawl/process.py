"""One process that crawls one source: started, listened to, and ended in time, whatever it does."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections import Counter
from typing import IO, TYPE_CHECKING

from monitor.crawl.job import ArticleEvent, ChangeEvent, DoneEvent, event_from_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.crawl.job import Event, Job

GRACE = 10.0  # seconds beyond its own limit after which a crawl is killed
ENDING = 5.0  # seconds that the process has to end after its last event
LINE_MAX = 1_000_000  # characters of an event; a longer line is no event

# -P: "spiders" is the package installed beside this one, not a folder of that name where the user happens to stand.
COMMAND = (sys.executable, "-P", "-m", "spiders")


class CrawlProcess(threading.Thread):
    """Runs one job. ``emit`` gets its events, from this thread; the last is always a DoneEvent."""

    def __init__(self, job: Job, emit: Callable[[Event], None]) -> None:
        super().__init__(name=f"crawl of {job.source.name}", daemon=True)
        self.job = job
        self._emit = emit
        self._done: DoneEvent | None = None
        self._counts: Counter[str] = Counter()
        self._killed: str | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The number of the process; None before it was started."""
        return self._process.pid if self._process is not None else None

    def run(self) -> None:
        """Called by ``start``."""
        try:
            with tempfile.TemporaryFile() as log:
                status = self._listen(log)
                done = self._done or self._failure(status, log)
        except Exception as error:  # noqa: BLE001  (whoever waits for the end must hear of it)
            done = self._ended("crashed", f"the crawl could not be started or followed: {error}")
        self._emit(done)

    def kill(self, why: str) -> None:
        """End the process now. Harmless when it has ended."""
        with self._lock:
            self._killed = self._killed or why
            if self._process is not None:
                self._process.kill()

    def _listen(self, log: IO[bytes]) -> int:
        limit = self.job.limits.deadline + GRACE
        with self._lock:
            if self._killed:
                return -9
            self._process = subprocess.Popen(  # noqa: S603  (our own interpreter and module)
                COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
            )
        process = self._process
        timer = threading.Timer(limit, self.kill, [f"it was not done after {limit:g} s and was ended"])
        timer.daemon = True
        timer.start()
        try:
            with process:
                self._send(process)
                self._receive(process)
                timer.cancel()
                try:
                    return process.wait(ENDING)
                except subprocess.TimeoutExpired:  # all is told and stored; only the ending hangs
                    process.kill()
                    return process.wait()
        finally:
            timer.cancel()

    def _send(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None  # noqa: S101  (asked for above)
        try:
            process.stdin.write(self.job.to_json())
            process.stdin.close()
        except BrokenPipeError:  # it ended before it listened; its exit status and log say why
            pass

    def _receive(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None  # noqa: S101  (asked for above)
        while line := process.stdout.readline(LINE_MAX):
            try:
                event = event_from_json(line)
            except ValueError:
                continue  # a line cut off by a kill
            if isinstance(event, DoneEvent):
                self._done = event
                return
            if isinstance(event, ArticleEvent):
                self._counts[event.outcome] += 1
                self._counts["claims"] += event.claims
            self._counts["changes"] += isinstance(event, ChangeEvent)
            self._emit(event)

    def _failure(self, status: int, log: IO[bytes]) -> DoneEvent:
        """The end of a crawl that did not tell of its end."""
        if self._killed:
            return self._ended("killed", self._killed)
        ending = f"was ended by signal {-status}" if status < 0 else f"ended with status {status}"
        return self._ended("crashed", f"its process {ending}", _last_lines(log))

    def _ended(self, status: str, reason: str, errors: tuple[str, ...] = ()) -> DoneEvent:
        """An end told in place of the process, with what it did until then: that is stored."""
        return DoneEvent(
            source=self.job.source.name,
            status=status,
            reason=reason,
            errors=errors,
            responses_304=self._counts["not_modified"],
            new=self._counts["new"],
            edited=self._counts["edited"],
            claims=self._counts["claims"],
            changes=self._counts["changes"],
            failed=self._counts["failed"],
        )


def _last_lines(log: IO[bytes], most: int = 20) -> tuple[str, ...]:
    size = log.seek(0, 2)
    log.seek(max(0, size - 16_384))
    return tuple(log.read().decode(errors="replace").splitlines()[-most:])
