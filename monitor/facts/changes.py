"""From what was believed to what is: the changes between them, each with an id that never changes."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from monitor.facts.persons import person_key
from monitor.facts.values import refines
from monitor.facts.votes import is_news
from monitor.model import Change, ChangeKind, Fact, Modality

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model import Attribute, Quote


def kind_of(before: Fact | None, now: Fact | None) -> ChangeKind | None:
    """What happened to a belief; None: nothing that can be told."""
    if before is None:
        if now is None:
            return None
        return ChangeKind.RUMOURED if now.modality is Modality.RUMOURED else ChangeKind.NEW
    if now is None:
        return ChangeKind.RETRACTED
    if _emptied(before, now):
        return ChangeKind.RETRACTED
    if now.modality is Modality.RUMOURED:
        return None if now.value == before.value else ChangeKind.RUMOURED
    if before.value != now.value:
        if before.rival is not None and now.rival is None:
            return ChangeKind.SETTLED
        if before.rival is None and now.rival == before.value:  # what was said before it is read after it
            return ChangeKind.DISPUTED
        return ChangeKind.REFINED if refines(now.attribute, now.value, before.value) else ChangeKind.CHANGED
    if before.modality is not Modality.ASSERTED and now.modality is Modality.ASSERTED:
        return ChangeKind.CONFIRMED if now.rival is None else ChangeKind.DISPUTED
    if (before.rival is None) is not (now.rival is None):
        return ChangeKind.DISPUTED if before.rival is None else ChangeKind.SETTLED
    return None


def _emptied(before: Fact, now: Fact) -> bool:
    """Whether what was stated or rumoured was taken back, and all that is left is that nothing is known."""
    said = before.modality is not Modality.EXPECTED and is_news(before.attribute, before.value)
    return said and not is_news(now.attribute, now.value)


def change_of(
    show: str, before: Fact | None, now: Fact | None, *, at: datetime, said_at: datetime, article: str | None
) -> Change | None:
    """The change between two beliefs of one thing; None where there is none.

    While it is disputed, ``old`` and ``new`` are the two sides. ``said_at``: when the words that brought it were said.
    """
    kind = kind_of(before, now)
    fact = now or before
    if kind is None or fact is None:
        return None
    old = None if before is None else before.value
    new = None if now is None or kind is ChangeKind.RETRACTED else now.value
    if kind is ChangeKind.DISPUTED and now is not None:
        new = now.rival if now.value == old else now.value
    elif kind is ChangeKind.SETTLED and before is not None and old == new:
        old = before.rival
    return Change(
        id=change_id(show, fact.attribute, fact.season, fact.person, kind, old, new, said_at),
        show=show,
        kind=kind,
        at=at,
        attribute=fact.attribute,
        season=fact.season,
        person=fact.person,
        character=fact.character,
        old=old,
        new=new,
        confidence=fact.confidence,
        witnesses=fact.witnesses,
        article=article,
        quotes=fact.quotes,
        doubt=None if before is None else before.confidence,
    )


def unheard_of(change: Change, said_at: datetime) -> Change:
    """The change for somebody to whom the old value was never told, as a guess is not: what is said is new."""
    return _as(change, ChangeKind.NEW, None, said_at)


def denied(change: Change, quotes: tuple[Quote, ...], said_at: datetime) -> Change:
    """The change where a rumour is not just dropped; ``quotes`` are from those who deny it, one a source."""
    return replace(_as(change, ChangeKind.DENIED, change.old, said_at), quotes=quotes, witnesses=len(quotes))


def again(change: Change) -> Change:
    """The change where the same words bring it once more, as those that spoke against them are gone again."""
    return _as(change, change.kind, change.old, change.at)


def _as(change: Change, kind: ChangeKind, old: str | None, said_at: datetime) -> Change:
    of = (change.show, change.attribute, change.season, change.person)
    return replace(change, id=change_id(*of, kind, old, change.new, said_at), kind=kind, old=old)


def change_id(
    show: str,
    attribute: Attribute | None,
    season: int | None,
    person: str | None,
    kind: ChangeKind,
    old: str | None,
    new: str | None,
    said_at: datetime | None,
) -> str:
    """32 hexadecimal digits that stand for what a change says.

    The time of the words that brought it is part of it: so A → B, told again after B → A, is another change, while
    reading the same articles again gives the same ids.
    """
    parts = (
        show,
        attribute,
        season,
        person_key(person) if person else None,
        kind,
        old,
        new,
        said_at and said_at.isoformat(),
    )
    return blake2b(
        "\x1f".join("" if part is None else str(part) for part in parts).encode(), digest_size=16
    ).hexdigest()
