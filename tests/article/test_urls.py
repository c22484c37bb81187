"""URLs in one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.article import canonical_url
from monitor.article.urls import declared_url, same_site

HERE = "https://www.kettle.example/tv/salt-roads"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://kettle.example/a", "https://kettle.example/a"),
        ("HTTPS://Kettle.Example:443/a#top", "https://kettle.example/a"),
        ("http://kettle.example:8080", "http://kettle.example:8080/"),
        ("https://kettle.example/a?utm_source=x&utm_Medium=y", "https://kettle.example/a"),
        ("https://kettle.example/a?fbclid=1&id=7&gclid=2&mc_cid=3&igshid=4", "https://kettle.example/a?id=7"),
        ("https://kettle.example/a?ref=rss&id=7&ref_src=x", "https://kettle.example/a?id=7"),
        ("https://kettle.example/show.php?ref=11", "https://kettle.example/show.php?ref=11"),
        ("https://kettle.example/show.php?ref=salt-roads", "https://kettle.example/show.php?ref=salt-roads"),
        ("https://kettle.example/a?b=2&a=1", "https://kettle.example/a?a=1&b=2"),
        ("https://kettle.example/a?p=17&empty=", "https://kettle.example/a?empty=&p=17"),
        ("https://kettle.example/a b", "https://kettle.example/a%20b"),
        ("http://[::1]:81/a", "http://[::1]:81/a"),
        ("  https://kettle.example/a ", "https://kettle.example/a"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("mailto:ola@kettle.example", ""),
        ("/only/a/path", ""),
        ("https://", ""),
        ("http://kettle.example:port/", ""),
        ("http://[::1", ""),
        ("", ""),
    ],
)
def test_canonical_url(url: str, expected: str) -> None:
    assert canonical_url(url) == expected
    assert canonical_url(expected) == expected


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    for url in (text, f"https://kettle.example/{text}"):
        once = canonical_url(url)
        assert canonical_url(once) == once
        assert once == "" or once.startswith(("http://", "https://"))
    assert declared_url(text, HERE).startswith("https://")


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        (None, HERE),
        ("", HERE),
        ("/tv/salt-roads-2?utm_source=x", "https://www.kettle.example/tv/salt-roads-2"),
        ("https://kettle.example/b", "https://kettle.example/b"),
        ("https://amp.kettle.example/b", "https://amp.kettle.example/b"),
        ("https://tv.kettle.example/b", "https://tv.kettle.example/b"),
        ("https://other.example/b", HERE),  # may not speak for another site
        ("https://notkettle.example/b", HERE),
        ("https://www.kettle.example/", HERE),  # the mistake of a template
        ("https://www.kettle.example/?p=17", "https://www.kettle.example/?p=17"),
        ("javascript:alert(1)", HERE),
        ("http://[broken", HERE),
    ],
)
def test_declared_url(declared: str | None, expected: str) -> None:
    assert declared_url(declared, HERE) == expected


def test_same_site() -> None:
    assert same_site("https://m.kettle.example/", "http://www.kettle.example/a")
    assert not same_site("https://one.blogs.example/", "https://two.blogs.example/")
    assert not same_site("https://kettle.example/", "mailto:x")
