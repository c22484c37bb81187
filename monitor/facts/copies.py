"""Which articles are copies of one another, so that they count as one witness.

A text is reduced to a *bottom-k sketch*: the k smallest hashes of its runs of five words (Broder, "On the resemblance
and containment of documents", 1997). The share of common hashes among the k smallest of two sketches together estimates
the Jaccard similarity of the texts with a standard error of 1/(2·√k) at worst: 0.06 for 64. Own code, for it is twenty
lines: a 600-word article takes about 0.6 ms, comparing two sketches 10 µs; datasketch would bring SciPy along.
"""

from __future__ import annotations

import re
from hashlib import blake2b
from heapq import nsmallest
from typing import TYPE_CHECKING

from monitor.facts.weights import COPY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.facts.statement import Statement

RUN = 5  # words in a row: shorter ones are shared by any two articles on one show
SIZE = 64  # hashes kept
SHORT = 8  # texts of fewer runs are too short to be called copies

_WORD = re.compile(r"\w+")


def sketch(text: str) -> tuple[int, ...]:
    """The bottom-k sketch of a text, ascending; empty for a text too short to compare."""
    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
    if len(runs) < SHORT:
        return ()
    hashes = (int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big") >> 1 for run in runs)
    return tuple(nsmallest(SIZE, hashes))


def similarity(one: Sequence[int], other: Sequence[int]) -> float:
    """The estimated share of word runs that two texts have in common, 0 to 1."""
    if not one or not other:
        return 0.0
    smallest = nsmallest(min(SIZE, max(len(one), len(other))), set(one) | set(other))
    return len(set(one) & set(other) & set(smallest)) / len(smallest)


def same_witness(one: Statement, other: Statement) -> bool:
    """Whether two statements are one testimony: one source, one credited outlet, or one text."""
    if one.source == other.source or one.article == other.article:
        return True
    if one.origin is not None and one.origin == other.origin:
        return True
    return similarity(one.sketch, other.sketch) >= COPY


def witnesses(statements: Sequence[Statement]) -> list[list[Statement]]:
    """The statements grouped into independent witnesses; each group in the order given."""
    groups: list[list[Statement]] = []
    for statement in statements:
        kin = [group for group in groups if any(same_witness(statement, member) for member in group)]
        apart = [group for group in groups if group not in kin]
        groups = [*apart, [*(member for group in kin for member in group), statement]]
    return groups
