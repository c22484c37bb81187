"""What edits of an article took back, and which of them are behind a change. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime  # noqa: TC003  (dataclass fields are read at run time)
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.facts.persons import fold
from monitor.facts.values import MANY, agree, refines, same
from monitor.facts.votes import is_news
from monitor.model import ChangeKind, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from monitor.model import Change

LOOK_BACK = 50  # versions of an article: one that is edited every day has hundreds


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of an article: when it was read, and what it says of one show, each claim with since when."""

    read_at: datetime
    claims: tuple[tuple[Claim, datetime], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """An article that was read in more than one version."""

    number: int
    url: str
    source: str
    versions: tuple[Version, ...]  # oldest first

    def until(self, at: datetime) -> Edited:
        """The same as it had been read by then, without what was too long ago."""
        return replace(self, versions=tuple(version for version in self.versions if version.read_at <= at)[-LOOK_BACK:])


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What an article says no longer."""

    claim: Claim
    since: datetime  # when it said so
    until: datetime  # as it was seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """An article that was changed: what it said, until when, and what it says in its place, if it says anything."""

    number: int
    url: str
    source: str
    dropped: Dropped
    says: Claim | None = None


def dropped(article: Edited) -> Iterator[Dropped]:
    """All that an article once said, and says no longer; of what came and went more than once, the last time."""
    seen = {claim.content for claim, _ in article.versions[-1].claims}
    for former, later in reversed(list(pairwise(article.versions))):
        for claim, since in former.claims:
            if claim.content not in seen:
                seen.add(claim.content)
                yield Dropped(claim=claim, since=since, until=later.read_at)


def taken_back(article: Edited) -> Iterator[Dropped]:
    """What an article stated, expected or rumoured, and says no longer, not even in another manner or more precisely.

    That nothing is known is nothing to take back.
    """
    now = [claim for claim, _ in article.versions[-1].claims if claim.modality is not Modality.DENIED]
    for each in dropped(article):
        said = each.claim
        kept = (
            claim
            for claim in now
            if (claim.season, claim.person) == (said.season, said.person)
            and (_same(said, claim) or refines(said.attribute, claim.value, said.value))
        )
        if said.modality is not Modality.DENIED and is_news(said.attribute, said.value) and not any(kept):
            yield each


def edits_behind(
    change: Change, articles: Iterable[Edited], told_before: Callable[[Change], datetime | None]
) -> tuple[Edit, ...]:
    """The edits that are behind a change, of the articles that brought it or that are quoted.

    An article took back what was believed, or says what is told in the place of something else. It did so when the
    change was told, or since the same was told the last time (``told_before``), so that no edit is told twice. What is
    only more precise now took nothing back.
    """
    found = (_edit(change, article) for article in articles)
    return tuple(
        edit
        for edit in found
        if edit is not None
        and (edit.dropped.until == change.at or (before := told_before(change)) is None or edit.dropped.until > before)
    )


def _edit(change: Change, article: Edited) -> Edit | None:
    then = article.until(change.at)
    if len(then.versions) < 2:
        return None
    says = _says(change, then.versions[-1])
    for each in dropped(then):
        if _took_back(change, each.claim, says):
            return Edit(number=article.number, url=article.url, source=article.source, dropped=each, says=says)
    return None


def _says(change: Change, version: Version) -> Claim | None:
    """What it says of the same now: what is told, stated if possible, else something else."""
    said = [claim for claim, _ in version.claims if _is_about(change, claim)]

    def rank(claim: Claim) -> tuple[bool, bool, bool]:
        return (_fits(change, claim), claim.season == change.season, claim.modality is Modality.ASSERTED)

    return max(said, key=rank, default=None)


def _took_back(change: Change, claim: Claim, says: Claim | None) -> bool:
    """Whether words that are gone stood for what was believed, or against what is told on the article's word now.

    That nothing is known is nothing to take back.
    """
    if not _is_about(change, claim) or claim.modality is Modality.DENIED or not is_news(claim.attribute, claim.value):
        return False
    if says is not None and _same(claim, says):  # in another manner, or of another part
        return False
    if change.kind is not ChangeKind.DENIED and _fits(change, claim):
        return False
    if change.old is not None and agree(claim.attribute, claim.value, change.old):
        return True
    told = says is not None and _fits(change, says) and claim.season == change.season
    return told and change.attribute not in MANY


def _fits(change: Change, claim: Claim) -> bool:
    if change.new is None or claim.modality is Modality.DENIED:
        return False
    return agree(claim.attribute, claim.value, change.new)


def _same(one: Claim, other: Claim) -> bool:
    return other.modality is not Modality.DENIED and same(one.attribute, one.value, other.value)


def _is_about(change: Change, claim: Claim) -> bool:
    return (
        claim.attribute is change.attribute
        and (claim.season is None or claim.season == change.season)
        and fold(claim.person or "") == fold(change.person or "")
    )
