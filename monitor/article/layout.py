"""How plain text falls into blocks: headings, paragraphs, list items and table rows, each a literal slice of it.

Newspapers, blogs and copied text lay the same things out differently, so the rules look at the shape of a line
(length, final mark, capitals, bullet) and never at what it speaks of.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from monitor.abbreviations import ABBREVIATIONS
from monitor.calendar_names import SHORT_MONTHS, TIMES_OF_YEAR
from monitor.model import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_HEADING_WORDS = 16
MAX_QUESTION_WORDS = 22  # a question on a line of its own is a heading at a greater length
MAX_HEADING_LENGTH = 130
MIN_RUN = 3  # headings of one shape on end that are a list
MIN_PAIRS = 2  # of a role and a performer, which two headings by chance hardly are

_LINE = re.compile(r"[^\n]+")
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
# The first two are what • and · become where UTF-8 was taken for Windows-1252 before it was stored or copied.
_BULLET = re.compile(
    r"(?:â€¢|Â·|[•●▪◦‣·∙○■►▸➤✔✓→*+]|[-–—])[^\S\n]+|(?:[•●▪►▸➤])|\(?(?:\d{1,2}|[a-hA-H])[.)][^\S\n]+(?=\S)"
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_FULL_STOP = re.compile(r"(?:\.|…|[,;])[\"'”’»)\]]*$")
# A sentence ends and another begins, but not behind "Dr.", "J." or "No. 5".
_INNER_SENTENCE = re.compile(r"(?<!\b[A-Z])(?<!\bNo)(?<!\bep)[.!?][\"'”’]*\s+[A-Z“\"‘']")
_WORD_BEFORE = re.compile(r"[\w.]+$")
_WORD = re.compile(r"[^\W_][\w'’.&-]*")
_SMALL_WORDS = re.compile(
    r"(?:an?|and|as|at|but|by|for|from|has|have|if|in|into|is|its?|nor|of|off|on|or|our|out|over|per|so|than|that|the|"
    r"their|this|to|up|via|vs|was|we|what|when|which|who|will|with|yet|you|your)",
    re.IGNORECASE,
)

# A performer and a role, or a label and its value, on a line of its own: an item of a list that has lost its bullets.
_CAPITALISED = r"[^\W\d_a-zß-öø-ÿ][\w\u0300-\u036f.'’-]*"
# … or a nickname between the names: "Robert 'Bob' Crane"
_NICKNAME = rf"(?:[\"“'‘]{_CAPITALISED}[\"”]?\s+)?"
_NAME = rf"(?:{_CAPITALISED}\s+{_NICKNAME}(?:(?:de|da|del|la|van|von|bin|al)\s+)*){{0,5}}{_CAPITALISED}"
# A word or two may stand before it: "New arrival: Mina Falk as Iris".
_CAST_LINE = re.compile(
    rf"(?:[A-Z][a-z]+(?:\s[a-z]+){{0,2}}:\s)?(?:{_NAME})(?:,\s*(?:{_NAME}))*\s+"
    r"(?:(?:stars?|returns?|appears?|is|in\s+and)\s+)?"
    r"(?:as|plays|voices|portrays|essays|in\s+the\s+role\s+of"
    r"|(?:assumes|takes(?:\s+on)?|fills|has)\s+the\s+(?:part|role|character)\s+of)\s+\S.*"
    rf"|(?:{_NAME})\s*(?:\s[★☆✦♥❤→⇒»~=]\s|\s?\.{{3,}}\s?|\s?…{{1,9}}\s?)\s*\S.{{1,80}}"
    # "Mina Falk is Iris and Belle Crane": in the small letters of a sentence, and no headline
    rf"|{_CAPITALISED}\s+(?:{_NAME})\s+is\s+(?:{_NAME})(?:\s+and\s+(?:{_NAME}))?"
    # "Ann Hill, 31, nurse, Columbus, Ohio": who takes part in a contest
    rf"|(?:{_NAME})(?:\s[\"“][^\"”]{{2,20}}[\"”]\s(?:{_NAME}))?,\s\d\d,\s(?!.*\b(?:is|was|has|had|have|will|who|says"
    r"|said|are|were)\b)[a-z][^!?]{3,80}"
    # "Mina Falk (Iris), 2015": the year in which somebody left
    r"|(?:(?:[A-Z][\w'’-]+\s+)?(?:winner|nominee|actor|actress|singer|comedian|star|alum|newcomer|rapper|veteran)\s+)?"
    rf"(?:{_NAME})\s+\([^()]+\)(?:,\s(?:19|20)\d\d)?|(?:{_NAME})\s+[–—-]\s+(?:{_NAME})(?:\s\d{{1,3}})?"
)
# "Iris (the cat): Mina Falk", "Iris – Mina Falk (season 2)", "Iris | Mina Falk": a role and who plays it
_PAIR = re.compile(rf"(?:{_NAME})(?:\s\([^()]{{1,30}}\))?(?:\s?[:：]\s|\s[–—|-]\s)(?:{_NAME})(?:\s\([^()]{{1,120}}\))?")
LABELS = (  # what a line that gives a fact begins with
    "also known as|air date|airs|based on|cast|channel|composer|country|created by|creator|date|director|directed by|"
    "episodes|episode count|format|genres?|image|language|lead cast|main cast|network|no\\. of episodes|"
    "number of episodes|"
    "original network|original title|platform|premiere|premiere date|producer|produced by|production company|"
    "release|release date|release year|runtime|running time|screenwriter|showrunner|starring|"
    "(?:current |production |renewal )?status|streaming on|"
    "source|streaming platform|time|title|where to watch|writer|written by|year|"
    "also starring|guest stars?|special appearances?|cameos?|supporting cast|music(?: by)?|theme song|direction|"
    "script(?: by)?|screenplay(?: by)?|story(?: by)?|teleplay|original (?:story|creator|work|author|network|run)|"
    "author|chief director|series composition|character designs?|animation|studio|license|"
    "developed by|executive producers?|producers|directors|writers|screenwriters|creators|narrator|host|presenter|"
    "broadcaster|broadcast period|streaming|distributor|aired on|premieres|finale|catch up|native title|"
    "alternative titles?|other names?|other titles?|literal title|"
    "(?:background |original )?score|first aired|trailer|teaser|filming|working title|"
    "also called|eps?|starts?|ends?|no\\. of (?:parts|seasons)|number of (?:parts|seasons)|seasons|"
    "original (?:webtoon|web ?novel|novel|manga|comic|story)|webtoon|novel|manga|"
    "hangul|romani[sz]ation|when|where|with|stars|leads|head writers?|screenplay and direction"
)
_LABEL_LINE = re.compile(rf"\*{{0,2}}(?:{LABELS})(?:\s(?:and|&)\s(?:{LABELS}))?\*{{0,2}}\s*[:：]\s*\S.*", re.IGNORECASE)
# "Japan: 8 January 2022 (NTN)", "Episode 5 (season finale): Aug. 27"
_MONTH = rf"(?:{SHORT_MONTHS})[a-z]*\.?"
_DATED_LINE = re.compile(
    rf"[^:]{{2,45}}:\s(?:\w+day,\s)?(?:{_MONTH}\s\d{{1,2}}\b|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH})[^:.!?]{{0,60}}"
)
# "Release: early 2027", "Premiere: TBA", "Eps: 12", "No. of parts: 5 x 60 mins"
_VALUE_LINE = re.compile(
    rf"[\w .'’/&-]{{2,40}}\s?[:：]\s*(?:(?:early|mid|late|{TIMES_OF_YEAR})[- ]\d{{4}}"
    r"|\d{4}(?:-\d\d){0,2}|TB[ACD]|\d{1,3}(?: ?x ?\d+[^.!?]{0,20}| (?:episodes|parts)| ?\([a-z ]{1,20}\))?)",
    re.IGNORECASE,
)


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
    chunks = list(_chunks(text))
    running_over = [b - a for spans in chunks for (a, b), after in pairwise(spans) if _runs_over(text, (a, b), after)]
    # The column at which the text was broken: nine in ten of the lines that run over fit in it.
    width = sorted(running_over)[len(running_over) * 9 // 10] if running_over else 0
    for spans in chunks:
        wrapped = any(_runs_over(text, before, after) for before, after in pairwise(spans))
        start = spans[0][0]
        for before, after in pairwise(spans):
            full = wrapped and _fills(text[before[0] : before[1]], width)
            if _BULLET.match(text, *after) or not (full or _runs_over(text, before, after)):
                yield line_at(text, start, before[1])
                start = after[0]
        yield line_at(text, start, spans[-1][1])


def _fills(line: str, width: int) -> bool:
    """Whether a line reaches its column; where a sentence ends with it, hardly a word more may have fitted."""
    return (0.88 if _SENTENCE_END.search(line) else 0.7) * width <= len(line) <= 1.2 * width


def _chunks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Spans of the lines between two blank lines, without the white space around each."""
    position = 0
    for gap in [*_BLANK_LINES.finditer(text), None]:
        end = gap.start() if gap else len(text)
        spans = [_stripped(text, *match.span()) for match in _LINE.finditer(text, position, end)]
        if spans := [(a, b) for a, b in spans if a < b]:
            yield spans
        position = gap.end() if gap else end


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def line_at(text: str, start: int, end: int) -> Line:
    """``text[start:end]`` as one stretch, its bullet taken off."""
    bullet = _BULLET.match(text, start, end)
    if bullet is None:
        return Line(start, text[start:end], bullet=False)
    start, end = _stripped(text, bullet.end(), end)
    return Line(start, text[start:end], bullet=True)


def _runs_over(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether a sentence is broken off at the end of one line and goes on in the next."""
    start, end = line
    return 40 <= end - start <= 130 and text[following[0]].islower() and not _SENTENCE_END.search(text[start:end])


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
    if len(text) > 160 or _SENTENCE_END.search(text) or _has_two_sentences(text):
        return False
    return any(line.fullmatch(text) for line in (_CAST_LINE, _LABEL_LINE, _DATED_LINE, _VALUE_LINE))


# "CARL DUNN, ESQ.", "Doogie Howser, M.D.": a name alone in its line, and no sentence.
_ABBREVIATED = re.compile(r",?\s(?:(?:Esq|Inc|Ltd|Co|Bros)\.|(?:[A-Z]\.){2,})$", re.IGNORECASE)
_WORDS_OF_A_NAME = 6


def is_heading(text: str) -> bool:
    """Whether a single line has the shape of a heading: short, one phrase, no final full stop.

    A line that ends in a question mark or a colon may be a whole sentence; one that shouts ("… Updates!!") must be
    written in capitals or title case.
    """
    words = _WORD.findall(text)
    limit = MAX_QUESTION_WORDS if text.endswith("?") else MAX_HEADING_WORDS
    if not words or len(words) > limit or len(text) > MAX_HEADING_LENGTH:
        return False
    if _ABBREVIATED.search(text) and len(words) <= _WORDS_OF_A_NAME:
        return _is_title_case(words)
    if _FULL_STOP.search(text):
        return False
    if text.endswith(("?", "?”", '?"', ":")):
        return not _has_two_sentences(text)
    if text.isupper():
        return True
    if _SENTENCE_END.search(text):
        return _is_title_case(words) and len(words) > 3
    if _has_two_sentences(text):
        return _is_title_case(words)
    return True


def _has_two_sentences(text: str) -> bool:
    return next(_inner_ends(text), None) is not None


def sentences_of(text: str) -> list[str]:
    """What ends with a full stop in a line, sentence by sentence; what breaks off at the end is none."""
    ends = [*_inner_ends(text), *([len(text)] if _SENTENCE_END.search(text) else [])]
    return [text[start:end].strip() for start, end in pairwise([0, *ends])]


def _inner_ends(text: str) -> Iterator[int]:
    """Where a sentence ends and another begins."""
    for stop in _INNER_SENTENCE.finditer(text):
        word = _WORD_BEFORE.search(text, 0, stop.start())
        if text[stop.start()] != "." or word is None or word.group().casefold() not in ABBREVIATIONS:
            yield stop.start() + 1


def _is_title_case(words: list[str]) -> bool:
    weighty = [word for word in words if not _SMALL_WORDS.fullmatch(word)]
    return sum(not word[0].islower() for word in weighty) >= 0.7 * len(weighty)


def blocks_of(text: str) -> list[Block]:
    """Every block of ``text``, those of the site included."""
    return listed([Block(kind=kind_of(line), text=line.text, start=line.start) for line in lines_of(text) if line.text])


def listed(blocks: list[Block]) -> list[Block]:
    """The same blocks, with runs of headings of one shape turned into list items: three on end, or two pairs.

    A list that has lost its bullets (names of performers, "Episode 3: …", "2 / Title / Network") looks like headings
    with nothing under them.
    """
    for shape, group in groupby(list(enumerate(blocks)), key=lambda pair: _shape(pair[1])):
        run = list(group)
        if shape and len(run) >= (MIN_PAIRS if shape == "pair" else MIN_RUN):
            for index, block in run:
                blocks[index] = replace(block, kind=BlockKind.LIST_ITEM, level=0)
    return blocks


# "Winter Harbor: Release Date": a heading of what stands below it
_NO_PAIR = re.compile(
    r"\b(?:season|series|episode|part|volume|chapter|trailer|cast|plot|release|date|review|recap)\b", re.IGNORECASE
)


def _shape(block: Block) -> str:
    if block.kind is not BlockKind.HEADING:
        return "item" if block.kind is BlockKind.LIST_ITEM else ""
    if _PAIR.fullmatch(block.text) and not _NO_PAIR.search(block.text):
        return "pair"
    if entry := re.match(r"(\w+)(?: \d+)?\s?: ?\S", block.text):
        return "entry" if entry[1].lower().endswith("day") else f"entry:{entry[1]}"
    if block.text.count(" / ") >= 2:
        return "slashes"
    words = block.text.split()
    return "name" if 2 <= len(words) <= 4 and re.fullmatch(_NAME, block.text) else ""
