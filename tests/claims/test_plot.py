"""Plot: passages that tell what happens. They are found and stored; nothing else hangs on their exact words."""

from __future__ import annotations

import pytest
from desk import TITLE_2, claims

from monitor.claims.plot import NO_PLOT
from monitor.model import Attribute, Modality

PASSAGES = (
    "Winter Harbor follows a lighthouse keeper who finds a letter in the attic.",
    "The drama tells the story of two sisters who inherit a ferry.",
    "The first season revolves around a missing ship and its captain.",
    "The series is about a doctor who moves to a small island in the north.",
    "It is set on an island, and the show centers on a family of fishermen.",
    "The second season picks up a year after the storm that took the pier.",
    "The plot of season 2 deals with the trial of the old mayor.",
    "The show focuses on the quarrel between the ferry and the bridge.",
    "The story takes place in 1943, when the harbor is closed by the navy.",
    "The second season could follow the keeper to the mainland.",
    "The second season could be about the keeper's life on the mainland.",
    "According to the synopsis, Iris finds out who sank the boat.",
)
# Not found so far; one that is found at last moves up.
KNOWN_MISSES: tuple[str, ...] = ()
NO_PASSAGES = (
    "Netflix has renewed Winter Harbor for a second season, the streamer said.",
    "What is the second season of Winter Harbor going to be about, do you think?",
    "Winter Harbor was watched by two million people on its first night.",
    "The drama was filmed in Bergen, and the cast stayed at a hotel there.",
    "The show won three awards in Oslo, and nobody was more surprised than Falk.",
    'The film "Salt Road" follows a lorry driver who finds a letter in his cab.',
    "A trailer for season 2 was released on Monday and has a lot of snow in it.",
    "It streams.",
    "Our original story of Aug. 12 on Winter Harbor follows below.",
    "The first five episodes premiere on Friday, with the remaining four to follow on Friday, December 11.",
    "Winter Harbor is about to make its last crossing, and all are aboard.",
    "Don't forget to follow us for more news about the show and its plot.",
    "The volume follows on the 30th of November, and the show is made of two specials.",
    "Fans pray that the story goes on, although most dramas stop after one round.",
)


@pytest.mark.parametrize("sentence", PASSAGES)
def test_a_passage_is_stored_as_it_stands(sentence: str) -> None:
    assert [claim.value for claim in claims(sentence, Attribute.PLOT)] == [sentence]


@pytest.mark.parametrize("sentence", KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str) -> None:
    assert claims(sentence, Attribute.PLOT) == []


@pytest.mark.parametrize("sentence", [*NO_PASSAGES, *(row.example for row in NO_PLOT)])
def test_news_is_no_plot(sentence: str) -> None:
    assert claims(sentence, Attribute.PLOT) == []


def test_what_stands_under_a_heading_on_the_plot_is_plot() -> None:
    text = "Winter Harbor is back.\n\nWhat is the plot of season 2?\n\nIris leaves the island to look for her brother."
    (claim,) = claims(text, Attribute.PLOT)
    assert claim.value == "Iris leaves the island to look for her brother."


@pytest.mark.parametrize(
    "sentence",
    [
        "The score is by the composer Ada Lund, who has everybody's love.",
        "Petra Holm launched the novel series with drawings of her own in 2019.",
        "The script is penned by the writer Carl Dunn of the island.",
    ],
)
def test_who_made_it_is_no_plot_under_such_a_heading(sentence: str) -> None:
    assert claims(f"Winter Harbor is back.\n\nWhat is the plot of season 2?\n\n{sentence}", Attribute.PLOT) == []


@pytest.mark.parametrize(
    ("sentence", "season"),
    [
        ("Winter Harbor follows a lighthouse keeper who finds a letter in the attic.", None),
        ("The drama is set in a dying river town where a deputy looks into a string of fires.", None),
        ("Season 2 follows the keeper to the mainland, where she finds her brother.", 2),
    ],
)
def test_no_season_is_filled_in_where_none_is_said(sentence: str, season: int | None) -> None:
    assert [c.season for c in claims(sentence, Attribute.PLOT, title=TITLE_2)] == [season]


@pytest.mark.parametrize(
    ("sentence", "season", "modality"),
    [
        ("The first season follows a lighthouse keeper and her letter.", 1, Modality.ASSERTED),
        ("The second season could revolve around the keeper's life on the mainland.", 2, Modality.EXPECTED),
        ("Season 2 might tell the story of the drowned captain.", 2, Modality.EXPECTED),
    ],
)
def test_season_and_guess(sentence: str, season: int, modality: Modality) -> None:
    assert [(c.season, c.modality) for c in claims(sentence, Attribute.PLOT, title=TITLE_2)] == [(season, modality)]
