"""Every row of the tables of release dates says what it reads, in its examples; here they are read by the extractor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from desk import claims

from monitor.claims.release_denied import DENIED
from monitor.claims.release_endings import END
from monitor.claims.release_others import OTHER
from monitor.claims.release_phrases import RELEASE
from monitor.claims.unannounced_phrases import UNANNOUNCED
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from monitor.claims.date_words import Words

TABLES = (RELEASE, END, OTHER, UNANNOUNCED, DENIED)


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


@pytest.mark.parametrize("sentence", _examples(DENIED))
def test_words_that_take_a_date_back(sentence: str) -> None:
    found = claims(sentence, Attribute.RELEASE_DATE, Attribute.END_DATE)
    assert Modality.DENIED in {c.modality for c in found}


@pytest.mark.parametrize("row", [row for table in TABLES for row in table], ids=lambda row: row.pattern[:30])
def test_every_row_has_an_example(row: Words) -> None:
    assert row.examples
