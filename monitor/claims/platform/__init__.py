"""Platform: the networks and services that air the show, found by name in the sentences about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import DAYS, HOUR
from monitor.claims.about import entry_claims
from monitor.claims.findings import objection
from monitor.claims.people.names import find_names
from monitor.claims.platform.elsewhere import had_it_before
from monitor.claims.platform.not_airing import is_put_beside
from monitor.claims.platform.objections import DENIED, OBJECTIONS, UNKNOWN_OBJECTIONS
from monitor.claims.platform.of_others import OF_OTHERS
from monitor.claims.platform.phrases import AND_ANOTHER, CHANNEL_WORDS, LABEL, NO_NETWORK, PHRASES
from monitor.claims.platform.streamers import meant
from monitor.claims.quick import QuickTable, quick
from monitor.claims.words.networks import AMBIGUOUS, IN_CAPITALS, NETWORKS, alternatives
from monitor.model import Attribute, BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding, Objection
    from monitor.claims.people.names import Name
    from monitor.claims.reading import Reading, Sentence

Span = tuple[int, int]

# "the CBC TV series": a name that the table does not know, with "TV" behind it, counts as well.
_KNOWN = quick(
    r"(?<![\w@#.&])(?:"
    + alternatives((*NETWORKS, *IN_CAPITALS)).replace(r"\ ", r"\s?").replace(r"\+", r"\s?\+")
    + r")(?![\w+])(?!\.(?:com|tv|co))",
)
_SOME_TV = quick(r"(?<![\w@#.&])[A-Z][a-zA-Z]+\s(?:TV|Tv)(?=[\s,.;'])(?!\.(?:com|tv|co))")
_UNKNOWN = QuickTable((phrase, phrase.compiled()) for phrase in PHRASES)
_SEPARATORS = re.compile(r"\s*(?:[/;|,&]|\band\b)\s*")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)?\s*$")


def find(reading: Reading) -> Iterator[Finding]:
    """One claim a network or service."""
    behind = -1, False
    for sentence in reading.sentences:
        heading = sentence.kind is BlockKind.HEADING
        if not sentence.about or (
            (heading or sentence.question) and not (sentence.named or (heading and _is_a_slot(sentence)))
        ):
            continue
        named = list(_named(sentence))
        clips = behind[1] if behind[0] == sentence.block else False  # the talk was of a trailer: "It's on YouTube"
        behind = sentence.block, is_put_beside(sentence) or (clips and not sentence.named)
        for name, span in named:
            if name == "YouTube" and clips and not sentence.named:
                yield sentence.dropped(Attribute.PLATFORM, name, span, "platform: named", "where the trailer is")
                continue
            yield _finding(sentence, name.removeprefix("The "), span, "platform: named", (*OBJECTIONS, *OF_OTHERS))
        if not heading and not sentence.question:
            for name, span in _unknown(sentence):
                if not any(first < span[1] and span[0] < last for _, (first, last) in named):
                    yield _finding(sentence, name, span, "platform: airs it", UNKNOWN_OBJECTIONS)
    yield from entry_claims.find_platforms(reading)
    for sentence, name, span in meant(reading):
        yield sentence.claim(Attribute.PLATFORM, name, span, "platform: meant", how=Modality.ASSERTED)


def _named(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """The networks that the table knows, and names with "TV" behind them."""
    taken: list[Span] = []
    for match in (*_KNOWN.finditer(sentence.text), *_SOME_TV.finditer(sentence.text)):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            start, end = match.span()
            if match.group() in AMBIGUOUS and sentence.text.startswith(" TV", end):  # "Fox TV, which shows it"
                end += len(" TV")
            taken.append((start, end))
            yield sentence.text[start:end], (start, end)


def _is_a_slot(sentence: Sentence) -> bool:
    """ "BBC Two, 9pm": a line under a show's name in a guide."""
    network = _KNOWN.match(sentence.text)
    return network is not None and bool(_WHEN.match(sentence.text, network.end()))


_WHEN = re.compile(rf",\s+(?:{HOUR}|(?:every\s+)?(?:{DAYS}))", re.IGNORECASE)


def _unknown(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """Names that stand where only a network can."""
    label = LABEL.match(sentence.text)
    if label:
        yield from _listed(sentence.text, label.start("list"))
        return
    people: list[Name] | None = None
    for _, match in _UNKNOWN.finditer(sentence.bare):
        for span in _with_others(sentence.bare, match):
            if not _may_be_one(sentence, span):
                continue
            people = find_names(sentence.text) if people is None else people
            channel = CHANNEL_WORDS.match(sentence.text, span[0])
            if channel or not any(name.start < span[1] and span[0] < name.end for name in people):
                yield sentence.text[slice(*span)], span


def _with_others(text: str, match: re.Match[str]) -> Iterator[Span]:
    """Where the name of ``match`` stands, and those joined to it: "by Pinepix and, in Belgium, by La Rose"."""
    more: re.Match[str] | None = match
    while more:
        yield more.span("name")
        more = AND_ANOTHER.match(text, more.end())


def _may_be_one(sentence: Sentence, span: Span) -> bool:
    name = sentence.text[slice(*span)]
    if NO_NETWORK.match(name) or name.endswith("'s"):
        return False
    return not sentence.in_a_title(*span) and sentence.ours(span[0])


def _listed(text: str, begin: int) -> Iterator[tuple[str, Span]]:
    for gap in [*_SEPARATORS.finditer(text, begin), None]:
        end = gap.start() if gap else len(text)
        name = _IN_BRACKETS.sub("", text[begin:end])
        if name[:1].isupper() and len(name) < 30 and not NO_NETWORK.match(name):
            yield name, (begin, begin + len(name))
        begin = gap.end() if gap else end


def _finding(sentence: Sentence, name: str, span: Span, rule: str, against: tuple[Objection, ...]) -> Finding:
    mention = sentence.mention_near(span[0])
    season = mention.numbers[0] if mention is not None and len(mention.numbers) == 1 else None
    if had_it_before(sentence, span):
        season = None
    why = objection(against, sentence, span)
    if why is not None:
        return sentence.dropped(Attribute.PLATFORM, name, span, rule, why, season=season)
    return sentence.claim(Attribute.PLATFORM, name, span, rule, season=season, how=_modality(sentence, span))


_NOT_SETTLED = quick(
    r"\b(?:target destination|potential|in talks|considered|could land|might land|rumou?red)\b", re.IGNORECASE
)


def _modality(sentence: Sentence, span: Span) -> Modality | None:
    if DENIED.search(sentence.text, 0, span[0]):
        return Modality.DENIED
    around = sentence.text[max(0, span[0] - 60) : span[1] + 60]
    return None if _NOT_SETTLED.search(around) else Modality.ASSERTED
