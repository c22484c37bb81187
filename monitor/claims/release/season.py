"""Which season a date belongs to."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.release.last import before_none, before_order, last_of_all, premiere_beside, running_now
from monitor.claims.release.measures import is_measure, season_behind
from monitor.claims.seasons.talk import ahead, begins_with_the_show
from monitor.claims.words.shows import NOUNS
from monitor.edtf import Edtf

if TYPE_CHECKING:
    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.seasons import SeasonMention

_PAST = quick(
    r"\b(?:premiered|debuted|aired|was|were|took|launched|arrived|landed|dropped|hit|streamed|broadcast|came|started"
    r"|began|ran|carried|ended|concluded|wrapped|had|first(?!\s+(?:episode|two|three|four|part|half))|made|got|went"
    r"|showed|opened|released|has|have|bowed|(?:was|were|had|did)n't)\b",
    re.IGNORECASE,
)
_FUTURE = quick(
    r"\b(?:will|won't|is\s+(?:set|due|slated|scheduled|expected|coming)|are\s+(?:set|due)"
    r"|to\s+(?:premiere|debut|air|arrive|launch|be\s+released)|premieres|debuts|airs|arrives|launches|returns"
    r"|lands|drops|begins|starts|streams|return|waits?|runs?|goes|is\s+back|are\s+back|'s\s+back|bows|kicks|opens"
    r"|is\s+\w+ing|hop(?:e|es|ing)|'ll\b|looks?|seems?|likely|guess\w*|bet|could|may|might|should|would|upcoming|expected)\b",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(r"^(?:Streaming|Premiering|Premieres|Coming|Arriving|Airing|Out|Available|Debuting)\s+(?!of\b)")
_WHOLE_SHOW = quick(
    rf"\b(?:{NOUNS}|mystery|saga|adaptation|its\s+first\s+(?:premiere|outing)|original)\b",
    re.IGNORECASE,
)
_RETURNS = re.compile(
    r"return|head(?:s|ing)?\s+back|'s\s+back|com(?:e|es|ing)\s+back|(?:is|be)\s+(?:\w+\s+)?back", re.IGNORECASE
)
# "She has a part in the second series of Copper Bay, a drama on spies, which began in January last year"
_SHOW_WHICH = re.compile(
    rf",\s[^,;]{{0,40}}\b(?:{NOUNS})\b[^;]{{0,120}}?\bwhich\b[^;]{{0,80}}?\b(?:began"
    r"|started|premiered|debuted|first|aired|launched)\b"
)
# "It premiered in March and was picked up for a second season": the second is not the one that premiered.
_AND_THEN = re.compile(
    r"\b(?:and|but)\s+(?:[\w+'-]+\s+){0,4}?(?:was|is|has|will|got|were|had|gave|took|made|said|(?!need|hundred)\w{2,14}ed|lost|won"
    r"|renews|orders|returns|announces)\b",
    re.IGNORECASE,
)
_FIRST_EVER = quick(
    r"\b(?:first|initially)\s+(?:premiered?|aired|seen|shown|broadcast|debuted|launched|outing|came"
    r"|arrived|cast\s+its)\b|\bit\s+all\s+(?:\w+\s+)?(?:started|began|kicked\s+off)\b"
    r"|\b(?:began|started)\s+(?:its\s+|out\s+)?(?:life|as)\b|\bcame\s+into\s+being\b"
    r"|\bpilot(?:\s+episode)?\s+(?:\w+\s+)?(?:aired|premiered|debuted|went\s+out|was\s+\w+|dropped|hit|came)\b"
    r"|\b(?:been|be)\s+(?:going|running|around|on\s+the\s+go|with\s+us|on\s+(?:the\s+)?air)(?:\s+\w+)?\s+since\b",
    re.IGNORECASE,
)
# "The first episode went out in September 2010", said years later: the show's.
_FIRST_EPISODE = quick(
    r"\b(?:very\s+)?(?:first|opening|debut)(?:\s*-?\s*ever)?\s+episode\s+(?!of\b|in\b)[^.;,]{0,30}$", re.IGNORECASE
)
_THE_SEASON = quick(
    r"\b(?:the|this)\s+season(?:'s)?\b(?!\s+\d)|day's\s+season\s+(?:finale|ender|closer)\b", re.IGNORECASE
)
# "Days before the series' March 20 debut", "the return of Winter Harbor": that of the show.
_DEBUT_OF_SHOW = re.compile(rf"\b(?:{NOUNS})(?:'s|s'|')\s|\breturn\s+of\s+_", re.IGNORECASE)
_LONG_AGO = timedelta(days=330)
# "…, and Netflix ordered a third season": what stands behind belongs to a clause of its own.
_NEXT_CLAUSE = re.compile(
    r",\s+(?:and|but|so|while|with|before|after|as|which|who)\b|\s(?:but|before|after|while|until)\s|[;(]",
    re.IGNORECASE,
)
# "Nearly three years after the original arrived": a subject of its own between the season and what happens.
_OWN_SUBJECT = re.compile(
    rf"\b(?:after|since|when|before|while|as|than|and|but|that)\s+(?:the|its)\s+(?:\w+\s+)?(?:(?P<show>original|{NOUNS}"
    rf"|parent\s+(?:show|series))(?:\s+itself)?"
    r"|(?P<one>first|original\s+(?:run|season|batch)))\s+(?:\w+ly\s+|had\s+|was\s+)?$",
    re.IGNORECASE,
)
# "The second came in May 2024, so if it is picked up soon, we would not expect it before 2026": the one behind that.
_IF_RENEWED = quick(
    r"\bif\s+(?:it|the\s+[\w-]+|_{3,}|(?-i:[A-Z])[\w+]*)\s[^.;,]{0,40}?\b(?:renew(?:ed|s)|picked\s+up|picks\s+it\s+up|(?:re-?)?order(?:ed|s)"
    r"|(?:re)?commission(?:ed|s)|green-?l\w+|go(?:es)?\s+ahead)\b",
    re.IGNORECASE,
)


def season_of(
    reading: Reading,
    sentence: Sentence,
    dates: list[DateMention],
    index: int,
    event: str,
    at: int,
    *,
    told: DateMention,
) -> int | None:
    """The season of a date whose event stands at ``at``; ``told`` is the same date as the tense of its verb has it."""
    date = dates[index]
    if event != "end":
        return _season_of(reading, sentence, dates, index, event, at, told)
    last = last_of_all(reading, sentence)
    if last is not None:
        return last
    mention = sentence.mention_near(min(at, date.start), reach=110) if sentence.seasons else None
    last = before_none(reading, sentence, mention, date)
    if last is not None:
        return last or None
    season = premiere_beside(sentence, date, mention) or running_now(reading, sentence, date, at)
    if season is None:
        season = _season_of(reading, sentence, dates, index, event, at, told)
    return before_order(reading, sentence, season, mention, date, at)


def _season_of(
    reading: Reading, sentence: Sentence, dates: list[DateMention], index: int, event: str, at: int, told: DateMention
) -> int | None:
    """One named between the date before and this one goes first."""
    date = dates[index]
    floor = dates[index - 1].end if index else 0
    shared = _of_coordinated(sentence, dates, index)
    if shared is not None:
        return shared
    between = [m for m in sentence.seasons if floor and floor <= m.start and m.end <= date.start and m.numbers]
    if between and at >= between[-1].start:
        return between[-1].numbers[0]
    around = _before_bracket(sentence, date)
    if around is not None:
        return sentence.seasons_of(around)[0]
    if between:
        return between[-1].numbers[0]
    if _is_first_episode(reading, sentence, date):
        return None
    mention = sentence.mention_near(min(at, date.start), reach=110) if sentence.seasons else None
    if mention is not None and not mention.numbers and mention.end < at:
        # "Both previous seasons turned up in February, the first one in 2022"
        mention = next((m for m in sentence.seasons if m.numbers and at < m.start and m.end <= date.start), mention)
    start, end = sentence.clause(date.start)
    if (
        event == "release"
        and mention is not None
        and not mention.final
        and is_measure(reading, sentence, mention, date)
    ):
        others = [m for m in sentence.seasons if not is_measure(reading, sentence, m, date)]
        if not others:
            return season_behind(sentence, mention)
        mention = others[-1]
    if mention is not None and mention.start > date.end:
        if at < date.start and (own := _OWN_SUBJECT.search(sentence.text, start, at)):
            return 1 if own["one"] else None
        behind = _AND_THEN.search(sentence.text, date.end, mention.start)
        over = at < date.start and _is_over(reading, date)
        over = over or event == "end" or _has_its_own(mention, dates, index)
        if behind or (over and _NEXT_CLAUSE.search(sentence.text, date.end, mention.start)):
            before = [m for m in sentence.seasons if m.end <= date.start]
            mention = before[-1] if before else None
    first_ever = _FIRST_EVER.search(sentence.text, 0, date.start)
    if first_ever and (mention is None or mention.start > date.end):
        return None
    if mention is not None and mention.end < date.start:
        if _SHOW_WHICH.search(sentence.text, mention.end, date.start):
            return None
        own = _OWN_SUBJECT.search(sentence.text, mention.end, at) if at > mention.end else None
        if own is not None:
            return 1 if own["one"] else None
    if mention is not None and mention.numbers and _IF_RENEWED.search(sentence.text, mention.end, date.start):
        return max(ahead(reading, sentence) or 0, mention.numbers[-1] + 1)
    if mention is not None:
        return sentence.seasons_of(mention)[0]
    if sentence.is_list_item and ":" in sentence.text[: date.start]:
        return sentence.seasons_of(None)[0] or sentence.title_season
    clause, bare = _without_seasons(sentence, start, end), sentence.bare[start:end]
    if (_FUTURE.search(clause) and not _PAST.search(clause)) or _FRAGMENT.match(sentence.text):
        if _RETURNS.match(sentence.text, at):
            back = sentence.seasons_of(None)[0]
            return sentence.coming if back in {None, 1, sentence.over} else back  # what returns was there before
        return ahead(reading, sentence) if event == "release" else _ending(sentence)
    if _THE_SEASON.search(clause):
        return sentence.seasons_of(None)[0] or sentence.title_season
    if event == "release" and _is_to_come(reading, told) and not _DEBUT_OF_SHOW.search(bare):
        coming = _coming(reading, sentence)
        if coming is not None and coming > 1:
            return coming
    if event == "end" and _is_to_come(reading, told) and not sentence.named and not _WHOLE_SHOW.search(clause):
        return _ending(sentence) or ahead(reading, sentence)
    if sentence.named or _WHOLE_SHOW.search(clause) or _is_the_show(reading, sentence):
        return None
    return sentence.seasons_of(None)[0]


def _ending(sentence: Sentence) -> int | None:
    """The season whose finale is to come: that of the title, where the talk has only gone on to the one behind it."""
    running, on = sentence.seasons_of(None)[0], sentence.title_season
    return on if on is not None and running == on + 1 else running or on


def _has_its_own(mention: SeasonMention, dates: list[DateMention], index: int) -> bool:
    """ "It begins in January, with the fourth to follow in the autumn": a season behind a date, with one of its own."""
    return any(mention.end <= date.start for date in dates[index + 1 :])


def _without_seasons(sentence: Sentence, start: int, end: int) -> str:
    """The words from ``start`` to ``end`` without those that number a season: "series five" is no series."""
    text = sentence.text
    for mention in sentence.seasons:
        text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    return text[start:end]


def _before_bracket(sentence: Sentence, date: DateMention) -> SeasonMention | None:
    """ "Season 1, which came in two parts (the second on May 9), was long": what stands before the bracket."""
    opening = sentence.text.rfind("(", 0, date.start)
    closing = sentence.text.find(")", date.end)
    if opening < 0 or closing < 0 or sentence.text.find(")", opening, date.start) >= 0:
        return None
    if any(opening < mention.start < closing and mention.numbers for mention in sentence.seasons):
        return None
    before = [m for m in sentence.seasons if m.end <= opening and m.numbers and opening - m.end < 60]
    return before[-1] if before else None


def _is_first_episode(reading: Reading, sentence: Sentence, date: DateMention) -> bool:
    """Whether it is the day, long ago, of the first episode: that of the show."""
    return bool(_FIRST_EPISODE.search(sentence.text, 0, date.start)) and _is_over(reading, date, by=_LONG_AGO)


def _is_over(reading: Reading, date: DateMention, *, by: timedelta = timedelta()) -> bool:
    """Whether a date had passed when the article came out."""
    latest = Edtf.parse(date.edtf).latest
    return reading.published is not None and latest is not None and reading.published - latest > by


def _is_to_come(reading: Reading, date: DateMention) -> bool:
    """Whether a date lay ahead when the article came out: in whatever tense, it is that of a season to come."""
    earliest = Edtf.parse(date.edtf).earliest
    return reading.published is not None and earliest is not None and earliest > reading.published


def _coming(reading: Reading, sentence: Sentence) -> int | None:
    """The season that a day to come is of: where nothing heads the article, the last that was told of as news."""
    if sentence.running is None and sentence.title_season is None and sentence.section.season is None:
        return sentence.reached or ahead(reading, sentence)
    return ahead(reading, sentence)


def _is_the_show(reading: Reading, sentence: Sentence) -> bool:
    """ "The thriller crept up on everyone. It landed on July 9": what "it" is, the sentence before says."""
    if not sentence.text.startswith("It "):
        return False
    before = reading.before(sentence)
    return before is not None and before.block == sentence.block and not before.seasons and begins_with_the_show(before)


def _of_coordinated(sentence: Sentence, dates: list[DateMention], index: int) -> int | None:
    """ "Seasons 1 and 2 came in 2021 and 2022": one each, in their order."""
    for mention in sentence.seasons:
        behind = [d for d in dates if d.start > mention.end]
        if len(mention.numbers) == len(behind) == len(dates) > 1 and len(sentence.seasons) == 1:
            return mention.numbers[index]
    return None
