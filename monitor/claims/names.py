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

from monitor.claims.name_words import (
    FIRST_NAMES_TOO,
    HONORIFICS,
    NAMES_TOO,
    NATIONS,
    NOT_IN_NAMES,
    NOT_LAST,
    OF_HONOUR,
    PROFESSIONS,
    SENTENCE_WORDS,
)
from monitor.claims.quick_compile import compiled


def _letters(category: str) -> str:
    """The Latin letters of a Unicode category, for a character class: those of Vietnam and Iceland, too."""
    latin = (*range(0xC0, 0x250), 0x259, *range(0x1E00, 0x1F00))  # with the schwa of Azerbaijan
    return "".join(chr(code) for code in latin if unicodedata.category(chr(code)) == category)


UPPER = "A-Z" + _letters("Lu")
LOWER = "a-z" + _letters("Ll") + "\u0300-\u036f"  # some sites write accents as characters of their own
_HEAD = rf"(?!(?:Jr|Sr)\b)[{UPPER}](?:[{LOWER}]+|'[{UPPER}][{LOWER}]+|[{LOWER}]*[{UPPER}][{LOWER}]+)"
WORD = (
    rf"(?:(?:St|Ste|Md|Mohd)\.(?=\s+[{UPPER}])|{_HEAD}(?:['-][{UPPER}{LOWER}][{LOWER}{UPPER}]*)*"
    rf"|[{UPPER}]\.(?:\s?[{UPPER}]\.)*|[{UPPER}]{{1,3}}(?=\s+[{UPPER}][{LOWER}]))"
)
PARTICLE = (
    r"(?:de|da|di|du|del|della|der|den|van|von|zu|bin|bint|binti|al|el|la|le|los|dos|das|ter|ten|bo|y|i|e|af|av|ibn|ap)"
)
# Initials behind a name, as in the south of India: "Vasan KV". Most other pairs of capitals are no one's.
_INITIALS = (
    r"(?!(?:TV|UK|US|EU|UN|HD|PD|PM|AM|ET|PT|CT|EP|EW|FX|CW|VP|DI|DS|DC|CI|PC|AI|IP|PR|OK|ID|IT|LA|NY|CA|TX|FL"
    r"|BC|NZ|GB|UHD|BL|GL|MC|DJ|OS|II|IV|VI|IX|XL|WW|QA|VR|AR|HQ|BS|EN|ES|FR|JP|KR|IN|IS|TO|OF|ON|AT|BY|OR|NO|SO"
    r"|WE|HE|MY|AN|AS|BE|DO|GO|IF|UP|OH|MI|PA|IL|GA|NC|VA|WA|MA|AZ|MN|CO|WI|MO|MD|TN|SC|AL|KY|IA|UT|NV|MS|KS|NM|NE"
    r"|WV|HI|NH|ME|MT|RI|DE|SD|ND|AK|VT|WY|QC)\b)"
    rf"[{UPPER}]{{2}}(?![\w.'&+-])"
)
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
    own = _own_part(text[start:end])
    if own is None:
        return None
    return Name(start + own[0], start + own[1], text[start + own[0] : start + own[1]])


@lru_cache(maxsize=1024)  # the same words are come upon again from each place where a list may begin
def _own_part(raw: str) -> tuple[int, int] | None:
    """Cut capitalised words of the sentence off both ends: "Director Bae In Hwan", "Creator Jo Marsh", "In Kim's"."""
    words = list(re.finditer(r"\S+", raw))
    if words[0].group() == "Celebrity":  # "Celebrity Mini Golf": a show's title
        return None
    first, last = 0, len(words)
    while first < last and _is_starter(words[first].group()) and not _is_first_name(words, first):
        word = words[first].group().strip(",.'\"")
        if word in {"Will", "May", "So", "Do", "An", "In", "Jo", "Can"} and last - first == 2:
            break
        if _GIVEN.fullmatch(words[first + 1].group() if last - first == 2 else "") and len(word) == 2:
            break  # "No Hae-jin"
        first += 1
    while last - first > 2 and words[first].group() in NATIONS:  # "Argentinian Mina Falk"
        first += 1
    for i in range(first, last):
        word = words[i].group().strip(",'\"").removesuffix("'s")
        if _is_called(words, first, i):
            continue
        if (
            word in NOT_IN_NAMES
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
    if last - first > 1 and words[last - 1].group().strip(",'\"").removesuffix("'s") in NOT_LAST:
        return None
    start, end = words[first].start(), words[last - 1].end()
    name = raw[start:end]
    name = name.removesuffix("'s") if name.endswith("'s") else name.removesuffix("'")
    name = name.rstrip(",")
    return (start, start + len(name)) if name else None


def _is_first_name(words: list[re.Match[str]], first: int) -> bool:
    """ "April Moor", with nothing before it: "In April Moor said" is a month."""
    if first or len(words) != 2 or words[0].group() not in FIRST_NAMES_TOO:
        return False
    second = words[1].group().strip(",.'\"").removesuffix("'s")
    return not _is_starter(second) and second not in NOT_LAST and not second.isupper()


def _is_called(words: list[re.Match[str]], first: int, i: int) -> bool:
    """Whether the word is the name that a month or a season of the year lends: "Mona August", "April Moor"."""
    word = words[i].group().strip(",'\"").removesuffix("'s")
    if i == first:
        return _is_first_name(words, first)
    before = words[i - 1].group()
    return (
        word in NAMES_TOO
        and first < i == len(words) - 1
        and before not in _NO_FIRST_NAMES | _STARTERS
        and before[1:2].islower()
    )


_NO_FIRST_NAMES = frozenset(
    """
    Late Early Mid Past Coming Whole Long Hot Happy Big Great Red Black Dark White Very Independence Labor Labour Boxing
    Memorial Groundhog Thanksgiving Judgment Judgement Doomsday Graduation Launch Opening Wedding Mother's Father's
    Read See Learn Know Find Much Once Show Load View Get Want Discover Plus Two Three Far Even Need
    Women's Men's Patrick's Veterans Pay Election Earth Victory Liberation Upfront Personal Simply Fyre Saint St
    """.split()
)


def find_names(text: str) -> list[Name]:
    """Full names (two words or more) in plain text, left to right."""
    return list(_names_in(text))


@lru_cache(maxsize=256)  # several families ask for those of the same sentence
def _names_in(text: str) -> tuple[Name, ...]:
    cleaned = (_cleaned(text, match.start("name"), match.end("name")) for match in _NAME.finditer(text))
    return tuple(name for name in cleaned if name is not None and is_full_name(name.text))


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
    alone = _SINGLE.match(text, position)
    if alone and alone["name"] not in NOT_IN_NAMES:
        word = alone["name"].removesuffix("'s")
        if known(word):
            return Name(position, position + len(word), word)
    return None
