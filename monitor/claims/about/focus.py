"""Reading an article for one show: whose sentence each one is, and which season the talk is of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.about.derived import is_about_derived
from monitor.claims.about.interviews import Interview
from monitor.claims.about.mentions import Mentions, highest, rival_titles, season_mentions, single_season
from monitor.claims.about.own_items import OwnItems
from monitor.claims.about.remakes import is_on_original, is_remake, of_original
from monitor.claims.about.round_ups import (
    begins_anew,
    is_detail,
    is_elsewhere,
    is_list_of_shows,
    is_name,
    is_on_air,
    is_on_others,
    with_headings,
)
from monitor.claims.about.said_of import ends_with_another, goes_on_about_it, is_credit, opens_on_another, says_the_show
from monitor.claims.about.whole_article import (
    Count,
    has_sections,
    has_siblings,
    is_main,
    is_of_another,
    is_on_somebody,
    is_opened,
    is_passing,
    kinds_said,
    season_over,
)
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.reading import Reading, Section, Sentence, is_label
from monitor.claims.said.attribution import credit_behind
from monitor.claims.seasons.ordinals_of import Talk, talk_behind
from monitor.claims.seasons.running import comes_back, comes_back_from_ahead, is_news, is_this_time, season_of_talk
from monitor.claims.text.fold import plain
from monitor.claims.text.sentences import split
from monitor.claims.titles import TitleFinder, other_titles
from monitor.model import Article, Block, BlockKind, Show

if TYPE_CHECKING:
    from collections.abc import Iterator

# "How many series are there?" "The first was shown in 2015."
_ASKS_FOR_SEASONS = quick(r"\b(?:seasons|how\s+many\s+series|which\s+(?:season|series))\b", re.IGNORECASE)
# A post set into the article speaks for whoever wrote it, not for the article.
_POST = compiled(r"pic\.twitter\.com|\(@\w+\)|https?://t\.co/")


def names(article: Article, show: Show) -> bool:
    """Whether the title or the text of ``article`` names the show at all; cheap, and without it there is no claim."""
    finder = TitleFinder.of(show)
    return any(finder.is_named_in(plain(text)) for text in (article.title, article.text))


def read(article: Article, show: Show) -> Reading:
    """Read ``article`` for ``show``."""
    finder = TitleFinder.of(show)
    article = with_headings(article, finder)
    focus = _Focus.of(article, finder)
    sentences = [s for index, block in enumerate(article.blocks) for s in focus.block(block, index)]
    for asked, answer in pairwise(sentences):
        if answer.block != asked.block and focus.interview.is_confirmed(asked.block, asked.text, answer.text):
            asked.confirm(answer.speaker)
    for sentence in sentences:
        sentence.newest = focus.newest
    for sentence, behind in pairwise(sentences):
        if behind.block - sentence.block <= 1:
            sentence.credited = credit_behind(behind.text)
    return Reading(article, show, finder, tuple(sentences), focus.items.listing)


_NO_TALK = (False, None, False, Talk.NOTHING, None)
_LONGEST_LABEL = 80  # characters of a line that heads others


@dataclass(slots=True)
class _Focus:
    """Walks through an article's blocks and keeps in mind what the talk is of."""

    article: Article
    finder: TitleFinder
    rivals: re.Pattern[str]
    main: bool  # the article is about the show
    lasting: bool  # … or the talk, once it has come to the show, goes on of it until something else is named
    keeps: bool  # … also behind a heading such as "My favourites:"
    of_another: bool  # … or about one that its title names
    remake: bool  # … and the show is a remake
    kinds: frozenset[str]  # what the article says that the show is (see derived.py)
    title_season: int | None
    over: int | None  # … which the article looks back on
    on: bool  # the talk is of the show
    begun: bool  # … or has been
    section: Section
    sections: bool  # the show has a section under its own title, and others beside it
    interview: Interview
    items: OwnItems  # the parts of a list of which each is on a show of its own
    running: int | None = None  # the season it is of
    reached: int | None = None  # the one that is to come: the last told of as news, or a higher one
    lead: int | None = None  # the season that the article is on
    newest: int | None = None  # the highest of the show's own that it numbers
    talk: Talk = Talk.NOTHING  # what was counted last, which "The second" is one of
    past: bool = False  # the season that the talk is of was told of as past
    on_original: bool = False  # the talk is of the show that a remake remakes
    on_aside: bool = False  # the sentence before ended with another title
    headed: bool = False  # the block before was a heading
    # what the talk was of before a listing, while it lasts
    around: tuple[Section, bool, int | None, bool, Talk, int | None] | None = None

    @classmethod
    def of(cls, article: Article, finder: TitleFinder) -> _Focus:
        rivals = rival_titles(article, finder)
        items = OwnItems.of(article, finder, rivals)
        listing = items.is_round_up or is_list_of_shows(article, finder)
        title = plain(article.title)
        kinds = kinds_said(article, finder) | ({"remake", "reboot"} if is_remake(title) else set())
        count, opened = Count.of(article, finder, rivals), is_opened(article, finder, items.listing.blocks)
        on_somebody = is_on_somebody(article, finder, rivals)
        main = not (listing or on_somebody) and is_main(article, finder, count, kinds, opened=opened)
        lasting = not (listing or on_somebody or other_titles(title, finder) or count.is_outdone)
        title_season = None if listing else single_season(season_mentions(title, finder))
        return cls(
            article,
            finder,
            rivals,
            main=main,
            lasting=lasting,
            keeps=lasting and not has_sections(article),
            of_another=on_somebody or is_of_another(article, finder, count),
            remake=is_remake(title),
            kinds=kinds,
            title_season=title_season,
            over=season_over(article, title_season),
            lead=title_season,
            on=main and opened,
            begun=opened and not on_somebody,
            section=Section(),
            sections=has_siblings(article, finder),
            interview=Interview.of(article),
            items=items,
        )

    def block(self, block: Block, index: int) -> Iterator[Sentence]:
        listing = self.items.listing
        if index in listing.entries or index in listing.below:
            yield from self._of_listing(block, index)
            return
        self._leave_listing()
        if block.kind is BlockKind.HEADING and is_on_air(plain(block.text)):
            yield from self._passage(replace(block, kind=BlockKind.LIST_ITEM), index)
        elif block.kind is BlockKind.HEADING:
            yield self._heading(block, index)
        elif self.finder.is_all(plain(block.text)):  # a heading that is set like a line of the text
            self.section, self.running, self.on, self.begun = Section(plain(block.text)), None, True, True
            yield from self._passage(block, index)
        elif index in self.items.blocks:
            before = self.on, self.running, self.past, self.talk, self.reached
            self.on, self.running, self.past, self.talk, self.reached = _NO_TALK
            yield from self._passage(block, index, alone=True)
            if not self.items.is_round_up:
                self.on, self.running, self.past, self.talk, self.reached = before
        else:
            self.headed = False
            season = self._season_of_item(block, index)
            if season is not None:
                self.section, self.running = Section(plain(block.text), season), None
            yield from self._passage(block, index)

    def _of_listing(self, block: Block, index: int) -> Iterator[Sentence]:
        """An entry of a listing, or what stands below one: the show's own where its title heads it, and no other."""
        listing = self.items.listing
        if self.around is None:
            self.around = self.section, self.on, self.running, self.past, self.talk, self.reached
        entry = listing.entries.get(index)
        if entry is None and block.kind is BlockKind.HEADING:
            sentence = self._heading(block, index)
            self.on = sentence.about = sentence.about and sentence.named
            yield sentence
            return
        if entry is not None or index in listing.unread:
            self.on, self.running, self.past, self.talk, self.reached = _NO_TALK
            heading = self.section.heading
            self.headed, self.section = False, Section(heading)
            if entry is not None and index in listing.mine:
                self.on = True
                self.section = Section(heading, entry.season)
        on = self.on = self.on or (entry is None and self.finder.regex.match(plain(block.text)) is not None)
        kind = BlockKind.LIST_ITEM if block.kind is BlockKind.HEADING else block.kind
        yield from self._passage(replace(block, kind=kind), index, alone=not on, theirs=not on)
        self.on = on

    def _leave_listing(self) -> None:
        """Behind a listing in an article on the show the talk is again of what it was of before."""
        if self.around is not None:
            self.section, self.on, self.running, self.past, self.talk, self.reached = self.around
            self.around = None

    def _season_of_item(self, block: Block, index: int) -> int | None:
        """The season of an item that heads the paragraphs below it: "2. Season 3 has a date"."""
        around = (
            self.article.blocks[max(0, index - 1)],
            self.article.blocks[min(index + 1, len(self.article.blocks) - 1)],
        )
        if not self.on or block.kind is not BlockKind.LIST_ITEM or len(block.text) > _LONGEST_LABEL:
            return None
        if any(other is not block and other.kind is not BlockKind.PARAGRAPH for other in around):
            return None
        return single_season(season_mentions(plain(block.text), self.finder))

    def _heading(self, block: Block, index: int) -> Sentence:
        """A heading that names the show or a topic keeps to it; one that is another title leaves it."""
        text = plain(block.text)
        seasons = season_mentions(text, self.finder)
        named = bool(self.finder.regex.search(text))
        # "Whoever survived season 2 will be back for the final run": which season comes is not said.
        open_ended = any(mention.which in {"new", "next", "final", "upcoming"} for mention in seasons)
        season = None if open_ended else single_season(seasons)
        if not seasons and is_label(text) and (self.headed or is_label(self.section.heading)):
            season = self.section.season  # "Recurring:", within the section on the cast of season 2
        # … but a question in an interview heads nothing: the talk goes on
        running = (season or self.running or self.section.season) if index in self.interview.questions else None
        self.section, self.running, self.headed = Section(text, season), running, True
        self.talk = Talk.SEASONS if _ASKS_FOR_SEASONS.search(text) else Talk.NOTHING
        self.on = (
            (named and not is_on_others(text))
            or (self.main and self.begun and not self._headed_by_another(text))
            or (
                self.on
                and ((self.keeps and text.endswith(":")) or is_detail(text))
                and not self._headed_by_another(text)
            )
        )
        if self.on:
            self.newest = highest(self.newest, seasons)
        if self.on and season is not None:
            self.reached = max(self.reached or 0, season)
        return Sentence(
            text,
            block.start,
            self.article.text,
            block.kind,
            index,
            about=self.on,
            named=named,
            section=self.section,
            seasons=tuple(seasons),
            titles=tuple(match.span() for match in self.finder.regex.finditer(text)),
            running=running,
            title_season=self.title_season,
            over=self.over,
        )

    def _headed_by_another(self, heading: str) -> bool:
        """Whether a heading is, or begins with, another title; one further on may stand there for comparison."""
        if self.sections and is_name(heading):
            return True
        return is_on_others(heading) or any(start <= 5 for start, _, _ in other_titles(heading, self.finder))

    def _passage(self, block: Block, index: int, *, alone: bool = False, theirs: bool = False) -> Iterator[Sentence]:
        """Its sentences: ``alone`` without what was said before, and none of the show's where it is ``theirs``."""
        text = plain(block.text)
        at_start = (
            not alone
            and (self.on or (self.main and self.begun and not self.section.heading))
            and not _POST.search(text)
        )
        at_start = at_start and not begins_anew(text, main=self.main)
        on, named, remade, first, another = at_start, False, False, True, False
        if block.kind is BlockKind.PARAGRAPH and self._looks_back and comes_back(text):
            self.running = self.lead
        elif block.kind is BlockKind.PARAGRAPH and self._looks_ahead and comes_back_from_ahead(text):
            self.running = self.reached = self.lead
        for start, end in split(text):
            part = text[start:end]
            if self._looks_back and is_this_time(part):
                self.running = self.lead
            mentions = Mentions.of(part, self.finder, self.rivals, self.kinds, talk=self.talk)
            about = not theirs and (not another or bool(mentions.titles)) and self._whose(part, mentions, on, at_start)
            # a paragraph that opens with another title is on that, with "the series" and all, until it names the show
            another = not about and (another or (first and opens_on_another(part, mentions)))
            first = False
            if about:
                self.newest = highest(self.newest, mentions.own_seasons)
            foreign = mentions.foreign + (of_original(part) if self.remake else ())
            self.on_aside = ends_with_another(part, mentions)
            named = named or self._names_it(part, mentions)
            yield Sentence(
                part,
                block.start + start,
                self.article.text,
                block.kind,
                index,
                about=about,
                named=bool(mentions.titles),
                section=self.section,
                seasons=mentions.seasons,
                titles=mentions.titles,
                others=mentions.others,
                asides=mentions.asides,
                foreign=foreign,
                talk=self.talk,
                running=self.running,
                reached=self.reached,
                title_season=self.title_season,
                over=self.over,
                speaker=self.interview.who if index in self.interview.answers else None,
            )
            # what is said of its remake is said of that alone: with the next paragraph the talk is of the show again
            remade = remade or (on and any(self.finder.regex.search(words) for _, _, words in mentions.others))
            # … in an article on somebody not behind a paragraph's beginning on what else they were in
            on = about or (on and (self.main or named) and is_credit(part, mentions))
            season = season_of_talk(part, mentions.own_seasons) if about else None
            self.talk = talk_behind(part, self.talk, season=mentions.names_season(part)) if about else Talk.NOTHING
            if season is not None:
                self.running, self.past = season, not is_news(part)
                if not part.endswith("?"):
                    self.reached = max(self.reached or 0, season) if self.past else season
                if self.lead is None and not self.past:
                    self.lead = season
        if not self.main and (self.lasting or not self.section.heading):
            self.on = (named and not self.of_another) or (self.lasting and (on or remade))
        self.begun = self.begun or named

    @property
    def _looks_back(self) -> bool:
        return self.past and self.running is not None and self.lead is not None and self.running < self.lead

    @property
    def _looks_ahead(self) -> bool:
        """Whether the talk is of a season beyond the one that the article is on, and nothing heads it."""
        beyond = self.running is not None and self.lead is not None and self.running > self.lead
        return beyond and self.running != self.section.season

    def _names_it(self, text: str, mentions: Mentions) -> bool:
        """Whether a sentence names the show; in an article on something else, not only as what somebody was in."""
        return any(self.main or not is_passing(text, title) for title in mentions.titles)

    def _whose(self, text: str, mentions: Mentions, before: bool, at_start: bool) -> bool:
        """Whether a sentence is about the show, where ``before`` says it of the sentence before."""
        if self.remake:
            self.on_original = is_on_original(text, self.article.published, before=self.on_original)
            if self.on_original:
                return False
        if self._names_it(text, mentions):
            return True
        if self.on_aside and goes_on_about_it(text) and not mentions.others:
            return False
        if is_about_derived(text, self.kinds) or is_elsewhere(text):
            return False
        ours = says_the_show(text, mentions)
        if mentions.others and not ours and not any(m.numbers for m in mentions.own_seasons):
            return False
        if not before and at_start and self.main and (ours or mentions.seasons):
            return True
        return before
