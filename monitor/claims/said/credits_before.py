"""Who is named before what is said of them, read backwards: "Mina Falk, Ada Lund (Belle) and Carl Dunn" + "star in"."""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.claims.people.names import Known, Name, find_names, nobody
from monitor.claims.quick.compiler import compiled
from monitor.claims.said.credits import DOES, NEXT_CLAUSE, Credit, names_from
from monitor.claims.said.credits_ends import from_the_last_clause

# Between a list of people and what is said of them: "A and B, who …, will return", "A, 36, and B also".
_BETWEEN = re.compile(
    r"(?:\s+(?:and|&)\s+(?:company|co\.?|(?:the\s+)?(?:rest|gang|others)(?:\s+of\s+[a-z' ]{3,20})?))?"
    r"\s*(?:\([^)]*\)\s*)?(?:,\s*(?:who|whose|whom|known|the|a|an|his|her)\b"
    r"(?:[^.;]|(?<=Capt)\.|(?<=(?:Dr|Mr|Ms|St|Lt))\.|(?<=(?:Mrs|Det|Sgt|Col|Gen))\.){1,90}?,"
    r"|,\s*\d{1,2},)?\s*,?\s*(?:(?:also|both|all|too|then|again|each|will|who|there)\s*,?\s*)*"
)
# Where a list may begin inside a sentence.
_LIST_STARTS = compiled(
    r"[,(:;]\s+(?:and\s+|but\s+|while\s+|including\s+|among\s+them\s+|with\s+)?|\s-\s"
    r"|\s(?:and|that|as|with|when|where|while|but|for|of|so|to|about|on|actors?|actress|stars?|by"
    r"|co-stars?|regulars|members?|singer|only|including)\s+|['\"]\s"
)
# "as Detective Ann Hill, Mina Falk": a list of people does not begin with a role.
_A_ROLE_LEADS = re.compile(
    r"\b(?:as(?!\s+(?:do|does|did|is|are|was|were|has|have|had|will|would)\s)|play\w*|portray\w*|voic\w+|(?:role|part|character)s?\s+of)\s+(?:[a-z'-]+\s+){0,3}(?:[A-Z][\w.]*\s+)?$"
)
_LEAD_REACH = 160  # characters: looked through for each name, so not all that stands before
# Words that keep the people at the head of a sentence its subject: "A and B are the makers, and write it as well".
_STILL_SUBJECT = re.compile(
    r"\s*(?:,\s*[^.;:]{1,100},)?\s*(?:(?:is|are|was|were|has|have|will|who|[a-z]+s"
    r"|[a-z]+ed)\s+[^.;:\"A-ZÀ-Þ]{1,80},?\s+(?:and|but)(?:\s+(?:he|she|they|also|then|now|will))*)?\s*"
)


def names_before(text: str, position: int, *, known: Known = nobody) -> list[Credit]:
    """The list of people that ends at ``position``: "A, B (C) and D" before "star in"; the longest that does."""
    return list(_names_before(text, position, known))


@lru_cache(maxsize=512)  # many rows look in front of the same verb
def _names_before(text: str, position: int, known: Known) -> list[Credit]:
    head = text[: position + 1] if text[position : position + 1] == "," else text[:position]
    floor = max(0, position - 700)
    names = find_names(head[floor:])
    starts = sorted(
        {
            floor,
            *(m.end() for m in _LIST_STARTS.finditer(head, floor)),
            *(n.start + floor for n in names if not _is_led_by_a_role(head, n.start + floor)),
        }
    )
    for start in starts:
        found = from_the_last_clause(head, names_from(head, _skip_space(head, start), known=known))
        if found and _BETWEEN.fullmatch(head[found[-1].end :]):
            two = len(found) == 2 and NEXT_CLAUSE.fullmatch(text[found[0].end : found[1].name.start])
            return found[1:] if two and DOES.match(text, position) else found
    if names:
        name = Name(names[-1].start + floor, names[-1].end + floor, names[-1].text)
        if _BETWEEN.fullmatch(head[name.end :]):
            return [Credit(name, None, None, name.end)]
    return _subject(head, known)


def _is_led_by_a_role(head: str, position: int) -> bool:
    return bool(_A_ROLE_LEADS.search(head, max(0, position - _LEAD_REACH), position))


def _subject(head: str, known: Known) -> list[Credit]:
    found = names_from(head, _skip_space(head, 0), known=known)
    if found and found[-1].end < len(head) and _STILL_SUBJECT.fullmatch(head[found[-1].end :]):
        return found
    return []


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \"'(":
        position += 1
    return position
