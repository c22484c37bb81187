"""What reading an article keeps in mind from one sentence to the next: is the talk of the show, and of which season."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from monitor.claims.reading import Section
from monitor.claims.seasons.ordinals_of import Talk
from monitor.claims.seasons.running import is_news

if TYPE_CHECKING:
    from monitor.claims.about.whole_article import WholeArticle


@dataclass(slots=True)
class Topic:
    """What the talk is of. What stands for itself is read with a new one, and behind it the old one is taken up."""

    on: bool = False  # the show
    running: int | None = None  # the season it is of
    past: bool = False  # … which was told of as past
    reached: int | None = None  # the one that is to come: the last told of as news, or a higher one
    talk: Talk = Talk.NOTHING  # what was counted last, which "The second" is one of


@dataclass(slots=True)
class Thread:
    """How far the reading of an article has come."""

    whole: WholeArticle
    topic: Topic
    begun: bool  # the talk has been of the show
    lead: int | None  # the season that the article is on
    newest: int | None = None  # the highest of the show's own that it numbers
    section: Section = field(default_factory=Section)
    headed: bool = False  # the block before was a heading
    listed: bool = False  # in an entry of a listing, on a season of the show
    on_original: bool = False  # the talk is of the show that a remake remakes
    on_aside: bool = False  # the sentence before ended with another title
    derived: bool = False  # a work made from the show has been told of

    @classmethod
    def of(cls, whole: WholeArticle) -> Thread:
        """Where the reading begins."""
        return cls(whole, Topic(on=whole.main and whole.opened), begun=whole.opened, lead=whole.title_season)

    @property
    def looks_back(self) -> bool:
        """Whether the talk is of a season before the one that the article is on."""
        topic = self.topic
        return topic.past and topic.running is not None and self.lead is not None and topic.running < self.lead

    @property
    def looks_ahead(self) -> bool:
        """Whether the talk is of a season beyond the one that the article is on, and nothing heads it."""
        running = self.topic.running
        beyond = running is not None and self.lead is not None and running > self.lead
        return beyond and running != self.section.season

    def turn_to(self, season: int, sentence: str) -> None:
        """Go on of ``season``, which ``sentence`` is on."""
        topic = self.topic
        topic.running, topic.past = season, not is_news(sentence)
        if not sentence.endswith("?"):
            topic.reached = max(topic.reached or 0, season) if topic.past else season
        if self.lead is None and not topic.past:
            self.lead = season
