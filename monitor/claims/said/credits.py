"""Lists of people, with the roles that the list gives: "Mina Falk as Bo Lark, Ada Lund (Belle), and Carl Dunn"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.claims.people.names import LOWER, UPPER, Known, Name, name_at, nobody
from monitor.claims.people.roles import role_at, roles_at
from monitor.claims.quick.compiler import compiled
from monitor.claims.said.credits_ends import until_the_next_clause
from monitor.claims.words.names import NATIONS, NOBODY, PROFESSIONS
from monitor.claims.words.networks import NETWORKS

if TYPE_CHECKING:
    from collections.abc import Iterator

_AND = re.compile(
    r"\s*(?:,\s*(?:and|&|plus|as well as|along with|together with|alongside)?|;\s*(?:and\b|&|plus\b)?"
    r"|(?<=\))\s*(?:and|&)"
    r"|\s(?:and|&|plus|with|as well as|along with|together with|alongside)\s)\s*(?:also\s+|,?\s*introducing,?\s+)?"
)
_BEFORE_NAME = re.compile(
    r"(?:(?:also|actors?|actress(?:es)?|star|newcomers?|co-stars?|veterans?|singer|rapper|comedian|her|his|their"
    r"|the|late|former|fellow|great|one|little|young|dear|old|lovely|[A-Z][\w-]+(?:\s[A-Z][\w-]+)?'s|award-winner|alum"
    r"|groupmate|bandmate|castmate"
    r"|countryman|compatriot|[A-Z]\w+-(?:born|based|raised)|Finn|Dane|Swede|Norwegian|Spaniard|Turk|Pole|Frenchman"
    r"|Frenchwoman|Irishman|Irishwoman|Scotsman|Scot|Welshman|Englishman|Englishwoman|Brit|Aussie|Kiwi)\s+){0,3}"
)
# What somebody is, before the name: "the Welsh singer", "Oscar winner", "Copper Bay alum", "child actor".
PROFESSION = rf"(?:{'|'.join(sorted(sorted(PROFESSIONS), key=len, reverse=True))})"
_LEAD = compiled(
    rf"(?:(?:the|an?|her|his|their|fellow|former|also)\s+)?(?:[\"'][^\"']{{2,40}}[\"']\s+)?"
    r"(?:(?!(?:and|with|plus|stars?|as|plays?|played|portrays?|is|was|are|were|who|he|she|by|opposite)\s)(?:(?:[Ss]inger|[Aa]ctor|[Mm]odel|[Rr]apper"
    r"|[Dd]ancer)\s+and\s+)?[\w.&'-]+\s+){0,4}?"
    rf"(?!(?:co-)?stars\s)(?i:{PROFESSION}|maker)s?,?\s+(?=(?:Mr|Mrs|Ms)?\.?\s?[\"'{UPPER}])",
)
# "brothers Bo and Al Lark": the last name is said once
_SAME_LAST_NAME = re.compile(
    rf"(?:[{LOWER}-]+\s+){{0,3}}(?:[Bb]rothers|[Ss]isters|[Ss]iblings|[Tt]wins|[Cc]ousins|[Cc]ouple"
    rf"|[Ss]pouses)\s+(?P<first>[{UPPER}][\w-]+)"
    rf"(?:,\s+(?P<second>[{UPPER}][\w-]+))?\s+(?:and"
    rf"|&)\s+(?=[{UPPER}][\w-]+\s+(?P<last>[{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)?))"
)
# "A, B and, as the twins' nurse, C": the role stands before the last name.
_AND_AS = re.compile(rf"\s*,?\s+(?:and|plus|with),?\s+as\s+[^,.;:]{{3,50}},\s+(?=[{UPPER}])")
_OF_A_GROUP = re.compile(  # "Quay of the boy band AXLE"
    r"\s+of\s+(?:the\s+)?(?:[\w-]+\s+)?(?:group|band|boyband|duo|trio|girlband"
    rf"|collective)\s+[\"']?[{UPPER}0-9](?:[\w'&-]|\.(?=\w))*[\"']?"
    rf"|\s+of\s+[{UPPER}]{{3,}}\d\b"  # "Quay of AXLE6": no word has a figure at its end
)
# "TIDE9's Minho": an idol of one name; what a network or a franchise owns is a show, or a role
_GROUPS_OWN = re.compile(rf"(?P<group>[{UPPER}](?:[{UPPER}0-9]|\.(?=[{UPPER}])){{2,}})'s\s+(?=[{UPPER}][{LOWER}])")
_NO_GROUPS = frozenset(NETWORKS) | NATIONS | frozenset("MCU DCU DCEU WWE UFC NBA NFL NASA FIFA CEO".split())
_SELF = re.compile(r"\s+(?:herself|himself)\b")
_PAREN = re.compile(r"\s*[(\[](?P<inner>[^()\[\]]{1,80})[)\]]")
_SLASH = re.compile(rf"\s?/\s?(?=[{UPPER}\"'])")  # "Mina Falk/Iris Crane, Tom Reyes/Bo"
# "Mina Falk, watch commander Iris; Tom Reyes, call-taker Bo": with semicolons the role may stand behind a comma.
_COMMA_ROLE = re.compile(rf",\s+(?=(?:the\s+|an?\s+|his\s+|her\s+|[{UPPER}][\w-]*'s\s+)?[{LOWER}][\w-]+\s)")
_CLOSES = re.compile(r"\s*(?:;|\.?$)")
_SCRIPTS = {
    "Japanese and Chinese": r"\u3040-\u9fff",
    "Korean": r"\uac00-\ud7af",
    "Thai": r"\u0e00-\u0e7f",
    "Hindi": r"\u0900-\u097f",
    "Russian": r"\u0400-\u04ff",
}
_LETTER = f"[{''.join(_SCRIPTS.values())}]"
# The name in its own letters, behind it.
OWN_LETTERS = re.compile(rf"\s*[(\[]?\s*{_LETTER}[^\sA-Za-z()\[\],]*(?:\s{_LETTER}+)?\s*[)\]]?")
_AGE = re.compile(r"\s*,\s*\d{1,2}\s*,?")
_AS = re.compile(r"\s*,?\s+as\s+(?P<article>(?:an?|the|his|her|their)\s+)?")


# "as the grandmother, Ann Hill as …": a role without a name
_AS_SOMEBODY = re.compile(r"\s+as\s+(?:an?|the|her|his|their)\s[^,.;:()]{2,60}(?=,|\sand\s[A-Z]|\.)")
_WHO_PLAYS = re.compile(
    r"\s*,?\s+(?:who|-\s*who|that)(?:\s+|(?='s\s))(?:(?:will|also|both|once|again|respectively|currently)\s+){0,2}"
    r"(?:plays|played|portrays|portrayed|play|is|was|voices"
    r"|essays|embodies|portray|interprets?|interpreted|voiced|embody|embodied"
    r"|gives?\s+(?:life|flesh|body|voice)\s+to|brings?\s+to\s+life|len(?:ds?|t)\s+(?:his|her|their)\s+voices?\s+to"
    r"|(?:has|have|had|'s)\s+(?:been(?:\s+(?:playing|portraying|voicing))?|played|portrayed|voiced)"
    r"|(?P<many>are|were)(?=\s+(?:the\s+)?(?:[a-z]+\s+){0,2}[A-ZÀ-Þ][^.;]{1,60}?\sand\s)"
    r"|(?:is|are|was|were|'s)\s+(?:playing|portraying|voicing)"
    r"|(?:steps?|comes?|joins?|stars?|appears?|returns?|recurs?|features?|is\s+seen|is\s+cast|signs?)\s+(?:in\s+|on\s+"
    r"|back\s+|again\s+)?as|takes?\s+(?:on\s+)?the\s+(?:role|part)\s+of)\s+(?:the\s+(?=[a-z]))?"
)
_ALIAS = re.compile(r"\s+(?:aka|AKA|a\.k\.a\.|alias|i\.e\.|better\s+known\s+as)\s+(?:the\s+(?=[A-Z]))?")
_CLAUSE_GOES_ON = re.compile(  # "who played Iris until last year, …"
    r"\s+(?:since|until|till|from|for|in|on|during|throughout|over|across|last|between)\b[^,.;:()]{1,60}(?=,)"
)
# "as Ann Hill, a rookie lawyer with a memory like a camera, Bo Lark as …": the description goes with the role.
_NEXT_PERSON = rf"(?:[{UPPER}]\w+'s\s+)?[{UPPER}][\w'-]+(?:\s[{UPPER}][\w'-]+){{1,3}}"
_ASIDE = re.compile(
    r",\s+(?:an?|the|her|his|their|who|whose|once|now|of|from|still|seen|best|known)\s[^.;:()]{3,110}?"
    rf"(?=,\s+(?:and\s+)?{_NEXT_PERSON}(?:\s+as\s|,\s+who\s))"
)
# "Ann Hill, of the old show; Bo Lark, a veteran of musicals; and Cy Dorn": asides in a list with semicolons.
_ASIDE_IN_LIST = re.compile(r",\s[^;.]{3,90}(?=;)")


@dataclass(frozen=True, slots=True)
class Credit:
    """A performer in a list, with the role that the list gives: "Mina Falk as Bo Lark", "Ada Lund (Belle)"."""

    name: Name
    role: str | None
    paren: str | None
    end: int


# "from the pen of A, and B directs": with a comma, and a verb for one, a new clause begins between two names.
NEXT_CLAUSE = re.compile(r",\s+and\s+(?:also\s+)?")
DOES = re.compile(
    r",?\s+(?:who\s+)?(?:also\s+)?(?:(?!has\b|is\b|was\b|as\b|stars\b)[a-z]+(?:-[a-z]+)?s|wrote|has|is|was|directed"
    r"|composed|created)\b"
)


# "A, B and Quay": behind two full names one word is a name, too, where the list ends or goes on.
_LONE = re.compile(
    rf"(?P<word>[{UPPER}][{LOWER}]{{2,}}(?:-[{UPPER}{LOWER}]+)?)"
    r"(?=\s*(?:[.;)]|$|,(?!\s(?:who|which|where)\s)|\s\(|\s-\s|\s(?:as|and|&|are|were|will|have|all|also|both|each|star"
    r"|join|return|round|complete|make|lead|head|play|among)\b))"
)


_THEN_A_NAME = re.compile(rf"[\w-]+,?\s+(?:and\s+|&\s+)?[{UPPER}][{LOWER}][\w'.-]*\s[{UPPER}]")


def _is_lone(text: str, position: int) -> bool:
    lone = _LONE.match(text, position)
    return lone is not None and lone["word"] not in NOBODY


def names_from(
    text: str, position: int, *, single: bool = False, known: Known = nobody, limit: int = 60
) -> list[Credit]:
    """The list of people that begins at ``position``: "A as B, C (D), and E".

    A single word counts where ``known`` gives the full name for it, or anywhere with ``single``.
    """
    credited: list[Credit] = []
    as_at, many = -1, False
    following: int | None = position
    while following is not None and len(credited) < limit:
        one = _one(text, following, single, known)
        alone = not (credited and credited[-1].role and not any(c.role for c in credited[:-1]))  # "A and B as C and D"
        several = len(credited) > 1 or (len(credited) == 1 and _THEN_A_NAME.match(text, following) is not None)
        if not one.credits and several and alone and _is_lone(text, following):
            one = _one(text, following, True, known)
        many = many or one.many
        credited.extend(one.credits)
        as_at = as_at if one.as_at is None else one.as_at
        following = one.following
    credited = until_the_next_clause(text, credited)
    if len(credited) == 2 and NEXT_CLAUSE.fullmatch(text[credited[0].end : credited[1].name.start]):
        does = DOES.match(text, credited[1].end)
        if does:  # "from the pen of A, and B directs"
            return credited[:1]
    if as_at >= 0 and credited[-1].role and not any(c.role or c.paren for c in credited[:-1]):
        in_turn = _in_turn(credited, roles_at(text, as_at))
        if many and len(in_turn) > 1 and in_turn is credited:  # "A and B, who were Londoners and friends"
            return [*credited[:-1], replace(credited[-1], role=None)]
        return in_turn
    return credited


@dataclass(frozen=True, slots=True)
class _One:
    """One entry of a list: who stands there, where the role begins that "as" gives, and where the list goes on."""

    credits: tuple[Credit, ...]
    as_at: int | None = None
    following: int | None = None
    many: bool = False  # "A and B, who were Iris and Bo": the roles are those of all, or none's


@lru_cache(maxsize=4096)  # a list is tried from each of its names, and by each row whose verb stands behind it
def _one(text: str, position: int, single: bool, known: Known) -> _One:
    shared = _SAME_LAST_NAME.match(text, position)
    first = tuple(_first_names(shared)) if shared else ()
    name = _introduced(text, shared.end() if shared else position, single=single, known=known)
    if name is None:
        return _One(first)
    end = _past(_OF_A_GROUP, text, _past(OWN_LETTERS, text, name.end))
    aged = _AGE.match(text, end)
    if aged:
        end = aged.end() - (1 if aged.group().endswith(",") else 0)
    inner = _PAREN.match(text, end)
    paren, end = (inner["inner"].strip(), inner.end()) if inner else (None, end)
    role, end, as_at, many = _role_behind(text, end)
    alias = _ALIAS.match(text, end) if role is None and " " in name.text else None
    if alias and (found := role_at(text, alias.end())):
        role, end = found
    if role or ";" in text[end : end + 120]:
        aside = _ASIDE.match(text, end) or (None if role else _ASIDE_IN_LIST.match(text, end))
        end = aside.end() if aside else end
    at = _past(_SELF, text, end)
    link = _AND_AS.match(text, at) or _AND.match(text, at)
    goes_on = link is not None and (single or bool(link.group().strip()))
    return _One((*first, Credit(name, role, paren, end)), as_at, link.end() if link and goes_on else None, many)


def _past(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where the text goes on behind what ``pattern`` says, if that stands at ``at``."""
    match = pattern.match(text, at)
    return match.end() if match else at


def _role_behind(text: str, end: int) -> tuple[str | None, int, int | None, bool]:
    """The role given behind a name, where the text goes on, where the roles of all may begin, and if they must."""
    role, as_at, many = None, None, False
    slash = _SLASH.match(text, end)
    if slash and (found := role_at(text, slash.end())):
        role, end = found
    listed = _COMMA_ROLE.match(text, end) if role is None and ";" in text else None
    if listed and (found := role_at(text, listed.end())) and _CLOSES.match(text, found[1]):
        role, end = found
    as_role = _AS.match(text, end)
    if as_role and (found := role_at(text, as_role.end()) or _role_apposed(text, as_role)):
        (role, end), as_at = found, as_role.end()
    elif as_role:
        end = _past(_AS_SOMEBODY, text, end)
    who = _WHO_PLAYS.match(text, end) if role is None else None
    if who and (found := role_at(text, who.end())):
        role, end = found
        as_at, many = who.end(), bool(who["many"])
        end = _past(_CLAUSE_GOES_ON, text, end)
    return role, end, as_at, many


# "as the captain, Bo Lark as …", "as the captain, Bo Lark and Cy Dorn": not the captain's name, but the next performer.
_IS_THE_NEXT = re.compile(
    rf"\s*(?:\(|,?\s+(?:who\s+)?(?:as|plays|played|portrays|is|was|will)\b|,\s+[{UPPER}]"
    rf"|,?\s+and\s+{_NEXT_PERSON}(?!\s+as\s|,\s+who\s))"
)


def _role_apposed(text: str, led: re.Match[str]) -> tuple[str, int] | None:
    """ "as her long-suffering sergeant, Bo Lark": the name stands behind what the role is said to be."""
    found = role_at(text, led.start("article")) if led["article"] else None
    return None if found is None or _IS_THE_NEXT.match(text, found[1]) else found


def _introduced(text: str, position: int, *, single: bool, known: Known) -> Name | None:
    """The name at ``position``, behind what its bearer is said to be."""
    lead = _LEAD.match(text, position)
    if lead:
        name = _called_mister(text, lead.end()) or name_at(text, lead.end(), single=True, known=known)
        if name is not None:
            return name
    of_a_group = _GROUPS_OWN.match(text, position)
    if of_a_group and of_a_group["group"] not in _NO_GROUPS:
        return name_at(text, of_a_group.end(), single=True, known=known)
    alone = name_at(text, position, single=True, known=known)
    if alone is not None and _OF_A_GROUP.match(text, alone.end):
        return alone
    short = _BEFORE_NAME.match(text, position)
    at = short.end() if short else position
    name = name_at(text, at, single=single, known=known)
    return name if name or at == position else name_at(text, position, single=single, known=known)


_MISTER = re.compile(rf"(?:Mr|Mrs|Ms|Miss)\.?\s[{UPPER}][\w'-]+(?!\s[{UPPER}])")


def _called_mister(text: str, position: int) -> Name | None:
    """ "the skit maker Mr Dro": a stage name."""
    match = _MISTER.match(text, position)
    return Name(match.start(), match.end(), match.group()) if match else None


def _first_names(shared: re.Match[str]) -> Iterator[Credit]:
    for group in ("first", "second"):
        if shared[group]:
            name = Name(shared.start(group), shared.end(group), f"{shared[group]} {shared['last']}")
            yield Credit(name, None, None, name.end)


def _in_turn(credited: list[Credit], roles: list[str]) -> list[Credit]:
    """ "A and B as C and D": each has one of the roles."""
    if len(credited) != len(roles):
        return credited
    return [replace(credit, role=role) for credit, role in zip(credited, roles, strict=True)]
