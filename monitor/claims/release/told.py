"""How a date is told: in which tense, which gives it its year, and whether as something that has happened."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.claims.dates import DateMention, find_dates
from monitor.claims.dates.spans import split_runs
from monitor.claims.dates.tense import tense_around
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.release.attributive import is_the_date_told, is_told_ahead
from monitor.claims.release.events import moved_from
from monitor.claims.release.moves import is_moved_away
from monitor.claims.said.hedges import MODALS
from monitor.claims.said.modality import is_rumour
from monitor.claims.words.numbers import FIRST_TO_TENTH
from monitor.edtf import Edtf, Precision
from monitor.model import Modality

if TYPE_CHECKING:
    from datetime import date

    from monitor.claims.dates.tense import Tense
    from monitor.claims.reading import Reading, Sentence

_ONCE_MEANT = quick(
    r"\b(?:originally|initially|once|was\s+(?:supposed|meant|due|to)"
    r"|had\s+(?:\w+\s+)?(?:been|circled|eyed|earmarked|targeted|hoped|planned|wanted))\b[^,]*$",
    re.IGNORECASE,
)
# "Premiered", "was released": it has happened; not "may have premiered", "if it premiered", "to have premiered by".
_HAPPENED = compiled(
    r"(?:premiered|debuted|aired|released|launched|arrived|landed|touched\s+down|dropped|hit|streamed|came|began|started"
    r"|returned|opened|followed|went|ran|kicked|bowed|ended|concluded|wrapped|finished|closed)\b",
    re.IGNORECASE,
)
# Of these not even a participle means what is to come, as "released" does in "is released on May 9".
_FINITE = re.compile(
    r"(?:premiered|debuted|arrived|landed|touched\s+down|came|began|returned|bowed|kicked\s+off|went\s+(?:live|on\s+air)|ended"
    r"|concluded|(?:was|were)\s+(?:\w+ly\s+)?(?:released|launched|broadcast|aired|shown))\b",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were)\s+(?:\w+ly\s+)?$", re.IGNORECASE)  # before "released", which is the word found
_ONLY_MAY_HAVE = compiled(
    rf"\b(?:{'|'.join(MODALS)}|if|to)\s+(?:\w+\s+){{0,2}}?(?:have|has|had)?\s*(?:\w+\s+)?(?:been\s+)?(?:\w+ly\s+)?$"
    r"|\bif\s+(?:[\w'-]+\s+){1,4}$",
    re.IGNORECASE,
)
# "Once it has returned on July 9": it has not yet.
_ONCE_IT_HAS = compiled(
    r"\b(?:once|when|after|until|till|as\s+soon\s+as|by\s+the\s+time)\s+(?:[\w'-]+\s+){1,5}?(?:has|have)\s+(?:\w+ly\s+)?(?:been\s+)?"
    r"[a-z]+(?:\s+(?:on|in|by|at))?\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_WITH_ITS_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "Sources say that spring 2027 is more realistic": whoever says so, it is what they hold for likely.
_IS_LIKELY = re.compile(
    r"\s+(?:is|looks?|seems?|sounds?|appears?|would\s+be)\s+(?:now\s+)?(?:to\s+be\s+)?(?:the\s+)?(?:(?:more|most|far|much)\s+)*"
    r"(?:likely|likelier|likeliest|realistic|plausible|probable)\b"
)


def retold(reading: Reading, sentence: Sentence, mention: DateMention) -> DateMention:
    """The same date, resolved in the tense of its verb: "premiered on June 20" looks back, "arrives March 3" ahead."""
    start, _ = sentence.clause(mention.start)
    if _ONCE_IT_HAS.search(sentence.bare, start, mention.start):
        return _in_tense(reading, sentence, mention, "future")
    fell_through = _ONCE_MEANT.search(sentence.text[start : mention.start]) or moved_from(sentence, mention)
    fell_through = fell_through or is_moved_away(sentence, mention, dates_of(sentence.text, reading.published))
    if fell_through and reading.published is not None:
        return _when_meant(reading, sentence, mention, reading.published)
    if is_told_ahead(sentence, mention) or is_the_date_told(
        sentence, mention, dates_of(sentence.text, reading.published)
    ):
        return _in_tense(reading, sentence, mention, "future")
    tense = None if fell_through else tense_around(sentence.bare, mention.start, mention.end)
    return mention if tense is None else _in_tense(reading, sentence, mention, tense)


def _in_tense(reading: Reading, sentence: Sentence, mention: DateMention, tense: Tense) -> DateMention:
    again = dates_of(sentence.text, reading.published, tense)
    return next((m for m in again if m.start == mention.start), mention)


@lru_cache(maxsize=64)
def dates_of(text: str, published: date | None, tense: Tense | None = None) -> tuple[DateMention, ...]:
    """The dates that ``text`` names, each run as its two ends."""
    return _in_turn(text, tuple(split_runs(text, find_dates(text, published, tense=tense))))


_ONE_OF_THEM = re.compile(
    rf",?\s+(?:and\s+)?(?:the\s+)?(?:{FIRST_TO_TENTH})(?:\s+one)?\s+(?:in|on)\s+(?:the\s+)?", re.IGNORECASE
)
_NO_YEAR = frozenset({Precision.MONTH, Precision.SEASON})


def _in_turn(text: str, found: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """ "Both came in February, the first in 2022 and the second in 2023": a month for each of the years behind it."""
    for index, shared in enumerate(found[:-2]):
        behind = found[index + 1 : index + 3]
        before = (shared, behind[0])
        if shared.precision not in _NO_YEAR or re.search(r"\d", text[shared.start : shared.end]):
            continue
        if all(_ONE_OF_THEM.fullmatch(text, a.end, b.start) for a, b in zip(before, behind, strict=True)):
            own = (
                replace(d, edtf=d.edtf + shared.edtf[4:], precision=shared.precision)
                if d.precision is Precision.YEAR
                else d
                for d in behind
            )
            return (*found[:index], *own, *found[index + 3 :])
    return found


def _when_meant(reading: Reading, sentence: Sentence, mention: DateMention, published: date) -> DateMention:
    """A plan that came to nothing was more often for a day still ahead than for one long gone."""
    gone, ahead = (_in_tense(reading, sentence, mention, tense) for tense in ("past", "future"))
    if sentence.text.startswith("this ", mention.start):  # "had circled this fall": it was still ahead
        return ahead
    last, first = Edtf.parse(gone.edtf).latest, Edtf.parse(ahead.edtf).earliest
    if last is None or first is None:
        return mention
    return gone if (first - published).days >= 1.4 * (published - last).days else ahead


def is_yet_to_come(reading: Reading, sentence: Sentence, date: DateMention, at: int) -> bool:
    """Whether a date told as one that has passed lies ahead: "premiered in 2027", a slip of the pen or another story's.

    The article knows no more than the day on which it was last changed, give or take a time zone. But not every page
    says when that was: what is told to the day or the month, with its year, was written when it had happened.
    """
    if date.precision != Precision.YEAR and _WITH_ITS_YEAR.search(sentence.text, date.start, date.end):
        return False
    days = [day.date() for day in (reading.article.published, reading.article.modified) if day is not None]
    first = Edtf.parse(date.edtf).earliest
    if not days or first is None or at >= date.start or (first - max(days)).days <= 1:
        return False
    start, _ = sentence.clause(at)
    verb = _WAS.search(sentence.bare, start, at)
    if _FINITE.match(sentence.bare, verb.start() if verb else at) is None:
        return False
    if _ONCE_IT_HAS.search(sentence.bare, start, date.start):
        return False
    return _ONLY_MAY_HAVE.search(sentence.bare, start, at) is None


def how_told(reading: Reading, sentence: Sentence, date: DateMention, at: int) -> Modality | None:
    """As a fact where it has happened: "Season 2 came out in May, when nobody hoped for it"; else as its words say."""
    if _IS_LIKELY.match(sentence.text, date.end):
        return Modality.EXPECTED
    last = Edtf.parse(date.edtf).latest
    over = reading.published is not None and last is not None and last < reading.published
    start, _ = sentence.clause(at)
    told = over and at < date.start and _HAPPENED.match(sentence.bare, at) is not None
    if not told or _ONLY_MAY_HAVE.search(sentence.bare, start, at) or is_rumour(sentence.bare[: date.end]):
        return None
    return Modality.ASSERTED
