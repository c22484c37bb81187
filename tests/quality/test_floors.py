"""What our own corpora hold, and that claims do not get worse on them."""

from __future__ import annotations

from typing import Any

import pytest
from evaluate import Corpus, corpora, load
from floors import digest, fallen, figures, pinned, renewed, written

from monitor.claims import EXTRACTOR_VERSION
from monitor.corpus import lines
from monitor.edtf import Edtf
from monitor.model import Attribute, Modality

SENTENCES = "sentences"
CORPORA = {path.stem: path for path in corpora()}
VALUES = {
    "renewal": "renewed cancelled ended undecided ordered",
    "cast": "starring joining returning leaving",
    "crew": "creator showrunner director writer producer composer author",
    "production": "development writing casting filming wrapped post_production delayed halted",
    "trailer": "released unreleased",
}


@pytest.fixture(scope="module")
def read() -> dict[str, Corpus]:
    """All corpora, read by today's extractor."""
    return {name: load(path) for name, path in CORPORA.items()}


def test_there_are_sixty_articles_and_two_hundred_and_fifty_sentences(read: dict[str, Corpus]) -> None:
    assert sum(len(corpus.gold) for name, corpus in read.items() if name != SENTENCES) >= 60
    assert len(read[SENTENCES].gold) >= 250


def test_every_attribute_and_modality_is_among_the_gold(read: dict[str, Corpus]) -> None:
    claims = [claim for corpus in read.values() for rows in corpus.gold.values() for claim in rows]
    assert {claim["attribute"] for claim in claims} == {each.value for each in Attribute}
    assert {claim["modality"] for claim in claims} == {each.value for each in Modality}
    for attribute, values in VALUES.items():
        assert {claim["value"] for claim in claims if claim["attribute"] == attribute} == set(values.split())


@pytest.mark.parametrize("name", CORPORA)
def test_gold_keeps_the_contract(name: str) -> None:
    texts = {line.item().id: line.item().text or "" for line in lines(CORPORA[name])}
    gold = {
        row["id"]: row["claims"] for row in (line.row() for line in lines(CORPORA[name].with_suffix(".gold.jsonl")))
    }
    assert list(texts) == list(gold)
    for article, claims in gold.items():
        for claim in claims:
            _holds(claim, texts[article], f"{article}: {claim}")


def _holds(claim: dict[str, Any], text: str, which: str) -> None:
    attribute = Attribute(claim["attribute"])
    Modality(claim["modality"])
    assert claim["evidence"], which
    assert claim["evidence"] in text, which
    assert claim["season"] is None or claim["season"] > 0, which
    assert bool(claim["person"]) is (attribute in (Attribute.CAST, Attribute.CREW)), which
    assert attribute is Attribute.CAST or not claim["character"], which
    if attribute in (Attribute.RELEASE_DATE, Attribute.END_DATE) and claim["value"] != "unannounced":
        Edtf.parse(claim["value"])
    if attribute.value in VALUES:
        assert claim["value"] in VALUES[attribute.value].split(), which


@pytest.mark.parametrize("name", CORPORA)
def test_no_floor_is_fallen_through(name: str, read: dict[str, Corpus]) -> None:
    floors = pinned()["floors"]
    assert name in floors, "run: make floors"
    assert fallen(floors[name], figures(read[name].score())) == []


def test_a_change_of_behaviour_has_a_version_of_its_own(read: dict[str, Corpus]) -> None:
    """So that whoever updates the program learns that what was stored would be read otherwise now."""
    pin = pinned()["extractor"]
    assert (EXTRACTOR_VERSION, digest(read.values())) == (pin["version"], pin["digest"]), (
        "what is extracted has changed: raise EXTRACTOR_VERSION, then run: make floors"
    )


def test_a_floor_is_raised_without_ado_and_lowered_only_for_a_reason() -> None:
    before: dict[str, Any] = {"extractor": {}, "floors": {"news": {"recall": 0.8}}, "lowered": []}
    assert renewed(before, {"news": {"recall": 0.9}}, None)["floors"] == {"news": {"recall": 0.9}}
    with pytest.raises(SystemExit, match=r"news: recall is 0\.700, its floor 0\.800"):
        renewed(before, {"news": {"recall": 0.7}}, None)
    lowered = renewed(before, {"news": {"recall": 0.7}}, "gold was wrong")
    assert lowered["floors"] == {"news": {"recall": 0.7}}
    assert [row["why"] for row in lowered["lowered"]] == ["gold was wrong"]


def test_the_file_is_what_is_written() -> None:
    import tomllib

    content = pinned()
    assert tomllib.loads(written(content)) == {key: value for key, value in content.items() if value}
