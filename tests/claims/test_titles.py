"""Titles of other shows in running text, by the words around them."""

from __future__ import annotations

import pytest

from monitor.claims.title_frames import FRAMES
from monitor.claims.titles import TitleFinder, other_titles
from monitor.model import Show

FINDER = TitleFinder.of(Show(title="Winter Harbor"))


@pytest.mark.parametrize(
    ("sentence", "title"), [example for frame in FRAMES for example in frame.examples], ids=lambda text: text
)
def test_a_frame_shows_the_title_in_it(sentence: str, title: str) -> None:
    assert title in [found for _, _, found in other_titles(sentence, FINDER)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Winter Harbor (Netflix) is back.",
        "Winter Harbor was renewed for season 2.",
        "Netflix has renewed Winter Harbor.",
        "HBO's Head of Drama said so.",
        "It was renewed by Netflix in May.",
        "Season 2 was cancelled.",
        "Production was cancelled in 2020.",
        "Netflix's decision was expected.",
        "Mina Falk (Netflix's newest star) is in it.",
        "Bo Lark joins season 5 of Winter Harbor.",
        "It returns on Hulu in May.",
    ],
)
def test_these_name_no_other_show(sentence: str) -> None:
    assert other_titles(sentence, FINDER) == []
