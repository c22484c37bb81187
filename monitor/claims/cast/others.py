"""What other findings make of one: guests do not join, and what holds of one holds of all in a list."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.seasons import season_of
from monitor.claims.cast.sides import begins_like_a_role
from monitor.claims.cast.words import JOINING, LEAVING, RETURNING, STARRING
from monitor.claims.people.names import is_place_or_title
from monitor.claims.quick import quick
from monitor.claims.text.fold import key
from monitor.given_names import is_first_name
from monitor.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from monitor.claims.cast.found import Found
    from monitor.claims.people.known import People

_GUEST_ROLE = re.compile(
    r"[^.;,:]{0,40}?\b(?:guest(?:[ -]star)?(?:ring)?\s+(?:role|part|spot|turn|arc|gig|appearance)"
    r"|cameo|one-off\s+(?:role|part))\b"
)


def _words_of(item: Found) -> tuple[int, int]:
    return item.span[0], min(len(item.sentence.text), item.span[1] + 40)


_GUEST = quick(r"\b(?:guest\w*|guest-star\w*|cameos?|special\s+appearance)\b", re.IGNORECASE)


def guests(found: Iterable[Found], people: People) -> Iterator[Found]:
    """ "A makes a special appearance. She is to play Iris.": a guest is in it, and does not join."""
    items = [*found]
    known = {
        key(people.full(item.name.text) or item.name.text)
        for item in items
        if item.value == STARRING and _GUEST.search(item.sentence.text, item.span[0], item.span[1] + 10)
    }
    seasons: dict[str, int | None] = {}
    for item in items:
        who = key(people.full(item.name.text) or item.name.text)
        if item.value == JOINING and (who in known or _GUEST_ROLE.match(item.sentence.text, *_words_of(item))):
            seasons[who] = season_of(item)
    for item in items:
        who = key(people.full(item.name.text) or item.name.text)
        is_guest = who in seasons and item.value in {JOINING, STARRING}
        yield replace(item, value=STARRING, season=seasons[who]) if is_guest else item


_LINKS = re.compile(
    r".{0,160}?(?:,\s+(?:and|&|plus)?|\s(?:and|&|plus)|\b(?:along\s+with|together\s+with|as\s+well\s+as|alongside"
    r"|joined\s+by))"
    r"\s+(?:(?:the|an?|fellow)\s+)?(?:[a-z-]+\s+){0,3}"
)
_CLAUSE = re.compile(
    r"[;:]|\b(?:while|but|who|whose|is|are|was|were|has|have|had|will|plays?|played|stars?|returns?|joins?|opposite"
    r"|with"
    r"|takes?|leaves?)\b"
)
_COMMA = re.compile(r".{0,160}?,\s")  # behind a role that is described, before a pair that "as" makes of itself
_WITH = re.compile(r"(?:,\s+with|\b(?:along\s+with|together\s+with|as\s+well\s+as|joined\s+by))\s+(?:[a-z-]+\s+){0,3}$")
_NEXT_PAIR = re.compile(r"\)(?:,|,?\s+(?:and|&))\s+(?:[\w'.-]+\s+){0,5}\(")  # "Iris (A) and Captain Bo (B) are back"
_TURN = re.compile(r"[;:]|\b(?:while|but)\b")
_FAR = 200  # characters from one name to the next
_OF_LISTS = frozenset({"as", "role (performer)", "run of names", "in the role of", "seen as"})


def coordinated(found: Iterable[Found]) -> Iterator[Found]:
    """ "New are A as Iris, B as Bo and C as Belle": what is said of the first two holds of the third."""
    items = [*found]
    moved: dict[int, list[Found]] = {}
    for item in items:
        # "They board an ensemble led by A and B": whom "they" means stands in another sentence, before no one here
        if item.value != STARRING and item.sentence.text.startswith(item.name.text, item.name.start):
            moved.setdefault(item.sentence.start, []).append(item)
    for others in moved.values():
        others.sort(key=lambda other: other.name.start)
    for item in items:
        others = moved.get(item.sentence.start, [])
        alike = item.value == STARRING and item.rule in _OF_LISTS and bool(others)
        yield _like_the_one_before(item, others) if alike else item


def _like_the_one_before(item: Found, moved: list[Found]) -> Found:
    text, start = item.sentence.text, item.name.start
    index = bisect_right(moved, start, key=lambda other: other.name.start)
    after = moved[index] if index < len(moved) else None
    if after is not None and item.rule == "role (performer)" and after.name.start - item.name.end < _FAR:
        between = text[item.name.end : after.name.start]
        if after.span[0] > after.name.end and _NEXT_PAIR.fullmatch(between):
            return replace(item, value=after.value, how=item.how or after.how, season=season_of(after))
    before = moved[index - 1] if index else None
    if before is None or before.name.start == start or before.span[0] >= start or start - before.name.end > _FAR:
        return item
    # where the verb stands behind the names, what follows it is another clause
    behind_the_verb = before.name.end < before.span[1] <= start
    between = text[before.span[1] if behind_the_verb else before.name.end : start]
    if behind_the_verb:
        joined = bool(_WITH.search(between)) and not _TURN.search(between)
    else:
        links = _LINKS.fullmatch(between) or (item.rule == "as" and _COMMA.fullmatch(between))
        joined = bool(links) and not _CLAUSE.search(between)
    return replace(item, value=before.value, how=item.how or before.how, season=season_of(before)) if joined else item


_WILL_PLAY = quick(
    r"\b(?:will|'ll|is\s+to|are\s+to|(?:set|going)\s+to)\s+(?:also\s+)?(?:be\s+(?:playing|portraying)|play|portray|essay|embody"
    r"|voice|give\s+(?:life|voice)|lend)\b"
)


def newly_cast(found: Iterable[Found], people: People) -> Iterator[Found]:
    """ "A will play Iris, the new judge", of a show that has run before: who is only said to be about to play."""
    items = [*found]
    told: dict[str, int] = {}
    for item in items:
        if not _will_play(item):
            who = key(people.full(item.name.text) or item.name.text)
            told[who] = told.get(who, 0) + 1
    moved = {item.sentence.start for item in items if item.value == RETURNING}
    for item in items:
        if (
            item.value != STARRING or (item.sentence.newest or 1) < 2
        ):  # in a first season "the new clerk" is so to others
            yield item
            continue
        new = item.role is not None and _is_a_new_role(item)
        if not new and _will_play(item):
            who = key(people.full(item.name.text) or item.name.text)
            new = who not in told and item.sentence.start not in moved
        yield replace(item, value=JOINING) if new or _is_recast(item) else item


_NOW_PLAYED = re.compile(r"\bnow\s+(?:being\s+)?(?:played|portrayed|voiced|essayed)\s+by\b")


def _is_recast(item: Found) -> bool:
    """ "Iris is now played by A", of a show that has run before."""
    again = item.value == STARRING and (item.sentence.newest or 1) > 1
    return again and bool(_NOW_PLAYED.search(item.sentence.text, max(0, item.name.start - 60), item.name.start))


def _will_play(item: Found) -> bool:
    reach = 25 if item.rule == "run of names" else 0
    return item.value == STARRING and bool(_WILL_PLAY.search(item.sentence.text, item.span[0], item.span[1] + reach))


def _is_a_new_role(item: Found) -> bool:
    """ "Dr. Oake, the new antagonist": the description of the role says that it is new."""
    at = item.sentence.text.find(item.role or "", item.span[0])
    return at >= 0 and bool(_NEW_ROLE.match(item.sentence.text, at + len(item.role or "")))


_NEW_ROLE = re.compile(
    r",?\s+(?:the|an?|its|their)\s+(?:show's\s+|series'\s+)?(?:[a-z]+\s+)?(?:new|latest|newest)\s+[a-z]"
    r"|,\s+who(?:'s|\s+is)\s+(?:brand-?\s?)?new\b"
)


_SO_ARE = re.compile(r"(?:[Aa]nd\s+)?[Ss]o\s+(?:are|is|do|does|will|have|has)\b")


def so_are_they(found: Iterable[Found]) -> Iterator[Found]:
    """ "So are A and B." behind a list of who is back, line by line: what is said of the line before."""
    items = [*found]
    lines = {item.sentence.start: item for item in items if item.value != STARRING}
    for item in items:
        before = None
        if item.value == STARRING and item.rule == "carried over" and _SO_ARE.match(item.sentence.text):
            start = max((start for start in lines if start < item.sentence.start), default=-1)
            near = start >= 0 and item.sentence.start - start < _A_FEW_LINES
            before = lines[start] if near else None
        yield item if before is None else replace(item, value=before.value, how=before.how, season=season_of(before))


_A_FEW_LINES = 250  # characters
_DOING_THE_ROUNDS = re.compile(
    r"\s*+,?\s*+(?:(?:is|are|was|were|have\s+been|has\s+been)\s+)?(?:also\s+)?(?:(?:among|some\s+of)\s+)?(?:the\s+)?"
    r"(?:other\s+)?(?:names?|actors?|candidates?|stars?)?\s*+"
    r"(?:(?:that|which|who)\s+)?(?:(?:have|has|are|is)\s+)?(?:been\s+)?"
    r"(?:doing\s+the\s+rounds|making\s+the\s+rounds|being\s+(?:floated|mentioned|linked|mooted|tipped|bandied)"
    r"|rumou?red\s+to|floated|mooted)\b"
)


def named_in_rumours(found: Iterable[Found]) -> Iterator[Found]:
    """ "A, B and C are among the names doing the rounds": nobody says that they are in it."""
    for item in found:
        hearsay = item.rule == "run of names" and item.how is None and item.value != LEAVING
        hearsay = hearsay and _DOING_THE_ROUNDS.match(item.sentence.text, item.span[1]) is not None
        yield replace(item, how=Modality.RUMOURED) if hearsay else item


_JOINED_BEFORE = re.compile(
    r"(?:(?:had|first|originally|initially)\s+){0,2}joined\s+[^.;,]{1,50}?\s(?:back\s+)?in\s+(?:(?:early|late|mid-?)\s*)?"
    r"(?P<year>(?:19|20)\d\d)\s+(?:when|as\b(?!\s+part)|after|and\s+(?:has|was|went|soon|quickly"
    r"|appeared|starred|played|remained|stayed|became)|following|alongside)"
)
# "joined the cast in 2024": two years on that is no news, whatever follows
_JOINED_LONG_BEFORE = re.compile(
    r"(?:(?:had|first|originally|initially)\s+){0,2}joined\s+[^.;,]{1,50}?\s(?:back\s+)?in\s+(?:(?:early|late|mid-?)\s*)?"
    r"(?P<year>(?:19|20)\d\d)\b"
)


def long_there(found: Iterable[Found], published: date | None) -> Iterator[Found]:
    """ "A joined the show in 2009, when B left": an entry of a year before the article's is told, and no news."""
    for item in found:
        joined = _JOINED_BEFORE.match(item.sentence.text, item.span[0]) if item.value == JOINING else None
        of_old = joined is not None and (published is None or int(joined["year"]) < published.year)
        if not of_old and item.value == JOINING and published is not None:
            joined = _JOINED_LONG_BEFORE.match(item.sentence.text, item.span[0])
            of_old = joined is not None and int(joined["year"]) < published.year - 1
        yield replace(item, value=STARRING, season=None) if of_old else item


_OF_FAME = quick(r"\bof\s+[\"'(]?[A-Z][\w'.:&\" -]{1,40}\s+fame\b(?!\s*\()")


# "A (Salt Valley) has come aboard", "A (Copper Bay) has signed on": news of one who comes
# says in brackets where they were seen. One word alone is more often a role.
_NEWS_OF_ONE = frozenset({"comes aboard", "signs on"})


def _is_a_news_bracket(item: Found, role: str) -> bool:
    """Whether the brackets in such news hold other work: none begins as people are called, or as roles are."""
    first, _, more = role.partition(" ")
    return bool(more) and item.rule in _NEWS_OF_ONE and not (is_first_name(key(first)) or begins_like_a_role(role))


def with_other_work(found: list[Found], people: People) -> Iterator[Found]:
    """ "A (Salt Valley) and B (Copper Bay) join": where one bracket of a list holds other work, all do.

    It does where it is called like a place or a title, where A plays Iris, as is said elsewhere, and where somebody in
    the list is "of Salt Road fame": then that is how it says who they are.
    """
    said: dict[str, set[str]] = {}
    for item in found:
        if item.role and not item.aside:
            said.setdefault(key(people.full(item.name.text) or item.name.text), set()).add(key(item.role))

    def is_other(item: Found) -> bool:
        if not item.aside or not item.role or is_place_or_title(item.role):
            return bool(item.aside and item.role)
        if _is_a_news_bracket(item, item.role):
            return True
        if _OF_FAME.search(item.sentence.text) and not is_first_name(key(item.role.split()[0])):
            return True
        known = said.get(key(people.full(item.name.text) or item.name.text))
        return known is not None and not any(_alike(key(item.role), role) for role in known)

    others = {(item.sentence.start, item.span) for item in found if is_other(item)}
    for item in found:
        yield replace(item, role=None) if item.aside and (item.sentence.start, item.span) in others else item


def _alike(one: str, other: str) -> bool:
    return one in other or other in one


# "New this season are A, who …, and B as Iris": the list goes on across what is said of the first
_OPENS_WITH_THE_NEW = re.compile(
    r"(?:(?:Also\s+)?[Nn]ew\s(?:this|to|for|in)\b|(?:Also\s+)?[Jj]oining\b|(?:The\s+)?[Nn]ew(?:comers|\s+(?:faces|additions)))"
    r"[^.;,]{0,50}?\s(?:are|include)\s"
)


def on_the_list_of_the_new(item: Found) -> bool:
    """Whether somebody is the last whom such a list names."""
    text = item.sentence.text
    return bool(_OPENS_WITH_THE_NEW.match(text)) and text[: item.name.start].endswith((", and ", "; and "))
