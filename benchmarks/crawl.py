"""A crawl of new articles and one of unchanged ones, against a plain Scrapy spider at the same site in the same run.

    .venv/bin/python benchmarks/crawl.py [ARTICLES]

The site (newsstand.py) is a process of its own whose cost is not counted; of what `monitor crawl` costs all is: start,
the command's own process, the crawl's. It is one source of kind sitemap whose articles are all fetched (``read_all``),
with no delay and 20 shows followed, and asks for one page at a time, as always. So does the plain spider (bare.py), and
has trafilatura read each page; ``bare_16`` asks for sixteen at a time.

Prints one line of JSON. Each crawl has its seconds of CPU and by the clock, ``[cpu, wall]``. ``new`` is our rate over
the plain spider's by CPU, ``new_wall`` the same by the clock. ``again`` is the same for a crawl in which the list says
that every second article was edited and every page that we ask for answers 304, against the plain spider that gets as
many 304s; ``asked`` is their number. ``bytes`` is what that crawl of ours was sent, of what the first was.
``outcomes`` counts the articles.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from urllib.request import urlopen

from newsstand import SHOWS, newsstand

ROOT = Path(__file__).parent.parent
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
    "PYTHONPATH": str(ROOT)
}
PYTHON = (sys.executable, "-c", "from monitor.cli import main; main()")


def run(*command: str) -> tuple[float, float, str]:
    """Seconds of CPU and by the clock of a command and all it starts, and what it printed."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(  # noqa: S603
        command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT, check=False
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 0, (command, done.stdout[-2000:])
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, wall, done.stdout


def sent(address: str) -> int:
    """Bytes of bodies that the site has sent so far."""
    with urlopen(f"{address}/sent") as answer:  # noqa: S310
        return int(answer.read())


def configuration(folder: Path, url: str, count: int) -> Path:
    """A configuration with the site as its one source."""
    path = folder / "monitor.toml"
    path.write_text(
        'contact = "somebody@mail.example"\n'
        f"[crawl]\ndelay = 0\nmax_articles = {count}\ndeadline = 86400\n"
        + "".join(f'[[show]]\ntitle = "{show}"\n' for show in SHOWS)
        + f'[[source]]\nname = "Gazette"\nkind = "sitemap"\nurl = "{url}"\nread_all = true\nallow_private = true\n'
    )
    return path


def ours(folder: Path, url: str, count: int) -> tuple[float, float, Counter[str]]:
    """A crawl by `monitor crawl`."""
    cpu, wall, printed = run(*PYTHON, "crawl", "--json", "--config", str(configuration(folder, url, count)))
    events = map(json.loads, printed.splitlines())
    return cpu, wall, Counter(event["outcome"] for event in events if event["event"] == "article")


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    bare = (sys.executable, str(ROOT / "benchmarks" / "bare.py"))
    with newsstand(count) as address, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sys.path.insert(0, str(ROOT))
        from monitor.store import open_database

        open_database(folder / "monitor.sqlite3", create=True).dispose()
        start = sent(address)
        new = ours(folder, f"{address}/sitemap.xml", count)
        middle = sent(address)
        again = ours(folder, f"{address}/redated.xml", count)
        end = sent(address)
        bare_new = run(*bare, address, str(count), "1", str(folder / "tags.json"))
        asked = again[2]["not_modified"]
        bare_again = run(*bare, address, str(asked), "1", str(folder / "tags.json"))
        bare_16 = run(*bare, address, str(count), "16", str(folder / "others.json"))
        size = (folder / "monitor.sqlite3").stat().st_size
    assert asked >= count // 2, again[2]
    assert again[2] == {"not_modified": asked}, again[2]
    assert bare_again[2].split()[1] == str(asked), bare_again[2]
    crawls = {"ours": new, "bare": bare_new, "ours_again": again, "bare_again": bare_again, "bare_16": bare_16}
    report = {
        "articles": count,
        "asked": asked,
        "outcomes": dict(new[2]),
        **{name: [round(cpu, 1), round(wall, 1)] for name, (cpu, wall, _) in crawls.items()},
        "new": round(bare_new[0] / new[0], 2),
        "new_wall": round(bare_new[1] / new[1], 2),
        "again": round(bare_again[0] / again[0], 2),
        "again_wall": round(bare_again[1] / again[1], 2),
        "bytes": round((end - middle) / (middle - start), 4),
        "database_kB": round(size / 1000),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
