"""Pages of servers that give nothing to ask "has it changed?" with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.model import Validators
from monitor.store import save_page_state, touch_page, validators
from monitor.store.pages import same_body

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

URL = "https://gazette.example/salt"


def test_same_bytes_are_known_again(conn: Connection, day: datetime) -> None:
    assert not same_body(conn, URL, "d1")
    save_page_state(conn, URL, source="Gazette", at=day, validators=Validators(), read_for="one", body_digest="d1")
    assert same_body(conn, URL, "d1")
    assert same_body(conn, URL, "d1", read_for="one")
    assert not same_body(conn, URL, "d1", read_for="two")
    assert not same_body(conn, URL, "d2")


def test_a_page_that_was_no_article_is_read_again(conn: Connection, day: datetime) -> None:
    save_page_state(conn, URL, source="Gazette", at=day, validators=Validators(), body_digest="d1")
    save_page_state(conn, URL, source="Gazette", at=day, validators=Validators())
    assert not same_body(conn, URL, "d1")


def test_new_validators_of_the_same_bytes_are_kept(conn: Connection, day: datetime) -> None:
    save_page_state(conn, URL, source="Gazette", at=day, validators=Validators(etag='"1"'), body_digest="d1")
    touch_page(conn, URL, day, status=200, validators=Validators(etag='"2"'))
    assert validators(conn, URL) == Validators(etag='"2"')
    touch_page(conn, URL, day)
    assert validators(conn, URL) == Validators(etag='"2"')
    assert same_body(conn, URL, "d1")
