"""Where a text names the show: by its title, in any spelling, or by an alias."""

from __future__ import annotations

import pytest
from desk import told

from monitor.claims.text.fold import plain
from monitor.claims.titles.finder import TitleFinder, title_key
from monitor.model import Attribute, Show


def names(title: str, text: str, *aliases: str) -> list[str]:
    return [m.group() for m in TitleFinder.of(Show(title=title, aliases=aliases)).regex.finditer(plain(text))]


@pytest.mark.parametrize(
    ("title", "text", "found"),
    [
        ("Winter Harbor", "Winter Harbor is back.", ["Winter Harbor"]),
        ("Winter Harbor", "WINTER HARBOR is back, and winter harbor again.", ["WINTER HARBOR", "winter harbor"]),
        ("Winter Harbor", "The Winter Harbor cast", ["The Winter Harbor"]),
        ("Winter Harbor", "Winter Harbor's cast", ["Winter Harbor"]),
        ("Winter Harbor", "Winter Harbor 2 is back.", ["Winter Harbor"]),
        ("Winter Harbor", "Winter Harbors and a midwinter harbor", []),
        ("Winter Harbor", "winter in the harbor", []),
        ("It's Fine to Be Late", "“It’s Fine To Be Late” is back.", ["It's Fine To Be Late"]),
        ("It’s Fine to Be Late", "Its Fine to Be Late", ["Its Fine to Be Late"]),
        ("Law & Tides: Oslo", "Law & Tides Oslo, or Law Tides: Oslo", ["Law & Tides Oslo", "Law Tides: Oslo"]),
        ("The Keep", "The Keep is back. Keep it. KEEP", ["The Keep", "Keep", "KEEP"]),
        ("Gray", "a gray sky over Gray", ["Gray"]),
        ("Gray", "GRAY is back. Grayson is not.", ["GRAY"]),
        ("Élan Vital", "Élan Vital is back.", ["Élan Vital"]),
    ],
)
def test_where_the_show_is_named(title: str, text: str, found: list[str]) -> None:
    assert names(title, text) == found


def test_a_show_is_named_by_its_aliases_too() -> None:
    assert names("Winter Harbor", "Snow Pier is back.", "Snow Pier") == ["Snow Pier"]
    assert told(
        "Snow Pier has been cancelled.",
        Attribute.RENEWAL,
        title="News",
        show=Show(title="Gray", aliases=("Snow Pier",)),
    ) == ("cancelled")


@pytest.mark.parametrize(
    ("text", "same"),
    [("the winter harbor", True), ("“Winter Harbor”", True), ("Winter-Harbor 2", True), ("Winter Harbors", False)],
)
def test_rule_9_titles_without_case_punctuation_and_leading_articles(text: str, same: bool) -> None:
    assert TitleFinder.of(Show(title="Winter Harbor")).is_title(text) is same


def test_title_keys() -> None:
    assert title_key("The Café — at Night!") == title_key("cafe at night")
