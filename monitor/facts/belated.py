"""What a belief is to somebody who knows what was told last, and what is told later than it was believed.

That was too doubtful at first, or had come and gone too often.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor.facts.changes import change_of
from monitor.facts.confidence import backers, unbelieved
from monitor.facts.doubts import DOUBTS, unsure
from monitor.facts.heard import HEARD_NOTHING
from monitor.facts.news import News
from monitor.facts.policy import Policy, told
from monitor.facts.values import agree
from monitor.facts.votes import denials, is_news
from monitor.facts.weights import HELD, TOLD_MOST
from monitor.model import ChangeKind, Modality

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from monitor.facts.belief import Belief
    from monitor.facts.heard import Heard
    from monitor.model import Change, Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Revising:
    """What one revision of a show's beliefs has in common for all of them."""

    show: str  # its slug
    at: datetime
    article: str | None  # URL of the article that brought it about
    policy: Policy
    former: tuple[Fact, ...]  # all open facts before
    after: tuple[Fact, ...] = ()  # ... and after
    told: Sequence[Change] = ()  # what was told of late of all that is revised; grows as more is


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How one belief came to be what it is now."""

    old: Fact | None  # before the revision
    new: Fact | None  # after it
    belief: Belief | None  # the votes of now; None: nobody says anything any more
    earlier: Fact | None = None  # what gave way to ``old`` when that came to be believed
    emptied: datetime | None = None  # where nothing is believed: when it was last given up, if that is known
    heard: Heard = HEARD_NOTHING  # what was told of it

    @property
    def known(self) -> Fact | None:
        """What was told last; where that was believed until now, with the words that it was based on."""
        known, old = self.heard.known, self.old
        if known is None or old is None or known.value != old.value:
            return known
        return replace(known, quotes=old.quotes, confidence=old.confidence)

    @property
    def since(self) -> datetime | None:
        """Since when what is believed differs from what was told last in the way it does; None: who knows.

        A belief goes on while others dispute it, so its own time says nothing of how long they have: those who do have
        since they last said so.
        """
        known, new = self.heard.known, self.new
        if new is None:
            return self.emptied
        if new.rival is None or self.belief is None:
            return new.valid_from if known is None or known.value != new.value else known.valid_from
        disputed = [vote.said_at for vote in self.belief.poll.supporters(new.rival)]
        return max(new.valid_from, min(disputed, default=new.valid_from))

    def said_last(self, at: datetime) -> datetime:
        """When the last of those spoke who say what is believed; where nobody says so, ``at``."""
        votes = [] if self.belief is None else backers(self.belief)
        return max((vote.said_at for vote in votes), default=at)

    def said_first(self, at: datetime) -> datetime:
        """The same of the first of them."""
        votes = [] if self.belief is None else backers(self.belief)
        return min((vote.said_at for vote in votes), default=at)


def news_of(course: Course, revising: Revising, said_at: datetime) -> News | None:
    """What a belief of now is to the subscriber, who knows what was told last; None: nothing that he does not know.

    Where he was never told anything of it, it starts from what was believed before.
    """
    old, before = course.old, course.known if course.heard.anything else course.old
    new = _seen_from(before, _with_both_sides(course.new, before, course, revising.policy))
    change = change_of(revising.show, before, new, at=revising.at, said_at=said_at, article=revising.article)
    if change is None:
        return None
    news = News(
        change=change,
        fact=None if change.kind is ChangeKind.RETRACTED else new,
        before=before,
        said_at=said_at,
        beliefs=revising.after,
        former=revising.former,
        old=old,
        told=revising.told,
        denied=_is_denied(before, course),
        heard=course.heard.anything,
    )
    return _withdrawn(news, revising) if news.heard and _gives_way_to_doubt(news, revising.policy) else news


def _with_both_sides(fact: Fact | None, before: Fact | None, course: Course, policy: Policy) -> Fact | None:
    """What is believed, as a dispute where it is too unsure to be told and somebody still states what was told.

    That is not withdrawn: whoever was told one side hears of the other.
    """
    if fact is None or before is None or course.belief is None or not course.heard.anything:
        return fact
    stated = before.modality is fact.modality is Modality.ASSERTED and fact.rival is None
    if not stated or policy.accepts(fact) or not _apart(fact, before):
        return fact
    still = any(agree(fact.attribute, vote.claim.value, before.value) for vote in unbelieved(course.belief))
    return replace(fact, rival=before.value) if still else fact


def _is_denied(before: Fact | None, course: Course) -> bool:
    """Whether somebody says that what was known is not so."""
    return before is not None and course.belief is not None and bool(denials(before.value, course.belief.poll))


def _apart(one: Fact, other: Fact) -> bool:
    """Whether two facts say different things, and both say something."""
    each_says = is_news(one.attribute, one.value) and is_news(one.attribute, other.value)
    return each_says and not agree(one.attribute, one.value, other.value)


def _seen_from(before: Fact | None, new: Fact | None) -> Fact | None:
    """A dispute has two sides and no first: where one of them was known, that comes first, as it was known.

    It is that side also where it is given now as a month, and was known as a day of it, or the other way round: what
    somebody still says is not withdrawn.
    """
    if before is None or new is None or new.rival is None:
        return new
    sides = (new.value, new.rival)
    known = [side for side in sides if agree(new.attribute, side, before.value)]
    if len(known) != 1:
        return new
    other = new.rival if known == [new.value] else new.value
    return replace(new, value=before.value, rival=other)


def _gives_way_to_doubt(news: News, policy: Policy) -> bool:
    """Whether what was told is not believed any more, and what is believed instead is too unsure to be told."""
    known, new = news.before, news.fact
    if known is None or new is None or not is_news(known.attribute, known.value):
        return False
    return not agree(known.attribute, known.value, new.value) and unsure(news, policy)


def _withdrawn(news: News, revising: Revising) -> News:
    """The end of what was told, without what is believed in its place."""
    change = change_of(revising.show, news.before, None, at=revising.at, said_at=news.said_at, article=revising.article)
    return news if change is None else replace(news, change=change, fact=None)


def belated(course: Course, revising: Revising, said_at: datetime) -> News | None:
    """A belief that was too doubtful to be told when it was new, and has found a second witness or a better one since.

    A paper and the site that retold it are one witness, whichever was read first: then it is the confidence that grows.
    It may be that a source is trusted more than when it spoke: then it does not look doubtful any more, but nothing was
    told of it. A second witness found in an archive makes no news of what was said long ago: what counts is when the
    last who say so said it.
    """
    old, new = course.old, course.new
    if old is None or new is None:
        return None
    if new.witnesses <= old.witnesses and new.confidence <= old.confidence:
        return None
    at, policy = revising.at, revising.policy
    known = course.known if course.heard.anything else course.earlier
    others = tuple(fact for fact in revising.former if fact is not old)

    def news(fact: Fact, at: datetime, said_at: datetime, heard_at: datetime, beliefs: tuple[Fact, ...]) -> News | None:
        fact = _seen_from(known, _with_both_sides(fact, known, course, policy)) or fact
        change = change_of(revising.show, known, fact, at=at, said_at=said_at, article=revising.article)
        if change is None:
            return None
        return News(
            change=change,
            fact=fact,
            before=known,
            said_at=heard_at,
            beliefs=beliefs,
            former=others,
            told=revising.told,
            denied=_is_denied(known, course),
            heard=course.heard.anything,
        )

    vouched = news(new, at, said_at, course.said_last(at), revising.after)
    doubted = news(old, at, said_at, said_at, (*others, old))
    if vouched is None or not told(vouched, policy):
        return None
    if doubted is None or any(doubts(doubted, policy) for doubts in DOUBTS):
        return vouched
    then = news(old, old.valid_from, said_at, course.said_first(at), (*others, old))
    missed = not course.heard.anything and then is not None and told(then, policy)
    return vouched if missed else None


def owed(course: Course, revising: Revising) -> News | None:
    """What differs from the last that was told, where it came and went so often that telling it stopped.

    It is told after all when more witnesses than before say so, or when it has held long enough for it to be no page
    on trial in two versions. A dispute that flickers is told when it is still one after a fortnight.
    """
    heard = course.heard
    if not heard.changes:
        return None
    news = news_of(course, revising, revising.at)
    if news is None:
        return None
    change, flickered = news.change, heard.flickered(news.change) is not None
    late = replace(news, said_at=course.said_last(revising.at))
    if flickered and change.kind is ChangeKind.DISPUTED:
        return None if heard.flickers(change) else late
    if not flickered and heard.times(change) < TOLD_MOST:
        return None
    since = course.since
    held = since is not None and revising.at - since >= HELD
    seldom = heard.times(change, witnesses=change.witnesses) < TOLD_MOST
    return late if held or (heard.more_say_so(change) if flickered else seldom) else None
