"""Numbers in words, and as pieces of patterns: alternatives without a group of their own."""

from __future__ import annotations

from monitor.number_names import CARDINALS, ORDINALS

_FIRST, _ONE = list(ORDINALS), list(CARDINALS)
ONE_TO_TEN = "|".join(_ONE[:10])
FIRST_TO_TENTH = "|".join(_FIRST[:10])
SECOND_TO_TENTH = "|".join(_FIRST[1:10])
