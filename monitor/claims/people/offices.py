"""Who speaks for a network: what its bosses do with a show, the network does, and they are nobody of its cast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.networks import NETWORKS, alternatives

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# "Odeo chief", "head of drama at Odeo"; not "show boss", "Winter Harbor boss", "executive producer", "head writer".
_OFFICE = (
    r"(?i:(?<!show\s)(?<!series\s)(?<!show's\s)(?<!series'\s)(?<!_\s)(?<!_'s\s)\b(?:chief|boss|president|chairman|chairwoman|CEO"
    r"|executive|exec|controller|commissioner|head)\b(?!\s+(?:producer|writer|judge|coach)))"
)
_OF = r"(?:\s+(?:of|for|at)\s+(?:[\w&'+-]+\s+){1,4}?|\s+)"  # "head of drama at Odeo" + "Jo Park"
_NAME = r"(?:[A-ZÀ-Þ][\w.'-]+\s+){1,3}[A-ZÀ-Þ][\w.'-]+"
_VERBS = r"\s+(?:(?:has|have|had|also|then|now|already|since|reportedly)\s+){0,3}"
_BOSS = quick(
    # "Odeo boss Jo Park" + "passed on", "Hulu's Jo Park"
    rf"(?:{_OFFICE}{_OF}|\b(?:{alternatives(NETWORKS)})'s?\s+){_NAME}{_VERBS}$"
    # "Jo Park, the head of Odeo,"
    rf"|{_NAME},\s+(?:[\w&'+-]+\s+){{0,3}}?{_OFFICE}[^,.;]{{0,40}},{_VERBS}$"
)


def is_boss_of_a_network(sentence: Sentence, at: int) -> bool:
    """Whether who does what stands at ``at`` speaks for a network: "Odeo boss Jo Park" + "passed on a third season"."""
    return _BOSS.search(sentence.bare, max(0, at - 120), at) is not None
