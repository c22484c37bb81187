"""``[keep]``: how long what nothing stands on is kept before `monitor prune` may drop it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from monitor.config.telling import Table

FOREVER = "forever"
REMEMBERED = timedelta(days=90)  # crawls of so long are looked back on to say how a source fares
LONGEST = timedelta(days=100 * 365)  # nothing is as old, and a time so long ago has a date
_UNITS = {"d": 1, "w": 7, "y": 365}  # as written → days
_AGE = re.compile(rf"(\d{{1,4}})([{''.join(_UNITS)}])", re.ASCII)


def age(written: str) -> timedelta | None:
    """``90d``, ``26w`` or ``2y`` as a time, None for ``forever``, no longer than a hundred years; ValueError else."""
    if written == FOREVER:
        return None
    if (found := _AGE.fullmatch(written)) is None or not int(found[1]):
        raise ValueError(f"{written!r} is no age")
    return min(timedelta(days=int(found[1]) * _UNITS[found[2]]), LONGEST)


def _age(value: str) -> str:
    try:
        age(value)
    except ValueError as error:
        raise PydanticCustomError("age", 'must be a time such as "90d", "26w" or "2y", or "forever"') from error
    return value


def _of_crawls(value: str) -> str:
    span = age(_age(value))
    if span is not None and span < REMEMBERED:
        raise PydanticCustomError(
            "age", "must be at least {days}d: how a source fares is judged by what came of so many days", _DAYS
        )
    return value


_DAYS = {"days": REMEMBERED.days}
Age = Annotated[str, AfterValidator(_age)]


class KeepTable(Table):
    """``[keep]``: `monitor prune`."""

    texts: Age = Field(
        default="2y",
        description="`monitor prune` drops the text of an article that says nothing of a show when it has not changed"
        " for so long: `90d`, `26w`, `2y` or `forever`",
    )
    versions: Age = Field(
        default="90d",
        description="and, so long after it was read, a former version of an article that says what the one before it"
        " says; one a month stays",
    )
    crawls: Annotated[str, AfterValidator(_of_crawls)] = Field(
        default="90d", description="and what came of a crawl, so long after it; at least `90d`"
    )
    messages: Age = Field(
        default="90d", description="and a message to a target of `[[notify]]`, so long after it was sent or given up"
    )
