"""Who plays whom, who joins and who leaves: the facts of a show's cast, a person at a time. Pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from monitor.model import Fact

# What is told of a person's part in a season, and its sign; in the order in which people want to know.
PARTS: Mapping[str, tuple[str, str]] = {
    "joining": ("joins", "+"),
    "leaving": ("leaves", "−"),
    "returning": ("returns", "↺"),
    "starring": ("stars", ""),
}


@dataclass(frozen=True, slots=True)
class Part:
    """What somebody does in some seasons, the newest first; of the show as a whole where there is none."""

    value: str
    seasons: tuple[int, ...]
    sure: float  # 0 to 1, of the newest
    modality: Modality

    @property
    def words(self) -> str:
        """``joins season 2``, ``stars in seasons 1 to 4``, ``reportedly leaves season 3``."""
        verb = PARTS[self.value][0] if self.value in PARTS else self.value
        hedge = {Modality.RUMOURED: "reportedly ", Modality.EXPECTED: "is expected: "}.get(self.modality, "")
        if verb == "stars" and self.seasons:
            verb = "stars in"
        return f"{hedge}{verb}{_seasons(self.seasons)}"

    @property
    def sign(self) -> str:
        """A plus who joins, a minus who leaves."""
        return PARTS[self.value][1] if self.value in PARTS else ""


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody in the cast, with the parts in all seasons, the newest first."""

    name: str
    character: str | None
    parts: tuple[Part, ...]


def cast(facts: Iterable[Fact]) -> list[Player]:
    """The cast as believed: who has to do with the newest season first, of these who joins, leaves, returns, stars."""
    people: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.attribute is Attribute.CAST and fact.person:
            people[fact.person].append(fact)
    players = [_player(name, of_one) for name, of_one in people.items()]
    return sorted(players, key=_rank)


def crew(facts: Iterable[Fact]) -> list[tuple[str, str, int | None]]:
    """Who makes it: name, what they are (several joined), and the season, None where it is of all; newest first."""
    jobs: defaultdict[tuple[str, int | None], list[str]] = defaultdict(list)
    for fact in facts:
        if fact.attribute is Attribute.CREW and fact.person:
            jobs[fact.person, fact.season].append(fact.value)
    rows = [(name, ", ".join(sorted(set(values))), season) for (name, season), values in jobs.items()]
    return sorted(rows, key=lambda row: (-(row[2] or 0), row[1], row[0]))


def _player(name: str, facts: Sequence[Fact]) -> Player:
    newest = sorted(facts, key=lambda fact: (-(fact.season or 0), _order(fact.value)))
    character = next((fact.character for fact in newest if fact.character), None)
    return Player(name, character, tuple(_parts(newest)))


def _parts(newest: Sequence[Fact]) -> Iterator[Part]:
    """What is one after another the same is one."""
    for (value, modality), same in groupby(newest, key=lambda fact: (fact.value, fact.modality)):
        facts = list(same)
        seasons = dict.fromkeys(fact.season for fact in facts if fact.season is not None)
        yield Part(value, tuple(seasons), facts[0].confidence, modality)


def _seasons(seasons: Sequence[int]) -> str:
    if len(seasons) < 2:
        return f" season {seasons[0]}" if seasons else ""
    if seasons[0] - seasons[-1] == len(seasons) - 1:
        return f" seasons {seasons[-1]} to {seasons[0]}"
    return f" seasons {', '.join(map(str, reversed(seasons)))}"


def _rank(player: Player) -> tuple[int, int, float, str]:
    first = player.parts[0]
    return (-max(first.seasons, default=0), _order(first.value), -first.sure, player.name)


def _order(value: str) -> int:
    return list(PARTS).index(value) if value in PARTS else len(PARTS)
