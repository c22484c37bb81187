"""One `monitor run` a database, on both kinds of database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from monitor.schedule.instance import AlreadyRunning, held_by, only_one
from monitor.store import open_database

if TYPE_CHECKING:
    from sqlalchemy import Engine


def test_a_second_one_is_refused_until_the_first_ends(engine: Engine) -> None:
    again = open_database(engine.url.render_as_string(hide_password=False))
    try:
        with only_one(engine):
            with pytest.raises(AlreadyRunning, match="at work on it already"), only_one(again):
                pass
            with pytest.raises(AlreadyRunning), only_one(again):  # a refusal takes nothing away
                pass
        with only_one(again):
            pass
    finally:
        again.dispose()


def test_who_is_at_work_can_be_asked_without_getting_in_the_way(engine: Engine) -> None:
    again = open_database(engine.url.render_as_string(hide_password=False))
    try:
        assert held_by(again) is None
        with only_one(engine):
            assert str(held_by(again)).startswith("process ")
            assert str(held_by(again)).startswith("process ")
        assert held_by(again) is None
        with only_one(again):
            pass
    finally:
        again.dispose()
