"""What a page says about itself, and what of it is believed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import document_fromstring

from monitor.article.metadata import Metadata, parse_time, read_metadata

NOW = datetime(2026, 11, 20, tzinfo=UTC)
MAY = datetime(2026, 5, 1, tzinfo=UTC)


def about(head: str = "", body: str = "", url: str = "https://kettle.example/a", lang: str = "") -> Metadata:
    page = f"<html {lang}><head>{head}</head><body>{body or '<p>x</p>'}</body></html>"
    return read_metadata(document_fromstring(page), url=url, latest=NOW)


def linked(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


OPEN_GRAPH = (
    '<meta property="og:title" content="Roads"><meta property="article:published_time" content="2026-05-01T00:00:00Z">'
)
MICRODATA = (
    '<title>Roads - Kettle</title><meta property="og:site_name" content="Kettle">'
    '<meta itemprop="datePublished" content="2026-05-01">'
)
ARTICLE = {"@type": "NewsArticle", "headline": "Roads", "datePublished": "2026-05-01"}


@pytest.mark.parametrize(
    "head",
    [
        linked(ARTICLE),
        linked([{"@type": "Organization"}, ARTICLE]),
        linked({"@graph": [{"@type": "WebSite"}, {**ARTICLE, "@type": ["Thing", "BlogPosting"]}]}),
        linked({"@type": "WebPage", "datePublished": "2020-01-01", "mainEntity": ARTICLE}),
        linked({**ARTICLE, "@type": "https://schema.org/Article"}),
        '<script type="application/ld+json">{broken</script>' + linked(ARTICLE),
        f'<script type="application/ld+json">//<![CDATA[\n{json.dumps(ARTICLE)}\n//]]></script>',
        linked(ARTICLE).replace("Roads", "Roads\n"),
        OPEN_GRAPH,
        '<title>Roads | Kettle</title><meta name="DC.date.issued" content="2026-05-01">',
        MICRODATA,
    ],
)
def test_where_title_and_date_are_found(head: str) -> None:
    found = about(head)
    assert (found.title, found.published) == ("Roads", MAY)


@pytest.mark.parametrize(
    "body",
    [
        '<time itemprop="datePublished" datetime="2026-05-01">May</time>',
        '<time class="entry-date published" datetime="2026-05-01T02:00:00+02:00">May</time>',
        '<time pubdate datetime="2026-05-01">May</time>',
        '<abbr class="published" title="2026-05-01T00:00:00Z">May</abbr>',
    ],
)
def test_dates_in_the_markup(body: str) -> None:
    assert about(body=body).published == MAY


@pytest.mark.parametrize(
    "body",
    [
        '<time datetime="2026-05-01">May</time>',  # of what?
        '<aside><time class="published" datetime="2026-05-01">another post</time></aside>',
        "<p>Published 1 May 2026, at the latest.</p>",
    ],
)
def test_dates_that_are_not_labelled_as_the_articles(body: str) -> None:
    assert about(body=body).published is None


def test_a_wrong_date_is_worse_than_none() -> None:
    assert about(linked({**ARTICLE, "datePublished": "1970-01-01"})).published is None
    assert about(linked({**ARTICLE, "datePublished": "2031-01-01"})).published is None
    assert about(linked({**ARTICLE, "datePublished": "soon"})).published is None
    tomorrow = (NOW + timedelta(hours=12)).isoformat()  # a clock that is fast, or a zone left out
    assert about(linked({**ARTICLE, "datePublished": tomorrow})).published == NOW + timedelta(hours=12)
    assert about(linked({**ARTICLE, "dateModified": "2026-04-01"})).modified is None  # before it was published
    assert about(url="https://kettle.example/2026/05/01/roads").published == MAY
    assert about(url="https://kettle.example/2026/05/roads").published is None


def test_author_language_and_canonical() -> None:
    assert about(linked({**ARTICLE, "author": "By Ola Brandt"})).author == "Ola Brandt"
    assert (
        about(linked({**ARTICLE, "author": [{"name": "Ola"}, {"name": "Tove"}, {"name": "Ola"}]})).author == "Ola, Tove"
    )
    assert about('<meta property="article:author" content="https://social.example/ola">').author is None
    assert about(body='<a rel="author" href="/o">Ola Brandt</a>').author == "Ola Brandt"
    assert about(lang='lang="de-DE"').language == "de"
    assert about('<meta property="og:locale" content="pt_BR">').language == "pt"
    assert about(lang='lang="nonsense"').language is None
    assert about('<link rel="canonical" href="/b">').canonical == "/b"
    assert about('<meta property="og:url" content="/c">').canonical == "/c"


def test_the_sites_name_is_no_title() -> None:
    header = '<h1 class="site"><a href="/">Kettle</a></h1>'
    assert about(body=f"{header}<h1>Roads</h1>").title == "Roads"
    assert about("<title>Roads: a story</title>", body=header).title == "Roads: a story"
    assert about(body="<h1>Kettle</h1><h3 class='post-title entry-title'>Roads &amp; more</h3>").title == "Roads & more"
    assert about().title is None


def test_json_ld_made_to_hurt() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    assert about(f'<script type="application/ld+json">{deep}</script>').published is None
    wide = linked([{"@type": "Thing"}] * 50_000 + [ARTICLE])
    assert about(wide).published is None
    odd = linked([1, None, "x", {"@type": 7}, {"@type": "NewsArticle", "headline": 3, "author": 4, "datePublished": 5}])
    assert about(odd) == Metadata(None, None, None, None, None, None)


@given(st.text(max_size=40))
def test_no_text_breaks_the_times(text: str) -> None:
    found = parse_time(text)
    assert found is None or found.tzinfo is UTC


@given(st.datetimes(min_value=datetime(1990, 1, 2), max_value=datetime(2100, 1, 1)), st.integers(-12, 14))  # noqa: DTZ001
def test_times_come_back_in_utc(moment: datetime, hours: int) -> None:
    aware = moment.replace(tzinfo=UTC)
    shifted = aware + timedelta(hours=hours)
    assert parse_time(shifted.replace(tzinfo=None).isoformat() + f"{hours:+03d}:00") == aware


@pytest.mark.parametrize(
    "head",
    [
        linked({**ARTICLE, "image": "https://kettle.example/i.jpg"}),
        linked({**ARTICLE, "image": ["https://kettle.example/i.jpg", "https://kettle.example/j.jpg"]}),
        linked({**ARTICLE, "image": [{"@type": "ImageObject", "url": "/i.jpg"}]}),
        linked({**ARTICLE, "image": {"contentUrl": "i.jpg"}}),
        linked({**ARTICLE, "image": {"width": 7}, "thumbnailUrl": "i.jpg"}),
        linked({**ARTICLE, "image": "data:image/png;base64,x"}) + '<meta property="og:image" content="i.jpg">',
        '<meta property="og:image" content="//kettle.example/i.jpg">',
        '<meta name="twitter:image" content=" https://kettle.example/i.jpg ">',
        linked(ARTICLE) + '<meta property="og:image" content="https://kettle.example/i.jpg">',
    ],
)
def test_where_the_picture_is_found(head: str) -> None:
    assert about(head).image == "https://kettle.example/i.jpg"


@pytest.mark.parametrize(
    "address", ["", " ", "javascript:alert(1)", "https://[x", "https://a b.example/", "ftp://a.example/i", "i" * 2_000]
)
def test_what_is_no_picture(address: str) -> None:
    assert about(f'<meta property="og:image" content="{address}">').image is None
    assert about(linked({**ARTICLE, "image": address})).image is None
