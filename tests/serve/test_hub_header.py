"""Where a feed is passed on (WebSub, section 4), said in its headers: a JSON Feed cannot say it in its text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from served import TOKEN, folder, served, serving, settings_of

if TYPE_CHECKING:
    from pathlib import Path

    from served import Served

HUB = "https://hub.example/?a=1,2"


@pytest.mark.parametrize("path", ["/feeds/all.xml", "/feeds/all.atom", "/feeds/all.json", "/feeds/sources.xml"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_feed_names_its_hub_and_itself(folder: Path, path: str, method: str) -> None:
    read = settings_of(folder, url="https://tv.example/shows")
    with serving(replace(read, feed=replace(read.feed, hub=HUB))) as tv:
        for packing in ("gzip", "identity"):
            links = tv.raw(
                f"{method} {path} HTTP/1.1\r\nHost: tv.example\r\nAccept-Encoding: {packing}\r\n"
                "Connection: close\r\n\r\n".encode()
            )
            head = links.partition(b"\r\n\r\n")[0].decode().split("\r\n")
            assert [line for line in head if line.startswith("link: ")] == [
                f'link: <{HUB}>; rel="hub"',
                f'link: <https://tv.example/shows{path}>; rel="self"',
            ]


def test_a_choice_is_itself_with_what_it_is_chosen_by(folder: Path) -> None:
    read = settings_of(folder, url="https://tv.example")
    with serving(replace(read, feed=replace(read.feed, hub=HUB))) as tv:
        assert 'all.xml?tell=renewal>; rel="self"' in tv.get("/feeds/all.xml?tell=renewal").headers["link"]
        assert "link" not in tv.get("/feeds/all/1.xml").headers
        assert "link" not in tv.get("/index.html").headers


def test_no_hub_is_named_where_a_token_is_needed(folder: Path) -> None:
    """A reader would tell it the address that the feed gives as its own, with the token that opens it."""
    read = settings_of(folder, token=TOKEN, url="https://tv.example")
    with serving(replace(read, feed=replace(read.feed, hub=HUB, link="https://public.example/feeds"))) as tv:
        for path in ("/feeds/all.xml", "/feeds/all.atom", "/feeds/all.json", "/feeds/sources.json"):
            got = tv.get(f"{path}?token={TOKEN}")
            assert got.status == 200
            assert "link" not in got.headers
            assert "hub.example" not in got.text


def test_without_a_hub_nothing_is_said(served: Served) -> None:
    assert "link" not in served.get("/feeds/all.xml").headers
