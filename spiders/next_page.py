"""Where a list goes on: the address of its next page. Text in, an address out; nothing is fetched.

Asked in this order, the surest first: the HTTP header Link (RFC 8288), ``link`` and ``a`` with ``rel="next"`` (HTML,
"Link types"), links that differ from the page's own address in the number of the page alone, and links that say "Older
posts" or "Next" and lead to the same list.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from lxml.etree import XPath

from monitor.article.urls import same_site
from spiders.entries import absolute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

MOST_LINKS = 3000  # of a page that are looked at
_HEADS = XPath("descendant::link[@rel and @href]")
_ANCHORS = XPath("descendant::a[@href]")
# RFC 8288, section 3: <address>; name=value; name="value", <address> …
_LINK_VALUE = re.compile(r'<([^<>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]+))?)*)')
_PARAMETER = re.compile(r';\s*([\w!#$&+.^`|~*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+))')
# A page's number: in the path ("/page/2/", "/page-2", "/p2"), or in the query.
_IN_PATH = re.compile(r"/(?:(?:page|seite|pagina|p)[-/]?)(\d{1,4})(?=/|\.\w+$|$)", re.IGNORECASE)
_BARE = re.compile(r"/(\d{1,3})/?$")  # "/series/2/"
_IN_QUERY = re.compile(r"page|paged|pg|p|pagenumber|page_?no|currentpage|seite|pagina|cpage", re.IGNORECASE)
_PLACE = re.compile(
    r"start|offset|from|skip|after|before|cursor|max_?id|until|continue|updated-max|since", re.IGNORECASE
)
# What a link to older articles says; a newer one's says the opposite.
_OLDER = re.compile(
    r"(?:(?:go\s+to\s+(?:the\s+)?)?next(?:\s+(?:page|\d+|posts?|entries|stories|articles|results)\b.{0,20})?"
    r"|older(?:\s+\w+){0,3}|(?:load|show|view|see)?\s*more\s+(?:posts?|stories|articles|news|results|entries)"
    r"|previous\s+(?:posts|entries|stories|articles)|(?:load|show)\s+more"
    r"|weiter|n[äa]chste(?:\s+seite)?|[äa]ltere\b.{0,20}|siguientes?(?:\s+p[áa]gina)?|entradas\s+antiguas|suivante?s?"
    r"|pr[óo]xima(?:\s+p[áa]gina)?|successivo|volgende|nast[ęe]pna|다음(?:\s*페이지)?|次へ|次のページ|下一页|下一頁|[›»→]{1,2}|>{1,2})",
    re.IGNORECASE,
)
_TRIM = " \t\n\xa0‹›«»→←<>|·•…."


def next_page(root: HtmlElement | None, url: str, base: str | None = None, header: str | None = None) -> str | None:
    """The address of the page behind this one; None where there is none to be seen, or it lies on another site.

    ``url`` is the page's own, ``base`` what its relative links are relative to, ``header`` the HTTP header Link.
    """
    candidates = _candidates(root, url, base or url, header)
    own = absolute(url, url)
    return next((link for link in candidates if link != own and same_site(link, url)), None)


def _candidates(root: HtmlElement | None, url: str, base: str, header: str | None) -> Iterator[str]:
    yield from (link for target in header_links(header, "next") if (link := absolute(target, url)))
    if root is None:
        return
    for element in _HEADS(root):
        if _is_next(element) and (link := absolute(element.get("href"), base)):
            yield link
    anchors = [
        (anchor, link)
        for anchor in islice(_ANCHORS(root), MOST_LINKS)
        if (link := absolute(anchor.get("href"), base)) is not None
    ]
    yield from (link for anchor, link in anchors if _is_next(anchor))
    yield from _numbered(anchors, url)
    for anchor, link in anchors:
        if _goes_on(link, url) and any(_says_older(text) for text in _texts(anchor)):
            yield link


def header_links(header: str | None, relation: str) -> Iterator[str]:
    """The targets with a relation in a header Link, as they stand (RFC 8288, section 3), what is broken left out."""
    for target, parameters in _LINK_VALUE.findall(header or ""):
        said = {name.lower(): quoted or bare for name, quoted, bare in reversed(_PARAMETER.findall(parameters))}
        if relation in said.get("rel", "").lower().split() and "anchor" not in said:
            yield target.strip()


def _is_next(element: HtmlElement) -> bool:
    return "next" in element.get("rel", "").lower().split()


def page_number(url: str) -> tuple[str, int | None]:
    """The address of a list without the number of its page, and that number.

    >>> page_number("https://kettle.example/tag/ember/page/3/")
    ('//kettle.example/tag/ember', 3)
    """
    parts = urlsplit(url)
    path = unquote(parts.path)
    asked = parse_qsl(parts.query, keep_blank_values=True)
    rest = [(name, value) for name, value in asked if not (_IN_QUERY.fullmatch(name) and value.isdigit())]
    number = next((int(value[:9]) for name, value in asked if (name, value) not in rest), None)
    if number is None and (found := _IN_PATH.search(path) or _BARE.search(path)):
        number = int(found[1])
        path = path[: found.start()] + path[found.end() :]
    query = f"?{urlencode(rest)}" if rest else ""
    return f"//{parts.netloc}{path.rstrip('/')}{query}", number


def _numbered(anchors: list[tuple[HtmlElement, str]], url: str) -> Iterator[str]:
    """Links to the page behind this one by its number: the next one, or of the first page the one called "2"."""
    here, now = page_number(url)
    like = [
        (anchor, link, number)
        for anchor, link in anchors
        for at, number in [page_number(link)]
        if at == here and number
    ]
    if now is None:  # a site may count from 0, so that "?page=1" is the second page: its own word is the surer one
        yield from (link for anchor, link, _ in like if " ".join(anchor.text_content().split()) == "2")
    yield from (link for _, link, number in like if number == (now or 1) + 1)


def _goes_on(link: str, url: str) -> bool:
    """Whether an address is of the same list: below its path, or another place in it."""
    there, here = urlsplit(link), urlsplit(url)
    at, _ = page_number(url)
    if page_number(link)[0] == at:
        return True
    names = {name for name, _ in parse_qsl(there.query)}
    if there.path.rstrip("/") == here.path.rstrip("/") and any(_PLACE.fullmatch(name) for name in names):
        return True
    return (
        bool(here.path.strip("/"))
        and _IN_PATH.search(there.path) is not None
        and there.path.startswith(f"{urlsplit(at).path}/")
    )


def _texts(anchor: HtmlElement) -> Iterator[str]:
    yield anchor.text_content()
    for name in ("aria-label", "title"):
        yield anchor.get(name, "")


def _says_older(text: str) -> bool:
    words = " ".join(text.split())
    return bool(words) and (_OLDER.fullmatch(words.strip(_TRIM)) or _OLDER.fullmatch(words)) is not None
