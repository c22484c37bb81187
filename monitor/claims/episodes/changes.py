"""How a number of episodes changed: "down from ten episodes in season 2 to eight in season 3" says both.

Each of the two is given as a match of its own, at the words that say it, so that each finds its own season.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.episodes.phrases import COUNTED, TITLE, Count, N
from monitor.claims.quick import quick
from monitor.claims.words.numbers import FIRST_TO_TENTH
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

_A_NUMBER = rf"(?:\d{{1,3}}|{COUNTED})"
_CHANGES = (
    r"(?:gr[eo]w(?:s|n|ing)?|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|r[io]ses?|risen|shr[aiu]nk(?:s|ing)?|f[ae]ll(?:s|en|ing)?"
    r"|drop(?:s|ped|ping)?|go(?:es|ing|ne)?|went|mov(?:e|es|ed|ing)|down|up|cut(?:s|ting)?|trim(?:s|med|ming)?"
    r"|slash(?:es|ed|ing)?|reduc(?:es?|ed|ing)|shorten(?:s|ed|ing)?|par(?:es?|ed|ing)|scal(?:es?|ed|ing)"
    r"|expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|increas(?:es?|ed|ing)|rais(?:es?|ed|ing)|boost(?:s|ed|ing)?"
    r"|bump(?:s|ed|ing)?|lift(?:s|ed|ing)?)"
)
_SEASON = rf"(?:(?:season|series|part)\s+\w+|(?:{FIRST_TO_TENTH}|last|previous|debut)\s+(?:season|series|run|one))"
_IN_A_SEASON = rf"\s+(?:in|for|of|during)\s+(?:(?:the|its)\s+)?{_SEASON}"
_EPISODES = r"(?:\s+|-)(?:episodes|eps)"
CHANGES: tuple[Count, ...] = (
    Count(
        rf"\b{_CHANGES}\b[^.;,]{{0,60}}?\bfrom\s+(?:the\s+)?(?P<old>{_A_NUMBER})(?P<named>{_EPISODES})?(?P<then>{_IN_A_SEASON})?\s+"
        rf"(?P<to>to)\s+(?:only\s+|just\s+)?{_A_NUMBER}(?P<named2>{_EPISODES})?\b(?!\s*(?:%|percent|million|minutes|hours|years|weeks|people))",
        (
            ("Season 3 grows from eight episodes to ten.", "10 s3"),
            ("Season 3 is shorter, down from ten episodes in season 2 to eight.", "10 s2; 8 s3"),
            ("The episode order was cut from ten in season 2 to eight in season 3.", "10 s2; 8 s3"),
        ),
    ),
)
_COMPILED = tuple(quick(row.pattern, re.IGNORECASE) for row in CHANGES)
# What the number is of, where "episodes" does not stand behind it: "the episode count is up from eight to ten".
_TALLY = r"(?:episode\s+)?(?:count|tally|total|number)"
_COUNT = quick(
    r"\b(?:episode|number\s+of\s+episodes)(?:\s+(?:count|order|total|tally|number))?\b|\border\b", re.IGNORECASE
)
# What has so many: the show, a season or its order; "her part grows from two episodes to eight" is no such thing.
_OF_THE_SHOW = quick(rf"\b(?:{NOUNS}|season|run|batch|order|count|episodes?|it)\b|{TITLE}|^\W*$", re.IGNORECASE)
_OF_SOMEBODY = quick(
    r"\b(?:roles?|parts?|appear(?:s|ed|ing|ances?)?|screen\s+time|character|arc|contract|s?he|his|her|their)\b",
    re.IGNORECASE,
)
# "Mina Falk's episode count", "Falk's tally on the show": in how many somebody is. A show or a season counts its own.
_OF_A_NAME = re.compile(
    rf"(?<![\w'])(?!(?:Season|Series|Part)\b)(?:[A-Z][\w-]+\s+[A-Z][\w-]+'s?\s+{_TALLY}\b"
    rf"|(?!{TITLE})[A-Z][\w-]+'s?\s+{_TALLY}\s+(?:on|in)\b)"
    rf"|\b{_TALLY}\s+(?:of|for)\s+[A-Z][\w-]+\s+[A-Z][\w-]+\b(?!')"
)
_OLD = re.compile(rf"{N}(?=\s|-)", re.IGNORECASE)
_NEW = re.compile(rf"to\s+(?:only\s+|just\s+)?{N}\b", re.IGNORECASE)


def changes(text: str) -> Iterator[re.Match[str]]:
    """What stands for a number that was, where its season is said, and for the one that it became."""
    for pattern in _COMPILED:
        for match in pattern.finditer(text):
            head = text[: match.end("old")]
            named = match["named"] or match["named2"] or _COUNT.search(text, 0, match.start("old"))
            if (
                not named
                or _OF_SOMEBODY.search(head)
                or _OF_A_NAME.search(head)
                or not _OF_THE_SHOW.search(text, 0, match.start("old"))
            ):
                continue
            old, new = _OLD.match(text, match.start("old")), _NEW.match(text, match.start("to"))
            if old and match["then"]:
                yield old
            if new:
                yield new
