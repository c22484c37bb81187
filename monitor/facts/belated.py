"""What is told later than it was believed: it was too doubtful at first, or had come and gone too often."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.facts.belief import backers
from monitor.facts.changes import change_of
from monitor.facts.heard import HEARD_NOTHING, outcome
from monitor.facts.news import News
from monitor.facts.policy import DOUBTS, Policy, told
from monitor.facts.weights import HELD, TOLD_MOST

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.facts.belief import Belief
    from monitor.facts.heard import Heard
    from monitor.model import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Revising:
    """What one revision of a show's beliefs has in common for all of them."""

    show: str  # its slug
    at: datetime
    article: str | None  # URL of the article that brought it about
    policy: Policy
    former: tuple[Fact, ...]  # all open facts before
    after: tuple[Fact, ...] = ()  # ... and after


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How one belief came to be what it is now."""

    old: Fact | None  # before the revision
    new: Fact | None  # after it
    belief: Belief | None  # the votes of now; None: nobody says anything any more
    earlier: Fact | None = None  # what gave way to ``old`` when that came to be believed
    emptied: datetime | None = None  # where nothing is believed: when it was last given up, if that is known
    heard: Heard = HEARD_NOTHING  # what was told of it of late

    def said_last(self, at: datetime) -> datetime:
        """When the last of those spoke who say what is believed; where nobody says so, ``at``."""
        votes = [] if self.belief is None else backers(self.belief)
        return max((vote.said_at for vote in votes), default=at)


def belated(course: Course, revising: Revising, said_at: datetime) -> News | None:
    """A belief that was too doubtful to be told when it was new, and has found a second witness or a better one since.

    A paper and the site that retold it are one witness, whichever was read first: then it is the confidence that grows.
    What subscribers know is what was believed before it, so that is where the change starts. A second witness found in
    an archive makes no news of what was said long ago: what counts is when the last who say so said it.
    """
    old, new, earlier = course.old, course.new, course.earlier
    if old is None or new is None:
        return None
    if new.witnesses <= old.witnesses and new.confidence <= old.confidence:
        return None
    show, at, article = revising.show, revising.at, revising.article
    first = change_of(show, earlier, old, at=at, said_at=said_at, article=article)
    now = change_of(show, earlier, new, at=at, said_at=said_at, article=article)
    if first is None or now is None:
        return None
    others = tuple(fact for fact in revising.former if fact is not old)
    heard = course.said_last(at)
    doubted = News(change=first, fact=old, before=earlier, said_at=at, beliefs=(*others, old), former=others)
    vouched = News(change=now, fact=new, before=earlier, said_at=heard, beliefs=revising.after, former=others)
    if any(doubts(doubted, revising.policy) for doubts in DOUBTS) and told(vouched, revising.policy):
        return vouched
    return None


def owed(course: Course, revising: Revising) -> News | None:
    """What differs from the last that was told, where it came and went so often that telling it stopped.

    It is told after all when more witnesses than before say so, or when it has held long enough for it to be no page
    on trial in two versions. The change starts from what was told last.
    """
    if not course.heard.changes:
        return None
    at, new, known = revising.at, course.new, course.heard.known
    change = change_of(revising.show, known, new, at=at, said_at=at, article=revising.article)
    if change is None or course.heard.times(change) < TOLD_MOST:
        return None
    since = course.emptied if new is None else new.valid_from
    held = since is not None and at - since >= HELD
    if not held and course.heard.times(change, witnesses=change.witnesses) >= TOLD_MOST:
        return None
    others = tuple(fact for fact in revising.former if fact is not course.old)
    behind = None if outcome(change).value is None else new
    said_at = course.said_last(at)
    return News(change=change, fact=behind, before=known, said_at=said_at, beliefs=revising.after, former=others)
