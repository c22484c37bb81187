"""Reading an article for one show: whose sentence each one is, and which season the talk is of.

What is known of the article as a whole stands in whole_article.py, and what its sentences so far have said in
thread.py. Here its blocks are gone through; heading.py and passage.py tell what each does to the thread.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.about.asked_of_another import asks_of_another
from monitor.claims.about.heading import read_heading
from monitor.claims.about.mentions import season_mentions, single_season
from monitor.claims.about.passage import read_passage
from monitor.claims.about.round_ups import is_on_air, with_headings
from monitor.claims.about.thread import Thread, Topic
from monitor.claims.about.whole_article import WholeArticle
from monitor.claims.reading import Reading, Section, Sentence
from monitor.claims.said.attribution import credit_behind
from monitor.claims.text.fold import plain
from monitor.claims.titles.finder import TitleFinder
from monitor.model import Article, Block, BlockKind, Show

if TYPE_CHECKING:
    from collections.abc import Iterator


def names(article: Article, show: Show) -> bool:
    """Whether the title or the text of ``article`` names the show at all; cheap, and without it there is no claim."""
    finder = TitleFinder.of(show)
    return any(finder.is_named_in(plain(text)) for text in (article.title, article.text))


def read(article: Article, show: Show) -> Reading:
    """Read ``article`` for ``show``."""
    finder = TitleFinder.of(show)
    article = with_headings(article, finder)
    whole = WholeArticle.of(article, finder)
    thread = Thread.of(whole)
    walk = _Walk(whole, thread)
    sentences = [s for index, block in enumerate(article.blocks) for s in walk.block(block, index)]
    for asked, answer in pairwise(sentences):
        if answer.block != asked.block and whole.interview.is_confirmed(asked.block, asked.text, answer.text):
            asked.confirm(answer.speaker)
    for sentence in sentences:
        sentence.newest = thread.newest
    for sentence, behind in pairwise(sentences):
        if behind.block - sentence.block <= 1:
            sentence.credited = credit_behind(behind.text)
    return Reading(article, show, finder, tuple(sentences), whole.items.listing)


_LONGEST_LABEL = 80  # characters of a line that heads others


@dataclass(slots=True)
class _Walk:
    """Goes through an article's blocks in order, each read as what it is."""

    whole: WholeArticle
    thread: Thread
    around: tuple[Section, Topic, int | None] | None = None  # what the talk was of before a listing, while it lasts

    def block(self, block: Block, index: int) -> Iterator[Sentence]:
        """The sentences of one block."""
        thread, items = self.thread, self.whole.items
        text = plain(block.text)
        if index in items.listing.entries or index in items.listing.below:
            yield from self._of_listing(block, index)
            return
        self._leave_listing()
        if index in self.whole.programmes.above:  # "9pm, Channel 4", and below it what is on
            below = plain(self.whole.article.blocks[index + 1].text)
            thread.topic = Topic(on=self.whole.finder.regex.search(below) is not None)
            yield from read_passage(thread, replace(block, kind=BlockKind.LIST_ITEM), index, theirs=not thread.topic.on)
        elif block.kind is BlockKind.HEADING and is_on_air(text):
            yield from read_passage(thread, replace(block, kind=BlockKind.LIST_ITEM), index)
        elif block.kind is BlockKind.HEADING:
            yield read_heading(thread, block, index)
        elif self.whole.finder.is_all(text):  # a heading that is set like a line of the text
            thread.section, thread.begun = Section(text), True
            thread.topic.on, thread.topic.running = True, None
            yield from read_passage(thread, block, index)
        elif index in items.blocks:
            before, thread.topic = thread.topic, Topic()
            yield from read_passage(thread, block, index, alone=True)
            if not items.is_round_up:
                thread.topic = before
        else:
            thread.headed = False
            season = self._season_of_item(block, index)
            if season is not None:
                thread.section, thread.topic.running = Section(text, season), None
            blocks = self.whole.article.blocks
            above = blocks[index - 1].text if index else ""
            answers = asks_of_another(above, self.whole.finder) and block.kind is BlockKind.PARAGRAPH
            yield from read_passage(thread, block, index, alone=answers)

    def _of_listing(self, block: Block, index: int) -> Iterator[Sentence]:
        """An entry of a listing, or what stands below one: the show's own where its title heads it, and no other."""
        thread, listing = self.thread, self.whole.items.listing
        if self.around is None:
            self.around = thread.section, replace(thread.topic), thread.lead
        entry = listing.entries.get(index)
        if entry is None and block.kind is BlockKind.HEADING:
            sentence = read_heading(thread, block, index)
            thread.topic.on = sentence.about = sentence.about and sentence.named
            yield sentence
            return
        if entry is not None or index in listing.unread:
            mine = entry is not None and index in listing.mine
            thread.topic, thread.headed = Topic(on=mine), False
            season = entry.season if entry is not None and mine else None
            thread.section = Section(thread.section.heading, season)
            thread.lead, thread.listed = season or self.around[2], season is not None
        topic = thread.topic
        on = topic.on = topic.on or (entry is None and self.whole.finder.regex.match(plain(block.text)) is not None)
        kind = BlockKind.LIST_ITEM if block.kind is BlockKind.HEADING else block.kind
        yield from read_passage(thread, replace(block, kind=kind), index, alone=not on, theirs=not on)
        topic.on = on

    def _leave_listing(self) -> None:
        """Behind a listing in an article on the show the talk is again of what it was of before."""
        if self.around is not None:
            self.thread.section, self.thread.topic, self.thread.lead = self.around
            self.thread.listed = False
            self.around = None

    def _season_of_item(self, block: Block, index: int) -> int | None:
        """The season of an item that heads the paragraphs below it: "2. Season 3 has a date"."""
        blocks = self.whole.article.blocks
        around = (blocks[max(0, index - 1)], blocks[min(index + 1, len(blocks) - 1)])
        if not self.thread.topic.on or block.kind is not BlockKind.LIST_ITEM or len(block.text) > _LONGEST_LABEL:
            return None
        if any(other is not block and other.kind is not BlockKind.PARAGRAPH for other in around):
            return None
        return single_season(season_mentions(plain(block.text), self.whole.finder))
