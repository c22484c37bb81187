"""Every test of the store runs on SQLite; those with ``engine`` run on PostgreSQL, too.

The server is one of our own, started for the run, where PostgreSQL is installed; else the one that
``MONITOR_TEST_POSTGRESQL`` names, on which the tests may create databases and drop them, for example
``postgresql://postgres@/postgres?host=/run/postgresql``. Where there is neither, these tests are skipped.
"""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import URL, Connection, Engine, create_engine, make_url, text
from throwaway_postgresql import programs, server

from monitor.model import Show
from monitor.store import open_database, save_shows, writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_GIVEN = os.environ.get("MONITOR_TEST_POSTGRESQL")
_no_server = pytest.mark.skipif(
    not _GIVEN and programs() is None, reason="PostgreSQL is not installed, and MONITOR_TEST_POSTGRESQL names no server"
)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a server to make databases on."""
    if _GIVEN:
        yield _GIVEN
    else:
        with server() as url:
            yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with empty tables, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "template.sqlite3"
    open_database(path, create=True).dispose()
    return path


@pytest.fixture(scope="session")
def postgresql_template(postgresql: str) -> Iterator[str]:
    """The same on PostgreSQL: the name of a database to make copies of."""
    name = f"monitor_template_{os.getpid()}"
    _do(postgresql, f"CREATE DATABASE {name}")
    open_database(_on_server(postgresql, name), create=True).dispose()
    yield name
    _do(postgresql, f"DROP DATABASE {name}")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=_no_server)])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An open database with empty tables."""
    if request.param == "sqlite":
        path = tmp_path / "monitor.sqlite3"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        opened = open_database(path)
        yield opened
        opened.dispose()
        return
    name, at = f"monitor_test_{os.getpid()}", request.getfixturevalue("postgresql")
    _do(at, f"CREATE DATABASE {name} TEMPLATE {request.getfixturevalue('postgresql_template')}")
    _do(at, f"ALTER DATABASE {name} SET timezone TO 'Asia/Seoul'")  # the server's zone must not matter
    opened = open_database(_on_server(at, name))
    yield opened
    opened.dispose()
    _do(at, f"DROP DATABASE {name}")


@pytest.fixture
def conn(engine: Engine, show: Show) -> Iterator[Connection]:
    """A transaction that writes, with one show known."""
    with writing(engine) as opened:
        save_shows(opened, [show])
        yield opened


@pytest.fixture
def show() -> Show:
    return Show(title="Salt Harbour", aliases=("Sal Hamna",))


@pytest.fixture
def day() -> datetime:
    return datetime(2027, 3, 14, 9, 26, 53, tzinfo=UTC)


def _on_server(server_url: str, database: str) -> str:
    url: URL = make_url(server_url).set(database=database)
    return url.render_as_string(hide_password=False)


def _do(server_url: str, statement: str) -> None:
    at = create_engine(make_url(server_url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with at.connect() as connection:
        connection.execute(text(statement))
    at.dispose()
