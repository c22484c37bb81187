"""Stories: a show over months, and which changes a subscriber was told of: ``make stories``.

A story is three files in ``stories/``: ``NAME.jsonl``, its articles in order of publication; ``NAME.gold.jsonl``, their
claims; ``NAME.changes.jsonl``, a row for each change that a subscriber should have been told of: ``{"show", "season",
"attribute", "person", "value", "article"}``, that is, on reading this article the belief becomes this value.

Each is replayed twice, with the gold claims, which measures belief alone, and with what we extract ourselves.

In scope are renewal, release date, production, trailer, and who joins or leaves the cast, from the second article on
(the first is summed up). A change told matches one of gold of the same season, attribute, person and value, at that
article or up to three later: to wait for a second witness is allowed.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import floors
from scoring import Tally, fold

from monitor.corpus import lines
from monitor.replay import read_corpus, replay

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    Row = Mapping[str, Any]

FOLDER = Path(__file__).parent / "stories"
FLOORS = FOLDER / "floors.toml"
LATE = 3  # articles
MOST_TOLD = 1.5  # changes told of all kinds, for each that gold has in scope
GIVEN, OWN = "gold claims", "own claims"

_SCOPE = ("renewal", "release_date", "production", "trailer")
_CAST_IN_SCOPE = ("joining", "leaving")


@dataclass(frozen=True, slots=True)
class Telling:
    """What a subscriber was told of a story, and how near that comes to gold."""

    tally: Tally
    told: int  # changes of all kinds
    missed: tuple[Row, ...]
    extra: tuple[Row, ...]


def stories() -> list[Path]:
    """The files of articles."""
    return sorted(path for path in FOLDER.glob("*.jsonl") if len(path.suffixes) == 1)


def tell(story: Path) -> dict[str, Telling]:
    """Replay a story with either kind of claims. Raises BadLine, OSError."""
    gold = [row for row in rows(story.with_suffix(".changes.jsonl")) if _in_scope(row["attribute"], row["value"])]
    order = [item.id for item in read_corpus(story)]
    given = {GIVEN: story.with_suffix(".gold.jsonl"), OWN: None}
    return {name: compare(gold, list(replay(story, claims)), order) for name, claims in given.items()}


def rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON Lines."""
    return [line.row() for line in lines(path)]


def compare(gold: Iterable[Row], told: list[dict[str, Any]], order: list[str]) -> Telling:
    """Match what was told, in its order, to gold; ``order``: the articles of the story as they were read."""
    left = list(gold)
    wanted = len(left)
    place = {article: number for number, article in enumerate(order)}
    scored = [row for row in told if place[row["article"]] > 0 and _in_scope(row["attribute"], row["new"])]
    extra: list[Row] = []
    for row in scored:
        meant = next(
            (
                each
                for each in left
                if _said(each, each["value"]) == _said(row, row["new"])
                and 0 <= place[row["article"]] - place[each["article"]] <= LATE
            ),
            None,
        )
        if meant is None:
            extra.append(row)
        else:
            left.remove(meant)
    tally = Tally(matched=len(scored) - len(extra), found=len(scored), gold=wanted)
    return Telling(tally, len(told), tuple(left), tuple(extra))


def _in_scope(attribute: str | None, value: str | None) -> bool:
    if value is None:
        return False
    return attribute in _SCOPE or (attribute == "cast" and value in _CAST_IN_SCOPE)


def _said(row: Row, value: str) -> tuple[object, ...]:
    return row.get("season"), row["attribute"], fold(row.get("person")), value


def figures(told: Mapping[str, Telling]) -> dict[str, float]:
    """What has a floor in a story, in thousandths rounded down."""
    reached = {
        f"{name} {figure}": value
        for name, each in told.items()
        for figure, value in (("precision", each.tally.precision), ("recall", each.tally.recall))
    }
    return {name: math.floor(value * 1000) / 1000 for name, value in reached.items()}


def table(read: Mapping[str, Mapping[str, Telling]]) -> Iterator[str]:
    """The scores of stories, a line for each kind of claims."""
    yield f"{'story':18} {'claims':12} {'P':>6} {'R':>6} {'F1':>6} {'gold':>6} {'found':>6} {'told in all':>12}"
    sums: defaultdict[str, Tally] = defaultdict(Tally)
    for story, told in read.items():
        for name, each in told.items():
            sums[name] += each.tally
            yield f"{_line(story, name, each.tally)} {each.told:12}"
    if len(read) > 1:
        yield from (_line("all together", name, tally) for name, tally in sums.items())


def _line(story: str, claims: str, tally: Tally) -> str:
    scores = f"{tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f} {tally.gold:6} {tally.found:6}"
    return f"{story:18} {claims:12} {scores}"


def errors(told: Mapping[str, Telling]) -> Iterator[str]:
    """Every change missed, and every one too many."""
    for name, each in told.items():
        for kind, changes in (("missed", each.missed), ("extra", each.extra)):
            yield from (f"{kind:6} {name}: {json.dumps(row, ensure_ascii=False)}" for row in changes)


def main(arguments: list[str]) -> None:
    """Print how well the stories are told, or raise their floors to it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("story", nargs="*", type=Path, help="a file of articles, its gold files beside it; else all")
    parser.add_argument("--errors", action="store_true", help="also every change missed or too many")
    parser.add_argument("--floors", action="store_true", help="raise the floors to what is reached now")
    parser.add_argument("--lower", metavar="WHY", help="let floors sink, for this reason")
    given = parser.parse_args(arguments)
    if given.floors:
        reached = {path.stem: figures(tell(path)) for path in stories()}
        FLOORS.write_text(floors.written(floors.renewed(floors.pinned(FLOORS), reached, given.lower)))
        return
    read = {path.stem: tell(path) for path in given.story or stories()}
    said = [*table(read)]
    if given.errors:
        said += [f"{story}: {line}" for story, told in read.items() for line in errors(told)]
    print("\n".join(said))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
