"""The table of sources: how each fares, and how often it proved right."""

from typing import TYPE_CHECKING, Any

from monitor.cli.options import database, settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from rich.table import Table
    from rich.text import Text

    from monitor.beliefs.judged import Judged
    from monitor.facts.matters import Judgement
    from monitor.model import Source
    from monitor.store import SourceState
    from monitor.store.health import HealthNote


def show_sources(config: "Path | None", *, json: bool) -> None:
    """Write the table, or the rows of it as JSON Lines."""
    from datetime import UTC, datetime

    from monitor.beliefs.judged import judged
    from monitor.store import articles_of, claims_by, reading, source_states
    from monitor.store.due import due
    from monitor.store.health import current_health

    read = settings(config)
    engine = database(read)
    with reading(engine) as conn:
        turns, now = current_health(conn), datetime.now(UTC)
        states, articles, claims, proved = (
            source_states(conn),
            articles_of(conn),
            claims_by(conn),
            judged(conn, now.date()),
        )
        times = {each.name: max(due(conn, each, read.bounds, now), now) for each in read.sources}
    engine.dispose()
    rows = [
        {
            **_row(
                each, states.get(each.name), articles.get(each.name, 0), claims.get(each.name, 0), proved[each.name]
            ),
            **_health_row(turns.get(each.name), times[each.name]),
            "judged": [_judgement_row(title, one) for title, one in proved[each.name]],
        }
        for each in read.sources
    ]
    if json:
        from monitor.cli.rows import write_json

        write_json(rows)
        return
    from monitor.cli.tables import console, write

    write(*(_table(rows, console().width) if rows else ["No source is configured."]))


def _health_row(turn: "HealthNote | None", due: "datetime") -> dict[str, Any]:
    """How it fares, since when, and when `monitor run` asks it next."""
    return {
        "health": turn.health.value if turn else "ok",
        "since": turn.at.isoformat() if turn else None,
        "why": turn.reason if turn else None,
        "next_due": due.isoformat(timespec="seconds"),
    }


def _row(
    source: "Source", state: "SourceState | None", articles: int, claims: int, judged: "Sequence[Judged]"
) -> dict[str, Any]:
    """A source as the object that ``--json`` writes, but for how it fares and what was ``judged`` of it."""
    from monitor.facts.trust import fitting, learned, record_of
    from monitor.facts.weights import TRUST

    record = record_of(each for _, each in judged)
    fits = fitting(source.tier, record.right, record.wrong)
    return {
        "name": source.name,
        "kind": source.kind.value,
        "url": source.url,
        "tier": source.tier.value,
        "last_ok": state.last_ok.isoformat() if state and state.last_ok else None,
        "last_failure": state.last_failure.isoformat() if state and state.last_failure else None,
        "error": state.last_error if state else None,
        "articles": articles,
        "claims": claims,
        "first": record.first,
        "right": record.right,
        "wrong": record.wrong,
        "trust": TRUST[source.tier],
        "learned": round(learned(source.tier, record.right, record.wrong), 3),
        "fits": fits.value if fits else None,
    }


def _judgement_row(title: str, judgement: "Judgement") -> dict[str, Any]:
    return {
        "right": judgement.right,
        "first": judgement.first,
        "show": title,
        "attribute": judgement.attribute.value,
        "season": judgement.season,
        "person": judgement.person,
        "value": judgement.value,
        "said_at": judgement.said_at.isoformat(),
        "url": judgement.article,
        "proved": judgement.proved,
        "proved_by": judgement.proved_by,
    }


def _when(due: str) -> str:
    """``now``, ``in 12 min``, ``in 3 h``: about when `monitor run` asks next."""
    from datetime import UTC, datetime

    minutes = (datetime.fromisoformat(due) - datetime.now(UTC)).total_seconds() / 60
    if minutes < 1:
        return "now"
    return f"in {minutes:.0f} min" if minutes < 100 else f"in {minutes / 60:.0f} h"


_COLUMNS = ("Kind", "Tier", "Health", "Last read", "Next", "Articles", "Claims", "First", "Right", "Wrong", "Trust")
_AT_RIGHT = _COLUMNS[5:]
_NARROW = ("Tier", "Health", "Last read", "Next", "Trust")  # where there is no room for all
_ROOM = 140  # characters that all columns need beside a hint that can be read


def _table(rows: "Sequence[Mapping[str, Any]]", width: int) -> "Iterator[Table | Text]":
    """The table, and below it what is to be said of a source where that has no room beside."""
    from rich.table import Table
    from rich.text import Text

    from monitor.publish.body import clean

    wide = width >= _ROOM
    columns = _COLUMNS if wide else _NARROW
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", show_edge=False)
    table.add_column("Source", overflow="fold", min_width=12)
    for column in columns:
        table.add_column(column, no_wrap=True, justify="right" if column in _AT_RIGHT else "left")
    if wide:
        table.add_column("")
    for row in rows:
        cells = {
            **{column: str(row.get(column.casefold())) for column in columns},
            "Last read": row["last_ok"][:10] if row["last_ok"] else "never",
            "Next": _when(row["next_due"]),
            "Trust": f"{row['learned']:.0%} ({row['trust']:.0%})",
        }
        hints = [Text("\n".join(map(clean, _hints(row))), "yellow")] if wide else []
        table.add_row(Text(clean(row["name"]), "bold"), *(cells[column] for column in columns), *hints)
    yield table
    if not wide:
        yield from (Text(clean(f"{row['name']}: {hint}"), "yellow") for row in rows for hint in _hints(row))


def _hints(row: "Mapping[str, Any]") -> list[str]:
    """What is wrong with a source, or could be set better."""
    from monitor.publish.body import shorten

    hints = [f"failed {row['last_failure'][:10]}: {shorten(row['error'], 100)}"] if row["error"] else []
    if row["health"] != "ok":
        why = "" if row["why"] == row["error"] else f": {shorten(row['why'] or '', 100)}"
        hints.append(f"{row['health']} since {row['since'][:10]}{why}")
    if row["fits"]:
        better = row["learned"] > row["trust"]
        hints.append(f'{"as good as" if better else "no better than"} {row["fits"]}: set tier = "{row["fits"]}"')
    return hints
