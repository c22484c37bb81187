"""Platform: the networks and services that air the show, found by name in the sentences about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.names import find_names
from monitor.claims.platform_names import NETWORKS
from monitor.model import Attribute, BlockKind, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Reading, Sentence

_NAMES = re.compile(
    r"(?<![\w@#.&])(?:"
    + "|".join(
        re.escape(n).replace(r"\ ", r"\s?").replace(r"\+", r"\s?\+") for n in sorted(NETWORKS, key=len, reverse=True)
    )
    + r"|[A-Z][a-zA-Z]+\s(?:TV|Tv)(?=[\s,.;']))(?![\w+])(?!\.(?:com|tv|co))",
)
# Common words or channels of news under a network's name: taken only where the sentence says that it is one.
AMBIGUOUS = frozenset(
    """
    Max Fox Star Sky Dave Space Gain Stan Binge Crave Arte Globo Global TV YouTube E! DR Now Seven Network ABC Apple
    """.split()
)
_NETWORK_WORDS = re.compile(
    r"\b(?:on|to|for|by|at|from|network|channel|streamer|streaming|service|platform|series|drama|show|original"
    r"|subscribers|app|via|through|has|hit|airs?|aired|renewed|ordered|cancel+ed)\b",
    re.IGNORECASE,
)
_NOT_THE_SHOWS = re.compile(
    r"^(?:'s)?\s*(?:News|Studios?|Japan's|Family|Entertainment|account|Twitter|Top\s+10|top\s+ten|charts?|alum"
    r"|star\b|actor|actress|veteran|Tudum|Instagram|YouTube|subscribers?\s+(?:lost|fell))\b"
)
_OWNS_ANOTHER = re.compile(r"'s\s+(?:[\w-]+\s+){0,2}?[A-Z]\w+\s+[A-Z]")
_BAD_BEFORE = re.compile(
    r"(?:told|tells|interview with|speaking to|according to|news from|reported by|per)\s+(?:the\s+)?$", re.IGNORECASE
)
_OTHER_SHOWS = re.compile(
    r"\b(?:like|other|another|more|best|unlike|similar|his|her|their|starred in|appeared in|known for|seen in"
    r"|previously)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)


# A network that the table does not know: "aired on Northstar", "Northstar has renewed the show".
_UNKNOWN = (
    re.compile(
        r"\b(?:air(?:s|ed|ing)?|stream(?:s|ed|ing)?|premier(?:es?|ed|ing)|debut(?:s|ed)?|launch(?:es|ed)"
        r"|broadcast|arriv(?:es?|ed)|return(?:s|ed)|available|drop(?:s|ped)|land(?:s|ed)|shown|seen|watch(?:ed)?"
        r"|back)\s+(?:(?:exclusively|only|weekly|first"
        r"|on\s+[A-Z]\w+\s+\d+)\s+)?on\s+(?:the\s+)?(?P<name>[A-Z][\w+]*(?:\s[A-Z][\w+]*){0,2})"
    ),
    re.compile(
        r"(?:^|,\s|\s(?:that|as|after|when|since)\s)(?P<name>[A-Z][\w+]*(?:\s[A-Z][\w+]*)?)(?:\s+(?:has|have"
        r"|had))?\s+(?:also\s+|officially\s+|already\s+|just\s+|now\s+)*(?:renewed|ordered|cancel+ed|greenlit"
        r"|picked\s+up)\s+(?:it|the|its|a|an|season|[A-Z\"'])"
    ),
)
_NO_NETWORK = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Instagram|Twitter"
    r"|Facebook|TikTok|Reddit|X|IMDb|Rotten|Blu|DVD|Spotify|Christmas|Season|Series|Part|TV|Earth|It|He|She|They"
    r"|We|The|This|That|Who|Which|What|Producers?|Executives?|Fans|Valentine)\b"
    r"|\w+\s(?:Studios?|Productions|Pictures|Entertainment|Television)\b"
)


def _unknown(sentence: Sentence) -> Iterator[tuple[str, tuple[int, int]]]:
    people = find_names(sentence.text)
    for pattern in _UNKNOWN:
        for match in pattern.finditer(sentence.text):
            span = match.span("name")
            if _NO_NETWORK.match(match["name"]) or not sentence.ours(span[0]) or _NAMES.match(sentence.text, span[0]):
                continue
            if sentence.in_a_title(*span) or any(n.start < span[1] and span[0] < n.end for n in people):
                continue
            yield match["name"], span


def find(reading: Reading) -> Iterator[Claim]:
    """One claim a network or service."""
    for sentence in reading.sentences:
        if (
            not sentence.about
            or (sentence.kind is BlockKind.HEADING and not sentence.named)
            or (sentence.question and not sentence.named)
        ):
            continue
        for match in _NAMES.finditer(sentence.text):
            if _belongs(sentence, match):
                mention = sentence.mention_near(match.start())
                season = mention.numbers[0] if mention is not None and len(mention.numbers) == 1 else None
                how = _modality(sentence, match.span())
                yield sentence.claim(
                    Attribute.PLATFORM,
                    match.group().removeprefix("The "),
                    match.span(),
                    "platform: named",
                    season=season,
                    how=how,
                )
        if sentence.kind is not BlockKind.HEADING and not sentence.question:
            for name, span in _unknown(sentence):
                mention = sentence.mention_near(span[0])
                season = mention.numbers[0] if mention is not None and len(mention.numbers) == 1 else None
                yield sentence.claim(
                    Attribute.PLATFORM, name, span, "platform: airs it", season=season, how=_modality(sentence, span)
                )


def _belongs(sentence: Sentence, match: re.Match[str]) -> bool:
    text = sentence.text
    if _NOT_THE_SHOWS.match(text[match.end() :]) or _BAD_BEFORE.search(text[: match.start()]):
        return False
    if re.match(
        r"(?:The|A|This|Best|American|British|Korean|Reality|Live|Prestige|Primetime|Network|Cable|On|Watch|Smart"
        r"|English|Spanish|French|German|Turkish|Japanese|Scripted|Her|His|Its|Their|Our|First|New|And|But|No)\s",
        match.group(),
    ):
        return False
    if match.group() == "YouTube" and re.search(r"\b(?:trailer|teaser|clip|video|channel)\b", text, re.IGNORECASE):
        return False
    bracket = text.rfind("(", 0, match.start())
    if bracket > text.rfind(")", 0, match.start()) and re.search(
        r"\bfrom\b|\bin\b|'|[A-Z]\w+\s.*\bon\s", text[bracket : match.start()]
    ):
        return False
    if _OWNS_ANOTHER.match(text, match.end()) and not sentence.named:
        return False
    if match.group() in AMBIGUOUS and not re.search(
        r"\b(?:on|to|network|channel|streamer|service)\s+(?:the\s+)?$", text[: match.start()], re.IGNORECASE
    ):
        return False
    if (
        sentence.in_a_title(*match.span())
        or not sentence.ours(match.start())
        or _OTHER_SHOWS.search(text[: match.start()])
    ):
        return False
    return bool(sentence.named or sentence.seasons or _NETWORK_WORDS.search(text))


def _modality(sentence: Sentence, span: tuple[int, int]) -> Modality | None:
    around = sentence.text[max(0, span[0] - 60) : span[1] + 60]
    if re.search(
        r"\b(?:target destination|potential|in talks|considered|could land|might land|rumou?red)\b",
        around,
        re.IGNORECASE,
    ):
        return None
    return Modality.ASSERTED
