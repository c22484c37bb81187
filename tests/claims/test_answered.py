"""Questions about a date that the answer behind them agrees with."""

from __future__ import annotations

from desk import dates, said_in, silent_in

AGREED = (
    (
        "Winter Harbor is back. So fans can expect season 2 in... early 2025?\n\nThat sounds about right to me.",
        "2025-01/2025-04 s2 expected",
    ),
    (
        "So we get season 2 of Winter Harbor in early 2025?\n\nThat's one for Hulu, but that sounds about right.",
        "2025-01/2025-04 s2 expected",
    ),
    ("Will season 2 of Winter Harbor premiere in August? Yes, it will.", "2024-08 s2"),
    ("So season 2 of Winter Harbor will premiere on July 9? Correct.", "2024-07-09 s2"),
    ("Will season 2 of Winter Harbor arrive in July? I think so.", "2024-07 s2 expected"),
)
NOT_AGREED = (
    "So fans can expect season 2 of Winter Harbor in early 2025?\n\nThat's a question for Hulu.",
    "Will season 2 of Winter Harbor premiere in August? No.",
    "So season 3 of Winter Harbor is out in early 2025?\n\nAbsolutely not.",
    "So season 2 of Winter Harbor comes in May 2025?\n\nYes, they want it, but it is not up to us.",
    "So season 2 of Winter Harbor comes in May 2025?\n\nYes, I wish.",
    "So season 2 of Winter Harbor comes in May 2025?\n\nYes, if it were up to me.",
    "So season 2 of Winter Harbor comes in May 2025?\n\nExactly what fans wanted, but no.",
    "So season 2 of Winter Harbor comes in May 2025?\n\nYeah, right.",
    "So season 2 of Winter Harbor comes in May 2025?\n\nCorrect me if I'm wrong, but that is news to me.",
    "Will season 2 of Winter Harbor premiere in August? Nobody knows.",
    "Will season 2 of Winter Harbor premiere in July or August? Yes.",
    "When will season 2 premiere, in August? Yes, Mina Falk will be in it.",
    "Is Mina Falk coming to Oslo in August? Yes.",
    "Yes! Will season 2 of Winter Harbor premiere in August?",
)

test_agreed = said_in(dates, AGREED)
test_not_agreed = silent_in(dates, NOT_AGREED)
