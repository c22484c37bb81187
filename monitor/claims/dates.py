"""Dates in a sentence: every expression that names a time, as EDTF, resolved against the day the article came out.

Three steps, each linear in the length of the sentence: the forms (:mod:`monitor.claims.date_forms`) find what is said;
a year left out is taken from the date it is joined to ("June 20 to August 9, 2020"), else from the publication date;
the words around it ("by", "not before", "around", "from ... to") bend the value and mark its relation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from rapidfuzz.distance import Levenshtein

from monitor.claims.calendar_words import MISSPELT_MONTHS
from monitor.claims.date_forms import FORMS, Reading, When
from monitor.claims.fold import plain
from monitor.edtf import Edtf, Precision, Stamp

Tense = Literal["past", "future"]
Relation = Literal["from", "to", "by", "after"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as one sentence names it: ``text[start:end]``.

    ``relation`` is "from" or "to" for the two ends of a run (two events: premiere and finale; "until August" is a "to"),
    "by" for a last possible day (``../2024-12``), "after" for a first possible one (``2025/..``). ``word`` is the
    preposition or verb it stands behind, in lower case: a year behind "of" or "since" is seldom a premiere.
    """

    start: int
    end: int
    edtf: str
    precision: Precision
    relation: Relation | None = None
    approximate: bool = False
    word: str = ""
    form: str = ""  # the row of date_forms.FORMS that read it


# Words without which "2024", "June", "Friday", "Christmas" are no dates.
_WORDS_BEFORE = (
    r"in|on|by|for|during|since|until|till|'til|til|before|after|from|to|through|throughout|of|around|about|circa|into|toward|towards"
    r"|within|between|than|past|beyond|at|at least|over|come|sometime|some time|as early as|as soon as|as late as|due|out|coming|slated"
    r"|premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|air(?:s|ed|ing)?|releas(?:e|es|ed|ing)|arriv(?:e|es|ed|ing)|return(?:s|ed|ing)?"
    r"|launch(?:es|ed|ing)?|drop(?:s|ped|ping)?|stream(?:s|ed|ing)?|land(?:s|ed|ing)?|expected|scheduled|set|announced|circa"
)
_WORD_BEFORE = re.compile(rf"(?<![a-z'])({_WORDS_BEFORE}):?,? (?:the |early |late )?$", re.ASCII)
# The verbs above and "to", "for", "of", "at" say little before a month or a person's name: "of June", "for April".
_NOT_BEFORE_NAMES = frozenset({"for", "of", "at", "about", "than", "to", "over", "past", "on", "set", "into"})

# Checked at the end of what stands left of a date; the leftmost that reaches up to the date wins.
_APPROXIMATE = re.compile(r"(?<![a-z])(?:around|about|circa|ca\.|c\.|approximately|roughly|somewhere around) (?:the )?$")
_NEAR_IT = r"(?:(?:sometime|some time|in|on|the|early|late) ){0,3}$"
_RELATIONS: dict[str, str] = {
    "not_before": r"(?:not?|never) (?:earlier than|sooner than|before|until|prior to)|(?:until|till) at (?:least|the earliest)|at least until",
    "by": r"no later than|not later than|on or before|in or before|by the time of|by",
    "before": r"before|prior to|ahead of|earlier than|sooner than",
    "past": r"after|later than|beyond",
    "until": r"up until|until|till|'til|til|up to|through|thru|and (?:ended|concluded|wrapped|finished)(?: up)? (?:on|in)",
    "from": r"from|since|starting(?: on| in| from)?|beginning(?: on| in)?|as of",
}
_RELATION = re.compile(
    r"(?<![a-z'])(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _RELATIONS.items()) + rf") {_NEAR_IT}"
)
_NEGATION = re.compile(
    r"n't(?![a-z])|(?<![a-z])(?:not|never|no|nobody|nothing|cannot|unlikely|hardly|without|dont|wont)(?![a-z])"
)
_CLAUSE_START = re.compile(r"[;:!?]|, (?:but|and|though|although|which|while|so)(?![a-z])| but ")
_BEHIND = re.compile(
    r"(?P<not_before>,? ?at the (?:very )?(?:earliest|soonest)|,? (?:or|and) (?:later|beyond|after)(?![a-z])(?! \w{3,9} \d))"
    r"|(?P<by>,? ?at the (?:very )?latest|,? or (?:earlier|sooner)(?![a-z])| (?:is|are|was) (?:out|over|done|up)(?![a-z]))"
    r"|(?P<approximate>,? or so(?![a-z])|,? or thereabouts)"
    r"|(?P<from> (?:onwards?|forward)(?![a-z])| on(?=[,.;)]|$))"
)
_MOVED = re.compile(r"(?:push|mov|delay|postpon|shift|bump|slip|resched)[a-z]{0,8} (?:[a-z]{1,12} ){0,3}from $")

# What may stand between two dates that belong together.
_FILL = r"(?:(?:even|possibly|perhaps|maybe|more likely|in|on|by|the|sometime|until) ){0,3}(?:the )?$"
_JOINS: dict[str, re.Pattern[str]] = {
    "or": re.compile(rf"(?:,? ?(?:and/)?or |/){_FILL}"),
    "dash": re.compile(r" {0,2}- {0,2}(?:the )?$"),
    "to": re.compile(
        r",? (?:to|until|till|through|thru|up to|and (?:ended|concluded|wrapped|finished)(?: up)?(?: on| in)?) (?:(?:on|in|the) ){0,2}$"
    ),
    "and": re.compile(r",? and (?:(?:on|in|the|then|again) ){0,2}$|, $"),
}
_LONGEST_JOIN = 32

_ANY_NAMED = re.compile(r"\(\?P<\w+>")
_FORM_AT: tuple[re.Pattern[str], ...] = tuple(re.compile(form.pattern, re.ASCII) for form in FORMS)
_WORD_START = r"(?:(?<![a-z0-9_$£€#.,:/'-])|(?<=[ ,(\"]-)|(?<=[a-z][,.:/-])|(?<=[ (\"]')|(?<=\bon)|(?<=\bin)|(?<=\bby)|(?<=[0-9],)(?=[a-z])|(?<=[0-9]-)(?=[a-z0-9])|(?<=[0-9]/))"
_MASTER = re.compile(
    _WORD_START + "(?:" + "|".join(f"({_ANY_NAMED.sub('(?:', form.pattern)})" for form in FORMS) + ")", re.ASCII
)
# Nothing of this: no date. Most sentences end here.
_HINT = re.compile(
    r"[0-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|night|spring|summer|fall|autumn|winter"
    r"|quarter|(?:week|month|year)|tomorrow|easter|christmas|xmas|halloween|thanksgiving|juneteenth"
)
_MAYBE_MONTH = re.compile(
    r"(?<![a-z])[a-z]{5,10}(?=\.?[ ,]{0,2}[0-9])|(?:(?<=[0-9] )|(?<=[0-9](?:th|st|nd|rd) )|(?<= of ))[a-z]{5,10}(?=,? [0-9])"
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
    folded = _fold(text)
    if not _HINT.search(folded):
        return []
    when = When(text, published, None if tense is None else tense == "past", day_first)
    found = _found(folded, when)
    return _without_echoes(_related(folded, found, _resolved(folded, found, when)), folded)


@dataclass(slots=True)
class _Found:
    """A form met in the sentence, and how it is joined to the one before it."""

    start: int
    end: int
    reading: Reading
    form: str
    word: str
    join: str = ""


def _fold(text: str) -> str:
    """Lower case and plain, character for character; misspelt months as their abbreviation filled up with "_"."""
    folded = plain(text).lower()
    if len(folded) != len(text):  # a letter that lower case makes two of
        folded = "".join(c if len(c.lower()) > 1 else c.lower() for c in plain(text))
    return _MAYBE_MONTH.sub(_spelt, folded)


def _spelt(match: re.Match[str]) -> str:
    word = match[0]
    if word[0] not in "jfasondr" or word in MISSPELT_MONTHS:
        return word
    for month in MISSPELT_MONTHS:
        if Levenshtein.distance(word, month, score_cutoff=1) <= 1:
            return month[:3].ljust(len(word), "_")
    return word


def _found(folded: str, when: When) -> list[_Found]:
    found: list[_Found] = []
    position = 0
    while match := _MASTER.search(folded, position):
        position = max(match.end(), match.start() + 1)
        index = (match.lastindex or 1) - 1
        form = FORMS[index]
        exact = _FORM_AT[index].match(folded, match.start())
        if exact is None:
            continue
        try:
            reading = form.read(exact, when)
        except ValueError:  # February 30
            continue
        if reading is None:
            if form.name != "decoy":  # what stands inside may still be one: "2 may" in "Part 2 May 5"
                position = match.start() + len(re.match(r"\w*", folded[match.start() : match.start() + 12])[0] or "_")  # type: ignore[index]
            continue
        start, end = exact.span()
        end = start + len(folded[start:end].rstrip(" ,."))
        join = _join(folded[found[-1].end : start]) if found and start - found[-1].end <= _LONGEST_JOIN else ""
        before = _WORD_BEFORE.search(folded, max(0, start - 24), start)
        word = before[1] if before else ""
        name = form.name == "month" and word in _NOT_BEFORE_NAMES
        if reading.needs_word and not join and (not word or name):
            continue
        found.append(_Found(start, end, reading, form.name, word, join))
    return found


def _join(between: str) -> str:
    return next((name for name, pattern in _JOINS.items() if pattern.match(between)), "")


def _resolved(folded: str, found: list[_Found], when: When) -> list[Edtf | None]:
    """The value of each, where a year can be had."""
    values: list[Edtf | None] = [_parse(item.reading.edtf) for item in found]
    donors = _donors(found, values) if when.published is None else []
    opening = _opening_year(folded, found, values)
    before: Edtf | None = None
    for i, item in enumerate(found):
        in_year, counted = item.reading.in_year, item.reading.counted
        if counted and before is not None:
            try:
                values[i] = _parse(counted(before))
            except ValueError:
                values[i] = None
        elif in_year:
            following = values[i + 1] if i + 1 < len(found) and found[i + 1].join else None
            if following is not None and found[i + 1].form != "year" and not found[i + 1].reading.is_near:
                values[i] = _in(item, following, latest=True)
            elif item.join and values[i - 1] is not None:
                values[i] = _in(item, values[i - 1], latest=False)
            elif opening is not None and i:
                values[i] = _at(item, opening)
            elif when.published is not None:
                values[i] = _nearest(item, when.published, past=when.past)
            elif donors[i] is not None:
                values[i] = _at(item, donors[i] or 0)
        before = values[i] or before
    return values


def _parse(text: str | None) -> Edtf | None:
    try:
        return Edtf.parse(text) if text else None
    except ValueError:
        return None


def _at(item: _Found, year: int) -> Edtf | None:
    try:
        return _parse(item.reading.in_year(year)) if item.reading.in_year else None
    except ValueError:
        return None


def _in(item: _Found, partner: Edtf | None, *, latest: bool) -> Edtf | None:
    """The last occurrence not after the date it is joined to (``latest``), or the first not before it."""
    bound = partner.earliest if partner else None
    if bound is None:
        return None
    for year in (bound.year, bound.year - 1 if latest else bound.year + 1):
        value = _at(item, year)
        start = value.earliest if value else None
        if start is not None and (start <= bound if latest else start >= bound):
            return value
    return None


def _donors(found: list[_Found], values: list[Edtf | None]) -> list[int | None]:
    """For each the year of the nearest date in the sentence that has one, looking back first."""
    years = [value.earliest.year if value and value.earliest else None for value in values]
    donors, last = list(years), None
    for i, year in enumerate(years):
        last = donors[i] = year if year is not None else last
    last = None
    for i in range(len(found) - 1, -1, -1):
        last = years[i] if years[i] is not None else last
        donors[i] = donors[i] if donors[i] is not None else last
    return donors


def _opening_year(folded: str, found: list[_Found], values: list[Edtf | None]) -> int | None:
    """The year that opens the sentence and so holds for all of it: "In 2020 it ran from June 20 to August 9"."""
    if not found or found[0].form != "year" or folded[: found[0].start].strip() not in {"in", "back in"}:
        return None
    return values[0].earliest.year if values[0] and values[0].earliest else None


def _nearest(item: _Found, published: date, *, past: bool | None) -> Edtf | None:
    """The occurrence nearest to the publication date, on the side of the tense; its weekday, where said, must fit."""
    choices: list[tuple[bool, bool, int, Edtf]] = []
    for year in range(published.year - 1, published.year + 2):
        value = _at(item, year)
        if value is None or value.earliest is None or value.latest is None:
            continue
        ahead, behind = (value.earliest - published).days, (published - value.latest).days
        distance = max(ahead, behind, 0)
        wrong_side = past is not None and (ahead > 0 if past else behind > 0)
        weekday = item.reading.weekday
        wrong_day = weekday is None or value.earliest.weekday() != weekday or distance > 366
        # No tense given: the weekday speaks first. With both, a weekday of the wrong side is a slip of the pen.
        choices.append((wrong_side, wrong_day, distance, value))
    return min(choices, key=lambda choice: choice[:3])[3] if choices else None


def _related(folded: str, found: list[_Found], values: list[Edtf | None]) -> list[DateMention]:
    """Mentions, bent by the words around them; joined ones as one interval or as the two ends of a run."""
    mentions: list[DateMention] = []
    i = 0
    while i < len(found):
        item, value = found[i], values[i]
        following = values[i + 1] if i + 1 < len(found) else None
        join = found[i + 1].join if following is not None else ""
        if value is not None and following is not None and join:
            last = found[i + 1]
            left = folded[max(0, item.start - 40) : item.start]
            between = re.search(r"(?<![a-z])between (?:the )?$", left) is not None
            kind = _kind(join, value, following, between=between, ranged=bool(re.search(r"(?<![a-z])from (?:the )?$", left)))
            if kind == "one" and (joined := _interval(value, following)):
                whole = _Found(item.start, last.end, replace(last.reading, is_end=False), item.form, item.word)
                mentions.append(_bent(folded, whole, joined))
                i += 2
                continue
            if kind == "run":
                moved = _MOVED.search(left) is not None
                ends: tuple[Relation | None, Relation | None] = (None, None) if moved else ("from", "to")
                mentions.append(_mention(item, value, relation=ends[0]))
                mentions.append(_bent(folded, last, following, relation=ends[1]))
                i += 2
                continue
        if value is not None:
            mentions.append(_bent(folded, item, value))
        i += 1
    return mentions


def _kind(join: str, first: Edtf, last: Edtf, *, between: bool, ranged: bool) -> str:
    """Whether two joined dates are "one" stretch, the ends of a "run", or just two."""
    days = Precision.DAY in {first.precision, last.precision}
    if join == "or":
        return "one"
    if join == "and":
        years = first.precision == last.precision == Precision.YEAR
        return ("run" if years else "one") if between else ""
    if join == "dash":
        return "run" if ranged or days else "one"
    return "run"


def _interval(first: Edtf, last: Edtf) -> Edtf | None:
    if first.first is None or last.last is None:
        return None
    return _parse(f"{first.first}/{last.last}")


def _mention(
    item: _Found, value: Edtf, *, relation: Relation | None = None, start: int | None = None, end: int | None = None
) -> DateMention:
    return DateMention(
        start=item.start if start is None else start,
        end=item.end if end is None else end,
        edtf=str(value),
        precision=value.precision,
        relation=relation,
        approximate=value.approximate,
        word=item.word,
        form=item.form,
    )


def _bent(folded: str, item: _Found, value: Edtf, *, relation: Relation | None = None) -> DateMention:
    """The mention once the words left and right of it have had their say."""
    start, end = item.start, item.end
    behind = _BEHIND.match(folded, end)
    name = behind.lastgroup if behind else None
    if behind and name not in {None, "from"}:
        end = behind.end()
    around = _APPROXIMATE.search(folded, max(0, start - 20), start)
    if around or name == "approximate":
        value = _approximate(value)
        start = around.start() if around else start
    before = _RELATION.search(folded, max(0, start - 48), start)
    if relation is None and before and name not in {"not_before", "by"}:
        name = before.lastgroup
        if name in {"before", "until"} and _negated(folded, before.start()):
            # "Not until March 14, 2027" is that day; "not until spring 2024" leaves open when.
            name = "" if name == "until" and value.precision is Precision.DAY else "not_before"
        if name in {"by", "before", "past", "not_before"}:
            start = before.start()
    if name == "before":
        name, value = "by", value if item.reading.is_end else _unit_before(value)
    if name == "past":
        name, value = "not_before", _unit_after(value)
    if name == "by" and value.last:
        return _mention(item, Edtf((None, _plain(value.last))), relation="by", start=start, end=end)
    if name == "not_before" and value.first:
        return _mention(item, Edtf((_plain(value.first), None)), relation="after", start=start, end=end)
    if relation is None and name in {"until", "from"}:
        relation = "to" if name == "until" else "from"
    return _mention(item, value, relation=relation, start=start, end=end)


def _negated(folded: str, position: int) -> bool:
    """Whether the clause left of ``position`` holds a negation: "we don't think it will air before 2023"."""
    left = folded[max(0, position - 90) : position]
    clause = _CLAUSE_START.split(left)[-1]
    return _NEGATION.search(clause) is not None


def _plain(stamp: Stamp) -> Stamp:
    return replace(stamp, qualifier="")


def _approximate(value: Edtf) -> Edtf:
    marked = [None if stamp is None else replace(stamp, qualifier="~") for stamp in value.stamps]
    return _parse("/".join(".." if stamp is None else str(stamp) for stamp in marked)) or value


def _unit_before(value: Edtf) -> Edtf:
    """The last day, month or year before a value begins: "before March 2025" ends with February."""
    if value.earliest is None:
        return value
    return _unit(value, value.earliest - timedelta(days=1))


def _unit_after(value: Edtf) -> Edtf:
    if value.latest is None:
        return value
    return _unit(value, value.latest + timedelta(days=1))


def _unit(value: Edtf, day: date) -> Edtf:
    if value.precision is Precision.YEAR:
        return Edtf((Stamp(day.year),))
    if value.precision is Precision.DAY or (value.first is not None and value.first.day):
        return Edtf((Stamp(day.year, day.month, day.day),))
    return Edtf((Stamp(day.year, day.month),))


def _without_echoes(mentions: list[DateMention], folded: str) -> list[DateMention]:
    """ "Tonight, March 24", "on Thursday (January 30)": one mention, which the full date gives."""
    kept: list[DateMention] = []
    for mention in mentions:
        if kept and folded[kept[-1].end : mention.start].strip() in {",", "(", ""} and mention.start - kept[-1].end <= 3:
            near, other = kept[-1], mention
            if near.form not in {"near_day", "named_weekday"}:
                near, other = other, near
            if near.form in {"near_day", "named_weekday"} and other.form in {"month_day", "day_month", "numeric"}:
                word, relation = kept[-1].word, other.relation or near.relation
                kept[-1] = replace(other, start=kept[-1].start, end=mention.end, word=word, relation=relation)
                continue
        kept.append(mention)
    return kept
