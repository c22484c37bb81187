"""Values: which of them agree, which says the same more precisely, and which of one article's counts.

An agreement is a table where it can be one; dates agree by the days they allow (EDTF).
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from monitor.edtf import Edtf
from monitor.facts.persons import fold
from monitor.model import Attribute

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DATED = frozenset({Attribute.RELEASE_DATE, Attribute.END_DATE})

# Values that say that nothing is known. They fill a void and yield to anything.
NOTHING_KNOWN: Mapping[Attribute, str] = MappingProxyType(
    {Attribute.RENEWAL: "undecided", Attribute.RELEASE_DATE: "unannounced", Attribute.TRAILER: "unreleased"}
)

# (vague, precise): both may be said of the same state of things, and the second says more.
REFINEMENTS: Mapping[Attribute, frozenset[tuple[str, str]]] = MappingProxyType(
    {
        Attribute.RENEWAL: frozenset({("ordered", "renewed")}),
        Attribute.CAST: frozenset({("starring", "joining"), ("starring", "returning"), ("starring", "leaving")}),
    }
)

# Stages of making a season, in their order. What interrupts may come at any stage.
STAGES = ("development", "writing", "casting", "filming", "wrapped", "post_production")
INTERRUPTIONS = frozenset({"delayed", "halted"})

# The attributes whose values are kinds of news, and which there are; those that say that nothing is known left out.
KINDS: Mapping[Attribute, tuple[str, ...]] = MappingProxyType(
    {
        Attribute.RENEWAL: ("renewed", "cancelled", "ended", "ordered"),
        Attribute.CAST: ("joining", "leaving", "returning", "starring"),
        Attribute.CREW: ("creator", "showrunner", "director", "writer", "producer", "composer", "author"),
        Attribute.PRODUCTION: (*STAGES, "delayed", "halted"),
    }
)

# Of several values that one article gives for one thing, the first of these counts.
PREFERRED: Mapping[Attribute, tuple[str, ...]] = MappingProxyType(
    {
        Attribute.PRODUCTION: ("halted", "delayed", *reversed(STAGES)),
        Attribute.CAST: ("leaving", "joining", "returning", "starring"),
        Attribute.TRAILER: ("released", "unreleased"),
    }
)

# Several of these may be true at a time: each value is a belief of its own.
MANY = frozenset({Attribute.PLATFORM, Attribute.ALSO_KNOWN_AS, Attribute.CREW})


@lru_cache(maxsize=4096)
def days(value: str) -> tuple[date, date] | None:
    """The first and last day that an EDTF value allows; None for what is no date (``unannounced``)."""
    try:
        edtf = Edtf.parse(value)
    except ValueError:
        return None
    return edtf.earliest or date.min, edtf.latest or date.max


def same(attribute: Attribute, one: str, other: str) -> bool:
    """Whether two values are the same in another spelling."""
    return one == other or (attribute in MANY and fold(one) == fold(other))


def agree(attribute: Attribute, one: str, other: str) -> bool:
    """Whether both values can be true: equal, one within the other, or dates that overlap."""
    if same(attribute, one, other) or {(one, other), (other, one)} & REFINEMENTS.get(attribute, frozenset()):
        return True
    if attribute in DATED and (first := days(one)) and (second := days(other)):
        return first[0] <= second[1] and second[0] <= first[1]
    return False


def refines(attribute: Attribute, precise: str, vague: str) -> bool:
    """Whether ``precise`` says what ``vague`` says, and more."""
    if (vague, precise) in REFINEMENTS.get(attribute, frozenset()):
        return True
    if attribute in DATED and (inner := days(precise)) and (outer := days(vague)):
        return outer[0] <= inner[0] and inner[1] <= outer[1] and inner != outer
    return False


def backward(attribute: Attribute, new: str, old: str) -> bool:
    """Whether going from ``old`` to ``new`` is a step back in the making of a season, or in being seen."""
    if attribute is Attribute.PRODUCTION and new in STAGES and old in STAGES:
        return STAGES.index(new) < STAGES.index(old)
    return False


def later(one: str, other: str) -> bool:
    """Whether one date begins after the other."""
    first, second = days(one), days(other)
    return bool(first and second and first[0] > second[0])


def spokesman(attribute: Attribute, values: Sequence[str]) -> list[str]:
    """Of all that one article gives as facts for one thing, what counts.

    Of a season's parts the earliest premiere is the season's. Values that stay in contradiction all count.
    """
    ranked = [value for value in PREFERRED.get(attribute, ()) if value in values]
    if ranked:
        return ranked[:1]
    if attribute in DATED:
        return _one_date(attribute, values)
    return list(dict.fromkeys(values))


def _one_date(attribute: Attribute, values: Sequence[str]) -> list[str]:
    """The most precise of those that agree with the earliest; the latest of ends."""
    known = [value for value in values if days(value)]
    if not known:
        return list(dict.fromkeys(values))
    spans = {value: span for value in known if (span := days(value))}
    pick = min if attribute is Attribute.RELEASE_DATE else max
    edge = pick(spans, key=lambda value: (spans[value][0], spans[value][1], value))
    near = [value for value in spans if agree(attribute, value, edge)]
    return [min(near, key=lambda value: (spans[value][1] - spans[value][0], spans[value][0], value))]
