"""What users are told about the database in docs/database.md is so."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import inspect, text

from monitor.model import Article, Attribute, Change, ChangeKind, Claim, Fact, Quote, Show
from monitor.store import add_changes, replace_facts, save_claims, save_shows, save_version

if TYPE_CHECKING:
    from sqlalchemy import Connection

DOCUMENT = (Path(__file__).parents[2] / "docs" / "database.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", DOCUMENT, flags=re.DOTALL)


@pytest.fixture
def filled(conn: Connection) -> Connection:
    """The show of the document's examples, with news of today."""
    now = datetime.now(UTC)
    show = Show(title="It's Okay to Not Be Okay")
    save_shows(conn, [show])
    words = "A second season will come on March 14, 2099."
    quotes = (
        Quote(source="Gazette", url="https://gazette.example/1", text=words, published=now),
        Quote(source="Echo", url="https://echo.example/1", text="It is renewed."),
    )
    version = save_version(
        conn, Article(url=quotes[0].url, source="Gazette", title="t", text=words, blocks=()), now, "1"
    )
    assert version is not None
    renewed = Claim(attribute=Attribute.RENEWAL, value="renewed", season=2, evidence=words, start=0)
    save_claims(conn, version, show.slug, [renewed], 1, now)
    facts = [
        Fact(
            show=show.slug,
            attribute=attribute,
            value=value,
            season=2,
            confidence=0.875,
            witnesses=2,
            valid_from=begin,
            quotes=quotes,
        )
        for attribute, value, begin in (
            (Attribute.RENEWAL, "undecided", datetime(2021, 1, 1, tzinfo=UTC)),
            (Attribute.RENEWAL, "renewed", now),
            (Attribute.RELEASE_DATE, "2099-03-14", now),
        )
    ]
    replace_facts(conn, [], facts[:1], now)
    replace_facts(conn, facts[:1], facts[1:], now)
    change = Change(
        id="1",
        show=show.slug,
        kind=ChangeKind.CHANGED,
        at=now,
        attribute=Attribute.RENEWAL,
        season=2,
        old="undecided",
        new="renewed",
        confidence=0.875,
        witnesses=2,
        quotes=quotes,
    )
    add_changes(conn, [change])
    return conn


def test_there_are_queries_to_try() -> None:
    assert len(QUERIES) == 4


@pytest.mark.parametrize("query", QUERIES[:3])
def test_a_query_of_the_document_finds_the_news(filled: Connection, query: str) -> None:
    if filled.dialect.name != "sqlite":
        pytest.skip("the document writes SQLite's date functions")
    (row,) = filled.execute(text(query)).all()
    assert "It's Okay to Not Be Okay" in row or "its-okay-to-not-be-okay" in row
    assert "Gazette" in row or "https://gazette.example/1" in row


def test_the_documents_query_of_the_past_finds_what_was_believed_then(filled: Connection) -> None:
    then = QUERIES[3].replace("2027-03-14", "2022-02-02")
    assert [row.value for row in filled.execute(text(then))] == ["undecided"]


def test_current_facts_has_one_row_for_a_fact_with_its_best_quote(filled: Connection) -> None:
    rows = filled.execute(text("SELECT attribute, value, sources, quoted_from, url FROM current_facts")).all()
    assert sorted(rows) == [
        ("release_date", "2099-03-14", 2, "Gazette", "https://gazette.example/1"),
        ("renewal", "renewed", 2, "Gazette", "https://gazette.example/1"),
    ]


def test_history_has_one_row_for_a_change(filled: Connection) -> None:
    (row,) = filled.execute(text("SELECT show, kind, old, new, quoted_from FROM history")).all()
    assert row == ("It's Okay to Not Be Okay", "changed", "undecided", "renewed", "Gazette")


def test_the_document_names_every_table_view_and_column_of_a_view(conn: Connection) -> None:
    database = inspect(conn)
    views = database.get_view_names()
    names = {*database.get_table_names(), *views}
    for view in views:
        names |= {column["name"] for column in database.get_columns(view)}
    assert sorted(name for name in names if f"`{name}`" not in DOCUMENT) == []
