"""What a network does, in the news about the show, that is not with the show: another show of its own, a denial."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection
from monitor.claims.quick import quick
from monitor.claims.words.names import PLAIN_WORDS
from monitor.claims.words.networks import NETWORKS, alternatives
from monitor.claims.words.shows import GENRES, NOUNS, PLAIN_NOUNS, RETOLD

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_HAS = (
    r"\s+(?:(?:also|now|just|recently|already|previously|is|has|had|have)\s+){0,3}(?:has|had|have|got|ordered|scrapped"
    r"|shelved|cancel+ed|axed|dropped|renewed|revived|greenlit|commissioned|developing|develops|developed|making|makes"
    r"|made|launched|launching|plotting|planning|plans|prepping|readying|working\s+on)\s+"
)
_MADE_AGAIN = rf"(?:{RETOLD}|sequel|follow-?up|continuation|take|version|reimagining|spin-?off)"
_NAME = r"[A-ZÀ-Þ][\w'-]+(?:\s(?:(?:of|the|and|in|on|a)\s){0,2}[A-ZÀ-Þ][\w'-]+){0,4}"
# "Hulu" + "has a King of the Reef follow-up", "is developing a new take on Copper Women": the words of another's title.
_REMAKES_ANOTHER = re.compile(
    rf"{_HAS}(?:an?|its|the|another)\s+(?:[a-z-]+\s+){{0,3}}?(?:{_NAME}\s+(?:[a-z-]+\s+)?{_MADE_AGAIN}\b"
    rf"|{_MADE_AGAIN}\s+(?:of|on|to)\s+(?:the\s+)?[\"']?{_NAME}"
    rf"(?!\w|\s+(?:[a-z-]+\s+)?(?:{NOUNS})\b))"  # "a reboot of the Fox drama" may well be the show
)


def remakes_another(s: Sentence, span: Span) -> bool:
    """ "Hulu has a King of the Reef follow-up", where that is not the show (whose title is blanked)."""
    return bool(_REMAKES_ANOTHER.match(s.bare, span[1]))


# "Dunn, whose hour special Wet Paint landed on" + "Netflix"
_WHOSE_WORK = quick(
    rf"\bwhose\s+(?:[\w-]+\s+){{0,4}}?(?:special|film|movie|documentary|podcast|(?:last|other|previous|first|earlier|next"
    rf"|own)\s+(?:[\w-]+\s+)?(?:{NOUNS}))s?\b[^.;,_]{{0,60}}\b(?:on|for|to|at|by)\s+(?:the\s+)?$"
)


def is_where_somebodys_work_is(s: Sentence, span: Span) -> bool:
    """ "Dunn, whose hour special Wet Paint landed on Netflix last fall"."""
    return bool(_WHOSE_WORK.search(s.bare, 0, span[0]))


_SPOKESMAN = r"(?:spokes(?:person|man|woman|people)|reps?|representatives?)"
_ITS_SPOKESMAN = re.compile(rf"(?:'s?)?\s+{_SPOKESMAN}\b")
_SPOKESMAN_OF = quick(rf"\b{_SPOKESMAN}\s+(?:for|of|at|from)\s+(?:the\s+)?$", re.IGNORECASE)
# Not "declined to comment": that is asked of the show's own network.
_DENIES = quick(r"\b(?:den(?:y|ies|ied)|no\s+truth|not\s+true|isn't\s+true|untrue|false)\b", re.IGNORECASE)


def denies_it(s: Sentence, span: Span) -> bool:
    """ "A Hulu spokesperson says there is no truth to it": it may have nothing to do with the show."""
    speaks = _ITS_SPOKESMAN.match(s.bare, span[1]) or _SPOKESMAN_OF.search(s.bare, 0, span[0])
    return bool(speaks and not s.named and _DENIES.search(s.bare, span[1]))


# A title as it stands in a sentence that names no show of ours: "Nine Bells of Rye", "Copper Bay".
_TITLE = (
    r"(?P<title>[A-ZÀ-Þ0-9][\w'!&-]*(?:\s(?:(?:of|the|and|in|a|to|for|at)\s){0,2}[A-ZÀ-Þ0-9][\w'!&-]*){1,5})[\"']{0,2}"
)
_RAN = (
    r"(?:ran|runs|aired|airs|was|is|streams|streamed|premiered|premieres|debuted|debuts|launched|launches|began|begins"
    r"|started|starts|arrived|arrives|landed|lands|played|returned|returns|wrapped|ended)"
)
# "the mother in Nine Bells of Rye, which ran on" + "Channel 4", "other things I like: Copper Bay on" + "Hulu",
# "coverage of Celebrity Lighthouse on" + "ITV1", "episode 12 of Copper Bay (" + "ATV, Tuesdays)"
# "1.1m Total TV National Reach on" + "Seven": what is counted
_COUNTED = frozenset({"Reach", "Audience", "Viewers", "Ratings", "Share", "Total", "Episodes", "Seasons"})
_ANOTHER_IS_ON = quick(
    rf"{_TITLE}(?:,?\s+(?:which|that)\s+(?:[a-z]+\s+){{0,2}}?{_RAN}(?:\s+[a-z]+){{0,2}}\s+on\s+(?:the\s+)?|\s+on\s+(?:the\s+)?"
    r"|(?:\s+(?:panel|finale|premiere|reunion|special|pilot|reboot|revival|remake))?\s+\()$"
)


def another_is_on_it(s: Sentence, span: Span) -> bool:
    """ "Coverage of Celebrity Lighthouse on ITV1": right before it stands what it airs, and not the show."""
    if s.named:
        return False
    found = _ANOTHER_IS_ON.search(s.bare, max(0, span[0] - 120), span[0])
    if found is None or found["title"] in NETWORKS:
        return False
    words = found["title"].split()
    return words[-1] not in _COUNTED and sum(word[0].isupper() and word not in PLAIN_WORDS for word in words) > 1


# What of a network's may be the show or what is done with it; the rest is its business, or another of its shows.
_ITS_SHOW = re.compile(
    rf"\b(?:{NOUNS}|{RETOLD}|series|season|saga|epic|hit|mystery|romance|western|docu-?series|documentary|contest|competition"
    r"|favou?rites?|gem|smash|sensation|juggernaut|phenomenon|original|one|flagship|marvel|take|version|adaptation"
    r"|film|movie|episodes?|finale|premieres?|pilot|order|pick-?up|renewal|decision|cancell?ation|announcement|statement"
    r"|news|plans?|schedule|line-?up|slate|slot|block|app|site|website|player|platform|service|channel|streamer|streaming"
    r"|network|library|catalogue|catalog|roster|programming|content|release|run|audience|ratings|top|chart|charts|list|page"
    r"|account|subscribers|offerings?|staple|entry|answer|behalf|home|upcoming|latest|newest|new|first|biggest|most|best"
    r"|longest\S*|acclaimed|long-\S+|hit|prestige|animated|live-action|world|own|fantasy|crime|sci-fi|horror|whodunn?it|period|costume|legal|medical|spy|political|space|epics?|adventure|cooking|dating|quiz|game|reality|rom-com|musical)\b"
)
_OWNS = re.compile(
    r"'s?\s+(?P<what>(?:[a-z][\w-]*\s+){0,5}?[a-z][\w-]*)(?=[.,;:!?)]|$|\s+(?:of|from|into|in|for|on|at|to|with|by|over|about"
    r"|that|which|who|has|have|had|is|are|was|were|will|and|or|but|as|when|since)\b)"
)
_FOR_IT = re.compile(r"\W*(?:But\s+|And\s+)?(?:For|At|Inside|Over\s+at)\s+(?:the\s+)?$", re.IGNORECASE)
_ONE_OF_MANY = quick(r"\b(?:from|than|like|of|after|by|unlike)\s+(?:one|another)\s+$", re.IGNORECASE)
_SHOW_THERE = re.compile(rf"\s+(?:{PLAIN_NOUNS}|{GENRES}|hit|original)\b")


def is_about_its_own_affairs(s: Sentence, span: Span) -> bool:
    """ "For Amazon, the retreat …", "Amazon's billion-dollar elves", "learned from one HBO hit"."""
    if s.named:
        return False
    owns = _OWNS.match(s.bare, span[1])
    if owns and not _ITS_SHOW.search(owns["what"]):
        return True
    if _FOR_IT.match(s.bare, 0, span[0]) and s.bare.startswith(",", span[1]):
        return True
    return bool(_ONE_OF_MANY.search(s.bare, 0, span[0]) and _SHOW_THERE.match(s.bare, span[1]))


# "Amazon's" + "Prime Video has cancelled it", "the BBC's" + "iPlayer": whose service it is, and the one that is meant.
_OWNS_A_SERVICE = re.compile(
    r"'s?\s+(?:(?:own|new|streaming|video|on-demand|sister|youth|free)\s+){0,2}(?:(?:service|platform|streamer|channel|network)\s+)?"
    rf"(?:{alternatives(name for name in NETWORKS if len(name) > 3)})\b"
)


def owns_the_service(s: Sentence, span: Span) -> bool:
    """ "Amazon's Prime Video has cancelled the show": one platform."""
    return bool(_OWNS_A_SERVICE.match(s.bare, span[1]))


# "Shooting goes on at Televisa San Ángel", "on stage at BBC Elstree": a lot or a building.
_AT = quick(r"\b(?:at|in|around|near|inside)\s+(?:the\s+)?$")
_A_PLACE = re.compile(
    r"\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|Season|Series)"
    r"[A-ZÀ-Þ][\w'-]+"
)


def is_a_place(s: Sentence, span: Span) -> bool:
    """ "Shooting goes on at Televisa San Ángel"."""
    return bool(_AT.search(s.bare, 0, span[0]) and _A_PLACE.match(s.bare, span[1]))


OF_OTHERS = (
    Objection(
        "makes another show again",
        remakes_another,
        ("Winter Harbor is back, Hulu has a King of the Reef follow-up, and CBS makes a new take on Wet Women.",),
    ),
    Objection(
        "where somebody's other work is",
        is_where_somebodys_work_is,
        ("Winter Harbor adds Carl Dunn, whose hour special Wet Paint landed on Netflix last fall.",),
    ),
    Objection(
        "only denies it",
        denies_it,
        ('A Hulu spokesperson says there is "no truth" to it.', "A rep for Hulu denied that the show is coming."),
    ),
    Objection(
        "what stands before it is on it",
        another_is_on_it,
        (
            "Falk of Winter Harbor is loved. She was the mother in Nine Bells of Rye, which ran on Channel 4.",
            "Winter Harbor is over. Coverage of Celebrity Lighthouse on ITV1 begins tomorrow.",
        ),
    ),
    Objection(
        "its own affairs",
        is_about_its_own_affairs,
        (
            "Winter Harbor is dear. Viaplay's withdrawal from scripted originals has hurt the show.",
            "Winter Harbor is dull. Writers learned from one HBO hit that drama has to be grim.",
        ),
    ),
    Objection("whose service it is", owns_the_service),
    Objection("a lot, or a building", is_a_place, ("Winter Harbor is shot at Televisa San Ángel.",)),
)
