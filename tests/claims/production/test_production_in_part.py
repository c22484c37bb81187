"""Production: what is done in part goes on, a stop that is over is none, and the teams that do the effects."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

SAID = (
    (
        "Production on Winter Harbor was suspended for much of last spring after a flood, but was completed in May.",
        "wrapped",
    ),
    ("Filming of season 2 was halted in March but has now wrapped.", "wrapped s2"),
    ("The shoot of season 2 was paused twice but was finished in May.", "wrapped s2"),
    ("Filming of season 2 was halted in May, and Lund is at home.", "halted s2"),
    (
        "Lund said that shooting of season 2 is about two thirds done and should be over by April.",
        "filming s2",
    ),
    ("Filming on season 2 is halfway through.", "filming s2"),
    ("Production of season 2 is now 80% complete.", "filming s2"),
    ("Filming on season 2 is done.", "wrapped s2"),
    ("The visual effects teams of season 2 are hard at work.", "post_production s2"),
    ("The VFX artists are still busy with season 2.", "post_production s2"),
    ("The sound department is at work on season 2.", "post_production s2"),
)
SILENT = (
    "Production on season 2 was suspended for much of last spring.",
    "The visual effects teams of season 2 won a prize.",
    "The visual effects teams will be hard at work on season 2 in May.",
    "Season 2 of Winter Harbor is about two thirds done in the story.",
)


@pytest.mark.parametrize(("text", "noted"), SAID)
def test_is_said(text: str, noted: str) -> None:
    assert told(text, Attribute.PRODUCTION) == expected(noted)


@pytest.mark.parametrize("text", SILENT)
def test_is_not_said(text: str) -> None:
    assert told(text, Attribute.PRODUCTION) == ""
