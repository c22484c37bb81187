"""A pattern that is tried only where it can match finds the same as one that is always tried."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor import claims
from monitor.claims.dates.forms import FORMS
from monitor.claims.quick import QuickPattern, QuickTable, blanked, forget, look, part, quick, replaced
from monitor.claims.quick import words as quick_words
from monitor.claims.quick.begins import ahead
from monitor.claims.quick.clauses import needs
from monitor.claims.renewal import phrases as renewal_phrases
from monitor.claims.titles.masked import fill
from monitor.claims.trailer import phrases as trailer_phrases

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize(
    ("pattern", "clauses"),
    [
        ("renewed", [{"renewed"}]),
        (r"\b(?:renew|order)(?:s|ed)?\b", [{" renew ", " renews ", " renewed ", " order ", " orders ", " ordered "}]),
        (r"\b[Dd]irected\s+by\b", [{" directed by "}]),
        (r"(?:has\s+)?(?:been\s+)*cancell?ed", [{"canceled", "cancelled"}]),
        (r"(?i:Season)\s+\w+", [{"season "}]),
        (r"(?<=the )show(?! must)", [{"show"}]),
        (r"(?<!\w)show(?![\w+])", [{" show "}]),
        (r"^who's\W+next$", [{" who s "}, {" next "}, {"'"}]),
        (r"(?:the\s+){2}end", [{"the "}, {" end"}]),
        (r"role[^.;]{0,40}\brenewed\?", [{"?"}, {" renewed "}, {"role"}]),
        ("\ue001\ue002*+\\s+ends", [{" ends"}, {"\ue001"}]),
        (r"_\w*renewed", [{"renewed"}]),
        (r"[A-Z]\w+\s+\w+", []),
        (r"(?:renewed|[A-Z])", []),
        (r"a|b", []),
    ],
)
def test_what_a_pattern_cannot_do_without(pattern: str, clauses: list[set[str]]) -> None:
    assert sorted(map(sorted, needs(pattern))) == sorted(map(sorted, clauses))


def test_the_rarest_words_go_first() -> None:
    assert needs(r"\bthe\b.*\bhas\b.*\bcancelled\b")[0] == {" cancelled "}


def test_a_look_ahead_for_many_alternatives() -> None:
    assert ahead(["jan(?:uary)?", "june", "'99", "q4"]) == r"(?='|j(?:an|un)|q)"
    assert ahead([r"\w+"]) == ""
    forms = "|".join(re.sub(r"\(\?P<\w+>", "(?:", form.pattern) for form in FORMS)
    plain, quicker = (re.compile(f"{first}(?:{forms})", re.ASCII) for first in ("", ahead(f.pattern for f in FORMS)))
    text = "on may 5, 2027; 5-march; in q3 '27, a week from the 4th of july, late spring or mid-1999 and two days later"
    assert spans(quicker.finditer(text)) == spans(plain.finditer(text)) != []


def patterns() -> Iterator[QuickPattern]:
    """All that stand in the modules of the package."""
    for module in pkgutil.walk_packages(claims.__path__, "monitor.claims."):
        values = list(vars(importlib.import_module(module.name)).values())
        while values:
            value = values.pop()
            if isinstance(value, QuickPattern):
                yield value
            elif isinstance(value, dict):
                values += value.values()
            elif type(value) in {tuple, list, QuickTable}:
                values += value


PATTERNS = list(dict.fromkeys(patterns()))
PLAIN = {pattern: re.compile(pattern.pattern, pattern.regex.flags) for pattern in PATTERNS}
NEEDS = {pattern: needs(pattern.pattern, re.IGNORECASE) for pattern in PATTERNS}
WORDS = sorted(
    {
        word
        for row in (*renewal_phrases.PHRASES, *trailer_phrases.PHRASES)
        for text in row.examples
        for word in re.findall(r"\S+", text)
    }
    | {literal.strip() for clauses in NEEDS.values() for clause in clauses for literal in sorted(clause)[:40]}
    | {"Zqaxj", "ren\u00e9e", "\u017feason", "\u0130stanbul,", "(1999)", "it's", "_____", "?", "\ue000\ue002\ue002"}
)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join)


def test_most_patterns_need_something() -> None:
    assert len(PATTERNS) > 150
    assert len([pattern for pattern in PATTERNS if NEEDS[pattern]]) > 0.9 * len(PATTERNS)


def spans(found: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]


@settings(deadline=None)  # each pattern is compiled when it is first tried
@given(TEXTS, st.integers(0, 60), st.integers(0, 200))
def test_nothing_is_missed(text: str, start: int, end: int) -> None:
    look(text)
    for pattern in PATTERNS:
        plain = PLAIN[pattern]
        assert spans(pattern.finditer(text)) == spans(plain.finditer(text))
        assert (pattern.search(text) is None) == (plain.search(text) is None)
        assert spans(pattern.finditer(text, start, end)) == spans(plain.finditer(text, start, end))
        assert (pattern.search(text, start, end) is None) == (plain.search(text, start, end) is None)
        assert (pattern.match(text, start, end) is None) == (plain.match(text, start, end) is None)


LETTERS = st.text("ab \u00e9'.,1_-", max_size=12)
PARTS = st.recursive(
    st.sampled_from(
        [
            *r"a b ab ba - 1 _ \u00e9 . ' ^ $ \s+ \s* ,? \b \W \W+ \w+ \d [ab] [.,] [^.]".split(),
            *r" |(?!\w)|(?<!\w)|(?<![\w'])|(?=\s)|(?<=a)".split("|"),
        ]
    ),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=4).map(lambda parts: f"(?:{'|'.join(parts)})"),
        inner.map(lambda part: f"(?:{part})?"),
        inner.map(lambda part: f"(?:{part}){{1,3}}"),
        inner.map(lambda part: f"(?:{part}){{0,2}}?"),
    ),
    max_leaves=8,
)


@settings(deadline=None, max_examples=400)
@given(PARTS, LETTERS, st.integers(0, 6), st.integers(0, 12))
@example(r"\bab\W", "ab, ab", 0, 6)
@example(r"\ba(?:b|'b)a?", "baba a'ba", 1, 9)
@example(r"'a|ba", "ab'aba", 0, 6)
def test_any_pattern_holds_what_it_is_said_to_hold(pattern: str, text: str, start: int, end: int) -> None:
    """Each match holds a literal of each clause."""
    regex = re.compile(pattern, re.IGNORECASE)
    clauses = needs(pattern, re.IGNORECASE)
    if regex.search(text) or (regex.search(text, start, end) and not cut_short(text, end)):
        assert all(quick_words.Finder(clause).found(text) for clause in clauses)


def cut_short(text: str, end: int) -> bool:
    return 0 < end < len(text) and bool(re.match(r"\w\w", text[end - 1 :]))


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from([" ", ", ", "", "'"]), st.sampled_from(WORDS)), max_size=9), st.data())
def test_a_text_with_other_words_in_it_holds_no_more(words: list[tuple[str, str]], data: st.DataObject) -> None:
    """Blanked or replaced, and looked at only as it was before."""
    forget()
    text = "".join(map("".join, words))
    places = st.integers(0, len(text))
    start, end = sorted((data.draw(places), data.draw(places)))
    if start == end:
        return
    underscores = text[:start] + "_" * (end - start) + text[end:]
    blanked(underscores, text)
    season = text[:start] + "\ue000" + "\ue002" * (end - start - 1) + text[end:]
    replaced(season, text, [(start, end)])
    for pattern in PATTERNS:
        for new in (underscores, season):
            assert spans(pattern.finditer(new)) == spans(pattern.regex.finditer(new))


def test_a_text_may_have_underscores_of_its_own() -> None:
    pattern, text = quick(r"renewed"), "____ was renewed"
    blanked(text, text)
    assert spans(pattern.finditer(text)) == [(9, 16)]


def test_what_stands_for_a_season_is_found() -> None:
    pattern, text = fill(r"renewed\s+for\s+{S}"), "It was renewed for season 2."
    new = text.replace("season 2", "\ue000" + 7 * "\ue002")
    replaced(new, text, [(19, 27)])
    assert pattern.search(text) is None
    assert pattern.search(new)


def test_a_part_of_a_text_holds_no_more_than_the_text() -> None:
    text = "they asked, and it was renewed"
    look(text)
    renewed, role = quick(r"\brenewed\b"), quick(r"\bas\b")
    forget()
    look(text)
    assert renewed.may_fit(part(text, 12, 30))
    assert not role.may_fit(part(text, 0, 10))
    assert role.search(part(text, 5, 7))  # cut out of a word


def test_a_table_gives_its_rows_from_the_top() -> None:
    table = QuickTable((word, quick(word)) for word in ("renewed", "ordered", "cancelled", "given"))
    text = "given, cancelled and renewed"
    assert [row for row, _ in table.possible(text)] == ["renewed", "cancelled", "given"]
    assert [row for row, _ in table.possible("nothing", text)] == ["renewed", "cancelled", "given"]
    assert next((row, match.group()) for row, match in table.finditer(text)) == ("renewed", "renewed")
    assert not [*table.possible("nothing")]


def test_case_does_not_matter_where_the_pattern_says_so() -> None:
    assert quick("renewed", re.IGNORECASE).search("RENEWED")
    assert quick("renewed").search("RENEWED") is None
    assert quick("renewed").search("it was renewed", 8) is None
    assert quick("renewed").search("it was renewed", 7, 14)


def test_letters_that_grow_in_lower_case_move_nothing() -> None:
    text = "\u0130stanbul: renewed"
    look(text)
    match = quick("renewed").search(text)
    assert match is not None
    assert match.span() == (10, 17)


def test_a_pattern_made_later_finds_what_stands_in_a_text_looked_at_before() -> None:
    text = "the zebrafish swims"
    look(text)
    assert quick("renewed").search(text) is None
    assert quick("zebrafish").search(text)


def test_a_word_that_an_end_cuts_short_is_whole_to_the_pattern() -> None:
    text = "they asked"
    look(text)
    pattern = quick(r"\bas\b")
    assert pattern.search(text) is None
    assert pattern.search(text, 0, 7)
    assert [*pattern.finditer(text, 0, 7)]
    assert pattern.match(text, 5, 7)
