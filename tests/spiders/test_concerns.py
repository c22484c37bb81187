"""What an entry must say to be fetched."""

from __future__ import annotations

import pytest

from monitor.model import Show, Source, SourceKind
from spiders.entries import Entry
from spiders.run import concerns

HARBOUR = Show(title="The Keeper's Harbour", aliases=("Harbour of Lights",))
RIVER = Show(title="Quiet River")
FEED = Source(name="feed", kind=SourceKind.FEED, url="https://news.example/feed")


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [
        (Entry(url="https://news.example/1", title="The Keeper’s Harbour returns"), True),
        (Entry(url="https://news.example/1", about="<p>On <em>Quiet River</em> and more</p>"), True),
        (Entry(url="https://news.example/2027/the-keepers-harbour-season-2.html"), True),
        (Entry(url="https://news.example/quiet_river"), True),
        (Entry(url="https://news.example/1", title="A river"), False),
        (Entry(url="https://news.example/1"), False),
    ],
)
def test_title_summary_or_address_names_a_show(entry: Entry, wanted: bool) -> None:
    assert concerns(FEED, [HARBOUR, RIVER])(entry) is wanted


def test_one_show_of_several() -> None:
    wanted = concerns(FEED, [HARBOUR, RIVER], only=[RIVER.slug])
    assert wanted(Entry(url="https://news.example/1", title="Quiet River"))
    assert not wanted(Entry(url="https://news.example/1", title="Harbour of Lights"))


def test_sources_of_which_all_is_read() -> None:
    plain = Entry(url="https://news.example/1", title="Season two")
    for source in (
        Source(name="feed", kind=SourceKind.FEED, url="https://news.example/", read_all=True),
        Source(name="tag", kind=SourceKind.LISTING, url="https://news.example/", shows=(RIVER.slug,)),
    ):
        assert concerns(source, [HARBOUR, RIVER])(plain)
    both = Source(name="tag", kind=SourceKind.LISTING, url="https://news.example/", shows=(RIVER.slug, HARBOUR.slug))
    assert concerns(both, [HARBOUR, RIVER])(plain)
    assert not concerns(both, [HARBOUR, RIVER], only=[RIVER.slug])(plain)
