"""No rule knows whom or what it will be measured by: the names of the corpora stand nowhere in the program."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent
PROGRAM = FOLDER.parent.parent / "monitor"
CORPORA = sorted(path for path in FOLDER.rglob("*.jsonl") if len(path.suffixes) == 1)
DEMO = PROGRAM / "demo"  # a world of its own
LONGEST = 5  # words of a name that are compared


def words_of(text: str) -> tuple[str, ...]:
    """In their order, without what stands between them."""
    return tuple(re.findall(r"\w+", text))


def names_of(corpus: Path) -> Iterator[str]:
    """Shows, and the people and roles of the gold. One word alone ("Kingdom") may be a word of the language."""
    for line in corpus.read_text().splitlines():
        article = json.loads(line)
        yield from (article["show"], *article["aliases"])
    for line in corpus.with_suffix(".gold.jsonl").read_text().splitlines():
        for claim in json.loads(line)["claims"]:
            yield from (claim["person"] or "", claim["character"] or "")


@pytest.fixture(scope="module")
def in_the_program() -> frozenset[str]:
    """Runs of two to ``LONGEST`` words of it, without the demo: a name is then looked up, not searched for."""
    runs = set()
    for path in PROGRAM.rglob("*.py"):
        if DEMO not in path.parents:
            words = words_of(path.read_text())
            runs |= {words[at : at + length] for at in range(len(words)) for length in range(2, LONGEST + 1)}
    return frozenset(" ".join(run) for run in runs)


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda path: path.stem)
def test_no_name_of_a_corpus_stands_in_the_program(corpus: Path, in_the_program: frozenset[str]) -> None:
    names = {name for name in names_of(corpus) if re.search(r"[A-ZÀ-Þ][\w'’-]* .*[A-ZÀ-Þ]", name)}
    assert [name for name in sorted(names) if " ".join(words_of(name)[:LONGEST]) in in_the_program] == []
