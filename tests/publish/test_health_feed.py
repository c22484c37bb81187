"""The feed of how sources fare, as readers see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import feedparser

from monitor.model import Show
from monitor.publish import rss
from monitor.publish.health import WORDS, channel
from monitor.rhythm import Health
from monitor.store.health import HealthNote

NOON = datetime(2027, 3, 17, 12, tzinfo=UTC)
FAILED = HealthNote(
    number=1, source="Gazette <b>", at=NOON, health=Health.FAILING, reason="the site answered <script>500</script>"
)
WELL = HealthNote(number=2, source="Gazette <b>", at=NOON + timedelta(hours=5), health=Health.OK)
ADDRESSES = {"Gazette <b>": "https://gazette.example/feed"}


def read(*notes: HealthNote) -> Any:
    feed = feedparser.parse(rss.render(replace(channel(notes, ADDRESSES), here="https://me.example/feeds/")))
    assert not feed.bozo
    return feed


def test_an_item_a_turn() -> None:
    feed = read(WELL, FAILED)
    assert [entry.title for entry in feed.entries] == ["Gazette ‹b› works again", "Gazette ‹b› fails"]
    assert "&lt;script&gt;" in feed.entries[1].content[0].value
    assert {entry.link for entry in feed.entries} == {"https://gazette.example/feed"}
    assert len({entry.id for entry in feed.entries}) == 2
    assert feed.entries[1].published_parsed[:5] == (2027, 3, 17, 12, 0)
    assert feed.feed.link == "https://me.example/feeds/"


def test_items_keep_their_ids() -> None:
    assert read(WELL, FAILED).entries[1].id == read(FAILED).entries[0].id


def test_nothing_to_tell_is_a_feed_without_items() -> None:
    assert read().entries == []


def test_there_are_words_for_every_turn() -> None:
    assert set(WORDS) == set(Health)


def test_a_show_called_sources_does_not_take_its_place() -> None:
    assert Show(title="Sources").file_name == "sources-show"
