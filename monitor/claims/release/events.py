"""What a date in a sentence is the date of: the season's coming, its end, or something else (tables: release_*.py)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import SHORT_WEEKDAYS, WEEKDAY_NAMES
from monitor.claims.about.entry_claims import is_when_it_comes
from monitor.claims.about.interviews import WHO_SAYS
from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.release.attributive import finale_behind, noun_behind
from monitor.claims.release.moves import FROM, MOVED
from monitor.claims.release.nearest import nearest_event
from monitor.claims.release.questions import asks_when
from monitor.claims.words.audience import HOMES, VIEWERS
from monitor.claims.words.clips import PUT_IT_OUT

if TYPE_CHECKING:
    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Reading, Sentence

_WEEKLY = quick(
    rf"\b(?:one\s+more|each\s+week|every\s+(?:week|{SHORT_WEEKDAYS})\w*|weekly|a\s+week"
    rf"|(?:two|three|four)\s+(?:at\s+a\s+time|each|more)|each\s+(?:{WEEKDAY_NAMES})|finale)\b",
    re.IGNORECASE,
)
_A_WEEK_TO = compiled(
    r"\b(?:(?:a|each|every|per)\s+week|weekly|runs?|ran)\s+(?:after\s+that\s+)?to\s+$"
)  # "then one a week to July 30", "runs to July 30"
# "Pushed back a week to July 30": once, and no more.
_PUT_OFF_A_WEEK = compiled(
    r"\b(?:back|forward|up|ahead|by|delay\w*|postpon\w+|push\w*|mov(?:e|es|ed|ing)|shift\w*|bump\w*|slip\w*|slid\w*)\s+a\s+week\s+to\s+$"
)
_FOR = compiled(r"\bfor\s+$")
_MOVED_FROM = quick(
    rf"\b{MOVED}\s+(?:\w+\s+){{0,2}}?from\s[^.;]*$"
    r"|\b(?:bump|mov|push|shift|delay|postpon|reschedul|switch|chang)(?:ed|es|s|ing)\s+(?:the|its|_{3,80}(?:'s)?)\s+(?:[\w'-]+\s+){0,5}?"
    r"(?:debut|premiere|launch|release|start|return|date|opening)\b[^.;]{0,50}?\bfrom\s[^.;]*$"
    r"|\b(?:postponement|delay|move|shift)\b[^.;]{0,60}?\bfrom\s[^.;]*$"
    r"|\b(?:brought|moved|pulled|shifted|put|pushed)\s[^.;]{1,60}?\b(?:forward|back|up)\b[^.;]{0,30}?\bfrom\s[^.;]*$",
    re.IGNORECASE,
)
_FROM_IT = re.compile(rf"\b{FROM}")
_ON_AIR = quick(
    r"\b(?:on\s+(?:the\s+)?air|running|aired|airing|streaming|streamed|shown|broadcast|on\s+(?:TV|screens?)"
    r"|our\s+screens?|with\s+us|(?:on|at)\s+(?-i:[A-Z])[\w+]*(?:\s(?-i:[A-Z0-9])[\w+]*)?)\b",
    re.IGNORECASE,
)
# "Season 2 ran through May 28": how far it went. What is streaming until a day leaves the service on it.
_GOES_ON = re.compile(
    r"(?:(?:will|'ll|to|can|could|should|may|might|would)\s+)?(?:ran|runs?|running|air(?:s|ed|ing)?|played|plays"
    r"|(?:(?:was|were|is|are|be|been|stayed|remained)\s+)?(?:\w+\s+)?(?:broadcast|shown|screened|seen|televised|on\s+(?:the\s+)?air"
    r"|on\s+(?:our\s+)?screens?))\b",
    re.IGNORECASE,
)
# "With filming likely to run until the spring": how far that goes.
_MAKING_GOES_ON = re.compile(
    r"\b(?:film(?:s|ing)|shoot(?:s|ing)?|production|cameras|writing|casting|rehearsals|editing)\s+"
    r"(?:(?:is|are|was|were|will|would|likely|expected|set|due|scheduled|now|still|also)\s+){0,4}$"
)
_ON_OFFER = re.compile(
    r"(?:(?:is|are|was|were|be|remains?|stays?)\s+)?(?:\w+\s+)?(?:stream\w*|available|accessible|view\w*|watch\w*|catch|see|free"
    r"|on\s+(?:demand|offer|(?-i:[A-Z])[\w+]+))\b",
    re.IGNORECASE,
)
# "Begins on July 4, [with new episodes until] August 29": not "with tickets on sale until August 29".
_BRINGS_MORE = quick(
    r"\b(?:episodes?|instal+ments?|chapters|weekly)\b(?:\s+(?:_{3,}|(?:of|the|it|to|out|on|a|at|each|every|week|weekly|new|more|then|will"
    r"|come|follow(?:s|ing)?|continu(?:e|es|ing)|air(?:s|ing)?|arriv(?:e|es|ing)|drop(?:s|ping)?|roll(?:s|ing)?|releas(?:ed|ing)"
    rf"|premier(?:e|es|ing)|debut(?:s|ing)?|land(?:s|ing)?|stream(?:s|ing)?)|(?:{SHORT_WEEKDAYS})\w*)){{0,6}},?\s+"
    r"(?:right\s+|all\s+the\s+way\s+)?(?:up\s+)?(?:until|till|'til|through|thru|to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LONGEST_UNTIL = 45  # letters between a day and what goes on "until" another; farther off, something else may wait
_UNTIL = frozenset({"until", "till", "'til", "til", "through", "throughout"})
_SINCE_ON_AIR = quick(
    r"\b(?:on\s+(?:the\s+)?air|airing|aired|running|run|going(?:\s+strong)?|on\s+the\s+go|streaming|on\s+TV"
    r"|(?:grac|entertain|delight|thrill|charm|amus|enthrall?|captivat|divid|light|fill|chill|brighten|scar|tickl|hook"
    rf"|dazzl)ing\s+(?:\w+\s+){{1,4}}?(?:screens?|up|{VIEWERS}|{HOMES}|us|people|families)"
    r"|been\s+(?:an?|the|one\s+of)\s+(?:[\w'-]+\s+){0,4}?(?:fixture|staple|mainstay|favou?rites?|institution)"
    r"(?:\s+(?:of|on|in|for|with)\s+[\w' -]{1,40})?"
    r"|on\s+(?:our\s+)?screens?|with\s+us"
    r"|(?:been|available|aired)\s+(?:up\s+|available\s+)?on\s+(?-i:[A-Z])[\w+]*(?:\s(?-i:[A-Z0-9])[\w+]*)?)\s+"
    r"(?:ever\s+)?since\s+$",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    rf"\W*(?:(?-i:{WHO_SAYS}))?(?:(?:sometime|some\s+time|in|on|probably|most\s+likely|likely|maybe|perhaps|the|from|not|before|as|early|soon"
    r"|around|about|possibly|by|at|we\s+think|it's|that\s+(?:is|would\s+be)|mark|circle|save)\W+){0,4}$",
    re.IGNORECASE,
)
# "In August, the network ordered it": when that was.
_CLAUSE_BEHIND = re.compile(r",\s+(?:[A-Z][\w'.+-]*\s+){1,6}(?:has|had|[a-z]+ed|gave|put|took|made|went|got)\b")
_LABEL = re.compile(
    r"\W*(?:_{3,80}['\"]?,?\s+)?(?:(?:season|series|part|volume"
    r"|vol\.?)\s+\w+)(?:\s*\([^)]{1,30}\))?\s*(?:[:-]|,)\s*(?:on\s+)?$",
    re.IGNORECASE,
)
_IT_CAME = re.compile(
    r"(?:(?:There\s+is|Yes|It\s+is|Sure),\s[^,;]{1,40}?\sit\s+(?:came|dropped|landed))\b"
    rf"|(?:(?:There\s+is|Yes|It\s+is|Sure),\s)?(?:[\w.'+-]+\s){{1,4}}{PUT_IT_OUT}\b"
    r"|(?:It|This|That|The\s+(?:clip|video|spot))\s+(?:\w+\s+)?(?:came|dropped|arrived|landed|premiered|debuted"
    r"|launched|went|is\s+out|was\s+(?:released|unveiled|shown|put))\b"
)
_CLIP = quick(r"\b(?:trailer|teaser|poster|clip|promo|first\s+look|soundtrack|album|novel|book)\b", re.IGNORECASE)
_AND_NOT = re.compile(
    r"(?:\s+now)?,?\s+(?:and\s+|but\s+)?(?:not|instead\s+of|rather\s+than)\s+(?:on\s+|in\s+)?(?:the\s+)?$"
)
# "Episodes 1-2: August 6" in a schedule; "Japan: January 8, 2027" in a list of regions.
_SCHEDULE = re.compile(
    r"\W*(?:episodes?\s+(?:1|one)\b[^:]{0,60}|(?:japan|us|usa|u\.s\.|united\s+states|uk|u\.k\."
    r"|united\s+kingdom|canada|australia"
    r"|new\s+zealand|ireland|(?:south\s+)?korea|india|germany|france|spain|italy|brazil|mexico|china|taiwan"
    r"|philippines|(?:south-?east\s+)?asia"
    r"|europe|latin\s+america|north\s+america|worldwide|international(?:ly)?|globally|global"
    r"|rest\s+of\s+the\s+world)(?:\s*\([^)]{1,30}\))?)\s*:\s*(?:on\s+)?$",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(
    r"(?:['\"]?\s+of\s+(?:_+|(?:the|this)\s+(?:show|series|drama|comedy)))?['\"]?\s+(?:back\s+)?in\s+(?:early\s+"
    r"|late\s+)?"
)


def event_of(reading: Reading, sentence: Sentence, index: int, dates: list[DateMention]) -> tuple[str, int]:
    """What the date is of, "release", "end", "other" or "", and where the word for it stands.

    The "to" of "from … to …" is an end, and a date behind "for" a season's coming.
    """
    date, text = dates[index], sentence.text
    event, at = nearest_event(sentence, date, dates)
    its_noun = noun_behind(sentence, date)
    if event in {"", "other"} and its_noun is not None:
        return "release", its_noun
    its_finale = finale_behind(sentence, date) if event != "end" else None
    if its_finale is not None:
        return "end", its_finale
    weekly = bool(_WEEKLY.search(text))
    if (
        event == "release"
        and _A_WEEK_TO.search(text, 0, date.start)
        and not _PUT_OFF_A_WEEK.search(text, 0, date.start)
    ):
        return "end", at
    if date.relation == "to" and (event == "release" or weekly):
        event = "end" if weekly or any(d.relation == "from" for d in dates[:index]) else event
        if _MOVED_FROM.search(text, 0, date.start):
            event = "release"
    if date.relation == "to" and event == "release" and _GOES_ON.match(text, at):
        event = "other" if _MAKING_GOES_ON.search(text[max(0, at - 80) : at].lower()) else "end"
    if event == "release" and "to" in {date.relation, date.word}:
        event = _until_when(sentence, date, dates[:index], at)
    if date.relation == "to" and event == "release" and date.word in _UNTIL and _ON_OFFER.match(text, at):
        event = "other"
    if date.relation == "from" and event == "end" and _ON_AIR.search(text, 0, date.start):
        event = "release"
    for_it = _FOR.search(text, 0, date.start) and (sentence.seasons or (date.form == "tv_season" and sentence.titles))
    if event == "other" and for_it:
        event = "release"
    if event in {"", "other"} and is_on_air_since(sentence, date):
        event = "release"
    if not event and _MOVED_FROM.search(text, 0, date.start):
        event = "release"
    if (not event or at > date.end) and event != "other" and _is_day_for_season(sentence, date):
        return "release", date.start
    if _is_beside_its_season(sentence, date):
        return ("end" if date.relation == "to" else "release"), date.start
    if not event and (_is_day_of_its_season(sentence, date) or _LABEL.match(sentence.bare, 0, date.start)):
        return "release", date.start
    if not event and (_SCHEDULE.match(text, 0, date.start) or _is_year_of_its_season(sentence, date)):
        return "release", date.start
    if not event and index and _AND_NOT.match(text, dates[index - 1].end, date.start):
        return nearest_event(sentence, dates[index - 1], dates)[0], at
    if not event and _is_understood(sentence, dates, index):
        return _first_understood(sentence, dates, index), at
    if event == "release" and _IT_CAME.match(text) and _is_about_clip(reading, sentence):
        return "other", at
    if not event and is_when_it_comes(reading, sentence, date):
        return "release", date.start
    answers = _ANSWER.fullmatch(text, 0, date.start) and not _CLAUSE_BEHIND.match(text, date.end)
    if not event and answers and asks_when(reading, sentence):
        return "release", date.start
    return event, at


def _until_when(sentence: Sentence, date: DateMention, before: list[DateMention], at: int) -> str:
    """What is until a day: what begins on another does not begin until this one; of episodes it may be the last."""
    begun = bool(before) and at < before[-1].start and before[-1].relation is None
    more = _BRINGS_MORE.search(sentence.bare, before[-1].end if begun else 0, date.start)
    if more and (begun or more.start() <= at):
        return "end"
    if not begun or date.relation != "to" or date.start - before[-1].end >= _LONGEST_UNTIL:
        return "release"
    return "release" if ";" in sentence.text[before[-1].end : date.start] else "other"


def _is_year_of_its_season(sentence: Sentence, date: DateMention) -> bool:
    """ "Since the first series of Winter Harbor in 2018": the year right behind a season is when it came."""
    return any(
        bool(mention.numbers) and _IN_YEAR.fullmatch(sentence.bare, mention.end, date.start) is not None
        for mention in sentence.seasons
        if mention.end < date.start
    )


def _is_about_clip(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence before is about a trailer: "There is one at last. It came out on Monday"."""
    if _CLIP.search(sentence.section.heading) and not (sentence.seasons or sentence.titles):
        return True
    before = reading.before(sentence)
    return before is not None and before.block == sentence.block and bool(_CLIP.search(before.text))


def is_on_air_since(sentence: Sentence, date: DateMention) -> bool:
    """ "It has been on our screens since 2011": that is when it came."""
    return date.word == "since" and bool(_SINCE_ON_AIR.search(sentence.text, 0, date.start))


def moved_from(sentence: Sentence, date: DateMention) -> bool:
    """Whether it is the first date of "moved from … to …"."""
    return bool(_FROM_IT.search(sentence.text, 0, date.start) and _MOVED_FROM.search(sentence.text, 0, date.start))


def _is_beside_its_season(sentence: Sentence, date: DateMention) -> bool:
    """ "Season one (February 2021) was a hit", "Winter Harbor (2021)", "Winter Harbor (2010-2017)"."""
    text = sentence.text
    opening = text.rfind("(", 0, date.start + 1)
    closing = text.find(")", date.end - 1)
    if opening < 0 or not 0 <= closing - opening < 40:
        return False
    inside = text[opening + 1 : date.start] + text[date.end : closing]
    if not re.fullmatch(r"[\d\s,-]*(?:to\s+)?\w{0,9}[\s-]*\d*(?:present)?", inside):
        return False
    own = [m for m in sentence.seasons if m.numbers and not _is_named_so(sentence, m.start)]
    ends = [*(mention.end for mention in own), *(end for _, end in sentence.titles)]
    return any(text[end:opening] in {" ", "' ", '" '} for end in ends)


# Not "the cast of" season 2, nor "entries for" it.
_OPENS_CLAUSE = re.compile(
    r"\W*(?:(?:and|but|so|then|when|while|that|the|its|his|her|their|both|on|it's|that's|hit|drama|show|series|_+(?:'s|')?)\W+)*",
    re.IGNORECASE,
)


_FOR_SEASON = re.compile(r"\s+for\s+(?:the\s+|its\s+)?")
_AND_NO_MORE = re.compile(r"\s*(?:[.,;:!?)]|$)|\s+(?:and|but)\b")


def _is_day_for_season(sentence: Sentence, date: DateMention) -> bool:
    """ "Once more: October 30 for season four, and then one more to finish it all"."""
    return any(
        bool(mention.numbers)
        and _FOR_SEASON.fullmatch(sentence.text, date.end, mention.start) is not None
        and _AND_NO_MORE.match(sentence.text, mention.end) is not None
        and _OPENS_CLAUSE.fullmatch(sentence.bare, sentence.clause(date.start)[0], date.start) is not None
        for mention in sentence.seasons
        if mention.start > date.end
    )


def _is_named_so(sentence: Sentence, start: int) -> bool:
    """Whether a name that is not the show's stands before a season: "Copper Bay S2 (Sept 4)"."""
    name = re.search(r"[A-Z][\w']*\s+$", sentence.text[:start])
    return (
        name is not None
        and name.start() > 0
        and not any(end >= name.start() for _, end in sentence.titles if end <= start)
    )


def _is_day_of_its_season(sentence: Sentence, date: DateMention) -> bool:
    """ "Season 1 hit the road on May 4, 2021": whatever the verb, a day on which a season did it is its first."""
    start, _ = sentence.clause(date.start)
    near = (m for m in sentence.seasons if m.numbers and start <= m.start <= start + 12)
    subject = next((m for m in near if _OPENS_CLAUSE.fullmatch(sentence.bare, start, m.start)), None)
    if date.precision != "day" or date.word != "on" or subject is None:
        return False
    words = sentence.text[subject.end : date.start]
    return len(words) < 45 and bool(re.match(r"(?:,[^,]*,)?\s+[a-z]+", words)) and not find_names(words)


def _first_understood(sentence: Sentence, dates: list[DateMention], index: int) -> str:
    """What happened on the nearest date before, in a row of seasons, that is told with its verb."""
    event = ""
    while not event and _is_understood(sentence, dates, index):
        index -= 1
        event, _ = nearest_event(sentence, dates[index], dates)
    return event


def _is_understood(sentence: Sentence, dates: list[DateMention], index: int) -> bool:
    """ "Season 1 turned up in June, season 2 in August": the verb of the date before holds for this one."""
    if not index:
        return False
    before, date = dates[index - 1], dates[index]
    between = sentence.text[before.end : date.start]
    named = any(before.end <= m.start and m.end <= date.start for m in sentence.seasons)
    return named and bool(
        re.fullmatch(
            r",?\s+(?:and\s+|while\s+|with\s+)?(?:the\s+|its\s+)?(?:[\w'-]+\s+){1,5}(?:in|on|for"
            r"|from|at)\s+(?:the\s+)?",
            between,
        )
    )
