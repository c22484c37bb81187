"""Of which role a change of hands speaks: "The Prince Istvar problem persists. A takes over the role from B."."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.sides import begins_like_a_role
from monitor.claims.cast.words import JOINING, LEAVING
from monitor.claims.people.names import find_names
from monitor.claims.people.roles import ROLE
from monitor.claims.quick import quick

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.cast.found import Found
    from monitor.claims.people.known import People
    from monitor.claims.reading import Reading, Sentence

# "takes over the role from", "The part had first been given to"; the role of whom, it does not say
_THE_ROLE = quick(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:role|part|character)\b(?!\s+(?:of|as)\b)")
_BACK = 2  # sentences


def in_the_role_spoken_of(found: Iterable[Found], reading: Reading, people: People) -> Iterator[Found]:
    """The findings; who comes or goes in "the role" does so in the one that was spoken of right before."""
    items = [*found]
    told: dict[int, set[str]] = {}
    for item in items:
        if item.role and not item.aside:
            told.setdefault(item.sentence.start, set()).add(item.role)
    wanting = {
        item.sentence.start
        for item in items
        if item.value in {JOINING, LEAVING} and item.role is None and _THE_ROLE.search(item.sentence.bare)
    }
    meant: dict[int, str] = {}
    for index, sentence in enumerate(reading.sentences if wanting else ()):
        if sentence.start in wanting and sentence.start not in told and not _names_another(sentence, items):
            role = _spoken_of(reading.sentences[max(0, index - _BACK) : index], told, people)
            if role is not None:
                meant[sentence.start] = role
    for item in items:
        role = meant.get(item.sentence.start)
        yield replace(item, role=role) if role and item.role is None and item.value in {JOINING, LEAVING} else item


def _names_another(sentence: Sentence, items: list[Found]) -> bool:
    """ "Jin Sun returns with another face: A, who had the role": it may be the role that the sentence names itself."""
    ours = {item.name.text for item in items if item.sentence.start == sentence.start}
    names = [name for name in find_names(sentence.text) if not sentence.in_a_title(name.start, name.end)]
    return any(name.text not in ours for name in names)


def _spoken_of(before: Iterable[Sentence], told: dict[int, set[str]], people: People) -> str | None:
    for sentence in reversed([*before]):
        roles = told.get(sentence.start) or {*_called_so(sentence, people)}
        if roles:
            return next(iter(roles)) if len(roles) == 1 else None
    return None


def _called_so(sentence: Sentence, people: People) -> Iterator[str]:
    """The names in a sentence that begin as only roles do: "Prince Istvar", "Dr. Oake"."""
    for match in ROLE.finditer(sentence.text):
        name = match["name"].removesuffix("'s").removeprefix("The ")
        if begins_like_a_role(name) and not people.performs(name):
            yield name
