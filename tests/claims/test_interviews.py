"""Interviews in questions and answers: whose words the answers are, which season they are on, what they confirm."""

from __future__ import annotations

import pytest
from desk import article, claims, expected, told

from monitor.claims.about.interviews import Interview
from monitor.model import Attribute

SAID = (Attribute.RELEASE_DATE, Attribute.EPISODE_COUNT, Attribute.PRODUCTION, Attribute.CAST)
TITLE = "‘Winter Harbor’ Boss Ada Lund on That Toll Booth and Getting Out"
INTRO = (
    "Hulu renewed Winter Harbor for a third season in May.\n\n"
    "Ada Lund got on the phone with us. The showrunner spoke with The Ledger about where it goes from here."
)
MORE = (
    "Did you always have an end in mind?\n\nFrom the day we sold it. I told them so.\n\n"
    "Are you scared?\n\nI call my mother every Sunday."
)


def _interview(question: str, answer: str, intro: str = INTRO) -> str:
    return f"{intro}\n\n{MORE}\n\n{question}\n\n{answer}"


@pytest.mark.parametrize(
    ("question", "answer", "noted"),
    [
        # The season that the talk was of goes on behind the questions; one that a question names is the next.
        ("How far along are you?", "The scripts are being written. We have half of them.", "writing s3"),
        ("And when do we get to see it?", "That is for Hulu to say. Nobody has given me a date.", "unannounced s3"),
        ("What comes of season 4?", "I hope there is one. The scripts are being written.", "writing s4"),
        # A question that states something, and is confirmed.
        ("So it's ten episodes again?", "Yes, and I like it that way.", "10 s3"),
        ("So fans can expect it in early 2025?", "That sounds about right to me.", "2025-01/2025-04 s3 expected"),
        ("LEDGER | So it's coming to Hulu in May 2025?", "Exactly. I can't wait.", "2025-05 s3"),
        # … or is not, or asks in earnest.
        ("So it's ten episodes again?", "We haven't decided that.", ""),
        ("So fans can expect it in early 2025?", "Yes and no. I'd rather not say.", ""),
        ("So it is renewed for season 4?", "Absolutely we want that. I told Hulu.", ""),
        ("So it would be out in early 2025 if all goes well?", "Yes.", ""),
        ("Is Mina Falk leaving?", "Yes, she is a great woman.", ""),
        ("So it's not coming in May 2025?", "Yes, I fear so.", ""),
    ],
)
def test_what_an_answer_says(question: str, answer: str, noted: str) -> None:
    read = told(_interview(question, answer), *SAID, title=TITLE)
    assert read == expected(noted)


def test_whose_words_the_answers_are() -> None:
    found = claims(_interview("How far along?", "The scripts are being written."), Attribute.PRODUCTION, title=TITLE)
    assert [claim.attribution for claim in found] == ["Ada Lund"]
    intro = "Winter Harbor is back.\n\nThe Ledger sat down with co-showrunner Bo Lark to talk about it."
    text = _interview("How far along?", "The scripts are being written.", intro)
    found = claims(text, Attribute.PRODUCTION, title="‘Winter Harbor’: the end")
    assert [claim.attribution for claim in found] == ["Bo Lark"]


def test_nobody_is_called_i_would() -> None:
    found = claims("Winter Harbor is back. I'd say it comes in May 2025.", Attribute.RELEASE_DATE)
    assert [claim.attribution for claim in found] == [None]


@pytest.mark.parametrize(
    "text",
    [
        # Questions that the site answers itself, and an article that quotes somebody.
        (
            'The showrunner has news. "It is done," she told The Ledger.\n\nWhen is it out?\n\nIn May.\n\nWho is in it?'
            "\n\nMina Falk.\n\nHow many episodes?\n\nTen."
        ),
        f"{INTRO}\n\nIs it over?\n\nI think so.",
    ],
)
def test_what_is_no_interview(text: str) -> None:
    assert Interview.of(article(text, title=TITLE)) == Interview()


def test_where_nothing_introduces_anybody_it_is_not_known_who_answers() -> None:
    read = Interview.of(article(f"Here is all we know.\n\n{MORE}\n\nHow many episodes?\n\nTen.", title=TITLE))
    assert (read.questions, read.who) == (frozenset({1, 3, 5}), None)


CALLED = (
    "In the season 1 finale of Winter Harbor the drama gave up its answer.\n\n"
    "The Ledger called up creator Ada Lund, who was still recovering, to talk about it.\n\n"
    "Did you always have an end in mind?\n\nFrom the day we sold it. I told them so. She'll be back in season 2."
)


@pytest.mark.parametrize(
    ("supposed", "answer", "noted"),
    [
        ("So you do have a season 2.", "We do. Hulu let us know.", "renewed s2; 2025-23 s2 expected"),
        ("So there will be a second season.", "There will. I am glad.", "renewed s2; 2025-23 s2 expected"),
        ("So you have a season 2 plan.", "We do. I have it here.", "2025-23 s2 expected"),
        ("So you do have a season 2.", "I can't say. I would love it.", "2025-23 s2 expected"),
        ("So you want a season 2.", "We do. I would love it.", "2025-23 s2 expected"),
    ],
)
def test_what_is_supposed_and_confirmed(supposed: str, answer: str, noted: str) -> None:
    text = (
        f"{CALLED}\n\n{supposed}\n\n{answer}\n\nCan you say when we'll get to see it?\n\nMy guess would be next fall."
    )
    text += "\n\nAre you scared?\n\nI call my mother every Sunday."
    assert told(text, Attribute.RENEWAL, Attribute.RELEASE_DATE, title=TITLE) == expected(noted)


# Question and answer have labels, and what was asked before is another season.
BACK = "Mina Falk is back as DI Marlow.\n\n"
TITLE_OF_A_TALK = "Winter Harbor: Mina Falk answers your questions"
FOURTH = "Q: Will there be a fourth series?\n\nA: I hope so, but this is the last one that I have signed for.\n\n"


@pytest.mark.parametrize(
    ("talk", "noted"),
    [
        (f"{FOURTH}Q: When can we see series three?\n\nA: It is out on BBC One in July.", "2024-07 s3"),
        (f"{FOURTH}Q: When is series three out?\n\nA: It starts on July 9.", "2024-07-09 s3"),
        (f"{FOURTH}Q: When is series three out?\n\nA: On July 9.", "2024-07-09 s3"),
        (f"{FOURTH}Q: What is the release date of series three?\n\nA: July 9.", "2024-07-09 s3"),
        (
            "SP: Did you like season one?\n\nPL: I did.\n\nSP: When does season two start?\n\nPL: July 9.",
            "2024-07-09 s2",
        ),
        (
            "SP: Do you like it?\n\nPL: I do.\n\nSP: Is season three being made?\n\nPL: We have six scripts in.",
            "writing s3",
        ),
        # … but a day that is given to another question is no premiere
        ("SP: Do you like it?\n\nPL: I do.\n\nSP: When is your birthday?\n\nPL: July 9.", ""),
        ("SP: Do you like it?\n\nPL: I do.\n\nSP: Do you write season three?\n\nPL: July 9.", ""),
        (f"{FOURTH}Q: When do you write?\n\nA: In the morning, with six scripts in my bag.", ""),
    ],
)
def test_the_question_right_above_says_which_season(talk: str, noted: str) -> None:
    read = told(BACK + talk, Attribute.RELEASE_DATE, Attribute.PRODUCTION, title=TITLE_OF_A_TALK)
    assert read == noted


def test_a_season_that_is_only_asked_for_is_not_the_one_somebody_is_back_for() -> None:
    talk = f"{BACK}{FOURTH}Q: When can we see series three?\n\nA: It is out on BBC One in May."
    assert told(talk, Attribute.CAST, title=TITLE_OF_A_TALK) == "returning s3: Mina Falk as DI Marlow"


def test_an_answer_is_on_the_season_asked_for_whatever_the_title_hopes_for() -> None:
    talk = f"{BACK}{FOURTH}Q: When can we see series three?\n\nA: It is out on BBC One in July."
    assert told(talk, Attribute.RELEASE_DATE, title="Mina Falk on series 4 of Winter Harbor") == "2024-07 s3"
