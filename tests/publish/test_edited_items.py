"""An article that is edited: what is told for it says what it said, until when, and what it says now."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from edited_press import BEGUN, DATE, EDITED, GAZETTE, JUNE, MAY, POST, START, read, take_in
from small_press import SHOWS

from monitor.config import Keep
from monitor.model import ChangeKind
from monitor.publish import Feeds
from monitor.publish.atom import render as atom
from monitor.publish.json_feed import render as json_feed
from monitor.publish.rss import render as rss
from monitor.store import changes, reading, writing
from monitor.store.edits import edits_of
from monitor.upkeep.prune import carry_out, plan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from edited_press import Take
    from sqlalchemy import Engine

    from monitor.facts.edits import Edit
    from monitor.publish.item import Item

LINE = "The Harbour Post changed its article: until November 20, 2026 it said May 14, 2027; now it says June 18, 2027."
OTHER = "https://gazette.example/other"


def items(engine: Engine) -> dict[str, Item]:
    """The items of the feed of everything, by their titles."""
    with reading(engine) as conn:
        channel = Feeds(conn=conn, shows=SHOWS, site="https://home.example").channel("all")
        assert channel is not None
        return {item.title: item for item in channel.items}


def edits(engine: Engine, **about: Any) -> Sequence[Edit]:
    """The edits behind the newest change that is so."""
    with reading(engine) as conn:
        told = changes(conn)
        one = next(each for each in told if all(getattr(each, name) == value for name, value in about.items()))
        return edits_of(conn, told).get(one.id, ())


def test_the_item_says_what_the_article_said_and_what_it_says_now(tmp_path: Path) -> None:
    with read(tmp_path) as engine:
        item = items(engine)[
            "Release date, Lantern Quay, season 2: May 14, 2027 → June 18, 2027 — The Harbour Post reports"
        ]
    assert LINE in item.summary
    assert item.html.splitlines()[2:5] == [
        f"<p>{LINE}</p>",
        (
            f'<blockquote dir="auto"><p><del>“{MAY}”</del></p>'
            f'<p>— <a href="{DATE}">The Harbour Post</a>, said until November 20, 2026</p></blockquote>'
        ),
        (
            f'<blockquote dir="auto"><p>“{JUNE}”</p>'
            f'<p>— <a href="{DATE}">The Harbour Post</a>, November 20, 2026</p></blockquote>'
        ),
    ]


def test_what_is_withdrawn_is_struck_out_where_it_is_quoted(tmp_path: Path) -> None:
    with read(tmp_path) as engine:
        found = items(engine)
    [item] = [item for title, item in found.items() if title.startswith("Withdrawn")]
    said = "until November 20, 2026 it said that Mina Falk joins, and it says so no longer."
    assert f"The Harbour Post changed its article: {said}" in item.summary
    assert item.html.count("<blockquote") == 1
    assert "<del>“Mina Falk joins the cast" in item.html


@pytest.mark.parametrize("render", [rss, atom, json_feed])
def test_every_format_says_so(tmp_path: Path, render: Any) -> None:
    with read(tmp_path) as engine, reading(engine) as conn:
        channel = Feeds(conn=conn, shows=SHOWS).channel("all")
        assert channel is not None
        document = render(channel).decode()
    assert LINE in document
    assert "/del>" in document.replace("&gt;", ">")
    assert "said until November 20, 2026" in document


def test_an_item_stays_as_it_was_whatever_becomes_of_the_article(tmp_path: Path) -> None:
    with read(tmp_path) as engine:
        before = items(engine)
        take_in(
            engine,
            [
                (30, POST, DATE, ("Season 2 of Lantern Quay will premiere on July 2, 2027.",)),
                (40, POST, DATE, ("Season 2 of Lantern Quay will premiere on May 14, 2027, after all.",)),
            ],
        )
        since = items(engine)
        assert len(since) == len(before) + 2
        assert {title: since[title] for title in before} == before
        [last] = edits(engine, new="2027-05-14", old="2027-07-02")
        assert last.dropped.claim.value == "2027-07-02"
        carry_out(engine, plan(engine, Keep(), SHOWS, START + timedelta(days=900)))
        assert items(engine) == since


def test_an_edit_is_told_with_the_change_that_it_brings_about_later(tmp_path: Path) -> None:
    """The belief has two papers; one edits its article, which is no news yet, and a third one makes it news."""
    trade = POST.__class__(name="The Trade Post", kind=POST.kind, url="https://trade.example/feed")
    takes: list[Take] = [
        BEGUN,
        (3, POST, DATE, (MAY,)),
        (4, GAZETTE, OTHER, (f"{MAY} The second season is the last.",)),
        (18, POST, DATE, (JUNE,)),
        (19, trade, "https://trade.example/date", (f"{JUNE} It was to begin in May.",)),
    ]
    with read(tmp_path, takes) as engine, reading(engine) as conn:
        told = [each for each in changes(conn) if each.attribute == "release_date"]
        behind = edits_of(conn, told)
    assert [len(behind.get(each.id, ())) for each in told if each.kind is not ChangeKind.NEW][-1] == 1
    assert sum(map(len, behind.values())) == 1  # and not with each that follows


@pytest.mark.parametrize(
    ("before", "since"),
    [
        ((MAY,), (f"{MAY} It was filmed in winter.",)),  # another sentence
        (("Season 2 of Lantern Quay will premiere in May 2027.",), (MAY,)),  # only more precise
        (("There is no premiere date for season 2 of Lantern Quay yet.",), (MAY,)),  # nothing known is not taken back
    ],
)
def test_what_takes_nothing_back_is_told_as_no_edit(
    tmp_path: Path, before: tuple[str, ...], since: tuple[str, ...]
) -> None:
    takes: list[Take] = [BEGUN, (3, POST, DATE, before), (18, POST, DATE, since)]
    with read(tmp_path, takes) as engine, reading(engine) as conn:
        told = [each for each in changes(conn) if each.attribute == "release_date"]
        assert told
        assert edits_of(conn, told) == {}


def test_the_words_of_a_former_reading_of_the_same_text_were_not_edited(tmp_path: Path) -> None:
    from sqlalchemy import update

    from monitor.store.tables import claim

    with read(tmp_path) as engine:
        assert edits(engine, new="2027-06-18")
        with writing(engine) as conn:  # as a reading of the old version by a later extractor leaves them
            at = START + timedelta(days=20)
            conn.execute(update(claim).where(claim.c.value == "2027-05-14").values(replaced_at=at))
        assert not edits(engine, new="2027-06-18")


def test_only_edited_articles_are_looked_into(tmp_path: Path) -> None:
    from sqlalchemy import event

    asked: list[str] = []
    with read(tmp_path, EDITED[:2]) as engine:
        event.listen(engine, "before_cursor_execute", lambda _c, _cur, statement, *_: asked.append(statement))
        with reading(engine) as conn:
            told = changes(conn)
            asked.clear()
            assert edits_of(conn, told) == {}
    assert len([each for each in asked if each.startswith("SELECT")]) == 1
