"""What is mended in a page's tree before its main content is looked for."""

from __future__ import annotations

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
_BLOCKS = (
    *("address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure"),
    *("footer", "form", "header", "hr", "iframe", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td"),
    *("tr", "ul", "video", *_HEADINGS),
)
_IS_BLOCK = " or ".join(f"self::{name}" for name in _BLOCKS)
_LEAVES = XPath(f"//div[not(descendant::*[{_IS_BLOCK}]) and normalize-space()]")
_LINKS = XPath(f"//a[@href and parent::*[{' or '.join(f'self::{name}' for name in (*_TEXT_BLOCKS, *_INLINE))}]]")
_TABLE_PARTS = ("thead", "tbody", "tfoot", "tr", "td", "th")


def prepare(tree: HtmlElement, address: str) -> None:
    """Mend ``tree`` in place: no links posing as paragraphs, no tables for layout, no ``div`` for a paragraph."""
    _drop_links_to_other_articles(tree, address)
    _open_layout_tables(tree)
    _name_paragraphs(tree)


def _drop_links_to_other_articles(tree: HtmlElement, address: str) -> None:
    """Take paragraphs and list items out that are nothing but a headline linked to another page of the same site."""
    for link in _LINKS(tree):
        href = (link.get("href") or "").strip()
        if not href or href.startswith("#"):
            continue
        block = link.getparent()
        while block is not None and block.tag in _INLINE:
            block = block.getparent()
        if block is None or block.tag not in _TEXT_BLOCKS or block.getparent() is None:
            continue
        headline = " ".join(link.text_content().split())
        if len(headline.split()) < MIN_HEADLINE_WORDS or headline != " ".join(block.text_content().split()):
            continue
        try:
            leads_here = same_site(urljoin(address, href), address)
        except ValueError:
            continue
        if leads_here:
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


def _name_paragraphs(tree: HtmlElement) -> None:
    """Call each ``div`` that holds text and no other block a paragraph."""
    for container in _LEAVES(tree):
        container.tag = "p"
