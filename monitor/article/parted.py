"""Short pages: where trafilatura gives up, it gives all of a container as one paragraph; here it is in blocks again.

"Saltworks adds Mara Venn", "By Ann Lee" and "Per Lund has left the cast" are a heading, a byline and a sentence, not
one sentence about "Ann Lee Per Lund".
"""

from __future__ import annotations

import re
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


def parted(body: _Element, tree: HtmlElement) -> _Element:
    """``body``, each paragraph of it that holds several blocks of the page put asunder, in place."""
    if any(element.tag not in ("body", "p") for element in body.iter()):
        return body  # found by its structure
    containers = [[*_runs(container)] for container in tree.iter("article", "main", "body")]
    for paragraph in [paragraph for paragraph in body.iter("p") if len(paragraph) == 0]:
        squeezed = "".join((paragraph.text or "").split())
        for runs in containers:
            matched = _matched(runs, squeezed)
            if len(matched) > 1:
                _put(matched, instead_of=paragraph)
                break
    return body


def _matched(runs: list[tuple[str, str]], squeezed: str) -> list[tuple[str, str]]:
    """The runs that make up a text, white space aside, in their order; none where something else is in it too."""
    at = 0
    found = []
    for tag, text in runs:
        own = text.replace(" ", "")
        if own and squeezed.startswith(own, at):
            found.append((tag, text))
            at += len(own)
    return found if at == len(squeezed) else []


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
