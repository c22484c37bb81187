"""Which of the entries that a search gives is a show's."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from catalogue import Entry

from monitor.model import Show
from spiders.catalogue import parse_edits, period_since
from spiders.catalogue_search import Doubtful, parse_search, pick
from spiders.entries import NotAListing

if TYPE_CHECKING:
    from spiders.catalogue_search import Found

SHOW = Show(title="Winter Harbor", aliases=("Vinterhamn",))
HARBOR = Entry(301, "Winter Harbor")
MEND = 'say which it is, as ids = { "Winter Harbor" = '


def found(*entries: Entry) -> list[Found]:
    return parse_search(
        json.dumps([{"score": 1.2, "show": entry.main("https://c.example")} for entry in entries]).encode()
    )


@pytest.mark.parametrize("name", ["Winter Harbor", "The Winter Harbor", "WINTER HARBOR!", "vinterhamn"])
def test_a_title_or_an_alias(name: str) -> None:
    assert pick(SHOW, found(Entry(9, "Winter Harbour"), Entry(301, name), Entry(301, name))).id == 301


def test_an_entry_without_an_outlet_or_a_date_can_be_told_of() -> None:
    [entry] = found(Entry(301, "Winter Harbor", premiered=None, network=None))
    assert str(entry) == "301, Winter Harbor"
    [entry] = found(Entry(301, "Winter Harbor", network=None, channel="Streamly", country="SE"))
    assert str(entry) == "301, Winter Harbor (SE, 2025)"


@pytest.mark.parametrize(
    ("entries", "why"),
    [
        ([], f'no entry is called "Winter Harbor"; {MEND}123 }} on the source'),
        (
            [Entry(9, "Winter Harbour"), Entry(10, "Harbor", country="")],
            (
                'no entry is called "Winter Harbor", but 9, Winter Harbour (GB, 2025) or 10, Harbor (2025);'
                f" {MEND}9 }} on the source"
            ),
        ),
        (
            [HARBOR, Entry(77, "The Winter Harbor", premiered="1998-09-01", country="US")],
            (
                '2 entries are called "Winter Harbor": 301, Winter Harbor (GB, 2025) or'
                f" 77, The Winter Harbor (US, 1998); {MEND}301 }} on the source"
            ),
        ),
        ([HARBOR, Entry(5, "Vinterhamn")], None),
    ],
)
def test_what_is_doubtful(entries: list[Entry], why: str | None) -> None:
    with pytest.raises(Doubtful) as caught:
        pick(SHOW, found(*entries))
    assert why is None or str(caught.value) == why


@pytest.mark.parametrize("body", [b"", b"{}", b'{"name": "Too Many Requests"}', b'[{"show": {}}]', b"<html>"])
def test_what_is_no_answer(body: bytes) -> None:
    with pytest.raises(NotAListing, match="not what a search"):
        parse_search(body)
    if body != b"{}":
        with pytest.raises(NotAListing, match="updates"):
            parse_edits(body)


def test_edits_have_times() -> None:
    assert parse_edits(b'{"301": 1804000000}')[301].year == 2027
    with pytest.raises(NotAListing):
        parse_edits(b'{"301": 99999999999999999}')


@pytest.mark.parametrize(
    ("age", "period"),
    [(0, "day"), (21, "day"), (23, "week"), (24 * 6, "week"), (24 * 7, "month"), (24 * 30, None), (24 * 9000, None)],
)
def test_no_edit_is_missed_between_two_looks(age: int, period: str | None) -> None:
    now = datetime(2027, 3, 10, tzinfo=UTC)
    assert period_since(now - timedelta(hours=age), now) == period
