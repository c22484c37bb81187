"""Finding one show's own title and aliases in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.claims.text.fold import key, plain
from monitor.claims.titles.shapes import SMALL

if TYPE_CHECKING:
    from monitor.model import Show

_LEADING_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
# Punctuation and white space between the words of a title vary from page to page.
_BETWEEN = r"[\s\-'\".,:;!?&()/]*"


def _pattern(title: str) -> str:
    words = _WORD.findall(_LEADING_ARTICLE.sub("", plain(title)) or plain(title))
    return _BETWEEN.join(re.escape(word) for word in words)


@dataclass(frozen=True, slots=True)
class TitleFinder:
    """Finds one show's title and aliases in plain text."""

    regex: re.Pattern[str]
    keys: frozenset[str]
    small: bool = False  # a title is told to us without capitals, and so may be written without

    @classmethod
    @lru_cache(maxsize=512)  # the same shows are looked for in one article after the other
    def of(cls, show: Show) -> TitleFinder:
        """One word alone ("Dark", "You") is a title only as it is written; longer titles in any case."""
        alternatives = []
        for title in sorted(show.titles, key=len, reverse=True):
            pattern = _pattern(title)
            if pattern:
                single = len(_WORD.findall(_LEADING_ARTICLE.sub("", plain(title)))) == 1
                alternatives.append(f"(?-i:{pattern}|{pattern.upper()})" if single else pattern)
        body = "|".join(alternatives) or r"(?!)"
        return cls(
            re.compile(rf"(?<![\w])(?:the\s+)?(?:{body})(?![^\W_])", re.IGNORECASE),
            frozenset(title_key(t) for t in show.titles),
            small=any(not _has_capitals(plain(title)) for title in show.titles),
        )

    def is_named_in(self, text: str) -> bool:
        """Whether ``text`` names the show with the capitals or the quotation marks of a title, at least once.

        "The late train leaves at a quarter to six" does not name "A Quarter to Six".
        """
        return any(
            self.small or text[match.start() - 1 : match.start()] in _QUOTES or _has_capitals(match.group())
            for match in self.regex.finditer(text)
        )

    def is_named(self, text: str) -> bool:
        """Whether ``text`` is one of the show's titles, to the letter."""
        return title_key(text) in self.keys

    def is_all(self, text: str) -> bool:
        """Whether ``text`` is one of the show's titles and nothing else, perhaps with another title in brackets."""
        return self.is_named(re.sub(r"\s*\([^()]{2,60}\)\s*$", "", text))

    def is_title(self, text: str) -> bool:
        """Whether ``text`` is one of the show's titles, perhaps with a season behind it."""
        folded = title_key(re.sub(r"(?i)\s*(?:season|series|part)?\s*\d+\s*$", "", plain(text)))
        return folded in self.keys or title_key(text) in self.keys


_QUOTES = frozenset("\"'")
_NO_CAPITALS_NEEDED = re.compile(rf"(?:{SMALL}|[a-z]{{1,3}}|[^A-Za-z].*)", re.IGNORECASE)


def _has_capitals(title: str) -> bool:
    """Whether the words of a title are written with capitals, but for small ones, most of them at least."""
    words = _WORD.findall(_LEADING_ARTICLE.sub("", title))
    long = [word for word in words if not _NO_CAPITALS_NEEDED.fullmatch(word)] or words
    return 2 * sum(not word[0].islower() for word in long) > len(long)


def title_key(title: str) -> str:
    """Titles are compared without case, punctuation and leading articles."""
    return key(_LEADING_ARTICLE.sub("", plain(title).strip(" \"'")))
