"""The files that crawls write: which there are, that only what changed is written, and archives that never change."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import feedparser
import pytest
from feeding import AT, HOME, LIGHTS, ROOKS, SHOWS, database, feeds_of, tell, told

import monitor.publish
from monitor.model import Attribute, ChangeKind, Show
from monitor.publish import Also, publish
from monitor.publish.archives import SIZE, Archives
from monitor.publish.atomic import write_if_changed
from monitor.publish.item import identity
from monitor.publish.moments import LATEST, moments
from monitor.store.telling import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

FORMATS = (".atom", ".json", ".xml")


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = database(tmp_path)
    yield engine
    engine.dispose()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "feeds"


def write(engine: Engine, folder: Path, *, whole: bool = False, **how: Any) -> list[str]:
    """Write all feeds; gives the names of those whose content is new."""
    with feeds_of(engine, **{"here": f"{HOME}/feeds", **how}) as feeds:
        return sorted(path.relative_to(folder).as_posix() for path in publish(feeds, folder, whole=whole))


def ids(path: Path) -> list[int]:
    """The numbers of the changes that a JSON Feed tells."""
    return [int(item["id"].rpartition("-")[2], 16) for item in json.loads(path.read_bytes())["items"]]


def test_a_feed_for_everything_one_an_attribute_and_one_a_show(engine: Engine, folder: Path) -> None:
    tell(engine, told(1), told(2, show=ROOKS.slug, attribute=Attribute.RELEASE_DATE, new="2026-06-20"))
    names = ("all", "all.release_date", "all.renewal", "lantern-quay", "sources", "the-glass-rooks")
    assert write(engine, folder) == sorted(f"{name}{suffix}" for name in names for suffix in FORMATS)
    assert ids(folder / "all.json") == [2, 1]
    assert ids(folder / "all.renewal.json") == ids(folder / "lantern-quay.json") == [1]
    assert ids(folder / "the-glass-rooks.json") == [2]


def test_only_what_changed_is_written(engine: Engine, folder: Path) -> None:
    tell(engine, told(1), told(2, show=ROOKS.slug))
    write(engine, folder)
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert write(engine, folder) == []
    tell(engine, told(3))
    names = ("all", "all.renewal", "lantern-quay")
    assert write(engine, folder) == sorted(f"{name}{suffix}" for name in names for suffix in FORMATS)
    unchanged = [path for path in folder.iterdir() if path.stat().st_mtime_ns == before[path]]
    assert {path.stem for path in unchanged} == {"the-glass-rooks", "sources"}


def test_only_the_newest_are_in_the_feed_and_in_the_order_of_telling(engine: Engine, folder: Path) -> None:
    tell(engine, *(told(n, at=AT + timedelta(minutes=n % 3)) for n in range(1, 121)))
    write(engine, folder, items=7)
    assert ids(folder / "all.json") == list(range(120, 113, -1))
    feed = feedparser.parse((folder / "all.xml").read_bytes())
    assert [entry.id for entry in feed.entries] == [identity(told(n).id) for n in range(120, 113, -1)]


def test_archives_hold_what_the_feed_no_longer_has_and_never_change(engine: Engine, folder: Path) -> None:
    tell(engine, *(told(n) for n in range(1, 2 * SIZE + 1)))
    write(engine, folder, items=SIZE)
    archived = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.glob("all/*")}
    assert set(archived) == {f"all/{number}{suffix}" for number in (1, 2, 3) for suffix in FORMATS}
    assert ids(folder / "all/1.json") == list(range(SIZE, 0, -1))
    assert ids(folder / "all/2.json") == list(range(2 * SIZE, SIZE, -1))
    assert ids(folder / "all/3.json") == []  # there what comes next will be
    tell(engine, *(told(n) for n in range(2 * SIZE + 1, 3 * SIZE + 2)))
    changed = write(engine, folder, items=SIZE, whole=True)
    assert {name for name in changed if name.startswith("all/")} == {f"all/{n}{x}" for n in (3, 4) for x in FORMATS}
    for name, content in archived.items():
        assert name.startswith("all/3") or (folder / name).read_bytes() == content
    assert ids(folder / "all/3.json") == list(range(3 * SIZE, 2 * SIZE, -1))
    assert ids(folder / "all/4.json") == [3 * SIZE + 1]


def test_who_follows_the_past_meets_every_item_once_or_more(engine: Engine, folder: Path) -> None:
    """As RFC 5005 has it: the feed, then prev-archive by prev-archive; newer ones do not take the place of older."""
    tell(engine, *(told(n) for n in range(1, 2 * SIZE + 11)))
    write(engine, folder, items=SIZE)
    for suffix in (".atom", ".xml"):
        found: list[str] = []
        address: str | None = f"{HOME}/feeds/all{suffix}"
        while address:
            feed = feedparser.parse((folder / address.removeprefix(f"{HOME}/feeds/")).read_bytes())
            found += [entry.id for entry in feed.entries]
            links = {link.rel: link.href for link in feed.feed.links}
            assert links["self"] == address
            address = links.get("prev-archive")
        assert set(found) == {identity(told(n).id) for n in range(1, 2 * SIZE + 11)}
    older = json.loads((folder / "all.json").read_bytes())["next_url"]
    assert older == f"{HOME}/feeds/all/2.json"


def test_a_feed_that_no_archive_is_full_of_leads_nowhere(engine: Engine, folder: Path) -> None:
    tell(engine, *(told(n) for n in range(1, SIZE)))
    write(engine, folder)
    assert not (folder / "all").exists()
    assert "next_url" not in json.loads((folder / "all.json").read_bytes())


def test_old_archives_are_looked_at_when_the_newest_differs_or_when_asked(engine: Engine, folder: Path) -> None:
    tell(engine, *(told(n) for n in range(1, 2 * SIZE + 1)))
    write(engine, folder, items=SIZE)
    (folder / "all/1.xml").unlink()
    assert write(engine, folder, items=SIZE) == []
    assert write(engine, folder, items=SIZE, whole=True) == ["all/1.xml"]
    moved = write(engine, folder, items=SIZE, here="https://new.example/")
    assert {f"all/{number}.atom" for number in (1, 2, 3)} <= set(moved)


@pytest.mark.parametrize("files", [0, 1, 4, 8, 11])
@pytest.mark.parametrize("here", [f"{HOME}/feeds", "https://new.example"])
def test_who_is_killed_among_archives_leaves_none_out(
    engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch, files: int, here: str
) -> None:
    """After so many of their files, when all are new and when all are to be written anew."""
    tell(engine, *(told(n) for n in range(1, 11)))
    if here != f"{HOME}/feeds":
        write(engine, folder, items=3)
    left = files

    def killed(path: Path, content: bytes) -> bool:
        nonlocal left
        if path.parent.name == "all":
            if not left:
                raise KeyboardInterrupt
            left -= 1
        return write_if_changed(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(monitor.publish, "write_if_changed", killed)
        with pytest.raises(KeyboardInterrupt):
            write(engine, folder, items=3, here=here)
    write(engine, folder, items=3, here=here)
    archives = [folder / f"all/{number}.xml" for number in (1, 2, 3, 4)]
    assert all(here in path.read_text() for path in archives)
    assert write(engine, folder, items=3, here=here, whole=True) == []


def test_archives_that_are_cut_anew_leave_none_over(engine: Engine, folder: Path) -> None:
    tell(engine, *(told(n) for n in range(1, 11)))
    write(engine, folder, items=2)
    (folder / "all/7x.xml").write_text("mine")
    (folder / "all/40.xml").write_text("mine")
    write(engine, folder, items=4)
    assert sorted(path.name for path in (folder / "all").glob("*.xml")) == [
        "1.xml",
        "2.xml",
        "3.xml",
        "40.xml",
        "7x.xml",
    ]
    assert [ids(folder / f"all/{number}.json") for number in (1, 2, 3)] == [[4, 3, 2, 1], [8, 7, 6, 5], [10, 9]]
    write(engine, folder, items=50)
    assert sorted(path.name for path in (folder / "all").glob("*.json")) == []


def test_a_feed_of_few_items_has_small_archives(engine: Engine, folder: Path) -> None:
    tell(engine, *(told(n) for n in range(1, 8)))
    write(engine, folder, items=3)
    assert [ids(folder / f"all/{number}.json") for number in (1, 2, 3)] == [[3, 2, 1], [6, 5, 4], [7]]


def test_how_items_are_parted() -> None:
    assert [list(Archives(count, 100).numbers) for count in (0, 49, 50, 99, 100)] == [[], [], [1, 2], [1, 2], [1, 2, 3]]
    assert [Archives(120, 100).full(number) for number in (1, 2, 3)] == [True, True, False]


def test_the_titles_of_a_show_and_of_one_that_is_followed_no_longer(engine: Engine, folder: Path) -> None:
    tell(engine, told(1), told(2, show="old-show"))
    write(engine, folder, title="My <b>shows</b>")
    feed = feedparser.parse((folder / "all.xml").read_bytes())
    assert feed.feed.title == "My ‹b›shows‹/b›"
    assert [entry.title for entry in feed.entries] == [
        "Renewed: old-show, season 2 — The Paper reports",
        "Renewed: Lantern Quay, season 2 — The Paper reports",
    ]


def test_a_feed_of_a_hebrew_show_is_not_turned_by_its_name(engine: Engine, folder: Path) -> None:
    show = Show(title="האור בנמל")
    write(engine, folder, shows=(show,))
    title = json.loads((folder / f"{show.slug}.json").read_bytes())["title"]
    assert title == "\u2068האור בנמל\u2069: what changed"


def test_a_show_called_all_does_not_take_the_feed_of_everything(engine: Engine, folder: Path) -> None:
    tell(engine, told(1), told(2, show="all"))
    write(engine, folder, shows=(Show(title="All"), LIGHTS))
    assert ids(folder / "all.json") == [2, 1]
    assert ids(folder / "all-show.json") == [2]


def test_feeds_that_somebody_put_together(engine: Engine, folder: Path) -> None:
    tell(engine, told(1), told(2, confidence=0.7), told(3, attribute=Attribute.TRAILER, new="released"))
    wanted = Wanted(attributes=frozenset({Attribute.RENEWAL}), min_confidence=0.9)
    write(engine, folder, also=[Also(name="sure", title="What is sure", wanted=wanted)])
    assert ids(folder / "sure.json") == [1]
    assert json.loads((folder / "sure.json").read_bytes())["title"] == "What is sure"


def test_what_is_taken_back_counts_with_how_sure_it_was(engine: Engine, folder: Path) -> None:
    tell(
        engine,
        told(1, kind=ChangeKind.RETRACTED, old="renewed", new=None, confidence=0.0, doubt=0.95),
        told(2, kind=ChangeKind.RETRACTED, old="renewed", new=None, confidence=0.0, doubt=0.5),
        told(3, kind=ChangeKind.FOLLOWING, attribute=None, confidence=0.0),
        told(4, confidence=0.5, doubt=0.95),
    )
    write(engine, folder, also=[Also(name="sure", title="Sure", wanted=Wanted(min_confidence=0.9))])
    assert ids(folder / "sure.json") == [3, 1]


def test_no_two_items_bear_one_second_and_dates_keep_the_order(engine: Engine, folder: Path) -> None:
    at = AT.replace(microsecond=700_000)
    tell(engine, *(told(n, at=at, show=SHOWS[n % 2].slug) for n in range(1, 9)), told(9, at=at + timedelta(seconds=2)))
    write(engine, folder)
    of_all, of_show = (feedparser.parse((folder / f"{name}.xml").read_bytes()) for name in ("all", "lantern-quay"))
    dates = [entry.published_parsed for entry in of_all.entries]
    assert dates == sorted(set(dates), reverse=True)
    assert of_all.entries[-1].published == "Mon, 02 Mar 2026 09:30:00 +0000"
    assert of_all.entries[0].published == "Mon, 02 Mar 2026 09:30:08 +0000"
    same = {entry.id: entry.published for entry in of_all.entries}
    assert all(same[entry.id] == entry.published for entry in of_show.entries)  # in whichever feed it stands
    of_atom = feedparser.parse((folder / "all.atom").read_bytes())
    assert [entry.published_parsed for entry in of_atom.entries] == dates
    write(engine, folder, items=3)  # … and however many stand there
    few = feedparser.parse((folder / "all.xml").read_bytes())
    assert [entry.published for entry in few.entries] == [entry.published for entry in of_all.entries[:3]]


def test_a_date_that_was_read_once_stays() -> None:
    first = [(str(n), AT + timedelta(seconds=n // 3)) for n in range(30)]
    given = moments(first)
    assert len(set(given.values())) == 30
    assert moments([*first, ("x", AT), ("y", AT + timedelta(days=1))]).items() >= given.items()


def test_a_clock_that_was_set_back_does_not_date_all_that_follows() -> None:
    given = moments([("ahead", AT + timedelta(days=9)), ("now", AT), ("then", AT)])
    assert given == {"ahead": AT + timedelta(days=9), "now": AT, "then": AT + timedelta(seconds=1)}
    many = moments((str(n), AT) for n in range(int(LATEST.total_seconds()) + 50))
    assert max(many.values()) <= AT + LATEST


def test_of_more_than_five_minutes_of_changes_the_rest_share_seconds() -> None:
    given = list(moments((str(number), AT) for number in range(303)).values())
    assert len(set(given[:301])) == 301
    assert given[300] == AT + LATEST
    assert given[301:] == [AT, AT + timedelta(seconds=1)]


def test_times_are_utc_and_a_feed_is_as_old_as_its_newest_item(engine: Engine, folder: Path) -> None:
    tell(engine, replace(told(1), at=AT + timedelta(hours=14)))
    write(engine, folder)
    feed = feedparser.parse((folder / "all.xml").read_bytes())
    assert feed.feed.updated == feed.entries[0].published == "Mon, 02 Mar 2026 23:30:00 +0000"


def test_a_quiet_feed_is_a_feed_and_stays_byte_for_byte(engine: Engine, folder: Path) -> None:
    write(engine, folder)
    for suffix in (".xml", ".atom"):
        feed = feedparser.parse((folder / f"lantern-quay{suffix}").read_bytes())
        assert (feed.bozo, feed.entries) == (False, [])
    assert b"lastBuildDate" not in (folder / "all.xml").read_bytes()
    assert write(engine, folder) == []


def test_without_an_address_the_channels_page_is_its_newest_article(engine: Engine, folder: Path) -> None:
    tell(engine, told(1), told(2), told(3, article=None, quotes=()))
    write(engine, folder, here=None)
    assert feedparser.parse((folder / "all.xml").read_bytes()).feed.link == "https://paper.example/2"
    write(engine, folder, site=HOME)
    feed = feedparser.parse((folder / "lantern-quay.xml").read_bytes())
    assert feed.feed.link == f"{HOME}/shows/lantern-quay.html"
    assert feed.entries[0].link == f"{HOME}/changes/{3:032x}.html"
