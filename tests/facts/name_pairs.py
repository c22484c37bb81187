"""The labelled pairs of names in ``name_pairs.tsv``, and how well :func:`same_person` tells them.

    .venv/bin/python tests/facts/name_pairs.py

prints precision and recall of both halves, for all kinds and for each, and every error.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from monitor.facts.persons import same_person

FILE = Path(__file__).with_suffix(".tsv")
HALVES = ("dev", "aside")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names with the roles beside them, and whether they are one person's."""

    kind: str
    same: bool
    half: str
    one: str
    one_role: str | None
    other: str
    other_role: str | None

    @property
    def taken_for_one(self) -> bool:
        """What the rules say."""
        return same_person(self.one, self.other, self.one_role, self.other_role)


@dataclass(frozen=True, slots=True)
class Score:
    """How well pairs are told. ``recall`` is 1 where none is the same."""

    found: int  # taken for one, and the same
    false: int  # taken for one, and different
    missed: int  # the same, and not taken for one

    @property
    def precision(self) -> float:
        """The share of those taken for one that are."""
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def recall(self) -> float:
        """The share of those that are one that are taken for one."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    def __str__(self) -> str:
        return f"precision {self.precision:.3f}  recall {self.recall:.3f}  ({self.found}, {self.false}, {self.missed})"


def pairs() -> list[Pair]:
    """Every pair of the table."""
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [_pair(line.split("\t")) for line in lines[1:]]


def _pair(cells: list[str]) -> Pair:
    kind, label, half, one, one_role, other, other_role = (*cells, *[""] * (7 - len(cells)))
    assert label in ("same", "different"), cells
    assert half in HALVES, cells
    return Pair(kind, label == "same", half, one, one_role or None, other, other_role or None)


def score(among: list[Pair]) -> Score:
    """Count what is told rightly and what is not."""
    return Score(
        found=sum(pair.same and pair.taken_for_one for pair in among),
        false=sum(not pair.same and pair.taken_for_one for pair in among),
        missed=sum(pair.same and not pair.taken_for_one for pair in among),
    )


def report() -> str:
    """The scores of both halves and of each kind, and the errors."""
    lines = []
    for half in HALVES:
        among = [pair for pair in pairs() if pair.half == half]
        lines.append(f"{half:<12}{score(among)}")
        lines += [
            f"  {kind:<10}{score([pair for pair in among if pair.kind == kind])}"
            for kind in dict.fromkeys(pair.kind for pair in among)
        ]
        lines += [
            f"  {'missed' if pair.same else 'false'}: {pair.one} ({pair.one_role}) · {pair.other} ({pair.other_role})"
            for pair in among
            if pair.same is not pair.taken_for_one
        ]
    return "\n".join(lines)


if __name__ == "__main__":
    print(report())  # noqa: T201
