"""The feed of how sources fare, as readers see it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import feedparser

from monitor.model import Show
from monitor.publish.channel import file_name
from monitor.publish.health import WORDS, publish_health
from monitor.rhythm import Health
from monitor.store.health import HealthNote

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2027, 3, 17, 12, tzinfo=UTC)
FAILED = HealthNote(
    number=1, source="Gazette <b>", at=NOON, health=Health.FAILING, reason="the site answered <script>500</script>"
)
WELL = HealthNote(number=2, source="Gazette <b>", at=NOON + timedelta(hours=5), health=Health.OK)
ADDRESSES = {"Gazette <b>": "https://gazette.example/feed"}


def test_an_item_a_turn(tmp_path: Path) -> None:
    path = publish_health([WELL, FAILED], ADDRESSES, tmp_path, base_url="https://me.example/feeds/")
    assert path == tmp_path / "sources.xml"
    read = feedparser.parse(path.read_bytes())
    assert not read.bozo
    assert [entry.title for entry in read.entries] == ["Gazette <b> works again", "Gazette <b> fails"]
    assert "&lt;script&gt;" in read.entries[1].description
    assert {entry.link for entry in read.entries} == {"https://gazette.example/feed"}
    assert len({entry.id for entry in read.entries}) == 2
    assert read.entries[1].published_parsed[:5] == (2027, 3, 17, 12, 0)
    assert read.feed.link == "https://me.example/feeds/"


def test_items_keep_their_ids_and_the_file_its_bytes(tmp_path: Path) -> None:
    path = publish_health([FAILED], ADDRESSES, tmp_path)
    assert path is not None
    [before] = feedparser.parse(path.read_bytes()).entries
    assert publish_health([FAILED], ADDRESSES, tmp_path) is None
    publish_health([WELL, FAILED], ADDRESSES, tmp_path)
    assert feedparser.parse(path.read_bytes()).entries[1].id == before.id


def test_nothing_to_tell_is_a_feed_without_items(tmp_path: Path) -> None:
    path = publish_health([], {}, tmp_path)
    assert path is not None
    assert feedparser.parse(path.read_bytes()).entries == []


def test_there_are_words_for_every_turn() -> None:
    assert set(WORDS) == set(Health)


def test_a_show_called_sources_does_not_take_its_place() -> None:
    assert file_name(Show(title="Sources")) == "sources-show"
