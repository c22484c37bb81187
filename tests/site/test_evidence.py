"""The pages of changes and articles, over a small press, and over one that writes whatever it likes."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from lxml import html
from small_press import SHOWS, SOURCES, START, page, press, scene, scene_of, told
from sqlalchemy import text, update

from monitor.intake import Intake
from monitor.model import ChangeKind, Modality
from monitor.publish.otherwise import otherwise
from monitor.publish.why import says, sides
from monitor.site import document, paths
from monitor.site.change import beside, witnesses
from monitor.store import add_changes, changes, reading, writing
from monitor.store.tables import article as article_table
from monitor.store.tables import article_version, change, change_ground, change_quote, claim

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection, Engine

    from monitor.model import Change
    from monitor.site import Scene

NASTY = (
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 191*7 }}{% raise %}\x00\x1b[31m\ud800\u202eevil\u2066"
    "javascript:alert(1) 😀 한국어 שלום &amp; </title></mark></q>" + "x" * 10_000
)


def words(scene: Scene, path: str) -> str:
    """What a page says, its markup left out."""
    found = document(scene, path)
    assert found is not None, path
    assert found.body.decode()  # is UTF-8
    return " ".join(html.fromstring(found.body).text_content().split())


def leads(scene: Scene, path: str, other: str) -> bool:
    """Whether one page has a link to another."""
    found = document(scene, path)
    assert found is not None
    return other in html.fromstring(found.body).xpath("//a/@href")


def told_of(scene: Scene, value: str) -> Change:
    return next(each for each in changes(scene.conn) if each.new == value)


def test_a_change_shows_what_was_believed_and_every_vote(scene: Scene) -> None:
    renewed = told_of(scene, "renewed")
    said = words(scene, f"changes/{renewed.id}.html")
    for expected in (
        "Renewed: Lantern Quay, season 2",
        "Before undecided",
        "After renewed",
        "on the word of",
        "For it",
        "The Trade Post",
        "trade, March 11, 2026",
        "Canal Seven has renewed Lantern Quay for a second season, the network announced.",
        f"monitor why {renewed.id[:12]}",
    ):
        assert expected in said


def test_a_change_leads_to_the_articles_here_and_to_the_originals(scene: Scene) -> None:
    date = told_of(scene, "2027-05-14")
    found = document(scene, f"changes/{date.id}.html")
    assert found is not None
    links = set(html.fromstring(found.body).xpath("//main//a/@href"))
    assert {"../articles/5.html", "https://canalseven.example/lantern-quay-date", "../shows/lantern-quay.html"} <= links
    assert "June 2027 (rumoured)" in words(scene, f"changes/{date.id}.html")


def test_the_summary_of_a_show_says_what_it_is(scene: Scene) -> None:
    following = next(each for each in changes(scene.conn) if each.attribute is None)
    said = words(scene, f"changes/{following.id}.html")
    assert "It sums up what was believed; each belief has its sources on the page of the show." in said
    assert "Before" not in said


def test_votes_of_one_witness_stand_together_and_only_the_heaviest_counts(scene: Scene) -> None:
    from monitor.store import change_told

    whole = change_told(scene.conn, told_of(scene, "renewed").id)
    assert whole is not None
    first = whole.grounds[0]
    lighter = replace(first, source="Echo", weight=first.weight / 2)
    alone = replace(first, source="Herald", weight=0.3, witness=first.witness + 7)
    found = witnesses(whole, [lighter, alone, first])
    assert [[vote.ground.source for vote in each.votes] for each in found] == [[first.source, "Echo"], ["Herald"]]


def test_a_denial_is_told_on_the_word_of_who_denies(scene: Scene) -> None:
    from monitor.store import change_told

    whole = change_told(scene.conn, told_of(scene, "renewed").id)
    assert whole is not None
    says_so = replace(whole.grounds[0], modality=Modality.RUMOURED, witness=1)
    denies = replace(whole.grounds[0], modality=Modality.DENIED, witness=2)
    both = (says_so, denies)
    assert sides(replace(whole, grounds=both)) == ([says_so], [denies])
    assert sides(replace(whole, kind=ChangeKind.DENIED, grounds=both)) == ([denies], [says_so])
    assert sides(replace(whole, new=None, grounds=both)) == ([], [says_so, denies])


def test_who_denies_another_value_is_for_what_was_told(scene: Scene) -> None:
    from monitor.store import change_told

    whole = change_told(scene.conn, told_of(scene, "renewed").id)
    assert whole is not None
    lives = replace(whole.grounds[0], value="cancelled", modality=Modality.DENIED)
    assert sides(replace(whole, grounds=(lives,))) == ([lives], [])
    assert says(whole, lives) == "not cancelled"
    assert says(whole, replace(lives, modality=Modality.RUMOURED)) == "cancelled (rumoured)"
    assert list(otherwise(replace(whole, grounds=(lives,)))) == []
    dead = replace(whole.grounds[0], modality=Modality.DENIED)
    assert list(otherwise(replace(whole, grounds=(dead,)))) == [dead]


def test_a_change_leads_to_what_was_told_of_the_same_before_and_since(scene: Scene) -> None:
    one, two, three = (replace(told_of(scene, "renewed"), id=each) for each in "abc")
    assert beside(two, [one, two, three]) == (one, three)
    assert beside(one, [one]) == (None, None)
    assert beside(one, []) == (None, None)


def test_what_was_told_of_another_season_is_not_of_the_same(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        with writing(engine) as conn:
            renewed = next(each for each in changes(conn) if each.new == "renewed")
            of_another = replace(renewed, id="f" * 32, season=7, quotes=(), at=START.replace(month=5))
            since = replace(of_another, id="e" * 32, season=2, old="renewed", new="cancelled")
            assert len(add_changes(conn, [of_another, since])) == 2
        with scene_of(engine) as scene:
            assert "Told since: Cancelled after season 1: Lantern Quay" in words(scene, f"changes/{renewed.id}.html")
            assert "Told before: Renewed: Lantern Quay, season 2" in words(scene, f"changes/{since.id}.html")
            assert "Told" not in words(scene, f"changes/{of_another.id}.html").split("What it stands on")[1]


def test_votes_that_had_faded_stand_apart_from_those_that_counted(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        with scene_of(engine) as scene:
            date = told_of(scene, "2027-05-14")
            counted, faded = words(scene, f"changes/{date.id}.html").split("What had faded by then")
            assert "+0.00 June 2027 (rumoured)" in faded
            assert "Against it" not in counted
            assert "May 14, 2027" in counted.split("For it")[1]
        with writing(engine) as conn:
            rumour = (change_ground.c.change_id == date.id, change_ground.c.modality == "rumoured")
            conn.execute(update(change_ground).where(*rumour).values(weight=0.006))
        with scene_of(engine) as scene:
            said = words(scene, f"changes/{date.id}.html")
            assert "+0.01 June 2027 (rumoured)" in said.split("Against it")[1]
            assert "What had faded" not in said


@pytest.mark.parametrize("name", ["none", "%", "a" * 200, "\x00", "..", "' OR 1=1 --", "😀", "\ud800"])
def test_what_is_no_change_has_no_page(scene: Scene, name: str) -> None:
    assert document(scene, f"changes/{name}.html") is None


@pytest.mark.parametrize("name", ["0", "99999", "-1", "1.0", "٣", "9" * 100, "x", "\x00", "007", "\ud800"])
def test_what_is_no_article_has_no_page(scene: Scene, name: str) -> None:
    assert document(scene, f"articles/{name}.html") is None


def test_an_article_has_what_was_read_marked_in_its_place(scene: Scene) -> None:
    found = document(scene, "articles/3.html")
    assert found is not None
    tree = html.fromstring(found.body)
    marked = [each.text_content() for each in tree.xpath("//mark")]
    assert marked == [
        "Canal Seven has renewed Lantern Quay for a second season, the network announced.",
        "Mina Falk joins the cast of the second season of Lantern Quay as Dr Irene Vale.",
    ]
    said = words(scene, "articles/3.html")
    for expected in (
        "Lantern Quay renewed for season 2",
        "Published March 11, 2026",
        "Cast, season 2: Mina Falk as Dr Irene Vale, joining of Lantern Quay, by the rule cast: joins",
        "Renewal, season 2: renewed of Lantern Quay, by Canal Seven",
        "The keeper of the lamps walks down to the pier",
    ):
        assert expected in said
    for link in tree.xpath("//main//a/@href"):
        if link.startswith("#"):
            assert tree.xpath("//*[@id=$name]", name=link[1:]), link


def edited(engine: Engine, address: str, *paragraphs: str, at: datetime) -> None:
    taken = Intake(engine, SHOWS).take(page(address, "Lantern Quay, again", paragraphs, at), SOURCES[1], at)
    assert taken.outcome == "edited"


def test_an_edit_shows_what_it_dropped_and_what_is_said_no_more(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        address = "https://tradepost.example/lantern-quay-renewed"
        kept = "Canal Seven has renewed Lantern Quay for a second season, the network announced."
        edited(engine, address, kept, "The cast stays away from the pier for now.", at=START.replace(month=4))
        with scene_of(engine) as scene:
            said = words(scene, "articles/3.html")
    assert "What edits changed Edited, as was seen April 2, 2026, 09:00 UTC" in said
    assert "It was headed Lantern Quay renewed for season 2." in said
    assert (
        "Dropped, with 1 new in its place: Mina Falk joins the cast of the second season of Lantern Quay as Dr Irene"
        " Vale. So it no longer says: Cast, season 2: Mina Falk as Dr Irene Vale, joining" in said
    )


def test_a_text_that_was_dropped_is_said_to_be(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        with writing(engine) as conn:
            conn.execute(text("UPDATE article_version SET text = '', blocks = '[]' WHERE id = 3"))
        with scene_of(engine) as scene:
            said = words(scene, "articles/3.html")
    assert "Its text was dropped to make room" in said
    assert "The words that it was read from are no longer in the text. Renewal, season 2: renewed" in said


def spoiled(conn: Connection) -> None:
    """Whatever the web supplies says something nasty now."""
    foul = {
        article_version: ("title", "author"),
        change_quote: ("source", "url", "text"),
        change_ground: ("source", "url", "text", "value", "credit"),
        claim: ("value", "person", "character", "attribution"),
        change: ("person", "character", "old", "new", "article"),
        article_table: ("source",),
    }
    for table, names in foul.items():
        conn.execute(update(table).values(dict.fromkeys(names, NASTY)))
    plain = {"nasty": NASTY.replace("\ud800", "").replace("\x00", "")}
    conn.execute(text("UPDATE show SET title = :nasty"), plain)
    conn.execute(text("UPDATE article_version SET language = :nasty"), plain)
    whole = "\n\n".join([NASTY[:200]] * 3 + [NASTY])
    conn.execute(update(article_version).values(text=whole, blocks=[]))
    conn.execute(update(claim).values(evidence=whole[220:300], evidence_start=220, evidence_end=300))
    conn.execute(text("DELETE FROM standing"))  # it names claims by what they say
    conn.execute(text("UPDATE article SET url = 'javascript:alert(' || id || ')'"))


def test_whatever_the_web_supplies_does_no_harm(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        with writing(engine) as conn:
            spoiled(conn)
        with scene_of(engine) as scene:
            for path in paths(scene):
                if path.startswith(("changes/", "articles/")):
                    harmless(scene, path)


def harmless(scene: Scene, path: str) -> None:
    found = document(scene, path)
    assert found is not None
    assert len(found.body) < 100_000, path
    tree = html.fromstring(found.body)
    assert not tree.xpath("//script | //img | //*[@style] | //@*[starts-with(name(), 'on')]"), path
    for link in tree.xpath("//@href"):
        assert not re.match(r"\s*(javascript|data):", link, re.IGNORECASE), (path, link[:80])
    assert all(re.fullmatch("[a-z]{2}", language) for language in tree.xpath("//@lang")), path
    said = found.body.decode()
    assert "1337" not in said, path
    assert not re.search("[\x00\x1b\u202e\u2066\ufffe]", said), path


def test_the_pages_have_no_style_of_their_own_and_one_heading_of_the_first_rank(scene: Scene) -> None:
    for path in paths(scene):
        if path.startswith(("changes/", "articles/")):
            found = document(scene, path)
            assert found is not None
            tree = html.fromstring(found.body)
            assert len(tree.xpath("//h1")) == 1
            ranks = [int(each.tag[1]) for each in tree.xpath("//h1 | //h2 | //h3 | //h4")]
            assert all(after - before <= 1 for before, after in pairwise(ranks)), path
            numbers = tree.xpath("//@id")
            assert len(numbers) == len(set(numbers)), path


def test_every_link_within_the_site_from_evidence_to_evidence_leads_somewhere(scene: Scene) -> None:
    there = set(paths(scene))
    for path in there:
        if path.startswith(("changes/", "articles/")):
            found = document(scene, path)
            assert found is not None
            for link in html.fromstring(found.body).xpath("//main//a/@href"):
                if re.match(r"\.\./(changes|articles)/", link):
                    assert link.removeprefix("../") in there, (path, link)


def test_articles_that_said_nothing_are_no_files_but_are_shown_where_they_are_asked_for(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        at = START.replace(month=4)
        quiet = page("https://gazette.example/quiet", "A walk", ("Near Lantern Quay a boat lay on the stones.",), at)
        assert Intake(engine, SHOWS).take(quiet, SOURCES[2], at).claims == 0
        with scene_of(engine) as scene:
            assert "articles/7.html" not in set(paths(scene))
            assert "Nothing was read from it." in words(scene, "articles/7.html")
            assert not leads(scene, "sources.html", "articles/7.html")
        with scene_of(engine, live=True) as live:
            assert leads(live, "sources.html", "articles/7.html")


def test_the_store_knows_all_changes_in_the_order_of_telling(press: Engine) -> None:
    from monitor.store import change_ids

    with reading(press) as conn:
        assert change_ids(conn) == [each.id for each in changes(conn)][::-1]
