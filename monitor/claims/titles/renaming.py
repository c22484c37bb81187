"""The show by another name: before an article is read, each of its titles is replaced by one short word.

Whether a sentence is understood must not depend on what the show is called: "a second season of “Ten Weeks at the
Lighthouse” will come" says what "a second season of Ember will come" says. So an article is read with a stand-in for
the show's title, without the quotation marks around it, and with other stand-ins for its aliases; and so are people
who are named in another script than the article's (see people/other_scripts.py). What is found is then put back into
the article's own words and places.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from monitor.claims.people.other_scripts import OtherScripts, in_other_scripts
from monitor.claims.quick.compiler import compiled
from monitor.claims.text.fold import plain
from monitor.claims.titles.finder import TitleFinder, title_key
from monitor.claims.titles.no_titles import HEADLINE_WORDS
from monitor.claims.words.names import HONORIFICS, NATIONS, PLAIN_WORDS, STAND_INS
from monitor.model import Show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Dropped
    from monitor.model import Article, Block, Claim

_STAND_IN = re.compile(r"Zq[a-z]xj")
_ARTICLE = re.compile(r"(?:the|an?)\s", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"\.[\"']?(?:\s+[\"']?[A-Z]|\s*$)")  # "… a second series of ‘Lamp & Co.’ It was …"
_NOTHING = re.compile(r"(?!)")
_QUOTES = "\"'"
_TWO_WORDS = compiled(r"\b(?P<first>[A-Z][a-z]+)\s(?=(?P<last>[A-Z][a-z]+)\b)")
_LAST_NAME = re.compile(r"\s(?P<last>[A-Z][a-z]+)\b")
_FAMILY = 2  # of that name, beside the one that the show may be called after
_NO_FAMILY = PLAIN_WORDS | NATIONS | frozenset(HONORIFICS) | HEADLINE_WORDS
# "plays Ember", "the role of Ember", "Mina Falk as Ember": somebody in the show, not the show.
_PLAYED = re.compile(
    r"\b(?:(?:the|title|titular|lead|main)\s+(?:role|character)\s+of|portray(?:s|ed|ing)?"
    r"|voic(?:es|ed|ing)|play(?:s|ed|ing)"
    r"|(?<!known )(?<!titled )[A-Z][\w'-]+\s[A-Z][\w'-]+,?\s(?:is\s(?:cast\s)?)?as)\s+$"
)


@dataclass(frozen=True, slots=True)
class _Swap:
    """Words of the article and what stands in for them."""

    start: int  # in the article's text
    end: int
    new_start: int  # in the text that is read
    new_end: int


@dataclass(frozen=True, slots=True)
class Renamed:
    """An article and a show as they are read, and the way back."""

    article: Article
    show: Show
    original: Article
    titles: dict[str, str]  # what each stand-in stands for
    swaps: tuple[_Swap, ...]
    told_as: dict[str, str] = field(default_factory=dict)  # how who is named in another script is told

    def claim(self, found: Claim) -> Claim:
        """A claim in the article's own words."""
        start, end = self._start(found.start), self._end(found.start + len(found.evidence))
        return replace(
            found,
            start=start,
            evidence=self.original.text[start:end],
            value=self._restored(found.value, found.start, found.evidence),
            person=self._name(found.person, found),
            character=self._name(found.character, found),
            attribution=self._name(found.attribution, found),
            words=self._quoted(found.words, found.start, found.evidence) or "",
        )

    def dropped(self, found: Dropped) -> Dropped:
        """The same for what was not claimed."""
        start, end = self._start(found.start), self._end(found.start + len(found.words))
        return replace(
            found,
            start=start,
            words=self.original.text[start:end],
            value=self._restored(found.value, found.start, found.words),
            person=None if found.person is None else self._told(found.person, found.start, found.words),
            why=self._spelt_out(found.why),
        )

    def _name(self, text: str | None, found: Claim) -> str | None:
        return None if text is None else self._told(text, found.start, found.evidence)

    def _told(self, text: str, start: int, within: str) -> str:
        """The same for a name: who is named in two ways is told in one."""
        return self.told_as.get(text) or self._restored(text, start, within)

    def _restored(self, text: str, start: int, within: str) -> str:
        """``text``, taken from ``within``, which is read at ``start``, in the article's own words."""
        if not (_STAND_IN.search(text) or any(name in text for name in self.told_as)):
            return text
        return self._quoted(text, start, within) or self._spelt_out(text)

    def _quoted(self, text: str, start: int, within: str) -> str | None:
        """The same for words that may begin or end within a stand-in; None where ``within`` does not hold them."""
        at = within.rfind(text)
        return self.original.text[self._start(start + at) : self._end(start + at + len(text))] if at >= 0 else None

    def _spelt_out(self, text: str) -> str:
        for stand_in, name in self.told_as.items():
            text = text.replace(stand_in, name)
        return _STAND_IN.sub(lambda match: self.titles[match.group()], text)

    def _start(self, position: int) -> int:
        swap = self._swap_at(position)
        if swap is None:
            return position
        return swap.start if position < swap.new_end else swap.end + position - swap.new_end

    def _end(self, position: int) -> int:
        swap = self._swap_at(position)
        if swap is None:
            return position
        if position == swap.new_start:
            return swap.start
        return swap.end if position <= swap.new_end else swap.end + position - swap.new_end

    def _swap_at(self, position: int) -> _Swap | None:
        """The last one that begins at ``position`` or before it."""
        index = bisect_right(self.swaps, position, key=lambda swap: swap.new_start)
        return self.swaps[index - 1] if index else None


def rename(article: Article, show: Show) -> Renamed:
    """``article`` with a stand-in for each title of ``show``."""
    titles = replace(_Titles.of(show), families=_families(article.text))
    if not titles.names:
        return Renamed(article, show, article, {}, ())
    people = OtherScripts()
    for each in map(plain, (article.title, *(block.text for block in article.blocks))):
        if in_other_scripts(each):
            people.gather(each, [(start, end) for start, end, _ in titles.mentions(each)])
    parts: list[str] = []
    swaps: list[_Swap] = []
    blocks: list[Block] = []
    done = length = 0
    for block in article.blocks:
        between = article.text[done : block.start]
        text, swapped = _replaced(block.text, titles, people)
        length += len(between)
        blocks.append(replace(block, start=length, text=text))
        swaps += (
            _Swap(block.start + start, block.start + end, length + new_start, length + new_end)
            for start, end, new_start, new_end in swapped
        )
        parts += (between, text)
        length += len(text)
        done = block.end
    parts.append(article.text[done:])
    title, _ = _replaced(article.title, titles, people)
    stand_in, *others = dict.fromkeys(titles.names.values())
    return Renamed(
        replace(article, text="".join(parts), title=title, blocks=tuple(blocks)),
        Show(title=stand_in, aliases=tuple(others)),
        article,
        {name: next(title for title in show.titles if title_key(title) == key) for key, name in titles.names.items()},
        tuple(swaps),
        people.told_as,
    )


def _replaced(text: str, titles: _Titles, people: OtherScripts) -> tuple[str, list[tuple[int, int, int, int]]]:
    """``text`` with its stand-ins; and start and end of what was replaced, in it and in the new text."""
    even = plain(text)
    named = list(titles.mentions(even))
    parts: list[str] = []
    swapped: list[tuple[int, int, int, int]] = []
    done = length = 0
    if in_other_scripts(even):
        named = sorted([*named, *people.swaps(even, [(start, end) for start, end, _ in named])])
    for start, end, new in named:
        if start < done:  # "(Tanaka Yui / 田中ゆい)" is left out as a whole
            continue
        parts += (text[done:start], new)
        length += start - done + len(new)
        swapped.append((start, end, length - len(new), length))
        done = end
    return "".join((*parts, text[done:])), swapped


@dataclass(frozen=True, slots=True)
class _Titles:
    """A show's titles, and the stand-in of each."""

    find: re.Pattern[str]
    names: dict[str, str]  # by the title's key
    with_article: frozenset[str]  # "The Harbour": the stand-ins of titles that begin with one
    ends: dict[str, str]  # "Quiet!": how the titles of some stand-ins end
    families: frozenset[str] = frozenset()  # last names that several people of the article have

    @classmethod
    def of(cls, show: Show) -> _Titles:
        """ "Ember 2" or "Ember reboot" beside "Ember" is the title with words behind it, and is left so."""
        written = list(dict.fromkeys(plain(title).strip() for title in show.titles if title_key(title)))
        shortest = [title for title in written if not any(_goes_on(title, other) for other in written)]
        names: dict[str, str] = {}
        with_article: set[str] = set()
        ends: dict[str, str] = {}
        for title, name in zip(shortest, STAND_INS, strict=False):
            if names.setdefault(title_key(title), name) == name:
                if _ARTICLE.match(title):
                    with_article.add(name)
                if title[-1] in "!?.":
                    ends[name] = title[-1]
        find = TitleFinder.of(Show(title=shortest[0], aliases=tuple(shortest[1:]))).regex if shortest else _NOTHING
        return cls(find, names, frozenset(with_article), ends)

    def mentions(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where the titles stand in plain ``text``, and what stands in for each."""
        for match in self.find.finditer(text):
            if not self._is_somebody(text, match):
                yield self._mention(text, match)

    def _is_somebody(self, text: str, match: re.Match[str]) -> bool:
        """Whether it is the role that the show is called after: "as Ember", "the role of Ember", "Ember Holt"."""
        if match.start() and text[match.start() - 1] in _QUOTES:
            return False
        behind = _LAST_NAME.match(text, match.end())
        if behind and behind["last"] in self.families and " " not in match.group():
            return True
        return bool(_PLAYED.search(text, max(0, match.start() - 60), match.start()))

    def _mention(self, text: str, match: re.Match[str]) -> tuple[int, int, str]:
        """Where a title begins and ends, and what stands in for it."""
        start, end = match.span()
        main = next(iter(self.names.values()))
        name = self.names.get(title_key(match.group()), main)
        article = _ARTICLE.match(text, start)
        if article and name not in self.with_article:
            start = article.end()  # "the Ember cast"
        if text[end : end + 1] == self.ends.get(name) and not _ENDS_SENTENCE.match(text, end):
            end += 1
        return _without_quotes(text, start, end, name) if name == main else (start, end, name)


def _families(text: str) -> frozenset[str]:
    """Last names that stand behind two first names or more: "Ada Holt", "Bo Holt"."""
    firsts: dict[str, set[str]] = {}
    for match in _TWO_WORDS.finditer(plain(text)):
        if match["last"] not in _NO_FAMILY and match["first"] not in _NO_FAMILY:
            firsts.setdefault(match["last"], set()).add(match["first"])
    return frozenset(last for last, before in firsts.items() if len(before) > _FAMILY)


def _goes_on(title: str, other: str) -> bool:
    """Whether ``title`` is ``other`` with more words behind it."""
    return re.match(rf"{re.escape(other)}[^\w']", title, re.IGNORECASE) is not None


def _without_quotes(text: str, start: int, end: int, name: str) -> tuple[int, int, str]:
    """A title and the quotation marks around it: "“Ember”", and "“Ember,”" as the American press writes it."""
    quote = text[start - 1 : start]
    if not quote or quote not in _QUOTES:
        return start, end, name
    point = text[end : end + 1] if text[end : end + 1] in {",", "."} else ""
    closes = end + len(point)
    if text[closes : closes + 1] != quote or text[closes + 1 : closes + 2].isalnum():  # "'Ember's star"
        return start, end, name
    return start - 1, closes + 1, name + point
