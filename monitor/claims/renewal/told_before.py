"""Which season an order is for where the words around it have to tell.

"Season 2 is filming. Netflix picked it up last June": what "it" is opens the sentence before. "Renewed for two more
seasons": those up to the one that the order "takes the show through", else those behind the last that has been.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.renewal.words import RENEWED, Phrase
from monitor.claims.seasons import number
from monitor.claims.seasons.running import is_news
from monitor.claims.titles.masked import fill, masked
from monitor.number_names import CARDINALS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_COUNT = rf"(?:{'|'.join(CARDINALS)}|\d)"
_GOES_THROUGH = (
    r"\b(?:takes?|taking|carr(?:ies|y|ying)|keeps?|keeping|extends?|extending|brings?|bringing|guarantees?|guaranteeing|sees?|seeing)"
    r"\s+(?:{X}|its\s+run)(?:\s+(?:going|running|alive|on(?:\s+the)?\s+air|out))?\s+(?:all\s+the\s+way\s+)?"
    r"(?:through|to|up\s+to|until)\s+(?:at\s+least\s+)?(?:an?\s+|its\s+|the\s+(?:end\s+of\s+)?)?{S}"
)
THROUGH = Phrase(
    "through a season",
    RENEWED,
    r"\b(?:pick-?up|renewal|order|commission|extension|new\s+deal)\b(?:\s+[\w,'-]+){0,4}?\s+" + _GOES_THROUGH,
    ("The double pickup takes the series through season 4.", "The order keeps the show going through season 4."),
)
IT_WAS_ORDERED = Phrase(
    "it was ordered",
    RENEWED,
    r"^\W*it\s+(?:was|had\s+been|has\s+been)\s+(?:\w+ly\s+)?(?:ordered|commissioned|picked\s+up|green-?lit)\b",
    ("Season 2 is filming now. It was ordered last June.",),
)
_GOING_THROUGH = fill(_GOES_THROUGH)
# "Two more seasons": "more seasons" is what speaks of a season.
_SO_MANY = compiled(rf"\b(?P<count>{_COUNT})\s+$", re.IGNORECASE)
_IN_ALL = quick(
    rf"\b(?:(?P<count>{_COUNT})(?:\s+(?:more|further|additional|new)\s+|-)(?:seasons?|series|years?)|(?P<double>double))\b",
    re.IGNORECASE,
)
_MOST = 6
_HAS_BEEN = quick(
    r"\b(?:ended|concluded|wrapped(?:\s+up)?|finished|finale\s+(?:aired|drew)|bowed\s+out|signed\s+off|aired|premiered|debuted|ran)\b",
    re.IGNORECASE,
)


def season_of_it(sentence: Sentence, phrase: Phrase, span: Span, previous: Sentence | None) -> int | None:
    """The season, by now in the making, that "it" is which was ordered."""
    words = sentence.text[slice(*span)]
    ordered = phrase is IT_WAS_ORDERED or (
        phrase.name == "renewed" and _ORDERED_IT.fullmatch(_up_to_it(sentence, span))
    )
    if not ordered or words.casefold().startswith("re") or previous is None or previous.block != sentence.block:
        return None
    if _FOR_ONE.match(sentence.text, span[1]) or not previous.seasons or not is_news(previous.text):
        return None
    first = previous.seasons[0]
    opens = len(first.numbers) == 1 and first.numbers[0] > 1 and _OPENS.fullmatch(previous.text, 0, first.start)
    return first.numbers[0] if opens else None


def _up_to_it(sentence: Sentence, span: Span) -> str:
    """ "picked it up", "ordered" + " it"."""
    behind = _IT.match(sentence.text, span[1])
    return sentence.text[span[0] : behind.end() if behind else span[1]]


_IT = re.compile(r"\s+it\b", re.IGNORECASE)
_ORDERED_IT = re.compile(
    r"(?:pick(?:ed|s)\s+(?:it\s+up|up\s+it)|(?:ordered|commissioned|green-?lit)\s+it)", re.IGNORECASE
)
_FOR_ONE = re.compile(
    r"(?:\s+it)?\s+(?:again\s+)?(?:for|through)\s+(?:an?|its|season|series|more|another)\b", re.IGNORECASE
)
_OPENS = re.compile(r"\W*(?:(?:the|its)\s+)?", re.IGNORECASE)


def several(sentence: Sentence, span: Span, previous: Sentence | None) -> tuple[int, ...]:
    """The seasons of "two more seasons", where their numbers can be told; else none."""
    for mention in sentence.seasons:
        count = _SO_MANY.search(sentence.text, 0, mention.start)
        if mention.which not in {"more", "further", "additional", "new"} or count is None or mention.start < span[0]:
            continue
        many = number(count["count"]) or 0
        through = _GOING_THROUGH.search(masked(sentence), mention.end)
        last = next((m.numbers[-1] for m in sentence.seasons if through and m.numbers and m.end == through.end()), None)
        if last is not None:
            return _up_to(last, many)
        if 1 < many <= _MOST and previous is not None and previous.seasons and _HAS_BEEN.search(previous.text):
            been = previous.seasons[-1].numbers
            if been and been[-1] == sentence.coming:
                return tuple(range(been[-1] + 1, been[-1] + 1 + many))
    return ()


def through(sentence: Sentence, span: Span, previous: Sentence | None) -> tuple[int, ...]:
    """The seasons of an order that "takes the show through season 4": as many as the order is said to be for."""
    last = next((m.numbers[-1] for m in sentence.seasons if m.numbers and span[0] <= m.start < span[1]), None)
    if last is None:
        return ()
    told = _IN_ALL.search(sentence.text, 0, span[1])
    if told is None and previous is not None and previous.kind == sentence.kind:
        told = _IN_ALL.search(previous.text)
    many = 1 if told is None else 2 if told["double"] else number(told["count"]) or 1
    return _up_to(last, many)


def _up_to(last: int, many: int) -> tuple[int, ...]:
    """The ``many`` seasons that end with ``last``; a first season is not renewed."""
    return tuple(range(max(2, last + 1 - min(many, _MOST)), last + 1))
