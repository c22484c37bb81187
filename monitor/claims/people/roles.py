"""The names of roles, by their shape and what leads to them: "Dr. Holm", "the night baker Ann Hill", "Young Bo"."""

from __future__ import annotations

import re

from monitor.abbreviations import RANKED
from monitor.claims.people.clauses import opens_clause
from monitor.claims.people.names import LOWER, PARTICLE, SUFFIX, SYLLABLES, UPPER, WORD
from monitor.claims.quick.compiler import compiled
from monitor.claims.words.kin import KIN
from monitor.claims.words.names import FIRST_NAMES_TOO, NATIONS, NOT_IN_NAMES, SENTENCE_WORDS

# A role: a name with or without title and article ("Dr. Holm", "The Locksmith", "Young Bo", "Queen Odile").
_ROLE_WORD = rf"(?:{WORD}|[{UPPER}]{{2,}}|[{UPPER}]\b|[\"'][{UPPER}][{LOWER}{UPPER} ]+[\"'])"
ROLE = compiled(
    r"(?P<name>(?:[Tt]he\s+)?"
    rf"(?:{RANKED})?{_ROLE_WORD}(?:(?:\s+(?:{PARTICLE}|of)){{0,2}}(?:\s+the)?\s+{_ROLE_WORD}|\s+\d{{1,3}}\b|\.?(?<=Dr|Mr|Ms|rs|"
    rf"St)\.\s+{_ROLE_WORD}){{0,4}}(?:\s*/\s*{_ROLE_WORD}(?:\s+{_ROLE_WORD}){{0,3}})?{SUFFIX})"
)
_OWNER = rf"[{UPPER}][\w-]*(?:\s+[{UPPER}][\w-]*){{0,2}}'s?"
_NATION = rf"(?:{'|'.join(sorted(NATIONS))})(?:-[{UPPER}]\w+)?"
_PLAIN = rf"[{LOWER}][{LOWER}'-]*"
# What somebody is, before the name: "a", "the Senegalese", "her boss's", "Nick's older", and a noun at the end.
_DESCRIPTION = rf"(?:(?:{_PLAIN}|{_OWNER}|{_NATION})\s+){{0,7}}?{_PLAIN}"
_LINK = (
    r"(?:(?:,?\s+(?:who\s+is\s+)?(?:only\s+|simply\s+|otherwise\s+)?(?:called|named|nicknamed|dubbed"
    r"|by\s+the\s+name\s+of|known(?:\s+only|\s+simply|\s+to\s+[\w\s]{1,20})?\s+as|aka|a\.k\.a\.|alias)"
    r"|(?<=lead|role|part|hero)\s+(?:as|of)|(?<=character)\s+(?:as|of)|(?<=heroine)\s+(?:as|of)|,)?\s+)"
)
_A_ROLE = rf"(?=(?:[Tt]he\s+)?(?!{_NATION}\s+[{LOWER}]){_ROLE_WORD})"
_ORIGIN = compiled(rf"(?:[Tt]he\s+)?{_NATION}\s+[{LOWER}]")  # "the Welsh singer Bo Lark"
# "rodeo rider Clay", "Nick's older brother Bo Lark", "the owner, Ada Lund", "a former cop named Victoria"
_NEAR = compiled(rf"(?P<what>{_DESCRIPTION})(?P<link>{_LINK}){_A_ROLE}")
# "Dover student Ann Hill": the role is the name behind.
_NAME_BEHIND = compiled(
    rf"(?P<what>(?:\s+(?!\w+(?:[^us]s|ed)\s)(?:{_PLAIN}"
    rf"|{_NATION})(?:\s+(?:{_PLAIN}|{_NATION})){{0,3}}))(?P<link>{_LINK}){_A_ROLE}"
)
_NAME_BEHIND_OWNER = re.compile(rf"(?P<what>(?:\s+(?:{_PLAIN}|{_NATION})){{0,6}})(?P<link>{_LINK}){_A_ROLE}")
# "Nick's lawyer", "Ann's long-lost aunt": a role that has no name of its own
_NAMELESS = re.compile(
    rf"(?P<what>(?:\s+{_PLAIN}){{1,3}}?)(?=\s+(?:in|on|for|and|who|this|at|with|during)\b|\s*[.,;:()]|\s*$)"
)
# Words of which none stands between what somebody is and the name.
_NO_DESCRIPTION = re.compile(
    r"(?:^|\s)(?:in|on|at|for|with|and|or|who|that|from|to|is|was|by|when|while|where|as|but|than|like|will|has|had"
    r"|have|are|were|be|been|can|may|not|if|opposite|alongside|against|versus|under|over|after|before|until|since"
    r"|into|through|about|without|within|around|behind|beside|between|during|near|via|plus|which|whose|whom|also"
    r"|again|then|now|because|though|although|he|she|they|it|we|you|him|them|us)(?=\s|$)"
    r"|\sof$|\sof\s+own(?=\s|$)"
)
_TWO_THINGS = re.compile(r"(?<=\w)\s+and\s+(?!\w+[^us]s\b)(?=\w)")
_OPENS_APPOSITION = re.compile(rf"(?:an?|the|his|her|their|its|{_OWNER})\s")


# "Iris Crane aka The Fletcher": one role of two names.
_ALIAS = re.compile(rf"\s+(?:aka|AKA|a\.k\.a\.|alias)\s+{_ROLE_WORD}(?:\s+{_ROLE_WORD}){{0,2}}")


def role_at(text: str, position: int) -> tuple[str, int] | None:
    """The role that stands at or soon behind ``position``: "(as) ferry pilot Bo", "the Night Baker Ann Hill"."""
    found = _role_at(text, position)
    return None if found and opens_clause(text, position, found[1]) else found


def _role_at(text: str, position: int) -> tuple[str, int] | None:
    match = ROLE.match(text, position)
    alias = _ALIAS.match(text, match.end("name")) if match else None
    if match and alias and not _role_begins_badly(match["name"]):
        return match["name"] + alias.group(), alias.end()
    if match and not _ORIGIN.match(text, position):
        return _owned_or_behind(text, match) or (None if _is_described(text, position, match) else _role_end(match))
    near = _NEAR.match(text, position)
    if near and _describes(near["what"]):
        match = ROLE.match(text, near.end())
        if match and _fits(text, near, match):
            behind = _owned_or_behind(text, match)
            return behind or (None if _is_described(text, match.start(), match) else _role_end(match))
    return None


# "as a Thames scavenger", "a gifted Boston lawyer", "the Wall Street trader": with an article before it and a noun
# behind, the name is what somebody comes from. "As the Joker steals the show", "as a young Iris fighting the storm" and
# "as the old Bo himself" go on with no noun.
_ARTICLE = re.compile(rf"\b(?:[Aa]n?|[Tt]he)\s+(?P<words>(?:{_PLAIN}\s+){{0,3}})$")
_NAMES_IT = re.compile(r"(?:called|named|nicknamed|dubbed|alias|aka|play(?:s|ed|ing)?|portray(?:s|ed|ing)?)\s+$")
_NOUN_BEHIND = compiled(rf"\s+(?P<noun>{_PLAIN})(?![\w'])")
_NO_NOUN = re.compile(r"of|once|ever|even|well|\w+(?:ing|ed|ly|self|[^us]s)$")


def _is_described(text: str, position: int, role: re.Match[str]) -> bool:
    """Whether what looks like a role at ``position`` is a place or a firm in what somebody is said to be."""
    article = _ARTICLE.search(text, max(0, position - 45), position)
    words = article["words"] if article else ""
    if not (article or role["name"].startswith("the ")) or not _describes(words.strip()) or _NAMES_IT.search(words):
        return False
    behind = _NOUN_BEHIND.match(text, role.end("name"))
    return behind is not None and not (_NO_DESCRIPTION.search(behind["noun"]) or _NO_NOUN.match(behind["noun"]))


_A_DESCRIPTION = compiled(rf"an?\s+(?:{_PLAIN}\s+){{0,3}}?{_A_ROLE}")


# "plays" + "his wife", "the mayor's long-lost brother": what somebody is to another
_TO_SOMEBODY = compiled(
    rf"(?:[Hh]is|[Hh]er|[Tt]heir|the\s+[{LOWER}-]+'s)\s+(?:{_PLAIN}\s+){{0,2}}?"
    rf"(?:{KIN}|partner|girlfriend|boyfriend|lover|boss|friend|rival|neighbou?r)(?=\s*(?:[.,;)]|$|(?:and|in|who|on)\b))"
)


def is_described_at(text: str, position: int) -> bool:
    """Whether a description without a name of its own begins at ``position``: "a Harvard professor", "his wife"."""
    if _TO_SOMEBODY.match(text, position):
        return True
    begins = _A_DESCRIPTION.match(text, position)
    role = ROLE.match(text, begins.end()) if begins else None
    return role is not None and role_at(text, position) is None and _is_described(text, role.start(), role)


def _fits(text: str, lead: re.Match[str], role: re.Match[str]) -> bool:
    """Whether the name behind a description belongs to it, and not to the next performer."""
    loose = lead["link"].startswith(",") and not lead["link"].strip(", ")
    if loose and not _OPENS_APPOSITION.match(text, lead.start()):
        return False
    return bool(_ENDS_APPOSITION.match(text, role.end("name"))) or not (loose or _TWO_THINGS.search(lead["what"]))


# "as the owner, Ada Lund, who": the name of the role; "as the owner, Ada Lund is at her best": of the performer.
# But in "as her headstrong kids, Ada Lund as the grandmother" she is the next performer.
_ENDS_APPOSITION = re.compile(
    rf"\s*(?:[.,;:)\"']|$|-\s|(?:who|whose|and|in|for|on|from|this|as(?!\s+(?:the|an?|his|her|their|[{UPPER}][\w'.-]*)\s))\b)"
)


def _describes(words: str) -> bool:
    """Whether words say what somebody is: nouns and adjectives, no verb and no preposition but "of"."""
    words = re.sub(rf"{_OWNER}|{_PLAIN}'s", "own", words)
    return not _NO_DESCRIPTION.search(_TWO_THINGS.sub(" ", words, count=1))


def _owned_or_behind(text: str, match: re.Match[str]) -> tuple[str, int] | None:
    """The name behind what looked like one: "Nick's older brother Bo Lark", "Dover student Ann Hill"."""
    first, end = match["name"], match.end("name")
    if first.startswith("The ") and not first.endswith("'s"):
        return None
    owner = first.endswith("'s") or (first.endswith("s") and text.startswith("' ", end))
    behind = (_NAME_BEHIND_OWNER if owner else _NAME_BEHIND).match(
        text, end + (0 if first.endswith("'s") or not owner else 1)
    )
    if behind and _describes(behind["what"]):
        further = ROLE.match(text, behind.end())
        loose = behind["link"].startswith(",") or _TWO_THINGS.search(behind["what"])
        if further and (owner or not loose) and (not loose or _ENDS_APPOSITION.match(text, further.end("name"))):
            return _role_end(further)
    if first.endswith("'s"):
        nameless = _NAMELESS.match(text, end)
        if nameless and _describes(nameless["what"]) and not _role_begins_badly(first):
            called = _CALLED.match(text, nameless.end("what"))  # "Bo's sister-in-law, police chief Iris Crane"
            further = ROLE.match(text, called.end()) if called else None
            if further and _ENDS_APPOSITION.match(text, further.end("name")):
                return _role_end(further)
            return first + nameless["what"], nameless.end("what")
    return None


_CALLED = re.compile(rf",\s+(?:(?:the|an?)\s+)?(?:[{UPPER}]{{2,4}}\s+)?(?:{_PLAIN}\s+){{1,3}}(?={_ROLE_WORD})")


def _role_end(match: re.Match[str]) -> tuple[str, int] | None:
    role = match["name"]
    end = match.end("name")
    stop = re.search(r"\s+(?:In|On|And|But|Season|Series|The Series)\b.*$", role)
    if stop:
        role, end = role[: stop.start()], end - (len(role) - stop.start())
    if role.endswith("'s"):
        role, end = role[:-2], end - 2
    if not role or _role_begins_badly(role) or re.fullmatch(r"[A-Z]{2,4}", role):
        return None
    return role.strip(), end


def _role_begins_badly(role: str) -> bool:
    first, *others = (word.strip("'\"") for word in role.split())
    if others and first in SYLLABLES:
        return False  # "Do Ye-rin"
    lent = {"The", "Old", "Guest", "Will", "May"} | (FIRST_NAMES_TOO if others else frozenset())
    return (first in NOT_IN_NAMES or first in SENTENCE_WORDS) and first not in lent


_AND_ROLE = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+")
# "siblings Iris and Bo Lark", "the married detectives Iris and Bo"
_KIN = re.compile(
    rf"(?:the\s+|his\s+|her\s+|their\s+)?(?:{_PLAIN}\s+){{0,3}}?(?:couple|duo|pair|{_PLAIN}[^\Ws]s)\s+(?={_ROLE_WORD})"
)


LIST_OF_ROLES = re.compile(rf"(?:^|[,;:]\s+|\s)(?=[{UPPER}])")  # where a list of roles may begin


def roles_at(text: str, position: int) -> list[str]:
    """The roles that are listed at ``position``: "Iris Crane and Bo Lark", "siblings Iris and Bo Lark"."""
    kin = _KIN.match(text, position)
    if kin and len(roles := _listed(text, kin.end())) > 1:
        return roles
    return _listed(text, position)


def roles_until(text: str, position: int, end: int) -> list[str]:
    """The roles of the list from ``position`` that ends at ``end``; none where it ends elsewhere."""
    roles = _listed(text[:end].rstrip(" ,") + " ", position)
    return roles if len(roles) > 1 and text[:end].rstrip(" ,").endswith(roles[-1]) else []


_PLAYS = re.compile(r"\s+(?:plays|portrays|voices|is|as|will|has|co-stars|stars)\b")  # the next performer


def _listed(text: str, position: int) -> list[str]:
    roles: list[str] = []
    found = role_at(text, position)
    joined = False
    while found and not text.startswith("'", found[1]) and not (roles and _PLAYS.match(text, found[1])):
        roles.append(found[0])
        link = _AND_ROLE.match(text, found[1])
        if link is None:
            break
        last = "," not in link.group() or "and" in link.group()
        joined = joined or last
        found = role_at(text, link.end()) if last or text[link.end() : link.end() + 1].isupper() else None
    return roles if joined else roles[:1]


def role_in_words(text: str) -> str | None:
    """The role that ``text`` holds and nothing besides: "the governor, Hutch Vane", "pharmacist Bo Lark, angry"."""
    if ROLE.fullmatch(text):
        return text  # a role may be called "Tokyo", "April" or "Brother Bo"
    found = role_at(text + " ", 0)
    if found is None:
        return None
    rest = text[found[1] :].strip()
    return found[0] if not rest or _ADDS.match(rest) else None


_ADDS = re.compile(r"(?:,|-|;)\s*(?:an?|the|his|her|their|once|[a-z])|from\s|\d|in\s|who\s")
