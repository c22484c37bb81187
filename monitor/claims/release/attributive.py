"""Dates that stand before what happens on them: "the October 4 premiere date", "an August launch".

Such a noun has its date, so that another behind it is not its own: "announced the October 4 premiere on Friday" was
announced on Friday. And what is announced with it is for a day still ahead: "had announced an August launch".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.dates.forms_relative import RELATIVE_FORMS
from monitor.claims.quick import quick
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.edtf import Edtf

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date as date_type

    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Sentence

# "An August launch", "the July 9 premiere date", "a fall release window"; no party, and no start, which may be that of
# the filming.
_NOUN_BEHIND = re.compile(
    rf"\s(?:(?:(?:season|series)(?:\s(?:\d{{1,2}}|{ONE_TO_TEN}))?|worldwide|global|streaming|TV|US|UK|Netflix)\s)?(?P<noun>(?:premiere|debut|launch|release|bow|roll-?out"
    r"|air|return|arrival)(?:\s(?:date|window|slot))?)\b(?!\s(?:party|event|screening|gala|parties|events|week|titles?)\b)",
    re.IGNORECASE,
)
# "Sunday's finale", "last week's Season 2 finale": of whatever was done ahead of it, the day is that of the finale.
_FINALE_BEHIND = re.compile(
    r"(?:\s(?:night|evening))?'s\s(?:(?:season|series)(?:\s\w+)?\s|(?:big|two-hour|two-part|\w+-season)\s){0,3}"
    r"(?P<noun>finale\b|ender\b|closer\b|(?:live\s|grand\s)?final\b(?=\s*(?:[.,;:!?)]|$)|\s(?:of|on|at|is|was|will|goes|airs)\b))"
    r"(?!\s(?:party|event|screening|week|ratings?)\b)",
    re.IGNORECASE,
)
# "The May 28 season 2 finale of Winter Harbor left a lot open"
_ITS_FINALE = re.compile(
    r"\s(?:(?:season|series)(?:\s\w+)?\s)?(?P<noun>finale\b)(?!\s(?:party|event|screening|week|ratings?)\b)",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"(?:\b(?:an?|the|its|that|this|for|of)|')\s(?:(?:early|mid|late|planned|new)[\s-])*$", re.IGNORECASE
)
_WITH_ARTICLE = re.compile(r"(?:an?|the|its|that|this)\s", re.IGNORECASE)
# Who announces, tells; "Hulu set a July 9 premiere for season 2".
_TELLS = quick(
    r"\b(?:announc|reveal|confirm|unveil|disclos|declar|promis)(?:es?|ed|s|ing)?\b|\b(?:set|sets|gave|gives|shared"
    r"|posted|tweeted|issued)\b",
    re.IGNORECASE,
)
_TOLD_BEHIND = re.compile(
    r"\w+(?:\s(?:date|window|slot))?\s(?:(?:for|of)\s[^.;,]{1,40}?\s)?(?:was|has\sbeen|had\sbeen|is)\s(?:\w+\s)?"
    r"(?:announced|revealed|confirmed|unveiled|promised|set|planned|given)\b",
    re.IGNORECASE,
)
# "Hulu unveiled the release date of season 2" + "on Tuesday": of what was told the day is not said. Up to 80
# letters say what it is the date of.
_THE_DATE_OF = re.compile(
    r"\b(?:premiere|release|launch|debut|air|return|start|transmission|broadcast)\s(?:date|window)s?(?:\s(?:of|for)\s[^.;:,]{0,80}|\s)$",
    re.IGNORECASE,
)
# … unless what stands before the day makes it that date: "set the date of season 2 for July 9", "the date is July 9".
_IS_THE_DATE = re.compile(
    r"(?:\b(?:date|window)s?\s(?:of|as|for)|\s(?:for|to|as|is|being|at|will\sbe|would\sbe))\s(?:the\s)?$", re.IGNORECASE
)
# "Hulu will reveal the release date on July 9": a day of telling that is ahead.
_WILL_TELL = re.compile(
    r"\b(?:will|to|would|could|may|might|should|'ll)\s(?:\w+ly\s|also\s|finally\s|then\s)?"
    r"(?:be\s)?(?:announc|reveal|confirm|unveil|disclos|declar|give\b|share\b|tell\b|post\b)",
    re.IGNORECASE,
)
# A day named from the one on which it was written, "on Tuesday", "last week", is of telling if not called the date.
_BY_THE_WEEK = frozenset(form.name for form in RELATIVE_FORMS)
# "Hulu confirmed to The Trade Wire on Monday" + "that it premieres on July 9": who is told stands between, no more.
_SAID_BEFORE = quick(
    r"\b(?:said|says|confirm(?:ed|s)|announc(?:ed|es)|reveal(?:ed|s)|told|tells|report(?:ed|s)|wrote|tweeted|posted|declared"
    r"|disclosed|stated|promised|insisted|learn(?:ed|t)|shared|added|explained|noted)\s"
    r"(?:(?:to|in|at|with|via|the|an?|its|his|her|their|fans|viewers|readers|reporters|journalists|critics|advertisers|investors"
    r"|us|interview|statement|post|first|exclusively|late|early|(?-i:[A-Z])[\w'.+&-]*)\s){0,8}(?:(?:back|late|early)\s)?(?:on\s|in\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_THAT = re.compile(r"(?:\s(?:morning|afternoon|evening|night))?,?\sthat\b(?!\s(?:will|would|is|was|has|had)\b)")


def noun_behind(sentence: Sentence, date: DateMention) -> int | None:
    """Where the noun begins that a date stands before, None where it stands before none: "an August [launch]"."""
    noun = noun_right_behind(sentence, date)
    if noun is None:
        return None
    determined = _DETERMINED.search(sentence.bare, max(0, date.start - 24), date.start)
    if determined or _WITH_ARTICLE.match(sentence.bare, date.start, date.end):
        return noun[0]
    return None


def noun_right_behind(sentence: Sentence, date: DateMention) -> tuple[int, int] | None:
    """Where the noun stands that a date stands right before, whatever is before it: "Hulu's July 9 [premiere]"."""
    found = _NOUN_BEHIND.match(sentence.bare, date.end)
    return found.span("noun") if found else None


def finale_behind(sentence: Sentence, date: DateMention) -> int | None:
    """Where "finale" stands, right behind the day that it is on: "ahead of this weekend's [finale]"."""
    found = _FINALE_BEHIND.match(sentence.bare, date.end)
    if found is None and _DETERMINED.search(sentence.bare, max(0, date.start - 24), date.start):
        found = _ITS_FINALE.match(sentence.bare, date.end)
    return found.start("noun") if found else None


def is_told_ahead(sentence: Sentence, date: DateMention) -> bool:
    """Whether somebody announces a day with its noun: "confirmed an October launch" looks ahead."""
    noun, (start, _) = noun_behind(sentence, date), sentence.clause(date.start)
    if noun is None:
        return False
    return bool(_TELLS.search(sentence.bare, start, date.start) or _TOLD_BEHIND.match(sentence.bare, noun))


def is_the_date_told(sentence: Sentence, date: DateMention, dates: Iterable[DateMention]) -> bool:
    """Whether a date behind "confirmed the premiere date of season 2", "an October premiere", may be that very date."""
    if date.form not in _BY_THE_WEEK and _told_before(sentence, date, dates) is not None:
        return True
    the_date = _the_date_told(sentence, date)
    if the_date is None or _WILL_TELL.search(sentence.bare, sentence.clause(date.start)[0], the_date.start()):
        return False
    return bool(_IS_THE_DATE.search(sentence.bare, 0, date.start)) or date.form not in _BY_THE_WEEK


def is_day_of_telling(
    sentence: Sentence, date: DateMention, dates: Iterable[DateMention], published: date_type | None
) -> bool:
    """Whether a date behind "announced the October 4 premiere", or behind "announced the date", is when that was.

    Nobody has told anything on a day that is still ahead.
    """
    if _THAT.match(sentence.bare, date.end) and _SAID_BEFORE.search(sentence.bare, 0, date.start):
        return True
    start, _ = sentence.clause(date.start)
    past = date.form in _BY_THE_WEEK or not _is_ahead(date, published)
    told = _told_before(sentence, date, dates)
    if told is not None:
        return past and not _is_nearer_said(sentence, told, date)
    the_date = _the_date_told(sentence, date)
    if the_date is None or _IS_THE_DATE.search(sentence.bare, 0, date.start):
        return False
    return past or _WILL_TELL.search(sentence.bare, start, the_date.start()) is not None


def _told_before(sentence: Sentence, date: DateMention, dates: Iterable[DateMention]) -> DateMention | None:
    """The date of "an October premiere" that somebody announces, in the same clause before another."""
    start, _ = sentence.clause(date.start)
    ahead = (d for d in dates if d.end < date.start and start <= d.start and is_told_ahead(sentence, d))
    return next(ahead, None)


def _the_date_told(sentence: Sentence, date: DateMention) -> re.Match[str] | None:
    start, _ = sentence.clause(date.start)
    the_date = _THE_DATE_OF.search(sentence.bare, start, date.start)
    return the_date if the_date and _TELLS.search(sentence.bare, start, the_date.start()) else None


def _is_ahead(date: DateMention, published: date_type | None) -> bool:
    first = Edtf.parse(date.edtf).earliest
    return published is not None and first is not None and first > published


# "Announced an October premiere, and it arrives on October 4": a verb of its own between the two.
_VERB = re.compile(
    r"\b(?:is|are|will|would|arriv\w+|premieres|premiered|debuts|debuted|starts|started|begins|began|returns|returned"
    r"|airs|aired|with|to)\b",
    re.IGNORECASE,
)


def _is_nearer_said(sentence: Sentence, first: DateMention, date: DateMention) -> bool:
    return _VERB.search(sentence.bare, first.end, date.start) is not None
