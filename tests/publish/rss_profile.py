"""The rules of RSS 2.0 and of the RSS Advisory Board's profile (https://www.rssboard.org/rss-profile), each a check.

A check takes the root of a document and gives what breaks the rule.
"""

from __future__ import annotations

import re
from collections import Counter
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from itertools import chain
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Check = Callable[[Any], Iterator[str]]

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
MEDIA = "{http://search.yahoo.com/mrss/}thumbnail"
CHANNEL = set(
    "title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs"
    " cloud ttl image textInput skipHours skipDays item rating".split()
)
ITEM = set("title link description author category comments enclosure guid pubDate source".split())
_DATE = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d(:\d\d)? ([+-]\d{4}|GMT)")


def names(element: Any) -> list[str]:
    return [child.tag for child in element if isinstance(child.tag, str)]


def items(root: Any) -> list[Any]:
    return list(root.iterfind("channel/item"))


def the_root_is_rss_2_0_with_one_channel(root: Any) -> Iterator[str]:
    if (root.tag, root.get("version"), names(root)) != ("rss", "2.0", ["channel"]):
        yield f"{root.tag} {root.get('version')} {names(root)}"


def a_channel_has_title_link_and_description(root: Any) -> Iterator[str]:
    yield from (name for name in ("title", "link", "description") if not (root.findtext(f"channel/{name}") or ""))


def elements_without_a_namespace_are_those_of_rss(root: Any) -> Iterator[str]:
    for parent, known in ((root[0], CHANNEL), *((item, ITEM) for item in items(root))):
        yield from (name for name in names(parent) if not name.startswith("{") and name not in known)


def nothing_stands_twice_but_items_and_categories(root: Any) -> Iterator[str]:
    for parent in (root[0], *items(root)):
        counted = Counter(name for name in names(parent) if not name.startswith("{"))
        yield from (name for name, count in counted.items() if count > 1 and name not in ("item", "category"))


def nothing_is_empty(root: Any) -> Iterator[str]:
    for element in root.iter():
        said = len(element) or element.attrib or (element.text or "").strip()
        if not said and not str(element.tag).startswith("{"):
            yield element.tag


def text_has_no_space_around_it(root: Any) -> Iterator[str]:
    for element in root.iter("title", "link", "guid", "category", "pubDate", "source"):
        if element.text != (element.text or "").strip():
            yield f"{element.tag}: {element.text!r}"


def dates_are_of_rfc_822_with_four_digits_for_the_year(root: Any) -> Iterator[str]:
    for date in chain(root.iter("pubDate"), root.iter("lastBuildDate")):
        if not _DATE.fullmatch(date.text) or parsedate_to_datetime(date.text).tzinfo is None:
            yield date.text


def addresses_begin_with_a_scheme(root: Any) -> Iterator[str]:
    found = [element.text for element in root.iter("link", "docs", "comments")]
    found += [element.get("url") for element in root.iter("source", "enclosure", MEDIA)]
    found += [element.get("href") for element in root.iter(f"{ATOM}link")]
    yield from (url for url in found if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname)


def the_language_is_one_of_the_list(root: Any) -> Iterator[str]:
    language = root.findtext("channel/language")
    if language != "en":
        yield str(language)


def time_to_live_is_a_number_of_minutes(root: Any) -> Iterator[str]:
    if not (root.findtext("channel/ttl") or "1").isdigit():
        yield root.findtext("channel/ttl")


def the_feed_names_itself(root: Any) -> Iterator[str]:
    own = [link for link in root.iterfind(f"channel/{ATOM}link") if link.get("rel") == "self"]
    if len(own) != 1 or own[0].get("type") != "application/rss+xml":
        yield str([dict(link.attrib) for link in own])


def an_item_has_a_title_or_a_description(root: Any) -> Iterator[str]:
    yield from ("an item without" for item in items(root) if not {"title", "description"} & set(names(item)))


def titles_are_plain_text(root: Any) -> Iterator[str]:
    for title in root.iter("title"):
        if re.search(r"<|&(?:#?\w+);", title.text):
            yield title.text


def every_item_has_an_id_of_its_own_that_is_no_link(root: Any) -> Iterator[str]:
    ids = [item.find("guid") for item in items(root)]
    yield from ("an item without" for each in ids if each is None or not each.text)
    yield from (each.text for each in ids if each.get("isPermaLink") != "false")
    yield from (name for name, count in Counter(each.text for each in ids).items() if count > 1)


def an_item_has_a_date(root: Any) -> Iterator[str]:
    yield from (item.findtext("title") for item in items(root) if not item.findtext("pubDate"))


def a_source_is_a_feed_with_its_name(root: Any) -> Iterator[str]:
    yield from (str(dict(source.attrib)) for source in root.iter("source") if not (source.get("url") and source.text))


def a_category_may_have_a_domain_and_nothing_else(root: Any) -> Iterator[str]:
    yield from (str(each.attrib) for each in root.iter("category") if set(each.attrib) - {"domain"})


def where_there_is_full_content_the_description_is_the_summary(root: Any) -> Iterator[str]:
    for item in items(root):
        if (full := item.findtext(CONTENT)) and re.search(r"<[a-z]", item.findtext("description") or ""):
            yield full


class _Html(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "iframe", "object", "embed", "form", "img", "link", "meta"):
            self.wrong.append(tag)
        for name, value in attributes:
            if name.startswith("on") or name in ("style", "id", "class"):
                self.wrong.append(f"{tag} {name}")
            if name in ("href", "src") and urlsplit(value or "").scheme not in ("http", "https"):
                self.wrong.append(f"{tag} {value}")

    def handle_comment(self, data: str) -> None:
        self.wrong.append(data)


def html_has_no_script_no_style_no_relative_address(root: Any) -> Iterator[str]:
    for element in root.iter("description", CONTENT):
        parser = _Html()
        parser.feed(element.text or "")
        parser.close()
        yield from parser.wrong


CHECKS: tuple[Check, ...] = (
    the_root_is_rss_2_0_with_one_channel,
    a_channel_has_title_link_and_description,
    elements_without_a_namespace_are_those_of_rss,
    nothing_stands_twice_but_items_and_categories,
    nothing_is_empty,
    text_has_no_space_around_it,
    dates_are_of_rfc_822_with_four_digits_for_the_year,
    addresses_begin_with_a_scheme,
    the_language_is_one_of_the_list,
    time_to_live_is_a_number_of_minutes,
    the_feed_names_itself,
    an_item_has_a_title_or_a_description,
    titles_are_plain_text,
    every_item_has_an_id_of_its_own_that_is_no_link,
    an_item_has_a_date,
    a_source_is_a_feed_with_its_name,
    a_category_may_have_a_domain_and_nothing_else,
    where_there_is_full_content_the_description_is_the_summary,
    html_has_no_script_no_style_no_relative_address,
)
