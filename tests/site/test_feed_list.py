"""The page of all feeds, the form that puts one together, and the list that readers import."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import feedparser
import pytest
from lxml import html
from small_press import SHOWS, press, scene

from monitor.facts import Policy
from monitor.model import Attribute, Show
from monitor.opml import read_opml
from monitor.publish.feed_query import PARAMETERS, also_feed
from monitor.site import BadQuery, document, paths
from monitor.site.feed_list import QUERY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from monitor.site import Scene

BASE = "https://tv.example/shows"


def page(scene: Scene, asked: Mapping[str, str] | None = None) -> html.HtmlElement:
    found = document(scene, "feeds.html", asked)
    assert found is not None
    return html.document_fromstring(found.body.decode())


def rows(scene: Scene, heading: str) -> list[str]:
    """The words of the feeds under a heading, a line each."""
    found = page(scene).xpath(f"//section[h2[@id='{heading}']]//li")
    return [" ".join(" ".join(each.itertext()).split()) for each in found]


def made(scene: Scene, **asked: str) -> list[str]:
    """The addresses of what was put together."""
    return [str(link) for link in page(scene, asked).xpath("//section[@class='made']//dd/a/text()")]


def test_it_lists_what_there_is_by_what_it_tells(scene: Scene) -> None:
    mine = replace(scene, also=[also_feed("dates", "tell=release_date", SHOWS, "TV")])
    assert rows(mine, "everything") == ["All shows 6 told, last on April 1, 2026 RSS Atom JSON Calendar"]
    assert rows(mine, "by-show") == [
        "Lantern Quay 5 told, last on March 22, 2026 RSS Atom JSON Calendar",
        "Harbour & Bay 1 told, last on April 1, 2026 RSS Atom JSON Calendar",
        "The Quiet Ferry nothing told yet RSS Atom JSON Calendar",
    ]
    assert rows(mine, "by-attribute") == [
        "Renewal 1 told, last on March 11, 2026 RSS Atom JSON",
        "Release date 1 told, last on March 22, 2026 RSS Atom JSON",
        "Cast 2 told, last on March 12, 2026 RSS Atom JSON",
    ]
    assert rows(mine, "also") == ["dates 1 told RSS Atom JSON"]
    assert rows(mine, "health")[0].endswith("RSS Atom JSON")


@pytest.mark.parametrize("shows", [SHOWS, (*SHOWS, Show(title="All"), Show(title="Sources"))])
def test_every_feed_and_calendar_is_in_it_and_no_other(scene: Scene, shows: tuple[Show, ...]) -> None:
    mine = replace(
        scene, shows=shows, base_url=BASE, also=[also_feed("sure", "tell=renewal&min_confidence=0.9", shows, "TV")]
    )
    links = {str(link) for link in page(mine).xpath("//main//a/@href")}
    there = {path for path in paths(mine) if path.startswith(("feeds/", "calendars/")) and path.count("/") == 1}
    assert {link for link in links if link.startswith(("feeds/", "calendars/"))} == there


def test_how_much_was_told_is_how_much_is_in_the_feed(scene: Scene) -> None:
    for row in page(scene).xpath("//ul[@class='feeds']/li"):
        [feed] = row.xpath(".//a[text()='Atom']/@href")
        if "/sources." in feed:
            continue
        found = document(scene, str(feed))
        assert found is not None
        number = len(feedparser.parse(found.body).entries)
        words = row.xpath("string(.//small)").split()[0]
        assert words == (str(number) if number else "nothing"), feed


def test_of_many_shows_those_behind_have_one_link_each_and_the_page_stays_small(scene: Scene) -> None:
    many = tuple(
        Show(title=f"The long and winding Title of Show {number:03}, a Story of Harbours") for number in range(500)
    )
    mine = replace(scene, shows=(*SHOWS, *many), base_url=BASE, feed_token="0" * 32, live=True)
    found = document(mine, "feeds.html")
    assert found is not None
    assert len(found.body) < 100_000
    tree = page(mine)
    assert len(tree.xpath("//ul[@class='brief']/li")) == 151
    assert "and 293 that only" in tree.xpath("string(//ul[@class='brief']/li[last()])")
    assert not tree.xpath("//select[@id='show']")  # a title is typed
    assert [urlsplit(each).path for each in made(mine, show="lantern")][:1] == ["/shows/feeds/lantern-quay.xml"]


def test_without_shows_it_says_so(scene: Scene) -> None:
    assert "No show is followed yet" in page(replace(scene, shows=())).text_content()


# --- the form


def test_files_have_no_form(scene: Scene) -> None:
    assert page(scene).xpath("//form") == []
    assert len(page(replace(scene, live=True)).xpath("//form[@class='choose']")) == 1


def test_what_is_told_is_offered(scene: Scene) -> None:
    mine = replace(scene, live=True, policies={SHOWS[2].slug: Policy.of(Attribute.CREW)})
    boxes = page(mine).xpath("//input[@type='checkbox']/@name")
    assert set(boxes) == {"renewal", "release_date", "cast", "crew"}
    assert set(boxes) | {"show", "min_confidence"} <= QUERY


def test_a_form_makes_the_address_of_a_feed(scene: Scene) -> None:
    mine = replace(scene, base_url=BASE, live=True)
    assert made(mine, renewal="on", cast="on", show="", min_confidence="") == [
        f"{BASE}/feeds/all.{suffix}?tell=cast,renewal" for suffix in ("xml", "atom", "json")
    ]
    assert made(mine, show="lantern-quay", min_confidence="0.9", renewal="on")[1] == (
        f"{BASE}/feeds/lantern-quay.atom?min_confidence=0.9&tell=renewal"
    )
    assert made(mine, show="", min_confidence="")[0] == f"{BASE}/feeds/all.xml"
    shown = replace(mine, feed_token="0" * 32)
    assert made(shown, cast="on")[0] == f"{BASE}/feeds/all.xml?tell=cast&token={'0' * 32}"
    assert made(shown, show="Harbour & Bay")[0] == f"{BASE}/feeds/harbour-bay.xml?token={'0' * 32}"


def test_the_feed_that_was_made_has_what_the_page_says(scene: Scene) -> None:
    mine = replace(scene, live=True)
    tree = page(mine, {"renewal": "on", "cast": "on", "show": "lantern-quay"})
    assert "By now it would have told 3 changes:" in tree.text_content()
    headlines = [" ".join(each.split()) for each in tree.xpath("//section[@class='made']//a[@class='change']//text()")]
    address = urlsplit(made(mine, renewal="on", cast="on", show="lantern-quay")[1])
    assert dict(parse_qsl(address.query)).keys() <= PARAMETERS
    found = document(mine, address.path, dict(parse_qsl(address.query)))
    assert found is not None
    told = [entry.title for entry in feedparser.parse(found.body).entries]
    assert [line.partition(" (")[0] for line in headlines if line] == [
        line.partition(" (")[0].partition(" — ")[0] for line in told
    ]
    assert "nothing would be in it" in page(mine, {"show": "the-quiet-ferry"}).text_content()


def test_what_was_chosen_stays_chosen(scene: Scene) -> None:
    tree = page(replace(scene, live=True), {"cast": "on", "show": "harbour-bay", "min_confidence": "0.95"})
    assert tree.xpath("//input[@checked]/@name") == ["cast"]
    assert tree.xpath("//option[@selected]/@value") == ["harbour-bay", "0.95"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [({"show": "no-such"}, "show: no show is called"), ({"min_confidence": "2"}, "min_confidence:"),
     ({"colour": "red"}, "colour: there is no such parameter")],
)  # fmt: skip
def test_a_mistake_is_told(scene: Scene, asked: Mapping[str, str], said: str) -> None:
    with pytest.raises(BadQuery, match=said):
        page(replace(scene, live=True), asked)


# --- the list for readers


def test_readers_import_the_feeds_of_all_shows(scene: Scene) -> None:
    mine = replace(scene, base_url=BASE, shows=(*SHOWS, Show(title="All")))
    found = document(mine, "feeds/shows.opml")
    assert found is not None
    assert [(each.name, each.url) for each in read_opml(found.body)] == [
        ("Lantern Quay", f"{BASE}/feeds/lantern-quay.atom"),
        ("Harbour & Bay", f"{BASE}/feeds/harbour-bay.atom"),
        ("The Quiet Ferry", f"{BASE}/feeds/the-quiet-ferry.atom"),
        ("All", f"{BASE}/feeds/all-show.atom"),
    ]
    assert b'htmlUrl="https://tv.example/shows/shows/all.html"' in found.body
    for each in read_opml(found.body):
        assert document(mine, each.url.removeprefix(f"{BASE}/")) is not None
    assert found == document(mine, "feeds/shows.opml")


def test_without_an_address_there_is_no_list(scene: Scene) -> None:
    assert document(scene, "feeds/shows.opml") is None
    assert "feeds/shows.opml" not in set(paths(scene))
    assert page(scene).xpath("//a[contains(@href, 'opml')]") == []
    assert "feeds/shows.opml" in set(paths(replace(scene, base_url=BASE)))
