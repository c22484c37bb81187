"""Articles on somebody, on an event or on another show that come to ours: what they say of it, and of nothing"
" else."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.claims.about.headlines import CREDITS
from monitor.claims.about.remakes import is_remake
from monitor.model import Attribute

SAID = (
    Attribute.RENEWAL,
    Attribute.RELEASE_DATE,
    Attribute.END_DATE,
    Attribute.CAST,
    Attribute.CREW,
    Attribute.PLATFORM,
    Attribute.PRODUCTION,
)


@pytest.mark.parametrize(
    "title",
    [
        "Mina Falk has a memoir to sell. Just don't ask about a 'Winter Harbor' revival",
        "Mina Falk rules out a 'Winter Harbor' reboot",
        "Why there won't be a Winter Harbor reboot",
        "Mina Falk would be up for a Winter Harbor revival",
        "Will there be a Winter Harbor revival?",
        "Mina Falk answers Winter Harbor revival rumors",
        "Ada Lund talks of a possible Winter Harbor reboot",
    ],
)
def test_a_remake_that_is_only_talked_of_remakes_nothing(title: str) -> None:
    text = (
        'Mina Falk signed copies of her memoir, "Somebody Get the Boat," in Turku.\n\n'
        'For those who were not around: "Winter Harbor" ran on NBC from September 1998 until May 2006. '
        "Bo was her editor, played by the late Carl Dunn.\n\n"
        "There is also a chapter on the show's creators, the married couple Ada and Leo Lund."
    )
    noted = "1998-09; 2006-05; NBC; creator: Ada Lund; creator: Leo Lund; starring: Carl Dunn"
    assert told(text, *SAID, title=title) == expected(noted)


@pytest.mark.parametrize(
    "title",
    [
        "The Winter Harbor reboot has a home",
        "Winter Harbor revival at Hulu won't feature Carl Dunn",
        "Mina Falk won't return for the Winter Harbor reboot",
        "Mina Falk turns down a role in the Winter Harbor reboot",
        "Winter Harbor reboot: will there be a season 2?",
        "Hulu's Winter Harbor reboot could start in May",
        "Mina Falk wants to return in the Winter Harbor reboot",
    ],
)
def test_a_remake_that_is_made_is_not_the_show_that_it_remakes(title: str) -> None:
    assert is_remake(title)
    text = "Winter Harbor is being remade.\n\nThe drama ran on NBC from September 1998 until May 2006."
    assert told(text, *SAID, title=title) == ""


@pytest.mark.parametrize("headline", [example for row in CREDITS for example in row.examples])
def test_a_headline_that_only_says_who_somebody_is(headline: str) -> None:
    text = "“Copper Bay” has news.\n\nThe series comes to Hulu on July 4, 2024. It was created by Ada Lund."
    assert told(text, *SAID, title=headline) == ""


@pytest.mark.parametrize(
    ("title", "text", "noted"),
    [
        (
            "'Winter Harbor' Star Mina Falk Joins 'Copper Bay'",
            (
                "Mina Falk has joined “Copper Bay.”\n\nThe series comes to Hulu in May. Falk plays Iris in “Winter"
                " Harbor”"
                " on AMC.\n\nThe show will be back on July 4, 2024 for its third season."
            ),
            "AMC; starring: Mina Falk as Iris",
        ),
        (
            "'Winter Harbor' star Mina Falk books a return to 'Copper Bay'",
            "Mina Falk is going back.\n\nThe show will be back on July 4, 2024 with season 3.",
            "",
        ),
        (
            "'Copper Bay': Carl Dunn (‘Winter Harbor’) Boards Netflix Series",
            "Carl Dunn has boarded “Copper Bay.”\n\nThe series is due on July 4, 2024. It is created by Bo Lark.",
            "",
        ),
        # The show's own news, though somebody of it stands in front.
        (
            "'Winter Harbor' creator Ada Lund on season 2 and her new show 'Copper Bay'",
            "Ada Lund is busy.\n\nThe second season comes on July 4, 2024.",
            "2024-07-04 s2",
        ),
        (
            "'Winter Harbor' star Mina Falk set to leave series for 'Copper Bay'",
            "Mina Falk has had her fill.\n\nThe drama returns on July 4, 2024 without her.",
            "2024-07-04",
        ),
        (
            "'Winter Harbor' star Mina Falk returns to the show",
            "It is a comeback.\n\nThe series is back on July 4, 2024.",
            "2024-07-04",
        ),
        (
            "'Winter Harbor' boss sets series finale date",
            "It is nearly over.\n\nThe series ends on July 4, 2024.",
            "end",
        ),
        (
            "‘Copper Bay’ star Jo Marsh joins ‘Winter Harbor’",
            "Jo Marsh has a new job.\n\nThe series is back on July 4, 2024.",
            "2024-07-04",
        ),
    ],
)
def test_whose_news_a_headline_brings(title: str, text: str, noted: str) -> None:
    read = told(text, *SAID, title=title)
    assert "2024-07-04" in read if noted == "end" else read == expected(noted)


@pytest.mark.parametrize(
    "headline",
    [
        "'Winter Harbor' Boss Ada Lund Writes Musical Episode",
        "'Winter Harbor' Boss Ada Lund Moves Series to Vancouver for Season 3",
        "'Winter Harbor' Star Mina Falk Plays New Series Villain in Season 3",
        "'Winter Harbor' Director Bo Lark Directing Pilot of Season 3",
        "'Winter Harbor' Stars Mina Falk and Bo Lark Land Series Record Deal at Hulu",
        "'Winter Harbor' Star Mina Falk Appears on Official Podcast",
        "Winter Harbor Star Mina Falk Stars in Behind-the-Scenes Documentary",
        "New Trailer: Drama Returns With 'Winter Harbor' Star in Peril",
        "Bo Lark (Winter Harbor), Mina Falk Return for Season 3",
        "Mina Falk ('Winter Harbor') on Season 3",
        # and as other sites would write them
        "'Winter Harbor' Creator Ada Lund Sets Series Return for Fall",
        "Winter Harbor star Mina Falk leads new series",
        "'Winter Harbor' Star Bo Lark Stars in Hulu's Official Documentary",
        "Mina Falk of 'Winter Harbor' leads drama into third season",
        "Hulu Orders Third Season of Drama With 'Winter Harbor' Star Mina Falk",
        "Bo Lark ('Winter Harbor'), Mina Falk ('Copper Bay') Return for Season 3",
        "Ada Lund ('Winter Harbor') Talks Drama's Third Season",
    ],
)
def test_a_headline_on_the_show_itself(headline: str) -> None:
    text = "The show was renewed for a third season."
    assert told(text, Attribute.RENEWAL, title=headline) == "renewed s3"


@pytest.mark.parametrize(
    "headline",
    [
        "'Winter Harbor' Star Mina Falk Joins New Spy Thriller",
        "'Winter Harbor' Boss Ada Lund Lands Comedy at Netflix",
        "'Winter Harbor' Star Mina Falk to Lead ABC Drama",
        "Mina Falk ('Winter Harbor') Joins NBC Pilot",
        "Hulu Orders Thriller From 'Winter Harbor' Creator Ada Lund",
        "'Winter Harbor' Star Mina Falk Plays the Villain in 'Copper Bay'",
    ],
)
def test_a_headline_on_what_somebody_of_it_does_next(headline: str) -> None:
    assert told("The show was renewed for a third season.", Attribute.RENEWAL, title=headline) == ""


# Articles on a person or an event: what they say of the show they say in sentences that name it, and behind these.
@pytest.mark.parametrize(
    ("title", "text", "noted"),
    [
        (
            "Ada Lund signs overall deal with Northlight Television",
            (
                "Ada Lund has signed a deal with Northlight Television.\n\nLund is the creator and showrunner of"
                " Winter Harbor,"
                " which was renewed by Netflix for a fourth season. She previously wrote on Copper Bay.\n\nShe is"
                " with"
                " WME."
            ),
            "Netflix s4; creator: Ada Lund; renewed s4; showrunner: Ada Lund",
        ),
        (
            "The festival of small films opens in Turku",
            (
                "The festival opens in Turku on Friday with a film of birds.\n\nOn Saturday the cast of “Winter"
                " Harbor” will"
                " meet fans; the drama, created by Ada Lund, returns to HBO for its third season on July 14,"
                " 2024.\n\n"
                "Tickets are at the door."
            ),
            "2024-07-14 s3; HBO s3; creator: Ada Lund",
        ),
        (
            "Emmys: who will be there",
            (
                "The Emmys will be presented by Bo Lark on Sunday.\n\nAmong the guests is Mina Falk, who plays"
                " Iris in"
                " “Winter Harbor” on AMC. The show has been renewed for a second season.\n\nThe doors open at five."
            ),
            "AMC; renewed s2; starring: Mina Falk as Iris",
        ),
        (
            "Jo Marsh to lead Broadway play",
            (
                "Jo Marsh will lead a new play on Broadway.\n\nMarsh is best known for Netflix’s Winter Harbor, in"
                " which she"
                " plays Doctor Holm. The series, which premiered in October 2019, has been canceled after four"
                " seasons."
            ),
            "2019-10; cancelled; Netflix",
        ),
        (
            "Three questions for Bo Lark",
            (
                "Bo Lark is in town with a film, “The Salt Boy.”\n\nAsked about “Winter Harbor”, he said that the"
                " fifth season"
                " will be the last. It comes to Hulu on September 3, 2024."
            ),
            "2024-09-03 s5; Hulu; ended s5",
        ),
    ],
)
def test_an_article_on_somebody_tells_of_the_show_where_it_names_it(title: str, text: str, noted: str) -> None:
    assert told(text, *SAID, title=title) == expected(noted)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Copper Bay season 3: release date, cast and plot",
            (
                "Copper Bay is back. The third season comes to Netflix on July 4, 2024.\n\nMina Falk plays Iris. The"
                " show was"
                " created by Bo Lark.\n\nRead also: Winter Harbor: all we know\n\nThe series was renewed in May."
            ),
        ),
        (
            "Mina Falk joins ‘Copper Bay’",
            (
                "Mina Falk (Winter Harbor) has joined the cast of Copper Bay as Doctor Holm.\n\nThe series begins on"
                " July 4,"
                " 2024 on Hulu. Bo Lark is the showrunner."
            ),
        ),
        (
            "Casting news",
            (
                "Mina Falk (Winter Harbor, Copper Bay) and Carl Dunn (Tin Road) have been cast in the pilot. It is"
                " written by"
                " Bo Lark."
            ),
        ),
        (
            "Bo Lark, actor, dies at 70",
            (
                "Bo Lark, who was in “Winter Harbor” as a boy, died on Monday.\n\nHe was most famous as Doctor"
                " Holm in"
                " “Copper"
                " Bay,” which ran on NBC from 1990 until 1999. The series was created by Ada Lund.\n\nThe show ended"
                " in May."
            ),
        ),
        (
            "Ten dramas to watch while you wait",
            (
                "You have seen all of Winter Harbor. Here is what to watch.\n\n“Copper Bay” is on Hulu. It was"
                " renewed"
                " for a"
                " third season. The show stars Mina Falk.\n\n“Tin Road” starts on July 4, 2024."
            ),
        ),
        (
            "Copper Bay's Carl Dunn on that ending",
            (
                "Carl Dunn is happy with how it ended.\n\n“Like Winter Harbor, we went out on top,” he says. The"
                " third"
                " season"
                " of Copper Bay ended in May 2024. The show will return next year."
            ),
        ),
        ("Copper Bay gets a date", "Like Winter Harbor, Copper Bay was renewed. The show returns on July 4, 2024."),
        ("Copper Bay gets a date", "Unlike “Winter Harbor,” it was cancelled. The drama ended on July 4, 2023."),
    ],
)
def test_an_article_on_another_show_says_nothing_of_ours(title: str, text: str) -> None:
    assert told(text, *SAID, title=title) == ""


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            "Mina Falk (Copper Bay) joins as Iris. The show starts on July 4, 2024.",
            "2024-07-04; joining: Mina Falk as Iris",
        ),
        ("Haneul Byeol (Winter Harbor) will air on Hulu from July 4, 2024.", "2024-07-04; Hulu"),
        ("Like season 1 of Winter Harbor, the second season comes to Hulu.", "Hulu s2"),
    ],
)
def test_what_is_no_credit(text: str, noted: str) -> None:
    assert told(f"Winter Harbor is back.\n\n{text}", *SAID) == expected(noted)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        # What a remake is made from, and who of the first cast is in it, are told of the remake.
        ("Disney+ has officially picked up a reboot of the beloved series “Copper Bay”.", "Disney+; ordered"),
        ("Hulu has ordered a revival of the hit “Copper Bay.”", "Hulu; ordered"),
        ("Of the original stars, Mina Falk will return as Iris.", "returning: Mina Falk as Iris"),
        ("There is no indication yet that any of the original stars are returning.", ""),
        ("The original series starred Mina Falk. It was created by Bo Lark.", ""),
    ],
)
def test_what_is_told_of_a_remake(text: str, noted: str) -> None:
    title = "Winter Harbor reboot gets the green light"
    assert told(f"The Winter Harbor reboot has a home.\n\n{text}", *SAID, title=title) == expected(noted)


def test_another_show_that_is_remade_is_another() -> None:
    text = "Winter Harbor is back.\n\nNetflix has ordered a remake of “Copper Bay.”"
    assert told(text, *SAID) == ""


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("There is no word on whether the cast will be back for season 3.", ""),
        ("But there are no plans for Carl Dunn to be in season 3.", ""),
        ("There has been no announcement on whether Mina Falk will return.", ""),
        ("There is no word on whether the show will return for season 3.", "undecided s3"),
        ("There are no plans for a third season.", "undecided s3"),
        ("There is no word yet on whether Winter Harbor will return.", "undecided"),
    ],
)
def test_whether_somebody_is_back_is_not_whether_the_show_is(text: str, noted: str) -> None:
    assert told(f"Winter Harbor is loved in Norway.\n\n{text}", Attribute.RENEWAL) == noted


def test_a_film_of_it_takes_nothing_from_what_is_said_next() -> None:
    text = "Winter Harbor is back.\n\nMina Falk stars in a Winter Harbor film. The show returns on July 9."
    assert told(text, Attribute.RELEASE_DATE) == "2024-07-09"
