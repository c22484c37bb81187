"""How the matches of a pattern begin."""

from __future__ import annotations

import re
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

from monitor.claims.quick.clauses import REPEATS, letters, marks, plain_list
from monitor.claims.quick.words import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.claims.quick.clauses import Clause

_MOST = 2000  # beginnings that are followed up
_LEAST = 2  # characters of a beginning
_AHEAD = 3  # letters that are looked at ahead
_EMPTY: Clause = frozenset([""])


def ahead(patterns: Iterable[str]) -> str:
    """A look-ahead that holds wherever one of ``patterns``, which are of small letters, may begin: "(?=[0-9]|jan|feb)".

    Put before many alternatives, it spares trying them all at each word. Empty where how they begin is not known.
    """
    firsts: dict[str, set[str]] = {}
    for pattern in patterns:
        for literal in _first_of(plain_list(parser.parse(pattern))) or [""]:
            word = literal if literal in MARKS else literal.partition(" ")[0][:_AHEAD]
            if not word or not word.isascii():
                return ""
            firsts.setdefault(re.escape(word[0]), set()).add(word[1:] if word.isalpha() else "")
    branches = [first if "" in more else f"{first}(?:{'|'.join(sorted(more))})" for first, more in firsts.items()]
    return f"(?={'|'.join(sorted(branches))})"


def _first_of(items: list[Any], *, inside: bool = False) -> Clause | None:
    """What a sequence begins with: the literals of its first part, followed up as far as they are certain.

    ``inside``: letters stand before it.
    """
    runs = _EMPTY
    for index, (code, argument) in enumerate(items):
        if code in (op.AT, op.ASSERT, op.ASSERT_NOT):
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
            more = _first_of_part(code, argument, items[index + 1 :], inside=inside or not first)
            if more is not None and len(runs) * len(more) > _MOST:
                more = frozenset(each[:_LEAST] for each in more)  # what begins so begins with a part of it
            if more is not None and len(runs) * len(more) <= _MOST:
                if first:
                    return more
                runs = frozenset(run + ending for run in runs for ending in more)
        break
    return runs if all(runs) else None


def _first_of_part(code: Any, argument: Any, behind: list[Any], *, inside: bool) -> Clause | None:
    if code is op.SUBPATTERN:
        return _first_of([*plain_list(argument[3]), *behind], inside=inside)
    if code is op.ATOMIC_GROUP:
        return _first_of([*plain_list(argument), *behind], inside=inside)
    if code in REPEATS:
        least, _, inner = argument
        first = _first_of(plain_list(inner), inside=inside)
        return first if least >= 1 else _either(first, _first_of(behind, inside=inside))
    if code is op.BRANCH:
        found: Clause | None = frozenset()
        for branch in argument[1]:
            found = _either(found, _first_of([*plain_list(branch), *behind], inside=inside))
        return found
    return None


def _either(one: Clause | None, other: Clause | None) -> Clause | None:
    return None if one is None or other is None else one | other
