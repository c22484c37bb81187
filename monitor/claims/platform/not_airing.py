"""What looks like a network or service and airs nothing here: a role, a last name, a site, where a trailer is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.words.names import PLAIN_WORDS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

# "The clip opens on Walt (Carl Dunn) in a suit": whom one sees first.
_OPENS_ON = quick(r"\b(?:opens?|opened|begins?|began|starts?|started)\s+on\s+$", re.IGNORECASE)
_PLAYED_BY = re.compile(r"\s+\([A-Z][\w'.-]+\s[A-Z][\w' .-]+\)")


def is_seen_first(s: Sentence, span: Span) -> bool:
    """ "The clip opens on Walt (Carl Dunn)": a role."""
    return bool(_OPENS_ON.search(s.bare, 0, span[0]) and _PLAYED_BY.match(s.bare, span[1]))


_LAST_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+$")
_FIRST_NAME = re.compile(r"(?P<first>[A-ZÀ-Þ][a-zà-ÿ-]+)\s$")
# "The novel by Helen Eden", "author Helen Eden", "Eden's memoir"
_WROTE_IT = quick(
    r"\b(?:(?:novels?|books?|trilogy|comics?|manga|memoirs?|plays?|stor(?:y|ies)|series|drama|comedy|show|written"
    r"|created|penned|directed|illustrated)\s+by|[Aa]uthors?|[Nn]ovelist|[Ww]riter|[Cc]artoonist|[Pp]laywright"
    r"|[Jj]ournalist)\s+(?!American\b|British\b|Channel\b|Amazon\b|Canal\b|Disney\b|The\b)[A-Z][a-z]+\s(?:[A-Z]\.\s){0,2}$"
)
_BOOK_OF = re.compile(
    r"'s?\s+(?:[\w-]+\s+){0,2}?(?:novels?|memoirs?|trilogy|book|books|manga|play)\b(?!\s+(?:adaptation|series|version|show))"
)


def is_somebodys_name(s: Sentence, span: Span) -> bool:
    """ "Kavita Rai is back": a last name that a network has, too."""
    if _BOOK_OF.match(s.bare, span[1]) or (
        _LAST_NAME.match(s.bare[slice(*span)]) and _WROTE_IT.search(s.bare, 0, span[0])
    ):
        return True
    first = _FIRST_NAME.search(s.bare, max(0, span[0] - 25), span[0])
    if first is None or first["first"] in PLAIN_WORDS or not _LAST_NAME.match(s.bare[slice(*span)]):
        return False
    return any(name.start <= first.start() and name.end == span[1] for name in find_names(s.bare))


# What is put on YouTube and is no episode.
_BESIDE = quick(
    r"\b(?:trailers?|teasers?|clips?|videos?|channel|fan\s+made|shorts?|concerts?|interviews?|podcasts?|vlogs?"
    r"|songs?|music|livestream"
    r"|behind-the-scenes|featurettes?|bloopers?|reaction|recaps?|theor(?:y|ies)|compilations?)\b",
    re.IGNORECASE,
)


def is_put_beside(s: Sentence, _: Span = (0, 0)) -> bool:
    """ "The trailer is on YouTube"."""
    return bool(_BESIDE.search(s.text))


# "Catch all the latest updates on CineTidbits": where this is written.
_UPDATES = quick(
    r"\b(?:updates?|news|gossip|scoops?|stories|reviews?|information|coverage|content|articles?)\b[^.;]{0,90}?\bon\s+$",
    re.IGNORECASE,
)


def is_where_it_is_written(s: Sentence, span: Span) -> bool:
    """ "Catch all the latest updates from the world of TV on CineTidbits"."""
    return bool(_UPDATES.search(s.bare, 0, span[0]))


# "The ATX TV Festival", "the British Academy TV Awards"
_EVENT = re.compile(r"\s+(?:Festivals?|Fest|Awards?|Critics|Academy|Upfronts?|Conference|Summit|Expo|Convention)\b")


def is_an_event(s: Sentence, span: Span) -> bool:
    """ "At the ATX TV Festival": where people meet."""
    return bool(_EVENT.match(s.bare, span[1]))


# "With its library available on Tubi, Hulu and" + "FOX One": what a company says of itself at the foot of a release
_ITS_LIBRARY = quick(
    r"\b(?:its|their|whose|(?:the\s+)?(?:company|studio|network|group)'s)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:library|catalog(?:ue)?|content|programming|portfolio|apps?|channels|brands)\b[^.;]{0,30}?"
    r"\b(?:available|found|seen|streams?|streaming|distributed|carried|includes?|including)\b[^.;]{0,60}$",
    re.IGNORECASE,
)


def is_of_its_library(s: Sentence, span: Span) -> bool:
    """ "Its library is available on Tubi": all that a company has."""
    return bool(_ITS_LIBRARY.search(s.bare, 0, span[0]))


# "Second place went to Salt Road on" + "Star TV": who came behind, or before
_PLACE_OF_ANOTHER = quick(
    r"\b(?:place|spot|rank|position|runner-up|bronze|silver|lead|top|title|win|victory)\b[^.;_]{0,30}?\s(?:to|by|with|was|is|for)\s+"
    r"(?:the\s+)?(?-i:[A-Z][\w'’-]*\s+(?:(?:of|the|and|in|on|to)\s+)?){1,5}?on\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def is_of_another_placed(s: Sentence, span: Span) -> bool:
    """ "Second place went to Salt Road on Star TV": a rival's."""
    return bool(_PLACE_OF_ANOTHER.search(s.bare, 0, span[0]))
