"""Which season the talk goes on of: what a sentence names in passing, or to compare, changes nothing.

"Bo Lark, who was in season 1, joins" and "unlike season 1, it has eight episodes" are about the season before them. An
article on season 3 that looks back ("Season 2 ended in May.") comes back to season 3 with its next paragraph.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.claims.seasons import SeasonMention

# "Down from ten" + "in season 3", "against the ten" + "of season 4": a season beside which this one is set.
SO_MANY_IN_ANOTHER = (
    r"(?:(?:up|down)\s+from|(?:as\s+)?against|versus|instead\s+of|rather\s+than|compared\s+(?:to|with)|than)\s+"
    r"(?:the\s+)?[\w-]+(?:\s+episodes)?"
)
# What leads to a season that is named in passing; ends where the season begins.
_IN_PASSING = compiled(
    # "the finale of season 3", "throughout season 2", "the villain of the first season"
    r"(?:\b(?:(?:finale|end|close|events|cliffhanger|aftermath|success|popularity|minutes|stars?|leads?|villains?"
    r"|hero(?:es)?"
    r"|heroine|winners?|runner-up)\s+of|throughout)\s+(?:the\s+|its\s+|[\w ]{1,20}'s?\s+)?"
    # "as Iris Vale, the heavy of season 3": who somebody is
    r"|(?-i:[A-Z])[\w'-]+,\s+(?:the|a|an)\s+(?!(?:\w+\s+)?(?:part|half|batch|volume|start|premiere|opener|return|launch|first|second|episodes?"
    rf"|{NOUNS})\b)(?:[\w'-]+\s+){{1,3}}?(?:of|from|in)\s+(?:the\s+|its\s+)?"
    # "unlike season 1", "two fewer than in season 1", "and not 10 as season 1 had"
    r"|\b(?:unlike|like|than|compared\s+(?:to|with)|(?:same|just|much|not\s+\w+)\s+as|as\s+(?:in|with)"
    rf"|against|versus|{SO_MANY_IN_ANOTHER}\s+(?:in|of|for)|apart\s+from|except(?:\s+for)?)\s+"
    r"(?:(?:in|for|on|with|during|of|the|its|was|did|had|case)\s+){0,4}"
    # "after the second concluded", "a few days before the arrival of season 7"
    r"|\b(?:after|since|before|ahead\s+of|following|until|prior\s+to|between)\s+(?:(?!(?:and|but|is|was|for|on|to|with"
    r"|will|has)\b)[\w'-]+\s+){0,4}"
    # "Bo Lark, who was in season 1"; "who will be in season 2" is news
    r"|,\s(?:who|whose|whom|where)\b(?!\s(?:will|is|are|has\s+(?:joined|been)|have|joins?|returns?)\b)[^,;()]{0,80}"
    r"|\b(?:remember\w*|known|seen|met|familiar|appeared|recurred|guested|introduced|died|killed\s+off)\s+(?:him|her"
    r"|them)?\s?"
    r"(?:from|in|during)\s+(?:[\w']+\s+){0,5}"
    # "directed several episodes of season 1 (…)": in brackets
    r"|\([^()]{0,60})$",
    re.IGNORECASE,
)
# "season 3's finale", "most of the second season's cast is back"
_ITS_PAST = re.compile(
    r"'?s?\s+finale\b|'s?\s+(?:ending|cliffhanger|events|ratings|success|viewership|numbers|villain|winners?)\b"
    r"|'s?\s+cast\s+(?:is|are|will\s+be|returns?|comes?|members?)\b"
)
_LONGEST_LEAD = 110
# What is said of things to come, or of those ordered: the season in it is the one that the article is on.
_NEWS = quick(
    r"\b(?:will|won't|is\s+(?:set|due|slated|scheduled|coming|back|returning)|are\s+(?:set|due)|to\s+(?:premiere|debut"
    r"|air"
    r"|return|launch|start|begin)|premieres|debuts|airs|arrives|launches|returns|lands|drops|begins|starts|streams"
    r"|opens"
    r"|renew\w*|order\w*|commissioned|recommissioned|greenlit|confirm\w*|announce\w*|picked\s+up|filming|shooting"
    r"|in\s+production|upcoming)\b",
    re.IGNORECASE,
)
# "It had ten episodes" goes on of the season before; "It will have ten" does not.
_GOES_ON = re.compile(
    r"(?:It|Its|That|Those|They|These|(?:In\s+)?[Tt]he\s+(?:season|run|finale|(?:first|last|final)\s+episode"
    r"|episodes))\b"
)
_AHEAD = re.compile(r"\b(?:will|'ll|is\s+to|set\s+to|coming|returns?|joins?|new)\b")
# … "Filming starts in the spring", behind news of a further season, goes on of that.
_STILL_AHEAD = re.compile(
    r"(?:It|Its|That|Those|They|These|This|If|As\s+for|Whether|In\s+that|By\s+then|Should|(?:In\s+)?[Tt]he\s+(?:season|run|renewal"
    r"|order|pick-?up|decision|announcement|news))\b"
    r"|.{0,300}?\b(?:film(?:s|ed|ing)?|shoot(?:s|ing)?|cameras|production|scripts?|writers'?|writing|dates?|premiere\w*|until|yet|renew\w*"
    r"|order\w*|confirm\w*|announce\w*|next\s+(?:year|spring|summer|autumn|fall|winter|month)|will|'ll|would|could"
    r"|may|might|nothing|nobody|no\s+one|hasn't|haven't|sign(?:s|ed)?|deals?|decid\w*|contracts?|talks|rights|stay(?:s|ing)?|remain(?:s|ing)?|leav(?:es|ing)|expect\w*|hop(?:e|es|ed|ing)|plan\w*)\b",
    re.DOTALL,
)
_THIS_TIME = quick(
    r"\bthis\s+time\b(?!\s+last\b)|\b(?:the|its)\s+new\s+(?:season|run|series|episodes|instal+ment)\b", re.IGNORECASE
)


def is_in_passing(text: str, mention: SeasonMention) -> bool:
    """Whether the season at ``mention`` is not the one that the talk then is of."""
    start = max(0, mention.start - _LONGEST_LEAD)
    return bool(_IN_PASSING.search(text[start : mention.start]) or _ITS_PAST.match(text, mention.end))


def season_of_talk(text: str, mentions: Sequence[SeasonMention]) -> int | None:
    """The season that the talk is of behind a sentence with these mentions; None where it stays as it was."""
    seasons = [m.numbers[0] for m in mentions if len(m.numbers) == 1 and not is_in_passing(text, m)]
    return seasons[-1] if seasons else None


def is_news(text: str) -> bool:
    """Whether a sentence tells of what comes, so that the season in it is the one that the article is on."""
    return bool(_NEWS.search(text))


def comes_back(text: str) -> bool:
    """Whether a paragraph that begins with ``text`` leaves the past season that the one before ended with."""
    return not _GOES_ON.match(text) or bool(_AHEAD.search(text))


def comes_back_from_ahead(text: str) -> bool:
    """Whether a paragraph that begins with ``text`` leaves a further season, told of in passing."""
    return not _STILL_AHEAD.match(text)


def is_this_time(text: str) -> bool:
    """Whether a sentence says itself that it is on the season of the article: "this time", "the new season"."""
    return bool(_THIS_TIME.search(text))
