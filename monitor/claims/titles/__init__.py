"""Where an article names another title than the show's: quoted, before a season, or in another frame."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.claims.quick import QuickTable, look, quick
from monitor.claims.titles.casting_frames import CASTING_FRAMES
from monitor.claims.titles.fits import FITS, fits_in_quotes, is_framed
from monitor.claims.titles.frames import FRAMES
from monitor.claims.titles.news_frames import NEWS_FRAMES
from monitor.claims.titles.no_titles import is_no_title
from monitor.claims.titles.shapes import TITLE_WORDS
from monitor.claims.words.shows import OF_A_KIND

if TYPE_CHECKING:
    from monitor.claims.titles.finder import TitleFinder

_QUOTED = quick(rf"(?<!\w)[\"'](?P<title>{TITLE_WORDS}[!?]?)[,.]?[\"'](?!\w)")
_FRAMES = QuickTable((frame, frame.compiled()) for frame in (*FRAMES, *NEWS_FRAMES, *CASTING_FRAMES))
_END_OF_SENTENCE = re.compile(r"(?<=\w\w)\.$")


def other_titles(text: str, finder: TitleFinder, *, sure: bool = False) -> list[tuple[int, int, str]]:
    """(start, end, title) of what looks like another title in ``text``: quoted, or before a season.

    ``sure``: only what would be one wherever the article has these words.
    """
    return [
        (match.start("title"), match.start("title") + len(title), title)
        for match, is_sure in _like_titles(text)
        if (is_sure or not sure) and not (finder.regex.search(match.group()) or finder.is_title(match["title"]))
        for title in [_END_OF_SENTENCE.sub("", match["title"])]
    ]


@lru_cache(maxsize=1024)  # a text is looked through once for the article as a whole, and once in its place
def _like_titles(text: str) -> tuple[tuple[re.Match[str], bool], ...]:
    """What looks like a title in ``text``, of whatever show, left to right."""
    look(text)
    found = [
        (match, True) for match in _QUOTED.finditer(text) if not is_no_title(match["title"]) and fits_in_quotes(match)
    ]
    for frame, pattern in _FRAMES.possible(text):
        fits = FITS.get(frame.name, is_framed)
        matches = (match for match in pattern.finditer(text) if not is_no_title(match["title"]) and fits(match))
        if frame.name.startswith("behind its"):
            matches = (match for match in matches if not is_about(text, *match.span("title")))
        found += [(match, frame.sure) for match in matches]
    return tuple(sorted(found, key=lambda one: one[0].span("title")))


_OF_A_KIND = re.compile(rf"\s+(?:[a-z-]+\s+){{0,2}}?(?:{OF_A_KIND})\b(?!'|\s+[\"'A-Z])")


def is_about(text: str, start: int, end: int) -> bool:
    """ "Season 2 of the Coast Guard procedural": what a show is about or where it is set, and no title."""
    return text.endswith("the ", 0, start) and _OF_A_KIND.match(text, end) is not None
