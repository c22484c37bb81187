"""Titles of other shows in running text, by the words around them."""

from __future__ import annotations

import pytest

from monitor.claims.about.derived import derived, kinds_of_show
from monitor.claims.about.foreign import LEADS, aside
from monitor.claims.titles import other_titles
from monitor.claims.titles.casting_frames import CASTING_FRAMES
from monitor.claims.titles.finder import TitleFinder
from monitor.claims.titles.frames import FRAMES
from monitor.claims.titles.news_frames import NEWS_FRAMES
from monitor.model import Show

FINDER = TitleFinder.of(Show(title="Winter Harbor"))


@pytest.mark.parametrize(
    ("sentence", "title"),
    [example for frame in (*FRAMES, *NEWS_FRAMES, *CASTING_FRAMES) for example in frame.examples],
    ids=lambda text: text,
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


# --- another title in a sentence about the show


@pytest.mark.parametrize("sentence", [example for lead in LEADS for example in lead.examples], ids=lambda text: text)
def test_a_lead_sets_the_title_aside(sentence: str) -> None:
    start = sentence.index("Copper Bay")
    assert aside(sentence, (start, start + len("Copper Bay"))) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        '"Copper Bay" was cancelled.',
        'In June, "Copper Bay" was cancelled.',
        'Netflix has also renewed "Copper Bay" for a third season.',
        'Bo Lark starred in "Copper Bay" as well.',
        'The drama "Copper Bay" returns in May.',
        'If you like islands, try "Copper Bay" on Hulu.',
    ],
)
def test_here_the_other_title_takes_the_sentence_over(sentence: str) -> None:
    start = sentence.index("Copper Bay")
    assert aside(sentence, (start, start + len("Copper Bay"))) is None


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            'Bo Lark, who was in "Copper Bay", which ended in May, joins.',
            ', who was in "Copper Bay", which ended in May',
        ),
        ('Bo Lark, last seen in "Copper Bay," comes aboard.', ', last seen in "Copper Bay'),
        ("Bo Lark (Copper Bay) directs.", "(Copper Bay"),
        ('Its sixth episode, "Copper Bay", is out.', "Copper Bay"),
        ("It had more viewers than Copper Bay on Hulu.", " than Copper Bay on Hulu"),
    ],
)
def test_how_far_an_aside_reaches(sentence: str, words: str) -> None:
    start = sentence.index("Copper Bay")
    found = aside(sentence, (start, start + len("Copper Bay")))
    assert found is not None
    assert sentence[slice(*found)] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "The German remake of Winter Harbor was cancelled in 2022.",
        "A mobile game based on Winter Harbor comes out in May.",
        "The untitled Winter Harbor spin-off has been ordered.",
        "Winter Harbor's stage version opens in London.",
        "A stage play inspired by the hit series Winter Harbor is planned.",
        "The fan meeting of Winter Harbor has been called off.",
        "The board game to the show Winter Harbor has come out.",
    ],
)
def test_what_is_made_from_a_show_is_not_the_show(sentence: str) -> None:
    match = FINDER.regex.search(sentence)
    assert match is not None
    assert derived(sentence, match.span(), frozenset()) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "Season 2 of Winter Harbor is out.",
        "The series Winter Harbor was renewed.",
        "The spin-off Winter Harbor was renewed.",
        "Winter Harbor films in Norway.",
        "Bo Lark has been a series regular on Winter Harbor.",
    ],
)
def test_this_is_the_show(sentence: str) -> None:
    match = FINDER.regex.search(sentence)
    assert match is not None
    assert derived(sentence, match.span(), kinds_of_show(sentence, [match.span()])) is None
