"""Korean names: from Latin letters back to Hangul, in which all spellings of one name are one.

A syllable is read by tables made from its three letters:

- Revised Romanization, 2000 (Ministry of Culture and Tourism, notification 2000-8): ``Jeong Hye-won``
- McCune-Reischauer, 1939 (Transactions of the Korea Branch of the Royal Asiatic Society, vol. 29): ``Chŏng Hyewŏn``;
  without its marks, as the press prints it: ``Chong Hyewon``
- what agencies write on posters: ``Jung Hye-won``, ``Soo``, ``Young``, ``Wook``

The last has no rule book and clashes with the first: "Jun" is 준 and not the 전 that "u" for ㅓ would allow. A habit
counts only where it is nobody's Revised spelling, or where :data:`BOTH` says that it is met for either. Only syllables
that names are made of are read, so that "hyok" is seen to be McCune-Reischauer: there is no 횩.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, product
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
USUAL = 2  # syllables of a given name
_FIRST, _LAST, _PER_INITIAL, _PER_VOWEL = 0xAC00, 0xD7A3, 588, 28  # Unicode 15, section 3.12

# Each letter: Revised | McCune-Reischauer with its marks | agencies. "-": none beside the others.
INITIALS = """
ㄱ g  | k g   | k
ㄴ n  | n     | -
ㄷ d  | t d   | -
ㄹ r  | r n   | l
ㅁ m  | m     | -
ㅂ b  | p b   | -
ㅅ s  | s sh  | sh
ㅇ .  | .     | -
ㅈ j  | ch j  | -
ㅊ ch | ch'   | -
ㅌ t  | t'    | -
ㅍ p  | p'    | -
ㅎ h  | h     | -
"""
# ... and of vowels, those of agencies at the end of a syllable | before a consonant.
VOWELS = """
ㅏ a   | a  | ah      | -
ㅐ ae  | ae | ai ay   | ai
ㅑ ya  | ya | -       | -
ㅓ eo  | ŏ  | uh eoh  | u
ㅔ e   | e  | ay      | -
ㅕ yeo | yŏ | yuh     | yu you
ㅖ ye  | ye | yea yeh | -
ㅗ o   | o  | oh      | -
ㅘ wa  | wa | -       | -
ㅚ oe  | oe | -       | -
ㅛ yo  | yo | -       | -
ㅜ u   | u  | oo wu woo | oo wu woo
ㅝ wo  | wŏ | weo     | weo
ㅟ wi  | wi | wee     | -
ㅠ yu  | yu | yoo you | yoo you
ㅡ eu  | ŭ  | -       | -
ㅢ ui  | ŭi | ee eui i | -
ㅣ i   | i  | ee      | ee
"""
FINALS = """
ㄱ k  | k  | g ck c
ㄴ n  | n  | -
ㄹ l  | l  | -
ㅁ m  | m  | -
ㅂ p  | p  | b
ㅅ t  | t  | s
ㅇ ng | ng | -
ㅊ t  | t  | ch
"""

# The syllables that names are made of; what is left out would only make others harder to tell.
SYLLABLES = """
가 강 건 걸 검 겨 결 겸 경 계 고 곤 공 관 광 교 구 국 군 권 귀 규 균 근 금 기 길 나 난 남 노 누 늘 다 단 담 대 덕 도 돈
동 두 득 라 란 람 래 량 려 련 렬 령 로 록 롬 롱 룡 루 류 륜 률 름 리 린 림 마 만 매 면 명 모 목 무 묵 문 미 민 바 반
방 배 백 범 벽 변 별 병 보 복 본 봄 봉 부 빈 빛 비 산 상 새 샘 서 석 선 설 섭 성 세 소 솔 송 솜 수 숙 순 슬 승 시 식
신 실 심 아 안 애 양 어 언 억 엄 여 연 열 염 엽 영 예 오 옥 온 완 왕 요 용 우 욱 운 울 웅 원 월 위 유 윤 율 은 을 음
응 의 이 익 인 일 임 자 장 재 전 절 점 정 제 조 종 좌 주 준 중 지 직 진 집 찬 창 채 천 철 청 초 총 추 춘 충 치 탁 태
택 토 통 판 평 표 풍 필 하 학 한 함 해 행 향 허 헌 혁 현 협 형 혜 호 홍 화 환 회 효 후 훈 휘 휴 흔 흠 흥 희
"""

# Spellings met for either syllable, though the rule book gives them to one.
#   Kim Min-suk: 김민석 on posters, 김민숙 by the book
BOTH: Mapping[str, str] = MappingProxyType(
    {"suk": "석숙", "sun": "선순", "jung": "정중", "chun": "천춘", "chung": "청충", "gun": "건군", "hun": "훈헌"}
)

FAMILIES = """
강 kang gang · 고 ko go koh · 공 gong kong · 곽 kwak gwak · 구 koo gu ku goo · 국 kook guk · 권 kwon gwon kweon
금 geum keum · 기 ki gi kee · 길 gil kil · 김 kim gim · 나 na ra nah · 남 nam · 남궁 namgung namkoong · 노 noh no roh
도 do doh · 라 ra rah · 류 ryu ryoo · 마 ma mah · 맹 maeng · 명 myung myeong · 모 mo · 문 moon mun · 민 min
박 park pak bak · 반 ban · 방 bang pang · 배 bae pae bai · 백 baek paik baik paek back · 변 byun byeon · 봉 bong
빈 bin · 서 seo suh seoh · 석 suk seok · 선 sun seon · 선우 sunwoo seonu seonwoo · 설 seol sul · 성 sung seong
소 so soh · 손 son sohn · 송 song · 신 shin sin · 심 shim sim · 안 ahn an · 양 yang · 엄 um uhm eom · 여 yeo yuh
연 yeon youn · 염 yeom yum · 예 ye yea · 오 oh o · 옥 ok ock · 왕 wang · 용 yong · 우 woo u wu · 원 won · 위 wi wee
유 yoo yu you · 육 yook yuk · 윤 yoon yun youn · 은 eun · 이 lee yi rhee ri i · 인 in · 임 im lim rim yim leem
장 jang chang · 전 jeon jun chun chon · 정 jung jeong chung cheong joung · 제 je · 조 jo cho · 주 joo ju chu
지 ji jee chi · 진 jin chin · 차 cha · 채 chae chai · 천 cheon chun · 최 choi choe chwe choy · 추 choo chu · 탁 tak
태 tae · 표 pyo · 하 ha · 한 han hahn · 함 ham hahm · 허 heo hur huh · 현 hyun hyeon · 홍 hong · 황 hwang whang
황보 hwangbo · 감 kam gam · 견 kyun gyeon · 경 kyung gyeong · 편 pyun pyeon · 피 pi
"""
_OLD_FAMILIES = frozenset({"pak", "paek", "chon", "pae"})  # who writes these goes on in McCune-Reischauer
_MARKED = str.maketrans({"ŏ": "eo", "ŭ": "eu"})
_BARE = str.maketrans({"ŏ": "o", "ŭ": "u"})


@lru_cache(maxsize=8192)
def readings(name: str) -> frozenset[str]:
    """What a name in Latin letters, or in Hangul, may stand for: ``Kim Yuna`` → 김 유나, 김 윤아; none: not Korean.

    Family name and given name stand apart, whichever comes first. A hyphen or a space between syllables is kept to.
    """
    text = name.casefold().replace("’", "'")
    words = [word.replace("-", " ").split() for word in text.split()]
    if len(words) == 1 and len(words[0]) == 1:
        return _hangul(words[0][0])
    if not 2 <= len(words) <= 3:
        return frozenset()
    return frozenset(
        f"{family} {given}"
        for first, rest in ((words[0], words[1:]), (words[-1], words[:-1]))
        if len(first) == 1
        for family in _FAMILY.get(_plain(first[0]), ())
        for given in _given([part for word in rest for part in word], first[0])
    )


def romanised(reading: str) -> str:
    """The Revised spelling, letter by letter: ``김 수민`` → ``gim sumin``."""
    return "".join(letter if letter == " " else _revised(letter) for letter in reading)


def is_family(word: str) -> bool:
    """Whether a folded word is a Korean family name in one of its spellings."""
    return word in _FAMILY


def family_and_given(words: Sequence[str]) -> tuple[str, tuple[str, ...]] | None:
    """The folded words of a name parted, whichever comes first; None: no Korean family name is at either end."""
    if len(words) > 1 and is_family(words[0]):
        return words[0], tuple(words[1:])
    if len(words) > 1 and is_family(words[-1]):
        return words[-1], tuple(words[:-1])
    return None


def is_misspelled(given: Sequence[str]) -> bool:
    """Whether a given name has what is no syllable by any rule or habit: ``yei ji``, ``jung jea``, ``hoyean``.

    A syllable that only no name is known with (``ha ni``) may well be in a name that is new to us, and what has a
    letter that no spelling of Korean has (``suvin``) is a name of another language.
    """
    if not _LETTERS.issuperset("".join(given)):
        return False
    return not (_SYLLABLE if len(given) > 1 else _TWO_SYLLABLES).match("-".join(given))


def _hangul(word: str) -> frozenset[str]:
    """A name written in Hangul, parted after each length that a family name has."""
    if len(word) > 5 or not all(_FIRST <= ord(letter) <= _LAST for letter in word):
        return frozenset()
    return frozenset(f"{word[:cut]} {word[cut:]}" for cut in (1, 2) if word[:cut] in _NAMED and word[cut:])


def _given(parts: Sequence[str], family: str) -> set[str]:
    """The given names that these parts, syllables or several in one, may stand for."""
    marked = any("ŏ" in part or "ŭ" in part or "'" in part for part in (family, *parts))
    unmarked = [_NO_MARKS] if family in _OLD_FAMILIES else [_POSTERS, _NO_MARKS]
    for table in [_MARKS] if marked else unmarked:
        ways = [_shortest(part.translate(_MARKED) if marked else part, table, len(parts) > 1) for part in parts]
        if all(ways):
            return {"".join(way) for way in product(*ways)}
    return set()


def _shortest(word: str, table: Mapping[str, frozenset[str]], one: bool) -> set[str]:
    """A word read as one syllable, or else as two, or three: ``soomin`` is no Soo-o-min."""
    for syllables in (1,) if one else (1, 2, 3):
        if found := set(_cut(word, table, syllables)):
            return found
    return set()


def _cut(word: str, table: Mapping[str, frozenset[str]], syllables: int) -> Iterator[str]:
    """Every way to read a word as so many syllables."""
    if syllables == 1:
        yield from table.get(word, ())
        return
    for end in range(1, min(len(word), 7)):
        first = word[:end]
        if first in table and not first.endswith("h"):  # Su-hyeon; "Suh" is written so only where it ends
            rests = list(_cut(word[end:], table, syllables - 1))
            yield from (syllable + rest for rest in rests for syllable in table[first])


def _plain(family: str) -> str:
    return family.translate(_MARKED).replace("'", "")


# --- the tables, spelling → syllables ---


def _rows(table: str) -> dict[str, list[list[str]]]:
    """Letter → its cells; "." stands for no letter at all, "-" for no spelling."""
    return {
        line[0]: [[each.strip(".") for each in cell.split() if each != "-"] for cell in line[1:].split("|")]
        for line in table.strip().splitlines()
    }


_INITIAL, _VOWEL, _FINAL = _rows(INITIALS), _rows(VOWELS), _rows(FINALS) | {"": [[""], [""], []]}


def _letters(syllable: str) -> tuple[str, str, str]:
    number = ord(syllable) - _FIRST
    vowel, final = divmod(number % _PER_INITIAL, _PER_VOWEL)
    return _INITIALS[number // _PER_INITIAL], _VOWELS[vowel], _FINALS[final].strip()


def _revised(syllable: str) -> str:
    initial, vowel, final = _letters(syllable)
    return _INITIAL[initial][0][0] + _VOWEL[vowel][0][0] + _FINAL[final][0][0]


def _on_posters(initial: str, vowel: str, final: str) -> Iterator[tuple[str, ...]]:
    """By the Revised rules, or as agencies write."""
    book, _, habits = _INITIAL[initial]
    vowels, _, at_end, inside = _VOWEL[vowel]
    return product([*book, *habits], [*vowels, *(inside if final else at_end)], [*_FINAL[final][0], *_FINAL[final][2]])


def _with_marks(initial: str, vowel: str, final: str) -> Iterator[tuple[str, ...]]:
    """By McCune-Reischauer, its breves written out."""
    return product(_INITIAL[initial][1], [each.translate(_MARKED) for each in _VOWEL[vowel][1]], _FINAL[final][1])


def _without_marks(initial: str, vowel: str, final: str) -> Iterator[tuple[str, ...]]:
    """By McCune-Reischauer without its marks, or any other."""
    yield from _on_posters(initial, vowel, final)
    bare = [each.translate(_BARE) for each in _VOWEL[vowel][1]]
    initials = [each.strip("'") for each in _INITIAL[initial][1]]
    yield from product(initials, [*bare, *_VOWEL[vowel][0]], _FINAL[final][1])


def _table(spell: Callable[[str, str, str], Iterator[tuple[str, ...]]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for syllable in SYLLABLES.split():
        for parts in spell(*_letters(syllable)):
            found.setdefault("".join(parts), set()).add(syllable)
    return {spelling: frozenset(syllables) for spelling, syllables in found.items()}


_BY_THE_BOOK = {_revised(syllable): frozenset({syllable}) for syllable in SYLLABLES.split()}
_POSTERS = _table(_on_posters) | _BY_THE_BOOK | {spelling: frozenset(each) for spelling, each in BOTH.items()}
_MARKS = _table(_with_marks)
_NO_MARKS = _table(_without_marks)


def _any_syllable() -> str:
    """A pattern of all that may be a syllable, also of such as no name has."""
    letters = [
        sorted({each.translate(off) for cells in rows.values() for each in chain(*cells) for off in (_MARKED, _BARE)})
        for rows in (_INITIAL, _VOWEL, _FINAL)
    ]
    return "".join(f"(?:{'|'.join(map(re.escape, reversed(each)))})" for each in letters)


_SYLLABLE = re.compile(f"{_any_syllable()}(?:-{_any_syllable()}){{0,2}}$")  # as parted in print
_TWO_SYLLABLES = re.compile(f"{_any_syllable()}(?:{_any_syllable()})?$")

_LETTERS = frozenset(chain.from_iterable(_POSTERS.keys() | _MARKS.keys() | _NO_MARKS.keys()))

_FAMILY: dict[str, frozenset[str]] = {}
for _entry in FAMILIES.replace("\n", " · ").split(" · "):
    for _spelling in _entry.split()[1:]:
        _FAMILY[_spelling] = _FAMILY.get(_spelling, frozenset()) | {_entry.split()[0]}
_NAMED = frozenset(family for families in _FAMILY.values() for family in families)
