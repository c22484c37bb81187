"""What somebody wants to be told, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.facts.values import KINDS
from monitor.facts.weights import TELL_CONFIDENCE
from monitor.publish.words import ATTRIBUTES

if TYPE_CHECKING:
    from monitor.facts import Policy


def wishes(policy: Policy) -> str:
    """What somebody wants to be told: ``renewal, release date (at least 90% sure), cast (leaving; also rumours)``."""
    told = []
    for attribute, row in ATTRIBUTES.items():
        if (terms := policy.terms.get(attribute)) is None:
            continue
        said = [
            ", ".join(value for value in KINDS[attribute] if value in terms.only) if terms.only is not None else "",
            f"at least {terms.min_confidence:.0%} sure" if terms.min_confidence != TELL_CONFIDENCE else "",
            "also rumours" if terms.rumours else "",
        ]
        more = "; ".join(filter(None, said))
        told.append(row.label.casefold() + (f" ({more})" if more else ""))
    return f"told are {', '.join(told)}" if told else "nothing is told"
