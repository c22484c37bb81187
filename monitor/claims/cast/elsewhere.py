"""What is said of somebody's coming or role, and is none here: another show's cast, a stage, what was only heard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.people.names import UPPER
from monitor.claims.quick import quick
from monitor.claims.titles.shapes import NETWORK, WORK
from monitor.claims.words.names import COMPASS, NOT_IN_NAMES
from monitor.claims.words.networks import BEST_KNOWN
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# "joined" + "the cast of Copper Bay": a title of two words or more, that leads to no other ("the HBO hit _").
_ANOTHER_CAST = re.compile(
    rf"\s*(?:(?:in)?to\s+)?(?:the|its)\s+(?:[a-z-]+\s+){{0,2}}(?:cast|ensemble|ranks|line-?up)\s+of\s+[\"']?(?:the\s+)?"
    rf"(?!(?:Season|Series|{BEST_KNOWN})\b)[{UPPER}][\w-]*+"
    rf"(?:\s+(?:(?:of|the|and|in|on|to|for|a|an)\s+){{0,2}}(?!(?:Season|Series)\b)[{UPPER}][\w-]*+){{1,5}}+"
    r"(?!'s?\s)(?![^.;:]{0,40}_)(?!\s+(?:Season|Series)\b)"
)

# "joined (the cast of)" + "Prime Video's Lockjaw for its second season", "Lockjaw for its second season", and, of the
# show's own actor, "Lockjaw in a recurring role". One word needs its network or its season beside it: it may be what
# readers call a longer title.
_CAST = r"(?:(?:the|its)\s+(?:[a-z-]+\s+){0,2}(?:cast|ensemble|ranks|line-?up)\s+of\s+)"
_NUMBERED = (
    rf"(?:(?i:season|series)\s+(?:\d|(?i:{ONE_TO_TEN})\b)|for\s+(?:its|the)\s+(?:[a-z]+\s)?season|for\s+[Ss]eason\s)"
)
_WORDS_OF_A_TITLE = (
    rf"[\"']?(?:[Tt]he\s+)?(?!(?:Season|Series|{BEST_KNOWN})\b)[{UPPER}][\w-]++"
    rf"(?:\s+(?:(?:of|the|and|in|on|to|for|a|an)\s+){{0,2}}(?!(?:Season|Series)\b)[{UPPER}][\w-]++){{0,5}}+[\"']?"
)
_LOWER = r"(?!(?:as|in|on|at|for|to|of|with|and|by)\b)[a-z][\w-]*"
_ANOTHER_ON_A_NETWORK = re.compile(
    rf"\s*{_CAST}?(?:the\s+)?(?:{NETWORK}'s\s+(?:{_LOWER}\s+){{0,4}}|{NETWORK}\s+(?:{_LOWER}\s+){{0,3}}{WORK}\s+)"
    rf"{_WORDS_OF_A_TITLE}(?=\s*(?:[.,;:)]|$)|\s(?:as|in|on|opposite|alongside|with|and|where|which|{_NUMBERED}))(?![^.;:]{{0,40}}_)"
)
# … up to a title that is known to be another's
_TO_A_TITLE = re.compile(rf"\s*{_CAST}?(?:(?:the|its|an?)\s+)?(?:{NETWORK}(?:'s)?\s+)?(?:{_LOWER}\s+){{0,4}}[\"']?")
_ANOTHER_FOR_A_SEASON = re.compile(rf"\s*{_CAST}{_WORDS_OF_A_TITLE}\s+{_NUMBERED}")
_OWN_STAR = re.compile(r"_[\"']?\s+(?:star|actor|actress|alum|alumna|alumnus|veteran|regular)\s[^,;:_]{3,50}$")
_ANOTHER_IN_A_ROLE = re.compile(
    rf"\s*(?:{_CAST}{_WORDS_OF_A_TITLE}|[\"']?(?!(?:Season|Series|{BEST_KNOWN})\b)[{UPPER}][\w-]++[\"']?)\s+(?:in|as)\s+an?\s"
)

_JOINS = re.compile(r"\bjoin(?:s|ed|ing)?\s*$", re.IGNORECASE)


def _joins_another(sentence: Sentence, span: tuple[int, int]) -> bool:
    text, end = sentence.bare, span[1]
    if any(start >= end and _TO_A_TITLE.fullmatch(text, end, start) for start, _, _ in sentence.others):
        return True
    if _ANOTHER_ON_A_NETWORK.match(text, end) or _ANOTHER_FOR_A_SEASON.match(text, end):
        return True
    return bool(_ANOTHER_IN_A_ROLE.match(text, end) and _OWN_STAR.search(text, 0, span[0]))


def of_another_cast(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "joined the cast of Copper Bay and left it": until the show is named, the talk is of the other one."""
    if _ANOTHER_CAST.match(sentence.bare, span[1]) or (
        _JOINS.search(sentence.bare, *span) and _joins_another(sentence, span)
    ):
        return True
    before = _ANOTHER_CAST.search(sentence.bare, 0, span[0])
    if before is None or "_" in sentence.bare[before.end() :]:
        return False
    return not sentence.seasons or sentence.bare.startswith((" it ", " it,", " it."), span[1])


def in_another_cast(sentence: Sentence, span: tuple[int, int], name: tuple[int, int]) -> str | None:
    """Why "has joined the cast of Copper Bay as Bo" says nothing of the show, nor "Copper Bay as Bo" of anybody."""
    for match in _ANOTHER_CAST.finditer(sentence.bare):
        if match.start() < name[1] and name[0] < match.end():
            return "the words of a title"
        if span[0] <= match.start() < span[1]:
            return "of another show's cast"
    return None


# "was axed from" + "Copper Bay": a title of two words or more, or one that is known to be another's
_FROM = re.compile(r"\s+from\s+[\"']?(?:[Tt]he\s+)?")
_ANOTHERS = re.compile(
    rf"(?!(?:Season|Series|{BEST_KNOWN})\b)[{UPPER}][\w-]++(?:\s+(?!(?:Season|Series)\b)[{UPPER}][\w-]++){{1,5}}+(?=\s*[.,;]|\s*$|\s[a-z])"
)


def from_another(sentence: Sentence, end: int) -> bool:
    """Whether somebody was axed, up to ``end``, "from Copper Bay"."""
    lead = _FROM.match(sentence.bare, end)
    if lead is None:
        return False
    known = any(start <= lead.end() < stop for start, stop, _ in sentence.others)
    return known or _ANOTHERS.match(sentence.bare, lead.end()) is not None


# "will be cast as Iris in" + "Copper Bay": one is cast in a show. A place of two words may be where the story is, but
# nobody is cast there; of "plays Iris in Copper Bay" that is not known.
_CASTS = re.compile(
    r"\b(?:cast|tapped|hired|recruited|enlisted|chosen|picked|selected|(?:will|to)\s+(?:play|portray|star))\b"
)
_IN_A_TITLE = re.compile(
    rf"[^.;:,_]{{0,70}}?\s(?:in|for|on)\s+[\"']?(?:the\s+)?(?!(?:Season|Series|{BEST_KNOWN})\b)(?P<title>[{UPPER}][\w-]*+"
    rf"(?:\s+(?:(?:of|the|and|in|on|to|for|a|an)\s+){{0,2}}(?!(?:Season|Series)\b)[{UPPER}][\w-]*+){{1,5}}+)"
    r"(?=\s*(?:[.;)]|$|,)|\s(?:and|which|on|opposite|alongside|with|season|series)\b)"
)


def cast_in_another(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether what says that somebody is cast ("will be cast", "will play Iris") goes on with another title."""
    return _CASTS.search(sentence.bare, *span) is not None and in_another(sentence, span[1])


def in_another(sentence: Sentence, end: int) -> bool:
    """Whether a clause goes on from ``end`` with another title: "had a huge year as" + "Iris in Copper Bay"."""
    match = _IN_A_TITLE.match(sentence.bare, end)
    if match is None or set(match["title"].split()) & NOT_IN_NAMES:
        return False
    named = match["title"].split()
    return not (
        named[0] in COMPASS and len(named) == 2 and _WORKS_THERE.search(sentence.bare, end, match.start("title"))
    )


# "cast as a nurse in" + "East London": where somebody works
_WORKS_THERE = re.compile(r"\bas\s+an?\s(?:[a-z-]+\s){1,4}(?:in|on)\s$")


# "I read that" + "I had been replaced by": it turned out otherwise, or the speaker would tell it plainly.
_ONLY_HEARD = quick(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:once|first|even|also|then|had|have)\s+){0,2}(?:read|heard|dreamed|dreamt"
    r"|joked|thought|feared|worried)\b[^.;]{0,60}?\b(?:I|we|he|she|they|[A-Z][\w'-]+)(?:\s+had|'d)\s[^.;]{0,60}$"
)
# "hired as Iris," + "left two days before the cameras rolled"; "had been announced as Iris" + "but dropped out"
_AND_WENT = re.compile(
    r"[^.;:]{0,60}(?:,\s+(?:(?:but|and|then|soon|later|had|has)\s+){0,2}|\sbut\s+(?:then\s+|soon\s+|later\s+|has\s+"
    r"|had\s+|subsequently\s+|ultimately\s+){0,2})(?:left|quit|departed|dropped\s+out|pulled\s+out"
    r"|backed\s+out|walked\s+(?:away|out)|withdrew|(?:was|were)\s+(?:fired|sacked|let\s+go|dropped|replaced|recast))\b"
)
_HIRED = re.compile(r"\b(?:cast|hired|signed|tapped|chosen|picked|recruited|brought|named|announced)\b")


def only_heard(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "I read that I had been replaced": no news of the one who says so."""
    return bool(_ONLY_HEARD.search(sentence.bare, 0, span[1]))


def came_and_went(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Mina Falk, hired as Iris Crane, left two days before filming"."""
    return bool(_HIRED.search(sentence.bare, *span) and _AND_WENT.match(sentence.bare, span[1]))


_VERSION = (
    r"(?:(?:[a-z]+\s+)?(?:stage|theatre|theater|touring|podcast|radio)\s+(?:version|adaptation|play|production|musical|tour)"
    r"|musical|stage\s+show|West\s+End(?:\s+[a-z]+)?"
    r"|(?:(?:Off[\s-])?Broadway|London|Royal\s\w+|\w+\sTheat(?:re|er)(?:'s)?)"
    r"\s+(?:revival|production|run|transfer|staging|engagement|stint)|(?:revival|staging)\s+of\s+(?!_)"
    r"|(?:(?:[a-z]+(?:'s)?|\d{4})\s+){0,2}(?:film|movie)(?!\s+(?:series|star|studio|within|set|industry|business|theat\w+))"
    r"(?:\s+(?:version|adaptation|remake|sequel|spin-?off))?)"
)
# "Iris is now played by Ada Lund" + "on stage", "in the film"
_LEADS_ELSEWHERE = re.compile(
    rf",?\s+(?:now\s+)?(?:on\s+(?:the\s+)?(?:stage|Broadway|big\s+screen)|in\s+(?:the|a)\s+{_VERSION}"
    rf"|at\s+(?:the\s+)?(?:[{UPPER}][\w']+\s+){{1,3}}(?:Theatre|Theater|Playhouse))\b"
)
# "In the stage version," + "Iris is now played by Ada Lund"; "Iris is played on stage" + "by Ada Lund"
_ELSEWHERE_BEFORE = re.compile(
    rf"(?:^|,\s|\b(?:played|portrayed|voiced)\s+)(?:[Oo]n\s+(?:the\s+)?(?:stage|Broadway|big\s+screen)|[Ii]n\s+(?:the|a)\s+{_VERSION})\b"
)


# "On stage she was Ada Lund, but" + "Mina Falk plays her"
_TURNS = re.compile(r";|\b(?:but|while|whereas|though)\b")


def is_of_a_version(text: str, span: tuple[int, int]) -> bool:
    """Whether a clause is about a stage or a film: what ends at ``span[1]`` leads to that, or it began with that."""
    before = _ELSEWHERE_BEFORE.search(text, 0, max(span))
    turned = before is not None and _TURNS.search(text, before.end(), max(span))
    return bool(_LEADS_ELSEWHERE.match(text, span[1]) or (before and not turned))


# "Iris was played by Bo Lark" + "in the film version and by" + "Ada Lund in the series"
_AND_HERE = re.compile(
    rf"{_LEADS_ELSEWHERE.pattern},?\s+(?:and|but)\s+(?:now\s+)?(?:by\s+)?(?P<who>[{UPPER}][\w'.-]+(?:\s[{UPPER}][\w'.-]+){{1,3}}+)"
    rf"\s+(?:in|on)\s+(?:_|the\s+(?:[a-z]+\s+)?(?:{NOUNS})\b(?!\s+school))"
)


def performer_here(text: str, position: int) -> int | None:
    """Where the performer of the show is named whom another version's, named up to ``position``, goes before."""
    here = _AND_HERE.match(text, position)
    return here.start("who") if here else None
