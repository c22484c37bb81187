"""Cast in running text: what phrases say of people, and the other rules for a sentence, each in its turn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast_found import OBJECTIONS, Found, is_title, role_of
from monitor.claims.cast_lists import value_of_intro
from monitor.claims.cast_phrases import PHRASES
from monitor.claims.cast_roles import in_parentheses, possessives, role_phrases
from monitor.claims.cast_runs import NOT_CAST_TALK, runs
from monitor.claims.cast_words import Phrase
from monitor.claims.credits import names_before, names_from
from monitor.claims.findings import Dropped, objection
from monitor.claims.quick import QuickPattern, QuickTable, quick
from monitor.claims.roles import role_at
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.credits import Credit
    from monitor.claims.people import People
    from monitor.claims.reading import Reading, Sentence

_PHRASES = QuickTable((p, quick(p.pattern)) for p in PHRASES)
_LIST_OPENER = quick(
    r"^(?:[Tt]hat\s+gives\s+us|[Tt]hey\s+are|[Tt]hese\s+are|[Tt]hose\s+are|[Tt]his\s+means"
    r"|[Aa]mong\s+them(?:\s+are)?|[Tt]hey\s+include|[Tt]his\s+includes|[Nn]amely|[Ii]ncluding"
    r"|[Tt]he\s+same\s+goes\s+for(?:[^:]{1,30}:)?|[Ss]o\s+(?:do|will|are|is|does))\s*:?\s+"
)


def in_prose(reading: Reading, people: People) -> Iterator[Found | Dropped]:
    """What is said of performers in the sentences of ``reading``, and what looked like it."""
    for index, sentence in enumerate(reading.sentences):
        if not sentence.about or sentence.kind is BlockKind.HEADING:
            continue
        if sentence.question:  # it claims nothing, but for who plays whom in passing
            yield from in_parentheses(sentence, people, set())
            yield from possessives(sentence, people)
            continue
        before = reading.sentences[index - 1] if index else None
        brackets: set[int] = set()
        phrased: set[int] = set()
        for item, credit in _phrases(sentence, people, before):
            if isinstance(item, Found):
                phrased.add(credit.name.start)
                if credit.paren:
                    brackets.add(credit.name.end)
            yield item
        for run in runs(sentence, people, brackets, before):
            # what a phrase says of somebody goes before what a run suggests
            if isinstance(run, Dropped) or run.name.start not in phrased:
                yield run
        yield from role_phrases(sentence, people, before)
        yield from in_parentheses(sentence, people, brackets)
        yield from possessives(sentence, people)


def _phrases(sentence: Sentence, people: People, before: Sentence | None) -> Iterator[tuple[Found | Dropped, Credit]]:
    taken: set[int] = set()
    for phrase, pattern in (*_PHRASES.possible(sentence.bare), *_carried(sentence, before)):
        for match in pattern.finditer(sentence.bare):
            if phrase.side == "before":
                credited = names_before(sentence.text, match.start(), known=people.full_of_part)
            else:
                credited = names_from(sentence.text, match.end(), known=people.full_of_part)
            why = objection(OBJECTIONS, sentence, match.span()) if credited else None
            if _BEHIND_THE_CAMERA.match(sentence.text, match.end()):
                why = why or "behind the camera"
            if len(credited) == 1 and phrase.name == "star in" and match.group().strip() == "star":
                why = why or "a noun"  # "the former Copper Bay star was seen"
            lead = (
                (_lead_role(sentence.text) or _role_behind(sentence, max(match.start(), match.end() - len("part"))))
                if len(credited) == 1
                else None
            )
            for credit in credited:
                if credit.name.start in taken:
                    continue
                role = role_of(credit, people) or lead
                found = Found(sentence, credit.name, phrase.value, role, match.span(), phrase.name)
                against = why or ("the words of a title" if is_title(sentence, credit.name) else None)
                if against is not None:
                    yield found.dropped(against), credit
                    continue
                taken.add(credit.name.start)
                yield found, credit


_BEHIND_THE_CAMERA = quick(
    r"(?:(?!\band\b)[^.;,:()]){0,30}?\bas\s+(?:an?\s+|the\s+|its\s+)?(?:\w+\s+)?(?:producer|showrunner|director|writer|composer)s?\b",
    re.IGNORECASE,
)
_AS = re.compile(r"[^.;,:()]{0,50}?\b(?<!well\s)(?:as|(?:role|part)\s+of)\s+(?:the\s+(?=[A-Z]))?")


def _role_behind(sentence: Sentence, position: int) -> str | None:
    """ "Jo Marsh joins the second season as Elsa Crane": the role stands further on in the clause."""
    match = _AS.match(sentence.bare, position)
    found = (
        role_at(sentence.text, match.end()) if match and not sentence.in_a_title(match.end(), match.end() + 1) else None
    )
    return found[0] if found else None


def _lead_role(text: str) -> str | None:
    """ "As Elsa Crane, his mother, Jo Marsh joins the cast.": the role stands first."""
    match = re.match(r"(?:And\s+)?[Aa]s\s+(?:the\s+(?=[A-Z]))?", text)
    found = role_at(text, match.end()) if match else None
    return found[0] if found and text[found[1] : found[1] + 1] == "," else None


def _carried(sentence: Sentence, before: Sentence | None) -> list[tuple[Phrase, QuickPattern]]:
    """ "Seven newcomers join. They are A, B and C.": the list has its meaning from the sentence before."""
    if before is None or before.kind is BlockKind.HEADING or not _LIST_OPENER.match(sentence.text):
        return []
    if NOT_CAST_TALK.search(before.text):
        return []
    return [(Phrase("carried over", value_of_intro(before.text), "after", _LIST_OPENER.pattern, ()), _LIST_OPENER)]
