"""Tables of seasons, as encyclopedias have them: "Series | Episodes | First aired | Last aired"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.dates import find_dates
from monitor.claims.quick import quick
from monitor.model import Attribute, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

# What a column is called, and what stands in it.
_SEASON = quick(r"^(?:seasons?|series|no\.?|#|part|cycle)$", re.IGNORECASE)
_COLUMNS = (
    (
        Attribute.RELEASE_DATE,
        quick(
            r"^(?:first\s+(?:aired|released|broadcast|shown|episode|air\s+date)|premieres?d?|premiere\s+date"
            r"|start(?:ed|s|\s+date)?|released?|release\s+date|debut(?:ed)?|from|air\s+date)$",
            re.IGNORECASE,
        ),
    ),
    (
        Attribute.END_DATE,
        quick(
            r"^(?:last\s+(?:aired|released|broadcast|shown|episode|air\s+date)|finale|season\s+finale"
            r"|end(?:ed|s|\s+date)?|to|until)$",
            re.IGNORECASE,
        ),
    ),
    (Attribute.EPISODE_COUNT, quick(r"^(?:(?:no\.\s+of\s+)?(?:episodes?|eps\.?))$", re.IGNORECASE)),
)
_CELLS = re.compile(r"\s*(?:\t| \| )\s*")
_NUMBER = re.compile(r"(?:seasons?|series|part|s)?\s*(\d{1,2})$", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Finding]:
    """The dates and the numbers of episodes that a table gives for each season."""
    header: list[Attribute | str | None] = []
    for sentence in reading.sentences:
        if sentence.kind is not BlockKind.TABLE_ROW:
            header = []
            continue
        cells = _cells(sentence)
        columns = [_column(text) for text, _ in cells]
        if any(isinstance(column, Attribute) for column in columns) and "season" in columns:
            header = columns
        elif header and sentence.unread is None and len(cells) == len(header):
            yield from _row(reading, sentence, header, cells)


def _column(text: str) -> Attribute | str | None:
    if _SEASON.search(text):
        return "season"
    return next((attribute for attribute, pattern in _COLUMNS if pattern.search(text)), None)


def _cells(sentence: Sentence) -> list[tuple[str, int]]:
    text = sentence.source_text[sentence.start : sentence.start + len(sentence.text)]  # with its tabs
    cells, start = [], 0
    for cut in [*_CELLS.finditer(text), None]:
        end = cut.start() if cut else len(text)
        cells.append((text[start:end].strip(), start))
        start = cut.end() if cut else end
    return cells


def _row(
    reading: Reading, sentence: Sentence, header: list[Attribute | str | None], cells: list[tuple[str, int]]
) -> Iterator[Finding]:
    number = _NUMBER.match(cells[header.index("season")][0])
    if number is None:
        return
    for column, (text, start) in zip(header, cells, strict=True):
        if not isinstance(column, Attribute):
            continue
        span = (start, start + len(text))
        if column is Attribute.EPISODE_COUNT:
            value = text if text.isdigit() else None
        else:
            dates = find_dates(f"in {text}", reading.published)
            value = dates[0].edtf if dates else None
        if value is not None:
            yield sentence.claim(column, value, span, "a table of seasons", season=int(number[1]))
