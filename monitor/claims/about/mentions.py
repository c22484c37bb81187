"""What a sentence names: the show, other shows, seasons — and which of these only say who somebody is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.about.derived import derived, subtitled
from monitor.claims.about.foreign import aside, is_no_work
from monitor.claims.about.in_passing import is_beside, is_in_passing, says_who_else
from monitor.claims.about.remakes import remade
from monitor.claims.quick import quick
from monitor.claims.seasons import SeasonMention, find_seasons
from monitor.claims.seasons.ordinals_of import Talk
from monitor.claims.text.fold import plain
from monitor.claims.text.sentences import split
from monitor.claims.titles import other_titles
from monitor.claims.titles.given import other_title_spans

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.claims.titles.finder import TitleFinder
    from monitor.model import Article

Span = tuple[int, int]

_REMAKES = frozenset({"remake", "reboot"})

# "known as "Snow Pier"": another title of the same show.
_CALLED = quick(
    r"\b(?:titled?|titled\s+as|known\s+(?:only\s+|simply\s+|better\s+|just\s+)?as|called|renamed|named|name"
    r"|title\s+(?:is|was|of)|translat\w+\s+(?:as|to))\s*:?\s*[\"']?$",
    re.IGNORECASE,
)


# "has signed for a CBS pilot called "Snow Pier"": not of the same.
_ANOTHER_WORK = quick(
    r"\b(?:an?|another|his|her|their)\s+(?:[\w.'-]+\s+){0,4}?(?:pilot|film|movie|feature|novel|book|album|single|song"
    r"|play|musical|podcast|documentary|special|memoir|short|game)\s*,?\s+(?:tentatively\s+|provisionally\s+)?"
    r"(?:titled?|entitled|called|named)\s*:?\s*[\"']?$",
    re.IGNORECASE,
)


def _is_called(text: str, start: int) -> bool:
    """Whether the title at ``start`` is told as another one of the same show."""
    before = text[max(0, start - 120) : start]
    return bool(_CALLED.search(before)) and not _ANOTHER_WORK.search(before)


_IS_SEASON = re.compile(r"\b(?:season|series)$", re.IGNORECASE)
_NUMBER_BEHIND = re.compile(r"\s(\d{1,2})$")


@dataclass(frozen=True, slots=True)
class Mentions:
    """The titles and seasons that one sentence names, each by its place in the sentence."""

    titles: tuple[Span, ...]  # the show's own
    others: tuple[tuple[int, int, str], ...]  # other shows'
    asides: tuple[Span, ...]  # others' that only say who somebody is
    foreign: tuple[Span, ...]  # the words that are of these alone
    seasons: tuple[SeasonMention, ...]  # but for those in words that are another's
    led_to: tuple[int, ...] = ()  # where the words begin that say what another is: "of the dating show Copper Bay"

    @classmethod
    def of(
        cls,
        text: str,
        finder: TitleFinder,
        rivals: re.Pattern[str],
        kinds: frozenset[str] = frozenset(),
        *,
        talk: Talk = Talk.NOTHING,
    ) -> Mentions:
        """Look ``text`` through; ``rivals`` finds the titles that the article quotes elsewhere.

        ``kinds`` says what the show itself is ("spinoff"), see derived.py; ``talk`` is for seasons.find_seasons.
        """
        titles: list[Span] = []
        found: dict[Span, str] = {}
        found.update(
            {match.span(): match.group() for match in rivals.finditer(text) if finder.regex.match(match.group())}
        )
        for match in finder.regex.finditer(text):
            if any(start <= match.start() < end for start, end in found):
                continue
            work = derived(text, match.span(), kinds)
            if work is not None:
                found[work] = text[slice(*work)]
            elif not (is_in_passing(text, *match.span()) or is_beside(text, *match.span())):
                titles.append(match.span())
        for start, end, title in other_titles(text, finder):
            if not (
                _is_called(text, start)
                or is_no_work(text, start, end)
                or _is_bracketed(text, start, titles)
                or _takes_subtitle(text, start, end, titles)
            ):
                found[start, end] = title
        for match in rivals.finditer(text):
            taken = any(a < match.end() and match.start() < b for a, b in (*titles, *found))
            known = taken or _is_called(text, match.start()) or _is_bracketed(text, match.start(), titles)
            if not (known or _takes_subtitle(text, *match.span(), titles) or _is_in_a_name(text, match)):
                found[match.span()] = match.group()
        if found:
            ours = [title for _, _, title in other_title_spans(text, tuple(titles))]
            found = {s: t for s, t in found.items() if not any(a < s[1] and s[0] < b for a, b in ours)}
        remake = bool(kinds & _REMAKES)
        foreign = {
            span: words
            for span in sorted(found)
            if (words := aside(text, span) or (remade(text, span) if remake else None)) is not None
        }
        over = [start for start, _ in found if (start, _) not in foreign]
        titles = [span for span in titles if not (says_who_else(text, span[1]) and any(at > span[1] for at in over))]
        return cls(
            tuple(titles),
            tuple((a, b, t) for (a, b), t in sorted(found.items()) if (a, b) not in foreign),
            tuple(foreign),
            tuple(foreign.values()),
            tuple(
                mention
                for mention in season_mentions(text, finder, talk)
                if not any(start <= mention.start < end for start, end in foreign.values())
            ),
            tuple(lead.start() for start, _ in found if (lead := _LEADS_TO.search(text[:start]))),
        )

    def is_of_other(self, match: re.Match[str]) -> bool:
        """Whether words such as "the drama" stand before another title, or among words that are another's."""
        others = (*((start, end) for start, end, _ in self.others), *self.asides)
        # "a trailer for Copper Bay, its new thriller"
        apposed = match.group().casefold().startswith("its ")
        return any(
            0 <= start - match.end() <= _OF_THE or (apposed and 0 <= match.start() - end <= _APPOSED)
            for start, end in others
        ) or any(start <= match.start() < end for start, end in self.foreign)

    @property
    def own_seasons(self) -> tuple[SeasonMention, ...]:
        """The season mentions that another show's title does not stand before."""
        return tuple(m for m in self.seasons if not self._belongs_to_other(m))

    def names_season(self, text: str) -> bool:
        """Whether the sentence names a season of the show, by its number or as "the new season"."""
        return any(m.numbers or _IS_SEASON.search(text, m.start, m.end) for m in self.own_seasons)

    def _belongs_to_other(self, mention: SeasonMention) -> bool:
        if any(0 <= start - mention.end <= _OF_THE for start, _ in self.titles):
            return False
        if any(0 <= start - mention.end <= 1 for start in self.led_to):
            return True
        mine = max((end for _, end in self.titles if end <= mention.start), default=-1)
        others = (*((start, end) for start, end, _ in self.others), *self.asides)
        return any(mine < start <= mention.start or 0 <= start - mention.end <= _OF_THE for start, _ in others)


def _is_bracketed(text: str, start: int, titles: list[Span]) -> bool:
    """Whether a title stands in the bracket behind the show's own, and so is another title of the show."""
    bracket = text.rfind("(", 0, start)
    return bracket > text.rfind(")", 0, start) and any(0 <= bracket - end <= 2 for _, end in titles)


def _takes_subtitle(text: str, start: int, end: int, titles: list[Span]) -> bool:
    """Whether a title behind the show's own and a colon is a season's, "Copper Bay: Salt"; it is then one with it."""
    for index, (first, last) in enumerate(titles):
        if text[last:start] == ": ":
            titles[index] = (first, end)
            return True
    return False


_OF_THE = len(' of the "')  # between a season and the title behind it
_APPOSED = len('," ')  # between a title and what it is said to be
_LEADS_TO = re.compile(r"(?:of|for)\s(?:the|an?|its|[A-Z][\w+]*'s?)\s(?:[a-z][\w'-]*,?\s){1,6}[\"']?$")


def _is_in_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether what is a title elsewhere is somebody's name here, or one word of it."""
    before = text[max(0, match.start() - 60) : match.start()]
    if _PLAYED.search(before):
        return True
    return " " not in match.group() and bool(re.search(r"[a-z,] [A-Z][\w'-]+ $", before))


_PLAYED = quick(
    r"\b(?:play(?:s|ed|ing)|portray(?:s|ed|ing)|voic(?:es|ed|ing)|role\s+of|part\s+of)\s+(?:[a-z][\w-]*\s+){0,4}$"
)


def rival_titles(article: Article, finder: TitleFinder) -> re.Pattern[str]:
    """Titles that the article quotes somewhere, to know them again without their quotes."""
    names: set[str] = set()
    for text in (plain(article.title), *(plain(block.text) for block in article.blocks)):
        for start, end in split(text):
            names.update(
                title
                for first, last, title in other_titles(text[start:end], finder, sure=True)
                if len(title) > 3 and not is_no_work(text[start:end], first, last)
            )
        names.update(subtitled(text, finder))
    body = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<![\w'-])(?:{body})(?![\w-])" if body else r"(?!)")


def single_season(mentions: list[SeasonMention]) -> int | None:
    numbers = [m.numbers for m in mentions if m.numbers]
    return numbers[0][0] if numbers and len(numbers[0]) == 1 and all(n == numbers[0] for n in numbers) else None


def highest(known: int | None, mentions: Iterable[SeasonMention]) -> int | None:
    """The highest number of a season so far, with those of ``mentions``."""
    return max((*(() if known is None else (known,)), *(n for m in mentions for n in m.numbers)), default=None)


def season_mentions(text: str, finder: TitleFinder, talk: Talk = Talk.NOTHING) -> list[SeasonMention]:
    """Season mentions, with "Title 2" among them."""
    found = list(find_seasons(text, talk))
    for match in finder.regex.finditer(text):
        digit = re.match(
            r"[\"']?\s*,?\s*(?:part\s+|volume\s+|vol\.\s+)?(\d{1,2})\b(?!\s*(?:st|nd|rd|th|episodes|:\d|,\d|\.\d|%))",
            text[match.end() :],
            re.IGNORECASE,
        )
        tail = _NUMBER_BEHIND.search(match.group())
        # "Copper Bay 2" where the show is also called "Copper Bay"; in "Station 12" the number is the title's own
        tail = tail if tail and finder.is_named(match.group()[: tail.start()]) else None
        taken = any(m.start <= match.end() < m.end for m in found)
        if digit and not taken:
            found.append(SeasonMention(match.start(), match.end() + digit.end(), (int(digit.group(1)),)))
        elif tail and not taken:
            found.append(SeasonMention(match.start(), match.end(), (int(tail.group(1)),)))
    return sorted(found, key=lambda m: m.start)
