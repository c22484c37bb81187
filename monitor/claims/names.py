"""People's names in running text, by their shape: "J.R. Holm", "Iker de la Vega", "D'Ana Joy Ross", "Bae Ji-woon".

There is no list of people here. A name is two or more capitalised words (a particle between them may be small), and
none of them a word that the trade writes in capitals for other reasons; a single word is a name only where the text
puts it in a place for names ("Taeo as Bo Lark").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from monitor.claims.name_words import HONORIFICS, NOT_IN_NAMES, SENTENCE_WORDS

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠȘŤȚŪŮŰŲŸŹŻŽ"
LOWER = "a-zß-öø-ÿāăąćčďđēėęěğģīıķĺļľłńņňōőœŕřśşšșťțūůűųźżž"
_HEAD = rf"[{UPPER}](?:[{LOWER}]+|'[{UPPER}][{LOWER}]+|[{LOWER}]*[{UPPER}][{LOWER}]+)"
WORD = (
    rf"(?:{_HEAD}(?:['-][{UPPER}{LOWER}][{LOWER}{UPPER}]*)*|[{UPPER}]\.(?:\s?[{UPPER}]\.)*"
    rf"|[{UPPER}]{{1,3}}(?=\s+[{UPPER}][{LOWER}]))"
)
PARTICLE = r"(?:de|da|di|du|del|della|der|den|van|von|bin|bint|al|el|la|le|los|dos|das|ter|bo|y|e|af|ibn)"
_NICK = rf"(?:\s+[\"'][{UPPER}0-9][^\"']{{1,20}}[\"'])?"
_SUFFIX = r"(?:,?\s+(?:Jr|Sr)\.?|\s+(?:II|III|IV)\b)?"

# … and these may also stand inside a name.
SYLLABLES = frozenset(["In", "Do", "So", "An", "No", "On", "Will", "May", "Jo", "Sun", "You", "Who", "Her", "Her"]) - {
    "Who",
    "Her",
}
_DESCRIBED = re.compile(r"[\w']+-(?:nominated|winning|born|based|trained|famous|style|star|actor|actress)$")
_STARTERS = NOT_IN_NAMES | SENTENCE_WORDS | frozenset(HONORIFICS)

_NAME = re.compile(rf"(?<![\w'])(?P<name>{WORD}(?:(?:\s+{PARTICLE}){{0,2}}{_NICK}\s+{WORD}){{1,4}}{_SUFFIX})(?!\w)")
_SINGLE = re.compile(rf"(?<![\w'])(?P<name>{WORD}|[{UPPER}]{{2,}}\d?)(?!\w)")
# A role: a name with or without title and article ("Dr. Holm", "The Locksmith", "Young Bo", "Queen Odile").
_ROLE_WORD = rf"(?:{WORD}|[{UPPER}]{{2,}}|[{UPPER}]\b|[\"'][{UPPER}][{LOWER}{UPPER} ]+[\"'])"
ROLE = re.compile(
    r"(?P<name>(?:[Tt]he\s+)?(?:(?:Capt|Det|Lt|Sgt|Gen|Col|Prof|Rev|Atty|Insp|Supt|Sen|Gov|Cmdr)\.\s+)?"
    rf"{_ROLE_WORD}(?:(?:\s+(?:{PARTICLE}|of)){{0,2}}(?:\s+the)?\s+{_ROLE_WORD}|"
    rf"\s+\d{{1,3}}\b|\.?(?<=Dr|Mr|Ms|rs|"
    rf"St)\.\s+{_ROLE_WORD}){{0,4}}(?:\s*/\s*{_ROLE_WORD}(?:\s+{_ROLE_WORD}){{0,3}})?{_SUFFIX})"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name and where it stands in its text."""

    start: int
    end: int
    text: str


def _is_starter(word: str) -> bool:
    bare = word.strip(",.'\"")
    return bare in _STARTERS or bare.startswith("Co-") or bool(_DESCRIBED.match(bare))


def _cleaned(text: str, start: int, end: int) -> Name | None:
    """Cut capitalised words of the sentence off both ends: "Director Bae In Hwan", "Creator Jo Marsh", "In Kim's"."""
    raw = text[start:end]
    words = list(re.finditer(r"\S+", raw))
    first, last = 0, len(words)
    while first < last and _is_starter(words[first].group()):
        word = words[first].group().strip(",.'\"")
        if word in {"Will", "May", "So", "Do", "An", "In", "Jo"} and last - first == 2:
            break
        first += 1
    for i in range(first, last):
        word = words[i].group().strip(",'\"").removesuffix("'s")
        if word in NOT_IN_NAMES or word.startswith("Co-") or (word in SENTENCE_WORDS and word not in SYLLABLES):
            last = i
            break
    owner = next((i for i in range(first, last - 1) if words[i].group().endswith("'s")), None)
    if owner is not None and owner == first:  # "Riverside's Mina Falk": the show she is from
        first += 1
    elif owner is not None and owner > first:  # "Mina Falk's Iris Crane": her role
        last = owner + 1
    while last > first and re.fullmatch(PARTICLE, words[last - 1].group()):
        last -= 1
    if last <= first:
        return None
    new_start, new_end = start + words[first].start(), start + words[last - 1].end()
    name = text[new_start:new_end]
    if name.endswith("'s"):
        new_end -= 2
    elif name.endswith("'"):
        new_end -= 1
    name = text[new_start:new_end].rstrip(",")
    return Name(new_start, new_start + len(name), name) if name else None


def find_names(text: str) -> list[Name]:
    """Full names (two words or more) in plain text, left to right."""
    return list(_names_in(text))


@lru_cache(maxsize=256)  # several families ask for those of the same sentence
def _names_in(text: str) -> tuple[Name, ...]:
    cleaned = (_cleaned(text, match.start("name"), match.end("name")) for match in _NAME.finditer(text))
    return tuple(name for name in cleaned if name is not None and is_full_name(name.text))


def is_full_name(text: str) -> bool:
    """Whether ``text`` has the shape of a first and a last name."""
    words = text.split()
    return len([w for w in words if w[0].isupper()]) >= 2 and not any(w.strip(",.'") in NOT_IN_NAMES for w in words)


Known = Callable[[str], str | None]


def nobody(_: str) -> None:
    """Knows no last names: only full names count."""


def name_at(text: str, position: int, *, single: bool = False, known: Known = nobody) -> Name | None:
    """The name that begins at ``position`` (white space, quotes and a small title passed over)."""
    for pattern in (_NAME, _SINGLE) if single else (_NAME,):
        match = pattern.match(text, position)
        if match:
            name = _cleaned(text, match.start("name"), match.end("name"))
            if name is not None and name.start == position and (single or is_full_name(name.text)):
                return name
    alone = _SINGLE.match(text, position)
    if alone and alone["name"] not in NOT_IN_NAMES:
        word = alone["name"].removesuffix("'s")
        if known(word):
            return Name(position, position + len(word), word)
    return None


_AND = re.compile(
    r"\s*(?:,\s*(?:and|&|plus|as well as)?|;"
    r"|\s(?:and|&|plus|with|as well as|along with|together with|alongside)\s)\s*(?:also\s+)?"
)
_BEFORE_NAME = re.compile(
    r"(?:(?:also|actors?|actress(?:es)?|star|newcomers?|co-stars?|veterans?|singer|rapper|comedian|her|his|their"
    r"|the|former|fellow|[A-Z]\w+(?:\s[A-Z]\w+)?'s|award-winner|alum)\s+){0,3}"
)
_PAREN = re.compile(r"\s*\((?P<inner>[^()]{1,80})\)")
_AGE = re.compile(r"\s*,\s*\d{1,2}\s*,?")
_AS = re.compile(r"\s*,?\s+as\s+(?P<article>(?:an?|the|his|her|their)\s+)?")


# "as the grandmother, Ann Hill as …": a role without a name
_AS_SOMEBODY = re.compile(r"\s+as\s+(?:an?|the|her|his|their)\s[^,.;:()]{2,60}(?=,|\sand\s[A-Z]|\.)")
_WHO_PLAYS = re.compile(
    r"\s*,?\s+(?:who|-\s*who)\s+(?:will\s+|also\s+)?(?:plays|played|portrays|portrayed|play|is|was)\s+"
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


def role_at(text: str, position: int) -> tuple[str, int] | None:
    """The role that stands at or soon behind ``position``: "(as) ferry pilot Bo", "the Night Baker Ann Hill"."""
    match = ROLE.match(text, position)
    if match:
        behind = (
            re.compile(rf"(?:'s?)?\s+(?:[{LOWER}-]+\s+){{1,3}}(?={_ROLE_WORD})").match(text, match.end("name"))
            if not match["name"].startswith(("The ", "the "))
            else None
        )
        if behind is None and match["name"].endswith("'s"):
            behind = re.compile(rf"\s+(?:[{LOWER}-]+\s+){{0,3}}(?={_ROLE_WORD})").match(text, match.end("name"))
        # "Nick's older brother Bo Lark", "Dover student Ann Hill": the role is the name behind
        if behind and not re.search(
            r"\b(?:in|on|at|for|with|and|who|that|from|of|to|is|was|by|when|while|where|as|or|but)\s", behind.group()
        ):
            further = ROLE.match(text, behind.end())
            if further:
                return _role_end(further)
        return _role_end(match)
    # "as rodeo rider Clay", "as Nick's older brother Bo Lark", "as a former cop named Victoria"
    near = re.compile(rf"(?:[{LOWER}'\-]+\s+|[{UPPER}]\w+'s\s+){{1,6}}?(?={_ROLE_WORD})").match(text, position)
    if near and not re.search(
        r"\b(?:in|on|at|for|with|and|who|that|from|of|to|is|was|by|when|while|where)\s", near.group()
    ):
        match = ROLE.match(text, near.end())
        if match:
            return _role_end(match)
    return None


def _role_end(match: re.Match[str]) -> tuple[str, int] | None:
    role = match["name"]
    end = match.end("name")
    stop = re.search(r"\s+(?:In|On|And|But|Season|Series|The Series)\b.*$", role)
    if stop:
        role, end = role[: stop.start()], end - (len(role) - stop.start())
    if role.endswith("'s"):
        role, end = role[:-2], end - 2
    first = role.split()[0].strip("'\"")
    if (first in NOT_IN_NAMES | SENTENCE_WORDS and first not in {"The", "Old", "Guest", "Will", "May"}) or not role:
        return None
    if re.fullmatch(r"[A-Z]{2,4}", role):
        return None
    return role.strip(), end


def names_from(
    text: str, position: int, *, single: bool = False, known: Known = nobody, limit: int = 60
) -> list[Credit]:
    """The list of people that begins at ``position``: "A as B, C (D), and E".

    A single word counts where ``known`` gives the full name for it, or anywhere with ``single``.
    """
    credited: list[Credit] = []
    as_at = -1
    while len(credited) < limit:
        lead = _BEFORE_NAME.match(text, position)
        at = lead.end() if lead else position
        name = name_at(text, at, single=single, known=known) or name_at(text, position, single=single, known=known)
        if name is None:
            break
        end, role, paren = name.end, None, None
        aged = _AGE.match(text, end)
        if aged:
            end = aged.end() - (1 if aged.group().endswith(",") else 0)
        inner = _PAREN.match(text, end)
        if inner:
            paren, end = inner["inner"].strip(), inner.end()
        as_role = _AS.match(text, end)
        if as_role:
            found = role_at(text, as_role.end())
            if found:
                role, end = found
                as_at = as_role.end()
            else:
                nameless = _AS_SOMEBODY.match(text, end)
                end = nameless.end() if nameless else end
        who = _WHO_PLAYS.match(text, end)
        if who and role is None:
            found = role_at(text, who.end())
            if found:
                role, end = found
        if role or ";" in text[end : end + 120]:
            aside = _ASIDE.match(text, end) or (None if role else _ASIDE_IN_LIST.match(text, end))
            if aside:
                end = aside.end()
        credited.append(Credit(name, role, paren, end))
        link = _AND.match(text, end)
        if not link or (single is False and not link.group().strip()):
            break
        position = link.end()
    if as_at >= 0 and credited[-1].role and not any(c.role or c.paren for c in credited[:-1]):
        return _in_turn(credited, roles_at(text, as_at))
    return credited


def _in_turn(credited: list[Credit], roles: list[str]) -> list[Credit]:
    """ "A and B as C and D": each has one of the roles."""
    if len(credited) != len(roles):
        return credited
    return [replace(credit, role=role) for credit, role in zip(credited, roles, strict=True)]


_AND_ROLE = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")
_KIN = re.compile(
    r"(?:the\s+)?(?:siblings|twins|brothers|sisters|spouses|partners|detectives|friends|lovers|couple)\s+"
)


def roles_at(text: str, position: int) -> list[str]:
    """The roles that are listed at ``position``: "Iris Crane and Bo Lark", "siblings Iris and Bo Lark"."""
    roles: list[str] = []
    kin = _KIN.match(text, position)
    found = role_at(text, kin.end() if kin else position)
    joined = False
    while found and not text.startswith("'", found[1]):
        roles.append(found[0])
        link = _AND_ROLE.match(text, found[1])
        joined = joined or bool(link and "and" in link.group())
        found = role_at(text, link.end()) if link and text[link.end() : link.end() + 1].isupper() else None
    return roles if joined else roles[:1]


# Between a list of people and what is said of them: "A and B, who …, will return", "A, 36, and B also".
_BETWEEN = re.compile(
    r"\s*(?:\([^)]*\)\s*)?(?:,\s*(?:who|whose|whom|known|the|a|an|his|her)\b[^.;]{1,90}?,"
    r"|,\s*\d{1,2},)?\s*,?\s*(?:(?:also|both|all|too|then|again|each|will|who|there)\s*,?\s*)*"
)
# Where a list may begin inside a sentence.
_LIST_STARTS = re.compile(
    r"[,(:;]\s+(?:and\s+|but\s+|while\s+)?|\s-\s"
    r"|\s(?:and|that|as|with|when|where|while|but|for|of|so|actors?|actress|stars?|by|co-stars?|regulars|members?"
    r"|singer|only|including)\s+|['\"]\s"
)


def names_before(text: str, position: int, *, known: Known = nobody) -> list[Credit]:
    """The list of people that ends at ``position``: "A, B (C) and D" before "star in"; the longest that does."""
    head = text[:position]
    floor = max(0, position - 700)
    starts = [floor, *(m.end() for m in _LIST_STARTS.finditer(head, floor))]
    for start in starts:
        found = names_from(head, _skip_space(head, start), known=known)
        if found and _BETWEEN.fullmatch(head[found[-1].end :]):
            return found
    alone = find_names(head[floor:])
    if alone:
        name = Name(alone[-1].start + floor, alone[-1].end + floor, alone[-1].text)
        if _BETWEEN.fullmatch(head[name.end :]):
            return [Credit(name, None, None, name.end)]
    return _subject(head, known)


# Words that keep the people at the head of a sentence its subject: "A and B are the makers, and write it as well".
_STILL_SUBJECT = re.compile(
    r"\s*(?:,\s*[^.;:]{1,100},)?\s*(?:(?:is|are|was|were|has|have|will|who|[a-z]+s"
    r"|[a-z]+ed)\s+[^.;:\"A-ZÀ-Þ]{1,80},?\s+(?:and|but)(?:\s+(?:he|she|they|also|then|now|will))*)?\s*"
)


def _subject(head: str, known: Known) -> list[Credit]:
    found = names_from(head, _skip_space(head, 0), known=known)
    if found and found[-1].end < len(head) and _STILL_SUBJECT.fullmatch(head[found[-1].end :]):
        return found
    return []


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \"'(":
        position += 1
    return position
