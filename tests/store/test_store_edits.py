"""Edited articles as the database has them: their versions, what each said, and the edits behind what was told."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from edited_press import DATE, EDITED, JUNE, MAY, POST, START, take_in

from monitor.model import Attribute
from monitor.store import article_id, changes, reading
from monitor.store.dates import gave_dates
from monitor.store.edits import edited, edits_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

SHOW, DATES = "lantern-quay", Attribute.RELEASE_DATE


def number(conn: Connection) -> int:
    found = article_id(conn, DATE)
    assert found is not None
    return found


def test_the_edits_behind_what_was_told(engine: Engine) -> None:
    take_in(engine, EDITED)
    with reading(engine) as conn:
        told = changes(conn)
        found = edits_of(conn, told)
        assert {each.new: len(found.get(each.id, ())) for each in told if each.attribute is DATES} == {
            "2027-06-18": 1,
            "2027-05-14": 0,
        }
        [edit] = found[next(each.id for each in told if each.new == "2027-06-18")]
        assert (edit.number, edit.url, edit.source) == (number(conn), DATE, "The Harbour Post")
        assert (edit.dropped.claim.evidence, edit.dropped.since) == (MAY, START + timedelta(days=3))
        assert edit.says is not None
        assert edit.says.evidence == JUNE
        assert gave_dates(conn, SHOW) == {number(conn)}
        assert edits_of(conn, []) == {}


def test_versions_with_what_each_said(engine: Engine) -> None:
    take_in(engine, EDITED[:2])
    with reading(engine) as conn:
        assert edited(conn, SHOW, DATES, [number(conn)]) == []  # it has one version
    take_in(engine, [*EDITED[2:], (20, POST, DATE, (f"{JUNE} The quay is being painted for it.",))])
    with reading(engine) as conn:
        [article] = edited(conn, SHOW, DATES, [number(conn)])
        said = [[claim.value for claim, _ in version.claims] for version in article.versions]
        assert said == [["2027-05-14"], ["2027-06-18"], ["2027-06-18"]]
        assert [version.read_at for version in article.versions] == [START + timedelta(days=n) for n in (3, 18, 20)]
        [then] = edited(conn, SHOW, DATES, [number(conn)], [START + timedelta(days=19)])
        assert then.versions == article.versions[:2]
        assert edited(conn, "no-show", DATES, [number(conn)])[0].versions[0].claims == ()
