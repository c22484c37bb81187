"""Release and end dates: which dates in a sentence are dates of the show, and of which season."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.date_tense import tense_around
from monitor.claims.dates import DateMention, find_dates
from monitor.claims.findings import Objection, objection
from monitor.claims.names import find_names
from monitor.claims.quick import quick
from monitor.claims.release_phrases import DENIED, END, OTHER, RELEASE, UNANNOUNCED, WEAK
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.date_tense import Tense
    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

# In order: of two words equally near, the first kind has the date ("figures released on Sunday" is no release).
_EVENT = {
    "other": quick(r"\b(?:" + "|".join(OTHER) + ")", re.IGNORECASE),
    "end": quick(r"\b(?:" + "|".join(END) + ")", re.IGNORECASE),
    "release": quick(r"\b(?:" + "|".join(RELEASE) + ")", re.IGNORECASE),
}
_WEAK = quick(WEAK, re.IGNORECASE)
_UNANNOUNCED = tuple(quick(p, re.IGNORECASE) for p in UNANNOUNCED)
_DENIED = tuple(quick(p, re.IGNORECASE) for p in DENIED)
_PAST = quick(
    r"\b(?:premiered|debuted|aired|was|were|launched|arrived|landed|dropped|hit|streamed|broadcast|came|started"
    r"|began|ran|carried|ended|concluded|wrapped|had|first|made|got|went|showed|opened|released|has|have|bowed)\b",
    re.IGNORECASE,
)
_FUTURE = quick(
    r"\b(?:will|won't|is\s+(?:set|due|slated|scheduled|expected|coming)|are\s+(?:set|due)"
    r"|to\s+(?:premiere|debut|air|arrive|launch|be\s+released)|premieres|debuts|airs|arrives|launches|returns"
    r"|lands|drops|begins|starts|streams|could|may|might|should|would|upcoming|expected)\b",
    re.IGNORECASE,
)
_WHOLE_SHOW = quick(
    r"\b(?:show|series|drama|k-drama|sitcom|comedy|thriller|programme|program|soap"
    r"|its\s+first\s+(?:premiere|outing)|original)\b",
    re.IGNORECASE,
)
_PART_OF_EPISODES = quick(r"\b(?:episode\s+\d+|second\s+episode|new\s+episodes?\s+(?:every|each))\b", re.IGNORECASE)


_OFF = quick(
    r"\s*(?:is|are|was|has\s+been)\s+(?:now\s+|definitely\s+)?(?:off\b|ruled\s+out|out\s+of\s+the\s+question|no\s+longer)",
    re.IGNORECASE,
)
_REPORTS = quick(r"\b(?:reports?|rumou?rs?|claims?|talk)\s+(?:that|of)\b", re.IGNORECASE)
_FALSE = quick(r"\b(?:is|are|was|were)\s+(?:false|untrue|not\s+true|wrong|unfounded|a\s+hoax)\b", re.IGNORECASE)
_STARTS = quick(r"(?:starts|begins|returns|opens)\s+(?:tonight|today)", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:today|tonight|yesterday|this\s+(?:week|month|weekend)|last\s+night)\b", re.IGNORECASE)
_CLEFT = re.compile(r"^(?:it\s+was|it's|it\s+is)\s+(?:only\s+|not\s+until\s+|back\s+)?(?:on|in)?\s*$", re.IGNORECASE)
_FIRST_EVER = quick(
    r"\b(?:first|initially)\s+(?:premiered?|aired|seen|shown|broadcast|debuted|launched|outing|came|arrived)\b",
    re.IGNORECASE,
)
_FINALE = quick(r"\b(?:finale|last\s+(?:episode|one)|final\s+episode)\b", re.IGNORECASE)
_FINALE_PASSED = quick(
    r"\b(?:since|after|following)\b[^.;]{0,40}\b(?:finale|last\s+episode|final\s+episode)\b|\bfinale\b.*\bseason\b",
    re.IGNORECASE,
)
_FOR = re.compile(r"\bfor\s+$")
_AGAIN = re.compile(r"\b(?:from\s+now|later)$", re.IGNORECASE)  # "on February 6, three months from now"
_MOVED_FROM = quick(
    r"\b(?:delay(?:ed|s)|mov(?:ed|es)|push(?:ed|es)|postpon(?:ed|es)|brought|shift(?:ed|s)|rescheduled|chang(?:ed|es))"
    r"\s+(?:\w+\s+){0,2}?from\s[^.;]*$",
    re.IGNORECASE,
)
_DIRECTLY_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$")
_ON_AIR = quick(r"\b(?:on\s+(?:the\s+)?air|running|aired|airing|on\s+(?:TV|screens?))\b", re.IGNORECASE)
_SINCE_ON_AIR = quick(r"\b(?:on\s+(?:the\s+)?air|airing|on\s+TV|on\s+(?:our\s+)?screens?)\s+$", re.IGNORECASE)
_ONCE_MEANT = quick(r"\b(?:originally|initially|was\s+(?:supposed|meant))\b[^,]*$", re.IGNORECASE)
_OTHER_SUBJECT = quick(
    r"\b(?:the|a|this|its)\s+(?:[\w-]+\s+){0,2}?(?:special|reunion|documentary|podcast|spin-?off|prequel|film|movie"
    r"|soundtrack|album|single|book|novel|musical),?\s+(?:(?:will|is|was|has|to|that|which|also|now|be|been|set"
    r"|due|itself)\s+)*$",
    re.IGNORECASE,
)
_SMALL_WORDS = frozenset({"Tomorrow", "Today", "Yesterday", "Tonight"})
_TRAILER = quick(r"\btrailer\b|\bteaser\b", re.IGNORECASE)
_OF_TRAILER = quick(r"\b(?:trailer|teaser)\b(?!\s*(?:,|and\b|or\b|nor\b))[^.;,]*$", re.IGNORECASE)
_NO_DATE_BEFORE = quick(r"\b(?:each|every|hits\s+of|since\s+the)\s*$", re.IGNORECASE)
_WEEKLY = quick(
    r"\b(?:one\s+more|each\s+week|every\s+(?:week|mon|tues|wednes|thurs|fri|satur|sun)\w*|weekly"
    r"|each\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|finale)\b",
    re.IGNORECASE,
)


OBJECTIONS = (
    Objection("in a title", lambda s, span: s.in_a_title(*span)),
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" premieres in May 2025.',),
    ),
    Objection("again and again", lambda s, span: bool(_NO_DATE_BEFORE.search(s.text[: span[0]]))),
    Objection(
        "a word with a capital: a title",
        lambda s, span: span[0] > 0 and s.text[slice(*span)] in _SMALL_WORDS,
        ("Winter Harbor has a star who was last seen in Tomorrow.",),
    ),
    Objection(
        "of one episode",
        lambda s, span: bool(_PART_OF_EPISODES.search(s.text[max(0, span[0] - 50) : span[0]])),
        ("Episode 4 of season 2 airs on July 9.",),
    ),
)
AGAINST_UNANNOUNCED = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, but "Copper Bay" has no release date.',),
    ),
    Objection(
        "of the trailer",
        lambda s, span: bool(_TRAILER.search(s.text[slice(*span)]) or _OF_TRAILER.search(s.text, 0, span[0])),
        ("The trailer of season 2 has no release date.",),
    ),
)


def find(reading: Reading) -> Iterator[Finding]:
    """Release and end dates, and the plain word that there is none yet."""
    people = frozenset(word for s in reading.sentences for name in find_names(s.text) for word in name.text.split())
    for sentence in reading.about():
        yield from _unannounced(sentence)
        mentions = find_dates(sentence.text, reading.published)
        for index, _mention in enumerate(mentions):
            yield from _dated(reading, sentence, index, mentions, people)


def _unannounced(sentence: Sentence) -> Iterator[Finding]:
    for pattern in _UNANNOUNCED:
        match = pattern.search(sentence.text)
        if match is None:
            continue
        span, rule = match.span(), "release: unannounced"
        why = objection(AGAINST_UNANNOUNCED, sentence, span)
        if why is not None:
            yield sentence.dropped(Attribute.RELEASE_DATE, "unannounced", span, rule, why)
            continue
        season = sentence.seasons_of(sentence.mention_near(span[0], reach=120))[0]
        season = sentence.coming if season is None else season
        yield sentence.claim(Attribute.RELEASE_DATE, "unannounced", span, rule, season=season, how=Modality.ASSERTED)
        return


def _dated(
    reading: Reading, sentence: Sentence, index: int, dates: list[DateMention], people: frozenset[str]
) -> Iterator[Finding]:
    date = dates[index]
    event, at = _event_of(sentence, index, dates)
    attribute = Attribute.END_DATE if event == "end" else Attribute.RELEASE_DATE
    span, rule = (min(at, date.start), date.end), f"release: {event or 'no event'}"
    why = objection(OBJECTIONS, sentence, (date.start, date.end)) or _why_no_release(
        sentence, date, dates, event, at, people
    )
    if why is not None:
        yield sentence.dropped(attribute, date.edtf, span, rule, why)
        return
    retold = _retold(reading, sentence, date, _tense(sentence, date))
    yield sentence.claim(
        attribute,
        retold.edtf,
        span,
        rule,
        season=_season(sentence, date, at, dates[index - 1].end if index else 0),
        how=Modality.DENIED if _is_denied(sentence, date) else None,
    )


def _event_of(sentence: Sentence, index: int, dates: list[DateMention]) -> tuple[str, int]:
    """What the date is of; the "to" of "from … to …" is an end, and a date behind "for" a season's coming."""
    date, text = dates[index], sentence.text
    event, at = _event(sentence, date, dates)
    weekly = bool(_WEEKLY.search(text))
    if date.relation == "to" and (event == "release" or weekly):
        event = "end" if weekly or any(d.relation == "from" for d in dates[:index]) else event
        if _MOVED_FROM.search(text, 0, date.start):
            event = "release"
    if date.relation == "from" and event == "end" and _ON_AIR.search(text, 0, date.start):
        event = "release"
    if event == "other" and (_FOR.search(text, 0, date.start) and sentence.seasons):
        event = "release"
    if event == "other" and date.word == "since" and _SINCE_ON_AIR.search(text, 0, date.start):
        event = "release"
    if not event and _MOVED_FROM.search(text, 0, date.start):
        event = "release"
    if _is_beside_its_season(sentence, date) or (not event and _is_day_of_its_season(sentence, date)):
        event, at = "release", date.start
    return event, at


def _is_beside_its_season(sentence: Sentence, date: DateMention) -> bool:
    """ "Season one (February 2021) was a hit", "Winter Harbor (2021)"."""
    text = sentence.text
    if not (text[: date.start].endswith("(") and text[date.end : date.end + 1] == ")"):
        return False
    ends = [*(mention.end for mention in sentence.seasons if mention.numbers), *(end for _, end in sentence.titles)]
    return any(text[end : date.start - 1] in {" ", "' ", '" '} for end in ends)


def _is_day_of_its_season(sentence: Sentence, date: DateMention) -> bool:
    """ "Season 1 hit the road on May 4, 2021": whatever the verb, a day on which a season did it is its first."""
    start, _ = sentence.clause(date.start)
    subject = next((m for m in sentence.seasons if m.numbers and start <= m.start <= start + 12), None)
    if date.precision != "day" or date.word != "on" or subject is None:
        return False
    words = sentence.text[subject.end : date.start]
    return len(words) < 45 and bool(re.match(r"(?:,[^,]*,)?\s+[a-z]+", words)) and not find_names(words)


def _why_no_release(
    sentence: Sentence, date: DateMention, dates: list[DateMention], event: str, at: int, people: frozenset[str]
) -> str | None:
    """What speaks against it once its event is known."""
    behind = next((d for d in dates if d.start > date.end), None)
    more_precise = behind is not None and behind.precision == "day" != date.precision
    if more_precise and behind and re.fullmatch(r",\s+(?:on\s+)?", sentence.text[date.end : behind.start]):
        return "said more precisely behind it"
    if len(dates) > 1 and _AGAIN.search(sentence.text[date.start : date.end]):
        return "the same day again"
    if any((m := p.search(sentence.text)) and m.start() <= at < m.end() for p in _UNANNOUNCED):
        return "no date is known"
    if not event:
        return "nothing says what happens on that day"
    if event == "other":
        return "something else happens on that day"
    if date.word in {"of", "since"} and date.precision == "year" and not _ON_AIR.search(sentence.text, 0, date.start):
        return "a year that only says how old something is"
    if _DIRECTLY_FROM.search(sentence.text, 0, date.start) and _MOVED_FROM.search(sentence.text, 0, date.start):
        return "the date it was moved from"
    if _person_subject(sentence, at, people):
        return "a date in somebody's life"
    if _OTHER_SUBJECT.search(sentence.text, 0, max(at, 0)):
        return "of a special, a film or an album"
    return None


def _tense(sentence: Sentence, date: DateMention) -> Tense | None:
    start, _ = sentence.clause(date.start)
    if _ONCE_MEANT.search(sentence.text[start : date.start]):
        return "past"
    return tense_around(sentence.text, date.start, date.end)


def _retold(reading: Reading, sentence: Sentence, mention: DateMention, tense: Tense | None) -> DateMention:
    """The same date, resolved in the tense of its verb: "premiered on June 20" looks back, "arrives March 3" ahead."""
    if tense is None:
        return mention
    again = find_dates(sentence.text, reading.published, tense=tense)
    return next((m for m in again if m.start == mention.start), mention)


def _person_subject(sentence: Sentence, at: int, people: frozenset[str]) -> bool:
    """ "Falk was on the sketch show from 2005 to 2013": a date in somebody's life, not in the show's."""
    if sentence.named or sentence.seasons:
        return False
    start, _ = sentence.clause(at)
    head = sentence.text[start:at]
    first = re.match(r"\s*([A-Z][\w-]+)\s", head)
    return bool(find_names(head) or (first and first.group(1) in people)) and not _WHOLE_SHOW.search(head)


def _event(sentence: Sentence, date: DateMention, dates: list[DateMention]) -> tuple[str, int]:
    """What the date is the date of: the nearest word before it in its clause, else the nearest behind it."""
    start, end = sentence.clause(date.start)
    text = sentence.text
    cleft = bool(_CLEFT.match(text[: date.start]))
    best: tuple[int, str, int] | None = None
    for event, pattern in _EVENT.items():
        for match in pattern.finditer(sentence.bare, start, end):
            if match.start() >= date.start and match.end() <= date.end:
                continue
            if cleft and match.end() <= date.start:
                continue
            if match.end() <= date.start:
                between = text[match.end() : date.start]
                distance = (
                    len(between)
                    + 25 * len(re.findall(r",\s+(?!\d)", between))
                    + 20 * sum(1 for d in dates if match.end() <= d.start < date.start and d.relation != "from")
                )
            else:
                distance = 40 + 2 * (match.start() - date.end)
            if best is None or distance < best[0]:
                best = (distance, event, match.start())
    if best is None and (start, end) != (0, len(text)):
        for event in ("release", "end"):
            for match in _EVENT[event].finditer(text, 0, date.start):
                distance = date.start - match.end()
                if distance < 90 and (best is None or distance < best[0]):
                    best = (distance, event, match.start())
    if best is None or best[0] > 160:
        return "", date.start
    relative = _RELATIVE.match(text, date.start)
    if best[1] == "release" and relative and not _STARTS.match(text, best[2]) and _WEAK.match(text, best[2]):
        return "other", best[2]
    if (best[1] == "release" and _WEAK.match(text, best[2])) or (
        best[1] == "end" and re.match(r"finish|end|conclud", text[best[2] :], re.IGNORECASE)
    ):
        rival = next(_EVENT["other"].finditer(text, start, date.start if best[2] < date.start else end), None)
        if rival is not None and not (rival.start() <= best[2] < rival.end()):
            return "other", best[2]
    if (
        best[1] == "release"
        and _FINALE.search(text, start, date.start)
        and not _FINALE_PASSED.search(text[start : date.start])
    ):
        return "end", best[2]
    return best[1], best[2]


def _is_denied(sentence: Sentence, date: DateMention) -> bool:
    before, behind = sentence.bare[: date.start], sentence.bare[date.end :]
    if _OFF.match(behind) or (_REPORTS.search(before) and _FALSE.search(behind)):
        return True
    return date.relation not in {"after", "by"} and any(p.search(before) for p in _DENIED)


def _season(sentence: Sentence, date: DateMention, at: int, floor: int) -> int | None:
    """The season that the date is of; one named between the date before, at ``floor``, and this one goes first."""
    between = [m for m in sentence.seasons if floor and floor <= m.start and m.end <= date.start and m.numbers]
    if between:
        return between[-1].numbers[0]
    mention = sentence.mention_near(min(at, date.start), reach=110) if sentence.seasons else None
    if mention is not None and mention.start > date.end and _FIRST_EVER.search(sentence.text[: date.start]):
        return None
    if mention is not None:
        return sentence.seasons_of(mention)[0]
    clause = sentence.text[slice(*sentence.clause(date.start))]
    if _FUTURE.search(clause) and not _PAST.search(clause):
        return sentence.seasons_of(None)[0] or sentence.coming
    if sentence.named or _WHOLE_SHOW.search(clause):
        return None
    return sentence.running
