"""An article as an editor reads it for one show: sentence by sentence, knowing whose sentence it is and which season it means.

This is what every family of claims shares. A family gets a ``Reading``, looks at the sentences that are about the show,
and builds claims with ``Sentence.claim``; it knows nothing of the other families.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from monitor.claims.attribution import attribution
from monitor.claims.fold import plain
from monitor.claims.modality import modality
from monitor.claims.seasons import SeasonMention, find_seasons
from monitor.claims.sentences import split
from monitor.claims.titles import TitleFinder, other_titles
from monitor.model import Article, Attribute, Block, BlockKind, Claim, Modality, Show
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from collections.abc import Iterator

_SMALL_WORDS = r"of|the|a|an|and|in|on|to|for|with|at|from|by|my|your|its|is|not"
_SHOW_NOUN = re.compile(
    r"\b(?:the|this|that|our|its?|his|her|their)\s+(?:[\w'-]+\s+){0,3}?(?:show|series|drama|k-drama|sitcom|comedy|thriller|dramedy|program(?:me)?|anime|soap|miniseries|reboot|spin-off|prequel|revival)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[;:]\s|\s-\s|,?\s(?:but|although|though|whereas|while)\s|\s(?=and\s+that\s)|,\s(?:and|so|yet)\s(?=\w+\s(?:is|are|was|were|will|has|have|had|can|could|may|might)\b)"
)
# An article on a remake tells of the show it remakes, too.
_REMAKE = re.compile(r"\b(?:reboot(?:ed|ing)?|remake|revival|reimagin\w+|new\s+take)\b", re.IGNORECASE)
_ORIGINAL = re.compile(
    r"\b(?:the|from\s+the)\s+original\b(?!\s+(?:plan|idea))|\boriginal\s+(?:series|show|cast|stars?)\b", re.IGNORECASE
)
# "fans of X", "whose credits include X": the show only says who or what something else is.
_NAMED_IN_PASSING = re.compile(
    r"\b(?:credits\s+include|known\s+for|fans\s+of|fame\s+from|worked\s+on|reminiscent\s+of|similar\s+to|creators?\s+of|makers?\s+of|team\s+behind|not\s+unlike|just\s+like|much\s+like|seen\s+in|previously\s+on|spin-?off\s+of|prequel\s+to)\s+(?:[\"'])?(?:the\s+)?$",
    re.IGNORECASE,
)
# A post set into the article speaks for whoever wrote it, not for the article.
_POST = re.compile(r"pic\.twitter\.com|\(@\w+\)|https?://t\.co/")
_QUESTION = re.compile(r"\?[\"')\]]*$")


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading: its words, and the one season that the heading numbers."""

    heading: str = ""
    season: int | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article. ``text`` is plain (see fold.py); ``start`` is its offset in the article's text."""

    text: str
    start: int
    source_text: str = field(repr=False)
    kind: BlockKind
    block: int
    about: bool  # is it about the show
    named: bool  # does it name the show
    section: Section
    seasons: tuple[SeasonMention, ...] = ()
    titles: tuple[tuple[int, int], ...] = ()  # where it names the show
    others: tuple[tuple[int, int, str], ...] = ()  # where it names another
    asides: tuple[tuple[int, int], ...] = ()  # where it names another in brackets, behind somebody's name
    running: int | None = None  # the season that the sentences before were about
    title_season: int | None = None  # the season in the article's title
    newest: int | None = None  # the highest season that the article numbers

    @property
    def question(self) -> bool:
        """A question claims nothing."""
        return bool(_QUESTION.search(self.text))

    @property
    def bare(self) -> str:
        """The text with the titles in it blanked, length for length: a show called "Maybe Not" neither hedges nor denies."""
        text = self.text
        for start, end in (*self.titles, *self.asides, *((a, b) for a, b, _ in self.others)):
            text = text[:start] + "_" * (end - start) + text[end:]
        return text

    @property
    def is_list_item(self) -> bool:
        """Whether it stands in a list or table."""
        return self.kind in {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW}

    def clause(self, position: int) -> tuple[int, int]:
        """Start and end of the clause around ``position``."""
        start, end = 0, len(self.text)
        for cut in _CLAUSE.finditer(self.text):
            if cut.end() <= position:
                start = cut.end()
            elif cut.start() > position:
                end = cut.start()
                break
        return start, end

    def ours(self, position: int) -> bool:
        """Whether the nearest title named before ``position`` is the show's own (or none is named)."""
        mine = max((end for _, end in self.titles if end <= position), default=-1)
        theirs = max((end for _, end, _ in self.others if end <= position), default=-1)
        return theirs <= mine

    def mention_near(self, position: int, *, reach: int = 90) -> SeasonMention | None:
        """The season mention that belongs to ``position``: in its clause before others, the nearer before the farther."""
        start, end = self.clause(position)

        def distance(mention: SeasonMention) -> tuple[bool, int]:
            inside = start <= mention.start < end
            gap = (
                0
                if mention.start <= position < mention.end
                else min(abs(mention.start - position), abs(position - mention.end))
            )
            return (not inside, gap)

        mentions = [m for m in self.seasons if distance(m)[1] <= reach]
        return min(mentions, key=distance, default=None)

    def seasons_of(self, mention: SeasonMention | None) -> tuple[int | None, ...]:
        """The seasons that a mention speaks of, or, without one, those the text around the sentence is about."""
        if mention is not None and mention.numbers:
            return mention.numbers
        if mention is not None and mention.which in {"previous", "last"} and not mention.final:
            return (None,)
        if mention is not None and mention.which in {"this", "current", "ongoing", "latest"}:
            return (self.running,)
        if mention is not None and mention.final:
            return (self.section.season or self.title_season or self.newest,)
        if mention is not None:
            return (self.coming,)
        return (self.running if self.running is not None else self.section.season,)

    @property
    def coming(self) -> int | None:
        """The number of "the new season": from the title, else the nearest that was named (claims.md, rule 17)."""
        for season in (self.section.season, self.title_season, self.running):
            if season is not None:
                return season
        return None

    def season(self, position: int) -> int | None:
        """The one season that a statement at ``position`` is about, or None."""
        return self.seasons_of(self.mention_near(position))[0]

    def claim(
        self,
        attribute: Attribute,
        value: str,
        span: tuple[int, int],
        rule: str,
        *,
        season: int | None = None,
        person: tuple[int, int] | None = None,
        person_text: str | None = None,
        character: str | None = None,
        how: Modality | None = None,
    ) -> Claim:
        """A claim on this sentence. ``span`` is what the rule matched; modality is read off the words around it."""
        name = person_text if person is None else self.source_text[self.start + person[0] : self.start + person[1]]
        return Claim(
            attribute=attribute,
            value=value,
            season=season,
            person=name,
            character=character,
            modality=how
            or modality(self.bare, span, (self.clause(span[0])[0], self.clause(max(span[0], span[1] - 1))[1])),
            attribution=attribution(self.text),
            evidence=self.source_text[self.start : self.start + len(self.text)],
            start=self.start,
            rule=rule,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """An article read for one show."""

    article: Article
    show: Show
    finder: TitleFinder
    sentences: tuple[Sentence, ...]

    @property
    def published(self) -> date | None:
        """The day the article appeared."""
        return self.article.published.date() if self.article.published else None

    def about(self) -> Iterator[Sentence]:
        """The sentences that state something about the show: no headings, no questions."""
        return (s for s in self.sentences if s.about and s.kind is not BlockKind.HEADING and not s.question)

    def following(self, sentence: Sentence) -> Iterator[Sentence]:
        """The sentences behind one, as far as the next heading."""
        index = self.sentences.index(sentence)
        for later in self.sentences[index + 1 :]:
            if later.kind is BlockKind.HEADING:
                return
            yield later


def _single(mentions: list[SeasonMention]) -> int | None:
    numbers = [m.numbers for m in mentions if m.numbers]
    return numbers[0][0] if numbers and len(numbers[0]) == 1 and all(n == numbers[0] for n in numbers) else None


def _mentions(text: str, finder: TitleFinder) -> list[SeasonMention]:
    """Season mentions, with "Title 2" among them."""
    found = find_seasons(text)
    for match in finder.regex.finditer(text):
        digit = re.match(
            r"[\"']?\s*,?\s*(?:part\s+|volume\s+|vol\.\s+)?(\d{1,2})\b(?!\s*(?:st|nd|rd|th|episodes|:\d|,\d|\.\d|%))",
            text[match.end() :],
            re.IGNORECASE,
        )
        tail = re.search(r"\s(\d{1,2})$", match.group())
        taken = any(m.start <= match.end() < m.end for m in found)
        if digit and not taken:
            found.append(SeasonMention(match.start(), match.end() + digit.end(), (int(digit.group(1)),)))
        elif tail and not taken:
            found.append(SeasonMention(match.start(), match.end(), (int(tail.group(1)),)))
    return sorted(found, key=lambda m: m.start)


# What a heading inside an article on one show is about; a heading without any of these may be another title.
_TOPICS = re.compile(
    r"\b(?:season|series|cast|plot|story\w*|release|date|trailer|teaser|episodes?|when|what|who|where|why|how|is|are|will|does|has|have|can|could|should|about|premiere|renew\w*|cancel\w*|return\w*|"
    r"everything|news|update\w*|status|production|filming|watch|stream\w*|review|recap|ending|explained|spoilers?|faq|conclusion|details?|rumou?rs?|new|final|verdict|thoughts|summary|synopsis|characters?|"
    r"actors?|crew|music|soundtrack|ratings?|awards?|background|introduction|overview|next|more|transition|response|quotes?|gallery|photos?)\b",
    re.IGNORECASE,
)
_NAME_HEADING = re.compile(
    rf"(?:\d+[.)]\s*)?[\"']?(?:(?:{_SMALL_WORDS})\s+)?[A-Z0-9][\w'!&:.-]*(?:\s+(?:(?:{_SMALL_WORDS})\s+)*[A-Z0-9&][\w'!&:.-]*){{0,7}}[\"']?"
)
_ROUND_UP = re.compile(
    r"\b(?:shows?|series|dramas?|k-dramas?|titles|sitcoms|comedies)\s+(?:like|similar|to|that|you|coming|on|for|returning|we)\b|\b(?:every|all|best|top|other|\d+|[Ff]ive|[Ss]even|[Tt]en|[Ss]ix)\s+(?:[\w-]+\s+){0,3}(?:shows|series|dramas|k-dramas|titles|comedies|thrillers|renewals|cancellations)\b",
    re.IGNORECASE,
)


def _is_list_of_shows(article: Article, finder: TitleFinder) -> bool:
    """Three or more headings, each with a title of its own: "every show renewed in 2024"."""
    headings = [plain(b.text) for b in article.blocks if b.kind is BlockKind.HEADING]
    names = [h for h in headings if _NAME_HEADING.fullmatch(h) and not _TOPICS.search(h) and not finder.regex.search(h)]
    if (
        len(names) >= 2
        and (_ROUND_UP.search(plain(article.title)) or len(names) >= 4)
        and not any(re.search(r"(?i)\bcast\b|\bcharacters\b", h) for h in headings)
    ):
        return True
    others = mine = 0
    for block in article.blocks:
        text = plain(block.text)
        if block.kind is BlockKind.HEADING or (block.kind is BlockKind.LIST_ITEM and len(text) < 60):
            if finder.regex.search(text):
                mine += 1
            elif re.fullmatch(
                r"(?:\d+[.)]\s*)?(?:[A-Z0-9][\w'!&:.-]*\s*(?:(?:of|the|and|in|a|to|on)\s+)*){1,8}\d{0,2}", text
            ) and re.search(r"\d$", text):
                others += 1
    return others >= 3 and others > mine


def read(article: Article, show: Show) -> Reading:
    """Read ``article`` for ``show``."""
    finder = TitleFinder.of(show)
    title = plain(article.title)
    listing = _is_list_of_shows(article, finder)
    in_title = bool(finder.regex.search(title))
    named_in = [i for i, b in enumerate(article.blocks) if finder.regex.search(plain(b.text))]
    rival_in_title = bool(other_titles(title, finder)) and not in_title
    early = bool(named_in) and named_in[0] < 2
    main = not listing and (in_title or (not rival_in_title and early))
    title_season = None if listing else _single(_mentions(title, finder))
    state = _State(
        main=main,
        focus=main,
        section=Section(),
        running=None,
        rivals=_rivals(article, finder),
        remake=bool(_REMAKE.search(title)),
    )
    sentences: list[Sentence] = []
    for index, block in enumerate(article.blocks):
        sentences.extend(_read_block(article, block, index, finder, state, title_season))
    numbered = [n for s in sentences if s.about for m in s.seasons for n in m.numbers]
    newest = max(numbered, default=None)
    return Reading(article, show, finder, tuple(replace(s, newest=newest) for s in sentences))


@dataclass(slots=True)
class _State:
    main: bool
    focus: bool
    section: Section
    running: int | None
    rivals: re.Pattern[str]
    remake: bool


def _rivals(article: Article, finder: TitleFinder) -> re.Pattern[str]:
    """Titles that the article quotes somewhere, to know them again without their quotes."""
    names: set[str] = set()
    for text in (article.title, *(block.text for block in article.blocks)):
        names.update(title for _, _, title in other_titles(plain(text), finder) if len(title) > 3)
    body = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<![\w'-])(?:{body})(?![\w-])" if body else r"(?!)")


def _read_block(
    article: Article, block: Block, index: int, finder: TitleFinder, state: _State, title_season: int | None
) -> Iterator[Sentence]:
    text = plain(block.text)
    if block.kind is BlockKind.HEADING:
        mentions = _mentions(text, finder)
        named = bool(finder.regex.search(text))
        rival = bool(other_titles(text, finder)) and not named
        state.section = Section(text, _single(mentions))
        state.running = None
        if named:
            state.focus = True
        elif rival or not state.main:
            state.focus = False
        else:
            state.focus = state.main
        yield Sentence(
            text,
            block.start,
            article.text,
            block.kind,
            index,
            state.focus,
            named,
            state.section,
            tuple(mentions),
            title_season=title_season,
        )
        return
    block_focus = (state.focus or (state.main and not state.section.heading)) and not _POST.search(text)
    focus = block_focus
    for start, end in split(text):
        part = text[start:end]
        titles = tuple(
            (m.start(), m.end()) for m in finder.regex.finditer(part) if not _NAMED_IN_PASSING.search(part[: m.start()])
        )
        everything = _others(part, finder, state.rivals, titles)
        others = tuple(o for o in everything if not _is_aside(part, o))
        asides = tuple((a, b) for a, b, _ in everything if (a, b) not in {(x, y) for x, y, _ in others})
        mentions = _mentions(part, finder)
        if state.remake and _ORIGINAL.search(part):
            focus = False
        elif titles:
            focus = True
            if not state.main:
                state.focus = True
        elif (
            others
            and not any(m.numbers for m in mentions if not _belongs_to_other(m, others))
            and not _SHOW_NOUN.search(part)
        ):
            focus = False
        elif focus is False and block_focus and (_SHOW_NOUN.search(part) or mentions) and state.main:
            focus = True
        sentence = Sentence(
            part,
            block.start + start,
            article.text,
            block.kind,
            index,
            focus,
            bool(titles),
            state.section,
            tuple(mentions),
            titles,
            others,
            asides,
            state.running,
            title_season,
        )
        yield sentence
        if focus:
            numbered = [m for m in mentions if len(m.numbers) == 1 and not _belongs_to_other(m, others)]
            if numbered:
                state.running = numbered[-1].numbers[0]
    if not state.main and not any(finder.regex.search(text[a:b]) for a, b in split(text)) and not state.section.heading:
        state.focus = False


_CALLING = re.compile(
    r"[\"']?\s+(?:actor|actress|star|stars|alum|alumna|alumnus|veteran|creator|director|writer|producer|showrunner|singer|fame|boss|favou?rite)\b"
)


def _is_aside(text: str, other: tuple[int, int, str]) -> bool:
    """Whether another title only says who somebody is: in brackets, or before "actor", "star", "alum"."""
    start, end, _ = other
    return text.rfind("(", 0, start) > text.rfind(")", 0, start) or bool(_CALLING.match(text, end))


def _others(
    part: str, finder: TitleFinder, rivals: re.Pattern[str], titles: tuple[tuple[int, int], ...]
) -> tuple[tuple[int, int, str], ...]:
    found = {(a, b): t for a, b, t in other_titles(part, finder)}
    for match in rivals.finditer(part):
        if not any(a < match.end() and match.start() < b for a, b in (*titles, *found)):
            found[match.span()] = match.group()
    return tuple((a, b, t) for (a, b), t in sorted(found.items()))


def _belongs_to_other(mention: SeasonMention, others: tuple[tuple[int, int, str], ...]) -> bool:
    return any(0 <= mention.start - end <= 4 or start <= mention.start < end for start, end, _ in others)


__all__ = ["Reading", "Section", "Sentence", "read"]
