"""A question about another show: what is answered to it is of that one, and behind it the talk is again of ours."""

from __future__ import annotations

import pytest
from desk import claims, lines, told

from monitor.claims.about.asked_of_another import asks_of_another
from monitor.claims.titles.finder import TitleFinder
from monitor.model import Attribute, Show

BEFORE = (
    "Mina Falk stars in Winter Harbor. She spoke to us about it.\n\nWhat drew you to Winter Harbor?\n\nI loved it.\n\n"
)
BEHIND = "\n\nWhat is season 2 like?\n\nI love it. We are filming season 2 right now."


def _renewal(question: str, answer: str, behind: str = BEHIND) -> str:
    return told(f"{BEFORE}{question}\n\n{answer}{behind}", Attribute.RENEWAL, Attribute.PRODUCTION)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What about The Undertow?", "They have cancelled it. Gutting."),
        ("Q: What about The Undertow?", "A: They have cancelled it. Gutting."),
        ("You're also in The Undertow.", "I am! It has been cancelled, sadly."),
        ("You're also in The Undertow.", "I am! They have cancelled it."),
        ("You were also in Copper Bay, weren't you?", "I was. They have cancelled it."),
        ("What about “Copper Bay”?", "They have cancelled it. It was a good run."),
        ("Any news on The Undertow?", "It has been renewed for a third season."),
        ("What's happening with The Undertow?", "The network has cancelled it after two seasons."),
        ("And The Undertow?", "It has been renewed for season 3."),
        ("THR: What happened to The Undertow?", "They cancelled it."),
        ("What about The Undertow?", "It's a sad story.\n\nThe network has cancelled it."),
    ],
)
def test_an_answer_about_another_show(question: str, answer: str) -> None:
    assert _renewal(question, answer) == "filming s2"


@pytest.mark.parametrize(
    ("question", "answer", "noted"),
    [
        ("What about Winter Harbor?", "They have cancelled it. Gutting.", "cancelled"),
        ("What about the future?", "They have cancelled it. Gutting.", "cancelled"),
        ("What about Winter Harbor season 3?", "They have cancelled it.", "cancelled"),
        ("And what about The Undertow?!", "Winter Harbor has been cancelled, so I am free.", "cancelled"),
        ("You're also in the writers' room.", "I am! They have cancelled Winter Harbor, though.", "cancelled"),
    ],
)
def test_an_answer_about_the_show(question: str, answer: str, noted: str) -> None:
    assert noted in _renewal(question, answer, "").split("; ")


def test_a_character_is_no_show() -> None:
    found = claims(BEFORE + "What about Ada Lund?\n\nAda Lund is returning for season 2.", Attribute.CAST)
    assert "returning s2: Ada Lund" in lines(found)


def test_what_asks() -> None:
    finder = TitleFinder.of(Show(title="Winter Harbor"))
    assert not asks_of_another("What about The Undertow and Winter Harbor?", finder)
    assert not asks_of_another("What about the finale?", finder)
    assert not asks_of_another("What about The CW?", finder)
    assert not asks_of_another("You're also in season 2.", finder)
