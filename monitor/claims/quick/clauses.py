"""What a pattern cannot do without: words of which every match holds one.

A pattern is read from left to right, keeping in mind all the ways in which the text right before that place may be
spelt, as long as they are few; where they get many, or anything may follow, what is known so far is one *clause*: every
match holds one of its literals. Of the clauses the rarest are kept. The spelling is that of words.py: small
letters, and one blank for whatever is no letter or digit, so that "\\brole\\s+of\\b" is " role of ".
"""

from __future__ import annotations

import re
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from monitor.claims.quick.rates import share, share_of
from monitor.claims.quick.words import EDGE, MARKS, PRIVATE, spelt

Clause = frozenset[str]

_MOST_WAYS = 8  # in which the text before a place may be spelt; with more, they are a clause, and we begin anew
_MOST_COMPARED = 24  # literals of a clause: with more, it does not pay to leave out those that hold another
_MOST_BRANCHES = 3000  # of which one is a literal each
_MOST_CLAUSES = 3
_TOO_COMMON = 1.5  # literals in a sentence; a clause of such is not worth its while
_COMMON = 0.3  # the share of sentences that hold a common word
_EMPTY: Clause = frozenset([""])
_AT_EDGE = frozenset([EDGE])
_OPTIONAL = frozenset(["", " "])
_BLANKS = re.compile(" {2,}")
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def needs(pattern: str, flags: int = 0) -> tuple[Clause, ...]:
    """Clauses of literals: every match of ``pattern`` holds at least one literal of each. The rarest come first."""
    return needs_of(parser.parse(pattern, flags))


def needs_of(parsed: Any) -> tuple[Clause, ...]:
    """The same for a pattern that was parsed before."""
    walk = _Walk()
    walk.over(parsed)
    walk.cut()
    return tuple(walk.rarest())


class _Walk:
    """A walk over the parts of a pattern."""

    def __init__(self, ways: Clause = _EMPTY) -> None:
        self.ways = ways  # in which the text right before this place may be spelt, as far as it is known
        self.clauses: list[Clause] = []
        self.exact = True  # nothing but ``ways`` has been passed

    def over(self, items: Any) -> None:
        word = ""  # letters in a row are taken together
        for code, argument in plain_list(items):
            if code is op.LITERAL and (letter := _letter(argument)):
                word += letter
                continue
            if word:
                self._longer(frozenset([word]))
                word = ""
            self._part(code, argument)
        if word:
            self._longer(frozenset([word]))

    def cut(self) -> None:
        """Nothing is known of what follows: what was known is a clause."""
        literals = frozenset(map(_literal, self.ways))
        if all(literals):
            self.clauses.append(_without_longer(literals))
        edge = all(way[-1:] in {" ", EDGE} for way in self.ways)
        self.ways = _AT_EDGE if edge else _EMPTY
        self.exact = False

    def rarest(self) -> list[Clause]:
        """The clauses that are worth looking for, the rarest first."""
        rated = sorted(((share(clause), clause) for clause in set(self.clauses)), key=lambda rated: rated[0])
        rare = [clause for rate, clause in rated if rate < _TOO_COMMON][:_MOST_CLAUSES]
        if not rare and rated and max(map(share_of, rated[0][1])) < _COMMON:
            return [rated[0][1]]  # many words, each of which is rare
        return rare

    def _longer(self, endings: Clause) -> None:
        if len(self.ways) * len(endings) > _MOST_WAYS and endings != _AT_EDGE:
            self.cut()
        self.ways = frozenset([way + ending for way in self.ways for ending in endings])

    def _part(self, code: Any, argument: Any) -> None:
        if code is op.AT:
            if argument is not op.AT_NON_BOUNDARY:
                self._longer(_AT_EDGE)
        elif code in (op.ASSERT, op.ASSERT_NOT):
            if is_edge(code, argument):
                self._longer(_AT_EDGE)
        elif code is op.SUBPATTERN:
            self.over(argument[3])
        elif code is op.ATOMIC_GROUP:
            self.over(argument)
        elif code is op.BRANCH:
            self._branches(argument[1])
        elif code in REPEATS:
            self._repeat(*argument)
        else:
            self._character(code, argument)

    def _character(self, code: Any, argument: Any) -> None:
        signs = marks(code, argument)
        if signs:
            self.clauses.append(signs)
        if code is op.IN and _is_no_letter(argument):  # also one that stands in for a title
            self._longer(_AT_EDGE)
            self.cut()
            self.ways = _AT_EDGE
            return
        found = letters(code, argument)
        if found is None:
            self.cut()
            self.ways = _AT_EDGE if signs else _EMPTY
        else:
            self._longer(found)

    def _branches(self, branches: Any) -> None:
        if len(self.ways) * len(branches) > 3 * _MOST_WAYS:
            self.cut()
        words: set[str] = set()  # of branches that are nothing else, as most are
        walks = []
        for branch in branches:
            word = _word(branch)
            if word is None:
                walk = _Walk(self.ways)
                walk.over(branch)
                walks.append(walk)
            else:
                words.update([way + word for way in self.ways])
        ways = frozenset(words.union(*(walk.ways for walk in walks)))
        if all(walk.exact for walk in walks):
            if len(ways) <= _MOST_BRANCHES:
                self.ways = ways
                return
            self.cut()  # the beginning by itself
        ends = []
        if words:
            end = _Walk(frozenset(words))
            end.cut()
            ends.append((end.ways, end.clauses))
        for walk in walks:
            end = _Walk(walk.ways)
            end.cut()
            ends.append((end.ways, [*walk.clauses, *end.clauses]))
        if all(clauses for _, clauses in ends):
            self.clauses.append(frozenset().union(*(min(clauses, key=share) for _, clauses in ends)))
        self.exact = False
        self.ways = ways
        if len(ways) > _MOST_WAYS or "" in ways:
            self.ways = _AT_EDGE if all(behind != _EMPTY for behind, _ in ends) else _EMPTY

    def _repeat(self, least: int, most: Any, inner: Any) -> None:
        """One that may be left out, or stands there more often."""
        if len(inner) == 1 and letters(*inner[0]) == frozenset(" "):
            self._longer(_OPTIONAL if least == 0 else frozenset(" "))
        elif most == 1:
            self._branches([inner] if least else [[], inner])
        elif least == 0:
            self.cut()
            before = self.ways
            walk = _Walk()
            walk.over(inner)
            walk.cut()
            self.ways = before if walk.ways == before else _EMPTY
        else:
            self.over(inner)
            self.cut()
            walk = _Walk()
            walk.over(inner)
            walk.cut()
            self.ways = walk.ways


def plain_list(items: Any) -> list[tuple[Any, Any]]:
    """The parts of a sequence; to go over what the parser gives is slow."""
    return items if isinstance(items, list) else items.data


def _word(items: Any) -> str | None:
    """How a sequence of nothing but letters is spelt."""
    word = ""
    for code, argument in plain_list(items):
        if code is not op.LITERAL or not (letter := _letter(argument)):
            return None
        word += letter
    return word


@cache
def _letter(code: int) -> str:
    """How a letter is spelt; empty where it is none."""
    letter = chr(code)
    return spelt(letter) if letter.isalpha() and letter not in PRIVATE else ""


def letters(code: Any, argument: Any) -> Clause | None:
    """How a part that stands for one of a few characters may be spelt; None where they are many."""
    if code is op.LITERAL:
        letter = chr(argument)
        return None if letter in PRIVATE or letter == "_" else _spelt(letter)
    if code is not op.IN:
        return None
    found: set[str] = set()
    for kind, value in argument:
        if kind is op.LITERAL and chr(value) not in PRIVATE and value != ord("_"):
            more = _spelt(chr(value))
        elif kind is op.RANGE and value[1] - value[0] < 10:
            more = frozenset().union(*(_spelt(chr(each)) or () for each in range(value[0], value[1] + 1)))
        elif kind is op.CATEGORY and value is op.CATEGORY_SPACE:
            more = frozenset(" ")
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            more = frozenset("0123456789")
        else:
            return None
        if more is None:
            return None
        found |= more
    return frozenset(found) if len(found) <= 12 else None


def _spelt(letter: str) -> Clause | None:
    written = spelt(letter)
    return frozenset(written) if len(written) == 1 else None


def _is_no_letter(argument: Any) -> bool:
    """Whether it stands for any character that is no letter, as "\\W" does."""
    return all(kind is op.CATEGORY and value is op.CATEGORY_NOT_WORD for kind, value in argument)


def marks(code: Any, argument: Any) -> Clause | None:
    """The marks of which one stands there, where no other character can."""
    if code is op.LITERAL:
        return frozenset(chr(argument)) if chr(argument) in MARKS else None
    if code is op.IN and all(kind is op.LITERAL and chr(value) in MARKS for kind, value in argument):
        return frozenset(chr(value) for _, value in argument)
    return None


def is_edge(code: Any, argument: Any) -> bool:
    """Whether what is looked at ahead or behind says that no word goes on here: "(?!\\w)", "(?<![\\w@])", "(?=\\s)"."""
    _, inner = argument
    if len(inner) != 1 or inner[0][0] is not op.IN:
        return False
    members = inner[0][1]
    if code is op.ASSERT_NOT:
        return (op.CATEGORY, op.CATEGORY_WORD) in members and members[0][0] is not op.NEGATE
    return letters(*inner[0]) == frozenset(" ")


def _literal(way: str) -> str:
    """A way of spelling as it stands in a text; empty where it holds no letter.

    One in which a word both ends and goes on is that of no text, whatever we make of it.
    """
    literal = way.replace(EDGE, " ")
    if "  " in literal:
        literal = _BLANKS.sub(" ", literal)
    return "" if literal.isspace() else literal


def _without_longer(literals: Clause) -> Clause:
    """Without those that hold another."""
    if len(literals) > _MOST_COMPARED:
        return literals
    return frozenset(one for one in literals if not any(other in one for other in literals if other != one))
