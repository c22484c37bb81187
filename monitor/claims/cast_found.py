"""What the rules about cast bring home from running text, and what speaks against it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.findings import Dropped, Objection
from monitor.claims.platform_names import NETWORKS
from monitor.claims.quick import quick
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from monitor.claims.credits import Credit
    from monitor.claims.names import Name
    from monitor.claims.people import People
    from monitor.claims.reading import Sentence

_BRACKETS = re.compile(r"\([^()]*\)")
_FILM = quick(r"\b(?:film|movie|rom-com|biopic)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """One person that one rule found in one sentence."""

    sentence: Sentence
    name: Name
    value: str
    role: str | None
    span: tuple[int, int]
    rule: str
    how: Modality | None = None  # where the words before a list say it

    def dropped(self, why: str) -> Dropped:
        """The same, thought better of."""
        return self.sentence.dropped(
            Attribute.CAST, self.value, self.span, f"cast: {self.rule}", why, person=self.name.text
        )


def _of_a_film(sentence: Sentence, _: tuple[int, int]) -> bool:
    return not sentence.named and not sentence.seasons and bool(_FILM.search(_BRACKETS.sub(" ", sentence.text)))


OBJECTIONS = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" stars Mina Falk and Bo Lark.',),
    ),
    Objection(
        "of another show, in an aside",
        lambda s, span: any(start < span[1] and span[0] <= end + 2 for start, end in s.asides),
        ("Lisa Kemp (known for her role in 'Copper Bay') joins Winter Harbor.",),
    ),
    Objection("of a film", _of_a_film, ("It comes after the film starring Ada Lund.",)),
)


def is_title(sentence: Sentence, name: Name) -> bool:
    """Whether a name is a network's, or the words of a title."""
    return name.text in NETWORKS or sentence.in_a_title(name.start, name.end)


def role_of(credit: Credit, people: People) -> str | None:
    """The role that a list gives to one of the people in it."""
    if credit.role:
        return credit.role
    return people.role_in(credit.paren) if credit.paren else None
