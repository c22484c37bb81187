"""Why a page is no article: a notice in place of one, a wall before it, another page than the one asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from lxml import etree

from monitor.article.moved import is_above
from monitor.article.notices import (
    AGE,
    BLOCKED,
    LOGIN,
    NOT_FOUND,
    OUT_OF_ORDER,
    PARKED,
    REGION,
    SCRIPT,
    says,
)
from monitor.article.refusal import Reason

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from monitor.article.metadata import Metadata

MAX_NOTICE = 1_500  # characters; an error or challenge page has no more
MAX_WALL = 700  # characters; a gate before an article has no more, if only its text says what it is
_VISIBLE = etree.XPath("descendant-or-self::*[not(self::script or self::style or self::template)]/text()")
_PASSWORD = etree.XPath("boolean(descendant::input[@type = 'password'])")
_ARTICLE = etree.XPath("boolean(descendant::article | descendant::meta[@property = 'og:type'][@content = 'article'])")
_SITE_NAME = etree.XPath("string(descendant::meta[@property = 'og:site_name']/@content)")
_WEBSITE = etree.XPath("boolean(descendant::meta[@property = 'og:type'][@content = 'website'])")


def notice(tree: HtmlElement, title: str, *, dated: bool = False) -> Reason | None:
    """Whether a page is only a notice that there is nothing to read, and of which kind.

    ``title`` is what the page or whatever led to it calls the article, ``dated`` whether it has a date of its own.
    """
    heads = [" ".join(element.text_content().split()) for element in tree.iter("title", "h1")]
    said = " ".join([title, *heads])
    text = visible(tree)
    if not text:
        return Reason.EMPTY
    if says(BLOCKED, said) and len(text) <= 2 * MAX_NOTICE:
        return Reason.BLOCKED
    if len(text) > MAX_NOTICE:
        return None
    short = len(text) <= MAX_WALL and not dated
    if says(REGION, said) or (short and says(REGION, text)):
        return Reason.REGION
    if says(BLOCKED, text):
        return Reason.BLOCKED
    if says(PARKED, said) or (short and says(PARKED, text)):
        return Reason.PARKED
    if any(says(LOGIN, head) for head in heads) or (not dated and not _ARTICLE(tree) and _PASSWORD(tree)):
        return Reason.LOGIN
    if any(says(AGE, head) for head in heads) or (short and says(AGE, text)):
        return Reason.AGE
    if says(NOT_FOUND, said):
        return Reason.SOFT_404
    if says(OUT_OF_ORDER, said):
        return Reason.OUT_OF_ORDER
    if short and says(LOGIN, text):
        return Reason.LOGIN
    return Reason.SCRIPT if short and says(SCRIPT, text) else None


def visible(tree: HtmlElement) -> str:
    """What of a page's body a reader may see, white space folded."""
    body = tree.find("body")
    parts = [] if body is None else _VISIBLE(body)
    return " ".join(" ".join(parts).split())


def is_front(tree: HtmlElement, about: Metadata, address: str) -> bool:
    """Whether a page at an article's address says of itself that it is the site's home page, or a section.

    That is what some sites give in place of an article that is gone. A canonical address above its own alone is not
    enough: it is a common mistake of templates. But an article has a date, or says that it is one, and no website.
    """
    if about.published is not None or _ARTICLE(tree) or urlsplit(address).path in ("", "/"):
        return False
    name = " ".join(_SITE_NAME(tree).split()).casefold()
    called = {" ".join(element.text_content().split()).casefold() for element in tree.iter("title")}
    if name and name in called:
        return True
    try:
        own = urljoin(address, (about.canonical or "").strip() or address)
    except ValueError:
        return False
    return is_above(own, address) and bool(_WEBSITE(tree))
