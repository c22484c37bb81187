"""How plain text falls into blocks: headings, paragraphs, list items and table rows, each a literal slice of it.

Newspapers, blogs and copied text lay the same things out differently, so the rules look at the shape of a line
(length, final mark, capitals, bullet) and never at what it speaks of.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from monitor.model import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_HEADING_WORDS = 16
MAX_HEADING_LENGTH = 130

_LINE = re.compile(r"[^\n]+")
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_BULLET = re.compile(r"(?:[•●▪◦‣·∙○■►▸➤✔✓→*+]|[-–—])[^\S\n]+|(?:[•●▪►▸➤])|\(?(?:\d{1,2}|[a-hA-H])[.)][^\S\n]+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_FULL_STOP = re.compile(r"(?:\.|…|[,;])[\"'”’»)\]]*$")
_INNER_SENTENCE = re.compile(r"[a-z0-9)”\"’'][.!][\"'”’]*\s+[A-Z“\"‘']")
_WORD = re.compile(r"[^\W_][\w'’.&-]*")
_SMALL_WORDS = frozenset(
    "a an and as at but by for from has have if in into is it its nor of off on or our out over per so than that "
    "the their this to up via vs was we what when which who will with yet you your".split()
)

# A performer and a role, or a label and its value, on a line of its own: an item of a list that has lost its bullets.
_NAME = r"(?:[A-Z][\w.'’-]*\s+){0,4}[A-Z][\w.'’-]*"
_CAST_LINE = re.compile(
    rf"{_NAME}(?:,\s*{_NAME})*\s+(?:(?:stars?|returns?|appears?)\s+)?(?:as|plays|voices)\s+\S.*|{_NAME}\s+\([^()]+\)|{_NAME}\s+[–—-]\s+{_NAME}"
)
_LABELS = (
    "also known as|air date|airs|based on|cast|channel|composer|country|created by|creator|date|director|directed by|"
    "episodes|episode count|format|genres?|language|lead cast|main cast|network|no\\. of episodes|number of episodes|"
    "original network|original title|platform|premiere|premiere date|producer|produced by|production company|"
    "release|release date|release year|runtime|running time|screenwriter|showrunner|starring|status|streaming on|"
    "streaming platform|time|title|where to watch|writer|written by|year"
)
_LABEL_LINE = re.compile(rf"(?:{_LABELS})\s*[:：]\s*\S.*", re.IGNORECASE)


class Line(NamedTuple):
    """A stretch of text that will be one block, without its bullet and the white space around it."""

    start: int
    text: str
    bullet: bool


def lines_of(text: str) -> Iterator[Line]:
    """The stretches of ``text`` that stand for themselves, in order.

    Blank lines always separate. A single newline separates too, except inside hard-wrapped prose, which stays one
    stretch with its newlines in it.
    """
    position = 0
    for gap in [*_BLANK_LINES.finditer(text), None]:
        end = gap.start() if gap else len(text)
        yield from _lines_of_chunk(text, position, end)
        position = gap.end() if gap else end


def _lines_of_chunk(text: str, start: int, end: int) -> Iterator[Line]:
    spans = [match.span() for match in _LINE.finditer(text, start, end) if match.group().strip()]
    if not spans:
        return
    joined = [spans[0]]
    wrapped = _is_hard_wrapped([text[a:b].strip() for a, b in spans])
    for before, after in pairwise(spans):
        if _goes_on(text[before[0] : before[1]].strip(), text[after[0] : after[1]].strip(), wrapped=wrapped):
            joined[-1] = (joined[-1][0], after[1])
        else:
            joined.append(after)
    for a, b in joined:
        yield _line(text, a, b)


def _line(text: str, start: int, end: int) -> Line:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    bullet = _BULLET.match(text, start, end)
    if bullet is None:
        return Line(start, text[start:end], bullet=False)
    start = bullet.end()
    while start < end and text[start].isspace():
        start += 1
    return Line(start, text[start:end], bullet=True)


def _is_hard_wrapped(lines: list[str]) -> bool:
    """Whether a paragraph was broken at a column: full lines of like length, and a sentence running over one."""
    if len(lines) < 2 or any(_BULLET.match(line) for line in lines[1:]):
        return False
    width = max(map(len, lines))
    full = all(len(line) >= 0.7 * width for line in lines[:-1])
    return 40 <= width <= 130 and full and any(_runs_over(a, b) for a, b in pairwise(lines))


def _runs_over(line: str, following: str) -> bool:
    return len(line) >= 40 and not _SENTENCE_END.search(line) and following[0].islower()


def _goes_on(line: str, following: str, *, wrapped: bool) -> bool:
    return not _BULLET.match(following) and (wrapped or _runs_over(line, following))


def kind_of(line: Line) -> BlockKind:
    """What a stretch of text is, by its shape."""
    if line.bullet:
        return BlockKind.LIST_ITEM
    text = line.text
    if "\n" not in text:
        if _is_row(text):
            return BlockKind.TABLE_ROW
        if _is_item(text):
            return BlockKind.LIST_ITEM
        if is_heading(text):
            return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _is_row(text: str) -> bool:
    return ("\t" in text or " | " in text) and not _SENTENCE_END.search(text)


def _is_item(text: str) -> bool:
    if len(text) > 160 or _SENTENCE_END.search(text) or _INNER_SENTENCE.search(text):
        return False
    return bool(_CAST_LINE.fullmatch(text) or _LABEL_LINE.fullmatch(text))


def is_heading(text: str) -> bool:
    """Whether a single line has the shape of a heading: short, one phrase, no final full stop.

    A line that ends in a question mark or a colon may be a whole sentence; one that shouts ("… Updates!!") must be
    written in capitals or title case.
    """
    words = _WORD.findall(text)
    if not words or len(words) > MAX_HEADING_WORDS or len(text) > MAX_HEADING_LENGTH:
        return False
    if _FULL_STOP.search(text):
        return False
    if text.endswith(("?", "?”", '?"', ":")):
        return not _INNER_SENTENCE.search(text)
    if text.isupper():
        return True
    if _SENTENCE_END.search(text):
        return _is_title_case(words) and len(words) > 3
    if _INNER_SENTENCE.search(text):
        return _is_title_case(words)
    return True


def _is_title_case(words: list[str]) -> bool:
    weighty = [word for word in words if word.lower() not in _SMALL_WORDS]
    return sum(not word[0].islower() for word in weighty) >= 0.7 * len(weighty)


def blocks_of(text: str) -> list[Block]:
    """Every block of ``text``, those of the site included."""
    return [Block(kind=kind_of(line), text=line.text, start=line.start) for line in lines_of(text) if line.text]
