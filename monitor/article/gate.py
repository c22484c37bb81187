"""Which shows a page may speak of: a look at its raw bytes, far cheaper than reading it.

The gate may let a page through that says nothing of a show; it must not keep one out that does. So the bytes are
folded, and one pass of Aho and Corasick's automaton then finds all titles: only letters and digits of ASCII are left,
which makes straight and curly quotes, entities, hyphens, white space and broken encodings all alike. Titles of one word
("Ember") are looked for as whole words, in a second form in which everything else becomes a space.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from ahocorasick_rs import BytesAhoCorasick, Implementation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from monitor.model import Show

_KEPT = b"0123456789abcdefghijklmnopqrstuvwxyz"
_LOWER = bytes(range(256)).lower()
_DROPPED = bytes(byte for byte in range(256) if _LOWER[byte] not in _KEPT)
_SPACED = bytes(byte if byte in _KEPT else 0x20 for byte in _LOWER)
_NUL = b"\0"  # every other byte of ASCII in UTF-16

_WRITTEN_OUT = re.compile(rb"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")  # "&#8217;", "&eacute;"
_ESCAPED = re.compile(rb"\\u[0-9a-fA-F]{4}")  # in JSON-LD
_ARTICLE = re.compile(r"(?:the|an?)\s+(?=\S)", re.IGNORECASE)
_AND = re.compile(r"\s*(?:&|\band\b)\s*", re.IGNORECASE)
# How a title in another script may stand in the bytes of a page.
_ENCODINGS = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "euc_kr",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "cp1251",
    "cp1253",
    "tis_620",
)


class Gate:
    """The titles and aliases of the shows that are followed, ready to be looked for.

    Building costs some milliseconds, a look at a page of 150 kB about one; an instance may be used from many threads.
    """

    def __init__(self, shows: Iterable[Show]) -> None:
        """Get ready to look for every title and alias of ``shows``."""
        self._shows = tuple(shows)
        joined: dict[bytes, set[int]] = {}
        words: dict[bytes, set[int]] = {}
        other: dict[bytes, set[int]] = {}
        for number, show in enumerate(self._shows):
            for title in show.titles:
                for form in _forms(title):
                    folded = form.encode("ascii", "ignore").translate(_LOWER, _DROPPED)
                    runs = re.findall(r"[^\W_]+", form)
                    if len(runs) == 1 and runs[0].isascii():
                        words.setdefault(b" " + folded + b" ", set()).add(number)
                    elif len(folded) >= 3 or (folded and "".join(runs).isascii()):
                        joined.setdefault(folded, set()).add(number)
                    elif runs:
                        for pattern in _in_all_encodings(max(runs, key=len)):
                            other.setdefault(pattern, set()).add(number)
        self._joined = _Finder(joined)
        self._words = _Finder(words)
        self._other = _Finder(other)

    def shows_in(self, body: bytes, hints: str = "") -> list[Show]:
        """The shows that a page with these bytes may speak of, in the order given to the gate.

        ``hints`` is what else is known of the page: its title and summary in a feed.
        """
        raw = body + b" " + hints.encode("utf-8", "replace") if hints else body
        found = self._other.owners_in(raw)
        if self._joined or self._words:
            found |= self._joined.owners_in(_unmarked(raw).translate(_LOWER, _DROPPED))
            found |= self._words.owners_in(b" " + raw.translate(_SPACED, _NUL) + b" ")
        return [self._shows[number] for number in sorted(found)]


def _unmarked(raw: bytes) -> bytes:
    raw = _WRITTEN_OUT.sub(b"", raw)
    return _ESCAPED.sub(b"", raw) if b"\\u" in raw else raw


class _Finder:
    """Patterns of bytes and whose they are."""

    def __init__(self, owners: dict[bytes, set[int]]) -> None:
        self._owners: Sequence[set[int]] = list(owners.values())
        self._automaton = BytesAhoCorasick(list(owners), implementation=Implementation.DFA) if owners else None

    def __bool__(self) -> bool:
        return self._automaton is not None

    def owners_in(self, haystack: bytes) -> set[int]:
        """Whose patterns stand in ``haystack``."""
        if self._automaton is None:
            return set()
        hits = {pattern for pattern, _, _ in self._automaton.find_matches_as_indexes(haystack, overlapping=True)}
        return set().union(*(self._owners[pattern] for pattern in hits))


def _forms(title: str) -> Iterator[str]:
    """Spellings of a title: with and without its article, with "and" or nothing for "&", with and without accents."""
    written = {title, unicodedata.normalize("NFC", title), unicodedata.normalize("NFD", title)}
    for whole in sorted({form.strip() for form in written}):
        for form in {whole, _ARTICLE.sub("", whole, count=1) if _ARTICLE.match(whole) else whole}:
            for joint in (" and ", " "):
                spelled = _AND.sub(joint, form).strip() or form
                yield spelled
                yield "".join(c for c in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(c))


def _in_all_encodings(title: str) -> Iterator[bytes]:
    for cased in {title, title.lower(), title.upper(), title.title()}:
        yield "".join(f"&#{ord(character)};" for character in cased).encode()
        for encoding in _ENCODINGS:
            try:
                yield cased.encode(encoding)
            except UnicodeEncodeError:
                continue
