"""What a sentence names: the show, other shows, seasons — and which of these only say who somebody is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.fold import plain
from monitor.claims.quick import quick
from monitor.claims.seasons import SeasonMention, find_seasons
from monitor.claims.sentences import split
from monitor.claims.titles import TitleFinder, other_titles

if TYPE_CHECKING:
    from monitor.model import Article

Span = tuple[int, int]

# "fans of X", "whose credits include X": the show only says who or what something else is.
_NAMED_IN_PASSING = quick(
    r"\b(?:credits\s+include|known\s+for|fans\s+of|fame\s+from|worked\s+on|reminiscent\s+of|similar\s+to"
    r"|creators?\s+of|makers?\s+of|team\s+behind|not\s+unlike|just\s+like|much\s+like|seen\s+in|previously\s+on"
    r"|spin-?off\s+of|prequel\s+to)\s+(?:[\"'])?(?:the\s+)?$",
    re.IGNORECASE,
)
# "Copper Bay star Bo Lark", "Copper Bay stars Bo Lark and Ada Lund have joined"; but "Copper Bay stars Bo Lark."
_CALLING = re.compile(
    r"[\"']?\s+(?:actor|actress|star|stars(?=\s(?:[A-Z][\w.'-]+,?\s|and\s){2,12}(?:have|has|are|will|also|both|join|to|return|were|who)\b)|alum|alumna|alumnus|veteran|creator|director|writer|producer"
    r"|showrunner|singer|fame|boss|favou?rite|universe|franchise)\b"
)


# "known as "Snow Pier"": another title of the same show.
_CALLED = quick(
    r"\b(?:titled?|titled\s+as|known\s+as|called|renamed|named|name|title\s+(?:is|was|of)|translat\w+\s+(?:as|to))\s*:?\s*[\"']?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mentions:
    """The titles and seasons that one sentence names, each by its place in the sentence."""

    titles: tuple[Span, ...]  # the show's own
    others: tuple[tuple[int, int, str], ...]  # other shows'
    asides: tuple[Span, ...]  # others' in brackets or before "actor": they only say who somebody is
    seasons: tuple[SeasonMention, ...]

    @classmethod
    def of(cls, text: str, finder: TitleFinder, rivals: re.Pattern[str]) -> Mentions:
        """Look ``text`` through; ``rivals`` finds the titles that the article quotes elsewhere."""
        titles = tuple(m.span() for m in finder.regex.finditer(text) if not _NAMED_IN_PASSING.search(text[: m.start()]))
        found = {(a, b): t for a, b, t in other_titles(text, finder) if not _CALLED.search(text[:a])}
        for match in rivals.finditer(text):
            taken = any(a < match.end() and match.start() < b for a, b in (*titles, *found))
            if not taken and not _CALLED.search(text[: match.start()]):
                found[match.span()] = match.group()
        asides = tuple(span for span in sorted(found) if _is_aside(text, span))
        others = tuple((a, b, t) for (a, b), t in sorted(found.items()) if (a, b) not in asides)
        return cls(titles, others, asides, tuple(season_mentions(text, finder)))

    @property
    def own_seasons(self) -> tuple[SeasonMention, ...]:
        """The season mentions that another show's title does not stand before."""
        return tuple(m for m in self.seasons if not self._belongs_to_other(m))

    def _belongs_to_other(self, mention: SeasonMention) -> bool:
        mine = max((end for _, end in self.titles if end <= mention.start), default=-1)
        return any(mine < start <= mention.start for start, _, _ in self.others)


def _is_aside(text: str, span: Span) -> bool:
    start, end = span
    return text.rfind("(", 0, start) > text.rfind(")", 0, start) or bool(_CALLING.match(text, end))


def rival_titles(article: Article, finder: TitleFinder) -> re.Pattern[str]:
    """Titles that the article quotes somewhere, to know them again without their quotes."""
    names: set[str] = set()
    for text in (plain(article.title), *(plain(block.text) for block in article.blocks)):
        for start, end in split(text):
            names.update(title for _, _, title in other_titles(text[start:end], finder) if len(title) > 3)
    body = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<![\w'-])(?:{body})(?![\w-])" if body else r"(?!)")


def single_season(mentions: list[SeasonMention]) -> int | None:
    numbers = [m.numbers for m in mentions if m.numbers]
    return numbers[0][0] if numbers and len(numbers[0]) == 1 and all(n == numbers[0] for n in numbers) else None


def season_mentions(text: str, finder: TitleFinder) -> list[SeasonMention]:
    """Season mentions, with "Title 2" among them."""
    found = list(find_seasons(text))
    for match in finder.regex.finditer(text):
        digit = re.match(
            r"[\"']?\s*,?\s*(?:part\s+|volume\s+|vol\.\s+)?(\d{1,2})\b(?!\s*(?:st|nd|rd|th|episodes|:\d|,\d|\.\d|%))",
            text[match.end() :],
            re.IGNORECASE,
        )
        tail = re.search(r"\s(\d{1,2})$", match.group())
        taken = any(m.start <= match.end() < m.end for m in found)
        if digit and not taken:
            found.append(SeasonMention(match.start(), match.end() + digit.end(), (int(digit.group(1)),)))
        elif tail and not taken:
            found.append(SeasonMention(match.start(), match.end(), (int(tail.group(1)),)))
    return sorted(found, key=lambda m: m.start)
