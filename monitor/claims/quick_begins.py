"""How the matches of a pattern begin."""

from __future__ import annotations

import re
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

from monitor.claims.quick_needs import REPEATS, is_edge, letters, marks, plain_list
from monitor.claims.quick_words import EDGE, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.claims.quick_needs import Clause

_MOST = 2000  # beginnings; with more, a pattern is tried everywhere
_LEAST = 2  # characters of a beginning, with the edge before it
_AHEAD = 3  # letters that are looked at ahead
_EMPTY: Clause = frozenset([""])


def beginnings(pattern: str, flags: int = 0) -> Clause | None:
    """Literals with one of which every match of ``pattern`` begins; None where none can be named.

    One with EDGE before it stands at the beginning of a word.
    """
    return beginnings_of(parser.parse(pattern, flags))


def beginnings_of(parsed: Any) -> Clause | None:
    """The same for a pattern that was parsed before."""
    found = _first_of(plain_list(parsed), edge=False)
    if found is None or not found or not all(len(each) >= _LEAST or each in MARKS for each in found):
        return None
    return _without_further(found) if len(found) <= _MOST else None


def ahead(patterns: Iterable[str]) -> str:
    """A look-ahead that holds wherever one of ``patterns``, which are of small letters, may begin: "(?=[0-9]|jan|feb)".

    Put before many alternatives, it spares trying them all at each word. Empty where how they begin is not known.
    """
    firsts: dict[str, set[str]] = {}
    for pattern in patterns:
        for literal in _first_of(plain_list(parser.parse(pattern)), edge=False) or [""]:
            word = literal if literal in MARKS else literal.removeprefix(EDGE).partition(" ")[0][:_AHEAD]
            if not word or not word.isascii():
                return ""
            firsts.setdefault(re.escape(word[0]), set()).add(word[1:] if word.isalpha() else "")
    branches = [first if "" in more else f"{first}(?:{'|'.join(sorted(more))})" for first, more in firsts.items()]
    return f"(?={'|'.join(sorted(branches))})"


def _without_further(literals: Clause) -> Clause:
    """Without those that begin as another does."""
    kept: list[str] = []
    for literal in sorted(literals):
        if not (kept and literal.startswith(kept[-1])):
            kept.append(literal)
    return frozenset(kept)


def _first_of(items: list[Any], *, edge: bool, inside: bool = False) -> Clause | None:
    """What a sequence begins with: the literals of its first part, followed up as far as they are certain.

    ``edge``: a word begins here, if a letter follows; ``inside``: letters stand before it.
    """
    runs = _EMPTY
    for index, (code, argument) in enumerate(items):
        if code is op.AT or code in (op.ASSERT, op.ASSERT_NOT):
            edge = edge or (
                runs == _EMPTY
                and (argument in (op.AT_BOUNDARY, op.AT_BEGINNING) if code is op.AT else is_edge(code, argument))
            )
            continue
        found = letters(code, argument)
        if runs == _EMPTY and not inside and (found is None or " " in found):
            signs = marks(code, argument)
            if signs or found is not None:  # what is neither letter nor mark, we do not look for
                return signs
        if found is not None and len(runs) * len(found) <= _MOST:
            runs = frozenset(run + letter for run in runs for letter in found)
            continue
        if min(map(len, runs)) <= _LEAST:  # "n" of "(?:not|n't)": what may follow is looked at, too
            first = runs == _EMPTY
            more = _first_of_part(code, argument, items[index + 1 :], edge=edge and first, inside=inside or not first)
            if more is not None and len(runs) * len(more) > _MOST:
                more = frozenset(each[:_LEAST] for each in more)  # what begins so begins with a part of it
            if more is not None and len(runs) * len(more) <= _MOST:
                if first:
                    return more
                runs = frozenset(run + ending for run in runs for ending in more)
        break
    if not all(runs):
        return None
    return frozenset(EDGE + run if edge and not inside else run for run in runs)


def _first_of_part(code: Any, argument: Any, behind: list[Any], *, edge: bool, inside: bool) -> Clause | None:
    if code is op.SUBPATTERN:
        return _first_of([*plain_list(argument[3]), *behind], edge=edge, inside=inside)
    if code is op.ATOMIC_GROUP:
        return _first_of([*plain_list(argument), *behind], edge=edge, inside=inside)
    if code in REPEATS:
        least, _, inner = argument
        first = _first_of(plain_list(inner), edge=edge, inside=inside)
        return first if least >= 1 else _either(first, _first_of(behind, edge=edge, inside=inside))
    if code is op.BRANCH:
        found: Clause | None = frozenset()
        for branch in argument[1]:
            found = _either(found, _first_of([*plain_list(branch), *behind], edge=edge, inside=inside))
        return found
    return None


def _either(one: Clause | None, other: Clause | None) -> Clause | None:
    return None if one is None or other is None else one | other
