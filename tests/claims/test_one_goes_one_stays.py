"""One show is cancelled and another goes on, in one sentence; and when that one comes, said late in a time of year."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from desk import told

from monitor.model import Attribute, Show

TITLE = "Netflix cancels Copper Bay but renews Winter Harbor"
COPPER_BAY = Show(title="Copper Bay")
LIVES_ON = (
    "Netflix has pulled the plug on Copper Bay after one season, while Winter Harbor lives on with a ten-episode"
    " second run due in the autumn."
)
NOVEMBER = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (LIVES_ON, "cancelled"),
        ("Netflix has cancelled Copper Bay, but Winter Harbor lives on.", "cancelled"),
        ("Netflix has axed Copper Bay, while Winter Harbor was saved by its fans.", "cancelled"),
        ("Netflix has cancelled Copper Bay, and Winter Harbor has found a new home at Hulu.", "cancelled"),
        # … but where it is the one that was saved
        ("Cancelled by Netflix after one season, Copper Bay lives on at Hulu, as does Winter Harbor.", ""),
        ("Cancelled by Netflix after one season, Copper Bay found a second home at Hulu.", ""),
    ],
)
def test_the_one_that_is_cancelled(text: str, noted: str) -> None:
    assert told(text, Attribute.RENEWAL, title=TITLE, published=NOVEMBER, show=COPPER_BAY) == noted


def test_the_one_that_goes_on() -> None:
    read = told(LIVES_ON, Attribute.RENEWAL, Attribute.RELEASE_DATE, title=TITLE, published=NOVEMBER)
    assert read == "2027-23 s2"


@pytest.mark.parametrize(
    ("text", "day", "noted"),
    [
        ("Winter Harbor has a second season due in the autumn.", 24, "2027-23 s2"),
        ("The second run of Winter Harbor arrives in the autumn.", 24, "2027-23 s2"),
        ("Season 2 of Winter Harbor will air in the fall.", 24, "2027-23 s2"),
        ("Six episodes due in January make up season 2 of Winter Harbor.", 24, "2027-01 s2"),
        # … but earlier in it, or where it says so, or of what has been
        ("Season 2 of Winter Harbor will air in the fall.", 3, "2026-23 s2"),
        ("Season 2 of Winter Harbor arrives this autumn.", 24, "2026-23 s2"),
        ("Season 2 of Winter Harbor premiered in the autumn.", 24, "2026-23 s2"),
        ("Season 2 of Winter Harbor will air in the winter.", 24, "2026-24 s2"),
    ],
)
def test_late_in_a_time_of_year(text: str, day: int, noted: str) -> None:
    read = told(text, Attribute.RELEASE_DATE, published=datetime(2026, 11, day, tzinfo=UTC))
    assert read == noted
