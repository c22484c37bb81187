"""Feeds as documents of the site: at their paths, and by query."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import feedparser
import pytest
from feeding import SHOWS, database, told
from small_press import SHOWS as PRESS_SHOWS
from small_press import SOURCES, START, page, press, scene, scene_of

from monitor.intake import Intake
from monitor.model import Attribute, ChangeKind, Show
from monitor.publish import Also
from monitor.publish.feed_query import QueryMistake, also_feed, read_query
from monitor.site import BadQuery, document, paths
from monitor.store import open_database
from monitor.store.telling import Wanted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from monitor.site import Scene

TITLES = {
    "follows": "Now following Lantern Quay: season 1, premiere May 4, 2025; season 2 undecided",
    "renewed": "Renewed: Lantern Quay, season 2 (undecided → renewed) — The Trade Post reports",
    "joins": "Mina Falk joins Lantern Quay as Dr Irene Vale (season 2) — The Trade Post reports",
    "leaves": "Carl Dunn leaves Lantern Quay (season 2) — Evening Gazette reports",
    "date": "Release date, Lantern Quay, season 2: May 14, 2027 — Canal Seven confirms",
    "other": "Now following Harbour & Bay: cancelled",
}


def feed(scene: Scene, path: str, query: Mapping[str, str] | None = None) -> Any:
    found = document(scene, path, query)
    assert found is not None
    return json.loads(found.body)


def titles(scene: Scene, path: str, **query: str) -> list[str]:
    return [item["title"] for item in feed(scene, path, query)["items"]]


def test_every_feed_has_its_path(scene: Scene) -> None:
    found = {path for path in paths(scene) if path.startswith("feeds/")}
    names = {"all", "all.cast", "all.release_date", "all.renewal", "lantern-quay", "harbour-bay", "the-quiet-ferry"}
    assert found == {f"feeds/{name}{x}" for name in names | {"sources"} for x in (".xml", ".atom", ".json")}


def test_the_formats_say_what_they_are(scene: Scene) -> None:
    kinds = {".xml": "application/rss+xml", ".atom": "application/atom+xml", ".json": "application/feed+json"}
    for suffix, kind in kinds.items():
        found = document(scene, f"feeds/all{suffix}")
        assert found is not None
        assert found.media_type == f"{kind}; charset=utf-8"
        assert found.modified is not None
        quiet = document(scene, f"feeds/the-quiet-ferry{suffix}")
        assert quiet is not None
        assert quiet.modified is None


def test_a_feed_tells_what_changed_and_who_says_so(scene: Scene) -> None:
    told_of = titles(scene, "feeds/lantern-quay.json")
    assert told_of == [TITLES[key] for key in ("date", "leaves", "joins", "renewed", "follows")]
    assert titles(scene, "feeds/all.json") == [TITLES["other"], *told_of]


def test_items_lead_to_their_pages_and_feeds_name_themselves_where_the_site_is_served(scene: Scene) -> None:
    served = feed(replace(scene, base_url="https://home.example/tv", hub="https://hub.example/"), "feeds/all.json")
    assert served["feed_url"] == "https://home.example/tv/feeds/all.json"
    assert served["home_page_url"] == "https://home.example/tv/index.html"
    assert served["hubs"] == [{"type": "WebSub", "url": "https://hub.example/"}]
    assert served["items"][0]["url"].startswith("https://home.example/tv/changes/17cf827ad1fc")
    bare = feed(scene, "feeds/all.json")
    assert not {"feed_url", "home_page_url", "hubs"} & set(bare)
    assert bare["items"][0]["url"] == "https://tradepost.example/harbour-and-bay-cancelled"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"tell": "renewal"}, ["renewed"]),
        ({"tell": " Release-Date ,renewal,renewal"}, ["date", "renewed"]),
        ({"tell": "cast", "min_confidence": "0.9"}, ["joins"]),
        ({"show": "harbor and bay"}, ["other"]),  # by another title of it
        ({"show": "harbour-bay,lantern", "limit": "2"}, ["other", "date"]),
        ({"season": "2", "kind": "new"}, ["date", "leaves", "joins"]),
        ({"season": "3"}, []),
        ({"kind": "following"}, ["other", "follows"]),
    ],
)
def test_a_feed_may_be_asked_for_a_choice(scene: Scene, query: dict[str, str], found: list[str]) -> None:
    assert titles(scene, "feeds/all.json", **query) == [TITLES[key] for key in found]


def test_a_choice_has_one_address_however_it_was_asked_for(scene: Scene) -> None:
    served = replace(scene, base_url="https://home.example")
    one = feed(served, "feeds/lantern-quay.json", {"tell": "cast,renewal", "min_confidence": ".90"})
    other = feed(served, "feeds/lantern-quay.json", {"min_confidence": "0.9", "tell": "renewal, cast"})
    assert one == other
    assert one["feed_url"] == "https://home.example/feeds/lantern-quay.json?min_confidence=0.9&tell=cast,renewal"
    assert one["title"] == "Lantern Quay: what changed (min_confidence=0.9; tell=cast,renewal)"
    assert "next_url" not in one


@pytest.mark.parametrize(
    ("query", "mistake"),
    [
        ({"tell": "renewel"}, 'tell: there is no "renewel"; did you mean "renewal"?'),
        ({"tell": "xyz"}, 'tell: there is no "xyz"; there are renewal, release_date,'),
        ({"tell": " , "}, "tell: is empty; leave it out to have all"),
        ({"kind": "chnged"}, 'kind: there is no "chnged"; did you mean "changed"?'),
        ({"show": "Lantern Key"}, 'show: no show is called "Lantern Key"; did you mean "Lantern Quay"?'),
        ({"season": "two"}, 'season: "two" is no whole number from 0 to 999'),
        ({"season": "-1"}, 'season: "-1" is no whole number'),
        ({"season": "٢"}, 'season: "٢" is no whole number'),
        ({"limit": "0"}, 'limit: "0" is no whole number from 1 to 1000'),
        ({"limit": "9" * 30}, "limit: "),
        ({"min_confidence": "80%"}, 'min_confidence: "80%" is no number from 0 to 1, such as 0.8'),
        ({"min_confidence": "nan"}, "min_confidence: "),
        ({"min_confidence": "1e9"}, "min_confidence: "),
        ({"min_confidence": "0_1"}, "min_confidence: "),
        ({"tell": "x" * 1001}, "tell: is longer than 1000 characters"),
        ({"colour": "red"}, "colour: there is no such parameter here; those known are: kind, limit,"),
    ],
)
def test_a_mistake_in_a_query_is_told_with_its_mend(scene: Scene, query: dict[str, str], mistake: str) -> None:
    with pytest.raises(BadQuery) as told_of:
        document(scene, "feeds/all.xml", query)
    assert str(told_of.value).startswith(mistake)


def test_what_cannot_be_chosen_from(scene: Scene) -> None:
    with pytest.raises(BadQuery, match="show: this is the feed of one show"):
        document(scene, "feeds/lantern-quay.xml", {"show": "harbour-bay"})
    with pytest.raises(BadQuery, match="tell: nothing can be chosen from the feed of the sources"):
        document(scene, "feeds/sources.xml", {"tell": "renewal"})


@pytest.mark.parametrize(
    "path",
    "nobody.xml all.colour.xml all.txt .xml all/1.xml all/0.xml all/01.xml all/-1.xml all/x.xml nobody/1.xml".split(),
)
def test_what_is_not_there(scene: Scene, path: str) -> None:
    assert document(scene, f"feeds/{path}") is None


def test_archives_are_documents_too(tmp_path: Path) -> None:
    engine = database(tmp_path, [told(n) for n in range(1, 8)])
    with scene_of(engine) as scene:
        scene = replace(scene, shows=SHOWS, items=3, base_url="https://home.example")
        found = set(paths(scene))
        assert {f"feeds/all/{n}.atom" for n in (1, 2, 3)} <= found
        assert "feeds/all/4.atom" not in found
        first = document(scene, "feeds/all/1.atom")
        assert first is not None
        feed = feedparser.parse(first.body)
        assert {link.rel: link.href for link in feed.feed.links}["next-archive"] == (
            "https://home.example/feeds/all/2.atom"
        )
        assert all(document(scene, path) is not None for path in found)
        assert document(scene, "feeds/all/01.atom") is None
        with pytest.raises(BadQuery):
            document(scene, "feeds/all/1.atom", {"tell": "renewal"})
    engine.dispose()


def test_an_item_shows_the_picture_of_the_article_that_brought_it(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "monitor.sqlite3", create=True)
    intake = Intake(engine, PRESS_SHOWS)
    intake.finish_crawl(START)
    words = ("Canal Seven has cancelled Harbour & Bay after two seasons, the network confirmed on Tuesday.",)
    article = page("https://tradepost.example/hb", "Harbour & Bay cancelled", words, START)
    head = b"<head><meta property='og:image' content='/hb.jpg'>"
    intake.take(replace(article, body=article.body.replace(b"<head>", head)), SOURCES[1], START)
    intake.finish_crawl(START)
    with scene_of(engine) as scene:
        [item] = feed(scene, "feeds/all.json")["items"]
        assert item["image"] == "https://tradepost.example/hb.jpg"
        assert "hb.jpg" not in item["content_html"]
    engine.dispose()


def test_feeds_that_somebody_put_together_are_there_as_well(scene: Scene) -> None:
    also = Also(name="dates", title="Dates", wanted=Wanted(attributes=frozenset({Attribute.RELEASE_DATE})))
    scene = replace(scene, also=(also,))
    assert "feeds/dates.xml" in set(paths(scene))
    assert titles(scene, "feeds/dates.json") == [TITLES["date"]]
    assert titles(scene, "feeds/dates.json", tell="renewal") == []  # a choice of a choice


def test_a_query_is_pure() -> None:
    query = read_query({"name": "all", "tell": "cast", "kind": "new,changed", "show": "a"}, [Show(title="A & B")])
    assert query.wanted == Wanted(
        attributes=frozenset({Attribute.CAST}),
        kinds=frozenset({ChangeKind.NEW, ChangeKind.CHANGED}),
        shows=frozenset({"a-b"}),
    )
    assert query.text == "kind=changed,new&show=a-b&tell=cast"
    assert read_query({"name": "all"}, ()).text == ""


def test_a_feed_that_is_configured_is_a_name_and_a_query() -> None:
    shows = [Show(title="Lantern Quay")]
    also = also_feed("dates", "tell=release_date&min_confidence=0.9", shows, "My shows")
    assert also == Also(
        name="dates",
        title="My shows (dates)",
        wanted=Wanted(attributes=frozenset({Attribute.RELEASE_DATE}), min_confidence=0.9),
    )
    for name, query, mistake in (
        ("lantern-quay", "tell=cast", "is the name of a show's feed"),
        ("x", "tell", "is no query such as"),
        ("x", "tell=casting", 'tell: there is no "casting"; did you mean "cast"?'),
        ("x", "colour=red", "colour: there is no such parameter"),
        ("x", "tell=cast&tell=crew", "says one thing twice"),
        ("x", "limit=9", "limit: is that of all feeds, feed.items"),
    ):
        with pytest.raises(QueryMistake) as told_of:
            also_feed(name, query, shows, "My shows")
        assert str(told_of.value).startswith(mistake)
