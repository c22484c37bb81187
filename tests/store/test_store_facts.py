"""Facts: believed from one moment to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from monitor.facts.summary import following
from monitor.model import Attribute, Fact, Modality, Quote, Show
from monitor.store import (
    add_summary,
    closed_facts,
    displaced_facts,
    fact_history,
    facts_at,
    open_facts,
    replace_facts,
    save_shows,
    summed_facts,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

HOUR = timedelta(hours=1)


@pytest.fixture
def undecided(show: Show, day: datetime) -> Fact:
    return Fact(
        show=show.slug,
        attribute=Attribute.RENEWAL,
        value="undecided",
        confidence=0.75,
        valid_from=day,
        season=2,
        witnesses=2,
        supporters=4,
        modality=Modality.EXPECTED,
        rival="renewed",
        quotes=(
            Quote(source="Gazette", url="https://gazette.example/1", text="Nothing is decided.", published=day),
            Quote(source="Echo", url="https://echo.example/1", text="No word yet."),
        ),
    )


@pytest.fixture
def joining(show: Show, day: datetime) -> Fact:
    return Fact(
        show=show.slug,
        attribute=Attribute.CAST,
        value="joining",
        confidence=0.5,
        valid_from=day,
        person="Ines Vale",
        character="Mara",
    )


def test_facts_come_back_as_they_were_opened(conn: Connection, undecided: Fact, joining: Fact, day: datetime) -> None:
    replace_facts(conn, [], [undecided, joining], day)
    assert open_facts(conn, undecided.show) == [undecided, joining]
    assert open_facts(conn, undecided.show, [Attribute.CAST]) == [joining]
    assert open_facts(conn, "another-show") == []


def test_facts_of_all_shows(conn: Connection, undecided: Fact, joining: Fact, day: datetime) -> None:
    other = Show(title="The Long Ferry")
    save_shows(conn, [other])
    replace_facts(conn, [], [undecided, replace(joining, show=other.slug)], day)
    assert {fact.show for fact in open_facts(conn)} == {undecided.show, other.slug}


def test_there_and_back_again_is_three_beliefs(conn: Connection, undecided: Fact, day: datetime) -> None:
    renewed = replace(undecided, value="renewed", valid_from=day + HOUR)
    again = replace(undecided, valid_from=day + 2 * HOUR)
    replace_facts(conn, [], [undecided], day)
    replace_facts(conn, [undecided], [renewed], day + HOUR)
    replace_facts(conn, [renewed], [again], day + 2 * HOUR)
    assert open_facts(conn, undecided.show) == [again]
    assert fact_history(conn, undecided.show) == [
        replace(undecided, valid_to=day + HOUR),
        replace(renewed, valid_to=day + 2 * HOUR),
        again,
    ]
    assert fact_history(conn, undecided.show, Attribute.CAST) == []


def test_what_was_believed_at_a_moment(conn: Connection, undecided: Fact, day: datetime) -> None:
    replace_facts(conn, [], [undecided], day)
    replace_facts(conn, [undecided], [replace(undecided, value="renewed", valid_from=day + HOUR)], day + HOUR)
    believed = {
        moment: [fact.value for fact in facts_at(conn, undecided.show, moment)]
        for moment in (day - HOUR, day, day + HOUR, day + 9 * HOUR)
    }
    assert list(believed.values()) == [[], ["undecided"], ["renewed"], ["renewed"]]


def test_one_more_witness_renews_a_belief_without_ending_it(conn: Connection, undecided: Fact, day: datetime) -> None:
    replace_facts(conn, [], [undecided], day)
    quote = Quote(source="Post", url="https://post.example/1", text="No decision was made.")
    surer = replace(
        undecided, confidence=0.9, witnesses=3, supporters=5, rival=None, modality=Modality.ASSERTED, quotes=(quote,)
    )
    replace_facts(conn, [], [replace(surer, valid_from=day + HOUR)], day + HOUR)
    assert fact_history(conn, undecided.show) == [surer]
    assert [fact.renewed for fact in fact_history(conn, undecided.show)] == [day + HOUR]
    assert conn.execute(text("SELECT count(*) FROM fact_quote")).scalar_one() == 1


def test_when_a_belief_was_renewed_last_goes_only_on(conn: Connection, undecided: Fact, day: datetime) -> None:
    renewed = []
    for number, hour in enumerate((0, 2, 1, 3)):
        replace_facts(conn, [], [replace(undecided, confidence=0.5 + number / 10)], day + hour * HOUR)
        renewed += [fact.renewed for fact in open_facts(conn, undecided.show)]
    assert renewed == [None, day + 2 * HOUR, day + 2 * HOUR, day + 3 * HOUR]
    replace_facts(conn, [undecided], [], day + 4 * HOUR)
    assert [fact.renewed for fact in fact_history(conn, undecided.show)] == [day + 3 * HOUR]


def test_a_belief_closed_and_opened_in_one_call_begins_anew(conn: Connection, joining: Fact, day: datetime) -> None:
    replace_facts(conn, [], [joining], day)
    replace_facts(conn, [joining], [replace(joining, valid_from=day + HOUR)], day + HOUR)
    assert [fact.valid_from for fact in fact_history(conn, joining.show)] == [day, day + HOUR]


@pytest.mark.parametrize(
    "other",
    [{"season": 3}, {"season": None}, {"person": "Tom Reyes"}, {"character": "Nell"}, {"value": "leaving"}],
    ids=str,
)
def test_beliefs_that_differ_stand_side_by_side(
    conn: Connection, joining: Fact, day: datetime, other: dict[str, str]
) -> None:
    first = replace(joining, season=2)
    second = replace(first, **other)  # type: ignore[arg-type]
    replace_facts(conn, [], [first], day)
    replace_facts(conn, [], [second], day)
    assert open_facts(conn, joining.show) == [first, second]
    replace_facts(conn, [first], [], day + HOUR)
    assert open_facts(conn, joining.show) == [second]


def test_no_belief_ends_before_it_began(conn: Connection, undecided: Fact, day: datetime) -> None:
    """Of two crawls side by side the one that waited for the other brings the earlier time."""
    replace_facts(conn, [], [undecided], day)
    replace_facts(conn, [undecided], [], day - HOUR)
    assert fact_history(conn, undecided.show) == [replace(undecided, valid_to=day)]


def test_closing_what_is_not_believed_is_a_mistake(conn: Connection, undecided: Fact, day: datetime) -> None:
    replace_facts(conn, [], [undecided], day)
    replace_facts(conn, [undecided], [], day + HOUR)
    with pytest.raises(LookupError, match="undecided"):
        replace_facts(conn, [undecided], [], day + HOUR)


def test_a_fact_about_an_unknown_show_is_refused(conn: Connection, undecided: Fact, day: datetime) -> None:
    with pytest.raises(IntegrityError):
        replace_facts(conn, [], [replace(undecided, show="nobody-follows-this")], day)


def test_what_gave_way_to_what_is_believed_now(conn: Connection, undecided: Fact, joining: Fact, day: datetime) -> None:
    cancelled = replace(undecided, value="cancelled", valid_from=day + HOUR)
    renewed = replace(undecided, value="renewed", valid_from=day + 2 * HOUR)

    def displaced(*attributes: Attribute) -> list[Fact]:
        return displaced_facts(conn, undecided.show, open_facts(conn, undecided.show, attributes))

    both = (Attribute.RENEWAL, Attribute.CAST)
    replace_facts(conn, [], [undecided, joining], day)
    assert displaced(*both) == []
    replace_facts(conn, [undecided], [cancelled], day + HOUR)
    assert displaced(*both) == [replace(undecided, valid_to=day + HOUR)]
    assert displaced(Attribute.CAST) == []
    replace_facts(conn, [cancelled], [renewed], day + 2 * HOUR)
    assert displaced(*both) == [replace(cancelled, valid_to=day + 2 * HOUR)]
    replace_facts(conn, [renewed], [], day + 3 * HOUR)
    assert displaced(*both) == []


def test_what_the_first_item_told_is_known_when_it_is_believed_no_more(
    conn: Connection, undecided: Fact, joining: Fact, day: datetime
) -> None:
    replace_facts(conn, [], [undecided, joining], day)
    assert add_summary(conn, following(undecided.show, [undecided], "undecided", day), [undecided])
    assert add_summary(conn, following(undecided.show, [joining], "joins", day), [joining]) == []  # there is one a show
    replace_facts(conn, [undecided], [], day + HOUR)
    [told] = summed_facts(conn, undecided.show, [Attribute.RENEWAL], [])
    assert (told.value, told.quotes) == (undecided.value, undecided.quotes)
    assert summed_facts(conn, undecided.show, [Attribute.CAST], None) == []


def test_what_is_believed_no_more_of_somebody(conn: Connection, undecided: Fact, joining: Fact, day: datetime) -> None:
    other = replace(joining, person="Ann Vale")
    replace_facts(conn, [], [undecided, joining, other], day)
    replace_facts(conn, [undecided, joining], [], day + HOUR)
    show = joining.show
    assert [each.person for each in closed_facts(conn, show, [Attribute.CAST], None)] == ["Ines Vale"]
    assert closed_facts(conn, show, [Attribute.CAST], ["Ann Vale"]) == []
    [closed] = closed_facts(conn, show, [Attribute.RENEWAL], [])
    assert (closed.valid_to, closed.quotes) == (day + HOUR, ())
