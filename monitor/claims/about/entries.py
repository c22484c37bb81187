"""Entries of a listing: "Copper Bay (Season 3, AMC) - Sunday, July 7 at 9 p.m. The drama is back with ten episodes."

An entry begins with its head, a title and what a listing says of a show beside it: season, network, day and hour, in
whatever order and behind whatever marks. What stands behind the head is said of that show and of no other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from monitor.article.layout import LABELS
from monitor.calendar_names import HOUR, SHORT_MONTHS, SHORT_WEEKDAYS
from monitor.claims.about.round_ups import REGION
from monitor.claims.quick.compiler import compiled
from monitor.claims.seasons import find_seasons
from monitor.claims.text.fold import plain
from monitor.claims.titles.no_titles import is_no_title
from monitor.claims.titles.shapes import TITLE_WORDS
from monitor.claims.words.networks import IN_CAPITALS, NETWORKS, alternatives
from monitor.claims.words.numbers import FIRST_TO_TENTH, ONE_TO_TEN

Span = tuple[int, int]

_WEEKDAY = rf"(?:{SHORT_WEEKDAYS})[a-z]{{0,6}}\.?"
_MONTH = rf"(?:{SHORT_MONTHS})[a-z]{{0,6}}\.?"
_DAY = rf"(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH})(?:,?\s(?:19|20)\d\d)?"
_ZONE = r"(?:\s(?:[A-Z]{1,3}T(?:/[A-Z]{1,3}T?)?|ET/PT|Eastern|Pacific|Central)(?![\w]))?"
_NUMBER = rf"(?:\d{{1,2}}|(?i:{ONE_TO_TEN}))"
_ORDINAL = rf"(?:(?i:{FIRST_TO_TENTH})|\d{{1,2}}(?:st|nd|rd|th))"
_WHAT = r"(?:season|series|midseason|mid-season|show|special|mini-?series|limited\sseries|event)"
_HAPPENS = r"(?:premieres?|debuts?|launch(?:es)?|returns?|starts?|begins?|airs?|finale|arrives|drops|streams)"
_NETWORK = rf"(?:(?:T|t)he\s)?(?:{alternatives(NETWORKS)})"
# What stands beside the title, each with an example.
PARTS = {
    "day": (rf"(?:{_WEEKDAY},?\s)?(?:{_DAY}|\d{{1,2}}/\d{{1,2}})|{_WEEKDAY}(?:-{_WEEKDAY})?|TB[ADC]", "Sunday, July 7"),
    "hour": (rf"\d{{1,2}}(?::\d\d)?/\d{{1,2}}(?::\d\d)?c|{HOUR}\.?{_ZONE}", "9 p.m. ET"),
    "season": (
        rf"(?:(?i:season|series)\s{_NUMBER}|S\d{{1,2}}|{_ORDINAL}\s(?:season|series))(?:\s(?i:{_HAPPENS}))?",
        "Season 3 premiere",
    ),
    "what happens": (rf"(?i:(?:(?:new|final|last)\s)?{_WHAT}(?:\s{_HAPPENS})?|{_HAPPENS}|new)", "series premiere"),
    "network": (_NETWORK, "AMC"),
}
_PART = "(?:" + "|".join(rf"(?:{pattern})" for pattern, _ in PARTS.values()) + r")(?![\w+])"
# What a service puts behind its own: "Season 2 *NETFLIX SERIES*", "Season 2 NETFLIX ANIME".
_CAPITALS = alternatives((*IN_CAPITALS, *(name for name in NETWORKS if name.isupper())))
_TAG = (
    rf"\*?\s?(?:{_CAPITALS})\s(?:[A-Z]{{3,}}\s){{0,2}}"
    r"(?:SERIES|ANIME|DOCUMENTARY|ORIGINAL|FAMILY|COMEDY|DRAMA|EVENT)(?:\s?\*|\b(?!\s[A-Z]))"
)
_JOINED = r"(?:\s(?:(?:at|on|from|and|only\son|starting|streaming\son)\s)?|\s?[/&]\s?)"
_DETAIL = compiled(
    rf"(?:(?:on|from|at)\s)?{_PART}(?:{_JOINED}{_PART}){{0,6}}(?=\s*$|\s?[,;:()|]|\s?{_TAG}|\s-|\.(?:\s|$)|(?<=m\.)\s)"
)
# What parts a title from its details, and these from each other.
_MARK = re.compile(r"\)?\s?\|\s?|\)?[,;:]\s|\)?\s--?\s|\)\s|\s\(")
# … or nothing does: "Copper Bay S3", "Copper Bay season 3 premieres on AMC".
_SPACE = re.compile(
    rf"\s(?=S\d{{1,2}}\b|(?:[Ss]eason|[Ss]eries)\s{_NUMBER}\b|(?:premieres|debuts|launches)\s(?:on\s)?[A-Z\d])"
)
_UNKNOWN = re.compile(r"[A-Z][\w+&-]*(?:\s[A-Z][\w+&-]*){0,2}(?=[,;)])")  # a network that the table does not know
_TITLE = re.compile(rf"[\"']?(?P<title>(?:The\s)?{TITLE_WORDS}[!?]?)[\"']?")
_NO_TITLE = compiled(
    rf"(?:the\s)?(?:{REGION}|{LABELS}|(?:episode|chapter|part|season|series|volume|week|day|game)s?\b.*)", re.IGNORECASE
)
# "Rüzgar (international title: Wind) - Season 2": what else it is called stands between the title and the details.
_CALLED_ELSE = re.compile(
    rf"\s\((?:(?:(?:[\w-]+\s)?(?:title|name)|aka|a\.k\.a\.|also\sknown\sas|known\sas)\s?:?\s)?[\"']?{TITLE_WORDS}[\"']?\)?$",
    re.IGNORECASE,
)
_LABEL_LINE = compiled(rf"(?:{LABELS})\s?[:：]\s", re.IGNORECASE)
_LONGEST_TITLE = 80
_LONGEST_HEAD = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """The head of an entry, by the places of its parts in the block."""

    title: Span
    end: int  # where the head ends
    season: int | None
    networks: tuple[Span, ...]  # those that we know
    days: bool
    tagged: bool = False  # as a service's own series

    @property
    def is_sure(self) -> bool:
        """Whether only a show can have these details; episodes have days, and people have seasons."""
        return bool(self.networks) or (self.season is not None and (self.days or self.tagged))


@lru_cache(maxsize=512)  # for the article as a whole, and once in its place
def entry_of(text: str) -> Entry | None:
    """The entry that a block is; None where it begins otherwise."""
    line = plain(text.replace("\t", "|"))
    if is_label_line(line):
        return None
    details: list[Span] = []
    begin = _details_from(line, 0, details, leading=True)
    title, end = _title_at(line, begin, details)
    if title is None or not details:
        return None
    words = [line[slice(*span)] for span in details]
    numbers = {numbers for text in words for m in find_seasons(text) if len(numbers := m.numbers) == 1}
    return Entry(
        title,
        end,
        next(iter(numbers))[0] if len(numbers) == 1 else None,
        networks=tuple(match.span() for span in details for match in _IS_NETWORK.finditer(line, *span)),
        days=any(_IS_DAY.search(text) for text in words),
        tagged=_IS_TAG.match(line, end) is not None,
    )


def is_slot(line: str) -> bool:
    """Whether a line says when and where and no more: "(Wednesday, July 1, midnight, NTN; next day on Max)"."""
    line = plain(line).strip().strip("().").strip()
    if len(line) > _LONGEST_HEAD or not (_IS_DAY.search(line) and _IS_NETWORK.search(line)):
        return False
    return all(_SLOT.fullmatch(piece) for piece in _BETWEEN.split(line))


_BETWEEN = re.compile(r"\s?[,;|]\s|\s[/-]\s")
_SLOT = compiled(
    r"(?:(?:(?i:next|same)\sday|also|then|streaming|live|both|and)\s)?(?:(?:on|from|at|to|until)\s)?"
    rf"(?:{_PART}(?:{_JOINED}{_PART}){{0,4}}|(?i:midnight|noon|weekly|all\sepisodes|{_NUMBER}\sepisodes))"
)


def is_network(line: str) -> bool:
    """Whether a line is the name of a network and no more: the heading of what it shows."""
    return bool(_IS_NETWORK.fullmatch(line) or line in IN_CAPITALS)


def is_label_line(line: str) -> bool:
    """Whether a line gives a fact behind its label: "Director: Ada Lund", below the head of an entry."""
    return bool(_LABEL_LINE.match(plain(line)))


def is_day(line: str) -> bool:
    """Whether a line is a day and no more: "Sunday, July 7"."""
    line = plain(line).strip().rstrip(":")
    return bool(_DETAIL.fullmatch(line) and _IS_DAY.search(line))


def has_only_details(line: str) -> bool:
    """Whether a line is what a listing says of a show, an hour among it, and names none: "9pm on Channel 4"."""
    line = plain(line.replace("\t", "|")).strip()
    details: list[Span] = []
    end = _details_from(line, 0, details) if len(line) <= _LONGEST_TITLE else 0
    return bool(details) and end == len(line) and any(_IS_HOUR.search(line, *span) for span in details)


_IS_HOUR = compiled(PARTS["hour"][0])
_IS_NETWORK = compiled(rf"(?<![\w+]){_NETWORK}(?![\w+])")
_IS_TAG = compiled(rf"\s?{_TAG}")
_IS_TIME = re.compile(r"\d")
_IS_DAY = re.compile(rf"\b(?:{_DAY}|\d{{1,2}}/\d{{1,2}}\b(?!c))")


def _title_at(line: str, begin: int, details: list[Span]) -> tuple[Span | None, int]:
    """The title that begins at ``begin`` and where the head ends; its details are put into ``details``."""
    limit = min(len(line), begin + _LONGEST_TITLE)
    marks = [*_MARK.finditer(line, begin, limit), *_SPACE.finditer(line, begin, limit)]
    for mark in sorted(marks, key=lambda mark: mark.start()):
        behind: list[Span] = []
        end = _details_from(line, mark.end(), behind, bracket=mark.group() == " (")
        if behind:
            details += behind
            return _as_title(line, begin, mark.start()), end
    # "8 p.m. | AMC | Copper Bay"; but "AMC, Thursdays and Fridays" has no title
    if len(line) <= limit and any(_IS_TIME.search(line, *span) for span in details):
        return _as_title(line, begin, len(line)), len(line)
    return None, begin


def _details_from(line: str, at: int, details: list[Span], *, leading: bool = False, bracket: bool = False) -> int:
    """Read details one behind the other; where they end. Of those that lead to a title the last has a mark behind."""
    end = at
    while at < min(len(line), _LONGEST_HEAD):
        detail = _DETAIL.match(line, at)
        unknown = None if detail or not bracket else _UNKNOWN.match(line, at)
        found = detail or unknown
        if found is None:
            break
        mark = _MARK.match(line, found.end())
        if leading and mark is None:
            break
        if detail:
            details.append(detail.span())
        if mark is None:
            return found.end()
        bracket = mark.group() == " (" or (bracket and ")" not in mark.group())
        end = at = mark.end()
    return end


def _as_title(line: str, start: int, end: int) -> Span | None:
    called_else = _CALLED_ELSE.search(line, start, end)
    end = called_else.start() if called_else else end
    title = _TITLE.fullmatch(line, start, end)
    if (
        title is None
        or is_no_title(title["title"])
        or _NO_TITLE.fullmatch(title["title"])
        or _DETAIL.fullmatch(title["title"])
    ):
        return None
    words = title["title"].rstrip("\"'") if line[start] in "\"'" else title["title"]
    return title.start("title"), title.start("title") + len(words)
