"""The fate of a show is that of the season to come: "the show is cancelled" and "season 3 comes" speak of one matter.

Who says that a show is cancelled says it of the season that was promised and has not begun, so that it stands against
that promise in one belief, and only one of them can be believed:

====================================================  ==================================================================
said                                                  counts as
====================================================  ==================================================================
cancelled, while a season is promised                 that season is cancelled
cancelled, while none is, or the season was seen      the show is; a season promised later takes it over, to overturn it
cancelled "after three seasons", while 3 is promised  the show is: season 3 has been
cancelled, while no more is known than a date         the show is: that season may be the last
cancelled, by who dates the season that is promised   the show is: that season is the last
cancelled, while the season is said to be the last    the show is
renewed, no season named, while one is called off     that season is renewed
a date of a season that is called off, or its last    that season comes
renewed and cancelled, in one article                 the first, or what is new: the other is how it was before
====================================================  ==================================================================
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.facts.belief import Belief, step
from monitor.facts.keys import key_of
from monitor.facts.statement import Key
from monitor.facts.values import days
from monitor.facts.votes import Poll
from monitor.facts.weights import AWAITED
from monitor.model import Attribute, Modality
from monitor.number_names import CARDINALS, ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from monitor.facts.statement import Statement

Beliefs = dict[Key, Belief]

WHOLE = Key(Attribute.RENEWAL, None)
CANCELLED = "cancelled"
PROMISES = frozenset({"renewed", "ordered"})
_SAID = frozenset({Modality.ASSERTED, Modality.DENIED})

_NUMBERS = CARDINALS | ORDINALS | {"single": 1}
_HAD = re.compile(
    rf"\bafter\s+(?:(?:just|only|its|a|their|the|mere)\s+)*"
    rf"(?:(?P<digits>\d{{1,2}})(?:st|nd|rd|th)?|(?P<word>{'|'.join(_NUMBERS)}))\s+(?:seasons?|series)\b",
    re.IGNORECASE,
)


def fates_after(fates: Beliefs, said: Iterable[Statement], dates: Beliefs, moment: datetime) -> Beliefs:
    """What stands of a show's renewals after what was said at one moment.

    :param fates: what stood of them before
    :param said: what was said, of renewals and dates
    :param dates: what stands of the premieres after it
    """
    words = [each for each in said if each.claim.attribute is Attribute.RENEWAL]
    dated = [each for each in said if each.claim.attribute is Attribute.RELEASE_DATE and _dates(each)]
    if not words and not dated:
        return fates
    coming = _season_to_come(fates, words, dates, moment)
    if coming is not None:
        fates = _taken_over(fates, words, coming, dates)
    about: defaultdict[Key, list[Statement]] = defaultdict(list)
    for each in _vouching(fates, words, dated):
        about[key_of(each.claim, {})].append(each)
    for each in words if coming is None else _of_the_season(fates, words, dated, coming, dates, moment):
        about[key_of(each.claim, {})].append(each)
    return fates | {key: step(fates.get(key, Belief()), words, moment) for key, words in about.items()}


def comes(statement: Statement) -> Statement:
    """A date of a season, or that it is the last, as the word that it comes."""
    claim = statement.claim
    return replace(
        statement, claim=replace(claim, attribute=Attribute.RENEWAL, value="renewed"), dated=claim, numbered=True
    )


def _season_to_come(fates: Beliefs, words: list[Statement], dates: Beliefs, moment: datetime) -> int | None:
    """The last season that is promised or dated, or was until it was called off; None: none is, or it has begun."""
    promised = {key.season for key, belief in fates.items() if not key.facet and _promised(belief, moment)}
    promised |= {each.claim.season for each in words if _promises(each)}
    promised |= {key.season for key, belief in dates.items() if _ahead(belief, moment)}
    coming = max((season for season in promised if season is not None), default=None)
    if coming is None or any(_begun(belief, moment) for key, belief in dates.items() if (key.season or 1) >= coming):
        return None
    return coming


def _of_the_season(
    fates: Beliefs, words: list[Statement], dated: list[Statement], coming: int, dates: Beliefs, moment: datetime
) -> list[Statement]:
    """What is said of renewals, where a season is to come: of that season what is said of the show."""
    season = Key(Attribute.RENEWAL, coming)
    before, last = fates.get(season, Belief()), _is_last(coming, fates, words)
    dating = {each.article for each in dated if each.claim.season == coming}
    promising = {each.article: each.claim.start for each in words if _promises(each) and each.claim.season == coming}
    promised = bool(promising) or _promised(before, moment) or _is_at_issue(before)
    of_it = [
        each
        for each in words
        if _of_the_show(each)
        and promised
        and not last
        and each.article not in dating
        and seasons_had(each.claim.evidence) < coming
    ]
    calling_off = {each.article: each.claim.start for each in of_it if _calls_off(each)}  # article → where in it
    expected = before.value in PROMISES and not _is_at_issue(before)
    found: list[Statement] = []
    for each in words:
        off, on = calling_off.get(each.article), promising.get(each.article)
        if off is not None and on is not None:  # one of them is how it was before
            if _promises(each) and each.claim.season == coming and (off < on or expected):
                continue
            if each in of_it and on < off and _is_at_issue(before):
                continue
        bears = each in of_it or (_is_at_issue(before) and _names_none(each, "renewed"))
        found.append(_given_to(each, coming) if bears else each)
    off_now = {each.source for each in found if _calls_off(each) and each.claim.season == coming}
    if calling_off and off_now and not _is_at_issue(before):  # those who have dated it until now say that it comes
        given = dates.get(Key(Attribute.RELEASE_DATE, coming), Belief()).poll.votes
        found += [
            comes(vote) for vote in given if _dates(vote) and _day_ahead(vote, moment) and vote.source not in off_now
        ]
    return found


def _vouching(fates: Beliefs, words: list[Statement], dated: list[Statement]) -> list[Statement]:
    """Who dates a season that is called off, or calls it the last, as the word that it comes.

    Not who speaks of its fate: that is his word, whatever date he gives.
    """
    calling_off = {each.article for each in words if _calls_off(each)}
    plainly = {(each.source, each.claim.season) for each in words if _promises(each)}
    lasts = [each for each in words if each.claim.value == "ended" and each.claim.modality is Modality.ASSERTED]
    found = []
    for each in (*dated, *lasts):
        belief = fates.get(Key(Attribute.RENEWAL, each.claim.season), Belief())
        if each.claim.season is None or each.article in calling_off or not _is_at_issue(belief):
            continue
        if (each.source, each.claim.season) in plainly:
            continue
        votes = [vote for vote in belief.poll.votes if vote.claim.modality is Modality.ASSERTED]
        off = [vote for vote in votes if vote.claim.value == CANCELLED]
        since = max((vote.said_at for vote in off), default=each.said_at)
        spoken = any(vote.source == each.source and not vote.dated and vote.said_at > since for vote in votes)
        if not spoken and all(vote.source != each.source for vote in off):
            found.append(comes(each))
    return found


def _taken_over(fates: Beliefs, words: list[Statement], coming: int, dates: Beliefs) -> Beliefs:
    """The same, with the show's cancellation as that of a season which nobody had promised when it was cancelled."""
    whole = fates.get(WHOLE)
    if whole is None or whole.value != CANCELLED or whole.modality is not Modality.ASSERTED or whole.since is None:
        return fates
    season = Key(Attribute.RENEWAL, coming)
    before = fates.get(season, Belief())
    known = [dates.get(Key(Attribute.RELEASE_DATE, coming), Belief()), before]
    promised = any(
        each.since is not None
        and each.since <= whole.since
        and each.modality is Modality.ASSERTED
        and (each.value in PROMISES or days(each.value or "") is not None)
        for each in known
    )
    off = [vote for vote in whole.poll.votes if vote.claim.value == CANCELLED]
    if promised or _is_last(coming, fates, words) or any(seasons_had(vote.claim.evidence) >= coming for vote in off):
        return fates
    heard = {vote.source for vote in before.poll.votes if vote.claim.modality in _SAID}
    poll = Poll((*before.poll.votes, *(_given_to(vote, coming) for vote in off if vote.source not in heard)))
    unheard = before.value in (None, "undecided")
    belief = replace(whole, rival=None, poll=poll) if unheard else replace(before, poll=poll)
    return {key: each for key, each in fates.items() if key != WHOLE} | {season: belief}


def _given_to(statement: Statement, season: int) -> Statement:
    return replace(statement, claim=replace(statement.claim, season=season), numbered=False)


def _of_the_show(statement: Statement) -> bool:
    """Whether it says that the show is cancelled, or is not."""
    return _names_none(statement, CANCELLED)


def _calls_off(statement: Statement) -> bool:
    return statement.claim.value == CANCELLED and statement.claim.modality is Modality.ASSERTED


def _names_none(statement: Statement, value: str) -> bool:
    claim = statement.claim
    return claim.season is None and claim.value == value and claim.modality in _SAID


def _promises(statement: Statement) -> bool:
    claim = statement.claim
    return claim.season is not None and claim.value in PROMISES and claim.modality is Modality.ASSERTED


def _promised(belief: Belief, moment: datetime) -> bool:
    """Whether a season was said to come, not too long ago for it to be still to come."""
    said = [vote.said_at for vote in belief.poll.votes if _promises(vote)]
    said += [at for value, at in belief.left.items() if value in PROMISES]
    return any(moment - at <= AWAITED for at in said)


def _is_at_issue(belief: Belief) -> bool:
    return CANCELLED in (belief.value, belief.rival) and belief.modality is Modality.ASSERTED


def _is_last(season: int, fates: Mapping[Key, Belief], words: list[Statement]) -> bool:
    """Whether a season is said to be the last: then it is the one after it that will not come."""
    ended = fates.get(Key(Attribute.RENEWAL, season, facet="ended"), Belief())
    return (ended.value is not None and ended.modality is Modality.ASSERTED) or any(
        each.claim.value == "ended" and each.claim.season == season and each.claim.modality is Modality.ASSERTED
        for each in words
    )


def _dates(statement: Statement) -> bool:
    """Whether it gives a season, which it names, a date."""
    claim = statement.claim
    named = claim.season is not None and statement.numbered
    return named and claim.modality is Modality.ASSERTED and days(claim.value) is not None


def _ahead(belief: Belief, moment: datetime) -> bool:
    span = days(belief.value or "")
    stated = belief.modality is Modality.ASSERTED and any(_dates(vote) for vote in belief.poll.votes)
    return stated and span is not None and span[1] >= moment.date()


def _begun(belief: Belief, moment: datetime) -> bool:
    span = days(belief.value or "")
    return belief.modality is Modality.ASSERTED and span is not None and span[1] < moment.date()


def _day_ahead(vote: Statement, moment: datetime) -> bool:
    span = days(vote.claim.value)
    return span is not None and span[0] == span[1] >= moment.date()


def seasons_had(words: str) -> int:
    """How many seasons a show was cancelled after, by the words; 0: they do not say."""
    found = _HAD.search(words)
    if found is None:
        return 0
    return int(found["digits"]) if found["digits"] else _NUMBERS[found["word"].casefold()]
