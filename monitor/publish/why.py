"""Why a change was told, in plain words: what the command line and the page of a change both say. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.facts.statement import is_credit_to
from monitor.facts.values import agree
from monitor.model import ChangeKind, Modality
from monitor.publish.body import clean
from monitor.publish.words import value_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.model import Change, Ground


def before(change: Change) -> str:
    """What was believed before: ``May 14, 2026 (80% sure)``, ``nothing``."""
    return _believed(change, change.old, change.doubt)


def after(change: Change) -> str:
    """What is believed since, and on how many words: ``May 21, 2026 (97% sure), on the word of 1 witness``."""
    said = _believed(change, change.new, change.confidence)
    if change.new is None:
        return said
    number = change.witnesses
    return f"{said}, on the word of {'1 witness' if number == 1 else f'{number} independent witnesses'}"


def ungrounded(change: Change, sources_in: str) -> str:
    """Of a change without votes: why there are none to show, and what its quotes are.

    ``sources_in`` says where a show's beliefs have their sources: ``in: monitor show``.
    """
    if change.attribute is None:
        most = " The words that matter most:" if change.quotes else ""
        return f"It sums up what was believed; each belief has its sources {sources_in}.{most}"
    if change.new is None:
        return "Nobody says so any more. It stood on:"
    return "What was weighed was not kept, as an older program told it. It stood on:"


def says(change: Change, ground: Ground) -> str:
    """What a vote says, and how: ``May 14, 2026``, ``summer 2027 (rumoured)``, ``not May 7, 2026``."""
    words = clean(ground.value if change.attribute is None else value_words(change.attribute, ground.value))
    if ground.modality is Modality.DENIED:
        return f"not {words}"
    return words if ground.modality is Modality.ASSERTED else f"{words} ({ground.modality.value})"


def credited(ground: Ground) -> str | None:
    """The outlet that a vote has it from, where it names another than its own."""
    return ground.credit if ground.credit and not is_credit_to(ground.credit, ground.source) else None


def sides(change: Change) -> tuple[list[Ground], list[Ground]]:
    """The votes for what was told, and those against it, each in the order in which they were kept.

    For it is who says so, or says it less or more precisely, or denies another value; and for a denial who denies. Of
    a belief that ended without another nobody is for it.
    """
    told: list[Ground] = []
    others: list[Ground] = []
    for ground in change.grounds:
        (told if _is_for(change, ground) else others).append(ground)
    return told, others


def copies(grounds: Sequence[Ground]) -> list[tuple[Ground, Ground]]:
    """The pairs of votes whose articles have nearly the same text, each pair of articles once."""
    first: dict[str, Ground] = {}
    for ground in grounds:
        first.setdefault(ground.url, ground)
    pairs = {tuple(sorted((ground.url, other))) for ground in grounds for other in ground.copies if other in first}
    return [(first[one], first[other]) for one, other in sorted(pairs)]


def _is_for(change: Change, ground: Ground) -> bool:
    if change.kind is ChangeKind.DENIED:
        return ground.modality is Modality.DENIED
    if change.attribute is None or change.new is None:
        return False
    return agree(change.attribute, ground.value, change.new) is not (ground.modality is Modality.DENIED)


def _believed(change: Change, value: str | None, confidence: float | None) -> str:
    if value is None:
        return "nothing"
    words = clean(value if change.attribute is None else value_words(change.attribute, value))
    return words if confidence is None else f"{words} ({confidence:.0%} sure)"
