"""An edit of an article on the pages: of the change, in the show's history, and in the picture of dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from edited_press import BEGUN, DATE, GAZETTE, JUNE, MAY, POST, read
from lxml import html
from small_press import SHOWS

from monitor.model import Tier
from monitor.site import Scene, document
from monitor.store import changes, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from edited_press import Take

LINE = "The Harbour Post changed its article: until November 20, 2026 it said May 14, 2027; now it says June 18, 2027."
TAKES: list[Take] = [
    BEGUN,
    (3, POST, DATE, (MAY,)),
    (5, GAZETTE, "https://gazette.example/season", ("Lantern Quay season 2 will reportedly premiere in July 2027.",)),
    (18, POST, DATE, (JUNE,)),
]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with read(tmp_path, TAKES) as engine, reading(engine) as conn:
        at = next(iter(changes(conn))).at
        yield Scene(conn=conn, shows=SHOWS, sources=(POST, GAZETTE), now=at, title="TV shows", live=False)


def page(scene: Scene, path: str) -> html.HtmlElement:
    found = document(scene, path)
    assert found is not None
    return html.fromstring(found.body)


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_page_of_the_change_has_both_quotes_and_the_old_one_struck_out(scene: Scene) -> None:
    told = next(each for each in changes(scene.conn) if each.new == "2027-06-18")
    found = page(scene, f"changes/{told.id}.html")
    said = words(found)
    assert LINE in said
    assert said.index("An article was changed") < said.index("What was weighed")
    assert [each.text for each in found.iter("del")] == [f"“{MAY}”"]
    assert "said until November 20, 2026" in said
    assert said.count(f"“{JUNE}”") == 2  # beside the old one, and in its vote


def test_a_change_without_an_edit_says_nothing_of_one(scene: Scene) -> None:
    told = next(each for each in changes(scene.conn) if each.new == "2027-05-14")
    assert "changed" not in words(page(scene, f"changes/{told.id}.html"))


@pytest.mark.parametrize("path", ["shows/lantern-quay.html", "index.html"])
def test_what_changed_names_the_edit(scene: Scene, path: str) -> None:
    entries = page(scene, path).xpath("//ol[@class='changes']/li")
    assert [LINE in words(entry) for entry in entries] == [True, *[False] * (len(entries) - 1)]


def test_what_is_withdrawn_is_not_said_to_be_sure(tmp_path: Path) -> None:
    with read(tmp_path) as engine, reading(engine) as conn:
        now = next(iter(changes(conn))).at
        scene = Scene(conn=conn, shows=SHOWS, sources=(POST,), now=now, title="TV shows", live=False)
        first, second, *_ = page(scene, "shows/lantern-quay.html").xpath("//ol[@class='changes']/li")
    assert words(first.xpath(".//a")[0]) == "Withdrawn — Mina Falk joins as Dr Irene Vale (season 2)"
    assert words(first.xpath(".//p")[0]) == "Nobody says so any more · The Harbour Post"
    assert words(second.xpath(".//p")[0]) == "88% sure · The Harbour Post"


def test_the_picture_has_the_old_date_with_a_mark_of_its_own(scene: Scene) -> None:
    found = page(scene, "shows/lantern-quay.html")
    [gone] = found.xpath("//svg[contains(@class, 'timeline')]/g[@class='asserted withdrawn']")
    assert [each.get("href") for each in gone.iter("use")] == ["#asserted-press", "#struck"]
    assert words(gone) == "The Harbour Post, November 5, 2026: May 14, 2027, no longer said since November 20, 2026"
    assert found.xpath("//*[@id='struck']")
    assert "no longer said" in words(found.xpath("//ul[@class='legend']")[0])
    said = words(found.xpath("//desc")[0])
    assert "No longer said: May 14, 2027 by The Harbour Post, since November 20, 2026." in said


def test_what_nobody_believed_and_nobody_says_any_more_is_in_the_picture(tmp_path: Path) -> None:
    other = "https://gazette.example/other"
    slip, mended = (f"Lantern Quay season 2 will premiere on {day}, 2027, we hear." for day in ("March 14", "April 2"))
    takes: list[Take] = [*TAKES[:2], (5, GAZETTE, other, (slip,)), (9, GAZETTE, other, (mended,))]
    with read(tmp_path, takes) as engine, reading(engine) as conn:
        now = next(iter(changes(conn))).at
        scene = Scene(conn=conn, shows=SHOWS, sources=(POST,), now=now, title="TV shows", live=False)
        [gone] = page(scene, "shows/lantern-quay.html").xpath("//g[contains(@class, 'withdrawn')]")
    assert words(gone) == "Evening Gazette, November 7, 2026: March 14, 2027, no longer said since November 11, 2026"


def test_an_article_that_gives_no_date_any_more_is_in_the_picture(tmp_path: Path) -> None:
    takes: list[Take] = [*TAKES[:2], (18, POST, DATE, ("The boats of Lantern Quay lie in the harbour of the town.",))]
    with read(tmp_path, takes) as engine, reading(engine) as conn:
        now = next(iter(changes(conn))).at
        scene = Scene(conn=conn, shows=SHOWS, sources=(POST,), now=now, title="TV shows", live=False)
        [gone] = page(scene, "shows/lantern-quay.html").xpath("//g[contains(@class, 'withdrawn')]")
    assert words(gone).endswith("May 14, 2027, no longer said since November 20, 2026")


def test_the_table_beside_it_says_since_when_it_is_no_longer_said(scene: Scene) -> None:
    rows = [words(row) for row in page(scene, "shows/lantern-quay.html").xpath("//table[@class='said']/tbody/tr")]
    assert rows == [
        "2026-11-20The Harbour PostJune 18, 2027stated",
        "2026-11-07Evening GazetteJuly 2027rumoured",
        "2026-11-05The Harbour PostMay 14, 2027stated; no longer said, since November 20, 2026",
    ]


def test_without_an_edit_the_picture_has_no_such_mark(tmp_path: Path) -> None:
    with read(tmp_path, TAKES[:3]) as engine, reading(engine) as conn:
        now = next(iter(changes(conn))).at
        scene = Scene(conn=conn, shows=SHOWS, sources=(POST,), now=now, title="TV shows", live=False)
        found = page(scene, "shows/lantern-quay.html")
    assert not found.xpath("//*[contains(@class, 'withdrawn')]")
    assert "no longer said" not in words(found).lower()


def test_marks_of_what_is_still_said_and_what_is_not_are_never_one() -> None:
    from datetime import UTC, datetime

    from monitor.model import Modality
    from monitor.site.picture import Said, draw

    at = datetime(2026, 11, 5, tzinfo=UTC)
    said = Said(at=at, value="2027-05-14", modality=Modality.ASSERTED, source="A", tier=Tier.PRESS)
    gone = Said(at=at, value="2027-05-14", modality=Modality.ASSERTED, source="B", tier=Tier.PRESS, until=at)
    drawn = draw([said, gone], [], at)
    assert drawn is not None
    assert [(mark.withdrawn, mark.count) for mark in drawn.marks] == [(True, 1), (False, 1)]
