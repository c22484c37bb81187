"""Pages of articles and changes that would come out as they stand are not rendered; any other is."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from small_press import PRESS, SHOWS, SOURCES, START, page, scene_of
from sqlalchemy import text

from monitor.intake import Intake
from monitor.model import Show
from monitor.publish.made import NOTES
from monitor.serve.files import Written, write_site
from monitor.site import kinds
from monitor.store import open_database, writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.site import Document, Scene

Day = tuple[int, int, str, str, tuple[str, ...]]
LATER: tuple[Day, ...] = (
    # Another paper gives another date: the page of the change that told the first one says so.
    (21, 2, "lantern-quay-other-date", "Lantern Quay: in June?",
     ("Season 2 of Lantern Quay premieres on June 4, 2027.",)),
    # An article is edited, and so the date that it told moves.
    (25, 0, "lantern-quay-date", "Lantern Quay returns on May 21, 2027",
     ("Season 2 of Lantern Quay will premiere on May 21, 2027 on Canal Seven.",)),
    (26, 1, "quiet-ferry", "The Quiet Ferry docks again", ("The Quiet Ferry has been renewed for season 3.",)),
)  # fmt: skip

Rendered = Counter[str]  # how often the pages of each kind were rendered


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> Rendered:
    """Counted while they are rendered as ever."""
    count = Rendered()
    for kind in kinds.LASTING:

        def counting(scene: Scene, asked: Mapping[str, str], render=kind.render, route=kind.ROUTE) -> Document | None:  # type: ignore[no-untyped-def, attr-defined]
            count[route.partition("/")[0]] += 1
            found: Document | None = render(scene, asked)
            return found

        monkeypatch.setattr(kind, "render", counting)
    return count


@contextmanager
def database(folder: Path) -> Iterator[tuple[Engine, Intake]]:
    engine = open_database(folder / "monitor.sqlite3", create=True)
    try:
        intake = Intake(engine, SHOWS)
        intake.finish_crawl(START)
        yield engine, intake
    finally:
        engine.dispose()


def printed(intake: Intake, day: Day) -> datetime:
    number, source, name, title, paragraphs = day
    at = START + timedelta(days=number)
    address = f"{SOURCES[source].url.rpartition('/')[0]}/{name}"
    intake.take(page(address, title, paragraphs, at), SOURCES[source], at)
    intake.finish_crawl(at)
    return at


def written(engine: Engine, at: datetime, folder: Path, fresh: Path, **given: Any) -> Written:
    """Into a folder that has the site of before; all of it is as it would be in a fresh one."""
    with scene_of(engine) as scene:
        scene = replace(scene, now=at, **given)
        done = write_site(scene, folder)
        whole = write_site(scene, fresh)
    assert set(done.changed) | set(done.same) == set(whole.changed)
    for path in whole.changed:
        assert (folder / path).read_bytes() == (fresh / path).read_bytes(), path
    return done


def test_a_site_day_by_day_is_the_site_at_once(tmp_path: Path) -> None:
    with database(tmp_path) as (engine, intake):
        for number, day in enumerate((*PRESS[:-1], *LATER, PRESS[-1])):
            at = printed(intake, day)
            written(engine, at, tmp_path / "site", tmp_path / f"fresh-{number}")
        changes = [file.read_text() for file in (tmp_path / "site/changes").iterdir()]
        assert any("June 4, 2027" in each and "May 14, 2027" in each for each in changes), "or nothing was told since"
        with writing(engine) as conn:  # as prune drops texts
            conn.execute(text("UPDATE article_version SET text = '', blocks = '[]' WHERE id = 1"))
        written(engine, at, tmp_path / "site", tmp_path / "dropped")
        with writing(engine) as conn:  # as when a newer reading of an article finds nothing in it any more
            conn.execute(text("UPDATE claim SET replaced_at = :at WHERE version_id = 4"), {"at": f"{at:%F %T.%f}"})
        written(engine, at, tmp_path / "site", tmp_path / "read-again")
        with writing(engine) as conn:  # as when a page that was free is for subscribers when it is read again
            conn.execute(text("UPDATE article_version SET walls = '[\"paywall\"]' WHERE id = 3"))
        written(engine, at, tmp_path / "site", tmp_path / "walled")
        others: tuple[dict[str, Any], ...] = (
            {"shows": SHOWS[:1]},
            {"title": "My shows"},
            {"base_url": "https://tv.example"},
            {"sources": SOURCES[:2]},
        )
        for number, given in enumerate(others):
            written(engine, at, tmp_path / "site", tmp_path / f"other-{number}", **given)


def test_what_stands_is_not_rendered(tmp_path: Path, rendered: Rendered) -> None:
    with database(tmp_path) as (engine, intake):
        for day in PRESS:
            at = printed(intake, day)
        with scene_of(engine) as scene:
            write_site(scene, tmp_path / "site")
            assert rendered["articles"] == len(PRESS)
            rendered.clear()
            done = write_site(scene, tmp_path / "site")
        assert (done.changed, rendered) == ([], {})
        # Read again without an edit, an article is last seen at another time: that is no page's matter here.
        printed(intake, (40, *PRESS[0][1:]))
        with scene_of(engine) as scene:
            done = write_site(replace(scene, now=at), tmp_path / "site")
        assert not rendered
        assert not [path for path in done.changed if path.startswith(("articles/", "changes/"))]


def test_one_more_article_renders_itself_and_what_it_bears_on(tmp_path: Path, rendered: Rendered) -> None:
    with database(tmp_path) as (engine, intake):
        for day in PRESS:
            at = printed(intake, day)
        with scene_of(engine) as scene:
            write_site(scene, tmp_path / "site")
            rendered.clear()
        printed(intake, LATER[-1])
        with scene_of(engine) as scene:
            done = write_site(replace(scene, now=at), tmp_path / "site")
        assert rendered["articles"] == 1
        assert rendered["changes"] == len([path for path in done.changed if path.startswith("changes/")]) == 1


def test_a_file_that_somebody_touched_is_made_anew(tmp_path: Path, rendered: Rendered) -> None:
    with database(tmp_path) as (engine, intake):
        at = printed(intake, PRESS[0])
        site = tmp_path / "site"
        written(engine, at, site, tmp_path / "fresh")
        [article] = (site / "articles").iterdir()
        good = article.read_bytes()
        for harm in (lambda: article.write_bytes(good[:-1]), article.unlink, (site / NOTES).unlink,
                     lambda: (site / NOTES).write_text("[]"), lambda: os.utime(article, (0, 0))):  # fmt: skip
            harm()
            rendered.clear()
            with scene_of(engine) as scene:
                write_site(scene, site)
            assert rendered["articles"] == 1
            assert article.read_bytes() == good


def test_a_show_that_is_called_otherwise_is_so_on_all_pages(tmp_path: Path) -> None:
    with database(tmp_path) as (engine, intake):
        for day in PRESS:
            at = printed(intake, day)
        written(engine, at, tmp_path / "site", tmp_path / "before")
        renamed = tuple(Show(title="LANTERN QUAY") if show.slug == "lantern-quay" else show for show in SHOWS)
        Intake(engine, renamed).finish_crawl(at)
        written(engine, at, tmp_path / "site", tmp_path / "after", shows=renamed)
