"""What the press says about the making of a season, as a table; ``{S}``, ``{X}`` and ``{W}`` as in titles/masked.py.

Rows are tried from top to bottom, and the first that fits a stretch of text has it: "filming has been delayed" is no
filming.
"""

from __future__ import annotations

from monitor.claims.production.desk import DESK
from monitor.claims.production.on_set import SET

_ORDER = ("post_production", "wrapped", "halted", "delayed", "filming", "casting", "writing", "development")

PHRASES = tuple(sorted((*SET, *DESK), key=lambda row: _ORDER.index(row.value)))
