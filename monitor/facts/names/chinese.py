"""Chinese names: Pinyin beside Wade-Giles, so that ``Hsu Kuo-chung`` is ``Xu Guozhong``.

- Hanyu Pinyin, 1958 (ISO 7098:2015): ``Zhang Ziqing``, with or without tones, hyphens and spaces
- Wade-Giles (Giles, A Chinese-English Dictionary, 1892), which Taiwan goes on with, mostly without its marks: ``Chang
  Tzu-ching``

A Pinyin syllable gives its Wade-Giles by the rules below. Without marks "ching" is either of jing and qing. Many
syllables are spelled alike in both and mean others ("teng" is Pinyin teng and Wade-Giles deng), so a name is read as
Wade-Giles only where it cannot be Pinyin, or where a hyphen parts its given name, which Pinyin does not have.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Initials and the finals that go with them: the table of ISO 7098.
PINYIN = """
.  | a ai an ang ao e en er o ou yi ya yan yang yao ye yin ying yo yong you yu yuan yue yun
w  | a ai an ang ei en eng o u
b  | a ai an ang ao ei en eng i ian iao ie in ing o u
p  | a ai an ang ao ei en eng i ian iao ie in ing o ou u
m  | a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f  | a an ang ei en eng o ou u
d  | a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo
t  | a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n  | a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe
l  | a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe
g  | a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k  | a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h  | a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j  | i ia ian iang iao ie in ing iong iu u uan ue un
q  | i ia ian iang iao ie in ing iong iu u uan ue un
x  | i ia ian iang iao ie in ing iong iu u uan ue un
zh | a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
ch | a ai an ang ao e en eng i ong ou u uai uan uang ui un uo
sh | a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r  | an ang ao e en eng i ong ou u uan ui un uo
z  | a ai an ang ao e en eng i ong ou u uan ui un uo
c  | a ai an ang ao e en eng i ong ou u uan ui un uo
s  | a ai an ang ao e en eng i ong ou u uan ui un uo
"""

# Pinyin → Wade-Giles: whole syllables, else the initial and the final. Of patterns the first that fits counts.
SYLLABLES: tuple[tuple[str, str], ...] = (
    (r"yi", "i"),
    (r"zi", "tzu"),
    (r"ci", "tz'u"),
    (r"si", "ssu"),
    (r"you", "yu"),
    (r"yan", "yen"),
    (r"ye", "yeh"),
    (r"yong", "yung"),
    (r"yu", "yü"),
    (r"yuan", "yüan"),
    (r"yue", "yüeh"),
    (r"yun", "yün"),
    (r"er", "erh"),
    (r"gui", "kuei"),
    (r"kui", "k'uei"),
)
INITIALS: tuple[tuple[str, str], ...] = (
    (r"zh", "ch"), (r"ch", "ch'"), (r"sh", "sh"), (r"b", "p"), (r"p", "p'"), (r"d", "t"), (r"t", "t'"), (r"g", "k"),
    (r"k", "k'"), (r"j", "ch"), (r"q", "ch'"), (r"x", "hs"), (r"r", "j"), (r"z", "ts"), (r"c", "ts'"),
)  # fmt: skip
FINALS: tuple[tuple[str, str], ...] = (
    (r"(?<=^zh|^ch|^sh)i$", "ih"),
    (r"(?<=^r)i$", "ih"),
    (r"(?<=^[jqx])ue$", "üeh"),
    (r"(?<=^[jqx])u(?=$|an$|n$)", "ü"),
    (r"üe$", "üeh"),
    (r"ian$", "ien"),
    (r"ie$", "ieh"),
    (r"iong$", "iung"),
    (r"ong$", "ung"),
    (r"(?<!^g)(?<!^k)(?<!^h)(?<!^sh)uo$", "o"),
    (r"(?<=^[gkh])e$", "o"),
)

# What is written in Taiwan besides.
HABITS: tuple[tuple[str, str], ...] = (("yi", "yi"), ("lee", "li"))

_PAIRS = frozenset(
    "ouyang sima situ zhuge shangguan murong huangfu xiahou dongfang".split()
)  # families of two syllables


@lru_cache(maxsize=8192)
def readings(name: str) -> frozenset[str]:
    """The Pinyin that a name may stand for: ``Li Ching`` → ``li jing``, ``li qing``; none: not Chinese.

    Family and given name stand apart, whichever comes first.
    """
    text = _toneless(name)
    words = [word.split("-") for word in text.split()]
    if not 2 <= len(words) <= 3 or not all(part for word in words for part in word):
        return frozenset()
    hyphen = any(len(word) > 1 for word in words)
    marked = "'" in text
    found: set[str] = set()
    for first, rest in ((words[0], words[1:]), (words[-1], words[:-1])):
        if len(first) == 1:
            parts = tuple(part for word in rest for part in word)
            by_pinyin = set(_by_pinyin(first[0], parts))
            found |= by_pinyin
            if len(parts) <= 2 and (hyphen or not by_pinyin):
                found |= set(_by_wade(first[0], parts, marked))
    return frozenset(found)


def _by_pinyin(family: str, parts: tuple[str, ...]) -> Iterator[str]:
    if family not in _PINYIN and family not in _PAIRS:
        return
    most = 2 if len(parts) == 1 else 1
    for way in product(*(list(_cut(part.replace("'", ""), most)) for part in parts)):
        yield f"{_u(family)} {_u('-'.join(way))}"


def _cut(word: str, most: int) -> Iterator[str]:
    """Every way to read a word as one or two syllables, with a mark between them."""
    if word in _PINYIN:
        yield word
    if most == 2:
        yield from (
            f"{word[:end]}-{word[end:]}" for end in range(1, len(word)) if {word[:end], word[end:]} <= _PINYIN.keys()
        )


def _by_wade(family: str, parts: tuple[str, ...], marked: bool) -> Iterator[str]:
    table = _WADE if marked else _WADE_UNMARKED
    for way in product(*(sorted(table.get(part, ())) for part in (family, *parts))):
        yield f"{_u(way[0])} {_u('-'.join(way[1:]))}"


def _u(pinyin: str) -> str:
    """Lü is printed Lu, and typed Lv."""
    return pinyin.replace("ü", "u")


def _toneless(name: str) -> str:
    """Without tones; the two dots of ü stay."""
    plain = unicodedata.normalize("NFD", name.casefold().replace("’", "'").replace("lv", "lü"))
    bare = re.sub("[\u0300-\u0307\u0309-\u036f]", "", plain)
    return unicodedata.normalize("NFC", bare)


def _wade(pinyin: str) -> str:
    for syllable, wade in SYLLABLES:
        if pinyin == syllable:
            return wade
    final = next((re.sub(pattern, to, pinyin) for pattern, to in FINALS if re.search(pattern, pinyin)), pinyin)
    initial = next(((one, to) for one, to in INITIALS if pinyin.startswith(one)), ("", ""))
    return initial[1] + final[len(initial[0]) :]


def _pinyin() -> Mapping[str, str]:
    rows = (line.split("|") for line in PINYIN.strip().splitlines())
    syllables = [initial.strip(" .") + final for initial, finals in rows for final in finals.split()]
    return {syllable: _wade(syllable) for syllable in syllables} | {"lu": "lu", "nu": "nu"}


_PINYIN = _pinyin()
_WADE: dict[str, set[str]] = {}
_WADE_UNMARKED: dict[str, set[str]] = {}
for _syllable, _spelling in _PINYIN.items():
    _WADE.setdefault(_spelling, set()).add(_syllable)
    for _bare in {_spelling.replace("'", ""), _spelling.replace("'", "").replace("ü", "u")}:
        _WADE_UNMARKED.setdefault(_bare, set()).add(_syllable)
for _spelling, _syllable in HABITS:
    _WADE[_spelling] = _WADE_UNMARKED[_spelling] = {_syllable}
