"""The demo: its sites, its folder, and its story from end to end."""

from __future__ import annotations

import io
import re
from shutil import copytree
from typing import TYPE_CHECKING, NamedTuple
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import feedparser
import pytest

from monitor.config import load
from monitor.demo import run_demo
from monitor.demo.articles import DAYS, articles
from monitor.demo.folder import MARKER, NotOurs, prepare, sign
from monitor.demo.server import serving
from monitor.demo.setting import config
from monitor.demo.sites import SITES
from monitor.demo.story import DAY_ONE, DAY_TWO, wrong_on_day_one, wrong_on_day_two
from monitor.model import Attribute, Fact, SourceKind
from monitor.store import changes, open_database, open_facts, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from monitor.demo.server import SiteServer


def fetch(url: str, **headers: str) -> tuple[int, bytes, dict[str, str]]:
    request = Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})  # noqa: S310  (our own server)
    try:
        with urlopen(request, timeout=5) as answer:  # noqa: S310
            return answer.status, answer.read(), dict(answer.headers)
    except HTTPError as error:
        with error:
            return error.code, error.read(), dict(error.headers)


@pytest.fixture
def servers() -> Iterator[list[SiteServer]]:
    with serving() as servers:
        yield servers


class Played(NamedTuple):
    """What a demo that was run to its end has left."""

    folder: Path
    status: int
    told: str
    believed: list[Fact]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("demo")
    out = io.StringIO()
    status = run_demo(folder, out)
    engine = open_database(load(folder / "monitor.toml").database)
    with reading(engine) as conn:
        believed = open_facts(conn)
    engine.dispose()
    return Played(folder, status, out.getvalue(), believed)


def test_the_story(played: Played) -> None:
    folder, status, told, _ = played
    assert status == 0, told
    feed = feedparser.parse((folder / "feeds" / "all.xml").read_bytes())
    titles = [entry.title.partition(" — ")[0] for entry in feed.entries]  # behind it stands who says so
    assert sorted(titles[:3]) == [
        "Lena Okonjo joins Paper Comets (season 2)",
        "Release date, Paper Comets, season 2: summer 2027 → June 18, 2027",
        "Renewed: The Cartographer's Widow, season 2 (undecided → renewed)",
    ] or sorted(titles[:3]) == [
        "Lena Okonjo joins Paper Comets as Captain Iru (season 2)",
        "Release date, Paper Comets, season 2: summer 2027 → June 18, 2027",
        "Renewed: The Cartographer's Widow, season 2 (undecided → renewed)",
    ]
    assert all(title.startswith("Now following ") for title in titles[3:])
    assert len(titles) == 5
    for title in titles[:3]:
        assert " ".join(title.split()) in " ".join(told.split())
    assert "“The second season of ‘Paper Comets’ will premiere on June 18, 2027" in " ".join(told.split())
    # The crawls race each other: which of the two that are trusted alone is read first is the one that is quoted.
    assert re.search(r"Renewed: .{0,400}?— (?:Northlight Press|The Reel Ledger), October 6", " ".join(told.split()))
    settings = load(folder / "monitor.toml")
    engine = open_database(settings.database)
    with reading(engine) as conn:
        assert len(changes(conn)) == 5
    engine.dispose()
    for place in ("all.xml", "monitor.sqlite3", "monitor.toml", "history --config", "init"):
        assert place in told
    again = copytree(folder, folder.parent / "again")
    prepare(again)  # and it can be run again
    assert sorted(path.name for path in again.iterdir()) == [MARKER]


WIDOW, COMETS = "the-cartographers-widow", "paper-comets"
# All that is true of the two shows after the second day, as the sites tell it; whatever else is believed is wrong.
TRUE = {
    Attribute.RENEWAL: {(WIDOW, 2, "renewed"), (COMETS, 2, "renewed")},
    Attribute.RELEASE_DATE: {(WIDOW, 1, "2026-08-20"), (WIDOW, 2, "unannounced"), (COMETS, 2, "2027-06-18")},
    Attribute.END_DATE: {(WIDOW, 1, "2026-10-01")},
    Attribute.EPISODE_COUNT: {(WIDOW, 1, "8"), (COMETS, 2, "10")},
    Attribute.PLATFORM: {(WIDOW, None, "Northlight"), (WIDOW, 2, "Northlight"), (COMETS, 2, "Ostra")},
    Attribute.PRODUCTION: {(COMETS, 2, "filming")},
    Attribute.CAST: {
        (WIDOW, None, "Imogen Sarkany, starring"),
        (WIDOW, None, "Tobias Anquetil, starring"),
        (WIDOW, None, "Marguerite Sello, starring"),
        (COMETS, None, "Juno Haldane, starring"),
        (COMETS, None, "Caspian Oyelaran, starring"),
        (COMETS, None, "Mina Strand, starring"),
        (COMETS, 2, "Juno Haldane, returning"),
        (COMETS, 2, "Caspian Oyelaran, returning"),
        (COMETS, 2, "Lena Okonjo, joining"),
    },
    Attribute.CREW: {(WIDOW, None, "Hedda Lindqvist, creator"), (COMETS, None, "Priya Castellane, showrunner")},
}


@pytest.mark.parametrize("attribute", Attribute)
def test_nothing_is_believed_that_the_sites_do_not_say(played: Played, attribute: Attribute) -> None:
    believed = {
        (fact.show, fact.season, f"{fact.person}, {fact.value}" if fact.person else fact.value)
        for fact in played.believed
        if fact.attribute is attribute
    }
    assert believed == TRUE.get(attribute, set())


def test_the_sites_use_every_kind_that_has_articles_on_the_web(servers: list[SiteServer], tmp_path: Path) -> None:
    file = tmp_path / "monitor.toml"
    file.write_text(config(servers), "utf-8")
    settings = load(file)
    assert {source.kind for source in settings.sources} == set(SourceKind) - {SourceKind.CATALOGUE, SourceKind.ARCHIVE}
    assert all(source.allow_private and source.delay == 0 for source in settings.sources)
    assert "Only because the sites are our own" in file.read_text("utf-8")
    for source in settings.sources:
        status, body, _ = fetch(source.url)
        assert status == 200
        assert body


def test_an_unchanged_page_is_not_sent_again(servers: list[SiteServer]) -> None:
    url = f"{servers[1].root}/widow-finale-week/"
    status, body, headers = fetch(url)
    assert (status, bool(body)) == (200, True)
    for known in ({"If_None_Match": headers["ETag"]}, {"If_Modified_Since": headers["Last-Modified"]}):
        assert fetch(url, **known)[:2] == (304, b"")
    assert fetch(url, If_None_Match='"other"', If_Modified_Since=headers["Last-Modified"])[0] == 200
    assert servers[1].answers == {200: 2, 304: 2}


def test_day_two_really_differs(servers: list[SiteServer]) -> None:
    guide = f"{servers[2].root}/guide-to-paper-comets/"
    renewed = f"{servers[1].root}/widow-second-season/"
    before = fetch(guide)
    assert fetch(renewed)[0] == 404
    for server in servers:
        server.show(2)
    after = fetch(guide)
    assert b"summer 2027" in before[1]
    assert b"June 18, 2027" in after[1]
    assert before[2]["ETag"] != after[2]["ETag"]
    assert fetch(renewed)[0] == 200
    assert b"/widow-second-season/" in fetch(f"{servers[1].root}/sitemap.xml")[1]


def test_every_link_leads_to_an_article_of_the_day() -> None:
    for site in SITES:
        for day in (1, 2):
            assert all(
                each.published < DAYS[day - 1] and each.modified < DAYS[day - 1] for each in articles(site.key, day)
            )
        assert len(articles(site.key, 2)) > len(articles(site.key, 1)) >= 2


def test_pages_hold_no_unfilled_place(servers: list[SiteServer]) -> None:
    for server in servers:
        for path, document in server.served.items():
            assert not re.search(rb"\$[a-z]", document.body), path


def test_a_story_gone_wrong_is_named() -> None:
    assert len(wrong_on_day_two([])) == len(DAY_TWO) == 3
    assert wrong_on_day_one([], [])[0] == "not one item for each show newly followed, but: []"
    assert len(wrong_on_day_one([], [])) == 1 + len(DAY_ONE)


def test_a_folder_of_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "letter.txt"
    mine.write_text("dear diary")
    out = io.StringIO()
    assert run_demo(tmp_path, out) == 2
    assert "not empty" in out.getvalue()
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_demo_is_replaced_but_not_what_the_user_added(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    prepare(folder)
    feed = folder / "feeds" / "all.xml"
    feed.parent.mkdir()
    feed.write_text("<rss/>")
    edited = folder / "feeds" / "edited.xml"
    edited.write_text("<rss/>")
    (folder / "monitor.toml").write_text("# demo")
    (folder / "monitor.sqlite3").write_text("")
    sign(folder, [feed, edited])
    edited.write_text("mine")
    (folder / "notes.txt").write_text("mine")
    prepare(folder)
    left = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    assert left == [MARKER, "feeds/edited.xml", "notes.txt"]


def test_a_configuration_that_the_user_changed_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    prepare(folder)
    (folder / "monitor.toml").write_text("# demo")
    (folder / "monitor.sqlite3").write_text("")
    sign(folder, [])
    (folder / "monitor.toml").write_text("# my shows")
    with pytest.raises(NotOurs, match="yours now"):
        prepare(folder)
    assert (folder / "monitor.toml").read_text() == "# my shows"
    assert (folder / "monitor.sqlite3").exists()
