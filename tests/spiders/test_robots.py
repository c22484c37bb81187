"""What an answer to a request for robots.txt means: RFC 9309, section 2.3.1."""

from __future__ import annotations

import time
from itertools import permutations

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


AGENT = "monitor/1 (+mailto:me@mail.example)"


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("User-agent: a\nUser-agent: b\nDisallow: /\n\nUser-agent: *\nDisallow: /x", "/y", True),
        ("User-agent: a\nUser-agent: b\nDisallow: /\n\nUser-agent: *\nDisallow: /x", "/x", False),
        ("User-agent: a\nDisallow: /\nUser-agent: b\nUser-agent: Monitor\nDisallow: /x", "/x", False),
        ("User-agent: a\nDisallow: /\nUser-agent: b\nUser-agent: Monitor*\nDisallow: /x", "/y", True),
        ("User-agent: a\nUser-agent: *\nDisallow: /", "/x", False),
        ("User-agent: a\nUser-agent: b\n\nDisallow: /", "/x", True),
        ("useragent monitor # us\nDisallow: /x\nUser-agent: *\nDisallow: /", "/y", True),
        ("User-agent: mon\nDisallow: /\nUser-agent: monitor\nAllow: /", "/y", True),
    ],
)
def test_the_names_of_other_robots_are_one(text: str, path: str, allowed: bool) -> None:
    for found in (rules(200, text.encode()), rules(200, text.encode(), AGENT)):
        assert found is not None
        assert found.can_fetch(f"https://news.example{path}", AGENT) is allowed


@pytest.mark.parametrize("words", list(permutations(("monitor", "someone", "mailbox")))[:4])
def test_of_names_of_one_length_the_first_is_ours(words: tuple[str, ...]) -> None:
    text = "".join(f"User-agent: {word}\nDisallow: /{word}\n\n" for word in words)
    found = rules(200, text.encode(), "monitor/1 (+mailto:someone@mailbox.example)")
    assert found is not None
    allowed = [
        found.can_fetch(f"https://news.example/{word}", "monitor/1 (+mailto:someone@mailbox.example)") for word in words
    ]
    assert allowed == [False, True, True]


def test_thousands_of_robots_and_of_rules() -> None:
    """Each rule would be kept for each robot: hundreds of millions."""
    names = "".join(
        f"User-agent: a{number}\nUser-agent: monitor/1 ({'+mailto:me@mail.example'[: number % 20]}\n"
        for number in range(8000)
    )
    body = names + "".join(f"Disallow: /{number}\n" for number in range(9000))
    begun = time.process_time()
    found = rules(200, body.encode(), AGENT)
    assert time.process_time() - begun < 5
    assert found is not None
    assert not found.can_fetch("https://news.example/1", AGENT)
