"""How a sentence puts people behind the camera: the forms that the words of crew_phrases.py stand in.

``found_in`` goes over a sentence and gives each place where a form stands: which roles it gives, and on which side of
it the people are named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.crew_phrases import DEEDS, NOUNS, PHRASES, PRODUCTS
from monitor.claims.quick import QuickTable, quick

if TYPE_CHECKING:
    from collections.abc import Iterator

_UPPER = "A-ZÀ-Þ"


@dataclass(frozen=True, slots=True)
class Place:
    """A form found in a sentence: people ``before`` its start or ``after`` its end have the ``roles``."""

    start: int
    end: int
    side: str
    roles: tuple[str, ...]
    form: str


# --- What they are called: "creator and showrunner Ada Lund"

_NOUN = "(?:" + "|".join(re.escape(n).replace(r"\ ", r"[\s-]") for n in sorted(NOUNS, key=len, reverse=True)) + ")s?"
_NOUN_ALONE = quick(rf"\b{_NOUN}\b", re.IGNORECASE)
_OF_SHOW = (
    r"(?:\s+(?:of|on|for)\s+(?:(?:the|this)\s+(?:\w+\s+){0,2}?(?:show|series|drama|sitcom|reboot|adaptation)|_+))?"
)
_JOINED = r"(?:(?<=writer)-(?=director)|\s*,\s*(?:and\s+)?|\s+and\s+|\s*/\s*|\s+as\s+well\s+as\s+|\s*&\s*)"
_LIST = rf"{_NOUN}(?:{_OF_SHOW}{_JOINED}(?:the\s+|an?\s+|(?:yet\s+)?another\s+)?(?:now\s+)?{_NOUN})*"
_OF = r"(?:\s+(?:of|on|for|in|at|behind)\s+[^.;:,]{1,60}?)?"
_DETERMINER = (
    r"(?:an?\s+|the\s+|its\s+|our\s+|their\s+|both\s+|one\s+of\s+(?:the|its)\s+"
    r"|(?:the\s+)?(?:show|series|drama|sitcom|comedy|season)(?:'s|')\s+|season\s+\w+'s\s+|\w+'s\s+)?(?:new\s+"
    r"|main\s+|co-|sole\s+|only\s+|original\s+|award-winning\s+)?"
)
_NAME = rf"(?:[{_UPPER}][\w'-]+\s+){{1,4}}"
_INSTEAD = rf"(?:(?:replac|succeed|follow)(?:s|es|ed|ing)?\s+{_NAME}|(?:tak(?:es?|ing)|took)\s+over\s+from\s+{_NAME})"
_SAID = """
    who and also no longer not now again once both all will has have still soon been tapped on board attached in
    charge credited listed stay stays staying remain remains stepping steps stepped is are was were be serve serves
    served serving return returns act acts acting work works come comes coming take takes took over back named hired
    appointed keep keeps kept credit title job her his their brought joins joined signed set promoted up
    """.split()

_NOUN_FORMS = QuickTable(
    (
        # "creator and showrunner Ada Lund", "executive producers are A and B", "the director of the show, Ada Lund"
        (
            ("called, before the name", "after"),
            quick(
                rf"\b(?P<roles>{_LIST})(?:{_OF}\s+(?:is|are|was|were|include|includes|will\s+be|remain|remains)"
                rf"(?:\s+(?:again|now|once\s+again|still))?\s*:?\s+|\s*:\s*|{_OF}\s*,\s+|\s+)(?=[{_UPPER}])",
                re.IGNORECASE,
            ),
        ),
        # "Ada Lund, creator of", "A and B are the creators", "A serves as showrunner", "A is replacing B as director"
        (
            ("called, behind the name", "before"),
            quick(
                rf"(?:(?:\s+of\s+[{_UPPER}][\w&' ]{{1,30}})?\s*,\s+(?:who\s+)?(?:is\s+|was\s+)?"
                rf"(?:[^.;,]{{1,60}}?,\s+)?(?:{_DETERMINER})"
                rf"|(?:\s*,[^.;,]{{1,100}},)?,?\s+(?:(?:{'|'.join(_SAID)})\s+){{1,6}}(?:{_INSTEAD})?(?:as\s+)?{_DETERMINER}"
                rf"|,?\s+(?:(?:who|is|has|was|will|be)\s+){{0,3}}{_INSTEAD}as\s+{_DETERMINER}"
                rf"|\s+as\s+{_DETERMINER}"
                rf"|\s+\()(?P<roles>{_LIST})\b(?!\s+(?:(?:is|are|was|were)\s+)?[{_UPPER}][a-z]+\s[{_UPPER}])",
            ),
        ),
        # "A, showrunner together with B"
        (
            ("called, together with", "after"),
            quick(rf"\b(?P<roles>{_LIST})\s+(?:together\s+|along\s+)?with\s+(?=[{_UPPER}])", re.IGNORECASE),
        ),
        # "Among the executive producers are A and B", "the executive producers of the show include A"
        (
            ("called, listed", "after"),
            quick(rf"\b(?P<roles>{_NOUN})\b[^.;:]{{0,60}}:\s+(?=[{_UPPER}])", re.IGNORECASE),
        ),
    )
)

# --- What they do: "Ada Lund directed it", "directed by Ada Lund"

_COUNTED = (
    r"(?:(?:all|both|each|every|one|most|several|some|half|the|its|this|that|these|his|her|their|of|two|three|four|five"
    r"|six|seven|eight|nine|ten|twelve|\d+|first|second|third|final|last|opening|entire|whole|new|original)\s+)"
)
_SHOW = (
    r"(?:it|them|shows?|series|miniseries|dramas?|k-drama|sitcom|comedy|thriller|anime|seasons?|episodes?|pilot"
    r"|finale|instal+ments?|chapters?|parts|adaptation|remake|reboot|production|version|program(?:me)?)\b"
)
# A deed's object, in words that speak of the show: the author of a letter writes, too.
_MADE = {
    "show": rf"(?:{_COUNTED}{{0,5}}(?:[\w-]+\s+){{0,2}}?{_SHOW}|_)",
    "the show": r"(?:the\s+(?:show|series|writers'\s+room)\b|_)",
    "script": rf"(?:{_COUNTED}{{0,5}}(?:[\w-]+\s+){{0,1}}?(?:{_SHOW}|scripts?\b|screenplay\b|teleplays?\b|all\b)|_)",
    "music": r"(?:(?:the|its|all|original|show's|series')\s+)*(?:music|score|soundtrack|theme)\b",
}
# What may stand behind a deed that has no object: "Ada Lund directs, B produces", "with Ada Lund directing".
_NO_OBJECT = (
    r"(?=\s*(?:[.,;:!)]|$)|\s+(?:and|with|alongside|along|for|through|via|under|on|as\s+well|while|from\s+a"
    r"|from\s+scripts?)\b)"
)
_MODIFIERS = """
    will would has have had is are was were be been being also again both all each now then currently once set to
    previously later still solely alone himself herself themselves attached tapped hired on board returning back busy
    who
    """.split()
_SUBJECT = (
    r"(?:\s+of\s+[A-Z][\w&' ]{1,30}(?=,))?(?:\s+\([^)]{1,90}\))?(?:\s*,[^.;,]{1,70},)?,?\s+"
    rf"(?:(?:{'|'.join(_MODIFIERS)})\s+){{0,6}}"
)
_DEED = "(?:" + "|".join(deed.active for deed in DEEDS) + ")"
_DONE = "(?:" + "|".join(deed.done_by for deed in DEEDS) + ")"
_AND = r"(?:\s*,\s*(?:and\s+)?(?:also\s+)?|\s+and\s+(?:also\s+)?|\s*/\s*|\s*&\s*)"
_DOES_SEVERAL = quick(rf"{_SUBJECT}(?P<deeds>{_DEED}(?:{_AND}{_DEED})+)\b(?!\s+by\b)")
_DONE_BY = quick(
    rf"\b(?P<deeds>{_DONE}(?:{_AND}{_DONE})*)(?:\s+(?:(?:entirely|solely|jointly|again|once\s+again)"
    r"|for\s+(?:television|TV|the\s+(?:small\s+)?screen|\w+))|,[^.,;]{1,20},)?\s+by:?\s+",
    re.IGNORECASE,
)
_DOES = QuickTable(
    (
        deed,
        quick(rf"{_SUBJECT}{deed.active}(?:\s+{_MADE[deed.made]}{'|' + _NO_OBJECT if deed.made == 'show' else ''})"),
    )
    for deed in DEEDS
)
_WRITES_ALONG = quick(r"(?<=[a-z]),?\s+(?:writing|penning|writes|pens)(?=\s*(?:[.,;]|$)|\s+and\b)")
_TO_DO = quick(r"(?:,?\s+who)?,?\s+(?:will|to|set\s+to|is\s+to)\s+(?:also\s+)?(?P<deeds>write|pen|direct|produce)\b")
# "Executive producing alongside A are B and C", "Directing is A", "Penning the scripts is A"
_INVERTED = quick(
    r"\b(?:[Aa]lso\s+)?(?P<deeds>(?:[Ee]xecutive\s+)?[Pp]roducing|[Dd]irecting|[Ww]riting|[Pp]enning|[Cc]omposing)\b"
    r"[^.;:]{0,60}?\s(?:is|are)\s+"
)
_SEVERAL_PEOPLE = quick(
    r"\b(?:two|three|four|several|five)\s+(?:people|directors|others|more)?\s*(?P<deeds>direct(?:ed)?|wrote|write"
    r"|(?:executive[\s-])?produced?)\b[^.;:]{0,60}:\s+",
    re.IGNORECASE,
)

_DEED_FORMS = QuickTable(
    (
        (("do, several", "before"), _DOES_SEVERAL),
        (("done by", "after"), _DONE_BY),
        (("to do", "before"), _TO_DO),
        (("doing are", "after"), _INVERTED),
        (("done by several", "after"), _SEVERAL_PEOPLE),
    )
)

# --- What they make: "scripts by Ada Lund"

_PRODUCT = "(?:" + "|".join(PRODUCTS) + ")"
_MAKES = QuickTable(
    (
        (
            ("made by", "after"),
            quick(
                rf"\b(?P<made>{_PRODUCT})(?:\s+(?:of|for|on|in)\s+[^.;:,]{{1,50}}?)?(?:\s*,?\s+(?:(?:is|are|was|were"
                r"|will|be|composed|written|penned|provided|handled|shared|split|all|again|once|more|now)\s+)*(?:by|up\s+to|(?:comes?|came)\s+from|in\s+the\s+hands\s+of"
                r"|down\s+to|the\s+work\s+of|courtesy\s+of|falls?\s+to|fell\s+to|goes?\s+to|lies?\s+with|belongs?\s+to)"
                r"|\s+by)?\s*:?\s+"
                rf"(?=(?-i:[{_UPPER}]))",
                re.IGNORECASE,
            ),
        ),
        (
            ("makes", "before"),
            quick(
                rf"{_SUBJECT}(?:handl(?:es|ed|ing)|provid(?:es|ed|ing)|in\s+charge\s+of|tak(?:es|ing)\s+over|took\s+over"
                r"|take\s+over|take\s+on|takes\s+on|suppl(?:ies|ied|ying)|contribut(?:es|ed|ing)|responsible\s+for"
                r"|oversee(?:s|ing)|supervis(?:es|ed|ing)|deliver(?:s|ed|ing)|behind|does|wrote|writes|writing|compos(?:es|ed|ing))\s+"
                rf"(?:the\s+|all\s+|its\s+|of\s+|original\s+)*(?P<made>{_PRODUCT})\b"
            ),
        ),
    )
)
_PHRASES = QuickTable((p, quick(p.pattern)) for p in PHRASES)


def found_in(text: str) -> Iterator[Place]:
    """All places in a plain sentence where a form stands; titles in it are blanked by underscores."""
    for (form, side), match in _NOUN_FORMS.finditer(text):
        yield _place(match, side, roles_of(match["roles"]), form)
    made = [(match.start(), match.end()) for _, match in _MAKES.finditer(text)]
    for place in _deeds(text):
        if not any(start <= place.start < end for start, end in made):  # "music written by" is no writing
            yield place
    for (form, side), match in _MAKES.finditer(text):
        role = next(r for noun, r in PRODUCTS.items() if re.fullmatch(noun, match["made"], re.IGNORECASE))
        yield _place(match, side, (role,), form)
    for phrase, match in _PHRASES.finditer(text):
        yield _place(match, phrase.side, (phrase.role,), "idiom")


def _deeds(text: str) -> Iterator[Place]:
    for (form, side), match in _DEED_FORMS.finditer(text):
        yield _place(match, side, _roles_of_deeds(match["deeds"], by="by" in form), form)
    for match in _WRITES_ALONG.finditer(text):
        yield _place(match, "before", _roles_of_deeds("writing", by=False), "doing")
    for deed, match in _DOES.finditer(text):
        yield _place(match, "before", (deed.role,), "does")


def _place(match: re.Match[str], side: str, roles: tuple[str, ...], form: str) -> Place:
    return Place(match.start(), match.end(), side, roles, form)


def roles_of(nouns: str) -> tuple[str, ...]:
    """The roles in "creator, writer, and director"."""
    found = [_spelled(n.group().casefold()) for n in _NOUN_ALONE.finditer(nouns)]
    table = {_spelled(noun.casefold()): role for noun, role in NOUNS.items()}
    roles = (table.get(noun) or table.get(noun.removesuffix("s")) for noun in found)
    return tuple(dict.fromkeys(role for role in roles if role))


def _spelled(noun: str) -> str:
    return re.sub(r"[\s-]+", " ", noun)


def _roles_of_deeds(words: str, *, by: bool) -> tuple[str, ...]:
    """The roles in "written, directed and produced" or "directs, writes and executive produces"."""
    roles = []
    for word in re.split(_AND, words):
        for deed in DEEDS:
            if re.fullmatch(deed.done_by if by else deed.active, word.strip(), re.IGNORECASE):
                roles.append(deed.role)
                break
        else:
            bare = re.match(r"(?:executive\s+)?(produc|direct|writ|wrote|penn|pen|compos)", word.strip(), re.IGNORECASE)
            if bare:
                roles.append(_STEMS[bare.group(1).casefold()])
    return tuple(dict.fromkeys(roles))


_STEMS = {
    "produc": "producer",
    "direct": "director",
    "writ": "writer",
    "wrote": "writer",
    "pen": "writer",
    "penn": "writer",
    "compos": "composer",
}
