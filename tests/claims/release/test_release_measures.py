"""Dates that are told from how it went with an earlier season. The articles appeared on June 12, 2024."""

from __future__ import annotations

import pytest
from desk import TITLE_2, dates, said_in, told

from monitor.claims.release.measures import LEADS
from monitor.model import Attribute

OF_SEASON_2 = (
    (
        (
            "Given that season 1 took around ten months from the start of filming to the premiere, our best bet is"
            " summer 2025."
        ),
        "2025-22 s2 expected",
    ),
    ("Since season 1 took ten months to make, we'd guess that it returns in summer 2025.", "2025-22 s2 expected"),
    (
        "Considering that season 1 premiered in February 2024, summer 2025 is our best guess.",
        "2024-02 s1; 2025-22 s2 expected",
    ),
    ("Based on season 1's timeline, we'd expect new episodes in summer 2025.", "2025-22 s2 expected"),
    (
        "Judging by the gap between filming and the premiere of season 1, a release in summer 2025 looks likely.",
        "2025-22 s2 expected",
    ),
    ("If season 2 follows the same schedule as season 1, expect it in summer 2025.", "2025-22 s2 expected"),
    (
        "Season 1 took ten months from filming to premiere, which would put the premiere in summer 2025.",
        "2025-22 s2 expected",
    ),
    ("With season 1 taking ten months to make, a summer 2025 premiere is likely.", "2025-22 s2 expected"),
    ("If it takes as long as season 1 did, we could see new episodes in summer 2025.", "2025-22 s2 expected"),
    ("Our best bet is summer 2025, given that season 1 took ten months to make.", "2025-22 s2 expected"),
    (
        (
            "Seeing as the first season was filmed in October 2023 and premiered in February 2024, the show could be"
            " back in summer 2025."
        ),
        "2024-02 s1; 2025-22 s2 expected",
    ),
    # what is past is of the season itself
    ("Given that season 1 premiered in February 2024, the renewal came fast.", "2024-02 s1"),
    ("As season 1 ended in May 2023, the wait has been long.", "end 2023-05 s1"),
    # … and what is to come of a season that is not out
    ("Since season 2 was filmed last year, it could arrive in summer 2025.", "2025-22 s2 expected"),
    ("As season 2 premieres on July 9, we talk to the cast.", "2024-07-09 s2"),
    ("If season 2 arrives in summer 2025, it will be a long wait.", "2025-22 s2 expected"),
    ("With season 2 still filming, it could come in summer 2025.", "2025-22 s2 expected"),
    (
        "Given that season 2 premiered on June 5, the finale should air on July 24.",
        "2024-06-05 s2; end 2024-07-24 s2 expected",
    ),
    (
        "Given that season 2 premiered on June 5, part two should arrive on August 14.",
        "2024-06-05 s2; 2024-08-14 s2 expected",
    ),
)
OF_NONE = (
    (
        (
            "Season 6 has been ordered. Series five was on about seven months after its own wrap party, so early 2025"
            " would be our bet."
        ),
        "2025-01/2025-04 s6 expected",
    ),
    (
        "Season 5 has been ordered. The fourth season began on February 22, so going by that we'd guess at early 2025.",
        "2024-02-22 s4; 2025-01/2025-04 s5 expected",
    ),
    ("Given that season 2 took ten months to make, season 3 could come in summer 2025.", "2025-22 s3 expected"),
    ("Given that season 1 took ten months to make, our best bet is summer 2025.", "2025-22 s2 expected"),
    (
        "Winter Harbor is back for season 4. Given that season 2 took ten months to make, we bet on summer 2025.",
        "2025-22 s4 expected",
    ),
    (
        "Season 3 is on its way. As season 2 was shot in May, we expect it in July 2024.",
        "2024-07 s2 expected",
    ),
)


def _of_season_2(text: str) -> str:
    return dates(text, title=TITLE_2)


test_of_season_2 = said_in(_of_season_2, OF_SEASON_2)
test_of_none = said_in(dates, OF_NONE)


@pytest.mark.parametrize("example", [example for row in LEADS for example in row.examples])
def test_the_example_beside_each_lead(example: str) -> None:
    assert dates(example, title=TITLE_2) == "2025-22 s2 expected"


def test_what_is_given_is_no_renewal() -> None:
    text = "Given that season 2 of Winter Harbor took ten months to make, season 3 could come in summer 2025."
    assert told(text, Attribute.RENEWAL) == ""


UNDER_3 = "Winter Harbor has been renewed.\n\nWhen is Winter Harbor season 3 coming out?\n\n"
BETWEEN = (
    (
        "Considering that 15 months passed between the first two seasons, we'd pencil in spring 2026 at the earliest.",
        "2026-21/.. s3 expected",
    ),
    ("Given the two-year gap between the first two seasons, expect it in spring 2026.", "2026-21 s3 expected"),
    ("With two years between seasons one and two, we could see it in spring 2026.", "2026-21 s3 expected"),
    ("Since the first two seasons arrived 15 months apart, spring 2026 looks likely.", "2026-21 s3 expected"),
    ("Going by the wait between seasons two and three, it could come in spring 2026.", "2026-21 s3 expected"),
    # … but those that come on that day themselves
    ("Seasons 3 and 4 will arrive six months apart, the first in spring 2026.", "2026-21 s3"),
    ("There will be 15 months between seasons two and three, so expect it in spring 2026.", "2026-21 s3 expected"),
)


@pytest.mark.parametrize(("sentence", "noted"), BETWEEN)
def test_the_time_between_two_seasons(sentence: str, noted: str) -> None:
    assert told(UNDER_3 + sentence, Attribute.RELEASE_DATE) == noted


def test_the_time_between_two_seasons_to_come_under_no_heading() -> None:
    text = "Winter Harbor is on. There will be 15 months between seasons two and three, so expect it in spring 2026."
    assert told(text, Attribute.RELEASE_DATE) == "2026-21 s3 expected"
    text = "Winter Harbor is on. The first two seasons arrive on Netflix in spring 2026."
    assert told(text, Attribute.RELEASE_DATE) == "2026-21 s1"
