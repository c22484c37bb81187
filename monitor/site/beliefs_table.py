"""What is believed of a show as rows of tables, a season at a time, and beside what catalogues have of it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.beliefs.voices import Voices
from monitor.facts.values import agree
from monitor.model import Attribute, Modality
from monitor.publish.words import ATTRIBUTES, label, value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from monitor.beliefs.catalogued import Noted
    from monitor.beliefs.voices import Voice
    from monitor.model import Fact

_ELSEWHERE = frozenset({Attribute.CAST, Attribute.CREW})  # in tables of their own
_ORDER = tuple(ATTRIBUTES)


@dataclass(frozen=True, slots=True)
class Heard:
    """A source that speaks for a belief or against it; ``note``: what it says where that is not the same."""

    source: str
    article: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One belief, who says so, and who says otherwise."""

    label: str
    value: str
    fact: Fact
    agree: Sequence[Heard] = ()
    differ: Sequence[Heard] = ()

    @property
    def put(self) -> str:
        """How it is put, where it is not stated as a fact: ``rumoured``."""
        return "" if self.fact.modality is Modality.ASSERTED else self.fact.modality.value


@dataclass(frozen=True, slots=True)
class Beside:
    """What a catalogue has of something, beside what the press says."""

    label: str
    season: int | None
    press: str
    catalogue: str
    source: str
    url: str
    same: bool | None  # None: the two cannot be compared, as a status of "Running" cannot


@dataclass(frozen=True, slots=True)
class Table:
    """The beliefs about a season, or about the show as a whole (None)."""

    season: int | None
    facts: Sequence[Fact]
    left_out: int  # facts for which there is no room

    @property
    def name(self) -> str:
        """``Season 2``."""
        return "The show as a whole" if self.season is None else f"Season {self.season}"


def tables(facts: Iterable[Fact], first: int | None, most: int) -> list[Table]:
    """The facts by season: the one that is asked about first, then the show as a whole, then the newest.

    There are at most ``most`` facts in all, and seasons for which no room is left are not there. The cast and the crew
    have tables of their own.
    """
    told = [fact for fact in facts if fact.attribute not in _ELSEWHERE]
    found = []
    for season in sorted({fact.season for fact in told}, key=lambda s: (s != first, s is not None, -(s or 0))):
        mine = _of(told, season)
        if most > 0:
            found.append(Table(season, mine[:most], max(len(mine) - most, 0)))
        most -= len(mine)
    return found


def rows(table: Table, voices: Mapping[Fact, Voices]) -> list[Row]:
    """The rows of a table, with who is heard for and against each."""
    return [_row(fact, voices) for fact in table.facts]


def beside(noted: Mapping[Fact, Sequence[Noted]]) -> list[Beside]:
    """What catalogues have of premieres and status, where others than they say it too or say otherwise."""
    ordered = sorted(noted.items(), key=lambda item: (-(item[0].season or 0), _ORDER.index(item[0].attribute)))
    return [
        _beside(fact, note)
        for fact, notes in ordered
        for note in notes
        if any(quote.source != note.quote.source for quote in fact.quotes)
    ]


def _beside(fact: Fact, note: Noted) -> Beside:
    dated = fact.attribute is Attribute.RELEASE_DATE
    return Beside(
        label=label(fact.attribute),
        season=fact.season,
        press=value_words(fact.attribute, fact.value),
        catalogue=value_words(fact.attribute, note.value) if dated else note.value,
        source=note.quote.source,
        url=note.quote.url,
        same=agree(fact.attribute, fact.value, note.value) if dated else None,
    )


def _of(facts: Iterable[Fact], season: int | None) -> list[Fact]:
    mine = (fact for fact in facts if fact.season == season)
    return sorted(mine, key=lambda fact: (_ORDER.index(fact.attribute), fact.valid_from, fact.value))


def _row(fact: Fact, voices: Mapping[Fact, Voices]) -> Row:
    value = value_words(fact.attribute, fact.value)
    if fact.rival:
        value = f"{value}, or {value_words(fact.attribute, fact.rival)}"
    said = voices.get(fact, Voices())
    agreed, otherwise = ([_heard(fact, voice) for voice in each] for each in (said.agree, said.differ))
    return Row(label(fact.attribute), value, fact, agreed, otherwise)


def _heard(fact: Fact, voice: Voice) -> Heard:
    """``Evening Gazette June 2027 (rumoured)``, ``Evening Gazette denies it``."""
    if voice.modality is Modality.DENIED:
        return Heard(voice.source, voice.article, "denies it")
    words = value_words(fact.attribute, voice.value) if voice.value != fact.value else ""
    put = f"({voice.modality.value})" if voice.modality not in (Modality.ASSERTED, fact.modality) else ""
    return Heard(voice.source, voice.article, " ".join(filter(None, (words, put))))
