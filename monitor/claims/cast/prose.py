"""Cast in running text: what phrases say of people, and the other rules for a sentence, each in its turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims.cast.beside import in_parentheses, possessives
from monitor.claims.cast.echoes import echoes
from monitor.claims.cast.found import (
    Found,
    goes_on_about_a_film,
    is_title,
)
from monitor.claims.cast.hosts import Unscripted, hosts
from monitor.claims.cast.role_meant import roles_meant
from monitor.claims.cast.role_pairs import identities, in_passing, the_one_just_told_of
from monitor.claims.cast.role_signs import roles_of_pronouns
from monitor.claims.cast.roles import role_phrases
from monitor.claims.cast.runs import runs
from monitor.claims.cast.said import phrases
from monitor.claims.cast.words import STARRING
from monitor.claims.findings import Dropped
from monitor.claims.people.names import find_names
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.people.known import People
    from monitor.claims.reading import Reading, Sentence


def in_prose(reading: Reading, people: People) -> Iterator[Found | Dropped]:
    """What is said of performers in the sentences of ``reading``, and what looked like it."""
    said: list[Found] = []  # in the sentence before
    for index, sentence in enumerate(reading.sentences):
        if not sentence.about or sentence.kind is BlockKind.HEADING:
            continue
        if sentence.question:  # it claims nothing, but for who plays whom in passing
            yield from in_parentheses(sentence, people, set())
            yield from possessives(sentence, people)
            continue
        before = reading.sentences[index - 1] if index else None
        if before is not None and goes_on_about_a_film(sentence, before):
            continue
        earlier = _earlier(reading, index)
        brackets: set[int] = set()
        phrased: set[int] = set()
        here: list[Found] = []
        for item, credit in phrases(sentence, people, before, earlier):
            if isinstance(item, Found):
                here.append(item)
                phrased.add(credit.name.start)
                brackets.add(credit.name.end)
            yield item
        for item in echoes(sentence, people, here, said):
            phrased.add(item.name.start)
            brackets.add(item.name.end)
            yield item
        said = here
        for run in runs(sentence, people, brackets, before):
            # what a phrase says of somebody goes before what a run suggests
            if isinstance(run, Dropped) or run.name.start not in phrased:
                yield run
        for item in role_phrases(sentence, people, earlier):
            if isinstance(item, Found):
                brackets.add(item.name.end)
            yield item
        for item in (*identities(sentence, people), *in_passing(sentence, people)):
            if isinstance(item, Found):
                brackets.add(item.name.end)
            yield item
        yield from the_one_just_told_of(sentence, before, people)
        if Unscripted.of(reading):
            yield from hosts(sentence, people)
        yield from in_parentheses(sentence, people, brackets)
        yield from roles_meant(sentence, people, earlier)
        yield from _of_pronouns(sentence, people, before)
        yield from possessives(sentence, people)


_FAR = 4  # sentences that a pronoun may look back


def _earlier(reading: Reading, index: int) -> tuple[Sentence, ...]:
    """The sentences before one, the nearest first, as far as a heading."""
    earlier: list[Sentence] = []
    for sentence in reversed(reading.sentences[max(0, index - _FAR) : index]):
        if sentence.kind is BlockKind.HEADING:
            break
        earlier.append(sentence)
    return tuple(earlier)


def _of_pronouns(sentence: Sentence, people: People, before: Sentence | None) -> Iterator[Found | Dropped]:
    """ "It is Carl Dunn. His Bo was promoted": the role of the one person named just before."""
    for position, role, span in roles_of_pronouns(sentence):
        here = [n for n in find_names(sentence.text[:position]) if not is_title(sentence, n)]
        where = sentence if here else before
        names = here or ([n for n in find_names(before.text) if not is_title(before, n)] if before is not None else [])
        names = [n for n in names if people.performs(n.text) is not False and not people.is_crew_only(n.text)]
        if where is None or len({n.text for n in names}) != 1:
            continue
        found = Found(sentence, names[0], STARRING, role, span, "his role")
        yield found.dropped("of another show") if not sentence.ours(position) else found
