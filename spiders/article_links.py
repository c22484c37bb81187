"""Which links of a page lead to articles: found by what the page itself repeats. A tree in, links out; no I/O.

A list is made of boxes alike, so its links stand at one kind of place (the tags and classes above them), have addresses
of one shape (``/2027/03/…-…-….html``) and texts that are headlines. None of these tells by itself: a menu is alike
too, a topic's address may have five words, a headline three. So the links of one kind of place are judged together,
and a link on its own needs more to speak for it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from lxml.etree import XPath

from spiders.article_address import (
    WIDE,
    WIDE_WORDS,
    Leads,
    is_marked,
    is_part,
    is_telling,
    outline,
    shape,
)
from spiders.entries import absolute
from spiders.page_parts import Boxes, Part, Parts, is_paid

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lxml.html import HtmlElement

SEVERAL = 3  # links of a kind, which make a list
HEADLINE_WORDS = 4  # a text shorter than this is a label
MOSTLY = 0.5  # of the links of a kind
OFTEN = 0.2  # of the commonest shape of addresses: what is so frequent is usual, too
SUMMARY = 40  # characters beside a headline that are more than a label
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
NEAR = 6  # elements above a link that may be its heading
HREFS = ("data-href", "data-url", "data-link", "data-permalink")  # of boxes that a script makes links of
# Words of a link that say only that there is more behind it.
LABEL = re.compile(
    r"\W*(?:(?:read|see|view|show|learn|continue|keep)\s+(?:\w+\s+){0,3}?(?:more|reading|story|article|post|on|full)"
    r"|more|full\s+(?:story|article)|\d+\s+comments?|(?:leave|post|add)\s+a\s+(?:comment|reply)|share|leer\s+m[áa]s"
    r"|seguir\s+leyendo|weiterlesen|mehr|lire\s+la\s+suite|자세히(?:\s*보기)?|더\s*보기|続きを読む)\b",
    re.IGNORECASE,
)
_LINKING = XPath("descendant::a[@href] | descendant::*[" + " or ".join(f"@{name}" for name in HREFS) + "]")
_OF_TEASERS = ("img", "picture", "amp-img", "figure", "time")


@dataclass(slots=True, eq=False)
class Link:
    """One address, with all the places where the page links to it."""

    url: str
    shape: str
    declared: bool = False  # the page's own data list it
    anchors: list[HtmlElement] = field(default_factory=list)
    title: str = ""
    at: HtmlElement | None = None  # the anchor that the title is of, or stands beside
    under_heading: bool = False

    @property
    def headline(self) -> bool:
        return is_headline(self.title)


def is_headline(text: str) -> bool:
    """Whether a text is long enough for one: in words, or in characters of a script that hardly has blanks."""
    return text.count(" ") + 1 >= HEADLINE_WORDS or (not text.isascii() and len(WIDE.findall(text)) >= WIDE_WORDS)


def article_links(root: HtmlElement, url: str, base: str, declared: Collection[str] = ()) -> list[Link]:
    """The links of a page that lead to articles, in its order.

    ``base`` is what relative addresses are relative to; ``declared`` are addresses that the page's own data list.
    """
    found = list(_gathered(root, url, base, declared).values())
    texts = {anchor: text_of(anchor) for link in found for anchor in link.anchors}
    parts = Parts(anchor for anchor, text in texts.items() if is_headline(text))
    chosen = _chosen(found, texts, parts, Part.MAIN)
    if len(chosen) < SEVERAL:
        chosen = _chosen(found, texts, parts, Part.BESIDE)
    return chosen


def text_of(element: HtmlElement) -> str:
    """The text within an element, white space folded."""
    return " ".join(element.text_content().split())


def _gathered(root: HtmlElement, url: str, base: str, declared: Collection[str]) -> dict[str, Link]:
    links: dict[str, Link] = {}
    made: dict[str, Link | None] = {}
    leads = Leads(url)
    for element in _LINKING(root):
        for href in (element.get("href"),) if element.tag == "a" else map(element.get, HREFS):
            if not href or "{" in href:  # a template's, to be filled in by a script
                continue
            if href not in made:
                link = absolute(href, base)
                if link is None or not leads.to_article(link):
                    made[href] = None
                else:
                    made[href] = links.setdefault(link, Link(link, shape(link), link in declared))
            if (known := made[href]) is not None:
                known.anchors.append(element)
    return links


def _chosen(found: Iterable[Link], texts: dict[HtmlElement, str], parts: Parts, worst: Part) -> list[Link]:
    """The articles among the links that stand in parts of the page up to the ``worst``."""
    links = []
    for link in found:
        sorts = [parts.part(anchor) for anchor in link.anchors]
        if Part.PAID not in sorts and any(sort <= worst for sort in sorts):
            anchors = [anchor for anchor, sort in zip(link.anchors, sorts, strict=True) if sort <= worst]
            links.append(Link(link.url, link.shape, link.declared, anchors))
    boxes = Boxes((link.url, link.anchors) for link in links if link.declared or is_telling(link.shape))
    for link in links:
        _entitle(link, texts, boxes)
    articles = {link.url for link in links if link.headline and is_telling(link.shape)}
    kinds: defaultdict[tuple[str, ...], list[Link]] = defaultdict(list)
    for link in links:
        if not is_part(link.url, articles):
            kinds[parts.kind(link.at)].append(link)
    usual = Usual.of(links)
    chosen = {link.url for alike in kinds.values() for link in _of_a_kind(alike, usual, boxes)}
    return [link for link in links if link.url in chosen and not any(is_paid(boxes.box(a)) for a in link.anchors)]


@dataclass(frozen=True, slots=True)
class Usual:
    """The shapes that addresses behind headlines mostly have on a page, and their outlines."""

    shapes: frozenset[str]
    outlines: frozenset[str]

    @classmethod
    def of(cls, links: Iterable[Link]) -> Usual:
        """Those of a list, if there is one."""
        counted = Counter(link.shape for link in links if link.headline)
        shapes = frozenset(one for one, number in counted.items() if number >= SEVERAL and is_telling(one))
        commonest = max(shapes, key=lambda one: (counted[one], one), default="")
        shapes = frozenset(
            one
            for one in shapes
            if counted[one] >= OFTEN * counted[commonest] and is_marked(one) >= is_marked(commonest)
        )
        return cls(shapes, frozenset(map(outline, shapes)))


def _of_a_kind(links: list[Link], usual: Usual, boxes: Boxes) -> Iterator[Link]:
    """The articles among links that stand at places alike."""
    headlines = sum(link.headline for link in links)
    listed = len(links) >= SEVERAL and headlines >= MOSTLY * len(links)
    shapes = Counter(link.shape for link in links)
    for link in links:
        like = link.shape in usual.shapes or (not usual.shapes and shapes[link.shape] >= SEVERAL)
        nearly = like or outline(link.shape) in usual.outlines or (not usual.shapes and link.headline)
        if link.declared:
            yield link
        elif listed:
            if nearly:
                yield link
        elif link.headline and nearly:
            # On its own, a heading speaks for it, or what else a teaser has, where no labels stand beside it.
            teaser = _is_teaser(link, boxes)
            headed = link.under_heading and (like or teaser or not usual.shapes)
            if headed or (like and teaser and headlines == len(links)):
                yield link


def _is_teaser(link: Link, boxes: Boxes) -> bool:
    """Whether there is more around a link than its words: a picture, a time, a summary, the same link again."""
    if len(link.anchors) > 1:
        return True
    box = boxes.box(link.anchors[0])
    return box is not None and (
        next(box.iter(*_OF_TEASERS), None) is not None or len(text_of(box)) > len(link.title) + SUMMARY
    )


def _entitle(link: Link, texts: dict[HtmlElement, str], boxes: Boxes) -> None:
    """Give a link its title: a heading's words before others, what can be seen before what cannot."""
    best = (-1, 0)
    for anchor in link.anchors:
        text = texts[anchor]
        inner = next((element for element in anchor.iter(*HEADINGS)), None)
        heading = inner is not None or any(above.tag in HEADINGS for above in islice(anchor.iterancestors(), NEAR))
        if inner is not None:
            text = text_of(inner) or text
        label = not text or LABEL.match(text) is not None
        rank = (0 if label else 3 if heading else 2, len(text))
        if rank > best:
            best, link.at, link.title, link.under_heading = rank, anchor, text, heading
    if best[0] >= 2 and link.headline:
        return
    for anchor in link.anchors:  # "Read more" beneath a headline that is no link
        box = boxes.box(anchor)
        inner = next((element for element in box.iter(*HEADINGS)), None) if box is not None else None
        if inner is not None and is_headline(text := text_of(inner)):
            link.at, link.title, link.under_heading = anchor, text, True
            return
    for anchor in link.anchors:
        for text in _unseen(anchor):
            if is_headline(text) and not LABEL.match(text):
                link.at, link.title = anchor, text
                return


def _unseen(anchor: HtmlElement) -> Iterator[str]:
    """What stands in a link's attributes, and its picture's."""
    for name in ("aria-label", "title", "data-title"):
        yield " ".join(anchor.get(name, "").split())
    for picture in anchor.iter("img"):
        yield " ".join((picture.get("alt") or picture.get("title") or "").split())
