"""why: what was weighed when a change was told, by whom it was said, and who copies whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor
from sqlalchemy import text

from monitor.article import read_text
from monitor.intake import Intake
from monitor.model import Article, Show, Source, SourceKind, Tier
from monitor.store import open_database, writing

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor

LIGHTS = Show(title="Harbour Lights", aliases=("Lights of the Harbour",))
TALK = (
    "Nobody on the pier had expected the letter that came this morning, least of all the two brothers who have lent "
    "their boats to the crew every winter since the first lamp was lit in front of a camera."
)


def _article(name: str, day: int, *sentences: str) -> Article:
    words = "\n\n".join(sentences)
    read = read_text(words, url=f"https://{name.lower()}.example/{day}", source=name, title="Harbour Lights")
    assert isinstance(read, Article)
    return Article(**{field: getattr(read, field) for field in Article.__slots__} | {"published": _day(day)})


def _day(day: int) -> datetime:
    return datetime(2026, 3, day, 9, tzinfo=UTC)


@pytest.fixture
def told(folder: Path) -> Path:
    """A date is told; a copy of it, a rumour and a denial follow; then a paper of the trade tells another."""
    (folder / "monitor.toml").write_text(CONFIG)
    engine = open_database(folder / "monitor.sqlite3", create=True)
    intake = Intake(engine, [LIGHTS])
    first = "Season 2 of Harbour Lights will premiere on 14 May 2026."
    takes = [
        ("Gazette", 1, Tier.PRESS, ("Netflix has renewed Harbour Lights for a second season.",)),
        ("Gazette", 2, Tier.PRESS, (TALK, first)),
        ("Echo", 3, Tier.AGGREGATOR, (TALK, first)),
        ("Herald", 5, Tier.TRADE, ("Season 2 of Harbour Lights will premiere on 21 May 2026, Netflix announced.",)),
    ]
    for name, day, tier, sentences in takes:
        source = Source(name=name, kind=SourceKind.PAGE, url=f"https://{name.lower()}.example/", tier=tier)
        intake.take_article(_article(name, day, *sentences), [LIGHTS], source, _day(day))
        intake.finish_crawl(_day(day))
    engine.dispose()
    return folder


def _ids(monitor: Monitor) -> list[str]:
    return [row["id"] for row in monitor("history", "--json").rows if row["attribute"] == "release_date"]


def test_every_vote_is_shown_with_its_weight_and_who_copies_whom(monitor: Monitor, told: Path) -> None:
    newest, _ = _ids(monitor)
    [why] = monitor("why", newest[:10], "--json").rows
    assert (why["old"], why["new"]) == ("2026-05-14", "2026-05-21")
    assert 0.5 < why["confidence_before"] < why["confidence"]
    herald, gazette, echo = why["grounds"]
    assert [each["source"] for each in (herald, gazette, echo)] == ["Herald", "Gazette", "Echo"]
    assert herald["weight"] > gazette["weight"] > echo["weight"] > 0
    assert herald["witness"] != gazette["witness"] == echo["witness"]
    assert (gazette["copies"], echo["copies"]) == ([echo["url"]], [gazette["url"]])
    assert herald["credit"] == "Netflix"

    shown = monitor("why", newest).out
    for words in ("Before: May 14, 2026", "After:  May 21, 2026", "Herald (trade)", herald["text"], "2026-03-05"):
        assert words in shown
    told_for, against = shown.split("For it")[1].split("Against it")
    assert "Herald (trade)" in told_for
    assert "Gazette (press)" in against
    assert "Echo and Gazette have nearly the same text." in shown


def test_the_id_is_in_the_history(monitor: Monitor, told: Path) -> None:
    for number in _ids(monitor):
        assert number[:8] in monitor("history").out


@pytest.mark.parametrize(("typed", "mend"), [("abc", "at least 4"), ("zzzz", "monitor history"), ("%%%%", "history")])
def test_an_id_that_is_none(monitor: Monitor, told: Path, typed: str, mend: str) -> None:
    ran = monitor("why", typed)
    assert ran.status == 2
    assert mend in ran.err


def test_why_changes_nothing(monitor: Monitor, told: Path) -> None:
    """What was weighed stays what it was, whatever is said later."""
    _, first = _ids(monitor)
    [why] = monitor("why", first, "--json").rows
    assert [(each["source"], each["value"]) for each in why["grounds"]] == [("Gazette", "2026-05-14")]


def test_what_an_older_program_told_says_what_is_known_of_it(monitor: Monitor, told: Path) -> None:
    newest, _ = _ids(monitor)
    engine = open_database(told / "monitor.sqlite3")
    with writing(engine) as conn:
        conn.execute(text("UPDATE change SET doubt = NULL"))
        conn.execute(text("DELETE FROM change_ground"))
    engine.dispose()
    shown = monitor("why", newest).out
    assert "Before: May 14, 2026\n" in shown
    assert "an older program told it" in shown
    assert "Season 2 of Harbour Lights will premiere on 21 May 2026, Netflix announced." in shown


def test_the_summary_says_what_it_is(monitor: Monitor, told: Path) -> None:
    [first] = [row["id"] for row in monitor("history", "--json").rows if row["kind"] == "following"]
    shown = monitor("why", first).out
    assert "It sums up what was believed; each belief has its sources in: monitor show." in shown
    assert "Netflix has renewed Harbour Lights for a second season." in shown
    assert "older program" not in shown
    assert "Before" not in shown


def test_an_article_that_was_changed_is_named_with_what_it_said_and_says(monitor: Monitor, told: Path) -> None:
    engine = open_database(told / "monitor.sqlite3")
    source = Source(name="Herald", kind=SourceKind.PAGE, url="https://herald.example/", tier=Tier.TRADE)
    edited = replace(
        _article("Herald", 5, "Season 2 of Harbour Lights will premiere on 18 June 2026, Netflix announced."),
        published=_day(5),
    )
    Intake(engine, [LIGHTS]).take_article(edited, [LIGHTS], source, _day(9))
    engine.dispose()
    newest = _ids(monitor)[0]
    [why] = monitor("why", newest, "--json").rows
    [edit] = why["edits"]
    assert (edit["source"], edit["url"]) == ("Herald", "https://herald.example/5")
    assert edit["said"] == {
        "value": "2026-05-21",
        "modality": "asserted",
        "text": "Season 2 of Harbour Lights will premiere on 21 May 2026, Netflix announced.",
        "since": "2026-03-05T09:00:00+00:00",
        "until": "2026-03-09T09:00:00+00:00",
    }
    assert (edit["says"]["value"], edit["says"]["modality"]) == ("2026-06-18", "asserted")
    line = "Herald changed its article: until March 9, 2026 it said May 21, 2026; now it says June 18, 2026."
    shown = monitor("why", newest).out
    assert line in shown
    assert "21 May 2026, Netflix announced.” — Herald, said until 2026-03-09\nhttps://herald.example/5" in shown
    assert line in monitor("history").out


def test_who_names_itself_has_it_from_nobody_else(monitor: Monitor, told: Path) -> None:
    engine = open_database(told / "monitor.sqlite3")
    with writing(engine) as conn:
        conn.execute(text("UPDATE change_ground SET credit = 'The Herald' WHERE source = 'Herald'"))
        conn.execute(text("UPDATE change_ground SET credit = 'The Herald' WHERE source = 'Gazette'"))
    engine.dispose()
    shown = monitor("why", _ids(monitor)[0]).out
    assert shown.count("by The Herald") == 1
