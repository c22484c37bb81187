"""Release and end dates: which dates in a sentence are dates of the show, and of which season."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from monitor.claims import entry_claims, season_tables
from monitor.claims.findings import Objection, objection
from monitor.claims.names import find_names
from monitor.claims.number_words import ONE_TO_TEN, SECOND_TO_TENTH
from monitor.claims.quick import quick
from monitor.claims.quick_compile import compiled
from monitor.claims.release_denied import is_denied
from monitor.claims.release_events import event_of, is_on_air_since
from monitor.claims.release_lives import is_of_a_life
from monitor.claims.release_others import is_of_something_else
from monitor.claims.release_season import season_of
from monitor.claims.release_told import dates_of, how_told, retold
from monitor.claims.release_unannounced import find_unannounced, says_unannounced
from monitor.claims.seasons import is_of_others
from monitor.claims.show_words import NOUNS, PLAIN_NOUNS
from monitor.edtf import Edtf
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from monitor.claims.dates import DateMention
    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

_ONE_EPISODE = rf"\bepisodes?\s+(?!(?:one|1)\b)(?:\d+|{ONE_TO_TEN})\b"
_PART_OF_EPISODES = quick(
    rf"(?:{_ONE_EPISODE}|\b(?:{SECOND_TO_TENTH}|next|penultimate|holiday"
    r"|christmas|halloween|musical|crossover|special"
    r"|\d+(?:th|st|nd|rd))\s+episode\b(?!\s+order)|'s\s+(?:first|last|final|next)\s+(?:episode|scenes?)\s+as\b)",
    re.IGNORECASE,
)
_EACH_SEASON = quick(
    r"\b(?:each|every)\s+(?:of\s+(?:the|its)\s+)?(?:\w+\s+){0,2}?(?:seasons?|series|runs?)\b", re.IGNORECASE
)
_FIRST_SERIALS = 1946  # no drama was on television before
_ANOTHER_ONE = quick(
    r"\banother\s+(?:(?:one|two|episode)\s+)?(?:follows\s+)?(?:on|at)\s+(?:the\s+)?(?:\w+day\s+and\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_EPISODE_SUBJECT = re.compile(rf"\W*(?:the\s+)?(?:{_ONE_EPISODE})", re.IGNORECASE)
_FINALE = quick(
    r"\b(?:goodbye|farewell|bow\w*\s+out|sign\w*\s+off|end(?:s|ed)|conclud\w+|finish\w*|clos\w+|wrap\w*)\b"
    r"[^.;,]{0,30}\bwith\s+(?:(?:its|the|an?)\s+)?(?:\w+\s+)?episode\b|\bfinale\b|\band\s+(?:last|final)\s+episode\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(?:from\s+now|later)$", re.IGNORECASE)  # "on February 6, three months from now"
_COMPARED = compiled(r"\b(?:down|up)\s+from\s+(?:[\w.]+\s+){1,3}$", re.IGNORECASE)
_NAME_BRACKET = re.compile(r"[A-Z][\w']*(?:\s+S\d+)?[\"']?\s+\($")
_NEXT_WORK = quick(
    r"\b(?:his|her|their|(?-i:[A-Z])\w+'s)\s+(?:next|upcoming|latest|new"
    rf"|other)\s+(?:(?:{PLAIN_NOUNS}|project|film|movie|role|work)\s+)?"
    r"(?:is|will\s+be|was)\s|\b(?:moved|moves|moving)\s+on\s+to\s+(?:the\s+)?(?-i:[A-Z])",
    re.IGNORECASE,
)
_SMALL_WORDS = frozenset({"Tomorrow", "Today", "Yesterday", "Tonight"})
_NO_DATE_BEFORE = quick(r"\b(?:each|every|hits\s+of|since\s+the)\s*$", re.IGNORECASE)
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


OBJECTIONS = (
    Objection("in a title", lambda s, span: s.in_a_title(*span)),
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" premieres in May 2025.',),
    ),
    Objection(
        "behind another title, in a list",
        lambda s, span: bool(
            (m := _NAME_BRACKET.search(s.text, 0, span[0]))
            and not any(m.start() < end <= m.end() for _, end in s.titles)
        ),
        ("The new ones in July are Wasp (July 11) and the show.",),
    ),
    Objection(
        "of somebody's next work",
        lambda s, span: bool(_NEXT_WORK.search(s.text, 0, span[0])),
        ("Her next project is a heist caper that premieres on July 9.",),
    ),
    Objection(
        "of the second of something else",
        lambda s, span: is_of_others(s.text, s.seasons, s.talk, span[0]),
        ("Two trailers for season 2 are out. The second landed on June 3.",),
    ),
    Objection(
        "only compared with",
        lambda s, span: bool(_COMPARED.search(s.text, 0, span[0])),
        ("The season 2 opener drew two million, down from three last spring.",),
    ),
    Objection("again and again", lambda s, span: bool(_NO_DATE_BEFORE.search(s.text, 0, span[0]))),
    Objection(
        "again and again",
        lambda s, span: bool(_EACH_SEASON.search(s.text, s.clause(span[0])[0], span[0])),
        ("Each of the four seasons of Winter Harbor has begun in July.",),
    ),
    Objection(
        "a word with a capital: a title",
        lambda s, span: span[0] > 0 and s.text[slice(*span)] in _SMALL_WORDS,
        ("Winter Harbor has a star who was once in Tomorrow.",),
    ),
    Objection(
        "of one more episode",
        lambda s, span: bool(_ANOTHER_ONE.search(s.text[max(0, span[0] - 50) : span[0]])),
        ("The first episode is on July 9, and there's another on the Wednesday.",),
    ),
    Objection(
        "of one episode",
        lambda s, span: bool(
            (
                _PART_OF_EPISODES.search(s.text[max(0, span[0] - 50) : span[0]])
                or _EPISODE_SUBJECT.match(s.text, s.clause(span[0])[0])
            )
            and not _FINALE.search(s.text)
        ),
        (
            "Episode 4 of season 2 airs on July 9.",
            "Episode 4, in which Iris finds out about the wedding and leaves town, airs on July 9.",
        ),
    ),
)


def find(reading: Reading) -> Iterator[Finding]:
    """Release and end dates, and the plain word that there is none yet."""

    @cache  # only few dates need it
    def people() -> frozenset[str]:
        return frozenset(word for s in reading.sentences for name in find_names(s.text) for word in name.text.split())

    for sentence in reading.about():
        yield from find_unannounced(reading, sentence)
        mentions = list(dates_of(sentence.text, reading.published))
        for index, _mention in enumerate(mentions):
            yield from _dated(reading, sentence, index, mentions, people)
        yield from _of_year(sentence)
    yield from season_tables.find(reading)
    yield from entry_claims.find_dates_of(reading)


def _dated(
    reading: Reading, sentence: Sentence, index: int, dates: list[DateMention], people: Callable[[], frozenset[str]]
) -> Iterator[Finding]:
    date = dates[index]
    event, at = event_of(reading, sentence, index, dates)
    attribute = Attribute.END_DATE if event == "end" else Attribute.RELEASE_DATE
    span, rule = (min(at, date.start), date.end), f"release: {event or 'no event'}"
    why = objection(OBJECTIONS, sentence, (date.start, date.end)) or _why_no_release(
        sentence, date, dates, event, at, people
    )
    if why is not None:
        yield sentence.dropped(attribute, date.edtf, span, rule, why)
        return
    told = retold(reading, sentence, date)
    yield sentence.claim(
        attribute,
        told.edtf,
        span,
        rule,
        season=season_of(reading, sentence, dates, index, event, at),
        how=Modality.DENIED if is_denied(sentence, date, at) else how_told(reading, sentence, told, at),
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
    if _weekdays(sentence.text, date, dates):
        return "days of the week"
    if date.form == "named_weekday" and any(
        d.precision != "day" and re.fullmatch(r",?\s+on\s+(?:an?\s+)?", sentence.text[d.end : date.start])
        for d in dates
        if d.end < date.start
    ):
        return "a day of the week of what is named before it"
    if is_of_a_life(sentence, event, at, people):
        return "a date in somebody's life"
    if is_of_something_else(sentence.bare, at):
        return "of a special, a film or an album"
    return None


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
