"""What an address by itself says of what lies behind it: an article, a list, a service. Nothing is fetched."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from monitor.article.urls import same_site, site

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

# Parts of an address that lead to lists, people, services, pictures and what is paid for, instead of articles.
NOT_ARTICLES = re.compile(
    r"categor(?:y|ies)|page|search|tags?|topics?|sections?|sitemap"
    r"|authors?|users?|writers?|contributors?|profiles?|staff"
    r"|about(?:-us)?|account|advertis(?:e|ing)|careers|cart|comments|contact(?:-us)?|faqs?|feed|help|jobs|legal|login"
    r"|newsletters?|privacy|register|rss|shop|signin|signup|store|subscribe|terms"
    r"|videos?|galler(?:y|ies)|photos?|podcasts?|slideshows?"
    r"|partners?|sponsored|advertorials?"
)
LIST_QUERY = re.compile(r"page|paged|pg|start|offset|sort|order(?:by)?|dir|filter|view|q|query|s|search", re.IGNORECASE)
WIDE = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # Thai, Japanese, Chinese, Korean
WIDE_WORDS = 8  # characters of these, which have no blanks or few, are as good as a headline's words
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-_.]?[01]?\d(?:[-_.]?[0-3]?\d)?)?")
_WORDS = re.compile(r"[^\W_]+")
_ID = re.compile(r"(?:^|[^\W_]?[-_.])[a-z]{0,2}(?!(?:19|20)\d\d(?:$|[-_.]))\d{4,}(?:$|[-_.])")  # "…-a7013", "4400-…"


class Leads:
    """Where the links of one page lead, as far as their addresses tell."""

    def __init__(self, page: str) -> None:
        """``page`` is the page's own address."""
        here = urlsplit(page)
        self._page = page
        self._site = site(page)
        self._host = here.netloc
        self._above = [part.lower() for part in here.path.split("/") if part]
        self._asked = {name for name, _ in parse_qsl(here.query)}

    def to_article(self, link: str) -> bool:
        """Same site, not the page itself, what is above it or another view of it, and no address of a kind of lists."""
        there = urlsplit(link)
        if there.netloc != self._host and not same_site(link, self._page):
            return False
        parts = [part.lower() for part in there.path.split("/") if part]
        if not (parts or there.query) or _archive(parts):
            return False
        if any(NOT_ARTICLES.fullmatch(part.partition(".")[0]) for part in parts):
            return False
        if parts != self._above[: len(parts)] or site(link) != self._site:
            return True
        names = {name for name, _ in parse_qsl(there.query)}
        if not names or (parts == self._above and self._asked and self._asked <= names):
            return False
        return not all(LIST_QUERY.fullmatch(name) for name in names)


def _archive(parts: list[str]) -> bool:
    """Whether an address ends in a year, or a year and a month or day: what came out then."""
    while parts and len(parts[-1]) < 3 and parts[-1].isdigit():
        parts = parts[:-1]
    return bool(parts) and len(parts[-1]) == 4 and _YEAR.fullmatch(parts[-1]) is not None


def is_part(link: str, articles: AbstractSet[str]) -> bool:
    """Whether an address is one of the articles' with something behind it: ``…/latest``, ``…?goto=newpost``."""
    whole, _, query = link.partition("?")
    above, _, last = whole.rstrip("/").rpartition("/")
    if query and not articles.isdisjoint((whole, whole.rstrip("/"))):
        return True
    return _class(last) not in ("S", "I") and not articles.isdisjoint((above, f"{above}/"))


def shape(url: str) -> str:
    """What addresses of one kind have in common: ``/tv/2027/03/she-joins-the-cast-12.html`` → ``/tv/Y/d/S.html``.

    Y: a year or a date; d: one or two digits; N: more; S: three words and more, I: with a number; w: a last part of
    fewer words.
    """
    parts = urlsplit(url)
    folders = [part for part in unquote(parts.path).split("/") if part]
    classes = [_class(part) or part.lower() for part in folders[:-1]]
    if folders:
        name, dot, ending = folders[-1].rpartition(".")
        if not name or len(ending) > 5 or not ending.isalnum():
            name, dot, ending = folders[-1], "", ""
        classes.append((_class(name) or "w") + dot + ending)
    query = [f"{name}={_class(value) or 'w'}" for name, value in parse_qsl(parts.query)]
    return "/" + "/".join(classes) + ("?" + "&".join(query) if query else "")


@lru_cache(maxsize=1024)
def _class(part: str) -> str:
    if _YEAR.fullmatch(part):
        return "Y"
    if part.isdigit():
        return "d" if len(part) < 3 else "N"
    words = _WORDS.findall(part)
    if len(words) >= 3 and _ID.search(part):
        return "I"
    if len(words) >= 3 or len(WIDE.findall(part)) >= WIDE_WORDS:
        return "S"
    return "N" if sum(map(str.isdigit, part)) >= 3 else ""


def is_telling(shape: str) -> bool:
    """Whether addresses of a shape look like articles' by themselves: a date, a number, many words."""
    return not _TELLING.isdisjoint(re.split(r"[/=.?&]", shape))


def outline(shape: str) -> str:
    """A shape without the words in it: ``/tv/Y/d/S.html`` → ``YS``."""
    return "".join(part for part in re.split(r"[/=.?&]", shape) if part in _TELLING)


def is_marked(shape: str) -> bool:
    """Whether addresses of a shape hold a date or a number: a site that gives one gives it to all its articles."""
    return not _MARKS.isdisjoint(outline(shape))


_TELLING = frozenset("YNSI")
_MARKS = frozenset("YNI")
