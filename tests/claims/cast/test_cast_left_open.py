"""Cast: a report that those concerned leave open is a rumour; whatever else is open leaves it firm."""

from __future__ import annotations

import pytest
from desk import said_in, told, told_of

from monitor.claims.cast.still_open import OPENINGS
from monitor.model import Attribute

cast = told_of(Attribute.CAST)
REPORT = "Deadline reported that Mina Falk joins season 2 of Winter Harbor."
SHORT = "Mina Falk joins season 2, Deadline reported."
FIGURES = "Netflix reported record figures and announced that Mina Falk joins season 2."


@pytest.mark.parametrize("sentence", [example for row in OPENINGS for example in row.examples])
def test_each_row_leaves_a_report_open(sentence: str) -> None:
    assert cast(f"{REPORT} {sentence}") == "joining s2 rumoured: Mina Falk"


@pytest.mark.parametrize(
    "sentence",
    [
        "The casting of “Winter Harbor 2” has not been confirmed.",
        "“The casting for season 2 has not been confirmed,” Netflix said.",
        "The casting of Winter Harbor is yet to be confirmed.",
        "Her return in the second season is not confirmed.",
        "Netflix has not confirmed her exit from the show.",
    ],
)
def test_a_casting_may_be_of_a_show_or_a_season(sentence: str) -> None:
    assert cast(f"{REPORT} {sentence}") == "joining s2 rumoured: Mina Falk"


@pytest.mark.parametrize(
    "sentence",
    [
        "The news of a third season has not been confirmed.",
        "A release date has not been confirmed.",
        "The premiere date is not confirmed yet.",
        "The number of episodes has not been decided.",
        "It has not been decided whether there will be a season 3.",
        "The future of the show has not been decided.",
        "Her role has not been confirmed.",
        "Her character's name is yet to be confirmed.",
        "Nothing has been decided about a third season.",
        "Netflix declined to comment on viewing figures.",
        "Netflix would not confirm a release date.",
        "The network has not confirmed a third season.",
        "Netflix is positively considering a third season.",
        "Further casting has not been confirmed.",
        "The rest of the cast has not been decided.",
    ],
)
def test_what_else_is_open_leaves_the_casting_firm(sentence: str) -> None:
    assert cast(f"{REPORT} {sentence}") == "joining s2: Mina Falk"
    assert cast(f"{REPORT} Shooting starts in June. {sentence}") == "joining s2: Mina Falk"


SAID = (
    (
        f"{REPORT}\n\nShooting starts in June.\n\nA release date has not been confirmed.",
        "joining s2: Mina Falk",
    ),
    (
        "Mina Falk will not return for season 2, Deadline reported. The future of the show has not been decided.",
        "leaving s2: Mina Falk",
    ),
    (
        f"{SHORT}\n\nIn other news, whether there will be a season 3 is not decided.",
        "joining s2: Mina Falk",
    ),
    (
        f"{FIGURES} The premiere date is not confirmed yet.",
        "joining s2: Mina Falk",
    ),
    # numbers that were reported are no report of a casting
    (
        f"{FIGURES} It has not been confirmed.",
        "joining s2: Mina Falk",
    ),
    # the talk has turned to something else
    (f"{REPORT} In other news, Copper Bay is back. The casting has not been confirmed.", "joining s2: Mina Falk"),
    # of two reports the nearer is meant
    (
        f"{REPORT} The Gazette reported that Carl Dunn will not return for it. The report has not been confirmed.",
        "joining s2: Mina Falk; leaving s2 rumoured: Carl Dunn",
    ),
    # … and of one that goes on, all of it
    (
        f"{REPORT} According to the outlet, Carl Dunn will not return for season 2. The report is not confirmed.",
        "joining s2 rumoured: Mina Falk; leaving s2 rumoured: Carl Dunn",
    ),
    (
        f"{REPORT} The site also claims Carl Dunn will not return for season 2. The casting is not confirmed.",
        "joining s2 rumoured: Mina Falk; leaving s2 rumoured: Carl Dunn",
    ),
    # "it" is what the sentence before said
    (f"{REPORT} Shooting starts in June. It has not been confirmed.", "joining s2: Mina Falk"),
    # who is in it already is no news
    (
        "Deadline reported that Bo Lark joins season 2, which stars Mina Falk. The casting has not been confirmed.",
        "joining s2 rumoured: Bo Lark; starring s2: Mina Falk",
    ),
    # up to three sentences on
    (
        f"{REPORT} Shooting starts in June. It is winter. The casting has not been confirmed.",
        "joining s2 rumoured: Mina Falk",
    ),
    (
        f"{REPORT} Shooting starts in June. It is winter. It thaws in May. The casting has not been confirmed.",
        "joining s2: Mina Falk",
    ),
)

test_it_is_said = said_in(cast, SAID)


def test_a_heading_ends_it() -> None:
    text = f"{REPORT}\n\nWhat we know\n\nThe casting has not been confirmed."
    assert told(text, Attribute.CAST) == "joining s2: Mina Falk"
