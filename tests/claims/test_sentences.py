"""Where a sentence ends."""

from __future__ import annotations

import pytest

from monitor.claims.text.fold import plain
from monitor.claims.text.sentences import split


@pytest.mark.parametrize(
    "sentences",
    [
        ["Season 2 is coming.", "The cast is back."],
        ["Dr. Lim works at St. Olaf's.", "Mr. Hale does not."],
        ["It airs on Nov. 4 on NBC.", "Then it rests."],
        ["J. K. Simmers and Mary J. Bligh star in it.", "So does R.J. Holt."],
        ["It is made in the U.S. and in Norway.", "It airs at 8 p.m. on NBC."],
        ["It airs in the U.S.", "The U.K. has to wait."],
        ["“We are back!” she said.", "Nobody was surprised."],
        ['"It is over."', "He left."],
        ["Is it back?", "Yes!", "It is."],
        ["It got 9.5 points on Nov. 4.", "That is a lot."],
        ["Wait ...", "There is more."],
        ["Ep. 3 and Vol. 2 are out, etc.", "More will follow."],
        ["No stop at the end"],
    ],
    ids=lambda sentences: sentences[0],
)
def test_sentences(sentences: list[str]) -> None:
    text = plain(" ".join(sentences))
    assert [text[a:b] for a, b in split(text)] == [plain(sentence) for sentence in sentences]


def test_the_stops_of_nothing() -> None:
    assert list(split("")) == []
    assert list(split("   ")) == []
