"""The articles of the demo's news sites: text files in ``articles/<site>/``, a header above each.

``slug.txt`` appears on the day it was published; ``slug@2.txt`` replaces it on day two, as sites do without a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# The two days on which the sites are read. Fixed, so that the demo tells the same story whenever it is run.
DAYS = (datetime(2026, 10, 5, 12, 0, tzinfo=UTC), datetime(2026, 10, 6, 12, 0, tzinfo=UTC))
ONE, TWO = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One article as its author left it: paragraphs, ``## `` headings and ``- `` lists."""

    site: str
    slug: str
    day: int  # from which it stands there
    title: str
    author: str
    published: datetime
    modified: datetime
    body: str
    listed: bool = True  # in the site's feed, sitemap or listing


def articles(site: str, day: int) -> list[Written]:
    """What a site shows on a day, newest first."""
    found: dict[str, Written] = {}
    for written in sorted(_all(site), key=lambda each: each.day):
        if written.day <= day:
            found[written.slug] = written
    return sorted(found.values(), key=lambda each: (each.published, each.slug), reverse=True)


def _all(site: str) -> Sequence[Written]:
    folder = files("monitor.demo") / "articles" / site
    return [_read(site, file.name, file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".txt")]


def _read(site: str, name: str, text: str) -> Written:
    head, _, body = text.partition("\n\n")
    header = dict(line.split(": ", 1) for line in head.splitlines())
    slug, _, version = name.removesuffix(".txt").partition("@")
    published = datetime.fromisoformat(header["published"])
    return Written(
        site=site,
        slug=slug,
        day=int(version) if version else ONE if published < DAYS[0] else TWO,
        title=header["title"],
        author=header["author"],
        published=published,
        modified=datetime.fromisoformat(header.get("modified", header["published"])),
        body=body.strip(),
        listed=header.get("listed") != "no",
    )
