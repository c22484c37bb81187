"""The people of one article: whose last name it is, who performs, who is only a role or behind the camera."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from monitor.abbreviations import SHORT
from monitor.claims.people.clauses import CLAUSE, opens_clause
from monitor.claims.people.names import LOWER, UPPER, find_names
from monitor.claims.people.roles import ROLE, role_in_words
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.text.fold import key
from monitor.claims.words.crew import DEEDS
from monitor.claims.words.handover import NO_ROLE_BEHIND
from monitor.claims.words.kin import KIN, OF_WHICH_SORT
from monitor.claims.words.names import NOBODY, NOT_IN_NAMES, OF_HONOUR, PLAIN_WORDS

if TYPE_CHECKING:
    from monitor.claims.reading import Reading

_PERFORMS = re.compile(
    r"\s*(?:\([^)]*\))?,?\s*(?:who\s+|-\s*who\s+|will\s+|also\s+)*(?:plays|(?:played"
    r"|portrayed)(?!\s[^,.;]{0,40}?\bby\s)|portrays|stars"
    r"|starred|essays|reprises|as\s+[A-Z]|is\s+cast|has\s+been\s+cast|joins)\b"
)
_PERFORMS_BEFORE = quick(
    r"(?:played by|portrayed by|headlined by|toplined by|top-lined by|fronted by|starring"
    r"|stars|guest[\s-]stars?|actors?|actress|co-stars?|cast members?)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_ROLE_BEFORE = quick(
    r"\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|role of|part of|essay(?:s|ed|ing)?|embod(?:y|ies|ied|ying))\s+"
    r"(?:the\s+)?(?:dr\.?\s+|mr\.?\s+|mrs\.?\s+"
    r"|captain\s+)?$|(?<!well\s)(?<!such\s)\bas\s+(?:dr\.?\s+|captain\s+)?$"
    # "an arms dealer who calls herself Mother Hen"
    r"|\bwho\s+(?:calls\s+(?:him|her|them)sel(?:f|ves)|(?:goes|went)\s+by(?:\s+the\s+name\s+of)?|answers\s+to)\s+$",
    re.IGNORECASE,
)
_KIN_BEFORE = quick(rf"\b(?:his|her|their)\s+{OF_WHICH_SORT}{KIN},?\s+$")  # "the stories of his late mother, A"
_SAME_AS = re.compile(r"\b(?:same|such)\s+(?:\w+\s+){1,2}as\s+$")  # "in the same world as Petra Holm's novels"
# "Captain Ann Hill", "DCI Bo Lark": performers are not called so; but "Iris Sen. Mina Falk returns" are two sentences
_TITLE_BEFORE = compiled(
    rf"(?:^|[\s(\"'])(?:(?!Sen\.){SHORT}|Detective|Inspector|Captain|Sergeant|Lieutenant|Officer"
    r"|Sheriff|Deputy|Agent|Nurse"
    r"|Coroner|Constable|Superintendent|D[ICS]|D[CS]I|SHO|Sister|Father|Commander|Colonel|Major|Chief|Uncle|Aunt|Auntie"
    r"|Professor|Magistrate|Queen|King|Prince|Princess|Duke|Duchess|Emperor|Empress|Doctor|Dr\.?|Reverend|Bishop"
    r"|Commissioner|Commandant|Attorney|Madam|Grandma|Grandpa|Grandmaster|Young|Little|Old)\s+$"
)
_ROLE_AFTER = re.compile(
    r"\s*(?:,(?!\s+(?:it|he|she|they|we|you|there|this|and|but|while|as\s+well)\b)[^,.;]{1,60})?,?\s*\(?(?:is\s+|was\s+"
    r"|who\s+is\s+)?(?:(?:played|portrayed|voiced)\s+by"
    r"|who[m]?\s+[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?\s+(?:(?:has|will|had)\s+)?(?:been\s+|be\s+)?(?:plays?|played|playing"
    r"|portrays?|portrayed|portraying|voices?|voiced|voicing)"
    r"|(?:a|the)\s+(?:[a-z-]+\s){0,2}(?:role|part)\s+(?:for|played|taken|filled|written))\b"
)
_CREW_BEFORE = quick(
    r"(?:director|writer|creators?|showrunners?|(?:executive )?producers?|author|composer|novelist|screenwriter"
    r"|created by|directed by|written by|produced by|developed by|CEO|president|boss|executive|spokes\w+"
    r"|novels? by|book by|head of [\w\s]+)[,:]?\s+(?:is\s+|are\s+)?$",
    re.IGNORECASE,
)
_CREW_AFTER = compiled(
    r"\s*+(?:\([^)]{0,60}\)\s*+)?(?:(?<=\s)and\s+[A-Z][\w'-]+\s[A-Z][\w'-]+(?=,\s+who\s))?"
    # not "Alongside Carl Dunn," + "Mina Falk directs"
    r",?\s*+(?:-\s*+)?(?![A-Z][\w'.-]+\s[A-Z][\w'-]+\s[a-z]+(?:s|ed|te|an)\b)(?:(?:the|its|an?|who is the|is the"
    r"|who(?:\s+(?:has|have|had|also|once)){0,2})\s+)?"
    r"(?:(?!of\b|to\b|by\b|with\b)[\w-]+\s+){0,2}?(?:director"
    r"|writer|creator|showrunner|producer|author|composer|screenwriter|novelist|CEO"
    r"|created(?!\s+the\s+(?:part|role|character))|directed|wrote|produced|penned"
    r"|directs|writes|(?:ran|run|runs|running)\s+(?:the\s+)?(?:writers?'?s?\s+room|show|series)(?!'))\b"
)

# "Jo Park" + "as writer Iris Crane", "as the director of the hospital": whom somebody plays
_AS_A_ROLE = compiled(
    rf"\s+as\s+(?:(?!of\b|to\b|by\b|with\b)[\w-]+\s+){{0,3}}?(?:director|writer|producer|author|composer|CEO)\b(?!{NO_ROLE_BEHIND})"
)


_MAKES = "|".join(deed.active for deed in DEEDS)
# "Mina Falk" + "writes, directs and stars in it"
_MAKES_AND_PERFORMS = compiled(
    rf"\s+(?:(?:will|also|both|has|have)\s+){{0,2}}(?:{_MAKES})(?:,\s+(?:{_MAKES}))*,?\s+and\s+(?:also\s+)?(?:co-)?star"
)


# "Iris runs away", "Iris's diary", "Iris and Bo have fallen out", "that Iris can't swim"
_ACTS = compiled(
    rf"(?<![\w'.-])(?P<name>[{UPPER}][{LOWER}][\w-]*)(?:'s\s+[{LOWER}]|,?\s+(?:and\s+[{UPPER}][\w-]+\s+)?(?:is|was|has"
    rf"|had"
    r"|will|can|can't|must|who|would|isn't|wasn't|goes|took|takes|came|comes|ran|left|leaves|went|met|meets|got|gets"
    r"|fell|falls|died|dies|finds|found|loses|lost|survives?|survived|[a-z]{3,}ed"
    r"|(?!(?:as|this|its|his|us|plus|stars|plays)\b)[a-z]{3,}s)\b)"
)


# What leads to the role in a bracket: "(who stars as Iris)".
_WHO_IS = re.compile(
    r"^(?:who\s+(?:is|was|plays|played|portrays|voices"
    r"|(?:stars?|starred|appears|recurs|returns|recurred|is\s+seen)\s+as)"
    r"|as|playing|plays|played)\s+(?:the\s+(?=[A-Z]))?"
)


@dataclass(frozen=True, slots=True)
class People:
    """What an article tells about the people in it."""

    by_part: dict[str, str]
    performers: frozenset[str]
    roles: frozenset[str]
    crew: frozenset[str]
    acting: frozenset[str]  # names of one word that do something in the article

    @classmethod
    def of(cls, reading: Reading) -> People:
        """Gather the people of ``reading``; several families ask for them."""
        if cls not in reading.kept:
            reading.kept[cls] = cls._of(reading)
        return cast("People", reading.kept[cls])

    @classmethod
    def _of(cls, reading: Reading) -> People:
        full: list[str] = []
        performers: set[str] = set()
        roles: set[str] = set()
        crew: set[str] = set()
        acting: set[str] = set()
        kin: set[str] = set()  # only named as somebody's mother or brother
        for sentence in reading.sentences:
            text, listed = sentence.text, 0  # where a list of performers has come to
            acting.update(match["name"] for match in _ACTS.finditer(sentence.bare))
            for name in find_names(text):
                if name.text not in full and _KIN_BEFORE.search(text, max(0, name.start - 40), name.start):
                    kin.add(name.text)
                full.append(name.text)
                before, after = text[max(0, name.start - 40) : name.start], text[name.end : name.end + 60]
                as_role = _ROLE_BEFORE.search(before) and not opens_clause(text, name.start, name.end)
                as_role = as_role and not (before.endswith("as ") and CLAUSE.match(after))
                as_role = as_role and not _SAME_AS.search(before)
                if _TITLE_BEFORE.search(before) or as_role or _ROLE_AFTER.match(after):
                    roles.add(key(name.text))
                    continue
                if _CREW_BEFORE.search(before) or (_CREW_AFTER.match(after) and not _AS_A_ROLE.match(after)):
                    crew.add(key(name.text))
                    if not after.startswith(",") and (_PERFORMS.match(after) or _MAKES_AND_PERFORMS.match(after)):
                        performers.add(key(name.text))
                elif _PERFORMS.match(after) or _PERFORMS_BEFORE.search(before) or _goes_on(text, listed, name.start):
                    performers.add(key(name.text))
                    listed = name.end if listed or _PERFORMS_BEFORE.search(before) else 0
                    continue
                listed = 0
        return cls(
            _parts(full, roles, kin),
            frozenset(performers),
            frozenset(roles - performers),
            frozenset(crew - performers),
            frozenset(acting - NOBODY),
        )

    def full(self, name: str) -> str | None:
        """The full name that ``name`` (full, first or last) stands for in this article."""
        if " " in name and key(name) not in self.by_part:
            return name
        return self.by_part.get(key(name))

    def full_of_part(self, part: str) -> str | None:
        """The full name behind one word of it, where the article leaves no doubt."""
        return self.by_part.get(key(part))

    def performs(self, name: str) -> bool | None:
        """Whether ``name`` is a performer (True), a role (False), or not known (None)."""
        folded = key(self.full(name) or name)
        if folded in self.performers or key(name) in self.performers:
            return True
        if folded in self.roles or key(name) in self.roles:
            return False
        return None

    def is_role_only(self, name: str) -> bool:
        """Whether the article only knows ``name`` as somebody's role."""
        return key(name) in self.roles

    def is_crew_only(self, name: str) -> bool:
        """Whether the article only knows ``name`` behind the camera."""
        return key(name) in self.crew

    def acts(self, role: str) -> bool:
        """Whether the first word of ``role`` does something in the article by itself, and is nobody's name besides."""
        first = role.split()[0]
        return first in self.acting and self.full_of_part(first) in {None, role}

    def role_in(self, bracket: str) -> str | None:
        """The role that a bracket behind a performer's name holds: "(Iris)", "(who was Dr Holm)", "(the nurse Iris)".

        Not "(Sand, 2019)" or "("Sand")", which are other work.
        """
        words = _WHO_IS.sub("", bracket.strip())
        role = None if words.startswith(('"', "'")) else role_in_words(words)
        return role if role and self.performs(role) is not True else None

    def role_before(self, text: str, position: int) -> str | None:
        """The role that ends at ``position``: "The Locksmith", "Atty. Ann Hill", "Young Bo"."""
        head = text[:position].rstrip(" ,(-")
        for match in re.finditer(r"(?<![\w'.-])(?=[\"']?[A-ZÀ-Þ]|[Tt]he [A-Z])", head[-70:]):
            start = len(head) - len(head[-70:]) + match.start()
            found = ROLE.fullmatch(head[start:])
            if found:
                words = [w.strip("'\"") for w in found["name"].split()]
                while words and words[0] in PLAIN_WORDS - {"The", "Old", "Director"}:
                    words = words[1:]
                if words and not any(w in NOT_IN_NAMES for w in words) and words != ["The"]:
                    return head[start:][-len(" ".join(words)) :] if head.endswith(" ".join(words)) else " ".join(words)
        return None


_AND = re.compile(r"(?:\s\([^()]{1,60}\)|\s+as\s+[^,.;:()]{2,40}?)?(?:,|,?\s+(?:and|&|plus))\s+")


def _goes_on(text: str, listed: int, position: int) -> bool:
    """Whether a list of performers that has come to ``listed`` goes on with the name at ``position``."""
    return bool(listed) and _AND.fullmatch(text, listed, position) is not None


def _parts(full: list[str], roles: set[str], kin: set[str]) -> dict[str, str]:
    """Last and first names that stand for exactly one full name; the last name goes before another's first name.

    Two people of one surname leave it to neither, unless one is only named as the other's ``kin``.
    """
    lasts: dict[str, dict[str, str]] = {}
    firsts: dict[str, dict[str, str]] = {}
    honoured = {name.split(" ", 1)[1]: name for name in full if name.split()[0] in OF_HONOUR}
    for name in full:
        if key(name) in roles or name in honoured or any(whole.startswith(f"{name} ") for whole in honoured.values()):
            continue  # "Mina Falk" and "Dame Mina" are Dame Mina Falk
        words = name.split()
        if words[0] in OF_HONOUR:
            whole = {key(name): name}
            firsts[key(" ".join(words[:2]))] = firsts[key(" ".join(words[1:]))] = whole
            words = words[1:]
        of_theirs = name in kin and any(other not in kin and other.split()[-1] == words[-1] for other in full)
        for part in {words[-1], " ".join(words[1:])} if not of_theirs else ():
            lasts.setdefault(key(part), {})[key(name)] = name
        firsts.setdefault(key(words[0]), {})[key(name)] = name
    shared = {part for part, names in lasts.items() if len(names) > 1}
    return {
        part: next(iter(names.values()))
        for owners in (firsts, lasts)
        for part, names in owners.items()
        if len(names) == 1 and part not in shared
    }
