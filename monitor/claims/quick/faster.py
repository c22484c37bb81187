"""Patterns compiled so that ``re`` soon sees where they do not fit.

Two things are done that leave every match as it is. ``re`` runs over a text fast where it knows with which characters a
match begins, and tries the whole pattern at each character where it does not; it knows it of "[JF]une" and not of
"\\\\b(?:[JF]une)" or "(?:June|Feb)\\\\b" in any case: here it is told. And of many alternatives, as the tables of this
package have, each is put behind a look at its first character, so that most are passed over without being tried.

We take the steps of ``re.compile`` one by one for this: parse, change what was parsed, write the code, with another
description of how a match begins. The tests hold the results against those of ``re.compile``.
"""

from __future__ import annotations

import re
from array import array
from functools import cache
from re import _compiler as compiler  # type: ignore[attr-defined]
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any
from zlib import compress, decompress

_REPEATS = frozenset((op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT))
_HOLDS_MORE = _REPEATS | {op.SUBPATTERN, op.ATOMIC_GROUP, op.ASSERT, op.ASSERT_NOT, op.BRANCH}
_IGNORECASE, _ASCII = int(re.IGNORECASE), int(re.ASCII)
_FEW = 4  # alternatives, which are as soon tried one by one
_MOST = 500  # characters of a range that are named one by one
_AT_ONCE: tuple[Any, Any] = (op.AT, None)  # the beginning of one that is empty
_NOTHING = "nothing"  # among first characters: there may be none
_ANYTHING = "anything"

Code = tuple[
    int, bytes, dict[str, int], tuple[str | None, ...]
]  # flags, zipped instructions, groups by name, their names
Member = Any  # of a set of characters, as the parser writes it: (LITERAL, 97), (RANGE, (97, 122)), (CATEGORY, …)


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like ``re.compile``."""
    return made(pattern, code_of(pattern, flags))


def code_of(pattern: str, flags: int = 0) -> Code:
    """What ``re`` runs for a pattern, as plain values that can be kept."""
    parsed = parser.parse(pattern, flags)
    state, flags = parsed.state, int(parsed.state.flags)
    code: list[int] = []
    compiler._compile_info(code, *_beginning(parsed, flags))
    compiler._compile(code, _faster(parsed.data, flags), flags)
    code.append(op.SUCCESS)
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    return flags, compress(array("I", code).tobytes(), 1), dict(state.groupdict), tuple(names)


def made(pattern: str, code: Code) -> re.Pattern[str]:
    """The compiled pattern of such a code. ``re`` checks it, and raises RuntimeError for what is none."""
    flags, words, groups, names = code
    whole: re.Pattern[str] = compiler._sre.compile(
        pattern, flags, array("I", decompress(words)).tolist(), len(names) - 1, groups, names
    )
    return whole


def _beginning(parsed: Any, flags: int) -> tuple[Any, int]:
    """What tells ``re`` how a match begins: the pattern, where it sees that by itself, or one character of it."""
    firsts = _firsts(parsed.data, flags)
    seen = compiler._get_literal_prefix(parsed, flags)[0] or compiler._get_charset_prefix(parsed, flags)
    if seen or not _are_known(firsts):
        return parsed, flags
    first = parser.SubPattern(parsed.state, [(op.IN, sorted(firsts))])
    first.width = parsed.getwidth()
    return first, flags & ~_IGNORECASE  # of each letter both cases are among them


# --- With which characters it may begin


def _firsts(items: list[Any], flags: int) -> set[Member]:
    """The first characters of all that a sequence may match."""
    found: set[Member] = set()
    for code, argument in items:
        if code in (op.AT, op.ASSERT, op.ASSERT_NOT):
            continue
        first = _firsts_of(code, argument, flags)
        found |= first - {_NOTHING}
        if _NOTHING not in first:
            return found
    return found | {_NOTHING}


def _are_known(firsts: set[Member]) -> bool:
    return _NOTHING not in firsts and _ANYTHING not in firsts


def _firsts_of(code: Any, argument: Any, flags: int) -> set[Member]:
    if code is op.LITERAL:
        return _cases(argument, flags)
    if code is op.IN:
        return set().union(*(_members(kind, value, flags) for kind, value in argument))
    if code is op.BRANCH:
        return set().union(*(_firsts(branch.data, flags) for branch in argument[1]))
    if code is op.SUBPATTERN:
        _, more, less, inner = argument
        return _firsts(inner.data, (flags | more) & ~less)
    if code is op.ATOMIC_GROUP:
        return _firsts(argument.data, flags)
    if code in _REPEATS:
        least, _, inner = argument
        return _firsts(inner.data, flags) | (set() if least else {_NOTHING})
    return {_ANYTHING}


def _members(kind: Any, value: Any, flags: int) -> set[Member]:
    if kind is op.LITERAL:
        return _cases(value, flags)
    if kind is op.CATEGORY or (kind is op.RANGE and not flags & _IGNORECASE):
        return {(kind, value)}
    if kind is op.RANGE and value[1] - value[0] < _MOST:
        return set().union(*(_cases(each, flags) for each in range(value[0], value[1] + 1)))
    return {_ANYTHING}


def _cases(letter: int, flags: int) -> set[Member]:
    """A letter, and where case is ignored all that ``re`` takes for the same."""
    if not flags & _IGNORECASE:
        return {(op.LITERAL, letter)}
    if flags & _ASCII:
        lower = compiler._sre.ascii_tolower(letter)
        return {(op.LITERAL, lower), (op.LITERAL, ord(chr(lower).upper()) if lower < 128 else lower)}
    lower = compiler._sre.unicode_tolower(letter)
    same = (lower, *compiler._EXTRA_CASES.get(lower, ()))
    return {(op.LITERAL, each) for one in same for each in (one, *_of_lower_case().get(one, ()))}


_LAST_WITH_CASES = 0x1E943  # of all characters


@cache
def _of_lower_case() -> dict[int, list[int]]:
    """The letters of which each is the lower case."""
    letters: dict[int, list[int]] = {}
    for letter in range(_LAST_WITH_CASES + 1):
        lower = compiler._sre.unicode_tolower(letter)
        if lower != letter:
            letters.setdefault(lower, []).append(letter)
    return letters


# --- Many alternatives


def _faster(items: list[Any], flags: int) -> list[Any]:
    """The same sequence, with its alternatives as _alternatives gives them."""
    return [
        (code, _inside(code, argument, flags)) if code in _HOLDS_MORE else (code, argument) for code, argument in items
    ]


def _inside(code: Any, argument: Any, flags: int) -> Any:
    if code is op.SUBPATTERN:
        _, more, less, inner = argument
        inner.data = _faster(inner.data, (flags | more) & ~less)
    elif code is op.ATOMIC_GROUP:
        argument.data = _faster(argument.data, flags)
    elif code in _REPEATS:
        argument[2].data = _faster(argument[2].data, flags)
    elif code in (op.ASSERT, op.ASSERT_NOT):
        argument[1].data = _faster(argument[1].data, flags)
    elif code is op.BRANCH:
        for branch in argument[1]:
            branch.data = _faster(branch.data, flags)
        return None, _alternatives(argument[1], flags)
    return argument


def _alternatives(branches: list[Any], flags: int) -> list[Any]:
    """The same, each behind its first character; where all begin with a letter, those of the same stand together."""
    if len(branches) <= _FEW:
        return branches
    if all(branch.data and branch.data[0][0] is op.LITERAL for branch in branches):
        by_letter: dict[frozenset[Member], list[Any]] = {}
        for branch in branches:
            by_letter.setdefault(frozenset(_cases(branch.data[0][1], flags)), []).append(branch)
        branches = [group[0] if len(group) == 1 else _of_one_letter(group, flags) for group in by_letter.values()]
    return [_led(branch, flags) for branch in branches]


def _of_one_letter(group: list[Any], flags: int) -> Any:
    """Alternatives that begin with one letter as one: "ab|ae" as "a(?:b|e)"."""
    state, letter = group[0].state, group[0].data[0]
    rests = [parser.SubPattern(state, branch.data[1:]) for branch in group]
    return parser.SubPattern(state, [letter, (op.BRANCH, (None, _alternatives(rests, flags)))])


def _led(branch: Any, flags: int) -> Any:
    """An alternative whose first character ``re`` looks at before it tries it: a letter or set in its own case is."""
    code, argument = branch.data[0] if branch.data else _AT_ONCE
    if code is op.LITERAL and flags & _IGNORECASE:
        branch.data = [_one_of(_cases(argument, flags), branch.state), *branch.data[1:]]
    elif code not in (op.LITERAL, op.IN, op.AT):
        firsts = _firsts(branch.data, flags)
        if _are_known(firsts) and not any(kind is op.CATEGORY for kind, _ in firsts):
            ahead = parser.SubPattern(branch.state, [_one_of(firsts, branch.state)])
            branch.data = [(op.ASSERT, (1, ahead)), *branch.data]
    return branch


def _one_of(members: set[Member], state: Any) -> Any:
    """One of these characters, with regard to case."""
    return op.SUBPATTERN, (None, 0, _IGNORECASE, parser.SubPattern(state, [(op.IN, sorted(members))]))
