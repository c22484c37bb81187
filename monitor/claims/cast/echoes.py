"""What holds of others, too: "A will return, and so will B", "as is C", "Neither will D", "The same goes for E"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.found import OBJECTIONS, Found, is_title, role_of
from monitor.claims.cast.role_around import roles_around
from monitor.claims.cast.words import LEAVING, RETURNING, STARRING
from monitor.claims.findings import objection
from monitor.claims.quick import quick
from monitor.claims.said.credits import names_from
from monitor.claims.said.credits_before import names_before
from monitor.claims.said.modality import is_guess
from monitor.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence

_AUXILIARY = (
    r"(?:will|is|are|does|do|has|have|would|could|may|might|can|must|should|won't|isn't|aren't"
    r"|(?:did|was|were|had)(?=[^.;]{3,90}$))"
)
_ECHO = quick(
    rf"\b(?:(?:[Ss]o|(?<=,\s)as|(?<=back\s)as|(?<=return\s)as|(?<=returns\s)as|[Nn]either"
    rf"|[Nn]or)\s+(?:too\s+)?{_AUXILIARY}"
    r"|[Dd]itto(?:\s+for)?:?|[Ll]ikewise:?|[Tt]he\s+same\s+(?:goes|applies|holds|is\s+true|can\s+be\s+said)\s+(?:for|of"
    r"|to))"
    r"\s+(?:also\s+|both\s+|presumably\s+|probably\s+|of\s+course\s+)?"
    r"(?=(?:the\s+)?(?:[a-z-]+\s+){0,3}?[A-Z])"
)
# "Mina Falk will be back." + "Bo Lark will not."
_BUT_NOT = quick(r"\s+(?:(?:will|is|does|has)\s+not|won't|isn't|doesn't|hasn't)(?=\s*(?:[.;!]|$))")
_NEGATIVE = re.compile(r"neither|nor", re.IGNORECASE)
_POSITIVE = re.compile(r"so|as", re.IGNORECASE)
_OPENS = re.compile(r"[\"'(]?(?:and\s+|but\s+|also\s+)?", re.IGNORECASE)


def echoes(sentence: Sentence, people: People, here: Sequence[Found], before: Sequence[Found]) -> Iterator[Found]:
    """Of whom a sentence says the same as was said of somebody ``here``, or in the sentence ``before``."""
    if not here and not before:
        return
    yield from _not_so(sentence, people, [*before, *here])
    taken = {item.name.start for item in here if item.value != STARRING}
    for match in _ECHO.finditer(sentence.bare):
        model = _model(match, here, before)
        credited = names_from(sentence.text, match.end(), known=people.full_of_part) if model else []
        if model is None or not credited or objection(OBJECTIONS, sentence, match.span()) is not None:
            continue
        how = model.how or (Modality.EXPECTED if is_guess(match.group()) else None)
        for credit, around in zip(credited, roles_around(sentence, credited, match.span()), strict=True):
            if is_title(sentence, credit.name) or credit.name.start in taken:
                continue
            role = role_of(credit, people) or around
            yield Found(sentence, credit.name, model.value, role, match.span(), "so is", how=how)


def _not_so(sentence: Sentence, people: People, said: Sequence[Found]) -> Iterator[Found]:
    """ "Mina Falk will be back. Bo Lark will not.": of whom it is said that the same does not hold."""
    for match in _BUT_NOT.finditer(sentence.bare):
        ahead = [item for item in said if item.sentence is not sentence or item.span[1] <= match.start()]
        model = ahead[-1] if ahead else None
        if model is None or model.value != RETURNING or objection(OBJECTIONS, sentence, match.span()) is not None:
            continue
        for credit in names_before(sentence.text, match.start(), known=people.full_of_part):
            if not is_title(sentence, credit.name) and people.performs(credit.name.text) is not False:
                role = role_of(credit, people)
                yield Found(sentence, credit.name, LEAVING, role, match.span(), "will not", how=model.how)


def _model(match: re.Match[str], here: Sequence[Found], before: Sequence[Found]) -> Found | None:
    """What is said again: the nearest before it in the sentence; where it begins one, of the one before."""
    ahead = [item for item in here if item.span[1] <= match.start()]
    if not ahead and _OPENS.fullmatch(match.string, 0, match.start()):
        ahead = list(before)
    said = [item for item in ahead if (item.value != STARRING or item.rule == "is in it too") and _fits(match, item)]
    return max(said, key=lambda item: item.span[1], default=None)


def _fits(match: re.Match[str], item: Found) -> bool:
    """ "Neither will B" repeats that somebody is not there, "so will B" what is so; "the same goes for B" either."""
    negative = item.value == LEAVING or item.how is Modality.DENIED
    if _NEGATIVE.match(match.group()):
        return negative
    return item.how is not Modality.DENIED or not _POSITIVE.match(match.group())
