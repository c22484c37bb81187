"""doctor asks both kinds of database the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import text

from monitor.config import parse
from monitor.model import Show
from monitor.store import save_shows, writing
from monitor.upkeep.doctor import Level, Scene, examine

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

CONFIG = 'contact = "jo@example.org"\n[[show]]\ntitle = "Winter Harbor"\n'


def test_what_is_sound_and_what_is_not(engine: Engine, tmp_path: Path) -> None:
    read = parse(CONFIG, tmp_path / "monitor.toml")
    named = replace(read, database=engine.url.render_as_string(hide_password=False))
    scene = Scene(settings=named, now=datetime(2027, 3, 14, tzinfo=UTC))
    findings = {finding.about: finding for finding in examine(scene)}
    assert {name: findings[name].level for name in ("database", "rows", "clock")} == dict.fromkeys(
        ("database", "rows", "clock"), Level.OK
    )
    assert "secret" not in findings["database"].text
    with writing(engine) as conn:
        save_shows(conn, [Show(title="Winter Harbor")])
        conn.execute(
            text(
                "INSERT INTO fact (show, attribute, value, modality, confidence, witnesses, supporters, valid_from)"
                " VALUES ('winter-harbor', 'renewal', 'renewed', 'asserted', 0.9, 1, 1, '2027-03-01T00:00:00+00:00')"
            )
        )
    errors = [finding.text for finding in examine(scene) if finding.level is Level.ERROR]
    assert errors == ["1 beliefs without a quote", "1 beliefs about which no article claims anything now"]
