"""What is typed, and where its words stand in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from monitor.site.search_terms import LONGEST, MOST, cut_short, marked, matches, snippet, terms
from monitor.store.search import Term

X, NEAR = Term(("title", "x"), exact=True), Term(("near", "3"), exact=True)
TEXT = "Canal Seven has renewed Lantern Quay. Ana Gómez joins the second season."


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", []),
        ("  \x00 ' \" () * -", []),
        ("Lantern  quay", [Term(("lantern",)), Term(("quay",))]),
        ("quay Quay QUAY", [Term(("quay",))]),
        ('"Lantern Quay" may', [Term(("lantern", "quay"), exact=True), Term(("may",))]),
        ("“Lantern Quay”", [Term(("lantern", "quay"), exact=True)]),
        ('"never closed', [Term(("never", "closed"), exact=True)]),
        ("quay -may", [Term(("quay",)), Term(("may",), unwanted=True)]),
        ('-"in may"', [Term(("in", "may"), exact=True, unwanted=True)]),
        ("sci-fi", [Term(("sci", "fi"), also=(("scifi",),))]),
        ("It's", [Term(("it", "s"), exact=True, also=(("its",),))]),
        ("its", [Term(("its",), also=(("it", "s"),))]),
        ("Cancelled", [Term(("cancelled",), also=(("canceled",),))]),
        ("佐藤健", [Term(("佐藤健",), also=(("佐", "藤健"), ("佐藤", "健")))]),
        ("佐藤", [Term(("佐藤",))]),
        ("김수현", [Term(("김수현",))]),
        ("S02", [Term(("s02",), also=(("season", "2"),))]),
        ('"its s2"', [Term(("its", "s2"), exact=True)]),
        ("title:x OR (zz*) NEAR/3", [X, Term(("or",)), Term(("zz",)), NEAR]),
        ("Go\u0301mez", [Term(("gomez",))]),
        ("Gómez", [Term(("gomez",))]),
        ("d 王", [Term(("d",), exact=True), Term(("王",))]),
        ("\ud800quay\x00bay", [Term(("quay", "bay"))]),
        ("S2_E5", [Term(("s2", "e5"))]),
        ("BTS방탄 ซีรีส์", [Term(("bts", "방탄")), Term(("ซีรีส์",))]),
    ],
)
def test_what_is_typed(typed: str, meant: list[Term]) -> None:
    assert terms(typed) == meant


def test_more_than_is_read_is_said_to_be() -> None:
    many = " ".join(f"w{number}" for number in range(MOST + 1))
    assert len(terms(many)) == MOST
    assert cut_short(many)
    assert cut_short("a" * (LONGEST + 1))
    assert not cut_short(" ".join(f"w{number}" for number in range(MOST)))


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("lantern", True),
        ("lant", True),
        ('"lant"', False),
        ('"lantern quay"', True),
        ('"quay lantern"', False),
        ("gomez", True),
        ("Gómez season", True),
        ("season may", False),
        ("season -may", True),
        ("season -gomez", False),
        ("canal-seven", True),
        ("lanterns", False),
    ],
)
def test_whether_a_text_has_them(typed: str, fits: bool) -> None:
    assert matches(TEXT, terms(typed)) is fits


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("It’s okay", "its okay", "[It’s] [okay]"),
        ("Its okay", "it's", "[Its] okay"),
        ("They don't", "dont", "They [don't]"),
        ("Kang Taeoh", "kang tae-oh", "[Kang] [Taeoh]"),
        ("Kang Tae Oh", "Kang Tae-oh", "[Kang] [Tae Oh]"),
        ("Renewal, season 2: renewed", "S2", "Renewal, [season 2]: renewed"),
        ("River Gate Canceled", "cancelled river", "[River] Gate [Canceled]"),
        ("綾瀬 はるか 主演", "綾瀬はるか", "[綾瀬 はるか] 主演"),
        ("with 佐藤・健 in it", "佐藤健", "with [佐藤・健] in it"),
        ("S2E5, season 20", "s2", "[S2E5], season 20"),
    ],
)
def test_the_same_written_in_another_way_is_found(text: str, typed: str, shown: str) -> None:
    assert drawn(text, typed) == shown


def drawn(text: str, typed: str, size: int = 1000) -> str:
    return "".join(f"[{run.text}]" if run.sought else run.text for run in snippet(text, terms(typed), size))


def test_a_snippet_marks_what_was_sought() -> None:
    assert drawn("Ana Gómez renewed\n\nthe quay.", 'gomez renew "the quay"') == "Ana [Gómez] [renewed] [the quay]."


def test_a_snippet_is_where_most_of_the_words_are() -> None:
    far = "May was cold. " + "The sea is calm. " * 40 + "Lantern Quay comes in May. " + "The pier is old. " * 40
    short = drawn(far, "lantern quay may", 100)
    assert "[Lantern] [Quay] comes in [May]" in short
    assert short.startswith("…")
    assert short.endswith("…")
    assert len(short) < 130


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("はるか", "綾瀬[はるか]、新ドラマ BTS방탄소년단 김수현은"),
        ("ド", "綾瀬はるか、新[ド]ラマ BTS방탄소년단 김수현은"),
        ("수현 소년", "綾瀬はるか、新ドラマ BTS방탄[소년]단 김[수현]은"),
        ("bts방탄", "綾瀬はるか、新ドラマ [BTS방탄]소년단 김수현은"),
        ("か、新", "綾瀬はる[か、新]ドラマ BTS방탄소년단 김수현은"),
        ("年", "綾瀬はるか、新ドラマ BTS방탄소년단 김수현은"),
    ],
)
def test_of_a_run_of_letters_the_part_is_marked_that_was_sought(typed: str, shown: str) -> None:
    assert drawn("綾瀬はるか、新ドラマ BTS방탄소년단 김수현은", typed) == shown


def test_of_a_text_without_them_a_snippet_is_the_beginning() -> None:
    assert drawn("The sea is calm. " * 40, "lantern", 40).startswith("The sea is calm. The sea")


def test_words_that_overlap_are_marked_once() -> None:
    assert drawn("Lantern Quay", '"lantern quay" quay lantern') == "[Lantern Quay]"


@given(some.text(max_size=400), some.text(max_size=80), some.integers(1, 300))
def test_nothing_that_is_typed_or_written_is_an_error(text: str, typed: str, size: int) -> None:
    sought = terms(typed)
    for term in sought:
        assert term.words
        assert not any(set(word) & set(" \"'\\&|!:*<>()") for word in term.words)
    assert "".join(run.text for run in marked(text, sought)).split() == text.split()
    snippet(text, sought, size)
    matches(text, sought)
