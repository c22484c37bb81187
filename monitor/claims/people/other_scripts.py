"""Names of people in another script within an English article: "stars 山田花子 and Jon Hale", "Yui Tanaka (田中ゆい)".

All tables know names by the shape of Latin ones. So before an article is read (see titles/renaming.py) each name in
another script gets a name of that shape to stand in for it. One in brackets behind a Latin name, or the other way
round, or behind it without brackets, is the same person's: it is left out, and the person is told as named first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from monitor.claims.people.names import find_names, name_at
from monitor.claims.text.fold import key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Span = tuple[int, int]

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\u3005\u30f6\u30ce"  # with 々, ヶ and ノ, which stand between ideographs
_HIRAGANA = "\u3041-\u3096"
_KATAKANA = "\u30a1-\u30fa\u30fc"
_HANGUL = "\uac00-\ud7a3"
_CYRILLIC = "\u0400-\u052f"
_UPPER = "\u0410-\u042f\u0401\u0404\u0406\u0407"
_LETTERS = rf"{_HAN}{_HIRAGANA}{_KATAKANA}{_HANGUL}{_CYRILLIC}\u0370-\u03ff\u0590-\u06ff\u0900-\u0e7f\u10a0-\u10ff"
_DOT = "[\u30fb\u00b7\u2022\uff65=\uff1d]"  # between the parts of a foreign name: キム・ヨナ
_GAP = "[ \u3000]"

# Each shape with names that have it; the first that fits is taken, so one in two words stands before one in one.
_SHAPES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (rf"[{_HAN}]{{1,4}}{_GAP}[{_HAN}{_HIRAGANA}{_KATAKANA}]{{1,5}}", ("高橋 玲", "佐藤 みゆき")),
    (rf"[{_HAN}]{{2,6}}", ("山田花子", "長谷川博己", "王小明", "佐々木希")),
    (rf"[{_HAN}]{{1,4}}[{_HIRAGANA}]{{1,4}}[{_HAN}]?", ("田中ゆい", "松たか子")),
    (rf"[{_HAN}]{{1,4}}[{_KATAKANA}]{{2,6}}", ("木村カエラ", "梅沢ユリカ")),
    (rf"(?:[{_HIRAGANA}]{{2,4}}|[{_KATAKANA}]{{2,5}})[{_HAN}]{{1,4}}", ("つるの剛士", "マキタ太郎")),
    (rf"[{_KATAKANA}]{{2,8}}(?:(?:{_DOT}|{_GAP})[{_KATAKANA}]{{1,10}}){{1,3}}", ("キム・ヨナ", "タカハシ レイ")),
    (rf"[{_KATAKANA}]{{2,8}}|[{_HIRAGANA}]{{2,6}}", ("ローラ", "のん")),
    (rf"[{_HAN}]{{1,5}}(?:{_DOT}[{_HAN}]{{1,5}}){{1,2}}", ("古力娜扎·拜合提亚尔",)),
    (rf"[{_HANGUL}]{{1,2}}{_GAP}[{_HANGUL}]{{1,3}}|[{_HANGUL}]{{2,4}}", ("이지은", "남궁민", "김 수현")),
    (
        rf"[{_UPPER}][\u0430-\u045f]+(?:[ -][{_UPPER}][\u0430-\u045f]+){{1,2}}",
        ("Анна Зимина",),
    ),
)
_NAME = re.compile(rf"(?<![{_LETTERS}\w])(?:{'|'.join(shape for shape, _ in _SHAPES)})(?![{_LETTERS}\w\u3001\u3002])")
_MORE_BEFORE, _MORE_BEHIND = re.compile(rf"[{_LETTERS}]\s$"), re.compile(rf"\s[{_LETTERS}]")
_ANY = re.compile(rf"[{_LETTERS}]")

# What ends what is no person's: broadcasters, papers, firms, prizes, kinds of work, seasons and parts.
_NO_PERSON = re.compile(
    r"(?:テレビ|放送|放送局|新聞|通信|出版|書店|映画|映画祭|劇場|劇団|大学|高校|学園|学院|事務所|会社|製作所|社|局|賞|劇|版|編"
    r"|章|祭"
    r"|電視|電視台|卫视|电视|电视台|频道|視頻|视频|影业|影業|传媒|傳媒|集团|集團|公司|奇艺|奇藝|腾讯|騰訊|優酷|优酷|芒果|小说|小説|小說|漫画|漫畫|動画|動漫|系列"
    r"|ドラマ|アニメ|シリーズ|シーズン|マンガ|ネット|スタジオ|チャンネル|フジ|ジャンプ|コミック"
    r"|방송|방송국|티비|신문|일보|뉴스|드라마|영화|시즌|웹툰|소설|넷플릭스|티빙|웨이브|스튜디오|엔터테인먼트)$|[\u4e00-\u9fff]の[\u4e00-\u9fff]"
)
# Words behind which stands a title, a place, a service or a mere word: "the novel 雪国", "airs on 日本テレビ".
_NAMES_A_THING = re.compile(
    r"(?:\b(?:in|on|at|via|into|near|outside|titled|entitled|called|named|known(?:\s\w+){0,2}\sas|reads?|written|spel[lt]\w*|means?|meaning"
    r"|titles?|names?|novels?|books?|manga|manhua|manhwa|webtoons?|comics?|films?|movies?|series|dramas?|anime|shows?|songs?|singles?|albums?"
    r"|magazine|network|channel|broadcaster|service|platform|station|studio|company|firm|publisher|city|town|village|words?|terms?|phrase"
    r"|kanji|hashtag|tag|app|site|website|game|(?<=the\s)play|musical|award|original|native)\s(?:is\s|the\s|of\s)?|[#@]"
    r"|\b(?:title|name|Japanese|Chinese|Korean|Hangul|Kanji|original)\s?:\s?)$",
    re.IGNORECASE,
)
_IS_A_WORD = re.compile(r"\s(?:means|meaning|literally|lit\.|translates|stands\sfor)\b|\s?\([\"']")
_OPENING, _CLOSING = frozenset("\"'([「『《〈"), frozenset("\"')]」』》〉")
_BRACKET = re.compile(r"\s?\((?P<inside>[^()]{1,70})\)")
# Before a name in a bracket: which script it is in, or which name it is.
_LABEL = re.compile(
    r"(?:(?:Japanese|Chinese|Korean|Thai|Russian|Hangul|Hanja|Kanji|simplified|traditional|native|real|stage|birth|romani[sz]ed|also|credited"
    r"|known|born|as|name|spelling)\b:?\s?){1,4}",
    re.IGNORECASE,
)
_OTHER = re.compile(rf"[{_LETTERS}](?:[{_LETTERS}\s-]|{_DOT}){{0,24}}")
_PART = re.compile(r"[^,;/]+")
_COMMA_BEHIND, _COMMA_BEFORE = re.compile(r"[,;/]\s?"), re.compile(r"[,;/]\s?$")
_GAP_BEFORE = re.compile(r"(?<=\w)\s$")
_LONGEST = 60  # letters of a name


def in_other_scripts(text: str) -> bool:
    """Whether ``text`` has letters of another script at all; most have none."""
    return _ANY.search(text) is not None


def _stand_in(index: int) -> str:
    """A name that nobody has, for the first: "Qvaax Qwaax"."""
    letters = chr(ord("a") + index // 26 % 26) + chr(ord("a") + index % 26)
    return f"Qv{letters}x Qw{letters}x"


@dataclass(slots=True)
class OtherScripts:
    """Who is named in another script in one article: what stands in for each, and as whom each is told.

    Two passes: ``gather`` over all texts, then ``swaps`` of each; a name is often told in both scripts only once.
    """

    stand_ins: dict[str, str] = field(default_factory=dict)  # by the name in the other script
    told_as: dict[str, str] = field(default_factory=dict)  # by what stands in: "Hanako Yamada" for 山田花子

    def gather(self, text: str, titles: Sequence[Span]) -> None:
        """Learn which names ``text`` says are one person's; the show's titles stand at ``titles``."""
        for again in _again(text, titles):
            if not _ANY.match(again.owner):
                if again.owner not in self.told_as:
                    self.stand_ins.setdefault(again.alias, again.owner)
            elif not (again.owner in self.stand_ins or again.alias in self.told_as or _ANY.match(again.alias)):
                self.stand_ins[again.owner], self.told_as[again.alias] = again.alias, again.owner

    def swaps(self, text: str, titles: Sequence[Span]) -> list[tuple[int, int, str]]:
        """What is to be read instead of which stretches of ``text``, in its order; "" for what is left out."""
        dropped = [again.cut for again in _again(text, titles)]
        named = [(start, end, self._stand_in_of(text[start:end])) for start, end in _names(text, titles, dropped)]
        return sorted([*named, *((start, end, "") for start, end in dropped)])

    def _stand_in_of(self, name: str) -> str:
        stand_in = self.stand_ins.get(name)
        if stand_in is None:
            stand_in = self.stand_ins[name] = _stand_in(len(self.stand_ins))
            self.told_as[stand_in] = name
        return stand_in


def _names(text: str, titles: Sequence[Span], dropped: Sequence[Span]) -> Iterator[Span]:
    for match in _NAME.finditer(text):
        start, end = match.span()
        if _meets((start, end), titles) or _meets((start, end), dropped) or _is_thing(text, start, end):
            continue
        yield start, end


def _is_thing(text: str, start: int, end: int) -> bool:
    """Whether the words around a name, or its own end, make it a title, a firm or a word: "the novel 雪国"."""
    if _NO_PERSON.search(text[start:end]) or _IS_A_WORD.match(text, end):
        return True
    if _MORE_BEFORE.search(text, max(0, start - 2), start) or _MORE_BEHIND.match(text, end):
        return True  # words of a title or of a sentence
    if text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING and start:
        return True
    return _NAMES_A_THING.search(text, max(0, start - 40), start) is not None


def _meets(span: Span, spans: Sequence[Span]) -> bool:
    return any(first < span[1] and span[0] < last for first, last in spans)


def _name_before(text: str, end: int, titles: Sequence[Span]) -> str | None:
    """The name that ends at ``end``, in whatever script."""
    first = max(0, end - _LONGEST)
    for match in _NAME.finditer(text, first, end):
        if match.end() == end and not _meets(match.span(), titles):
            return None if _is_thing(text, match.start(), end) else match.group()
    names = (name for name in find_names(text[first:end]) if first + name.end == end)
    return next((n.text for n in names if not _meets((first + n.start, end), titles)), None)


@dataclass(frozen=True, slots=True)
class _Again:
    """A person's name told once more, in another script or order, and what is to be left out for it."""

    owner: str
    alias: str
    cut: Span


def _again(text: str, titles: Sequence[Span]) -> Iterator[_Again]:
    beside = list(_beside(text, titles))
    yield from beside
    for bracket in _BRACKET.finditer(text):
        # "Lin Wenyu 林雯羽 (Bo Pei)": the bracket is hers, and is Latin as she is
        owner = next((again.owner for again in beside if again.cut[1] == bracket.start()), None)
        owner = owner or _name_before(text, bracket.start(), titles)
        if owner is not None:
            yield from _in_bracket(text, bracket, owner)


def _beside(text: str, titles: Sequence[Span]) -> Iterator[_Again]:
    """ "Yui Tanaka 田中ゆい as Iris", "田中ゆい Yui Tanaka as Iris"."""
    for match in _NAME.finditer(text):
        start, end = match.span()
        gap = _GAP_BEFORE.search(text, max(0, start - 3), start)
        owner = _name_before(text, gap.start(), titles) if gap else None
        if gap and owner and not (_ANY.match(owner) or _is_thing(text, start, end)):
            yield _Again(owner, match.group(), (gap.start(), end))
            continue
        latin = name_at(text, end + 1) if text[end : end + 1] == " " else None
        if latin and not _meets((latin.start, latin.end), titles) and _name_before(text, end, titles):
            yield _Again(match.group(), latin.text, (end, latin.end))


def _in_bracket(text: str, bracket: re.Match[str], owner: str) -> Iterator[_Again]:
    """The names in it, with all of the bracket or with the commas around them where it says more: "(田中ゆい, 28)"."""
    spans = list(_aliases(text, bracket, owner))
    if not any(_ANY.search(name) for name in (owner, *(text[start:end] for start, end in spans))):
        return  # all of it is Latin, which is no business of ours
    if len(spans) == len(_PART.findall(bracket["inside"])):
        yield _Again(owner, text[slice(*spans[-1])], bracket.span())
        return
    for start, end in spans:
        behind = _COMMA_BEHIND.match(text, end)
        before = _COMMA_BEFORE.search(text, bracket.start("inside"), start)
        cut = (start, behind.end()) if behind else (before.start() if before else start, end)
        yield _Again(owner, text[start:end], cut)


def _aliases(text: str, bracket: re.Match[str], owner: str) -> Iterator[Span]:
    """Where in a bracket behind ``owner`` the same person's name stands, in the other script or in another order."""
    for part in _PART.finditer(text, *bracket.span("inside")):
        start = part.start() + len(part.group()) - len(part.group().lstrip())
        label = _LABEL.match(text, start, part.end())
        start = label.end() if label else start
        end = part.start() + len(part.group().rstrip())
        alias = text[start:end]
        other = _OTHER.fullmatch(alias) is not None and not _NO_PERSON.search(alias)
        if other or (_ANY.match(owner) and _is_name(alias)) or _same_words(alias, owner):
            yield start, end


def _is_name(text: str) -> bool:
    name = name_at(text, 0)
    return name is not None and name.text == text


def _same_words(name: str, other: str) -> bool:
    """ "Tanaka Yui" is Yui Tanaka."""
    return " " in name and sorted(map(key, name.split())) == sorted(map(key, other.split()))
