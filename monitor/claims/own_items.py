"""Round-ups without headings: a list, or short paragraphs, of which each is on a show of its own.

"* Copper Bay has been renewed. * Filming has begun on Tin Road. * The drama ends in May." What an item says is of the
show that it names, and nothing is carried over from the item before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from monitor.claims.fold import key, plain
from monitor.claims.listings import Listing
from monitor.claims.name_words import SENTENCE_WORDS
from monitor.claims.quick import quick
from monitor.claims.title_shapes import TITLE_WORDS
from monitor.claims.titles import other_titles
from monitor.model import BlockKind

if TYPE_CHECKING:
    from monitor.claims.titles import TitleFinder
    from monitor.model import Article, Block

# What the press calls a page of short news: "TV Ticker: …", "News in brief", "Casting round-up".
_LABEL = quick(
    r"\b(?:(?:news|tv|casting|telly|streaming|renewal|television)\s+(?:ticker|round-?\s?up|briefs?|bites|digest|notes)"
    r"|in\s+brief|news\s+(?:&|and)\s+notes|ticker\s?:|round-?up\s?:)",
    re.IGNORECASE,
)
# What may stand before the title that an item begins with.
_LEAD = (
    r"(?:(?:and\s+finally|finally|also|elsewhere|plus|meanwhile|in\s+other\s+news|over\s+at\s+[\w+]+)[,:]?\s)?[\"']?"
)
_BEGINS = re.compile(_LEAD, re.IGNORECASE)
# "Tin Road has moved", "Copper Bay, already renewed,": words in capitals, and something said of them.
_OPENING = re.compile(rf"(?P<name>{TITLE_WORDS})[\"']?(?:'s)?,?[\"']?\s(?=[a-z(])")
# "Peat, already renewed": one word is enough
_OPENING_WORD = re.compile(r"(?P<name>[A-Z][\w'-]{2,40}),\s(?:which|whose|already|now)\s")
_SAID_OF_IT = re.compile(r"[\"',]{0,3}(?:'s)?,?\s[a-z]")
_RUN = 3  # items that make a list
_TITLES = 3  # in the name of an article, that make a round-up of paragraphs


@dataclass(frozen=True, slots=True)
class OwnItems:
    """Which blocks stand for themselves, and whether these are what the article is about."""

    blocks: frozenset[int] = frozenset()
    is_round_up: bool = False
    listing: Listing = field(default_factory=Listing)

    @classmethod
    def of(cls, article: Article, finder: TitleFinder, rivals: re.Pattern[str]) -> OwnItems:
        """Look through the lists of ``article``; ``rivals`` finds its other titles."""
        title = plain(article.title)
        titles = {key(name) for _, _, name in other_titles(title, finder)}
        named = len(titles) + bool(finder.regex.search(title))
        label = bool(_LABEL.search(title))
        listing = Listing.of(article, finder)
        found: set[int] = set()
        for run in _runs(article.blocks):
            theirs = sum(_is_on_another(plain(article.blocks[i].text), finder, rivals) for i in run)
            ours = sum(_is_on_it(plain(article.blocks[i].text), finder) for i in run)
            if theirs and (label or named > 1 or (theirs > 1 and 2 * (theirs + ours) >= len(run))):
                found.update(run)
        listed = bool(found) and (label or named > 1)
        if not found and (label or named >= _TITLES):
            paragraphs = [i for i, block in enumerate(article.blocks) if block.kind is BlockKind.PARAGRAPH]
            others = {i for i in paragraphs if _is_on_another(plain(article.blocks[i].text), finder, rivals)}
            mine = {i for i in paragraphs if _is_on_it(plain(article.blocks[i].text), finder)}
            if others and len(others | mine) > 1:
                found = others | mine | {i for i in paragraphs if _begins_with_a_name(plain(article.blocks[i].text))}
                listed = True
        return cls(frozenset(found), listed, listing)


def _runs(blocks: tuple[Block, ...]) -> list[list[int]]:
    """The lists of three or more items, each by the places of its items."""
    runs: list[list[int]] = [[]]
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.LIST_ITEM:
            runs[-1].append(index)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) >= _RUN]


def _is_on_it(text: str, finder: TitleFinder) -> bool:
    return bool(finder.regex.match(text, _begin(text)))


def _is_on_another(text: str, finder: TitleFinder, rivals: re.Pattern[str]) -> bool:
    """Whether an item says something of another title, with which it begins: "Tin Road, which was cancelled, …"."""
    begin = _begin(text)
    known = [match.end() for match in [rivals.match(text, begin)] if match]
    known += [end for start, end, _ in other_titles(text, finder) if start <= begin]
    return any(_SAID_OF_IT.match(text, end) for end in known)


def _begins_with_a_name(text: str) -> bool:
    """Whether a paragraph begins with a name, most of two words or more, of which it says something."""
    if _OPENING_WORD.match(text, _begin(text)):
        return True
    opening = _OPENING.match(text, _begin(text))
    words = opening["name"].split() if opening else []
    return len(words) > 1 and words[0] not in SENTENCE_WORDS - {"The", "A", "An"}


def _begin(text: str) -> int:
    lead = _BEGINS.match(text)
    return lead.end() if lead else 0
