"""Which season words speak of: "Season Two", "S2", "a sixth, a seventh, and an eighth season", "the sophomore run"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.claims.quick import QuickTable, quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.seasons.changes import cut_at
from monitor.claims.seasons.ordinals_of import THINGS, Talk, talk_of
from monitor.claims.words.shows import NOUNS
from monitor.number_names import CARDINALS, ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMED = {
    "debut": 1,
    "initial": 1,
    "inaugural": 1,
    "maiden": 1,
    "primary": 1,
    "introductory": 1,
    "freshman": 1,
    "opening": 1,
    "sophomore": 2,
    "junior": 3,
}
ROMAN = {"II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}

# What a season is called behind an ordinal: "the third instalment", "its second cycle".
# Not "the second cour": an anime's season has two of them.
_SEASON_NOUN = (
    r"(?:seasons?|series|instal+ments?|runs?|chapters?|outings?|cycles?|editions?|helpings?|innings"
    r"|go-a?rounds?|rounds?(?!\s+of\b)|portions?|deliver(?:y|ies))"
)
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(CARDINALS)})"
_ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)}|{'|'.join(NAMED)})"
_ADJECTIVES = (
    r"(?:(?:and|&)\s+)?(?:(?:final|last|concluding|full|new|upcoming|brand-new|super-sized|\d+-episode"
    r"|[a-z]+-episode|[\w-]+-(?:part|hour|week)|(?:much|long|eagerly|highly|hotly)-?\s?\w+|anime|TV|television"
    r"|animated|live-action|Netflix|regular|complete|whole|proper|recent|shortened|Emmy-\w+)\s+){0,3}"
)
# "with its 30th chapter", "the 20th edition": those of one season, or of a show that is no drama.
_MOST_INSTALMENTS = 12
_INSTALMENT = re.compile(r"(?:instal+ment|run|chapter|outing|edition)s?$", re.IGNORECASE)
_AND = r"(?:\s*,\s*(?:and\s+)?|\s+(?:and|&|or|to)\s+|\s*-\s*)(?:an?\s+|the\s+|its\s+)?"

# "season 2", "Season Two", "seasons 2 and 3", "series four"; not "season 2's 5 episodes" beyond the number.
_NUMBERED = quick(
    rf"\b(?:seasons?|series)(?:\s*|-)(?P<first>{_NUMBER}"
    rf"|(?-i:[IVX]{{1,4}}))\b(?P<more>(?:{_AND}(?:season\s+)?{_NUMBER}\b(?!\s*(?:episodes|more|years|weeks|months"
    rf"|days|,\d)))*)",
    re.IGNORECASE,
)
# "two more seasons, 4 and 5", "two seasons (4 and 5)"
_LISTED = quick(
    rf"\bseasons(?:,\s+|\s+\()(?P<first>\d{{1,2}})(?P<more>(?:{_AND}\d{{1,2}}\b(?!\s*(?:episodes|,\d)))+)",
    re.IGNORECASE,
)
_SHORT = quick(r"\bS0?(?P<first>\d{1,2})(?:E\d+)?\b")
_ORDERED = quick(
    rf"\b(?P<first>{_ORDINAL})(?P<more>(?:{_AND}{_ORDINAL})*)[\s-]+{_ADJECTIVES}{_SEASON_NOUN}\b", re.IGNORECASE
)
# "Ahead of its sophomore premiere", "the freshman finale"
_YEAR_OF = quick(
    r"\b(?P<first>freshman|sophomore)\s+(?=(?:season\s+)?(?:finale|premiere|debut|opener|ender|closer|launch|bow)\b)",
    re.IGNORECASE,
)
_COUNTED = QuickTable(
    ((_NUMBER, _NUMBERED), (_ORDINAL, _ORDERED), (_NUMBER, _SHORT), (_NUMBER, _LISTED), (_ORDINAL, _YEAR_OF))
)
# "the first two seasons"
_FIRST_FEW = quick(
    rf"\b(?:first|opening)\s+(?P<count>{'|'.join(CARDINALS)}|\d{{1,2}})\s+(?:seasons|series|instal+ments)\b",
    re.IGNORECASE,
)
# "Like the first season, the second consists of …": an ordinal alone, where a season has been named before it.
_ALONE = compiled(
    rf"\b(?:the|a|its)\s+(?P<first>{'|'.join(ORDINALS)})\b(?=(?:\s+one|\s+of\s+(?:all|them|these|those)(?:\s+all)?)?"
    r"(?:,\s+which)?(?:\s+[a-z]+ly)?\s+(?:consists?|has|had|was|is|will"
    r"|would|came|comes|follow"
    r"|premier|arriv|debut|air(?:s|ed|ing)\b|ran\b|runs|could|should|may|might|drop|land|launch|start|began|begins|return|hit|went|goes"
    r"|end|finish|also|only|got|gets|conclu|wrap|clos|bow|kick|open|roll|took|takes"
    r"|to\s+(?:follow|come|premiere|debut|air|arrive|start|begin|launch|drop|land|return|be)\b"
    r"|(?:due|set|slated|scheduled|planned|expected)\s+(?:to|for|in|on)\b)"
    r"|\s+(?:one\s+)?(?:in|on)\s+(?:\w+\s+){0,2}\d{1,4}|\s+in\s+\d{4}|\s+\(\d{4}\)|,\s+which\b)",
    re.IGNORECASE,
)
_WORK_ON = re.compile(
    rf"(?:Filming|Shooting|Production|The\s+shoot|Work|Casting)\s+(?:for|of|on)\s+(?={_ALONE.pattern})", re.IGNORECASE
)
# "The second has eight", where the talk is of the episodes of the first.
_HAS = re.compile(
    r"\s+(?:has|had|(?:will|would)\s+have|got|gets|consists?\s+of|ran\s+to"
    r"|(?:is|was)\s+(?:[\w-]+\s+){0,2}(?:long|short|longer|shorter|bigger|smaller),?\s+(?:with|at))\s+(?:only\s+|just\s+)?"
    + _NUMBER
    + r"\b"
)
# "It was followed by a second one", where the talk is of seasons.
_ONE = compiled(rf"\ba\s+(?P<first>{'|'.join(list(ORDINALS)[1:8])})\s+one\b", re.IGNORECASE)
# "Two seasons were made, and Hulu has asked for a third": an ordinal alone behind what is done with seasons.
_WANTED = quick(
    r"\b(?:(?:renew(?:ed|s)?|recommission(?:ed|s)?|(?:re-?)?order(?:ed|s)?|commission(?:ed|s)?|ask(?:ed|s|ing)?|back"
    r"|return(?:s|ing)?|picked\s+up|greenlit|green-lit|confirm(?:ed|s)?|announc(?:ed|es|ing)|chances?|hopes?|plans?"
    r"|hop(?:ed|ing)|talks?|rumou?rs?|work(?:ing)?|word|signed|cancel+(?:ed|s|ing)|scrap(?:ped|s|ping)|order\s+for)"
    r"(?:\s+(?!a\b|the\b)\w+){0,3}?\s+(?:for\s+|of\s+|on\s+|about\s+|up\s+)?"
    r"|there(?:'s|\s+(?:is|was|will\s+be|would\s+be|won't\s+be|could\s+be|may\s+be|might\s+be))\s+"
    r"(?:to\s+be\s+|going\s+to\s+be\s+)?|\b(?:will|would|to)\s+(?:be|make|do)\s+"
    r"|(?:film(?:ing|ed)?|shoot(?:ing)?|shot|writ(?:ing|ten|es?))\s+)"
    rf"(?:an?\s+|the\s+|its\s+)(?P<first>{'|'.join(list(ORDINALS)[1:12])})\b(?:\s+one\b)?"
    r"(?=\s*(?:[.,;:!?)\"]|$)|\s+(?:and(?!\s+(?:final|last)\b)|but|or|too|as\s+well|because|before|after|when|while"
    r"|this|next|last|soon"
    r"|yet|today|straight|outright|at|already|which)\b)",
    re.IGNORECASE,
)
# "Renewed for a second season in 2010 and for a third in 2012": an ordinal alone beside one that is not.
_WANTED_TOO = quick(
    rf"\b(?:renewed|recommissioned|(?:re-?)?ordered|commissioned|picked\s+up|greenlit|brought\s+back|back|returned)\s+"
    rf"(?:for\s+)?an?\s+{_ORDINAL}\s+(?:season|series)(?:,?\s+(?:in|on)\s+(?:\w+\s+){{0,2}}?\d{{1,4}})?,?\s+"
    rf"(?:and\s+)?(?:then\s+|later\s+)?(?:for\s+)?an?\s+(?P<first>{'|'.join(list(ORDINALS)[1:12])})\b"
    r"(?=\s*(?:[.,;:!?)\"]|$)|\s+(?:in|on|and|but|before|after|when|while)\b)",
    re.IGNORECASE,
)
# … of which these are done with seasons alone: "It won three awards and was renewed for a second."
_RENEWED = re.compile(r"(?:re-?)?(?:new|commission|pick|green|cancel|order)", re.IGNORECASE)
_TALK_OF_SEASONS = quick(r"\bseasons\b", re.IGNORECASE)
# "The first half arrives in May, the second in July": no seasons.
_OF_PARTS = quick(rf"\b(?:{THINGS})\b", re.IGNORECASE)
# "season" without its number, which the text around it has to give.
_UNNUMBERED = quick(
    r"\b(?P<which>new|next|upcoming|coming|forthcoming|another|final|last|latest|current|previous|fresh|further|"
    r"additional|more|future|ongoing|this|that|closing|concluding|follow-up|subsequent|following|ensuing|succeeding)"
    rf"\s+(?:and\s+(?:final|last)\s+)?(?:full\s+)?(?P<noun>{_SEASON_NOUN}|batch of episodes|episodes|sequel)\b|"
    rf"\bthe\s+(?P<sequel>sequel|renewal)\b|\b(?:a|any)\s+(?P<sequel2>sequel|follow-up|renewal)\b"
    r"|\bits\s+(?P<sequel3>follow-up)\b",
    re.IGNORECASE,
)
# "Its current season, the fourth, …": the number stands behind.
_APPOSED = re.compile(
    rf",\s+(?:(?:the|its|their|a)\s+)(?:(?:{NOUNS})(?:'s|')\s+)?(?P<first>{'|'.join(ORDINALS)})(?=\s*(?:[,.;)]|$"
    rf"|in\s+all\b|overall\b))"
    rf"|\s+\((?:the|its|a)\s+(?P<first2>{'|'.join(ORDINALS)})\)",
    re.IGNORECASE,
)
# "The season, the show's fifth, got under way": one that nothing but its number tells apart.
_THE_ONE = quick(r"\b(?P<which>the|its)\s+(?:season|run|instal+ment)(?=,\s|\s\()", re.IGNORECASE)
_OF_SOMEBODY = re.compile(r"\b(?:[Hh]er|[Hh]is|my)\s$")  # "Bo Lark returns for her third season": hers, not the show's
# … but where it is to come it is that of the show: "Bo Lark returns in May for his third season".
_FOR_WHICH = re.compile(
    r"(?:\breturn(?:s|ing)?|(?<!was\s)(?<!were\s)(?<!came\s)\bback)\b[^.;]{0,50}\bfor\s+(?:her|his|my)\s$",
    re.IGNORECASE,
)
_LONGEST_LEAD = 75
_FINAL = quick(r"\b(?:final|last|closing|concluding)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SeasonMention:
    """Words that speak of one or more seasons; ``numbers`` is empty where the number is not said."""

    start: int
    end: int
    numbers: tuple[int, ...]
    which: str = ""  # "new", "next", "final"…: how an unnumbered one is called, lower case
    final: bool = False


def number(word: str) -> int | None:
    """The number that ``word`` writes: "2", "two", "2nd", "second", "II"."""
    folded = word.casefold()
    for table in (CARDINALS, ORDINALS, NAMED):
        if folded in table:
            return table[folded]
    if word in ROMAN:
        return ROMAN[word]
    digits = re.match(r"\d+", word)
    return int(digits.group()) if digits else None


def _numbers(match: re.Match[str], word: str, end: int | None = None) -> tuple[int, ...]:
    first = number(match["first"])
    more = "" if end is not None and end < match.end() else match.groupdict().get("more") or ""
    found = [first, *(number(w) for w in re.findall(word, more, re.IGNORECASE))]
    numbers = [n for n in found if n is not None and 0 < n < 60]
    if len(numbers) == 2 and re.search(r"\bto\b|-", more) and numbers[0] < numbers[1]:
        return tuple(range(numbers[0], numbers[1] + 1))
    return tuple(dict.fromkeys(numbers))


@lru_cache(maxsize=1024)  # a block is looked through as a whole, and sentence by sentence
def find_seasons(text: str, talk: Talk = Talk.NOTHING) -> tuple[SeasonMention, ...]:
    """All season mentions of ``text`` (plain quotes and spaces), left to right, none within another.

    ``talk`` says what was counted before it: behind seasons "The second" at its beginning is a season, too.
    """
    found: list[SeasonMention] = []
    for word, match in _COUNTED.finditer(text):
        end = cut_at(text, *match.span())
        numbers = _numbers(match, word, end)
        if numbers and not (numbers[0] > _MOST_INSTALMENTS and _INSTALMENT.search(match.group())):
            if _OF_SOMEBODY.search(text, max(0, match.start() - 4), match.start()):
                if _FOR_WHICH.search(text, max(0, match.start() - _LONGEST_LEAD), match.start()):
                    found.append(SeasonMention(match.start(), end, (), "own"))
                continue
            final = _FINAL.search(match.group()) or _FINAL.search(text[max(0, match.start() - 8) : match.start()])
            found.append(SeasonMention(match.start(), end, numbers, final=bool(final)))
    for match in _FIRST_FEW.finditer(text):
        count = number(match["count"])
        if count is not None and 1 < count < 30:
            found.append(SeasonMention(match.start(), match.end(), tuple(range(1, count + 1))))
    found += _by_ordinal_alone(text, tuple(found), talk)
    for match in _UNNUMBERED.finditer(text):
        which = (match["which"] or match["sequel"] or match["sequel2"] or match["sequel3"]).casefold()
        found.append(_unnumbered(text, match, which))
    the_one = (_unnumbered(text, match, "this") for match in _THE_ONE.finditer(text))
    found += [mention for mention in the_one if mention.numbers]
    return _apart(found)


def _by_ordinal_alone(text: str, named: tuple[SeasonMention, ...], talk: Talk) -> Iterator[SeasonMention]:
    """The seasons of which only the ordinal is said, "the second": where seasons are ``named``, or the ``talk`` is."""
    alone = talk in _OF_ONE_SHOW or talk is Talk.PARTS
    plural = _TALK_OF_SEASONS.search(text)  # "both previous seasons came in May, the first one in 2025"
    if named or alone or plural:
        at_start = alone and (_ALONE.match(text) or _WORK_ON.match(text))
        starts = [*(mention.end for mention in named), *((plural.end(),) if plural else ())]
        first = 0 if at_start else min(starts, default=len(text))
        for match in _ALONE.finditer(text, first):
            ours = any(mention.end <= match.start() for mention in named)
            if _is_of_a_season(match, talk_of(text[: match.start()], talk, season=ours)):
                yield SeasonMention(match.start(), match.end(), _numbers(match, _ORDINAL))
    of_seasons = bool(named) or talk in _OF_SEASONS or talk is Talk.EARLIER or plural is not None
    if of_seasons or talk is not Talk.NOTHING:
        for match in _WANTED.finditer(text):
            wanted = of_seasons or _RENEWED.match(match.group())
            if wanted and not _OF_PARTS.search(text, max(0, match.start() - 50), match.start()):
                start = text.rfind(" ", 0, match.start("first")) + 1
                yield SeasonMention(start, match.end(), _numbers(match, _ORDINAL))
    if named:
        for match in _WANTED_TOO.finditer(text):
            yield SeasonMention(match.start("first"), match.end(), _numbers(match, _ORDINAL))
    if talk in _OF_ONE_SHOW:
        for match in _ONE.finditer(text):
            if not _OF_PARTS.search(text, 0, match.start()):
                yield SeasonMention(match.start(), match.end(), _numbers(match, _ORDINAL))


def _is_of_a_season(ordinal: re.Match[str], talk: Talk) -> bool:
    """Whether an ordinal alone is a season, where the talk before it is of ``talk``."""
    text, end = ordinal.string, ordinal.end()
    if talk is Talk.SEASON:
        return not (ordinal["first"].casefold() == "first" and _IS_TO_COME.match(text, end))
    return (
        talk is Talk.SEASONS
        or (talk is Talk.EPISODES and _HAS.match(text, end) is not None)
        or (talk is Talk.PARTS and _OF_ALL.match(text, end) is not None)
    )


# "Season 2 has a new cast. The first arrives on July 9": no first season comes behind a second.
_IS_TO_COME = re.compile(
    r"\s+(?:one\s+)?(?:arrives|airs|comes|premieres|debuts|lands|drops|begins|starts|launches|follows|will"
    r"|is\s+(?:due|set|expected|slated)|to)\b"
)
_OF_ALL = re.compile(r"\s+of\s+(?:them\s+)?all\b")  # "Season 4 came in two parts. The first of all was out in 2016."
_OF_SEASONS = frozenset({Talk.SEASONS, Talk.SEASON})
_OF_ONE_SHOW = _OF_SEASONS | {Talk.EPISODES, Talk.EARLIER}


def is_of_others(text: str, seasons: tuple[SeasonMention, ...], talk: Talk, position: int) -> bool:
    """Whether what stands at ``position`` is said of the second of something else: "The second landed on June 3"."""
    for match in _ALONE.finditer(text, 0, position):
        of = talk_of(text[: match.start()], talk, season=False)
        ours = of is Talk.PARTS or (of is Talk.EPISODES and match["first"].casefold() == "first")  # a season's premiere
        taken = any(mention.start <= match.start() < mention.end for mention in seasons)
        named_since = any(match.end() <= mention.start <= position for mention in seasons)
        if _SUBJECT.search(text, 0, match.start()) and not (taken or named_since or ours):
            return True
    return False


# "The second", as what a sentence is about: at its beginning, or that of a part of it.
_SUBJECT = re.compile(r"(?:^|[;:]|\b(?:and|but|while|then|so))\W*$", re.IGNORECASE)


def _unnumbered(text: str, match: re.Match[str], which: str) -> SeasonMention:
    """A season without its number, or with it behind: "its current season, the fourth"."""
    final, apposed = bool(_FINAL.search(match.group())), _APPOSED.match(text, match.end())
    if apposed is None:
        return SeasonMention(match.start(), match.end(), (), which, final=final)
    number = ORDINALS[(apposed["first"] or apposed["first2"]).casefold()]
    return SeasonMention(match.start(), apposed.end(), (number,), which, final=final)


def _apart(found: list[SeasonMention]) -> tuple[SeasonMention, ...]:
    """Of mentions that overlap the first; but one that has a number rather than one that has none."""
    kept: list[SeasonMention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if kept and mention.start < kept[-1].end:
            if mention.numbers and not kept[-1].numbers:
                kept[-1] = mention
            continue
        kept.append(mention)
    return tuple(kept)
