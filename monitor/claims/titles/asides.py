"""What stands between a subject and its verb: "Filming on season 2 of Ember, known abroad as Glow, has begun".

The tables of the families know a subject with its verb behind it. So a sentence that puts an aside between the two, in
commas, brackets or dashes, is read once more with the aside as blanks, letter for letter; of that reading only what
reaches over the aside counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor.claims.said.attribution import attribution
from monitor.claims.said.modality import is_guess, is_rumour
from monitor.claims.titles.masked import fill, masked
from monitor.model import Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_WORK = (
    r"(?:filming|shooting|(?:post-?\s?|pre-?\s?)?production|(?:principal\s+)?photography|shoot|taping|recording|work|writing|scripting|scripts?"
    r"|casting|editing|writers'?\s+room|premiere|debut|return|release|launch|start|finale|future|fate)"
)
_LETTER = r"(?:[^.;()]|\.(?=\w))"
# What opens no aside: a further subject, or a clause of its own.
_NO_ASIDE = r"(?!(?:and|but|or|nor|so|yet|while|it|he|she|they|we|you|I|there|this|that|season|series|part)\b)"
# "Filming on season 2, she said, has begun"
_SAYS = (
    r"(?:he|she|they|I|we)\s+(?:(?:has|have|also|then|\w+ly)\s+)?"
    r"(?:said|says?|told|tells?|confirm\w*|add(?:s|ed)?|reveal\w*|hopes?|hear|thinks?|believes?)\b"
)
_VERB = (
    r"(?=\s+(?:(?:now|also|already|finally|still|then|even|never|\w+ly)\s+){0,2}(?:has|have|had|is|are|was|were|will|won't|can|cannot|can't|could"
    r"|may|might|isn't|aren't|wasn't|hasn't|haven't|begins?|began|start(?:s|ed)|wrap(?:s|ped)|finish(?:es|ed)|end(?:s|ed)|conclude[sd]|resume[sd]"
    r"|commence[sd]|kick(?:s|ed)\s+off|continue[sd]|remains?|stays?|goes|went|g[eo]ts?|shut|stop(?:s|ped)|halt(?:s|ed)|paused|slipped|returns?"
    r"|returned)\b)"
)
_ASIDE = fill(
    rf"(?:\b{_WORK}\b(?:\s+(?:on|of|for|in|at|with)\s[^.;,()]{{1,60}}?)?|{{W}})[\"']?"
    rf"(?P<aside>,[\"']?\s(?:{_SAYS}|{_NO_ASIDE}{_LETTER}{{2}}){_LETTER}{{0,140}}?,|\s\([^()]{{2,120}}\),?|\s-\s{_NO_ASIDE}[^.;-]{{2,140}}?\s-){_VERB}"
)
# "After filming in Leeds, the cast, led by Falk, has …": what stands before the comma is no subject.
_NO_SUBJECT = re.compile(
    r"\W*(?:(?:but|and|so|yet|even|just|only|right|soon|ever|long|months|weeks|years)\s+){0,2}(?:after|before|while|when|whenever|since|during"
    r"|once|until|as|with|by|in|on|at|for|from|to|of|despite|without|though|although|following|if|because|besides|between|amid|ahead|thanks|like"
    r"|unlike|alongside|apart|about|whose|where|including)\b",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(r"[,;:(]\s|\s-\s|\bthat\s")
_NAME = re.compile(r"\s[\"']?[A-Z][a-z]")
_OF_THE_SUBJECT = re.compile(  # "which may be her last": what is said there is said of something else
    r"\W*(?:(?:of|in|for|on|with|to|from)\s+)?(?:which|who|whose|whom|where|the|an?|its|one|another|known|called|titled)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Without:
    """A sentence read without its asides, which stood at ``gaps``."""

    sentence: Sentence
    gaps: tuple[Span, ...]

    def reaches_over(self, span: Span) -> bool:
        """Whether what stands at ``span`` begins before an aside and ends behind it."""
        return any(span[0] < start and end <= span[1] for start, end in self.gaps)

    def keeps(self, position: int) -> bool:
        """Whether what stands at ``position`` is in no aside."""
        return not any(start <= position < end for start, end in self.gaps)

    def found(self, findings: Iterator[Finding], whole: Sentence) -> Iterator[Finding]:
        """The same with what an aside says of how the rest is known: "Filming, sources say, has begun"."""
        for finding in findings:
            if isinstance(finding, Claim):
                asides = [whole.bare[start:end] for start, end in self.gaps]
                about_it = [aside for aside in asides if not _OF_THE_SUBJECT.match(aside)]
                who = next((name for aside in about_it if (name := attribution(aside.strip(" ,-()")))), None)
                yield replace(
                    finding, attribution=finding.attribution or who, modality=_how(finding.modality, about_it)
                )
            else:
                yield finding


def _how(modality: Modality, asides: list[str]) -> Modality:
    if modality is Modality.ASSERTED and any(map(is_rumour, asides)):
        return Modality.RUMOURED
    if modality is Modality.ASSERTED and any(map(is_guess, asides)):
        return Modality.EXPECTED
    return modality


def without_asides(sentence: Sentence) -> Without | None:
    """The sentence without what stands between a subject and its verb; None where nothing does."""
    text = sentence.text
    if not (text.count(",") > 1 or ")" in text or " - " in text):
        return None
    gaps = tuple(
        match.span("aside")
        for match in _ASIDE.finditer(masked(sentence))
        if not (_NO_SUBJECT.match(text, _clause_start(text, match.start())) or _is_of_another(sentence, match))
    )
    if not gaps:
        return None
    for start, end in gaps:
        text = text[:start] + " " * (end - start) + text[end:]

    def left(span: Span) -> bool:
        return not any(start < span[1] and span[0] < end for start, end in gaps)

    return Without(
        replace(
            sentence,
            text=text,
            seasons=tuple(m for m in sentence.seasons if left((m.start, m.end))),
            titles=tuple(filter(left, sentence.titles)),
            others=tuple(o for o in sentence.others if left(o[:2])),
            asides=tuple(filter(left, sentence.asides)),
            foreign=tuple(filter(left, sentence.foreign)),
        ),
        gaps,
    )


def _is_of_another(sentence: Sentence, match: re.Match[str]) -> bool:
    """ "Filming on Copper Bay, the sister of Ember, has begun": the show is named in the aside alone."""
    start, end = match.span("aside")
    named = [*sentence.titles, *(other[:2] for other in sentence.others)]
    if not any(start <= first < end for first, _ in named) or any(
        not start <= first < end for first, _ in sentence.titles
    ):
        return False
    return _NAME.search(match.string, match.start() + 1, start) is not None


def _clause_start(text: str, position: int) -> int:
    return max((match.end() for match in _CLAUSE_START.finditer(text, 0, position)), default=0)
