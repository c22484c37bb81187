"""Who joins, who comes back, who does not: the phrases that people stand behind, leaving first."""

from __future__ import annotations

from monitor.claims.cast.leavers import LEAVERS
from monitor.claims.cast.newcomers import NEWCOMERS
from monitor.claims.cast.returners import RETURNERS

MOVES = (*LEAVERS, *RETURNERS, *NEWCOMERS)
