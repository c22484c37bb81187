"""Networks that are meant where they are not named: by "the streamer", or by the list in which a show stands.

"Peacock is getting into the numbers business. The streamer has ordered Winter Harbor": who has ordered it stands in the
sentence before. "ABC Scorecard: What's Renewed" has only shows that are ABC's.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.platform.common_words import AS_NETWORK
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.text.fold import plain
from monitor.claims.words.networks import AMBIGUOUS, NETWORKS, alternatives
from monitor.claims.words.shows import PLAIN_PLURALS
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Reading, Sentence

Span = tuple[int, int]
Meant = tuple["Sentence", str, Span]  # the sentence that says it, the name, the words there

_NETWORK = rf"(?P<network>(?:The\s)?(?:{alternatives(NETWORKS)}))(?![\w+])"
# "EXCLUSIVE: Peacock is getting into the numbers business."
_SUBJECT = compiled(rf"(?:(?:EXCLUSIVE|UPDATED?|BREAKING)\s?[:,-]\s)?{_NETWORK}(?=\s(?:[a-z]+ly\s)?[a-z])")
_ANY = compiled(_NETWORK)
_THE_NETWORK = (
    r"(?:streamer|network|broadcaster|cabler|channel|service|pubcaster|(?:premium\s)?cable\snetwork"
    r"|streaming\s(?:service|giant|platform))"
)
# What it does to a show that is its own: "has handed a straight-to-series order to", "renewed", "will launch".
_DOES = (
    r"(?:handed|hands|given|gives|gave|ordered|orders|renewed|renews|picked\sup|picks\sup|cancel+ed|cancels|axed"
    r"|greenlit|green-?lighted|commissioned|set|sets|dated|released|unveiled|announced|scheduled|ended|ending|revived"
    r"|brings?|brought|bringing|air|airs|aired|launch|launches|launched|stream|streams|debut|debuts|premiere|premieres)"
)
_THE_NETWORK_DOES = quick(
    rf"^(?:And\s|But\s|Now,?\s|On\s\w+,\s)?(?:the\s){_THE_NETWORK}\s(?:(?:has|have|had|is|will|also|just|already"
    rf"|officially|formally|now|today)\s){{0,3}}{_DOES}\b",
    re.IGNORECASE,
)
# "ABC Scorecard 2026", "CBS's fall schedule", "Every drama on Hulu, ranked": all of the list is on it.
_LIST = (
    compiled(
        rf"{_NETWORK}(?:'s?)?\s(?:[\w-]+\s){{0,3}}?(?i:scorecard|schedule|line-?up|slate|renewals?|cancell?ations?)\b"
    ),
    compiled(rf"(?i:(?:every|all)\s(?:[\w-]+\s){{0,3}}?(?:{PLAIN_PLURALS}))\s(?:on|at|from)\s{_NETWORK}"),
    compiled(rf"(?i:every|all(?:\sthe)?)\s{_NETWORK}\s(?i:{PLAIN_PLURALS})\b"),
)


def meant(reading: Reading) -> Iterator[Meant]:
    """The networks of the show that are meant and not named."""
    yield from _by_the_streamer(reading)
    yield from _by_its_list(reading)


def _by_the_streamer(reading: Reading) -> Iterator[Meant]:
    for before, sentence in pairwise(reading.sentences):
        words = _THE_NETWORK_DOES.match(sentence.text) if sentence.unread is None else None
        if words is None or sentence.block != before.block or not (sentence.named or before.about):
            continue
        subject = _SUBJECT.match(before.text)
        if subject is None or len({found["network"] for found in _ANY.finditer(before.text)}) > 1:
            continue
        name = subject["network"]
        if name not in AMBIGUOUS or AS_NETWORK.match(before.bare, subject.end()):
            yield sentence, _as_written(before, subject.span("network")), words.span()


def _by_its_list(reading: Reading) -> Iterator[Meant]:
    title = plain(reading.article.title)
    lists = [found for pattern in _LIST for found in pattern.finditer(title)]
    names = {found["network"] for found in lists}
    if (
        len(names) != 1
        or {found["network"] for found in _ANY.finditer(title)} != names
        or reading.finder.regex.search(title)
    ):
        return
    headings = [s for s in reading.sentences if s.kind is BlockKind.HEADING]
    if not any(reading.finder.is_all(heading.text) for heading in headings):
        return
    for sentence in reading.sentences:
        if sentence is headings[0]:
            return
        for found in _ANY.finditer(sentence.text):
            if found["network"] in names:
                yield sentence, _as_written(sentence, found.span("network")), found.span()
                return


def _as_written(sentence: Sentence, span: Span) -> str:
    return sentence.source_text[sentence.start + span[0] : sentence.start + span[1]].removeprefix("The ")
