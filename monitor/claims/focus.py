"""Reading an article for one show: whose sentence each one is, and which season the talk is of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor.claims.fold import plain
from monitor.claims.mentions import Mentions, rival_titles, season_mentions, single_season
from monitor.claims.quick import quick
from monitor.claims.reading import Reading, Section, Sentence
from monitor.claims.round_ups import is_list_of_shows
from monitor.claims.sentences import split
from monitor.claims.titles import TitleFinder, other_titles
from monitor.model import Article, Block, BlockKind, Show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.seasons import SeasonMention

_SHOW_NOUN = quick(
    r"\b(?:the|this|that|our|its?|his|her|their)\s+(?:[\w'-]+\s+){0,3}?(?:show|series|drama|k-drama|sitcom|comedy"
    r"|thriller|dramedy|program(?:me)?|anime|soap|miniseries|reboot|spin-off|prequel|revival)\b",
    re.IGNORECASE,
)
# An article on a remake tells of the show it remakes, too.
_REMAKE = quick(r"\b(?:reboot(?:ed|ing)?|remake|revival|reimagin\w+|new\s+take)\b", re.IGNORECASE)
_ORIGINAL = quick(
    r"\b(?:the|from\s+the)\s+original\b(?!\s+(?:plan|idea))|\boriginal\s+(?:series|show|cast|stars?)\b", re.IGNORECASE
)
_END_OF = quick(r"\b(?:finale|end|close|events|cliffhanger)\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_REMADE = quick(r"\b(?:reboot\w*|remake|revival|new|upcoming|will|now)\b", re.IGNORECASE)
# A post set into the article speaks for whoever wrote it, not for the article.
_POST = quick(r"pic\.twitter\.com|\(@\w+\)|https?://t\.co/")


def read(article: Article, show: Show) -> Reading:
    """Read ``article`` for ``show``."""
    finder = TitleFinder.of(show)
    focus = _Focus.of(article, finder)
    sentences = [s for index, block in enumerate(article.blocks) for s in focus.block(block, index)]
    newest = max((n for s in sentences if s.about for m in s.seasons for n in m.numbers), default=None)
    return Reading(article, show, finder, tuple(replace(s, newest=newest) for s in sentences))


_OPENING = 2  # blocks in which an article says what it is about, where its title does not


def _is_main(article: Article, finder: TitleFinder, rivals: re.Pattern[str]) -> bool:
    """Whether the article is about the show, so that "it" and "the second season" mean the show."""
    title = plain(article.title)
    if finder.regex.search(title):
        return True
    nothing = re.compile(r"(?!)")
    opening = any(Mentions.of(plain(block.text), finder, nothing).titles for block in article.blocks[:_OPENING])
    return opening and not other_titles(title, finder) and not _is_outdone(article, finder, rivals)


def _is_outdone(article: Article, finder: TitleFinder, rivals: re.Pattern[str]) -> bool:
    """Whether another title is named more than twice as often: then the show stands there for comparison."""
    text = plain(article.text)
    named = Counter(match.group() for match in rivals.finditer(text))
    return max(named.values(), default=0) > 2 * len(finder.regex.findall(text))


def _is_behind(text: str, mention: SeasonMention) -> bool:
    """ "After the finale of season 3": the talk goes on to what comes after that season."""
    return bool(_END_OF.search(text[: mention.start]) or re.match(r"'?s?\s+finale\b", text[mention.end :]))


@dataclass(slots=True)
class _Focus:
    """Walks through an article's blocks and keeps in mind what the talk is of."""

    article: Article
    finder: TitleFinder
    rivals: re.Pattern[str]
    main: bool  # the article is about the show
    remake: bool  # … and the show is a remake
    title_season: int | None
    on: bool  # the talk is of the show
    section: Section
    running: int | None = None  # the season it is of
    on_original: bool = False  # the talk is of the show that a remake remakes

    @classmethod
    def of(cls, article: Article, finder: TitleFinder) -> _Focus:
        listing = is_list_of_shows(article, finder)
        rivals = rival_titles(article, finder)
        main = not listing and _is_main(article, finder, rivals)
        title = plain(article.title)
        return cls(
            article,
            finder,
            rivals,
            main=main,
            remake=bool(_REMAKE.search(title)),
            title_season=None if listing else single_season(season_mentions(title, finder)),
            on=main,
            section=Section(),
        )

    def block(self, block: Block, index: int) -> Iterator[Sentence]:
        if block.kind is BlockKind.HEADING:
            yield self._heading(block, index)
        else:
            yield from self._passage(block, index)

    def _heading(self, block: Block, index: int) -> Sentence:
        """A heading that names the show or a topic keeps to it; one that is another title leaves it."""
        text = plain(block.text)
        seasons = season_mentions(text, self.finder)
        named = bool(self.finder.regex.search(text))
        # "Whoever survived season 2 will be back for the final run": which season comes is not said.
        open_ended = any(mention.which in {"new", "next", "final", "upcoming"} for mention in seasons)
        self.section, self.running = Section(text, None if open_ended else single_season(seasons)), None
        self.on = named or (self.main and not self._headed_by_another(text))
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
            title_season=self.title_season,
        )

    def _headed_by_another(self, heading: str) -> bool:
        """Whether a heading is, or begins with, another title; one further on may stand there for comparison."""
        return any(start <= 5 for start, _, _ in other_titles(heading, self.finder))

    def _passage(self, block: Block, index: int) -> Iterator[Sentence]:
        text = plain(block.text)
        at_start = (self.on or (self.main and not self.section.heading)) and not _POST.search(text)
        on, named = at_start, False
        for start, end in split(text):
            part = text[start:end]
            mentions = Mentions.of(part, self.finder, self.rivals)
            on = self._whose(part, mentions, on, at_start)
            named = named or bool(mentions.titles)
            yield Sentence(
                part,
                block.start + start,
                self.article.text,
                block.kind,
                index,
                about=on,
                named=bool(mentions.titles),
                section=self.section,
                seasons=mentions.seasons,
                titles=mentions.titles,
                others=mentions.others,
                asides=mentions.asides,
                running=self.running,
                title_season=self.title_season,
            )
            numbered = [m for m in mentions.own_seasons if len(m.numbers) == 1 and not _is_behind(part, m)]
            if on and numbered:
                self.running = numbered[-1].numbers[0]
        if not self.main and not self.section.heading:
            self.on = named

    def _whose(self, text: str, mentions: Mentions, before: bool, at_start: bool) -> bool:
        """Whether a sentence is about the show, where ``before`` says it of the sentence before."""
        if self.remake:
            self.on_original = bool(_ORIGINAL.search(text)) or (self.on_original and not _REMADE.search(text))
            if self.on_original:
                return False
        if mentions.titles:
            return True
        ours = bool(_SHOW_NOUN.search(text))
        if mentions.others and not ours and not any(m.numbers for m in mentions.own_seasons):
            return False
        if not before and at_start and self.main and (ours or mentions.seasons):
            return True
        return before
