"""What a text gives as other titles of the show: "also known as Cold Coast", "(Turkish title: Soğuk Kıyı)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import MONTH_NAMES, WEEKDAY_NAMES
from monitor.claims.quick import QuickTable, quick
from monitor.claims.titles.given_abroad import ABROAD
from monitor.claims.titles.given_phrases import AND_ANOTHER, COUNTRY, LABEL, LANGUAGE, PHRASES, Phrase
from monitor.claims.words.networks import NETWORKS, alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMPILED = QuickTable(
    ((phrase, phrase.stands_beside_the_title), quick(phrase.pattern)) for phrase in (*PHRASES, *ABROAD)
)
Span = tuple[int, int]
_LABEL = quick(LABEL, re.IGNORECASE)
_AND_ANOTHER = re.compile(AND_ANOTHER)
_SEPARATORS = re.compile(r"\s*(?:/|;|\||,\s(?=[^,]))\s*")
# What a run of capitals takes in behind the title itself: "Snow Pier in Turkish", "Cold Coast on Netflix".
_BEHIND_IT = re.compile(
    rf"\s+(?:in\s+(?:the\s+)?(?:original|{LANGUAGE}|{COUNTRY}(?:\s(?:and|or)\s(?:the\s)?{COUNTRY})?)$"
    rf"|(?:on|for|from|by|to|with|and)\s+(?:the\s+)?(?:{alternatives(NETWORKS)})\b.*$"
    rf"|(?:in|on|from|until|and|for|with|to)\s+(?:early\s+|late\s+)?(?:{MONTH_NAMES}|{WEEKDAY_NAMES})\b.*$)"
)


def other_title_spans(text: str, titles: tuple[Span, ...]) -> Iterator[tuple[str, Span, Span]]:
    """What ``text`` gives as other titles of the show that it names at ``titles``: rule, words, the title in them."""
    label = _LABEL.match(text)
    if label:
        begin = label.start("list")
        for gap in [*_SEPARATORS.finditer(text, begin), None]:
            end = gap.start() if gap else len(text)
            if begin < end:
                yield "title: label", label.span(), (begin, end)
            begin = gap.end() if gap else end
        return
    for phrase, match in _matches(text, titles):
        rule = f"title: {phrase.name}"
        yield rule, match.span(), _title_span(text, match)
        more = _AND_ANOTHER.match(text, match.end())
        while more:
            yield f"{rule}, and another", match.span(), _title_span(text, more)
            more = _AND_ANOTHER.match(text, more.end())


def _title_span(text: str, match: re.Match[str]) -> Span:
    group = next(name for name, found in match.groupdict().items() if found)
    title = text[match.start(group) : match.end(group)]
    if group == "bare":
        title = _BEHIND_IT.sub("", title)
    return match.start(group), match.start(group) + len(title.rstrip(" ,."))


def _matches(text: str, titles: tuple[Span, ...]) -> Iterator[tuple[Phrase, re.Match[str]]]:
    rows = _COMPILED.possible(text)
    if not rows:
        return
    blanked = _with_its_own_blanked(text, titles)
    for (phrase, beside_the_title), pattern in rows:
        for match in pattern.finditer(blanked if beside_the_title else text):
            yield phrase, match


def _with_its_own_blanked(text: str, titles: tuple[Span, ...]) -> str:
    for start, end in titles:
        text = text[:start] + "_" * (end - start) + text[end:]
    return text
