"""The main content that trafilatura finds, as blocks.

Its tree has the elements of TEI: head, p, quote, list and item, table, row and cell, lb for a line break, hi for bold.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.article.layout import MAX_HEADING_LENGTH, kind_of, line_at
from monitor.model import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_CONTAINERS = frozenset(("list", "table", "quote", "p", "head", "row"))
_LEVEL = re.compile(r"h([1-6])")


def blocks_in(body: _Element) -> Iterator[Block]:
    """The blocks of trafilatura's body element, in order, ``start`` not yet set."""
    has_headings = any(
        _LEVEL.fullmatch(head.get("rend") or "h2") for head in body.iter("head") if head.get("rend") != "h1"
    )
    yield from _children(body, has_headings=has_headings)


def _children(parent: _Element, *, has_headings: bool) -> Iterator[Block]:
    for element in parent:
        if element.tag == "head":
            yield from _heading(element)
        elif element.tag == "list":
            yield from _items(element)
        elif element.tag == "table":
            yield from _rows(element)
        elif element.tag == "quote" and any(child.tag in _CONTAINERS for child in element):
            yield from _loose(element.text)
            yield from _children(element, has_headings=has_headings)
        else:
            yield from _paragraphs(element, has_headings=has_headings)
        yield from _loose(element.tail)


def _heading(element: _Element) -> Iterator[Block]:
    text = " ".join(_text(element).split())
    level = _LEVEL.fullmatch(element.get("rend") or "")
    if not text:
        return
    # Some authors set whole paragraphs as headings, for the size of the letters.
    if len(text) > 2 * MAX_HEADING_LENGTH or (len(text) > 80 and text.endswith(".")):
        yield Block(kind=BlockKind.PARAGRAPH, text=text, start=0)
    else:
        yield Block(kind=BlockKind.HEADING, text=text, start=0, level=int(level[1]) if level else 0)


def _items(element: _Element) -> Iterator[Block]:
    term = ""
    for item in element:
        if item.tag == "list":
            yield from _items(item)
            continue
        nested = [child for child in item if child.tag in ("list", "table")]
        text = " ".join(_text(item, without=("list", "table")).split())
        if (item.get("rend") or "").startswith("dt"):
            term = text
            continue
        if term:
            text, term = f"{term}: {text}".replace("::", ":"), ""
        if text:
            line = line_at(text, 0, len(text))  # a bullet typed by hand goes
            yield Block(kind=BlockKind.LIST_ITEM, text=line.text or text, start=0)
        for child in nested:
            yield from _items(child) if child.tag == "list" else _rows(child)
    if term:
        yield Block(kind=BlockKind.LIST_ITEM, text=term, start=0)


def _rows(element: _Element) -> Iterator[Block]:
    for row in element.iter("row"):
        cells = [" ".join(_text(cell).split()) for cell in row.iter("cell")]
        if text := " | ".join(filter(None, cells)):
            yield Block(kind=BlockKind.TABLE_ROW, text=text, start=0)


def _paragraphs(element: _Element, *, has_headings: bool) -> Iterator[Block]:
    for text, bold in _lines(element):
        yield _block(text, shaped=bold or not has_headings)


def _lines(element: _Element) -> Iterator[tuple[str, bool]]:
    """The lines of a paragraph, and whether all of a line is set bold: a heading by hand."""
    line: list[tuple[str, bool]] = []
    for text, bold in [*_pieces(element, bold=False), ("\n", False)]:
        if text != "\n":
            line.append((text, bold))
        elif folded := " ".join("".join(text for text, _ in line).split()):
            yield folded, all(bold for text, bold in line if text.strip(" \t\n:"))
            line = []


def _pieces(element: _Element, *, bold: bool) -> Iterator[tuple[str, bool]]:
    bold = bold or (element.tag == "hi" and "b" in (element.get("rend") or ""))
    yield _plain(element.text), bold
    for child in element:
        breaks = child.tag in ("lb", "p")
        if breaks:
            yield "\n", False
        yield from _pieces(child, bold=bold)
        if child.tag == "p":
            yield "\n", False
        yield _plain(child.tail), bold


def _block(text: str, *, shaped: bool) -> Block:
    line = line_at(text, 0, len(text))
    kind = kind_of(line)
    if kind is BlockKind.HEADING and not shaped and not text.endswith((":", "?")):
        # Where a page marks its headings, a short line that is not marked is a caption or a remark.
        kind = BlockKind.PARAGRAPH
    return Block(kind=kind, text=line.text or text, start=0)


def _loose(text: str | None) -> Iterator[Block]:
    if text and (folded := " ".join(text.split())) and any(map(str.isalnum, folded)):
        yield _block(folded, shaped=False)


def _text(element: _Element, *, without: tuple[str, ...] = ()) -> str:
    """The text of an element, line breaks as spaces."""
    parts = [_plain(element.text)]
    for child in element:
        if child.tag in ("lb", "p"):
            parts.append(" ")
        if child.tag not in without:
            parts.append(_text(child, without=without))
        parts.append(_plain(child.tail))
    return "".join(parts)


def _plain(text: str | None) -> str:
    return re.sub(r"\s+", " ", text) if text else ""
