"""What it costs to render a document from a long history, against a short one in the same run.

    .venv/bin/python benchmarks/publishing.py [LONG] [SHORT] [FOLDER]

Two SQLite files, one with LONG claims (1,000,000) about ten shows, so that a show has 100,000, and one with SHORT
(1,000); what is believed now is the same in both. From each the same documents are rendered in turn: feeds of 50
entries and what else the site has. Prints one line of JSON: milliseconds of CPU for either, median of 15, and their
ratio; and the largest document, in kB. The feeds are to stay within 1.5, a show's page below 50 ms. The files go away
again, but in FOLDER they stay, for the next time.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.beliefs.judged import settle
from monitor.site import Scene, document
from monitor.store import changes, open_database, reading

sys.path.insert(0, str(Path(__file__).parent))
from filled import NOW, SHOWS, SOURCES, fill

if TYPE_CHECKING:
    from sqlalchemy import Connection

ROUNDS = 15
ITEMS = 50
SLUG = SHOWS[3].slug
PATHS = (
    "feeds/all.xml",
    "feeds/all.atom",
    "feeds/all.json",
    f"feeds/{SLUG}.xml",
    "calendars/all.ics",
    f"calendars/{SLUG}.ics",
    "index.html",
    "sources.html",
    f"shows/{SLUG}.html",
    "changes/{change}.html",
    "articles/42.html",
)


def scene(conn: Connection) -> Scene:
    """What documents are made from."""
    return Scene(
        conn=conn,
        shows=SHOWS,
        sources=SOURCES,
        now=NOW,
        title="TV",
        base_url="https://tv.example",
        items=ITEMS,
        live=True,
    )


def main() -> None:
    """Measure and print."""
    sizes = dict(zip(("long", "short"), [int(each) for each in sys.argv[1:3]] or [1_000_000, 1_000], strict=True))
    with tempfile.TemporaryDirectory() as temporary, ExitStack() as stack:
        folder = Path(sys.argv[3] if len(sys.argv) > 3 else temporary)
        scenes, newest = {}, {}
        for name, claims in sizes.items():
            path = folder / f"{claims}.sqlite3"
            if not path.exists():
                fill(path, claims)
            engine = open_database(path)
            stack.callback(engine.dispose)
            settle(engine, NOW.date())  # as the crawls would have, bit by bit
            scenes[name] = scene(stack.enter_context(reading(engine)))
            newest[name] = changes(scenes[name].conn, SLUG, limit=1)[0].id
        report, largest = {}, 0
        for template in PATHS:
            times: dict[str, list[float]] = {name: [] for name in sizes}
            for round_ in range(ROUNDS + 1):
                for name, each in scenes.items():
                    path_ = template.format(change=newest[name])
                    start = time.process_time()
                    made = document(each, path_)
                    if round_:  # the first warms up
                        times[name].append(1000 * (time.process_time() - start))
                    largest = max(largest, len(made.body) if made else 0)
            if made is None:
                continue
            long, short = (statistics.median(times[name]) for name in ("long", "short"))
            report[template] = {"long": round(long, 1), "short": round(short, 1), "ratio": round(long / short, 2)}
    print(json.dumps({"claims": sizes, "largest_kB": round(largest / 1000), **report}))


if __name__ == "__main__":
    main()
