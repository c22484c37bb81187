"""A performer and a role side by side, by no verb: "Mina Falk (Iris)", "Mina Falk, our Iris,", "Mina Falk's poor Iris".

Such words are also said of other things ("Mina Falk (Oslo)", "Mina Falk's agent Bo"), so the article must show that the
second is a role: it does something elsewhere in it ("Iris runs away"), or begins as only roles do ("Nurse Iris").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.found import OBJECTIONS, Found, is_title
from monitor.claims.cast.role_signs import OFF_SCREEN_OR_KIN
from monitor.claims.cast.sides import begins_like_a_role
from monitor.claims.cast.words import STARRING
from monitor.claims.findings import objection
from monitor.claims.people.names import LOWER, UPPER, Name, find_names, is_full_name, name_at
from monitor.claims.people.roles import role_at, role_in_words
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.words.names import NOBODY
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Dropped
    from monitor.claims.people.known import People
    from monitor.claims.reading import Reading, Sentence

_BRACKET = re.compile(r"\s*(?:\s\d\d,?\s)?\((?P<inner>[^()]{2,90})\)")
_LEADS = re.compile(r"(?:who\s+(?:plays|played|is|was)|playing|plays|as|aka|a\.k\.a\.)\s+")
_APPOSED = re.compile(
    rf",\s+(?:our|everyone's|everybody's|the|that|old|poor)\s+(?:own\s+"
    rf"|very\s+)?(?:[{LOWER}'-]+\s+){{0,3}}?(?=[{UPPER}])"
)
_ENDS = re.compile(r"\s*(?:[,.;!)]|$|-\s)")
_OWNED = re.compile(rf"'s?\s+(?P<what>(?:[{LOWER}][{LOWER}'-]*,?\s+){{1,5}})(?=[{UPPER}])")
_NOT_OWNED = re.compile(
    rf"\b(?:{OFF_SCREEN_OR_KIN}|new|next|last|and|or|in|at|on|of|to|for|with|from|is|was|has|said)\b"
)
_DASHED = re.compile(
    rf"\b(?:his|her|their|its|the"
    rf"|[{UPPER}][\w-]*'s)\s+(?:[{LOWER}'-]+\s+){{1,3}}(?P<role>[{UPPER}][\w'-]+(?:\s[{UPPER}][\w'-]+)?)"
    rf"\s-\s(?=[{UPPER}][\w'.-]+\s[{UPPER}])"
)
# "the cook (a scene-stealing Tom Reyes)", "her mother (Mina Falk)": a role without a name
_NAMELESS = quick(
    r"\b(?:the|an?|his|her|their|its|whose|[A-ZÀ-Þ][\w-]*'s)\s+(?P<what>(?:[a-z][a-z'-]*\s+){1,4})\((?:(?:played\s+by"
    r"|an?|the"
    r"|by)\s+(?:[a-z-]+,?\s+){0,4})?(?=[A-ZÀ-Þ][\w.'-]+\s[^()]{2,40}\))"
)
_MAKERS = re.compile(
    r"\b(?:director|writer|creator|author|showrunner|producer|composer|editor|host|presenter|film|movie|show|series"
    r"|book|novel"
    r"|song|agent|wife|husband|studio|network|channel|podcast|former|real|company|band|photo\w*|picture|team|trailer)\b"
)


def beside_a_role(reading: Reading, people: People) -> Iterator[Found | Dropped]:
    """Performers with their roles in brackets, in apposition, or owning them."""
    for sentence in reading.sentences:
        if not sentence.about or sentence.kind is BlockKind.HEADING:
            continue
        for name, role, span in _dashed(sentence):
            if people.performs(name.text) is not False and people.performs(role) is not True:
                yield _found(sentence, name, role, span)
        for name, role, span in (*_pairs(sentence), *_by_their_role(sentence), *_owned_by_last_name(sentence, people)):
            if _is_a_role(sentence, name, role, people):
                yield _found(sentence, name, role, span)
        yield from _nameless(sentence, people)


def _nameless(sentence: Sentence, people: People) -> Iterator[Found | Dropped]:
    """ "the cook (a scene-stealing Tom Reyes)": who plays a role that has no name."""
    for match in _NAMELESS.finditer(sentence.text):
        name = name_at(sentence.text, match.end())
        if name is None or not sentence.text.startswith(")", name.end) or _MAKERS.search(match["what"]):
            continue
        if people.performs(name.text) is not False and not people.is_crew_only(name.text):
            yield _found(sentence, name, None, match.span())


def _found(sentence: Sentence, name: Name, role: str | None, span: tuple[int, int]) -> Found | Dropped:
    found = Found(sentence, name, STARRING, role, span, "beside the role")
    why = objection(OBJECTIONS, sentence, span) or ("the words of a title" if is_title(sentence, name) else None)
    return found if why is None else found.dropped(why)


def _pairs(sentence: Sentence) -> Iterator[tuple[Name, str, tuple[int, int]]]:
    text = sentence.text
    for name in find_names(text):
        bracket = _BRACKET.match(text, name.end)
        if bracket is not None:
            words = _LEADS.sub("", bracket["inner"], count=1)
            first = re.split(r",\s|\sand\s|;\s", words, maxsplit=1)[0]
            role = None if words.startswith(('"', "'")) else role_in_words(first)
            if role is not None:
                yield name, role, (name.start, bracket.end())
            continue
        apposed = _APPOSED.match(text, name.end)
        found = role_at(text, apposed.end()) if apposed else None
        if apposed and found and _ENDS.match(text, found[1]) and not _NOT_OWNED.search(apposed.group()):
            yield name, found[0], (name.start, found[1])
            continue
        owned = _OWNED.match(text, name.end)
        found = role_at(text, owned.end()) if owned else None
        if owned and found and not _NOT_OWNED.search(owned["what"]):
            yield name, found[0], (name.start, found[1])


def _owned_by_last_name(sentence: Sentence, people: People) -> Iterator[tuple[Name, str, tuple[int, int]]]:
    """ "Falk's Iris has a plan": the performer is known by one name."""
    for match in _ONE_NAME.finditer(sentence.text) if "'" in sentence.text else ():
        full = people.full_of_part(match["who"])
        if full is not None and people.performs(full):
            yield Name(match.start("who"), match.end("who"), match["who"]), match["role"], match.span()


_ONE_NAME = compiled(
    rf"(?<![\w'-])(?<![{UPPER}]\w\s)(?P<who>[{UPPER}][\w-]+)'s?\s+(?P<role>[{UPPER}][\w'-]+(?:\s[{UPPER}][\w'-]+)?)"
    r"(?=\s[a-z]|[.,;)]|$)"
)


_ACTOR_OF = quick(r"(?<=[\w'-])\s+(?:actor|actress|star|performer|player)\s+(?=[A-ZÀ-Þ][\w'.-]+\s[A-ZÀ-Þ])")


def _by_their_role(sentence: Sentence) -> Iterator[tuple[Name, str, tuple[int, int]]]:
    """ "Iris Crane actress Mina Falk": the role before the trade."""
    for match in _ACTOR_OF.finditer(sentence.text):
        name = name_at(sentence.text, match.end())
        before = [n for n in find_names(sentence.text) if n.end == match.start()]
        if name is not None and before and not is_title(sentence, before[0]):
            yield name, before[0].text, (before[0].start, name.end)


def _dashed(sentence: Sentence) -> Iterator[tuple[Name, str, tuple[int, int]]]:
    """ "her brother Bo - Tom Reyes, very quiet -": the performer between dashes."""
    for match in _DASHED.finditer(sentence.text) if " - " in sentence.text else ():
        name = name_at(sentence.text, match.end())
        if name is not None:
            yield name, match["role"], (match.start(), name.end)


def _is_a_role(sentence: Sentence, name: Name, role: str, people: People) -> bool:
    bracketed = sentence.text.startswith(" (", name.end)
    if people.performs(name.text) is False or people.is_crew_only(name.text) or people.performs(role):
        return False
    words = role.split()
    at = sentence.text.find(role)
    if sentence.in_a_title(at, at + len(role)) or all(word in NOBODY for word in words):
        return False
    if words[0] == "The" or begins_like_a_role(name.text):
        return False
    if begins_like_a_role(role):
        return bracketed
    if is_full_name(role):
        return people.performs(role) is False and (bracketed or sentence.text.find(role) < name.start)
    return people.acts(role)
