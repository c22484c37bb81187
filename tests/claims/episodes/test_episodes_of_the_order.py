"""Episode counts of an order, beside the season after which it came."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

ORDER = "Odeo has renewed Winter Harbor for season 3. "
SAID = (
    (ORDER + "The pickup, for 10 half-hour episodes, comes six weeks after season 2 dropped.", "10 s3"),
    (ORDER + "The order, for eight episodes, came shortly after season 2 ended.", "8 s3"),
    (ORDER + "The renewal is for eight episodes, two months after the second season went out.", "8 s3"),
    (ORDER + "Eight episodes were ordered just before season 2 premiered.", "8 s3"),
    ("It has eight episodes after season 2 was cut.", "8 s2"),
    ("The eight episodes of season 2 came two years after season 1.", "8 s2"),
    ("The eight episodes in season 2 are out.", "8 s2"),
)


@pytest.mark.parametrize(("text", "noted"), SAID)
def test_is_said(text: str, noted: str) -> None:
    assert told(text, Attribute.EPISODE_COUNT) == expected(noted)
