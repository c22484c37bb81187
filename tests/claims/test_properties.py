"""What holds for any text whatever: evidence is quoted, nothing fails, and no text takes for ever."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from desk import SHOW, TITLE, article, claims
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.article import read_text
from monitor.claims import extract
from monitor.claims.text.fold import plain
from monitor.edtf import Edtf
from monitor.model import Attribute, Show

# Words that the tables look for, in any order: far more likely to hurt than letters drawn at random.
WORDS = st.sampled_from(
    """Winter Harbor|Winter Harbor season 2|Netflix|NBC|has|have|not|been|renewed|cancelled|for|a|the|second season|
    Season 3|season|final|will|premiere|premieres|on|March 14, 2025|in 2024|next month|this summer|between|and|to|
    Mina Falk|Tom Reyes|Dr. Oake|(|)|,|.|:|;|?|!|"|“|”|’|'|-|–|—|plays|as|joins|returns|cast|stars|
    created by|directed by|trailer|is|out|episodes|eight|16|filming|begun|also known as|“Snow Pier”|no|yet|
    date|if|could|reportedly|Related:|•|1.|\n|\n\n|\t|  |\u00a0|\u200b|\U0001f600|é|É|ß|İ|ﬁ""".replace(
        "\n    ", ""
    ).split("|")
)
SENTENCES = st.lists(WORDS, min_size=5, max_size=60).map(lambda words: "Winter Harbor " + " ".join(words))
TEXTS = st.one_of(st.text(max_size=300), SENTENCES)
SHOWS = st.one_of(
    st.just(SHOW),
    st.builds(Show, title=st.text(max_size=12), aliases=st.lists(st.text(max_size=8), max_size=2).map(tuple)),
)


@settings(max_examples=250, deadline=None)
@given(TEXTS, st.one_of(st.just(TITLE), TEXTS), SHOWS)
def test_any_text_is_read_and_every_claim_quotes_it(text: str, title: str, show: Show) -> None:
    one = article(text, title=title)
    found = extract(one, show)
    for claim in found:
        assert claim.evidence
        assert one.text[claim.start : claim.start + len(claim.evidence)] == claim.evidence
        assert claim.value
        assert claim.rule
        assert claim.season is None or 0 < claim.season < 60
        assert (claim.person is not None) == (claim.attribute in {Attribute.CAST, Attribute.CREW})
        assert claim.character is None or claim.attribute is Attribute.CAST
        if claim.person is not None:
            assert plain(claim.person) in plain(text)
        if claim.attribute in {Attribute.RELEASE_DATE, Attribute.END_DATE} and claim.value != "unannounced":
            assert str(Edtf.parse(claim.value)) == claim.value
    assert [claim.start for claim in found] == sorted(claim.start for claim in found)
    assert extract(one, show) == found


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_rule_4_no_claim_twice(text: str) -> None:
    found = claims("Winter Harbor is back. " + text)
    slots = [(c.attribute, c.season, c.value, c.person) for c in found]
    assert len(slots) == len(set(slots))


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_a_text_without_the_show_says_nothing_about_it(text: str) -> None:
    assert extract(read_text(text, title="News"), Show(title="Gray Lighthouse")) == []


# --- time

FRAGMENTS = (
    "a b c ",
    "Name Name, ",
    "Season 2 ",
    "(((((",
    '"""',
    "“’",
    "Alpha Beta Gamma Delta ",
    "2024 ",
    "1 2 3 ",
    "Name (Role), ",
    "Name Name as Role Role, ",
    "Winter Harbor season 2, ",
    "has not been ",
    "A",
    "x.y.",
)
LONG = 100_000
ODD_HEADINGS = ("A" * 60 + " @", "2023-2024-2025-2026-2027-2028-2029-2030 @", "BREAKINGNEWSFORALLFANSOFTHESHOW @ NBC")


def paragraphs(fragment: str, length: int) -> str:
    paragraph = (fragment * (120 // len(fragment))).strip() + " it."
    return "\n\n".join([paragraph] * (length // len(paragraph)))


def cpu_seconds(text: str) -> float:
    """What it takes to read a text, whatever else the machine is doing."""
    started = time.process_time()
    claims(text)
    return time.process_time() - started


def ends_within(text: str, limit: int) -> bool:
    """Whether a process of its own, once it is warm, gets through the text in so many seconds of CPU time."""
    program = (
        "import math, resource, sys, time; "
        f"sys.path.insert(0, {str(Path(__file__).parent)!r}); from desk import claims; "
        "claims('Winter Harbor is back.'); "
        f"least = math.floor(time.process_time()) + {limit}; "
        "resource.setrlimit(resource.RLIMIT_CPU, (least, least)); claims(sys.stdin.read())"
    )
    done = subprocess.run([sys.executable, "-c", program], input=text, text=True, timeout=60)  # noqa: S603
    assert done.returncode in {0, -signal.SIGXCPU, -signal.SIGKILL}
    return done.returncode == 0


def test_100_kb_of_odd_paragraphs_take_less_than_five_seconds() -> None:
    text = "\n\n".join(paragraphs(fragment, LONG // len(FRAGMENTS)) for fragment in FRAGMENTS)
    assert cpu_seconds("Winter Harbor is back.\n\n" + text) < 5


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_a_paragraph_of_nothing_but_one_fragment_takes_less_than_a_second(fragment: str) -> None:
    assert cpu_seconds("Winter Harbor is back. " + fragment * (1_500 // len(fragment)) + " it.") < 1


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_a_run_on_sentence_of_100_kb_comes_to_an_end(fragment: str) -> None:
    assert ends_within("Winter Harbor is back. " + fragment * (LONG // len(fragment)) + " it.", 5)


def people_without_a_stop(length: int) -> str:
    """One sentence that credits other people in each clause, so that nothing read before can be used again."""
    first, last = "Mina Ada Tom Ann Carl Iris Bo Joan".split(), "Falk Lund Reyes Hill Dunn Crane Lark Moss Pell".split()
    random_ = random.Random(1)  # noqa: S311
    clauses: list[str] = []
    while sum(map(len, clauses)) < length:
        a, b, c, d = (f"{random_.choice(first)} {random_.choice(last)}" for _ in range(4))
        clauses.append(f"{a} stars as {b}, {c}, who plays {d}, will return for season 2, and {b} joins the cast with ")
    return "".join(clauses)


def test_20_kb_of_people_without_a_stop_take_less_than_three_seconds() -> None:
    assert cpu_seconds("Winter Harbor is back. " + people_without_a_stop(20_000) + "it.") < 3


def test_the_time_for_people_without_a_stop_is_linear_in_their_number() -> None:
    once, often = (cpu_seconds("Winter Harbor is back. " + people_without_a_stop(size)) for size in (10_000, 60_000))
    assert often < 9 * once  # 36 times, were it quadratic


@pytest.mark.parametrize("heading", ODD_HEADINGS)
def test_an_odd_heading_takes_less_than_two_seconds(heading: str) -> None:
    assert ends_within(f"Winter Harbor is back on the island.\n\n{heading}\n\nMore to come.", 2)
