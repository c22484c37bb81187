"""Reading a corpus and comparing the claims with its gold: ``make eval``, ``make eval CORPUS=FILE.jsonl``.

The gold of ``NAME.jsonl`` stands beside it in ``NAME.gold.jsonl``: ``{"id", "claims": [...]}`` a line.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scoring import Score, Tally, score

from monitor.article import NotAnArticle
from monitor.claims import extract
from monitor.cli.rows import claim_row
from monitor.corpus import BadLine, lines, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = Path(__file__).parent
_CLOCK = datetime(2026, 1, 1, tzinfo=UTC)  # of pages that are fetched; a page that gives its own date keeps it


@dataclass(frozen=True, slots=True)
class Corpus:
    """A file of articles, its gold, and what is read out of it today, both by article."""

    name: str
    gold: dict[str, list[dict[str, Any]]]
    found: dict[str, list[dict[str, Any]]]

    def score(self) -> Score:
        """How near the two are."""
        return score(self.gold, self.found)


def corpora(folder: Path = FOLDER) -> list[Path]:
    """Our own corpora."""
    return sorted(path for path in folder.glob("*.jsonl") if not path.name.endswith(".gold.jsonl"))


def load(path: Path) -> Corpus:
    """Read the articles of a corpus; raises BadLine, OSError."""
    gold = {row["id"]: row["claims"] for row in (line.row() for line in lines(path.with_suffix(".gold.jsonl")))}
    found = defaultdict(list)
    for line in lines(path):
        item = line.item()
        article = read(item, _CLOCK)
        if item.id not in gold:
            raise line.bad(f"the gold file has no line for {item.id}")
        if not isinstance(article, NotAnArticle):
            found[item.id] = [claim_row(claim) for claim in extract(article, item.show)]
    return Corpus(path.stem, gold, found)


def table(name: str, result: Score, articles: int) -> Iterator[str]:
    """The scores of a corpus, a line an attribute."""
    yield f"{name} ({articles} articles)"
    yield f"  {'attribute':14} {'P':>6} {'R':>6} {'F1':>6} {'gold':>6} {'found':>6}"
    for attribute, tally in sorted(result.attributes.items()):
        yield f"  {attribute:14} {_figures(tally)}"
    yield f"  {'all':14} {_figures(result.micro)}"
    for label, tally in (("modality", result.modality), ("value of cast", result.cast_value)):
        yield f"  {label:14} {tally.precision:6.3f} of {tally.found} matches"


def _figures(tally: Tally) -> str:
    return f"{tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f} {tally.gold:6} {tally.found:6}"


def errors(result: Score) -> Iterator[str]:
    """Every claim missed, and every one too many."""
    for kind, claims in (("missed", result.missed), ("extra", result.extra)):
        for article, claim in claims:
            said = {name: value for name, value in claim.items() if value is not None}
            yield f"{kind:6} {article}: {json.dumps(said, ensure_ascii=False)}"


def main(arguments: list[str]) -> None:
    """Print the tables of the corpora named, or of all our own."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", nargs="*", type=Path)
    parser.add_argument("--errors", action="store_true", help="also every claim missed or too many")
    given = parser.parse_args(arguments)
    try:
        read_ones = [load(path) for path in given.corpus or corpora()]
    except (BadLine, OSError) as error:
        sys.exit(str(error))
    for corpus in read_ones:
        result = corpus.score()
        _print(table(corpus.name, result, len(corpus.gold)))
        _print(errors(result) if given.errors else ())
    if len(read_ones) > 1:
        gold = {f"{corpus.name}/{key}": value for corpus in read_ones for key, value in corpus.gold.items()}
        found = {f"{corpus.name}/{key}": value for corpus in read_ones for key, value in corpus.found.items()}
        _print(table("all together", score(gold, found), len(gold)))


def _print(text: Iterable[str]) -> None:
    for line in text:
        print(line)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
