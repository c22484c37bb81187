"""Whether a page that was an article still is that article, so that what it no longer says counts as taken back.

Sites show less of an article than they did for many reasons that are no edit: a paywall, a body cut off on its way, a
template that failed, a wall of consent. No single mark tells them all, so the two texts are compared, sentence by
sentence, by what an editor does and what a machine does:

- An editor who takes something back takes out a sentence or a paragraph, or the end of a sentence, and mostly writes
  something in its place. What breaks off in the middle of a sentence, with no full stop behind it, or loses half of its
  words without a new one, was not edited.
- A page that says, as it did not before, that the rest is for subscribers, in words (``monitor.article.notices``) or
  in data (``isAccessibleForFree``, https://schema.org/isAccessibleForFree), needs to lose less to be a beginning.
- A page that has no sentence in common with the article and far fewer words is something else that stands there.
- A page that says, as it did not before, that it corrects the article is an edit, whatever it has lost, unless it says
  as well that there is more.

What a machine does wrong is soon mended: see ``STAYS``.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from monitor.article.fingerprint import folded_words
from monitor.article.notices import CORRECTED, WALLED, says

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from monitor.model import Article

SHRUNK = 0.5  # share of the words that an article loses without a new one, and more than an editor cuts
STUB = 0.2  # ... where the page says that the rest is for subscribers: no beginning of an article is nearly all of it
NOTHING_NEW = 0.1  # share of a page's words that may be new and be no edit: "Updated on Monday", a caption
REMNANT = 1 / 3  # share of the article's words below which a page of other sentences is no new text of it
TAIL_WORDS = 3  # a sentence that is broken off has at least so many words; fewer are a heading or a caption

# What is left of an article, and does not itself say that there is more, is an edit once it has stood unchanged for so
# long. A failed template or a stale copy is mended within a long weekend, which has four days; and what is left of an
# article is asked for again for a week (spiders.choose.WATCHED), so that a longer time would never be over.
STAYS = timedelta(days=5)

_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+|$)")
_ENDED = re.compile(r"(?<![.…])[.!?。！？؟।][\"'”’»」』)\]]*\s*$")
_GOES_ON = re.compile(r"(?:…|\.{2,})[\"'”’»)\]]*\s*$")


class Remnant(StrEnum):
    """What is left of an article where a page is no edit of it."""

    BEGINNING = "beginning"  # says itself that there is more: "…", a call to subscribe, also one that was there before
    PART = "part"  # some of its sentences and hardly another word
    ELSE = "else"  # a few words of which it had none


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of an article's words; all are counts of words."""

    had: int
    has: int
    kept: int  # in sentences that stand in both
    new: int  # in sentences that the article did not have
    broken: bool  # the last sentence has no end and is the beginning of one that the article had
    goes_on: bool  # says that there is more, as the article did not
    corrects: bool  # says that the article was wrong, in a sentence that the article did not have

    @property
    def lost(self) -> float:
        """The share of the article's words that are gone."""
        return 1 - self.kept / self.had if self.had else 0.0


def what_is_left(former: Article, now: Article) -> Remnant | None:
    """Whether a page is only what is left of an article that was read from it before; None where it is an edit."""
    found = compare(former, now)
    if found.corrects and not found.goes_on:
        return None
    if not found.kept:
        return Remnant.ELSE if found.has < REMNANT * found.had else None
    if found.lost <= 0 or found.new > NOTHING_NEW * found.has:
        return None
    if found.broken or found.lost >= (STUB if found.goes_on else SHRUNK):
        return Remnant.BEGINNING if found.goes_on or now.walls else Remnant.PART
    return None


def shares_nothing(former: Article, now: Article) -> bool:
    """Whether two texts have no sentence in common."""
    return not compare(former, now).kept


def still_there(former: Article, now: Article) -> str:
    """A hash of those sentences of an article that a page still has: the same while they stay, whatever else moves."""
    texts = _texts(former, now)
    there = {sentence.words for sentence in texts.after}
    kept = [sentence.words for sentence in texts.before if sentence.words in there]
    return hashlib.blake2b("\n".join([*kept, texts.tail.words]).encode(), digest_size=16).hexdigest()


def is_successor(former: Article, now: Article) -> bool:
    """Whether a page is a newer article that has taken the address of another: a headline, a date and words of its own.

    It says nothing of what the other said, and takes nothing of it back.
    """
    if former.published is None or now.published is None or now.published <= former.published:
        return False
    return folded_words(now.title) != folded_words(former.title) and shares_nothing(former, now)


def compare(former: Article, now: Article) -> Comparison:
    """Count what became of an article's words."""
    texts = _texts(former, now)
    before, after = texts.before, texts.after
    had = {sentence.words for sentence in before}
    there = {sentence.words for sentence in after}
    tail = _count([texts.tail])
    new = [sentence for sentence in after if sentence.words not in had]
    calls = texts.calls or Counter(now.walls) - Counter(former.walls)
    corrected = {_unnumbered(sentence.text) for sentence in before}
    return Comparison(
        had=_count(before),
        has=_count(after) + tail,
        kept=_count(sentence for sentence in before if sentence.words in there) + tail,
        new=_count(new),
        broken=bool(tail),
        goes_on=bool(calls or _GOES_ON.search(texts.tail.text)),
        corrects=any(says(CORRECTED, each.text) and _unnumbered(each.text) not in corrected for each in new),
    )


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    words: str = field(init=False)  # folded

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", folded_words(self.text))

    @property
    def ended(self) -> bool:
        return _ENDED.search(self.text) is not None


@dataclass(frozen=True, slots=True)
class _Texts:
    """An article and what stands on its page, in sentences."""

    before: list[_Sentence]
    after: list[_Sentence]  # without the tail
    tail: _Sentence  # without an end, the beginning of one that the article had; or empty
    calls: set[str]  # to subscribe, that the article did not have


def _texts(former: Article, now: Article) -> _Texts:
    """From a call to subscribe on, nothing is the article's; a call that stands in both is the site's, and nothing."""
    calls_before, calls_after = _calls(former), _calls(now)
    both = calls_before & calls_after
    before, after = _sentences(former, calls_before - both, both), _sentences(now, calls_after - both, both)
    broken = bool(after) and _breaks_off(after[-1], before)
    tail = after.pop() if broken else _Sentence("")
    return _Texts(before, after, tail, calls_after - both)


def _calls(article: Article) -> set[str]:
    return {call for block in article.blocks if (call := _call(block.text))}


def _call(text: str) -> str:
    """The words of a block that calls to subscribe, but for its numbers; empty where it does not."""
    return _unnumbered(text) if says(WALLED, text) else ""


def _unnumbered(text: str) -> str:
    """Words without numbers: those of dates, prices and free articles left move with every visit."""
    return folded_words(re.sub(r"\d+", "", text))


def _sentences(article: Article, calls: Collection[str], furniture: Collection[str]) -> list[_Sentence]:
    """An article's sentences up to the first of ``calls``, without ``furniture``."""
    found: list[_Sentence] = []
    for block in article.blocks:
        call = _call(block.text)
        if call in calls:
            break
        if call not in furniture:
            found += [part for text in _SENTENCE.findall(block.text) if (part := _Sentence(text.strip())).words]
    return found


def _breaks_off(last: _Sentence, before: Sequence[_Sentence]) -> bool:
    """Whether a sentence without an end is the beginning of one that had its end."""
    if last.ended or len(last.words.split()) < TAIL_WORDS or any(each.words == last.words for each in before):
        return False
    return any(each.words.startswith(last.words) for each in before if each.ended)


def _count(sentences: Iterable[_Sentence]) -> int:
    return sum(len(sentence.words.split()) for sentence in sentences)
