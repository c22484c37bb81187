"""Who plays whom where no verb says it: "Mina Falk's Iris", "Iris (Mina Falk)", "Iris and Bo (Mina Falk and A)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.elsewhere import is_of_a_version
from monitor.claims.cast.found import Found, is_title
from monitor.claims.cast.makers import made_beside, makes_it
from monitor.claims.cast.performers import of_another_show_behind
from monitor.claims.cast.sides import begins_like_a_role
from monitor.claims.cast.words import ACTS, STARRING
from monitor.claims.people.names import UPPER, Name, find_names, is_full_name
from monitor.claims.people.roles import LIST_OF_ROLES, roles_until
from monitor.claims.said.credits import names_from
from monitor.claims.words.names import NOT_IN_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Dropped
    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence
    from monitor.claims.said.credits import Credit

_POSSESSIVE = re.compile(rf"'s?\s+(?P<role>[{UPPER}][\w'-]+(?:\s+[{UPPER}][\w'-]+){{0,2}})(?=\s+[a-z]|[.,;)?]|$)")
_AT_A_PLACE = re.compile(r"\b(?:in|at|near|from|around|across|outside)\s+$")  # "in North Fell's Stone Valley"
# "They executive produce it alongside" + "Copper Films' Bo Lark": a company, and whom it sends
_BESIDE = re.compile(r"\b(?:alongside|together\s+with|along\s+with|with)\s+(?:[a-z-]+\s+){0,2}$")
_A_THING = re.compile(
    r"\b(?:this|that|these|those|an?)\s+(?:[a-z-]+(?<!star)(?<!actor)(?<!newcomer)\s+){0,2}$"
)  # "this darkened North Fell's Edge"
_IS_A_PERSON = re.compile(
    r"\s+(?:did|does|directs|directed|writes|wrote|composed|composes|produces|created"
    r"|will\s+(?:direct|write|produce|play|star|oversee|helm|run|adapt|pen|handle|serve|compose|score)|oversees|helms"
    r"|serves"
    r"|executive|is\s+(?:attached|directing|writing|producing)|plays|stars|joins)\b"
)
_BRACKET = re.compile(
    r"\(\s*(?:(?:(?:is |was )?(?:played|portrayed|voiced) by"
    r"|(?:the|an?)(?: [a-z-]+,?){1,3})\s+)?(?P<inner>[^()]{2,60}?)\s*(?:,[^()]*)?\)"
)


def possessives(sentence: Sentence, people: People) -> Iterator[Found | Dropped]:
    """ "Carl Dunn's Bo Lark": a performer and the role."""
    for name in find_names(sentence.text):
        match = _POSSESSIVE.match(sentence.text, name.end)
        if match is None:
            continue
        role = match["role"]
        if any(w in NOT_IN_NAMES for w in role.split()) or role.split()[0] == "The":
            continue
        acts = _IS_A_PERSON.match(sentence.text, match.end()) or ACTS.match(sentence.text, match.end() + 1)
        if " " in role and people.performs(name.text) is None and acts:
            continue  # "Copper Bay's Bo Lark did the score": where somebody is from
        found = Found(sentence, name, STARRING, role, (name.start, match.end()), "possessive")
        why = _why_no_role(sentence, name, Name(match.start("role"), match.end("role"), role), people)
        yield found if why is None else found.dropped(why)


def _why_no_role(sentence: Sentence, name: Name, role: Name, people: People) -> str | None:
    if not sentence.ours(name.start) or of_another_show_behind(sentence, (name.start, role.end)):
        return "of another show"
    if people.is_crew_only(name.text):
        return "known only behind the camera"
    if is_title(sentence, name) or is_title(sentence, role):
        return "the words of a title"
    if _AT_A_PLACE.search(sentence.text, 0, name.start):
        return "a place"
    if _A_THING.search(sentence.text, 0, name.start):
        return "a thing"
    beside = _BESIDE.search(sentence.text, 0, name.start)
    if beside is not None and made_beside(sentence, beside.span()):
        return "behind the camera"
    return None


# "from writer Ann Hill (Copper Bay)", "by Bo Lark (Salt Road)": a maker, and other work
_A_MAKER_BEFORE = re.compile(
    rf"\b(?:from|by|writers?|creators?|directors?|producers?|showrunners?|composers?|authors?|novelist"
    rf"|screenwriters?)\s+(?:and\s+)?"
    rf"[{UPPER}][\w'.-]+(?:\s[{UPPER}][\w'-]+){{1,2}}\s+$"
)
# "Iris, the baker's daughter (Mina Falk)"
_APPOSITION = re.compile(
    rf",\s+(?:(?:an?|the|his|her|their|its|our|one|once|now|daughter|son|mother|father)\s|[{UPPER}][\w-]*'s?\s)"
    r"(?!.*\b(?:is|was|has|will|and)\b)[^,.;:()]{2,60}$"
)


def _apposed_before(text: str, bracket: re.Match[str], people: People) -> str | None:
    """The role before what it is said to be, in front of a bracket that holds nothing but a name."""
    inner = names_from(text, bracket.start("inner"))
    apposition = _APPOSITION.search(text, max(0, bracket.start() - 80), bracket.start())
    if apposition is None or len(inner) != 1 or inner[0].end != bracket.end("inner"):
        return None
    return people.role_before(text, apposition.start())


_SEVERAL = re.compile(r",\s+(?:The\s+|A\s+)?[A-ZÀ-Þ][\w'-]+")
# "Ann Hill (Salt Road)" + "is returning to direct the season": a maker, and other work
_A_MAKER_BEHIND = re.compile(
    r"\s+(?:(?:is|are|was|will|has|have|also|be|been|now|set|back|returning|returns?|attached|on\s+board|hired|tapped"
    r"|signed\s+on|to)\s+){1,6}(?:co-)?(?:direct(?:ing)?|writ(?:e|ing)|produc(?:e|ing)|helm(?:ing)?|scor(?:e|ing)"
    r"|adapt(?:ing)?|pen(?:ning)?|showrun(?:ning)?|compos(?:e|ing)|design(?:ing)?|edit(?:ing)?|storyboard(?:ing)?)\b"
)


def _each_of(text: str, end: int, inner: list[Credit]) -> list[tuple[Credit, str]]:
    """ "Iris and her father Bo (Mina Falk and Carl Dunn)": each in the brackets has one of the roles before them."""
    if len(inner) < 2 or any(credit.role or credit.paren for credit in inner):
        return []
    for start in LIST_OF_ROLES.finditer(text, max(0, end - 90), end):
        roles = roles_until(text, start.end(), end)
        if len(roles) == len(inner):
            return [*zip(inner, roles, strict=True)]
    return []


def in_parentheses(sentence: Sentence, people: People, taken: set[int]) -> Iterator[Found | Dropped]:
    """ "Moon (Ara Kell)": of the two, the performer is who performs elsewhere in the article, else the one inside.

    Names that end at one of ``taken`` had their brackets read before.
    """
    for match in _BRACKET.finditer(sentence.text):
        if len(sentence.text[: match.start()].rstrip()) in taken:
            continue
        outer = people.role_before(sentence.text, match.start()) or _apposed_before(sentence.text, match, people)
        if _SEVERAL.match(sentence.text, match.end("inner")) and not (outer and begins_like_a_role(outer)):
            continue  # "(Salt Road, Copper Bay)": other work; but "Dr. Oake (Mina Falk, Copper Bay)"
        inner = names_from(sentence.text, match.start("inner"))
        if outer is None or _A_MAKER_BEFORE.search(sentence.text, 0, match.start()) or people.performs(outer):
            continue
        maker = _A_MAKER_BEHIND.match(sentence.text, match.end()) or makes_it(sentence, match.end())
        if maker and not people.performs(match["inner"]):
            continue
        if is_full_name(outer) and begins_like_a_role(match["inner"]) and not begins_like_a_role(outer):
            continue  # "Mina Falk (Queen Iris)": the performer stands first
        several = _each_of(sentence.text, match.start(), inner)
        if several and sentence.ours(match.start()):
            for credit, role in several:
                yield Found(sentence, credit.name, STARRING, role, match.span(), "role (performer)")
            continue
        if inner and people.performs(inner[0].name.text) is not False:
            found = Found(sentence, inner[0].name, STARRING, outer, match.span(), "role (performer)")
        elif not inner and " " not in match["inner"] and people.full(match["inner"]):
            name = Name(match.start("inner"), match.end("inner"), match["inner"])
            found = Found(sentence, name, STARRING, outer, match.span(), "role (last name)")
        else:
            continue
        if not sentence.ours(match.start()):
            yield found.dropped("of another show")
        elif is_of_a_version(sentence.bare, (found.name.start, found.name.end)):
            yield found.dropped("of other work")
        elif inner and is_title(sentence, inner[0].name):
            yield found.dropped("the words of a title")
        else:
            yield found
