"""The documents' queries about premieres, with dates as vague as the press gives them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from monitor.edtf import Edtf
from monitor.model import Attribute, Change, ChangeKind, Fact, Show
from monitor.store import add_changes, replace_facts, save_shows

if TYPE_CHECKING:
    from sqlalchemy import Connection

ROOT = Path(__file__).parents[2]
NOW = datetime.now(UTC)
SHOW = Show(title="Harbour Lights")


def queries(page: str) -> list[str]:
    return re.findall(r"```sql\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), flags=re.DOTALL)


def forms() -> set[str]:
    """Every form of EDTF, for some years around today."""
    year, today = NOW.year, NOW.date()
    days = {str(today + timedelta(days=days)) for days in (-400, -40, -1, 0, 1, 40, 400)}
    years = {f"{year + more}" for more in range(-2, 3)}
    parts = {f"{each}-{part:02}" for each in years for part in (*range(1, 13), *range(21, 25), *range(33, 37), 40, 41)}
    vague = {f"{value}{mark}" for value in (*parts, *years) for mark in "~?%"}
    open_ones = {f"../{value}" for value in (*parts, *days)} | {f"{value}/.." for value in (*parts, *days)}
    intervals = {
        f"{each}-{first}/{each}-{last}" for each in years for first, last in (("01", "04"), ("33", "34"), ("09", "12"))
    }
    return days | years | parts | vague | open_ones | intervals


@pytest.mark.parametrize("page", ["README.md", "docs/database.md"])
def test_premieres_ahead_are_those_whose_last_day_has_not_passed(conn: Connection, page: str) -> None:
    if conn.dialect.name != "sqlite":
        pytest.skip("the document writes SQLite's date functions")
    save_shows(conn, [SHOW])
    values = sorted(forms())
    facts = [
        Fact(
            show=SHOW.slug,
            attribute=Attribute.RELEASE_DATE,
            value=value,
            season=number,
            confidence=0.9,
            valid_from=NOW,
        )
        for number, value in enumerate([*values, "unannounced"])
    ]
    replace_facts(conn, [], facts, NOW)
    [query] = [query for query in queries(page) if "release_date" in query and "current_facts" in query]
    found = {row[2] for row in conn.execute(text(query))}
    today = date.fromisoformat(conn.execute(text("SELECT date('now')")).scalar_one())  # it may be past midnight by now
    expected = {value for value in values if (Edtf.parse(value).latest or date.max) >= today}
    assert found == expected
    assert 0 < len(found) < len(values)


def test_a_first_date_and_a_more_precise_one_are_no_moves(conn: Connection) -> None:
    if conn.dialect.name != "sqlite":
        pytest.skip("the document writes SQLite's functions")
    save_shows(conn, [SHOW])
    moves = [
        (ChangeKind.NEW, None, "2027"),
        (ChangeKind.CHANGED, "unannounced", "2027-22"),
        (ChangeKind.REFINED, "2027-22", "2027-06-20"),
        (ChangeKind.CHANGED, "2027-06-20", "2027-09-01"),
        (ChangeKind.DISPUTED, "2027-09-01", "2028"),
        (ChangeKind.SETTLED, "2027-09-01", "2028"),
        (ChangeKind.CHANGED, "2028", "unannounced"),
        (ChangeKind.RETRACTED, "2028", None),
    ]
    told = [
        Change(
            id=str(number),
            show=SHOW.slug,
            kind=kind,
            at=NOW,
            attribute=Attribute.RELEASE_DATE,
            season=2,
            old=old,
            new=new,
        )
        for number, (kind, old, new) in enumerate(moves)
    ]
    add_changes(conn, told)
    [query] = [query for query in queries("README.md") if "move" in query]
    assert [tuple(row) for row in conn.execute(text(query))] == [
        ("Harbour Lights", 2, 2, "2027-06-20 → 2027-09-01; 2027-09-01 → 2028")
    ]
