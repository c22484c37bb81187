"""Of whom a verb of coming or going speaks: the names before it, across asides and coordination, or a pronoun's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.pronouns import antecedent, performers_of
from monitor.claims.cast.words import ACTS
from monitor.claims.people.names import find_names
from monitor.claims.said.credits import Credit, names_from
from monitor.claims.said.credits_before import names_before
from monitor.claims.words.shows import PLAIN_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence

# What stands between the people and the verb: "A (Bo), B's co-star, who was …, " — up to a comma or dash.
_ASIDE = re.compile(
    rf"\s*(?:\([^()]{{1,80}}\)\s*)?(?:,\s+(?!the\s+(?:{PLAIN_NOUNS}|season|cast)\b)(?:who|whose|whom"
    rf"|that(?=\s+[a-z]+ed\b)|an?|the|his"
    r"|her|their|also|best|once|now|"
    r"known|seen|last|not|now|until|late|long|formerly|fresh|currently|most|having|star|one|like|along|so|too"
    r"|meanwhile|in|on|for|aka|alias|AKA|"
    r"[A-Za-z.&'-]+'s|[a-z]+(?:ed|ing)|\d{1,2})\b[^.;:]{0,170}(?:,|-)|,\s+\d{1,2},|\s+-\s[^;:]{3,170}\s-"
    r"|\s+of\s+[\"']?[A-Z_][^.;:,]{2,60}(?:fame)?,?|\s+(?:himself|herself|themselves|too|also|both|each),?)\s*"
)
_AND = re.compile(
    r"[\w)'\"_%!.]?,\s+having\s+(?:just\s+|now\s+|already\s+|recently\s+)?$"
    r"|[\w)'\"_%!.](?:,)?\s+(?:and|but|yet|then|or|before|after|prior\s+to|instead\s+of|without)\s+(?:then\s+"
    r"|so\s+|now\s+|later\s+|therefore\s+|thus\s+|also\s+)?$"
)
# Before the subject of a sentence there is no verb.
_LEAD = re.compile(r"^[\"']?(?:(?!\b(?:is|are|was|were|has|have|had|will|that|show|series)\b)[\w'.,&()_-]+\s+){0,9}?")
_VERB_FOLLOWS = re.compile(
    r"(?:\s*\([^()]{1,80}\))?(?:,\s[^.;:]{2,140},)?\s+(?:who\s+)?(?:has|have|had|is|are|was|were|will|also"
    r"|[a-z]+(?:s|ed)|left|came|made|took|went|told|got|won)\b"
)
_THEY = (
    r"(?:they|the\s+(?:two|three|four)\s+(?:actors|stars|leads|actresses)|the\s+(?:two|pair|duo|trio|three|four|actors|stars|latter\s+two|twosome|couple)"
    r"|both(?:\s+actors|\s+stars)?|all\s+(?:two|three|four|five|of\s+them)|all\s+of\s+(?:whom|them)"
    r"|both\s+of\s+(?:whom|them))"
)
_ONE = (
    r"(?:he|she|the\s+(?:\d\d-year-old(?:\s+\w+)?|(?:[\"']?[\w'&-]+[\"']?\s+){0,3}(?:actor|actress|star|singer|performer|alum(?:na|nus)?"
    r"|comedian|comic|newcomer|veteran|rapper|idol|thesp|thespian|player|entertainer|nominee|winner|thespian"
    r"|leading\s+(?:man|lady)|favou?rite|presenter|host)))"
)
_PRONOUN = re.compile(rf"(?:^|[\s(\"',])(?:(?P<they>{_THEY})|(?P<one>{_ONE}))\s*$", re.IGNORECASE)
_OF_SOMETHING_ELSE = re.compile(r"\b(?:which|what)\s*$")  # "Copper Bay, which she left in May"
_PRONOUN_WITH_ASIDE = re.compile(
    rf"(?:^|[\s(\"',])(?P<they>(?!))?(?P<one>{_ONE}),\s+(?:who|whose|seen|known|best|once|now|also|an?"
    rf"|last)\b[^.;:]{{3,140}},$",
    re.IGNORECASE,
)
# "Mina Falk, seen as matriarch Iris Crane, has quit": the role in the aside does nothing.
_IN_AN_ASIDE = re.compile(
    r",\s[^,.;:]{0,60}?\b(?:as|aka|AKA|a\.k\.a\.|alias|(?:play|portray)(?:s|ed|ing)?|was|is)\s+(?:[\w'-]+\s+){0,3}$"
)
# "the series with Mina Falk comes back": what a preposition leads to does nothing, either.
_NO_SUBJECT = re.compile(
    r"\b(?:with|starring|featuring|by|from|about|for|opposite|alongside"
    r"|(?<!all\s)(?<!both\s)(?<!most\s)(?<!likes\s)of)\s+(?:[a-z-]+\s+){0,2}$"
)
_FINITE = re.compile(
    r"(?:,?\s*(?:also|both|all|now|will|is|are|was|were|has|have|had|may|might|could|can|should|would|do|does|did"
    r"|won't|isn't|aren't|[a-z]+es|(?:return|join|leave|come|exit|depart|quit|bow|step)s|left|came)\b)"
)
_WHO = re.compile(r"\s*(?:\([^()]{1,80}\)\s*)?,?\s*-?\s*who\b")
_PLAYED_BY = re.compile(
    r",?\s+(?:(?:who\s+)?(?:is|was)\s+)?(?:played|portrayed|voiced)\s+"
    r"(?:(?:for|since)\s+[\w\s]{2,40}?\s)?by\s+(?:[a-z-]+\s+){0,2}$"
)


def subjects(sentence: Sentence, position: int, people: People, before: Sequence[Sentence]) -> list[Credit]:
    """The people whom a verb group that begins at ``position`` is about; empty where it is not about people.

    ``before`` are the sentences before, the nearest first, for pronouns to point to.
    """
    text = sentence.text
    known = people.full_of_part
    found = names_before(text, position, known=known)
    if found and not _stands_in_an_aside(text, found, position):
        ahead = text[: found[0].name.start]
        if position - found[-1].end > _SOME_WORDS:
            found = [*found, *_behind_an_aside(text, found[-1].name.end, position, people)]
        if len(found) == 1 and (owner := _owner(text, found[0], position, people)):
            return [owner]
        if not _NO_SUBJECT.search(ahead) or not _FINITE.match(text, position) or _WHO.match(text, found[-1].end):
            return performers_of(found, people)
        played = _PLAYED_BY.search(ahead) if len(found) == 1 else None
        role = people.role_before(text, played.start()) if played else None
        if role or not text[:position].rstrip().endswith(","):
            return [Credit(found[0].name, role, None, found[0].end)] if role else []
        return performers_of(_across_asides(text, position, people), people)
    head = text[:position].rstrip()
    if owned := _owned(head, people):
        return [owned]
    pronoun = _PRONOUN.search(head) or _PRONOUN_WITH_ASIDE.search(head)
    if pronoun and _OF_SOMETHING_ELSE.search(head, 0, pronoun.start() + 1):
        return []
    if pronoun:
        return antecedent(sentence, pronoun.start(), people, before, many=bool(pronoun["they"]))
    return performers_of(_across_asides(text, position, people) or _coordinated(text, position, people), people)


# ", as Mina Falk will bow out": a clause
_AS_A_CLAUSE = re.compile(r",\s+(?:just\s+)?as\s+$")


def _stands_in_an_aside(text: str, found: list[Credit], position: int) -> bool:
    start = found[0].name.start
    is_clause = _AS_A_CLAUSE.search(text, 0, start) and not text[found[-1].end : position].strip()
    return not is_clause and _IN_AN_ASIDE.search(text, 0, start) is not None


_OWNED = re.compile(r"'s\s+(?:[a-z-]+\s+){0,4}(?P<role>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)$")


def _owned(head: str, people: People) -> Credit | None:
    """ "Mina Falk's poor old Iris" at the end of ``head`` speaks of Mina Falk."""
    match = _OWNED.search(head, max(0, len(head) - 60))
    names = [name for name in find_names(head) if name.end == match.start()] if match else []
    if match is None or not names or people.performs(names[0].text) is False:
        return None
    return Credit(names[0], match["role"], None, len(head))


_DESCRIPTION = re.compile(r"(?<='s)\s+(?:[a-z-]+\s+){1,4}$")  # "Mina Falk's poor old Iris"


def _owner(text: str, credit: Credit, position: int, people: People) -> Credit | None:
    """ "Mina Falk's Iris Crane will be back" speaks of Mina Falk."""
    head = _DESCRIPTION.sub("", text[: credit.name.start]).rstrip()
    if not head.endswith("'s"):
        return None
    names = [name for name in find_names(head) if name.end == len(head) - 2]
    performs = people.performs(names[0].text) if names else False
    if performs is False or (performs is None and " " in credit.name.text and ACTS.match(text, position)):
        return None
    return Credit(names[0], credit.name.text, None, credit.end)


def _starts(text: str, position: int) -> list[int]:
    """Where a list of people may begin before ``position``: at each name."""
    return [name.start for name in find_names(text[:position])]


def _across_asides(text: str, position: int, people: People) -> list[Credit]:
    """ "A and B, the actress last seen at the Abbey, was cast": the aside goes with the people before it."""
    floor = max(0, position - 420)
    end = 0
    for start in _starts(text, position):
        if start < max(floor, end):
            continue
        found = names_from(text, start, known=people.full_of_part)
        if not found or found[-1].end >= position:
            continue
        end = found[-1].end
        more = _behind_an_aside(text, found[-1].name.end, position, people)
        between = text[(more or found)[-1].end : position]
        if _ASIDE.fullmatch(between) or (more and not between.strip(" ,")):
            return [*found, *more]
    return []


# "Neither Mina Falk nor her husband" + "Bo Lark"
_NEITHER_NOR = re.compile(
    r"\b[Nn]either\s+(?:[a-z-]+\s+){0,3}(?P<first>[A-Z][^.;:]{2,80}?|[a-z-]+)(?:\s*\([^()]{1,60}\))?,?"
    r"\s+nor\s+(?:[a-z'-]+\s+){0,3}$"
)


def neither_of(text: str, found: Sequence[Credit], people: People) -> list[Credit] | None:
    """ "Neither A nor B": who is named before B, of whom nothing is so either; None where it is not said so."""
    match = _NEITHER_NOR.search(text, max(0, found[0].name.start - 160), found[0].name.start)
    if match is None:
        return None
    first = names_from(text, match.start("first"), known=people.full_of_part)
    return performers_of(first, people) if first and first[-1].end >= match.end("first") else []


_AND_NAME = re.compile(r"(?:,|\s-)\s+(?:and|as\s+well\s+as|plus)\s+(?=[A-Z])")


_GOES_ON = re.compile(r",\s+(?:is|are|was|were|will|has|have|had|[a-z]{3,}s)\s")  # the verb of the first one
_SOME_WORDS = 12  # characters, that may be an aside


def _behind_an_aside(text: str, start: int, end: int, people: People) -> list[Credit]:
    """ "A, who played Iris, and B, alias Bo, return": who is named behind the aside of the first."""
    for match in _AND_NAME.finditer(text, start, end):
        found = names_from(text, match.end(), known=people.full_of_part)
        aside = text[start : match.start()] + ","
        if found and found[-1].end <= end and _ASIDE.fullmatch(aside) and not _GOES_ON.search(aside):
            return found
    return []


def _coordinated(text: str, position: int, people: People) -> list[Credit]:
    """ "A has signed a new contract and will be back": the subject of the first verb is the second's."""
    if not _AND.search(text, 0, position):
        return []
    reported = max((match.end() for match in _SAYS_THAT.finditer(text, 0, position)), default=0)
    for start in [start for start in _starts(text, position) if start >= reported][:1]:
        found = names_from(text, start, known=people.full_of_part)
        lead = text[reported:start]
        if found and found[-1].end < position and _LEAD.fullmatch(lead) and _VERB_FOLLOWS.match(text, found[-1].end):
            return found
    return []


# "The Morning Mirror reported that A will join and take over": it is not the paper that does.
_SAYS_THAT = re.compile(
    r"\b(?:said|says|told|tells|writes|wrote|report(?:s|ed)|claim(?:s|ed)|announc(?:es|ed)|confirm(?:s|ed)|reveal(?:s|ed)"
    r"|learn(?:s|ed|t)|add(?:s|ed))\s+(?:[^.,;:\"]{1,30}\s)?that\s+(?=(?:the\s|[a-z]+\s){0,3}[A-Z])"
)
