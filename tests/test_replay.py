"""A corpus in, the changes that a subscriber would have been told of out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from monitor.corpus import BadLine
from monitor.replay import read_claims, read_corpus, replay

if TYPE_CHECKING:
    from pathlib import Path

FIELDS = {"show", "season", "attribute", "person", "kind", "old", "new", "article", "sources", "confidence"}


def row(number: int, published: str | None, text: str, show: str = "Harbour Lights", **other: Any) -> dict[str, Any]:
    return {
        "id": f"a{number}",
        "show": show,
        "aliases": [],
        "url": f"https://paper{number}.example/{number}",
        "source": f"Paper {number}",
        "title": f"{show}: news",
        "published": published,
        "text": text,
    } | other


def written(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(each) + "\n" for each in rows), encoding="utf-8")
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return written(
        tmp_path / "corpus.jsonl",
        [
            row(3, "2026-05-01", "Harbour Lights has been renewed for season 2."),
            row(1, None, "Harbour Lights has not been renewed for season 2 yet."),
            row(2, "2026-04-01", "Harbour Lights has not been renewed for season 2 yet."),
            row(4, "2026-05-01", "Season 2 of Harbour Lights is confirmed: the show has been renewed for season 2."),
        ],
    )


def test_the_first_article_is_summed_up_and_later_ones_tell(corpus: Path) -> None:
    first, *later = list(replay(corpus))
    assert (first["kind"], first["article"], first["attribute"]) == ("following", "a1", None)
    assert [(each["kind"], each["season"], each["old"], each["new"], each["article"]) for each in later] == [
        ("changed", 2, "undecided", "renewed", "a3")
    ]
    assert set(first) == set(later[0]) == FIELDS
    assert later[0]["show"] == "Harbour Lights"
    assert later[0]["sources"] == ["Paper 3"]
    assert 0 < later[0]["confidence"] < 1


def test_articles_come_in_order_of_publication_then_of_the_file(corpus: Path) -> None:
    assert [item.id for item in read_corpus(corpus)] == ["a1", "a2", "a3", "a4"]


def test_given_claims_are_used_in_place_of_our_own(corpus: Path, tmp_path: Path) -> None:
    def claim(value: str) -> dict[str, Any]:
        return {"attribute": "renewal", "season": 2, "value": value, "modality": "asserted", "evidence": ""}

    gold = written(
        tmp_path / "gold.jsonl",
        [
            {"id": "a1", "claims": [claim("renewed")]},
            {"id": "a2", "claims": []},
            {"id": "a3", "claims": [claim("cancelled")]},
        ],
    )
    assert [(each["kind"], each["new"]) for each in replay(corpus, gold)][1:] == [("changed", "cancelled")]
    flat = written(tmp_path / "predictions.jsonl", [{"id": "a1"} | claim("renewed"), {"id": "a3"} | claim("cancelled")])
    assert list(replay(corpus, flat)) == list(replay(corpus, gold))


def test_shows_in_one_file_are_kept_apart(tmp_path: Path) -> None:
    mixed = written(
        tmp_path / "mixed.jsonl",
        [
            row(1, "2026-03-01", "Harbour Lights has not been renewed for season 2 yet."),
            row(2, "2026-03-02", "Paper Mill has not been renewed for season 3 yet.", show="Paper Mill"),
            row(3, "2026-03-03", "Harbour Lights has been renewed for season 2."),
            row(4, "2026-03-04", "Paper Mill has been renewed for season 3.", show="Paper Mill"),
        ],
    )
    assert [(each["show"], each["kind"], each["article"]) for each in replay(mixed)] == [
        ("Harbour Lights", "following", "a1"),
        ("Paper Mill", "following", "a2"),
        ("Harbour Lights", "changed", "a3"),
        ("Paper Mill", "changed", "a4"),
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        ('{"show": "X", "text": ""}', '"id"'),
        ('{"id": "a", "text": ""}', '"show"'),
        ('{"id": "a", "show": "X"}', '"text"'),
        ('{"id": "a", "show": "X", "text": "", "published": "soon"}', '"published"'),
        ('{"id": "a", "show": "X", "text": "", "aliases": "Y"}', '"aliases"'),
        ('{"id": "a", "show": "X", "text": "", "source": 3}', '"source"'),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str, why: str) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text(json.dumps(row(1, None, "")) + "\n\n" + line + "\n", encoding="utf-8")
    with pytest.raises(BadLine) as raised:
        read_corpus(path)
    assert str(raised.value).startswith(f"{path}:3: ")
    assert why in str(raised.value)


def test_a_bad_claim_is_named(tmp_path: Path) -> None:
    path = written(tmp_path / "gold.jsonl", [{"id": "a", "claims": [{"attribute": "weather", "value": "fine"}]}])
    with pytest.raises(BadLine, match=r"gold.jsonl:1: not a claim: .*weather"):
        read_claims(path)


def test_a_past_premiere_given_to_the_wrong_season_is_read_on_from(tmp_path: Path) -> None:
    """The vote is kept under the season that it is of, and found again by the one that the article named."""
    told = [(None, "2025-04-02"), (1, "2025-04"), (2, "2025-04"), (2, "2027-06-12"), (2, "2027-06-12")]
    days = ["2025-04-03", "2025-05-01", "2026-03-01", "2027-03-01", "2027-03-02"]
    papers = range(len(told))  # all are known before, so that nothing is read anew
    rows = [
        row(n, f"2025-01-0{n + 1}", "News.", source=f"Paper {n}", url=f"https://paper{n}.example/0") for n in papers
    ]
    rows += [row(n + 5, days[n], "News.", source=f"Paper {n}", url=f"https://paper{n}.example/{n + 1}") for n in papers]
    said = [("platform", None, "Tide")] * len(told) + [("release_date", *each) for each in told]
    claims = [
        {
            "id": f"a{number}",
            "claims": [{"attribute": attribute, "season": season, "value": value, "evidence": ""}],
        }
        for number, (attribute, season, value) in enumerate(said)
    ]
    _, *changes = replay(written(tmp_path / "corpus.jsonl", rows), written(tmp_path / "claims.jsonl", claims))
    assert [(each["kind"], each["season"], each["new"], each["article"]) for each in changes] == [
        ("new", 1, "2025-04-02", "a5"),
        ("new", 2, "2027-06-12", "a8"),
    ]
