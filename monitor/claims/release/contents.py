"""When what an episode shows took place: "The closing episode contains audio from a night in 1994"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.claims.dates.words import Words, one_of
from monitor.claims.quick import quick
from monitor.edtf import Edtf

if TYPE_CHECKING:
    from datetime import date as date_type

    from monitor.claims.dates import DateMention

# What an episode does with what is in it; of ``examples`` each gives no date of the show.
SHOWS: tuple[Words, ...] = (
    Words(
        r"(?:contains?|includes?|features?|uses?|shows?|has|draws)\b",
        ("The closing episode contains audio from a night in 1994.", "The finale features a song from 1994."),
    ),
    Words(
        r"(?:is\s+set|takes\s+place|plays)\s+(?:in|on|at|during)\b|(?:tells|recounts|deals\s+with|revolves|focuses|centers|centres|covers|retells|depicts?|recreates|looks\s+(?:back\s+)?at"
        r"|explores|investigates|asks)\b",
        (
            "The finale recounts a trial of 1994.",
            "The finale is set on New Year's Eve 1999.",
            "The last episode tells of a murder in May 1994.",
        ),
    ),
    Words(
        r"(?:takes|brings|carries|jumps|goes|flashes|cuts|leaps|transports|returns)\s+(?:us\s+|viewers\s+|you\s+)?(?:all\s+the\s+way\s+)?(?:back\s+)?to\b",
        ("The final episode takes us back to the summer of 1994.",),
    ),
    Words(
        r"(?:opens|begins|starts|closes|ends)\s+(?:on|with)\s+(?:an?|the|that)\b",
        ("The finale opens on a night in 1994.", "The last episode begins with a wedding in 1994."),
    ),
)
_SHOWS = one_of(SHOWS)
# "The finale, which features a song, aired in 1994": then that is when it was shown.
_AIRED = quick(
    r"\b(?:air(?:s|ed|ing)?|(?:was|were|is|be|been)\s+(?:shown|broadcast|seen|released|screened)|went\s+out|premiered|came\s+out|dropped"
    r"|landed|arrived)\b",
    re.IGNORECASE,
)
_LONG_AGO = timedelta(days=330)  # what is on these weeks is not yet looked back on


def is_content(bare: str, at: int, date: DateMention, published: date_type | None) -> bool:
    """Whether a date behind an episode named at ``at`` is one that it tells of; ``bare`` has titles blanked."""
    latest = Edtf.parse(date.edtf).latest
    if at >= date.start or published is None or latest is None or published - latest < _LONG_AGO:
        return False
    shows = _SHOWS.search(bare, at, date.start)
    return shows is not None and _AIRED.search(bare, shows.end(), date.start) is None
