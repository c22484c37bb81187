"""When items say that they appeared: as told, but no two in one second.

Readers sort by date, and RSS has no finer one than a second (RFC 822, section 5). What one crawl brought bears one
time, so that a reader would put it in an order of its own. Each item is therefore dated at least a second after the
one that was told before it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

SECOND = timedelta(seconds=1)
LATEST = timedelta(minutes=5)  # an item is never dated later than this; then the clock was set back, not a crawl busy
LOOK_BACK = timedelta(minutes=20)  # what was told earlier has no say


def moments(told: Iterable[tuple[str, datetime]]) -> dict[str, datetime]:
    """Id → its time, in whole seconds; ``told`` has id and time of each, in the order of telling.

    What comes later changes nothing of what came before: the date of an item that was read once stays.
    """
    given: dict[str, datetime] = {}
    last: datetime | None = None
    for name, at in told:
        second = at.replace(microsecond=0)
        last = second if last is None or not last - second < LATEST else max(second, last + SECOND)
        given[name] = last
    return given
