"""Ways of newspapers that mislead: captions, the show that a remake remakes, what stands beside the news."""

from __future__ import annotations

import pytest
from desk import TITLE_2, expected, told

from monitor.claims.about.remakes import is_on_original, of_original
from monitor.model import Attribute, Show

# What the article says, and what a fan would note: of cast, crew, dates and platforms.
SAID = (
    # who stands in a picture
    ("Left to right: Mina Falk, Carl Dunn, Ada Lund, Tom Reyes and Nora Voss.", ""),
    ("Pictured from left are Mina Falk, Carl Dunn, Ada Lund and Tom Reyes.", ""),
    # names in letters and accents apart
    ("The show stars A\u0301sa Lindstro\u0308m.", "starring: A\u0301sa Lindstro\u0308m"),
    # who plays whom, twice over
    (
        "Mina Falk will play Iris Crane and Carl Dunn will play Bo Lark.",
        "starring: Mina Falk as Iris Crane; starring: Carl Dunn as Bo Lark",
    ),
    # a thing that is called after somebody
    ("She brings energy to this darkened North Fell's Edge.", ""),
    # the work in front
    ("Jo Marsh wrote on all nine seasons of Tin Orchard, which also starred Ada Lund.", ""),
    # what comes out is a piece of news
    ("The show goes on, Hulu said in a news release last month.", "Hulu"),
    ("Winter Harbor is ready, ahead of its Hulu debut.", "Hulu"),
    ("The cast met in Leeds ahead of the July 9 premiere.", "2024-07-09"),
    ("Not a single good review of Winter Harbor has come in to date.", ""),
    # a role, and who plays it behind a comma
    ("He leaves his best friend Bo Lark, Carl Dunn, in the village.", "starring: Carl Dunn as Bo Lark"),
    ("Villain Bo Lark, Carl Dunn.", "starring: Carl Dunn as Bo Lark"),
    (
        "He pushes Bo, Carl Dunn, from a roof. She saw Iris Crane, Mina Falk, there.",
        "starring: Carl Dunn as Bo; starring: Mina Falk as Iris Crane",
    ),
    ("The crew met in Thunder Bay, South Ontario, on Monday.", ""),
    ("She saw Iris Crane, Mina Falk, there.", ""),
    # two in one bracket
    (
        "There are Bo Lark and his father Ned (Carl Dunn and Tom Reyes).",
        "starring: Carl Dunn as Bo Lark; starring: Tom Reyes as Ned",
    ),
    # called as the show
    ("Mina Falk has been cast in the title role.", "joining: Mina Falk as Winter Harbor"),
    # who goes before what somebody else does
    ("Back at work for Carl Dunn, Mina Falk smiled at her role.", ""),
    ("I was sure they'd bring Mina Falk back.", ""),
    ("Mina Falk, who left the show in 2007, is expected to appear.", ""),
    # whose show it is
    ("He is filming his upcoming Hulu series.", "Hulu"),
    ("Jo Marsh cast her in her Winter Harbor series for Hulu.", "Hulu"),
    ("Mina Falk was seen in the first episode of the NBC show in 2019.", "2019; NBC"),
    ("Mina Falk is leaving for her new Hulu series.", "leaving: Mina Falk"),
    # one word in quotes is a title where what stands behind is said of works
    ('Bo Lark created the pivotal "Moor" horror series, which debuted in 2013.', ""),
    ('A "Moor" writer who is loved, Ada Lund, has signed for a CBS pilot called "Odd Oaks".', ""),
    # companies, churches and offices
    ("In August, Northern Television and Streaming ordered the show.", ""),
    ("She went to St Oswin. She has landed a part in Winter Harbor.", ""),
    ("Mina Falk will play the former U.S. President. Mina Falk is cast as Ida Oake.", "joining: Mina Falk as Ida Oake"),
    ("Fox TV, which shows the series, said so.", "Fox TV"),
    ("The series airs its sixth and final season on AMC.", "AMC s6"),
    ("I'm doing a comedy next, for Hulu.", ""),
    # what only sounds like a return, or a release
    ("Mina Falk announced back in spring that she is well.", ""),
    ("Hulu put out a look at the new season on May 9.", "Hulu"),
    ("The streamer had circled this fall.", "2024-23 denied"),
    # where somebody is from, what they are up for
    ("Tin Orchard's Bo Lark did the score.", "composer: Bo Lark"),
    ("At the Awards it is up against Bo Lark and Sal Dunn of Farm Road.", ""),
    ("Mina Falk is in the running for Best Actress.", ""),
    ("She is in a stage play in December alongside Bo Lark and Sal Dunn.", ""),
    # shows that are not asked for
    ("Filming is done on the fourth season of Hulu's reality show, Rich Aunts of Leeds, which starts on July 9.", ""),
    ("Celebrity Mini Golf will not be back.", ""),
    ("She did three series of Sky comedy Brassed.", ""),
    # what is said, and when it began
    ("A statement was made available to our correspondent on Monday.", ""),
    (
        "Falk is in the second series of Winter Harbor, a drama on spies, which hooked us when it began in May 2023.",
        "2023-05",
    ),
    ('The 10-episode season began on May 25 with "The Long Pier".', "2024-05-25"),
    # networks beside the one that airs it
    ("ABC, which airs the show, met the press with its sibling networks Freeform and FX.", "ABC"),
    ("The club met with Sky executives about Winter Harbor.", ""),
    ("Winter Harbor airs on ABC, which finished second, behind NBC.", "ABC"),
)


@pytest.mark.parametrize(("text", "noted"), SAID)
def test_what_papers_say(text: str, noted: str) -> None:
    attributes = (Attribute.CAST, Attribute.CREW, Attribute.RELEASE_DATE, Attribute.PLATFORM)
    assert told(text, *attributes) == expected(noted)


def test_players_of_a_contest_are_listed_with_age_and_trade() -> None:
    players = [
        "Ada Holt, 31, nurse, Columbus, Ohio",
        "Bo Lark, 28, coach, Erie, Pa.",
        "Ida Oake, 26, student, Irvine, Calif.",
    ]
    text = "\n\n".join(("Here is who is playing in season 2.", "The newcomers", *players, "The show airs on CBS."))
    assert (
        told(text, Attribute.CAST, title=TITLE_2) == "joining s2: Ada Holt; joining s2: Bo Lark; joining s2: Ida Oake"
    )


def test_a_guest_of_another_season_does_not_date_the_newcomer() -> None:
    text = "Falk shared a snap with season 1's guest star Carl Dunn and a new face: Mina Falk."
    assert told(text, Attribute.CAST, title=TITLE_2) == "joining s2: Mina Falk"


def test_a_show_is_not_meant_where_somebody_is_called_so() -> None:
    show = Show(title="Ember")
    text = (
        "The film on the Holts is out. Mina Falk takes on the role of Ember, with Carl Dunn as Ned Holt.\n\n"
        "Ember Holt, Ada Holt and Ned Holt are known to all. Mina Falk as Ember is great, and so is Ada Lund."
    )
    assert told(text, title="What the Holts did", show=show) == ""
    assert told("Mina Falk plays Ember.", title="Ember is back", show=show) == "starring: Mina Falk as Ember"


def test_what_somebody_was_once_in_is_not_what_an_article_is_about() -> None:
    text = (
        "Mina Falk is to front a show on the BBC.\n\nThe former Winter Harbor actress, 44, starts in October."
        "\n\nIt has been commissioned to run for 40 episodes."
    )
    assert told(text, title="Mina Falk has a new job") == ""
    assert told(text, title="Mina Falk of Winter Harbor has a new job") != ""


def test_a_delay_gives_way_to_the_filming_that_followed() -> None:
    delay = "Production of the series was delayed by the storm."
    assert told(delay, Attribute.PRODUCTION) == "delayed"
    assert told(f"The series is now filming in Oslo. {delay}", Attribute.PRODUCTION) == "filming"


REMAKE = "The Winter Harbor reboot has a home"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("The drama was a hit for NBC, running for seven seasons from 2001 until 2008.", ""),
        ("Winter Harbor aired for three seasons between 1994 and 1997.", ""),
        ("Jo Marsh wrote on the original series, and is now creator of the reboot.", "creator: Jo Marsh"),
        ("The original series starred Ada Lund. She is sad. The new series stars Mina Falk.", "starring: Mina Falk"),
    ],
)
def test_what_is_said_of_the_original_is_not_said_of_the_remake(text: str, noted: str) -> None:
    attributes = (Attribute.CAST, Attribute.CREW, Attribute.RELEASE_DATE, Attribute.END_DATE)
    assert told(f"Winter Harbor is being remade.\n\n{text}", *attributes, title=REMAKE) == expected(noted)


def test_where_the_talk_of_the_original_ends() -> None:
    assert is_on_original("She was moved by it.", None, before=True)
    assert not is_on_original("The reboot will move her.", None, before=True)
    assert not of_original("He made the reboot.")
    text = "He wrote on the original series, and now makes the reboot."
    assert [text[slice(*span)] for span in of_original(text)] == ["He wrote on the original series"]
