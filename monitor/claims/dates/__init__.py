"""Dates in a sentence: every expression that names a time, as EDTF, resolved against the day the article came out.

Three steps, each linear in the length of the sentence: the forms (:mod:`monitor.claims.date_forms`) find what is said;
a year left out is taken from the date it is joined to ("June 20 to August 9, 2020"), else from the publication date;
the words around it ("by", "not before", "around", "from ... to") bend the value and mark its relation.
"""

from __future__ import annotations

import re
from datetime import date  # noqa: TC003
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from monitor.calendar_names import TIMES_OF_YEAR
from monitor.claims.dates.forms import FORMS
from monitor.claims.dates.readings import Reading, When
from monitor.claims.dates.relations import LONGEST_JOIN, DateMention, Found, join_of, related, without_echoes
from monitor.claims.dates.years import with_years
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import ahead, compiled
from monitor.claims.text.fold import plain
from monitor.claims.words.calendar import MISSPELT_MONTHS

if TYPE_CHECKING:
    from monitor.claims.dates.tense import Tense

__all__ = ["DateMention", "find_dates"]

# Words without which "2024", "June", "Friday", "Christmas" are no dates.
_PREPOSITIONS = (
    *"in on by for during since until till 'til til before after from to at through throughout of around about".split(),
    *"circa into toward towards within between past beyond over than sometime".split(),
    *("at least", "as early as", "as soon as", "as late as", "some time"),
)
_VERBS = (
    *"be is was come coming due out set slated expected scheduled announced eyeing targeting".split(),
    *("premier(?:e|es|ed|ing)", "debut(?:s|ed|ing)?", "air(?:s|ed|ing)?", "releas(?:e|es|ed|ing)"),
    *("arriv(?:e|es|ed|ing)", "return(?:s|ed|ing)?", "launch(?:es|ed|ing)?", "drop(?:s|ped|ping)?"),
    *("stream(?:s|ed|ing)?", "land(?:s|ed|ing)?"),
    *("guess(?:ing)?", "bet(?:ting)?", "say", "says", "said", "predict(?:s|ed|ing)?", "estimat(?:e|es|ed|ing)"),
    *("claim(?:s|ed|ing)?", "promis(?:e|es|ed|ing)", "suggest(?:s|ed|ing)?"),
)
_WORD_BEFORE = compiled(rf"(?<![a-z'])({'|'.join(_PREPOSITIONS + _VERBS)}):?,? (?:the |early |late )?$", re.ASCII)
# "Premieres at 9 p.m. Sunday", "the finale airs at 8 p.m. Friday"; what only "airs" then may do so every week.
_AT_THE_HOUR = compiled(
    r"(?<![a-z'])(premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|launch(?:es|ed|ing)?|(?:finale|premiere|opener) airs"
    r"|(?:finale|premiere|opener) is) (?:at )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?"
    r"(?: (?:[ecmp][sd]?t|bst|gmt)(?:/[cmp][sd]?t)?)?,? $",
    re.ASCII,
)
# Months that are first names as well, and words that say little before those: "of June", "for April".
_NAMES = frozenset({"jan", "apr", "may", "jun", "aug"})
_NOT_BEFORE_NAMES = frozenset(
    {"be", "is", "was", "for", "of", "at", "about", "than", "to", "over", "past", "on", "set"}
)

_PLANNED_FOR = re.compile(
    r"(?:planned|slated|scheduled|set|due|eyed|down|meant|dated|booked|pegged|intended|confirmed|tipped"
    r"|announced|slotted|earmarked|targeted|lined up|aim(?:s|ed|ing)?|hop(?:es?|ed|ing|eful)) for $"
    r"|(?:whispers?|talk|hints?) of $"
)
# "An October start", "a 2025 release": as good as behind "in".
_EVENT_BEHIND = re.compile(
    r" (?:tv |streaming |season )?(?:release|premiere|debut|launch|return|arrival|rollout|bow|air ?date|start"
    r"|berth|slot)(?![a-z])"
)
# "Sunday's Winter Harbor finale": that is when it is, or was; "Sunday's premiere party" is none.
_ITS_EVENT = re.compile(
    r"(?: night| evening)?'s (?:[a-z0-9_'&:+.-]+ ){0,7}?(?:finale|ender|premiere|debut|opener)"
    r"(?![a-z'-])(?! (?:party|event|screening|gala|date|week|recap))"
)
# "The fall looks likely": the time is what the clause is about.
_SUBJECT_OF = re.compile(
    r" (?:looks?|seems?|sounds?|feels?|appears?|is|(?:would|might|could|may|will) be) (?:now )?(?:like )?"
    r"(?:the |a |our |my )?"
    r"(?:(?:most|more|very|quite|pretty) )?(?:likely|likeliest|plausible|probable|possible|safest?|best|fair|good"
    r"|realistic|reasonable|earliest|soonest|bet|guess)(?![a-z])"
)
_BRACKET = re.compile(r"\((?:\d{4} ?- ?)?$")  # "(2021)", "(2010-2017)" behind a title

_WORD = re.compile(r"[a-z0-9_]{1,12}")
_NO_MISSPELT_MONTHS = frozenset({"augusta", "decembers", "octobers"})
_ANY_NAMED = re.compile(r"\(\?P<\w+>")
_FORM_AT: tuple[re.Pattern[str], ...] = tuple(re.compile(form.pattern, re.ASCII) for form in FORMS)
# A date begins where a word begins, or behind a word run into it ("onMarch 14", "14,2027", "5-March"); not inside of
# an amount, a version or a compound ("$2024", "1.2024", "x-2024"). Most places are behind a letter: they go first.
_WORD_START = (
    r"(?:(?<![a-z])(?:(?<![0-9_$£€#.,:/'-])|(?<=[a-z][,.:/-])|(?<=[ ,(\"]-)|(?<=[a-z]\.-)|(?<=[ (\"]')"
    r"|(?<=[0-9],)(?=[a-z])|(?<=[0-9]-)(?=[a-z0-9])|(?<=[0-9]/))|(?<=[ny])(?:(?<=\bon)|(?<=\bin)|(?<=\bby)))"
)
_MASTER = compiled(
    _WORD_START
    + ahead(form.pattern for form in FORMS)
    + "(?:"
    + "|".join(f"({_ANY_NAMED.sub('(?:', form.pattern)})" for form in FORMS)
    + ")",
    re.ASCII,
)
# Nothing of this: no date. Most sentences end here, among them those where "may" is a verb.
_BEFORE_MAY = (
    *("in", "by", "of", "on", "or", "to", "and", "the", "from", "until", "till", "since", "before", "after", "during"),
    *("through", "around", "about", "come", "late", "early", "mid", "this", "last", "next", "middle", "end"),
)
_HINT = compiled(
    r"[0-9]{4}|[0-9][-/.][0-9]|'[0-9]{2}|q[1-4]|h[12]|[12]h|days?(?![a-z])|week|month|year|quarter"
    rf"|tonight|last night|this (?:morning|afternoon|evening)|tomorrow|{TIMES_OF_YEAR}"
    r"|holiday|easter|christmas|xmas|halloween|thanksgiving|juneteenth|valentine|fourth of|new year"
    r"|(?<![a-z])(?:on|in|by)?(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)"
    r"(?:r?uary|ch|il|[ey]|ust|t|t?ember|ober)?_*(?![a-z])"
    rf"|may[.,]? {{0,2}}[0-9]|(?:[0-9]|[0-9][a-z]{{2}}|{'|'.join(_BEFORE_MAY)}|[-,(:]) ?-?may(?![a-z])"
)
_HINTED = quick(rf"{_HINT.pattern}|[0-9]")  # a misspelt month has a number beside it
_DIGIT = re.compile(r"[0-9]")
_MAYBE_MONTH = re.compile(
    r"(?<![a-z])[a-z]{5,10}(?=\.?[ ,]{0,2}[0-9])"
    r"|(?:(?<=[0-9] )|(?<=[0-9](?:th|st|nd|rd) )|(?<= of ))[a-z]{5,10}(?=,? [0-9])"
)


def find_dates(
    text: str, published: date | None, *, day_first: bool = False, tense: Tense | None = None
) -> list[DateMention]:
    """All dates that the sentence ``text`` names, left to right, without overlap.

    ``published`` is the day the article came out. A date without a year is the one nearest to it, or with ``tense`` the
    nearest on that side ("premiered on June 20", "arrives March 3"); a weekday beside it decides where it fits only
    one year. Without ``published`` the year must stand in the sentence, or there is no mention. ``day_first`` reads
    05/06/2020 as June 5. Titles that are numbers, counts, ages, episodes, times of day and durations are no dates.
    """
    if not _HINTED.may_fit(text):
        return []
    folded = _fold(text)
    if not _HINT.search(folded):
        return []
    when = When(text, published, None if tense is None else tense == "past", day_first)
    found = _found(folded, when)
    return without_echoes(related(folded, found, with_years(folded, found, when)), folded)


def _fold(text: str) -> str:
    """Lower case and plain, character for character; misspelt months as their abbreviation filled up with "_"."""
    folded = plain(text).lower()
    if len(folded) != len(text):  # a letter that lower case makes two of
        folded = "".join(c if len(c.lower()) > 1 else c.lower() for c in plain(text))
    return _MAYBE_MONTH.sub(_spelt, folded) if _DIGIT.search(folded) else folded


def _spelt(match: re.Match[str]) -> str:
    word = match[0]
    if word in MISSPELT_MONTHS or word in _NO_MISSPELT_MONTHS:
        return word
    for month in MISSPELT_MONTHS:
        if Levenshtein.distance(word, month, score_cutoff=1) <= 1:
            return month[:3].ljust(len(word), "_")
    return word


def _found(folded: str, when: When) -> list[Found]:
    found: list[Found] = []
    waiting: Found | None = None  # "spring" of "spring or summer 2024": no date yet
    position = 0
    while match := _MASTER.search(folded, position):
        position = match.end()
        read = _read(folded, match.start(), (match.lastindex or 1) - 1, when)
        if read is None:
            # What stands inside may still be a date, from the next word on: "May 5" in "2 May 5".
            word = _WORD.match(folded, match.start())
            position = max(word.end() if word else 0, match.start() + 1)
            continue
        form, end, reading = read
        if form == "decoy":
            position = end
            continue
        start, position = match.start(), end
        end = start + len(folded[start:end].rstrip(" ,."))
        end += "(" in folded[start:end] and folded.startswith(")", end)  # "Thursday (June 13)"
        before = waiting or (found[-1] if found else None)
        join = join_of(folded[before.end : start]) if before and start - before.end <= LONGEST_JOIN else ""
        word_before = _WORD_BEFORE.search(folded, max(0, start - 24), start)
        word_before = word_before or _AT_THE_HOUR.search(folded, max(0, start - 45), start)
        item = Found(start, end, reading, form, word_before[1] if word_before else "", join)
        person = form == "month" and folded[start : start + 3] in _NAMES and item.word in _NOT_BEFORE_NAMES
        person = person and not _PLANNED_FOR.search(folded, max(0, start - 24), start)
        bracketed = (
            form in {"year", "tv_season"} and folded[end : end + 1] == ")" and bool(_BRACKET.search(folded, 0, start))
        )
        adjective = reading.needs_word and bool(_EVENT_BEHIND.match(folded, end) or _SUBJECT_OF.match(folded, end))
        adjective = adjective or (form == "named_weekday" and _ITS_EVENT.match(folded, end) is not None)
        stands = not reading.needs_word or bracketed or adjective or bool(item.word and not person)
        if waiting and join in {"or", "dash", "to"} and (stands or (join == "or" and form == waiting.form == "year")):
            found.append(waiting)
        elif waiting:
            item.join = ""
        waiting = None
        if stands or item.join:
            found.append(item)
        else:
            waiting = item
    return found


def _read(folded: str, start: int, index: int, when: When) -> tuple[str, int, Reading] | None:
    """The first form, from the ``index``-th on, that makes sense of what stands at ``start``."""
    for form, pattern in zip(FORMS[index:], _FORM_AT[index:], strict=True):
        match = pattern.match(folded, start)
        if match is None:
            continue
        if form.name == "decoy":
            return form.name, match.end(), Reading()
        try:
            reading = form.read(match, when)
        except ValueError:  # February 30
            return "decoy", match.end(), Reading()
        if reading is not None:
            return form.name, match.end(), reading
    return None
