"""Who is who, by no verb of acting: "Young Bo is Tom Reyes", "A is Iris, B her deputy Bo", "B, Bo in the show,"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.found import Found, is_title
from monitor.claims.cast.role_signs import role_behind
from monitor.claims.cast.sides import begins_like_a_role
from monitor.claims.cast.words import STARRING
from monitor.claims.people.names import LOWER, UPPER, Name, find_names, is_full_name, name_at
from monitor.claims.people.roles import role_at, roles_at
from monitor.claims.quick import quick
from monitor.claims.said.credits import names_from
from monitor.claims.said.credits_before import names_before
from monitor.claims.words.crew import NOUNS as CREW
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Dropped
    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence

# "Young Bo is Tom Reyes", "his maker, Dr Holm, is Ada Lund", "Cormac, is to be Carl Dunn"
_IS = quick(
    rf"(?:,\s[^,.;:()]{{3,80}},|,)?\s+(?:is|was|are|will\s+be|is\s+to\s+be|becomes)\s+(?:again\s+|now\s+)?"
    rf"(?:(?:the|an?)\s+(?=[{LOWER}]))?(?=(?:[{LOWER}-]+\s|[{UPPER}][{LOWER}]+\s[a-z]+\s){{0,3}}[{UPPER}])"
)
_ENDS = re.compile(r"\s*(?:[.,;!]|$|-\s|(?:and|in|on|who|whose|while|but|for|this|once)\b)")
_KIN = re.compile(rf"\b(?:his|her|their|the|an?|whose|[{UPPER}][\w-]*'s)\s+(?:[{LOWER}'-]+\s+){{1,4}},?\s*$")
# "A is Iris, B her deputy Bo and C the night nurse Ada": the verb is said once
_GAP = re.compile(
    rf"(?:\s+in\s+[^.,;:]{{2,40}})?\s*,?\s+(?:and\s+|while\s+|with\s+)?(?:[{UPPER}]\w+'s\s+)?(?=[{UPPER}])"
)
_DESCRIBED = re.compile(rf",?\s+(?=(?:as\s+)?(?:the|an?|his|her|their|[{UPPER}][\w-]*'s)\s+[{LOWER}])(?:as\s+)?")
# "the only one whose dead grandfather won't stop talking." + "The grandfather, bless him, is Bo Lark."
_THE_ONE_IS = re.compile(
    rf"(?:And\s+)?[Tt]he\s+(?:[{LOWER}-]+\s+){{0,2}}?(?P<who>[{LOWER}-]+)(?:,\s[^,.;:()]{{3,40}},)?\s+is\s+"
    rf"(?=[{UPPER}][\w'.-]+\s[{UPPER}])"
)
_IN_THE_SHOW = re.compile(rf"\s+(?:in|on|of|from)\s+(?:the\s+(?:{NOUNS})\b|_)")


def identities(sentence: Sentence, people: People) -> Iterator[Found | Dropped]:
    """ "Young Bo is Tom Reyes": the role before "is", the performer behind it."""
    text = sentence.text
    for match in _IS.finditer(text):
        names = names_from(text, match.end())
        if len(names) != 1 or names[0].role or not is_full_name(names[0].name.text):
            continue
        performer = names[0].name
        if not _ENDS.match(text, names[0].end) or is_title(sentence, performer):
            continue
        role = _role_before(text, match, people)
        if role is None or people.performs(performer.text) is False or people.performs(role) is True:
            continue
        found = Found(sentence, performer, STARRING, role, match.span(), "role is")
        yield found if sentence.ours(match.start()) else found.dropped("of another show")


def the_one_just_told_of(sentence: Sentence, before: Sentence | None, people: People) -> Iterator[Found | Dropped]:
    """ "The grandfather is A", where the sentence before tells of one, and of a role."""
    match = _THE_ONE_IS.match(sentence.text) if before is not None and before.about else None
    if match is None or before is None or not _OF_A_ROLE.search(before.text):
        return
    names = names_from(sentence.text, match.end())
    if len(names) != 1 or not _ENDS.match(sentence.text, names[0].end) or _NO_ROLE.search(match.group()):
        return
    if people.performs(names[0].name.text) is False or is_title(sentence, names[0].name):
        return
    if re.search(rf"\b{match['who']}\b", before.text):
        found = Found(sentence, names[0].name, STARRING, match["who"], match.span(), "role is")
        yield found if sentence.ours(match.start()) else found.dropped("of another show")


_OF_A_ROLE = re.compile(
    rf"[{UPPER}][\w'-]+\s(?:is|plays|voices|portrays|stars\s+as|as)\s(?:[{LOWER}-]+\s){{0,3}}[{UPPER}]"
)
# "The director is A": who makes it, or has won it
_NO_ROLE = re.compile(
    rf"\b(?:{'|'.join(noun for noun in CREW if ' ' not in noun)}|winner|champion|runner-up|singer|band|designer"
    r"|editor)s?\b"
)


def _role_before(text: str, match: re.Match[str], people: People) -> str | None:
    """The name before "is", where it looks like a role rather than like a person."""
    for end in (match.start(), _verb(match)):
        role = people.role_before(text, end)
        if role is None:
            continue
        start = text.rfind(role, 0, end)
        if not re.fullmatch(r"[\s,]*", text[start + len(role) : end]):
            continue
        described = bool(_KIN.search(text, 0, start))
        single = " " not in role and match.group().startswith(",") and people.full_of_part(role) is None
        if described or single or people.performs(role) is False or begins_like_a_role(role):
            return role
    return None


def _verb(match: re.Match[str]) -> int:
    """Where "is" begins, behind an aside."""
    found = re.search(r",?\s+(?:is|was|are|will|becomes)\s", match.group())
    return match.start() + (found.start() if found else 0)


def gapped(sentence: Sentence, position: int, rule: str) -> Iterator[Found]:
    """ "…, B her deputy Bo and C the night nurse Ada", behind the first of them, which ends at ``position``."""
    text = sentence.text
    for _ in range(8):
        gap = _GAP.match(text, position)
        name = name_at(text, gap.end()) if gap else None
        described = _DESCRIBED.match(text, name.end) if name else None
        if gap is None or name is None or described is None or is_title(sentence, name):
            return
        role = role_at(text, described.end())
        if role is None:
            return
        yield Found(sentence, name, STARRING, role[0], (name.start, role[1]), rule)
        position = role[1]


def in_passing(sentence: Sentence, people: People) -> Iterator[Found]:
    """ "B, whose Bo runs the bar,", "B, aka Nurse Ada,", "B, Constable Bo in the show,": said of somebody named."""
    if not (sentence.named or sentence.about):
        return
    for name in find_names(sentence.text):
        if is_title(sentence, name) or people.performs(name.text) is False or people.is_crew_only(name.text):
            continue
        several = _each(sentence, name)
        for one, role in several or _one(name, _beside(sentence, name)):
            yield Found(sentence, one, STARRING, role, (name.start, name.end), "in passing")


def _one(name: Name, role: str | None) -> list[tuple[Name, str]]:
    return [] if role is None else [(name, role)]


_WHOSE = re.compile(r",\s+whose\s+(?:characters,?\s+)?(?:[a-z-]+\s+){0,2}")


def _each(sentence: Sentence, last: Name) -> list[tuple[Name, str]]:
    """ "A and B, whose Iris and Bo run the bar": the roles in their order."""
    whose = _WHOSE.match(sentence.text, last.end)
    roles = roles_at(sentence.text, whose.end()) if whose else []
    credited = names_before(sentence.text, last.end) if len(roles) > 1 else []
    if len(credited) != len(roles) or any(c.role or c.paren for c in credited):
        return []
    return [(credit.name, role) for credit, role in zip(credited, roles, strict=True)]


def _beside(sentence: Sentence, name: Name) -> str | None:
    text, bare = sentence.text, sentence.bare
    if bare.startswith(", ", name.end):
        found = role_at(text, name.end + 2)
        if (
            found
            and found[0][0] not in "\"'"
            and found[0] in text[name.end : found[1]]
            and _IN_THE_SHOW.match(bare, found[1])
        ):
            return found[0]
    if bare.startswith((", whose ", ", aka ", ", AKA ", ", alias "), name.end):
        told = role_behind(sentence, name.end)
        return told if told and told[0] not in "\"'" else None  # "whose 'Salt Road' won a prize"
    return None
