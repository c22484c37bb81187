"""What the press says about trailers, as a table; ``{S}``, ``{X}`` and ``{T}`` as in titles/masked.py.

Rows are tried from the top and the first that fits a sentence has it: "has not released a trailer" is no release.
"""

from __future__ import annotations

from dataclasses import dataclass

from monitor.calendar_names import WEEKDAY_NAMES
from monitor.claims.words.audience import SOCIAL
from monitor.claims.words.clips import CLIP
from monitor.claims.words.numbers import ONE_TO_TEN

RELEASED, UNRELEASED = "released", "unreleased"

_FOOTAGE = r"(?:(?:first|new|some|any|official)\s+footage)"
_T = rf"(?:{CLIP}|{_FOOTAGE})"
_A = r"(?:[\w'-]+\s+){0,6}?"
_YET = r"(?:now|finally|already|even|just|also|recently|officially|today|currently|still|right|readily)\s+"
_SHOWN = (
    r"(?:release[sd]?|releasing|drop(?:s|ped)?|unveil(?:s|ed|ing)?|share[sd]?|debut(?:s|ed)?|launche[sd]|post(?:s|ed)"
    r"|reveal(?:s|ed)|shows?(?=\s+(?:off|us|an?|the\s+(?:first|new|official))\b)"
    r"|showed|publishe[sd]|premiere[sd]|stream(?:s|ed|ing)|tweet(?:s|ed)|upload(?:s|ed)|put(?:s)?\s+(?:out|up|online)"
    r"|issue[sd]|presented|aired|screened|brought\s+out|out\s+with|treated\s+\w+\s+to|offered"
    r"|(?:took|takes|taken)\s+the\s+wraps\s+off|lift(?:s|ed)\s+the\s+(?:lid|curtain|veil)\s+on"
    r"|updated\s+(?:on\s+\w+\s+)?with|unleashed)"
)
_WAS_SHOWN = (
    r"(?:released|unveiled|shared|published|online|out|available|up|viewed|watched|seen|played|put\s+(?:online|out|up)"
    r"|launched|posted|dropped|revealed|shown|uploaded|screened|aired|presented|streamed|made\s+public)"
)
_TELLS = (
    r"(?:gives?|gave|hints?|hinted|suggests?|suggested|shows?|showed|reveals?|revealed|teases?|teased|sees?|saw"
    r"|features?|featured|begins?|began|opens?|opened|ends?|ended|promises?|promised"
    r"|depicts?|introduces?|introduced|offers?|offered|runs|confirms?|confirmed|follows|includes?|contains?"
    r"|makes\s+(?:it\s+)?clear|finds|has\s+(?!not|n't|yet|been)|was\s+a\s+hit"
    r"|(?:got|had|has\s+had|racked\s+up|drew|clocked\s+up|notched\s+up|passed|reached"
    r"|topped)\s+(?:[\w,.-]+\s+){1,4}?(?:views|likes|clicks|hits))"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row; the examples are run as tests."""

    value: str
    pattern: str
    examples: tuple[str, ...]


PHRASES = (
    # --- none yet
    Phrase(
        UNRELEASED,
        r"(?:\bno|(?:\bnot|n't)\s+(?:yet\s+)?(?:(?:released|dropped|shared|unveiled|published|seen|had|have|put\s+out"
        r"|got|posted|given\s+us|launched)\s+)?(?:been\s+)?(?:an?|any|the|much)"
        r"|\b(?:waiting|wait|waits)\s+(?:for|on)\s+(?:an?|the)|\bawait(?:ing|s)\s+(?:an?|the|any)"
        r"|\b(?:without|minus)\s+an?"
        r"|\b(?:yet|still)\s+to\s+(?:see|get|release|drop|share|unveil|publish|reveal|launch|put\s+out|receive"
        r"|be\s+given)\s+(?:an?|any|the)|\btoo\s+(?:early|soon)\s+(?:for|to\s+(?:see|have|expect))\s+(?:an?|any|the)"
        rf"|\b(?:don't|do\s+not)\s+expect\s+(?:an?|any|the))\s+(?:[\w-]+\s+){{0,3}}?(?:{{S}}\s+)?{_T}\b"
        rf"|\bno\s+{_FOOTAGE}|\bno\s+(?:footage|sign\s+of\s+an?\s+{_T})\b"
        rf"|\blook\s+at\s+(?:the\s+)?{{S}}\s+(?:is|has)\s+(?:yet\s+to|not)\b|\bnot\s+a\s+single\s+(?:\w+\s+)?{_T}\b"
        rf"|\b{_T}(?:\s+(?:for|of)\s+[^.;,]{{2,40}}?)?\s+(?:is|are|has|have|was)\s+(?:still\s+)?(?:not"
        rf"|n't)\s+(?:yet\s+)?(?:been\s+)?{_WAS_SHOWN}\b"
        rf"|\b(?:so|as)\s+much\s+as\s+an?\s+(?:\w+\s+)?{_T}\b|\bnothing\b[^.;,]{{0,50}}?\b{_T}\b"
        rf"|\b(?:yet\s+to\s+be|has\s+not\s+been|hasn't\s+been)\s+treated\s+to\s+an?\s+(?:\w+\s+)?{_T}\b",
        (
            "There is no trailer for season 2 yet.",
            "There isn't an official trailer.",
            "Netflix has not released a trailer.",
            "We are still waiting for a trailer of season 2.",
        ),
    ),
    Phrase(
        UNRELEASED,
        rf"\b{_T}(?!\s+(?:park|home))\b[^.;]{{0,50}}?\b(?:(?:has|have|is|are|was|were|does|do)(?:n't"
        r"|\s+not)\s+(?:\w+\s+){0,2}?(?:been|released|dropped|arrived|out|available|exist|here|come|surfaced|landed"
        r"|debuted|online|yet|seen|shared|unveiled|ready|live|accessible|materiali[sz]ed)|(?:has|have)\s+yet\s+to"
        r"|is\s+yet\s+to|still\s+to|will\s+(?:be\s+released|drop|arrive|come|follow)"
        r"|is\s+still\s+(?:some|a)\s+(?:way|long\s+way)\s+off"
        rf"|(?:should|could|might|may|can\s+be\s+expected\s+to)\s+(?:be\s+)?(?:arrive|drop|come|released|follow"
        rf"|appear)|to\s+be\s+released|not\s+(?:yet\s+)?(?:out|available|released)|to\s+(?:drop|arrive))\b"
        rf"|\b{CLIP}(?:\s+for\s+{{S}})?:\s*(?:not\s+yet|none|n/a|no\b|tb[acd]\b"
        r"|to\s+be\s+(?:announced|released|confirmed)|coming\s+soon)",
        ("The trailer has not been released.", "A trailer is yet to arrive."),
    ),
    # --- it is out
    Phrase(
        RELEASED,
        rf"\b{_SHOWN}\s+{_A}(?:{{S}}\s+|[\"']?{{T}}[\"']?\s+)?(?:\w+\s+)?{_T}(?!\s+(?:will"
        rf"|on\s+(?:{WEEKDAY_NAMES})\s+next))\b"
        rf"|\bput(?:s)?\s+{_A}(?:{{S}}\s+)?{_T}\b[^.;]{{0,40}}?\b(?:online|up"
        rf"|on\s+(?:YouTube|{SOCIAL}|its))\b",
        ("The network has released an official teaser.", "The streamer dropped the first trailer on Monday."),
    ),
    Phrase(
        RELEASED,
        rf"\b{_T}\b[^.;]{{0,90}}?\b(?:is\s+(?:{_YET})*(?:out|here|with\s+us|available|live|online|up"
        rf"|on\s+(?:YouTube|the\s+(?:official|show's)))|(?:has|have)\s+(?:{_YET})*(?:arrived|dropped|landed|surfaced"
        rf"|been\s+(?:{_YET})*{_WAS_SHOWN}|come\s+out|gone\s+(?:live|online|up))|dropped|arrived"
        r"|landed|went\s+up|surfaced"
        rf"|(?:was|were|got|gets|has\s+been|have\s+been)\s+(?:{_YET})*(?:{_WAS_SHOWN}|streaming|doing\s+the\s+rounds)"
        r"|which\s+aired|debuted|premiered|came\s+out|went\s+(?:live|online)"
        rf"|can\s+(?:now\s+|already\s+)?be\s+(?:seen|watched|viewed|found|streamed)|(?:\w+\s+)?below|{_TELLS})\b",
        ("The trailer is out now.", "A first-look teaser dropped today.", "The trailer shows a burning ship."),
    ),
    # who has seen it: "not seen" is none of these
    Phrase(
        RELEASED,
        rf"(?:\b(?:has|have)|'ve)\s+(?:{_YET})*(?:seen|watched|been\s+(?:shown|treated\s+to)|got(?:ten)?\s+to\s+see)\s+(?:the|an?|its|this)\s+"
        rf"(?:[\w-]+\s+){{0,3}}?(?:{{S}}\s+)?{_T}\b(?!\s+park)"
        rf"|\bplayed\s+(?:us|the\s+(?:hall|crowd|room|audience))\s+(?:the|an?)\s+(?:[\w-]+\s+){{0,3}}?(?:{{S}}\s+)?{_T}\b",
        ("We have just seen the season 2 trailer.", "They played us the season 2 trailer."),
    ),
    Phrase(
        RELEASED,
        rf"\b{_T},?\s+(?:which\s+|that\s+)?(?:[\w+]+\s+){{1,3}}?(?:released|dropped|shared|unveiled|posted"
        r"|published|put\s+out)\b"
        r"|\b(?:newly|recently|just|freshly)[\s-](?:released|dropped|unveiled"
        rf"|published)\s+(?:[\w'-]+\s+){{0,3}}?(?:{{S}}\s+)?{_T}\b",
        ("In a trailer Hulu released in May, Iris is on a boat.", "The newly released trailer is dark."),
    ),
    Phrase(
        RELEASED,
        rf"\b{_T}\s+(?:\w+\s+)?(?:shown|screened|unveiled|released|shared|posted|shared\s+with\s+fans)\s+(?:at|on"
        rf"|during|last|by"
        r"|this|earlier|yesterday|today)\b"
        rf"|\bin\s+(?:an?|the|its)\s+(?:first|new|brand-new|official|latest|short|second)\s+(?:\w+\s+)?{_T}\s+(?:for"
        rf"|of|from)\b"
        rf"|\bthere\s+(?:have|has)\s+(?:{_YET})*been\s+(?:an?|one|{ONE_TO_TEN}|several|some|plenty\s+of"
        rf"|many)\s+(?:\w+\s+)?{_T}\b"
        rf"|\bthere(?:'s|\s+is|\s+are)\s+(?:{_YET})*(?:an?|the|{ONE_TO_TEN}"
        rf"|several)\s+(?:[\w-]+\s+){{0,3}}?(?:{{S}}\s+)?{_T}\b"
        r"|\b(?:brought|brings|comes?\s+with|came(?:\s+with)?|arrived\s+with|got|gotten|gets|has(?:\s+got)?"
        r"|have)\s+(?:us\s+)?(?:an?|the|its|their)\s+"
        rf"(?:[\w-]+\s+){{0,3}}?(?:{{S}}\s+)?{_T}\b|\b{_T}\s+is\s+(?:right\s+)?(?:here|below)\b"
        r"|\b(?:in\s+the\s+(?:form|shape)\s+of\s+|along(?:side)?\s+(?:with\s+)?|together\s+with\s+"
        r"|accompanied\s+by\s+|announced\s+(?:\w+\s+){0,5}?(?:in|with|by|via|through)\s+|revealed\s+in\s+"
        rf"|confirmed\s+(?:\w+\s+)?(?:in|with|by|via)\s+)(?:an?|the|its)\s+(?:[\w-]+\s+){{0,3}}?(?:{{S}}\s+)?{_T}\b",
        (
            "There's finally a proper trailer.",
            "There have been four teasers so far.",
            "Monday brought a new teaser.",
            "The date was announced in a teaser.",
        ),
    ),
    Phrase(
        RELEASED,
        r"\b(?:watch|see|view|check\s+out|catch|enjoy|(?:take|have)\s+a\s+look\s+at)\s*:?\s+(?:the\s+|its\s+"
        rf"|an?\s+)?(?:[\w'-]+\s+){{0,5}}?(?:[\"']?{{T}}[\"']?(?:'s)?\s+)?(?:{{S}}\s+)?(?:\w+\s+)?{_T}\b(?!\s+for\s+"
        r"other)",
        ("Watch the official trailer below.",),
    ),
    Phrase(
        RELEASED,
        r"\b(?:in|judging\s+(?:by|from)|based\s+on|according\s+to|going\s+by|from|as\s+seen\s+in|thanks\s+to"
        rf"|per)\s+(?:the|this|that|its)\s+(?:[\w'-]+\s+){{0,2}}?(?:{{S}}\s+)?{CLIP}\b(?!\s+park)"
        rf"|\bhere(?:'s|\s+is|\s+are)\s+(?:the|a|your)\s+(?:[\w'-]+\s+){{0,5}}?(?:{{S}}\s+)?{_T}\b",
        ("In the trailer, Iris Crane leaves the island.", "Here's the trailer of season 2."),
    ),
)
