"""How the claims of an article came about: the rule and its words, and what was dropped and why."""

from __future__ import annotations

import pytest
from desk import SHOW, TITLE_2, article

from monitor.claims import explain, extract


def dropped(text: str, *, title: str = TITLE_2) -> set[tuple[str, str, str]]:
    """Value, matched words and reason of what is not claimed."""
    return {(each.value, each.words, each.why) for each in explain(article(text, title=title), SHOW).dropped}


@pytest.mark.parametrize(
    ("text", "value", "words", "why"),
    [
        ("Has Winter Harbor been renewed for season 3?", "renewed", "renewed", "a question claims nothing"),
        (
            "Winter Harbor returns in May 2025.\n\nFans can mark May 2025 as the month it returns.",
            "2025-05",
            "mark May 2025",
            "the article says it better elsewhere",
        ),
        (
            "Winter Harbor season 2 has not been confirmed. A second season could well happen.",
            "renewed",
            "second season could well happen",
            'a guess beside an explicit "not decided"',
        ),
    ],
)
def test_what_is_dropped_has_a_reason(text: str, value: str, words: str, why: str) -> None:
    assert (value, why) in {(v, w) for v, _, w in dropped(text)}, dropped(text)
    [found] = [each for each in dropped(text) if each[0] == value and each[2] == why]
    assert found[1] in text
    assert found[1] == words


def test_an_explanation_has_the_claims_and_their_words_stand_where_it_says() -> None:
    text = (
        "Netflix has renewed Winter Harbor for a second season.\n\nWill Winter Harbor season 2 arrive in June 2025?\n\n"
        "Winter Harbor season 2 stars Mina Falk as Iris. Season 2 of Copper Bay arrives on May 4, 2025."
    )
    read = article(text)
    explanation = explain(read, SHOW)
    assert list(explanation.claims) == extract(read, SHOW)
    assert {each.why for each in explanation.dropped} >= {"a question claims nothing"}
    for claim in explanation.claims:
        assert claim.words
        assert claim.words in claim.evidence
    for each in explanation.dropped:
        assert text[each.start : each.start + len(each.words)] == each.words
        assert each.rule
