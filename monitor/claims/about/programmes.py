"""Guides to what is on: "TV tonight", and below it a programme's title, where and when it is on, and what it is about.

What a guide is called may well name one of its programmes ("TV tonight: Copper Bay is back"); that makes it no article
on that one. A title with its hour and channel beside it is a programme's in any article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.calendar_names import WEEKDAY_NAMES
from monitor.claims.about.entries import has_only_details
from monitor.claims.about.round_ups import REGION, is_name, is_placed
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.text.fold import plain
from monitor.claims.words.shows import PLAIN_PLURALS
from monitor.model import BlockKind

if TYPE_CHECKING:
    from monitor.claims.titles.finder import TitleFinder
    from monitor.model import Article, Block

_TV = r"(?:tv|television|telly|streaming)"
_WHEN = rf"(?:tonight|today|tomorrow|{WEEKDAY_NAMES}|(?:this|the)\s(?:week(?:end)?|evening))"
# What guides are called, each with an example.
GUIDES = (
    (rf"\b{_TV}(?:\s(?:for|on))?\s{_WHEN}\b", "TV tonight: a storm on the coast"),
    (rf"\b{_WHEN}(?:'s)?\s(?:best\s|top\s|big\s)?(?:on\s)?{_TV}\b", "Wednesday's best TV: Copper Bay and more"),
    (rf"\b{_TV}\s(?:guide|picks?|highlights|listings|choices?|previews?|planner)\b", "TV picks: Copper Bay is back"),
    (rf"\bpicks?\sof\sthe\s(?:day|night|week(?:end)?)\b|\b{_WHEN}(?:'s)?\spicks\b", "Pick of the day: Copper Bay"),
    (
        (
            r"\bwhat(?:\sto|\sshould\syou|'s\sworth)\s(?:watch(?:ing)?|stream(?:ing)?|see(?:ing)?)\b"
            r"(?!\s(?:after|before|while|if|for)\b)"
        ),
        "What to watch this week: Copper Bay",
    ),
    (
        rf"\b(?:{PLAIN_PLURALS}|things)\sto\s(?:watch|stream|see|catch)\b(?!\s(?:out\s)?for\b)",
        "Copper Bay and five more shows to watch",
    ),
    (rf"\bwhat's\son(?:\s{_TV})?\s{_WHEN}\b|\bwhat's\son\s(?:the\s)?(?:tv|telly|box)\b", "What's on TV tonight"),
)
_GUIDE = quick("|".join(pattern for pattern, _ in GUIDES), re.IGNORECASE)
_LONGEST_SLOT = 60  # characters of a line on where and when
# "Australia", and below it "Stan, July 8": no programme
_IS_REGION = compiled(rf"(?:The\s)?{REGION}:?", re.IGNORECASE)
_PROGRAMMES = 2  # with their hours beside them, that are programmes whatever the article is called


@dataclass(frozen=True, slots=True)
class Programmes:
    """The headings of an article that are other programmes' titles, and the lines beside headings on where they are."""

    heads: frozenset[int] = frozenset()
    below: frozenset[int] = frozenset()  # lines below any programme's title
    above: frozenset[int] = frozenset()  # … or above it
    is_guide: bool = False  # it is called one and has them

    @classmethod
    def of(cls, article: Article, finder: TitleFinder) -> Programmes:
        """Look for them among the blocks of ``article``."""
        blocks = article.blocks
        called_so = is_guide(plain(article.title))
        names = [i for i, block in enumerate(blocks) if _is_programme(block)]
        slots = {i for i, block in enumerate(blocks) if len(block.text) <= _LONGEST_SLOT and is_slot(plain(block.text))}
        above = bool(names and slots) and min(slots) < names[0]
        beside = [i for i in names if (i - 1 if above else i + 1) in slots]
        heads = names if called_so else beside
        theirs = {i for i in heads if not finder.regex.search(plain(blocks[i].text))}
        # one alone beside a line of hours may be a heading as any other ("Broadcast", "BBC One, 9pm"), and one without
        # such a line a performer's name
        ours = len(heads) > len(theirs)
        is_one = called_so and bool(theirs) and (ours or bool(slots) or any(map(_ends_with_slot, blocks)))
        if not is_one and len(beside) < _PROGRAMMES:
            return cls()
        lines = frozenset(i - 1 if above else i + 1 for i in beside)
        return cls(frozenset(theirs), *((frozenset(), lines) if above else (lines, frozenset())), is_guide=is_one)


def is_guide(title: str) -> bool:
    """Whether an article's title is what a guide is called."""
    return bool(_GUIDE.search(title))


def is_slot(line: str) -> bool:
    """Whether a line says where and when something is on, and no more: "9pm, Channel 4", "Channel 4 | 9pm"."""
    return is_placed(line) or has_only_details(line)


def _ends_with_slot(block: Block) -> bool:
    """ "The storm is over, and Iris is gone. Channel 4, 9pm" """
    before, _, last = plain(block.text).rstrip(".").rpartition(". ")
    return bool(before) and len(last) <= _LONGEST_SLOT and is_slot(last)


def _is_programme(block: Block) -> bool:
    name = plain(block.text)
    return block.kind is BlockKind.HEADING and is_name(name) and not _IS_REGION.fullmatch(name) and not is_slot(name)
