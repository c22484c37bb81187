"""WARC files on this machine: a page that names a followed show is an article that was fetched when it was archived.

Nothing is sent over the network. The files are read side by side, so that captures come in order of time; how far each
was read is kept, and only what was added is read the next time, unless other shows are followed since.
"""

from __future__ import annotations

import asyncio
import hashlib
import heapq
import itertools
import logging
import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, BinaryIO

from monitor.article import Gate
from monitor.crawl.job import ProgressEvent
from monitor.model import Page, Validators
from monitor.rhythm import Habit
from monitor.store import DatabaseError
from spiders.fetch import FetchFailed
from spiders.source import SourceSpider
from spiders.warc import Capture, Damaged, files_in, path_of, read_warc, why_unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from monitor.crawl.job import DoneEvent
    from spiders.warc import Found

OPEN_MOST = 64  # files read side by side
BREATH = 200  # records after which others have a turn, and how far the file was read is kept
BEGINNING = 4096  # bytes by which a file that grew is known to be the same
SELDOM = Habit(gap=timedelta(days=2).total_seconds())  # a folder is looked at once a day ...
SOON = Habit(gap=1.0)  # ... and again as soon as may be where time was over before the end

log = logging.getLogger(__name__)

_EARLIEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a file was read, and how it looked then."""

    offset: int
    size: int
    mtime: int  # nanoseconds
    beginning: str  # digest of its first bytes

    def __str__(self) -> str:
        return f"{self.offset} {self.size} {self.mtime} {self.beginning}"

    @classmethod
    def parse(cls, text: str | None) -> Mark | None:
        """A mark as it was written; None for what is none."""
        match (text or "").split():
            case [offset, size, mtime, beginning] if (offset + size + mtime).isdecimal():
                return cls(int(offset), int(size), int(mtime), beginning)
        return None


@dataclass(slots=True, kw_only=True)
class Reel:
    """A file that is to be read, or is being read."""

    path: Path
    offset: int  # up to which it is dealt with
    size: int
    mtime: int
    first: datetime = _EARLIEST  # when the record was archived that is read first
    file: BinaryIO | None = None
    found: Iterator[Found] | None = None
    records: int = 0


class ArchiveSpider(SourceSpider):
    """WARC files, or a folder of them."""

    name = "archive"
    pages = 0  # given to the intake
    time_over = False
    progress: ProgressEvent

    async def crawl(self) -> None:
        path = path_of(self.source.url)
        if why := why_unreadable(path):
            raise FetchFailed("unreadable", why)
        about = set(self.source.shows) or {show.slug for show in self.job.shows}
        gate = Gate([show for show in self.job.shows if show.slug in about & set(self.job.only or about)])
        reels = []
        for file in files_in(path):
            try:
                reel = self._unread(file)
            except OSError as error:
                self._damaged(file.name, Damaged(why=error.strerror or str(error), end=0))
            else:
                reels += [reel] if reel else []
        reels.sort(key=lambda reel: (reel.first, reel.path))
        with ExitStack() as opened:
            await self._side_by_side(reels, gate, opened)

    def done(self) -> DoneEvent:
        """The end of the crawl; there is no list that could say how often to look."""
        return replace(super().done(), fetched=self.pages, habit=SOON if self.time_over else SELDOM)

    def _unread(self, path: Path) -> Reel | None:
        """The file, from where it is to be read; None where all of it was."""
        status = path.stat()
        reel = Reel(path=path, offset=0, size=status.st_size, mtime=status.st_mtime_ns)
        mark = Mark.parse(self.ledger.list_validators(path.as_uri()).etag)
        with path.open("rb") as file:
            if mark is not None and mark.offset <= reel.size and mark.beginning == _beginning(file, mark.offset):
                if (mark.size, mark.mtime) == (reel.size, reel.mtime):
                    return None
                reel.offset = mark.offset
            found = read_warc(file, reel.offset, max_bytes=self.job.limits.max_bytes)
            reel.first = next((at for each in found if (at := getattr(each, "at", None))), _EARLIEST)
        return reel

    async def _side_by_side(self, reels: list[Reel], gate: Gate, opened: ExitStack) -> None:
        """Take the captures of all files in order of time. A file is opened when the others have come up to it."""
        total = len(reels)
        waiting: list[tuple[datetime, int, Capture, Reel]] = []  # the next of each file that is open
        numbers = itertools.count()
        while (reels or waiting) and not self.time_over:
            self._tell_progress(total - len(reels) - len(waiting), total)
            while reels and len(waiting) < OPEN_MOST and (not waiting or reels[0].first <= waiting[0][0]):
                if self.time_over:
                    break
                reel = reels.pop(0)
                reel.file = opened.enter_context(reel.path.open("rb"))
                reel.found = read_warc(reel.file, reel.offset, max_bytes=self.job.limits.max_bytes)
                if (capture := await self._next_of(reel, gate)) is not None:
                    heapq.heappush(waiting, (capture.at, next(numbers), capture, reel))
            if not waiting:
                continue
            _, _, capture, reel = heapq.heappop(waiting)
            self._take(capture)
            reel.offset = capture.end
            if (following := await self._next_of(reel, gate)) is not None:
                heapq.heappush(waiting, (following.at, next(numbers), following, reel))
        for _, _, _, reel in waiting:
            self._keep(reel)
        self._tell_progress(total - len(reels), total)

    async def _next_of(self, reel: Reel, gate: Gate) -> Capture | None:
        """The next page in a file that names a show; None at its end, or when time is over."""
        for found in reel.found or ():
            reel.records += 1
            if reel.records % BREATH == 0:
                await asyncio.sleep(0)
                self._keep(reel)
                self._emit(self.progress)  # whoever started us may be gone
            if time.monotonic() >= self._end:
                self.time_over = True
                self._keep(reel)
                return None
            match found:
                case Capture() if found.body is None or gate.shows_in(found.body):
                    return found
                case Damaged():
                    self._damaged(reel.path.name, found)
            reel.offset = found.end
        self._keep(reel, whole=True)
        if reel.file is not None:
            reel.file.close()
        return None

    def _tell_progress(self, done: int, total: int) -> None:
        self.progress = ProgressEvent(source=self.source.name, done=done, total=total)
        self._emit(self.progress)

    def _take(self, capture: Capture) -> None:
        """Give one page to the intake, as one that was fetched when it was archived."""
        at = min(capture.at, self.now())
        if capture.body is None:
            self.ledger.seen_again(capture.url, at)
            return
        self.pages += 1
        page = Page(
            url=capture.url,
            final_url=capture.url,
            body=capture.body,
            fetched_at=at,
            content_type=capture.content_type,
            validators=capture.validators,
        )
        try:
            self.take_in(page, seen=at)
        except DatabaseError:
            raise
        except Exception as error:
            log.exception("reading %s broke", capture.url)
            self._damaged(capture.url, Damaged(why=f"reading it broke: {type(error).__name__}: {error}", end=0))

    def _damaged(self, where: str, found: Damaged) -> None:
        self.tally.failed(f"{where}: {found.url}: {found.why}" if found.url else f"{where}: {found.why}")

    def _keep(self, reel: Reel, *, whole: bool = False) -> None:
        """Note how far a file was read: the next crawl goes on there."""
        if self.job.only or reel.file is None:
            return
        mark = Mark(reel.offset, reel.size, reel.mtime if whole else 0, _beginning(reel.file, reel.offset))
        self.ledger.save_list(reel.path.as_uri(), Validators(etag=str(mark)), self.now())


def _beginning(file: BinaryIO, offset: int) -> str:
    """Stands for the first bytes of a file; where it is being read does not move."""
    here = file.tell()
    file.seek(0)
    start = file.read(min(offset, BEGINNING))
    file.seek(here)
    return hashlib.sha256(start).hexdigest()[:16]
