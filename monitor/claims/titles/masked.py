"""Sentences in which the title and the words for a season are masked, so that a table can say ``{S}`` and ``{X}``.

``{S}`` stands for words that speak of a season ("a second season" without its article, "season 2", "another season"),
with the title before or behind it where one stands there; ``{X}`` for the show: its title, "the show", "the hit Hulu
drama", "it"; ``{T}`` for the title alone; ``{W}`` for either, or for its episodes: whatever is being made. A title or
a season fills as many characters as before, so places stay the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import QuickPattern, quick, replaced
from monitor.claims.words.shows import SHOW_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

_SEASON = "\ue000"  # begins in the text what stands for words that speak of a season
_TITLE = "\ue001"  # … and for the show's title
_MORE = "\ue002"  # … and makes it as long as they were

TITLE = rf"{_TITLE}{_MORE}*+"
SHOW = rf"(?:{TITLE}|\bit\b|\b(?:the|this|that|our)\s+(?:[\w'-]+\s+){{0,3}}?{SHOW_NOUNS}\b)"
_SEASON_ALONE = rf"{_SEASON}{_MORE}*+(?:\s+(?:of|on|for)\s+{SHOW})?"
SEASON = rf"(?:{TITLE}['\"]?(?:'?s)?[:,]?\s+)?[\"']?{_SEASON_ALONE}"
_EPISODES = (
    r"\b(?:the|its|their|all|these|those|both|new)\s+(?:[\w-]+\s+){0,3}?(?:episodes|season|instal+ments"
    r"|chapters|parts)\b"
)
_WORK_ALONE = rf"(?:{_SEASON_ALONE}|{SHOW}|{_EPISODES})"
WORK = rf"(?:(?:\b(?:the|an?|its|their)\s+)?{SEASON}|{SHOW}|{_EPISODES})"


def fill(pattern: str) -> QuickPattern:
    """The pattern of a table, with its placeholders filled in.

    One that a pattern or an alternative begins with stands without what is optional before it: what comes first is then
    known, and the pattern is tried there and nowhere else (see quick/faster.py).
    """
    pattern = re.sub(r"(^|\|)\{S\}", lambda match: match[1] + _SEASON_ALONE, pattern)
    pattern = re.sub(r"(^|\|)\{W\}", lambda match: match[1] + _WORK_ALONE, pattern)
    for placeholder, meaning in (("{S}", SEASON), ("{X}", SHOW), ("{T}", TITLE), ("{W}", WORK)):
        pattern = pattern.replace(placeholder, meaning)
    return quick(pattern, re.IGNORECASE)


def masked(sentence: Sentence, *, but: frozenset[str] = frozenset()) -> str:
    """The text of a sentence as these patterns read it; seasons called one of ``but`` ("previous") stay as they are."""
    if not (sentence.titles or sentence.seasons):
        return sentence.text
    if but not in sentence.masks:
        sentence.masks[but] = _masked(sentence, but)
    return sentence.masks[but]


def _masked(sentence: Sentence, but: frozenset[str]) -> str:
    text = sentence.text
    spans = list(sentence.titles)
    for start, end in sentence.titles:
        text = text[:start] + _TITLE + _MORE * (end - start - 1) + text[end:]
    for mention in sentence.seasons:
        if mention.which not in but and text[mention.end - 8 : mention.end] != "episodes":
            text = text[: mention.start] + _SEASON + _MORE * (mention.end - mention.start - 1) + text[mention.end :]
            spans.append((mention.start, mention.end))
    if spans:
        replaced(text, sentence.text, spans)
    return text
