"""Guides to what is on: what stands below a programme's title is of that, whatever the guide is called after."""

from __future__ import annotations

import re

import pytest
from desk import expected, told

from monitor.claims.about.programmes import GUIDES, is_guide, is_slot
from monitor.model import Attribute

THEIRS = (
    "The second season of the drama ends tonight. A third season has been ordered, and Mina Falk will be back as Iris."
)
OURS = "The third season of the harbour drama starts tonight. Carl Dunn plays Captain Ned."
LAST = "The final season of the series starts. Bo Lark stars as a monk."
SHOWS = (
    ("Copper Bay", "9pm", "Channel 4", THEIRS),
    ("Winter Harbor", "10pm", "BBC Two", OURS),
    ("Salt Lane", "10.30pm", "Sky Atlantic", LAST),
)
NAMES = (
    "TV tonight: Winter Harbor is back",
    "Winter Harbor and more: what to watch on Wednesday",
    "Wednesday's best TV: Winter Harbor and Copper Bay",
    "Pick of the day: Winter Harbor",
    "TV tonight: a storm on the coast",
)
FORMS = (
    "{name}\n{hour}, {network}\n\n{text}",
    "{name}\n\n{hour}, {network}\n\n{text}",
    "{name}\n\n{network}, {hour}\n\n{text}",
    "{name}\n\nWednesday, {hour}, {network}\n\n{text}",
    "{name}\n\n{network} | {hour}\n\n{text}",
    "{name}\n\n{hour} on {network}\n\n{text}",
    "{name}, {hour}, {network}\n\n{text}",
    "{name} ({network}, {hour})\n\n{text}",
    "{hour}, {network}\n\n{name}\n\n{text}",
    "{name}\n\n{text}\n\n{network}, {hour}",
    "{name}\n\n{text} {network}, {hour}",
)


def _page(form: str, *shows: tuple[str, str, str, str]) -> str:
    return "\n\n".join(form.format(name=name, hour=hour, network=at, text=text) for name, hour, at, text in shows)


def _told(text: str, title: str) -> str:
    return told(text, *(a for a in Attribute if a is not Attribute.PLATFORM), title=title)


OF_OURS = expected("2024-06-12 s3; starring: Carl Dunn as Captain Ned")


@pytest.mark.parametrize("title", NAMES)
@pytest.mark.parametrize("form", FORMS)
def test_what_stands_below_a_title_is_of_that(form: str, title: str) -> None:
    for order in (SHOWS, SHOWS[::-1], SHOWS[:2], SHOWS[1:], (SHOWS[1], SHOWS[0])):
        assert _told(_page(form, *order), title) == OF_OURS, order


@pytest.mark.parametrize("form", FORMS[:6])
def test_so_it_is_in_an_article_that_is_called_otherwise(form: str) -> None:
    assert _told(_page(form, *SHOWS), "A storm is coming, and Winter Harbor is back") == OF_OURS


@pytest.mark.parametrize("form", [FORMS[0], FORMS[1], FORMS[2], FORMS[8], FORMS[9]])
@pytest.mark.parametrize("title", NAMES)
def test_so_is_where_it_is_on(form: str, title: str) -> None:
    assert told(_page(form, *SHOWS), Attribute.PLATFORM, title=title) == "BBC Two"


def test_an_introduction_may_name_ours() -> None:
    text = f"The third season of Winter Harbor starts tonight.\n\n{_page(FORMS[1], SHOWS[0], SHOWS[2])}"
    assert _told(text, NAMES[0]) == "2024-06-12 s3"


# --- Look-alikes: articles on the show alone


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Winter Harbor: what to watch for in season 3",
            "Winter Harbor is back.\n\nMina Falk\n\nShe is gone.\n\nCarl Dunn\n\nSeason 3 starts on July 9, 2024.",
        ),
        (
            "What to watch: Winter Harbor season 3",
            "Winter Harbor is back.\n\nThe Storm\n\nIt is big.\n\nThe Harbour\n\nSeason 3 starts on July 9, 2024.",
        ),
        (
            "Winter Harbor season 3: when is it on?",
            "Winter Harbor is back.\n\nBroadcast\n\nBBC One, 9pm\n\nSeason 3 starts on July 9, 2024.",
        ),
        (
            "Winter Harbor season 3: where is it on?",
            "Back.\n\nUnited Kingdom\n\nBBC One, 9pm\n\nSeason 3 starts on July 9, 2024.\n\nAustralia\n\nStan, 8pm",
        ),
    ],
)
def test_headings_of_an_article_on_the_show_are_no_programmes(title: str, text: str) -> None:
    assert told(text, Attribute.RELEASE_DATE, title=title) == "2024-07-09 s3"


@pytest.mark.parametrize(("pattern", "example"), GUIDES)
def test_what_guides_are_called(pattern: str, example: str) -> None:
    assert re.search(pattern, example, re.IGNORECASE)
    assert is_guide(example)


@pytest.mark.parametrize(
    "title",
    [
        "Winter Harbor: what to watch for tonight",
        "What to watch after Winter Harbor",
        "When is Winter Harbor on this week?",
        "Winter Harbor returns to BBC One tonight",
        "How to watch Winter Harbor season 3",
    ],
)
def test_what_they_are_not(title: str) -> None:
    assert not is_guide(title)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("9pm, Channel 4", True),
        ("Channel 4, 9pm", True),
        ("Channel 4 | 9pm", True),
        ("8/7c, CBS", True),
        ("9pm on Channel 4", True),
        ("Wednesday, 9pm, BBC Two", True),
        ("Channel 4", False),
        ("Iris is back at 9pm", False),
        ("July 9", False),
    ],
)
def test_a_line_on_where_and_when(line: str, is_one: bool) -> None:
    assert is_slot(line) is is_one
