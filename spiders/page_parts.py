"""The parts of a page: which of them are the site's own, which are paid for, and where a link stands among its like."""

from __future__ import annotations

import re
from collections import Counter
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.html import HtmlElement

# Parts of a page that hold the site's own links.
FRAME = frozenset({"nav", "footer", "menu", "template"})
BESIDE = frozenset({"aside", "form", "header", "dialog", "noscript"})
FRAME_ROLES = frozenset({"navigation", "contentinfo", "menu", "menubar"})
BESIDE_ROLES = frozenset({"complementary", "search", "banner", "dialog"})
FRAME_NAMES = re.compile(r"(?:^|[-_])(?:nav|navbar|navigation|menu|footer|breadcrumbs?|pagination|pager)(?:$|[-_])")
BESIDE_NAMES = re.compile(
    r"(?:^|[-_])(?:sidebar|comments?|share|social|cookie|widget|tagcloud|related[-_]tags|author[-_](?:box|bio))(?:$|[-_])"
)
# Parts that somebody has paid for.
PAID_NAMES = re.compile(
    r"(?:^|[-_])(?:sponsor(?:ed|s)?|promoted|advert(?:s|isement|orial)?|ads?|paid|native-ad|partner-content|affiliates?"
    r"|outbrain|taboola)(?:$|[-_])"
)
_DIGITS = re.compile(r"\d+")
NEAR = 6  # elements above a link that say where it stands
HALF = 0.5  # of a page's headlines: what holds that is the page's main part, whatever it is called


class Part(IntEnum):
    """What sort of part an element stands in."""

    MAIN = 0
    BESIDE = 1  # a sidebar, a form: mostly the site's own
    FRAME = 2  # a menu, a footer: never anything else
    PAID = 3


class Parts:
    """What is known of the elements of one page. Each is looked at once."""

    def __init__(self, headlines: Iterable[HtmlElement]) -> None:
        """``headlines`` are the links whose texts are long enough: a part with half of them is the main one."""
        self._parts: dict[HtmlElement, Part] = {}
        self._kinds: dict[HtmlElement, tuple[str, ...]] = {}
        self._sorts: dict[tuple[str, str, str], Part] = {}
        held: Counter[HtmlElement] = Counter()
        total = 0
        for anchor in headlines:
            total += 1
            held.update(anchor.iterancestors())
        self._main = {element for element, number in held.items() if number >= max(HALF * total, 2)}

    def part(self, element: HtmlElement) -> Part:
        """The sort of part that an element stands in: the worst of what is above it."""
        known = self._parts.get(element)
        if known is None:
            above = element.getparent()
            own = self._sort(element)
            if own in (Part.BESIDE, Part.PAID) and element in self._main:
                own = Part.MAIN
            known = self._parts[element] = own if above is None else max(own, self.part(above))
        return known

    def _sort(self, element: HtmlElement) -> Part:
        get, tag = element.attrib.get, element.tag
        if "sponsored" in get("rel", ""):
            return Part.PAID
        if tag == "header" and next(element.iterancestors("article", "li"), None) is not None:
            return Part.MAIN  # an article's own
        key = (tag, get("role", ""), f"{get('class', '')} {get('id', '')}")
        known = self._sorts.get(key)
        if known is None:
            known = self._sorts[key] = _sort(*key)
        return known

    def kind(self, anchor: HtmlElement) -> tuple[str, ...]:
        """Where a link stands: the tags and first classes from it upwards. Links of one list have it in common."""
        return self._path(anchor)

    def _path(self, element: HtmlElement) -> tuple[str, ...]:
        known = self._kinds.get(element)
        if known is None:
            name = element.get("class", "").split(None, 1)
            own = f"{element.tag}.{_DIGITS.sub('#', name[0])}" if name else str(element.tag)
            above = element.getparent()
            known = self._kinds[element] = (own,) if above is None else (own, *self._path(above)[:NEAR])
        return known


def _sort(tag: str, role: str, names: str) -> Part:
    """What sort of part an element is, by its tag, its role, and its class and id."""
    if tag in FRAME or role in FRAME_ROLES:
        return Part.FRAME
    if tag in ("body", "html"):
        return Part.MAIN
    words = names.lower().split()
    if any(PAID_NAMES.search(word) for word in words):
        return Part.PAID
    if any(FRAME_NAMES.search(word) for word in words):
        return Part.FRAME
    if tag in BESIDE or role in BESIDE_ROLES or any(BESIDE_NAMES.search(word) for word in words):
        return Part.BESIDE
    return Part.MAIN


class Boxes:
    """For each link the largest element around it that holds no link to anything else."""

    def __init__(self, links: Iterable[tuple[str, Sequence[HtmlElement]]]) -> None:
        """``links`` are those that part boxes from one another: each address and its anchors."""
        self._owners: dict[HtmlElement, str | None] = {}
        for url, anchors in links:
            for anchor in anchors:
                self._mark(anchor, url)

    def _mark(self, anchor: HtmlElement, url: str) -> None:
        # What was marked before was marked up to the root: so no element is passed more than twice.
        element: HtmlElement | None = anchor
        while element is not None:
            owner = self._owners.get(element, "")
            if owner is None or owner == url:
                return
            self._owners[element] = None if owner else url
            element = element.getparent()

    def box(self, anchor: HtmlElement) -> HtmlElement | None:
        """None where the link parts no boxes."""
        owner = self._owners.get(anchor)
        if not owner:
            return None
        box = anchor
        while (above := box.getparent()) is not None and self._owners.get(above) == owner:
            box = above
        return box


_PAID_LABEL = re.compile(
    r"(?:sponsored(?:\s(?:by\b.*|content|post))?|advertisement|promoted|advertorial|paid\s(?:content|post|partnership)"
    r"|partner\scontent|anzeige|publicidad|patrocinado|광고)",
    re.IGNORECASE,
)
_LABEL_TAGS = ("span", "div", "p", "small", "em", "b", "strong", "label", "a")


def is_paid(box: HtmlElement | None) -> bool:
    """Whether a box says that somebody has paid for it."""
    return box is not None and any(
        not len(element) and element.text and _PAID_LABEL.fullmatch(element.text.strip())
        for element in box.iter(*_LABEL_TAGS)
    )
