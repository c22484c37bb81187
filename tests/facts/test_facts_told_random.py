"""Random stories of one thing: what is told follows from what was told, and ends at what is believed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import Newsroom, moment

from monitor.facts import QUIET
from monitor.facts.heard import Outcome, outcome
from monitor.facts.values import agree
from monitor.model import Attribute, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable


# EXAMPLES=2000 searches anew, and longer; without it each run tries the same few.
EXAMPLES = int(os.environ.get("EXAMPLES", "0"))
thorough = settings(max_examples=EXAMPLES or 60, derandomize=not EXAMPLES, deadline=None)

PAPERS = ("Gazette", "Courier", "Herald (trade)", "Echo (aggregator)")
VALUES = {
    Attribute.RENEWAL: ("renewed", "cancelled"),
    Attribute.RELEASE_DATE: ("2026-09-01", "2026-09-08", "2026-09"),
}
Print = tuple[str, str, str | None]  # paper, manner, value; None: the paper takes back all that it said


def prints(attribute: Attribute) -> st.SearchStrategy[list[Print]]:
    """What is printed from day to day."""
    values = st.one_of(st.none(), *[st.just(value) for value in VALUES[attribute]])
    return st.lists(st.tuples(st.sampled_from(PAPERS), st.sampled_from(("", "", "denied ")), values), max_size=16)


def told_of(attribute: Attribute, printed: Iterable[Print]) -> Newsroom:
    """A newsroom after these articles, two days apart, and three quiet weeks."""
    room = Newsroom()
    days = [f"2026-{month:02}-{day:02}" for month in (3, 4, 5) for day in range(1, 29, 2)]
    name = str(attribute).replace("_", " ")
    for day, (paper, manner, value) in zip(days, printed, strict=False):
        if value is None:
            room.withdraws(paper.partition(" (")[0], at=day)
        else:
            room.prints(f"{day} {paper}: {manner}S2 {name} is {value}")
    for number in range(1, 22):
        room.revise(moment(f"2026-06-{number:02}"))
    return room


@pytest.mark.parametrize("attribute", list(VALUES))
@given(data=st.data())
@thorough
def test_each_change_starts_from_what_was_told_last_and_the_last_is_believed(
    attribute: Attribute, data: st.DataObject
) -> None:
    room = told_of(attribute, data.draw(prints(attribute)))
    last = Outcome(None, None, rumoured=False)
    for change in room.changes:
        assert outcome(change) != last, "told again"
        both_sides = change.kind is ChangeKind.DISPUTED and last.value is None
        assert both_sides or change.old in {None, last.value, last.rival}, "from what was not told last"
        assert change.new or last.value, "withdrawn, and never told"
        last = outcome(change)
    _ends_at_what_is_believed(room, last, attribute)


def _ends_at_what_is_believed(room: Newsroom, last: Outcome, attribute: Attribute) -> None:
    fact = next((fact for fact in room.facts if fact.attribute is attribute), None)
    if fact is None:
        assert last.value is None, "never taken back"
    elif last.value is None:
        assert fact.rival is not None or not QUIET.accepts(fact), "never told"
    else:
        sides = (fact.value, *([fact.rival] if fact.rival else []))
        assert any(agree(attribute, last.value, value) for value in sides), "never made good"
