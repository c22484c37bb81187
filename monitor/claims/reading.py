"""An article as an editor reads it for one show: sentence by sentence, knowing whose it is and which season it means.

These are the nouns that every family of claims shares. A family gets a ``Reading``, looks at the sentences that are
about the show, and builds claims with ``Sentence.claim``; it knows nothing of the other families. How an article
becomes one stands in about/focus.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from monitor.claims.about.listings import Listing
from monitor.claims.findings import Dropped
from monitor.claims.quick import blanked, look, quick
from monitor.claims.said.attribution import attribution
from monitor.claims.said.modality import modality
from monitor.claims.seasons.ordinals_of import Talk
from monitor.model import Article, Attribute, BlockKind, Claim, Modality, Show

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from monitor.claims.seasons import SeasonMention
    from monitor.claims.titles.finder import TitleFinder

_CLAUSE = quick(
    r"[;:]\s|\s-\s(?!(?:if|unless|provided|assuming|perhaps|probably|possibly|maybe)\b)|,?\s(?:but|although|though|whereas|while)\s|\s(?=and\s+that\s)"
    r"|,\s(?:and|so|yet)\s(?=\w+\s(?:is|are|was|were|will|has|have|had|can|could|may|might)\b)"
    # "Filming has begun, with a premiere expected in May": what is expected is not the filming
    r"|,\s(?=with\s(?:an\seye|hopes|(?:an?|the|its)\s(?:\w+\s){0,3}?(?:premiere|debut|launch|release|return|bow|start|rollout)"
    r"\s(?:\w+\s)?(?:expected|likely|possible|anticipated|eyed|targeted|hoped|pencil+ed)\b))"
)
# "The subsequent season": the one behind the season that the talk was of.
_ONE_ON = frozenset({"subsequent", "follow-up", "following", "ensuing", "succeeding"})
_QUESTION = quick(r"\?[\"')\]]*$")


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading: its words, and the one season that the heading numbers."""

    heading: str = ""
    season: int | None = None


def is_label(heading: str) -> bool:
    """ "Recurring:", "(all of them back)": a line within what a heading heads."""
    return heading.rstrip().endswith(":") or heading.startswith("(")


# Without slots: what is derived from the text is worked out once and kept. Not frozen, as to make a frozen one of so
# many fields takes longer than most families take to see that they have no business with it; nobody changes one.
@dataclass(eq=False)
class Sentence:
    """One sentence of an article. ``text`` is plain (see text/fold.py); ``start`` is its offset in the article."""

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
    asides: tuple[tuple[int, int], ...] = ()  # where it names another only to say who somebody is
    foreign: tuple[tuple[int, int], ...] = ()  # the words that are of these alone (see about/foreign.py)
    talk: Talk = Talk.NOTHING  # what the sentences before have counted last
    running: int | None = None  # the season that the sentences before were about
    reached: int | None = None  # the season to come: the last that was told of as news, or a higher one
    title_season: int | None = None  # the season in the article's title
    over: int | None = None  # the same, where the article looks back on its end
    newest: int | None = None  # the highest season that the article numbers
    credited: str | None = None  # whom the next sentence credits with the news
    speaker: str | None = None  # whose words it is, in an interview
    read_anyway: bool = False  # as if nothing spoke against it, to explain what is passed over

    # What all families ask for; a cached property would take longer.
    question: bool = field(init=False)  # a question claims nothing
    unread: str | None = field(init=False)  # why nothing is claimed from it; None where it is read
    named_spans: tuple[tuple[int, int], ...] = field(init=False)  # where any title stands
    bare: str = field(init=False)  # titles blanked, length for length: a show called "Maybe Not" does not hedge
    masks: dict[frozenset[str], str] = field(init=False, repr=False)  # as titles/masked.py writes it, once it did

    def __post_init__(self) -> None:
        look(self.text)
        self.question = not self.read_anyway and bool(_QUESTION.search(self.text))
        self.unread = self._why_unread()
        self.named_spans = (*self.titles, *self.asides, *((start, end) for start, end, _ in self.others))
        self.bare = self._without_titles()
        self.masks = {}

    def confirm(self, speaker: str | None) -> None:
        """Take a question for the statement that the answer of ``speaker`` confirms."""
        self.kind, self.question, self.speaker = BlockKind.PARAGRAPH, False, speaker
        self.unread = self._why_unread()

    def in_a_title(self, start: int, end: int) -> bool:
        """Whether the words from ``start`` to ``end`` are a title's, in part or whole."""
        return bool(self.named_spans) and any(first < end and start < last for first, last in self.named_spans)

    def _without_titles(self) -> str:
        text = self.text
        for start, end in self.named_spans:
            text = text[:start] + "_" * (end - start) + text[end:]
        if text is not self.text:
            blanked(text, self.text)
        return text

    @property
    def is_list_item(self) -> bool:
        """Whether it stands in a list or table."""
        return self.kind in {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW}

    def clause(self, position: int) -> tuple[int, int]:
        """Start and end of the clause around ``position``."""
        start, end = 0, len(self.text)
        for cut_start, cut_end in self._cuts:
            if cut_end <= position:
                start = cut_end
            elif cut_start > position:
                end = cut_start
                break
        return start, end

    @cached_property
    def _cuts(self) -> tuple[tuple[int, int], ...]:
        return tuple(cut.span() for cut in _CLAUSE.finditer(self.text))

    def ours(self, position: int) -> bool:
        """Whether the nearest title named before ``position`` is the show's own (or none is named)."""
        if any(start <= position < end for start, end in self.foreign):
            return False
        mine = max((end for _, end in self.titles if end <= position), default=-1)
        theirs = max((end for _, end, _ in self.others if end <= position), default=-1)
        return theirs <= mine

    def mention_near(self, position: int, *, reach: int = 90) -> SeasonMention | None:
        """The season mention that belongs to ``position``: in its clause before others, then the nearest."""
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
        if mention is not None and mention.which in {"this", "that", "current", "ongoing", "latest"}:
            return (self.running,)
        if mention is not None and mention.which in _ONE_ON and self.running is not None:
            return (self.running + 1,)
        if mention is not None and mention.final:
            return (self.section.season or self.title_season or self.newest,)
        if mention is not None:
            return (self.coming,)
        return (self.running if self.running is not None else self.section.season,)

    @property
    def coming(self) -> int | None:
        """The number of "the new season": from the title, else the nearest that was named."""
        for season in (self.section.season, self.title_season, self.running, self.reached, self.newest):
            if season is not None and season > max(1, self.over or 0):
                return season
        return None if self.over is None else self.over + 1

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
            attribution=self.credited or attribution(self.text, max(span[0], span[1] - 1)) or self.speaker,
            evidence=self.source_text[self.start : self.start + len(self.text)],
            start=self.start,
            rule=rule,
            words=self._words(span),
        )

    def dropped(
        self,
        attribute: Attribute,
        value: str,
        span: tuple[int, int],
        rule: str,
        why: str,
        *,
        season: int | None = None,
        person: str | None = None,
    ) -> Dropped:
        """What a rule matched at ``span`` and does not claim, and why, in words for whoever reports a mistake."""
        return Dropped(
            attribute=attribute,
            value=value,
            words=self._words(span),
            start=self.start + span[0],
            rule=rule,
            why=why,
            season=season,
            person=person,
        )

    def _words(self, span: tuple[int, int]) -> str:
        return self.source_text[self.start + span[0] : self.start + span[1]]

    def _why_unread(self) -> str | None:
        if not self.about:
            others = ", ".join(dict.fromkeys(title for _, _, title in self.others))
            return f"about another title: {others}" if others else "not about the show"
        if self.question:
            return "a question claims nothing"
        return "a heading claims nothing" if self.kind is BlockKind.HEADING else None


@dataclass(frozen=True, slots=True)
class Reading:
    """An article read for one show."""

    article: Article
    show: Show
    finder: TitleFinder
    sentences: tuple[Sentence, ...]
    listing: Listing = field(default_factory=Listing)  # the entries of many shows that it has
    kept: dict[object, object] = field(default_factory=dict, init=False, compare=False, repr=False)  # worked out once

    @property
    def published(self) -> date | None:
        """The day the article appeared."""
        return self.article.published.date() if self.article.published else None

    def about(self) -> Iterator[Sentence]:
        """The sentences that state something about the show: no headings, no questions."""
        return (s for s in self.sentences if s.unread is None)

    def passed_over(self) -> Reading:
        """The same with only the sentences that nothing is claimed from, each as if it were one to claim from."""
        unread = (s for s in self.sentences if s.unread is not None)
        anyway = (
            replace(s, about=True, others=(), foreign=(), kind=BlockKind.PARAGRAPH, read_anyway=True) for s in unread
        )
        return replace(self, sentences=tuple(anyway))

    def preceding(self, sentence: Sentence, most: int) -> tuple[Sentence, ...]:
        """The sentences before one, ``most`` of them at the most."""
        index = next((i for i, other in enumerate(self.sentences) if other is sentence), 0)
        return self.sentences[max(0, index - most) : index]

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence right before one."""
        return next(iter(self.preceding(sentence, 1)), None)

    def following(self, sentence: Sentence) -> Iterator[Sentence]:
        """The sentences behind one, as far as the next heading."""
        index = self.sentences.index(sentence)
        for later in self.sentences[index + 1 :]:
            if later.kind is BlockKind.HEADING:
                return
            yield later
