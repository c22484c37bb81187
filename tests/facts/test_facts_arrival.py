"""Through the real store: what is believed depends on what was published and when, not on when we came to read it.

The laws, for articles that are published, found late, edited, re-dated and copied in any way:

- any order of arrival gives the same open facts;
- so does reading everything as soon as it is published;
- so does working everything out from nothing from what the database holds.

When a thing was said must be known for that. An article that gives no date, or one ahead of the day it is read,
counts as published when it was first read, and words that an edit brought when the edit was: those readings keep
their times here. Everything else may come at any time.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from press import END, LIGHTS, as_published, beliefs, believed, extract, issues, late, read_all

from monitor.facts import revise
from monitor.rebuild import carry_out, plan
from monitor.store import open_database, reading, writing
from monitor.store.tables import metadata
from monitor.testimony import statements_about

if TYPE_CHECKING:
    from press import Issue
    from sqlalchemy import Engine

    from monitor.model import Fact

# EXAMPLES=2000 searches anew, and longer; without it each run tries the same few.
EXAMPLES = int(os.environ.get("EXAMPLES", "0"))
thorough = settings(
    max_examples=EXAMPLES or 40,
    derandomize=not EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@given(published=issues(), data=st.data())
@thorough
def test_belief_is_the_same_however_it_came_about(published: list[Issue], data: st.DataObject) -> None:
    at_once = [each for issue in published for each in as_published(issue)]
    prompt, tardy = emptied()
    read_all(prompt, sorted(at_once, key=lambda each: each[0]))
    read_all(tardy, data.draw(late(published)))
    grown = believed(tardy)
    assert grown == from_nothing(tardy), "grown article by article, and worked out from nothing"
    assert grown == believed(prompt), "late and out of order, and as soon as published"
    planned = plan(tardy, [LIGHTS], extractor=extract)
    assert carry_out(tardy, planned, [LIGHTS], END).changes == (), "a rebuild has nothing to mend"
    assert believed(tardy) == grown


def from_nothing(engine: Engine) -> list[Fact]:
    """What follows from all that the database holds, nothing being believed so far."""
    with reading(engine) as conn:
        return beliefs(revise(LIGHTS.slug, statements_about(conn, LIGHTS.slug), (), at=END).opens)


@cache
def _databases() -> tuple[Engine, Engine]:
    return open_database(":memory:", create=True), open_database(":memory:", create=True)


def emptied() -> tuple[Engine, Engine]:
    """Two databases without a row: making new ones would take longer than the test."""
    for engine in _databases():
        with writing(engine) as conn:
            for table in reversed(metadata.sorted_tables):
                conn.execute(table.delete())
    return _databases()
