"""The main content of a page. trafilatura finds it; where its result shows that it did not, it is told where to look.

It knows containers by their names. Where a page names its own otherwise, it gathers bare paragraphs from all over the
page, and the headings and lists between them are lost: a date below "Season 3" becomes one of season 2.
"""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml.etree import XPath
from lxml.html import document_fromstring
from trafilatura import bare_extraction
from trafilatura.settings import Document
from trafilatura.xpaths import BODY_XPATH

from monitor.article.parted import parted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from lxml.etree import _Element
    from lxml.html import HtmlElement

MIN_PARAGRAPH = 40  # characters; shorter ones do not tell an article from a menu
MIN_PROSE = 140  # characters; the teaser of another article has less
MAX_STANDFIRST = 2  # paragraphs between title and article; more are a column beside it
MOST = 0.75  # share of a page's prose that its article has
LEAST = 1 / 3  # share of all that was found that the article has; where it is less, the page may be a table
KEPT = 0.9  # share of an article's paragraphs that a second reading must find again

_PARAGRAPHS = XPath("descendant::p[not(ancestor::nav or ancestor::aside or ancestor::footer)]")
_OF_A_TABLE = ("table", "thead", "tbody", "tfoot", "tr", "th", "td")
_MARKS = ("h2", "h3", "h4", "li", "dt")
_MARKED = ("head", "item")  # what trafilatura calls them
_TEXTS = (*_MARKED, "p", "quote", "cell")  # what it may call a paragraph


def main_content(tree: HtmlElement) -> _Element | None:
    """What the author of a page wrote, as trafilatura's body element; None where there is nothing to read."""
    content = _content(tree)
    return None if content is None else parted(content, tree)


def _content(tree: HtmlElement) -> _Element | None:
    found = _read(tree)
    bare = found is None or next(found.iter("head", "list"), None) is None
    paragraphs = _paragraphs(tree)
    if bare and next(tree.iter("article", "main"), None) is None and not any(path(tree) for path in BODY_XPATH):
        return _rather(found, _container(paragraphs), paragraphs)  # the page names no container at all
    return found if found is None else _better(found, tree, paragraphs)


def _read(tree: HtmlElement) -> _Element | None:
    document = bare_extraction(tree, fast=True, include_tables=True, include_formatting=True)
    return document.body if isinstance(document, Document) else None


def _rather(
    found: _Element | None, container: HtmlElement | None, paragraphs: Collection[HtmlElement]
) -> _Element | None:
    """What the container holds by itself rather than what was found, unless it is far less."""
    again = None if container is None else _read(_alone(container, paragraphs))
    if again is None or (found is not None and len(_squeezed(again)) < LEAST * len(_squeezed(found))):
        return found
    return again


def _better(found: _Element, tree: HtmlElement, paragraphs: Collection[HtmlElement]) -> _Element:
    """What was found or, where it was gathered from all over the page, what the article's own container holds.

    It was if headings and lists between its paragraphs are missing, or if there are paragraphs of a container in it
    that trafilatura has no name for, and others too.
    """
    texts = _texts(found, *_TEXTS)
    paragraphs = [paragraph for paragraph in paragraphs if _squeezed(paragraph) in texts]
    container = _container(paragraphs)
    if container is None:
        return found
    marks = _marks(container, paragraphs)
    had = len(marks & _texts(found, *_MARKED))
    own = {_squeezed(paragraph) for paragraph in paragraphs if container in paragraph.iterancestors()}
    gathered = len(own) < len(paragraphs) and not _named(tree, container)
    if 2 * had >= len(marks) and not gathered:
        return found
    again = _rather(found, container, paragraphs)
    if again is None or len(own & _texts(again, *_TEXTS)) < KEPT * len(own):
        return found
    return again if gathered or len(marks & _texts(again, *_MARKED)) > had else found


def _named(tree: HtmlElement, container: HtmlElement) -> bool:
    """Whether trafilatura may have found the container, or what it stands in, or a part of it, by name."""
    for path in BODY_XPATH:
        for frame in path(tree)[:1]:
            if frame is container or frame in container.iterancestors() or container in frame.iterancestors():
                return True
    return False


def _squeezed(element: _Element) -> str:
    """The text of an element without white space, which trafilatura changes."""
    return "".join("".join(element.itertext()).split())


def _texts(body: _Element, *tags: str) -> set[str]:
    return {_squeezed(element) for element in body.iter(*tags)}


def _linked(element: HtmlElement) -> bool:
    """Whether more than half of an element's text are links."""
    return 2 * sum(len(link.text_content()) for link in element.iter("a")) > len(element.text_content())


def _paragraphs(tree: HtmlElement) -> list[HtmlElement]:
    """Paragraphs that may be an article's."""
    return [
        paragraph
        for paragraph in _PARAGRAPHS(tree)
        if len(paragraph.text_content().strip()) >= MIN_PARAGRAPH and not _linked(paragraph)
    ]


def _marks(container: HtmlElement, paragraphs: Collection[HtmlElement]) -> set[str]:
    """The texts of headings and items in a container, from the first of its paragraphs on."""
    begun = False
    marks = set()
    known = set(paragraphs)
    for element in container.iter("p", *_MARKS):
        if element.tag == "p":
            begun = begun or element in known
        elif begun and not _linked(element):
            marks.add(_squeezed(element))
    return marks - {""}


def _container(paragraphs: Iterable[HtmlElement]) -> HtmlElement | None:
    """The element that the article stands in: the one with the most text in paragraphs of its own, and wider.

    A paragraph counts for its parent, and half for what that stands in, as articles are cut into sections. If there
    are sections like the one found, or prose elsewhere, more than an aside has, what holds these too is the article.
    """
    lengths = {paragraph: len(paragraph.text_content().strip()) for paragraph in paragraphs}
    scores: dict[HtmlElement, float] = {}
    for paragraph, length in lengths.items():
        parent = paragraph.getparent()
        scores[parent] = scores.get(parent, 0) + length
        if (above := parent.getparent()) is not None and above.tag != "html":
            scores[above] = scores.get(above, 0) + length / 2
    if not scores:
        return None
    best = max(scores, key=lambda element: scores[element])
    prose = {paragraph: length for paragraph, length in lengths.items() if length >= MIN_PROSE}
    held = _held(prose)
    kin = Counter(map(_kin, _held(lengths)))
    for element in [best, *best.iterancestors()]:
        if element.tag in ("body", "html"):
            break
        if held[best] < MOST * sum(prose.values()) or kin[_kin(element)] > 1:
            best = element.getparent()
        kin = Counter(map(_kin, held))  # a row of teasers may well be of the make of the row that the article is in
    return next(element for element in [best, *best.iterancestors()] if element.tag not in _OF_A_TABLE)


def _held(lengths: Mapping[HtmlElement, int]) -> Counter[HtmlElement]:
    """How much text of these paragraphs each element holds."""
    held: Counter[HtmlElement] = Counter()
    for paragraph, length in lengths.items():
        for element in paragraph.iterancestors():
            held[element] += length
    return held


def _kin(element: HtmlElement) -> object:
    """What sections of one make, side by side, have in common; of anything else, itself."""
    made = element.get("class") or (element.tag == "section" and element.tag)
    return (element.getparent(), element.tag, made) if made else element


def _alone(container: HtmlElement, paragraphs: Collection[HtmlElement]) -> HtmlElement:
    """A page that holds nothing but a copy of the container, named as trafilatura knows it."""
    page = document_fromstring("<html><body></body></html>")
    article = deepcopy(container)
    article.tag, article.tail = "article", None
    article.attrib.clear()
    article.set("itemprop", "articleBody")
    for item in article.iterchildren("li"):  # the article is a list: of sections, with a heading in each
        item.tag = "p" if next(item.iter("p", "ol", "ul", *_MARKS[:3]), None) is None else "div"
    for place, paragraph in enumerate(_standfirst(container, paragraphs)):
        copy = deepcopy(paragraph)
        copy.tail = None  # what follows it stands outside the article
        article.insert(place, copy)
    page.body.append(article)
    return page


def _standfirst(container: HtmlElement, paragraphs: Collection[HtmlElement]) -> list[HtmlElement]:
    """The paragraphs between the page's title and the container, if they are few enough to belong to it."""
    found: list[HtmlElement] | None = None
    known = set(paragraphs)
    for element in container.getroottree().iter("h1", "p", container.tag):
        if element is container:
            break
        if element.tag == "h1":
            found = []
        elif found is not None and element in known:
            found.append(element)
    return found if found and len(found) <= MAX_STANDFIRST else []
