"""Casts set out as lists and tables: "X as Y", "X - Y", "X: Y", "X (Y)", under words that say what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.cast_sides import performers_first
from monitor.claims.cast_words import JOINING, LEAVING, RETURNING, STARRING
from monitor.claims.credits import OWN_LETTERS, names_from
from monitor.claims.modality import modality
from monitor.claims.names import LOWER, UPPER, Name, is_full_name, name_at
from monitor.claims.platform_names import NETWORKS
from monitor.claims.quick import quick
from monitor.claims.roles import ROLE, role_at
from monitor.model import BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.people import People
    from monitor.claims.reading import Reading, Sentence

# "Mina Falk as Iris", "Mina Falk – Iris", "Mina Falk: Iris", "Mina Falk | Iris", "Mina Falk ... Iris"
_ENTRY = re.compile(
    r"\s*(?P<link>(?:will\s+)?(?:(?:in\s+and|returns?|play(?:s|ing)?|portray(?:s|ing)?|stars?|appears?"
    r"|features?|is)\s+)?as\s+|(?:assumes?|takes?(?:\s+on)?|fills?|has|plays?|essays?|tackles)\s+the\s+(?:part|role"
    r"|character)\s+of\s+(?:the\s+(?=[A-Z]))?"
    r"|-\s+|:\s*|\|\s*|[★☆✦♥❤→⇒➔➜=~/]>?\s*|->\s*|\.{2,}\s*|\(|(?:plays|portrays|voices|essays)\s+"
    r"|,\s+)(?:as\s+)?(?P<rest>.{1,120})$"
)
_TURNED_LINK = re.compile(
    r"(?P<aside>\s*\((?:the|an?|his|her|voice|[a-z-]+)\b[^()]{0,40}\)(?=\s*[:|-]))?"
    r"\s*(?:(?P<by>,?\s*\(?(?:is\s+)?(?:played|portrayed|voiced|acted|performed)\s+by\s+)|:\s*|-\s+|\|\s*|/\s*"
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
_IS_A_LIST = re.compile(r"\w,?\s+(?:and|&)\s+[^\W\d_][\w'-]+\s+[^\W\d_][\w'-]+\.?$")  # "A, B and C" names people only
_TELLS_THE_ROLE = quick(
    r"\b(?i:as|(?:role|part|character|portrayal)\s+of|play(?:s|ing)?|portray(?:s|ing)?|voic(?:es?|ing)|embod(?:y"
    r"|ies|ying)|(?:bring|lend|giv|add)(?:e?s|ing)\s[^.,;:]{3,40}?\sto)\s+(?:the\s+(?=[A-Z]))?"
)
_NO_ROLE = re.compile(r"\w+(?:ing|ly)\s+[a-z]")  # "Delivering perfection"
_INTRO = (
    (
        LEAVING,
        quick(
            r"\b(?:(?:not|won't|n't|no longer|never) (?:be )?(?:return\w*|back|coming back|in\b|there|part of"
            r"|appear\w*)|leaving(?! (?:his|her|their|him|them|us|fans|viewers|behind|room|many))"
            r"|exit\w*|depart\w*|missing|gone|farewells?|goodbyes?|written out|who's out|who is out|bowing out)\b",
            re.IGNORECASE,
        ),
    ),
    (
        JOINING,
        quick(
            r"\b(?:newcomers?|rookies|newbies|first-timers|debutants"
            r"|new (?:faces?|cast|additions?|characters?|arrivals?|names?|stars?|actors?|roles?|members?)"
            r"|(?:brand-?)?new to the|who(?:'s| is| are) new|fresh faces|for the first time|join(?:s|ing"
            r"|ed)?(?! them again)|additions?|adds|recruits?|signings?)\b"
            r"|^new (?!season|series|show|episode|trailer|date|release|teaser|on|in|this|to|for|look|plot|detail"
            r"|update|rumou?r|home|network)(?:[a-z]+ ){0,4}[a-z]+:?$",
            re.IGNORECASE,
        ),
    ),
    (
        RETURNING,
        quick(
            r"\b(?:return(?:s|ing)?|back|comeback|reprise|reprising|come back|coming back|locked in|continu(?:es?"
            r"|ing)|still here|likely to be in|familiar faces"
            r"|usual faces|veterans|returnees|see again|will be seen again|expect to see)\b",
            re.IGNORECASE,
        ),
    ),
)
_CAST_WORDS = quick(
    r"\b(?:cast|stars?|starring|actors?|who (?:is|are|stars|will)|faces|names|members|characters?|players"
    r"|leads|squad|gang|crew|protagonists|new(?:bies|comers)|additions|arrivals|regulars|recruits|returnees"
    r"|played by|which means|these are|following|voices?|voiced|dub|ensemble|performers?"
    r"|line-?up|guests?|players?|contestants|castaways|rookies|contenders|competitors|housemates|queens|celebrities)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a cast list."""

    sentence: Sentence
    name: Name
    role: str | None
    value: str
    rule: str
    how: Modality | None = None  # as the words before the list put it


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that may be an entry, with what it says where the performer stands first, and where the role does."""

    sentence: Sentence
    name: Name | None
    role: str | None
    turned: tuple[str, Name] | None = None  # the role, then the performer
    sure: bool = False  # the words between the two leave no doubt who is who
    weak: tuple[Name, Name] | None = None  # "Quay - Iris": an entry where others on the list show what it is

    @property
    def pair(self) -> tuple[str, str] | None:
        """The two sides, where either may be the performer."""
        if self.sure or self.turned is None or self.name is None or self.role is None:
            return None
        return self.name.text, self.role


def listed(reading: Reading, people: People) -> Iterator[Entry]:
    """The entries of every cast list in the article."""
    intro: Sentence | None = None
    before: Sentence | None = None  # what stands before the intro: "Most of the cast is back. These are:"
    run: list[_Line] = []
    for sentence in reading.sentences:
        line = _line(sentence) if sentence.about and sentence.kind is not BlockKind.HEADING else None
        if line is not None:
            run.append(line)
            continue
        yield from _emit(run, intro, before, people)
        run, before, intro = [], intro, sentence
    yield from _emit(run, intro, before, people)


def _line(sentence: Sentence) -> _Line | None:
    text = sentence.text.strip(" .*•-")
    if len(text) > 160 or sentence.question:
        return None
    offset = sentence.text.find(text)
    labelled = _LABELLED.match(text)
    if labelled:
        who, whom = ("first", "second") if labelled["actor"] else ("second", "first")
        name = _moved(name_at(text, labelled.start(who), single=True), offset)
        role = role_at(labelled[whom] + " ", 0)
        return _Line(sentence, name, role[0], sure=True) if name and role else None
    turned = _turned(text, offset)
    if turned is not None and turned[2]:
        return _Line(sentence, turned[1], turned[0], (turned[0], turned[1]), sure=True)
    entry = _entry(sentence, text, offset)
    if entry is None and turned is None:
        words = _WORD_AND_WORD.fullmatch(text)
        if words is None or LABEL.search(text):
            return None
        first, second = (_moved(name_at(text, words.start(i), single=True), offset) for i in (1, 2))
        return _Line(sentence, None, None, weak=(first, second)) if first and second else None
    both = (turned[0], turned[1]) if turned is not None else None
    if entry is None:
        return _Line(sentence, None, None, both)
    return _Line(sentence, entry[0], entry[1], both, sure=entry[2])


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
    if verbal and not sentence.is_list_item and len(tail) > 60:
        return None
    role = found[0]
    slash = re.match(r"\s*/\s*[\w' .-]+", match["rest"][found[1] :])
    role += slash.group().rstrip() if slash and "/" not in role else ""
    return shifted, role, verbal or link == ","


# "Store owner Pyo", "Mr. 3", "Miss Wednesday", "BUOY (voice)": in a line of its own a role may be called anything.
_WHOLE = re.compile(
    rf"(?P<role>(?:(?:Mr|Mrs|Ms|Miss|Dr|St)\.?\s|[{UPPER}][{LOWER}]+\s[{LOWER}]+\s(?=[{UPPER}])|[{UPPER}]\.\s)?"
    rf"(?:[{UPPER}\d][\w.'-]*|\d{{1,3}})(?:\s(?:of|the|de|[{UPPER}\d][\w.'-]*)){{0,4}})\)?(?:\s\((?:voice|child|young)\))?$"
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


def _emit(run: list[_Line], intro: Sentence | None, before: Sentence | None, people: People) -> Iterator[Entry]:
    """A run of two entries or more is a cast list; one alone needs words before it that say so."""
    if not any(line.weak is None for line in run):
        return
    heading = run[0].sentence.section.heading
    said = intro.text if intro is not None and run[0].sentence.block - intro.block <= 1 else ""
    with_roles = sum(1 for line in run if line.role or line.turned)
    moves = not heading.endswith("?") and value_of_intro(heading) != STARRING  # "Not in season 3", and bare names
    told = (moves and not with_roles) or bool(_CAST_WORDS.search(said) or _CAST_WORDS.search(heading))
    if not told and with_roles < 3:
        return
    if before is not None and _OPENS_A_LIST.match(said) and before.kind is not BlockKind.HEADING:
        said = f"{before.text} {said}"
    asks = intro is None or intro.question or _ASKS.match(said)
    value = STARRING if asks else value_of_intro(said)
    how = None
    if value != STARRING and intro is not None:
        how = modality(intro.bare, (0, len(intro.bare)), (0, len(intro.bare)))
    turned = _is_turned(run, people)
    for line in _in_one_order(run, turned=turned):
        if line.weak is not None:
            if with_roles > 1:
                performer, role = line.weak[::-1] if turned else line.weak
                yield Entry(line.sentence, performer, role.text, value, "listed", how)
        elif line.turned is not None and len(run) > 1 and (turned or line.name is None) and not line.sure:
            yield Entry(line.sentence, line.turned[1], line.turned[0], value, "listed", how)
        elif line.name is not None:
            yield Entry(line.sentence, line.name, line.role, value, "listed", how)


def _in_one_order(run: list[_Line], *, turned: bool) -> Iterator[_Line]:
    """The lines of a list, a line that could only be read the other way among them: a list keeps to one order."""
    pairs = sum(1 for line in run if line.pair is not None or (line.name is not None and line.role))
    for line in run:
        other = line.turned is not None and line.name is None and not line.sure and not turned and pairs > 1
        name = name_at(line.sentence.text, line.sentence.text.find(line.turned[0])) if other and line.turned else None
        if name is not None and line.turned is not None and is_full_name(name.text):
            yield _Line(line.sentence, name, line.turned[1].text)
        else:
            yield line


def _is_turned(run: list[_Line], people: People) -> bool:
    """Whether the roles stand first in a list."""
    pairs = [line.pair for line in run if line.pair is not None]
    only = sum(1 for line in run if line.turned is not None and (line.sure or line.name is None))
    return only > len(pairs) or not performers_first(pairs, people, minus=2 * only)


# "These are:", "They are:", "namely": the words before say what the list is of.
_OPENS_A_LIST = re.compile(
    r"(?:(?:these|those|they|here|among\s+them|them)\b.{0,20}|namely|that\s+means|which\s+means|including)\s*:?$",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:who|which|what|will|is|are|cast)\b", re.IGNORECASE)


def value_of_intro(intro: str) -> str:
    """What the words before a list make of the people in it."""
    return next((value for value, pattern in _INTRO if pattern.search(intro)), STARRING)
