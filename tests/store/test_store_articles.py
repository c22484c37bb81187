"""Articles, their versions, and the claims of each."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from monitor.model import Article, Attribute, Block, BlockKind, Claim, Modality, Show
from monitor.store import (
    VersionId,
    article_id,
    claims_of,
    newest_version,
    read_version,
    save_claims,
    save_shows,
    save_version,
    statements,
)
from monitor.store.articles import images

if TYPE_CHECKING:
    from sqlalchemy import Connection

HEADING, SENTENCE = "What comes next", "Salt Harbour has been renewed for season 2."
ARTICLE = Article(
    url="https://gazette.example/salt",
    source="Gazette",
    title="Salt Harbour is back",
    text=f"{HEADING}\n\n{SENTENCE}",
    blocks=(
        Block(kind=BlockKind.HEADING, text=HEADING, start=0, level=2),
        Block(kind=BlockKind.PARAGRAPH, text=SENTENCE, start=len(HEADING) + 2),
    ),
    author="Ada Kerr",
    language="en",
)
RENEWED = Claim(
    attribute=Attribute.RENEWAL,
    value="renewed",
    evidence=SENTENCE,
    start=len(HEADING) + 2,
    season=2,
    modality=Modality.RUMOURED,
    attribution="the Gazette",
    rule="renewed for",
)
CAST = Claim(
    attribute=Attribute.CAST,
    value="joining",
    evidence="Salt Harbour",
    start=len(HEADING) + 2,
    person="Ines Vale",
    character="Mara",
)


def saved(conn: Connection, article: Article, at: datetime, fingerprint: str) -> VersionId:
    version = save_version(conn, article, at, fingerprint)
    assert version is not None
    return version


def values(conn: Connection, show: Show) -> list[str]:
    return [statement.claim.value for statement in statements(conn, show.slug)]


def test_an_article_comes_back_as_it_was_saved(conn: Connection, day: datetime) -> None:
    article = replace(ARTICLE, published=day - timedelta(days=1), modified=day)
    version = saved(conn, article, day, "1")
    assert read_version(conn, version) == article
    assert newest_version(conn, article.url) == version


def test_the_picture_is_that_of_the_newest_version_that_has_one(conn: Connection, day: datetime) -> None:
    bare = replace(ARTICLE, url="https://gazette.example/bare")
    saved(conn, bare, day, "a")
    saved(conn, ARTICLE, day, "a")
    assert images(conn, [ARTICLE.url, bare.url]) == {}
    assert save_version(conn, replace(ARTICLE, image="https://cdn.example/1.jpg"), day, "a") is None
    assert images(conn, [ARTICLE.url, bare.url, "https://x.example/"]) == {ARTICLE.url: "https://cdn.example/1.jpg"}
    save_version(
        conn, replace(ARTICLE, image="https://cdn.example/?again"), day, "a"
    )  # the site names it anew each day
    assert images(conn, [ARTICLE.url]) == {ARTICLE.url: "https://cdn.example/1.jpg"}
    number = saved(conn, replace(ARTICLE, image="https://cdn.example/2.jpg"), day, "b")
    assert read_version(conn, number).image == "https://cdn.example/2.jpg"
    saved(conn, ARTICLE, day, "c")
    assert images(conn, [ARTICLE.url]) == {ARTICLE.url: "https://cdn.example/2.jpg"}


def test_a_version_that_is_not_there(conn: Connection) -> None:
    with pytest.raises(LookupError, match="7"):
        read_version(conn, VersionId(7))
    assert newest_version(conn, ARTICLE.url) is None
    assert article_id(conn, ARTICLE.url) is None


def test_the_same_fingerprint_again_is_no_version_but_was_seen(conn: Connection, day: datetime) -> None:
    saved(conn, ARTICLE, day, "1")
    assert save_version(conn, ARTICLE, day + timedelta(days=1), "1") is None
    first, last = conn.execute(text("SELECT first_seen, last_seen FROM article")).one()
    assert first < last


def test_a_text_that_changes_and_changes_back_has_three_versions(conn: Connection, day: datetime) -> None:
    found = [save_version(conn, ARTICLE, day + timedelta(days=n), fingerprint) for n, fingerprint in enumerate("ABAA")]
    assert [version is not None for version in found] == [True, True, True, False]
    assert newest_version(conn, ARTICLE.url) == found[2]


def test_an_article_keeps_the_source_that_brought_it_first(conn: Connection, day: datetime) -> None:
    saved(conn, ARTICLE, day, "1")
    version = saved(conn, replace(ARTICLE, source="Echo"), day, "2")
    assert read_version(conn, version).source == "Gazette"


def test_claims_come_back_as_they_were_saved(conn: Connection, show: Show, day: datetime) -> None:
    version = saved(conn, ARTICLE, day, "1")
    save_claims(conn, version, show.slug, [RENEWED, CAST], 1, day)
    assert claims_of(conn, version) == [RENEWED, CAST]
    start, end, evidence = conn.execute(
        text("SELECT evidence_start, evidence_end, evidence FROM claim ORDER BY id LIMIT 1")
    ).one()
    assert ARTICLE.text[start:end] == evidence


def test_a_statement_says_who_published_it_and_when(conn: Connection, show: Show, day: datetime) -> None:
    article = replace(ARTICLE, published=day - timedelta(days=1))
    version = saved(conn, article, day, "1")
    save_claims(conn, version, show.slug, [RENEWED, CAST], 1, day)
    (statement,) = statements(conn, show.slug, [Attribute.RENEWAL])
    assert statement.claim == RENEWED
    assert (statement.source, statement.url, statement.version_id) == ("Gazette", article.url, version)
    assert (statement.published, statement.fetched_at) == (article.published, day)
    assert statement.article_id == article_id(conn, article.url)
    assert statements(conn, show.slug, []) == []


def test_a_claim_is_about_one_show(conn: Connection, show: Show, day: datetime) -> None:
    other = Show(title="The Long Ferry")
    save_shows(conn, [other])
    version = saved(conn, ARTICLE, day, "1")
    save_claims(conn, version, show.slug, [RENEWED], 1, day)
    save_claims(conn, version, other.slug, [CAST], 1, day)
    assert values(conn, show) == ["renewed"]
    assert values(conn, other) == ["joining"]
    assert claims_of(conn, version) == [RENEWED, CAST]
    assert claims_of(conn, version, other.slug) == [CAST]


def test_an_edit_that_drops_a_sentence_withdraws_what_it_said(conn: Connection, show: Show, day: datetime) -> None:
    old = saved(conn, ARTICLE, day, "1")
    save_claims(conn, old, show.slug, [RENEWED, CAST], 1, day)
    new = saved(conn, ARTICLE, day + timedelta(hours=1), "2")
    assert values(conn, show) == []
    save_claims(conn, new, show.slug, [CAST], 1, day + timedelta(hours=1))
    assert values(conn, show) == ["joining"]
    assert claims_of(conn, old) == [RENEWED, CAST]  # the record keeps what it said then


def test_another_articles_claims_stay(conn: Connection, show: Show, day: datetime) -> None:
    save_claims(conn, saved(conn, ARTICLE, day, "1"), show.slug, [RENEWED], 1, day)
    other = replace(ARTICLE, url="https://echo.example/1")
    saved(conn, other, day, "1")
    saved(conn, other, day, "2")
    assert values(conn, show) == ["renewed"]


def test_a_newer_reading_of_a_version_takes_the_place_of_the_older(conn: Connection, show: Show, day: datetime) -> None:
    version = saved(conn, ARTICLE, day, "1")
    save_claims(conn, version, show.slug, [RENEWED, CAST], 1, day)
    save_claims(conn, version, show.slug, [CAST], 2, day + timedelta(days=9))
    assert values(conn, show) == ["joining"]
    assert claims_of(conn, version) == [CAST]
    assert conn.execute(text("SELECT count(*) FROM claim")).scalar_one() == 3


def test_a_newer_reading_of_an_old_version_is_not_said_now(conn: Connection, show: Show, day: datetime) -> None:
    old = saved(conn, ARTICLE, day, "1")
    save_claims(conn, old, show.slug, [CAST], 1, day)
    new = saved(conn, ARTICLE, day + timedelta(days=1), "2")
    save_claims(conn, new, show.slug, [CAST], 1, day + timedelta(days=1))
    save_claims(conn, old, show.slug, [RENEWED], 2, day + timedelta(days=2))
    assert values(conn, show) == ["joining"]
    assert claims_of(conn, old) == [RENEWED]


def test_it_is_noted_which_extractor_read_a_version_also_when_it_found_nothing(
    conn: Connection, show: Show, day: datetime
) -> None:
    save_claims(conn, saved(conn, ARTICLE, day, "1"), show.slug, [], 3, day)
    assert conn.execute(text("SELECT extractor_version FROM article_version")).scalar_one() == 3


def test_what_is_said_now_is_found_without_wading_through_what_was_said(conn: Connection, show: Show) -> None:
    if conn.dialect.name != "sqlite":
        pytest.skip("PostgreSQL reads small tables whole, whatever the index")
    plan = conn.execute(
        text(
            "EXPLAIN QUERY PLAN SELECT * FROM claim WHERE show = :s AND attribute IN ('cast') AND replaced_at IS NULL"
        ),
        {"s": show.slug},
    )
    assert re.search("INDEX ix_claim_(current|said) ", plan.one().detail)  # neither holds what was replaced
