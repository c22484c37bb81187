"""Patterns compiled and read with the private parts of ``re``, or without them where those are not as we know them.

faster.py, clauses.py and begins.py lean on how ``re`` parses a pattern and writes its code, which
may be otherwise in the next Python. So it is tried here, once, on a few patterns, whether they give what they should.
Where they do not, patterns are compiled by ``re.compile`` and each is tried on every text: the claims are the same, and
come later.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick.kept import kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from monitor.claims.quick.clauses import Clause
    from monitor.claims.quick.faster import Code
    from monitor.claims.quick.kept import Key

    Compile = Callable[[str, int], re.Pattern[str]]
    Needs = Callable[[str, int], tuple[Clause, ...]]
    Ahead = Callable[[Iterable[str]], str]

# A pattern of each kind that we treat in a way of our own: many alternatives of one letter and of several, letters of
# odd case, flags for a part, repeats of each kind, sets, what is looked at ahead and behind, groups and their names.
_TRIED = (
    (r"\b(?:June|July|Feb|Mar|May|Sept)\b", 0),
    (r"(?:june|jul(?P<y>y)|feb|mar|may|sa|sk|ki)\b", re.IGNORECASE),
    (r"(?:sa|kb|ki|ib|ab)", re.IGNORECASE | re.ASCII),
    (r"\b(?:(?i:s)k|[a-k]s|\d+|(?=f)fe?b|(?>m+)ay|,)", 0),
    (r"(?:[JS]\w+?y|[^\W\d_]{2}b|(a)|\s*+-|(?<=-)k|)(?!\w)", 0),
    (r"[a-z\u017f]+\.?$|^\W*(?P<first>[^\s,]+)", re.IGNORECASE),
    (r"(?:ab|ac|ad|a|b)(?-i:K)?", re.IGNORECASE),
)
_TEXT = "June, july - FEB. mmay \u017fA s\u212a Ib \u0130b ab 1-k ADK (Sunday)"
# What a pattern cannot do without.
_NEEDS = (
    (r"\b(?:renew|order)(?:s|ed)\b", [{" renews ", " renewed ", " orders ", " ordered "}]),
    (r"\brole\s+of\s+(?:the\s+)?[A-Z]\w+", [{" role of "}]),
    (r"\b[Aa]ir(?:s|ing)\?", [{" airs ", " airing "}, {"?"}]),
    (r"(?:in|on)?\W*(?!the)(?>no )*(?:\w+ (?=be)){1,2}(?<!\w)been$", [{" been "}]),
    (
        r"(?=\s)(?P<to>to be (?:[a-z]+ing well|(renewed)|\w+ by it))[!?]",
        [{" to be renewed", "ing well", " to be "}, {" by it ", " to be renewed ", "ing well "}, {"?", "!"}],
    ),
)
# How many patterns begin.
_BEGIN = (
    (("jan(?:uary)?", "(?:ma(?:y|r))", r"'?[01](?:st|nd)"), "(?='|0|1|j(?:an)|m(?:ar|ay))"),
    (("(?>jan)", "(feb)", "(?=x)mar"), "(?=f(?:eb)|j(?:an)|m(?:ar))"),
    ((r"\w+",), ""),
)


def _found(compile_: Compile, pattern: str, flags: int) -> object:
    made = compile_(pattern, flags)
    matches = [(match.regs, match.lastindex, match.lastgroup) for match in made.finditer(_TEXT)]
    return made.pattern, made.flags, made.groups, made.groupindex, matches, [made.match(_TEXT, 6) is None]


def _ways_to_compile() -> Compile:
    """How patterns are compiled."""
    try:
        from monitor.claims.quick.faster import compiled as faster

        known = all(_found(faster, *tried) == _found(re.compile, *tried) for tried in _TRIED)
    except Exception:  # noqa: BLE001  (nobody knows what another Python makes of it)
        known = False
    return faster if known else re.compile


def _ways_to_read() -> tuple[Needs, Ahead]:
    """How it is read of a pattern what it needs, and of many how they begin."""
    try:
        from monitor.claims.quick.begins import ahead
        from monitor.claims.quick.clauses import needs

        known = all(set(needs(pattern)) == set(map(frozenset, clauses)) for pattern, clauses in _NEEDS)
        known = known and all(ahead(patterns) == first for patterns, first in _BEGIN)
    except Exception:  # noqa: BLE001
        known = False
    return (needs, ahead) if known else (_needs_nothing, _begins_anyhow)


def _needs_nothing(_pattern: str, _flags: int) -> tuple[Clause, ...]:
    return ()


def _begins_anyhow(_patterns: Iterable[str]) -> str:
    return ""


_compiled = _ways_to_compile()
_needs, _ahead = _ways_to_read()


_kept = kept()
_asked: set[Key] = set()


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like ``re.compile``; where we know how, so that ``re`` soon sees where it does not fit (faster.py)."""
    if _compiled is re.compile:
        return re.compile(pattern, flags)
    from monitor.claims.quick import faster

    return faster.made(pattern, _code(pattern, flags))


def needs(pattern: str, flags: int = 0) -> tuple[Clause, ...]:
    """Clauses of literals of which each match holds one (clauses.py); none where we do not know how to tell."""
    if _needs is _needs_nothing:
        return ()
    key = (pattern, int(flags))
    _asked.add(key)
    if key not in _kept.needs:
        _kept.note(_kept.needs, key, _needs(pattern, flags))
    found: tuple[Clause, ...] = _kept.needs[key]
    return found


def keep(patterns: Iterable[tuple[str, int]]) -> None:
    """Have it kept for other processes what was worked out in this one, and what they will need of these patterns."""
    if not _kept.is_new:
        return
    if _compiled is not re.compile:
        for pattern, flags in patterns:
            _code(pattern, flags)
    _kept.save(_asked)


def _code(pattern: str, flags: int) -> Code:
    from monitor.claims.quick import faster

    key = (pattern, int(flags))
    _asked.add(key)
    if key not in _kept.code:
        _kept.note(_kept.code, key, faster.code_of(pattern, flags))
    found: Code = _kept.code[key]
    return found


def ahead(patterns: Iterable[str]) -> str:
    """A look-ahead that holds wherever one may begin (begins.py); empty where we do not know how to tell."""
    return _ahead(patterns)
