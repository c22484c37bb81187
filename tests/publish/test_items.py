"""An item: what it says, in a line, in plain text and in full, and what it stands on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from feeding import HOME, ground, made, quote, told

from monitor.model import Attribute, ChangeKind, Modality, Tier
from monitor.publish.item import identity
from monitor.publish.words import ATTRIBUTES


@pytest.mark.parametrize(
    ("rest", "title"),
    [
        ({}, "Renewed: Lantern Quay, season 2 — The Paper reports"),
        (
            {"grounds": (ground("https://paper.example/1", "renewed", tier=Tier.OFFICIAL),)},
            "Renewed: Lantern Quay, season 2 — The Paper confirms",
        ),
        (
            {"grounds": (ground("https://other.example/1", "renewed", tier=Tier.OFFICIAL),)},
            "Renewed: Lantern Quay, season 2 — The Paper reports",
        ),
        (
            {
                "kind": ChangeKind.CONFIRMED,
                "grounds": (ground("https://paper.example/1", "renewed", tier=Tier.OFFICIAL),),
            },
            "Confirmed — Renewed: Lantern Quay, season 2 — The Paper says",
        ),
        (
            {"kind": ChangeKind.RETRACTED, "old": "renewed", "new": None},
            "Withdrawn — Renewed: Lantern Quay, season 2",
        ),
        ({"quotes": ()}, "Renewed: Lantern Quay, season 2"),
    ],
)
def test_the_title_says_what_and_who_says_so(rest: dict[str, Any], title: str) -> None:
    assert made(told(1, **rest)).title == title


def test_in_full_it_says_what_was_what_is_how_sure_and_who_says_so_or_otherwise() -> None:
    html = made(
        told(
            1,
            old="undecided",
            doubt=0.62,
            grounds=(
                ground("https://paper.example/1", "renewed"),
                ground("https://gazette.example/2", "cancelled", 0.4, "Gazette", witness=2),
                ground("https://gazette.example/1", "cancelled", 0.3, "Gazette", witness=3),
                ground("https://copy.example/2", "cancelled", 0.2, "Copyist", witness=2),
                ground("https://fans.example/2", "renewed", -0.9, "Fans", witness=4, modality=Modality.DENIED),
            ),
        ),
        site=HOME,
    ).html
    assert html.splitlines() == [
        "<p>Renewal, Lantern Quay, season 2: <b>undecided</b> → <b>renewed</b></p>",
        "<p>2 independent sources; confidence 93% (before: 62%).</p>",
        (
            '<blockquote dir="auto"><p>“Northlight has renewed Lantern Quay.”</p>'
            '<p>— <a href="https://paper.example/1">The Paper</a>, March 2, 2026</p></blockquote>'
        ),
        (
            '<p>Said otherwise: <a href="https://fans.example/2">Fans</a>, March 2, 2026: not renewed; '
            '<a href="https://gazette.example/2">Gazette</a>, March 2, 2026: cancelled.</p>'
        ),
        f'<p><a href="{HOME}/changes/{1:032x}.html">Why this was told</a></p>',
    ]


@pytest.mark.parametrize(
    ("doubt", "confidence", "said"),
    [
        (0.879, 0.881, "confidence 88%."),
        (0.884, 0.886, "confidence 89% (before: 88%)."),
        (None, 0.88, "confidence 88%."),
    ],
)
def test_how_sure_it_is_is_said_once_where_it_was_as_sure_before(
    doubt: float | None, confidence: float, said: str
) -> None:
    change = told(1, old="undecided", doubt=doubt, confidence=confidence)
    assert said in made(change).html
    assert said in made(change).summary


def test_who_said_that_nothing_is_known_says_nothing_against_it() -> None:
    before = ground("https://gazette.example/1", "undecided", 0.4, "Gazette", witness=2)
    now = ground("https://paper.example/1", "renewed")
    assert "Gazette" not in made(told(1, old="undecided", grounds=(now, before))).html


def test_a_trailer_is_named_once() -> None:
    change = told(1, attribute=Attribute.TRAILER, new="released", old="unreleased")
    assert made(change).html.startswith("<p>Trailer, Lantern Quay, season 2: <b>not out yet</b> → <b>out</b></p>")


def test_one_source_is_not_said_to_be_independent_of_others() -> None:
    assert "<p>One source; confidence 93%.</p>" in made(told(1, witnesses=1)).html
    assert "<p>2 independent sources; confidence 93%.</p>" in made(told(1)).html


def test_a_quote_that_has_quotation_marks_is_not_given_others() -> None:
    change = told(1, quotes=(quote("https://paper.example/1", "“It will be back.”"),))
    assert "“It will be back.”" in made(change).summary
    assert "““" not in made(change).summary + made(change).html


def test_what_is_withdrawn_says_what_it_stood_on() -> None:
    html = made(told(1, kind=ChangeKind.RETRACTED, old="renewed", new=None, doubt=0.8)).html
    assert "<b>renewed</b> → nothing known" in html
    assert "<p>Nobody says so any more (before: 80%).</p>\n<p>It stood on:</p>\n<blockquote" in html


def test_what_is_disputed_is_one_or_the_other() -> None:
    found = made(told(1, kind=ChangeKind.DISPUTED, attribute=Attribute.RELEASE_DATE, old="2027-03", new="2027-06"))
    assert found.title == "Disputed — Release date, Lantern Quay, season 2: March 2027 or June 2027"
    assert "<b>March 2027</b> or <b>June 2027</b>" in found.html


def test_three_quotes_are_enough() -> None:
    quotes = tuple(quote(f"https://paper.example/{n}", f"Word {n}.") for n in range(5))
    html = made(told(1, quotes=quotes)).html
    assert html.count("<blockquote") == 3
    assert "Word 2." in html
    assert "Word 3." not in html


def test_the_summary_is_plain_text() -> None:
    change = told(1, quotes=(quote("https://a.example/", "Fish & <chips>"),))
    assert made(change).summary == (
        "Renewed: Lantern Quay, season 2. 2 independent sources; confidence 93%. “Fish & <chips>” — The Paper"
    )
    assert len(made(told(1, quotes=(quote("https://a.example/", "word " * 999),))).summary) <= 500


def test_casting_is_told_in_a_sentence() -> None:
    joins = told(1, attribute=Attribute.CAST, new="joining", person="Ilse Okafor", character="Sister Coal")
    assert made(joins).html.startswith("<p>Ilse Okafor joins Lantern Quay as Sister Coal (season 2).</p>")


def test_a_show_newly_followed_is_told_without_a_confidence() -> None:
    begun = told(1, kind=ChangeKind.FOLLOWING, attribute=None, season=None, new="season 2 undecided")
    assert made(begun).title == "Now following Lantern Quay: season 2 undecided"
    assert "confidence" not in made(begun).html


def test_it_leads_to_its_page_else_to_the_article_that_brought_it() -> None:
    assert made(told(1), site=f"{HOME}/").link == f"{HOME}/changes/{1:032x}.html"
    assert made(told(1)).link == "https://paper.example/1"
    assert made(told(1, article=None)).link == "https://paper.example/1"  # the first that is quoted
    assert made(told(1, article=None, quotes=())).link is None


def test_it_names_the_articles_it_stands_on_each_once() -> None:
    change = told(
        1,
        quotes=(quote("https://b.example/", "x", "B"), quote("https://paper.example/1", "y")),
        grounds=(ground("https://c.example/", "renewed", source="C"), ground("javascript:alert(1)", "renewed")),
    )
    found = made(change, feeds={"The Paper": "https://paper.example/feed", "B": "https://b.example/feed"})
    assert found.via is not None
    assert (found.via.title, found.via.url) == ("The Paper", "https://paper.example/1")
    assert [(each.title, each.url) for each in found.related] == [
        ("B", "https://b.example/"),
        ("C", "https://c.example/"),
    ]
    assert found.feed is not None
    assert found.feed.url == "https://paper.example/feed"
    assert made(change, feeds={"B": "https://b.example/feed"}).feed is None


def test_its_categories_are_show_season_attribute_and_kind() -> None:
    found = [
        (each.scheme, each.term, each.label) for each in made(told(1, attribute=Attribute.RELEASE_DATE)).categories
    ]
    assert found == [
        ("show", "lantern-quay", "Lantern Quay"),
        ("season", "2", "season 2"),
        ("attribute", "release_date", "Release date"),
        ("kind", "new", "new"),
    ]
    assert len(made(told(1, attribute=None, season=None)).categories) == 2


def test_its_id_is_an_iri_that_begins_as_the_changes_own() -> None:
    assert identity("c7308954d3b8e0b3a56c57266de7217e") == "urn:uuid:c7308954-d3b8-80b3-a56c-57266de7217e"
    assert identity("c7308954d3b8e0b3056c57266de7217e") == "urn:uuid:c7308954-d3b8-80b3-856c-57266de7217e"
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", identity("x"))
    assert identity("x") != identity("y")


def test_a_thumbnail_only_by_https() -> None:
    images = {"https://paper.example/1": "https://cdn.example/1.jpg", "https://paper.example/2": "http://cdn.example/2"}
    assert made(told(1), images=images).thumbnail == "https://cdn.example/1.jpg"
    assert made(told(2), images=images).thumbnail is None
    assert made(told(3), images=images).thumbnail is None
    assert "<img" not in made(told(1), images=images).html


@pytest.mark.parametrize("attribute", Attribute)
@pytest.mark.parametrize("kind", ChangeKind)
def test_there_are_words_for_every_change(kind: ChangeKind, attribute: Attribute) -> None:
    value = next(iter(ATTRIBUTES[attribute].values), "8")
    change = told(1, kind=kind, attribute=attribute, old=value, new=value, person="Ilse Okafor", doubt=0.5)
    for each in (change, replace(change, old=None), replace(change, new=None)):
        found = made(each)
        assert found.title
        assert found.summary
        assert found.html.startswith("<p>")
