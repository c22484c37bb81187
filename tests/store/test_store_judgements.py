"""What was proved is kept as it was found, in an older database too, and whoever else reads or judges meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import text

from monitor.article import read_text
from monitor.beliefs import judged as judging
from monitor.beliefs.judged import judged, settle
from monitor.facts.judging import judgements
from monitor.facts.matters import JUDGED, Judgement, Matter
from monitor.intake import Intake
from monitor.model import Attribute, Show, Source, SourceKind, Tier
from monitor.store import open_facts, reading, writing
from monitor.store.judgements import judgements_kept, matters_due, replace_judgements
from monitor.store.migrate import alembic_config
from monitor.testimony import statements_about

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine

STEP = ScriptDirectory.from_config(alembic_config()).get_revision("0014")
LIGHTS = Show(title="Harbour Lights")
START = datetime(2026, 3, 1, 9, tzinfo=UTC)
TODAY = date(2026, 7, 1)
RENEWED = "Netflix has renewed Harbour Lights for a second season."
CANCELLED = "Netflix has cancelled Harbour Lights, and there will be no second season."


def source(name: str, tier: Tier = Tier.PRESS) -> Source:
    return Source(name=name, kind=SourceKind.PAGE, url=f"https://{name.lower()}.example/", tier=tier)


GAZETTE, COURIER, HERALD = source("Gazette"), source("Courier"), source("Herald", Tier.TRADE)


def says(engine: Engine, by: Source, day: int, words: str) -> None:
    at = START + timedelta(days=day)
    read = read_text(words, url=f"{by.url}{day}", source=by.name, title="Harbour Lights", published=at)
    Intake(engine, [LIGHTS]).take_article(replace(read), [LIGHTS], by, at)


def in_full(conn: Connection) -> list[Judgement]:
    facts = open_facts(conn, LIGHTS.slug, [Attribute.RELEASE_DATE])
    return judgements(statements_about(conn, LIGHTS.slug, JUDGED), facts, {}, TODAY)


def found(conn: Connection) -> list[Judgement]:
    return [each for of in judged(conn, TODAY).values() for _, each in of]


def records(judged: list[Judgement]) -> list[str]:
    return sorted(f"{each.source} {'right' if each.right else 'wrong'} {each.attribute}" for each in judged)


def settled(engine: Engine) -> list[str]:
    """What is kept once all is judged, which must be all of it."""
    settle(engine, TODAY)
    with reading(engine) as conn:
        kept = judgements_kept(conn).get(LIGHTS.slug, [])
        assert matters_due(conn) == {}
        assert sorted(map(repr, kept)) == sorted(map(repr, found(conn))) == sorted(map(repr, in_full(conn)))
    return records(kept)


def test_what_was_proved_is_kept_with_all_that_is_told_of_it(engine: Engine) -> None:
    says(engine, GAZETTE, 1, RENEWED)
    says(engine, COURIER, 2, CANCELLED)
    says(engine, HERALD, 9, RENEWED)
    assert settled(engine) == ["Courier wrong renewal", "Gazette right renewal"]
    says(engine, COURIER, 12, "Season 2 of Harbour Lights will premiere on 14 May 2026.")
    says(engine, HERALD, 13, "Season 2 of Harbour Lights will premiere on 14 May 2026.")
    assert settled(engine) == ["Courier right release_date", "Courier wrong renewal", "Gazette right renewal"]


def test_an_older_database_is_judged_as_a_whole(engine: Engine) -> None:
    says(engine, GAZETTE, 1, RENEWED)
    says(engine, HERALD, 9, RENEWED)
    with writing(engine) as conn:
        for table in ("judgement", "judged_show", "judgement_due"):
            conn.execute(text(f"DROP TABLE {table}"))
        with Operations.context(MigrationContext.configure(conn)):
            STEP.module.upgrade()
    with reading(engine) as conn:
        assert records(found(conn)) == ["Gazette right renewal"]
    assert settled(engine) == ["Gazette right renewal"]
    says(engine, GAZETTE, 10, CANCELLED)
    says(engine, HERALD, 12, RENEWED)
    assert settled(engine) == ["Gazette right renewal", "Gazette wrong renewal"]


def test_matters_of_many_seasons_are_replaced_at_once(engine: Engine) -> None:
    """SQLite takes no condition of more than a thousand parts."""
    says(engine, GAZETTE, 1, RENEWED)
    says(engine, HERALD, 9, RENEWED)
    assert settled(engine) == ["Gazette right renewal"]
    of_dates = [Matter(Attribute.RELEASE_DATE, season) for season in (None, *range(1, 1_200))]
    with writing(engine) as conn:
        replace_judgements(conn, LIGHTS.slug, dict.fromkeys(of_dates, frozenset({0})), [])
        assert records(judgements_kept(conn)[LIGHTS.slug]) == ["Gazette right renewal"]
        replace_judgements(conn, LIGHTS.slug, {Matter(Attribute.RENEWAL, 2): frozenset({0})}, [])
        assert judgements_kept(conn) == {}


def test_who_turns_out_to_be_a_source_has_what_is_credited_to_it(engine: Engine) -> None:
    says(engine, HERALD, 1, "Winter is long.")
    says(engine, GAZETTE, 2, f"{RENEWED[:-1]}, Courier reports.")
    says(engine, HERALD, 9, RENEWED)
    assert settled(engine) == ["Gazette right renewal"]
    says(engine, COURIER, 10, "Harbour Lights is on our mind.")
    assert settled(engine) == []


@pytest.mark.parametrize("others_judge_it", [False, True])
def test_what_is_said_while_it_is_judged_is_judged_too(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, others_judge_it: bool
) -> None:
    says(engine, GAZETTE, 1, RENEWED)
    says(engine, HERALD, 9, RENEWED)
    settle(engine, TODAY)
    says(engine, COURIER, 8, CANCELLED)
    real: Callable[..., list[Judgement]] = judging._judge

    def slow(*asked: object) -> list[Judgement]:
        monkeypatch.setattr(judging, "_judge", real)
        before = real(*asked)
        says(engine, GAZETTE, 10, f"It is over. {CANCELLED} Nobody had seen that coming, and least of all we.")
        says(engine, HERALD, 12, RENEWED)
        if others_judge_it:
            settle(engine, TODAY)
        return before

    monkeypatch.setattr(judging, "_judge", slow)
    settle(engine, TODAY)
    with reading(engine) as conn:
        assert found(conn) == sorted(in_full(conn), key=lambda each: [*judged(conn, TODAY)].index(each.source))
    assert settled(engine) == ["Courier wrong renewal", "Gazette right renewal", "Gazette wrong renewal"]
