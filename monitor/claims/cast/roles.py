"""Who plays whom, as a verb says it: "Mina Falk plays Iris", "Iris, played by Mina Falk", "Mina Falk is Iris"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.elsewhere import (
    cast_in_another,
    in_another,
    in_another_cast,
    is_of_a_version,
    performer_here,
)
from monitor.claims.cast.found import Found, is_title
from monitor.claims.cast.lists import value_of_intro
from monitor.claims.cast.makers import a_post_changes_hands
from monitor.claims.cast.move_objections import MOVE_OBJECTIONS, ONLY_A_WISH
from monitor.claims.cast.role_pairs import gapped
from monitor.claims.cast.role_phrases import ROLES
from monitor.claims.cast.sides import begins_like_a_role
from monitor.claims.cast.subjects import subjects
from monitor.claims.cast.words import RETURNING, STARRING
from monitor.claims.findings import objection
from monitor.claims.people.clauses import CLAUSE
from monitor.claims.people.names import DESCRIBED, LOWER, UPPER, Name, find_names, is_full_name, name_at
from monitor.claims.people.roles import LIST_OF_ROLES, is_described_at, role_at, roles_at, roles_until
from monitor.claims.quick import QuickTable, quick
from monitor.claims.said.credits import names_from
from monitor.claims.said.credits_before import names_before
from monitor.claims.words.names import NATIONALITIES, PROFESSIONS
from monitor.claims.words.shows import PLAIN_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from monitor.claims.findings import Dropped
    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence
    from monitor.claims.said.credits import Credit

# Where a phrase may begin with white space or without, it begins behind a name: no other place is tried.
_BEHIND_A_NAME = r"(?<=[\w.,)'\"-])(?!\w)"
_ROLES = QuickTable((p, quick((_BEHIND_A_NAME if p.pattern.startswith(r"\s*") else "") + p.pattern)) for p in ROLES)
_VERB_OF_ROLE = re.compile(
    r",?\s*\(?(?:is\s|was\s|are\s|who\s|will\s|once\s|again\s|and\s|also\s|be\s)*(?:played|portrayed"
    r"|brought|voiced|essayed|embodied|filled|taken)\b"
)
_OPENS_CAST = quick(r"\b(?:cast|stars|who|characters|returning|faces)\b", re.IGNORECASE)
_CAST_TALK = quick(r"\b(?:cast|star|newcomer|role|character|play|reprise|again)\w*\b", re.IGNORECASE)
_OF_THE_NAMELESS = frozenset({"plays", "to play"})  # "plays a Harvard professor": the performer, with no role
_CARRIED_ON = frozenset({"plays", "is", "as"})  # rows whose verb may be understood for the people behind


def role_phrases(sentence: Sentence, people: People, before: Sequence[Sentence]) -> Iterator[Found | Dropped]:
    """Roles that a verb gives; ``before`` are the sentences that a pronoun may point to, the nearest first."""
    seen: set[int] = set()
    for phrase, match in _ROLES.finditer(sentence.text):
        for name, role in _performers_and_roles(sentence, match, phrase.role_first, people, before):
            if name.start in seen or not (role or phrase.name in _OF_THE_NAMELESS):
                continue
            value = phrase.value
            if value == STARRING and 0 <= (colon := sentence.text.find(": ")) < name.start:
                value = value_of_intro(sentence.text[:colon])  # "There are newcomers: A is B, C is D"
            if value == STARRING and not phrase.role_first and _AGAIN.search(match.group()):
                value = RETURNING
            found = Found(sentence, name, value, role or None, match.span(), phrase.name)
            why = _why_not_taken(sentence, phrase.name, match, name, role, people)
            if why is not None:
                yield found.dropped(why)
                here = performer_here(sentence.bare, name.end) if phrase.role_first else None
                performer = name_at(sentence.text, here) if here is not None else None
                if performer is not None and performer.start not in seen and sentence.ours(match.start()):
                    seen.add(performer.start)
                    yield replace(found, name=performer)
                continue
            seen.add(name.start)
            yield found
            at = sentence.text.find(role, match.end())
            if role and phrase.name in _CARRIED_ON and value == STARRING and at >= 0:
                for other in gapped(sentence, at + len(role), phrase.name):
                    if other.name.start not in seen:
                        seen.add(other.name.start)
                        yield other


_MOVES = {"joins as", "reprises the role of", "plays again"}  # roles that say who comes, or comes back


def _why_not_taken(
    sentence: Sentence, rule: str, match: re.Match[str], name: Name, role: str, people: People
) -> str | None:
    if rule in _MOVES and (against := objection(MOVE_OBJECTIONS, sentence, match.span())):
        return against  # "fans want her to play Iris"
    if rule == "as" and a_post_changes_hands(sentence.bare, match.span()):
        return "behind the camera"
    if against := in_another_cast(sentence, match.span(), (name.start, name.end)):
        return against
    if rule in {"plays", "to play"} and (against := objection((ONLY_A_WISH,), sentence, match.span())):
        return against
    if not sentence.ours(match.start()) or (role and cast_in_another(sentence, match.span())):
        return "of another show"
    if is_of_a_version(sentence.bare, (name.start, max(name.end, sentence.text.find(role, match.start()) + len(role)))):
        return "of other work"
    if rule == "is" and _IS_CALLED.match(sentence.text, match.end()):
        return "what somebody is called"
    if rule == "is" and _says_what_somebody_is(role):
        return "no role: what somebody is"
    if is_title(sentence, name) or (rule == "is" and _is_a_title(sentence, role, match.end())):
        return "the words of a title"
    if rule == "seen as" and _ON_STAGE.search(match.group()):
        return "of other work"
    if rule == "seen as" and _is_of_another(sentence, match):
        return "somebody else's role"
    if rule == "seen as" and in_another(sentence, match.end()):
        return "of another show"
    if rule == "seen as" and CLAUSE.match(sentence.text, sentence.text.find(role, match.end()) + len(role)):
        return "what happens at the time"  # "had a hard run as Falk left"
    if rule == "is" and not _in_cast_talk(sentence, people, name, role, match.end()):
        return "the talk is not of the cast"
    return None


# "He is" + "called Bo," she says of her dog: nobody is called as the role is
_IS_CALLED = re.compile(r"(?:[a-z]+ly\s+)?(?:called|named|nicknamed|dubbed|christened)\s+(?:after\s+)?[\"']?[A-Z]")


def _is_of_another(sentence: Sentence, match: re.Match[str]) -> bool:
    """ "A stars alongside B as Iris": the role is that of the other."""
    start = match.start()
    return any(
        not sentence.in_a_title(name.start + start, name.end + start) for name in find_names(match.group())
    ) or bool(_OFF_SCREEN.search(match.group()))


_OF_NO_ONE = re.compile(r"(?:Team|Grand|Best|Top)\s\S+")  # "is Team Norway", "is Grand Marshal"


def _says_what_somebody_is(role: str) -> bool:
    """ "is Danish", "is once again Oscar-nominated": capitals, and no name."""
    if DESCRIBED.fullmatch(role) or _OF_NO_ONE.fullmatch(role):
        return True
    return all(word in NATIONALITIES for word in re.split(r"[\s-]", role))


# "had a huge year in theatre" + "as Medea", "appeared on Broadway" + "as Hamlet"
_ON_STAGE = quick(
    r"\b(?:on\s+(?:the\s+)?(?:stage|Broadway|tour|radio)|in\s+(?:the\s+)?(?:theatres?|theaters?|West\s+End|opera|ballet)"
    r"|at\s+the\s+(?:[A-Z]\w+\s+){1,2}(?:Theatre|Theater|Playhouse)|off-Broadway)\b"
)
_OFF_SCREEN = quick(r"\b(?:direct|writ|produc|serv|work|credit|compos|executive|creator)\w*\b")


def _is_a_title(sentence: Sentence, role: str, position: int) -> bool:
    """ "A and B are the makers of the series Copper Bay": what stands behind is no role."""
    at = sentence.text.find(role, position)
    return at >= 0 and sentence.in_a_title(at, at + len(role)) and not sentence.text.startswith(role, position)


# "A is Iris, B is Bo", "and B does Bo": said of another as well
_IS_ANOTHER = re.compile(
    rf"(?:,\s[^.;]{{0,60}}?|;\s|\s)(?:and\s+|while\s+)?[{UPPER}][\w'.-]+(?:\s[{UPPER}][\w'-]+){{1,2}}\s+(?:is|was|plays"
    rf"|does|her"
    rf"|his|the)\s+(?:the\s+)?(?:[{LOWER}-]+\s){{0,2}}[{UPPER}]"
)
_SAYS_WHO = re.compile(rf",\s+(?:an?|the|her|his|their|[{UPPER}][\w-]+'s)\s+[a-z]")
_CALLED = re.compile(rf"(?:[{LOWER}][{LOWER}'-]*\s){{1,5}}")
# Words of which none stands between "is" and a role: "is directing Bo", "is best known as Bo", "is the singer Bo".
_NOT_OF_ROLES = PROFESSIONS | frozenset(
    """
    director writer producer creator author showrunner editor co-creator screenwriter friend fan wife husband ex partner
    known best seen said as not in at on of from to like with now back set up named dubbed married engaged linked
    compared joined replaced based born cast nominated inspired written directed created produced dating seeing marrying
    directing producing writing joining replacing leaving meeting calling following suing filming hosting watching
    thanking bringing giving taking making getting having wearing reading more less than
    """.split()
)


def _calls_a_role(words: str) -> bool:
    """Whether the words between "is" and a name say what a role is: "(is) the nurse (Iris)"."""
    said = words.split()
    described = said[1:] if said[:1] in (["the"], ["a"], ["an"], ["his"], ["her"], ["their"]) else said
    return bool(described and _CALLED.fullmatch(words)) and not any(
        w in _NOT_OF_ROLES or w.endswith("ly") for w in said
    )


# "A is Iris Crane, fourth in a line of herbalists": what is said behind the role tells of it; alone it fills a line
_GOES_ON = re.compile(
    r"\s*(?:[.;]|,\s+(?!(?:and|but|so|while|s?he|they|it|we)\s)"
    r"(?!(?:an?|the)\s+(?:[a-z-]+\s+)?(?:role|title|post|job|honou?r|mix|group|team|band)\b)[a-z])"
)
_IS_AN_ENTRY = re.compile(rf"(?:\s+and\s+[{UPPER}][\w'-]+(?:\s[{UPPER}][\w'-]+){{0,2}})?\s*$")
_BEGINS = re.compile(r"(?:^|[;:]\s+|\b(?:and|while|whereas|but)\s+)[\"']?$")
_IS_NOW = re.compile(r"\s+(?:is|will\s+be)\s+(?:the\s+)?$")


def _two_full_names(sentence: Sentence, people: People, name: Name, role: str, position: int) -> bool:
    """ "A is B, the widow of a baron", with two names in full: nobody is somebody else but on screen."""
    text = sentence.text
    if not (_BEGINS.search(text, 0, name.start) and text.startswith(role, position)):
        return False
    if not _IS_NOW.search(text, name.end, position):
        return False
    if not is_full_name(name.text) or begins_like_a_role(name.text) or people.is_role_only(name.text):
        return False
    if people.is_crew_only(name.text) or people.performs(role):
        return False
    end = position + len(role)
    if name.start == 0 and not text.rstrip().endswith((".", "!", "?")) and _IS_AN_ENTRY.match(text, end):
        return True
    named = find_names(role)
    return bool(named) and named[-1].end == len(role) and _GOES_ON.match(text, end) is not None


def _in_cast_talk(sentence: Sentence, people: People, name: Name, role: str, position: int) -> bool:
    """ "A is B" names a role only where the talk is of the cast."""
    if _two_full_names(sentence, people, name, role, position):
        return True
    if re.search(rf"{re.escape(role)},?\s+(?:in|on|of|from)\s+(?:the\s+(?:{PLAIN_NOUNS})\b|_)", sentence.bare):
        return True
    at = sentence.text.find(role, position)
    if "/" in role or begins_like_a_role(role) or _IS_ANOTHER.search(sentence.text, at + len(role)):
        return True  # "A is Iris, B is Bo"
    if at >= position and _calls_a_role(sentence.text[position:at]):
        return True  # "is the nurse Iris"
    if " " not in name.text and people.full(name.text) and _SAYS_WHO.match(sentence.text, at + len(role)):
        return True  # "Falk is Iris Crane, the captain"
    if _OPENS_CAST.search(sentence.section.heading) or _CAST_TALK.search(sentence.text):
        return True
    return people.acts(role) or bool(people.performs(people.full(name.text) or name.text))


def _performers_and_roles(
    sentence: Sentence, match: re.Match[str], role_first: bool, people: People, previous: Sequence[Sentence]
) -> list[tuple[Name, str]]:
    """Who plays whom; "A and B play C and D" gives two. The role is "" where it is described and has no name."""
    text = sentence.text
    if role_first:
        names = names_from(text, match.end(), known=people.full_of_part)
        if "role" in match.re.groupindex:
            given = role_at(text, match.start("role"))
            return [(names[0].name, given[0])] if names and given else []
        shared = _respectively(text, match, names)
        if shared:
            return shared
        # "Ann Hill, a baker, is played by" — or "a baker, Ann Hill, is played by": the role stands at either comma.
        verb = _VERB_OF_ROLE.search(text, match.start())
        role = (_not_a_place(text, verb.start(), people) if verb else None) or _not_a_place(text, match.start(), people)
        known = role and (
            people.performs(role) or (" " not in role and _IS.search(match.group()) and people.full(role))
        )
        if known:
            return []  # "Falk is Iris Crane again"
        if _AGAIN.search(match.group()) and names and role and not _is_the_role(role, names[0].name, people):
            return []  # "Mina Falk is once again Iris Crane"
        return [(names[0].name, role)] if names and role else []
    roles = roles_at(text, match.end())
    if not roles and not is_described_at(text, match.end()):
        return []
    before = names_before(text, match.start(), known=people.full_of_part)
    if not before:
        before = subjects(sentence, match.start(), people, previous)
    if len(before) > 1 and len(before) == len(roles):
        return [(credit.name, role) for credit, role in zip(before, roles, strict=True)]
    return [(before[-1].name, roles[0] if roles else "")] if before else []


# "a nurse from Leeds, played by", "the lord of Salt Hall, played by": where somebody is from is not who it is
_FROM_A_PLACE = re.compile(r"\b(?:from|in|at|near|around|outside|off|across)\s+(?:the\s+)?$")


def _not_a_place(text: str, position: int, people: People) -> str | None:
    """The role that ends at ``position``, unless the name there says where somebody is from."""
    role = people.role_before(text, position)
    at = text.rfind(role, 0, position) if role else -1
    return None if at >= 0 and _FROM_A_PLACE.search(text, max(0, at - 20), at) else role


_IS = re.compile(r"\b(?:is|are|be|was)\s+$")
_AGAIN = re.compile(r"\s(?:is|are|be)\s+(?:once\s+(?:more|again)|again|still)\s")


def _is_the_role(role: str, performer: Name, people: People) -> bool:
    """Of "A is once more B" it is rather A who performs, unless the article or the names tell otherwise."""
    if begins_like_a_role(performer.text):
        return False
    told = people.performs(performer.text) is True or people.performs(role) is False
    return told or " " not in role or begins_like_a_role(role)


def _respectively(text: str, match: re.Match[str], names: list[Credit]) -> list[tuple[Name, str]]:
    """ "Iris, Bo and their mother Ada are played by A, B and C": each has one of the roles."""
    if len(names) < 2:
        return []
    verb = _VERB_OF_ROLE.search(text, match.start())
    end = verb.start() if verb else match.start()
    for start in LIST_OF_ROLES.finditer(text, max(0, end - 130), end):
        roles = roles_until(text, start.end(), end)
        if len(roles) == len(names):
            return [(credit.name, role) for credit, role in zip(names, roles, strict=True)]
    return []
