"""What "it", "the show" and "the role" are where somebody hosts it, is in it or is perfect in it: perhaps not the show.

"Mina Falk presented the series at Comic-Con" is no host, "the gala was a hit. It was hosted by" another event.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import WEEKDAY_NAMES
from monitor.claims.people.names import UPPER
from monitor.claims.quick import quick
from monitor.claims.words.shows import NOUNS, SHOW_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# What has hosts of its own, and is named for the show: "hosts the Copper Bay podcast".
EVENTS = (
    r"podcast|panel|party|premiere|screening|event|reunion|aftershow|tour|convention|fan|special|gala|ceremony|trailer|teaser"
    r"|audiobook|soundtrack"
)
_NAME = rf"[{UPPER}][\w'.-]+(?:\s[{UPPER}][\w'.-]+){{0,3}}+"
# "presented by" + "Jo Park Productions": who paid for it
_A_FIRM = re.compile(
    r"(?:[\w'&-]+\s+){0,4}?(?:Productions?|Studios?|Pictures|Films?|Media|Entertainment|Television|TV|Network|Group|Inc|Ltd)\b"
)
# "presented the series" + "at Comic-Con", "to Hulu in 2020"; but "hosts the show at 8 p.m.", "to great acclaim"
_SHOWN_TO_SOMEBODY = r"\s+(?:again\s+|first\s+)?(?:at\s+(?!\d)|(?:to|before)\s+(?=(?:the|an?)\s|[A-Z]))"
_SHOWN = re.compile(_SHOWN_TO_SOMEBODY)
_SHOWN_BY = re.compile(rf"{_NAME}(?:(?:,\s|,?\s(?:and|&)\s){_NAME}){{0,3}}+{_SHOWN_TO_SOMEBODY}")
_PRESENTS = quick(r"\bpresent(?:s|ed|ing)?\b")
# "hosts the show" + "on Friday": a show with a new host every week, and another
_ONE_EVENING = re.compile(rf"\s+(?:on\s+(?:{WEEKDAY_NAMES})\b(?!\s+(?:night|evening|morning)s)|tonight\b|tomorrow\b)")
_HOSTS = quick(r"\b(?:host|front|present|narrat)(?:e|s|es|ed|ing)?\b")
_IT = re.compile(r"it\b", re.IGNORECASE)
# "It" is the show where the words before begin with the show, or with somebody who is in it.
_THE_SHOW = re.compile(
    rf"[\"'\s]*(?:_[_ ]*(?!\s*(?:'s\s+)?(?:{EVENTS})\b)|(?:The|This)\s+(?:[\w-]+\s+){{0,2}}?(?:{NOUNS})\b)"
)
_AND_IT = re.compile(r"(?:^|[,;:]|\b(?:and|but|while|as|because|so))\s*$")
_A_THING = re.compile(
    rf"[\"']?(?:The|A|An|This|That|His|Her|Their)\s+(?!(?:[\w-]+\s+){{0,3}}?(?:{SHOW_NOUNS}|season|episode|finale|pilot|cast"
    r"|lead|star)s?\b)"
)
# "Mina Falk" + "of Winter Harbor" + "is in it": named for the show where something else is spoken of
_OF_THE_SHOW = re.compile(
    r"(?:\b(?:of|from)\s+_[_ ]*|_[_ ]*(?:'s)?\s+(?:(?:[a-z]+\s+){0,2})[A-Z][\w'.-]+(?:\s[A-Z][\w'.-]+)*)\s*$"
)


def is_no_host(sentence: Sentence, span: tuple[int, int], before: Sentence | None) -> bool:
    """Whether who presents, hosts or narrates "it" at ``span`` does so to something else, or on one evening."""
    text, words = sentence.bare, sentence.bare[slice(*span)]
    if not _HOSTS.search(words):
        return False
    shown = _PRESENTS.search(words) and (_SHOWN.match(text, span[1]) or _SHOWN_BY.match(text, span[1]))
    if shown or _ONE_EVENING.match(text, span[1]) or (words.endswith("by ") and _A_FIRM.match(text, span[1])):
        return True
    if not _IT.match(words):
        return False
    here = text[: span[0]]
    if here.strip(" \"'"):
        return not (_THE_SHOW.match(here) and _AND_IT.search(here))
    return before is not None and not _THE_SHOW.match(before.bare)


def is_in_something_else(sentence: Sentence, start: int, before: Sentence | None) -> bool:
    """Whether "in it" or "in the role", said of those who end at ``start``, speaks of something else than the show."""
    if _OF_THE_SHOW.search(sentence.bare, 0, start):
        return True
    return before is not None and _A_THING.match(before.bare) is not None
