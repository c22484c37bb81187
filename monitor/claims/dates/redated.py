"""Words that stood in an article before it was dated anew mean the days that they meant then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.model import Attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from monitor.model import Claim

_DATED = frozenset({Attribute.RELEASE_DATE, Attribute.END_DATE})


def as_first_said(
    claims: Iterable[Claim], published: datetime | None, *, former: Sequence[Claim], before: datetime | None
) -> list[Claim]:
    """The claims of an article, its dates as they were in the version before wherever the same words give them.

    ``former`` is what the version directly before said of the show, which was published ``before``: words that it had
    not, an edit brought, and they mean what they mean now.

    "Next month" is resolved against the day of publication. Evergreen pages get a new one with every touch, and would
    put off a premiere each time without a word of it having changed.
    """
    return list(claims) if published == before else [_as_before(claim, former) for claim in claims]


def _as_before(claim: Claim, former: Sequence[Claim]) -> Claim:
    if claim.attribute not in _DATED:
        return claim
    values = {before.value for before in former if _words(before) == _words(claim)}
    return replace(claim, value=values.pop()) if len(values) == 1 else claim


def _words(claim: Claim) -> tuple[object, ...]:
    return (claim.attribute, claim.season, claim.modality, claim.rule, claim.evidence)
