"""Where a list of people ends: "are A and B; C won't be back" is a list of two, and a clause of C's own.

A semicolon parts the people of one list only where it parts them all ("A, of the old show; B, a veteran; and C"), and
a list that an "and" has closed is over: what "and" adds behind the next comma has a verb of its own, or is added to it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.quick.compiler import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.claims.said.credits import Credit

# What stands between a name and the verb of its clause: "(Iris)", ", who has played Iris since 2020,".
_ASIDE = (
    r"(?:\s*\([^()]{1,80}\))?(?:,\s(?:who|whose|whom|the|an?|his|her|their|one|once|now|last|best|also|seen|known)\b"
    r"[^.;]{2,140}?,)?,?\s+"
)
# The verb of one who has a clause of his own: "won't be back", "has left", "exits the show".
_VERB = (
    r"(?:(?:also|now|meanwhile|however|sadly|still|already|just|both),?\s+)*"
    r"(?:will|won't|is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|does|doesn't|do|don't|did"
    r"|didn't|can|can't|may|might|could|should|would|left|quit|came|went|(?!this\b|plus\b|thus\b|always\b|towards\b"
    r"|besides\b)[a-z]{3,}s|[a-z]{3,}ed(?=\s+(?:the|on|up|in|out|from|as)\b))\b"
)
_HAS_A_VERB = compiled(_ASIDE + _VERB)
# What people stand behind who are not the subject of what follows them: "as have A and B", "joining are A and B".
_NO_SUBJECTS = re.compile(
    r"\b(?:(?:as|so|nor|neither)\s+(?:do|does|did|is|are|was|were|has|have|had|will|would)|is|are|was|were|includes?"
    r"|stars|starring|features|featuring|joins|welcomes?|adds|by|with|alongside|opposite)\s+(?:[a-z-]+\s+){0,2}$"
)
_CLOSED = re.compile(r"\s(?:and|&)\s")  # "A and B"
_ADDED = re.compile(r",\s+(?:and|but|while)\s")  # ", and C"
_LAST_OF_ALL = re.compile(r"\s*;\s*(?:and|&|plus)\s")


def _links(text: str, credited: Sequence[Credit]) -> list[str]:
    return [text[one.end : other.name.start] for one, other in pairwise(credited)]


def _is_closed_before(links: Sequence[str], index: int) -> bool:
    """Whether the list was closed before the link at ``index``, which adds somebody."""
    closed = any(_CLOSED.match(link) for link in links[:index])
    return closed and _ADDED.match(links[index]) is not None


def until_the_next_clause(text: str, credited: list[Credit]) -> list[Credit]:
    """The people of a list that goes on with ``text``, without those behind them who have a verb of their own."""
    links = _links(text, credited)
    for index, link in enumerate(links):
        parted = link.lstrip().startswith(";")
        if not parted and not (
            _is_closed_before(links, index) and _NO_SUBJECTS.search(text, 0, credited[0].name.start)
        ):
            continue
        further = next((i for i in range(index + 1, len(links)) if links[i].lstrip().startswith(";")), len(links))
        if _HAS_A_VERB.match(text, credited[further].end):
            return credited[: index + 1]
    return credited


def from_the_last_clause(head: str, credited: list[Credit]) -> list[Credit]:
    """Of a list at the end of ``head``, before a verb, those who stand in the verb's own clause."""
    links = _links(head, credited)
    parted = [index for index, link in enumerate(links) if link.lstrip().startswith(";")]
    if parted and not (len(parted) > 1 and _LAST_OF_ALL.match(links[parted[-1]])):
        credited, links = credited[parted[-1] + 1 :], links[parted[-1] + 1 :]
    if links and _is_closed_before(links, len(links) - 1) and _NO_SUBJECTS.search(head, 0, credited[0].name.start):
        return credited[-1:]
    return credited
