"""Whether a page that was an article still is that article, so that what it no longer says counts as taken back.

Sites show less of an article than they did for many reasons that are no edit: a paywall, a body cut off on its way, a
template that failed, a wall of consent. No single mark tells them all, so the two texts are compared, sentence by
sentence, by what an editor does and what a machine does:

- An editor who takes something back takes out a sentence or a paragraph and mostly writes something in its place. What
  breaks off in the middle of a sentence, or loses half of its words without a new one, was not edited.
- A page that says that the rest is for subscribers, in words (``monitor.article.notices``) or in data
  (``isAccessibleForFree``, https://schema.org/isAccessibleForFree), needs to lose less to be taken for a beginning.
- A page that has no sentence in common with the article and far fewer words is something else that stands there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.article.fingerprint import folded_words
from monitor.article.notices import WALLED, says

if TYPE_CHECKING:
    from monitor.model import Article

SHRUNK = 0.5  # share of the words that an article loses without a new one, and more than an editor cuts
STUB = 0.2  # ... where the page says that the rest is for subscribers: no beginning of an article is nearly all of it
NOTHING_NEW = 0.1  # share of a page's words that may be new and be no edit: "Updated on Monday", a caption
REMNANT = 1 / 3  # share of the article's words below which a page of other sentences is no new text of it
TAIL_WORDS = 3  # a sentence that is broken off has at least so many words; fewer are a heading or a caption

_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+|$)")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of an article's words; all are counts of words."""

    had: int
    has: int
    kept: int  # in sentences that stand in both
    new: int  # in sentences that the article did not have
    broken: bool  # the last sentence is the beginning of one that the article had

    @property
    def lost(self) -> float:
        """The share of the article's words that are gone."""
        return 1 - self.kept / self.had if self.had else 0.0


def is_remnant(former: Article, now: Article) -> bool:
    """Whether a page is only what is left of an article that was read from it before, and no edit of it."""
    found = compare(former, now)
    if not found.kept:
        return found.has < REMNANT * found.had
    if found.lost <= 0 or found.new > NOTHING_NEW * found.has:
        return False
    return found.broken or found.lost >= (STUB if now.walled or _walled(now) else SHRUNK)


def shares_nothing(former: Article, now: Article) -> bool:
    """Whether two texts have no sentence in common."""
    return not compare(former, now).kept


def is_successor(former: Article, now: Article) -> bool:
    """Whether a page is a newer article that has taken the address of another: a headline, a date and words of its own.

    It says nothing of what the other said, and takes nothing of it back.
    """
    if former.published is None or now.published is None or now.published <= former.published:
        return False
    return folded_words(now.title) != folded_words(former.title) and shares_nothing(former, now)


def compare(former: Article, now: Article) -> Comparison:
    """Count what became of an article's words. From a call to subscribe on, nothing is the article's."""
    before, after = _sentences(former), _sentences(now)
    had = set(before)
    broken = bool(after) and _breaks_off(after[-1], had)
    if broken:
        after, tail = after[:-1], len(after[-1].split())
    else:
        tail = 0
    there = set(after)
    return Comparison(
        had=_words(before),
        has=_words(after) + tail,
        kept=_words([sentence for sentence in before if sentence in there]) + tail,
        new=_words([sentence for sentence in after if sentence not in had]),
        broken=broken,
    )


def _sentences(article: Article) -> list[str]:
    found = []
    for block in article.blocks:
        if says(WALLED, block.text):
            break
        found += [words for part in _SENTENCE.findall(block.text) if (words := folded_words(part))]
    return found


def _walled(article: Article) -> bool:
    return any(says(WALLED, block.text) for block in article.blocks)


def _breaks_off(last: str, had: set[str]) -> bool:
    if last in had or len(last.split()) < TAIL_WORDS:
        return False
    return any(sentence.startswith(last) for sentence in had)


def _words(sentences: list[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)
