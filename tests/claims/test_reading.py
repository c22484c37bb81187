"""Whose sentence it is: an article read as an editor reads it."""

from __future__ import annotations

import pytest
from desk import TITLE_2, expected, told

from monitor.model import Attribute, Show

RENEWAL = Attribute.RENEWAL
NEWS = (Attribute.RENEWAL, Attribute.RELEASE_DATE)
# Once read wrongly: title, text, and what should come out.
ONCE_MISSED: tuple[tuple[str, str, str], ...] = (
    # the title's own words are no date
    ("Winter Harbor", "S3 of Winter Harbor premieres on July 4, 2024.", "2024-07-04 s3"),
    # headings in which the verb stands before the season
    ("Winter Harbor", "It is back.\n\nNetflix Confirms Season 2\n\nIt will premiere on July 4, 2024.", "2024-07-04 s2"),
    ("Winter Harbor", "It is back.\n\nEverything About Season 2\n\nIt will premiere on July 4, 2024.", "2024-07-04 s2"),
    # another title between the verb and its season
    ("Winter Harbor", 'Netflix renewed "Copper Bay" for a second season.', ""),
)


@pytest.mark.parametrize(("title", "text", "noted"), ONCE_MISSED)
def test_what_was_once_missed(title: str, text: str, noted: str) -> None:
    assert told(text, *NEWS, title=title) == expected(noted)


LIST = """Netflix has been busy this spring.

Copper Bay

Netflix has renewed the drama for a third season.

Winter Harbor

The drama was cancelled after one season.

Salt Road

The comedy returns for a fourth season on July 4, 2024.

Tin Orchard

Netflix has not renewed the thriller yet."""


def test_in_a_list_of_shows_only_the_part_under_the_shows_own_heading_counts() -> None:
    assert told(LIST, *NEWS, title="Every Netflix Show Renewed or Cancelled in 2024") == "cancelled"
    assert told(
        LIST, *NEWS, title="Every Netflix Show Renewed or Cancelled in 2024", show=Show(title="Tin Orchard")
    ) == ("undecided")


FANCY = """Netflix is not through with Winter Harbor.

Mark Your Calendar

It returns on July 4, 2024.

The Holdovers

Mina Falk is back.

The New Recruits

Bo Lark joins.

The Story

A storm comes.

Behind the Camera

Ada Lund directs."""


def test_headings_that_look_like_titles_make_no_list_of_an_article_on_one_show() -> None:
    assert told(FANCY, Attribute.RELEASE_DATE, title="Winter Harbor: what we know so far") == "2024-07-04"


@pytest.mark.parametrize(
    "heading",
    ["Also starting this week", "What else to watch", "If you liked it", "Shows like Winter Harbor", "In other news"],
)
def test_under_such_a_heading_other_shows_stand(heading: str) -> None:
    text = f"Winter Harbor is back.\n\n{heading}\n\nNetflix has renewed it for a second season."
    assert told(text, RENEWAL) == ""


LATE = """She was born on a farm, and she never had a television.

For years she taught geography, and at night she wrote.

Then, in March, Hulu ordered the drama Winter Harbor, and she learned to sleep in trains.

It starts on July 4, 2024.

Nobody at home believes it."""


def test_a_story_that_comes_to_the_show_late_goes_on_about_it() -> None:
    assert told(LATE, Attribute.RELEASE_DATE, title="The woman who hid a village") == "2024-07-04"


GUIDE = """The week in soaps.

COPPER BAY

ITV, Mon-Fri

It ends on July 5, 2024.

WINTER HARBOR

BBC One, Mon-Thurs

It ends on July 4, 2024.

TIN ORCHARD

Channel 5, Mon-Fri

It ends on July 6, 2024."""


def test_in_a_guide_the_lines_on_where_and_when_belong_to_the_show_above() -> None:
    attributes = (Attribute.END_DATE, Attribute.PLATFORM)
    assert told(GUIDE, *attributes, title="Soap week") == expected("2024-07-04; BBC One")


SLATE = """Northstar has shown its plans.

COPPER BAY

It starts on July 6, 2024.

WINTER HARBOR

It starts on July 4, 2024.

TIN ORCHARD

It starts on July 5, 2024."""


@pytest.mark.parametrize("title", ["Copper Bay, Winter Harbor on Northstar slate", "Northstar shows its plans"])
def test_where_the_shows_title_is_one_heading_of_many_the_others_are_titles_too(title: str) -> None:
    assert told(SLATE, Attribute.RELEASE_DATE, title=title) == "2024-07-04"


def test_in_a_report_on_all_networks_a_label_begins_the_talk_of_another() -> None:
    text = "FOX: Winter Harbor was up.\n\nCBS: The 44th season opener of Castaways airs on July 4, 2024."
    assert told(text, Attribute.RELEASE_DATE) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "A mobile game based on Winter Harbor starts on July 4, 2024.",
        "The German remake of Winter Harbor starts on July 4, 2024.",
        "The Winter Harbor spin-off starts on July 4, 2024.",
        "If you like Winter Harbor, try Peat, which starts on July 4, 2024.",
        "Winter Harbor had more viewers than Tin Orchard, whose second season starts on July 4, 2024.",
        "Ada Lund has moved on to The Frost Line, a Viaplay series that starts on July 4, 2024.",
        "Her next drama is The Long Pier, which starts on July 4, 2024.",
    ],
)
def test_what_is_said_of_another_work_in_the_same_sentence(sentence: str) -> None:
    assert told(f"Winter Harbor is back.\n\n{sentence}", Attribute.RELEASE_DATE) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Bo Lark, last seen in Copper Bay, comes aboard when the show starts on July 4, 2024.",
        'The show, by the maker of the film "Copper Bay", starts on July 4, 2024.',
        'Based on the novel "Copper Bay", the show starts on July 4, 2024.',
        'Like "Copper Bay" before it, the series starts on July 4, 2024.',
        "Winter Harbor, a spin-off of Copper Bay, starts on July 4, 2024.",
    ],
)
def test_another_title_in_passing_takes_nothing_away(sentence: str) -> None:
    assert told(f"Winter Harbor is back.\n\n{sentence}", Attribute.RELEASE_DATE) == "2024-07-04"


def test_a_number_that_is_the_titles_own_is_no_season() -> None:
    text = "Pier 9 was renewed by Netflix for season 3."
    assert told(text, RENEWAL, title="Pier 9: the latest", show=Show(title="Pier 9")) == "renewed s3"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        # other shows, quoted or numbered
        ('The network has renewed Winter Harbor for season 2. "Copper Bay" has been cancelled.', "renewed s2"),
        ('"Copper Bay" was renewed for a third season last month.', ""),
        ("Copper Bay season 3 premieres on July 4, 2024.", ""),
        ("Netflix renewed Copper Bay for a second season.", ""),
        (
            'Like "Copper Bay", which was renewed for season 5, Winter Harbor has been renewed for season 2.',
            "renewed s2",
        ),
        ("Winter Harbor has been renewed for season 2, and so has Copper Bay.", "renewed s2"),
        # the show only says who somebody is
        ('"Copper Bay", by the creator of Winter Harbor, has been cancelled.', ""),
        # lines of the site
        ("Also read: Copper Bay Season 4 Release Date Confirmed For July 4, 2024!", ""),
        ("Related: Winter Harbor Season 9 Cancelled By Netflix?", ""),
        # a question asks, and claims nothing
        ("Has Netflix renewed Winter Harbor for a second season?", ""),
    ],
)
def test_rule_1_only_the_tracked_show_counts(text: str, noted: str) -> None:
    assert told(f"Winter Harbor is a drama set on an island.\n\n{text}", *NEWS) == expected(noted)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Salt Road is back. Netflix has renewed it for season 2.", ""),
        ("Salt Road is back. Fans of Winter Harbor will like that it was renewed for season 2.", ""),
        ("Fans of Winter Harbor will like that Salt Road was renewed for season 2.", ""),
        ("Salt Road is back. Winter Harbor, for its part, was renewed for season 2.", "renewed s2"),
    ],
)
def test_an_article_on_another_show_that_names_ours_in_passing(text: str, noted: str) -> None:
    assert told(text, RENEWAL, title="Salt Road: everything we know") == expected(noted)


def test_rule_2_only_what_is_said() -> None:
    assert told("Winter Harbor is loved in Norway. The critics were kind.", title=TITLE_2) == ""


def test_a_remake_is_not_the_show_that_it_remakes() -> None:
    text = "The reboot of Gray premieres on July 4, 2024. The original series ended in May 2003."
    assert (
        told(
            text,
            Attribute.RELEASE_DATE,
            Attribute.END_DATE,
            title="Gray, the reboot: what we know",
            show=Show(title="Gray"),
        )
        == "2024-07-04"
    )


def test_an_article_that_never_names_the_show_says_nothing_about_it() -> None:
    assert told("Netflix has renewed the drama for a second season.", title="Good news") == ""


def test_an_article_that_never_names_the_show_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("monitor.claims.read", read)
    assert told("Netflix has renewed the drama for a second season.", title="Good news") == ""


@pytest.mark.parametrize(
    "heading",
    [
        "The Cast Of Season 2",
        "Will There Be A Season 2?",
        "Who Will Return In Season 2?",
        "Expected Release Date Of Season 2",
        "When Will Season 2 Premiere?",
        "Winter Harbor Season 2 Release Date",
        "Where To Watch Season 2",
        "How Many Episodes Will Season 2 Have?",
    ],
)
def test_a_heading_in_capitals_is_no_other_title(heading: str) -> None:
    text = f"Winter Harbor is back.\n\n{heading}\n\nIt will premiere on July 4, 2024."
    assert told(text, Attribute.RELEASE_DATE) == "2024-07-04 s2"


@pytest.mark.parametrize(
    "lead", ["In Norway,", "According to Carl Dunn,", "Part 1 of", "On Netflix,", "Whatever happens,"]
)
def test_words_before_the_season_are_no_other_title(lead: str) -> None:
    assert told(f"{lead} season 2 premieres on July 4, 2024.", Attribute.RELEASE_DATE) == "2024-07-04 s2"


def test_a_show_whose_title_hedges_or_denies_does_neither() -> None:
    show = Show(title="Maybe Never")
    assert told("Netflix has renewed Maybe Never for season 2.", RENEWAL, title="Maybe Never is back", show=show) == (
        "renewed s2"
    )


def test_an_article_on_what_is_made_from_the_show_is_not_about_the_show() -> None:
    cast = "The cast includes Mina Falk and Tom Reyes."
    text = f"Winter Harbor is on Netflix.\n\nA school is opened.\n\n{cast}\n\nIt premieres on June 3, 2027."
    title = "The Winter Harbor spin-off “Tidewater”: all we know"
    assert told(text, title=title) == "Netflix"
    assert told(text, title="Winter Harbor: all we know") != "Netflix"
