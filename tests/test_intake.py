"""The one place where an article meets the database: pages in, beliefs and changes out, all or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from monitor.facts import Policy, revise
from monitor.intake import Intake, Taken
from monitor.model import Article, Attribute, ChangeKind, Claim, Fact, Page, Show, Source, SourceKind, Tier, Validators
from monitor.store import changes, open_database, open_facts, reading, statements
from monitor.testimony import statements_about

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

LIGHTS = Show(title="Harbour Lights", aliases=("The Lights of the Harbour",))
MILL = Show(title="The Paper Mill Murders")
GAZETTE = Source(name="Gazette", kind=SourceKind.FEED, url="https://gazette.example/feed", tier=Tier.TRADE)
HERALD = Source(name="Herald", kind=SourceKind.FEED, url="https://herald.example/feed")
DAY_ONE = datetime(2026, 3, 1, 9, tzinfo=UTC)
DAY_TWO = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY_THREE = datetime(2026, 3, 3, 9, tzinfo=UTC)

PADDING = (
    "The drama about the keepers of a lighthouse has been one of the quiet successes of the winter, and its makers "
    "were seen last week on the pier where much of it is set."
)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    opened = open_database(tmp_path / "monitor.sqlite3", create=True)
    yield opened
    opened.dispose()


@pytest.fixture
def intake(engine: Engine) -> Intake:
    return Intake(engine, [LIGHTS, MILL])


def page(
    *sentences: str,
    url: str = "https://gazette.example/lights",
    title: str = "Harbour Lights: the news",
    published: datetime = DAY_ONE,
    etag: str = '"1"',
) -> Page:
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in (PADDING, *sentences))
    body = (
        f'<html lang="en"><head><title>{title}</title>'
        f'<meta property="article:published_time" content="{published.isoformat()}"></head>'
        f"<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )
    return Page(
        url=url,
        final_url=url,
        body=body.encode(),
        fetched_at=published,
        content_type="text/html; charset=utf-8",
        validators=Validators(etag=etag),
    )


UNDECIDED = "Harbour Lights has not been renewed for season 2 yet."
RENEWED = "Harbour Lights has been renewed for season 2."
TRAILER = "The trailer for season 2 of Harbour Lights is out now."


def believed(engine: Engine, attribute: Attribute, show: Show = LIGHTS) -> list[tuple[int | None, str]]:
    with reading(engine) as conn:
        return [(fact.season, fact.value) for fact in open_facts(conn, show.slug, [attribute])]


def told(engine: Engine) -> list[tuple[str, str | None, str | None]]:
    with reading(engine) as conn:
        return [(each.kind.value, each.old, each.new) for each in reversed(changes(conn))]


def test_the_first_crawl_is_one_item_and_then_changes_are_told(engine: Engine, intake: Intake) -> None:
    first = intake.take(page(UNDECIDED), GAZETTE, DAY_ONE)
    assert (first.outcome, first.changes) == ("new", ())
    assert first.claims > 0
    [summary] = intake.finish_crawl(DAY_ONE)
    assert (summary.kind, summary.show, summary.attribute) == (ChangeKind.FOLLOWING, LIGHTS.slug, None)
    assert "season 2 undecided" in (summary.new or "")
    assert summary.quotes

    second = intake.take(page(RENEWED, url="https://herald.example/2", published=DAY_TWO), HERALD, DAY_TWO)
    [change] = second.changes
    assert (change.kind, change.season, change.old, change.new) == (ChangeKind.CHANGED, 2, "undecided", "renewed")
    assert change.article == "https://herald.example/2"
    assert [quote.text for quote in change.quotes] == [RENEWED.rstrip(".")] or RENEWED in change.quotes[0].text
    assert intake.finish_crawl(DAY_TWO) == ()


def test_a_page_taken_again_is_nothing_new(engine: Engine, intake: Intake) -> None:
    intake.take(page(UNDECIDED), GAZETTE, DAY_ONE)
    intake.finish_crawl(DAY_ONE)
    with reading(engine) as conn:
        before = open_facts(conn)
    assert intake.take(page(UNDECIDED, etag='"2"'), GAZETTE, DAY_TWO) == Taken("unchanged")
    with reading(engine) as conn:
        assert open_facts(conn) == before
    assert intake.validators("https://gazette.example/lights") == Validators(etag='"2"')


def test_an_unchanged_page_is_not_read_for_claims(engine: Engine) -> None:
    read: list[str] = []

    def count(article: Article, show: Show) -> list[Claim]:
        read.append(show.slug)
        return []

    intake = Intake(engine, [LIGHTS], extractor=count)
    intake.take(page(UNDECIDED), GAZETTE, DAY_ONE)
    intake.take(page(UNDECIDED), GAZETTE, DAY_TWO)
    assert read == [LIGHTS.slug]


def test_an_edit_changes_the_vote_there_and_back(engine: Engine, intake: Intake) -> None:
    intake.take(page(UNDECIDED), GAZETTE, DAY_ONE)
    intake.finish_crawl(DAY_ONE)
    days = [DAY_TWO, DAY_THREE, DAY_THREE + timedelta(days=1)]
    cancelled = "Harbour Lights has been cancelled, and there will be no season 2."
    outcomes = [
        intake.take(page(words), GAZETTE, day).outcome
        for words, day in zip([RENEWED, cancelled, RENEWED], days, strict=True)
    ]
    assert outcomes == ["edited"] * 3
    assert told(engine)[1:] == [
        ("changed", "undecided", "renewed"),
        ("changed", "renewed", "cancelled"),
        ("changed", "cancelled", "renewed"),
    ]


def test_an_edit_that_drops_a_sentence_withdraws_it(engine: Engine, intake: Intake) -> None:
    intake.take(page(RENEWED, TRAILER), GAZETTE, DAY_ONE)
    intake.finish_crawl(DAY_ONE)
    intake.take(page(RENEWED), GAZETTE, DAY_TWO)
    assert believed(engine, Attribute.TRAILER) == []
    assert believed(engine, Attribute.RENEWAL) == [(2, "renewed")]
    assert told(engine)[1:] == [("retracted", "released", None)]


def test_words_that_an_edit_brought_are_as_new_as_the_edit(engine: Engine, intake: Intake) -> None:
    """An article two years old, renewed yesterday, tells news: and is believed against what was said in between."""
    old = DAY_ONE - timedelta(days=700)
    intake.take(page(UNDECIDED, published=old), GAZETTE, old)
    between = page("There will be no season 2 of Harbour Lights.", url="https://herald.example/1", published=DAY_ONE)
    intake.take(between, HERALD, DAY_ONE)
    intake.finish_crawl(DAY_ONE)
    later = DAY_ONE + timedelta(days=30)
    [change] = intake.take(page(RENEWED, published=old), GAZETTE, later).changes
    assert (change.old, change.new) == ("cancelled", "renewed")


def test_a_page_about_nothing_we_follow_leaves_only_its_validators(engine: Engine, intake: Intake) -> None:
    other = page("Something else was renewed.", url="https://gazette.example/other", title="Another show")
    assert intake.take(other, GAZETTE, DAY_ONE) == Taken("off_topic")
    assert intake.known(other.url)
    assert intake.validators(other.url) == Validators(etag='"1"')
    with reading(engine) as conn:
        assert statements(conn, LIGHTS.slug) == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><head><title>Harbour Lights</title></head><body></body></html>",
        b"<html><head><title>404 Not Found</title></head><body><p>Harbour Lights: page not found</p></body></html>",
        b"<html><head><title>Just a moment...</title></head><body>Harbour Lights: are you human?</body></html>",
    ],
    ids=["empty", "emptied", "gone", "blocked"],
)
def test_a_failed_page_touches_no_belief(engine: Engine, intake: Intake, body: bytes) -> None:
    taken = page(RENEWED)
    intake.take(taken, GAZETTE, DAY_ONE)
    intake.finish_crawl(DAY_ONE)
    outcome = intake.take(replace(taken, body=body), GAZETTE, DAY_TWO).outcome
    assert outcome in ("off_topic", "not_an_article")
    assert believed(engine, Attribute.RENEWAL) == [(2, "renewed")]
    assert len(told(engine)) == 1
    assert intake.take(taken, GAZETTE, DAY_THREE) == Taken("unchanged")


def test_a_blocked_page_is_asked_for_in_full_next_time(intake: Intake) -> None:
    blocked = replace(page(), body=b"<html><title>Just a moment...</title><body>Harbour Lights</body></html>")
    assert intake.take(blocked, GAZETTE, DAY_ONE).outcome == "not_an_article"
    assert intake.validators(blocked.url) == Validators()


def test_a_page_about_two_shows_speaks_for_both(engine: Engine, intake: Intake) -> None:
    both = page(RENEWED, "The Paper Mill Murders has been cancelled, and there will be no season 3.")
    assert intake.take(both, GAZETTE, DAY_ONE).outcome == "new"
    assert (2, "renewed") in believed(engine, Attribute.RENEWAL)
    assert (3, "cancelled") in believed(engine, Attribute.RENEWAL, MILL)
    assert [change.show for change in intake.finish_crawl(DAY_ONE)] == [LIGHTS.slug, MILL.slug]


def test_a_show_followed_later_is_read_from_pages_already_known(engine: Engine) -> None:
    both = page(RENEWED, "The Paper Mill Murders has been renewed for season 4.")
    Intake(engine, [LIGHTS]).take(both, GAZETTE, DAY_ONE)
    intake = Intake(engine, [LIGHTS, MILL])
    assert intake.validators(both.url) == Validators()
    assert not intake.known(both.url)
    assert intake.take(both, GAZETTE, DAY_TWO).claims > 0
    assert (4, "renewed") in believed(engine, Attribute.RENEWAL, MILL)
    assert intake.take(both, GAZETTE, DAY_THREE) == Taken("unchanged")


def test_an_edit_takes_back_also_what_was_said_of_a_show_followed_no_more(engine: Engine, intake: Intake) -> None:
    """In silence; and once the show is followed again, its next article is heard."""
    named, other = "Harbour Lights and The Paper Mill Murders: the news", "The Paper Mill Murders has been renewed"
    intake.take(page(RENEWED, f"{other} for season 4.", title=named), GAZETTE, DAY_ONE)
    intake.finish_crawl(DAY_ONE)
    assert Intake(engine, [LIGHTS]).take(page(RENEWED, TRAILER), GAZETTE, DAY_TWO).outcome == "edited"
    assert believed(engine, Attribute.RENEWAL, MILL) == []
    with reading(engine) as conn:
        assert [change.kind for change in changes(conn, MILL.slug)] == [ChangeKind.FOLLOWING]
    again = page(f"{other} for season 4.", url="https://herald.example/4", title=other, published=DAY_THREE)
    assert Intake(engine, [LIGHTS, MILL]).take(again, HERALD, DAY_THREE).outcome == "new"
    with reading(engine) as conn:
        facts = open_facts(conn, MILL.slug, [Attribute.RENEWAL])
    said = {(fact.season, fact.value): {quote.source for quote in fact.quotes} for fact in facts}
    assert said[4, "renewed"] == {"Herald"}


def test_a_kill_in_the_middle_leaves_nothing_of_the_article(engine: Engine) -> None:
    def killed(article: Article, show: Show) -> list[Claim]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Intake(engine, [LIGHTS], extractor=killed).take(page(RENEWED), GAZETTE, DAY_ONE)
    intake = Intake(engine, [LIGHTS])
    assert not intake.known(page().url)
    assert intake.validators(page().url) == Validators()
    assert intake.take(page(RENEWED), GAZETTE, DAY_TWO).outcome == "new"


def test_not_modified_is_noted(intake: Intake) -> None:
    intake.take(page(RENEWED), GAZETTE, DAY_ONE)
    intake.touch(page().url, DAY_TWO)
    assert intake.validators(page().url) == Validators(etag='"1"')


def test_a_source_weighs_by_its_tier(engine: Engine, intake: Intake) -> None:
    intake.take(page(RENEWED), GAZETTE, DAY_ONE)
    [trade] = _facts(engine)
    echo = replace(HERALD, tier=Tier.AGGREGATOR)
    intake.take(
        page("The Paper Mill Murders has been renewed for season 4.", url="https://herald.example/4"), echo, DAY_ONE
    )
    [aggregator] = _facts(engine, MILL)
    assert trade.confidence > 0.85 > 0.7 > aggregator.confidence


def test_belief_grown_article_by_article_is_belief_built_from_nothing(engine: Engine, intake: Intake) -> None:
    takes = [
        (page(UNDECIDED), GAZETTE, DAY_ONE),
        (page(RENEWED, url="https://herald.example/2", published=DAY_TWO), HERALD, DAY_TWO),
        (page(RENEWED, TRAILER), GAZETTE, DAY_THREE),
        (page(TRAILER), GAZETTE, DAY_THREE + timedelta(days=1)),
        (page(UNDECIDED, url="https://herald.example/0", published=DAY_ONE - timedelta(days=9)), HERALD, DAY_THREE),
    ]
    for article, source, at in takes:
        intake.take(article, source, at)
    with reading(engine) as conn:
        grown = open_facts(conn, LIGHTS.slug)
        built = revise(LIGHTS.slug, statements_about(conn, LIGHTS.slug, None), (), at=DAY_THREE).opens
    assert {replace(fact, valid_from=DAY_ONE) for fact in grown} == {
        replace(fact, valid_from=DAY_ONE) for fact in built
    }
    assert len(grown) >= 2


def _facts(engine: Engine, show: Show = LIGHTS) -> list[Fact]:
    with reading(engine) as conn:
        return open_facts(conn, show.slug, [Attribute.RENEWAL])


def test_each_show_is_told_as_its_own_policy_has_it(engine: Engine) -> None:
    intake = Intake(engine, [LIGHTS, MILL], policies={LIGHTS.slug: Policy.of(Attribute.TRAILER)})
    intake.take(page(UNDECIDED, "The Paper Mill Murders has not been renewed for season 4 yet."), GAZETTE, DAY_ONE)
    lights, mill = intake.finish_crawl(DAY_ONE)
    assert (lights.new, mill.new) == (None, "season 4 undecided")
    news = page(
        RENEWED,
        TRAILER,
        "The Paper Mill Murders has been renewed for season 4.",
        "The trailer for season 4 of The Paper Mill Murders is out now.",
        url="https://gazette.example/2",
        published=DAY_TWO,
    )
    assert [(change.show, change.new) for change in intake.take(news, GAZETTE, DAY_TWO).changes] == [
        (LIGHTS.slug, "released"),
        (MILL.slug, "renewed"),
        (MILL.slug, "released"),
    ]
    assert (2, "renewed") in believed(engine, Attribute.RENEWAL)  # kept, though not told


OWN_WORDS = (
    "Nobody on the pier had expected the letter that came this morning, least of all the two brothers who have lent "
    "their boats to the crew every winter since the first lamp was lit in front of a camera. They read it aloud in the "
    "kitchen of the old inn, twice, then put the kettle on and rang their mother, who had known for a week."
)


def test_the_same_bytes_are_not_parsed_again(intake: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    intake.take(page(RENEWED), GAZETTE, DAY_ONE)

    def parsed(page: Page, source: str) -> Article:
        raise AssertionError("parsed")

    monkeypatch.setattr("monitor.article.page.read_html", parsed)
    assert intake.take(page(RENEWED), GAZETTE, DAY_TWO) == Taken("unchanged")
    with pytest.raises(AssertionError, match="parsed"):
        intake.take(page(RENEWED, TRAILER), GAZETTE, DAY_TWO)


def test_a_copied_text_is_no_second_witness(engine: Engine, intake: Intake) -> None:
    intake.take(page(RENEWED), GAZETTE, DAY_ONE)
    intake.take(page(RENEWED, url="https://herald.example/copy"), HERALD, DAY_TWO)
    assert [fact.witnesses for fact in _facts(engine)] == [1]
    echo = replace(HERALD, name="Echo")
    intake.take(page(OWN_WORDS, RENEWED, url="https://echo.example/own"), echo, DAY_TWO)
    assert [fact.witnesses for fact in _facts(engine)] == [2]


@pytest.mark.parametrize(("credit", "witnesses"), [("The Gazette", 1), ("The Courier", 2)])
def test_who_credits_a_source_we_read_is_no_second_witness(
    engine: Engine, intake: Intake, credit: str, witnesses: int
) -> None:
    intake.take(page(RENEWED), GAZETTE, DAY_ONE)
    retold = f"Harbour Lights has been renewed for season 2, according to {credit}."
    intake.take(page(OWN_WORDS, retold, url="https://herald.example/2"), HERALD, DAY_TWO)
    assert [fact.witnesses for fact in _facts(engine)] == [witnesses]


@pytest.mark.parametrize(
    ("credit", "witnesses"), [("The Gazette was first to report the news.", 1), ("The Courier broke the news.", 2)]
)
def test_nor_is_who_credits_it_in_the_next_sentence(
    engine: Engine, intake: Intake, credit: str, witnesses: int
) -> None:
    intake.take(page(RENEWED), GAZETTE, DAY_ONE)
    retold = f"Harbour Lights has been renewed for season 2. {credit}"
    intake.take(page(OWN_WORDS, retold, url="https://herald.example/2"), HERALD, DAY_TWO)
    assert [fact.witnesses for fact in _facts(engine)] == [witnesses]


def test_an_article_dated_ahead_was_said_when_it_was_read(engine: Engine, intake: Intake) -> None:
    """Else its words would outlive every word said until then."""
    ahead = replace(page(RENEWED, published=DAY_THREE), fetched_at=DAY_THREE)
    intake.take(ahead, GAZETTE, DAY_ONE)
    with reading(engine) as conn:
        assert {each.said_at for each in statements_about(conn, LIGHTS.slug)} == {DAY_ONE}


def test_the_first_item_leads_on_to_the_newest_article_that_it_quotes(intake: Intake) -> None:
    intake.take(page(UNDECIDED), GAZETTE, DAY_TWO)
    newer = "https://herald.example/trailer"
    intake.take(page(TRAILER, url=newer, published=DAY_TWO), HERALD, DAY_TWO)
    [summary] = intake.finish_crawl(DAY_THREE)
    assert (summary.kind, summary.article) == (ChangeKind.FOLLOWING, newer)


def test_a_first_item_that_sums_up_nothing_leads_to_an_article_all_the_same(engine: Engine) -> None:
    intake = Intake(engine, [LIGHTS], policies={LIGHTS.slug: Policy(terms={})})
    intake.take(page(UNDECIDED), GAZETTE, DAY_TWO)
    [summary] = intake.finish_crawl(DAY_THREE)
    assert (summary.new, summary.article) == (None, "https://gazette.example/lights")
