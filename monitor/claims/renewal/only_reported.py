"""A cancellation that only a report told, in an article that says elsewhere that there is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.renewal.words import CANCELLED

if TYPE_CHECKING:
    from monitor.model import Claim

# "A rival site had reported on Tuesday that the show had been" + "cancelled"; not "confirmed a report that it was"
_REPORTED = quick(
    r"\b(?:report(?:s|ed)?|claim(?:s|ed)?|rumou?r(?:s|ed)?|posts?|posted|tweet(?:s|ed)?|headlines?|alleg(?:es|ed|ations?)|suggest(?:s|ed)"
    r"|speculat(?:ion|ed)|stor(?:y|ies))\b[^.;:]{0,90}$",
    re.IGNORECASE,
)
_REPORTED_BEHIND = quick(
    r"^[^.;]{0,40}?,\s[^,.;]{2,40}\s(?:reported|reports|claimed|claims|wrote|alleged)\b|\baccording\s+to\s+an?\s+(?:\w+\s+)?(?:report|post|story)",
    re.IGNORECASE,
)
_CONFIRMED = quick(r"\bconfirm(?:s|ed|ing)?\b", re.IGNORECASE)


def is_a_report(claim: Claim) -> bool:
    """Whether the cancellation is put as what somebody reported, and nobody confirms it there."""
    if claim.value != CANCELLED or _CONFIRMED.search(claim.evidence):
        return False
    start = max(0, claim.evidence.find(claim.words))
    behind = claim.evidence[start + len(claim.words) :]
    return bool(_REPORTED.search(claim.evidence, 0, start) or _REPORTED_BEHIND.search(behind))
