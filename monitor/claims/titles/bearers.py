"""Who or what bears a name that a sentence gives: a smuggler, in "a smuggler known as Tam"; or else the show.

The bearer stands right before the words that give the name, or is what they are said of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.claims.quick import quick
from monitor.claims.words.shows import NOUNS, PARTER, RETOLD

# What is no other bearer: the show by any word for it, and the times and places that stand before its names, too.
_THE_SHOW = (
    rf"(?:{NOUNS}|{RETOLD}|saga|epic|hit|cycle|season|title|name|version|original|production|project|work|tale|story"
    rf"|one|thing|import|export|format|franchise|{PARTER}|opus)s?"
)
_TIME_OR_PLACE = (
    r"(?:time|past|beginning|start|outset|days?|years?|months?|world|globe|country|continent|territor(?:y|ies)|markets?"
    r"|regions?|states?|press|trades?|rest|parts?|language|dialect|tongue|homeland|west|east|north|south|meantime"
    r"|trailer|poster|announcement|listings?|schedule|catalogu?e)"
)
_VERB = (
    r"(?:is|are|was|were|has|have|had|be|been|will|would|goes|went|airs|aired|runs|ran|opens|streams|sold|shot|made)"
)
_WORDS = rf"(?:(?!(?:{_THE_SHOW}|{_TIME_OR_PLACE}|{_VERB}|who|that|which|it|and|or)\b)[a-z][\w'-]*\s+){{0,3}}?"
_HEAD = rf"(?!(?:{_THE_SHOW}|{_TIME_OR_PLACE}|{_VERB}|who|that|which|it|and|or|as|in|on|of|by)\b)[a-z][a-z'-]{{2,}}"
_ONE = (
    rf"\b(?:an?|another|one\s+of\s+the|a\s+certain|two|three|the|this|that|her|his|their|our|\w+'s?)\s+{_WORDS}{_HEAD}"
)
_FROM = r"(?:\s+(?:from|of|in|on|at)\s+(?:the\s+)?(?:[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,2}|[a-z]+))?"
_ADVERB = r"(?:(?:only|simply|also|better|best|now|then|still|locally|once|just|generally|widely|often|long)\s+){0,2}"


@dataclass(frozen=True, slots=True)
class Bearer:
    """What stands before the words that give a name, where it is not the show's; the examples are run as tests."""

    why: str
    pattern: str
    examples: tuple[str, ...]


BEARERS = (
    Bearer(
        "who is called so, and no show",
        rf"\b(?:who|whom)(?:\s+(?:is|was|are|were|will\s+be|has\s+been|fans|everyone|everybody|all|they))?\s+{_ADVERB}(?:goes\s+|went\s+)?$"
        r"|\bwho's\s+$",
        (
            "The series is about a nurse who is known as Angel on the ward.",
            "The series introduces a hacker who goes by Moth.",
        ),
    ),
    Bearer(
        "what stands right before, and is no show",
        rf"{_ONE}{_FROM},?\s+{_ADVERB}$",
        (
            "Mina Falk stars in the series as a smuggler known as Tam.",
            "The drama has an accountant from Dunmere by the name of Ocampo.",
            "The show's creator, known as Gamri, is glad.",
            "The drama tells of a district known as Copperside.",
        ),
    ),
    Bearer(
        "what it is said of, and is no show",
        rf"{_ONE}{_FROM}\s+(?:is|was|are|were|will\s+be|goes|went|has\s+been)\s+{_ADVERB}$",
        ("The show's new villain is known only as The Ferryman.",),
    ),
    Bearer(
        "somebody's name stands right before",
        r"(?<!\b[Ii]n\s)(?<!\bthe\s)\b[A-Z][a-z]+\s[A-Z][\w'-]+,\s+$",
        ("The series brings back Bo Lark, known as Tam.",),
    ),
)
_COMPILED = tuple((row.why, quick(row.pattern)) for row in BEARERS)


# "Filmed on a coast known as Iron Bay": the name is the coast's, whatever the sentence began with.
_NAMES_IT = re.compile(r"\b(?:(?:also|better|best)\s+)?(?:known|called|named|titled|nicknamed)\b")


def another_bears_it(bare: str, span: tuple[int, int]) -> str | None:
    """Why the name that ``span`` of ``bare`` gives is no title of the show; None where it may be one.

    In ``bare`` the show's own title is blanked.
    """
    places = [span[0], *(match.start() for match in _NAMES_IT.finditer(bare, *span))]
    return next(
        (why for why, pattern in _COMPILED for at in places if pattern.search(bare, max(0, at - 90), at)),
        None,
    )
