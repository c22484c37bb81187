"""The gate lets through every page that names a show, however its bytes spell it."""

from __future__ import annotations

import html
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.article import Gate
from monitor.model import Show

ROADS = Show(title="It's Fine to Be on Salt Roads", aliases=("Saltveiene",))
AND = Show(title="Holm & Daughters")
ACCENT = Show(title="Café Lumière")
EMBER = Show(title="Ember")
YOU = Show(title="The Us")
KOREAN = Show(title="소금길")
CYRILLIC = Show(title="Соляные дороги")
NUMBER = Show(title="7-4-7")
SHOWS = [ROADS, AND, ACCENT, EMBER, YOU, KOREAN, CYRILLIC, NUMBER]
GATE = Gate(SHOWS)


def found(text: str | bytes, hints: str = "") -> list[Show]:
    raw = text if isinstance(text, bytes) else text.encode()
    return GATE.shows_in(b"<html><body><p>" + raw + b"</p></body></html>", hints)


@pytest.mark.parametrize(
    ("text", "show"),
    [
        ("It's Fine to Be on Salt Roads", ROADS),
        ("it’s fine to be on SALT ROADS season 2", ROADS),
        ("It&#8217;s Fine to Be on Salt Roads", ROADS),
        ("It&#039;s Fine&nbsp;to Be on Salt Roads", ROADS),
        ("It&rsquo;s Fine to Be\n   on\tSalt Roads", ROADS),
        ("It\\u2019s Fine to Be on Salt Roads", ROADS),
        ("Its Fine-to-Be on Salt-Roads", ROADS),
        ("/its-fine-to-be-on-salt-roads-season-2/", ROADS),
        ("“Saltveiene”", ROADS),
        ("Holm &amp; Daughters", AND),
        ("Holm and Daughters", AND),
        ("HOLM & DAUGHTERS", AND),
        ("Café Lumière", ACCENT),
        ("Cafe Lumiere", ACCENT),
        ("Caf&eacute; Lumi&egrave;re", ACCENT),
        ("Cafe\u0301 Lumie\u0300re", ACCENT),
        ("the second season of Ember.", EMBER),
        ("<em>Ember</em>", EMBER),
        ("The Us", YOU),
        ("‘Us’ is back", YOU),
        ("소금길 시즌 2", KOREAN),
        ("&#49548;&#44552;&#44600;", KOREAN),
        ("СОЛЯНЫЕ ДОРОГИ", CYRILLIC),
        ("7-4-7", NUMBER),
    ],
)
def test_spellings_that_pass(text: str, show: Show) -> None:
    assert found(text) == [show]


@pytest.mark.parametrize(
    ("text", "encoding", "show"),
    [
        ("It’s Fine to Be on Salt Roads", "cp1252", ROADS),
        ("It’s Fine to Be on Salt Roads", "utf-16", ROADS),
        ("the show Ember is back", "utf-16-be", EMBER),
        ("Café Lumière", "latin-1", ACCENT),
        ("소금길", "euc_kr", KOREAN),
        ("Соляные дороги", "cp1251", CYRILLIC),
    ],
)
def test_encodings_that_pass(text: str, encoding: str, show: Show) -> None:
    assert show in GATE.shows_in(text.encode(encoding))


@pytest.mark.parametrize(
    "text", ["September", "remembered", "ember2", "Salt Roads", "status", "nothing of the kind", ""]
)
def test_what_does_not_pass(text: str) -> None:
    assert found(text) == []


def test_short_titles_side_by_side_are_all_found() -> None:
    assert found("Ember Us Ember") == [EMBER, YOU]


def test_hints_count_and_the_order_is_that_of_the_shows() -> None:
    assert found("nothing", hints="Ember: season 2") == [EMBER]
    assert found("Ember and then Saltveiene") == [ROADS, EMBER]
    assert Gate([]).shows_in(b"Ember") == []


TITLE = st.text(alphabet=st.characters(categories=("L", "Nd", "Zs", "Po", "Pd")), min_size=1, max_size=30).filter(
    lambda title: any(map(str.isalnum, title))
)


@given(TITLE)
def test_a_page_with_the_title_as_written_always_passes(title: str) -> None:
    gate = Gate([Show(title=title)])
    for text in (title, html.escape(title)):
        assert gate.shows_in(f"<p>“{text}”</p>".encode()), title


def test_a_look_is_far_cheaper_than_reading() -> None:
    gate = Gate([Show(title=f"The Show Of Number {number} And Its Story") for number in range(1_000)])
    body = b"<div class='story'><p>The story of the show goes on &amp; on, said the number two.</p></div>" * 1_700
    best = min(_cpu(gate, body) for _ in range(7))
    assert best < 0.01  # about a millisecond on the machine it was written on


def _cpu(gate: Gate, body: bytes) -> float:
    start = time.process_time()
    gate.shows_in(body)
    return time.process_time() - start
