"""Whether what is believed yields: to a clear lead of those who may speak against it, and not to haste or an echo."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.facts.copies import witnesses
from monitor.facts.keys import of_later_part
from monitor.facts.persons import fold
from monitor.facts.values import DATED, agree, backward, days, later
from monitor.facts.votes import denials, fresh_weight, score, total
from monitor.facts.weights import (
    AT_ONCE,
    COMEBACK,
    COMEBACK_MEMORY,
    MARGIN,
    OVERTURN,
    RETOLD,
    RETOLD_LATER,
    SETTLED,
    UNCONTRADICTED,
    WEIGHT,
)
from monitor.model import Attribute, Tier

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from monitor.facts.belief import Belief
    from monitor.facts.statement import Statement
    from monitor.facts.votes import Poll


def overturns(challenger: str, incumbent: str, poll: Poll, now: datetime, belief: Belief) -> bool:
    """Whether the incumbent yields: to a lead by a margin, by who may challenge it, and not to an echo."""
    contenders = contenders_against(challenger, incumbent, poll)
    if not contenders or hasty(contenders, incumbent, poll, belief.since):
        return False
    if _repeats_a_date(challenger, incumbent, poll, now, belief):
        return False
    if indirect(contenders, incumbent, poll) and total(contenders) < total(poll.supporters(incumbent)) + MARGIN:
        return False
    if total(contenders) < OVERTURN or score(challenger, poll, now) < score(incumbent, poll, now) + MARGIN:
        return False
    return not only_echoed(challenger, incumbent, contenders, belief.left, belief.since)


def _repeats_a_date(challenger: str, incumbent: str, poll: Poll, now: datetime, belief: Belief) -> bool:
    """Whether the second side of a dispute about a date, which no time changes, says no more than it has."""
    attribute = poll.votes[0].claim.attribute
    if attribute not in DATED or belief.rival is None or not agree(attribute, challenger, belief.rival):
        return False
    return only_repeated(incumbent, challenger, poll, now)


def indirect(contenders: list[Statement], incumbent: str, poll: Poll) -> bool:
    """Whether one side of the fate of a season no more than dates it, and the other, or nobody, speaks of its fate.

    Who dates a season may not have noticed that it was called off. Who says that the show is cancelled, of a season
    that has its day, may mean that it is the last. So who spoke last counts for nothing, and the number does.
    """
    if poll.votes[0].claim.attribute is not Attribute.RENEWAL:
        return False
    return all(vote.dated for vote in contenders) or of_the_show(contenders, incumbent, poll)


def of_the_show(contenders: list[Statement], incumbent: str, poll: Poll) -> bool:
    """Whether nobody of those who speak against the coming of a season that is dated names the season."""
    return not any(vote.numbered for vote in contenders) and any(vote.dated for vote in poll.supporters(incumbent))


def undeterred(contenders: list[Statement], incumbent: str, poll: Poll) -> bool:
    """Whether a season that was called off is dated since, by as many as called it off."""
    return any(vote.dated for vote in contenders) and total(contenders) > total(poll.supporters(incumbent)) - MARGIN


def contenders_against(challenger: str, incumbent: str, poll: Poll) -> list[Statement]:
    """Who may speak against the incumbent: not who dates a later part of it, or retells one of its.

    Nor who named no season, unless he moves the date: then he names what he speaks of. The fate of the show is that of
    its season to come (:mod:`monitor.facts.fate`).
    """
    return [
        vote
        for vote in only_retold(poll.supporters(challenger), incumbent, poll)[1]
        if (vote.numbered or vote.claim.attribute is Attribute.RENEWAL or moves(vote, incumbent, poll))
        and not agree(vote.claim.attribute, vote.claim.value, incumbent)
        and not dates_a_later_part(vote, incumbent)
    ]


def only_retold(votes: list[Statement], incumbent: str, poll: Poll) -> tuple[list[Statement], list[Statement]]:
    """Of votes against the incumbent those that are no more than a bad copy of a vote for it, and the others.

    The outlet itself has the better copy of its words, unless so many retell them otherwise that it must have
    corrected them since we read it, or somebody retells that it moves the date.
    """
    ours = poll.supporters(incumbent)
    retold = [
        vote
        for vote in votes
        if _retells(vote, ours, AT_ONCE) and not moves(vote, incumbent, poll) and not corrected([vote], incumbent, poll)
    ]
    return retold, [vote for vote in votes if vote not in retold]


def moves(vote: Statement, incumbent: str, poll: Poll) -> bool:
    """Whether a source gives a date in the place of the incumbent, which it names: "moved from March 12 to April 9".

    It knows what was said before, so this is neither a slip nor a bad copy of it, and is about the season of that date
    also where it names none.
    """
    return vote.claim.attribute in DATED and any(no.source == vote.source for no in denials(incumbent, poll))


def _retells(vote: Statement, ours: list[Statement], within: timedelta) -> bool:
    """Whether somebody has it from one of these, who said something else so shortly before, or has said so since."""
    return vote.origin is not None and any(
        vote.origin == fold(own.source)
        and vote.source != own.source
        and own.origin in (None, vote.origin)
        and vote.said_at - own.said_at <= within
        for own in ours
    )


def corrected(contenders: list[Statement], incumbent: str, poll: Poll) -> bool:
    """Whether an outlet is retold otherwise than it was read by so many that it seems to have corrected itself.

    Two of one hour may have copied each other; one of these days and one of those, or three, have not.
    """
    ours = poll.supporters(incumbent)
    for origin in {vote.origin for vote in contenders if _retells(vote, ours, timedelta.max)}:
        own = max(vote.said_at for vote in ours if fold(vote.source) == origin)
        value = contenders[0].claim.value
        since = [
            vote for vote in poll.supporters(value) if vote.numbered and vote.origin == origin and vote.said_at > own
        ]
        enough = RETOLD_LATER if any(vote.said_at - own > AT_ONCE for vote in since) else RETOLD
        if len(witnesses([replace(vote, origin=None) for vote in since])) >= enough:
            return True
    return False


def dates_a_later_part(vote: Statement, incumbent: str) -> bool:
    """Whether somebody dates a later part of a season, which says nothing against when the first began."""
    return of_later_part(vote.claim) and later(vote.claim.value, incumbent)


def hasty(contenders: list[Statement], incumbent: str, poll: Poll, since: datetime | None) -> bool:
    """Whether one voice gives another day than the one just announced.

    A premiere is not moved in the days after it was dated, so that is a slip until a second witness says so, or a
    source that is trusted more than any that gave the first day. Who says that it is moved makes none, and who gives
    another day within hours disputes it.
    """
    if since is None or contenders[0].claim.attribute not in DATED:
        return False
    first = [vote for vote in poll.supporters(incumbent) if vote.claim.value == incumbent]
    if not first or not all(_one_day(vote.claim.value) for vote in (first[0], *contenders)):
        return False
    if any(moves(vote, incumbent, poll) for vote in contenders):
        return False
    soon = all(timedelta(0) < vote.said_at - since <= SETTLED for vote in contenders)
    outranks = max(map(fresh_weight, contenders)) > max(map(fresh_weight, first))
    return soon and not outranks and len(witnesses(contenders)) < COMEBACK


def outranks(contenders: list[Statement], incumbent: str, poll: Poll) -> bool:
    """Whether a date is given by a source trusted more than any that gives the incumbent, and as much as them all.

    It is no late copy of theirs. Who spoke last counts for nothing here, or each side would win with its next article.
    What else an official source still says may be a page that nobody has looked after since.
    """
    dated, ours = [vote for vote in contenders if vote.claim.attribute in DATED], poll.supporters(incumbent)
    best = max(map(fresh_weight, ours), default=0.0)
    return any(fresh_weight(vote) > best for vote in dated) and total(dated) > total(ours) - MARGIN


def at_once(contenders: list[Statement], since: datetime | None) -> bool:
    """Whether somebody gave another day before the first could be known to all: neither corrects the other."""
    return since is not None and any(abs(vote.said_at - since) <= AT_ONCE for vote in contenders)


def at_once_and_even(
    contenders: list[Statement], rival: str, value: str, poll: Poll, now: datetime, since: datetime | None
) -> bool:
    """Whether two dates of one morning are two sides, though a trade paper gave one of them and a paper the other.

    An official word ends it at once, and a source too weak to contradict a paper does not begin it.
    """
    if not contenders or contenders[0].claim.attribute not in DATED or total(contenders) < OVERTURN:
        return False
    return at_once(contenders, since) and only_repeated(rival, value, poll, now)


def only_repeated(rival: str, value: str, poll: Poll, now: datetime) -> bool:
    """Whether a side of a dispute leads for no more than having spoken last, while the other still says the same.

    A source says what it said until it says otherwise, however long ago that was; but of a state of production, which
    is true only as of the article. Who awaits a premiere when the rival's day has passed does more than repeat, and so
    do many papers, of a date that nobody contradicts any more.
    """
    other = poll.supporters(rival)
    if not other or outlived(rival, value, poll) or _uncontradicted(value, rival, poll):
        return False
    if other[0].claim.attribute is Attribute.PRODUCTION and now - max(vote.said_at for vote in other) > SETTLED:
        return False
    counts = (total, _heads) if other[0].claim.attribute in DATED else (total,)
    against, for_it = total(denials(rival, poll)), total(denials(value, poll))
    return any(count(other) + against > count(poll.supporters(value)) + for_it - MARGIN for count in counts)


def _uncontradicted(value: str, rival: str, poll: Poll) -> bool:
    """Whether so many witnesses give a date since anybody gave the rival one that they know why.

    Papers that dated a premiere do not come back to it when others write that it was moved: their number says nothing.
    """
    theirs = poll.supporters(rival)
    if theirs[0].claim.attribute not in DATED:
        return False
    last = max(vote.said_at for vote in theirs)
    since = [vote for vote in contenders_against(value, rival, poll) if vote.said_at > last]
    return len(witnesses(since)) >= UNCONTRADICTED


def _heads(votes: list[Statement]) -> float:
    """The summed weight of votes on a date where a trade paper is one paper: both were told it by somebody."""
    paper = WEIGHT[Tier.PRESS]
    return sum(
        max(min(fresh_weight(vote), paper) if vote.tier is Tier.TRADE else fresh_weight(vote) for vote in group)
        for group in witnesses(votes)
    )


def outlived(rival: str, value: str, poll: Poll) -> bool:
    """Whether a later date is still given after the rival one, when nobody said any more that it was that."""
    ours, theirs = poll.supporters(value), poll.supporters(rival)
    if not ours or not theirs or ours[0].claim.attribute not in DATED or not later(value, rival):
        return False
    span, given = days(rival), max(vote.said_at for vote in ours).date()
    return span is not None and max(vote.said_at for vote in theirs).date() <= span[1] < given


def _one_day(value: str) -> bool:
    span = days(value)
    return span is not None and span[0] == span[1]


def only_echoed(
    challenger: str,
    incumbent: str,
    contenders: list[Statement],
    left: Mapping[str, datetime],
    since: datetime | None,
) -> bool:
    """Whether the challenger may be no more than a late copy of what was true before: then it speaks against nothing.

    A value that was given up, or an earlier stage of production, needs several witnesses who say it anew.
    ``left``: the values that were given up, and when; ``since``: when the incumbent came to be believed.
    """
    if not contenders:
        return False
    attribute = contenders[0].claim.attribute
    memory = COMEBACK_MEMORY.get(attribute)
    gone = given_up(attribute, challenger, left)
    if memory is not None and gone is not None and max(vote.said_at for vote in contenders) - gone <= memory:
        return len(witnesses([vote for vote in contenders if vote.said_at > gone])) < COMEBACK
    if backward(attribute, challenger, incumbent) and since is not None:
        return len(witnesses([vote for vote in contenders if vote.said_at > since])) < COMEBACK
    return False


def given_up(attribute: Attribute, value: str, left: Mapping[str, datetime]) -> datetime | None:
    """When a value was last given up; None: it never was."""
    return max((at for gone, at in left.items() if agree(attribute, gone, value)), default=None)
