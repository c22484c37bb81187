"""One page under many spellings of its address."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.article import address_key, canonical_url, spellings

PAGE = "https://www.kettle.example/tv/winter-harbor-renewed"


@pytest.mark.parametrize(
    "other",
    [
        "http://www.kettle.example/tv/winter-harbor-renewed",
        "https://kettle.example/tv/winter-harbor-renewed",
        "https://WWW.Kettle.Example/tv/winter-harbor-renewed/",
        "https://m.kettle.example/tv/winter-harbor-renewed",
        "https://mobile.kettle.example/tv/winter-harbor-renewed",
        "https://amp.kettle.example/tv/winter-harbor-renewed",
        "https://www.kettle.example/tv/winter-harbor-renewed/amp/",
        "https://www.kettle.example/tv/winter-harbor-renewed?amp=1",
        "https://www.kettle.example/tv/winter-harbor-renewed?outputType=amp",
        "https://www.kettle.example/tv/winter-harbor-renewed/index.html",
        "https://www.kettle.example/tv/winter-harbor-renewed?utm_source=rss&fbclid=1&mc_cid=2&ref=home#comments",
        "https://www.kettle.example:443/tv/winter-harbor-renewed?gclid=7",
    ],
)
def test_one_page(other: str) -> None:
    assert address_key(other) == address_key(PAGE)
    known = canonical_url(other)
    assert known == PAGE or (known in spellings(PAGE) and PAGE in spellings(known))


@pytest.mark.parametrize(
    "other",
    [
        "https://www.kettle.example/tv/winter-harbor-renewed-again",
        "https://www.kettle.example/film/winter-harbor-renewed",
        "https://www.kettle.example/tv/winter-harbor-renewed?page=2",
        "https://www.kettle.example/tv/winter-harbor-renewed?p=17",
        "https://tv.kettle.example/tv/winter-harbor-renewed",
        "https://www.kettle.example:8080/tv/winter-harbor-renewed",
        "https://www.lamp.example/tv/winter-harbor-renewed",
        "https://www.kettle.example/tv/Winter-Harbor-renewed",  # paths may differ by case alone (RFC 3986, 6.2.2.1)
        "https://www.kettle.example/tv/winter-harbor-renewed/2",
    ],
)
def test_other_pages(other: str) -> None:
    assert address_key(other) != address_key(PAGE)
    assert other not in spellings(PAGE)


def test_an_address_of_numbers_has_no_doors() -> None:
    assert all("127.0.0.1:8000" in spelled for spelled in spellings("http://127.0.0.1:8000/a"))
    assert not any("www.127" in spelled for spelled in spellings("http://127.0.0.1/a"))


def test_a_reference_may_be_what_is_read() -> None:
    shown = ["ref=11", "ref=12", "ref=salt-roads", "ref=harbour-lights"]
    assert len({address_key(f"https://kettle.example/show.php?{ref}") for ref in shown}) == len(shown)
    assert len({address_key(f"{PAGE}?{ref}") for ref in ("ref=a7", "ref=a8")}) == 2


@pytest.mark.parametrize("ref", ["ref=x", "ref=lamp.example", "Ref=the-sidebar", "ref="])
def test_a_reference_to_where_a_reader_came_from(ref: str) -> None:
    assert address_key(f"{PAGE}?{ref}") == address_key(PAGE)
    known = canonical_url(f"{PAGE}?{ref}")
    assert known == PAGE or PAGE in spellings(known)


@settings(deadline=None)
@given(st.text("abc/.?=&-%ä1 ", max_size=40))
def test_all_spellings_are_canonical_and_of_one_key(tail: str) -> None:
    url = canonical_url(f"https://kettle.example/{tail}")
    for spelled in spellings(url):
        assert canonical_url(spelled) == spelled
        assert address_key(spelled) == address_key(url)
