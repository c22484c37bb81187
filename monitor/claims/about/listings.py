"""Listings: runs of entries (see entries.py) on many shows, with what stands between them.

What is said in an entry, and below it as far as the next one, is said of the show that heads it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.about.entries import Entry, entry_of, is_day, is_label_line
from monitor.claims.about.round_ups import ITEMS
from monitor.claims.text.fold import key, plain
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from monitor.claims.titles.finder import TitleFinder
    from monitor.model import Article, Block

_APART = 5  # blocks from one entry to the next of the same run


@dataclass(frozen=True, slots=True)
class Listing:
    """The blocks of an article's listings."""

    entries: dict[int, Entry] = field(default_factory=dict)  # by the place of the block
    mine: frozenset[int] = frozenset()  # … those of the show
    unread: frozenset[int] = frozenset()  # items among them whose head we do not understand
    below: frozenset[int] = frozenset()  # what stands between entries, and behind the last one
    titles: frozenset[str] = frozenset()  # of other shows

    @classmethod
    def of(cls, article: Article, finder: TitleFinder) -> Listing:
        """Look for runs of entries in ``article``."""
        blocks = article.blocks
        found = {index: entry for index, block in enumerate(blocks) if (entry := entry_of(block.text)) is not None}
        if len(found) < _FEWEST:
            return cls()
        titles = {index: plain(blocks[index].text)[slice(*entry.title)] for index, entry in found.items()}
        mine = {index for index, title in titles.items() if finder.is_all(title)}
        theirs = {index: key(t) for index, t in titles.items() if index not in mine and not finder.regex.search(t)}
        entries: dict[int, Entry] = {}
        others: set[str] = set()
        unread: set[int] = set()
        below: set[int] = set()
        for run in _runs(found, blocks):
            sure = {theirs[index] for index in run if index in theirs and found[index].is_sure}
            ours = mine.intersection(run)
            if not (len(run) >= _RUN and (len(sure) >= _OTHERS or (ours and len(_named(run, theirs)) >= _OTHERS))) and (
                not (sure and any(found[index].is_sure for index in ours))
            ):
                continue
            entries |= {index: found[index] for index in run}
            others |= _named(run, theirs)
            items = all(blocks[index].kind in ITEMS for index in run)
            between = set(range(run[0], _end(blocks, run))) - set(run)
            unread |= {index for index in between if items and blocks[index].kind in ITEMS}
            below |= between
        return cls(entries, frozenset(mine & entries.keys()), frozenset(unread), frozenset(below), frozenset(others))

    @property
    def blocks(self) -> frozenset[int]:
        """All of its blocks."""
        return self.below.union(self.entries)


_FEWEST = 2  # entries that may be a listing
_RUN = 3  # … that are one, whatever they are on
_OTHERS = 2  # titles in it beside the show's own


def _named(run: Sequence[int], titles: dict[int, str]) -> set[str]:
    return {titles[index] for index in run if index in titles}


def _runs(found: dict[int, Entry], blocks: Sequence[Block]) -> Iterator[list[int]]:
    run: list[int] = []
    for index in sorted(found):
        if run and sum(not is_label_line(block.text) for block in blocks[run[-1] : index]) > _APART:
            yield run
            run = []
        run.append(index)
    yield run


def _end(blocks: Sequence[Block], run: Sequence[int]) -> int:
    """Behind what stands below the last entry: as many paragraphs as stand below each of the others at least."""
    fewest = min(sum(not _heads(block) for block in blocks[a + 1 : b]) for a, b in pairwise(run))
    end = run[-1] + 1
    while end < len(blocks) and end <= run[-1] + fewest and not _heads(blocks[end]):
        end += 1
    return end


def _heads(block: Block) -> bool:
    return block.kind is BlockKind.HEADING or is_day(block.text)
