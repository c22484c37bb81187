"""Why a page is no article: a notice in place of one, a wall before it, another page than the one asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from lxml import etree

from monitor.article.moved import is_above, is_article_address
from monitor.article.notices import (
    AGE,
    BLOCKED,
    CONSENT,
    LOGIN,
    NOT_FOUND,
    OUT_OF_ORDER,
    PARKED,
    REGION,
    SCRIPT,
    WALLED,
    says,
    says_only,
)
from monitor.article.refusal import Reason

if TYPE_CHECKING:
    from collections.abc import Collection

    from lxml.html import HtmlElement

    from monitor.article.metadata import Metadata
    from monitor.article.notices import Table

MAX_NOTICE = 1_500  # characters; an error or challenge page has no more
MAX_WALL = 700  # characters; a gate before an article has no more, if only its text says what it is
MIN_PARAGRAPH = 80  # characters; a button, a caption or a line of a notice has less
MIN_PROSE = 200  # characters of such paragraphs; an article of few words has more
_NO_PROSE = (BLOCKED, REGION, LOGIN, AGE, SCRIPT, PARKED, NOT_FOUND, OUT_OF_ORDER, CONSENT, WALLED)
_UNSCRIPTED = etree.XPath("descendant-or-self::*[not(self::script or self::style or self::template)]/text()")
_VISIBLE = etree.XPath(
    "descendant-or-self::*[not(self::script or self::style or self::template or ancestor-or-self::noscript)]/text()"
)
_PARAGRAPHS = etree.XPath(
    "descendant::p[not(ancestor::noscript or ancestor::nav or ancestor::aside or ancestor::header or ancestor::footer"
    " or ancestor::form)]"
)
_BESIDE = re.compile(r"\s+[|–—·»-]\s+|\s*\|\s*")  # between a title and the name of its site
_PASSWORD = etree.XPath("boolean(descendant::input[@type = 'password'])")
_ARTICLE = etree.XPath("boolean(descendant::article | descendant::meta[@property = 'og:type'][@content = 'article'])")
_SITE_NAME = etree.XPath("string(descendant::meta[@property = 'og:site_name']/@content)")
_WEBSITE = etree.XPath("boolean(descendant::meta[@property = 'og:type'][@content = 'website'])")


def notice(tree: HtmlElement, title: str, *, dated: bool = False, listed: bool = False) -> Reason | None:
    """Whether a page is only a notice that there is nothing to read, and of which kind.

    ``title`` is what the page or whatever led to it calls the article, ``dated`` whether it has a date of its own,
    ``listed`` whether what led to it gives one.
    """
    text = visible(tree)
    if len(text) > 2 * MAX_NOTICE:
        return None
    told = _is_prose(tree)
    text = text if told else visible(tree, unscripted=True)
    if not text:
        return Reason.EMPTY
    written = told and (dated or listed or bool(_ARTICLE(tree)))
    heads = [" ".join(element.text_content().split()) for element in tree.iter("title", "h1")]
    own = {" ".join(element.text_content().split()).casefold() for element in tree.iter("h1")} | {_site_name(tree)}

    def headed(table: Table, *lines: str) -> bool:
        # "Members Only renewed for season two" is a headline: of an article, only a notice and nothing more counts.
        if written:
            return any(_is_notice(table, head, own) for head in [title, *heads])
        return any(says(table, line) for line in lines)

    said = " ".join([title, *heads])
    if headed(BLOCKED, said):
        return Reason.BLOCKED
    if len(text) > MAX_NOTICE:
        return None
    short = len(text) <= MAX_WALL and not dated and not written
    if headed(REGION, said) or (short and says(REGION, text)):
        return Reason.REGION
    if not written and says(BLOCKED, text):
        return Reason.BLOCKED
    if headed(PARKED, said) or (short and says(PARKED, text)):
        return Reason.PARKED
    if headed(LOGIN, *heads) or (not dated and not written and not _ARTICLE(tree) and _PASSWORD(tree)):
        return Reason.LOGIN
    if headed(AGE, *heads) or (short and says(AGE, text)):
        return Reason.AGE
    if headed(NOT_FOUND, said):
        return Reason.SOFT_404
    if headed(OUT_OF_ORDER, said):
        return Reason.OUT_OF_ORDER
    if short and says(LOGIN, text):
        return Reason.LOGIN
    return Reason.SCRIPT if short and says(SCRIPT, text) else None


def visible(tree: HtmlElement, *, unscripted: bool = False) -> str:
    """What of a page's body a reader sees, white space folded; ``unscripted``: with what those without scripts see."""
    body = tree.find("body")
    parts = [] if body is None else _UNSCRIPTED(body) if unscripted else _VISIBLE(body)
    return " ".join(" ".join(parts).split())


def _is_prose(tree: HtmlElement) -> bool:
    """Whether there are paragraphs such as an article's, that say nothing of what keeps a reader out."""
    length = 0
    for paragraph in _PARAGRAPHS(tree):
        line = " ".join(paragraph.text_content().split())
        if len(line) >= MIN_PARAGRAPH and not any(says(table, line) for table in _NO_PROSE):
            length += len(line)
            if length >= MIN_PROSE:
                return True
    return False


def _is_notice(table: Table, head: str, own: Collection[str]) -> bool:
    """Whether a title or heading is a notice and nothing more, but for the site's name beside it."""
    parts = [part for part in _BESIDE.split(head) if part.strip()]
    others = [part for part in parts if not says_only(table, part)]
    if len(others) == len(parts):
        return says_only(table, head)
    # Without a heading to tell by, what stands beside the notice is taken for the names of site and section.
    return all(part.casefold() in own for part in others) or not any(own)


def _site_name(tree: HtmlElement) -> str:
    return " ".join(_SITE_NAME(tree).split()).casefold()


def is_front(tree: HtmlElement, about: Metadata, address: str) -> bool:
    """Whether a page at an article's address says of itself that it is the site's home page, or a section.

    That is what some sites give in place of an article that is gone; a show's own pages are called by the name of their
    site, too, but at addresses that name no article. A canonical address above its own alone is not
    enough: it is a common mistake of templates. But an article has a date, or says that it is one, and no website.
    """
    if about.published is not None or _ARTICLE(tree) or urlsplit(address).path in ("", "/"):
        return False
    if not is_article_address(address):
        return False
    name = _site_name(tree)
    called = {" ".join(element.text_content().split()).casefold() for element in tree.iter("title")}
    if name and name in called:
        return True
    try:
        own = urljoin(address, (about.canonical or "").strip() or address)
    except ValueError:
        return False
    return is_above(own, address) and bool(_WEBSITE(tree))
