"""A pattern that is tried only where it can match finds the same as one that is always tried."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor import claims
from monitor.claims import renewal_phrases, trailer_phrases
from monitor.claims.quick import QuickPattern, QuickTable, beginnings, needed, quick

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("renewed", {"renewed"}),
        (r"\b(?:renew|order)(?:s|ed)?\b", {"renew", "order"}),
        (r"\b[Dd]irected\s+by\b", {"directed"}),
        (r"(?:has\s+)?(?:been\s+)*cancell?ed", {"cancel"}),
        (r"(?i:Season)\s+\d+", {"season"}),
        (r"(?<=the )show(?! must)", {"show"}),
        (r"(?:the\s+){2}end", {"the"}),
        (r"[A-Z]\w+\s+\d+", None),
        (r"(?:renewed|[A-Z])", None),
        (r"a|b", None),
    ],
)
def test_what_a_pattern_cannot_do_without(pattern: str, literals: set[str] | None) -> None:
    assert needed(pattern) == (frozenset(literals) if literals else None)


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("renewed", {"renewed"}),
        (r"\b(?:renew|order)(?:s|ed)?\b", {"renew", "order"}),
        (r"\b(?:not|n't)\s+be", {"not", "n't"}),
        (r"(?:has\s+)?(?:been\s+)*cancell?ed", {"has", "been", "cancel"}),
        (r"(?<!the )show(?! must)", {"show"}),
        (r"(?P<verb>airs?|ends) on", {"air", "ends on"}),
        (r"\s+renewed", None),
        (r"(?:renewed|[A-Z])", None),
        (r"(?:renewed)?", None),
    ],
)
def test_what_a_pattern_begins_with(pattern: str, literals: set[str] | None) -> None:
    assert beginnings(pattern) == (frozenset(literals) if literals else None)


def patterns() -> Iterator[QuickPattern]:
    """All that stand in the modules of the package."""
    for module in pkgutil.iter_modules(claims.__path__):
        values = list(vars(importlib.import_module(f"monitor.claims.{module.name}")).values())
        while values:
            value = values.pop()
            if isinstance(value, QuickPattern):
                yield value
            elif isinstance(value, dict):
                values += value.values()
            elif type(value) in {tuple, list, QuickTable}:
                values += value


PATTERNS = list(dict.fromkeys(patterns()))
WORDS = sorted(
    {
        word
        for row in (*renewal_phrases.PHRASES, *trailer_phrases.PHRASES)
        for text in row.examples
        for word in re.findall(r"\S+", text)
    }
    | {needed for pattern in PATTERNS for needed in pattern.needs or ()}
)


def test_most_patterns_need_something() -> None:
    needy = [pattern for pattern in PATTERNS if pattern.needs]
    assert len(PATTERNS) > 150
    assert len(needy) > 0.8 * len(PATTERNS)


@settings(deadline=None)  # each pattern is compiled when it is first tried
@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))
def test_nothing_is_missed(text: str) -> None:
    for pattern in PATTERNS:
        assert [m.span() for m in pattern.finditer(text)] == [m.span() for m in pattern.regex.finditer(text)]
        assert (pattern.search(text) is None) == (pattern.regex.search(text) is None)


def test_case_does_not_matter_where_the_pattern_says_so() -> None:
    assert quick("renewed", re.IGNORECASE).search("RENEWED")
    assert quick("renewed").search("RENEWED") is None
    assert quick("renewed").search("it was renewed", 8) is None
    assert quick("renewed").search("it was renewed", 7, 14)


def test_letters_that_grow_in_lower_case_move_nothing() -> None:
    text = "\u0130stanbul: renewed"
    match = quick("renewed").search(text)
    assert match is not None
    assert match.span() == (10, 17)


def test_a_pattern_made_later_finds_what_stands_in_a_text_looked_at_before() -> None:
    text = "the zebrafish swims"
    assert quick("renewed").search(text) is None
    assert quick("zebrafish").search(text)
