"""What shows that somebody of whom a verb speaks performs: "turns up in the finale" is said of roles as well."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import MONTH_NAMES
from monitor.claims.cast.role_around import roles_around
from monitor.claims.quick import quick
from monitor.claims.said.credits import PROFESSION
from monitor.claims.words.networks import NETWORKS

if TYPE_CHECKING:
    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence
    from monitor.claims.said.credits import Credit

_PROFESSION_BEFORE = re.compile(rf"\b{PROFESSION}s?,?\s+$", re.IGNORECASE)
_OTHER_WORK = re.compile(r"\s*\([\"'_]")  # "Mina Falk ("Copper Bay") turns up"
_HIMSELF = re.compile(r"\bas\s+(?:him|her|them)sel")
_CAST_HEADING = quick(
    r"\b(?:cast|stars?|starring|who(?:'s|\s+is)\s+in|actors?|guests?|line-?up|faces)\b", re.IGNORECASE
)
# "… in an episode of "Copper Bay"": the title stands behind what is said.
_OF_A_TITLE = re.compile(r"\s*(?:of|in|on|from|for)?\s*(?:[A-Z][\w+]*'s\s+)?(?:[a-z-]+\s+){0,4}[\"']?$")


def is_a_performer(sentence: Sentence, credit: Credit, people: People, span: tuple[int, int]) -> bool:
    """Whether the article shows that ``credit`` performs: what is said of it before, beside or around."""
    text, name = sentence.text, credit.name
    if people.is_role_only(people.full(name.text) or name.text):
        return False
    if people.performs(name.text) or credit.role or _PROFESSION_BEFORE.search(text, 0, name.start):
        return True
    if _OTHER_WORK.match(text, name.end) or _HIMSELF.search(text, span[0], min(len(text), span[1] + 20)):
        return True
    return bool(_CAST_HEADING.search(sentence.section.heading)) or roles_around(sentence, [credit], span)[0] is not None


# "Deep Water returns" + "for a second season on Feb. 20": seasons of shows have a day or a network
_SEASON_WITH_A_DAY = re.compile(
    rf"(?:[^.,;:]{{0,12}}?\s)?(?:for|with)\s+(?:an?|its|the)\s+(?:[a-z-]+\s+){{1,3}}(?:season|series|run)\s+"
    rf"(?:on|from|this|next|in)\s+(?:the\s+)?(?:\d|(?:{MONTH_NAMES})\b|[A-Z][a-z]{{2,3}}\.\s\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    rf"|(?:{'|'.join(map(re.escape, sorted(NETWORKS, key=len, reverse=True)))})\b|spring|summer|fall|autumn|winter)"
)


def is_a_show(sentence: Sentence, credited: list[Credit], people: People, span: tuple[int, int]) -> bool:
    """Whether what comes back is another show: it does so for a season with a day, and nothing makes it a person."""
    if sentence.named or not _SEASON_WITH_A_DAY.match(sentence.text, span[1]) or len(credited) > 1:
        return False
    name = credited[0].name
    known = (
        people.performs(name.text)
        or credited[0].role
        or people.full_of_part(name.text.split()[-1]) not in {None, name.text}
    )
    return not known and not _PROFESSION_BEFORE.search(sentence.text, 0, name.start)


def of_another_show_behind(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether what is said at ``span`` leads to another show's title, and not to ours."""
    others = (*((start, end) for start, end, _ in sentence.others), *sentence.asides)
    for start, _ in sorted(others):
        if start >= span[0]:
            mine = any(span[0] <= own < start for own, _ in sentence.titles)
            return not mine and (start < span[1] or bool(_OF_A_TITLE.fullmatch(sentence.text[span[1] : start])))
    return False
