"""Whether a network or service, found in a sentence about the show, airs something else there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.about.entries import is_slot
from monitor.claims.quick import quick
from monitor.claims.words.names import PLAIN_WORDS
from monitor.claims.words.shows import GENRES, NOUNS, PLAIN_NOUNS, PLAIN_PLURALS

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


def is_where_another_was(s: Sentence, span: Span) -> bool:
    """ "Known for Salt Road on E4"."""
    found = _IN_ANOTHER.search(s.bare, max(0, span[0] - 120), span[0])
    return found is not None and not all(word in PLAIN_WORDS or word.isdigit() for word in found["title"].split())


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
# "Cancelled by Corvane, it will return for a third season on Odeo"; "Odeo has renewed it, a year after Corvane axed it"
_IS_ON = quick(
    r"\b(?:returns|(?:will|to|is|are)\s+(?:be\s+)?(?:return(?:ing)?|back|come\s+back|coming\s+back))\s[^.;,]{0,40}?\s(?:on|at|to|with)\s+[A-Z]"
    r"|[A-Z][\w+]*\s+(?:(?:has|have|now|since)\s+)*(?:ordered|renewed|picked)\s"
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
    return bool(let_go and (_SAVED_BY.search(s.bare) or _IS_ON.search(s.bare)))


_OWNS_ANOTHER = re.compile(
    r"'s\s+(?![A-Z][\w ]{2,40}\b(?:slot|block|strand|line-?up|programming|app)\b)(?:[\w-]+\s+){0,2}?[A-Z]\w+\s+[A-Z]"
)
_OTHER_SHOWS = quick(
    r"\b(?:other|another|more|best|top|similar)\s+$"
    rf"|\b(?:like|other|another|more|best|unlike|similar|top)\s+(?:[\w-]+\s+){{0,3}}?(?:{PLAIN_PLURALS}|titles|hits?"
    r"|films?|projects?|works?)\b[^.;,]{0,40}$"
    r"|\b(?:(?:his|her|their)(?!\s+(?:return|comeback|exit|debut|arrival|character|final\s+\w+|last\s+\w+)\b)"
    r"|starred\s+in|appeared\s+in|known\s+for|seen\s+in|previously)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_OF_ANOTHER_SHOW = quick(r"\bfrom\b|\bin\b|'|[A-Z]\w+\s.*\bon\s")
# "the BBC drama Copper Bay", "JTBC's Copper Bay": the name belongs to the title behind it.
_LEADS_TO = re.compile(r"(?:'s?)?\s+(?:[a-z][\w-]*,?\s+){0,5}[\"']?")
_MAKES_FOR = quick(
    r"\b(?:he|she|who|I|we)(?:'m|'s|'re|\s)\s*(?:[\w']+\s+){0,3}?(?:makes?|making|shoots?|shooting|filming|made"
    r"|writing|doing|signed\s+(?:up\s+)?for)\s+(?:an?|another)"
    r"\s+(?:[\w-]+,?\s+){1,4}?(?:for|at|with)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def is_of_the_next_title(s: Sentence, span: Span) -> bool:
    others = (*(start for start, _, _ in s.others), *(start for start, _ in s.asides))
    return any(start >= span[1] and _LEADS_TO.fullmatch(s.text, span[1], start) for start in others)


def is_in_an_aside(s: Sentence, span: Span) -> bool:
    """ "Carl Dunn (Copper Bay on Hulu)": where another show is, behind somebody's name."""
    bracket = s.text.rfind("(", 0, span[0])
    inside = bracket > s.text.rfind(")", 0, span[0])
    return inside and bool(_OF_ANOTHER_SHOW.search(s.text[bracket : span[0]])) and not is_slot(s.text)


_SHOW = re.compile(rf"\s+(?:{NOUNS})\b(?!\s+[\"'A-Z])")
_ONE_SHOW = re.compile(r"\b(?:[Tt]he\s+|(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:upcoming|hit|popular|current)\s+)$")
_WHOSE = re.compile(r"\b(?:his|her|their)\b", re.IGNORECASE)
# "Winter Harbor is among the best dramas on" + "Apple TV+"
_IS_ONE_OF = re.compile(r"_\s+(?:is|was|remains|ranks|became)\s+(?:\w+\s+)?(?:among|one\s+of)\s[^.;,]*\son\s+$")
# "known for Netflix's Winter Harbor", "starred in the BBC drama Winter Harbor"
_ITS = re.compile(r"(?:'s?)?\s(?:[a-z-]+\s){0,4}[\"']?(?:the\s)?", re.IGNORECASE)


def _owns_it(s: Sentence, span: Span) -> bool:
    return any(_ITS.fullmatch(s.text, span[1], start) for start, _ in s.titles if start > span[1])


def _is_the_show(s: Sentence, span: Span) -> bool:
    """ "The first episode of the NBC show", "his upcoming Disney+ series", "her Winter Harbor series for Disney+"."""
    if _owns_it(s, span):
        return True
    if s.others or s.asides:
        return False
    if _IS_ONE_OF.search(s.bare, 0, span[0]):
        return True
    whose = [match.end() for match in _WHOSE.finditer(s.text, 0, span[0])]
    own = (*s.titles, *((m.start, m.end) for m in s.seasons if m.numbers or m.final))
    if whose and any(whose[-1] <= start and end <= span[0] for start, end in own):
        return True
    return not s.named and bool(_ONE_SHOW.search(s.text, 0, span[0]) and _SHOW.match(s.text, span[1]))


def is_of_other_work(s: Sentence, span: Span) -> bool:
    """ "She is making a thriller for Apple TV+"."""
    return bool(_MAKES_FOR.search(s.text, 0, span[0]))


def is_of_other_shows(s: Sentence, span: Span) -> bool:
    """ "Known for his other Netflix shows", where that is not the show after all."""
    return bool(_OTHER_SHOWS.search(s.text, 0, span[0])) and not _is_the_show(s, span)


def owns_another(s: Sentence, span: Span) -> bool:
    """ "Netflix's hit Copper Bay", where the show is not named."""
    return bool(_OWNS_ANOTHER.match(s.text, span[1])) and not s.named
