"""One person, many spellings: "Seo Ye-na", "Seo Yea Na" and "Seo Yena" are one; two people who share a surname are not.

A name is folded until only what spellings of one name share is left. Two names are the same person when their folded
forms are equal, whatever the order of family and given name, or when they are so near that a slip explains it: one or
two letters in the name of somebody with the same role, or one letter in the family name beside an equal given name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Letters that have no accent to lose.
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"})

_ASIDE = re.compile(r"[\"“”][^\"“”]*[\"“”]|\([^)]*\)|\b(?:jr|sr|ii|iii|iv)\b\.?")
_NOT_A_NAME = re.compile(r"[^\w\s'’.-]")

# Romanisations of Korean that one performer is met in: Revised, McCune-Reischauer and the habits of agencies. Each is
# written as the commonest form. Applied to whole syllables only, and only where a name has the shape of a Korean one.
#   Lee Jung Min → i jeongmin      Kim Soo Jin → gim sujin      Park Hye-yeong → bak hyeyeong
_KOREAN_SYLLABLES: tuple[tuple[str, str], ...] = (
    (r"^(?:lee|yi|rhee|ri)$", "i"),
    (r"^(?:park|pak)$", "bak"),
    (r"^(?:choi|choe|chwe)$", "choe"),
    (r"^(?:jung|chung|cheong)$", "jeong"),
    (r"^(?:cho|joh)$", "jo"),
    (r"^(?:woo|wu)$", "u"),
    (r"^(?:im|lim|rim)$", "im"),
    (r"^(?:yoo|yu|ryu|ryoo|yoo)$", "yu"),
    (r"^(?:noh|roh|no)$", "no"),
    (r"^(?:oh)$", "o"),
    (r"^(?:suh|seoh)$", "seo"),
    (r"^(?:shin)$", "sin"),
    (r"^(?:shim)$", "sim"),
    (r"^(?:moon)$", "mun"),
    (r"^(?:kwon)$", "gwon"),
    (r"^(?:ahn)$", "an"),
    (r"^(?:eum|uhm|eom)$", "eom"),
)
_KOREAN_LETTERS: tuple[tuple[str, str], ...] = (
    (r"^k(?!k)", "g"),
    (r"^w(?=oo)", ""),  # Wook, Woong
    (r"^sh(?=i|ik|in)", "s"),
    (r"^ch(?=eo)", "j"),
    (r"yea", "ye"),
    (r"oo", "u"),
    (r"ee", "i"),
    (r"young$", "yeong"),
    (r"yung$", "yeong"),
    (r"hyun$", "hyeon"),
    (r"kyung$|kyoung$|gyung$|gyoung$", "gyeong"),
    (r"jun$|joon$", "jun"),
    (r"sung$", "seong"),
    (r"^ae$", "ae"),
    (r"^jae$|^je$", "jae"),
)

# Shapes in which a word is a Korean family name as it is commonly written.
_FAMILIES = """
kim gim lee yi rhee park pak bak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im han oh
seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu hong jeon jun ko go koh moon mun yang son sohn bae
baek paik heo hur nam shim sim noh roh ha joo ju woo gu koo ku min jin ji na ra uhm eom um byun byeon bang
gong gil pyo chae yeom wi ok tak kam seol ki do cha sung seong
"""
_KOREAN_FAMILIES = frozenset(_FAMILIES.split())

# Given names with a common short form: only beside an equal family name.
_SHORT: Mapping[str, str] = MappingProxyType(
    {
        "chris": "christopher",
        "mike": "michael",
        "matt": "matthew",
        "dave": "david",
        "dan": "daniel",
        "tom": "thomas",
        "jim": "james",
        "joe": "joseph",
        "bob": "robert",
        "rob": "robert",
        "bill": "william",
        "will": "william",
        "ben": "benjamin",
        "sam": "samuel",
        "alex": "alexander",
        "nick": "nicholas",
        "steve": "steven",
        "ed": "edward",
        "tony": "anthony",
        "andy": "andrew",
        "greg": "gregory",
        "jon": "jonathan",
        "kate": "katherine",
        "kathryn": "katherine",
        "catherine": "katherine",
        "liz": "elizabeth",
        "jen": "jennifer",
        "jess": "jessica",
    }
)


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Words without case, accents or punctuation: ``Marisela Gómez-Ruiz`` → ``marisela gomez ruiz``."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)
    plain = _ASIDE.sub(" ", plain)
    plain = _NOT_A_NAME.sub(" ", plain).replace("'", "").replace("’", "").replace(".", " ").replace("-", " ")
    return " ".join(plain.split())


@lru_cache(maxsize=8192)
def person_key(name: str) -> str:
    """Equal for the spellings of one name: the key under which beliefs about a person are kept.

    Family and given name may change places; initials in the middle drop out; Korean romanisations become one.
    """
    words = fold(name).split()
    korean = _korean(words)
    if korean is not None:
        return korean
    if len(words) > 2:
        words = [words[0], *(word for word in words[1:-1] if len(word) > 1), words[-1]]
    return " ".join([*(_SHORT.get(word, word) for word in words[:-1]), *words[-1:]])


def same_person(one: str, other: str, one_role: str | None = None, other_role: str | None = None) -> bool:
    """Whether two names are one person's, given the roles they play in one show (None: not said).

    Names of equal key are. Names that a slip sets apart are when both play the same role, or when no role speaks
    against it and only the family name is mistyped; a surname in common is never enough.
    """
    first, second = person_key(one), person_key(other)
    if first == second or _turned(first) == second:
        return True
    if len(first.split()) < 2 or len(second.split()) < 2:
        return False
    if not _same_role(one_role, other_role):
        return not (one_role and other_role) and _slip_in_family(fold(one), fold(other))
    joined, against = first.replace(" ", ""), second.replace(" ", "")
    return OSA.distance(joined, against) <= (1 if min(len(joined), len(against)) < 10 else 2)


def spellings(names: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    """Name → key of its person, for all names of one show with the role each was met in.

    The key of a person is the smallest of the keys of its spellings, whatever order they come in.
    """
    met = sorted({(name, role or "") for name, role in names})
    parent = {person_key(name): person_key(name) for name, _ in met}

    def root(key: str) -> str:
        while parent[key] != key:
            key = parent[key]
        return key

    for i, (name, role) in enumerate(met):
        for other, other_role in met[i + 1 :]:
            one, two = root(person_key(name)), root(person_key(other))
            if one != two and same_person(name, other, role or None, other_role or None):
                parent[max(one, two)] = min(one, two)
    return {name: root(person_key(name)) for name, _ in met}


def _turned(key: str) -> str:
    """The key with the last word first: for names written family name first or last."""
    words = key.split()
    return " ".join([words[-1], *words[:-1]])


def _slip_in_family(one: str, other: str) -> bool:
    """Whether two folded names have the given name in common and family names that one typing mistake sets apart.

    Short family names are a letter apart by nature (Kim and Lim), so one of these must be none that is known.
    """
    for family_first in (True, False):
        (given, family), (other_given, other_family) = (_parted(name, family_first) for name in (one, other))
        if given != other_given or len(given) < _GIVEN_LETTERS or OSA.distance(family, other_family) != 1:
            continue
        if family_first and (family in _KOREAN_FAMILIES) is not (other_family in _KOREAN_FAMILIES):
            return True
        if not family_first and min(len(family), len(other_family)) >= _FAMILY_LETTERS:
            return True
    return False


_GIVEN_LETTERS = 4
_FAMILY_LETTERS = 6


def _parted(name: str, family_first: bool) -> tuple[str, str]:
    """Given and family name."""
    words = name.split()
    return ("".join(words[1:]), words[0]) if family_first else ("".join(words[:-1]), words[-1])


def _same_role(one: str | None, other: str | None) -> bool:
    """Whether two roles are one: the words of one are among those of the other ("Elena", "Elena Ruiz")."""
    first, second = set(fold(one or "").split()), set(fold(other or "").split())
    return bool(first and second) and (first <= second or second <= first)


def _korean(words: list[str]) -> str | None:
    """The common form of a name that has a Korean one's shape: a family name beside one or two given syllables."""
    if not 2 <= len(words) <= 3 or not all(word.isascii() and word.isalpha() for word in words):
        return None
    family, given = words[0], words[1:]
    if family not in _KOREAN_FAMILIES and words[-1] in _KOREAN_FAMILIES and len(words) == 3:
        family, given = words[-1], words[:-1]
    if family not in _KOREAN_FAMILIES:
        return None
    syllables = given if len(given) == 2 else _split(given[0])
    if syllables is None or not all(_SYLLABLE.fullmatch(each) for each in syllables):
        return None
    return " ".join([_common(family), "".join(_common(each) for each in syllables)])


_INITIAL = r"(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjkmnprstwy])?"
_VOWEL = r"(?:yeo|yae|yea|you|yoo|yu|ya|ye|yo|wae|weo|wa|we|wi|wo|eui|eu|eo|ae|oe|oo|ou|ee|ui|u|a|e|i|o|ah|uh|oh)"
_FINAL = r"(?:ng|[bgkhlmnprst])?"
_SYLLABLE = re.compile(_INITIAL + _VOWEL + _FINAL)


def _split(word: str) -> list[str] | None:
    """A given name written in one word, in its two syllables: ``yeji`` → ``ye``, ``ji``; None where it has not two."""
    cuts = [
        cut
        for cut in range(1, len(word))
        if _SYLLABLE.fullmatch(word[:cut]) and _SYLLABLE.fullmatch(word[cut:]) and word[cut] not in "aeiou"
    ]
    return [word[: cuts[0]], word[cuts[0] :]] if cuts else None


def _common(syllable: str) -> str:
    for pattern, form in _KOREAN_SYLLABLES:
        if re.match(pattern, syllable):
            return form
    for pattern, form in _KOREAN_LETTERS:
        syllable = re.sub(pattern, form, syllable)
    return syllable
