"""Reports that those whom they are about leave open, some sentences on.

"The Gazette reported that A joins season 2. The casting has not been confirmed, said the network." Much else is not
confirmed at the end of an item of news: dates, numbers of episodes, a third season, the name of a role. So the words
that leave it open have to say that it is the casting, the report or the offer; only right behind the report is "it"
enough, or nothing at all ("declined to comment").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor.claims.about.round_ups import is_elsewhere
from monitor.claims.cast.words import STARRING
from monitor.claims.quick import QuickTable, quick
from monitor.model import BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.cast.found import Found
    from monitor.claims.reading import Reading

# A paper's report, as another retells it: "reported that", "…, the Gazette reported.", not "reported record figures".
_REPORTS = quick(
    r"\b(?:reported|reports|writes|wrote|claimed|claims)\b"
    r"(?:\s+[a-z]+(?:ly|day)|\s+(?:on|in|last|this)\s[^.;,]{1,20}?)?"
    r"(?=\s+that\b|\s+(?:(?:the|an?)\s+)?(?:[a-z]+\s+)?(?-i:[A-Z_])|\s*[.,:;\"']|\s*$)"
    r"|\baccording\s+to\s+(?:the|a|an)\s+(?:[a-z]+\s+)?(?:reports?|outlet|article|publication|paper|magazine"
    r"|website|site|tabloid|daily)\b",
    re.IGNORECASE,
)
# The same report, told further.
_GOES_ON = quick(
    r"\b(?:according\s+to|as\s+per|per)\s+(?:the|this|that)\s+(?:same\s+|latter\s+)?(?:report|outlet|article|publication|paper"
    r"|magazine|website|site|tabloid|daily)\b|\b(?:it|the\s+(?:report|outlet|article|publication|paper|magazine|website"
    r"|site|tabloid|daily))\s+(?:also\s+|further\s+)?(?:reported|reports|writes|wrote|claimed|claims)\b",
    re.IGNORECASE,
)
_BEHIND = 3  # sentences in which a report is left open

_ADVERBS = r"(?:yet\s+|still\s+|officially\s+|formally\s+|independently\s+)*"
_SETTLED = r"(?:confirmed|decided|finali[sz]ed|determined|settled|verified|set\s+in\s+stone)"
_IS_NOT = (
    rf"(?:(?:ha(?:s|ve)|had|is|are|was|were)(?:n't|\s+not)\s+{_ADVERBS}(?:been\s+)?{_ADVERBS}"
    rf"|(?:is|are|remains?|has|have)\s+{_ADVERBS}to\s+be\s+{_ADVERBS}){_SETTLED}\b"
)
# What of a casting is left open; "her role has not been confirmed" says nothing of whether she is in it.
_CASTING = (
    r"(?:(?:the|this|that|these|those|such|his|her|their|[\w-]+'s)\s+"
    r"(?:(?:alleged|supposed|reported|possible|said)\s+)?"
    r"(?:casting|reports?|appearance|participation|involvement|offer|return|exit|departure|addition|signing|claims?"
    r"|rumou?rs?|news))"
)
_OF_WHOM = (  # or of what
    r"(?:\s+(?:of|for|in|from)\s+(?:him|her|them|(?:the|this|that)\s+(?:actor|actress|star|singer|role|part|character)"
    r"|(?-i:[A-Z])[\w'-]+\s(?-i:[A-Z])[\w'-]+"
    r"|(?:(?:the|this|its)\s+)?(?:(?:new|next|upcoming|second|third|fourth|fifth)\s+)?"
    r"(?:season(?:\s+\d+)?|show|series|drama|[\"“”'‘’]?_+(?:\s+\d+)?[\"“”'‘’]?)))?"
)
_CANNOT = (
    r"(?:declined|refused|unable|not\s+able|(?:would|could|will|can)(?:n't|\s+not|not))\s+(?:to\s+)?(?:comment|confirm)"
    r"|had\s+no\s+comment"
)
_AT_THE_END = r"(?=\s*(?:[.,;!\"')]|$)|\s+(?:yet|by|at\s+this|as\s+of|so\s+far|at\s+present|either)\b)"


@dataclass(frozen=True, slots=True)
class Opening:
    """One row: words that leave a report open; with ``near`` only in the sentence right behind it."""

    name: str
    pattern: str
    examples: tuple[str, ...]  # each leaves open what "Deadline reported that Mina Falk joins season 2." said
    near: bool = False


OPENINGS = (
    Opening(
        "the casting is not confirmed",
        rf"\b{_CASTING}{_OF_WHOM}\s+{_IS_NOT}",
        ("The casting has not been confirmed.", "Her appearance is yet to be confirmed."),
    ),
    Opening(
        "nobody confirmed the casting",
        rf"\b(?:(?:has|have|had|did)(?:n't|\s+not)|(?:has|have)\s+{_ADVERBS}to)\s+{_ADVERBS}confirm(?:ed)?\s+"
        rf"(?:or\s+den(?:y|ied)\s+)?{_CASTING}{_OF_WHOM}{_AT_THE_END}",
        ("Netflix has not confirmed the report.", "The network did not confirm her casting."),
    ),
    Opening(
        "no comment on the casting",
        rf"\b(?:{_CANNOT})\s+(?:(?:on|about)\s+)?{_CASTING}{_OF_WHOM}{_AT_THE_END}",
        ("Netflix declined to comment on the report.", "The network could not confirm the casting."),
    ),
    Opening(
        "considers the offer",
        r"\b(?:review|consider|discuss|weigh)(?:s|ed|ing)?\s+(?:(?:the|her|his|an)\s+)(?:offer|appearance|casting)\b"
        r"|\bpositively\s+(?:review|consider|discuss)(?:s|ed|ing)?\s+(?:it|(?:the|her|his)\s+"
        r"(?:offer|appearance|casting))\b",
        ("The actress is reviewing the offer.", "She is positively considering it, her agency said."),
    ),
    Opening(
        "considers it",
        r"\b(?:review|consider|discuss)(?:s|ed|ing)?\s+(?:it|this)\b(?:\s+positively|\s+in\s+a\s+positive\s+light)?"
        rf"{_AT_THE_END}",
        ("She is reviewing it in a positive light.",),
        near=True,
    ),
    Opening(
        "it is not confirmed",
        rf"\b(?:it|this|that|nothing)\s+{_IS_NOT}{_AT_THE_END}"
        rf"|\bnothing\s+(?:is|has\s+been)\s+{_ADVERBS}{_SETTLED}\b{_AT_THE_END}",
        ("It has not been confirmed yet.", "Nothing is decided, her agency said."),
        near=True,
    ),
    Opening(
        "no comment",
        rf"\b(?:{_CANNOT})(?:\s+(?:on\s+)?(?:it|this|that))?{_AT_THE_END}"
        rf"|\b(?:has|have|had)(?:n't|\s+not)\s+{_ADVERBS}(?:confirmed|commented)(?:\s+(?:on\s+)?"
        rf"(?:it|this|that))?{_AT_THE_END}",
        ("Netflix declined to comment.", "The network has not confirmed it."),
        near=True,
    ),
)
_OPENINGS = QuickTable((row, quick(row.pattern, re.IGNORECASE)) for row in OPENINGS)


def left_open(found: Iterable[Found], reading: Reading) -> Iterator[Found]:
    """The findings, those of a report as rumours where a sentence soon behind it leaves open whether it is so."""
    items = [*found]
    open_ones = {*_open_reports(reading)} if items else set()
    for item in items:
        # who is in it already is no news that a report could be wrong about
        open_now = item.how is None and item.value != STARRING and item.sentence.start in open_ones
        yield replace(item, how=Modality.RUMOURED) if open_now else item


def _open_reports(reading: Reading) -> Iterator[int]:
    """Where the sentences begin whose reports are left open: the last report before the words that do so."""
    report: list[int] = []  # the sentences of the last one
    behind = 0
    for sentence in reading.sentences:
        behind += 1
        if sentence.kind is BlockKind.HEADING or is_elsewhere(sentence.text):
            report = []
        elif report and behind <= _BEHIND and _leaves_open(sentence.bare, near=behind == 1):
            yield from report
        elif _REPORTS.search(sentence.bare):
            report = [*(report if _GOES_ON.search(sentence.bare) else ()), sentence.start]
            behind = 0


def _leaves_open(text: str, *, near: bool) -> bool:
    return any(near or not row.near for row, _ in _OPENINGS.finditer(text))
