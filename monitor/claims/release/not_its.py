"""What else begins, comes or is due on a day: other shows in a crowd, people on their way, tapes, coverage, forms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection
from monitor.claims.quick import quick
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_SHOWS = r"(?:shows|series|dramas|sitcoms|comedies|thrillers|programmes|programs|titles|soaps|anime)"
# "Of the 23 dramas that started" + "last autumn", "most shows that premiered in" + "the fall"
_OF_A_CROWD = quick(
    rf"\b(?:(?:[Oo]f|among|the)\s+(?:the\s+)?(?:\d+|{ONE_TO_TEN}|dozens?|many|few|other)|most|many|few|several|half|all|none)\s+"
    rf"(?:of\s+)?(?:the\s+)?(?:(?:new|other|first-year|freshman|\d+|[a-z]+-[a-z]+)\s+){{0,2}}{_SHOWS}\s+(?:that|which|to)\s+"
    r"(?:\w+\s+){1,3}(?:in\s+|on\s+|at\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
# "Among its ten most watched titles of" + "the spring": the time that it was one of many in
_OF_A_TIME = quick(rf"\b{_SHOWS}\s+(?:of|in)\s+(?:the\s+)?$", re.IGNORECASE)
_ONE_OF = quick(r"\b(?:among|one\s+of|most|best|biggest|top)\b", re.IGNORECASE)
# "Delivery is slated for", "slated for delivery in": when the tapes are handed over
_DELIVERY = quick(
    r"\b(?:deliver(?:y|ed|ies)|(?:gets?|got|receives?|sees?)\s+the\s+(?:finished|final|completed)\s+(?:thing|tapes?|product|cuts?|files?"
    r"|masters?|films?))\b[^.;,]{0,50}$",
    re.IGNORECASE,
)
# "Coverage of … begins", "the form is on its website, and closes on"
_OTHER_BEGINS = quick(
    r"\b(?:coverage|live\s?blog|voting|votes?|polls?|tickets?|ticket\s+sales|applications?|registrations?|pre-?orders?|forms?|entries"
    r"|submissions?|competition|giveaway|sweepstakes)\b(?!\s+(?:contest|show|series))[^.;]{0,70}?\b(?:begins?|starts?|opens?|closes?|ends?|launch(?:es)?"
    r"|go(?:es)?\s+(?:live|on\s+sale)|are\s+due|is\s+due)\b[^.;,]{0,12}$",
    re.IGNORECASE,
)
# "Gail came to see us in" + "January"
_CAME_TO = quick(
    r"\b(?:came|come|comes|coming|went|called)\s+(?:(?:over|by|back|round)\s+)?to\s+(?:see|tell|ask|talk|visit|meet|watch|help|say"
    r"|work|speak|read|audition|me|us|him|her|them)\b[^.;]{0,60}$"
)
# "Ten weeks ago twelve growers set out": a show may do so as well
_SET_OUT = quick(r"\b(?:set|sets|setting|headed|heads)\s+(?:out|off)\b", re.IGNORECASE)
_THE_SHOW = re.compile(rf"_|\b(?:it|{NOUNS}|seasons?|run|production)\b", re.IGNORECASE)
# "Adapted from Salt Road, which came out in" + "2019", "based on Salt Road, published in": the source
_OF_THE_SOURCE = quick(
    r"\b(?:adapted\s+from|(?:based|draws|drawn)\s+(?:up)?on|inspired\s+by|(?:adaptation|version|remake)\s+of|taken\s+from)\s+"
    r"(?:(?!which\b)[^\s.;,]+\s){0,9}?[^\s.;,]+,\s+(?:which\s+(?:(?:first|originally|itself|was|had|also)\s+){0,3}"
    r"(?:came\s+out|went\s+out|appeared|hit\s+shelves|premiered|debuted|aired|launched|arrived|ran|released|published|shown|printed)"
    r"|(?:(?:first|originally)\s+)?(?:published|released|printed|serialised|serialized))\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
# "Its predecessor in the slot, Copper Bay, won't say goodbye until" + "April 10"
_OF_THE_ONE_BEFORE = quick(
    r"(?:^\W*|[:;,]\s+|\b(?:because|since|while|when|until|and|but|that|as)\s+)(?:its|the)\s+(?:\w+\s+)?predecessor\b(?:\s+in\s+the\s+\w+)?"
    r"(?:,\s[^,;_]{2,60},)?\s+(?:was|is|will|won't|has|had|ends?|ended|runs?|ran|concludes?|wraps?|goes|went|bows?|finishe[sd]|leaves|left|says)\b"
    r"[^.;_]*$",
    re.IGNORECASE,
)


def _is_of_the_source(sentence: Sentence, span: Span) -> bool:
    """Of what is adapted, unless that is the show: "a stage version of Winter Harbor, which aired in 2019"."""
    found = _OF_THE_SOURCE.search(sentence.text, 0, span[0])
    return found is not None and not any(found.start() < start < span[0] for start, _ in sentence.titles)


def _people_set_out(sentence: Sentence, span: Span) -> bool:
    start, end = sentence.clause(span[0])
    verb = _SET_OUT.search(sentence.bare, start, end)
    return verb is not None and not _THE_SHOW.search(sentence.bare, start, verb.start())


def _somebody_came(sentence: Sentence, span: Span) -> bool:
    start = sentence.clause(span[0])[0]
    came = _CAME_TO.search(sentence.bare, start, span[0])
    return came is not None and not _THE_SHOW.search(sentence.bare, start, came.start())


def _one_of_a_time(sentence: Sentence, span: Span) -> bool:
    start = max(0, span[0] - 80)
    return bool(_OF_A_TIME.search(sentence.bare, start, span[0]) and _ONE_OF.search(sentence.bare, start, span[0]))


NOT_ITS = (
    Objection(
        "of what it is adapted from",
        _is_of_the_source,
        ("Winter Harbor is adapted from Salt Road, which came out in 2019.",),
    ),
    Objection(
        "of the one before it in its slot",
        lambda s, span: bool(_OF_THE_ONE_BEFORE.search(s.bare, 0, span[0])),
        ("Winter Harbor has to wait: its predecessor, Copper Bay, ends on July 10.",),
    ),
    Objection(
        "of a crowd of shows",
        lambda s, span: bool(_OF_A_CROWD.search(s.bare, max(0, span[0] - 120), span[0])),
        ("Winter Harbor goes on. Of the 23 dramas that started last autumn, seven are still standing.",),
    ),
    Objection(
        "the time that it was one of many in",
        _one_of_a_time,
        ("Season 2 was among its ten most watched titles of the spring, and Winter Harbor came first.",),
    ),
    Objection(
        "when it is delivered",
        lambda s, span: bool(_DELIVERY.search(s.bare, s.clause(span[0])[0], span[0])),
        ("Winter Harbor is slated for delivery in early 2027.",),
    ),
    Objection(
        "of what is beside the show",
        lambda s, span: bool(_OTHER_BEGINS.search(s.bare, 0, span[0])),
        ("Winter Harbor is over. Live coverage of the cup begins tomorrow.",),
    ),
    Objection(
        "whom somebody came to",
        _somebody_came,
        ("Winter Harbor is over. Gail came to see us in January.",),
    ),
    Objection(
        "people set out",
        _people_set_out,
        ("Winter Harbor is over. Ten weeks ago twelve growers set out from a field.",),
    ),
)
