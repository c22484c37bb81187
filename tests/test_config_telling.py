"""What is to be told, as the configuration says it: of every show, of one show, of one attribute."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.config import ConfigError, parse
from monitor.facts import NEWSWORTHY, QUIET, Policy, Terms
from monitor.facts.values import KINDS
from monitor.model import Attribute

FILE = Path("/shows/monitor.toml")
ONE = 'contact = "jo@example.org"\n[[show]]\ntitle = "Harbour Lights"\n'


def told(text: str, show: str = "harbour-lights") -> Policy:
    """What is told of the show where the text stands behind its title."""
    return parse(ONE + text, FILE).policies[show]


def terms(text: str, attribute: Attribute) -> Terms:
    return told(text).terms[attribute]


def test_without_a_word_the_usual_is_told() -> None:
    assert told("") == QUIET


@pytest.mark.parametrize(
    "text",
    [
        'tell = ["renewal", "crew"]',
        'tell.attributes = ["renewal", "crew"]',
        '[show.tell]\nattributes = ["renewal", "crew"]',
        '[tell]\nattributes = ["renewal", "crew"]',
        'tell = ["renewal", "crew"]\n[tell]\nattributes = ["cast"]',
    ],
)
def test_a_list_says_which_attributes_are_told(text: str) -> None:
    assert set(told(text).terms) == {Attribute.RENEWAL, Attribute.CREW}


def test_a_list_may_stand_at_the_top_of_the_file() -> None:
    assert set(parse(f'tell = ["trailer"]\n{ONE}', FILE).policies["harbour-lights"].terms) == {Attribute.TRAILER}


def test_nothing_may_be_told_of_a_show() -> None:
    assert told("tell = []").terms == {}


def test_the_nearer_word_goes_before_the_farther_one() -> None:
    def rumours(text: str) -> tuple[bool, bool]:
        policy = told(text)
        return policy.terms[Attribute.CAST].rumours, policy.terms[Attribute.RENEWAL].rumours

    assert rumours("[tell]\nrumours = true") == (True, True)
    assert rumours("[tell]\nrumours = true\ncast.rumours = false") == (False, True)
    assert rumours("rumours = true\n[tell]\ncast.rumours = false") == (True, True)  # the show says so of all
    assert rumours("rumours = true\ntell.cast.rumours = false") == (False, True)
    assert rumours("[show.tell]\nrumours = true\n[show.tell.renewal]\nrumours = false\n[tell]\nrumours = false") == (
        True,
        False,
    )


def test_shows_differ() -> None:
    read = parse(
        f'{ONE}rumours = true\n[[show]]\ntitle = "Paper Moons"\nmin_confidence = 0.9\n'
        '[show.tell.cast]\nonly = ["leaving"]\n[tell]\nmin_confidence = 0.8\n',
        FILE,
    )
    lights, moons = (read.policies[slug].terms[Attribute.CAST] for slug in ("harbour-lights", "paper-moons"))
    assert lights == Terms(only=NEWSWORTHY[Attribute.CAST], rumours=True, min_confidence=0.8)
    assert moons == Terms(only=frozenset({"leaving"}), rumours=False, min_confidence=0.9)


def test_every_kind_that_is_newsworthy_is_one() -> None:
    for attribute, kinds in NEWSWORTHY.items():
        assert kinds <= set(KINDS[attribute])


SHOW = 'show[1] "Harbour Lights"'
MISTAKES = {
    "an attribute mistyped": (
        'tell = ["renewal", "cats"]',
        f'4: {SHOW}: tell: nothing called "cats" is told; did you mean "cast"?',
    ),
    "what people call it": (
        'tell = ["renewal", "date"]',
        f'4: {SHOW}: tell: nothing called "date" is told; did you mean "release_date"?',
    ),
    "what is like no attribute": (
        '[tell]\nattributes = ["xyzzy"]',
        (
            '5: tell.attributes: nothing called "xyzzy" is told; there are: renewal, release_date, end_date, cast,'
            " crew, episode_count, platform, production, trailer, also_known_as"
        ),
    ),
    "what is never told": ('tell = ["plot"]', f"4: {SHOW}: tell: plot is never told, only kept: take it out"),
    "no list": (
        'tell = "renewal"',
        (
            f'4: {SHOW}: tell: must be a list, as tell = ["renewal"], or a table with attributes, rumours or'
            " min_confidence"
        ),
    ),
    "a number among the names": ("tell = [3]", f"4: {SHOW}: tell: must be text in quotes"),
    "double brackets": ("[[tell]]\nrumours = true", "4: tell: must stand in single brackets: [tell]"),
    "per cent": ("min_confidence = 80", f"4: {SHOW}: min_confidence: must be at most 0.99"),
    "surer than anything": ("[tell]\nmin_confidence = 1.0", "5: tell.min_confidence: must be at most 0.99"),
    "less than nothing": ("[tell]\nmin_confidence = -0.1", "5: tell.min_confidence: must be at least 0.0"),
    "a number in quotes": (
        '[tell.cast]\nmin_confidence = "0.8"',
        "5: tell.cast.min_confidence: must be a number without quotes",
    ),
    "yes for true": ('rumours = "yes"', f"4: {SHOW}: rumours: must be true or false, without quotes"),
    "a key mistyped": (
        "[show.tell.cast]\nrumor = true",
        f'5: {SHOW}: tell.cast.rumor: there is no such key; did you mean "rumours"?',
    ),
    "an attribute's table mistyped": (
        "tell.cats.rumours = true",
        f'4: {SHOW}: tell.cats: there is no such key; did you mean "cast"?',
    ),
    "an attribute that is no table": (
        '[tell]\ncast = ["joining"]',
        "5: tell.cast: must be a table: only, rumours or min_confidence stand under [tell.cast]",
    ),
    "a kind mistyped": (
        'tell.cast.only = ["joinning"]',
        f'4: {SHOW}: tell.cast.only: "joinning" is no kind of cast that is told; did you mean "joining"?',
    ),
    "a kind that says that nothing is known": (
        '[tell.renewal]\nonly = ["undecided"]',
        (
            '5: tell.renewal.only: "undecided" is no kind of renewal that is told; there are: renewed, cancelled,'
            " ended, ordered"
        ),
    ),
    "kinds of what has none": (
        '[tell.release_date]\nonly = ["2027"]',
        "5: tell.release_date.only: there are no kinds of release_date; take it out",
    ),
    "no kinds": (
        "[tell.cast]\nonly = []",
        "5: tell.cast.only: is empty; to hear nothing of it, leave the attribute out of what is told",
    ),
    "terms of what is not told": (
        "tell.platform.min_confidence = 0.9",
        f"4: {SHOW}: tell.platform: platform is not told at all: put it into tell.attributes, or take this out",
    ),
    "terms of what is told of no show": (
        '[tell]\nattributes = ["renewal"]\n[tell.cast]\nrumours = true',
        "6: tell.cast: cast is not told at all: put it into tell.attributes, or take this out",
    ),
    "the same twice": (
        "rumours = false\ntell.rumours = true",
        f"4: {SHOW}: rumours: is also said as tell.rumours; take one of them out",
    ),
    "a list and a table": (
        'tell = ["cast"]\n[show.tell.cast]\nrumours = true',
        (
            "5: this is not TOML: the same is said twice; to say more of what is told, write tell.attributes = [...] in"
            " place of tell = [...]"
        ),
    ),
}


@pytest.mark.parametrize(("text", "said"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told_with_its_place_and_mend(text: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        told(text)
    assert str(caught.value) == f"{FILE}:{said}"


def test_terms_that_one_show_needs_may_be_those_of_all() -> None:
    one_tells = 'tell = ["crew"]\n[[show]]\ntitle = "Paper Moons"\n[tell.crew]\nonly = ["showrunner"]'
    assert terms(one_tells, Attribute.CREW).only == frozenset({"showrunner"})
    assert Attribute.CREW not in told(one_tells, "paper-moons").terms


def test_the_line_is_found_however_the_table_is_written() -> None:
    other = '[[show]]\ntitle = "Paper Moons"\n'
    for text, line in (
        ("[tell]\n# rumours = 1\nrumours = 2", 6),
        (f"{other}[show.tell]\nrumours = 2", 7),
        (f'{other}[ show . "tell" ] # rumours\n\n"rumours" = 2', 8),
        (f"{other}tell.rumours = 2", 6),
        (f"{other}tell = {{ rumours = 2 }}", 6),
        (f"{other}[crawl]\njobs = 1\n[tell.cast]\nrumours = 2", 9),
    ):
        with pytest.raises(ConfigError) as caught:
            told(text)
        assert [problem.line for problem in caught.value.problems] == [line], text
