"""Who takes a post over, and from whom: "A succeeds B as showrunner" gives it to A, and B has it no more.

Who created the show or wrote the books has done so, whoever comes next.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew.called import NOUN_ALONE, roles_of
from monitor.claims.people.names import UPPER
from monitor.claims.quick import QuickTable, quick
from monitor.claims.words.crew import AUTHOR, CREATOR, SHOWRUNNER, Place
from monitor.claims.words.handover import HANDS_OVER, IS_REPLACED, NO_ROLE_BEHIND, REINS, TAKES_OVER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TAKEN_OVER = "taken over from"
TAKES_IT = "takes over"
_STAY = frozenset((CREATOR, AUTHOR))
_NAME = rf"[{UPPER}][\w'.-]+(?:\s[{UPPER}][\w'.-]+){{1,3}}+"
_PEOPLE = rf"{_NAME}(?:(?:,\s|,?\s(?:and|&)\s){_NAME}){{0,3}}+"
_LEAD = r"(?:(?!(?:by|as|with)\b)[a-z'-]+\s+){0,4}"
# "succeeds" + "showrunner Bo Lark", "taking the reins from" + "Bo Lark"
_FROM = quick(rf"\b{TAKES_OVER}\s+(?P<lead>{_LEAD})(?P<old>{_PEOPLE})")
# "Ada Lund will" + "follow Bo Lark": a series follows its people, too, so that somebody has to stand before.
_FOLLOWS = quick(rf"\bfollow(?:s|ed|ing)?\s+(?P<lead>{_LEAD})(?P<old>{_PEOPLE})(?=\s[^.;:,]{{0,40}}?\bas\s)")
_SOMEBODY_WILL = re.compile(rf"{_NAME}(?:,\swho)?\s+(?:(?:will|is|to|set|has|have|now)\s+){{0,4}}$")
# "takes over as showrunner of the series" + "from Bo Lark"
_AS_FROM = quick(
    rf"\b(?:tak(?:es?|en|ing)|took)\s+over\s+(?P<as>as\s[^.;:,]{{3,60}}?)\s+from\s+(?=(?:[a-z]+\s)?{_NAME})"
)
# "Bo Lark" + "has been replaced as showrunner", "Showrunner Bo Lark" + "has been replaced by Ada Lund"
_REPLACED = quick(
    rf"\b{IS_REPLACED}(?P<behind>(?:\s+(?:on|as|at|of|for)\s[^.;:,]{{1,50}}?)?)\s+by\s+(?=(?:[a-z]+\s)?{_NAME})"
)
# "hands over to Ada Lund" + "as showrunner"
_HANDED = quick(rf"\b{HANDS_OVER}\s+(?=(?:[a-z]+\s)?(?P<new>{_PEOPLE}))")
_BY_THE_NEXT = QuickTable(((False, _FROM), (True, _FOLLOWS)))
# "Ada Lund could" + "replace Bo Lark", "denies that she will": he has not lost it
_NOT_SURE = re.compile(
    r"(?:\b(?:not|never|could|may|might|would|should|wants?\s+to|hopes?\s+to|whether|if|den(?:y|ies|ied)|rumou?r(?:s|ed)?"
    r"|speculation|untrue|false)\b|n't\b)[^.;:]{0,50}$"
)
_TAKES_REINS = re.compile(rf"\bthe\s+{REINS}\b")
# "Bo Lark" + "on the series as its", "Ada Lund" + "as"
_AS = re.compile(
    r"(?:\s+(?:on|in|at|for)\s[^.;:,]{1,40}?)?\s+as\s+(?:(?:the|an?|its|their|both|co-)\s+)?(?:[a-z_]+'s?\s+)?"
)
# "is the new showrunner of the series" + ", replacing", "joins as showrunner" + ", succeeding"
_ROLE_BEFORE = re.compile(r"(?:\s+(?:of|on|for)\s[^.;:,]{1,40})?,\s+$")


def handed_over(text: str, places: Iterable[Place]) -> Iterator[Place]:
    """Where somebody is named who had a post, and where who has it now is named by that alone."""
    called = [place for place in places if place.form.startswith("called")]
    for follows, match in _BY_THE_NEXT.finditer(text):
        if follows and not _SOMEBODY_WILL.search(text, max(0, match.start() - 70), match.start()):
            continue
        if _NOT_SURE.search(text, max(0, match.start() - 60), match.start()):
            continue
        led = _kept(roles_of(match["lead"]))
        if led:  # the post stands before the name, and of it who is named there: see had_it
            yield Place(match.start(), match.start("lead"), "before", led, TAKES_IT, "deed")
            continue
        roles = _roles_behind(text, match.end("old"), called) or _roles_before(text, match.start(), called)
        if follows and roles:
            yield Place(match.start(), match.start("lead"), "before", roles, TAKES_IT, "deed")
        if not roles and _TAKES_REINS.search(match.group()) and not roles_of(match["lead"]):
            roles = (SHOWRUNNER,)
        if roles:
            yield Place(match.start(), match.start("lead"), "after", roles, TAKEN_OVER)
    for match in _AS_FROM.finditer(text):
        roles = _kept(roles_of(match["as"]))
        if roles:
            yield Place(match.start(), match.end(), "after", roles, TAKEN_OVER)
    for match in _REPLACED.finditer(text):
        if _NOT_SURE.search(text, max(0, match.start() - 30), match.start() + len("has not been")):
            continue
        roles = _kept(roles_of(match["behind"])) if _is_of_the_show(text, match.span("behind")) else ()
        if roles:
            yield Place(match.start(), match.start("behind"), "before", roles, TAKEN_OVER, "deed")
        yield from _new_one(text, match, called)
    for match in _HANDED.finditer(text):
        roles = _roles_behind(text, match.end("new"), called)
        if roles:
            yield Place(match.start(), match.end(), "before", roles, TAKEN_OVER, "deed")
        yield from _new_one(text, match, called)


def _new_one(text: str, match: re.Match[str], called: list[Place]) -> Iterator[Place]:
    """ "Showrunner Bo Lark" + "hands over to": who is named behind has what he was called."""
    for place in called:
        if place.form == "called, before the name" and place.end < match.start() <= place.end + 60:
            named = re.fullmatch(rf"{_PEOPLE}(?:,\s[^,.;]{{2,60}},)?\s*", text[place.end : match.start()])
            if named and (roles := _kept(place.roles)):
                yield Place(match.start(), match.end(), "after", roles, TAKES_IT)


def _roles_behind(text: str, position: int, called: list[Place]) -> tuple[str, ...]:
    for place in called:
        if position < place.start and (link := _AS.match(text, position)):
            adjectives = text[link.end() : place.start]
            adjective = link.end() <= place.start and re.fullmatch(r"(?:[a-z-]+\s+){0,2}", adjectives)
            if adjective and _NO_ROLE.match(text, _noun_end(text, place.start)):
                return _kept(place.roles)
    return ()


_NO_ROLE = re.compile(NO_ROLE_BEHIND)
_AS_THE_NEXT = quick(
    rf"(?:\b{TAKES_OVER}\s+(?:[a-z'-]+\s+){{0,2}}{_PEOPLE}|\b{IS_REPLACED}){_AS.pattern}(?:[a-z-]+\s+){{0,2}}$"
)


def _noun_end(text: str, position: int) -> int:
    noun = NOUN_ALONE.match(text, position)
    return noun.end() if noun else position


def _is_of_the_show(text: str, span: tuple[int, int]) -> bool:
    noun = NOUN_ALONE.search(text, *span)
    return noun is None or _NO_ROLE.match(text, noun.end()) is not None


def is_of_a_role(text: str, span: tuple[int, int]) -> bool:
    """Whether what is called so at ``span`` is in the story: "replaces Carl Dunn as" + "writer Iris Crane"."""
    if _NO_ROLE.match(text, _noun_end(text, span[0])):
        return False
    return _AS_THE_NEXT.search(text, max(0, span[0] - 140), span[0]) is not None


def _roles_before(text: str, position: int, called: list[Place]) -> tuple[str, ...]:
    for place in reversed(called):
        if place.form == "called, behind the name" and _ROLE_BEFORE.fullmatch(text, place.end, position):
            return _kept(place.roles)
    return ()


def _kept(roles: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(role for role in roles if role not in _STAY)


_TAKES_OVER_BEFORE = re.compile(
    rf"\b{TAKES_OVER}\s+(?:the\s+|its\s+|long-?time\s+|former\s+|original\s+|old\s+){{0,3}}$"
)
_LOSES_IT = re.compile(rf"(?:,\s[^,.;]{{2,60}},)?\s+(?:{IS_REPLACED}|{HANDS_OVER})\b")


def had_it(text: str, role: str, place: Place, end: int) -> bool:
    """Whether who is called so at ``place``, with the names up to ``end``, is said to be replaced."""
    if role in _STAY or place.form != "called, before the name":
        return False
    before = _TAKES_OVER_BEFORE.search(text, max(0, place.start - 80), place.start)
    return before is not None or _LOSES_IT.match(text, end) is not None
