"""Round-ups without headings: a list, or short paragraphs, of which each is on a show of its own.

"* Copper Bay has been renewed. * Filming has begun on Tin Road. * The drama ends in May." What an item says is of the
show that it names, and nothing is carried over from the item before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from monitor.claims.about.listings import Listing
from monitor.claims.about.mentions import Mentions
from monitor.claims.about.said_of import opens_on_another
from monitor.claims.quick import quick
from monitor.claims.text.fold import key, plain
from monitor.claims.text.sentences import split
from monitor.claims.titles import other_titles
from monitor.claims.words.shows import NOUNS
from monitor.model import BlockKind

if TYPE_CHECKING:
    from monitor.claims.titles.finder import TitleFinder
    from monitor.model import Article, Block

# What the press calls a page of short news: "TV Ticker: …", "News in brief", "Casting round-up", "Quick hits: …".
_LABEL = quick(
    r"\b(?:(?:news|tv|casting|telly|streaming|renewal|television)\s+(?:ticker|round-?\s?up|briefs?|bites|bits|digest"
    r"|notes|shorts|items)"
    r"|in\s+brief|quick\s+(?:hits|takes)|news\s+(?:&|and)\s+notes|ticker\s?:|round-?up\s?:)",
    re.IGNORECASE,
)
_AND_MORE = quick(r"(?:\band|&|\+|,)\s+(?:much\s+)?more\W*$", re.IGNORECASE)
# What may stand before the title that an item begins with.
_LEAD = (
    r"(?:(?:and\s+finally|finally|also|elsewhere|plus|meanwhile|in\s+other\s+news|over\s+at\s+[\w+]+)[,:]?\s)?[\"']?"
)
_BEGINS = re.compile(_LEAD, re.IGNORECASE)
# "It returns in May", "The drama is set in Wales", "Its stars are back": of the paragraph before.
_GOES_ON = quick(
    rf"(?:it|its|this|that|these|those|they|their|he|his|she|her)\b"
    rf"|(?:the|this)\s(?:[a-z][\w-]*\s){{0,3}}?(?:{NOUNS}|season|episodes?|cast|network|project)\b",
    re.IGNORECASE,
)
_SAID_OF_IT = re.compile(r"[\"',]{0,3}(?:'s)?,?\s[a-z]")
_RUN = 3  # items that make a list
_TITLES = 3  # in the name of an article, that make a round-up of paragraphs
_FEWEST = 2  # … where it says that there is more; paragraphs that are on a show of their own


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
        if not found:
            found = _column(article, finder, rivals, titles, listing)
            listed = bool(found)
        return cls(frozenset(found), listed, listing)


def _column(
    article: Article, finder: TitleFinder, rivals: re.Pattern[str], titles: set[str], listing: Listing
) -> set[int]:
    """The paragraphs of a column of short news, but for those that go on of the one before; none where it is none.

    Its name says so, or names shows that paragraphs open with, or it does not name the show and half of it opens so.
    """
    paragraphs = (i for i, block in enumerate(article.blocks) if block.kind is BlockKind.PARAGRAPH)
    texts = {i: plain(article.blocks[i].text) for i in paragraphs if i not in listing.blocks}
    others = {i: title for i, text in texts.items() if (title := _opened_by(text, finder, rivals))}
    mine = {i for i, text in texts.items() if i not in others and _is_on_it(text, finder)}
    if not others or len(others.keys() | mine) < _FEWEST:
        return set()
    name = plain(article.title)
    ours = bool(finder.regex.search(name))
    named = len(titles | {other for other in others.values() if other in key(name)}) + ours
    mostly = not ours and len(set(others.values())) >= _TITLES and 2 * len(others) >= len(texts)
    if _LABEL.search(name) or named >= _TITLES or (named >= _FEWEST and _AND_MORE.search(name)) or mostly:
        return {i for i, text in texts.items() if i in others or i in mine or not _GOES_ON.match(text)}
    return set()


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


def _opened_by(text: str, finder: TitleFinder, rivals: re.Pattern[str]) -> str | None:
    """The key of the other title that the first sentence of a paragraph is on; None where it names the show."""
    start, end = next(iter(split(text)), (0, 0))
    mentions = Mentions.of(text[start:end], finder, rivals)
    return key(mentions.others[0][2]) if mentions.others and opens_on_another(text[start:end], mentions) else None


def _begin(text: str) -> int:
    lead = _BEGINS.match(text)
    return lead.end() if lead else 0
