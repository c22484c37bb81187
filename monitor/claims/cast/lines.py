"""One line of a cast set out as a list: "Mina Falk - Iris", "Iris: Mina Falk"; lists stand in lists.py."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.people.names import LOWER, UPPER, Name, is_full_name, name_at
from monitor.claims.people.roles import ROLE, role_at
from monitor.claims.quick import quick
from monitor.claims.said.credits import OWN_LETTERS, names_from
from monitor.claims.words.networks import NETWORKS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# "Mina Falk as Iris", "Mina Falk – Iris", "Mina Falk: Iris", "Mina Falk | Iris", "Mina Falk ... Iris"
_ENTRY = re.compile(
    r"\s*(?P<link>(?:will\s+)?(?:(?:in\s+and|returns?|play(?:s|ing)?|portray(?:s|ing)?|stars?|appears?"
    r"|features?|is)\s+)?as\s+|(?:assumes?|takes?(?:\s+on)?|fills?|has|plays?|essays?|tackles)\s+the\s+(?:part|role"
    r"|character)\s+of\s+(?:the\s+(?=[A-Z]))?"
    r"|-\s+|:\s*|\|\s*|[★☆✦♥❤→⇒➔➜=~/]>?\s*|->\s*|\.{2,}\s*|\(|(?:plays|portrays|voices|essays)\s+"
    r"|,\s+)(?:as\s+)?(?P<rest>.{1,120})$"
)
_TURNED_LINK = re.compile(
    r"(?P<aside>\s*+\((?:the|an?|his|her|voice|[a-z-]+)\b[^()]{0,40}\)(?=\s*[:|-]))?"
    r"\s*+(?:(?P<by>,?\s*+\(?(?:is\s+)?(?:played|portrayed|voiced|acted|performed)\s+by\s+)|:\s*|-\s+|\|\s*|/\s*"
    r"|\.{2,}\s*|[★☆✦♥❤→⇒➔➜=~]>?\s*|->\s*|\()"
)
_AFTER_TURNED = re.compile(r"\s*\)?\s*(?:$|[(;]|-\s|\[|,\s+(?:an?|the|who|whose|his|her|from|of)\s)")
LABEL = quick(
    r"(?:producers?|directors?|writers?|screenplay|script|music|composers?|author|creators?|showrunners?|studio|story"
    r"|executive|host|presenter|narration|network|editor|camera|photography|design\w*|art|sound|costumes?|production"
    r"|original|based|theme|opening|ending|song|singer|lyrics|distributor|channel|genre|source|via|photo|credit"
    r"|agency|company|label)\b",
    re.IGNORECASE,
)
# "Character: Iris / Actor: Mina Falk"
_LABELLED = re.compile(
    r"(?:Character|Role|Part|(?P<actor>Actor|Actress|Performer|Cast|Name|Artist))\s*:\s*(?P<first>[^/"
    r"|,;:]{2,50}?)\s*(?:[/|,;]|-\s)\s*"
    r"(?:Character|Role|Part|Plays|Actor|Actress|Performer|Artist|Cast|Played\s+by|Voiced\s+by|Voice"
    r"|CV)\s*:\s*(?P<second>[^/|;:]{2,50})$",
    re.IGNORECASE,
)
# "Mina Falk, 31, nurse, Oslo": somebody as she is
_AGED = re.compile(r"\s*(?:,\s*|\()\d{1,2}\b\)?(?=\s*(?:,|$|;|-\s|\())")
_AGED_ROLE = re.compile(r"\s*(?:,\s*|\()\d{1,2}\b\)?,?\s+(?:as|plays)\s")
# "Mina Falk: gives depth to Iris", "Mina Falk - a breakout performance as Iris"
_TELLS = re.compile(
    r"\s(?:will|is|are|has|have|plays?|play(?:ed|ing)|portray(?:s|ed|ing)?|voices?|stars?|appears?|returns?"
    r"|takes?|assumes?|joins?)\s[^.!?]{1,120}\.$"
)
_IS_A_LIST = re.compile(r"\w,?\s+(?:and|&)\s+[^\W\d_][\w'-]+\s+[^\W\d_][\w'-]+\.?$")  # "A, B and C" names people only
_TELLS_THE_ROLE = quick(
    r"\b(?i:as|(?:role|part|character|portrayal)\s+of|play(?:s|ing)?|portray(?:s|ing)?|voic(?:es?|ing)|embod(?:y"
    r"|ies|ying)|(?:bring|lend|giv|add)(?:e?s|ing)\s[^.,;:]{3,40}?\sto)\s+(?:the\s+(?=[A-Z]))?"
)
# "Mina Falk (Salt Road)" + "replaces Bo Lark as the designer.": a sentence
_A_VERB_BEHIND = re.compile(r"\)\s+(?!(?:in|on|for|and|from|voice|season|until|since)\b)[a-z]+(?:s|ed|ing)\s")
_NO_ROLE = re.compile(r"\w+(?:ing|ly)\s+[a-z]")  # "Delivering perfection"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that may be an entry, with what it says where the performer stands first, and where the role does."""

    sentence: Sentence
    name: Name | None
    role: str | None
    turned: tuple[str, Name] | None = None  # the role, then the performer
    sure: bool = False  # the words between the two leave no doubt who is who
    weak: tuple[Name, Name] | None = None  # "Quay - Iris": an entry where others on the list show what it is

    @property
    def tells(self) -> bool:
        """ "Mina Falk will return as Iris.": a sentence that says itself what becomes of somebody."""
        return not self.sentence.is_list_item and bool(_TELLS.search(self.sentence.text))

    @property
    def pair(self) -> tuple[str, str] | None:
        """The two sides, where either may be the performer."""
        if self.sure or self.turned is None or self.name is None or self.role is None:
            return None
        return self.name.text, self.role


def line_of(sentence: Sentence) -> Line | None:
    """What ``sentence`` says as an entry of a cast list; None where it is none."""
    text = sentence.text.strip(" .*•-")
    if len(text) > 160 or sentence.question:
        return None
    offset = sentence.text.find(text)
    labelled = _LABELLED.match(text)
    if labelled:
        who, whom = ("first", "second") if labelled["actor"] else ("second", "first")
        name = _moved(name_at(text, labelled.start(who), single=True), offset)
        role = role_at(labelled[whom] + " ", 0)
        return Line(sentence, name, role[0], sure=True) if name and role else None
    turned = _turned(text, offset)
    if turned is not None and turned[2]:
        return Line(sentence, turned[1], turned[0], (turned[0], turned[1]), sure=True)
    entry = _entry(sentence, text, offset)
    if entry is None and turned is None:
        words = _WORD_AND_WORD.fullmatch(text)
        if words is None or LABEL.search(text):
            return None
        first, second = (_moved(name_at(text, words.start(i), single=True), offset) for i in (1, 2))
        return Line(sentence, None, None, weak=(first, second)) if first and second else None
    both = (turned[0], turned[1]) if turned is not None else None
    if entry is None:
        return Line(sentence, None, None, both)
    return Line(sentence, entry[0], entry[1], both, sure=entry[2])


_WORD_AND_WORD = re.compile(
    rf"([{UPPER}][\w'-]+)\s*(?:[-:|★☆=~/]|\(|\sas\s)\s*([{UPPER}][\w'-]+(?:\s[{UPPER}][\w'-]+)?)\)?"
)


def _moved(name: Name | None, offset: int) -> Name | None:
    return None if name is None else Name(name.start + offset, name.end + offset, name.text)


def _turned(text: str, offset: int) -> tuple[str, Name, bool] | None:
    """ "Iris – Mina Falk", "Bo (the cat): Tom Reyes", "Iris, played by Mina Falk": and whether that is sure."""
    role = ROLE.match(text)
    link = _TURNED_LINK.match(text, role.end()) if role else None
    if role is None or link is None or LABEL.search(role["name"]):
        return None
    name = _moved(name_at(text, link.end(), single=True), offset)
    if name is None or not (is_full_name(name.text) or name.text.isupper() or link["by"]):
        return None
    if not _AFTER_TURNED.match(text, name.end - offset):
        return None
    return role["name"], name, bool(link["by"] or link["aside"])


def _entry(sentence: Sentence, text: str, offset: int) -> tuple[Name, str | None, bool] | None:
    """ "Mina Falk as Iris", "Mina Falk": and whether it is sure who is who."""
    name = name_at(text, 0, single=True)
    if name is None:
        led = names_from(text, 0)[:1]  # "Emmy winner Mina Falk (Iris)"
        name = led[0].name if led else None
    if name is None:
        return None
    own = OWN_LETTERS.match(text, name.end)
    rest = text[own.end() if own else name.end :]
    shifted = Name(name.start + offset, name.end + offset, name.text)
    if not rest.strip(" ,") or (_AGED.match(rest) and is_full_name(name.text) and not _AGED_ROLE.match(rest)):
        alone = is_full_name(name.text) and (sentence.is_list_item or len(text) < 30 or bool(rest.strip(" ,")))
        return (shifted, None, True) if alone else None
    match = _ENTRY.match(rest)
    if match is None:
        return None
    link = match["link"].strip()
    if link in {",", "-", ":"} and not is_full_name(name.text):
        return None
    verbal = bool(re.match(r"[a-z]", link))
    if link == "," and ((not sentence.is_list_item and len(text) > 50) or _IS_A_LIST.search(match["rest"])):
        return None
    told = _TELLS_THE_ROLE.search(match["rest"]) if link in {"-", ":"} else None
    if told and (found := role_at(match["rest"] + " ", told.end())):
        return shifted, found[0], True
    if not sentence.is_list_item and not verbal and len(text) > 90:
        return None
    found = _whole_role(match["rest"], link, name) or role_at(match["rest"] + " ", 0)
    if (
        found is None
        and link in {"(", "-", ":", "as"}
        and is_full_name(name.text)
        and _NAMELESS.fullmatch(match["rest"])
    ):
        return shifted, None, link in {"(", "as"}  # "Mina Falk (a sailor with no name)"
    if found is None or _NO_ROLE.match(match["rest"]):
        return None
    tail = match["rest"][found[1] :].strip()
    if link == "(" and not sentence.is_list_item and _A_VERB_BEHIND.match(tail):
        return None
    if verbal and not sentence.is_list_item and len(tail) > 60:
        return None
    role = found[0]
    slash = re.match(r"\s*/\s*[\w' .-]+", match["rest"][found[1] :])
    role += slash.group().rstrip() if slash and "/" not in role else ""
    return shifted, role, verbal or link == ","


# "Shop owner Lim", "Mr. 9", "Madam Sparrow", "KETTLE (voice)": in a line of its own a role may be called anything.
_WHOLE = re.compile(
    rf"(?P<role>(?:(?:Mr|Mrs|Ms|Miss|Dr|St)\.?\s|[{UPPER}][{LOWER}]+\s[{LOWER}]+\s(?=[{UPPER}])|[{UPPER}]\.\s)?"
    rf"(?:[{UPPER}\d][\w.'-]*|\d{{1,3}})(?:\s(?:of|the|de|[{UPPER}\d][\w.'-]*)){{0,4}})\)?(?:\s\((?:voice|child"
    rf"|young)\))?$"
)


def _whole_role(rest: str, link: str, name: Name) -> tuple[str, int] | None:
    """What stands alone behind a dash, a star, a colon or a bar, as it stands: a role, whatever its words."""
    whole = _WHOLE.match(rest) if link in _SIGNS and is_full_name(name.text) else None
    if whole is None or LABEL.search(rest) or whole["role"] in NETWORKS or re.fullmatch(r"[\d ]+", whole["role"]):
        return None
    return whole["role"], whole.end("role")


_NAMELESS = re.compile(
    r"(?:an?|the|his|her|their)\s(?:(?!\b(?:is|are|was|were|has|have|will|director|writer|producer|creator|show)\b)"
    r"[^.;:!?()]){3,60}\)?"
)
_SIGNS = frozenset("- | : ★ ☆ ✦ ♥ ❤ → ⇒ ➔ ➜ = ~ / -> => as".split())
