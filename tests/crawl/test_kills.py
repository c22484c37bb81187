"""kill -9 at any moment: the next crawl takes up the rest, and the end is that of a crawl that nobody disturbed.

`make kills` does it a hundred times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from killing import rounds

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.timeout(600)  # seconds on a quiet machine, minutes on a busy one

SEED = 7


def test_killed_again_and_again(tmp_path: Path) -> None:
    (world,) = rounds(tmp_path, 1, [4], SEED, first_day=False)
    assert sum(world.hits.values()) == 4
