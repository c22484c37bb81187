"""Interviews in which the maker answers in the first person, and the introduction has named who that is."""

from __future__ import annotations

import pytest
from desk import claims, expected, told

from monitor.model import Attribute

INTRODUCTION = (
    "It is minus eleven in Bergen and Sigrid Holm has the window open. The creator of Winter Harbor says she thinks"
    " better that way. We talked to her about ice, crews and endings."
)
QUESTIONS = (
    "How far along are you?\n\nNow I sit with my editor in a cellar. Hulu gets the finished thing on December 1.",
    "And the crew?\n\nI like them. My father was at sea.",
    "Will there be a fourth?\n\n{answer} I wanted the ship to stop.",
)


def _talk(answer: str, introduction: str = INTRODUCTION) -> str:
    return "\n\n".join((introduction, *QUESTIONS)).format(answer=answer)


@pytest.mark.parametrize(
    ("answer", "noted"),
    [
        ("No, this is the last.", "cancelled s4; ended s3"),
        ("No, this is it.", "cancelled s4; ended s3"),
        ("No. It is the end.", "cancelled s4"),
        ("No, sadly that was the last one.", "cancelled s4; ended s3"),
        ("No.", "cancelled s4"),
        ("Yes.", "renewed s4"),
        ("I don't know yet.", "undecided s4"),
        ("No, this is the last question I take.", "cancelled s4"),
    ],
)
def test_whether_there_will_be_one_more(answer: str, noted: str) -> None:
    assert told(_talk(answer), Attribute.RENEWAL) == expected(noted)


def test_whose_words_the_answers_are() -> None:
    found = claims(_talk("No, this is the last."), Attribute.RENEWAL)
    assert {claim.attribution for claim in found} == {"Sigrid Holm"}


def test_where_two_are_named_nobody_is_taken_for_the_one_who_answers() -> None:
    introduction = "Sigrid Holm and Mina Falk made Winter Harbor. We talked to her about ice, crews and endings."
    found = claims(_talk("No, this is the last.", introduction), Attribute.RENEWAL)
    assert {claim.attribution for claim in found} == {None}


def test_what_the_network_gets_is_no_finale() -> None:
    assert told(_talk("No."), Attribute.END_DATE, Attribute.RELEASE_DATE) == ""


@pytest.mark.parametrize(
    ("answer", "noted"),
    [
        ("So we wrote six parts, Bo Lark and I, and it is fun.", "writer: Bo Lark; writer: Sigrid Holm"),
        ("I wrote all six episodes in a cellar.", "writer: Sigrid Holm"),
        ("I directed the pilot.", "director: Sigrid Holm"),
        ("I created the series for my father.", "creator: Sigrid Holm"),
        ("I wrote a letter to the network.", ""),
        ("I never wrote the finale.", ""),
        ("We wrote the finale in May.", ""),
    ],
)
def test_what_whoever_answers_has_done(answer: str, noted: str) -> None:
    assert told(_talk(answer), Attribute.CREW) == expected(noted)


def test_what_a_quoted_fan_has_done() -> None:
    assert told('Winter Harbor is back. "I wrote the finale again," says a fan.', Attribute.CREW) == ""
