"""How rare the literals are that patterns need; what is guessed badly costs time and nothing else."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from monitor.claims.quick.words import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable

_COMMON = dict(
    item.split("=")
    for item in """
    the=.8 a=.6 of=.55 to=.6 and=.6 in=.55 is=.35 for=.35 on=.3 with=.25 as=.25 it=.2 that=.25 was=.2 will=.18
    be=.15 has=.22 at=.15 by=.2 his=.1 her=.1 he=.12 she=.1 not=.08 are=.1 from=.12 who=.12 this=.12 have=.1
    but=.1 an=.15 been=.1 they=.06 its=.1 new=.12 show=.15 season=.3 series=.2 one=.1 first=.1 after=.08
    had=.06 or=.06 which=.06 all=.07 also=.07 s=.35 star=.06 cast=.08 role=.07 episode=.05 episodes=.05
    back=.06 what=.05 when=.05 more=.06 so=.05 up=.06 out=.07 about=.06
    """.split()
)
_SHARES = {word: float(rate) for word, rate in _COMMON.items()}
_OF_WHOLE_WORD = (0.05, 0.03, 0.02, 0.012, 0.008, 0.006, 0.005)  # by its letters
_OF_MARK = {"?": 0.08, "(": 0.15, ")": 0.15, ":": 0.1, "'": 0.4, '"': 0.2, "\ue000": 0.3, "\ue001": 0.3}
_OF_PART = (1.0, 0.9, 0.45, 0.15, 0.05, 0.025, 0.015)


def share(clause: Iterable[str]) -> float:
    """About how many of all sentences hold one of these literals."""
    return sum(map(share_of, clause))


@cache
def share_of(literal: str) -> float:
    """About how many of all sentences hold this literal."""
    if literal in MARKS:
        return _OF_MARK.get(literal, 0.05)
    words = literal.split()
    rates = sorted(
        _rate(word, whole=(index > 0 or literal[0] == " ") and (index < len(words) - 1 or literal[-1] == " "))
        for index, word in enumerate(words)
    )
    rate = rates[0]
    for other in rates[1:]:
        rate *= min(0.5, 3 * other)
    return rate


@cache
def _rate(word: str, *, whole: bool) -> float:
    if any(map(str.isdigit, word)):
        return 0.04
    if whole:
        return _SHARES.get(word, _OF_WHOLE_WORD[min(len(word), 6)])
    return max(_OF_PART[min(len(word), 6)], max((rate for known, rate in _SHARES.items() if word in known), default=0))
