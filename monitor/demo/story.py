"""What must come of the two days: the demo checks itself against this."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from monitor.model import Attribute, Change, Fact

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

WIDOW = "the-cartographers-widow"
COMETS = "paper-comets"


class Believed(NamedTuple):
    """What of a fact makes it this fact and no other."""

    show: str
    attribute: Attribute
    season: int | None
    value: str


# All that may be believed of the future and the dates of the shows after day one.
DAY_ONE = frozenset(
    {
        Believed(WIDOW, Attribute.RENEWAL, 2, "undecided"),
        Believed(WIDOW, Attribute.RELEASE_DATE, 1, "2026-08-20"),
        Believed(COMETS, Attribute.RENEWAL, 2, "renewed"),
        Believed(COMETS, Attribute.RELEASE_DATE, 2, "2027-22"),
    }
)


class Told(NamedTuple):
    """What of a change makes it this change and no other."""

    show: str
    attribute: Attribute | None
    season: int | None
    person: str | None
    old: str | None
    new: str | None


# Everything else that the sites say on day two is noise: a reworded article, copies, guesses, a vaguer date, other
# shows, an actor's other work, comments, adverts.
DAY_TWO = frozenset(
    {
        Told(WIDOW, Attribute.RENEWAL, 2, None, "undecided", "renewed"),
        Told(COMETS, Attribute.RELEASE_DATE, 2, None, "2027-22", "2027-06-18"),
        Told(COMETS, Attribute.CAST, 2, "Lena Okonjo", None, "joining"),
    }
)


def told(change: Change) -> Told:
    """The change without what may differ from run to run."""
    return Told(change.show, change.attribute, change.season, change.person, change.old, change.new)


def wrong_on_day_one(changes: Collection[Change], facts: Iterable[Fact]) -> list[str]:
    """In words, how day one differs from one "now following" a show and :data:`DAY_ONE`; empty when all is well."""
    following = sorted(change.show for change in changes if change.attribute is None)
    wrong = [f"told on the first crawl already: {_words(told(c))}" for c in changes if c.attribute is not None]
    if following != sorted([WIDOW, COMETS]):
        wrong.append(f"not one item for each show newly followed, but: {following}")
    kinds = {each.attribute for each in DAY_ONE}
    seen = {Believed(f.show, f.attribute, f.season, f.value) for f in facts if f.attribute in kinds}
    wrong += [f"not believed: {' '.join(map(str, each))}" for each in sorted(DAY_ONE - seen, key=str)]
    wrong += [f"believed without reason: {' '.join(map(str, each))}" for each in sorted(seen - DAY_ONE, key=str)]
    return wrong


def wrong_on_day_two(changes: Iterable[Change]) -> list[str]:
    """In words, how day two differs from :data:`DAY_TWO`; empty when all is well."""
    seen = [told(change) for change in changes]
    wrong = [f"missing: {_words(each)}" for each in sorted(DAY_TWO - set(seen), key=str)]
    wrong += [f"not news, but told: {_words(each)}" for each in sorted(set(seen) - DAY_TWO, key=str)]
    wrong += [f"told twice: {_words(each)}" for each in sorted(set(seen), key=str) if seen.count(each) > 1]
    return wrong


def _words(each: Told) -> str:
    named = ", ".join(str(part) for part in (each.show, each.attribute, each.person) if part)
    season = "" if each.season is None else f", season {each.season}"
    return f"{named}{season}: {each.old} → {each.new}"
