"""What an answer to a request for robots.txt means: RFC 9309, section 2.3.1."""

from __future__ import annotations

import pytest

from spiders.robots import LIMIT, rules

CLOSED = b"User-agent: *\nDisallow: /"


@pytest.mark.parametrize("status", [500, 502, 503, 504, 429])
def test_unreachable_means_closed(status: int) -> None:
    assert rules(status, b"") is None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 304])
def test_unavailable_means_open(status: int) -> None:
    found = rules(status, CLOSED)
    assert found is not None
    assert found.can_fetch("https://news.example/a", "monitor/1")


def test_what_it_says_counts() -> None:
    found = rules(
        200, b"\xef\xbb\xbfUser-agent: monitor\nDisallow: /private\nCrawl-delay: 7\n\nUser-agent: *\nDisallow: /"
    )
    assert found is not None
    assert found.can_fetch("https://news.example/a", "monitor/1 (+mailto:me@mail.example)")
    assert not found.can_fetch("https://news.example/private/a", "monitor/1 (+mailto:me@mail.example)")
    assert not found.can_fetch("https://news.example/a", "another/1")
    assert found.crawl_delay("monitor/1 (+mailto:me@mail.example)") == 7


def test_only_the_beginning_of_a_huge_one_is_read() -> None:
    found = rules(200, b"#" * LIMIT + b"\n" + CLOSED)
    assert found is not None
    assert found.can_fetch("https://news.example/a", "monitor/1")
