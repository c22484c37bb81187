"""What people are called, and how their names stand beside it: "showrunner Ada Lund", "the director is Bo Lark"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.crew import NOUNS, Place
from monitor.claims.words.shows import PLAIN_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

_UPPER = "A-ZÀ-ÞĀ-Ž"

# Who is named behind may first be called something: "is the Norwegian Ada Lund", "by Oscar winner Ada Lund".
SOMEBODY = rf"(?=(?:[\w'.-]+,?\s+){{0,8}}?(?-i:[\"']?[{_UPPER}]))"

# --- What they are called: "creator and showrunner Ada Lund"

_CAPITALS = frozenset(["EP", "PD"])  # a noun in small letters is something else
_NOUNS = "|".join(
    re.escape(noun).replace(r"\ ", r"[\s-]") for noun in sorted(NOUNS, key=len, reverse=True) if noun not in _CAPITALS
)
_NOUN = rf"(?:(?-i:EPs)(?=[.;)]|$)|(?-i:EPs?|PDs?)(?=[,:]|-nim|\s+(?-i:[A-Z]|of\s|for\s|is\s|are\s))|(?:{_NOUNS})s?)"
NOUN_ALONE = quick(rf"\b(?:EP|PD|{_NOUNS})s?\b", re.IGNORECASE)
_OF_SHOW = (
    rf"(?:\s+(?:of|on|for)\s+(?:(?:the|this)\s+(?:\w+\s+){{0,2}}?(?:{PLAIN_NOUNS}|sitcom|reboot|adaptation)|_+))?"
)
_JOINED = r"(?:-|\s*,\s*(?:and\s+)?|\s+and\s+|\s+or\s+|\s*/\s*|\s+as\s+well\s+as\s+|\s*&\s*)"
_ALSO = (
    r"(?:(?:also\s+)?(?:as\s+)?(?:the\s+|an?\s+|its\s+|(?:yet\s+)?another\s+|one\s+of\s+the\s+)?(?:now\s+|fellow\s+)?)?"
)
_HONOUR = r"(?:-(?:nim|san|ssi))?(?:\(s\))?"  # as fans write: "Writer-nim", "Director(s)"
_CALLED = quick(
    rf"\b(?P<roles>{_NOUN}(?:{_OF_SHOW}{_JOINED}{_ALSO}{_NOUN}){{0,5}})\b{_HONOUR}(?!'|-\w"
    r"|\s+(?:of\s+photography|assistant)\b)",
    re.IGNORECASE,
)
_OF = (
    r"(?:\s+(?:of|on|for|in|at|behind)\s+(?:(?!\b(?:is|are|was|were|has|will)\b"
    rf"|\band\s+(?:the\s+)?(?:{_NOUNS})s?\b)[^.;:,()]){{1,60}}?)?"
    # "the writing team this time", "directors this season"
    r"(?:,?\s+(?:(?:this|last|the\s+first|the\s+second)\s+(?:time(?:\s+(?:a?round|out))?|season|series|year|round)"
    r"|so\s+far|once\s+again|again),?)?"
)
_ARE = (
    r"(?:(?:(?:is|are|was|were|will\s+be|has\s+been|have\s+been)\s+)?(?:again\s+)?(?:made\s+up|formed"
    r"|comprised)\s+(?:of|by)"
    r"|(?:will\s+)?consist(?:s|ed|ing)?\s+of|compris(?:es?|ed|ing)|count(?:s|ed)?(?:\s+among\s+them)?|number(?:s|ed)"
    r"|is|are|was|were|(?:will\s+|also\s+)?(?:include|feature)|(?:also\s+)?(?:includes|included|including|features"
    r"|featured)"
    r"|will\s+be|remains?|has\s+been|have\s+been|being|became|goes\s+by\s+the\s+name\s+of"
    r"|becomes)(?:\s+(?:again|now|once\s+again|once\s+more|still|also|both|none\s+other\s+than|initially|led\s+by"
    r"|headed\s+(?:up\s+)?by|as\s+(?:ever|always|before)))?"
)
# What stands between what they are called and their names: a space, "is", "of the show,", a colon, "together with".
_NAMED_BEHIND = (
    ("called, before the name", re.compile(rf"\s+(?=[{_UPPER}])")),
    (
        "called, before the name",
        re.compile(
            rf"\s+(?:duo|pair|team|trio|partners?|couple|brothers|sisters|siblings)(?:\s+of)?,?\s+(?=[{_UPPER}])"
        ),
    ),
    ("called, who it is", re.compile(rf"{_OF}\s+{_ARE}\s*:?\s+{SOMEBODY}")),
    ("called, label", re.compile(rf"(?:\s+for\s+\w+)?\s*:\s*{SOMEBODY}")),
    ("called, listed", re.compile(rf"(?<=s)\b[^.;:]{{0,60}}:\s+(?=[{_UPPER}])")),
    ("called, in apposition", re.compile(rf"{_OF}\s*(?:,|\s-)\s+{SOMEBODY}")),
    (
        "called, together with",
        re.compile(
            rf"{_OF},?\s+(?:(?:together|along|jointly)\s+with|alongside"
            rf"|as\s+(?:well\s+as|is|are|does|do|will))\s+{SOMEBODY}"
        ),
    ),
    ("called, together with", re.compile(rf"(?:(?<=s)|(?<=(?i:co-creator))|(?<=(?i:co-writer)))\s+with\s+{SOMEBODY}")),
    ("called, as a", re.compile(rf"(?:\s+and\s+(?:[\w-]+\s+){{1,3}}?)?{_OF},\s+(?=[{_UPPER}])")),
    (
        "called, known as",
        re.compile(r"\s+(?=(?:(?:best\s+)?known\s+(?:only\s+|simply\s+)?(?:as|by)|who\s+goes\s+by)\s)"),
    ),
    ("called, in", re.compile(rf"\s+in\s+{SOMEBODY}")),
    (
        "called, inverted",
        re.compile(
            r"\s+(?:returns?|returned|serves?|served|comes?|came|joins?|acts?|works?)\s+(?:again\s+)?" + SOMEBODY
        ),
    ),
    ("called, handed to", re.compile(rf"{_OF}\s+to\s+{SOMEBODY}")),
    ("called, replaced by", re.compile(rf"{_OF}\s+by\s+{SOMEBODY}")),
)
_AS_A = re.compile(  # "As an executive producer, A ...", "as the series' creator, B ..."
    rf"(?:^|[,;]\s|\band\s)[Aa]s\s+(?:(?:an?|the|its|co-)\s+)?(?:(?:{PLAIN_NOUNS}|comedy|_+)(?:'s|')\s+)?$"
)
_REPLACED = re.compile(r"\b(?:replaced|succeeded|followed|joined)\s+[^.;,]{0,40}$")
_HANDS = re.compile(
    r"\b(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?)\s+[^.;,]{0,30}$"
)  # "passes the baton as director to A"
_HAS_A = re.compile(  # "The series has found a new showrunner in A"
    r"\b(?:has|have|had|gets?|got|finds?|found|gain(?:s|ed)|land(?:s|ed))\s+(?:found\s+|got\s+|gained\s+)?(?:an?|its"
    r"|the|their)\s+(?:\w+\s+){0,2}$"
)
_LAST_NOUN = re.compile(r",\s+|\s+and\s+|/", re.IGNORECASE)
_LABEL = re.compile(rf"(?:\s*[|:]|\s[-])\s+(?=[{_UPPER}])")


def is_called(words: str) -> bool:
    """Whether ``words`` are what somebody is called, and a space: "creator and showrunner "."""
    return words.endswith(" ") and bool(_CALLED.regex.fullmatch(words.strip()))


def end_of_called(text: str, position: int) -> int:
    """Where what somebody is called ends that begins at ``position``: "creator and showrunner" of "… of the series"."""
    match = _CALLED.regex.match(text, position)
    return match.end() if match else position


def called_in(text: str) -> Iterator[Place]:
    """All places where somebody is called something."""
    for match in _CALLED.finditer(text):
        roles = roles_of(match["roles"])
        if not roles:
            continue
        if match.start() == 0 and (label := _LABEL.match(text, match.end())):
            yield Place(match.start(), label.end(), "after", roles, "called, label")
            continue
        forms = [(form, found) for form, behind in _NAMED_BEHIND if (found := behind.match(text, match.end()))]
        for form, found in forms:
            if form == "called, in" and not _HAS_A.search(text, max(0, match.start() - 40), match.start()):
                continue
            if form == "called, replaced by" and not _REPLACED.search(text, 0, match.start()):
                continue
            if form in {"called, as a", "called, inverted"} and not _AS_A.search(
                text, max(0, match.start() - 30), match.start()
            ):
                continue
            if form == "called, handed to" and not _HANDS.search(text, max(0, match.start() - 50), match.start()):
                continue
            last = roles_of(_LAST_NOUN.split(match["roles"])[-1]) if form == "called, together with" else roles
            yield Place(match.start(), found.end(), "after", last or roles, form)
        if _NAMED_NEXT.match(text, match.end()) and _NEW_SUBJECT.search(
            text, max(0, match.start() - 30), match.start()
        ):
            continue  # "A is not back, and the showrunner, B, says"
        if not any(form in _NAMES_ALL for form, _ in forms):
            yield Place(match.start(), match.end(), "before", roles, "called, behind the name", "noun")


_NEW_SUBJECT = re.compile(r"\b(?:and|but|while|as|where|when|that|although)\s+(?:the|its|their)\s+(?:[\w-]+\s+){0,1}$")
_NAMED_NEXT = re.compile(rf",\s+[{_UPPER}][^.;:,]{{2,40}},")
# Where these name somebody, nobody before them is meant: "A and director B", "A was replaced as director by B".
_NAMES_ALL = frozenset(("called, before the name", "called, who it is", "called, label", "called, replaced by"))


_ROLE_OF_NOUN = {re.sub(r"[\s-]+", " ", noun.casefold()): role for noun, role in NOUNS.items()}


def roles_of(nouns: str) -> tuple[str, ...]:
    """The roles in "creator, writer, and director"."""
    found = [re.sub(r"[\s-]+", " ", n.group().casefold()) for n in NOUN_ALONE.finditer(nouns)]
    roles = (_ROLE_OF_NOUN.get(noun) or _ROLE_OF_NOUN.get(noun.removesuffix("s")) for noun in found)
    return tuple(dict.fromkeys(role for role in roles if role))
