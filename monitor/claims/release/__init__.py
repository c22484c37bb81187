"""Release and end dates: which dates in a sentence are dates of the show, and of which season."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from monitor.calendar_names import MONTH_NAMES, WEEKDAY_NAMES
from monitor.claims.about import entry_claims
from monitor.claims.findings import objection
from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.release.attributive import is_day_of_telling
from monitor.claims.release.business import why_of_business
from monitor.claims.release.contents import is_content
from monitor.claims.release.denied import is_denied
from monitor.claims.release.events import event_of, is_on_air_since
from monitor.claims.release.lives import is_of_a_life
from monitor.claims.release.objections import OBJECTIONS
from monitor.claims.release.one_day import of_one_season
from monitor.claims.release.others import is_of_something_else
from monitor.claims.release.over import is_of_another_matter
from monitor.claims.release.put_off import PUTS_IT_OFF
from monitor.claims.release.season import season_of
from monitor.claims.release.told import dates_of, how_told, is_yet_to_come, retold
from monitor.claims.release.unannounced import find_unannounced, says_unannounced
from monitor.claims.said.answered import agreed
from monitor.claims.said.couples import parts_a_couple
from monitor.claims.seasons import tables as season_tables
from monitor.claims.titles.asides import without_asides
from monitor.claims.words.shows import NOUNS
from monitor.edtf import Edtf
from monitor.model import Attribute, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date as date_type

    from monitor.claims.dates import DateMention
    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

_FIRST_SERIALS = 1946  # no drama was on television before
_AGAIN = re.compile(r"\b(?:from\s+now|later)$", re.IGNORECASE)  # "on February 6, three months from now"
# "Sunday's Copper Bay finale", with the show's own title blanked
_OF_ANOTHER = quick(r"'s\s[^.;,]{0,40}?(?<=\s)(?!Season\b|Series\b)(?-i:[A-Z])[a-z]+\s[^.;,]{0,30}$", re.IGNORECASE)
# "Sunday's finale of Copper Bay"
_FINALE_OF = re.compile(r"(?:finale|premiere|debut)\s+of\s+[\"']?")
_NAME = re.compile(rf"(?!(?:Season|Series|{MONTH_NAMES}|{WEEKDAY_NAMES})\b)[A-Z][a-z]+(?:\s[A-Z]\w+){{0,3}}(?!'s|\w)")
_AT_LEAST = re.compile(r",?\s+at\s+(?:the\s+very\s+)?least\b")  # "carries on until 2025 at least"
_SAYS_LEAST = re.compile(r"\bleast\b")  # "lasts at least until May 28", "until at least May 28"
_COUNTERFACTUAL = re.compile(r"\b(?:could|would)\s+have\b", re.IGNORECASE)
# "her 2022 Winter Harbor series", "Winter Harbor, the 2019 drama": the year in which it came.
_OF_YEAR = quick(
    r"(?:\b(?:the|her|his|its|their|this|a|an|our|hit)|'s"
    r"|s')\s+(?P<year>(?:19[5-9]|20[0-4])\d)\s+(?:(?:hit|smash|acclaimed"
    r"|[\w+-]+)\s+){0,2}?(?P<what>_{3,}(?!'?s?\s+(?:finale|season"
    rf"|episode|special|reunion|tour|film|movie))|(?:{NOUNS})\b)",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Finding]:
    """Release and end dates, and the plain word that there is none yet."""
    yield from of_one_season(reading, _find(reading))


def _find(reading: Reading) -> Iterator[Finding]:
    @cache  # only few dates need it
    def people() -> frozenset[str]:
        return frozenset(word for s in reading.sentences for name in find_names(s.text) for word in name.text.split())

    for sentence in reading.about():
        yield from find_unannounced(reading, sentence)
        mentions = list(dates_of(sentence.text, reading.published))
        for index, _mention in enumerate(mentions):
            yield from _dated(reading, sentence, index, mentions, people)
        yield from _of_year(sentence)
    yield from _agreed(reading, people)
    yield from season_tables.find(reading)
    yield from entry_claims.find_dates_of(reading)


def _agreed(reading: Reading, people: Callable[[], frozenset[str]]) -> Iterator[Finding]:
    """ "So we can expect it in early 2027?" "That sounds about right to me." """
    stated, firmly = agreed(reading)
    for sentence in stated.sentences if firmly else ():
        if sentence.start in firmly:
            mentions = list(dates_of(sentence.text, reading.published))
            for index, _mention in enumerate(mentions):
                for finding in _dated(stated, sentence, index, mentions, people):
                    if isinstance(finding, Claim) and not firmly[sentence.start]:
                        yield replace(finding, modality=Modality.EXPECTED)
                    else:
                        yield finding


def _dated(
    reading: Reading, sentence: Sentence, index: int, dates: list[DateMention], people: Callable[[], frozenset[str]]
) -> Iterator[Finding]:
    date = dates[index]
    event, at = event_of(reading, sentence, index, dates)
    attribute = Attribute.END_DATE if event == "end" else Attribute.RELEASE_DATE
    span, rule = (min(at, date.start), date.end), f"release: {event or 'no event'}"
    why = objection(OBJECTIONS, sentence, (date.start, date.end))
    if why is None and event and at == date.start and sentence.block in reading.listing.mine:
        why = "an entry of a listing: what it lists says what the day is"
    if why is None and event == "release" and is_day_of_telling(sentence, date, dates, reading.published):
        why = "the day on which the date was told"
    if why is None and event == "end" and is_of_another_matter(reading, sentence, at):
        why = "not said of the show"
    why = why or _why_no_release(sentence, date, dates, event, at, people, reading.published)
    told = retold(reading, sentence, date)
    if why is None and is_yet_to_come(reading, sentence, told, at):
        why = "told as past, and yet to come"
    if why is not None:
        yield sentence.dropped(attribute, date.edtf, span, rule, why)
        return
    yield sentence.claim(
        attribute,
        told.edtf,
        span,
        rule,
        season=season_of(reading, sentence, dates, index, event, at, told=told),
        how=Modality.DENIED if is_denied(sentence, date, at, dates) else how_told(reading, sentence, told, at),
    )


def _of_year(sentence: Sentence) -> Iterator[Finding]:
    """ "The 2019 drama Winter Harbor": the year before what the show is called."""
    for match in _OF_YEAR.finditer(sentence.bare):
        span, rule = match.span("year"), "release: the year it is called by"
        start = match.start("what")
        if sentence.bare[start] == "_":
            ours = any(first == start for first, _ in sentence.titles)
        else:
            near = [(a, b) for a, b in sentence.titles if 0 <= a - match.end() <= 2 or 0 <= match.start() - b <= 8]
            ours = bool(near)
        if ours:
            yield sentence.claim(Attribute.RELEASE_DATE, match["year"], span, rule, how=Modality.ASSERTED)


def _why_no_release(
    sentence: Sentence,
    date: DateMention,
    dates: list[DateMention],
    event: str,
    at: int,
    people: Callable[[], frozenset[str]],
    published: date_type | None,
) -> str | None:
    """What speaks against it once its event is known."""
    behind = next((d for d in dates if d.start > date.end), None)
    more_precise = behind is not None and behind.precision == "day" != date.precision
    if (
        more_precise
        and behind
        and re.fullmatch(r"(?:\s+than\s+\w+)?,\s+(?:on\s+)?", sentence.text[date.end : behind.start])
    ):
        return "said more precisely behind it"
    if (
        len(dates) > 1
        and not (event and 0 < date.start - at < 25)
        and _AGAIN.search(sentence.text[date.start : date.end])
    ):
        return "the same day again"
    if says_unannounced(sentence.text, at):
        return "no date is known"
    if not event:
        return "nothing says what happens on that day"
    if _is_finale_of_another(sentence, date, at):
        return "of another show"
    if event == "other":
        return "something else happens on that day"
    aged = date.word in {"of", "since"} and date.precision == "year"
    if aged and not is_on_air_since(sentence, date):
        return "a year that only says how old something is"
    if event == "end" and (
        _AT_LEAST.match(sentence.text, date.end) or _SAYS_LEAST.search(sentence.text, date.start, date.end)
    ):
        return "only how long it goes on at least"
    if _COUNTERFACTUAL.search(sentence.text, sentence.clause(date.start)[0], date.start):
        return "what could have been"
    latest = Edtf.parse(date.edtf).latest
    if latest is not None and latest.year < _FIRST_SERIALS:
        return "a time in the story"
    if event == "end" and is_content(sentence.bare, at, date, published):
        return "a time that it tells of"
    if _weekdays(sentence.text, date, dates):
        return "days of the week"
    if date.form == "named_weekday" and any(
        d.precision != "day" and re.fullmatch(r",?\s+on\s+(?:an?\s+)?", sentence.text[d.end : date.start])
        for d in dates
        if d.end < date.start
    ):
        return "a day of the week of what is named before it"
    if is_of_a_life(sentence, event, at, people) or _is_of_a_couple(sentence, date, at):
        return "a date in somebody's life"
    if (why := why_of_business(sentence, date, at)) is not None:
        return why
    if PUTS_IT_OFF.match(sentence.bare, at):
        return None
    if is_of_something_else(sentence.bare, at):
        return "of a special, a film or an album"
    short = without_asides(sentence)
    if short is not None and short.keeps(at) and is_of_something_else(short.sentence.bare, at):
        return "of a special, a film or an album"
    return None


def _is_of_a_couple(sentence: Sentence, date: DateMention, at: int) -> bool:
    """ "They called it quits in May"; of "… in May, months after the show ended" the verb stands behind the date."""
    return parts_a_couple(sentence, (at if at < date.start else sentence.clause(date.start)[0], date.start))


def _is_finale_of_another(sentence: Sentence, date: DateMention, at: int) -> bool:
    """ "Sunday's Copper Bay finale", "Sunday's finale of Copper Bay", whether that is known as a title or not."""
    of = _FINALE_OF.match(sentence.bare, at)
    if of and (_NAME.match(sentence.bare, of.end()) or any(start == of.end() for start, _, _ in sentence.others)):
        return True
    return _OF_ANOTHER.search(sentence.bare, date.end, max(at, date.end)) is not None


_WEEKDAY_TO = re.compile(r"day (?:to|through|-|till|until) $")


def _weekdays(text: str, date: DateMention, dates: list[DateMention]) -> bool:
    """ "From Thursday to Monday": on which days it is on."""
    partners = {"from": "to", "to": "from"}
    if date.form == "named_weekday" and _WEEKDAY_TO.search(text, 0, date.start):
        return True
    return date.form == "named_weekday" and any(
        d.form == "named_weekday" and d.relation is not None and d.relation == partners.get(date.relation or "")
        for d in dates
    )
