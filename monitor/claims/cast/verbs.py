"""The words between people and the verb that says what becomes of them: "will not be", "has agreed to".

A verb of coming or going (heads.py) may stand behind any number of auxiliaries, adverbs and hedges. They are read
backwards from the verb, so that a row of the table needs only the verb itself: where the group begins, whether it is
negated, and whether it hedges.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.claims.quick.compiler import compiled
from monitor.model import Modality

# What may stand before the verb and says nothing but the tense.
_PLAIN = r"""
    will 'll shall is are was were 's 're am be been being has have had 've do does did to get gets got getting seen
    the\s+one\s+to  who\s+(?:will|is|are|has|have|was|were)
    in\s+order\s+to  go(?:es)?\s+on\s+to  went\s+on\s+to
"""
_ADVERBS = r"""
    also both all each (?<!until\s)now once\s+again once\s+more again just soon still too then indeed even
    already of\s+course
    in\s+fact in\s+all\s+(?:probability|likelihood) with\s+any\s+luck as\s+well
    after\s+all for\s+one at\s+last at\s+least
    this\s+time(?:\s+around)? this\s+(?:[Ss]eason|year|week)
    today yesterday newly first always either most almost quite very so well ever yet later next
    in\s+turn together instead however therefore though by\s+the\s+way for\s+sure on\s+the\s+other\s+hand as\s+expected
    meanwhile according\s+to\s+(?:[a-z]+\s+){0,2}[a-z]+ [\"']?[a-z]+ly[\"']?(?<!family)
"""
# A promise or a plan: as good as a fact.
_SETTLED = r"""
    set slated due scheduled confirmed going agreed agrees decided chosen chose elected opted contracted ready poised
    about all\s+set announced asked invited brought\s+in brought\s+on drafted\s+in here
    on\s+(?:course|track|board) on\s+board signed(?:\s+(?:on|up))? signs(?:\s+(?:on|up))? signing(?:\s+(?:on|up))?
    sign(?:\s+(?:on|up))?
    (?:closed|closes|inked|inks|struck|strikes|sealed|seals|made|signed|signs)\s+a\s+(?:\w+\s+)?deal
    managed proud thrilled delighted excited pleased back
"""
_GUESSED = r"""
    may might could can must should would expected
    anticipated likely bound certain sure hoping hopes? hoped wants? wanted
    planning plans? supposed meant eager keen happy willing open tipped believed thought love like predicted odds-on
    favou?rite a\s+(?:lock|shoo-in|safe\s+bet|certainty|dead\s+cert)
    in\s+(?:(?:early|final|advanced|active|late-stage|preliminary|exclusive)\s+)?(?:talks|negotiations|discussions)
    (?:nearing|close\s+to|closing(?:\s+in\s+on)?|circling)(?:\s+a)?(?:\s+deal)? considering eyed courted approached
    (?:received|receives|got|been\s+given|had)\s+an\s+offer offered considered hotly prepared
    (?:seems?|appears?)\s+to looks?\s+(?:set|likely|sure|certain)\s+to
    refusing\s+to\s+rule\s+out likely guaranteed
"""
_RUMOURED = r"rumou?red reported said alleged understood reportedly supposedly allegedly apparently"
# To doubt is to deny and to guess at once.
_DOUBTED = r"hardly scarcely barely unlikely"
_NEGATED = r"""
    not could\s+not no\s+longer never cannot (?:is|are|was|were|will|wo|does|do|did|has|have|had|would|could|ca
    |might|should)n't ain't declined declines refused refuses unable neither nor
    denied denies denying
"""


def _words(table: str) -> str:
    return "|".join(re.sub(r"\s*\|", "|", table).split())


_ELEMENT = compiled(
    rf"(?:(?<=[\s,])|^|(?='))(?:(?P<doubted>{_words(_DOUBTED)})|(?P<negated>{_words(_NEGATED)})"
    rf"|(?P<rumoured>{_words(_RUMOURED)})"
    rf"|(?P<guessed>{_words(_GUESSED)})|(?P<settled>{_words(_SETTLED)})|(?P<adverb>{_words(_ADVERBS)})"
    rf"|(?P<plain>{_words(_PLAIN)})),?\s*$"
)
# "…, sources say, …": who says it may stand within the group, between commas.
_INSERTED = re.compile(
    r",\s*(?:it\s+(?:is|has|was)\s+[a-z ]{3,40}|(?:sources|insiders|reports|we|I)\s+[a-z ]{3,30}"
    r"|according\s+to\s+[^,;.]{2,40}"
    r"|if\s+[a-z ]{3,40}|of\s+course|as\s+[a-z ]{3,40}|believe\s+it\s+or\s+not|for\s+(?:his|her|their)\s+part|no\s+less"
    r"|by\s+contrast|surprisingly|incidentally|of\s+all\s+people|[A-Z]\w+\s+(?:has\s+)?(?:confirmed|reports|learned"
    r"|understands|says))\s*,\s*$"
)
_OPENS_QUOTE = re.compile(r"(?<=\s)[\"']$")
_REACH = 170


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """The words that lead to a verb: where they begin, and what they make of it."""

    start: int
    negated: bool = False
    how: Modality | None = None  # a guess or a rumour in so many words


def verb_group(text: str, verb: int) -> VerbGroup:
    """The group of the verb that begins at ``verb``."""
    start, negated, how = verb, False, None
    floor = max(0, verb - _REACH)
    while True:
        head = text[floor:start]
        inserted = _INSERTED.search(head) if head.endswith((", ", ",")) else None
        if inserted is not None:
            start = floor + inserted.start()
            continue
        match = _ELEMENT.search(head, max(0, len(head) - 45))
        if match is None:
            break
        kind = match.lastgroup
        negated = negated != (kind in {"negated", "doubted"})
        if kind == "rumoured":
            how = Modality.RUMOURED
        elif kind in {"guessed", "doubted"} and how is None:
            how = Modality.EXPECTED
        start = floor + match.start()
    quoted = _OPENS_QUOTE.search(text[floor:start])  # she "has decided to appear"
    start = floor + quoted.start() if quoted and start != verb else start
    return VerbGroup(start, negated, how)


# "neither will Mina Falk return": what negates stands before the subject
_NEITHER = re.compile(
    r"\b(?:[Nn]either|[Nn]or)\s+(?:will|would|is|are|was|were|does|do|did|has|have|had|can|could|should)\s+(?:the\s+)?"
    r"(?:[a-z-]+\s+){0,3}$"
)


# "neither is Mina Falk the only one returning", "nor is she alone in leaving": others do too
_ONE_OF_MANY = re.compile(
    r"(?:\s+[\w'-]+){0,3}?\s+(?:the\s+(?:[a-z]+\s+)?(?:only|sole|first|last|one\s+(?=[a-z]+ing\b))\b|alone\b|(?:the\s+)?only\b"
    r"|by\s+(?:him|her|them)sel(?:f|ves)\b)"
)


def is_negated_before(text: str, subject: tuple[int, int]) -> bool:
    """Whether a clause with this ``subject`` says of it, in words before it, that it does not."""
    start, end = subject
    return bool(_NEITHER.search(text, max(0, start - 60), start)) and not _ONE_OF_MANY.match(text, end)
