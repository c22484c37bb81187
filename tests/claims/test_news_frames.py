"""Titles without quotes in the news: what only a network does to a show. People and places are none."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.claims.titles import other_titles
from monitor.claims.titles.finder import TitleFinder
from monitor.model import Show

FINDER = TitleFinder.of(Show(title="Winter Harbor"))


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Britbox has released the first trailer for Tin Road, which begins in May.", "Tin Road"),
        ("There is a new teaser for Peat.", "Peat"),
        ("ITV has postponed Copper Bay until the autumn.", "Copper Bay"),
        ("The streamer has picked up Copper Bay from Channel 4.", "Copper Bay"),
        ("HBO has given the go-ahead to a fourth season of its hit comedy Copper Bay.", "Copper Bay"),
        ("Tin Road, Hulu's comedy about ferries, has a new lead.", "Tin Road"),
        ("Peat, Shudder's supernatural hit, has added three.", "Peat"),
        ("Copper Bay rounds out its second season cast with Bo Lark.", "Copper Bay"),
        ("Copper Bay gets an early renewal at Hulu.", "Copper Bay"),
    ],
)
def test_a_title_in_the_news(sentence: str, title: str) -> None:
    assert title in [found for _, _, found in other_titles(sentence, FINDER)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peacock has ordered a third season of Winter Harbor.",
        "Netflix has ordered a third season of the hit drama.",
        "Netflix has released the trailer for Season 3.",
        "Netflix has released the trailer for the third season of the drama.",
        "Netflix has released the trailer for Winter Harbor.",
        "Netflix has released a trailer for Mina Falk's return.",
        "Peacock has hired Mina Falk.",
        "Peacock has hired Mina Falk to run the show.",
        "Netflix has ordered Bo Lark to rewrite it.",
        "The network has pushed back the premiere by two months.",
        "Filming in New York was delayed to next year.",
        "They pushed back Season 3 to next year.",
        "Mina Falk, Netflix's drama chief, has left.",
        "Mina Falk, Netflix's head of comedy, has left.",
        "Mina Falk has added a new line to her CV.",
        "The show has added Bo Lark to its season 2 cast.",
        "Netflix has added Bo Lark to its season 2 cast.",
        "Netflix has set a premiere date.",
        "Netflix has set a premiere date for season 3.",
        "The drama has landed a second season.",
        "It found a renewal in New York.",
        "Bo Lark has landed a role in the second season.",
        "There will be another season of the hit, Mina Falk said.",
    ],
)
def test_nobody_is_one(sentence: str) -> None:
    assert other_titles(sentence, FINDER) == []


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Netflix has ordered a third season of the hit drama.", "renewed s3; Netflix s3"),
        ("Peacock has pushed back Copper Bay by two months. It starts on July 9, 2024.", ""),
        ("Hulu has released the first trailer for Peat, its six-part thriller starring Bo Lark.", ""),
        ("Hulu has ordered a third season of the dating show Odd Socks.", ""),
        ("Peat, Shudder's supernatural hit, has added Bo Lark to its season 2 cast.", ""),
        ("Hulu has ordered a third season of Winter Harbor spin-off Harbor Lights.", ""),
        ("Hulu has hired Mina Falk as the showrunner of the drama.", "Hulu; showrunner: Mina Falk"),
    ],
)
def test_in_an_article_on_the_show(text: str, noted: str) -> None:
    assert told(f"Winter Harbor is loved.\n\n{text}") == expected(noted)
