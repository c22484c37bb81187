"""What a message says: a title and lines of text for people, JSON for programs. Pure.

Text from the web is in one line each, without control characters, and pings nobody: several services take ``@everyone``
and ``<@…>`` for orders wherever they stand.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import accumulate
from math import inf
from typing import TYPE_CHECKING, Any

from monitor.model import ChangeKind
from monitor.publish.body import quotation, shorten, web_link
from monitor.publish.edited import edit_line, gone
from monitor.publish.item import page_of
from monitor.publish.rows import change_row, edit_row
from monitor.publish.words import headline

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from monitor.model import Change
    from monitor.store.outbox import Message

_TITLE_CHARACTERS = 200
_QUOTE_CHARACTERS = 300
_QUOTES = 3
_PING = re.compile(r"(?<!\w)@(?=\w)|(?<=<)@")
_NO_PING = "@\u2060"  # a word joiner: nothing to see, and no order any more


@dataclass(frozen=True, slots=True)
class Text:
    """For people."""

    title: str
    body: str


def text(message: Message, shows: Mapping[str, str], room: float = inf) -> Text:
    """A message for people; ``shows`` has by slug what a show is called.

    Of what has no ``room``, so many characters, the first is told: of one change fewer quotes, of many the rest is
    counted.
    """
    if len(message.changes) == 1:
        [change] = message.changes
        title, parts = _headline(change, shows), _parts(change, message)
        return Text(title, "\n".join(parts[: max(1, _fitting(parts, room - len(title)))]))
    many = sorted(message.changes, key=lambda change: shows.get(change.show, change.show).casefold())
    title, parts = f"TV shows: {len(many)} changes", ["\n".join(_entry(each, message, shows)) for each in many]
    fitting = _fitting(parts, room - len(title))
    if fitting < len(parts):
        fitting = max(1, _fitting(parts, room - len(title) - len(_more(len(parts)))))
        parts = [*parts[:fitting], _more(len(parts) - fitting)]
    return Text(title, "\n".join(parts))


def _fitting(parts: Sequence[str], room: float) -> int:
    """How many of the parts there is room for, each in lines of its own."""
    return sum(end <= room for end in accumulate(len(part) + 1 for part in parts))


def _more(number: int) -> str:
    return f"… and {number} more."


def document(message: Message, shows: Mapping[str, str]) -> bytes:
    """A message for programs: Standard Webhooks' ``type``, ``timestamp`` and ``data``; the same at every attempt.

    ``timestamp`` is when what it tells of came to be (of a digest: the newest), not when it is sent.
    """
    rows = [_row(change, message, shows) for change in message.changes]
    newest = max(change.at for change in message.changes)
    if len(rows) == 1:
        return _json("change", newest, rows[0])
    return _json("digest", newest, {"changes": rows})


def trial_text(name: str) -> Text:
    """What a target is sent to try it."""
    return Text("monitor: a test", f"If you can read this, “{shorten(name, 100)}” can be told what changes.")


def trial_document(name: str, at: datetime) -> bytes:
    """The same for programs."""
    return _json("test", at, {"target": name})


def _json(kind: str, at: datetime, data: Mapping[str, Any]) -> bytes:
    said = {"type": kind, "timestamp": at.isoformat().replace("+00:00", "Z"), "data": data}
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")


def _row(change: Change, message: Message, shows: Mapping[str, str]) -> dict[str, Any]:
    title = shows.get(change.show, change.show)
    return change_row(change, title) | {
        "slug": change.show,
        "headline": headline(change, title),
        "page": page_of(change, message.site),
        "articles": _articles(change),
        "edits": [edit_row(edit) for edit in message.edits.get(change.id, ())],
    }


def _entry(change: Change, message: Message, shows: Mapping[str, str]) -> Sequence[str]:
    """One of many: a line, and where to read on: its page, then an article."""
    links = [*filter(None, [page_of(change, message.site)]), *_articles(change)[:1]]
    return [f"• {_headline(change, shows)}", *(f"  {link}" for link in links)]


def _headline(change: Change, shows: Mapping[str, str]) -> str:
    return _plain(headline(change, shows.get(change.show, change.show)), _TITLE_CHARACTERS)


def _parts(change: Change, message: Message) -> Sequence[str]:
    """How sure it is, which article was changed, where its page is, and in whose words."""
    parts = []
    if change.kind is ChangeKind.RETRACTED:
        parts.append("Nobody says so any more.")
    elif change.attribute is not None:
        sources = "one source" if change.witnesses == 1 else f"{change.witnesses} independent sources"
        unsure = change.kind in (ChangeKind.RUMOURED, ChangeKind.DENIED)
        parts.append(f"Said by {sources}." if unsure else f"{change.confidence:.0%} sure, {sources}.")
    edits = message.edits.get(change.id, ())
    parts += [_unpinged(edit_line(edit)) for edit in edits]
    if page := page_of(change, message.site):
        parts.append(page)
    for quote in change.quotes[:_QUOTES]:
        until = gone(quote, edits)
        date = f", {quote.published:%Y-%m-%d}" if quote.published else ""
        date = f", said until {until:%Y-%m-%d}" if until else date
        words = _unpinged(quotation(quote.text, _QUOTE_CHARACTERS))
        said = f"{words} — {_plain(quote.source, _TITLE_CHARACTERS)}{date}"
        link = web_link(quote.url)
        parts.append("\n".join(["", said, *([link] if link else [])]))
    return parts if change.quotes else [*parts, *_articles(change)[:1]]


def _articles(change: Change) -> list[str]:
    """The article that brought it, then those that are quoted, each once."""
    urls = filter(None, map(web_link, (change.article, *(quote.url for quote in change.quotes))))
    return list(dict.fromkeys(urls))


def _plain(words: str, limit: int) -> str:
    return _unpinged(shorten(words, limit))


def _unpinged(words: str) -> str:
    return _PING.sub(_NO_PING, words)
