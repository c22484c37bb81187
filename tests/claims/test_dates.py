"""Dates in sentences: every row of the forms, the words around them, and what is no date."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.claims.date_forms import FORMS
from monitor.claims.dates import DateMention, Tense, find_dates
from monitor.edtf import Edtf, Precision

WEDNESDAY = date(2024, 6, 12)


def said(text: str, published: date | None = WEDNESDAY, tense: Tense | None = None) -> list[str]:
    return [mention.edtf for mention in find_dates(text, published, tense=tense)]


@pytest.mark.parametrize(
    ("form", "text", "edtf"), [(form.name, *example) for form in FORMS for example in form.examples]
)
def test_every_form_reads_its_examples(form: str, text: str, edtf: str | None) -> None:
    assert " ".join(said(text)) == (edtf or "")
