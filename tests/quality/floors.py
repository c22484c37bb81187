"""The floors below which the scores of our own corpora must not fall: ``floors.toml``, held by ``test_floors.py``.

``make floors`` raises them to what is reached now. It refuses to lower one unless it is told why (``LOWER="…"``), and
then writes the reason down. It also pins what is extracted to the extractor's version, and refuses a change of
behaviour under the same version.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evaluate import corpora, load

from monitor.claims import EXTRACTOR_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from evaluate import Corpus
    from scoring import Score

FILE = Path(__file__).with_name("floors.toml")
ENOUGH = 15  # gold claims of an attribute in a corpus for its F1 to mean something
_BUMP = (
    "what is extracted has changed: raise EXTRACTOR_VERSION in monitor/claims/__init__.py, so that `monitor rebuild`"
    " and `monitor check` know, then run: make floors"
)


def figures(result: Score) -> dict[str, float]:
    """What has a floor in a corpus, in thousandths rounded down."""
    reached = {
        "precision": result.micro.precision,
        "recall": result.micro.recall,
        "modality": result.modality.precision,
        "cast value": result.cast_value.precision,
    }
    reached |= {f"{name} F1": tally.f1 for name, tally in sorted(result.attributes.items()) if tally.gold >= ENOUGH}
    return {name: math.floor(value * 1000) / 1000 for name, value in reached.items()}


def digest(read: Iterable[Corpus]) -> str:
    """What stands for all that is extracted from our own corpora."""
    found = {corpus.name: corpus.found for corpus in read}
    return hashlib.sha256(json.dumps(found, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def pinned(file: Path = FILE) -> dict[str, Any]:
    """The file as it stands; empty tables where there is none."""
    return {"extractor": {}, "floors": {}, "lowered": []} | (tomllib.loads(file.read_text()) if file.exists() else {})


def fallen(floors: Mapping[str, float], reached: Mapping[str, float]) -> list[str]:
    """The floors that are not reached, in words."""
    return [
        f"{name} is {reached[name]:.3f}, its floor {floor:.3f}"
        for name, floor in floors.items()
        if name in reached and reached[name] < floor
    ]


def renewed(before: dict[str, Any], reached: dict[str, dict[str, float]], why: str | None) -> dict[str, Any]:
    """The file with floors at what is reached; SystemExit when one would sink and no reason is given."""
    sunk = {
        name: lower for name, figures in reached.items() if (lower := fallen(before["floors"].get(name, {}), figures))
    }
    if sunk and not why:
        told = [f"{name}: {line}" for name, lower in sunk.items() for line in lower]
        sys.exit("\n".join([*told, 'Mend it; or, if it must be, say why: make floors LOWER="the reason"']))
    lowered = [{"corpus": name, "floors": lower, "why": why} for name, lower in sunk.items()]
    return before | {"floors": reached, "lowered": [*before["lowered"], *lowered]}


def written(content: Mapping[str, Any]) -> str:
    """The file as TOML."""
    lines = ["# Written by `make floors`; see floors.py."]
    if content["extractor"]:
        lines += ["", "[extractor]", *(f"{name} = {json.dumps(value)}" for name, value in content["extractor"].items())]
    for corpus, floors in content["floors"].items():
        lines += ["", f"[floors.{corpus}]", *(f"{json.dumps(name)} = {value:.3f}" for name, value in floors.items())]
    for row in content["lowered"]:
        lines += ["", "[[lowered]]"]
        lines += [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in row.items()]
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> None:
    """Raise the floors to what is reached now."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lower", metavar="WHY", help="let floors sink, for this reason")
    given = parser.parse_args(arguments)
    before = pinned()
    read = [load(path) for path in corpora()]
    now = {"version": EXTRACTOR_VERSION, "digest": digest(read)}
    same_corpora = set(before["floors"]) == {corpus.name for corpus in read}
    if same_corpora and before["extractor"]["version"] == now["version"] and before["extractor"] != now:
        sys.exit(_BUMP)
    reached = {corpus.name: figures(corpus.score()) for corpus in read}
    FILE.write_text(written(renewed(before, reached, given.lower) | {"extractor": now}))


if __name__ == "__main__":
    main(sys.argv[1:])
