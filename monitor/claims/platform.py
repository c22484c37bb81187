"""Platform: the networks and services that air the show, found by name in the sentences about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection, objection
from monitor.claims.names import find_names
from monitor.claims.platform_names import AMBIGUOUS, NETWORKS
from monitor.claims.quick import quick
from monitor.model import Attribute, BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

Span = tuple[int, int]

# "the CBC TV series": a name that the table does not know, with "TV" behind it, counts as well.
_NAMES = quick(
    r"(?<![\w@#.&])(?:"
    + "|".join(
        re.escape(n).replace(r"\ ", r"\s?").replace(r"\+", r"\s?\+") for n in sorted(NETWORKS, key=len, reverse=True)
    )
    + r"|[A-Z][a-zA-Z]+\s(?:TV|Tv)(?=[\s,.;']))(?![\w+])(?!\.(?:com|tv|co))",
)
_TV_OF_NO_NAME = re.compile(
    r"(?:The|A|This|Best|American|British|Korean|Reality|Live|Prestige|Primetime|Network|Cable|On|Watch|Smart"
    r"|English|Spanish|French|German|Turkish|Japanese|Scripted|Her|His|Its|Their|Our|First|New|And|But|No)\s"
)
# What networks do, and what is theirs: beside one of these even a common word is a network.
_DOES = (
    r"(?:has|have|had|will|would|is|was|also|officially|already|just|now|since|finally|recently|did|not|n't)*\s*"
    r"(?:renew|order|cancel|dropp?|axe|pick|air|stream|bring|brought|giv|commission|pull|pass|let|made|makes|announc"
    r"|confirm|releas|debut|premier|launch|show|broadcast|green-?li|sav|scrapp|shelv|kept|keep|want|decid|hand|sign"
    r"|tapp|return|slat|schedul|mov|swoop|revived|revive|dump|acquir|bought|buy|end|postpon|delay)"
)
_AS_NETWORK = re.compile(
    rf"(?:'s?\s+(?:\w+\s+){{0,3}}?(?:series|drama|show|hit|comedy|sitcom|thriller|_)"
    rf"|\s+(?:original|series|drama|comedy|sitcom|show|hit|audience|viewers|boss|executives?|network)\b|\s+{_DOES}"
    r"|,\s+(?:which|the\s+(?:show|series|drama)'s|its)\b)"
)
_INTO_NETWORK = quick(r"\b(?:on|to|from|by|for|via|network|channel|streamer|service)\s+(?:the\s+)?$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s+\[?[A-ZÀ-Þ]")  # "Star Wars", "Dave Lund"
_ABOUT_AIRING = quick(
    r"\b(?:on|to|for|by|at|from|network|channel|streamer|streaming|service|platform|series|drama|show|comedy|sitcom|thriller|anime|soap|original"
    r"|subscribers|app|via|through|has|hit|airs?|aired|renewed|ordered|cancel+ed|(?:co-)?produc\w+|home)\b",
    re.IGNORECASE,
)
_ITS_OTHER_SIDE = re.compile(
    r"^(?:'s)?\s*(?:News|Studios?|Japan's|Family|Entertainment|account|Twitter|Top\s+10|top\s+ten|charts?|alum"
    r"|star\b|actor|actress|veteran|Tudum|Instagram|YouTube|subscribers?\s+(?:lost|fell)|film|movie|documentary)\b"
)
_TELLS = quick(
    r"(?:told|tells|interview with|speaking to|according to|news from|reported by|per)\s+(?:the\s+)?$", re.IGNORECASE
)
_OWNS_ANOTHER = re.compile(r"'s\s+(?:[\w-]+\s+){0,2}?[A-Z]\w+\s+[A-Z]")
_OTHER_SHOWS = quick(
    r"\b(?:other|another|more|best|top|similar)\s+$"
    r"|\b(?:like|other|another|more|best|unlike|similar|top)\s+(?:[\w-]+\s+){0,3}?(?:shows?|series|dramas?|titles|hits?"
    r"|films?|projects?|works?)\b[^.;,]{0,40}$"
    r"|\b(?:his|her|their|starred\s+in|appeared\s+in|known\s+for|seen\s+in|previously)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_DEAL = quick(
    r"\b(?:deal|contract|pact|agreement)\s+(?:(?:with|at|for)\s+)?(?:the\s+)?(?:\w+\s+){0,2}?$", re.IGNORECASE
)
_NOT_THERE = quick(r"\b(?:not|never|won't|isn't|n't)\s+(?:\w+\s+){0,3}?(?:on|to)\s+(?:the\s+)?$", re.IGNORECASE)
_CLIP = quick(r"\b(?:trailer|teaser|clip|video|channel|fan\s+made)s?\b", re.IGNORECASE)
_OF_ANOTHER_SHOW = quick(r"\bfrom\b|\bin\b|'|[A-Z]\w+\s.*\bon\s")


# "the BBC drama Copper Bay", "JTBC's Copper Bay": the name belongs to the title behind it.
_LEADS_TO = re.compile(r"(?:'s?)?\s+(?:[a-z][\w-]*\s+){0,5}[\"']?")
_MAKES_FOR = quick(
    r"\b(?:he|she|who)\s+(?:[\w']+\s+){0,3}?(?:makes?|making|shoots?|shooting|filming|made|writing)\s+(?:an?|another)"
    r"\s+(?:[\w-]+\s+){1,3}?(?:for|at|with)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def _of_the_next_title(s: Sentence, span: Span) -> bool:
    return any(start >= span[1] and _LEADS_TO.fullmatch(s.text, span[1], start) for start, _, _ in s.others)


def _in_an_aside(s: Sentence, span: Span) -> bool:
    """ "Carl Dunn (Copper Bay on Hulu)": where another show is, behind somebody's name."""
    bracket = s.text.rfind("(", 0, span[0])
    inside = bracket > s.text.rfind(")", 0, span[0])
    return inside and bool(_OF_ANOTHER_SHOW.search(s.text[bracket : span[0]]))


def _is_a_common_word(s: Sentence, span: Span) -> bool:
    if s.text[span[0] : span[1]] not in AMBIGUOUS:
        return False
    return bool(_GOES_ON.match(s.text, span[1])) or not (
        _INTO_NETWORK.search(s.text[: span[0]]) or _AS_NETWORK.match(s.bare, span[1])
    )


OBJECTIONS = (
    Objection(
        "a part of the company that airs nothing",
        lambda s, span: bool(_ITS_OTHER_SIDE.match(s.text[span[1] :])),
        ("Mina Falk told NBC News that Winter Harbor is fun.",),
    ),
    Objection(
        "only who was spoken to",
        lambda s, span: bool(_TELLS.search(s.text[: span[0]])),
        ("She told MTV that season 2 of Winter Harbor is near.",),
    ),
    Objection(
        "a contract with somebody",
        lambda s, span: bool(_DEAL.search(s.text[: span[0]])),
        ("Jo Marsh of Winter Harbor has an overall deal with Netflix.",),
    ),
    Objection(
        "said not to be there",
        lambda s, span: bool(_NOT_THERE.search(s.text[: span[0]])),
        ("Winter Harbor will not come to Hulu.",),
    ),
    Objection(
        "no name before TV",
        lambda s, span: s.text[slice(*span)] not in NETWORKS and bool(_TV_OF_NO_NAME.match(s.text, span[0])),
        ("Best TV dramas: Winter Harbor is one of them.",),
    ),
    Objection(
        "where the trailer is",
        lambda s, span: s.text[slice(*span)] == "YouTube" and bool(_CLIP.search(s.text)),
        ("The trailer for season 2 is on YouTube.",),
    ),
    Objection("of another show, in an aside", _in_an_aside, ("Carl Dunn (Copper Bay on Hulu) is in Winter Harbor.",)),
    Objection("owns another show", lambda s, span: bool(_OWNS_ANOTHER.match(s.text, span[1])) and not s.named),
    Objection("a common word", _is_a_common_word, ("Max is the name of the dog in Winter Harbor.",)),
    Objection("in a title", lambda s, span: s.in_a_title(*span)),
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" premiered on Netflix.',),
    ),
    Objection(
        "of the show named behind it",
        _of_the_next_title,
        ('Winter Harbor is a rival of the BBC drama "Copper Bay".',),
    ),
    Objection(
        "of somebody's other work",
        lambda s, span: bool(_MAKES_FOR.search(s.text[: span[0]])),
        ("Mina Falk has left Winter Harbor; she is making a thriller for Apple TV+.",),
    ),
    Objection(
        "of somebody's other shows",
        lambda s, span: bool(_OTHER_SHOWS.search(s.text[: span[0]])),
        ("Tom Reyes, known for his other Netflix shows, is not in Winter Harbor.",),
    ),
    Objection(
        "nothing is said of airing",
        lambda s, _: not (s.kind is BlockKind.HEADING or s.named or s.seasons or _ABOUT_AIRING.search(s.text)),
    ),
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
    r"|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday"
    r"|Friday|Saturday|Sunday|Instagram|Twitter|Facebook|TikTok|Reddit|X|IMDb|Rotten|Blu|DVD|Spotify|Christmas"
    r"|Season|Series|Part|TV|Earth|It|He|She|They|We|The|This|That|Who|Which|What|Producers?|Executives?|Fans"
    r"|Valentine|Easter|Halloween|New\s+Year|Thanksgiving)\b"
    r"|\w+\s(?:Studios?|Productions|Pictures|Entertainment|Television)\b"
)


def find(reading: Reading) -> Iterator[Finding]:
    """One claim a network or service."""
    for sentence in reading.sentences:
        heading = sentence.kind is BlockKind.HEADING
        if not sentence.about or (
            (heading or sentence.question) and not (sentence.named or (heading and _is_a_slot(sentence)))
        ):
            continue
        for match in _NAMES.finditer(sentence.text):
            yield _finding(sentence, match.group().removeprefix("The "), match.span(), "platform: named", OBJECTIONS)
        if not heading and not sentence.question:
            for name, span in _unknown(sentence):
                yield _finding(sentence, name, span, "platform: airs it", ())


def _is_a_slot(sentence: Sentence) -> bool:
    """ "BBC Two, 9pm": a line under a show's name in a guide."""
    network = _NAMES.match(sentence.text)
    return network is not None and bool(_WHEN.match(sentence.text, network.end()))


_WHEN = re.compile(
    r",\s+(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m|(?:every\s+)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|weekdays|weeknights|nightly|tonight)",
    re.IGNORECASE,
)


def _unknown(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    people = find_names(sentence.text)
    for pattern in _UNKNOWN:
        for match in pattern.finditer(sentence.text):
            span = match.span("name")
            if _NO_NETWORK.match(match["name"]) or not sentence.ours(span[0]) or _NAMES.match(sentence.text, span[0]):
                continue
            if sentence.in_a_title(*span) or any(n.start < span[1] and span[0] < n.end for n in people):
                continue
            yield match["name"], span


def _finding(sentence: Sentence, name: str, span: Span, rule: str, against: tuple[Objection, ...]) -> Finding:
    mention = sentence.mention_near(span[0])
    season = mention.numbers[0] if mention is not None and len(mention.numbers) == 1 else None
    why = objection(against, sentence, span)
    if why is not None:
        return sentence.dropped(Attribute.PLATFORM, name, span, rule, why, season=season)
    return sentence.claim(Attribute.PLATFORM, name, span, rule, season=season, how=_modality(sentence, span))


_NOT_SETTLED = quick(
    r"\b(?:target destination|potential|in talks|considered|could land|might land|rumou?red)\b", re.IGNORECASE
)


def _modality(sentence: Sentence, span: Span) -> Modality | None:
    around = sentence.text[max(0, span[0] - 60) : span[1] + 60]
    return None if _NOT_SETTLED.search(around) else Modality.ASSERTED
