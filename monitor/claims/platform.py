"""Platform: the networks and services that air the show, found by name in the sentences about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.claims.platform_names import NETWORKS
from monitor.claims.reading import Reading, Sentence
from monitor.model import Attribute, BlockKind, Claim, Modality

_NAMES = re.compile(
    r"(?<![\w@#.&])(?:"
    + "|".join(re.escape(n).replace(r"\ ", r"\s?").replace(r"\+", r"\s?\+") for n in sorted(NETWORKS, key=len, reverse=True))
    + r"|[A-Z][a-zA-Z]+\s(?:TV|Tv)(?=[\s,.;']))(?![\w+])(?!\.(?:com|tv|co))",
)
# Common words or channels of news under a network's name: taken only where the sentence says that it is one.
AMBIGUOUS = frozenset("Max Fox Star Sky Dave Space Gain Stan Binge Crave Arte Globo Global TV YouTube E! DR Now TV Seven Network ABC Apple TV".split())
_NETWORK_WORDS = re.compile(r"\b(?:on|to|for|by|at|from|network|channel|streamer|streaming|service|platform|series|drama|show|original|subscribers|app|via|through|has|hit|airs?|aired|renewed|ordered|cancel+ed)\b", re.IGNORECASE)
_NOT_THE_SHOWS = re.compile(r"^(?:'s)?\s*(?:News|Studios?|Japan's|Family|Entertainment|account|Twitter|Top\s+10|top\s+ten|charts?|alum|star\b|actor|actress|veteran|Tudum|Instagram|YouTube|subscribers?\s+(?:lost|fell))\b")
_OWNS_ANOTHER = re.compile(r"'s\s+(?:[\w-]+\s+){0,2}?[A-Z]\w+\s+[A-Z]")
_BAD_BEFORE = re.compile(r"(?:told|tells|interview with|speaking to|according to|news from|reported by|per)\s+(?:the\s+)?$", re.IGNORECASE)
_OTHER_SHOWS = re.compile(r"\b(?:like|other|another|more|best|unlike|similar|his|her|their|starred in|appeared in|known for|seen in|previously)\b[^.;,]{0,40}$", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Claim]:
    """One claim a network or service (claims.md, rule 10)."""
    for sentence in reading.sentences:
        if not sentence.about or (sentence.kind is BlockKind.HEADING and not sentence.named) or (sentence.question and not sentence.named):
            continue
        for match in _NAMES.finditer(sentence.text):
            if _belongs(sentence, match):
                mention = sentence.mention_near(match.start())
                season = mention.numbers[0] if mention is not None and len(mention.numbers) == 1 else None
                how = _modality(sentence, match)
                yield sentence.claim(Attribute.PLATFORM, match.group().removeprefix("The "), match.span(), "platform: named", season=season, how=how)


def _belongs(sentence: Sentence, match: re.Match[str]) -> bool:
    text = sentence.text
    if _NOT_THE_SHOWS.match(text[match.end() :]) or _BAD_BEFORE.search(text[: match.start()]):
        return False
    if re.match(r"(?:The|A|This|Best|American|British|Korean|Reality|Live|Prestige|Primetime|Network|Cable|On|Watch|Smart|English|Spanish|French|German|Turkish|Japanese|Scripted|Her|His|Its|Their|Our|First|New|And|But|No)\s", match.group()):
        return False
    if match.group() == "YouTube" and re.search(r"\b(?:trailer|teaser|clip|video|channel)\b", text, re.IGNORECASE):
        return False
    bracket = text.rfind("(", 0, match.start())
    if bracket > text.rfind(")", 0, match.start()) and re.search(r"\bfrom\b|\bin\b|'", text[bracket : match.start()]):
        return False
    if _OWNS_ANOTHER.match(text, match.end()) and not sentence.named:
        return False
    if match.group() in AMBIGUOUS and not re.search(r"\b(?:on|to|network|channel|streamer|service)\s+(?:the\s+)?$", text[: match.start()], re.IGNORECASE):
        return False
    if any(start <= match.start() < end for start, end in sentence.titles) or any(start <= match.start() < end for start, end, _ in sentence.others):
        return False
    if not sentence.ours(match.start()) or _OTHER_SHOWS.search(text[: match.start()]):
        return False
    return bool(sentence.named or sentence.seasons or _NETWORK_WORDS.search(text))


def _modality(sentence: Sentence, match: re.Match[str]) -> Modality | None:
    around = sentence.text[max(0, match.start() - 60) : match.end() + 60]
    if re.search(r"\b(?:target destination|potential|in talks|considered|could land|might land|rumou?red)\b", around, re.IGNORECASE):
        return None
    return Modality.ASSERTED
