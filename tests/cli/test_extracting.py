"""extract: one article from a file, from standard input or from its address; and a corpus of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from commands import CONFIG, folder, monitor, monitor_process
from crawling import article
from website import Reply, Website

from monitor.article import NotAnArticle
from monitor.cli.documents import read_document
from monitor.replay import replay

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor

TEXT = """Harbour Lights: what we know

Harbour Lights has been renewed for a second season by Netflix.

The new season premieres next month.
"""
HTML = article("Harbour Lights is renewed", "Harbour Lights has been renewed for a second season by Netflix.")
CONTRACT = ["attribute", "season", "value", "person", "character", "modality", "attribution", "evidence"]


def values(rows: list[dict[str, Any]]) -> set[tuple[str, int | None, str]]:
    return {(row["attribute"], row["season"], row["value"]) for row in rows}


@pytest.mark.parametrize(("name", "content"), [("a.txt", TEXT), ("a.html", HTML), ("a", TEXT), ("b", HTML)])
def test_a_file_as_html_or_text(monitor: Monitor, folder: Path, name: str, content: str) -> None:
    (folder / name).write_text(content)
    ran = monitor("extract", name, "--show", "Harbour Lights", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ("renewal", 2, "renewed") in values(ran.rows)
    assert all(list(row) == CONTRACT for row in ran.rows)


def test_a_table_for_people(monitor: Monitor, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    ran = monitor("extract", "a.txt", "--show", "Harbour Lights")
    [line] = [line for line in ran.out.splitlines() if line.startswith("Renewal")]
    assert "renewed" in line
    assert "“Harbour Lights has been renewed for a second season by Netflix.”" in line
    assert not any(line.endswith(" ") for line in ran.out.splitlines())


QUESTIONABLE = """Harbour Lights: the latest

Netflix has renewed Harbour Lights for a second season. Will season 2 arrive in June 2025?
"""


def test_explained_for_people(monitor: Monitor, folder: Path) -> None:
    (folder / "a.txt").write_text(QUESTIONABLE)
    ran = monitor("extract", "a.txt", "--show", "Harbour Lights", "--explain")
    assert ran.status == 0
    claims, dropped = ran.out.split("\n\n")
    [line] = [line for line in claims.splitlines() if line.startswith("Renewal")]
    assert "renewal: renewed" in line
    [line] = [line for line in dropped.splitlines() if line.startswith("Release date")]
    assert "a question claims nothing" in line
    assert "“arrive in June 2025”" in line
    (folder / "b.txt").write_text("Harbour Lights is a fine show about the sea and those who live on it.")
    assert (
        monitor("extract", "b.txt", "--show", "Harbour Lights", "--explain").out == "No claim about Harbour Lights.\n"
    )


def test_explained_as_json(monitor: Monitor, folder: Path) -> None:
    (folder / "a.txt").write_text(QUESTIONABLE)
    rows = monitor("extract", "a.txt", "--show", "Harbour Lights", "--explain", "--json").rows
    claims = [row for row in rows if row["dropped"] is None]
    plain = monitor("extract", "a.txt", "--show", "Harbour Lights", "--json").rows
    assert [{key: row[key] for key in CONTRACT} for row in claims] == plain
    assert all(list(row) == [*CONTRACT, "rule", "words", "dropped"] for row in rows)
    assert all(row["words"] in row["evidence"] for row in claims)
    [date] = [row for row in rows if row["attribute"] == "release_date"]
    assert date == {
        "attribute": "release_date",
        "season": 2,
        "value": "2025-06",
        "person": None,
        "character": None,
        "modality": None,
        "attribution": None,
        "evidence": None,
        "rule": "release: release",
        "words": "arrive in June 2025",
        "dropped": "a question claims nothing",
    }
    corpus = json.dumps(row(1, text=QUESTIONABLE)) + "\n"
    batch = monitor("extract", "--batch", "-", "--explain", stdin=corpus.encode()).rows
    assert [{key: each[key] for key in each if key != "id"} for each in batch] == rows


def test_standard_input(monitor: Monitor) -> None:
    ran = monitor("extract", "-", "--show", "Harbour Lights", "--json", stdin=HTML.encode())
    assert ("renewal", 2, "renewed") in values(ran.rows)


def test_the_day_of_publication_dates_what_is_relative(monitor: Monitor, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    undated = monitor("extract", "a.txt", "--show", "Harbour Lights", "--json")
    assert "release_date" not in {row["attribute"] for row in undated.rows}
    dated = monitor("extract", "a.txt", "--show", "Harbour Lights", "--published", "2024-02-05", "--json")
    assert ("release_date", 2, "2024-03") in values(dated.rows)


def test_the_day_given_is_believed_over_the_page(monitor: Monitor, folder: Path) -> None:
    (folder / "a.html").write_text(
        article("Harbour Lights", "The second season of Harbour Lights premieres next month.")
    )
    ran = monitor("extract", "a.html", "--show", "Harbour Lights", "--published", "2024-02-05", "--json")
    assert ("release_date", 2, "2024-03") in values(ran.rows)


def test_titles_come_from_the_command_line_and_the_configuration(monitor: Monitor, folder: Path) -> None:
    text = "Lights of the Harbour has been renewed for a second season by Netflix.\n"
    (folder / "a.txt").write_text(text)
    assert monitor("extract", "a.txt", "--show", "Harbour Lights").out == "No claim about Harbour Lights.\n"
    by_hand = monitor("extract", "a.txt", "--show", "Harbour Lights", "--alias", "Lights of the Harbour", "--json")
    assert ("renewal", 2, "renewed") in values(by_hand.rows)
    (folder / "monitor.toml").write_text(CONFIG)
    configured = monitor("extract", "a.txt", "--show", "harbour lights", "--json")
    assert configured.rows == by_hand.rows


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gone.txt", "--show", "Harbour Lights"], "gone.txt cannot be read: No such file or directory."),
        ([".", "--show", "Harbour Lights"], ". cannot be read: Is a directory."),
        (["empty.html", "--show", "Harbour Lights"], "empty.html holds no article: empty."),
        (["empty.txt", "--show", "Harbour Lights"], "empty.txt holds no article: empty."),
        (["picture", "--show", "Harbour Lights"], "picture holds no article: neither HTML nor text."),
        (["picture.txt", "--show", "Harbour Lights"], "picture.txt holds no article: neither HTML nor text."),
        (["picture.html", "--show", "Harbour Lights"], "picture.html holds no article: neither HTML nor text."),
        (["paper", "--show", "Harbour Lights"], "paper holds no article: neither HTML nor text."),
        (["empty.html", "--show", " "], "--show: is empty"),
        (["empty.html", "--show", "x", "--alias", ""], "--alias: is empty"),
        (["empty.html"], "give an article and --show, or --batch"),
        (["ftp://one.example/a", "--show", "x"], "ftp://one.example/a is no address that can be fetched"),
        (["https:///a", "--show", "x"], "https:///a is no address that can be fetched"),
        (["--batch", "gone.jsonl"], "gone.jsonl cannot be read: No such file or directory."),
        (["empty.html", "--batch", "gone.jsonl"], "takes neither an article nor --show"),
        (["empty.html", "--show", "x", "--published", "soon"], '"soon" is no date; write it as 2026-11-22'),
        (["empty.html", "--show", "x", "--config", "gone.toml"], "There is no configuration at"),
    ],
)
def test_what_cannot_be_done(monitor: Monitor, folder: Path, arguments: list[str], said: str) -> None:
    (folder / "empty.html").touch()
    (folder / "empty.txt").write_text(" \n")
    for name in ("picture", "picture.txt", "picture.html"):
        (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR and Harbour Lights was renewed")
    (folder / "paper").write_bytes(b"%PDF-1.7 and Harbour Lights was renewed for a second season.")
    ran = monitor("extract", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) <= 2


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_text_in_another_encoding_is_text(monitor: Monitor, folder: Path, encoding: str) -> None:
    (folder / "a.txt").write_text(TEXT, encoding)
    assert ("renewal", 2, "renewed") in values(monitor("extract", "a.txt", "--show", "Harbour Lights", "--json").rows)


def test_nothing_on_standard_input(monitor: Monitor) -> None:
    nothing = monitor("extract", "-", "--show", "Harbour Lights", stdin=b"")
    assert (nothing.status, nothing.err) == (2, "- holds no article: empty.\n")


def test_an_address_is_fetched_as_in_a_crawl(monitor: Monitor) -> None:
    with Website() as site:
        site.page("/one", HTML)
        refused = monitor("extract", site.url("/one"), "--show", "Harbour Lights")
        assert refused.status == 2
        assert refused.err.endswith("loopback address 127.0.0.1. Allow it with: --allow-private\n")
        assert site.asked("/one") == 0
        ran = monitor("extract", site.url("/one"), "--show", "Harbour Lights", "--allow-private", "--json")
        assert (ran.status, ran.err) == (0, "")
        assert ("renewal", 2, "renewed") in values(ran.rows)
        assert "monitor/" in site.requests[0].headers["User-Agent"]


def test_an_address_without_an_article(monitor: Monitor) -> None:
    with Website() as site:
        site.page("/script", "<html><body><div id='root'></div></body></html>")
        url = site.url("/script")
        ran = monitor("extract", url, "--show", "Harbour Lights", "--allow-private")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == f"{url} cannot be read: no text on it; does it need JavaScript?\n"


def test_an_address_where_nothing_is(monitor: Monitor) -> None:
    with Website() as site:
        site.reply("/gone", Reply(status=410))
        ran = monitor("extract", site.url("/gone"), "--show", "Harbour Lights", "--allow-private")
    assert (ran.status, ran.out) == (2, "")
    assert "410" in ran.err


def row(number: int, **fields: Any) -> dict[str, Any]:
    about: dict[str, Any] = {
        "show": "Harbour Lights",
        "aliases": [],
        "url": "",
        "source": "",
        "title": "",
        "published": None,
    }
    return {"id": f"a{number}", **about, **fields}


def test_a_corpus_gives_a_claim_a_line(monitor: Monitor, folder: Path) -> None:
    rows = [
        row(1, text=TEXT, published="2024-02-05"),
        row(2, html=HTML),
        row(3, text="Nothing of it."),
        row(4, html=""),
    ]
    rows[3]["html"] = "<p>too short</p>"
    (folder / "corpus.jsonl").write_text("".join(json.dumps(each) + "\n" for each in rows))
    ran = monitor("extract", "--batch", "corpus.jsonl")
    assert (ran.status, ran.err) == (0, "corpus.jsonl:4: a4: holds no article: too short\n")
    assert all(list(each) == ["id", *CONTRACT] for each in ran.rows)
    assert [each["id"] for each in ran.rows if each["attribute"] == "renewal"] == ["a1", "a2"]
    assert ("release_date", 2, "2024-03") in values(ran.rows)
    assert monitor("extract", "--batch", "-", stdin=(folder / "corpus.jsonl").read_bytes()).out == ran.out


def test_bad_lines_of_a_corpus_are_named_and_the_rest_is_read(monitor: Monitor, folder: Path) -> None:
    lines = [
        '{"id": "a1"',
        "[1]",
        json.dumps({"show": "Harbour Lights", "text": TEXT}),
        json.dumps({"id": "a3", "text": TEXT}),
        json.dumps(row(4)),
        json.dumps(row(5, text=TEXT, published="soon")),
        json.dumps(row(6, text=TEXT, aliases="x")),
        "",
        json.dumps(row(7, text=TEXT)),
    ]
    (folder / "corpus.jsonl").write_text("\n".join(lines))
    ran = monitor("extract", "--batch", "corpus.jsonl")
    assert ran.status == 2
    assert {each["id"] for each in ran.rows} == {"a7"}
    said = ran.err.splitlines()
    assert [line.split(": ")[0] for line in said] == [f"corpus.jsonl:{number}" for number in range(1, 8)]
    assert "not JSON" in said[0]
    assert 'neither "text" nor "html"' in said[4]


def test_claims_are_out_before_the_next_article_is_read(folder: Path, monitor_process: Monitor) -> None:
    ran = monitor_process("extract", "--batch", "-", stdin=(json.dumps(row(1, text=TEXT)) + "\n").encode())
    assert (ran.status, ran.err) == (0, "")
    assert ("renewal", 2, "renewed") in values(ran.rows)


def test_replay_tells_the_changes_of_a_story(monitor: Monitor, folder: Path) -> None:
    first = "Netflix has not renewed Harbour Lights for a second season yet.\n"
    rows = [
        row(2, text=TEXT, source="Screen Notes", published="2024-02-05"),
        row(1, text=first, source="Screen Notes", published="2024-01-05"),
        row(3, html="<p>Harbour Lights</p>", source="Screen Notes", published="2024-02-06"),
    ]
    (folder / "story.jsonl").write_text("".join(json.dumps(each) + "\n" for each in rows))
    ran = monitor("replay", "story.jsonl")
    assert (ran.status, ran.err) == (0, "story.jsonl:3: a3: holds no article: too short\n")
    [told] = [each for each in ran.rows if each["attribute"] == "renewal"]
    assert (told["season"], told["old"], told["new"], told["article"]) == (2, "undecided", "renewed", "a2")
    assert ran.rows == list(replay(folder / "story.jsonl"))
    assert not (folder / "monitor.sqlite3").exists()


def test_replay_of_what_cannot_be_read(monitor: Monitor, folder: Path) -> None:
    ran = monitor("replay", "gone.jsonl")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "gone.jsonl cannot be read: No such file or directory.\n"


def test_replay_goes_on_behind_bad_lines(monitor: Monitor, folder: Path) -> None:
    first = json.dumps(row(1, text=TEXT, published="2024-01-05"))
    second = json.dumps(row(2, text=TEXT.replace("Netflix", "It"), published="2024-01-06"))
    (folder / "bad.jsonl").write_text(f"\n{{}}\n{first}\nno\n{second}\n")
    (folder / "good.jsonl").write_text(f"{first}\n{second}\n")
    ran = monitor("replay", "bad.jsonl")
    assert ran.status == 2
    assert [line.split(": ")[0] for line in ran.err.splitlines()] == ["bad.jsonl:2", "bad.jsonl:4"]
    whole = monitor("replay", "good.jsonl")
    assert (whole.status, whole.err) == (0, "")
    assert ran.rows == whole.rows != []

    claim = {"attribute": "renewal", "season": 2, "value": "cancelled"}
    lines = [
        {"id": "a1", "claims": 1},
        {"id": "a1", "claims": [claim | {"attribute": "weather"}]},
        {"id": "a1"} | claim,
    ]
    (folder / "claims.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    given = monitor("replay", "good.jsonl", "--claims", "claims.jsonl")
    assert given.status == 2
    assert [line.split(": ")[0] for line in given.err.splitlines()] == ["claims.jsonl:1", "claims.jsonl:2"]
    assert [(each["kind"], each["article"]) for each in given.rows] == [("following", "a1")]


def test_a_configuration_that_is_not_finished_is_not_needed(monitor: Monitor, folder: Path) -> None:
    """As ``monitor init`` leaves it; one that is asked for by name must be without mistakes."""
    monitor("init")
    (folder / "a.txt").write_text(TEXT)
    ran = monitor("extract", "a.txt", "--show", "Harbour Lights", "--json")
    assert ("renewal", 2, "renewed") in values(ran.rows)
    assert ran.status == 0
    assert ran.err == f"{folder / 'monitor.toml'} is not used, as it has mistakes; they are told by: monitor check\n"
    assert monitor("extract", "a.txt", "--show", "Harbour Lights", "--config", "monitor.toml").status == 2


def test_a_text_is_named_after_the_line_that_it_begins_with(monitor: Monitor, tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_text("'Copper Bay' Cancelled After Two Seasons\n\nHulu has dropped it.\n\nHarbour Lights is safe.\n")
    read = read_document(file.read_bytes(), file.suffix)
    assert not isinstance(read, NotAnArticle)
    assert read.title == "'Copper Bay' Cancelled After Two Seasons"
    assert [block.text for block in read.blocks] == ["Hulu has dropped it.", "Harbour Lights is safe."]
