"""What each source claimed when, and what was believed meanwhile, laid out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.edtf import Edtf
from monitor.facts.values import NOTHING_KNOWN
from monitor.model import Attribute, Modality, Tier
from monitor.publish.body import long_date, shorten
from monitor.publish.words import value_words
from monitor.site.picture.axes import LEAST, Axis, Tick, bounds, day_of, ticks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TOP, BOTTOM = 18, 266  # pixels: of the dates
BELOW = 30  # pixels: from there to what says that there is no date yet
LEFT, RIGHT = 19.0, 97.0  # percent
MOST = 200  # marks; more are drawn as one where they lie beside each other
DENSE = 60  # marks
RADIUS = {Tier.OFFICIAL: 8, Tier.TRADE: 6.5, Tier.PRESS: 5, Tier.AGGREGATOR: 3.5}  # pixels: trust
SHORT = 2 * RADIUS[Tier.OFFICIAL]  # pixels: a span that is no longer is drawn as a date
OPEN = 120.0  # days of "2027 or later" that are drawn
_NAME = 60  # characters of a source's name
_ORDER = (Modality.EXPECTED, Modality.RUMOURED, Modality.DENIED, Modality.ASSERTED)  # drawn first: below
_GRAINS = ((0.5, 2), (1.0, 4), (2.0, 8), (4.0, 16))  # percent and pixels within which marks become one, finest first


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A premiere's date as an article claims it."""

    at: datetime
    value: str  # EDTF, or "unannounced"
    modality: Modality
    source: str
    tier: Tier = Tier.PRESS
    article: int = 0
    until: datetime | None = None  # when an edit was seen to have taken it out


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What was believed, from when to when; ``until`` None: it still is."""

    value: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """A span of days, at one place across."""

    x: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Mark:
    """One claim, or several that lie at one place: the best trusted stands for them."""

    x: float
    y: float
    said: Said
    bar: Bar | None = None
    edge: int = 0  # 1: the date lies beyond the upper edge, -1: the lower
    count: int = 1

    @property
    def modality(self) -> Modality:
        """Its shape and colour."""
        return self.said.modality

    @property
    def tier(self) -> Tier:
        """Its size."""
        return self.said.tier

    @property
    def withdrawn(self) -> bool:
        """Whether its article says so no longer."""
        return self.said.until is not None

    @property
    def date(self) -> str:
        """``June 2027``."""
        if self.said.value == NOTHING_KNOWN[Attribute.RELEASE_DATE]:
            return "no date yet"
        return shorten(value_words(Attribute.RELEASE_DATE, self.said.value), _NAME)

    @property
    def words(self) -> str:
        """``Evening Gazette, March 5, 2026: June 2027 (rumoured), and 2 more``."""
        put = "" if self.modality is Modality.ASSERTED else f" ({self.modality.value})"
        more = f", and {self.count - 1} more" if self.count > 1 else ""
        gone = f", no longer said since {long_date(self.said.until)}" if self.said.until else ""
        return f"{shorten(self.said.source, _NAME)}, {long_date(self.said.at)}: {self.date}{put}{gone}{more}"


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of the line of belief; with the span that was believed, where it was no single day."""

    x1: float
    x2: float
    y: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """All that the template draws."""

    height: int
    bottom: float  # of the dates: where the axis of time lies
    across: Sequence[Tick]
    down: Sequence[Tick]
    marks: Sequence[Mark]  # in the order of drawing
    steps: Sequence[Step]
    turns: Sequence[Bar]  # from one belief to the next
    strip: float | None  # where what says that there is no date lies
    left_out: int  # claims that no mark stands for

    @property
    def dense(self) -> bool:
        """Whether there are so many marks that they would hide the line."""
        return len(self.marks) > DENSE


def draw(said: Iterable[Said], held: Iterable[Held], now: datetime, most: int = MOST) -> Picture | None:
    """The picture at a moment, with at most so many marks; None where nobody has said anything."""
    said, held = list(said), [each for each in held if _span(each.value)]
    if not said:
        return None
    dated = [(each, span) for each in said if (span := _span(each.value))]
    believed = [span for each in held if (span := _span(each.value))]
    down = bounds(
        [_middle(span) for _, span in dated],
        [span for _, span in dated],
        [_middle(span) for span in believed],
    )
    down = replace(down, start=BOTTOM, end=TOP)
    across = _across([each.at for each in said], now)
    lowest = BOTTOM if dated or believed else 0
    strip = lowest + BELOW if len(dated) < len(said) else None
    marks = _few([_mark(each, across, down, strip or 0) for each in said], most)
    steps = [_step(each, across, down, now) for each in held]
    return Picture(
        height=(strip or lowest) + 34,
        bottom=(strip or lowest) + 12,
        across=ticks(across, 6),
        down=ticks(down, 6) if dated or believed else [],
        marks=marks,
        steps=steps,
        turns=[Bar(two.x1, min(one.y, two.y), max(one.y, two.y)) for one, two in pairwise(steps) if one.y != two.y],
        strip=strip,
        left_out=len(said) - sum(mark.count for mark in marks),
    )


def _across(moments: Sequence[datetime], now: datetime) -> Axis:
    first = min(moments)
    last = max(now, *moments)
    if last - first < LEAST:
        first = last - LEAST
    return Axis(_moment(first), _moment(last), LEFT, RIGHT)


def _moment(at: datetime) -> float:
    at = at.astimezone(UTC)
    return day_of(at.date()) + (at.hour * 60 + at.minute) / 1440


def _span(value: str) -> tuple[float, float] | None:
    """First and last day, with something of an open side; None for what is no date."""
    try:
        edtf = Edtf.parse(value)
    except ValueError:
        return None
    first = None if edtf.earliest is None else day_of(edtf.earliest)
    last = None if edtf.latest is None else day_of(edtf.latest)
    if first is None:
        first = (last or 0.0) - OPEN
    return first, first + OPEN if last is None else last


def _middle(span: tuple[float, float]) -> float:
    return (span[0] + span[1]) / 2


def _mark(each: Said, across: Axis, down: Axis, strip: int) -> Mark:
    x = across.place(_moment(each.at))
    span = _span(each.value)
    if span is None:
        return Mark(x, strip, each)
    top, bottom = down.place(span[1]), down.place(span[0])
    middle = _middle(span)
    bar = Bar(x, top, bottom) if bottom - top > SHORT else None
    return Mark(x, down.place(middle), each, bar, down.beyond(middle))


def _few(marks: list[Mark], most: int) -> list[Mark]:
    """At most so many, those that lie beside each other as one, in the order of drawing: large ones below."""
    places: list[list[Mark]] = []
    for grain in _GRAINS:
        places = _places(marks, *grain)
        if len(places) <= most:
            break
    if len(places) > most:  # from all of the time alike
        places.sort(key=lambda place: (place[0].x, place[0].y))
        places = [places[number * len(places) // most] for number in range(most)]
    found = [replace(_best(place), count=len(place)) for place in places]
    return sorted(
        found, key=lambda mark: (not mark.withdrawn, _ORDER.index(mark.modality), -RADIUS[mark.tier], mark.x, mark.y)
    )


def _places(marks: Iterable[Mark], wide: float, high: float) -> list[list[Mark]]:
    """The marks of each place that lie within so many percent and pixels."""
    places: defaultdict[tuple[object, ...], list[Mark]] = defaultdict(list)
    for mark in marks:
        bar = mark.bar and (round(mark.bar.top / high), round(mark.bar.bottom / high))
        place = (round(mark.x / wide), round(mark.y / high), bar, mark.edge)
        places[*place, mark.modality, mark.withdrawn].append(mark)
    return list(places.values())


def _best(place: Iterable[Mark]) -> Mark:
    return max(place, key=lambda mark: (RADIUS[mark.said.tier], mark.x, mark.said.source))


def _step(each: Held, across: Axis, down: Axis, now: datetime) -> Step:
    span = _span(each.value)
    assert span is not None  # noqa: S101  (only what has one is drawn)
    return Step(
        across.place(_moment(each.since)),
        across.place(_moment(each.until or now)),
        down.place(_middle(span)),
        down.place(span[1]),
        down.place(span[0]),
    )
