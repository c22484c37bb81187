"""Who a sentence has its news from."""

from __future__ import annotations

import pytest
from desk import claims, told

from monitor.claims.quick import QuickTable, quick
from monitor.claims.said.attribution import BEHIND, PATTERNS, attribution, credit_behind
from monitor.model import Attribute


@pytest.mark.parametrize(("pattern", "example", "who"), PATTERNS, ids=[example for _, example, _ in PATTERNS])
def test_each_row_reads_its_example_and_no_other_row_does(
    pattern: str, example: str, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert attribution(example) == who
    others = QuickTable((other, quick(other)) for other, _, _ in PATTERNS if other != pattern)
    monkeypatch.setattr("monitor.claims.said.attribution._COMPILED", others)
    assert attribution(example) != who


@pytest.mark.parametrize(
    "sentence",
    [
        "The Ledger reports that Odeo has renewed Winter Harbor for a second season.",
        "Good news for all who march: The Ledger reports that Odeo has renewed Winter Harbor for a second season.",
        "Good news - The Ledger reports that Odeo has renewed Winter Harbor for a second season.",
        "And now The Ledger reports that Odeo has renewed Winter Harbor for a second season.",
        "But The Ledger reports that Odeo has renewed Winter Harbor for a second season.",
        "Winter Harbor has been renewed for a second season, according to The Ledger.",
        "According to The Ledger, Odeo has renewed Winter Harbor for a second season.",
        "The Ledger says Odeo has renewed Winter Harbor for a second season.",
        "Odeo has renewed Winter Harbor for a second season, The Ledger says.",
        "Odeo has renewed Winter Harbor for a second season, says The Ledger.",
        "Odeo has renewed Winter Harbor for a second season, as The Ledger first reported.",
        "As The Ledger first reported, Odeo has renewed Winter Harbor for a second season.",
        "As first reported by The Ledger, Odeo has renewed Winter Harbor for a second season.",
        "Odeo has renewed Winter Harbor for a second season, The Ledger reported on Monday.",
        "Odeo has renewed Winter Harbor for a second season, The Ledger has learned.",
        "The Ledger has exclusively learned that Odeo has renewed Winter Harbor for a second season.",
        "Odeo has renewed Winter Harbor for a second season, per The Ledger.",
        "Per The Ledger, Odeo has renewed Winter Harbor for a second season.",
        "Odeo has renewed Winter Harbor for a second season, Ida Crane told The Ledger.",
        "Odeo announced on Monday that Winter Harbor was renewed for a second season, Ida Crane told The Ledger.",
        "Odeo announced on Monday that Winter Harbor was renewed for a second season, The Ledger reports.",
        "Odeo announced on Monday that Winter Harbor was renewed for a second season, The Ledger's Ida Crane reports.",
        "Odeo said on Monday that Winter Harbor was renewed for a second season, according to The Ledger.",
        "Odeo has renewed Winter Harbor for a second season (via The Ledger).",
        "Citing The Ledger, fans say that Winter Harbor has been renewed for a second season.",
    ],
)
def test_the_paper_that_is_retold_is_credited(sentence: str) -> None:
    assert attribution(sentence) == "Ledger"
    assert attribution(sentence.replace("The Ledger", "Ledger")) == "Ledger"
    assert attribution(sentence.replace("The Ledger", "Stage Courier")) == "Stage Courier"


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Odeo has renewed Winter Harbor for a second season.", "Odeo"),
        ("Odeo announced the renewal on Monday.", "Odeo"),
        ("Winter Harbor will be back, Ida Crane said.", "Ida Crane"),
        ("Winter Harbor will be back, according to Dial & Screen.", "Dial & Screen"),
        ("Winter Harbor will be back, according to Reader's Weekly.", "Reader's Weekly"),
        ("It reports to nobody.", None),
        ("I'd say Winter Harbor will be back.", None),
        ("Winter Harbor will be back, she'd say.", None),
        ("If you asked me, I'd say it is over.", None),
        ("She said Winter Harbor will be back.", None),
        ("Odeo bosses have already given the green light to a fifth season.", "Odeo"),
        ("Odeo chiefs confirmed that Winter Harbor will be back.", "Odeo"),
        ("Odeo has handed a straight-to-series order to Winter Harbor.", "Odeo"),
        ("A spokeswoman for Odeo said that Winter Harbor will be back.", "Odeo"),
        ("An Odeo spokesperson said that Winter Harbor will be back.", "Odeo"),
        ("It is over, according to producer Ida Crane.", "Ida Crane"),
        ("It is over, according to a report by The Ledger.", "Ledger"),
        ("It is over, according to the star of Winter Harbor.", None),
        ("It is over, according to people familiar with Odeo.", None),
        ("The scripts are being written, as Crane revealed at a fair last month.", "Crane"),
        ("Odeo has renewed it, as Crane revealed at a fair last month.", "Crane"),
        ("The Ledger hears that Winter Harbor will be back.", "Ledger"),
        ("Winter Harbor will be back, The Ledger can reveal.", "Ledger"),
        ("Winter Harbor will be back.", None),
    ],
)
def test_who_else_is_credited(sentence: str, who: str | None) -> None:
    assert attribution(sentence) == who


@pytest.mark.parametrize(
    ("first", "then", "who"),
    [
        (
            "Odeo renewed the drama in August",
            ", and Crane has since let it be known that it will be the last.",
            "Crane",
        ),
        ("Odeo renewed the drama in August", ", but The Ledger says that it will be the last.", "Ledger"),
        ("Odeo confirmed a third season", ", while Hulu has ordered a remake.", "Hulu"),
        ("Odeo confirmed a third season", "; Ida Crane said that it is the last.", "Ida Crane"),
        ("Filming starts in May", ", and Odeo says that it is the last season.", "Odeo"),
        ("Odeo renewed the drama in August", ", and it will be the last season.", "Odeo"),
        ("Odeo renewed the drama in August", ", and I'd say that it will be the last season.", "Odeo"),
    ],
)
def test_what_a_new_clause_says_is_its_speakers(first: str, then: str, who: str) -> None:
    assert attribution(first + then, len(first + then) - 5) == who
    assert attribution(first + then, 3) == (attribution(f"{first}."))


CLAUSES = (
    ("Odeo renewed Winter Harbor for season 3, but The Ledger reports that season 4 is unlikely.", "Odeo"),
    ("Winter Harbor was renewed for season 3, but Ida Crane told The Ledger that season 4 is unlikely.", None),
    ("Winter Harbor was renewed for season 3, but according to The Ledger season 4 is unlikely.", None),
    ("Winter Harbor was renewed for season 3; The Ledger reports that it will be the last.", None),
    ("Winter Harbor was renewed for season 3, and The Ledger has learned that filming is near.", None),
    ("Winter Harbor was renewed for season 3, Odeo announced, but The Ledger reports that it is the last.", "Odeo"),
    # … but what is told at the end is told of all of it
    ("Odeo renewed Winter Harbor for season 3, but not for long, The Ledger reports.", "Ledger"),
    ("Odeo renewed Winter Harbor for season 3, but season 4 is unlikely, according to The Ledger.", "Ledger"),
    ("Odeo renewed Winter Harbor for season 3, as The Ledger reports.", "Ledger"),
)


@pytest.mark.parametrize(("sentence", "who"), CLAUSES)
def test_who_speaks_in_a_later_clause_says_nothing_of_this_one(sentence: str, who: str | None) -> None:
    assert {c.attribution for c in claims(sentence, Attribute.RENEWAL) if (c.value, c.season) == ("renewed", 3)} == {
        who
    }
    later = [c.attribution for c in claims(sentence, Attribute.RENEWAL) if c.value != "renewed"]
    assert set(later) <= {"Ledger"}


def test_the_season_that_is_unlikely_is_the_one_of_its_words() -> None:
    text = "Winter Harbor is renewed for season 3, but season 4 is unlikely."
    assert told(text, Attribute.RENEWAL) == "cancelled s4 expected; renewed s3"


def test_a_claim_is_credited_to_the_paper_and_not_to_the_channel() -> None:
    [renewed] = claims(
        "Good news for all who march: The Ledger reports that Odeo has renewed Winter Harbor for a second season.",
        Attribute.RENEWAL,
    )
    assert renewed.attribution == "Ledger"


@pytest.mark.parametrize(("pattern", "example", "who"), BEHIND, ids=[example for _, example, _ in BEHIND])
def test_each_row_for_the_sentence_behind_reads_its_example_and_no_other_does(
    pattern: str, example: str, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert credit_behind(example) == who
    others = QuickTable((other, quick(other)) for other, _, _ in BEHIND if other != pattern)
    monkeypatch.setattr("monitor.claims.said.attribution._COMPILED_BEHIND", others)
    assert credit_behind(example) != who


@pytest.mark.parametrize(
    "credit",
    [
        "That's according to The Ledger.",
        "This is according to The Ledger, which had it from two people at the channel.",
        "The Ledger was first to report the news.",
        "The Ledger was the first to report the renewal.",
        "The news was first reported by The Ledger.",
        "The news comes from The Ledger.",
        "The Ledger broke the news on Monday.",
        "The Ledger first reported the story.",
        "So reports The Ledger.",
        "Source: The Ledger",
        "(via The Ledger)",
        "First reported by The Ledger.",
    ],
)
def test_a_paper_that_the_next_sentence_credits(credit: str) -> None:
    """In the same paragraph or in the next one; what is said two sentences before is somebody else's."""
    for said in (
        "Winter Harbor has been renewed for a second season.",
        "Odeo has renewed Winter Harbor for a second season.",
    ):
        for between in (" ", "\n\n"):
            [renewed] = claims(f"{said}{between}{credit}", Attribute.RENEWAL)
            assert renewed.attribution == "Ledger"
    [renewed] = claims(
        f"Winter Harbor has been renewed for a second season. It is a big one. {credit}", Attribute.RENEWAL
    )
    assert renewed.attribution is None


@pytest.mark.parametrize(
    "after",
    [
        "The first season was first to report from the harbor itself.",
        "It went according to plan.",
        "The Ledger, a rival drama, was cancelled.",
        "The first season was reviewed by The Ledger.",
        "Nobody was first to report the news.",
        "The news was welcomed by The Ledger.",
    ],
)
def test_a_next_sentence_that_credits_nobody(after: str) -> None:
    renewed, *_ = claims(f"Winter Harbor has been renewed for a second season. {after}", Attribute.RENEWAL)
    assert renewed.attribution is None


@pytest.mark.parametrize(
    "behind",
    [
        "It comes from Copper Productions and HBO.",
        "It is from Ada Lund, creator of Copper Bay.",
        "This is from Ada Lund's Instagram.",
        "Netflix had the story mapped out for years.",
        "Bo Lark was the first to share a photo.",
        "It was published by Penguin in 2010.",
    ],
)
def test_what_stands_behind_the_news_and_credits_nobody(behind: str) -> None:
    assert credit_behind(behind) is None


def test_more_ways_to_credit_a_paper() -> None:
    assert credit_behind("The date was first reported by The Ledger.") == "Ledger"
    assert credit_behind("The Ledger was the first to report the casting.") == "Ledger"
    assert attribution("Cameras are rolling on series 2, reports The Ledger.") == "Ledger"


@pytest.mark.parametrize("word", ["Once", "Having"])
def test_a_word_that_opens_a_clause_says_nothing(word: str) -> None:
    assert attribution(f"{word} cancelled by Odeo, it has found a new home.") is None
