"""The configuration: every mistake is told at once, with its line, its key and its mend."""

from __future__ import annotations

import os
from pathlib import Path
from textwrap import dedent

import pytest

from monitor import config
from monitor.config import ConfigError, ConfigNotFound, Settings, ShowNotFound, find_show
from monitor.config.near import nearest
from monitor.config.tables import TABLES
from monitor.model import Limits, Show, SourceKind, Tier

SMALLEST = """
contact = "jo@example.org"
[[show]]
title = "Harbour Lights"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "monitor.toml"
    path.write_text(dedent(text).lstrip("\n"), "utf-8")
    return path


def mistakes(folder: Path, text: str) -> list[str]:
    """What is said of each mistake, without the file's name."""
    path = write(folder, text)
    with pytest.raises(ConfigError) as caught:
        config.load(path)
    lines = str(caught.value).splitlines()
    assert len(lines) == len(caught.value.problems)
    assert all(line.startswith(f"{path}:") for line in lines)
    return [line.removeprefix(f"{path}:") for line in lines]


def test_the_smallest_file_has_all_defaults(tmp_path: Path) -> None:
    read = config.load(write(tmp_path, SMALLEST))
    assert read.database == str(tmp_path / "monitor.sqlite3")
    assert read.feed.folder == tmp_path / "feeds"
    assert read.shows == (Show(title="Harbour Lights"),)
    assert read.sources == ()
    assert read.limits == Limits()
    assert read.user_agent.endswith("(+jo@example.org)")


def test_every_key_arrives(tmp_path: Path) -> None:
    read = config.load(
        write(
            tmp_path,
            """
            contact = "https://example.org/me"
            database = "data/shows.sqlite3"
            [feed]
            folder = "/srv/feeds"
            title = "My shows"
            link = "https://example.org/feeds"
            items = 7
            site = "https://example.org"
            hub = "https://hub.example.org"
            also = { dates = "tell=release_date" }
            [crawl]
            delay = 1
            timeout = 9.5
            deadline = 99
            max_bytes = 123456
            max_redirects = 2
            max_articles = 8
            jobs = 3
            [[show]]
            title = "Harbour Lights"
            aliases = ["Hafenlichter"]
            [[show]]
            title = "The Long Tide"
            [[source]]
            name = "Example Trade"
            kind = "listing"
            url = "https://trade.example/tag/harbour-lights"
            tier = "trade"
            shows = ["Hafenlichter"]
            delay = 0.5
            max_articles = 4
            selector = "h2 > a"
            allow_private = true
            [[source]]
            name = "Example Press"
            kind = "feed"
            url = "http://press.example/feed"
            """,
        )
    )
    assert read.database == str(tmp_path / "data/shows.sqlite3")
    assert read.feed == config.FeedSettings(
        folder=Path("/srv/feeds"),
        title="My shows",
        link="https://example.org/feeds",
        items=7,
        site="https://example.org",
        hub="https://hub.example.org",
        also={"dates": "tell=release_date"},
    )
    assert read.limits == Limits(
        delay=1, timeout=9.5, deadline=99, max_bytes=123456, max_redirects=2, max_articles=8, jobs=3
    )
    trade, press = read.sources
    assert (trade.kind, trade.tier, trade.shows) == (SourceKind.LISTING, Tier.TRADE, ("harbour-lights",))
    assert (trade.delay, trade.max_articles, trade.selector, trade.allow_private) == (0.5, 4, "h2 > a", True)
    # What a source does not say is what [crawl] says.
    assert (press.tier, press.delay, press.max_articles, press.allow_private) == (Tier.PRESS, 1.0, 8, False)


def test_catalogues_and_archives(tmp_path: Path) -> None:
    text = """
        [[source]]
        name = "TVmaze"
        kind = "catalogue"
        url = "https://api.tvmaze.com"
        ids = { "harbour lights" = 301 }
        [[source]]
        name = "Doubted"
        kind = "catalogue"
        url = "https://catalogue.example"
        tier = "press"
        [[source]]
        name = "Old papers"
        kind = "archive"
        path = "old papers"
    """
    tvmaze, doubted, old = config.load(write(tmp_path, SMALLEST + dedent(text))).sources
    assert (tvmaze.kind, tvmaze.tier, tvmaze.ids) == (SourceKind.CATALOGUE, Tier.OFFICIAL, (("harbour-lights", 301),))
    assert (doubted.tier, doubted.ids) == (Tier.PRESS, ())
    assert (old.kind, old.tier, old.url) == (SourceKind.ARCHIVE, Tier.PRESS, (tmp_path / "old papers").as_uri())


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("shows.sqlite3", "{folder}/shows.sqlite3"),
        ("/var/lib/shows.sqlite3", "/var/lib/shows.sqlite3"),
        ("sqlite:///shows.sqlite3", "sqlite:///{folder}/shows.sqlite3"),
        ("sqlite:////var/lib/shows.sqlite3", "sqlite:////var/lib/shows.sqlite3"),
        ("postgresql://db.example/shows", "postgresql://db.example/shows"),
    ],
)
def test_a_database_is_relative_to_the_file(tmp_path: Path, written: str, read: str) -> None:
    settings = config.load(write(tmp_path, f'database = "{written}"\n{SMALLEST}'))
    assert settings.database == read.format(folder=tmp_path)


def test_the_home_folder_may_be_written_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    settings = config.load(write(tmp_path, f'database = "~/shows.sqlite3"\n{SMALLEST}\n[feed]\nfolder = "~/feeds"'))
    assert settings.database == str(tmp_path / "home/shows.sqlite3")
    assert settings.feed.folder == tmp_path / "home/feeds"


SOURCE = '[[source]]\nname = "One"\nkind = "feed"\nurl = "https://one.example/feed"\n'

# What is added to (or stands in place of) the smallest file, and what must be said.
MISTAKES = {
    "a key mistyped": (
        f'databse = "x"\n{SMALLEST}',
        '1: databse: there is no such key; did you mean "database"?',
    ),
    "a table mistyped": (
        f"{SMALLEST}\n[crawling]\ndelay = 1",
        '5: crawling: there is no such key; did you mean "crawl"?',
    ),
    "a key of a table mistyped": (
        f"{SMALLEST}\n[crawl]\ntime_out = 1",
        '6: crawl.time_out: there is no such key; did you mean "timeout"?',
    ),
    "a key of a source mistyped": (
        f'{SMALLEST}{SOURCE}teir = "trade"',
        '8: source[1] "One": teir: there is no such key; did you mean "tier"?',
    ),
    "a key that is like no other": (
        f"{SMALLEST}\n[feed]\nxyz = 1",
        "6: feed.xyz: there is no such key; there are: folder, title, link, items, site, hub, also",
    ),
    "a tier mistyped": (
        f'{SMALLEST}{SOURCE}tier = "trad"',
        '8: source[1] "One": tier: must be one of official, trade, press, aggregator; did you mean "trade"?',
    ),
    "a kind unknown": (
        f"{SMALLEST}{SOURCE}".replace('"feed"', '"twitter"'),
        '6: source[1] "One": kind: must be one of feed, sitemap, listing, page, catalogue, archive',
    ),
    "a kind mistyped, of a source that has what this kind has": (
        f'{SMALLEST}[[source]]\nname = "One"\nkind = "archiv"\npath = "warcs"\n',
        (
            '6: source[1] "One": kind: must be one of feed, sitemap, listing, page, catalogue, archive;'
            ' did you mean "archive"?'
        ),
    ),
    "bounds the wrong way round": (
        f'{SMALLEST}[run]\nfastest = "2d"\nslowest = "1h"\n',
        '5: run.fastest: "2d" is longer than slowest, "1h"; change one of the two',
    ),
    "a bound beyond the usual other one": (
        f'{SMALLEST}[run]\nslowest = "5m"\n',
        '5: run.slowest: "5m" is shorter than fastest, "15m"; change one of the two',
    ),
    "a kind by its other name": (
        f"{SMALLEST}{SOURCE}".replace('"feed"', '"RSS"'),
        (
            '6: source[1] "One": kind: must be one of feed, sitemap, listing, page, catalogue, archive;'
            ' did you mean "feed"?'
        ),
    ),
    "a show that is no list": (
        SMALLEST.replace("[[show]]", "[show]"),
        "2: show: must be a list: [[show]] above the keys of each",
    ),
    "a source under two names": (
        f"{SMALLEST}{SOURCE}{SOURCE.replace('One', 'Two').replace('https://', 'HTTPS://')}",
        '11: source[2] "Two": url: is also the url of source[1]; take one of the two out',
    ),
    "curly quotes": (
        'contact = "a@b.c"\n[[show]]\ntitle = “Harbour Lights”\n',
        "3: this is not TOML: the quotation marks are curly, as word processors set them; type straight ones: \" or '",
    ),
    "curly quotes around a key": (
        "‘contact’ = 'a@b.c'\n",
        "1: this is not TOML: the quotation marks are curly, as word processors set them; type straight ones: \" or '",
    ),
    "curly quotes in a list": (
        '[[show]]\ntitle = "A"\naliases = ["B", „C“]\n',
        "3: this is not TOML: the quotation marks are curly, as word processors set them; type straight ones: \" or '",
    ),
    "no contact": (
        '[[show]]\ntitle = "Harbour Lights"',
        " contact: is missing; it is your e-mail address or web page: the sites that are read see it in the User-Agent",
    ),
    "an empty contact": (
        SMALLEST.replace("jo@example.org", ""),
        "1: contact: is empty; write your e-mail address or web page, which the sites that are read get to see",
    ),
    "a contact that is none": (
        SMALLEST.replace("jo@example.org", "Jo"),
        "1: contact: must be an e-mail address or a web page",
    ),
    "a contact that would split the header": (
        SMALLEST.replace("jo@example.org", "jo@example.org\\r\\nX-Evil: 1"),
        "1: contact: must be plain ASCII, as it is sent in an HTTP header",
    ),
    "no show": (
        'contact = "jo@example.org"',
        " show: is missing: name at least one show to follow, as [[show]] and title",
    ),
    "a show without title": (
        f'{SMALLEST}[[show]]\naliases = ["HL"]',
        "4: show[2]: title: is missing; it is the title, as the press writes it",
    ),
    "a show twice": (
        f'{SMALLEST}[[show]]\ntitle = "harbour lights!"',
        '5: show[2] "harbour lights!": title: is also the title of show[1]',
    ),
    "shows whose feeds are one file": (
        f'{SMALLEST}[[show]]\ntitle = "All Show"\n[[show]]\ntitle = "ALL"',
        (
            '7: show[3] "ALL": title: is all-show in addresses, as show[2] is; call one "ALL (2027)", say, '
            'and put "ALL" under its aliases'
        ),
    ),
    "… the other way round": (
        f'{SMALLEST}[[show]]\ntitle = "All"\n[[show]]\ntitle = "All Show"',
        (
            '7: show[3] "All Show": title: is all-show in addresses, as show[2] is; call one "All (2027)", say, '
            'and put "All" under its aliases'
        ),
    ),
    "shows whose titles are one in Latin letters": (
        f'{SMALLEST}[[show]]\ntitle = "三体"\n[[show]]\ntitle = "三體"',
        (
            '7: show[3] "三體": title: is san-ti in addresses, as show[2] is; call one "三體 (2027)", say, '
            'and put "三體" under its aliases'
        ),
    ),
    "another show's title among the aliases": (
        f'{SMALLEST}aliases = ["HL", "The tides!"]\n[[show]]\ntitle = "The Tides"\naliases = ["the tides"]',
        '4: show[1] "Harbour Lights": aliases: "The tides!" is also the title of show[2]; take it out here',
    ),
    "an alias of two shows": (
        f'{SMALLEST}aliases = ["빛", "HL"]\n[[show]]\ntitle = "Hotel Lisbon"\naliases = ["바다", "H.L.", "Hl"]',
        '7: show[2] "Hotel Lisbon": aliases: "Hl" is also an alias of show[1]; take it out here',
    ),
    "a source twice": (
        f"{SMALLEST}{SOURCE}{SOURCE.replace('One', 'one ')}",
        '9: source[2] "one ": name: is also the name of source[1]',
    ),
    "a source of an unknown show": (
        f'{SMALLEST}{SOURCE}shows = ["Harbor Lights"]',
        '8: source[1] "One": shows: no show is called "Harbor Lights"; did you mean "Harbour Lights"?',
    ),
    "half a title": (
        f'{SMALLEST}{SOURCE}shows = ["Harbour"]',
        '8: source[1] "One": shows: no show is called "Harbour"; did you mean "Harbour Lights"?',
    ),
    "a source without url": (
        f'{SMALLEST}[[source]]\nname = "One"\nkind = "feed"',
        (
            '4: source[1] "One": url: is missing; it is the address of the feed, sitemap, listing or page, or of the'
            " catalogue's API"
        ),
    ),
    "an archive without path": (
        f'{SMALLEST}[[source]]\nname = "One"\nkind = "archive"',
        '4: source[1] "One": path: is missing; it is a WARC file, or a folder of them',
    ),
    "an archive with a url": (
        f'{SMALLEST}{SOURCE}path = "warcs"'.replace('"feed"', '"archive"'),
        '7: source[1] "One": url: is not for kind = "archive"; it has a path: a WARC file, or a folder of them',
    ),
    "a path of a feed": (
        f'{SMALLEST}{SOURCE}path = "warcs"',
        '8: source[1] "One": path: is for kind = "archive" alone; take it out',
    ),
    "numbers of entries for a feed": (
        f'{SMALLEST}{SOURCE}ids = {{ "Harbour Lights" = 7 }}',
        '8: source[1] "One": ids: is for kind = "catalogue" alone; take it out',
    ),
    "a number of an unknown show": (
        f'{SMALLEST}{SOURCE}ids = {{ "Harbor Lights" = 7 }}'.replace('"feed"', '"catalogue"'),
        '8: source[1] "One": ids: no show is called "Harbor Lights"; did you mean "Harbour Lights"?',
    ),
    "a number in quotes of an entry": (
        f'{SMALLEST}{SOURCE}ids = {{ "Harbour Lights" = "7" }}'.replace('"feed"', '"catalogue"'),
        '8: source[1] "One": ids.Harbour Lights: must be a whole number without quotes',
    ),
    "a list of numbers of an entry": (
        f'{SMALLEST}{SOURCE}ids = {{ "Harbour Lights" = [301] }}'.replace('"feed"', '"catalogue"'),
        '8: source[1] "One": ids.Harbour Lights: must be a whole number without quotes',
    ),
    "one number for two shows": (
        f'{SMALLEST}[[show]]\ntitle = "Copper Bay"\n{SOURCE}ids = {{ "Harbour Lights" = 7, "Copper Bay" = 7 }}'.replace(
            '"feed"', '"catalogue"'
        ),
        '10: source[1] "One": ids: "Copper Bay" has the number of "Harbour Lights"; an entry is of one show',
    ),
    "numbers as a list": (
        f"{SMALLEST}{SOURCE}ids = [7]".replace('"feed"', '"catalogue"'),
        '8: source[1] "One": ids: must be a table: ids = { "…" = 123 }',
    ),
    "another scheme": (
        f"{SMALLEST}{SOURCE}".replace("https:", "ftp:"),
        '7: source[1] "One": url: must be a web address that starts with https:// or http://',
    ),
    "no scheme": (
        f"{SMALLEST}{SOURCE}".replace("https://", ""),
        '7: source[1] "One": url: must be a web address that starts with https:// or http://',
    ),
    "a file": (
        f"{SMALLEST}{SOURCE}".replace("https://one.example", "file:///etc"),
        '7: source[1] "One": url: must be a web address that starts with https:// or http://',
    ),
    "no port": (
        f"{SMALLEST}{SOURCE}".replace("one.example", "one.example:port"),
        "7: source[1] \"One\": url: is not a web address: Port could not be cast to integer value as 'port'",
    ),
    "a password": (
        f"{SMALLEST}{SOURCE}".replace("one.example", "me:secret@one.example"),
        '7: source[1] "One": url: must not hold a user name or password',
    ),
    "another database": (
        f'database = "mysql://me:secret@db.example/shows"\n{SMALLEST}',
        "1: database: mysql is not supported: give a path for SQLite, or a postgresql:// URL",
    ),
    "no database URL": (
        f'database = "postgresql://db.example:port/shows"\n{SMALLEST}',
        "1: database: is not a database URL",
    ),
    "a database in memory": (
        f'database = "sqlite://"\n{SMALLEST}',
        "1: database: names no file, so that nothing would be kept: give its path",
    ),
    "a number in quotes": (
        f'{SMALLEST}{SOURCE}delay = "2"',
        '8: source[1] "One": delay: must be a number without quotes',
    ),
    "a number too small": (f"{SMALLEST}[crawl]\njobs = 0", "5: crawl.jobs: must be at least 1"),
    "a number too large": (f"{SMALLEST}[crawl]\njobs = 1000", "5: crawl.jobs: must be at most 64"),
    "half an article": (
        f"{SMALLEST}[crawl]\nmax_articles = 1.5",
        "5: crawl.max_articles: must be a whole number without quotes",
    ),
    "no number": (f"{SMALLEST}[crawl]\ndelay = nan", "5: crawl.delay: must be a number"),
    "a list forgotten": (
        f'{SMALLEST}aliases = "HL"',
        '4: show[1] "Harbour Lights": aliases: must be a list in brackets: ["…", "…"]',
    ),
    "one bracket forgotten": (
        SMALLEST.replace("[[show]]", "[show]"),
        "2: show: must be a list: [[show]] above the keys of each",
    ),
    "yes for true": (
        f'{SMALLEST}{SOURCE}allow_private = "yes"',
        '8: source[1] "One": allow_private: must be true or false, without quotes',
    ),
    "text for a table": (
        f"feed = 1\n{SMALLEST}",
        "1: feed: must be a table: the keys stand under [feed]",
    ),
    "a feed by a name that a file cannot have": (
        f'{SMALLEST}[feed]\nalso = {{ "../dates" = "tell=cast" }}',
        '5: feed.also: has "../dates", which cannot be the name of a feed: take small letters, digits and hyphens',
    ),
    "a feed by the name of another": (
        f'{SMALLEST}[feed]\nalso = {{ all = "tell=cast" }}',
        '5: feed.also: has "all", which cannot be the name of a feed: take small letters, digits and hyphens',
    ),
    "further feeds that are a list": (
        f'{SMALLEST}[feed]\nalso = ["tell=cast"]',
        '5: feed.also: must be a table: also = { "…" = "…" }',
    ),
    "a selector of a feed": (
        f'{SMALLEST}{SOURCE}selector = "a"',
        '8: source[1] "One": selector: is for kind = "listing" alone; take it out',
    ),
    "a broken selector": (
        f'{SMALLEST}{SOURCE}selector = "a["'.replace('"feed"', '"listing"'),
        '8: source[1] "One": selector: is not a CSS selector: Malformed attribute selector at position 1',
    ),
    "no TOML": ("contact = \n", "1: this is not TOML: the value must be a number, true, false, or text in quotes"),
    "open quote": ('contact = "a@b.c"\ndatabase = "x\n[crawl]\n', "2: this is not TOML: a quote is not closed"),
    "open single quote": ("contact = 'a@b.c'\ndatabase = 'x\n[crawl]\n", "2: this is not TOML: a quote is not closed"),
    "open quote at the end": ('contact = "a@b.c"\ndatabase = "x', "2: this is not TOML: a quote is not closed"),
    "open list": (
        'contact = "a@b.c"\nx = [',
        "2: this is not TOML: a list is not closed; it ends with ]",
    ),
    "open list before a table": (
        'contact = "a@b.c"\nx = ["a", # and ]\n  "]"\n[crawl]\ndelay = 1\n',
        "2: this is not TOML: a list is not closed; it ends with ]",
    ),
    "open list before one of several tables": (
        'x = [\n[[show]]\ntitle = "A"\n',
        "1: this is not TOML: a list is not closed; it ends with ]",
    ),
    "open list before a key": (
        'x = ["a",\ndatabase = "b"\nlist = ["c"]\n',
        "1: this is not TOML: a list is not closed; it ends with ]",
    ),
    "a list without a comma": (
        'x = ["a"\n"b"]\n',
        "2: this is not TOML: a comma is missing between two values of a list",
    ),
    "a bare word in a list": (
        'x = ["[",\n  Foo,\n]\n',
        "2: this is not TOML: the value must be a number, true, false, or text in quotes",
    ),
    "backslash": (
        'database = "C:\\dir"\n',
        "1: this is not TOML: a backslash in a text must be doubled, or the text be put in single quotes",
    ),
}


@pytest.mark.parametrize(("text", "said"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told_with_its_place_and_mend(tmp_path: Path, text: str, said: str) -> None:
    [line] = mistakes(tmp_path, text)
    assert line == said


@pytest.mark.parametrize(
    "wrong", ['kind = ["page"]', 'selector = ["a"]', 'url = ["https://one.example/"]', "kind = {}"]
)
def test_a_list_in_place_of_a_text_is_a_mistake_like_others(tmp_path: Path, wrong: str) -> None:
    key = wrong.partition(" ")[0]
    other = "\n".join(line for line in SOURCE.splitlines() if not line.startswith(f"{key} ")) + f"\n{wrong}\n"
    lines = mistakes(tmp_path, f"{SMALLEST}{other}")
    assert any(f'"One": {key}: must be ' in line for line in lines), lines


def test_the_line_is_that_of_the_key(tmp_path: Path) -> None:
    lines = mistakes(
        tmp_path,
        """
        # a comment
        contact = "jo@example.org"
        jobs = 3
        [[show]]
        title = "Harbour Lights"
        [[source]]
        name = "One"
        kind = "feed"
        url = "https://one.example/feed"
        tier = "press"
        [[source]]
        name = "Two"
        kind = "feed"
        url = "two"
        "tier" = "pres"
        [crawl]
        jobs = "3"
        """,
    )
    assert [line.split(":")[0] for line in lines] == ["3", "14", "15", "17"]


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    lines = mistakes(
        tmp_path, f'contct = "x"\n[[show]]\ntitle = 3\n{SOURCE}shows = ["X"]\ntier = "x"\n[crawl]\njobs = 0'
    )
    assert len(lines) == 5


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"contact = '\xff'", "is not UTF-8 text; save it as UTF-8"), (None, "cannot be read: Is a directory")],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, content: bytes | None, said: str) -> None:
    path = tmp_path / "monitor.toml"
    path.mkdir() if content is None else path.write_bytes(content)
    with pytest.raises(ConfigError, match=said):
        config.load(path)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "monitor.toml"
    path.write_text(SMALLEST, "utf-8-sig")
    assert isinstance(config.load(path), Settings)


# --- which file


def test_where_the_file_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    users = tmp_path / "xdg/monitor/monitor.toml"
    environ = {"XDG_CONFIG_HOME": str(tmp_path / "xdg")}
    with pytest.raises(ConfigNotFound) as caught:
        config.find(environ=environ)
    assert str(tmp_path / "monitor.toml") in str(caught.value)
    assert str(users) in str(caught.value)
    assert "monitor init" in str(caught.value)

    users.parent.mkdir(parents=True)
    users.touch()
    assert config.find(environ=environ) == users
    (tmp_path / "monitor.toml").touch()
    assert config.find(environ=environ) == tmp_path / "monitor.toml"
    (tmp_path / "other.toml").touch()
    assert config.find(environ=environ | {"MONITOR_CONFIG": "other.toml"}) == tmp_path / "other.toml"
    assert config.find(users, environ=environ | {"MONITOR_CONFIG": "other.toml"}) == users


def test_a_named_file_that_is_missing_is_not_replaced_by_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "monitor.toml").touch()
    with pytest.raises(ConfigNotFound, match=r"gone\.toml"):
        config.find(environ={"MONITOR_CONFIG": "gone.toml"})
    with pytest.raises(ConfigNotFound, match=r"gone\.toml"):
        config.find(Path("gone.toml"), environ=dict(os.environ))


# --- the example


def test_the_example_needs_nothing_but_a_contact(tmp_path: Path) -> None:
    example = config.example()
    [line] = mistakes(tmp_path, example)
    assert "contact" in line
    read = config.load(write(tmp_path, example.replace('contact = ""', 'contact = "jo@example.org"')))
    assert read.shows[0].title == "It's Okay to Not Be Okay"
    assert read.shows[0].aliases == ("Psycho But It's Okay", "사이코지만 괜찮아")
    assert {source.kind for source in read.sources} == set(SourceKind) - {SourceKind.ARCHIVE}  # nobody has its files
    assert {source.tier for source in read.sources} == set(Tier)
    assert not any(source.allow_private for source in read.sources)


def test_the_example_names_every_key() -> None:
    example = config.example()
    for name, table in TABLES.items():
        for key in table.model_fields:
            assert key in example, f"{name}.{key}"


SETTLED = ("", "[feed]", "[crawl]", "[run]", "[tell]", "[serve]")  # sections that the example has once


def test_the_defaults_written_in_the_example_are_those_of_the_program(tmp_path: Path) -> None:
    """Each `# key = value` of the example taken at its word changes nothing."""
    example = config.example().replace('contact = ""', 'contact = "jo@example.org"')
    plain = config.load(write(tmp_path, example))
    section, lines = "", []
    for line in example.splitlines():
        section = line if line.startswith("[") else section
        is_default = line.startswith("# ") and " = " in line and section in SETTLED
        lines.append(line.removeprefix("# ") if is_default and "example.org" not in line else line)
    assert lines != example.splitlines()
    assert config.load(write(tmp_path, "\n".join(lines))) == plain


# --- finding a show

SHOWS = (
    Show(title="It's Quiet at Sea", aliases=("Stille See", "고요한 바다에서")),
    Show(title="Harbour Lights"),
    Show(title="Harbour Lights: Winter"),
    Show(title="The Long Tide", aliases=("Tide",)),
)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("It's Quiet at Sea", "It's Quiet at Sea"),
        ("it’s quiet at sea", "It's Quiet at Sea"),
        ("its-quiet-at-sea", "It's Quiet at Sea"),
        ("STILLE SEE", "It's Quiet at Sea"),
        ("고요한 바다에서", "It's Quiet at Sea"),
        ("고요한", "It's Quiet at Sea"),
        ("its q", "It's Quiet at Sea"),
        ("Harbour Lights", "Harbour Lights"),  # exact, though another begins so
        ("harbour lights w", "Harbour Lights: Winter"),
        ("tide", "The Long Tide"),
        ("long t", "The Long Tide"),
    ],
)
def test_a_show_is_found_by(typed: str, title: str) -> None:
    assert find_show(SHOWS, typed).title == title


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("harbour", 'may be "Harbour Lights" or "Harbour Lights: Winter"'),
        ("Harbor Lights", 'did you mean "Harbour Lights"'),
        ("qqqq", 'followed are "It\'s Quiet at Sea", "Harbour Lights"'),
        ("", "no show is called"),
        ("?!", "no show is called"),
    ],
)
def test_a_show_is_not_found(typed: str, said: str) -> None:
    with pytest.raises(ShowNotFound, match=said):
        find_show(SHOWS, typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Screen Note", "Screen Notes"),
        ("screen-notes", "Screen Notes"),
        ("Deadline", "Deadline, television"),
        ("nope", None),
        ("o", None),
        ("televise", None),
        ("", None),
        (" ", None),
    ],
)
def test_what_was_meant(typed: str, meant: str | None) -> None:
    assert nearest(typed, ["P", "Screen Notes", "Deadline, television", "o o"]) == meant


def test_the_whole_title_may_be_asked_for() -> None:
    with pytest.raises(ShowNotFound):
        find_show(SHOWS, "harbour lights w", whole=True)


def test_one_page_may_be_read_for_links_of_two_sorts(tmp_path: Path) -> None:
    one = SOURCE.replace('"feed"', '"listing"')
    text = f'{SMALLEST}{one}selector = "a.news"\n{one.replace("One", "Two")}selector = "a.reviews"\n'
    assert len(config.parse(text, tmp_path / "monitor.toml").sources) == 2
