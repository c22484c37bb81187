"""What a page says of itself and of its feeds."""

from __future__ import annotations

import pytest

from spiders.webpages import of_comments, read_page

URL = "https://gazette.example/tag/winter-harbor/"


def feeds(html: str) -> list[tuple[str, str]]:
    return [(link.url, link.name) for link in read_page(html.encode(), URL).feeds]


def test_feeds_of_the_head_in_their_order() -> None:
    assert feeds(
        """<head><link rel="alternate" type="application/rss+xml" title="Harbor Gazette" href="/feed/">
        <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="https://feeds.example/gazette">
        <link rel=alternate type=application/feed+json href=feed.json>
        <link rel="alternate" type="application/json" href="/feed.json"></head>"""
    ) == [
        ("https://gazette.example/feed/", "Harbor Gazette"),
        ("https://feeds.example/gazette", ""),
        ("https://gazette.example/tag/winter-harbor/feed.json", ""),
        ("https://gazette.example/feed.json", ""),
    ]


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alternate" type="application/rss+xml" title="Harbor Gazette » Comments Feed" href="/x/">',
        '<link rel="alternate" type="application/rss+xml" href="/comments/feed/">',
        '<link rel="alternate" type="application/rss+xml" href="/?feed=comments-rss2">',
        '<link rel="alternate" type="application/atom+xml" href="/feeds/123/comments/default">',
        '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/tags/7">',
        '<link rel="alternate" type="application/json+oembed" href="/oembed?url=x">',
        '<link rel="alternate" hreflang="es" href="/es/">',
        '<link rel="alternate stylesheet" type="text/css" href="/dark.css">',
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
        '<link rel="alternate" type="application/rss+xml">',
        '<a href="https://other.example/feed/">their feed</a>',
        '<a href="/comments/feed/">Comments</a>',
        '<a href="/tv/the-feed-of-the-year">a headline</a>',
    ],
)
def test_what_is_no_feed_of_the_page(link: str) -> None:
    assert feeds(f"<html><head></head><body>{link}</body></html>") == []


@pytest.mark.parametrize(
    "path", ["/feed", "/rss/", "/tv/atom.xml", "/index.rdf", "/rss2", "/blog?feed=rss2", "/tv?format=feed"]
)
def test_links_for_readers(path: str) -> None:
    assert feeds(f'<body><a href="{path}">RSS</a></body>') == [(f"https://gazette.example{path}", "")]


def test_addresses_are_relative_to_the_base() -> None:
    assert feeds('<base href="https://cdn.example/a/"><link rel=alternate type="text/xml" href="feed">') == [
        ("https://cdn.example/a/feed", "")
    ]


LD = '<script type="application/ld+json">%s</script>'


@pytest.mark.parametrize(
    ("head", "article"),
    [
        ("", None),
        ('<meta property="og:type" content="article">', True),
        ('<meta property="og:type" content="website">', False),
        (LD % '{"@type": "NewsArticle"}', True),
        (LD % '{"@graph": [{"@type": "WebSite"}, {"@type": ["BlogPosting"]}]}', True),
        (LD % '[{"@type": "WebPage"}, {"@type": "https://schema.org/Article"}]', True),
        (LD % '{"@type": "CollectionPage", "hasPart": {"@type": "NewsArticle"}}', False),
        (
            LD % '{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle"}]}'
            + '<meta property="og:type" content="article">',
            False,
        ),
        (LD % "no JSON", None),
        (LD % '{"@type": "TVSeries"}', None),
    ],
)
def test_whether_it_calls_itself_an_article(head: str, article: bool | None) -> None:
    assert read_page(f"<html><head>{head}</head><body>x</body></html>".encode(), URL).article is article


def test_its_names() -> None:
    page = read_page(b'<title>\n Winter  Harbor </title><meta property="og:site_name" content="Harbor Gazette">', URL)
    assert (page.title, page.site_name) == ("Winter Harbor", "Harbor Gazette")
    assert read_page(b"", URL) == read_page(b"<!-- -->", URL)


def test_words_that_only_hold_comment() -> None:
    assert not of_comments("https://a.example/commentary/feed/", "Commentary and news")
