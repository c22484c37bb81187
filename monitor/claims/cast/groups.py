"""What is said of a group and holds for those named after it: "All of the gang are back:", "Two new faces arrive."

A sentence that names nobody may say of the cast, of newcomers or of "the following" what becomes of them; the names
come in the lines below it, or in the sentences behind it ("Two new faces were unveiled. A and B play the twins."). Or
the list comes first, and the words behind it: "They are all back."
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor.claims.cast.group_objections import GROUP_OBJECTIONS
from monitor.claims.cast.words import JOINING, LEAVING, RETURNING
from monitor.claims.findings import objection
from monitor.claims.people.names import find_names, is_full_name
from monitor.claims.quick import QuickTable, quick
from monitor.claims.said.modality import modality

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence
    from monitor.model import Modality

_PEOPLE = (
    r"(?:cast(?:\s+members?|mates)?|ensemble|gang|leads?|stars?|actors?|actresses|regulars?|faces"
    r"|voices|voice\s+(?:actors?|artists?|cast|talents?|craftsmen|performers?)|players|performers|line-?up"
    r"|names|favou?rites|protagonists|bunch|squad|trio|quartet|duo|pair|cast\s+and\s+crew|seiyuu|characters)"
)
# "the main", "the whole of season one's original", "our favourite"
_KIND = r"(?:[\w'-]+\s+){0,5}?"
_ALL = (
    r"(?:all|most|much|many|several|some|both|nearly\s+all|almost\s+all|the\s+(?:majority|bulk|rest|core|remainder)"
    rf"|a\s+(?:number|host|handful|few|lot))\s+(?:of\s+)?(?:(?:the|its|our|your|his|her|these)\s+)?{_KIND}{_PEOPLE}"
)
_SAME = (
    r"(?:the|its|our|your)\s+(?:[\w'-]+\s+){0,3}?(?:same|original|old|existing|main|core|principal|whole|entire|full"
    rf"|familiar|usual|central|lead|leading|beloved|key)\s+{_KIND}{_PEOPLE}"
)
_THESE = (
    r"(?:(?:all\s+(?:of\s+)?)?(?:these|those)(?:\s+(?:[\w'-]+\s+){0,3}?" + _PEOPLE + r")?"
    r"|(?:all\s+(?:of\s+)?)?(?:the\s+)?following(?:\s+(?:[\w'-]+\s+){0,3}?" + _PEOPLE + r")?"
    r"|all\s+the\s+others|everyone|everybody|the\s+others|they\s+all|all\s+of\s+them|the\s+whole\s+lot)"
)
_GROUP = rf"(?:{_ALL}|{_SAME}|{_THESE})"
# "though some are taller", "who made it out alive": what may stand between a group and its verb
_GAP = r"(?:\s+(?:who|that)\s[^.;:,]{3,50})?(?:\s+[\w'-]+){0,5}?\s+(?<!not\s)(?<!n't\s)(?<!never\s)"
_BACK = (
    r"(?:back(?!\s+(?:story|up)\b)|return(?:s|ed|ing)?|repris(?:e|es|ed|ing)|com(?:e|es|ing)\s+back"
    r"|st(?:ay|ays|aying|ick|icks|icking)\s+(?:on|put|around|aboard|with)|remain(?:s|ed|ing)?(?=\s*[.,;:!)]|\s+(?:in"
    r"|on|with|for|aboard|the\s+same))|continu(?:e|es|ing)|carr(?:y|ies|ying)\s+on|repeat(?:s|ing)?(?=\s*[.,;:])"
    r"|(?:aboard|on\s+board)\s+again"
    r"|(?:seen|heard|there|around|with\s+us|together)\s+again|re-?confirmed|still\s+(?:there|here|on\s+board|around"
    r"|with\s+us|in\s+place)|(?:have|has)\s+to\s+be\s+(?:there|in\s+it|part\s+of\s+it)|resum(?:e|es|ing))\b"
)
_NEW = (
    r"(?:(?:brand-?\s?)?new|fresh|additional)\s+(?:[\w-]+\s+){0,2}?(?:faces|names|actors|stars|characters|members"
    r"|additions|recruits|arrivals|players|voices|blood|signings|regulars|performers|cast\s+members|actresses"
    r"|residents|students|contestants|housemates|hires|inmates|interns|doctors|teachers|agents|detectives)"
    r"|newcomers|newbies|first-timers|(?:newly|freshly|recently)\s+(?:[a-z]+\s+){0,2}?(?:cast|voice|actors|stars|names)"
    r"|additions\s+to\s+the\s+(?:[\w-]+\s+){0,3}?(?:cast|ensemble|line-?up)"
)
_ARRIVE = (
    r"(?:(?:have|has|had|were|was|are|is|will|been|be|also|both|now|just|so\s+far)\s+){0,4}(?:join|com|arriv"
    r"|enter|unveil|reveal|uncover|announc|introduc|add|confirm|cast|welcom|debut|sign|turn|check|mov|board|mak"
    r"|shak)\w*"
)
_MANY = (
    r"(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|many|more|a\s+(?:few|number|host|handful"
    r"|couple|slew|raft|bunch)(?:\s+of)?|plenty\s+of|lots\s+of|the|these|those|other|all\s+the)"
)
_NOT = r"(?:not|n't|never|no\s+longer)"


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One row: what ``pattern`` says of the people who are named behind it (or before it, for what closes a list)."""

    name: str
    value: str
    pattern: str
    examples: tuple[str, ...]


# What leads to names. Leaving stands first: "will not return" is never read as a return.
LEADS = (
    GroupRow(
        "those who go",
        LEAVING,
        rf"\b(?:{_PEOPLE}|people|those|ones)\s+(?:(?:who|that|to)\s+)(?:(?:have|has|had|will|are|were|also|already"
        r"|since|recently|now|be)\s+)*(?:quit|leave|left|exit(?:ed)?|depart(?:ed)?|go(?=\s*[:.])|gone|leaving|exiting"
        r"|departing|bow(?:ed)?\s+out|written\s+out|said\s+goodbye)\b"
        rf"|\b{_GROUP}\s+(?:[\w']+\s+){{0,4}}?(?:will|is|are|wo|do|does|did|have|has)(?:\s+|(?=n't)){_NOT}\s+"
        rf"(?:be\s+|been\s+)?(?:[a-z]+\s+){{0,2}}?{_BACK}"
        r"|\b[Nn](?:ot|o\s+longer)\s+(?:on|in|among|part\s+of)\s+(?:the|this|that|our)\s+(?:[\w'-]+\s+){0,3}?(?:list"
        r"|roster|bill"
        r"|cast|line-?up|call\s+sheet|team|squad|show|names|cut)\b"
        rf"|\b{_PEOPLE}\s+(?:[\w']+\s+){{0,3}}?(?:are|is|have|has|were|was|be|been|get|gets"
        rf"|got)\s+(?:[a-z]+\s+){{0,2}}?"
        r"(?:(?:given|shown|handed|the)\s+(?:the\s+)?(?:boot|axe|ax|chop|push|sack|door|exit|heave-ho"
        r"|marching\s+orders)|axed"
        r"|fired|sacked|dropped|let\s+go|cut|dismissed|written\s+(?:out|off)|killed\s+off|leaving|exiting|departing"
        r"|on\s+the"
        r"\s+way\s+out|bowing\s+out)\b"
        rf"|\b(?:the\s+following|these|those)\s+(?:[\w'-]+\s+){{0,3}}?(?:have|has|had|are|is|will|were)\s+(?:[a-z]+\s+)"
        r"{0,2}?(?:left|quit|departed|exited|leaving|exiting|leave|gone)\b",
        (
            "Some of the biggest names to quit are:",
            "The following actors will not return:",
            "These regulars have left:",
            "Three regulars have been given the boot:",
            "Not on the list:",
        ),
    ),
    GroupRow(
        "newcomers",
        JOINING,
        rf"\b(?:(?:there\s+(?:are|will\s+be|is)|(?:we|you|they|viewers|fans)(?:'ll|\s+will)?\s+(?:also\s+)?(?:get|meet"
        rf"|see|have|welcome))\s+(?:also\s+|to\s+)?|{_MANY}\s+)(?:[\w'-]+\s+){{0,2}}?(?:{_NEW})\b(?!\s+(?:who|that"
        r"|in)\s+"
        r"(?:season|series)\s+(?:one|1)\b)"
        rf"|^(?:{_NEW})\s+(?:[\w'-]+\s+){{0,5}}?{_ARRIVE}\b"
        rf"|\b(?:add|sign|hir|recruit|cast|tap|enlist)(?:s|e?d|ped"
        rf"|ing)?\s+{_MANY}\s+(?:[\w-]+\s+){{0,2}}?(?:cast\s+members?"
        r"|actors?|actresses|stars|names|players|performers|series\s+regulars|voices)\b"
        r"|^(?:also\s+|and\s+)?(?:(?:brand-?\s?)?new|fresh)\s+(?:this|in|for|to|on)\b(?=[^.;]{0,60}(?::|\s(?:is|are"
        r"|will\s+be)\b))"
        rf"|\b(?:announc|unveil|reveal|confirm|nam)(?:es|ed|e|s|ing)?\s+{_MANY}\s+(?:[\w-]+\s+){{0,2}}?(?:additions|newcomers"
        r"|recruits|arrivals|joiners)\b"
        rf"|\b(?:among|as\s+for|meet|of|with|introducing|introduces|adds|welcomes|brings?|features?|are)\s+(?:in\s+)?"
        rf"(?:the\s+|our\s+)?(?:[\w'-]+\s+){{0,2}}?(?:{_NEW})\b",
        (
            "Two new faces were uncovered too.",
            "The newly revealed cast members for the second season are:",
            "There are several new characters this time.",
            "As for the new members, little is known.",
            "Meet the newcomers:",
            "New this time are:",
            "The anime added two cast members on Friday.",
        ),
    ),
    GroupRow(
        "recast",
        JOINING,
        r"\b(?:entire|whole|full|main|old|original|previous)\s+"
        rf"(?:[\w'-]+\s+){{0,2}}?{_PEOPLE}\b[^.;:,]{{0,40}}?\b(?:is"
        r"|are|was|were|been|gets?|being)\s+(?:once\s+(?:again|more)\s+|again\s+"
        r"|completely\s+)?(?:replaced|recast|swapped"
        r"(?:\s+out)?|changed)\b"
        rf"|\bnew\s+(?:actors?|performers?|faces|people|cast)\s+(?:[\w'-]+\s+){{0,3}}?(?:play(?:s|ing)?|tak(?:e|es|ing)"
        r"\s+over|portray(?:s|ing)?|step(?:s|ping)?\s+into)\s+(?:the|all|his|her)\b"
        r"|\b(?:roles?|parts?|characters?)\s+(?:have|has|had|are|were|will\s+be)\s+(?:all\s+|been\s+"
        r"|also\s+|once\s+again\s+"
        r"|being\s+){0,3}recast\b"
        r"|\b[Aa]lso\s+recast\s+(?:is|are)\b",
        (
            "The entire cast has been replaced once again.",
            "Several roles have been recast.",
        ),
    ),
    GroupRow(
        "the old ones",
        RETURNING,
        rf"\b{_GROUP}{_GAP}{_BACK}"
        r"|\b(?:expect|see|hear|meet|hope\s+for|welcome|get"
        r"|have)\s+(?:back\s+)?(?:all\s+)?(?:of\s+)?(?:the|these|our|its)"
        rf"\s+(?:[\w'-]+\s+){{0,4}}?{_PEOPLE}\s+(?:[\w'-]+\s+){{0,3}}?(?:back|again|once\s+more|return)\b"
        rf"|^(?:also\s+|and\s+)?(?:returning|coming\s+back|back\s+again|still\s+(?:here|there|with\s+us|on\s+board))\b"
        rf"|\b(?:returning|recurring\s+and\s+returning)\s+{_PEOPLE}\b"
        rf"|\bwho(?:'s|\s+is|\s+are|\s+will(?:\s+be)?)?\s+(?:all\s+)?{_BACK}",
        (
            "All of the main gang are back, though some are a good deal taller:",
            "Most of the second season's cast is back.",
            "The same voice artists have been confirmed to be returning.",
            "We can expect the following faces again:",
            "If it gets picked up these would have to be there:",
            "Who continues in season 3:",
        ),
    ),
)
# What stands behind a list and speaks of it.
_ALL_OF_THEM = (
    r"^[(\"']*(?:and\s+)?(?:(?:yes|yep|so),?\s+)?(?:they(?:'re|\s+are|\s+will|\s+have|'ll|'ve)?\s+(?:all|both)?"
    r"|(?:all|each|both|every\s+one)\s+of\s+(?:them|these|those|the\s+above|the\s+above-named)|all\s+the\s+above"
    r"|all\s+(?:of\s+)?(?:these|those)(?:\s+[\w-]+)?|these\s+(?:all|[\w-]+)"
    r"|every(?:one|body)\s+(?:above|here|listed|named|on\s+(?:this|the)\s+list"
    r"|in\s+(?:this|the|that)\s+(?:last\s+|first\s+)?(?:(?P<many>two|three|four)\s+)?(?:list|blocks?|groups?|sections?"
    r"|lists|columns?)))\b"
)
CLOSERS = (
    GroupRow(
        "all of them gone",
        LEAVING,
        rf"{_ALL_OF_THEM}[^.;:]{{0,20}}?(?:(?:\s|(?=n't)){_NOT}\s+(?:be\s+)?(?:[a-z]+\s+){{0,2}}?{_BACK}"
        r"|\s(?:left|gone|leaving|out|departing)\b(?=\s*[.,;:!)]|\s+(?:the|this|for|of|after|from)\b))",
        ("All of them have left the show.", "They will not be coming back."),
    ),
    GroupRow(
        "all of them new",
        JOINING,
        rf"{_ALL_OF_THEM}[^.;:]{{0,20}}?\s(?:new|newcomers|newbies|first-timers|debut\w*|join(?:s|ed|ing)?)\b"
        r"(?!\s+(?:to|about)\s+(?:know|see))",
        ("All of them are new to the show.", "Everyone in the last two blocks is new this season."),
    ),
    GroupRow(
        "all of them back",
        RETURNING,
        rf"{_ALL_OF_THEM}(?:\s+(?!not\b|unlikely\b)[\w']+){{0,6}}?\s+{_BACK}",
        ("(all of them back, thank the gods)", "They are all set to return.", "All of these are coming back."),
    ),
)
_LEADS = QuickTable((row, quick(row.pattern, re.IGNORECASE)) for row in LEADS)
_CLOSERS = QuickTable((row, quick(row.pattern, re.IGNORECASE)) for row in CLOSERS)


@dataclass(frozen=True, slots=True)
class Said:
    """What a sentence says of a group: its value, how it puts it, and of how many lists it speaks."""

    value: str
    how: Modality | None
    season: int | None = None
    lists: int = 1


def said_ahead(sentence: Sentence) -> Said | None:
    """What ``sentence`` says of people who are named behind it; None where it says nothing, or names somebody."""
    return _said(sentence, _LEADS)


_LONGEST_LIST = 600  # characters
_OPENS_A_LIST = quick(r":\s|,\s+(?:including|among\s+them|such\s+as|namely)\s")


def said_before_colon(sentence: Sentence, position: int) -> Said | None:
    """ "Three regulars have been given the boot: A and B": what stands before a colon says it of who stands behind."""
    leads = [m.end() - 1 for m in _OPENS_A_LIST.finditer(sentence.bare, max(0, position - _LONGEST_LIST), position)]
    colon = leads[-1] - 1 if leads else -1
    if colon < 0 or any(is_full_name(n.text) for n in find_names(sentence.bare[:colon])):
        return None
    if _VERB.search(sentence.bare, colon, position):
        return None
    return _said(replace(sentence, text=sentence.text[: colon + 1]), _LEADS)


_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|plays?|stars?|joins?|returns?|leaves?|but|while)\b")


def said_behind(sentence: Sentence) -> Said | None:
    """What ``sentence`` says of the list that stands before it."""
    return _said(sentence, _CLOSERS)


_OF_OLD = re.compile(r"\s*'s?\s+(?:[\w-]+\s+){0,3}?" + _PEOPLE)  # "season one's cast"
_COUNT = {"two": 2, "three": 3, "four": 4}


def _said(sentence: Sentence, table: QuickTable[GroupRow]) -> Said | None:
    for row, match in table.finditer(sentence.bare):
        if objection(GROUP_OBJECTIONS, sentence, match.span()) is not None:
            return None
        if _names_somebody(sentence, match.start()) and "character" not in match.group():
            return None
        how = modality(sentence.bare, match.span(), (0, len(sentence.bare)))
        numbers = {n for m in sentence.seasons for n in m.numbers if not _OF_OLD.match(sentence.text, m.end)}
        many = match.groupdict().get("many")
        return Said(row.value, how, next(iter(numbers)) if len(numbers) == 1 else None, _COUNT.get(many or "", 1))
    return None


def _names_somebody(sentence: Sentence, position: int) -> bool:
    """Whether somebody is named behind ``position``: then it is said of them, not of those who come."""
    names = (n for n in find_names(sentence.text) if n.start >= position)
    return any(is_full_name(n.text) and not sentence.in_a_title(n.start, n.end) for n in names)
