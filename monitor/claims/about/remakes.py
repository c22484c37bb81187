"""An article on a remake tells of the show that it remakes, too: which sentences, and which parts of one.

What is said there ("ran for seven seasons from 2010", "starred Ada Lund") is not said of the remake.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import RETOLD

if TYPE_CHECKING:
    from datetime import datetime

Span = tuple[int, int]

# What makes an article one on a remake, in its title.
_REMAKE = quick(r"\b(?:reboot(?:ed|ing)?|remake|revival|reimagin\w+|new\s+take)\b", re.IGNORECASE)
# A remake that is wished for, asked about or ruled out: there is none, and what ran is the show itself. Between these
# words and "reboot" stands its title and nothing else: "Mina Falk turns down a role in the Copper Bay reboot".
_MADE = r"(?:reboot|remake|revival|reimagining)"
_SOME = (
    r"(?:(?:an?|any|the|another|that)\s+)?(?:(?!(?:return|role|part|appear|star|join)\w*\b|in\b)[\w'.\"-]+\s+){0,2}?"
    rf"{_MADE}"
)
_NOT_MADE = (
    # "Just don't ask about a Copper Bay revival"
    rf"\b(?:do|did)(?:n't|\s+not)\s+(?:ask|want|expect|need)(?:\s+(?:for|about))?\s+{_SOME}",
    # "Sorry, there is no Copper Bay revival", "Why there won't be a Copper Bay reboot"
    rf"\b(?:no\s+{_SOME}|(?:is|wo)n't\s+(?:be\s+)?(?:an?|any)\s+{_SOME})",
    # "A Copper Bay reboot isn't happening"
    rf"\b{_MADE}\s+(?:is|will|would|wo)(?:n't|\s+not|\s+never)\s+(?:be\s+)?(?:happen\w*|work|coming|in\s+the\s+works)",
    # "Mina Falk rules out a Copper Bay reboot"
    (
        r"\b(?:(?:rul|shut|shoot|shot|turn|knock|play)(?:s|es|ing|ed)?\s+(?:out|down)|den(?:y|ies|ied)|rejects?|dismisses"
        rf"|debunks|refuses|resists|opposes|against|says\s+no\s+to)\s+{_SOME}"
    ),
    # "Mina Falk would be up for a Copper Bay revival"
    (
        r"\b(?:open\s+to|(?:up|down|game|ready|hop(?:es?|ing)|wish(?:es)?|calls?|calling|campaign\w*|push\w*)\s+for"
        rf"|wants?|dreams?\s+of|pitch(?:es|ed)|would\s+(?:love|like|do|consider)|imagines?)\s+{_SOME}"
    ),
    # "Will there be a Copper Bay revival?", "Could we get a Copper Bay reboot?"
    rf"\b(?:(?:will|is|could|can)\s+there\s+(?:ever\s+)?(?:be\s+)?|(?:could|should)\s+(?:we\s+get\s+)?){_SOME}",
    # "Mina Falk on Copper Bay revival rumors"
    rf"\b{_MADE}\s+(?:rumou?rs?|talks?|chatter|speculation|hopes?|calls|questions?|chances|odds|plea|dreams?)\b",
    # "Mina Falk talks of a possible Copper Bay revival"
    rf"\b(?:possible|possibility\s+of|potential|hypothetical|idea\s+of|thoughts\s+on)\s+{_SOME}",
)
_ONLY_TALKED_OF = quick("|".join(_NOT_MADE), re.IGNORECASE)
_ORIGINAL = quick(
    r"\b(?:the|from\s+the)\s+original\b(?!\s+(?:plan|idea))|\boriginal\s+(?:series|show|cast|stars?)\b"
    r"|\bthe\s+first\s+time\s+(?:a)?round\b",
    re.IGNORECASE,
)
# "running for seven seasons from 2010", "aired between 1994 and 1997": long before the remake.
_RAN = quick(
    r"\b(?:ran|running|aired|airing|on\s+(?:the\s+)?air|lasted|spanned)\b[^.;]{0,50}?\b(?P<year>(?:19|20)\d\d)",
    re.IGNORECASE,
)
# "None of the original stars are returning": whether they are in the remake.
_COME_OVER = quick(
    r"\boriginal\s+(?:cast(?:\s+members?)?|stars?|actors?|leads?)\b[^.;]{0,60}\b(?:return\w*|repris\w+|come\s+back"
    r"|(?:be|are|is)\s+back|cameos?)\b",
    re.IGNORECASE,
)
# "Disney+ has picked up a reboot of the beloved Copper Bay": what the remake is called by.
_OF_WHAT = quick(
    rf"\b(?:{RETOLD}|reimagining|new\s+(?:version|take))\s+(?:of|on)\s+(?:the\s+)?(?:[\w'.-]+\s+){{0,4}}?[\"']?$",
    re.IGNORECASE,
)
# "A new take on the cop drama, which ran on CBS from 1984 to 1989": what it remakes, and what is said of that, up to
# the next comma. Of "the reboot of the drama, which debuted last month" the reboot debuted: what it remakes is long
# past, or has run for so many seasons where "a" reboot is only told of as new.
_REMAKE_OF = quick(
    r"\b(?P<one>(?:an?|another)\s+(?:[\w-]+\s+){0,3}?)?"
    rf"(?:{RETOLD}|reimagining|new\s+(?:version|take))\s+(?:of|on)\s"
    r"(?P<original>[^.;]{0,120}?"
    r"(?:\b(?:which|that)\s+(?:(?:first|originally|previously|itself|had|once|also)\s+){0,2}"
    r"(?:ran|aired|debuted|premiered|bowed|launched|lasted|starred|spanned|ended|began|spent|was\s+on)\b"
    r"|,\s(?:originally\s)?(?:running|airing)\b)"
    r"(?:[^,;]|,(?=\s(?:\d|to\s|until\s)))*)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SO_LONG = quick(rf"\bfor\s+(?:{ONE_TO_TEN}|\d+|[a-z]+teen|many|several)\s+(?:seasons|series|years)\b", re.IGNORECASE)
_LONG_AGO = 5  # years
_THE_REMAKE = quick(r"\b(?:reboot|remake|revival|reimagining|new\s+(?:series|show|version|take))\b", re.IGNORECASE)
# What brings the talk back from the original.
_BACK = quick(
    r"\b(?:reboot\w*|remake|revival|new|upcoming|will|now|potential|planned|proposed|attached"
    r"|in\s+(?:development|the\s+works))\b",
    re.IGNORECASE,
)
_PART = re.compile(r"[;:]\s|,\s(?:and|but|while|whereas|which|who|although|though|after|with)\s|\swhich\s|\s-\s")


def is_remake(title: str) -> bool:
    """Whether an article's title says that it is about a remake, and not only about the wish for one."""
    return bool(_REMAKE.search(title)) and not _ONLY_TALKED_OF.search(title)


def is_on_original(text: str, published: datetime | None, *, before: bool) -> bool:
    """Whether a sentence of such an article is on the original, where ``before`` says it of the sentence before."""
    ran = _RAN.search(text)
    long_ago = ran is not None and published is not None and int(ran["year"]) <= published.year - _LONG_AGO
    if long_ago or _ORIGINAL.search(text):
        return not (_THE_REMAKE.search(text) or _COME_OVER.search(text))
    return before and not _BACK.search(text)


def remade(text: str, title: Span) -> Span | None:
    """The title at ``title`` where it only says what a remake is a remake of; None where it does not."""
    before = text[max(0, title[0] - 70) : title[0]]
    return title if _OF_WHAT.search(before) else None


def of_original(text: str, published: datetime | None = None) -> tuple[Span, ...]:
    """The part of a sentence that is on the original: "He wrote on the original, and now makes the reboot"."""
    remade_one = _REMAKE_OF.search(text)
    if remade_one and _is_long_past(remade_one, published):
        return (remade_one.span("original"),)
    original = _ORIGINAL.search(text)
    if original is None or not _THE_REMAKE.search(text):
        return ()
    cuts = [0, *(cut.start() for cut in _PART.finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= original.start())
    return ((start, min(cut for cut in cuts if cut >= original.end())),)


def _is_long_past(remade_one: re.Match[str], published: datetime | None) -> bool:
    """Whether what stands behind "a reboot of" tells of what is over, and not of the reboot."""
    years = [int(year) for year in _YEAR.findall(remade_one["original"])]
    if years:
        return published is not None and max(years) <= published.year - _LONG_AGO
    return remade_one["one"] is not None and bool(_SO_LONG.search(remade_one["original"]))
