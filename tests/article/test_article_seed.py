"""A real page's text, put into an ordinary blog's HTML: what was written comes back, what the site said does not."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.article import read_html, read_text
from monitor.model import Article, BlockKind, Page

SEED = Path(__file__).resolve().parents[3] / "shared" / "seed" / "000_e1a3184c45ad6c86.txt"
STRANGERS = ("Chicago Med", "White Lotus", "Kimberly", "Leave a Reply", "email address", "Related")

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the seed text is not here")


def paragraphs() -> list[str]:
    return [part.strip() for part in SEED.read_text().split("\n\n") if part.strip()]


def is_written(text: str) -> bool:
    return not any(text.startswith((stranger, "Your email")) for stranger in STRANGERS)


def in_a_blog() -> str:
    title, *rest = paragraphs()
    body = []
    for text in rest:
        if text.startswith("Related:"):
            name = html.escape(text.removeprefix("Related:").strip())
            body.append(f'<p><strong>Related:</strong> <a href="/other/">{name}</a></p>')
        elif text.startswith("Kimberly"):
            body.append(f'<div class="author-box"><p>{html.escape(text)}</p></div>')
        elif text in ("Related Posts", "Leave a Reply"):
            body.append(f"<h3>{text}</h3>")
        elif text.endswith(("?", "Debut?")) and len(text) < 90:
            body.append(f"<h2>{html.escape(text)}</h2>")
        else:
            body.append(f"<p>{html.escape(text)}</p>")
    menu = "".join(f'<li><a href="/{n}">Menu entry {n}</a></li>' for n in range(12))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title></head><body>'
        f'<header><nav><ul>{menu}</ul></nav></header><div class="content"><main><article><h1>{html.escape(title)}</h1>'
        f'<div class="entry-content">{"".join(body)}</div></article>'
        '<div id="comments"><form><p>Your email address will not be published.</p><textarea></textarea></form></div>'
        '</main><aside class="sidebar"><h3>Recent Posts</h3><ul><li><a href="/w">White Lotus Is Renewed</a></li>'
        '<li><a href="/c">Chicago Med Season 8 Gets A Release Date</a></li></ul></aside></div></body></html>'
    )


def check(article: Article) -> None:
    said = "\n".join(block.text for block in article.blocks)
    assert [stranger for stranger in STRANGERS if stranger in said] == []
    title = paragraphs()[0]
    for text in paragraphs()[1:]:
        if is_written(text) and text not in title.replace("’", "'"):  # a caption repeats the title
            assert text in [block.text for block in article.blocks], text
    headings = [block.text for block in article.blocks if block.kind is BlockKind.HEADING]
    for question in ("Who’s in the cast?", "When Can We Expect It to Debut?", "but what will it be?"):
        assert any(heading.endswith(question) for heading in headings)


def test_as_text() -> None:
    text = SEED.read_text()
    article = read_text(text)
    assert article.text == text
    assert all(text[block.start : block.end] == block.text for block in article.blocks)
    check(article)


def test_as_html() -> None:
    url = "https://blog.example/its-okay"
    page = Page(url=url, final_url=url, body=in_a_blog().encode(), fetched_at=datetime(2026, 11, 20, tzinfo=UTC))
    article = read_html(page, "blog")
    assert isinstance(article, Article)
    assert article.title == paragraphs()[0]
    check(article)
