"""CPU time of reading a page, against trafilatura alone on the same pages in the same run.

    .venv/bin/python benchmarks/read.py [ROUNDS]

The pages are generated: an article of ordinary length among menus, scripts and lists of other articles (about 100 kB).
Prints one line of JSON; ``ratio`` is what our reading costs above bare trafilatura.extract(fast=True).
"""

from __future__ import annotations

import gc
import json
import random
import statistics
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import trafilatura

from monitor.article import Gate, read_html
from monitor.model import Article, Page, Show

if TYPE_CHECKING:
    from collections.abc import Callable

SYLLABLES = "ka lo min ter sa ve rond al pi gur eth nor bel osk um fra lin dap".split()


def words(random_: random.Random, count: int) -> str:
    """So many invented words."""
    return " ".join("".join(random_.choices(SYLLABLES, k=random_.randint(1, 3))) for _ in range(count))


def sentence(random_: random.Random) -> str:
    """One sentence of 8 to 24 invented words."""
    return words(random_, random_.randint(8, 24)).capitalize() + "."


def page(seed: int) -> bytes:
    """A page of about 100 kB with an article of some 700 words in it."""
    random_ = random.Random(seed)  # noqa: S311
    menu = "".join(f'<li class="menu-item"><a href="/{n}">{words(random_, 2)}</a></li>' for n in range(200))
    teasers = "".join(
        f'<div class="card card--small"><div class="card__image"><a class="card__link" href="/a/{n}"><picture>'
        f'<img src="/i/{n}.jpg" alt=""></picture></a></div><div class="card__body"><h3 class="card__title">'
        f'<a href="/a/{n}">{words(random_, 8)}</a></h3><p class="card__text">{words(random_, 12)}</p>'
        f'<div class="card__foot"><span class="by">{words(random_, 2)}</span><time>{n} March</time></div></div></div>'
        for n in range(150)
    )
    body = "".join(
        f"<h2>{words(random_, 5).title()}</h2>"
        + "".join(f"<p>{' '.join(sentence(random_) for _ in range(4))}</p>" for _ in range(3))
        + "<ul>"
        + "".join(f"<li>{words(random_, 4)}</li>" for _ in range(4))
        + "</ul>"
        for _ in range(4)
    )
    script = f"<script>var x = {json.dumps([random_.random() for _ in range(600)])};</script>"
    linked = json.dumps({"@type": "NewsArticle", "headline": "Lamps", "datePublished": "2026-03-01T10:00:00Z"})
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lamps</title>'
        f'<script type="application/ld+json">{linked}</script></head><body><nav><ul>{menu}</ul></nav>{script}'
        f'<main><article class="post"><h1>Lamps</h1><div class="entry-content">{body}</div></article></main>'
        f'<aside class="sidebar">{teasers}</aside><footer><p>Copyright</p></footer></body></html>'
    ).encode()


def cpu_times(jobs: dict[str, list[Callable[[], object]]], rounds: int) -> dict[str, float]:
    """Median milliseconds of CPU of each kind of job, the kinds taking turns."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for number in range(len(next(iter(jobs.values())))):
            for name, calls in jobs.items():
                gc.collect()
                start = time.process_time()
                calls[number]()
                times[name].append(1000 * (time.process_time() - start))
    return {name: statistics.median(found) for name, found in times.items()}


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    bodies = [page(seed) for seed in range(8)]
    gate = Gate([Show(title=words(random.Random(n), 3)) for n in range(1000)])  # noqa: S311
    pages = [
        Page(url=f"https://a.example/{n}", final_url=f"https://a.example/{n}", body=body, fetched_at=datetime.now(UTC))
        for n, body in enumerate(bodies)
    ]
    assert all(isinstance(read_html(one, "bench"), Article) for one in pages)
    times = cpu_times(
        {
            "trafilatura": [lambda body=body: trafilatura.extract(body, fast=True) for body in bodies],
            "read_html": [lambda one=one: read_html(one, "bench") for one in pages],
            "gate": [lambda body=body: gate.shows_in(body) for body in bodies],
        },
        rounds,
    )
    report = {name: round(value, 2) for name, value in times.items()}
    size = statistics.mean(map(len, bodies)) / 1000
    print(json.dumps({"kB": round(size), **report, "ratio": round(times["read_html"] / times["trafilatura"], 2)}))


if __name__ == "__main__":
    main()
