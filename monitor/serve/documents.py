"""The documents of the site, kept as they were sent for as long as the database and the configuration stay the same."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote, unquote_to_bytes

from sqlalchemy.exc import SQLAlchemyError

from monitor import site
from monitor.article.urls import is_tracking
from monitor.serve.answer import Answer, answer
from monitor.serve.staging import scene

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from monitor.config import Settings
    from monitor.serve.watch import Version, Watch

MOST_BYTES = 64_000_000  # of all documents that are kept
MOST_PARAMETERS = 20
FRESH = 300.0  # seconds: what is told of times, "three days ago", is worked out anew after that
SLOW = 0.25  # seconds: a document that takes longer may be one that the whole history goes into, and then ...
REST = 20.0  # ... is not made anew before so many times as long have passed, whatever has been written meanwhile
_HOME = "index.html"
_FIRST = b"/index.html"
_AT_ONCE = (b"/feeds/", b"/calendars/")  # a hub that is told of news asks for them at once; they cost the same for ever

Key = tuple[str, bytes]  # where the site is for who asks; path and query as they were asked for


@dataclass(slots=True)
class _Kept:
    answer: Answer
    version: Version  # of the database before it was read
    until: float  # by the monotonic clock
    generation: int  # of the configuration
    rests: float  # until then it holds, whatever the version is

    def holds(self, generation: int, version: Version | None, now: float) -> bool:
        """Is it still so?"""
        if self.generation != generation:
            return False
        return now < self.rests or (self.version == version and now < self.until)


class Documents:
    """Found at once where they are kept, else rendered in a thread, once however many ask."""

    def __init__(
        self,
        settings: Settings,
        watch: Watch,
        threads: Executor,
        *,
        feed_token: str | None,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        """``feed_token``: what addresses of feeds need, where anything is needed; then no answer is for all."""
        self._settings = settings
        self._watch = watch
        self._threads = threads
        self._feed_token = feed_token
        self._most_bytes = most_bytes
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._bytes = 0
        self._rendering: dict[tuple[int, Key], asyncio.Future[_Kept | None]] = {}
        self._generation = 0
        self._forgot = _just_now()  # when it was last forgotten what some document was, as at the start

    def follow(self, settings: Settings, *, feed_token: str | None) -> None:
        """Render by another configuration from now on."""
        self._settings, self._feed_token = settings, feed_token
        self._generation += 1
        self._forgot = _just_now()

    def at_once(self, key: Key) -> Answer | None:
        """A document that is kept and is still so; None where ``ask`` must be asked. Never waits."""
        if key[1] == b"/":
            key = key[0], _FIRST
        kept = self._kept.get(key)
        if kept is None or not kept.holds(self._generation, self._watch.glance(), time.monotonic()):
            return None
        self._kept.move_to_end(key)
        return kept.answer

    async def ask(self, key: Key) -> Answer | None:
        """The document, None where there is none. Raises BadQuery and DatabaseError."""
        key = key[0], plain(key[1])
        if (found := self.at_once(key)) is not None:
            return found
        place = self._generation, key
        if (rendering := self._rendering.get(place)) is None:
            loop = asyncio.get_running_loop()
            rendering = loop.run_in_executor(self._threads, self._render, key, self._kept.get(key))
            self._rendering[place] = rendering
            rendering.add_done_callback(lambda _: self._rendering.pop(place, None))
        kept = await asyncio.shield(rendering)  # others may wait for it, too
        if kept is None:
            return None
        self._keep(key, kept)
        return kept.answer

    def _keep(self, key: Key, kept: _Kept) -> None:
        before = self._kept.pop(key, None)
        if before is not None:
            self._bytes -= before.answer.size
        if kept.answer.size > self._most_bytes // 4:
            return
        self._kept[key] = kept
        self._bytes += kept.answer.size
        while self._bytes > self._most_bytes:
            self._bytes -= self._kept.popitem(last=False)[1].answer.size
            self._forgot = _just_now()

    def _render(self, key: Key, before: _Kept | None) -> _Kept | None:
        """In a thread."""
        generation, settings, token = self._generation, self._settings, self._feed_token
        base_url, address = key
        path, query = asked(address)
        version = self._watch.look()  # before it is read: what is written meanwhile makes it a former one
        now = datetime.now(UTC)
        begun = time.monotonic()
        if before is not None and before.holds(generation, version, begun):
            return before
        if before is not None and before.generation != generation:
            before = None
        try:
            with self._watch.reading() as conn:
                made_from = scene(settings, conn, now, base_url=base_url, live=True, feed_token=token)
                found = site.document(made_from, path, query)
        except SQLAlchemyError:
            self._watch.look()  # tables that were changed meanwhile are a matter of the database
            raise
        if found is None:
            return None
        made = answer(
            found,
            private=token is not None,
            now=now,
            floor=self._forgot,
            before=None if before is None else before.answer,
        )
        ended = time.monotonic()
        slow = ended - begun > SLOW and not address.startswith(_AT_ONCE)
        rests = ended + REST * (ended - begun) if slow else ended
        return _Kept(made, version, begun + FRESH, generation, rests)


def _just_now() -> datetime:
    """Before the second that has begun, so that what changes within it has another date."""
    return datetime.now(UTC).replace(microsecond=0) - timedelta(seconds=1)


def plain(address: bytes) -> bytes:
    """An address as most write it: a document is not kept, nor rendered, for each way to write its path or query.

    What others put behind it to see where their readers go is none of ours.
    """
    path, _, query = address.partition(b"?")
    path = quote(unquote_to_bytes(path), safe="/~:@!$&'()*+,;=").encode()
    pairs = sorted(pair for pair in query.split(b"&") if pair and not is_tracking(pair.decode("latin-1")))
    return (_FIRST if path == b"/" else path) + (b"?" + b"&".join(pairs) if pairs else b"")


def asked(address: bytes) -> tuple[str, dict[str, str]]:
    """``/shows/a.html?b=c`` → ``shows/a.html``, ``{"b": "c"}``. Raises BadQuery."""
    path, _, query = address.decode("latin-1").partition("?")
    name = unquote(path.removeprefix("/"), errors="replace") or _HOME
    try:
        pairs = parse_qsl(query, keep_blank_values=True, errors="replace", max_num_fields=MOST_PARAMETERS)
    except ValueError:
        raise site.BadQuery(f"there are more than {MOST_PARAMETERS} parameters") from None
    parameters = dict(pairs)
    if len(parameters) != len(pairs):
        twice = next(name for name, _ in pairs if sum(name == other for other, _ in pairs) > 1)
        raise site.BadQuery(f"{twice}: is given twice; give it once")
    return name, parameters


__all__ = ["Documents", "Key", "asked"]
