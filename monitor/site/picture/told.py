"""The picture in words, for who cannot see it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from monitor.model import Attribute, Modality
from monitor.publish.body import long_date, shorten
from monitor.publish.words import value_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from monitor.site.picture.drawn import Held, Said

_VALUES = 4
_HELD = 6
_NAME = 60  # characters of a source's name


def told(said: Sequence[Said], held: Sequence[Held]) -> str:
    """``3 claims by 2 sources between March 5 and ...: 2 of May 14, 2027, 1 of June 2027. Believed: ...``."""
    if not said:
        return ""
    sources = len({each.source for each in said})
    first, last = min(each.at for each in said), max(each.at for each in said)
    span = (
        f"on {long_date(first)}" if first.date() == last.date() else f"between {long_date(first)} and {long_date(last)}"
    )
    counted = Counter(_value(each) for each in said).most_common()
    values = [f"{number} of {words}" for words, number in counted[:_VALUES]]
    if len(counted) > _VALUES:
        values.append(f"{sum(number for _, number in counted[_VALUES:])} of other dates")
    text = f"{_many(len(said), 'claim')} by {_many(sources, 'source')}, {span}: {', '.join(values)}."
    return " ".join([text, *_withdrawn(said), _believed(held)])


def _withdrawn(said: Sequence[Said]) -> Iterator[str]:
    """``No longer said: May 14, 2027 by Evening Gazette, since November 20, 2026.``"""
    gone = [(each, each.until) for each in said if each.until]
    parts = [
        f"{_value(each)} by {shorten(each.source, _NAME)}, since {long_date(until)}" for each, until in gone[:_VALUES]
    ]
    if len(gone) > _VALUES:
        parts.append(f"and {len(gone) - _VALUES} more")
    if parts:
        yield f"No longer said: {'; '.join(parts)}."


def _believed(held: Sequence[Held]) -> str:
    if not held:
        return "No date is believed."
    shown = held[-_HELD:]
    steps = [f"{value_words(Attribute.RELEASE_DATE, each.value)} since {long_date(each.since)}" for each in shown]
    over = "" if shown[-1].until is None else f", until {long_date(shown[-1].until)}"
    return f"Believed: {'; then '.join(steps)}{over}."


def _value(each: Said) -> str:
    words = value_words(Attribute.RELEASE_DATE, each.value)
    return words if each.modality is Modality.ASSERTED else f"{words} ({each.modality.value})"


def _many(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"
