"""That feeds are valid: Atom by a grammar of RFC 4287, RSS by the profile's rules, JSON Feed by a schema."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from feeding import AT, HOME, LIGHTS, ground, quote, told
from jsonschema import Draft202012Validator
from lxml import etree
from rss_profile import CHECKS
from test_foreign_text import HOSTILE

from monitor.model import Attribute, Change, ChangeKind, Show
from monitor.publish import atom, json_feed, rss
from monitor.publish.channel import Channel
from monitor.publish.health import channel as health_channel
from monitor.publish.item import item
from monitor.rhythm import Health
from monitor.store.health import HealthNote

if TYPE_CHECKING:
    from rss_profile import Check

HERE = Path(__file__).parent
GRAMMAR = etree.RelaxNG(etree.parse(HERE / "atom.rng"))
SCHEMA = Draft202012Validator(json.loads((HERE / "json_feed.schema.json").read_text("utf-8")))
JING = shutil.which("jing") or ""
ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = {"The Paper": "https://paper.example/feed"}
IMAGES = {f"https://paper.example/{n}": f"https://cdn.example/{n}.jpg" for n in range(9)}


def channel(*changes: Change, show: str = LIGHTS.title, **rest: Any) -> Channel:
    items = [item(change, show, at=change.at, site=HOME, feeds=FEEDS, images=IMAGES) for change in changes]
    given: dict[str, Any] = {"here": f"{HOME}/feeds", "page": f"{HOME}/index.html", **rest}
    return Channel(name="all", title="What changed", description="All of it.", items=items[::-1], **given)


def _every_kind() -> list[Change]:
    return [
        told(number, kind=kind, attribute=attribute, old="ended", doubt=0.6, person="Ilse & Ann <Okafor>")
        for number, (kind, attribute) in enumerate((k, a) for k in ChangeKind for a in (None, *Attribute))
    ]


def _hostile() -> list[Change]:
    return [
        told(
            number,
            attribute=Attribute.CAST,
            person=text,
            character=text,
            new=text,
            old=text,
            article="javascript:alert(1)",
            quotes=(quote("javascript:alert(1)", text, text), quote("https://a.example/?a=1&b=2", text, text)),
            grounds=(ground("https://b.example/", text, source=text),),
        )
        for number, text in enumerate(HOSTILE)
    ]


NOTES = [
    HealthNote(number=1, source=text[:300], at=AT, health=Health.FAILING, reason=text)
    for text in HOSTILE
    if text.strip()
]
CHANNELS = {
    "usual": channel(told(1), told(2, season=None, quotes=(), article=None)),
    "every kind": channel(*_every_kind()),
    "hostile": channel(*_hostile(), show=" ".join(HOSTILE[:6])),
    "empty": channel(),
    "archive": channel(told(1), number=2, previous=1, full=True),
    "first archive": channel(told(1), number=1, full=True),
    "archive being filled": channel(number=3, previous=2, dated=AT),
    "with a hub and a past": channel(told(1), hub="https://hub.example/", previous=7),
    "a choice": channel(told(1), query="min_confidence=0.8&tell=renewal,cast"),
    "how sources fare": health_channel(NOTES, {NOTES[0].source: "https://a.example/"}),
}
SERVED = {name: each for name, each in CHANNELS.items() if each.here}


@pytest.mark.parametrize("name", CHANNELS)
def test_atom_is_what_rfc_4287_allows(name: str) -> None:
    root = etree.fromstring(atom.render(CHANNELS[name]))
    assert GRAMMAR.validate(root), GRAMMAR.error_log
    # What the grammar of the RFC says in words: an author for every entry, an alternate where there is no content.
    assert root.find(f"{ATOM}author") is not None
    entries = root.findall(f"{ATOM}entry")
    assert all(entry.find(f"{ATOM}content") is not None for entry in entries)
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)
    for of in (root, *entries):  # one alternate of a type and a language
        alternates = [(each.get("type"), each.get("hreflang")) for each in of if each.get("rel") == "alternate"]
        assert len(set(alternates)) == len(alternates)
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"


@pytest.mark.parametrize(
    ("harm", "by"),
    [
        ("<updated>", "<updated>x"),
        ("urn:uuid:", "/"),
        ("<id>", "<id/><id>"),
        ("<generator>", "<generators/><generator>"),
        ('type="html"', 'type="markup"'),
        ('rel="self"', 'rel=""'),
        ("<name>monitor</name>", ""),
    ],
)
def test_the_grammar_lets_no_mistake_pass(harm: str, by: str) -> None:
    document = atom.render(CHANNELS["usual"]).decode()
    assert harm in document
    assert not GRAMMAR.validate(etree.fromstring(document.replace(harm, by, 1).encode()))


@pytest.mark.skipif(not JING, reason="jing is not installed")
def test_jing_finds_the_same(tmp_path: Path) -> None:
    files = []
    for number, each in enumerate(CHANNELS.values()):
        files.append(tmp_path / f"{number}.atom")
        files[-1].write_bytes(atom.render(each))
    command = [JING, str(HERE / "atom.rng"), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_rss_keeps_the_profile(check: Check) -> None:
    for name, each in SERVED.items():
        assert not list(check(etree.fromstring(rss.render(each)))), name


# For each rule a document that breaks it, so that none is a rule in name alone.
BROKEN = {
    "the_root_is_rss_2_0_with_one_channel": ('version="2.0"', 'version="0.91"'),
    "a_channel_has_title_link_and_description": ("<title>What changed</title>", "<title/>"),
    "elements_without_a_namespace_are_those_of_rss": ("<item>", "<item><summary>x</summary>"),
    "nothing_stands_twice_but_items_and_categories": ("<item>", "<item><pubDate>x</pubDate>"),
    "nothing_is_empty": ("<generator>monitor</generator>", "<generator/>"),
    "text_has_no_space_around_it": ('isPermaLink="false">', 'isPermaLink="false"> '),
    "dates_are_of_rfc_822_with_four_digits_for_the_year": (" 2026 ", " 26 "),
    "addresses_begin_with_a_scheme": ("<link>https:", "<link>"),
    "the_language_is_one_of_the_list": ("<language>en", "<language>english"),
    "time_to_live_is_a_number_of_minutes": ("<ttl>60", "<ttl>1h"),
    "the_feed_names_itself": ('rel="self"', 'rel="own"'),
    "an_item_has_a_title_or_a_description": ("<item>", "<item><guid>x</guid></item><item>"),
    "titles_are_plain_text": ("<title>What", "<title>&lt;b&gt;What"),
    "every_item_has_an_id_of_its_own_that_is_no_link": ('isPermaLink="false"', ""),
    "an_item_has_a_date": ("pubDate>", "date>"),
    "a_source_is_a_feed_with_its_name": ("<source url=", "<source href="),
    "a_category_may_have_a_domain_and_nothing_else": ('domain="show"', 'scheme="show"'),
    "where_there_is_full_content_the_description_is_the_summary": ("<description>Renewed", "<description>&lt;p&gt;"),
    "html_has_no_script_no_style_no_relative_address": ("&lt;p&gt;", '&lt;p style="x"&gt;'),
}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_each_rule_finds_what_breaks_it(check: Check) -> None:
    old, new = BROKEN[check.__name__]
    document = rss.render(CHANNELS["usual"]).decode()
    assert old in document
    assert list(check(etree.fromstring(document.replace(old, new).encode())))


@pytest.mark.parametrize("name", CHANNELS)
def test_json_is_what_json_feed_allows(name: str) -> None:
    feed = json.loads(json_feed.render(CHANNELS[name]))
    assert not [error.message for error in SCHEMA.iter_errors(feed)]
    ids = [each["id"] for each in feed["items"]]
    assert len(set(ids)) == len(ids)
    assert feed.get("next_url") != feed.get("feed_url", "")


def test_the_schema_lets_no_mistake_pass() -> None:
    feed = json.loads(json_feed.render(CHANNELS["usual"]))
    harms: tuple[dict[str, Any], ...] = (
        {"version": "1"},
        {"title": None},
        {"feed_url": "/feeds/all.json"},
        {"items": [{"id": "x"}]},
        {"items": [{**feed["items"][0], "date_published": "2026-03-02"}]},
        {"item": []},
    )
    for harm in harms:
        assert list(SCHEMA.iter_errors(feed | harm)), harm


@pytest.mark.parametrize("name", CHANNELS)
def test_all_formats_tell_the_same(name: str) -> None:
    each = CHANNELS[name]
    of_rss, of_atom = etree.fromstring(rss.render(each)), etree.fromstring(atom.render(each))
    of_json = json.loads(json_feed.render(each))["items"]
    assert (
        [x.findtext("guid") for x in of_rss.iter("item")]
        == [x.findtext(f"{ATOM}id") for x in of_atom.iter(f"{ATOM}entry")]
        == [x["id"] for x in of_json]
    )
    assert (
        [x.findtext("title") for x in of_rss.iter("item")]
        == [x.findtext(f"{ATOM}title") for x in of_atom.iter(f"{ATOM}entry")]
        == [x["title"] for x in of_json]
    )


def test_an_archive_is_marked_and_leads_on() -> None:
    of_atom = etree.fromstring(atom.render(CHANNELS["archive"]))
    of_rss = etree.fromstring(rss.render(CHANNELS["archive"]))
    for root, suffix, at in ((of_atom, ".atom", ""), (of_rss, ".xml", "channel/")):
        links = {link.get("rel"): link.get("href") for link in root.iterfind(f"{at}{ATOM}link")}
        links.pop("alternate", None)
        base = f"{HOME}/feeds/all"
        assert links == {
            "self": f"{base}/2{suffix}",
            "current": f"{base}{suffix}",
            "prev-archive": f"{base}/1{suffix}",
            "next-archive": f"{base}/3{suffix}",
        }
        assert len(root.findall(f"{at}{{http://purl.org/syndication/history/1.0}}archive")) == 1
    of_json = json.loads(json_feed.render(CHANNELS["archive"]))
    assert (of_json["feed_url"], of_json["next_url"]) == (f"{HOME}/feeds/all/2.json", f"{HOME}/feeds/all/1.json")


def test_a_hub_is_named_in_every_format() -> None:
    each = CHANNELS["with a hub and a past"]
    for document, at in ((atom.render(each), ""), (rss.render(each), "channel/")):
        [hub] = [x for x in etree.fromstring(document).iterfind(f"{at}{ATOM}link") if x.get("rel") == "hub"]
        assert hub.get("href") == "https://hub.example/"
    assert json.loads(json_feed.render(each))["hubs"] == [{"type": "WebSub", "url": "https://hub.example/"}]


def test_an_archive_names_no_hub_so_that_it_stays_as_it_is() -> None:
    each = channel(told(1), number=1, full=True, hub="https://hub.example/")
    assert not any(b"hub.example" in output.render(each) for output in (atom, rss, json_feed))


def test_what_is_being_filled_is_not_marked_as_an_archive() -> None:
    for document in (atom.render(CHANNELS["archive being filled"]), rss.render(CHANNELS["archive being filled"])):
        assert b"history" not in document
        assert b"next-archive" not in document
        assert b"prev-archive" in document


def test_the_thumbnail_is_no_part_of_the_text() -> None:
    each = channel(told(1))
    for document in (atom.render(each), rss.render(each)):
        [picture] = etree.fromstring(document).iter("{http://search.yahoo.com/mrss/}thumbnail")
        assert dict(picture.attrib) == {"url": "https://cdn.example/1.jpg"}
        assert b"&lt;img" not in document
    assert json.loads(json_feed.render(each))["items"][0]["image"] == "https://cdn.example/1.jpg"


def test_without_an_address_nothing_is_made_up() -> None:
    each = channel(told(1, article=None, quotes=()), here=None, page=None, previous=1)
    for document in (atom.render(each), rss.render(each), json_feed.render(each)):
        assert b"prev-archive" not in document
        assert b"self" not in document
    assert etree.fromstring(atom.render(each)).findtext(f"{ATOM}id", "").startswith("urn:uuid:")


def test_a_feed_is_the_same_wherever_it_lies_and_nobody_elses() -> None:
    each = channel(told(1), here="http://a.example/feeds", publisher="jo@mail.example")
    moved = channel(told(1), here="http://b.example", publisher="jo@mail.example")
    others = channel(told(1), here="http://a.example/feeds", publisher="kim@mail.example")
    ids = [etree.fromstring(atom.render(one)).findtext(f"{ATOM}id") for one in (each, moved, others)]
    assert ids[0] == ids[1] != ids[2]


def test_a_show_of_any_name_has_a_feed() -> None:
    shows = [Show(title=title) for title in ("サイコだけど大丈夫", "האור בנמל", "A <b> & C")]
    for show in shows:
        each = channel(told(1, show=show.slug), show=show.title)
        assert GRAMMAR.validate(etree.fromstring(atom.render(each)))
        assert show.title.replace("<", "‹").replace(">", "›") in json.loads(json_feed.render(each))["items"][0][
            "title"
        ].replace("\u2068", "").replace("\u2069", "")
