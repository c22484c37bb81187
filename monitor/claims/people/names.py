"""People's names in running text, by their shape: "J.R. Holm", "Iker de la Vega", "D'Ana Joy Ross", "Bae Ji-woon".

There is no list of people here. A name is two or more capitalised words (a particle between them may be small), and
none of them a word that the trade writes in capitals for other reasons; a single word is a name only where the text
puts it in a place for names ("Taeo as Bo Lark").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from monitor.claims.quick.compiler import compiled
from monitor.claims.text.fold import key
from monitor.claims.words.names import (
    COMPASS,
    FIRST_NAMES_TOO,
    HONORIFICS,
    IMPERATIVES,
    LAST_TOO,
    NAMES_TOO,
    NATIONS,
    NO_INITIALS,
    NO_LAST_NAMES,
    NOT_IN_NAMES,
    NOT_LAST,
    OF_HONOUR,
    PROFESSIONS,
    SENTENCE_WORDS,
)
from monitor.given_names import is_first_name


def _letters(category: str) -> str:
    """The Latin letters of a Unicode category, for a character class: those of Vietnam and Iceland, too."""
    latin = (*range(0xC0, 0x250), 0x259, *range(0x1E00, 0x1F00))  # with the schwa of Azerbaijan
    return "".join(chr(code) for code in latin if unicodedata.category(chr(code)) == category)


UPPER = "A-Z" + _letters("Lu")
LOWER = "a-z" + _letters("Ll") + "\u0300-\u036f"  # some sites write accents as characters of their own
# "McIntyre" is tried before "Mc", where nothing behind it asks for the end of a word.
_HEAD = rf"(?!(?:Jr|Sr)\b)[{UPPER}](?:[{LOWER}]*[{UPPER}][{LOWER}]+|[{LOWER}]+|'[{UPPER}][{LOWER}]+)"
WORD = (
    rf"(?:(?:St|Ste|Md|Mohd)\.(?=\s+[{UPPER}])|{_HEAD}(?:['-][{UPPER}{LOWER}][{LOWER}{UPPER}]*)*"
    rf"|[{UPPER}]\.(?:\s?[{UPPER}]\.)*|[{UPPER}]{{1,3}}(?=\s+[{UPPER}][{LOWER}]))"
)
PARTICLE = (
    r"(?:de|da|di|du|del|della|der|den|van|von|zu|bin|bint|binti|al|el|la|le|los|dos|das|ter|ten|bo|y|i|e|af|av|ibn|ap)"
)
# Initials behind a name, as in the south of India: "Vasan KV". Most other pairs of capitals are no one's: NO_INITIALS.
_INITIALS = rf"[{UPPER}]{{2}}(?![\w.'&+-])"
_ELIDED = rf"(?:[dl]|dell|dall)'{_HEAD}"  # "dell'Orto", "d'Souza"
_NICK = rf"(?:\s+[\"'][{UPPER}0-9][^\"']{{1,20}}[\"'])?"
SUFFIX = r"(?:,?\s+(?:Jr|Sr)\b\.?|\s+(?:II|III|IV)\b)?"

# … and these may also stand inside a name.
SYLLABLES = frozenset(["In", "Do", "So", "An", "No", "On", "Will", "May", "Jo", "Sun", "You", "Can", "Who", "Her"]) - {
    "Who",
    "Her",
}
DESCRIBED = re.compile(
    r"[\w'-]+-(?:nominated|winning|born|based|trained|famous|style|era|set|star|actor|actress|year-old|dead|haired"
    r"|minded|bound|raised)$"
)
_CONTRACTED = re.compile(r"(?<=[a-z])'(?:d|ll|ve|re|m)$")  # "We'd Mina Falk at the bar"
_STARTERS = (
    NOT_IN_NAMES
    | SENTENCE_WORDS
    | IMPERATIVES
    | {"Her"}  # "Her Iris"; but see _own_part
    | frozenset(HONORIFICS)
    | frozenset("Detectives Inspectors Officers Agents Sergeants Captains Lieutenants Nurses Sheriffs Doctors".split())
    | frozenset(word.capitalize() + plural for word in PROFESSIONS for plural in ("", "s"))
)

_NAME = compiled(
    rf"(?<![\w'])(?P<name>{WORD}(?:(?:\s+{PARTICLE}){{0,2}}{_NICK}\s+(?:{WORD}|{_ELIDED}|{_INITIALS})){{1,4}}{SUFFIX})(?!\w)"
)
_SINGLE = re.compile(rf"(?<![\w'])(?P<name>{WORD}|[{UPPER}]{{2,}}(?:\.[{UPPER}])?\d?)(?!\w)")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name and where it stands in its text."""

    start: int
    end: int
    text: str


_GIVEN = re.compile(rf"[{UPPER}][{LOWER}]+-[{LOWER}]+(?:'s)?,?")  # a Korean given name


_DOUBTED = LAST_TOO | NAMES_TOO
# Of these some are said of shows, too: "Emmy winner Happy Valley", "BBC favourite Silent Summer".
_SAID_OF_SHOWS = frozenset("winner nominee favourite favorite discovery regular import legend icon hunk lead".split())
_MAKERS = frozenset(
    "director writer creator producer showrunner screenwriter composer author novelist filmmaker journalist".split()
)
_IS_SOMEBODY = re.compile(
    rf"\b(?:{'|'.join(sorted(sorted((PROFESSIONS - _SAID_OF_SHOWS) | _MAKERS), key=len, reverse=True))})s?,?\s+$"
)


def _is_starter(word: str) -> bool:
    bare = word.strip(",.'\"")
    bare = _CONTRACTED.sub("", bare) if "'" in bare else bare
    if bare in _STARTERS:
        return bare not in OF_HONOUR
    if "-" not in bare and "/" not in bare:
        return False
    if bare.startswith("Co-") or DESCRIBED.match(bare):
        return bare not in OF_HONOUR
    first, *others = re.split(r"[-/]", bare)  # "Writer-director Jo Marsh"
    return bool(others) and first in _STARTERS and all(word[:1].islower() or word in _STARTERS for word in others)


def _cleaned(text: str, start: int, end: int) -> Name | None:
    raw = text[start:end]
    # who "actress Mina Press" is stands before the name; few names need to know
    doubted = raw.removesuffix("'s").rpartition(" ")[2] in _DOUBTED
    own = _own_part(raw, doubted and _IS_SOMEBODY.search(text, max(0, start - 25), start) is not None)
    if own is None:
        return None
    return Name(start + own[0], start + own[1], text[start + own[0] : start + own[1]])


@lru_cache(maxsize=1024)  # the same words are come upon again from each place where a list may begin
def _own_part(raw: str, somebody: bool) -> tuple[int, int] | None:
    """Cut capitalised words of the sentence off both ends: "Director Bae In Hwan", "Creator Jo Marsh", "In Kim's".

    ``somebody``: what stands before it says that it is a person.
    """
    words = list(re.finditer(r"\S+", raw))
    if words[0].group() == "Celebrity":  # "Celebrity Mini Golf": a show's title
        return None
    first, last = 0, len(words)
    while last > 1 and words[last - 1].group() in NO_INITIALS:
        last -= 1
    words = words[:last]
    while first < last and _is_starter(words[first].group()) and not _is_first_name(words, first):
        word = words[first].group().strip(",.'\"")
        if word in {"Will", "May", "So", "Do", "An", "In", "Jo", "Can"} and last - first == 2:
            break
        if _GIVEN.fullmatch(words[first + 1].group() if last - first == 2 else "") and (
            len(word) == 2 or word == "Her"
        ):
            break  # "No Hae-jin"
        first += 1
    while last - first > 2 and words[first].group() in NATIONS:  # "Argentinian Mina Falk"
        first += 1
    somebody = somebody or _is_somebody(words, first)
    for i in range(first, last):
        word = words[i].group().strip(",'\"").removesuffix("'s")
        if _is_called(words, first, i, somebody):
            continue
        if (
            word in NOT_IN_NAMES
            or (i == first and last - first == 2 and word in COMPASS)
            or word.startswith("Co-")
            or (word in SENTENCE_WORDS and word not in SYLLABLES | OF_HONOUR)
        ):
            last = i
            break
    owner = next((i for i in range(first, last - 1) if words[i].group().endswith("'s")), None)
    if owner is not None and owner == first:  # "Riverside's Mina Falk": the show she is from
        first += 1
    elif owner is not None and owner > first:  # "Mina Falk's Iris Crane": her role
        last = owner + 1
    while last > first and re.fullmatch(PARTICLE, words[last - 1].group()):
        last -= 1
    if last <= first or (last - first == 2 and words[first].group() in {"St", "St.", "Ste"}):  # a church, a school
        return None
    ending = words[last - 1].group().strip(",'\"").removesuffix("'s")
    if last - first > 1 and (ending in NOT_LAST or (ending in LAST_TOO and not somebody)):
        return None
    start, end = words[first].start(), words[last - 1].end()
    name = raw[start:end]
    name = name.removesuffix("'s") if name.endswith("'s") else name.removesuffix("'")
    name = name.rstrip(",")
    return (start, start + len(name)) if name else None


def _is_somebody(words: list[re.Match[str]], first: int) -> bool:
    """Whether what begins at ``first`` is a person: by a first name that is known, initials, or what stands before."""
    if first >= len(words):
        return False
    word, before = words[first].group(), words[first - 1].group().strip(",").lower() if first else ""
    letters = word.replace(".", "")
    return (
        (word.isupper() and len(letters) < 3 and letters not in NO_INITIALS)  # "J.R. Press", but "U.S. Press"
        or is_first_name(key(word.partition("-")[0]))
        or _IS_SOMEBODY.fullmatch(f"{before} ") is not None
    )


def _is_first_name(words: list[re.Match[str]], first: int) -> bool:
    """ "April Moor", with nothing before it: "In April Moor said" is a month, and "Summer Camp" no one."""
    if first or len(words) != 2 or words[0].group() not in FIRST_NAMES_TOO:
        return False
    second = words[1].group().strip(",.'\"").removesuffix("'s")
    return not _is_starter(second) and second not in NOT_LAST | NO_LAST_NAMES and not second.isupper()


def _is_called(words: list[re.Match[str]], first: int, i: int, somebody: bool) -> bool:
    """Whether the word is the name that a month or a season of the year lends: "Mona August", "April Moor"."""
    if i == first:
        return _is_first_name(words, first)
    word = words[i].group().strip(",'\"").removesuffix("'s")
    return somebody and word in NAMES_TOO and i == len(words) - 1


def find_names(text: str) -> list[Name]:
    """Full names (two words or more) in plain text, left to right."""
    return list(_names_in(text))


@lru_cache(maxsize=256)  # several families ask for those of the same sentence
def _names_in(text: str) -> tuple[Name, ...]:
    cleaned = (
        _cleaned(text, match.start("name"), match.end("name")) or _behind_work(text, match)
        for match in _NAME.finditer(text)
    )
    return tuple(name for name in cleaned if name is not None and is_full_name(name.text))


# "Single-Camera Comedy From Mina Falk": in a line of capitals the name goes on from what somebody has made.
_WORK_BY = re.compile(
    r"\b(?:Comedy|Drama|Dramedy|Series|Thriller|Sitcom|Show|Pilot|Adaptation|Anthology|Reboot|Saga|Romance|Mystery)\s"
    r"(?:From|By|With|Starring)\s"
)


def _behind_work(text: str, match: re.Match[str]) -> Name | None:
    work = _WORK_BY.search(text, match.start("name"), match.end("name"))
    name = _NAME.match(text, work.end()) if work else None
    return _cleaned(text, name.start("name"), name.end("name")) if name else None


def is_place_or_title(text: str) -> bool:
    """ "Happy Valley", "The Salt Diaries", but not "Emma Valley", "Dr. Press": by the last word and the first."""
    first, *others = text.removeprefix("The ").split()
    called = first in HONORIFICS or is_first_name(key(first))
    return bool(others) and others[-1] in NOT_LAST | LAST_TOO and not called


def is_full_name(text: str) -> bool:
    """Whether ``text`` has the shape of a first and a last name."""
    words = text.split()
    if len([w for w in words if w[0].isupper() or "'" in w[:-2]]) < 2:
        return False
    if len(words) == 2 and words[0] in FIRST_NAMES_TOO:
        words = words[1:]
    elif words[-1] in NAMES_TOO:
        words = words[:-1]
    return not any(w.strip(",.'") in NOT_IN_NAMES for w in words)


Known = Callable[[str], str | None]


def nobody(_: str) -> None:
    """Knows no last names: only full names count."""


def name_at(text: str, position: int, *, single: bool = False, known: Known = nobody) -> Name | None:
    """The name that begins at ``position``; all names begin with a capital."""
    if not text[position : position + 1].isupper():
        return None
    for pattern in (_NAME, _SINGLE) if single else (_NAME,):
        match = pattern.match(text, position)
        if match:
            name = _cleaned(text, match.start("name"), match.end("name"))
            if name is not None and name.start == position and (single or is_full_name(name.text)):
                return name
            if name is None and pattern is _NAME:
                return None  # "Happy Valley": no more somebody called Happy
    alone = _SINGLE.match(text, position)
    if alone and alone["name"] not in NOT_IN_NAMES:
        word = alone["name"].removesuffix("'s")
        if known(word):
            return Name(position, position + len(word), word)
    return None
