"""Who signs on for more: of a show that has run, "Iris (A) runs the bar. […] A has signed on." says that A is back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.words import JOINING, RETURNING, STARRING
from monitor.claims.text.fold import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.cast.found import Found
    from monitor.claims.people.known import People

# What newcomers and those who were there before do alike: rows of joining.py.
_BY_CONTRACT = frozenset({"signs on", "puts a name to it", "comes aboard"})
# "Iris, a new role, is played by A", "A will play Iris": told of who is yet to come
_TO_COME = re.compile(r"\b(?:new|newcomers?|next|upcoming|will|going\s+to|set\s+to|is\s+to|joins?|joined|cast\s+as)\b")


def signed_again(found: Iterable[Found], people: People) -> Iterator[Found]:
    """The findings; who puts a name to a contract and was told before with a role of the show comes back to it."""
    items = [*found]

    def who(item: Found) -> str:
        return key(people.full(item.name.text) or item.name.text)

    first: dict[str, int] = {}
    for item in items:
        if item.value == STARRING and item.role and item.how is None and not item.aside and not _is_to_come(item):
            first[who(item)] = min(item.sentence.start, first.get(who(item), item.sentence.start))
    new = {who(item) for item in items if item.value == JOINING and item.rule not in _BY_CONTRACT}
    for item in items:
        signs = item.value == JOINING and item.rule in _BY_CONTRACT and item.role is None and who(item) not in new
        told_before = first.get(who(item), item.sentence.start) < item.sentence.start
        again = signs and told_before and (item.sentence.newest or 1) > 1
        yield replace(item, value=RETURNING) if again else item


def _is_to_come(item: Found) -> bool:
    """Whether the role is told of the season in which somebody would be new."""
    return bool(item.sentence.seasons or _TO_COME.search(item.sentence.bare))
