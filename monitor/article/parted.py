"""Short pages: where trafilatura gives up, it gives all of a container as one paragraph; here it is in blocks again.

"Saltworks adds Mara Venn", "By Ann Lee" and "Per Lund has left the cast" are a heading, a byline and a sentence, not
one sentence about "Ann Lee Per Lund".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from lxml.etree import Element, SubElement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element
    from lxml.html import HtmlElement

_HEADING = re.compile(r"h[1-6]")
# What does not break a line: all else does, an element that nobody knows as well.
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span"
    " strike strong sub sup time tt u var wbr".split()
)
_UNSEEN = frozenset(("script", "style", "template", "noscript"))
_BEGINNING = 12  # characters that runs are told apart by


def parted(body: _Element, tree: HtmlElement) -> _Element:
    """``body``, each paragraph of it that holds several blocks of the page put asunder, in place."""
    if any(element.tag not in ("body", "p") for element in body.iter()):
        return body  # found by its structure
    containers = [_Runs(container) for container in tree.iter("article", "main", "body")]
    for paragraph in [paragraph for paragraph in body.iter("p") if len(paragraph) == 0]:
        squeezed = "".join((paragraph.text or "").split())
        for runs in containers:
            matched = runs.matched(squeezed)
            if len(matched) > 1:
                _put(matched, instead_of=paragraph)
                break
    return body


class _Runs:
    """The runs of a container, to be found by how they begin: a page may have ten thousand, and as many paragraphs."""

    def __init__(self, container: HtmlElement) -> None:
        self._runs = [(tag, text, own) for tag, text in _runs(container) if (own := text.replace(" ", ""))]
        self._beginning: dict[str, list[int]] = {}
        for number, (_, _, own) in enumerate(self._runs):
            self._beginning.setdefault(own[:_BEGINNING], []).append(number)

    def matched(self, squeezed: str) -> list[tuple[str, str]]:
        """The runs that make up a text, white space aside, in their order; none where something else is in it too."""
        at = start = 0
        found = []
        while at < len(squeezed) and (number := self._next(squeezed, at, start)) is not None:
            tag, text, own = self._runs[number]
            found.append((tag, text))
            at += len(own)
            start = number + 1
        return found if at == len(squeezed) else []

    def _next(self, squeezed: str, at: int, start: int) -> int | None:
        """The first run from ``start`` on that stands at this place of the text."""
        first = None
        for length in range(1, _BEGINNING + 1):
            numbers = self._beginning.get(squeezed[at : at + length], [])
            for place in range(bisect_left(numbers, start), len(numbers)):
                number = numbers[place]
                if first is not None and number > first:
                    break
                if squeezed.startswith(self._runs[number][2], at):
                    first = number
                    break
        return first


def _runs(container: HtmlElement) -> Iterator[tuple[str, str]]:
    """What stands between two breaks of a container, and the tag of the block that it stands in."""
    tag, text = container.tag, ""
    for block, piece in _pieces(container, container.tag):
        if piece is not None:
            tag, text = block, text + piece
            continue
        yield tag, " ".join(text.split())
        text = ""
    yield tag, " ".join(text.split())


def _pieces(element: HtmlElement, block: str) -> Iterator[tuple[str, str | None]]:
    """Pieces of text with the block around each; None for a break."""
    yield block, element.text or ""
    for child in element:
        if child.tag in _UNSEEN:
            pass
        elif child.tag in _INLINE:
            yield from _pieces(child, block)
        else:
            yield block, None
            held = block == "li" or _HEADING.fullmatch(block)
            yield from _pieces(child, block if held and child.tag != "li" else str(child.tag))
            yield block, None
        yield block, child.tail or ""


def _put(runs: list[tuple[str, str]], *, instead_of: _Element) -> None:
    """The runs as trafilatura has blocks, in the place of the paragraph."""
    parent = instead_of.getparent()
    if parent is None:
        return
    made = []
    for tag, text in runs:
        if _HEADING.fullmatch(tag):
            made.append(Element("head", rend=tag))
            made[-1].text = text
        elif tag == "li":
            if not (made and made[-1].tag == "list"):
                made.append(Element("list"))
            SubElement(made[-1], "item").text = text
        else:
            made.append(Element("p"))
            made[-1].text = text
    made[-1].tail = instead_of.tail
    place = parent.index(instead_of)
    parent[place : place + 1] = made
