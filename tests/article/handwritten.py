"""Pages written by hand, and the articles read from them."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.article import read_html
from monitor.model import Article, Page

FETCHED = datetime(2026, 11, 20, 12, tzinfo=UTC)
FIRST = "The second season of Salt Roads comes to Canal Seven on 14 January 2027, the network said on Monday."
SECOND = "Mara Venn is back as the smuggler Aud; ten episodes are planned, two more than in the first season."
PLAIN = (
    f"<html><head><title>Salt Roads</title></head><body><article><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
)


def page(body: str | bytes, url: str = "https://kettle.example/a", content_type: str | None = "text/html") -> Page:
    raw = body if isinstance(body, bytes) else body.encode()
    return Page(url=url, final_url=url, body=raw, fetched_at=FETCHED, content_type=content_type)


def read(body: str | bytes, **about: str | None) -> Article:
    article = read_html(page(body, **about), "Kettle & Lamp")  # type: ignore[arg-type]
    assert isinstance(article, Article), article
    return article
