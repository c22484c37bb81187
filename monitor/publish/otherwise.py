"""Who says otherwise than is told: of the votes that were weighed, those for another value, or against the new one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from monitor.facts.values import NOTHING_KNOWN, agree
from monitor.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.model import Change, Ground

MOST = 3


def otherwise(change: Change) -> Iterator[Ground]:
    """At most three of them, the heaviest first, each witness and each site once.

    Who says that nothing is known says nothing against it.
    """
    attribute, new = change.attribute, change.new
    if attribute is None or new is None:
        return iter(())
    against = [
        ground
        for ground in change.grounds
        if agree(attribute, ground.value, new) is (ground.modality is Modality.DENIED)
        and (ground.modality is Modality.DENIED or ground.value != NOTHING_KNOWN.get(attribute))
    ]
    return islice(_each_once(sorted(against, key=lambda ground: -abs(ground.weight))), MOST)


def _each_once(grounds: list[Ground]) -> Iterator[Ground]:
    sites: set[str] = set()
    witnesses: set[int] = set()
    for ground in grounds:
        if ground.source not in sites and ground.witness not in witnesses:
            sites.add(ground.source)
            witnesses.add(ground.witness)
            yield ground
