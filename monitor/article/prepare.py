"""What is mended in a page's tree before its main content is looked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from lxml.etree import XPath

from monitor.article.urls import same_site

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MIN_HEADLINE_WORDS = 4  # a link of fewer words may be a name in a list of performers
MAX_CELL = 400  # characters; a cell of more holds a page, not a value

_INLINE = ("a", "b", "strong", "em", "i", "u", "span", "font", "small", "mark")
_TEXT_BLOCKS = ("p", "li")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TABLE_PARTS = ("thead", "tbody", "tfoot", "tr", "td", "th")

# By way of the attributes: few elements have them, and a predicate on each element is what costs.
_COMMENTS = XPath(
    "descendant::*/@id[starts-with(., 'comment') or starts-with(., 'disqus') or . = 'respond']/.."
    " | descendant::*/@class[contains(., 'comment')]/.."
)
_COMMENTS_CLASS = re.compile(r"^comment|\bcomments?-(?:area|list|respond|section|wrapper|form)", re.IGNORECASE)
_COMMENTS_TAGS = frozenset(("div", "section", "ol", "ul", "form", "details"))
_LINKS = XPath(
    f"descendant::a[@href and parent::*[{' or '.join(f'self::{name}' for name in (*_TEXT_BLOCKS, *_INLINE))}]"
    " and string-length(normalize-space()) > 15]"
)
_TEXT_DIVS = XPath(
    "descendant::div[text()[normalize-space()] or span or b or strong or em][normalize-space()]"
    "[not(div or p or ul or ol or dl or table or section"
    " or article or blockquote or figure or form or header or h1 or h2 or h3 or h4)]"
)


def prepare(tree: HtmlElement, address: str) -> None:
    """Mend ``tree`` in place.

    Comments go, and paragraphs that are but a link to another article; tables for layout become containers, and each
    ``div`` that is a paragraph is called one.
    """
    for comments in _COMMENTS(tree):
        named = comments.get("id", "").startswith(("comment", "disqus", "respond"))
        classed = _COMMENTS_CLASS.search(comments.get("class", ""))
        if comments.tag in _COMMENTS_TAGS and (named or classed) and comments.getparent() is not None:
            comments.drop_tree()
    _drop_links_to_other_articles(tree, address)
    _open_layout_tables(tree)
    for container in _TEXT_DIVS(tree):
        container.tag = "p"


def _drop_links_to_other_articles(tree: HtmlElement, address: str) -> None:
    """Take paragraphs and list items out that are nothing but a headline linked to another page of the same site."""
    for link in _LINKS(tree):
        href = link.get("href").strip()
        block = link.getparent()
        while block is not None and block.tag in _INLINE:
            block = block.getparent()
        if not href or href.startswith("#") or block is None or block.tag not in _TEXT_BLOCKS:
            continue
        headline = " ".join(link.text_content().split())
        if len(headline.split()) < MIN_HEADLINE_WORDS or headline != " ".join(block.text_content().split()):
            continue
        try:
            leads_here = same_site(urljoin(address, href), address)
        except ValueError:
            continue
        if leads_here and block.getparent() is not None:
            block.drop_tree()


def _open_layout_tables(tree: HtmlElement) -> None:
    """Turn tables that hold headings, tables or long texts in their cells into plain containers."""
    for table in list(tree.iter("table")):
        parts = [part for part in table.iter(*_TABLE_PARTS) if next(part.iterancestors("table"), None) is table]
        if any(part.tag in ("td", "th") and _holds_a_page(part) for part in parts):
            for part in [table, *parts]:
                part.tag = "div"


def _holds_a_page(cell: HtmlElement) -> bool:
    return next(cell.iter("table", *_HEADINGS), None) is not None or len(cell.text_content()) > MAX_CELL
