"""A fetched page → Article, or the reason why it is none."""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from monitor.article.boilerplate import folded, without_boilerplate
from monitor.article.charset import decode
from monitor.article.content import main_content
from monitor.article.flash import is_flash
from monitor.article.layout import listed
from monitor.article.metadata import read_metadata
from monitor.article.moved import leads_away, leads_to_gate
from monitor.article.no_article import MAX_NOTICE, is_front, notice
from monitor.article.notices import CONSENT, CORRECTED, NOT_FREE, says, walls_called
from monitor.article.prepare import prepare
from monitor.article.refusal import NotAnArticle, Reason, refused
from monitor.article.structure import blocks_in
from monitor.article.urls import declared_url
from monitor.model import Article, Block, BlockKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from monitor.article.metadata import Metadata
    from monitor.model import Page

MAX_ELEMENTS = 30_000  # in a page: beyond it is no article, and what reads it would take minutes
MAX_TEXT = 200_000  # characters of an article; half a book
MIN_TEXT = 100  # characters; less is a caption or a notice, if not a correction or a flash of news
_REFERENCE = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]{1,6})(?![0-9a-fA-F])|0*([0-9]{1,7})(?![0-9]));?")
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # XML 1.0, section 2.2, "Char"
# "Already a subscriber? Log in" on top of every page says nothing of the article.
_OF_THE_SITE = "ancestor::nav or ancestor::header[not(ancestor::article)] or ancestor::footer[not(ancestor::article)]"
_WITHIN = etree.XPath(
    f"descendant-or-self::*[not(self::script or self::style or self::template)]/text()[not({_OF_THE_SITE})]"
)
_ELEMENTS = etree.XPath("count(//*)")
_DATED = etree.XPath("descendant::time[@datetime] | descendant::meta[@property = 'article:published_time']")
MAX_DEPTH = 250  # elements within elements: browsers stop at 512, and nobody writes an article at such a depth


def read_html(page: Page, source: str) -> Article | NotAnArticle:
    """The article on a page: what its author wrote, in blocks, with what the page says about itself.

    ``article.text`` is the texts of the blocks, a blank line between two; the title is not part of it. ``source`` is
    the name of the Source. What a feed said (``page.title``, ``page.published``) counts where the page says nothing.
    Never goes to the network, and never raises for what stands in a body.
    """
    if reason := refused(page.body, page.content_type):
        return NotAnArticle(page.url, reason)
    tree = _parsed(decode(page.body, page.content_type))
    if tree is None:
        return NotAnArticle(page.url, Reason.EMPTY)
    if _ELEMENTS(tree) > MAX_ELEMENTS:
        return NotAnArticle(page.url, Reason.TOO_LARGE)
    address = page.final_url or page.url
    if reason := _led(page.url, address):
        return NotAnArticle(page.url, reason)
    about = read_metadata(tree, url=address, latest=page.fetched_at)
    title = about.title or page.title or ""
    if is_front(tree, about, address):
        return NotAnArticle(page.url, Reason.LED_AWAY)
    walls = _walls(tree, about)
    blocks = _blocks(tree, title, address)
    text = "\n\n".join(block.text for block in blocks)
    if len(text) > MAX_TEXT:
        return NotAnArticle(page.url, Reason.TOO_LARGE)
    dated = about.published is not None or page.published is not None
    if len(text) <= MAX_NOTICE:
        reason = notice(tree, title, dated=about.published is not None, listed=page.published is not None)
        if reason:
            return NotAnArticle(page.url, reason)
    written = [block for block in blocks if block.kind is not BlockKind.HEADING]
    corrects = any(says(CORRECTED, block.text) for block in written)
    if not written or (len(text) < MIN_TEXT and not (corrects or (dated and is_flash(written, title)))):
        return NotAnArticle(page.url, Reason.TOO_SHORT)
    if 2 * sum(len(block.text) for block in blocks if says(CONSENT, block.text)) >= len(text):
        return NotAnArticle(page.url, Reason.CONSENT)
    return replace(_article(page, source, title, about, blocks, text), walls=walls)


def not_read(page: Page) -> Reason | None:
    """Why a page that names no show says nothing of one: a notice in place of an article, or a wall before it.

    Far cheaper than ``read_html``: what is no notice is not looked at further.
    """
    if reason := refused(page.body, page.content_type):
        return reason
    address = page.final_url or page.url
    if reason := _led(page.url, address):
        return reason
    tree = _parsed(decode(page.body, page.content_type))
    if tree is None:
        return Reason.EMPTY
    return notice(tree, "", dated=bool(_DATED(tree)), listed=page.published is not None)


def _led(asked: str, final: str) -> Reason | None:
    if leads_to_gate(asked, final):
        return Reason.GATE
    return Reason.LED_AWAY if leads_away(asked, final) else None


def _article(page: Page, source: str, title: str, about: Metadata, blocks: list[Block], text: str) -> Article:
    start = 0
    placed = []
    for block in blocks:
        placed.append(replace(block, start=start))
        start += len(block.text) + 2
    return Article(
        url=declared_url(about.canonical, page.final_url or page.url),
        source=source,
        title=title,
        text=text,
        blocks=tuple(placed),
        published=about.published or page.published,
        modified=about.modified,
        author=about.author,
        language=about.language,
        image=about.image,
    )


def _parsed(text: str) -> HtmlElement | None:
    # An HTML tree may hold characters that XML forbids; what reads it after us builds a tree anew, and fails at one.
    source = _NO_CHARACTER.sub(" ", _REFERENCE.sub(_allowed, text)).encode("utf-8", "replace")
    try:
        tree, cut = _tree(source, huge=False)
        if cut:
            # libxml2 gives up at a depth of 256, a font or div never closed in each paragraph is enough for that.
            tree, _ = _tree(source, huge=True)
            _flatten(tree)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    return tree


def _allowed(reference: re.Match[str]) -> str:
    """A reference such as ``&#x1b;`` as it is, a blank where it stands for a character that no tree should hold."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return " " if number < 0x10000 and _NO_CHARACTER.match(chr(number)) else reference[0]


def _tree(source: bytes, *, huge: bool) -> tuple[HtmlElement, bool]:
    """The parsed document, and whether a limit of the parser cut it off.

    A parser for each page, as they are not to be shared between threads. HTML cannot declare entities, and no_network
    holds for whatever a document type may name.
    """
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=huge)
    tree = document_fromstring(source, parser=parser)
    error = parser.error_log.last_error
    return tree, error is not None and error.type_name == "ERR_RESOURCE_LIMIT"


def _flatten(tree: HtmlElement) -> None:
    """Take out wrappers below ``MAX_DEPTH``, their text kept: what reads the tree after us recurses."""
    queue = deque([(tree, 0)])
    deep = []
    while queue:
        element, depth = queue.popleft()
        if depth >= MAX_DEPTH and len(element):
            deep.append(element)
        queue.extend((child, depth + 1) for child in element)
    for element in reversed(deep):
        element.drop_tag()


def _walls(tree: HtmlElement, about: Metadata) -> tuple[str, ...]:
    """What says that the rest is for those who pay, as often as it is said."""
    body = tree.find("body")
    texts = () if body is None else _WITHIN(body)
    called = walls_called([line for line in (" ".join(text.split()) for text in texts) if line])
    return (NOT_FREE, *called) if about.free is False else called


def _blocks(tree: HtmlElement, title: str, address: str) -> list[Block]:
    prepare(tree, address)
    content = main_content(tree)
    if content is None:
        return []
    blocks = [replace(block, text=unicodedata.normalize("NFC", block.text)) for block in blocks_in(content)]
    own = folded(title).casefold()
    blocks = [block for block in blocks if not (block.level == 1 or folded(block.text).casefold() == own)]
    return without_boilerplate(listed(blocks), title=title)
