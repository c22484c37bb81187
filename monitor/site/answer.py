"""What a fan asks of a show, answered in a sentence: will there be more, when, and where? Facts in, words out.

The season that is asked about is the first that has not begun, else that after the last that has. What is said of it is
the first row of :data:`RULES` that fits.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from monitor.facts.seasons import seen
from monitor.facts.values import NOTHING_KNOWN, days
from monitor.facts.weights import TELL_CONFIDENCE
from monitor.model import Attribute, Modality
from monitor.publish.body import shorten
from monitor.publish.words import value_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date, datetime

    from monitor.model import Fact

_WHETHER = (Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.PRODUCTION, Attribute.TRAILER)  # a season is spoken of
_NAME = 60  # characters of a name


class Tone(StrEnum):
    """What kind of answer it is, in the word that is shown beside it."""

    DATED = "Dated"  # there will be more, and it is known when
    COMING = "Coming"  # there will be more
    RUMOURED = "Rumoured"
    DISPUTED = "Disputed"
    OPEN = "Not decided"
    OUT = "Out"
    OVER = "Over"  # there will be no more
    UNKNOWN = "Nothing known"


@dataclass(frozen=True, slots=True)
class Answer:
    """The sentence, and what it is about; ``more`` are further sentences for who has time."""

    season: int | None
    tone: Tone
    words: str
    more: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """With the season before it: ``Season 2: renewed; no date yet``."""
        if self.season is None:
            return f"{self.words[:1].upper()}{self.words[1:]}"
        return f"Season {self.season}: {self.words}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What is believed of the season that is asked about."""

    season: int | None
    renewal: Fact | None = None
    last: bool = False  # it is, or was, said to be the last
    premiere: Fact | None = None
    production: Fact | None = None
    platform: str | None = None
    before: int | None = None  # the last season that has begun
    began: Fact | None = None  # … and when
    whole: Fact | None = None  # what is said of the show's future, not of a season's

    def is_(self, value: str) -> bool:
        """Whether the season's renewal is believed to be this, as a fact and without dispute."""
        fact = self.renewal
        return fact is not None and fact.value == value and fact.modality is Modality.ASSERTED and not fact.rival

    @property
    def date(self) -> str | None:
        """The date believed, where there is one: EDTF."""
        fact = self.premiere
        return None if fact is None or fact.value == NOTHING_KNOWN[Attribute.RELEASE_DATE] else fact.value

    @property
    def on(self) -> str:
        """Where it is shown: `` on Canal Seven``."""
        return f" on {self.platform}" if self.platform else ""

    @property
    def when(self) -> str:
        """The premiere in words, with how sure it is."""
        fact = self.premiere
        if fact is None:
            return ""
        words = value_words(fact.attribute, fact.value)
        if fact.rival:
            return f"premieres {words} or {value_words(fact.attribute, fact.rival)}, sources disagree"
        if fact.modality is Modality.RUMOURED:
            return f"reportedly premieres {words}"
        if fact.modality is Modality.EXPECTED:
            return f"expected {words}"
        hedge = ", says one source" if fact.confidence < TELL_CONFIDENCE and fact.witnesses == 1 else ""
        return f"premieres {words}{self.on}{hedge}"

    @property
    def being(self) -> str:
        """What is being done, else that there is no date: ``filming; no date yet``."""
        doing = [value_words(each.attribute, each.value) for each in (self.production,) if each is not None]
        return "; ".join([*doing, "no date yet"])


@dataclass(frozen=True, slots=True)
class _Rule:
    tone: Tone
    fits: Callable[[_Known], bool]
    words: Callable[[_Known], str]


def _month(when: datetime) -> str:
    return f"{when:%B} {when.year}"


def _gone_by(known: _Known) -> str:
    """The last season that has begun, and since when."""
    if known.began is None or known.before is None:
        return ""
    return f"; season {known.before} has been out since {value_words(known.began.attribute, known.began.value)}"


def _no_more(known: _Known) -> str:
    """The last season that was, where it is the show that is over; else what has been."""
    if known.season is None and known.before is not None:
        return f"; season {known.before} was the last"
    return _gone_by(known)


def _cancelled(known: _Known, fact: Fact) -> str:
    """A season that is cancelled does not come: it is the show that was, after the season before."""
    if fact.season is None or fact.season != known.season or fact.season == 1:
        return f"cancelled, {_month(fact.valid_from)}{_no_more(known)}"
    return f"will not come; cancelled after season {fact.season - 1}, {_month(fact.valid_from)}"


def _stands(fact: Fact | None, *values: str, modality: Modality = Modality.ASSERTED) -> bool:
    return fact is not None and fact.value in values and fact.modality is modality and not fact.rival


def _renewal(known: _Known) -> Fact:
    assert known.renewal is not None  # noqa: S101  (the rule's condition says so)
    return known.renewal


# The first that fits. What is disputed is told as such before either side of it; a date says more than "renewed".
RULES: tuple[_Rule, ...] = (
    _Rule(
        Tone.DISPUTED,
        lambda k: k.renewal is not None and k.renewal.rival is not None,
        lambda k: (
            f"sources disagree: {value_words(Attribute.RENEWAL, _renewal(k).value)}"
            f" or {value_words(Attribute.RENEWAL, _renewal(k).rival or '')}"
        ),
    ),
    _Rule(Tone.OVER, lambda k: k.is_("cancelled"), lambda k: _cancelled(k, _renewal(k))),
    _Rule(
        Tone.OVER,
        lambda k: _stands(k.whole, "cancelled") and k.date is None and not k.is_("renewed"),
        lambda k: _cancelled(k, k.whole) if k.whole else "",
    ),
    _Rule(
        Tone.OVER,
        lambda k: _stands(k.whole, "ended") and k.date is None and k.renewal in (None, k.whole),
        lambda k: f"ended, no more seasons are planned{_no_more(k)}",
    ),
    _Rule(Tone.DATED, lambda k: k.date is not None and k.is_("renewed"), lambda k: f"renewed; {k.when}"),
    _Rule(Tone.DATED, lambda k: k.date is not None and _stands(k.premiere, k.date), lambda k: k.when),
    _Rule(Tone.DISPUTED, lambda k: k.premiere is not None and k.premiere.rival is not None, lambda k: k.when),
    _Rule(Tone.COMING, lambda k: k.is_("renewed"), lambda k: f"renewed; {k.being}"),
    _Rule(Tone.COMING, lambda k: k.is_("ordered"), lambda k: f"ordered to series; {k.being}"),
    _Rule(
        Tone.COMING,
        lambda k: k.production is not None and k.production.modality is Modality.ASSERTED,
        lambda k: k.being,
    ),
    _Rule(Tone.RUMOURED, lambda k: k.date is not None and not k.is_("undecided"), lambda k: f"{k.when}; not confirmed"),
    _Rule(
        Tone.RUMOURED,
        lambda k: k.renewal is not None and k.renewal.modality is Modality.RUMOURED,
        lambda k: f"reportedly {value_words(Attribute.RENEWAL, _renewal(k).value)}; not confirmed",
    ),
    _Rule(
        Tone.OPEN,
        lambda k: k.is_("undecided"),
        lambda k: f"not decided; nobody credible has said otherwise since {_month(_renewal(k).valid_from)}",
    ),
    _Rule(
        Tone.OPEN,
        lambda k: k.renewal is not None,
        lambda k: f"expected to be {value_words(Attribute.RENEWAL, _renewal(k).value)}; nobody has announced it",
    ),
    _Rule(
        Tone.OPEN,
        lambda k: k.premiere is not None,
        lambda k: f"no date announced, as of {_month(k.premiere.valid_from)}" if k.premiere else "",
    ),
    _Rule(Tone.OUT, lambda k: k.began is not None, lambda k: f"no word yet{_gone_by(k)}"),
    _Rule(Tone.UNKNOWN, lambda _: True, lambda _: "no article says anything of its future yet"),
)


def answer(facts: Iterable[Fact], now: datetime) -> Answer:
    """What is believed of the season that a fan asks about. ``facts``: those believed now, of one show."""
    facts = tuple(facts)
    today = now.date()
    known = _known(facts, _season(facts, today), today)
    rule = next(rule for rule in RULES if rule.fits(known))
    return Answer(known.season, rule.tone, rule.words(known), tuple(_more(facts, known)))


def _season(facts: Sequence[Fact], today: date) -> int | None:
    """The first season spoken of that has not begun, else the one after the last; None where no season is named."""
    last = _begun(facts, today)
    spoken = {
        fact.season if fact.season is not None else 1
        for fact in facts
        if fact.attribute in _WHETHER and (fact.season is not None or fact.attribute is Attribute.RELEASE_DATE)
    }
    coming = [season for season in spoken if last is None or season > last]
    if coming:
        return min(coming)
    return None if last is None or _over(facts) else last + 1


def _begun(facts: Iterable[Fact], today: date) -> int | None:
    dates = [fact for fact in facts if fact.attribute is Attribute.RELEASE_DATE]
    return max((fact.season or 1 for fact in dates if seen(fact.season or 1, (fact,), today)), default=None)


def _over(facts: Iterable[Fact]) -> bool:
    """Whether the show as a whole, or its last season, is said to be at an end."""
    return any(fact.attribute is Attribute.RENEWAL and _stands(fact, "cancelled", "ended") for fact in facts)


def _known(facts: Sequence[Fact], season: int | None, today: date) -> _Known:
    before = _begun(facts, today)
    future = [fact for fact in facts if fact.attribute is Attribute.RENEWAL]
    whole = [fact for fact in future if fact.season is None or (season is None and fact.season == before)]
    mine = [fact for fact in future if fact.season == season and fact.season is not None]
    decided = sorted((f for f in mine if f.value != "ended"), key=_firmest)
    platforms = sorted((f for f in facts if f.attribute is Attribute.PLATFORM and f.season == season), key=_firmest)
    return _Known(
        season=season,
        renewal=next(iter(decided), None) or next(iter(mine), None) or next(iter(whole), None),
        last=any(fact.value == "ended" for fact in mine),
        premiere=_one(facts, Attribute.RELEASE_DATE, season),
        production=_one(facts, Attribute.PRODUCTION, season),
        platform=platforms[0].value if platforms else None,
        before=before,
        began=_one(facts, Attribute.RELEASE_DATE, before) if before is not None else None,
        whole=next(iter(sorted(whole, key=_firmest)), None),
    )


def _one(facts: Iterable[Fact], attribute: Attribute, season: int | None) -> Fact | None:
    """The firmest fact of an attribute of a season; what names no season is about the first."""
    named = {season, None} if season == 1 else {season}
    return min((f for f in facts if f.attribute is attribute and f.season in named), key=_firmest, default=None)


def _firmest(fact: Fact) -> tuple[bool, float]:
    return (fact.modality is not Modality.ASSERTED, -fact.confidence)


def _more(facts: Sequence[Fact], known: _Known) -> Iterable[str]:
    """What else is worth saying of it: who joins and leaves, its length, its end, the trailer."""
    mine = [fact for fact in facts if fact.season == known.season and fact.modality is Modality.ASSERTED]
    if known.last and known.season is not None:
        yield "It will be the last."
    elif _stands(known.whole, "cancelled") and (known.date is not None or known.is_("renewed")):
        yield "The show is said to be cancelled, so it may be the last."
    for value, verb in (("joining", "joins"), ("returning", "returns"), ("leaving", "leaves")):
        people = [
            shorten(f.person, _NAME) for f in mine if f.attribute is Attribute.CAST and f.value == value and f.person
        ]
        if people:
            yield f"{_names(people)} {verb if len(people) == 1 else verb.removesuffix('s')}."
    for fact in mine:
        if fact.attribute is Attribute.EPISODE_COUNT and not fact.rival:
            yield f"It has {fact.value} episodes."
        if fact.attribute is Attribute.END_DATE and (span := days(fact.value)) and not fact.rival:
            comes = "is" if span[0] == span[1] else "comes in"
            yield f"Its last episode {comes} {value_words(fact.attribute, fact.value)}."
        if fact.attribute is Attribute.TRAILER and fact.value == "released":
            yield "There is a trailer."


def _names(people: Sequence[str]) -> str:
    """``Ann Example and two others``."""
    if len(people) <= 3:
        return " and ".join([", ".join(people[:-1]), people[-1]] if len(people) > 1 else people)
    return f"{', '.join(people[:2])} and {len(people) - 2} others"
