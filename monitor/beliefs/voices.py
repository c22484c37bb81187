"""Who speaks for what is believed, and who against it: the votes that stand, without their words and weights."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from monitor.beliefs import outdated
from monitor.facts.keys import key_of
from monitor.facts.topics import topic_of_key
from monitor.facts.values import NOTHING_KNOWN, agree
from monitor.model import Modality
from monitor.store.dates import published_by
from monitor.store.standing import newest_standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from monitor.facts.statement import Key
    from monitor.model import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A source's latest word on something, in one manner."""

    source: str
    article: int
    value: str
    modality: Modality
    said_at: datetime


@dataclass(frozen=True, slots=True)
class Voices:
    """The latest first; of each source its latest word, for and against."""

    agree: tuple[Voice, ...] = ()
    differ: tuple[Voice, ...] = ()


def voices(conn: Connection, show: str, facts: Iterable[Fact]) -> dict[Fact, Voices]:
    """The votes on these facts of a show, which are about nobody; one whose votes have to be counted anew has none.

    Against it are denials, and other values since it has been believed: what was said before is what it took the place
    of. Who says that nothing is known says nothing against it.
    """
    old = outdated(conn, show)
    keys = {fact: key_of(fact, {}) for fact in facts if fact.person is None and fact.attribute not in old}
    rows: dict[Key, list[dict[str, Any]]] = {}
    for topic in {topic_of_key(key) for key in keys.values()}:
        row = newest_standing(conn, show, topic)
        rows[topic] = row.beliefs if row is not None else []
    beliefs = {
        fact: belief
        for fact, key in keys.items()
        for belief in rows[topic_of_key(key)]
        if (belief["attribute"], belief["season"], belief["facet"]) == (key.attribute, key.season, key.facet)
    }
    sources = published_by(conn, {vote[0] for belief in beliefs.values() for vote in belief["votes"]})
    return {fact: _voices(fact, belief, sources) for fact, belief in beliefs.items()}


def _voices(fact: Fact, belief: Mapping[str, Any], sources: Mapping[int, str]) -> Voices:
    since = belief["since"] and datetime.fromisoformat(belief["since"])
    said = sorted((_voice(vote, sources) for vote in belief["votes"]), key=lambda voice: voice.said_at, reverse=True)
    fitting = [each for each in said if each.modality is not Modality.DENIED and _agrees(fact, each)]
    other = [
        each
        for each in said
        if each not in fitting
        and each.value != NOTHING_KNOWN.get(fact.attribute)
        and (_agrees(fact, each) if each.modality is Modality.DENIED else since is None or each.said_at >= since)
    ]
    return Voices(_once(fitting), _once(other))


def _agrees(fact: Fact, voice: Voice) -> bool:
    return agree(fact.attribute, voice.value, fact.value)


def _voice(vote: list[Any], sources: Mapping[int, str]) -> Voice:
    article, _, _, _, modality, _, said_at, _, _, value = vote
    return Voice(
        source=sources.get(article, "?"),
        article=article,
        value=value,
        modality=Modality(modality),
        said_at=datetime.fromisoformat(said_at),
    )


def _once(said: Iterable[Voice]) -> tuple[Voice, ...]:
    """Of each source its firmest word: a fact before a rumour, whichever came last."""
    found: dict[str, Voice] = {}
    for voice in said:
        held = found.get(voice.source)
        if held is None or (voice.modality is Modality.ASSERTED and held.modality is not Modality.ASSERTED):
            found[voice.source] = voice
    return tuple(found.values())
