"""The items of a list as the page's own data give them: JSON-LD, https://schema.org/ItemList and its like."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from spiders.entries import absolute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

MOST = 10_000  # objects looked at in one page's data
# Of a list's items, those that are an article's; an item without a type is an address alone.
ARTICLES = frozenset(
    {
        "Article",
        "NewsArticle",
        "BlogPosting",
        "Report",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "OpinionNewsArticle",
    }
    | {"LiveBlogPosting", "AnalysisNewsArticle", "Review", "WebPage", "ListItem", "CreativeWork", ""}
)
HOLDS_ITEMS = ("itemListElement", "blogPost", "blogPosts", "hasPart")


def declared_items(root: HtmlElement, base: str) -> dict[str, str]:
    """Address → name, or "", of each article that the page says it lists, in order. What cannot be read is left out."""
    found: dict[str, str] = {}
    for script in root.iter("script"):
        if script.get("type", "").strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for item in _items(data):
            link = absolute(_address(item), base)
            if link is not None:
                found.setdefault(link, _name(item))
    return found


def _items(data: Any) -> Iterator[dict[str, Any]]:
    """The items of all lists, wherever they stand; those of breadcrumbs and menus are none."""
    waiting, looked = [data], 0
    while waiting and looked < MOST:
        looked += 1
        here = waiting.pop()
        if isinstance(here, list):
            waiting.extend(reversed(here))
        if not isinstance(here, dict) or _type(here) in ("BreadcrumbList", "SiteNavigationElement"):
            continue
        for key, value in here.items():
            if key in HOLDS_ITEMS:
                yield from (one for each in _list(value) if (one := _item(each)) is not None)
            elif isinstance(value, (dict, list)):
                waiting.append(value)


def _item(each: Any) -> dict[str, Any] | None:
    if isinstance(each, str):
        return {"url": each}
    inner = each.get("item") if isinstance(each, dict) else None
    item = inner if isinstance(inner, dict) else {**each, "url": inner} if isinstance(inner, str) else each
    return item if isinstance(item, dict) and _type(item) in ARTICLES else None


def _address(item: dict[str, Any]) -> str | None:
    page = item.get("mainEntityOfPage")
    values = (item.get("url"), page.get("@id") if isinstance(page, dict) else page, item.get("@id"))
    return next((value for value in values if isinstance(value, str) and value), None)


def _name(item: dict[str, Any]) -> str:
    value = item.get("headline") or item.get("name")
    return " ".join(value.split()) if isinstance(value, str) else ""


def _type(item: dict[str, Any]) -> str:
    value = item.get("@type", "")
    value = value[0] if isinstance(value, list) and value else value
    return value.rpartition("/")[2] if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
