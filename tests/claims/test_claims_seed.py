"""The cast of one real article, which lies outside this repository; where it is missing there is nothing to test."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.article import read_text
from monitor.claims import extract
from monitor.model import Attribute, Show

SEED = Path(__file__).parents[3] / "shared" / "seed" / "000_e1a3184c45ad6c86.txt"

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the article is not here")


def test_the_cast_and_nobody_else() -> None:
    text = SEED.read_text("utf-8")
    show = Show(title="It's Okay to Not Be Okay")
    found = [c for c in extract(read_text(text, title=text.split("\n")[0]), show) if c.attribute is Attribute.CAST]
    assert {(claim.person, claim.character) for claim in found} == {
        ("Kim Soo Hyun", "Moon Gang Tae"),
        ("Seo Ye Ji", "Ko Moon Young"),
        ("Oh Jung Se", "Moon Sang Tae"),
        ("Park Kyu Young", "Nam Ju Ri"),
    }
    assert {(claim.value, claim.modality.value) for claim in found} == {("starring", "asserted")}


def test_without_a_title_of_its_own_too() -> None:
    found = extract(read_text(SEED.read_text("utf-8")), Show(title="It's Okay to Not Be Okay"))
    assert len([c for c in found if c.attribute is Attribute.CAST]) == 4
    assert [(c.season, c.value) for c in found if c.attribute is Attribute.RENEWAL] == [(2, "undecided")]
