"""Words that hedge, and words that only look like it. The articles appeared on June 12, 2024."""

from __future__ import annotations

import pytest
from desk import said_in, told_of

from monitor.claims.said.hedges import NO_GUESS_BUT_OF_THIS, NOT_A_GUESS, NOT_A_RUMOUR
from monitor.claims.said.modality import is_guess, is_rumour
from monitor.model import Attribute


@pytest.mark.parametrize("example", [example for _, example in NOT_A_GUESS + NO_GUESS_BUT_OF_THIS])
def test_no_guess(example: str) -> None:
    assert not is_guess(example)


@pytest.mark.parametrize("example", [example for _, example in NOT_A_RUMOUR])
def test_no_rumour(example: str) -> None:
    assert not is_rumour(example)


@pytest.mark.parametrize(
    "text",
    [
        "Season 2 is widely expected to come in May.",
        "Season 2 is widely anticipated to come in May.",
        "Nobody expects season 2 before May.",
        "Season 2, long expected to be cancelled, is on.",
        "Filming is planned with an eye to May.",
    ],
)
def test_a_guess_all_the_same(text: str) -> None:
    assert is_guess(text)


@pytest.mark.parametrize(
    "text",
    [
        "After weeks there is speculation that season 2 will come in May.",
        "Following rumours that it was axed, insiders say that season 2 will come.",
        "Insiders expect it in May.",
        "An insider says so.",
        "A mole says so.",
        "It is on Reddit.",
        "A leaker has it that season 2 comes in May.",
        "Per reports it comes in May.",
        "Word is that it comes in May.",
    ],
)
def test_a_rumour_all_the_same(text: str) -> None:
    assert is_rumour(text)


# What the rumours and the guesses were of is a rumour, or a guess, all the same.
OF_THIS = (
    ("Despite rumors of a May 2025 return, season 3 of Winter Harbor is dead.", "2025-05 s3 rumoured"),
    ("After rumors swirled that season 3 of Winter Harbor arrives in May 2025, fans cheered.", "2025-05 s3 rumoured"),
    ("After months of rumors, season 3 of Winter Harbor arrives in May 2025.", "2025-05 s3"),
    ("Nobody expected season 3 of Winter Harbor to arrive in May 2025.", "2025-05 s3 expected"),
    ("Few expected Winter Harbor to return in May 2025, but it could.", "2025-05 expected"),
    ("Against expectations that season 3 of Winter Harbor arrives in May 2025, Hulu is silent.", "2025-05 s3 expected"),
    ("Season 3 of Winter Harbor arrives in May 2025, against all expectations.", "2025-05 s3"),
)
test_of_this = said_in(told_of(Attribute.RELEASE_DATE), OF_THIS)

SAID = (
    ("When Winter Harbor landed on Hulu in February, hardly anybody expected a slow-burning drama.", "2024-02"),
    ("Nobody expected much when Winter Harbor premiered in May 2023.", "2023-05"),
    ("Few had predicted a hit when Winter Harbor premiered in May 2023.", "2023-05"),
    ("Season 2 premiered on May 9, sooner than anyone expected.", "2024-05-09 s2"),
    ("The highly anticipated second season of Winter Harbor premieres on July 9.", "2024-07-09 s2"),
    ("Season 2, one of the most anticipated returns of the year, premieres on July 9.", "2024-07-09 s2"),
    ("Season 2 premiered on May 9 and exceeded expectations.", "2024-05-09 s2"),
    ("As predicted, season 2 premieres on July 9.", "2024-07-09 s2"),
    ("Season 2 premieres on July 9, and the mood is bleaker than ever.", "2024-07-09 s2"),
    ("Season 2, in which Falk plays a mole in the police, premieres on July 9.", "2024-07-09 s2"),
    ("Season 2, in which Iris hopes for a new life, premieres on July 9.", "2024-07-09 s2"),
    ("Season 2 starts on July 9, according to newspaper reports.", "2024-07-09 s2"),
    ("Season 2 starts on July 9, TV Insider writes.", "2024-07-09 s2"),
    ("Season 2 premieres on July 9 with an insider's look at the police.", "2024-07-09 s2"),
    # what is over has come, whatever else the sentence hopes
    ("Fans rejoiced as season 2 premiered on May 9, hoping for more of Iris.", "2024-05-09 s2"),
    ("The second season, which premiered in May 2023, was expected to be the last.", "2023-05 s2"),
    # … and what is not is a guess, as is what would have been
    ("Season 2 was expected to premiere on May 9, 2024.", "2024-05-09 s2 expected"),
    ("Season 2 may have premiered on May 9, 2024.", "2024-05-09 s2 expected"),
    ("Season 2 is expected to have premiered by May 9.", "../2024-05-09 s2 expected"),
    ("Season 2 is expected on July 9.", "2024-07-09 s2 expected"),
    ("Insiders say that season 2 starts on July 9.", "2024-07-09 s2 rumoured"),
    ("Filming on season 2 is under way in Leeds, with an eye toward a spring 2025 launch.", "2025-21 s2 expected"),
    ("Filming on season 2 is under way in Leeds, with a premiere expected in spring 2025.", "2025-21 s2 expected"),
)
SAID_BESIDE = (
    ("Filming on season 2 is under way in Leeds, with an eye toward a spring 2025 launch.", "filming s2"),
    ("Filming on season 2 is under way in Leeds, with a premiere expected in spring 2025.", "filming s2"),
    ("Netflix dropped the trailer for season 2, and things look bleaker than ever.", "released s2"),
    ("Winter Harbor was renewed for season 3 on May 14, ending months of speculation.", "renewed s3"),
    ("Winter Harbor was renewed for season 3 after weeks of rumours.", "renewed s3"),
    ("The drama aired its season 3 finale on May 14, following weeks of speculation about its fate.", "2024-05-14 s3"),
    ("Against all expectations, Hulu has renewed Winter Harbor for a third season.", "renewed s3"),
    ("Insiders say that Winter Harbor has been renewed for a third season.", "renewed s3 rumoured"),
)

test_said = said_in(told_of(Attribute.RELEASE_DATE), SAID)
test_said_beside = said_in(
    told_of(Attribute.PRODUCTION, Attribute.TRAILER, Attribute.RENEWAL, Attribute.END_DATE), SAID_BESIDE
)
