"""Every row of the tables of release dates says what it reads, in its examples; here they are read by the extractor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from desk import SHOW, article, claims, dates

from monitor.claims import explain
from monitor.claims.quick import QuickTable, quick
from monitor.claims.release import denied as release_denied
from monitor.claims.release import nearest as release_nearest
from monitor.claims.release import unannounced as release_unannounced
from monitor.claims.release.denied import DENIED
from monitor.claims.release.endings import END
from monitor.claims.release.moves import PUT_OFF_ROWS
from monitor.claims.release.others import OTHER
from monitor.claims.release.phrases import RELEASE
from monitor.claims.release.unannounced_phrases import UNANNOUNCED
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from monitor.claims.dates.words import Words

TABLES = (RELEASE, END, OTHER, UNANNOUNCED, DENIED, PUT_OFF_ROWS)


def _examples(table: tuple[Words, ...]) -> list[str]:
    return [text for row in table for text in row.examples]


@pytest.mark.parametrize("sentence", _examples(RELEASE))
def test_words_for_coming(sentence: str) -> None:
    found = claims(sentence, Attribute.RELEASE_DATE, Attribute.END_DATE)
    assert any(c.attribute is Attribute.RELEASE_DATE and c.value != "unannounced" for c in found)


@pytest.mark.parametrize("sentence", _examples(END))
def test_words_for_ending(sentence: str) -> None:
    found = claims(sentence, Attribute.RELEASE_DATE, Attribute.END_DATE)
    assert [c.attribute for c in found] == [Attribute.END_DATE]


@pytest.mark.parametrize("sentence", _examples(OTHER))
def test_words_for_something_else(sentence: str) -> None:
    assert claims(sentence, Attribute.RELEASE_DATE, Attribute.END_DATE) == []


@pytest.mark.parametrize("sentence", _examples(UNANNOUNCED))
def test_words_for_no_date(sentence: str) -> None:
    found = claims(sentence, Attribute.RELEASE_DATE, Attribute.END_DATE)
    assert [c.value for c in found] == ["unannounced"]


@pytest.mark.parametrize("sentence", _examples((*DENIED, *PUT_OFF_ROWS)))
def test_words_that_take_a_date_back(sentence: str) -> None:
    found = claims(sentence, Attribute.RELEASE_DATE, Attribute.END_DATE)
    assert Modality.DENIED in {c.modality for c in found}


@pytest.mark.parametrize("row", [row for table in TABLES for row in table], ids=lambda row: row.pattern[:30])
def test_every_row_has_an_example(row: Words) -> None:
    assert row.examples


class _RowByRow:
    """The words of a table, each row tried by itself: to leave one out is quick."""

    def __init__(self, rows: tuple[Words, ...]) -> None:
        self.rows = {row: re.compile(rf"\b(?:{row.pattern})", re.IGNORECASE) for row in rows}

    def without(self, row: Words | None) -> tuple[tuple[re.Pattern[str], bool, bool], ...]:
        """As release_nearest keeps them."""
        return tuple((pattern, one.weak, one.own) for one, pattern in self.rows.items() if one is not row)


class _Rivals:
    """What of a table happens in a stretch of text."""

    def __init__(self, patterns: tuple[tuple[re.Pattern[str], bool, bool], ...]) -> None:
        self.patterns = [pattern for pattern, *_ in patterns]

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Matches of any row."""
        for pattern in self.patterns:
            yield from pattern.finditer(text, start, end)


EVENTS = {name: _RowByRow(rows) for name, rows in (("release", RELEASE), ("end", END), ("other", OTHER))}


def _told_or_dropped(sentence: str) -> str:
    """Its dates; of one that is the date of something else, that it is so."""
    why = {dropped.why for dropped in explain(article(sentence), SHOW).dropped}
    return dates(sentence) + ("; something else" if "something else happens on that day" in why else "")


def _is_needed(row: Words, told: Callable[[str], str], leave_out: Callable[[Words | None], None]) -> bool:
    leave_out(None)
    before = [told(text) for text in row.examples]
    leave_out(row)
    return before != [told(text) for text in row.examples]


@pytest.mark.parametrize(
    ("name", "row"),
    [(name, row) for name, table in EVENTS.items() for row in table.rows],
    ids=lambda value: value if isinstance(value, str) else value.pattern[:30],
)
def test_some_example_of_each_row_is_not_read_without_the_row(
    name: str, row: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave_out(row: Words | None) -> None:
        monkeypatch.setitem(release_nearest._EVENT, name, EVENTS[name].without(row))
        if name == "other":
            monkeypatch.setattr(release_nearest, "_SOMETHING_ELSE", _Rivals(EVENTS[name].without(row)))

    assert _is_needed(row, _told_or_dropped if name == "other" else dates, leave_out)


@pytest.mark.parametrize("row", DENIED, ids=lambda row: row.pattern[:30])
def test_some_example_of_each_denial_is_not_read_without_the_row(row: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = dict(zip(DENIED, release_denied._ROWS, strict=True))

    def leave_out(row: Words | None) -> None:
        monkeypatch.setattr(release_denied, "_ROWS", tuple(p for one, p in rows.items() if one is not row))

    assert _is_needed(row, dates, leave_out)


@pytest.mark.parametrize("row", UNANNOUNCED, ids=lambda row: row.pattern[:30])
def test_some_example_of_each_way_to_have_no_date_is_not_read_without_the_row(
    row: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = {one: quick(one.pattern, re.IGNORECASE) for one in UNANNOUNCED}

    def leave_out(row: Words | None) -> None:
        table = QuickTable((one, pattern) for one, pattern in rows.items() if one is not row)
        monkeypatch.setattr(release_unannounced, "_ROWS", table)

    assert _is_needed(row, dates, leave_out)
