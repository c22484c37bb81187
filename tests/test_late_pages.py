"""Pages that are dated anew, edited back and forth, or deleted: short stories through the real store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from monitor.intake import Intake
from monitor.model import Attribute, Page, Show, Source, SourceKind
from monitor.rebuild import carry_out, plan
from monitor.store import open_database, open_facts, reading, writing
from monitor.testimony import statements_about

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Engine

    from monitor.model import Change, Fact

LIGHTS = Show(title="Harbour Lights")
GUIDE = Source(name="Guide", kind=SourceKind.PAGE, url="https://guide.example/lights")
GAZETTE = Source(name="Gazette", kind=SourceKind.FEED, url="https://gazette.example/feed")
LEDGER = Source(name="The Ledger", kind=SourceKind.FEED, url="https://ledger.example/feed")
COURIER = Source(name="Courier", kind=SourceKind.FEED, url="https://courier.example/feed")
NEW_YEAR = datetime(2026, 1, 1, 9, tzinfo=UTC)

FILLER = (
    "The drama about the keepers of a lighthouse has been one of the quiet successes of the winter on the channel.",
    "Its makers were seen on the pier where much of it is set, with three boats and a crew of some forty people.",
)
OWN = (
    "Nobody at the inn had expected the letter that came this morning, least of all the two brothers of the ferry.",
    "They read it aloud in the kitchen, twice, and then rang their mother, who had known of it for a week or more.",
)
UNDECIDED = "Harbour Lights has not been renewed for season 2 yet."
RENEWED = "Harbour Lights has been renewed for season 2."
DATED = "Season 2 of Harbour Lights will premiere on 14 May 2026."


class Desk:
    """Reads pages, day by day, and remembers what was told."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.intake = Intake(engine, [LIGHTS])

    def reads(
        self,
        day: int,
        *sentences: str,
        source: Source = GUIDE,
        published: int | None = 0,
        filler: tuple[str, ...] = FILLER,
        path: str = "/lights",
    ) -> list[str]:
        """What is told on a day, counted from New Year, of a page with these sentences and this date."""
        at = NEW_YEAR + timedelta(days=day)
        dated = "" if published is None else (NEW_YEAR + timedelta(days=published)).isoformat()
        paragraphs = "".join(f"<p>{sentence}</p>" for sentence in (*filler, *sentences))
        html = (
            f"<html><head><title>Harbour Lights: all we know</title>"
            f'<meta property="article:published_time" content="{dated}"></head>'
            f"<body><article><h1>Harbour Lights: all we know</h1>{paragraphs}</article></body></html>"
        )
        url = f"{source.url.rpartition('/')[0]}{path}"
        page = Page(url=url, final_url=url, body=html.encode(), fetched_at=at, content_type="text/html")
        return [*_lines(self.intake.take(page, source, at).changes), *self.finds_nothing(day)]

    def finds_nothing(self, day: int) -> list[str]:
        """What is told at the end of a crawl that has nothing new to read."""
        return _lines(self.intake.finish_crawl(NEW_YEAR + timedelta(days=day)))

    def believes(self, attribute: Attribute) -> Fact:
        """The one fact about season 2."""
        with reading(self.engine) as conn:
            [fact] = [each for each in open_facts(conn, LIGHTS.slug, [attribute]) if each.season == 2]
        return fact

    def said_on(self) -> set[int]:
        """The days on which what is said now was said."""
        with reading(self.engine) as conn:
            return {(each.said_at - NEW_YEAR).days for each in statements_about(conn, LIGHTS.slug)}


def _lines(changes: Iterable[Change]) -> list[str]:
    return [f"{each.kind} {each.old} → {each.new}" for each in changes if each.attribute is not None]


@pytest.fixture
def desk() -> Iterator[Desk]:
    engine = open_database(":memory:", create=True)
    yield Desk(engine)
    engine.dispose()


def test_an_evergreen_page_that_is_dated_anew_says_nothing_new(desk: Desk) -> None:
    """It has not noticed the renewal, and puts today's date on top with every touch."""
    desk.reads(0, UNDECIDED)
    assert desk.reads(10, RENEWED, source=GAZETTE, published=10, filler=OWN) == ["changed undecided → renewed"]
    assert desk.reads(20, UNDECIDED, published=20) == []
    assert desk.reads(30, UNDECIDED, "The pier has been painted.", published=30) == []
    assert desk.believes(Attribute.RENEWAL).value == "renewed"
    assert desk.said_on() == {0, 10}


def test_a_page_from_an_archive_that_is_dated_anew_stays_as_old_as_it_was(desk: Desk) -> None:
    """Found today, said two years ago: a new date upon it makes no difference to what has been said since."""
    desk.reads(0, "Season 2 of Harbour Lights will premiere on 21 May 2026.", published=-30)
    desk.reads(1, DATED, source=GAZETTE, published=-2, filler=OWN)
    desk.reads(2, "Season 2 of Harbour Lights will premiere on 21 May 2026.", "Tickets are sold.", published=2)
    assert desk.believes(Attribute.RELEASE_DATE).value == "2026-05-14"
    assert desk.said_on() == {-30, -2}


def test_what_an_edit_of_a_page_dated_anew_adds_is_told_and_the_rest_is_not(desk: Desk) -> None:
    desk.reads(0, RENEWED)
    assert desk.reads(20, RENEWED, DATED, published=20) == ["new None → 2026-05-14"]
    assert desk.said_on() == {0, 20}


def test_next_month_is_the_month_that_it_was_when_it_was_said(desk: Desk) -> None:
    """A page that is dated anew with every touch would put off the premiere each time, in the same words."""
    soon = "Season 2 of Harbour Lights will premiere next month."
    desk.reads(0, soon)
    assert desk.reads(40, soon, "The pier has been painted.", published=40) == []
    assert desk.reads(80, soon, "The pier has been painted twice.", published=80) == []
    assert desk.believes(Attribute.RELEASE_DATE).value == "2026-02"
    assert carry_out(desk.engine, plan(desk.engine, [LIGHTS]), [LIGHTS], NEW_YEAR + timedelta(days=90)).changes == ()
    assert desk.reads(81, "Season 2 of Harbour Lights will now premiere next month.", published=80) == [
        "changed 2026-02 → 2026-04"
    ]


def test_a_page_without_a_date_was_said_when_it_was_first_read(desk: Desk) -> None:
    desk.reads(3, RENEWED, published=None)
    desk.reads(9, RENEWED, "The pier has been painted.", published=None)
    assert desk.said_on() == {3}


def test_a_page_that_loses_its_date_is_as_old_as_it_was(desk: Desk) -> None:
    desk.reads(3, RENEWED, published=0)
    desk.reads(9, RENEWED, "The pier has been painted.", published=None)
    assert desk.said_on() == {0}


def test_a_deleted_article_goes_on_counting_until_others_say_otherwise(desk: Desk) -> None:
    """It cannot be had any more, so nothing of it is read; its word stands as that of the day on which it was given."""
    desk.reads(0, DATED)
    assert desk.reads(5, source=COURIER, published=5, filler=OWN) == []
    assert desk.believes(Attribute.RELEASE_DATE).value == "2026-05-14"
    put_off = "Season 2 of Harbour Lights will premiere on 21 May 2026."
    assert desk.reads(9, put_off, source=GAZETTE, published=9, filler=OWN) == ["changed 2026-05-14 → 2026-05-21"]


def on_trial(desk: Desk, *, days: int) -> list[str]:
    """What is told of a page in two versions, day by day; the one that gives a date is shown on odd days."""
    desk.reads(0, RENEWED)
    return [line for day in range(1, days + 1) for line in desk.reads(day, RENEWED, *([DATED] if day % 2 else []))]


def test_a_sentence_that_comes_and_goes_is_told_twice_at_most(desk: Desk) -> None:
    """A page may lose a sentence and have it back with every crawl; each way is told twice, and then it is enough."""
    assert on_trial(desk, days=8) == ["new None → 2026-05-14", "retracted 2026-05-14 → None"] * 2


def test_what_came_and_went_is_told_when_more_say_so(desk: Desk) -> None:
    """The last that the subscriber heard is "Withdrawn": that must not stay so while paper after paper has the date."""
    on_trial(desk, days=8)
    assert desk.reads(10, DATED, source=GAZETTE, published=10, filler=OWN) == [], "one is no more than the page was"
    courier = (*OWN[:1], *FILLER[1:], RENEWED)
    assert desk.reads(11, DATED, source=COURIER, published=11, filler=courier) == ["new None → 2026-05-14"]
    assert desk.reads(12, RENEWED, DATED) == []


def test_what_came_and_went_is_told_when_it_stays_though_nobody_says_it_again(desk: Desk) -> None:
    on_trial(desk, days=9)
    assert desk.finds_nothing(15) == [], "six days"
    assert desk.finds_nothing(16) == ["new None → 2026-05-14"]
    assert desk.finds_nothing(17) == []
    assert desk.reads(18, RENEWED) == [], "it comes and goes still"


def test_what_an_older_program_believed_stays_until_it_is_believed_anew(desk: Desk) -> None:
    """It did not keep what a belief stands on: what is owed waits for it, and nothing is taken back."""
    on_trial(desk, days=9)
    with writing(desk.engine) as conn:
        conn.execute(text("DELETE FROM standing"))
        conn.execute(text("DELETE FROM standing_basis"))
    assert desk.finds_nothing(16) == []
    assert desk.believes(Attribute.RELEASE_DATE).value == "2026-05-14"
    assert desk.reads(17, RENEWED, DATED, "The pier has been painted.") == ["new None → 2026-05-14"]


def test_what_came_and_went_is_withdrawn_when_it_stays_away(desk: Desk) -> None:
    """The first crawl's summary had the date, so that the last that was told of it is that it is back."""
    told = [line for day in range(6) for line in desk.reads(day, RENEWED, *([DATED] if day % 2 == 0 else []))]
    assert told == ["retracted 2026-05-14 → None", "new None → 2026-05-14"] * 2
    assert desk.finds_nothing(11) == [], "six days"
    assert desk.finds_nothing(12) == ["retracted 2026-05-14 → None"]
    assert desk.finds_nothing(30) == []


def test_a_newer_article_at_the_same_address_is_one_of_its_own(desk: Desk) -> None:
    """What the first said is not taken back, what the second says is told, and each is known when it is seen again."""
    desk.reads(0, RENEWED)
    url = "https://guide.example/lights"

    def newer(day: int, *sentences: str) -> list[str]:
        at = NEW_YEAR + timedelta(days=day)
        paragraphs = "".join(f"<p>{sentence}</p>" for sentence in (*OWN, *sentences))
        html = (
            "<html><head><title>Harbour Lights has a date</title>"
            '<meta property="article:published_time" content="2026-01-06"></head>'
            f"<body><article><h1>Harbour Lights has a date</h1>{paragraphs}</article></body></html>"
        )
        page = Page(url=url, final_url=url, body=html.encode(), fetched_at=at, content_type="text/html")
        return [f"{each.kind} {each.old} → {each.new}" for each in desk.intake.take(page, GUIDE, at).changes]

    assert newer(5, DATED) == ["new None → 2026-05-14"]
    assert newer(6, DATED, "The pier has been painted.") == []
    assert desk.believes(Attribute.RENEWAL).value == "renewed"
    assert newer(7, "The pier has been painted.") == ["retracted 2026-05-14 → None"]
    assert desk.reads(8, RENEWED) == []
    with reading(desk.engine) as conn:
        assert {quote.url for fact in open_facts(conn) for quote in fact.quotes} == {url}


@pytest.mark.parametrize(
    "retold",
    [
        "Good news for all who row: The Ledger reports that Odeo has renewed Harbour Lights for season 2.",
        "Odeo announced that Harbour Lights has been renewed for season 2, Ledger reports.",
    ],
)
def test_who_retells_a_paper_that_is_followed_is_no_second_witness(desk: Desk, retold: str) -> None:
    """Whatever stands before the paper's name, and whomever the paper quotes."""
    desk.reads(0, UNDECIDED)
    scoop = "Odeo has renewed Harbour Lights for season 2, The Ledger has learned."
    assert desk.reads(1, scoop, source=LEDGER, published=1, filler=OWN[:1]) == ["changed undecided → renewed"]
    assert desk.reads(2, retold, source=COURIER, published=2, filler=OWN[1:]) == []
    assert desk.believes(Attribute.RENEWAL).witnesses == 1
    desk.reads(3, RENEWED, published=3)
    assert desk.believes(Attribute.RENEWAL).witnesses == 2
