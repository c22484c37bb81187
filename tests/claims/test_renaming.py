"""What an article says does not depend on what the show is called."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk import article

from monitor.claims import explain, extract
from monitor.claims.titles.renaming import rename
from monitor.model import Claim, Show

TITLES = (
    "Ember",
    "The Harbour",
    "What We Said on the Last Night Train",
    "It’s Not Over, Mr. Lark",
    "Quiet!",
    "Lamp & Co.",
    "Babylon 5",
    "Law and Ardour: The Special Cases Unit",
)
TEXT = (
    "A second season of {} will come to Netflix on March 14, 2027. Mina Falk plays Iris Oake in {}.\n\n"
    "Filming on season 2 of {} has begun. The trailer for season 2 of {} is out.\n\n"
    "{} was created by Jo Marsh, and season 1 of {} had eight episodes."
)


def said(title: str, written: str, text: str = TEXT) -> list[Claim]:
    return extract(article(text.replace("{}", written), title=f"{title}: all we know"), Show(title=title))


def without_words(found: list[Claim]) -> list[Claim]:
    return [replace(claim, evidence="", words="", start=0) for claim in found]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("quotes", ["{}", "“{}”", '"{}"', "‘{}’"])
def test_claims_stay_when_the_title_does_not(title: str, quotes: str) -> None:
    found = said(title, quotes.replace("{}", title))
    assert without_words(found) == without_words(said("Winter Harbor", "Winter Harbor"))
    assert len(found) == 8


def test_a_comma_within_the_quotation_marks_stays() -> None:
    text = "In “Winter Harbor,” Mina Falk plays Iris Oake."
    assert [c.person for c in said("Winter Harbor", "", text)] == ["Mina Falk"]


@pytest.mark.parametrize(
    ("text", "titles", "read"),
    [
        ("“The Harbour,” he said.", ["The Harbour"], "Zqaxj, he said."),
        ("the Ember cast", ["Ember"], "the Zqaxj cast"),
        ("The Harbour cast", ["The Harbour"], "Zqaxj cast"),
        ("'Ember's star", ["Ember"], "'Zqaxj's star"),
        ("“Ember is back,” he said.", ["Ember"], "“Zqaxj is back,” he said."),
        ("a second series of ‘Lamp & Co.’ It was", ["Lamp & Co."], "a second series of Zqaxj. It was"),
        ("“Quiet!” returns", ["Quiet!"], "Zqaxj returns"),
        ("Ember 2 and the Ember reboot", ["Ember", "Ember 2", "Ember reboot"], "Zqaxj 2 and the Zqaxj reboot"),
        ("Babylon 5", ["Babylon 5"], "Zqaxj"),
        ("Ember, or Glut", ["Ember", "Glut"], "Zqaxj, or Zqbxj"),
    ],
)
def test_what_is_read(text: str, titles: list[str], read: str) -> None:
    renamed = rename(article(text, title="News"), Show(title=titles[0], aliases=tuple(titles[1:])))
    assert renamed.article.text == read
    assert renamed.article.blocks[0].text == read


def test_an_alias_is_told_as_it_is_written() -> None:
    show = Show(title="Ember", aliases=("The Long Glow",))
    found = extract(article("Ember, also known as “The Long Glow”, is back.", title="Ember"), show)
    assert [c.value for c in found if c.attribute.value == "also_known_as"] == ["The Long Glow"]


def test_words_that_end_within_a_title_are_told_whole() -> None:
    found = said("Winter Harbor", "", "Bo Lark created Winter Harbor and is heading back to it.")
    assert [(c.value, c.words) for c in found] == [("creator", "created Winter Harbor")]


def test_no_stand_in_is_ever_told() -> None:
    text = (
        "The Winter Harbor offshoot has been ordered for season 2. Bo Lark created Winter Harbor. "
        "“Copper Bay,” like “Winter Harbor,” premieres on June 3. Mina Falk of Winter Harbor has joined Copper Bay."
    )
    told = explain(article(text, title="Winter Harbor"), Show(title="Winter Harbor"))
    assert told.claims
    assert told.dropped
    assert "xj" not in repr(told)
