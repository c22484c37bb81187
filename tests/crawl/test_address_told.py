"""A failure names the address that could not be had, and nothing that was meant for the site alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from monitor.crawl.address import LONGEST, named
from monitor.crawl.job import DoneEvent
from monitor.crawl.record import Record
from monitor.store import open_database, read_source_state, reading
from monitor.store.health import health_notes

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://a.example/feed", "https://a.example/feed"),
        ("https://a.example:8443/tag/x/?page=2#top", "https://a.example:8443/tag/x/?page=2"),
        ("https://me:word@a.example/feed", "https://a.example/feed"),
        ("https://me@word@a.example/feed", "https://a.example/feed"),
        ("https://a.example/feed?api_key=x&page=2&Token=y", "https://a.example/feed?api_key=…&page=2&Token=…"),
        (
            "https://a.example/?X-Amz-Signature=x&password=y&sid=z",
            "https://a.example/?X-Amz-Signature=…&password=…&sid=…",
        ),
        ("https://a.example/?author=kim&keyword=harbour&q=", "https://a.example/?author=kim&keyword=harbour&q="),
        ("https://a.example/?" + "a1" * 40, "https://a.example/?…"),
        ("https://a.example/?id=" + "a1" * 40 + "&b", "https://a.example/?id=…&b"),
        ("http://[::1", "an address that is none"),
        ("", ""),
    ],
)
def test_an_address_as_it_is_told(url: str, told: str) -> None:
    assert named(url) == told


def test_a_long_address_is_cut() -> None:
    assert len(named("https://a.example/" + "a" * 5000)) == LONGEST


def test_the_address_stands_behind_the_reason_once() -> None:
    done = DoneEvent(source="A", status="503", reason="the site answered 503", address="https://a.example/feed")
    assert done.told == "the site answered 503 (https://a.example/feed)"
    assert DoneEvent(source="A", status="503", reason="x https://a.example/", address="https://a.example/").told == (
        "x https://a.example/"
    )
    assert DoneEvent(source="A", status="crashed").told == "crashed"


def test_another_address_at_each_try_is_the_same_failure(tmp_path: Path) -> None:
    """What is told of a source's health is told once, with the address that failed when it turned."""
    engine = open_database(tmp_path / "monitor.sqlite3", create=True)
    at = datetime(2027, 3, 14, tzinfo=UTC)
    turns = []
    for number in range(6):
        record = Record(engine, at + timedelta(minutes=number))
        record.started("Gazette")
        address = f"https://a.example/{number}"
        done = DoneEvent(source="Gazette", status="503", reason="the site answered 503", address=address)
        _, turn = record.done(done)
        turns.append(turn)
    [told] = [turn for turn in turns if turn is not None]
    assert told.reason == "the site answered 503 (https://a.example/2)"
    with reading(engine) as conn:
        assert len(health_notes(conn, 10)) == 1
        assert read_source_state(conn, "Gazette").last_error == "the site answered 503 (https://a.example/5)"
    engine.dispose()
