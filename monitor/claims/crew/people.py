"""Whom a place names behind it: "directed by" + "Oscar winner Ada Lund and the Norwegian Bo Lark".

Who is named before a place is in subjects.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.crew.list_ends import before_a_new_clause
from monitor.claims.people.names import LOWER, UPPER, Name, find_names, name_at
from monitor.claims.said.credits import Credit, names_from
from monitor.claims.words.crew import AUTHOR, CREATOR, NOUNS, PRODUCER
from monitor.claims.words.kin import KIN, OF_WHICH_SORT
from monitor.claims.words.names import NATIONS, NOT_IN_NAMES, PLAIN_WORDS, PROFESSIONS
from monitor.claims.words.networks import NETWORKS

if TYPE_CHECKING:
    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence
    from monitor.claims.words.crew import Place


@dataclass(frozen=True, slots=True)
class Named:
    """People that a place names, full names, and where the words that bind them to it begin."""

    people: tuple[str, ...]
    at: tuple[tuple[int, int], ...]  # where each is named; () where a pronoun stands for them
    glue_start: int
    glue_end: int


# --- Behind the words: "directed by Oscar winner Ada Lund and the Norwegian Bo Lark"

_PERSON = (
    r"(?:winners?|winning|nominees?|nominated|veterans?|stars?|film-?makers?|singers?|rapper|authors?"
    r"|writers?|directors?"
    r"|novelists?|producers?|creators?|showrunners?|composers?|screenwriters?|alum|alums|alumn\w+|helmer|scribe"
    r"|playwrights?|comedians?|comics?|comedy\s+writers?|duo|pair|trio|team|couple|brothers|sisters|siblings"
    r"|actors?|actress(?:es)?"
    r"|journalists?|reporter|newcomers?|first-timer|debutante?|maestro|musicians?|duo\s+of|pair\s+of"
    r"|team\s+of|trio\s+of"
    r"|likes\s+of|couple\s+of|wife|husband|brother|sister|father|mother|son|daughter|partners?|collaborators?|friend"
    r"|colleagues?|regulars?|legend|cartoonist|illustrator|artists?|mangaka|poet|historian|mastermind|mogul"
    r"|executive|exec|founder"
    r"|than|CEO|boss|president|EPs?|predecessor|protege|protégé|namesake|laureate|himself|herself|themselves|performer"
    r"|creator-star|woman|man|women|men"
    r"|native|resident|local|teacher|lawyer|nurse|doctor|professor|scholar|blogger|columnist|critic"
    r"|dramatist|auteur|hitmaker)"
)
_LEAD = re.compile(
    rf"(?:(?:both|also|again|once\s+more|now|currently|initially|mostly|largely|mainly|jointly|solely|just)\s+){{0,3}}"
    r"(?:(?:(?!(?:and|with|from|as|to|for|by|who|that|plus|or|but|after|under|before"
    r"|since|when|while|where|until|because|though|is|are|was"
    rf"|were)\b)[\w'./&-]+\s+){{0,7}}?(?-i:{_PERSON}),?\s+"
    rf"|(?:the|an?|his|her|their|our|one|old)\s+(?:(?-i:[{LOWER}-]+)\s+){{0,3}}"
    rf"|(?:(?-i:[{LOWER}]+-[{LOWER}]+|[\w.]+-[a-z]+))\s+|[A-Z][\w.]*(?:\s[A-Z][\w.]*)?'s?\s+)?(?=(?-i:[{UPPER}\"']))",
    re.IGNORECASE,
)
# "by former paramedic A", "by Icelandic cellist B": any trade that somebody has had, or one that sounds like it.
_TRADE_LEAD = re.compile(
    rf"(?:(?:an?|the)\s+)?(?:(?:former|retired|onetime|one-time|erstwhile)\s+(?:[{LOWER}-]+\s+){{1,3}}"
    rf"|(?:(?:{'|'.join(sorted(NATIONS))})\s+)?(?:[{LOWER}-]+\s+){{0,1}}"
    r"(?!(?:under|after|other|another|either|neither|whether|rather|later|never|ever|over|further|together|however"
    r"|former|publisher|distributor|broadcaster|streamer|sister|brother|mother|father)\s)"
    rf"[{LOWER}-]{{3,}}(?:ist|ian|er|or|eer|wright|medic|nurse|cop|spy|clerk|cook|chef|monk|priest|soldier)s?\s+)"
    rf"(?=[{UPPER}][{LOWER}'-]+\s[{UPPER}])"
)
_DESCRIBED = re.compile(rf"\s(?:{_PERSON}),?\s+$")
_ORIGIN = re.compile(rf"(?:(?:{'|'.join(sorted(NATIONS))})\s+){{1,2}}")
# "by an artist who goes by Gamri", "by the writer known only as Gamri": a pen name of one word.
_PEN_LEAD = re.compile(
    r"(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,4}?(?:who\s+(?:goes|writes|works|publishes|draws)\s+(?:by|under|as)"
    r"|(?:best\s+)?known\s+(?:only\s+|simply\s+|online\s+)?(?:as|by)|called|named|calling\s+(?:her|him)self)\s+"
    r"(?:the\s+(?:name|pen\s+name|pseudonym|alias)\s+(?:of\s+)?)?"
)
_PEN_NAME = re.compile(
    rf"[{UPPER}][{LOWER}{UPPER}'-]{{2,}}(?=\s*(?:[.,;:)]|$|\s-"
    r"|'s\s|\s+(?:and|which|that|who|is|was|has|for|in|on|about|of|first|from|originally)\b))"
)
# "A of Pier Films and B of Rock TV", "A, who also stars, and B"
_OF_COMPANY = re.compile(
    rf"\s+(?:of|from|at|for)\s+(?:the\s+(?-i:[{LOWER}{UPPER}])|(?-i:[{UPPER}0-9]))[\w&.'+ -]{{1,40}}?"
    r"(?=,|\s+and\s|\s+along|\s*;|\s*$)"
    r"|\s*,\s+who\s[^,;.]{2,80}(?=,\s+(?:and|along)\b)"
)
_AND_FOR = re.compile(r",?\s+and,\s+(?:for|from|of|on\s+behalf\s+of)\s+[^.;,]{2,50},\s+")  # "A and, for Pier Films, B"
_AND_MORE = re.compile(
    r"\s*(?:,\s*(?:and|along\s+with|together\s+with|alongside|as\s+well\s+as|plus)?"
    r"|\s(?:and|along\s+with|together\s+with|alongside|as\s+well\s+as|plus))\s+(?:also\s+)?"
)
_OWNER = re.compile(r"'s?(?=\s)")
# "Directed by Lund" + "'s longtime collaborator Bo Holm": it is the friend who does it.
_FRIEND_OF = re.compile(
    rf"'s?\s+(?:[a-z-]+\s+){{0,3}}?(?:{KIN}|friend|collaborator|colleague|partner|assistant|prot[eé]g[eé]e?|deputy"
    r"|countryman|compatriot|co-star),?\s+(?=[A-ZÀ-Þ])"
)
_CLOSED = re.compile(r"\s*(?:[,.;:)!]|$|\s-|\s(?:and|who|but|as|in|on|at|with)\b)")


# "by A, director B and C": in a list of people some are called something.
_NOUN = "|".join(re.escape(noun) for noun in sorted(NOUNS, key=len, reverse=True))
_CALLED_IN_LIST = re.compile(
    rf"(?:(?:the|its|series|star|stars|fellow|former)\s+){{0,3}}(?:[a-z]+-)?(?:{_NOUN})s?\s+(?=[{UPPER}])"
)
_LAST_LINK = re.compile(r"\b(?:and|plus|along\s+with|together\s+with|alongside|as\s+well\s+as)\b")

_ONE_MORE = re.compile(rf",?\s+and\s+(?=[{UPPER}])")  # a last name that stands for nobody the article names


def _described(text: str, position: int) -> re.Match[str] | None:
    """What somebody is who is named behind it: "journalist" in "A and journalist B"."""
    if trade := _TRADE_LEAD.match(text, position):
        return trade
    lead = _LEAD.match(text, position)
    return lead if lead and _DESCRIBED.search(f" {lead.group()}") else None


def _with_those_called_something(text: str, credited: list[Credit], people: People) -> list[Credit]:
    """The list, where it goes on with somebody who is called something: it must end as lists do, with "and"."""
    found = list(credited)
    kept = credited
    while len(found) < 40:
        more = _AND_MORE.match(text, found[-1].end)
        called = (_CALLED_IN_LIST.match(text, more.end()) or _described(text, more.end())) if more else None
        further = names_from(text, called.end(), known=people.full_of_part) if called else []
        if more is None or not further or not _CLOSED.match(text, further[-1].end):
            break
        links = [text[a.end : b.name.start] for a, b in pairwise(further)]
        found += further
        if any(_LAST_LINK.search(link) for link in (more.group(), *links)) or _ONE_MORE.match(text, found[-1].end):
            kept = list(found)
    return kept


# "Ada and Bo Lund": the last name is said once.
_FIRST_AND = re.compile(rf"(?P<first>[{UPPER}][{LOWER}]+(?:-[{UPPER}{LOWER}][{LOWER}]+)?)\s+(?:and|&)\s+(?=[{UPPER}])")
_NO_FIRST_NAME = PLAIN_WORDS | frozenset(NETWORKS)


def of_one_family(match: re.Match[str] | None, second: Credit, place: Place, people: People) -> Credit | None:
    """Who is named by the first name of ``match`` alone, with the last name of the next, "Ada" in "Ada and Bo Lund"."""
    if match is None or len(second.name.text.split()) != 2 or AUTHOR in place.roles or PRODUCER in place.roles:
        return None  # a pen name, a company
    first = match["first"]
    if first in _NO_FIRST_NAME or first.casefold() in PROFESSIONS or people.full_of_part(first):
        return None
    start, end = match.span("first")
    return Credit(Name(start, end, f"{first} {second.name.text.split()[1]}"), None, None, end)


# "created with his twin, Bo", "with her husband Bo and C": the last name is that of whose family it is.
_RELATION = re.compile(
    rf"(?:his|her|their)\s+{OF_WHICH_SORT}{KIN}s?,?\s+(?P<first>[{UPPER}][{LOWER}]+)(?=\s*(?:[,.;)]|$|\sand\b))(?!\s+[{UPPER}])"
)


def _relations(text: str, place: Place, people: People) -> list[Credit]:
    match = _RELATION.match(text, place.end)
    before = find_names(text[: place.start]) if match else []
    if match is None or not before:
        return []
    first, last = match["first"], before[-1].text.split()[-1]
    full = people.full_of_part(first) or f"{first} {last}"
    start, end = match.span("first")
    more = _AND_MORE.match(text, end)
    further = names_from(text, more.end(), known=people.full_of_part) if more else []
    return [Credit(Name(start, end, full), None, None, end), *further]


def people_after(sentence: Sentence, place: Place, people: People, *, pen_names: bool) -> Named:
    """Who is named from the end of ``place`` on."""
    text = sentence.text
    credited, at = _first_after(text, place.end, people)
    credited = _relations(text, place, people) or credited
    both = _FIRST_AND.match(text, place.end)
    if both and (second := names_from(text, both.end(), known=people.full_of_part)):
        first = of_one_family(both, second[0], place, people)
        credited = [first, *second] if first else credited
    if not credited:
        pen = _pen_name(text, place.end) if pen_names else None
        if pen is None:
            return NOBODY
        more = _AND_MORE.match(text, pen.end)
        further = names_from(text, more.end(), known=people.full_of_part) if more else []
        return named_in([Credit(pen, None, None, pen.end), *further], people, place.start, place.end)
    while len(credited) < 40 and (company := _OF_COMPANY.match(text, credited[-1].end)):
        more = _AND_MORE.match(text, company.end())
        further = _first_after(text, more.end(), people)[0] if more else []
        if not further:
            break
        credited += further
    while len(credited) < 40 and (aside := _AND_FOR.match(text, credited[-1].end)):
        further = _first_after(text, aside.end(), people)[0]
        if not further:
            break
        credited += further
    if place.form not in _ONE_BY_ONE or _PLURAL.search(text, place.start, place.end):
        credited = _with_those_called_something(text, credited, people)
    if place.form == "called, in apposition" and not _CLOSED.match(text, credited[-1].end):
        return NOBODY
    credited = before_a_new_clause(text, credited, place)
    if place.form == "called, before the name" and not _PLURAL.search(text, place.start, place.end):
        credited = credited[:1]  # "showrunner A, B and C": of these A runs the show
    if len(credited) == 1 and _BAND.search(text, place.end, credited[0].name.start):
        return NOBODY
    if _OWNER.match(text, credited[-1].end) and not _may_own(place, text, credited[-1].end):
        credited = credited[:-1]
    if place.form == "called, together with" and credited and _AS_ELSE.match(text, credited[-1].end):
        return NOBODY
    return named_in(credited, people, place.start, at)


_ONE_BY_ONE = frozenset(("called, before the name", "called, in apposition", "called, label", "called, as a"))
_AS_ELSE = re.compile(r"\s+as\s+(?:an?\s+|the\s+|its\s+)?[a-z]")  # "A returns as writer, as does B as director"
_OWNS_A_TITLE = re.compile(r"'s?\s+[\"']?[A-Z]")


def _may_own(place: Place, text: str, end: int) -> bool:
    """ "Creator A's plan", "based on A's novel"; but not "produced by A's Pier Films"."""
    if place.form == "called, before the name":
        return not _OWNS_A_TITLE.match(text, end)
    return place.form == "idiom" and place.roles in {(AUTHOR,), (CREATOR,)}


_BAND = re.compile(r"\b(?:duo|band|group|collective|outfit|company|studio|trio|orchestra|choir|label|banner)\s+$")
_PLURAL = re.compile(r"s\s+$|\b(?:duo|pair|team)\b")


def _first_after(text: str, position: int, people: People) -> tuple[list[Credit], int]:
    owner = name_at(text, position, known=people.full_of_part)
    friend = _FRIEND_OF.match(text, owner.end) if owner is not None else None
    if friend and (found := names_from(text, friend.end(), known=people.full_of_part)):
        return found, friend.end()
    if owner is not None and _OWNER.match(text, owner.end):  # "based on A's book"
        return [Credit(owner, None, None, owner.end)], position
    lead = _LEAD.match(text, position)
    described = lead is not None and _DESCRIBED.search(lead.group())  # "Dunmere woman Ada Lund": no Dunmere of theirs
    ends = (lead.end(), position) if lead and described else (position, lead.end() if lead else position)
    trade = _TRADE_LEAD.match(text, position)
    for at in dict.fromkeys((*ends, trade.end()) if trade else ends):
        origin = _ORIGIN.match(text, at)
        for start in dict.fromkeys((at, origin.end() if origin else at)):
            found = names_from(text, start, known=people.full_of_part)
            if found:
                return found, start
    return [], position


def _pen_name(text: str, position: int) -> Name | None:
    lead = _PEN_LEAD.match(text, position) or _LEAD.match(text, position)
    for at in dict.fromkeys((lead.end() if lead else position, position)):
        match = _PEN_NAME.match(text, at)
        if match and match.group() not in NOT_IN_NAMES and match.group() not in _PUBLISHERS:
            return Name(match.start(), match.end(), match.group())
    return None


_PEN_NAME_BEFORE = re.compile(rf"(?:^|(?<=[\s(]))[{UPPER}](?:[{LOWER}]{{2,}}|[{UPPER}]{{2,}})$")


def pen_name_before(text: str, position: int) -> Name | None:
    """A pen name of one word that ends at ``position``: "Gamri" in "Gamri's webtoon"."""
    match = _PEN_NAME_BEFORE.search(text, max(0, position - 20), position)
    if match is None or match.group() in PLAIN_WORDS | _PUBLISHERS:
        return None
    return Name(match.start(), match.end(), match.group())


# Who publishes books, comics and webtoons, and writes none.
_PUBLISHERS = frozenset(
    """
    Naver Kakao Lezhin Webtoon Tapas Ridi Kakaopage Tappytoon Munpia Joara Kodansha Shueisha Shogakukan Kadokawa
    Hakusensha Futabasha Square Marvel DC Vertigo Image Dark Penguin Viz Wattpad Jinjiang Tencent Bilibili Qidian
    Jump Netflix Amazon Disney Hulu
    """.split()
)

NOBODY = Named((), (), 0, 0)


def named_in(credited: list[Credit], people: People, glue_start: int, glue_end: int) -> Named:
    """The people of a list, by their full names."""
    return Named(
        tuple(people.full(credit.name.text) or credit.name.text for credit in credited),
        tuple((credit.name.start, credit.name.end) for credit in credited),
        glue_start,
        glue_end,
    )
