"""Copies are told by the runs of words that they share."""

from __future__ import annotations

from dataclasses import replace

import pytest
from newsroom import statements

from monitor.facts.copies import SIZE, marked, similarity, sketch, witnesses

ORIGINAL = (
    "The harbour drama will be back. The network said on Monday that it had ordered a second season of ten episodes, "
    "which its writers have been working on since the spring. Ann Vale returns as Dr Moss, and the cameras start to "
    "roll on the coast in September. The first season was seen by four million people, more than any new series on the "
    "channel in the past three years, and it won its leading actress two awards in one winter."
)
REWORDED = (
    "Good news for everybody who loves the sea: there will be more of it. A further run of ten instalments was "
    "commissioned this week, and scripts are said to be well on their way. Vale is again the doctor; filming begins in "
    "early autumn. Some four million watched the opening run, a record of late for the broadcaster, whose star took "
    "home a pair of prizes."
)


def test_a_copy_with_another_ending_is_a_copy() -> None:
    copied = ORIGINAL.replace("in one winter", "in a single winter, reports say").upper()
    assert similarity(sketch(ORIGINAL), sketch(copied)) > 0.8


@pytest.mark.parametrize(("common", "copy"), [(SIZE // 2, True), (SIZE // 2 - 1, False)])
def test_who_takes_half_of_a_text_has_copied_it(common: int, copy: bool) -> None:
    [paper] = statements("2026-03-01 Gazette: S2 renewal is renewed")
    [echo] = statements("2026-03-02 Echo: S2 renewal is renewed")
    own = SIZE - common
    paper = replace(paper, sketch=(*range(common), *range(100, 100 + own)))
    echo = replace(echo, sketch=(*range(common), *range(200, 200 + own)))
    assert similarity(paper.sketch, echo.sketch) == common / SIZE
    assert [bool(each.copies) for each in marked([paper, echo])] == [copy, copy]
    assert len(witnesses(marked([paper, echo]))) == (1 if copy else 2)


def test_the_same_news_in_other_words_is_none() -> None:
    assert similarity(sketch(ORIGINAL), sketch(REWORDED)) < 0.1


def test_a_text_of_one_line_is_no_copy_of_anything() -> None:
    assert sketch("Renewed for a second season") == ()
    assert similarity((), ()) == 0.0


def test_copies_count_once() -> None:
    [first] = statements("2026-03-01 Gazette: S2 renewal is renewed")
    [second] = statements("2026-03-02 Herald: S2 renewal is renewed")
    [third] = statements("2026-03-03 Courier: S2 renewal is renewed")
    first, second = replace(first, sketch=sketch(ORIGINAL)), replace(second, sketch=sketch(ORIGINAL + " More soon."))
    third = replace(third, sketch=sketch(REWORDED))
    assert sorted(len(group) for group in witnesses(marked([first, second, third]))) == [1, 2]
    assert sorted(len(group) for group in witnesses(marked([second, third, first]))) == [1, 2]


def test_who_links_two_witnesses_makes_them_one() -> None:
    said = [
        *statements("2026-03-01 Gazette: S2 renewal is renewed (via Post)"),
        *statements("2026-03-02 Herald: S2 renewal is renewed (via Office)"),
        *statements("2026-03-03 Courier: S2 renewal is renewed (via Office)"),
        *statements("2026-03-04 Echo: S2 renewal is renewed"),
    ]
    assert sorted(len(group) for group in witnesses(said)) == [1, 1, 2]
    link = replace(said[3], copies=frozenset({said[0].article, said[2].article}))
    assert [len(group) for group in witnesses([*said[:3], link])] == [4]
    assert [len(group) for group in witnesses([link, *said[:3]])] == [4]


def test_only_copies_are_paired() -> None:
    texts = {"Gazette": ORIGINAL, "Herald": ORIGINAL + " More soon.", "Courier": REWORDED, "Echo": ""}
    said = [
        replace(each, sketch=sketch(text))
        for source, text in texts.items()
        for each in statements(f"2026-03-01 {source}: S2 renewal is renewed")
    ]
    gazette, herald, *_ = (each.article for each in said)
    expected = [frozenset({herald}), frozenset({gazette}), frozenset(), frozenset()]
    assert [each.copies for each in marked(said)] == expected
    assert [each.copies for number, one in enumerate(said) for each in marked([one], said[:number])] == [
        frozenset(),
        *expected[1:],
    ]


def test_each_statement_is_compared_by_the_version_that_first_made_it() -> None:
    """An article that was edited made one claim in words that another paper has copied, and one in words of its own."""
    words = " ".join(f"word{number}" for number in range(60))
    [renewed, dated] = statements("2026-03-01 Gazette: S2 renewal is renewed; S2 release date is 2027")
    copied = replace(renewed, sketch=sketch(words))
    own = replace(dated, sketch=sketch(words.replace("word", "other")))
    [echo] = statements("2026-03-02 Echo: S2 renewal is renewed")
    echo = replace(echo, sketch=sketch(words))
    for order in ([copied, own, echo], [echo, own, copied]):
        found = {each.claim.attribute: each.copies for each in marked(order) if each.source == "Gazette"}
        assert found == {"renewal": frozenset({echo.article}), "release_date": frozenset()}
    assert [each.copies for each in marked([own, copied], [echo])] == [frozenset(), frozenset({echo.article})]
