"""Who leads through a show without a script: "Presenter A is in a hat", "the judges, A and B,", "A, the judge,".

In a drama a judge is a role and a presenter somebody's trade, so the article itself has to tell of a contest.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from monitor.claims.cast.found import OBJECTIONS, Found, is_title
from monitor.claims.cast.words import STARRING
from monitor.claims.findings import objection
from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.said.credits import names_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Dropped
    from monitor.claims.people.known import People
    from monitor.claims.people.names import Name
    from monitor.claims.reading import Reading, Sentence

_ONE = r"(?:presenter|co-presenter|host|co-host|quizmaster|judge|head\s+judge|coach|mentor)"
_MANY = r"(?:presenters|hosts|co-hosts|judges|coaches|mentors)"
# (what leads to the people, an example of it)
LEADS = (
    (
        rf"(?:^|[;:]\s+)[\"']?(?:[Tt]he\s+|[Oo]ur\s+)?(?i:{_ONE})\s+(?=[A-ZÀ-Þ][\w'.-]+\s[A-ZÀ-Þ])",
        "Presenter Mina Falk is in a hat with fruit on it.",
    ),
    (rf"\b(?:[Tt]he|[Oo]ur|[Ii]ts)\s+(?:{_MANY}|{_ONE}),\s+(?=[A-ZÀ-Þ])", "The judges, Mina Falk and Bo Lark, nod."),
    (
        rf"(?:^|[;:]\s+|\b(?:and|by|with)\s+)(?:{_MANY})\s+(?=[A-ZÀ-Þ][\w'.-]+\s[A-ZÀ-Þ])",
        "It comes with judges Mina Falk and Bo Lark.",
    ),
)
_LEADS = tuple(quick(pattern) for pattern, _ in LEADS)
_BEHIND = re.compile(rf",\s+(?:the|our|its|one\s+of\s+the)\s+(?:{_ONE}|{_MANY})(?=\s*[,.;])")
# Signs of a show without a script; the words above are such signs themselves.
_SIGNS = quick(
    r"\b(?P<sign>contestant|present(?=e)|judge|host|amateur|finalist|winner|elimination|task|challenge|contest|reality"
    r"|quiz|celebrit|bake|cook|dancer|castaway|housemate|grower)(?:s|es|er|ers|y|ies|ing|ed)?\b",
    re.IGNORECASE,
)
_ENOUGH = 3  # different ones
_SCRIPTED = quick(r"\b(?:actors?|actress(?:es)?|plays|played\s+by|starring|drama|thriller|sitcom|scripts?)\b")


class Unscripted:
    """Whether an article is about a contest or the like."""

    def __init__(self, reading: Reading) -> None:
        text = " ".join(sentence.text for sentence in reading.sentences if sentence.about)
        signs = {match["sign"].lower() for match in _SIGNS.finditer(text)}
        self.told = len(signs) >= _ENOUGH and _SCRIPTED.search(text) is None

    @classmethod
    def of(cls, reading: Reading) -> bool:
        """Whether ``reading`` is, worked out once."""
        if cls not in reading.kept:
            reading.kept[cls] = cls(reading)
        return cast("Unscripted", reading.kept[cls]).told


def hosts(sentence: Sentence, people: People) -> Iterator[Found | Dropped]:
    """The people who lead through the show."""
    text = sentence.text
    for pattern in _LEADS:
        for match in pattern.finditer(text):
            for credit in names_from(text, match.end(), known=people.full_of_part):
                yield _found(sentence, credit.name, match.span())
    for name in find_names(text):
        behind = _BEHIND.match(text, name.end)
        if behind is not None:
            yield _found(sentence, name, (name.start, behind.end()))


def _found(sentence: Sentence, name: Name, span: tuple[int, int]) -> Found | Dropped:
    found = Found(sentence, name, STARRING, None, span, "leads through it")
    why = objection(OBJECTIONS, sentence, span) or ("the words of a title" if is_title(sentence, name) else None)
    return found if why is None else found.dropped(why)
