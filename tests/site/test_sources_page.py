"""The page of the sources: how they fare, what their record says, how often they publish, and when they are asked."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from lxml import html
from small_press import SHOWS, SOURCES, START, press, scene, scene_of, told

from monitor.article import read_text
from monitor.beliefs.judged import judged
from monitor.facts.trust import Record, record_of
from monitor.intake import Intake
from monitor.model import Source, SourceKind, Tier
from monitor.rhythm import Habit, Health
from monitor.site import document
from monitor.site.sources import often, proved, proven, row
from monitor.store import SourceState, reading, record_failure, record_ok, writing
from monitor.store.health import note_health

if TYPE_CHECKING:
    from pathlib import Path

    from monitor.site import Scene

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
AT = START + 30 * DAY
LATER = AT + 9 * DAY


def shown(scene: Scene) -> html.HtmlElement:
    found = document(scene, "sources.html")
    assert found is not None
    assert len(found.body) < 100_000
    return html.fromstring(found.body)


def of(tree: html.HtmlElement, name: str) -> str:
    [item] = tree.xpath("//ul[contains(@class, 'sources')]/li[h2/bdi=$name]", name=name)
    return " ".join(item.text_content().split())


def test_each_is_told_of_how_it_fares_and_the_unwell_come_first(tmp_path: Path) -> None:
    seven, trade, gazette, fans = (source.name for source in SOURCES)
    with told(tmp_path) as engine:
        with writing(engine) as conn:
            record_ok(conn, seven, AT, habit=Habit(gap=6 * 3600, newest=AT - HOUR))
            for day in range(3):
                record_failure(conn, gazette, AT + day * HOUR, status="blocked", error="the site answered 403")
            note_health(conn, gazette, AT + HOUR, Health.BLOCKED, "the site answered 403")
            record_failure(conn, trade, AT, status="timeout", error="no answer in 30 s", next_due=AT + 2 * DAY)
            note_health(conn, fans, AT - DAY, Health.SILENT, "its newest article is old")
            note_health(conn, fans, AT, Health.OK, None)
        with scene_of(engine) as scene:
            tree = shown(scene)
    assert tree.xpath("//li/h2/bdi/text()") == [gazette, seven, trade, fans]
    assert "4 sources are read; 1 is unwell, 1 was not read yet." in " ".join(tree.text_content().split())
    assert "blocked It does not let us in, since April 1, 2026, 10:00 UTC: the site answered 403." in of(tree, gazette)
    said = of(tree, seven)
    for expected in (
        "Canal Seven well",
        "official: right 97% of the time",
        "about 4 articles a day, the newest April 1, 2026",
        "Read last April 1, 2026, 09:00 UTC, next with the next crawl",
        "feed, https://canalseven.example/feed",
        "Last article March 22, 2026 Lantern Quay returns on May 14, 2027",
    ):
        assert expected in said
    assert "It could not be read April 1, 2026, 09:00 UTC: no answer in 30 s." in of(tree, trade)
    assert "next April 3, 2026, 09:00 UTC" in of(tree, trade)
    assert "Well again since April 1, 2026, 09:00 UTC." in of(tree, fans)


def test_a_source_that_was_never_asked_is_not_called_well(scene: Scene) -> None:
    assert "Fan Harbour not read yet" in of(shown(scene), "Fan Harbour")
    assert "never, next with the first crawl" in of(shown(scene), "Fan Harbour")


def test_last_articles_lead_to_their_pages_here_the_newest_first(scene: Scene) -> None:
    tree = shown(scene)
    [item] = tree.xpath("//li[h2/bdi='The Trade Post']")
    assert [link for link in item.xpath(".//@href") if "/" in link and "://" not in link] == [
        "articles/6.html",
        "articles/3.html",
    ]


def test_of_many_sources_those_behind_have_a_line(press: object, scene: Scene) -> None:
    many = [replace(SOURCES[0], name=f"Paper {number}") for number in range(200)]
    tree = shown(replace(scene, sources=many))
    assert "None of 200 sources was read yet." in " ".join(tree.text_content().split())
    assert len(tree.xpath("//li[b]")) + len(tree.xpath("//li[h2]")) == 200


def test_whatever_a_server_says_does_no_harm(tmp_path: Path) -> None:
    nasty = "<script>alert(1)</script>{{ 191*7 }}\x00\u202e" + "x" * 10_000
    hostile = Source(name=nasty, kind=SourceKind.FEED, url="javascript:alert(1)")
    with told(tmp_path) as engine:
        with writing(engine) as conn:
            name = nasty.replace("\x00", "\ufffd")
            record_failure(conn, name, AT, status="failed", error=nasty)
            note_health(conn, name, AT, Health.FAILING, nasty + "!")
        with scene_of(engine) as scene:
            tree = shown(replace(scene, sources=[replace(hostile, name=name)]))
    assert not tree.xpath("//script | //*[@style]")
    assert not [link for link in tree.xpath("//@href") if link.startswith("javascript:")]
    assert "fails, since April 1, 2026" in tree.text_content()
    assert not re.search("1337|\x00|\u202e", tree.text_content())


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        (timedelta(0), "about one article an hour"),
        (timedelta(minutes=10), "about 6 articles an hour"),
        (timedelta(minutes=55), "about one article an hour"),
        (4 * HOUR, "about 6 articles a day"),
        (26 * HOUR, "about one article a day"),
        (2 * DAY, "about 4 articles a week"),
        (7 * DAY, "about one article a week"),
        (12 * DAY, "an article about every 12 days"),
        (9999 * DAY, "less than an article a year"),
    ],
)
def test_how_often(gap: timedelta, said: str) -> None:
    assert often(gap) == said


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (Record(), "nothing that it said was proved right or wrong yet"),
        (
            Record(1, 0, 1),
            "right the one time that later facts proved it, and first with it once: with",
        ),
        (Record(0, 1), "wrong the one time that later facts proved it: with its kind, right"),
        (
            Record(9, 1, 3),
            "right 9 of the 10 times that later facts proved it, and first with it 3 times: with",
        ),
    ],
)
def test_what_a_record_says(record: Record, said: str) -> None:
    assert proven(Tier.PRESS, record).startswith(said)
    assert ("too little to tell" in proven(Tier.PRESS, record)) == (0 < record.right + record.wrong < 10)


def test_a_record_that_is_another_tiers_names_it() -> None:
    state = SourceState(source="Canal Seven")
    found = row(SOURCES[2], state, None, Record(30, 0), due=None, articles=0, latest=())
    assert found.fits is Tier.TRADE
    assert row(SOURCES[2], state, None, Record(3, 0), due=None, articles=0, latest=()).fits is None


def test_the_record_is_what_was_proved_also_after_more_was_read(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        with reading(engine) as conn:
            assert "Evening Gazette" not in proved(conn, AT.date())
        intake = Intake(engine, SHOWS)
        for source, words, at in (
            (SOURCES[2], "The Quiet Ferry has been renewed for a second season.", AT),
            (SOURCES[0], "Good news from the pier: Canal Seven renewed The Quiet Ferry for season 2.", LATER),
        ):
            read = read_text(words, url=f"{source.url}/ferry", source=source.name, title="Ferry", published=at)
            intake.take_article(read, SHOWS, source, at)
        with reading(engine) as conn:
            after = proved(conn, LATER.date())
    assert after["Evening Gazette"] == Record(1, 0, 1)


def test_an_error_that_is_over_is_not_told() -> None:
    at = datetime(2027, 3, 14, tzinfo=UTC)
    state = SourceState(source="x", failures_in_a_row=0, last_ok=at, last_failure=at - DAY, last_error="no answer")
    assert row(SOURCES[0], state, None, Record(), due=at, articles=0, latest=()).failed is None


def test_of_no_source_none_is_said_to_be_read(scene: Scene) -> None:
    assert "No source is configured yet." in words_of(scene, 0)
    assert "The source was not read yet." in words_of(scene, 1)
    assert "None of 2 sources was read yet." in words_of(scene, 2)


def words_of(scene: Scene, number: int) -> str:
    return " ".join(shown(replace(scene, sources=SOURCES[:number])).text_content().split())
