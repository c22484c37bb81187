"""What the days of a list are: those of premieres where its name says so, else those of discs, of what is leaving."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from desk import told

from monitor.model import Attribute


def _of(items: tuple[str, ...], title: str, heading: str = "") -> str:
    return told(
        "\n\n".join(("July is near.", *([heading] if heading else []), *(f"- {i}" for i in items))), title=title
    )


OF_FIRST_DAYS = (
    "Summer TV Premiere Dates",
    "New on Netflix in July",
    "Coming to Hulu in July",
    "When your favorite shows return",
    "All the shows premiering in July",
)
OF_OTHER_DAYS = (
    "What's leaving Netflix in July",
    "Leaving soon: the new list of what goes in July",
    "Last chance to see these before they expire",
    "Blu-ray releases for July",
    "Disc releases",
    "New on DVD and Blu-ray",
    "This week's best TV",
    "What to watch this week",
    "Reruns on the nostalgia channel",
    "Upcoming anniversaries of the dramas that premiered in summer",
    "The new ratings",
)
BARE = (
    "Copper Bay (Season 5, ABC) – June 30",
    "Winter Harbor (Season 2, AMC) – July 4",
    "Peat (Season 3, Fox) – July 27",
)
UNMARKED = ("Copper Bay Season 5 — June 30", "Winter Harbor Season 2 — July 4", "Tin Road Season 1 — July 27")


@pytest.mark.parametrize("items", [BARE, UNMARKED])
@pytest.mark.parametrize("title", OF_FIRST_DAYS)
def test_a_list_of_first_days(title: str, items: tuple[str, ...]) -> None:
    assert "2024-07-04 s2" in _of(items, title)


@pytest.mark.parametrize("items", [BARE, UNMARKED])
@pytest.mark.parametrize("title", OF_OTHER_DAYS)
def test_a_season_and_its_day_alone_are_no_premiere(title: str, items: tuple[str, ...]) -> None:
    assert "2024" not in _of(items, title)


def test_the_heading_is_nearer_than_the_title() -> None:
    for heading, found in (("## What is leaving", False), ("## New this month", True)):
        assert ("2024-07-04 s2" in _of(BARE, "New on Hulu, and what is leaving", heading)) is found


@pytest.mark.parametrize(
    ("title", "noted"),
    [
        ("Hulu Sets 2027 Slate", "2027-10-15 s2"),
        ("Every premiere date of 2027", "2027-10-15 s2"),
        ("Hulu Sets Slate", "2026-10-15 s2"),  # the day that is nearest
        ("Hulu Sets 2026-27 Premiere Dates", "2026-10-15 s2"),
    ],
)
def test_a_slate_of_next_year(title: str, noted: str) -> None:
    items = ("- Tin Road Season 1 — March 3", "- Winter Harbor Season 2 — October 15", "- Peat Season 4 — December 1")
    text = "\n\n".join(("The slate is out.", *items))
    assert told(text, title=title, published=datetime(2026, 11, 30, tzinfo=UTC)) == noted


@pytest.mark.parametrize("show", ["Winter Harbor: Season 3", "Winter Harbor (Season 3)", "Winter Harbor, Season 3"])
def test_a_day_that_heads_a_slate_is_in_the_year_of_the_article(show: str) -> None:
    page = (
        "Here is what arrives.\n\nJuly 1\n\n- Copper Bay: Season 1\n\n- The Gray Wolf (2004)\n\nJuly 9\n\n- {}\n\n- {}"
    )
    text = page.format(show, "Tin Road: Season 2") + "\n\nJuly 15\n\n- Salt Lane: Season 5"
    title = "Everything Coming to Hulu in July"
    assert told(text, Attribute.RELEASE_DATE, title=title) == "2024-07-09 s3"
    below = page.format("Tin Road: Season 2", show) + "\n\nJuly 15\n\n- Salt Lane: Season 5"
    assert told(below, Attribute.RELEASE_DATE, title=title) == "2024-07-09 s3"


def test_a_slate_of_january_is_of_the_next_year() -> None:
    text = (
        "Here.\n\nJanuary 3\n\n- Copper Bay: Season 1\n\nJanuary 9\n\n- Winter Harbor: Season 3\n\n- Tin Road: Season 2"
    )
    when = datetime(2024, 12, 20, tzinfo=UTC)
    title = "What's coming to Hulu in January"
    assert told(text, Attribute.RELEASE_DATE, title=title, published=when) == "2025-01-09 s3"


# A calendar of what a service brings: a day, and below it one title a line, with a mark behind the service's own.
CALENDAR = (
    "Here is all that comes.\n\n## January 12\n\nTin Road: Season 1 {tag}\n\nPeat\n\n## January 14\n\n"
    "Winter Harbor: Season 2 {tag}\n\nCopper Bay (2014)\n\n## January 20\n\nSalt: Season 3 {tag}"
)
IN_NOVEMBER = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    "tag", ["*NETFLIX SERIES*", "NETFLIX SERIES", "NETFLIX ORIGINAL SERIES", "(Netflix series)", ""]
)
def test_a_calendar_of_days(tag: str) -> None:
    text = CALENDAR.format(tag=tag)
    read = told(
        text, Attribute.RELEASE_DATE, title="New on Netflix in January 2027: the full list", published=IN_NOVEMBER
    )
    assert read == "2027-01-14 s2"
    read = told(text, Attribute.RELEASE_DATE, title="Leaving Netflix in January 2027", published=IN_NOVEMBER)
    assert read == ""


def test_words_in_capitals_that_are_no_mark() -> None:
    text = CALENDAR.format(tag="THE SERIES IS RERUN")
    read = told(text, Attribute.RELEASE_DATE, title="New on Netflix in January 2027", published=IN_NOVEMBER)
    assert read == ""


def test_a_calendar_with_films_between_the_shows() -> None:
    films = "\n\n".join(("Alien", "Big", "Speed", "Twister", "Jaws", "Heat", "Ran"))
    text = CALENDAR.format(tag="*NETFLIX SERIES*").replace("Copper Bay (2014)", films)
    read = told(text, Attribute.RELEASE_DATE, title="New on Netflix in January 2027", published=IN_NOVEMBER)
    assert read == "2027-01-14 s2"
