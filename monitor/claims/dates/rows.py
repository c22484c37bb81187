"""What a row of the tables of date forms is made of (forms.py, forms_relative.py)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from monitor.claims.dates.readings import Reading, When


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date. In ``examples`` the article is of Wednesday, 2024-06-12; None: no date at all."""

    name: str
    pattern: str
    read: Callable[[re.Match[str], When], Reading | None]
    examples: tuple[tuple[str, str | None], ...]
