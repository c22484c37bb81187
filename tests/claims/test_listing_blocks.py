"""Guides with a block of lines for each show: its network above, "When:", "Script:" and "With:" below, then news."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute, Show

GUIDE = "The guide to the new season, channel by channel"
SHOW = Show(title="Winter Harbor", aliases=("Kış Limanı",))
INTRO = "The summer has only just begun. This list has the dramas of the season, old and new. We add to it every week."
BEFORE = (
    "STAR TV\n\n"
    "Kırık Saat – New\nWhen: Mondays from 7 September\nDirector: Cem Vardar\n"
    "With: Hazal Tuna (Ayşe), Ozan Keskin (Ali)\n"
    "A watchmaker finds a letter. The show was shot in May."
)
BEHIND = (
    "Mavi Kapı – Season 4 (final)\nWhen: Tuesdays from 22 September\nScript: Pelin Ada\nWith: Serhat Güler (Bey)\n"
    "Said to be cut to 13 episodes."
)
LAST = "SHOW TV\n\nAğlama Anne – New\nWhen: January 2025\nWith: Derya Alpman, Murat Soyer\n\nAnything missing? Tell us."
LINES = (
    "When: {when}\nDirector: Selin Aksoy\nScript: Deniz Kara, Ece Toprak\nWith: Elif Sara (Zeynep), Kaan Demir (Yusuf)"
)
NEWS = (
    "It ended its first season on 3 June after 34 episodes. Filming for the second started this week."
    " Tolga Sezer joins the story as Cihan. The first teaser has been online since Sunday."
)
THE_LINES = (
    "Kanal D s2; 2024-09-16 s2; director: Selin Aksoy; writer: Deniz Kara; writer: Ece Toprak;"
    " starring: Elif Sara as Zeynep; starring: Kaan Demir as Yusuf"
)
THE_NEWS = "end 2024-06-03 s1; 34 s1; filming s2; joining s2: Tolga Sezer as Cihan; released s2"
IN_IT = (
    Attribute.PLATFORM,
    Attribute.RELEASE_DATE,
    Attribute.CREW,
    Attribute.CAST,
    Attribute.EPISODE_COUNT,
    Attribute.PRODUCTION,
    Attribute.TRAILER,
)


def _guide(head: str, *, when: str = "Mondays from 16 September", news: str = NEWS) -> str:
    ours = f"Kanal D\n\n{head}\n{LINES.format(when=when)}\n{news}"
    return "\n\n".join((INTRO, BEFORE, ours, BEHIND, LAST))


def _of(text: str, *attributes: Attribute) -> str:
    return told(text, *(attributes or IN_IT), title=GUIDE, show=SHOW)


HEADS = (
    "Winter Harbor – Season 2",
    "Winter Harbor (international title: Harbor of Winter) – Season 2",
    "Kış Limanı (Winter Harbor) – Season 2",
    "Winter Harbor (aka The Harbor), season 2",
)


@pytest.mark.parametrize("head", HEADS)
def test_a_block_of_lines_is_read_and_no_other(head: str) -> None:
    got = _of(_guide(head))
    assert got == expected(f"{THE_LINES}; {THE_NEWS}".replace("end 2024-06-03 s1; ", ""))


def test_what_a_block_says_is_not_said_of_its_neighbours() -> None:
    mine = Show(title="Mavi Kapı")
    got = told(_guide("Winter Harbor – Season 2"), *IN_IT, title=GUIDE, show=mine)
    assert "Kara" not in got
    assert "Kanal D s4" in got  # theirs, too
    assert "2024-09-16" not in got
    assert "2024-09-22 s4" in got
    assert "writer: Pelin Ada" in got


def test_a_show_without_a_season_beside_its_name() -> None:
    got = _of(_guide("Winter Harbor (international title: Harbor of Winter)", news="It is a comedy."))
    assert got == expected(THE_LINES.replace(" s2", ""))


@pytest.mark.parametrize(
    ("when", "noted"),
    [
        ("Mondays from 16 September", "2024-09-16 s2"),
        ("16 September", "2024-09-16 s2"),
        ("Every Monday, from 16 September", "2024-09-16 s2"),
        ("Saturdays and Sundays, starting 14 September", "2024-09-14 s2"),
        ("Monday, 16 September", "2024-09-16 s2"),
        ("at 8 p.m. from 16 September", "2024-09-16 s2"),
    ],
)
def test_the_line_that_says_when(when: str, noted: str) -> None:
    assert _of(_guide("Winter Harbor – Season 2", when=when), Attribute.RELEASE_DATE) == noted


WEEK = "What's Worth Streaming This Week"
PICKS = (
    "Here are picks for when it rains.",
    (
        "Harrow & Daughters, season four\n\nEverybody's favourite undertakers are back. There are fewer."
        " (Sunday, June 30, Starz)"
    ),
    "Winter Harbor, season two\n\nThe puppets are made of moss, but it's worth the wait. It took its time. {slot}",
    (
        "Deputy Mayor, season one finale\n\nDid the raccoon get into the safe? The comedy of the spring signs off."
        " (Thursday, July 4, Peacock)"
    ),
    "Salt Flats\n\nTwo brothers, one motel. (Friday, July 5, FX)",
)


@pytest.mark.parametrize(
    ("slot", "noted"),
    [
        ("(Wednesday, July 3, midnight, Adult Swim; next day on HBO Max)", "2024-07-03 s2; Adult Swim; HBO Max"),
        ("(Wednesday, July 3, Hulu)", "2024-07-03 s2; Hulu"),
        ("(July 3, 9 p.m., NBC; next day on Peacock)", "2024-07-03 s2; NBC; Peacock"),
        ("Wednesday, July 3 on Hulu.", "2024-07-03 s2; Hulu"),
        # a day on which something else may happen
        ("(Mina Falk is on Hulu, July 3, with Bo Lark)", ""),
        ("(Written on July 3)", ""),
    ],
)
def test_when_and_where_in_a_line_of_their_own(slot: str, noted: str) -> None:
    text = "\n\n".join(PICKS).format(slot=slot)
    got = told(text, Attribute.RELEASE_DATE, Attribute.PLATFORM, title=WEEK, show=SHOW)
    assert got == expected(noted)


def test_a_finale_is_no_premiere() -> None:
    text = "\n\n".join(PICKS).format(slot="(Wednesday, July 3, Hulu)")
    assert told(text, Attribute.RELEASE_DATE, title=WEEK, show=Show(title="Deputy Mayor")) == ""


def test_an_event_is_no_premiere() -> None:
    text = "Fans of Winter Harbor can meet the cast.\n\nWhat: A screening\nWhen: May 3\nWhere: Town hall, Bergen"
    assert told(text, Attribute.RELEASE_DATE, Attribute.PLATFORM, show=SHOW) == ""


@pytest.mark.parametrize(
    ("lines", "noted"),
    [
        ("Winter Harbor\nWhen: July 9", "2024-07-09"),
        ("Winter Harbor\nWhen: July 9\nWhere: Hulu", "2024-07-09"),
        ("Winter Harbor\nWhere: on Netflix and Hulu\nWhen: July 9", "2024-07-09"),
        ("Winter Harbor (Hulu)\nWhen: July 9", "2024-07-09"),
        ("Winter Harbor, season 2\nWhen: Wednesdays from 16 September", "2024-09-16 s2"),
        ("Winter Harbor – New\nDate: July 9", "2024-07-09"),
        ("Winter Harbor, season 2 premiere\nDate: July 9", "2024-07-09 s2"),
        # what else has a name that begins with the show's, and where people meet
        ("The Winter Harbor exhibition\nWhen: July 9\nWhere: London", ""),
        ("Winter Harbor: The Exhibition\nWhen: July 9", ""),
        ("Winter Harbor Live in Concert\nWhen: Wednesdays from 16 September", ""),
        ("Winter Harbor Live, July 9\nWhen: July 9", ""),
        ("Winter Harbor fan day\nDate: July 9", ""),
        ("Winter Harbor season 2 soundtrack\nDate: July 9", ""),
        ("Winter Harbor\nWhen: July 9\nWhere: The Odeo cinema", ""),
        ("Winter Harbor\nWhere: Hulu Theater, New York\nWhen: July 9", ""),
        ("Winter Harbor\nWhere: The Odeo cinema\nWhen: July 9", ""),
        ("Winter Harbor\nWhen: July 9\nTickets: from $12", ""),
    ],
)
def test_what_has_the_name_and_is_on_a_day(lines: str, noted: str) -> None:
    assert told(lines, Attribute.RELEASE_DATE, show=SHOW) == noted
    assert told(lines.replace("\n", "\n\n"), Attribute.RELEASE_DATE, show=SHOW) == noted
