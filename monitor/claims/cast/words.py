"""What the tables about performers share: the values, the words that fill phrases, and what a row looks like."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.model import Modality

STARRING, JOINING, RETURNING, LEAVING = "starring", "joining", "returning", "leaving"

ADVERB = (
    r"(?:(?:also|both|all|officially|reportedly|now|once again|again|currently|recently|already|definitely"
    r"|certainly|sadly|unfortunately|likely|probably|surely|indeed|just)\s+)*"
)
WILL = (
    r"(?:will|is|are|'s|'re|has|have|to|may|might|could|should|would|can|is set to|are set to|is expected to"
    r"|are expected to|is to|are to|is going to|are going to|is likely to|are likely to|is slated to|are slated to"
    r"|is rumou?red to|is confirmed to|are confirmed to|is due to|are due to)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row: ``pattern`` stands behind (``side="before"``) or in front of (``"after"``) the people it is about."""

    name: str
    value: str
    side: str
    pattern: str
    examples: tuple[tuple[str, tuple[str, ...]], ...]  # sentence → the people found
    how: Modality | None = None  # what the phrase itself makes of it: "have approached"


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """One row: performer, ``pattern``, role — or the other way round with ``role_first``."""

    name: str
    value: str
    role_first: bool
    pattern: str
    examples: tuple[tuple[str, tuple[str, str]], ...]  # sentence → (performer, role)


# "Copper Bay's Bo Lark is set to star in it": nobody stars but a performer, and what owns him is a show.
ACTS = re.compile(
    r"(?:(?:is|has|will|was|been|be|set|to|also|next|now)\s+){0,5}"
    r"(?:star(?:s|red|ring)?|cast|tapped|headlin(?:es?|ed|ing)|co-star(?:s|ring)?|join(?:s|ed|ing)?)\b"
)
