"""Who is meant in a sentence: full names, last names alone, pronouns and whom they stand for."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.people.names import UPPER, find_names, name_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence

_PRONOUN = re.compile(
    r"\b(?P<one>[Hh]e|[Ss]he)\b|\b(?P<more>[Tt]hey|[Tt]he\s+(?:two(?:\s+of\s+them)?|duo|pair|couple))\b"
    r"|\b(?P<latter>[Tt]he\s+latter)\b|(?:^|[;:]\s|,\s(?:and\s)?)(?P<both>[Bb]oth)\b"
    r"|(?:^|[;:]\s|,\s(?:and|but|while)\s)(?P<kind>[Tt]he\s+(?:[\w-]+\s+){0,3}(?:star|actor|actress|writer|author"
    r"|novelist|comedian|director|filmmaker|film-maker|winner|nominee|playwright|veteran))\b"
)
_WORD = re.compile(rf"(?<![\w'])[{UPPER}][\w'-]+")


def mentions_of(bare: str, people: People) -> Iterator[tuple[int, int, str | None]]:
    """Where ``bare`` speaks of people: start, end, and for a pronoun its kind."""
    covered: list[tuple[int, int]] = []
    for name in find_names(bare):
        covered.append((name.start, name.end))
        yield name.start, name.end, None
        owned = name_at(bare, name.end + 3) if bare.startswith("'s ", name.end) else None
        if owned is not None:  # "Copper Bay's Ada Lund"
            covered.append((owned.start, owned.end))
            yield owned.start, owned.end, None
    for match in _WORD.finditer(bare):
        word = match.group().removesuffix("'s").removesuffix("'")
        inside = any(start <= match.start() < end for start, end in covered)
        if not inside and people.full_of_part(word):
            yield match.start(), match.start() + len(word), None
    for match in _PRONOUN.finditer(bare):
        kind = next(name for name in ("one", "more", "latter", "both", "kind") if match[name])
        yield match.start(kind), match.end(kind), kind


_MORE = re.compile(r"\b(?:they|both|the\s+(?:two|duo|pair|couple))\b", re.IGNORECASE)


def antecedent(kind: str, bare: str, position: int, people: People, earlier: list[Sentence]) -> tuple[str, ...]:
    """The people that a pronoun at ``position`` of ``bare`` stands for: of that sentence, else of one of three "
    "before."""
    here = _persons(bare[:position], people)
    if here:
        return _meant(kind, here, bare)
    word = re.match(r"\w+", bare[position:])
    same = re.compile(rf"\b{word.group()}\b", re.IGNORECASE) if word and kind == "one" else None
    same = _MORE if kind in {"more", "both"} else same
    for before in reversed(earlier[-3:]):
        named = _persons(before.bare, people)
        if same is not None and same.search(before.bare, 0, named[0][0] if named else len(before.bare)):
            continue  # "He" of whom the sentence before said "he", too
        if named:
            return _meant(kind, named, before.bare)
    return ()


def _persons(bare: str, people: People) -> list[tuple[int, str]]:
    """Those named in ``bare`` who are no roles, by place, each once."""
    found: dict[str, int] = {}
    for start, end, pronoun in sorted(mentions_of(bare, people), key=lambda c: c[0]):
        if pronoun is None:
            full = people.full(bare[start:end]) or bare[start:end]
            if not people.is_role_only(full) and " " in full:
                found.setdefault(full, start)
    return [(start, full) for full, start in found.items()]


def _meant(kind: str, named: list[tuple[int, str]], bare: str) -> tuple[str, ...]:
    if kind in {"more", "both"}:
        return tuple(full for _, full in named) if len(named) == 2 else _pair(named, bare)
    if kind == "latter":
        return (named[-1][1],)
    if len(named) == 1:
        return (named[0][1],)
    first = named[0]
    together = re.match(r"[^.;]{0,40}?\s(?:and|&)\s", bare[first[0] + len(first[1]) : named[1][0] + 1])
    return (first[1],) if first[0] <= 30 and not together else ()


_TOGETHER = re.compile(r"\s(?:and|&)\s")


def _pair(named: list[tuple[int, str]], bare: str) -> tuple[str, ...]:
    """The only two that stand together: in front, as in "A and B created it with C", or of three."""
    pairs = [
        (one, other) for one, other in pairwise(named) if _TOGETHER.fullmatch(bare, one[0] + len(one[1]), other[0])
    ]
    if len(pairs) != 1:
        return ()
    one, other = pairs[0]
    in_front = one == named[0] and one[0] <= 30
    return (one[1], other[1]) if in_front or len(named) == 3 else ()
