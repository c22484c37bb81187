"""Cast in running text: every rule that finds a performer in a sentence, with the role where the sentence gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.cast_lists import value_of_intro
from monitor.claims.cast_phrases import PHRASES, STARRING, Phrase
from monitor.claims.credits import Credit, names_before, names_from
from monitor.claims.name_words import NOT_IN_NAMES
from monitor.claims.names import UPPER, Name, find_names, is_full_name
from monitor.claims.platform_names import NETWORKS
from monitor.claims.quick import QuickPattern, QuickTable, quick
from monitor.claims.role_phrases import ROLES
from monitor.claims.roles import role_at, roles_at
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.people import People
    from monitor.claims.reading import Reading, Sentence

_PHRASES = QuickTable((p, quick(p.pattern)) for p in PHRASES)
_ROLES = QuickTable((p, quick(p.pattern)) for p in ROLES)
_LIST_OPENER = re.compile(
    r"^(?:[Tt]hat\s+gives\s+us|[Tt]hey\s+are|[Tt]hese\s+are|[Tt]hose\s+are|[Tt]his\s+means"
    r"|[Aa]mong\s+them(?:\s+are)?|[Tt]hey\s+include|[Tt]his\s+includes|[Nn]amely|[Ii]ncluding"
    r"|[Tt]he\s+same\s+goes\s+for(?:[^:]{1,30}:)?|[Ss]o\s+(?:do|will|are|is|does))\s*:?\s+"
)
_POSSESSIVE = re.compile(rf"'s?\s+(?P<role>[{UPPER}][\w'-]+(?:\s+[{UPPER}][\w'-]+){{0,2}})(?=\s+[a-z]|[.,;)?]|$)")
_ROLE_LEAD = quick(r"[A-Z][\w'-]+\s+(?:is|was|plays|played|portrays)\s+(?:[\w'-]+\s+){0,4}$")
_AT_A_PLACE = re.compile(r"\b(?:in|at|near|from|around|across|outside)\s+$")  # "in North Fell's Stone Valley"
_BRACKETS = re.compile(r"\([^()]*\)")
_FILM = quick(r"\b(?:film|movie|rom-com|biopic)\b", re.IGNORECASE)
_CAST_TALK = quick(
    r"\b(?:cast|casts|casting|stars?|starring|starred|actors?|actress(?:es)?|roles?|ensemble|line-?up|leads?"
    r"|leading|characters?|newcomers?|faces|regulars?|co-?stars?|castmates?|performers?|plays?|join(?:s|ed|ing)?"
    r"|return(?:s|ing)?|reprise|guest)\b",
    re.IGNORECASE,
)
_NOT_CAST_TALK = quick(
    r"\b(?:produc\w+|writ(?:e|es|er|ers|ing|ten)|wrote|direct(?:s|ed|or|ors|ing|ion)|creat(?:e|ed|or|ors)"
    r"|showrunn\w+|executives?|novels?|authors?|composer|screenplay|penned|helm\w*|president|CEO|developed"
    r"|compan(?:y|ies)|songs?|music|judges?|politicians?|attended|guests\s+at|complain\w*|thank(?:s|ed)"
    r"|working\s+on|congratulat\w+|in\s+public|born|married|dating|daughter|photographers?|paid\s+tribute"
    r"|inspired|influences?|other\s+(?:film|movie|show)s?|novelists?|behind\s+it|pictured|found\s+fame|band"
    r"|people\s+behind|duo\s+behind|team\s+behind)\b"
    r"|\breturn(?:s|ed|ing)?\s+to\s+the\s+(?!show|series|drama|cast|role|set|screen|soap|fold|comedy)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """One person that one rule found in one sentence."""

    sentence: Sentence
    name: Name
    value: str
    role: str | None
    span: tuple[int, int]
    rule: str


def in_prose(reading: Reading, people: People) -> Iterator[Found]:
    for index, sentence in enumerate(reading.sentences):
        if not sentence.about or sentence.kind is BlockKind.HEADING:
            continue
        if sentence.question:  # it claims nothing, but for who plays whom in passing
            yield from _in_parentheses(sentence, people, set())
            yield from _possessive(sentence, people)
            continue
        before = reading.sentences[index - 1] if index else None
        brackets: set[int] = set()
        phrased: set[int] = set()
        for item, credit in _phrases(sentence, people, before):
            phrased.add(credit.name.start)
            if credit.paren:
                brackets.add(credit.name.end)
            yield item
        for item in _runs(sentence, people, brackets, before):
            if item.name.start not in phrased:  # what a phrase says of somebody goes before what a run suggests
                yield item
        yield from _role_phrases(sentence, people, before)
        yield from _in_parentheses(sentence, people, brackets)
        yield from _possessive(sentence, people)


def _phrases(sentence: Sentence, people: People, before: Sentence | None) -> Iterator[tuple[Found, Credit]]:
    taken: set[tuple[int, int]] = set()
    rows = [*_PHRASES.possible(sentence.bare), *_carried(sentence, before)]
    for phrase, pattern in rows:
        for match in pattern.finditer(sentence.bare):
            if (
                not sentence.ours(match.start())
                or any(a < match.end() and match.start() <= b for a, b in sentence.asides)
                or (_FILM.search(_BRACKETS.sub(" ", sentence.text)) and not sentence.named and not sentence.seasons)
            ):
                continue
            if phrase.side == "before":
                credited = names_before(sentence.text, match.start(), known=people.full_of_part)
            else:
                credited = names_from(sentence.text, match.end(), known=people.full_of_part)
            if len(credited) == 1 and phrase.name == "star in" and match.group().strip() == "star":
                continue  # "the former Copper Bay star was seen": a noun
            lead = _lead_role(sentence.text) if len(credited) == 1 else None
            for credit in credited:
                if (credit.name.start, 0) in taken or _is_title(sentence, credit.name):
                    continue
                taken.add((credit.name.start, 0))
                yield (
                    Found(
                        sentence, credit.name, phrase.value, _role_of(credit, people) or lead, match.span(), phrase.name
                    ),
                    credit,
                )


def _lead_role(text: str) -> str | None:
    """ "As Elsa Crane, his mother, Jo Marsh joins the cast.": the role stands first."""
    match = re.match(r"(?:And\s+)?[Aa]s\s+(?:the\s+(?=[A-Z]))?", text)
    found = role_at(text, match.end()) if match else None
    return found[0] if found and text[found[1] : found[1] + 1] == "," else None


def _runs(sentence: Sentence, people: People, brackets: set[int], before: Sentence | None) -> Iterator[Found]:
    """A run of names in an article about a show is its cast, unless the words around it say otherwise."""
    text, position = sentence.text, 0
    for name in find_names(text):
        if name.start < position or not sentence.ours(name.start):
            continue
        run = names_from(text, name.start, known=people.full_of_part)
        if not run or (_FILM.search(_BRACKETS.sub(" ", text)) and not sentence.named and not sentence.seasons):
            continue
        position = run[-1].end
        start, end = sentence.clause(name.start)
        if text[:start].endswith(": "):
            start = sentence.clause(max(0, start - 3))[0]
        run = [c for c in run if people.performs(c.name.text) is not False]
        if run and run[0].name.start == name.start and _ROLE_LEAD.search(text[: name.start]):
            run = run[1:]  # "Ann Hill is student Bo Lark, Cy Dorn is …": the run begins with a role
        if len(run) < 2:
            continue
        rest = text[max(start, name.start - 90) : name.start] + " " + text[run[-1].end : min(end, run[-1].end + 90)]
        if before is not None and re.match(r"So\s+(?:do|does|did|is|are|will|has|have)\s", text):
            rest += " " + before.text
        with_roles = sum(1 for c in run if c.role or (c.paren and people.role_in(c.paren)))
        talk = bool(_CAST_TALK.search(rest))
        if (
            len(run) + with_roles < (2 if talk else 3)
            or _NOT_CAST_TALK.search(rest)
            or any(_is_title(sentence, c.name) for c in run)
        ):
            continue
        value = value_of_intro(rest)
        inside_out = not talk and _performers_inside(run, people)
        for credit in run:
            if credit.paren:
                brackets.add(credit.name.end)
            swapped = _swapped(credit, people) if inside_out else None
            if swapped is not None:
                yield Found(
                    sentence, swapped, STARRING, credit.name.text, (name.start, run[-1].end), "role (performer)"
                )
            else:
                yield Found(
                    sentence, credit.name, value, _role_of(credit, people), (name.start, run[-1].end), "run of names"
                )


def _performers_inside(run: list[Credit], people: People) -> bool:
    """Whether every bracket of a run holds a full name, as performers' are; "(Luke)" among them is a role."""
    brackets = [credit.paren for credit in run if credit.paren]
    return (
        bool(brackets) and all(is_full_name(b) for b in brackets) and not any(people.performs(c.name.text) for c in run)
    )


def _swapped(credit: Credit, people: People) -> Name | None:
    """Outside talk of the cast "Pat Lark (Todd Grimm)" is a role and who plays it."""
    if credit.paren is None or people.performs(credit.name.text):
        return None
    inner = names_from(credit.paren, 0)
    if len(inner) == 1 and inner[0].end == len(credit.paren):
        return Name(credit.end - 1 - len(credit.paren), credit.end - 1, credit.paren)
    return None


def _carried(sentence: Sentence, before: Sentence | None) -> list[tuple[Phrase, QuickPattern | re.Pattern[str]]]:
    """ "Seven newcomers join. They are A, B and C.": the list has its meaning from the sentence before."""
    if before is None or before.kind is BlockKind.HEADING or not _LIST_OPENER.match(sentence.text):
        return []
    if _NOT_CAST_TALK.search(before.text):
        return []
    return [(Phrase("carried over", value_of_intro(before.text), "after", _LIST_OPENER.pattern, ()), _LIST_OPENER)]


def _role_phrases(sentence: Sentence, people: People, before: Sentence | None) -> Iterator[Found]:
    seen: set[int] = set()
    for phrase, pattern in _ROLES.possible(sentence.text):
        for match in pattern.finditer(sentence.text):
            if not sentence.ours(match.start()):
                continue
            for name, role in _performers_and_roles(sentence, match, phrase.role_first, people, before):
                if name.start in seen or _is_title(sentence, name):
                    continue
                if phrase.name == "is" and not _in_cast_talk(sentence, people, name, role):
                    continue
                seen.add(name.start)
                value = phrase.value
                if value == STARRING and 0 <= (colon := sentence.text.find(": ")) < name.start:
                    value = value_of_intro(sentence.text[:colon])  # "There are newcomers: A is B, C is D"
                yield Found(sentence, name, value, role, match.span(), phrase.name)


def _in_cast_talk(sentence: Sentence, people: People, name: Name, role: str) -> bool:
    """ "A is B" names a role only where the talk is of the cast."""
    if re.search(rf"{re.escape(role)}\s+in\s+(?:the\s+(?:show|series|drama)\b|_)", sentence.bare):
        return True
    if re.search(r"\b(?:cast|stars|who|characters|returning|faces)\b", sentence.section.heading, re.IGNORECASE):
        return True
    if re.search(r"\b(?:cast|star|newcomer|role|character|play|reprise|again)\w*\b", sentence.text, re.IGNORECASE):
        return True
    return bool(people.performs(people.full(name.text) or name.text))


def _is_title(sentence: Sentence, name: Name) -> bool:
    return name.text in NETWORKS or sentence.in_a_title(name.start, name.end)


def _possessive(sentence: Sentence, people: People) -> Iterator[Found]:
    """ "Carl Dunn's Bo Lark": a performer and the role."""
    for name in find_names(sentence.text):
        match = _POSSESSIVE.match(sentence.text, name.end)
        if (
            match is None
            or not sentence.ours(name.start)
            or people.is_crew_only(name.text)
            or _is_title(sentence, name)
        ):
            continue
        role = match["role"]
        if any(w in NOT_IN_NAMES for w in role.split()) or role.split()[0] == "The":
            continue
        if _AT_A_PLACE.search(sentence.text, 0, name.start):
            continue
        if _is_title(sentence, Name(match.start("role"), match.end("role"), role)):
            continue
        yield Found(sentence, name, STARRING, role, (name.start, match.end()), "possessive")


def _role_of(credit: Credit, people: People) -> str | None:
    if credit.role:
        return credit.role
    return people.role_in(credit.paren) if credit.paren else None


def _performers_and_roles(
    sentence: Sentence, match: re.Match[str], role_first: bool, people: People, previous: Sentence | None
) -> list[tuple[Name, str]]:
    """Who plays whom; "A and B play C and D" gives two."""
    text = sentence.text
    if role_first:
        names = names_from(text, match.end(), known=people.full_of_part)
        # "Ann Hill, a baker, is played by" — or "a baker, Ann Hill, is played by": the role stands at either comma.
        verb = re.compile(
            r",?\s*\(?(?:is\s|was\s|are\s|who\s|will\s|once\s|again\s|and\s|also\s|be\s)*(?:played|portrayed"
            r"|brought|voiced|essayed|embodied|filled|taken)\b"
        ).search(text, match.start())
        role = (people.role_before(text, verb.start()) if verb else None) or people.role_before(text, match.start())
        return [(names[0].name, role)] if names and role else []
    roles = roles_at(text, match.end())
    if not roles:
        return []
    before = names_before(text, match.start(), known=people.full_of_part)
    if not before:
        before = _pronoun_before(text, match.start(), people, previous)
    if len(before) > 1 and len(before) == len(roles):
        return [(credit.name, role) for credit, role in zip(before, roles, strict=True)]
    return [(before[-1].name, roles[0])] if before else []


def _pronoun_before(text: str, position: int, people: People, previous: Sentence | None) -> list[Credit]:
    """ "Mina Falk won a prize. She plays Iris.": the last person named before the pronoun."""
    pronoun = re.search(r"(?:^|\s)(?:[Ss]he|[Hh]e)$", text[:position].rstrip())
    if pronoun is None:
        return []
    here = [n for n in find_names(text[: pronoun.start()]) if people.performs(n.text) is not False]
    earlier = (
        [n for n in find_names(previous.text) if not _is_title(previous, n)]
        if previous is not None and not here
        else []
    )
    names = [n for n in (here or earlier) if people.performs(n.text) is not False and not people.is_crew_only(n.text)]
    chosen = next((n for n in names if people.performs(n.text)), names[0] if names else None)
    return [Credit(chosen, None, None, chosen.end)] if chosen else []


def _in_parentheses(sentence: Sentence, people: People, taken: set[int]) -> Iterator[Found]:
    """ "Moon (Ara Kell)": of the two, the performer is who performs elsewhere in the article, else the one inside."""
    for match in re.finditer(
        r"\(\s*(?:(?:(?:is |was )?(?:played|portrayed|voiced) by"
        r"|the (?:great|outstanding))\s+)?(?P<inner>[^()]{2,60}?)\s*(?:,[^()]*)?\)",
        sentence.text,
    ):
        if not sentence.ours(match.start()) or len(sentence.text[: match.start()].rstrip()) in taken:
            continue
        inner = names_from(sentence.text, match.start("inner"))
        outer = people.role_before(sentence.text, match.start())
        if outer is None:
            continue
        if inner and _is_title(sentence, inner[0].name):
            continue
        if inner and people.performs(inner[0].name.text) is not False and not people.performs(outer):
            yield Found(sentence, inner[0].name, STARRING, outer, match.span(), "role (performer)")
        elif not inner and " " not in match["inner"] and people.full(match["inner"]) and not people.performs(outer):
            name = Name(match.start("inner"), match.end("inner"), match["inner"])
            yield Found(sentence, name, STARRING, outer, match.span(), "role (last name)")
