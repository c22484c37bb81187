"""The season in which somebody comes, comes back or goes: from the words around the verb, else from what is to come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.words import JOINING, LEAVING, RETURNING, STARRING
from monitor.claims.quick import quick

if TYPE_CHECKING:
    from monitor.claims.cast.found import Found
    from monitor.claims.seasons import SeasonMention

_REACH = 110
_AFTER_A_SEASON = quick(r"\b(?:after|following|at\s+the\s+(?:end|close)\s+of)\s+(?:the\s+)?$", re.IGNORECASE)
# "who has recurred since season 3", "killed off in the season 2 finale": when it was, not for when it is.
_WHEN_IT_WAS = quick(
    r"\b(?:since|after|following|(?:recurred|recurring|appeared|introduced|debuted|guested|guest-starred|starred|seen"
    r"|killed|died|dies|featured)\s+(?:off\s+)?(?:in|on|during|since|at|from)"
    r"|at\s+the\s+(?:end|close)\s+of|(?:end|close|finale|events|minutes|moments|hours?|episodes?|scenes?)\s+of"
    # "as smuggler Bo Lark, the heavy of season 3": who the role was
    r"|,\s+(?:the|an?|one\s+of\s+the)\s+(?:(?:new|next)\s+)?(?:[a-z'-]+\s+){1,3}(?:of|from|in))"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "…, whose Bo died in season 1": of another time
_ELSEWHEN = re.compile(r"\b(?:whose|who\s+(?!will|is|are)|when|where|in\s+which|having)\b")
# … but "is back as Iris when season 3 premieres" is then
_ONCE_IT = re.compile(r"\b(?:when|as|once)\s(?:(?:the|its)\s)?$")
_BEGINS = re.compile(
    r"(?:\sof\s[^,;.]{1,60}?)?[\"']?\s(?:(?:\w+ly|next|then)\s)?(?:premieres|returns|starts|begins|debuts|launches|airs|arrives|comes"
    r"|kicks\soff|drops|rolls\saround|gets\s(?:going|underway|under\sway)|lands|opens|hits|picks\sup|(?:finally|eventually)\s)\b"
)
_ITS_END = re.compile(r"(?:'s)?\s+(?:finale|ending|cliffhanger|closer|ender)\b")
_WHO_WAS = re.compile(r",\s(?:who|whom)\s(?:was|had|[a-z]+ed|has|wrote|won|led|came|left)\b[^,;]*$")
_SINCE = re.compile(r"\bsince\s+$")
# "season 2's guest star Bo Lark": who somebody is
_ITS_STAR = re.compile(
    r"(?:'s)?\s+(?:(?!(?:the|an?)\s)[\w-]+\s+){0,3}?(?:star|guest|villain|newcomer|winner|runner-up|contestant|victim|castaway"
    r"|finalist)s?\s+(?=[A-Z])"
)


def season_of(item: Found) -> int | None:
    """The season that a finding is about, or None."""
    sentence = item.sentence
    if item.season is not None:
        return item.season
    if item.value == STARRING:
        near = sentence.mention_near(item.span[0], reach=45)
        last = sentence.clause(max(item.span[0], item.span[1] - 1))[1]
        if near is not None and not sentence.clause(item.span[0])[0] <= near.start < last:
            return None
        if near is not None and _SINCE.search(sentence.text, 0, near.start):
            return None  # "have been playing that since season 2"
        return near.numbers[0] if near is not None and len(near.numbers) == 1 else None
    mention = _mention(item)
    if mention is not None and item.value in {LEAVING, JOINING} and len(mention.numbers) > 1:
        mention = None  # "gone is the widow of the first two seasons": not in those to come
    if mention is not None:
        if item.value == LEAVING and _AFTER_A_SEASON.search(sentence.text, 0, mention.start):
            return None  # "leaves after season 1": not in those to come, whichever that are
        if mention.numbers and not (item.value == RETURNING and mention.numbers[0] == 1):
            return mention.numbers[0]
    # "They were picked up for a third season. [...] Falk is a regular next season", behind the finale of the second
    if mention is not None and mention.which == "next" and (sentence.reached or 0) > (sentence.title_season or 0):
        return sentence.reached
    # "Season 3 begins in May. Season 2 ended in tears. Mina Falk is back": for what is to come; who "left" did so then
    running = sentence.running if item.past else sentence.reached
    others = [m for m in _of_the_clause(item) if len(m.numbers) < 2 and not _says_who(item, m)]
    running = running if mention is None and not others else None
    ahead = (sentence.section.season, sentence.title_season, running, sentence.newest)
    past = {n for m in _of_the_clause(item) for n in m.numbers} if mention is None else set()
    return next((s for s in ahead if s is not None and s not in past), None)


def _mention(item: Found) -> SeasonMention | None:
    """The mention that belongs to the verb: behind it before one that leads to it; none of an aside between."""
    first, last = item.span
    inside = _of_the_clause(item)
    behind = [m for m in inside if first <= m.start <= last + _REACH]
    ahead = [m for m in reversed(inside) if m.end <= min(first, item.name.start)]
    return next((m for m in (*behind, *ahead) if not _only_when(item, m)), None)


def _says_who(item: Found, mention: SeasonMention) -> bool:
    """ "Bo Lark, who played an auditor in season 1, turns up": an earlier season, only to say who somebody is."""
    text, (first, _) = item.sentence.text, item.span
    return (
        item.name.end <= mention.start < first
        and _WHO_WAS.match(text, item.name.end, mention.start) is not None
        and text.find(",", mention.end, first) >= 0
    )


def _of_the_clause(item: Found) -> list[SeasonMention]:
    sentence, (first, last) = item.sentence, item.span
    start = sentence.clause(min(first, item.name.start))[0]
    end = sentence.clause(max(last - 1, item.name.start))[1]
    return [m for m in sentence.seasons if start <= m.start < end]


def _only_when(item: Found, mention: SeasonMention) -> bool:
    text = item.sentence.text
    if _ONCE_IT.search(text, item.span[1], max(item.span[1], mention.start)) and _BEGINS.match(text, mention.end):
        return False
    if _ELSEWHEN.search(text, item.span[1], max(item.span[1], mention.start)):
        return True
    if _ITS_END.match(text, mention.end) or _ITS_STAR.match(text, mention.end):
        return True
    if item.value == LEAVING and _AFTER_A_SEASON.search(text, 0, mention.start):
        return False
    # what the verb itself says of the season ("will not be seen in") does not count
    return bool(_WHEN_IT_WAS.search(text[max(item.span[1], 0) if mention.start >= item.span[1] else 0 : mention.start]))
