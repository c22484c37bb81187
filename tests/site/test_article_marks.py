"""Where marks lie in a text: alone, within one another, overlapping, across blocks, and nowhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from monitor.article import read_text
from monitor.model import Article, Attribute, Claim, Modality
from monitor.site.article_edits import Reading, edit
from monitor.site.article_marks import LeftOut, Part, parts, pieces, shown, words_read

TEXT = "Season 2 of Salt Harbour comes in May, and Ann Example joins it."


def claim(words: str, text: str = TEXT, modality: Modality = Modality.ASSERTED, value: str = "renewed") -> Claim:
    return Claim(
        attribute=Attribute.RENEWAL, value=value, evidence=words, start=text.index(words), modality=modality, rule="r"
    )


def drawn(*evidence: str) -> str:
    """The text with brackets for marks: ``[1 …]`` for what the first words alone cover, ``[1,2 …]`` for both."""
    words = words_read([("salt-harbour", claim(each)) for each in evidence], TEXT)
    return "".join(
        f"[{','.join(str(each.number) for each in piece.of)} {piece.text}]" if piece.of else piece.text
        for piece in pieces(TEXT, 0, len(TEXT), words)
    )


@pytest.mark.parametrize(
    ("evidence", "seen"),
    [
        ((), TEXT),
        (("Salt Harbour",), "Season 2 of [1 Salt Harbour] comes in May, and Ann Example joins it."),
        (
            ("Salt Harbour comes in May", "Harbour"),
            "Season 2 of [1 Salt ][1,2 Harbour][1  comes in May], and Ann Example joins it.",
        ),
        (
            ("Salt Harbour comes", "comes in May"),
            "Season 2 of [1 Salt Harbour ][1,2 comes][2  in May], and Ann Example joins it.",
        ),
        (("Salt Harbour", "Salt Harbour"), "Season 2 of [1 Salt Harbour] comes in May, and Ann Example joins it."),
        ((TEXT, TEXT[:6]), "[1,2 Season][1  2 of Salt Harbour comes in May, and Ann Example joins it.]"),
    ],
)
def test_words_are_marked_where_they_stand(evidence: tuple[str, ...], seen: str) -> None:
    assert drawn(*evidence) == seen


def test_words_that_two_claims_were_read_from_are_marked_once_and_as_firm_as_the_firmer() -> None:
    [words] = words_read(
        [("a", claim("in May", modality=Modality.RUMOURED)), ("b", claim("in May"))],
        TEXT,
    )
    assert [show for show, _ in words.claims] == ["a", "b"]
    assert words.modality is Modality.ASSERTED


def test_a_claim_whose_words_stand_elsewhere_marks_nothing() -> None:
    assert words_read([("a", claim("in May"))], "Another text.") == []
    assert words_read([("a", claim("in May"))], "") == []


def test_words_begin_and_end_once_though_they_are_cut_and_go_on_in_the_next_block() -> None:
    text = "One two three.\n\nFour five six."
    article = read_text(text)
    assert isinstance(article, Article)
    words = words_read([("a", claim("two three.\n\nFour five", text)), ("a", claim("three", text))], text)
    found = parts(article, words)
    assert [part.kind for part in found] == ["paragraph", "paragraph"]
    flat = [piece for part in found for piece in part.pieces]
    assert "".join(piece.text for piece in flat) == text.replace("\n\n", "")
    assert sorted(number for piece in flat for number in piece.begin) == [1, 2]
    assert sorted(number for piece in flat for number in piece.end) == [1, 2]


@given(some.lists(some.tuples(some.integers(0, 40), some.integers(1, 40)), max_size=6))
def test_no_letter_is_lost_or_doubled_wherever_words_lie(places: list[tuple[int, int]]) -> None:
    said = [
        Claim(attribute=Attribute.PLOT, value="x", evidence=TEXT[start : start + size], start=start)
        for start, size in places
    ]
    words = words_read([("a", each) for each in said], TEXT)
    cut = list(pieces(TEXT, 0, len(TEXT), words))
    assert "".join(piece.text for piece in cut) == TEXT
    assert sorted(number for piece in cut for number in piece.begin) == [each.number for each in words]
    assert sorted(number for piece in cut for number in piece.end) == [each.number for each in words]
    for each in words:
        assert "".join(piece.text for piece in cut if each in piece.of) == TEXT[each.start : each.end]


def test_what_is_between_blocks_is_shown_apart() -> None:
    article = read_text("One.\n\nTwo.")
    assert isinstance(article, Article)
    without = Article(url="", source="", title="", text=article.text, blocks=article.blocks[1:])
    assert [part.kind for part in parts(without, [])] == [None, "paragraph"]


def test_of_a_long_text_what_was_read_is_always_shown() -> None:
    text = "\n\n".join(f"Paragraph {number} says nothing." for number in range(100)) + "\n\nSalt Harbour comes in May."
    article = read_text(text)
    assert isinstance(article, Article)
    whole = parts(article, words_read([("a", claim("in May", text))], text))
    assert shown(whole, 30)[0] == LeftOut(100)
    found = shown(whole, 300)
    assert sum(part.count for part in found if isinstance(part, LeftOut)) > 80
    last = found[-1]
    assert isinstance(last, Part)
    assert last.marked


def reading(text: str, *claims: Claim, title: str = "T", days: int = 0) -> Reading:
    article = read_text(text, title=title)
    assert isinstance(article, Article)
    at = datetime(2027, 3, 14, tzinfo=UTC) + timedelta(days=days)
    return Reading(at, article, tuple(("salt-harbour", each) for each in claims))


def test_an_edit_tells_what_it_dropped_and_what_is_said_no_more() -> None:
    former = reading("It comes in May. Ann joins it.\n\nThe sea is calm.", claim("in May"), title="May")
    now = reading("It comes in  June. Ann joins it.\n\nThe sea  is calm. So is the pier.", title="June", days=1)
    found = edit(former, now)
    assert found.at == now.at
    assert found.former_title == "May"
    assert found.dropped == ("It comes in May.",)
    assert found.added == 2
    assert [each.value for _, each in found.withdrawn] == ["renewed"]


def test_a_sentence_ends_where_one_does() -> None:
    former = reading("He saw Dr. Vale, of St. Ives, at 4.30 p.m. sharp. It was “cold.” She left.")
    assert edit(former, reading("She left.")).dropped == (
        "He saw Dr. Vale, of St. Ives, at 4.30 p.m.",
        "sharp.",
        "It was “cold.”",
    )


def test_what_is_still_said_in_other_words_is_not_withdrawn() -> None:
    former, now = (
        reading("It comes in May.", claim("in May")),
        reading("It comes in May indeed.", claim("comes in May")),
    )
    assert edit(former, now).withdrawn == ()


def test_a_text_that_was_not_kept_is_not_taken_for_one_that_was_dropped() -> None:
    found = edit(reading(""), reading("It comes in June."))
    assert found.textless
    assert (found.dropped, found.added) == ((), 0)
