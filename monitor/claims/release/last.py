"""Which season ends on a day: the one said to begin beside it, the last of all, or the one before a new order."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.seasons import find_seasons
from monitor.claims.text.fold import plain
from monitor.claims.words.shows import NOUNS
from monitor.edtf import Edtf

if TYPE_CHECKING:
    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.seasons import SeasonMention

# The end of the whole show: "the series finale", "bows out".
_FOR_GOOD = quick(
    r"\bseries\s+(?:finale|ender|closer)\b|\bbow(?:s|ed|ing)?\s+out\b|\bsign(?:s|ed|ing)?\s+off\b|\bfor\s+good\b"
    r"|\b(?:say|says|said|bid|bids|bade)\s+(?:goodbye|farewell|adieu)\b|\b(?:final|last)[\s-]ever\b"
    r"|\bend(?:s|ed|ing)?\s+(?:its|the)\s+(?:[\w-]+\s+){0,2}run\b|\bcom(?:e|es|ing)\s+to\s+an\s+end\b"
    r"|\b(?:takes?|took)\s+(?:its|a)\s+(?:final|last)\s+bow\b",
    re.IGNORECASE,
)
# "Will bring the drama to a close this fall, with the third season to be its last": of that season, far as it stands.
_BROUGHT = quick(r"\bto\s+(?:an?|its)\s+(?:\w+\s+)?(?:end|close|conclusion|finish)\b", re.IGNORECASE)
# Behind a season: "… is the show's last".
_IS_LAST = re.compile(
    r"(?:\s+of\s+\w+(?:\s\w+)?)?(?:,\s[^,;.]{1,60},)?\s+(?:is|was|will\s+be|would\s+be|as|to\s+be)\s+(?:(?:announced|confirmed|billed|set"
    r"|going|likely|meant|also|indeed|now)\s+){0,3}(?:(?:as|to\s+be)\s+)?(?:the\s+|its\s+|their\s+)?"
    rf"(?:(?:[\w-]+\s+){{0,2}}?(?:{NOUNS}|melodrama)(?:'s|')\s+)?"
    r"(?:very\s+)?(?:last|final)\b(?!\s+(?:to\b|on\b|time\b|episode))",
    re.IGNORECASE,
)
# Before a season: "… will end with".
_ENDS_WITH = re.compile(
    r"\b(?:end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|finish(?:es|ed|ing)?|wrap(?:s|ped|ping)?\s+up|bow(?:s|ed|ing)?\s+out"
    r"|sign(?:s|ed|ing)?\s+off)\s+(?:with|after)\s+(?:the\s+|its\s+|their\s+)?(?:upcoming\s+|current\s+)?$",
    re.IGNORECASE,
)
_ORDERED = quick(
    r"\b(?:renew\w*|(?:re-?)?order(?:s|ed)?|pick(?:s|ed)?\s+up|pick-?up|recommission\w*|commission\w*|greenl(?:it|ight\w*)"
    r"|hand(?:s|ed)|gave|gives?|given|get(?:s|ting)?|got|scores?|scored|lands?|landed)\b",
    re.IGNORECASE,
)
# "Picked up Winter Harbor, the drama from Ada Lund, for a third season": a description stands between the two.
_ORDERED_AND_NAMED = re.compile(
    r"\b(?:renew|order|recommission|commission|pick|hand)(?:s|ed)?\s(?:up\s)?[^,;.]{1,60},\s[^,;.]{1,80},\s"
    r"(?:for\s)?(?:an?\s)?$",
    re.IGNORECASE,
)
# "Will there be a season 2?", "tvN hasn't announced a second season": what has been seen is the one before.
_OPEN = quick(
    r"\bwill\s+there\s+be\b|(?:n't|\bnot|\byet\s+to)\s+(?:\w+\s+){0,2}?(?:announce|renew|confirm|order|decide|commission)(?:e?d)?\b"
    r"|\bno\s+(?:word|news|decision)\s+(?:yet\s+)?(?:on|of|about)\b",
    re.IGNORECASE,
)
# "There won't be a third season, and the finale goes out on June 12": that of what there is.
_NO_SUCH = re.compile(
    r"(?:\b(?:won't|will\s+not|isn't\s+going\s+to|is\s+not\s+going\s+to)\s+(?:be|come\s+back\s+for|return\s+for|get)\s+(?:an?|any|another|its)"
    r"|\b(?:no|without\s+an?)|\bnot\s+(?:be\s+)?(?:returning|return|coming\s+back|renewed|back)\s+for\s+(?:an?|its))\s+$",
    re.IGNORECASE,
)
# What is said of a season that is made, or has been.
_UNDER_WAY = quick(
    r"\b(?:(?:got|gets|getting)\s+(?:under\s*way|going)|began|begins?|started|starts?|kick(?:ed|s)\s+off|opened|opens|premier\w+|debut\w*|air(?:s|ed|ing)|arriv\w+|launch\w*|land(?:s|ed)\s+on|drop\w*|return\w*|finale|film(?:ed|ing)"
    r"|shot|shoot\w*|ended|ends|wrapped|concluded|halfway|so\s+far|episodes?\s+of)\b",
    re.IGNORECASE,
)
# "Renewed for a third season. It premieres on July 9": it has been made.
_GOES_ON = re.compile(
    r"(?:It|The\s+(?:new\s+|third\s+)?season|New\s+episodes)\s+(?:will\s+|is\s+(?:set|due)\s+to\s+)?(?:premieres?|debuts?|arrives?|launch(?:es)?"
    r"|returns?|begins?|starts?|lands?|drops?|kicks?)\b"
)
# "Ordered a third season ahead of the finale"
_MEANWHILE = re.compile(r"[.;]|\b(?:ahead\s+of|before|after|following|as|while|prior\s+to|days|weeks|hours|a\s+week)\b")
_FINALE = re.compile(r"(?:finale|ender|(?:last|final)\s+(?:episode|instal+ment|chapter|hour))\b", re.IGNORECASE)
_THESE_WEEKS = timedelta(days=60)
_OF_IT = re.compile(r"\s*'?s?\s+(?:\w+\s+)?|\s+(?:of|to|for)\s+(?:the\s+|its\s+)?", re.IGNORECASE)
_MORE = frozenset({"new", "more", "additional", "further", "fresh", "upcoming"})
_TOO_SOON = timedelta(days=150)  # nothing that is ordered today ends before


def premiere_beside(sentence: Sentence, date: DateMention, mention: SeasonMention | None) -> int | None:
    """ "Season 2 begins on July 4, with new episodes until August 29": the season that was said to begin."""
    more = mention is not None and not mention.numbers and mention.which in _MORE and not mention.final
    if mention is not None and not more:
        return None
    before = [m for m in sentence.seasons if m.numbers and m.end <= date.start]
    if before:
        return before[-1].numbers[0] if len(before[-1].numbers) == 1 else None
    return sentence.running if more else None


def running_now(reading: Reading, sentence: Sentence, date: DateMention, at: int) -> int | None:
    """ "Sunday's Winter Harbor finale", of these weeks, is no end of the show but that of the season that is on."""
    first, published = Edtf.parse(date.edtf).earliest, reading.published
    if published is None or first is None or abs(first - published) > _THESE_WEEKS or sentence.seasons:
        return None
    if not _FINALE.search(sentence.text, max(0, at - 40), max(at + 30, date.end)) or _FOR_GOOD.search(sentence.text):
        return None
    running, on = sentence.seasons_of(None)[0], sentence.title_season
    return on if on is not None and running == on + 1 else running or on


def last_of_all(reading: Reading, sentence: Sentence) -> int | None:
    """The number of the last season, where a sentence tells of the end of the show and the article has the number."""
    numbered = [m for m in sentence.seasons if m.numbers]
    if _BROUGHT.search(sentence.text) and len(numbered) == 1 and _is_last(sentence.text, numbered[0]):
        return numbered[0].numbers[-1]
    if numbered or not _FOR_GOOD.search(sentence.text):
        return None
    told = {
        mention.numbers[0]
        for other in reading.sentences
        if other.about
        for mention in other.seasons
        if len(mention.numbers) == 1 and _is_last(other.text, mention)
    }
    return told.pop() if len(told) == 1 else None


def _is_last(text: str, mention: SeasonMention) -> bool:
    if mention.final or _IS_LAST.match(text, mention.end):
        return True
    return _ENDS_WITH.search(text, max(0, mention.start - 40), mention.start) is not None


def before_none(reading: Reading, sentence: Sentence, mention: SeasonMention | None, date: DateMention) -> int | None:
    """Where there will be no such season, the one before, or 0 where the article names none; None elsewhere."""
    if mention is None or len(mention.numbers) != 1 or mention.start > date.start:
        return None
    if not _NO_SUCH.search(sentence.text, max(0, mention.start - 60), mention.start):
        return None
    before = mention.numbers[0] - 1
    named = any((before,) == m.numbers for other in reading.sentences if other.about for m in other.seasons)
    return before if named or sentence.title_season == before else 0


def before_order(
    reading: Reading, sentence: Sentence, season: int | None, mention: SeasonMention | None, date: DateMention, at: int
) -> int | None:
    """The season, or the one before it where ``season`` has only just been ordered and so cannot end then."""
    last, published = Edtf.parse(date.edtf).latest, reading.published
    if season is None or season < 2 or published is None or last is None or last - published > _TOO_SOON:
        return season
    own = mention is not None and mention.numbers and not _ORDERED.search(_around(sentence.text, mention))
    own = own or (mention is not None and mention.numbers and _is_beside(sentence.text, mention, at))
    return season if own or not _is_only_ordered(reading, season) else season - 1


def _is_beside(text: str, mention: SeasonMention, at: int) -> bool:
    """ "The season 2 finale", "the finale of season 2"."""
    if mention.end <= at:
        return _OF_IT.fullmatch(text, mention.end, at) is not None
    return bool(re.fullmatch(r"\w+(?:\s+\w+)?\s+(?:of|to|for)\s+(?:the\s+|its\s+|\w+'s\s+)?", text[at : mention.start]))


def _is_only_ordered(reading: Reading, season: int) -> bool:
    """Whether all that the article says of a season is that it will be made."""
    title = plain(reading.article.title)
    texts = [(title, mention) for mention in find_seasons(title)]
    for sentence in reading.sentences:
        if sentence.about and sentence.running == season and _GOES_ON.match(sentence.text):
            return False
        texts += [(sentence.text, mention) for mention in sentence.seasons if sentence.about]
    near = [_around(text, mention) for text, mention in texts if mention.numbers == (season,)]
    made = any(m.final for _, m in texts if m.numbers == (season,)) or any(_UNDER_WAY.search(words) for words in near)
    return not made and any(_ORDERED.search(words) or _OPEN.search(words) for words in near)


def _around(text: str, mention: SeasonMention) -> str:
    """The words around a season, without what else was to come or over when it was ordered."""
    behind = text[mention.end : mention.end + 45]
    cut = _MEANWHILE.search(behind)
    before = text[max(0, mention.start - 45) : mention.start]
    before = before[max((one.end() for one in _MEANWHILE.finditer(before)), default=0) :]
    ordered = _ORDERED_AND_NAMED.search(text, 0, mention.start)
    words = (ordered.group() if ordered else "") + before
    return words + text[mention.start : mention.end] + (behind[: cut.start()] if cut else behind)
