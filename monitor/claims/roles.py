"""The names of roles, by their shape and what leads to them: "Dr. Holm", "the night baker Ann Hill", "Young Bo"."""

from __future__ import annotations

import re

from monitor.claims.name_words import NOT_IN_NAMES, SENTENCE_WORDS
from monitor.claims.names import LOWER, PARTICLE, SUFFIX, UPPER, WORD

# A role: a name with or without title and article ("Dr. Holm", "The Locksmith", "Young Bo", "Queen Odile").
_ROLE_WORD = rf"(?:{WORD}|[{UPPER}]{{2,}}|[{UPPER}]\b|[\"'][{UPPER}][{LOWER}{UPPER} ]+[\"'])"
ROLE = re.compile(
    r"(?P<name>(?:[Tt]he\s+)?(?:(?:Capt|Det|Lt|Sgt|Gen|Col|Prof|Rev|Atty|Insp|Supt|Sen|Gov|Cmdr)\.\s+)?"
    rf"{_ROLE_WORD}(?:(?:\s+(?:{PARTICLE}|of)){{0,2}}(?:\s+the)?\s+{_ROLE_WORD}|"
    rf"\s+\d{{1,3}}\b|\.?(?<=Dr|Mr|Ms|rs|"
    rf"St)\.\s+{_ROLE_WORD}){{0,4}}(?:\s*/\s*{_ROLE_WORD}(?:\s+{_ROLE_WORD}){{0,3}})?{SUFFIX})"
)
# "Nick's older brother Bo Lark", "Dover student Ann Hill": the role is the name behind.
_NAME_BEHIND = re.compile(rf"(?:'s?)?\s+(?:[{LOWER}-]+\s+){{1,3}}(?={_ROLE_WORD})")
_NAME_BEHIND_OWNER = re.compile(rf"\s+(?:[{LOWER}-]+\s+){{0,3}}(?={_ROLE_WORD})")
# "as rodeo rider Clay", "as Nick's older brother Bo Lark", "as a former cop named Victoria"
_NEAR = re.compile(rf"(?:[{LOWER}'\-]+\s+|[{UPPER}]\w+'s\s+){{1,6}}?(?={_ROLE_WORD})")
# "a Portuguese detective called Vasco Teles"
_CALLED = re.compile(
    rf"(?:an?|the|his|her)\s[^.,;:()]{{2,50}}?\s(?:called|named|by\s+the\s+name\s+of)\s+(?={_ROLE_WORD})"
)
_NO_DESCRIPTION = re.compile(r"\b(?:in|on|at|for|with|and|who|that|from|of|to|is|was|by|when|while|where)\s")
_NO_KINSHIP = re.compile(r"\b(?:in|on|at|for|with|and|who|that|from|of|to|is|was|by|when|while|where|as|or|but)\s")


def role_at(text: str, position: int) -> tuple[str, int] | None:
    """The role that stands at or soon behind ``position``: "(as) ferry pilot Bo", "the Night Baker Ann Hill"."""
    called = _CALLED.match(text, position)
    if called:
        position = called.end()
    match = ROLE.match(text, position)
    if match:
        article = match["name"].startswith(("The ", "the "))
        behind = None if article else _NAME_BEHIND.match(text, match.end("name"))
        if behind is None and match["name"].endswith("'s"):
            behind = _NAME_BEHIND_OWNER.match(text, match.end("name"))
        if behind and not _NO_KINSHIP.search(behind.group()):
            further = ROLE.match(text, behind.end())
            if further:
                return _role_end(further)
        return _role_end(match)
    near = _NEAR.match(text, position)
    if near and not _NO_DESCRIPTION.search(near.group()):
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
