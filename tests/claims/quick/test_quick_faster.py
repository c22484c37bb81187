"""A pattern that is compiled to fail fast finds what ``re.compile`` would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.claims.quick.faster import compiled

# Letters whose case is odd among them: a long s, the Kelvin sign, i with and without a dot.
LETTERS = st.text("abASsKki\u017f\u212a\u0130\u0131\u00e9\u00c9\u00df_1 .,'", max_size=14)
PARTS = st.recursive(
    st.sampled_from(
        [
            *r"a b S k i \u0131 \u00e9 \u00df ab sk 1 _ . ' ^ $ \s+ \s* ,? \b \B \W \w+ \d".split(),
            *r"[ab] [a-k] [^a] [^\W_] [\sk]".split(),
            *"|(?!a)|(?<!s)|(?=k)|(?<=a)|(?i:k)|(?-i:s)|(?>a+)|(a)|(?P<name>s)".split("|"),
        ]
    ),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=9).map(lambda parts: f"(?:{'|'.join(parts)})"),
        inner.map(lambda part: f"(?:{part})?"),
        inner.map(lambda part: f"(?:{part}){{1,3}}"),
        inner.map(lambda part: f"(?:{part}){{0,2}}?"),
        inner.map(lambda part: f"(?={part})"),
        inner.map(lambda part: f"(?!{part})"),
        inner.map(lambda part: f"({part})"),
    ),
    max_leaves=14,
).filter(lambda pattern: pattern.count("<name>") < 2)
FLAGS = st.sampled_from([0, re.IGNORECASE, re.ASCII, re.ASCII | re.IGNORECASE, re.DOTALL])


@settings(deadline=None, max_examples=600)
@given(PARTS, FLAGS, LETTERS, st.integers(0, 4), st.integers(0, 14))
@example("(?:sa|Sb|kb|ki|\u0131b|ab)", re.IGNORECASE, "\u017fA \u212ai \u0130b", 0, 14)
@example("(?:sa|Sb|kb|ki|ib|ab)", re.IGNORECASE | re.ASCII, "\u017fa \u212ai \u0130b", 0, 14)
@example(r"\b(?:a|(s)k|(?:1|_)a|b?k|[ab]s|,)", 0, "ak sk _a bk", 0, 14)
def test_it_finds_the_same(pattern: str, flags: int, text: str, start: int, end: int) -> None:
    plain, made = re.compile(pattern, flags), compiled(pattern, flags)
    assert (made.pattern, made.flags, made.groupindex) == (plain.pattern, plain.flags, plain.groupindex)
    for one, other in (
        (plain.finditer(text), made.finditer(text)),
        (plain.finditer(text, start, end), made.finditer(text, start, end)),
    ):
        assert [all_of(match) for match in one] == [all_of(match) for match in other]
    for way in ("match", "fullmatch", "search"):
        assert all_of(getattr(plain, way)(text, start)) == all_of(getattr(made, way)(text, start))
    assert plain.sub("-", text) == made.sub("-", text)


def all_of(match: re.Match[str] | None) -> object:
    return match and (match.regs, match.lastindex, match.lastgroup)


@pytest.mark.parametrize("pattern", ["(", "[a", "a**", "(?P<n>a)(?P<n>b)"])
def test_what_is_wrong_is_told_as_ever(pattern: str) -> None:
    with pytest.raises(re.error):
        compiled(pattern)
