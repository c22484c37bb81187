"""A database of an older program, with what it had read and told: brought up to date, it goes on as one made today."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text

from monitor.article import read_text
from monitor.beliefs.judged import judged
from monitor.intake import Intake
from monitor.model import Article, Show, Source, SourceKind, Tier
from monitor.store import changes, open_database, open_facts, reading, upgrade, writing
from monitor.store.engine import connect
from monitor.store.migrate import alembic_config, run_migrations
from monitor.store.tables import metadata
from monitor.store.urls import database_url

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

LIGHTS = Show(title="Harbour Lights")
OLDER = [each.revision for each in ScriptDirectory.from_config(alembic_config()).walk_revisions()][:0:-1]
START = datetime(2026, 3, 1, 9, tzinfo=UTC)
LATER = date(2026, 7, 1)

BEFORE = (
    ("Gazette", 1, "Netflix has renewed Harbour Lights for a second season. Mina Falk joins season 2 as Iris Oake."),
    ("Herald", 2, "Netflix has renewed Harbour Lights for a second season, which stars Mina Falk as Iris Oake."),
    ("Gazette", 5, "Season 2 of Harbour Lights will premiere on 14 May 2026."),
)
AFTER = (
    (
        "Mirror",
        8,
        "Harbour Lights was renewed for season 2. It will premiere on 14 May 2026. Mina Falk joins season 2.",
    ),
    ("Herald", 9, "Season 2 of Harbour Lights will premiere on 21 May 2026, Netflix announced."),
    ("Courier", 10, "Season 2 of Harbour Lights has been moved: it will premiere on 21 May 2026."),
)


def _hear(engine: Engine, said: tuple[tuple[str, int, str], ...]) -> list[str]:
    """Take the articles, and say what was told of them."""
    intake = Intake(engine, [LIGHTS])
    told = []
    for name, day, words in said:
        at = START + timedelta(days=day)
        tier = Tier.TRADE if name == "Herald" else Tier.PRESS
        source = Source(name=name, kind=SourceKind.PAGE, url=f"https://{name.lower()}.example/", tier=tier)
        read = read_text(words, url=f"{source.url}{day}", source=name, title="Harbour Lights", published=at)
        assert isinstance(read, Article)
        taken = intake.take_article(read, [LIGHTS], source, at)
        told += [*taken.changes, *intake.finish_crawl(at)]
    return [f"{each.kind.value} {each.attribute}: {each.old} → {each.new}" for each in told]


def _as_of(newest: Engine, path: Path, revision: str) -> None:
    """Make a database of an older revision with the rows of a new one, as far as both have the columns."""
    older = connect(database_url(path))
    with writing(older) as conn:
        run_migrations(conn, revision)
        columns = {
            name: [each["name"] for each in inspect(conn).get_columns(name)] for name in inspect(conn).get_table_names()
        }
    tables = metadata.sorted_tables
    with reading(newest) as conn:
        both = {table: [table.c[name] for name in columns.get(table.name, ()) if name in table.c] for table in tables}
        rows = {
            table.name: [dict(row._mapping) for row in conn.execute(select(*both[table]))]
            for table in tables
            if table.name in columns
        }
    with writing(older) as conn:
        for table in tables:
            if rows.get(table.name):
                conn.execute(table.insert().inline(), rows[table.name])
    older.dispose()


@pytest.mark.parametrize("revision", OLDER)
def test_it_goes_on_as_one_made_today(tmp_path: Path, revision: str) -> None:
    newest = open_database(tmp_path / "new.sqlite3", create=True)
    assert len(_hear(newest, BEFORE)) >= 2
    _as_of(newest, tmp_path / "old.sqlite3", revision)
    upgrade(tmp_path / "old.sqlite3")
    older = open_database(tmp_path / "old.sqlite3")

    with reading(newest) as new, reading(older) as old:
        assert [each.id for each in changes(old)] == [each.id for each in changes(new)]
        assert judged(old, LATER) == judged(new, LATER)
    told = _hear(newest, AFTER)
    assert told
    assert _hear(older, AFTER) == told
    with reading(newest) as new, reading(older) as old:
        assert open_facts(old, LIGHTS.slug) == open_facts(new, LIGHTS.slug)
        assert judged(old, LATER) == judged(new, LATER) != {}
        assert [each.id for each in changes(old)] == [each.id for each in changes(new)]
        assert old.execute(text("PRAGMA foreign_key_check")).all() == []
    for engine in (newest, older):
        engine.dispose()
