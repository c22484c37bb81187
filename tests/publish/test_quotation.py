"""Words of others are in one pair of quotation marks, whatever marks they bring."""

from __future__ import annotations

import pytest

from monitor.publish.body import quotation


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("Season 2 begins in May.", "“Season 2 begins in May.”"),
        ("“Mina Falk joins us.”", "“Mina Falk joins us.”"),
        ('"Mina Falk joins us."', "“Mina Falk joins us.”"),
        ("‘It’s done, and that’s that.’", "“It’s done, and that’s that.”"),
        ("«Mina Falk joins us.»", "“Mina Falk joins us.”"),
        ("„Mina Falk joins us.“", "“Mina Falk joins us.”"),
        ("  “Mina Falk joins us.” ", "“Mina Falk joins us.”"),
        ("“It is dead,” she said. “All of it.”", "“‘It is dead,’ she said. ‘All of it.’”"),
        ('"It is dead," she said. "All of it."', "“‘It is dead,’ she said. ‘All of it.’”"),
        ('The show ("Lantern Quay") is back.', "“The show (‘Lantern Quay’) is back.”"),
        ("‘Dead’ and ‘gone’", "“‘Dead’ and ‘gone’”"),
        ('A 6" model of the quay is back.', '“A 6" model of the quay is back.”'),
        ('A 6" and a 7" model are back.', '“A 6" and a 7" model are back.”'),
        ('His 6" model of "Lantern Quay 2" is "back"', '“His 6" model of "Lantern Quay 2" is "back"”'),
        ('"Lantern Quay 2" is back.', "“‘Lantern Quay 2’ is back.”"),
        # a sentence out of a longer speech, which opens a mark and closes none, or closes one and opens none
        ("“I love it, she said.", "“I love it, she said.”"),
        ("“The show has not been cancelled.", "“The show has not been cancelled.”"),
        ('"The show has not been cancelled.', "“The show has not been cancelled.”"),
        ("‘The show hasn’t been cancelled.", "“The show hasn’t been cancelled.”"),
        ("The show has not been cancelled.”", "“The show has not been cancelled.”"),
        ('The show has not been cancelled."', "“The show has not been cancelled.”"),
        ("“The show lives, she said. “All of it.”", "“The show lives, she said. ‘All of it.’”"),
        ("She said: “The show has not been cancelled.", "“She said: ‘The show has not been cancelled.’”"),
        ("“The show lives,” she said. “All of it.", "“‘The show lives,’ she said. ‘All of it.’”"),
        ('The model is 6"', '“The model is 6"”'),
        ("”", "“’”"),
        ('"', '“"”'),
        ("", "“”"),
    ],
)
def test_no_words_are_in_two_pairs_of_marks(words: str, quoted: str) -> None:
    assert quotation(words, 300) == quoted


def test_what_is_cut_still_ends_with_a_mark() -> None:
    assert quotation("“Season two begins in May of the year after the next, she said.”", 30) == (
        "“Season two begins in May of…”"
    )


def test_words_of_many_marks_take_no_time() -> None:
    assert len(quotation('“‘"«' * 50_000, 300)) <= 302
