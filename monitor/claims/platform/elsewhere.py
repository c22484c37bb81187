"""Whether a network or service, found in a sentence about the show, airs something else there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.words.names import NOT_IN_NAMES, SENTENCE_WORDS
from monitor.claims.words.shows import GENRES, PLAIN_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_THINGS = rf"(?:{PLAIN_NOUNS}|{GENRES}|film|movie|pilot|project|special|documentary|game\s+show|mini-?series|anthology)"
# "to make room for a Hulu limited series", "she is to headline an ITV drama": one of a network's many.
_ONE_OF_ITS = quick(
    r"\b(?:for|in|into|on|with|headlin\w+|lead(?:ing)?|star(?:ring|s)?\s+in|film(?:ing|ed)|make|making"
    r"|shoot(?:ing)?|join(?:ed|ing|s)?"
    r"|landed|booked|has|have)\s+(?:an?|another)\s+(?:(?:new|upcoming|forthcoming|different|rival)\s+)?$"
)
_A_THING = re.compile(rf"\s+(?:[\w-]+\s+){{0,3}}?{_THINGS}\b")

_A_THING_ON = quick(
    rf"\b(?:in|into|on|with|headlin\w+|making|filming|shooting|joins?|joined|landed|booked)\s+(?:an?"
    rf"|another)\s+(?:[\w-]+\s+){{0,3}}?{_THINGS}"
    r"\s+(?:on|for|at|from)\s+(?:the\s+)?$"
)


def is_one_of_its(s: Sentence, span: Span) -> bool:
    """ "She leaves to make room for a Hulu limited series"."""
    if _ONE_OF_ITS.search(s.bare, 0, span[0]) and _A_THING.match(s.bare, span[1]):
        return True
    return bool(_A_THING_ON.search(s.bare, 0, span[0]))


# "had been in Salt Road on E4", "came to fame with Pier Nine on Channel 4": what somebody did, a title without quotes.
_TITLE = (
    r"[\"']?(?P<title>[A-ZÀ-Þ0-9][\w'!-]*(?:\s(?:(?:of|the|and|in|a|to|for|my)\s)?[A-ZÀ-Þ0-9][\w'!-]*){0,5})[\"',]{0,2}"
)
_IN_ANOTHER = quick(
    r"\b(?:been|was|were|is|seen|starr(?:ed|ing)|appear(?:ed|ing|s)|star(?:s|red)?|fame|famous|known|best|name"
    r"|broke\s+(?:out|through)|made"
    r"|role|part|part\s+of\s+\w+|turned\s+down|compared(?:\s+\w+)?|loved\s+(?:her|him))\s+(?:it\s+|her\s+|him\s+)?"
    rf"(?:in|with|for|on|from|down|to|as\s+[\w ]{{2,20}}\s+in)\s+(?:the\s+)?{_TITLE}\s+on\s+(?:the\s+)?$"
)
_NO_TITLE = NOT_IN_NAMES | SENTENCE_WORDS


def is_where_another_was(s: Sentence, span: Span) -> bool:
    """ "Known for Salt Road on E4"."""
    found = _IN_ANOTHER.search(s.bare, max(0, span[0] - 120), span[0])
    return found is not None and not all(word in _NO_TITLE or word.isdigit() for word in found["title"].split())


# "turned the BBC's hit of the same name into an American one", "a remake of the ITV drama": what ours is made from.
_TURNED = quick(
    r"\b(?:turn(?:s|ed|ing)|adapt(?:s|ed|ing)|rema(?:de|kes|king)|rework(?:s|ed|ing)|remake|version|adaptation"
    r"|reimagining)\s+(?:of\s+)?"
    r"(?:the\s+)?(?:original\s+)?$"
)
_INTO_OURS = re.compile(
    rf"'s?\s+(?:[\w-]+\s+){{0,3}}?(?:original|{_THINGS}|hit)\b(?:[^.;,]{{0,40}}\binto\b|\s+of\s+(?:the"
    rf"|that)\s+(?:same\s+)?name)"
    rf"|\s+(?:original|{_THINGS})\s+of\s+(?:the|that)\s+(?:same\s+)?name"
)


def is_where_it_comes_from(s: Sentence, span: Span) -> bool:
    """ "They turned the BBC's hit of the same name into an American one"."""
    return bool(_TURNED.search(s.bare, 0, span[0]) and _INTO_OURS.match(s.bare, span[1]))


# "Commissioners at Channel 4 will be wondering", "nine shows are on the bubble at NBC"
_PEOPLE_AT = quick(
    r"\b(?:[Cc]ommissioners|[Cc]olleagues|[Ff]riends|[Rr]ivals|[Ss]hows|[Ss]itcoms|[Cc]omedies|[Dd]ramas|[Jj]obs?"
    r"|[Ii]ntern(?:ed|ship))"
    r"\b[^.;,]{0,40}\bat\s+(?:the\s+)?(?:[A-Z]\w+(?:\s\d)?\s+(?:and|or)\s+)?$"
)
_SEVERAL = re.compile(
    r"\s+(?:also\s+|now\s+)?(?:has|have|had|adds?|added|brings?|drops?|offers?|got)\s+(?:(?:some|about|over"
    r"|more\s+than)\s+)?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens\s+of|several|many|plenty\s+of"
    r"|loads\s+of)\s+"
    r"(?:(?:new|other|more|fresh|big)\s+){0,2}(?:titles|shows|series|films|movies|dramas|comedies|originals"
    r"|releases|pilots)\b"
)


def is_of_many_shows(s: Sentence, span: Span) -> bool:
    """ "Hulu has eleven new titles", "shows are on the bubble at NBC"."""
    if _SEVERAL.match(s.bare, span[1]) or _PEOPLE_AT.search(s.bare, 0, span[0]):
        return True
    return any(led.start("list") <= span[0] < led.end() for led in _LEADS_SEVERAL.finditer(s.bare))


# "Head of programming for TNT, TBS and TruTV": somebody who leads many.
_LEADS_SEVERAL = quick(
    r"\b(?:[Hh]ead|[Pp]resident|[Cc]hief|[Cc]hair(?:man|woman)?|[Bb]oss|[Cc]ontroller|[Dd]irector|CEO|[Ee]xecutive)\b"
    r"[^.;,]{0,40}?\s(?:for|at|of)\s+(?:the\s+)?(?P<list>[A-Z][\w+]*(?:\s[A-Z\d]\w*)?,\s+(?:[A-Z][\w+]*(?:\s[A-Z\d]\w*)?,"
    r"\s+){0,4}(?:[A-Z][\w+]*(?:\s[A-Z\d]\w*)?,?\s+)?(?:and|&)\s+[A-Z][\w+]*)"
)


# "Cancelled by Corvane in May, it has been picked up by Odeo", "moves from Corvane to Odeo for its fourth season".
_LET_GO_BY = quick(
    r"\b(?:cancel+ed|axed|dropped|scrapped|shelved|ditched|dumped|let\s+go)\s+(?:\w+\s+)?(?:by|at|on)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LETS_GO = re.compile(
    r"\s+(?:had\s+|has\s+)?(?:cancel+ed|axed|dropped|scrapped|shelved|ditched|dumped|let\s+go\s+of)\b"
)
_SAVED_BY = quick(
    r"\b(?:picked\s+up|saved|rescued|revived|resurrected|snapped\s+up|taken\s+(?:on|over|up)|brought\s+back)\s+by\b"
    r"|\b(?:found|finds?|gets?|got)\s+a\s+new\s+home\b"
    r"|\b(?:pick(?:s|ed)|snapp(?:s|ed))\s+(?:(?:it|the\s+[\w-]+|_{3,}['\"]?)\s+)?up\s+for\b"
    r"|\b(?:has|have)\s+(?:\w+\s+)?(?:saved|rescued|revived|resurrected)\s+(?:it|the|_)",
    re.IGNORECASE,
)
_MOVES_FROM = quick(
    r"\b(?:mov(?:es?|ed|ing)|switch(?:es|ed|ing)|jump(?:s|ed|ing)|shift(?:s|ed|ing)|hop(?:s|ped|ping))\s+(?:over\s+)?"
    r"from\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TO_ANOTHER = re.compile(r"\s+(?:over\s+)?to\s+(?:the\s+)?[A-Z]")


def had_it_before(s: Sentence, span: Span) -> bool:
    """Whether it had the show before, so that the season the sentence numbers is another's."""
    if _MOVES_FROM.search(s.bare, 0, span[0]) and _TO_ANOTHER.match(s.bare, span[1]):
        return True
    let_go = _LET_GO_BY.search(s.bare, 0, span[0]) or _LETS_GO.match(s.bare, span[1])
    return bool(let_go and _SAVED_BY.search(s.bare))


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
    if first is None or first["first"] in _NO_TITLE or not _LAST_NAME.match(s.bare[slice(*span)]):
        return False
    return any(name.start <= first.start() and name.end == span[1] for name in find_names(s.bare))


# What is put on YouTube and is no episode.
_BESIDE = quick(
    r"\b(?:trailers?|teasers?|clips?|videos?|channel|fan\s+made|shorts?|concerts?|interviews?|podcasts?|vlogs?"
    r"|songs?|music|livestream"
    r"|behind-the-scenes|featurettes?|bloopers?|reaction|recaps?|theor(?:y|ies)|compilations?)\b",
    re.IGNORECASE,
)


def is_put_beside(s: Sentence, _: Span) -> bool:
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
