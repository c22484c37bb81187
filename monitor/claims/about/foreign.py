"""Another title in a sentence about the show: does it take the sentence over, or only say who or what something is?

"Copper Bay was cancelled" takes over. In "Bo Lark, who was in Copper Bay, joins the cast" the other title stands in
words of its own, its *aside*: what is said inside is of the other show, what is said around it is not. The rows name
what leads to a title that stands aside; how far the aside reaches is read off the commas and brackets around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.calendar_names import MONTH_NAMES, TIMES_OF_YEAR
from monitor.claims.quick import QuickPattern, quick

Span = tuple[int, int]

_TO_TITLE = r"[^,;()]{0,90}?[\"']?$"  # what may stand between the lead and the title: no comma, no bracket
_MAKER = (
    r"(?:co-)?(?:creator|maker|director|writer|author|producer|showrunner|star|lead|composer|editor"
    r"|veteran|alum(?:na|nus|ni)?"
    r"|host|presenter|winner|runner-up|contestant|actor|actress|singer|leader|face|voice|boss|team"
    r"|people|studio|company|duo|pair|brain|brains|mind|minds|man|woman|one|likes)s?"
)
_LAST_SEEN = (
    r"(?:(?:best|better|widely|also|still|previously|formerly|recently|most\s+recently|last|currently|soon|next"
    r"|once|chiefly|mainly|perhaps|probably|now|just)\s+){0,2}"
    r"(?:known|seen|heard|remembered|famous|familiar|late|fresh|formerly|previously|nominated|recognis?z?ed"
    r"|starring|celebrated|acclaimed|beloved|loved|infamous|of|from|off|straight|hot)"
)


@dataclass(frozen=True, slots=True)
class Lead:
    """Words that lead to a title that stands aside. ``pattern`` ends where the title begins.

    ``own``: the title alone is set aside, and what stands around it is said of the show ("based on the novel X").
    In the examples "Copper Bay" is the other title.
    """

    name: str
    pattern: str
    examples: tuple[str, ...]
    own: bool = False
    own_unless_described: bool = False  # … unless a comma goes on about it

    def compiled(self) -> QuickPattern:
        """The pattern, to be tried where its words stand."""
        return quick(self.pattern, re.IGNORECASE)


LEADS = (
    Lead(
        "what it is made from",
        r"(?:'s|\b(?:her|his|their|based\s+on|adapt(?:ed|s|ation|ing)\s+(?:of|from)?|inspired\s+by|taken\s+from"
        r"|drawn\s+from|from|of|comes\s+from|source|original|1?\d{3}))\s+(?:[\w'.-]+\s+){0,6}?"
        r"(?:novels?|novella|books?|bestseller|trilogy|memoirs?|webtoon|web\s?toon|web\s?novel|light\s?novels?|manga"
        r"|manhwa|manhua|comics?"
        r"|graphic\s+novels?|short\s+story|play|stage\s+play|article|podcast|video\s+game|game|autobiography"
        r"|biography|poem|story)"
        r"(?:\s+series)?[,:]?\s+(?:of\s+the\s+same\s+name,?\s+|(?:called|titled|entitled|named)\s+)?[\"']?$",
        (
            'Winter Harbor is based on the 1999 novel "Copper Bay" by Ada Lund.',
            'Ada Lund\'s bestselling novel "Copper Bay" is the source of Winter Harbor.',
        ),
        own=True,
    ),
    Lead(
        "a part of the show",
        r"\b(?:episodes?|instal+ments?|finale|premiere|pilot|opener|chapter|hour|special|song|track|single|theme"
        r"|ballad|ost|tune|poster|banner|block|documentary\s+about\s+the\s+making)s?(?:\s+\d{1,3})?,?\s+"
        r"(?:(?:which|that)\s+)?(?:(?:is|was|are|were)\s+)?"
        r"(?:(?:called|titled|entitled|named|dubbed|headed)\s+)?[\"']$",
        ('The sixth episode, titled "Copper Bay", goes out in May.',),
        own=True,
    ),
    Lead(
        "what it follows",
        r"(?:\b(?:is|was|be|it's|as)|,)\s+(?:an?|the|another|yet\s+another)\s+(?:[\w-]+\s+){0,2}?[\"']?(?:spin-?\s?off"
        r"|prequel|sequel|remake|reboot|revival|continuation"
        r"|reimagining|companion|follow-?up|adaptation)[\"']?\s+(?:series\s+|show\s+)?(?:of|to"
        r"|from)\s+(?:[\w'.-]+\s+){0,4}?[\"']?$",
        ('Winter Harbor, created by Ada Lund, is a spin-off of the original "Copper Bay" series.',),
        own=True,
    ),
    Lead(
        "an episode that a season begins or ends with",
        r"\b(?:beg[aiu]n|begins?|premier\w+|open(?:s|ed)?|kick(?:s|ed)?\s+off|start(?:s|ed)?|debuts?|debuted|returns?"
        r"|returned|conclude[sd]?|end(?:s|ed)?|wrap(?:s|ped)?(?:\s+up)?|close[sd]?|finish(?:es|ed)?"
        r"|continue[sd]?)\s+(?:(?:on\s+)?(?-i:[A-Z])\w+\.?\s+\d{1,2},?\s+)?with\s+[\"']$",
        ('The 10-episode season began May 25 with "Copper Bay," and will conclude in July.',),
        own=True,
    ),
    Lead(
        "words that are quoted",
        r"\b(?:lines?|tagline|caption|slogan|motto|words?|reads?|reading|says|said|message|sign|hashtag|note"
        r"|dubbed|described\s+as"
        r"|so-called|answered|replied|wrote|writes|shouted|phrase|nickname|nicknamed|entitled\s+to)\s*[:,]?\s*[\"']$",
        ('The poster carries one line: "Copper Bay".',),
        own=True,
    ),
    Lead(
        "where somebody said it",
        r"\b(?:told|tells|interview\s+(?:with|for|on|in)|appearance\s+on|appeared\s+on|chat\s+with"
        r"|speaking\s+(?:to|on|with)|spoke\s+(?:to|on|with)"
        r"|said\s+(?:on|in)|says\s+(?:on|in)|revealed\s+(?:on|in|to)|guest\s+on|on\s+(?:the|his|her|their)\s+podcast"
        r"|talk\s+show|magazine"
        r"|newspaper|the\s+podcast|ad\s+break\s+(?:of|in)|aired\s+during|during)\s+(?:[\w'-]+\s+){0,4}?[\"']?$",
        ('"It was fun," she told the podcast "Copper Bay."',),
        own=True,
    ),
    Lead(
        "what somebody who is named did elsewhere",
        rf",\s+(?:who|whom|whose|where)\b{_TO_TITLE}",
        ('Bo Lark, who wrote with her on "Copper Bay", is the new showrunner.',),
    ),
    Lead(
        "maker of",
        rf",\s+(?:(?:the|a|an|one|co-|another|former)\s+)?(?:[\w'-]+\s+){{0,3}}?{_MAKER}\s+(?:of|behind|on|from|in"
        rf"|at|with)\b{_TO_TITLE}",
        ('Bo Lark, maker of the fine film "Copper Bay," directs.',),
    ),
    Lead(
        "known for",
        rf",\s+(?:(?:an?|the|one)\s+(?:[\w'-]+\s+){{1,4}}?)?{_LAST_SEEN}\b{_TO_TITLE}",
        ('Bo Lark, last seen in "Copper Bay", comes aboard.', 'Bo Lark, of "Copper Bay" and "Salt Road", directs.'),
    ),
    Lead(
        "fresh off",
        r"\b(?:fresh|straight|hot|just)\s+(?:off|from|out\s+of)\s+(?:the\s+)?(?:(?:set|success)\s+of\s+)?[\"']?$",
        ("It began with Ada Lund and Bo Lark fresh off Copper Bay as the twins.",),
        own=True,
    ),
    Lead(
        "in whose place",
        r"\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|supplant(?:s|ed|ing)?|displac(?:es?|ed|ing)"
        r"|tak(?:es?|ing)\s+over\s+(?:(?:the\s+)?(?:(?:time\s?)?slot|spot|place)\s+(?:of|from|left\s+by)|from)"
        r"|took\s+over\s+(?:(?:the\s+)?(?:(?:time\s?)?slot|spot|place)\s+(?:of|from|left\s+by)|from)"
        r"|(?:vacated|freed\s+up|left\s+(?:vacant|empty|open|free)|held|occupied|filled|warmed)\s+(?:\w+\s+)?by"
        r"|(?:time\s?slot|slot|spot|hour)\s+of|filling\s+in\s+for|in\s+place\s+of|on\s+the\s+heels\s+of"
        r"|(?:following|follows)\s+on\s+from|double\s+bill\s+with|paired\s+with|back\s+to\s+back\s+with"
        r"|lead(?:s|ing)?\s+(?:in\s?to|out\s+of)|up\s+against|head\s+to\s+head\s+with)\s+"
        r"(?:the\s+)?(?:(?:time\s?)?slot\s+of\s+)?(?:the\s+)?[\"']?$",
        (
            'The drama takes flight on August 15, replacing "Copper Bay" on weeknights.',
            "It goes out on Mondays in the slot left open by Copper Bay.",
        ),
        own_unless_described=True,
    ),
    Lead(
        "come over from",
        r"\b(?:com(?:e|es|ing)|came|cross(?:es|ed|ing)?|carr(?:y|ied)|moved?|moves|hop(?:s|ped))\s+(?:over\s+"
        r"|across\s+)?from\s+"
        r"(?:the\s+)?[\"']?$",
        ("Bo Lark and Ada Lund come over from Copper Bay and reprise their roles.",),
        own=True,
    ),
    Lead(
        "the pages of",
        r"\b(?:pages|world|plot|text|author|heroes|characters)\s+of\s+(?:the\s+)?[\"']$",
        ('From the pages of "Copper Bay", the story moves on.',),
        own=True,
    ),
    Lead(
        "the one who was in it",
        rf"\s(?:the|a)\s+(?:wo)?(?:man|actor|actress|one|face|lad|girl)\s+who\s{_TO_TITLE}",
        ("It takes a minute to forget that she is the woman who shouted at jurors in Copper Bay.",),
    ),
    Lead(
        "somebody of",
        r"(?<![.!?]\s)(?-i:(?<!Season)(?<!Part)\b[A-Z][\w'.-]+)\s+(?:of|from)\s+(?:[\w'-]+\s+){0,3}?[\"']$",
        ('Bo Lark of "Copper Bay" wrote the script.',),
        own=True,
    ),
    Lead(
        "with a preposition, behind a comma",
        r",\s+(?:(?:and|but)\s+)?(?:so|as|very|too|here|again|just|even|much|rather|fresh|straight|also|both|not|his"
        r"|her|their|in|on|after|behind|ahead|against|right|immediately|directly|next|between|near|under"
        r"|since|from|for|with|like|unlike|alongside|following|before|until|at|off|by|opposite|beside|compared)\b"
        r"(?:\s+(?!is\b|was\b|are\b|were\b|has\b|have\b|had\b|will\b|would\b|can\b)[\w'.-]+){0,9}?\s+[\"']?$",
        (
            'His daughter is Bo Lark, so good in last year\'s "Copper Bay."',
            'It opens on Oct. 6 in the Thursday slot, behind "Copper Bay," whose sixth season begins that night.',
        ),
    ),
    Lead(
        "in a subordinate clause",
        r"(?:,\s(?:as|since)|,?\s(?:because|while|whereas|although|though|when|after|before|until|once"
        rf"|than))\s{_TO_TITLE}",
        ('Most expect November, as the weekend slot is taken by "Copper Bay" until then.',),
    ),
    Lead(
        "compared",
        r"(?:^|,\s|\s)(?:like|unlike|as\s+with|just\s+as|similar\s+to|compared\s+(?:to|with)|than|besides|apart\s+from"
        r"|alongside|instead\s+of"
        r"|rather\s+than|not\s+unlike|reminiscent\s+of|in\s+the\s+vein\s+of|in\s+the\s+style\s+of|a\s+la)\s+"
        r"(?:[\w'-]+\s+){0,4}?[\"']?$",
        ('Like "Copper Bay" before it, it was renewed for a second season.',),
    ),
)
_LEADS = tuple((lead, lead.compiled()) for lead in LEADS)

# "Copper Bay star Bo Lark", "Copper Bay stars Bo Lark and Ada Lund have joined"; but "Copper Bay stars Bo Lark."
_CALLING = re.compile(
    r"[\"']?\s+(?:actor|actress|star|stars(?=\s(?:[A-Z][\w.'-]+,?\s|and\s){2,12}(?:have|has|are|will|also|both|join|to"
    r"|return|were|who)\b)|alum|alumna|alumnus|alums|alumni|veteran|creator|co-creator|director|writer|producer"
    r"|showrunner|singer|fame|boss|favou?rite|universe|franchise|author|composer|lead|breakout|scribe|helmer)\b"
)
# "Bo Lark, the "Copper Bay" smuggler who turned up last year": a name, and who that is
_WHO_IS = re.compile(r"[A-Z][\w.'-]*\s[A-Z][\w.'-]*,\s(?:the|a|an|that|one-time|former)\s[\"']?$")
_SOMEBODY = re.compile(r"[\"']?\s[a-z][a-z-]{2,20}\s(?:who|whose|that|known)\b")
_GOES_ON = re.compile(
    r"[\"']?\s*,?[\"']?\s*(?:\([^()]{0,60}\)\s*)?,?\s+(?:in\s+which|for\s+which|which|whose|where|the\s|an?\s)",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(r"[\"']?,|,[\"']")
_END = re.compile(r"[,;)]|\s-\s|[.!?][\"']?$")
_NICKNAME = re.compile(r"[\"'],?\s[A-Z]")
# ""Lucky" Lark and Bo Lund": a nickname that a name begins with; "Fay and Leo, or "FayLeo""
_NICKNAME_FIRST = re.compile(r"(?:^|,\s|\band\s)[\"']$")
_LAST_NAME = re.compile(r"[\"']\s(?!Season|Series|Part)[A-Z][\w-]+(?:,|\s(?:and|plays|as|stars|returns|joins)\b)")
_OF_A_PAIR = re.compile(r"\b[A-Z]\w+\s(?:and|&)\s[A-Z]\w+,?\s(?:or|aka|dubbed)\s[\"']$")
_NAME_BEFORE = re.compile(r"(?:^|\s)[A-Z][\w.'-]*\s[\"']$")
_A_DATE = re.compile(
    rf"(?:(?:{TIMES_OF_YEAR.title()}|Early|Late|Coming|{MONTH_NAMES})\s*)+\d{{0,4}}|[\d.,/ -]+",
)


def is_no_work(text: str, start: int, end: int) -> bool:
    """Whether what stands in quotes is a nickname or a date: Bo "Lucky" Lark, "April 2031", the pair "FayLeo"."""
    if _A_DATE.fullmatch(text, start, end) or _OF_A_PAIR.search(text, max(0, start - 60), start):
        return True
    if " " not in text[start:end] and _NICKNAME_FIRST.search(text, 0, start) and _LAST_NAME.match(text, end):
        return True
    return bool(_NICKNAME.match(text, end) and _NAME_BEFORE.search(text, max(0, start - 30), start))


def aside(text: str, span: Span) -> Span | None:
    """The words that are of the other title at ``span`` alone; None where it takes the sentence over."""
    start, end = span
    bracket = text.rfind("(", 0, start)
    if bracket > text.rfind(")", 0, start):
        close = text.find(")", end)
        return max(bracket, text.rfind(",", bracket, start)), close if close >= 0 else len(text)
    if _CALLING.match(text, end):
        return span
    if _SOMEBODY.match(text, end) and _WHO_IS.search(text, max(0, start - 60), start):
        return span
    lead_text = text[max(0, start - 140) : start]
    for lead, pattern in _LEADS:
        match = pattern.search(lead_text)
        if match:
            if lead.own or (lead.own_unless_described and not _DESCRIBED.match(text, end)):
                return span
            return start - len(lead_text) + match.start(), _reach(text, end)
    return None


def _reach(text: str, end: int) -> int:
    """How far the talk goes on of a title that ends at ``end``: to the next comma, past what describes the title."""
    more = _GOES_ON.match(text, end)
    stop = _END.search(text, more.end() if more else end)
    return stop.start() if stop else len(text)
