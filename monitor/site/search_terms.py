"""What somebody typed → terms, and where those stand in a text. Pure; nothing that can be typed is an error.

Words are wanted all together, each that is no single letter also as the beginning of a longer one; "words in quotation
marks" stand one behind the other and are whole; -word is not wanted. All else between words counts for nothing.
Not in quotation marks "it's" finds "its" and the other way round, "tae-oh" finds "Taeoh", "s2" finds "season 2",
"cancelled" finds "canceled".
Of scripts that put no spaces between words, any part of a run of letters is found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING
from unicodedata import normalize

from monitor.store import unspaced
from monitor.store.search import Term, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST = 300  # characters that are read of what was typed
MOST = 12  # terms
SNIPPET = 240  # characters
LOOKED_AT = 200_000  # characters of a text
PLACES = 200  # where terms stand, looked at for a snippet
_CUT = 40  # characters within which a snippet may begin at a word

_TYPED = re.compile(r'(?P<minus>(?<!\S)[-−]\s*)?(?:["“”„«»](?P<quoted>[^"“”„«»]*)["“”„«»]?|(?P<plain>[^\s"“”„«»]+))')

_JOINED = re.compile(r"[^\W_]+(?:['’-][^\W_]+)+")  # "it's", "tae-oh"
_ENDING = re.compile(r"([^\W_]{2,}?)(s|t|re|ve|ll|d|m)")  # of "its", "dont", "youre", which want an apostrophe
_SEASON = re.compile(r"s0?(\d{1,2})")
_NAME = re.compile(r"[\u3005-\u30ff\u3400-\u9fff]{3,8}")  # Japanese or Chinese: some put a space between its parts
_SPELLINGS = (  # British, American
    ("cancelled", "canceled"),
    ("cancelling", "canceling"),
    ("theatre", "theater"),
    ("programme", "program"),
    ("colour", "color"),
    ("favourite", "favorite"),
    ("rumour", "rumor"),
    ("rumours", "rumors"),
    ("rumoured", "rumored"),
    ("harbour", "harbor"),
    ("grey", "gray"),
    ("honour", "honor"),
    ("neighbour", "neighbor"),
    ("neighbours", "neighbors"),
)
_SPELT = {one: other for pair in _SPELLINGS for one, other in (pair, pair[::-1])}


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text: a term of the search, or what lies between."""

    text: str
    sought: bool = False


def terms(typed: str) -> list[Term]:
    """The terms of what was typed, each once, in its order."""
    return list(dict.fromkeys(islice(_terms(typed[:LONGEST]), MOST)))


def cut_short(typed: str) -> bool:
    """Whether more was typed than is read."""
    return len(typed) > LONGEST or next(islice(_terms(typed[:LONGEST]), MOST, None), None) is not None


def _terms(typed: str) -> Iterator[Term]:
    for found in _TYPED.finditer(normalize("NFC", typed)):
        quoted, unwanted = found["quoted"], found["minus"] is not None
        words = tuple(fold(word[0]) for word in unspaced.words(quoted if quoted is not None else found["plain"]))
        if words:
            letter = len(words[-1]) == 1 and words[-1].isascii()  # begins a tenth of all words
            also = () if quoted is not None else tuple(_also(found["plain"], words))
            yield Term(words, exact=quoted is not None or letter, unwanted=unwanted, also=also)


def _also(typed: str, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Other ways to write the same."""
    if len(words) > 1 and _JOINED.fullmatch(typed):
        yield ("".join(words),)  # it's → its, tae-oh → taeoh
    elif len(words) == 1 and (season := _SEASON.fullmatch(words[0])):
        yield ("season", season[1])
    elif len(words) == 1 and words[0] in _SPELT:
        yield (_SPELT[words[0]],)  # cancelled → canceled
    elif len(words) == 1 and _NAME.fullmatch(words[0]):
        yield from ((words[0][:at], words[0][at:]) for at in range(1, len(words[0])))  # 綾瀬はるか → 綾瀬 はるか
    elif len(words) == 1 and (ending := _ENDING.fullmatch(words[0])):
        yield (ending[1], ending[2])  # its → it's


def matches(text: str, sought: Sequence[Term]) -> bool:
    """Whether a text has all the terms that are wanted and none that is not."""
    text = text[:LOOKED_AT]
    if text.isascii() and not _may_have(text.lower(), sought):
        return False
    words = [fold(found[0]) for found in unspaced.words(text)]
    return all((next(_standing(words, term), None) is None) is term.unwanted for term in sought)


def _may_have(text: str, sought: Sequence[Term]) -> bool:
    """Whether the letters of all terms that are wanted stand in a text: a quick look, as most texts lack some."""
    return all(
        any(all(word in text for word in way.words) for way in term.ways) for term in sought if not term.unwanted
    )


def snippet(text: str, sought: Sequence[Term], size: int = SNIPPET) -> list[Run]:
    """The part of a text that has most of the terms, in one line, with them marked; its beginning, if it has none."""
    text = text[:LOOKED_AT]
    places = _places(text, sought)
    best, most = 0, 0
    for number, (start, _, _) in enumerate(places):
        near = {term for begin, end, term in places[number : number + 2 * MOST] if end <= start + size}
        if len(near) > most:
            best, most = start, len(near)
    begin = _beginning(text, max(best - size // 4, 0)) if places else 0
    end = _ending(text, min(begin + size, len(text)))
    return [Run("…")] * (begin > 0) + list(_runs(text, begin, end, places)) + [Run("…")] * (end < len(text))


def marked(text: str, sought: Sequence[Term]) -> list[Run]:
    """All of a text, with the terms marked."""
    return list(_runs(text, 0, len(text), _places(text, sought)))


def _places(text: str, sought: Sequence[Term]) -> list[tuple[int, int, int]]:
    """Where the terms stand that are wanted: begin, end, and which."""
    found = list(unspaced.words(text))
    words = [fold(each[0]) for each in found]
    places = [
        (found[at].start() + skipped, found[to].end() if length is None else found[to].start() + length, number)
        for number, term in enumerate(sought)
        if not term.unwanted
        for at, skipped, to, length in islice(_standing(words, term), PLACES)
    ]
    return sorted(places, key=lambda place: (place[0], -place[1]))  # of those that begin together the longest first


def _standing(words: Sequence[str], term: Term) -> Iterator[tuple[int, int, int, int | None]]:
    """Where a term stands: in which word and behind how many letters, to how many of which; None: to its end."""
    return chain.from_iterable(_standing_so(words, way) for way in term.ways)


def _standing_so(words: Sequence[str], term: Term) -> Iterator[tuple[int, int, int, int | None]]:
    *before, last = term.words
    run = unspaced.is_run(last)
    if not before and run:
        yield from (
            (at, found.start(), at, found.end()) for at, word in enumerate(words) for found in re.finditer(last, word)
        )
        return
    first_run = bool(before) and unspaced.is_run(before[0])
    for at in range(len(words) - len(before)):
        to = at + len(before)
        ends = words[to] == last if term.exact and not run else words[to].startswith(last)
        if ends and list(words[at + 1 : to]) == before[1:]:
            if not before:
                yield at, 0, to, None
            elif words[at].endswith(before[0]) if first_run else words[at] == before[0]:
                yield at, len(words[at]) - len(before[0]), to, len(last) if run else None


def _runs(text: str, begin: int, end: int, places: Sequence[tuple[int, int, int]]) -> Iterator[Run]:
    at = begin
    for start, stop, _ in places:
        if start < at or stop > end:
            continue
        if start > at:
            yield Run(_line(text[at:start]))
        yield Run(text[start:stop], sought=True)
        at = stop
    if at < end:
        yield Run(_line(text[at:end]))


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _beginning(text: str, at: int) -> int:
    """The next word from there on, if one begins soon."""
    found = re.compile(r"(?<=\s)\S").search(text, at, at + _CUT) if at else None
    return found.start() if found else at


def _ending(text: str, at: int) -> int:
    """The end of the word before, if one ends soon."""
    if at >= len(text):
        return at
    cut = max(text.rfind(" ", at - _CUT, at), text.rfind("\n", at - _CUT, at))
    return cut if cut > 0 else at
