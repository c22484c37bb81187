"""Takes docs/screenshots/: the pages of the site over the small press of docs/press.toml, in Chromium.

Run it with ``make screenshots``. The articles are taken in as a crawl would; everything in the pictures is what the
program made of them.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import tomllib
from base64 import b64decode
from datetime import UTC, datetime, time
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from monitor.intake import Intake
from monitor.model import Page, Show, Source, SourceKind, Tier
from monitor.rhythm import Health
from monitor.site import Scene, document, paths
from monitor.store import open_database, reading, writing
from monitor.store.health import note_health

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Engine

HERE = Path(__file__).parent
PRESS = HERE / "press.toml"
PICTURES = HERE / "screenshots"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
# What an article is more than its news, two sentences each: a few lines alone are taken for what is left of an article,
# and articles with the same ones for copies of one another.
FILLING = (
    "The keeper of the lamps walks down to the pier every evening, and the whole town knows him by his coat.",
    "Nobody who saw the storm of that year forgot how the boats lay on the stones in the morning after it.",
    "Between two takes the crew plays cards on an upturned crate, and the youngest of them always wins a little.",
    "A bakery by the station has named a loaf after the heroine, which is sold out before the school bell rings.",
    "Letters still arrive at the town hall that ask for the way to a lighthouse which was never built.",
    "The composer wrote the main theme on a ferry, with cold hands, on the back of a bill for diesel.",
    "It rained on all but four of the days, as the weather record of the district drily shows.",
    "Those who rent out rooms along the quay have learned to say in six languages that they are full.",
    "An old sailor sold the props department his own rope and came back a week later to borrow some of it.",
    "The ratings were better on Sundays than anybody had dared to write into the plan for the year.",
    "In the archive lie two boxes of sketches for a bridge that the script lost in its third version.",
    "What the camera shows as midnight was shot at noon, behind black cloth as long as a street.",
    "Critics had called the opening slow, and then watched the rest of it in a single night.",
    "The museum lent a compass under the condition that no gull comes near it, which was hard to promise.",
    "Children in the village learned to tell the stunt double from the star by the way he eats soup.",
    "Its lead writer keeps a list of harbours on the wall, each with a line through it but one.",
)
QUALITY = 82  # percent
SHOW = "shows/lantern-quay.html"
# Name → page, width and height of the screen, dark or light, how many pixels a point has.
SHOTS: Mapping[str, tuple[str, int, int, str, float]] = {
    "home-light": ("index.html", 1120, 960, "light", 1),
    "home-dark": ("index.html", 1120, 960, "dark", 1),
    "show-light": (SHOW, 1120, 1640, "light", 1),
    "show-dark": (SHOW, 1120, 1640, "dark", 1),
    "home-phone": ("index.html", 360, 760, "light", 1.5),
    "show-phone": (SHOW, 360, 760, "dark", 1.5),
    "feeds-light": ("feeds.html", 1120, 1200, "light", 1),
    "feeds-dark": ("feeds.html", 1120, 1200, "dark", 1),
    "feeds-phone": ("feeds.html", 360, 760, "light", 1.5),
    "picture-phone": (f"{SHOW}#dates", 360, 760, "light", 1.5),
}


def main() -> int:
    """Take all pictures; gives 2 where there is no Chromium."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        sys.stderr.write("Chromium is needed: apt install chromium\n")
        return 2
    press = tomllib.loads(PRESS.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        engine = open_database(Path(folder) / "monitor.sqlite3", create=True)
        _take_in(engine, press)
        _write(engine, press, Path(folder) / "site")
        engine.dispose()
        PICTURES.mkdir(exist_ok=True)
        for name in _photographed(browser, Path(folder) / "site"):
            sys.stdout.write(f"{name}\n")
    return 0


def _shows(press: Mapping[str, Any]) -> tuple[Show, ...]:
    return tuple(Show(title=title) for title in press["shows"])


def _sources(press: Mapping[str, Any]) -> tuple[Source, ...]:
    return tuple(
        Source(
            name=each["name"],
            kind=SourceKind.FEED,
            url=f"https://{each['host']}.example/feed",
            tier=Tier(each["tier"]),
        )
        for each in press["source"]
    )


def _take_in(engine: Engine, press: Mapping[str, Any]) -> None:
    sources = _sources(press)
    intake = Intake(engine, _shows(press))
    for number, each in enumerate(press["article"]):
        place = each.get("edits", number)
        filling = (FILLING[place % 16], FILLING[(place * 3 + place // 16 + 5) % 16])
        at = datetime.combine(each["on"], time(9, number % 60), UTC)
        if number == 0:
            intake.finish_crawl(at)
        source = sources[each["source"]]
        address = f"{source.url.removesuffix('feed')}{place}"
        intake.take(_page(address, each["title"], (*each["text"], *filling), at), source, at)
        intake.finish_crawl(at)
    with writing(engine) as conn:
        for source, each in zip(sources, press["source"], strict=True):
            if reason := each.get("unwell"):
                note_health(conn, source.name, datetime.combine(press["now"], time(6), UTC), Health.BLOCKED, reason)


def _page(address: str, title: str, sentences: Iterable[str], at: datetime) -> Page:
    text = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    body = (
        f"<!doctype html><html lang='en'><head><title>{escape(title)}</title>"
        f"<meta property='article:published_time' content='{at.isoformat()}'></head>"
        f"<body><article><h1>{escape(title)}</h1>{text}</article></body></html>"
    )
    return Page(url=address, final_url=address, body=body.encode(), content_type="text/html", fetched_at=at)


def _write(engine: Engine, press: Mapping[str, Any], folder: Path) -> None:
    with reading(engine) as conn:
        scene = Scene(
            conn=conn,
            shows=_shows(press),
            sources=_sources(press),
            now=datetime.combine(press["now"], time(12), UTC),
            title="TV shows: what changed",
            live=True,
        )
        for path in paths(scene):
            made = document(scene, path)
            if made is not None:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(made.body)


def _photographed(browser: str, folder: Path) -> Iterator[Path]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=FLAGS)
        for name, (path, width, height, scheme, scale) in SHOTS.items():
            page = chromium.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme, device_scale_factor=scale
            )
            page.goto(f"http://127.0.0.1:{server.server_port}/{path}")
            asked = {"format": "webp", "quality": QUALITY}
            shot = page.context.new_cdp_session(page).send("Page.captureScreenshot", asked)
            picture = PICTURES / f"{name}.webp"
            picture.write_bytes(b64decode(shot["data"]))
            page.close()
            yield picture
        chromium.close()
    server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    sys.exit(main())
