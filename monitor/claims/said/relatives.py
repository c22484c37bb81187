"""Whose relative clause it is: of "A, B and C, who also directs" only C directs, of "A and B, who both direct" both."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.claims.said.credits import Credit

_WHO = re.compile(
    r"\bwho(?P<short>'s|'ve|'re)?\s*,?\s+(?:(?:also|again|now|then|once|even|still|first|currently"
    r"|originally|initially|recently|reportedly|[a-z]{3,}ly|executive|exec|co-executive)\s+){0,3}(?P<verb>[\w'-]+)"
)
# The verb says how many do it: "who is", "who directs"; "who are", "who direct". "Who directed", "who will" do not.
_ONE = re.compile(r"(?:is|was|has|does|isn't|wasn't|hasn't|doesn't|(?:co-)?[a-z]{3,}s)$")
_MORE = re.compile(
    r"(?:are|were|have|do|aren't|weren't|haven't|don't|both|all|each|together|jointly|between|collectively"
    r"|(?:co-)?(?:direct|helm|write|pen|produce|create|devise|run|showrun|compose|score|serve|act|work|return|star|lead"
    r"|share|split|play|join|take|make|remain|stay|come|double|continue|handle|head|oversee|steer))$"
)
# "Showrunners A and B, who wrote the finale", "the duo A and B": two who are one party.
_A_PARTY = re.compile(
    r"(?:[a-z]{2,}(?:or|er|ist)s|brothers|sisters|siblings|twins|spouses|cousins|duo|pair|couple|partners)(?:\s+of)?,?\s+$"
)
# "A, B and C, who created the show, are back": what the sentence begins with is taken for one, too.
_BEGINS = re.compile(r"(?:(?:And|But|Now|Meanwhile|Also|Still|So|Yet),?\s+)?")


def whose_clause(named: list[Credit], bare: str, glue: tuple[int, int], end: int) -> list[Credit]:
    """Those of a list of people that the relative clause in ``glue`` tells of, which goes on up to ``end``."""
    who = _WHO.search(bare, glue[0], end)
    if len(named) < 2 or who is None or who.start() > glue[1]:
        return named
    if re.search(r"\w,\s", bare[who.start("verb") : glue[1]]):  # "A and B, who wrote the pilot, also direct"
        return named
    if who["short"]:
        return named[-1:] if who["short"] == "'s" else named
    if _MORE.fullmatch(who["verb"]):
        return named
    if _ONE.fullmatch(who["verb"]):
        return named[-1:]
    first = named[0].name.start
    together = _BEGINS.fullmatch(bare, 0, first) or (len(named) == 2 and _A_PARTY.search(bare, 0, first))
    return named if together else named[-1:]
