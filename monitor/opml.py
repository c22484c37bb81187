"""OPML 2.0 (opml.org/spec2.opml): lists of subscriptions, as feed readers give and take them.

What a list has no word for stands in attributes of a namespace of ours, which the specification permits and readers
pass over. Read with expat, event by event, and entities are refused where they are declared: so neither a bomb of
entities nor one that names a file is ever looked at. (listparser, which knows more formats, reads with an HTML parser
that takes every document for a list, and drops attributes that it does not know.)
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

NAMESPACE = "https://monitor.invalid/ns/source"  # a name that no one else has, not an address
LARGEST = 5_000_000  # bytes; a list of ten thousand feeds has two million
MOST = 10_000  # outlines with an address
DEEPEST = 100  # outlines in outlines

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_OWN = f"{NAMESPACE} "  # as expat writes a name with its namespace


class NotOpml(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """What was given is no OPML, or is not to be trusted; ``str()`` says why, with the line where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """One subscription: what it is called, where it is, and what else we wrote of it (keys of ``[[source]]``)."""

    name: str  # "" when it has none
    url: str
    folders: tuple[str, ...] = ()  # that it lies in, the outermost first
    ours: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A feed of ours, as a reader may subscribe to it."""

    title: str
    feed: str  # its address
    page: str  # that of the page that shows the same


def read_opml(body: bytes) -> list[Outline]:
    """The outlines that have an address, in order. Raises NotOpml.

    It is in ``xmlUrl``, which some write in lower case; in ``url`` of those that we wrote.
    """
    if len(body) > LARGEST:
        raise NotOpml(f"larger than {LARGEST // 1_000_000} MB")
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.EntityDeclHandler = _refuse_entity
    parser.ExternalEntityRefHandler = _refuse_entity
    try:
        parser.Parse(body, True)
    except expat.ExpatError as error:
        words = expat.ErrorString(error.code) or "not well-formed"
        raise NotOpml(f"line {error.lineno}: this is not XML: {words}") from None
    except (LookupError, ValueError) as error:
        if isinstance(error, NotOpml):
            raise
        raise NotOpml(f"it cannot be decoded: {error}") from None
    return reader.found


def write_opml(sources: Iterable[Mapping[str, Any]], *, title: str, at: datetime) -> bytes:
    """A list that feed readers take: ``sources`` are the tables of ``[[source]]``, keys left out where not set.

    Feeds are outlines of type "rss". Other kinds are of type "link", which readers show or leave out; `read_opml` knows
    them by what is ours.
    """
    root, body = _begun(title, at)
    for source in sources:
        is_feed = source["kind"] == "feed"
        name = _of_xml(source["name"])
        outline = etree.SubElement(body, "outline", type="rss" if is_feed else "link", text=name, title=name)
        outline.set("xmlUrl" if is_feed else "url", _of_xml(source["url"]))
        for key, value in source.items():
            if key not in ("name", "url"):
                written = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
                outline.set(f"{{{NAMESPACE}}}{key}", _of_xml(written))
    return _written(root)


def write_subscriptions(subscriptions: Iterable[Subscription], *, title: str) -> bytes:
    """A list of feeds of our own, for a reader to subscribe to. Has no date: the same feeds are the same bytes."""
    root, body = _begun(title)
    for each in subscriptions:
        name = _of_xml(each.title)
        outline = etree.SubElement(body, "outline", type="rss", text=name, title=name, xmlUrl=_of_xml(each.feed))
        outline.set("htmlUrl", _of_xml(each.page))
    return _written(root)


def _begun(title: str, at: datetime | None = None) -> tuple[etree._Element, etree._Element]:
    """The document, and its body."""
    root = etree.Element("opml", version="2.0", nsmap={"monitor": NAMESPACE} if at else None)
    head, body = etree.SubElement(root, "head"), etree.SubElement(root, "body")
    etree.SubElement(head, "title").text = _of_xml(title)
    if at:
        etree.SubElement(head, "dateCreated").text = format_datetime(at)  # RFC 822, as the specification wants it
    return root, body


def _written(root: etree._Element) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


class _Reader:
    """What expat tells of a document, and what is kept of it."""

    def __init__(self) -> None:
        self.found: list[Outline] = []
        self._open: list[str] = []  # names of the outlines around
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1 and tag != "opml":
            raise NotOpml(f"this is not OPML: its root is <{tag.rpartition(' ')[2][:40]}>")
        if tag != "outline":
            return
        if len(self._open) >= DEEPEST:
            raise NotOpml(f"more than {DEEPEST} outlines in one another")
        name = " ".join((attributes.get("text") or attributes.get("title") or "").split())
        ours = {key.removeprefix(_OWN): value for key, value in attributes.items() if key.startswith(_OWN)}
        feed = next((value for key, value in attributes.items() if key.lower() == "xmlurl"), None)
        url = (feed or (attributes.get("url") if "kind" in ours else None) or "").strip()
        if url:
            if len(self.found) >= MOST:
                raise NotOpml(f"more than {MOST} subscriptions")
            self.found.append(Outline(name=name, url=url, folders=tuple(filter(None, self._open)), ours=ours))
        self._open.append(name)

    def end(self, tag: str) -> None:
        self._depth -= 1
        if tag == "outline":
            self._open.pop()


def _refuse_entity(*_: object) -> int:
    raise NotOpml("it declares entities of its own, which no list of feeds needs: it is not read")


def _of_xml(text: str) -> str:
    """The text without the characters that XML 1.0 (section 2.2) has no place for."""
    return _UNFIT.sub("", text)
