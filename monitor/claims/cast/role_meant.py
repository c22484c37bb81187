"""Roles that a pronoun or a noun stands for: "Iris is a pilot. Mina Falk plays her", "…, a part for Mina Falk".

The role is the name last spoken of that is no performer's: in the sentence itself the nearest before the words, in the
sentences before it the first, which is what they are about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.elsewhere import is_of_a_version
from monitor.claims.cast.found import OBJECTIONS, Found, is_title
from monitor.claims.cast.words import STARRING
from monitor.claims.findings import objection
from monitor.claims.people.names import Name, find_names
from monitor.claims.people.roles import ROLE, role_at
from monitor.claims.quick import QuickTable, quick
from monitor.claims.said.credits import names_from
from monitor.claims.said.credits_before import names_before
from monitor.claims.words.names import NOBODY, NOT_LAST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from monitor.claims.findings import Dropped
    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence

_BY = (
    r"(?:played|portrayed|voiced|embodied|essayed|inhabited|brought\s+to\s+life)"
    r"(?:,?\s+(?:[a-z]+ly|with\s[^.,;]{3,40}|in\s[^.,;]{3,40}|once\s+(?:more|again)|again),?){0,2}\s+by\s+"
)
# "She is played, with a heavy cold, by", "a part taken by", "the role has gone to": people stand behind.
_PLAYED_BY = quick(
    r"\b(?:[Ss]he|[Hh]e|[Tt]hey|[Tt]he\s+(?:role|part|character|man|woman|boy|girl)|[Tt]his\s+(?:role|character))"
    r"(?:'s|'re|\s+is|\s+are|\s+was|\s+were|\s+will\s+be|\s+has\s+been)\s+(?:(?:now|again|once|always|still|also"
    r"|being|[a-z]+ly)\s+){0,2}"
    rf"(?:{_BY}|(?:played|portrayed|voiced),\s[^,.;]{{2,60}},\s+by\s+|(?:taken|filled|assumed)(?:\s+on)?\s+by\s+)"
    r"|,\s+(?:a|the|another)\s+(?:[a-z-]+\s+){0,2}(?:role|part|character)\s+(?:(?:taken|filled|played|assumed"
    r"|done)(?:\s+on)?\s+by|for|that\s+(?:went|goes|fell|falls|has\s+gone)\s+to|given\s+to|written\s+for)\s+"
    r"|\b[Tt]he\s+(?:role|part)\s+(?:has\s+gone|went|goes|fell|falls|has\s+been\s+(?:given|handed)|is\s+going)\s+to\s+"
    r"|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+(?:portrayer|interpreter|performer|voice\s+actor|voice\s+actress)"
    r"(?:,|\s+is|\s+was)?\s+"
)
# "Mina Falk plays her", "brings him to life": people stand before.
_PLAYS = quick(
    r",?\s+(?:-\s*)?(?:who\s+)?(?:(?:also|will|once|again|has|had|is|was|to|now|both|still|[a-z]+ly)\s+){0,3}"
    r"(?:(?:plays?|played|playing|portray(?:s|ed|ing)?|voic(?:es?|ed|ing)|embod(?:y|ies|ied|ying)|inhabit(?:s|ed)?"
    r"|essay(?:s|ed)?)\s+(?:him|her(?=\s*(?:[.,;:)!]|$|-\s|\s(?:with|as|in|like|to\s+(?:life|perfection)|on|for|and|but"
    r"|so|here|again|[a-z]+ly|at|is|was|has)\b))|them(?!sel)|(?:the|that|this)\s+(?:role|part|character|man|woman|boy"
    r"|girl)(?=\s*(?:[.,;)]|$)))\b"
    r"|(?:brings?|brought)\s+(?:him|her|them)\s+to\s+(?:life|the\s+screen)"
    r"|(?:gives?|gave|lends?|lent)\s+(?:him|her|them)\s+(?:(?:his|her|a|their)\s+)?(?:life|voice|body|face|flesh))"
)
# "The actor behind Captain Bo": whose role it is was said before.
_BEHIND = quick(
    r"\b[Tt]he\s+(?:[\w-]+\s+)?(?:actor|actress|star|performer|man|woman)\s+(?:behind|(?:who|that)\s+(?:plays|played"
    r"|portrays|portrayed|has\s+(?:been|played|portrayed)|is|was|voices|voiced))\s+(?:the\s+(?=[A-Z]))?"
)
# "…, the housekeeper, Mrs. Tidy." + "That's Ada Lund": who plays the role that ended the sentence before
_THAT_IS = quick(r"^[\"']?(?:That's|That\s+is|It's|It\s+is|Guest\s+star)\s+(?=[A-ZÀ-Þ][\w'.-]+\s[A-ZÀ-Þ])")
_NAMED_AT_THE_END = re.compile(
    r"(?:\b(?:the|an?|his|her|their|[A-ZÀ-Þ][\w-]*'s)\s+(?:[a-z-]+\s+){0,3}[a-z-]+,|\b(?:named|called|is|as))\s+$"
)
_MANY = re.compile(r"[Tt]hey\b")
# "The coat belongs to DI Iris Crane" + ", the detective she has played since 2022"
_SHE_PLAYS = quick(
    r",\s+(?:the|an?)\s+[^.;:()]{2,80}?\s(?:(?:that|whom|who)\s+)?(?:s?he)\s+(?:has\s+|had\s+|now\s+|still\s+|once\s+){0,2}"
    r"(?:been\s+)?(?:plays?|played|playing|portray(?:s|ed|ing)|voic(?:es|ed|ing))\b"
    r"(?=\s*(?:[.,;]|$)|\s+(?:since|for|from|in|on|with|so|until|to)\b)"
)
_ANY = QuickTable((None, pattern) for pattern in (_PLAYED_BY, _PLAYS, _BEHIND, _THAT_IS, _SHE_PLAYS))
_AT_A_PLACE = re.compile(
    r"\b(?:in|at|near|from|around|across|outside|through|into|toward|towards|by|via|for)\s+(?:the\s+)?$"
)
_GOES_THERE = re.compile(r"\b(?:mov|went|go|travel|flew|fl[iy]|return|trip|way|hom)[a-z]*\s+(?:back\s+)?to\s+$")
# "Set in Oslo": the first word of a sentence is a name where it does something.
_DOES = re.compile(
    r"(?:'s\b|,\s|\s(?:is|was|has|had|will|who|can|must|[a-z]+(?:s|ed)|goes|took|came|ran|left|went|met|got)\b)"
)
_SOMEBODY_ELSES = re.compile(r"(?:'s\s+|\b(?:son|daughter|mother|father|sister|brother|wife|husband|friend)\s+of\s+)$")
_NO_ROLES = NOBODY | NOT_LAST
_WORD = re.compile(r"(?<![\w'.-])(?=[A-ZÀ-Þ][\w'-])")


def roles_meant(sentence: Sentence, people: People, earlier: Sequence[Sentence]) -> Iterator[Found | Dropped]:
    """Who plays the role that a pronoun, "the part" or "the actor behind" speaks of."""
    text = sentence.text
    if not _ANY.may_fit(text):
        return
    for match in _PLAYED_BY.finditer(text):
        names = names_from(text, match.end(), known=people.full_of_part)
        if len(names) == 1:
            yield _found(sentence, names[0].name, match.span(), role_meant(sentence, match.start(), people, earlier))
        elif _MANY.match(match.group()):  # "Iris and Bo fall from the sky. They are voiced by A and B."
            roles = _roles_in(earlier[0], len(earlier[0].text), people) if earlier else []
            in_turn = roles if len(roles) == len(names) else [None] * len(names)
            for credit, role in zip(names, in_turn, strict=True):
                yield _found(sentence, credit.name, match.span(), role)
    for match in _SHE_PLAYS.finditer(text):
        role = people.role_before(text, match.start())
        she = _spoken_of(people, earlier) if role else None
        if role and she is not None:
            yield _found(she[0], she[1], (she[1].start, she[1].end), role)
    for match in _PLAYS.finditer(text):
        before = names_before(text, match.start(), known=people.full_of_part)
        if len(before) > 1 and ";" in text[before[-2].name.end : before[-1].name.start]:
            before = before[-1:]
        if len(before) == 1 and people.performs(before[0].name.text) is not False:
            role = before[0].role or role_meant(sentence, before[0].name.start, people, earlier)
            yield _found(sentence, before[0].name, match.span(), role)
    for match in _THAT_IS.finditer(text):
        names = names_from(text, match.end(), known=people.full_of_part)
        role = _role_at_the_end(earlier[0], people) if earlier else None
        if len(names) == 1 and role is not None:
            yield _found(sentence, names[0].name, match.span(), role)
    for match in _BEHIND.finditer(text):
        role_there = role_at(text, match.end())
        where, who = _performer_before(sentence, match.start(), people, earlier)
        if role_there and who is not None and where is not None:
            yield _found(where, who, (who.start, who.end), role_there[0])


def _role_at_the_end(sentence: Sentence, people: People) -> str | None:
    """The role that a sentence ends with, by what it is said to be: "… is the housekeeper, Mrs. Tidy."."""
    said = sentence.text.rstrip(" .!\"'")
    role = people.role_before(said, len(said)) if sentence.about else None
    if role is None or not said.endswith(role) or people.performs(role) or people.is_crew_only(role):
        return None
    start = len(said) - len(role)
    named = _NAMED_AT_THE_END.search(said, 0, start)
    return role if named and not sentence.in_a_title(start, len(said)) else None


def _found(sentence: Sentence, name: Name, span: tuple[int, int], role: str | None) -> Found | Dropped:
    found = Found(sentence, name, STARRING, role, span, "plays her")
    why = objection(OBJECTIONS, sentence, span) or ("the words of a title" if is_title(sentence, name) else None)
    why = why or ("of other work" if is_of_a_version(sentence.bare, (span[0], max(span[1], name.end))) else None)
    return found if why is None else found.dropped(why)


def _performer_before(
    sentence: Sentence, position: int, people: People, earlier: Sequence[Sentence]
) -> tuple[Sentence | None, Name | None]:
    """The one person named last, who may be the performer."""
    for where, end in ((sentence, position), *((s, len(s.text)) for s in earlier[:1])):
        names = [
            n
            for n in find_names(where.text[:end])
            if not is_title(where, n) and people.performs(n.text) is not False and not people.is_crew_only(n.text)
        ]
        if names:
            return (where, names[0]) if len({n.text for n in names}) == 1 and where.about else (None, None)
    return None, None


def _spoken_of(people: People, earlier: Sequence[Sentence]) -> tuple[Sentence, Name] | None:
    """The one person whom the sentences before speak of, by the whole name or a part: she who "has played" somebody."""
    for where in earlier:
        names = [*find_names(where.text), *_by_one_word(where, people)] if where.about else []
        full = {people.full(n.text) or n.text for n in names if not is_title(where, n)}
        full = {name for name in full if people.performs(name) is not False and not people.is_crew_only(name)}
        if len(full) == 1:
            return where, next(n for n in names if (people.full(n.text) or n.text) in full)
        if full:
            return None
    return None


def _by_one_word(sentence: Sentence, people: People) -> Iterator[Name]:
    for match in _WORD.finditer(sentence.text):
        word = _ONE_WORD.match(sentence.text, match.start())
        if word is not None and people.full_of_part(word.group()):
            yield Name(word.start(), word.end(), word.group())


_ONE_WORD = re.compile(r"[^\W\d_][\w-]+")


def role_meant(sentence: Sentence, position: int, people: People, earlier: Sequence[Sentence]) -> str | None:
    """The role spoken of last before ``position``."""
    here = _roles_in(sentence, position, people)
    if here:
        return here[-1]
    for before in earlier[:2]:
        there = _roles_in(before, len(before.text), people) if before.about else []
        if there:
            return there[0]
    return None


def _roles_in(sentence: Sentence, end: int, people: People) -> list[str]:
    """The names in the sentence that may be roles."""
    text, at, roles = sentence.text, 0, list[str]()
    for start in (m.start() for m in _WORD.finditer(text, 0, end)):
        if start < at:
            continue
        match = ROLE.match(text, start, end)
        if match is None:
            continue
        role = match["name"].removesuffix("'s")
        at = match.end("name")
        if _may_be_a_role(sentence, role, start, people):
            roles.append(role)
    return roles


def _may_be_a_role(sentence: Sentence, role: str, start: int, people: People) -> bool:
    words = role.split()
    if any(word.strip("'\".") in _NO_ROLES for word in words) or role.isupper():
        return False
    if sentence.in_a_title(start, start + len(role)) or people.is_crew_only(role):
        return False
    if people.performs(role) is not False and (people.performs(role) or (len(words) == 1 and people.full(role))):
        return False
    if len(words) == 1:
        if _AT_A_PLACE.search(sentence.text, max(0, start - 20), start):
            return False
        if _GOES_THERE.search(sentence.text, max(0, start - 30), start):
            return False
        if not sentence.text[:start].strip(" \"'") and not _DOES.match(sentence.text, start + len(role)):
            return False
    return not _SOMEBODY_ELSES.search(sentence.text, max(0, start - 20), start)
