"""Four small news sites, each in the manner of its kind: pages, feeds, sitemaps and listings, as HTTP sends them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from email.utils import format_datetime
from html import escape
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from monitor.demo.articles import articles
from monitor.model import SourceKind, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from monitor.demo.articles import Written

HTML = "text/html; charset=utf-8"
ROBOTS = "User-agent: *\nDisallow: /share\n"
# What changes on every page from one day to the next and is nobody's news.
ADVERTS = {
    1: "Tea that tastes of tea. Three boxes for two until Sunday.",
    2: "Renewed for the winter: our wool socks. Season 2 of the sale starts on March 1, 2027!",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A site, and by which of its addresses it is followed."""

    key: str  # folder of its articles, name of its template
    name: str
    tier: Tier
    sources: tuple[tuple[str, SourceKind, str], ...]  # name, kind, path


SITES = (
    Site(
        key="ledger",
        name="The Reel Ledger",
        tier=Tier.TRADE,
        sources=(("The Reel Ledger", SourceKind.FEED, "/feed.xml"),),
    ),
    Site(
        key="northlight",
        name="Northlight Press",
        tier=Tier.OFFICIAL,
        sources=(("Northlight Press", SourceKind.SITEMAP, "/sitemap.xml"),),
    ),
    Site(
        key="kettle",
        name="Kettle & Couch",
        tier=Tier.PRESS,
        sources=(
            ("Kettle & Couch", SourceKind.LISTING, "/tag/"),
            ("Kettle & Couch, the guide", SourceKind.PAGE, "/guide-to-paper-comets/"),
        ),
    ),
    Site(
        key="buzz",
        name="BingeBuzz",
        tier=Tier.AGGREGATOR,
        sources=(("BingeBuzz", SourceKind.FEED, "/feed.xml"),),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What stands at an address."""

    body: bytes
    content_type: str = HTML
    modified: datetime | None = field(default=None)


def documents(site: Site, day: int, root: str) -> dict[str, Document]:
    """Path → document: all that the site serves on a day, under the address ``root``."""
    shown = articles(site.key, day)
    listed = [written for written in shown if written.listed]
    served = {_path(written): _page(site, written, listed, day, root) for written in shown}
    served["/robots.txt"] = Document(body=ROBOTS.encode(), content_type="text/plain")
    served["/feed.xml"] = Document(body=_feed(site, listed, root).encode(), content_type="application/rss+xml")
    served["/sitemap.xml"] = Document(body=_sitemap(site, listed, root).encode(), content_type="application/xml")
    served["/tag/"] = Document(body=_listing(listed).encode())
    return served


def _path(written: Written) -> str:
    return f"/{written.slug}/"


def _template(name: str) -> Template:
    return Template((files("monitor.demo") / "templates" / f"{name}.html").read_text("utf-8"))


def _page(site: Site, written: Written, listed: Sequence[Written], day: int, root: str) -> Document:
    others = [other for other in listed if other.slug != written.slug]
    html = _template(site.key).substitute(
        title=escape(written.title),
        author=escape(written.author),
        published=written.published.isoformat(),
        published_words=f"{written.published:%B} {written.published.day}, {written.published.year}",
        modified=written.modified.isoformat(),
        url=root + _path(written),
        body=_body(written.body),
        advert=ADVERTS[day],
        related=" | ".join(_link(other) for other in others[:2]),
        most_read="\n".join(f"<li>{_link(other)}</li>" for other in others[:4]),
        jsonld=_json_ld(site, written, root),
    )
    return Document(body=html.encode(), modified=written.modified)


def _body(text: str) -> str:
    parts = []
    for paragraph in text.split("\n\n"):
        heading, _, rest = paragraph.partition("\n") if paragraph.startswith("## ") else ("", "", paragraph)
        if heading:
            parts.append(f"<h2>{escape(heading.removeprefix('## '))}</h2>")
        if rest.startswith("- "):
            items = (f"<li>{escape(line.removeprefix('- '))}</li>" for line in rest.splitlines())
            parts.append(f"<ul>{''.join(items)}</ul>")
        elif rest:
            parts.append(f"<p>{escape(rest)}</p>")
    return "\n".join(parts)


def _link(written: Written) -> str:
    return f'<a href="{_path(written)}">{escape(written.title)}</a>'


def _json_ld(site: Site, written: Written, root: str) -> str:
    about = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": written.title,
        "datePublished": written.published.isoformat(),
        "dateModified": written.modified.isoformat(),
        "author": {"@type": "Person", "name": written.author},
        "publisher": {"@type": "Organization", "name": site.name},
        "mainEntityOfPage": root + _path(written),
    }
    return json.dumps(about, ensure_ascii=False).replace("</", "<\\/")


def _feed(site: Site, listed: Sequence[Written], root: str) -> str:
    items = "".join(
        f"<item><title>{escape(each.title)}</title><link>{root}{_path(each)}</link>"
        f'<guid isPermaLink="true">{root}{_path(each)}</guid><pubDate>{format_datetime(each.published)}</pubDate>'
        f"<description>{escape(each.body.split(chr(10))[0])}</description></item>\n"
        for each in listed
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel>'
        f"<title>{escape(site.name)}</title><link>{root}/</link><description>{escape(site.name)}</description>\n"
        f"{items}</channel></rss>\n"
    )


def _sitemap(site: Site, listed: Sequence[Written], root: str) -> str:
    """A news sitemap, which unlike a plain one says what each page is called."""
    rows = "".join(
        f"<url><loc>{root}{_path(each)}</loc><lastmod>{each.modified.isoformat()}</lastmod><news:news>"
        f"<news:publication><news:name>{escape(site.name)}</news:name><news:language>en</news:language>"
        f"</news:publication><news:publication_date>{each.published.isoformat()}</news:publication_date>"
        f"<news:title>{escape(each.title)}</news:title></news:news></url>\n"
        for each in listed
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{rows}</urlset>\n'
    )


def _listing(listed: Sequence[Written]) -> str:
    entries = "\n".join(
        f'<article class="post"><h2 class="entry-title">{_link(each)}</h2>'
        f'<time datetime="{each.published.isoformat()}">{each.published:%d %B %Y}</time></article>'
        for each in listed
    )
    return _template("listing").substitute(entries=entries)
