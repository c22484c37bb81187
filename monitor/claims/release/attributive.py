"""Dates that stand before what happens on them: "the October 4 premiere date", "an August launch".

Such a noun has its date, so that another behind it is not its own: "announced the October 4 premiere on Friday" was
announced on Friday. And what is announced with it is for a day still ahead: "had announced an August launch".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Sentence

# "An August launch", "the July 9 premiere date", "a fall release window"; no party, and no start, which may be that of
# the filming.
_NOUN_BEHIND = re.compile(
    r"\s(?:(?:season|series|worldwide|global|streaming|TV|US|UK|Netflix)\s)?(?P<noun>(?:premiere|debut|launch|release|bow|roll-?out"
    r"|air|return|arrival)(?:\s(?:date|window|slot))?)\b(?!\s(?:party|event|screening|gala|parties|events|week|titles?)\b)",
    re.IGNORECASE,
)
# "Sunday's finale", "last week's Season 2 finale": of whatever was done ahead of it, the day is that of the finale.
_FINALE_BEHIND = re.compile(
    r"(?:\s(?:night|evening))?'s\s(?:(?:season|series)(?:\s\w+)?\s|(?:big|two-hour|two-part|\w+-season)\s){0,3}"
    r"(?P<noun>finale|ender|closer)\b(?!\s(?:party|event|screening|week|ratings?)\b)",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"(?:\b(?:an?|the|its|that|this|for|of)|')\s(?:(?:early|mid|late|planned|new)[\s-])*$", re.IGNORECASE
)
_WITH_ARTICLE = re.compile(r"(?:an?|the|its|that|this)\s", re.IGNORECASE)
# Who announces, tells; "Hulu set a July 9 premiere for season 2".
_TELLS = quick(
    r"\b(?:announc|reveal|confirm|unveil|disclos|declar|promis)(?:es?|ed|s|ing)\b|\b(?:set|sets|gave|gives|shared"
    r"|posted|tweeted|issued)\b",
    re.IGNORECASE,
)
_TOLD_BEHIND = re.compile(
    r"\w+(?:\s(?:date|window|slot))?\s(?:(?:for|of)\s[^.;,]{1,40}?\s)?(?:was|has\sbeen|had\sbeen|is)\s(?:\w+\s)?"
    r"(?:announced|revealed|confirmed|unveiled|promised|set|planned|given)\b",
    re.IGNORECASE,
)
# "Hulu unveiled the release date of season 2 on Tuesday": of what was told the day is not said.
_THE_DATE_OF = re.compile(
    r"\b(?:premiere|release|launch|debut|air|return|start)\s(?:date|window)s?\s(?:of|for)\s[^.;:,]{0,80}$",
    re.IGNORECASE,
)


def noun_behind(sentence: Sentence, date: DateMention) -> int | None:
    """Where the noun begins that a date stands before, None where it stands before none: "an August [launch]"."""
    found = _NOUN_BEHIND.match(sentence.bare, date.end)
    if found is None:
        return None
    determined = _DETERMINED.search(sentence.bare, max(0, date.start - 24), date.start)
    if determined or _WITH_ARTICLE.match(sentence.bare, date.start, date.end):
        return found.start("noun")
    return None


def finale_behind(sentence: Sentence, date: DateMention) -> int | None:
    """Where "finale" stands, right behind the day that it is on: "ahead of this weekend's [finale]"."""
    found = _FINALE_BEHIND.match(sentence.bare, date.end)
    return found.start("noun") if found else None


def is_told_ahead(sentence: Sentence, date: DateMention) -> bool:
    """Whether somebody announces a day with its noun: "confirmed an October launch" looks ahead."""
    noun, (start, _) = noun_behind(sentence, date), sentence.clause(date.start)
    if noun is None:
        return False
    return bool(_TELLS.search(sentence.bare, start, date.start) or _TOLD_BEHIND.match(sentence.bare, noun))


def is_day_of_telling(sentence: Sentence, date: DateMention, dates: Iterable[DateMention]) -> bool:
    """Whether a date behind "announced the October 4 premiere", or behind "announced the date", is when that was."""
    start, _ = sentence.clause(date.start)
    for other in dates:
        if other.end < date.start and start <= other.start and is_told_ahead(sentence, other):
            return not _is_nearer_said(sentence, other, date)
    the_date = _THE_DATE_OF.search(sentence.bare, start, date.start)
    return the_date is not None and _TELLS.search(sentence.bare, start, the_date.start()) is not None


# "Announced an October premiere, and it arrives on October 4": a verb of its own between the two.
_VERB = re.compile(
    r"\b(?:is|are|will|would|arriv\w+|premieres|premiered|debuts|debuted|starts|started|begins|began|returns|returned"
    r"|airs|aired|with|to)\b",
    re.IGNORECASE,
)


def _is_nearer_said(sentence: Sentence, first: DateMention, date: DateMention) -> bool:
    return _VERB.search(sentence.bare, first.end, date.start) is not None
