"""The noun that the tables of what happens on a day are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.quick import QuickPattern, quick

if TYPE_CHECKING:
    from collections.abc import Iterable

# May stand between "is" and "due", "will" and "arrive".
ADVERBS = r"(?:(?:now|also|only|just|still|not|all|back|then|soon|first|once|due|\w{2,12}ly)\s+){0,2}"


@dataclass(frozen=True, slots=True)
class Words:
    """One way to say what happens on a day.

    ``pattern`` is looked for without regard to case, with titles blanked as "____". Of ``examples`` each is a sentence
    of an article of Wednesday, 2024-06-12 on a show called Winter Harbor. ``weak`` words take the date only where
    nothing else that happens in their part of the sentence could own it: "Filming begins on July 9". Words that are
    ``own`` take it only where the show or a season is what does it: see release/subjects.py.
    """

    pattern: str
    examples: tuple[str, ...]
    weak: bool = False
    own: bool = False


def one_of(rows: Iterable[Words]) -> QuickPattern:
    """All rows in one pattern."""
    patterns = [row.pattern for row in rows]
    return quick(r"\b(?:" + "|".join(patterns) + ")", re.IGNORECASE)
