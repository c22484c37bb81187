"""How near claims come to gold: what matches what, and precision, recall and F1.

Gold and predictions are objects with the fields of docs/claims.md. A prediction matches a gold claim when attribute and
value agree (of ``cast`` the person in place of the value, and where gold has a character, the character; of ``crew``
both), without regard to case, accents, punctuation and spaces, and their seasons do: for ``platform`` always; for
``cast``, ``crew`` and ``also_known_as`` no season agrees with any; for dates and episodes no season agrees with the
first. Each gold claim is matched once. Modality, and the value of ``cast``, are counted apart, on the matches.
``plot`` is not scored.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Row = Mapping[str, Any]

NOT_SCORED = "plot"
_ANY_SEASON = "platform"
_SEASON_OR_NONE = ("cast", "crew", "also_known_as")
_FIRST_OR_NONE = ("release_date", "end_date", "episode_count")
_DATES = ("release_date", "end_date")


@dataclass(slots=True)
class Tally:
    """How many claims were found rightly, found at all, and there to be found."""

    matched: int = 0
    found: int = 0
    gold: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.matched + other.matched, self.found + other.found, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """Of what was found, how much is right; 0 to 1."""
        return self.matched / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Of what was there, how much was found; 0 to 1."""
        return self.matched / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.matched / (self.found + self.gold) if self.found + self.gold else 0.0


@dataclass(slots=True)
class Score:
    """The tallies of a corpus; ``modality`` and ``cast_value`` count the matches in which they are right."""

    attributes: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    modality: Tally = field(default_factory=Tally)
    cast_value: Tally = field(default_factory=Tally)
    missed: list[tuple[str, Row]] = field(default_factory=list)  # article, gold claim
    extra: list[tuple[str, Row]] = field(default_factory=list)  # article, claim that gold lacks

    @property
    def micro(self) -> Tally:
        """All attributes together."""
        return sum(self.attributes.values(), Tally())


def score(gold: Mapping[str, Iterable[Row]], found: Mapping[str, Iterable[Row]]) -> Score:
    """Compare what was found with gold, both by article."""
    result = Score()
    for article, wanted in gold.items():
        _compare(article, _distinct(wanted), _distinct(found.get(article, ())), result)
    return result


def _compare(article: str, wanted: list[Row], found: list[Row], result: Score) -> None:
    left = list(wanted)
    for claim in wanted:
        result.attributes[claim["attribute"]].gold += 1
    for claim in found:
        tally = result.attributes[claim["attribute"]]
        tally.found += 1
        fitting = [each for each in left if matches(each, claim)]
        if not fitting:
            result.extra.append((article, claim))
            continue
        meant = max(fitting, key=lambda each: [each.get(name) == claim.get(name) for name in _CLOSENESS])
        left.remove(meant)
        tally.matched += 1
        _count(result.modality, meant.get("modality") == claim.get("modality"))
        if claim["attribute"] == "cast":
            _count(result.cast_value, meant["value"] == claim["value"])
    result.missed += [(article, claim) for claim in left]


_CLOSENESS = ("season", "value", "modality")  # of several gold claims that match, the most alike is meant


def _count(tally: Tally, right: bool) -> None:
    tally.matched, tally.found, tally.gold = tally.matched + right, tally.found + 1, tally.gold + 1


def matches(gold: Row, found: Row) -> bool:
    """Whether a claim is the one that gold means."""
    return (
        gold["attribute"] == found["attribute"]
        and _said(gold) == _said(found)
        and _seasons_agree(gold["attribute"], gold.get("season"), found.get("season"))
        and _characters_agree(fold(gold.get("character")), fold(found.get("character")))
    )


def _said(claim: Row) -> tuple[str, ...]:
    attribute, value = claim["attribute"], str(claim["value"])
    if attribute == "cast":
        return (fold(claim.get("person")),)
    if attribute == "crew":
        return (fold(claim.get("person")), fold(value))
    return (value.strip() if attribute in _DATES else fold(value),)


def _seasons_agree(attribute: str, one: int | None, other: int | None) -> bool:
    if one == other or attribute == _ANY_SEASON:
        return True
    if attribute in _SEASON_OR_NONE:
        return one is None or other is None
    return attribute in _FIRST_OR_NONE and {one, other} == {None, 1}


def _characters_agree(gold: str, found: str) -> bool:
    return not gold or (bool(found) and (gold in found or found in gold))


def _distinct(claims: Iterable[Row]) -> list[Row]:
    kept: dict[tuple[object, ...], Row] = {}
    for claim in claims:
        if claim["attribute"] != NOT_SCORED:
            season = None if claim["attribute"] == _ANY_SEASON else claim.get("season")
            kept.setdefault((claim["attribute"], season, _said(claim), fold(claim.get("character"))), claim)
    return list(kept.values())


def fold(text: str | None) -> str:
    """A text without case, accents, punctuation and spaces."""
    decomposed = unicodedata.normalize("NFKD", text or "").casefold()
    return "".join(character for character in decomposed if character.isalnum())
