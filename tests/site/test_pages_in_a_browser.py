"""Every page of the site in Chromium: narrow and wide, light and dark, without scripts, by axe-core, and attacked.

The pages are those of ``monitor.site.paths``: a new kind of page is tested here without a line more.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter, defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from busy_press import crowded
from hostile_press import poisoned
from lxml import html
from small_press import scene_of, told
from website import Reply, Website

from monitor.site import document, paths
from monitor.site.document import HTML
from monitor.site.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlalchemy import Engine

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
WIDTHS = (360, 1280)
HEAVIEST = 100_000  # bytes of a page
OF_A_KIND = 8  # documents that are looked at
# Of pictures that are shown, marks whose middle lies outside.
ASTRAY = """all => all.filter(picture => picture.checkVisibility()).flatMap(picture => {
  const around = picture.getBoundingClientRect();
  return [...picture.querySelectorAll("use")].map(mark => mark.getBoundingClientRect()).filter(box =>
    box.x + box.width / 2 < around.x || box.x + box.width / 2 > around.right ||
    box.y + box.height / 2 < around.y || box.y + box.height / 2 > around.bottom);
})"""
ONLY = {"resultTypes": ["violations"]}
SCHEMES: Mapping[str, Mapping[str, Any]] = {
    "light": ONLY,
    "dark": {"runOnly": ["color-contrast", "link-in-text-block"], **ONLY},
}
PRESSES: Mapping[str, Callable[[Path], AbstractContextManager[Engine]]] = {
    "small": told,
    "hostile": poisoned,
    "crowded": crowded,
}

pytestmark = pytest.mark.skipif(BROWSER is None, reason="needs Chromium (apt install chromium)")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One Chromium for all pages."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        yield browser
        browser.close()


@dataclass(frozen=True)
class Site:
    """Some documents of each kind, by path, and the paths of all."""

    documents: Mapping[str, bytes]
    paths: frozenset[str]

    @property
    def pages(self) -> dict[str, bytes]:
        """The web pages among the documents."""
        return {path: body for path, body in self.documents.items() if path.endswith(".html")}


@pytest.fixture(scope="module", params=PRESSES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site, with the live documents as they are without a query."""
    with (
        PRESSES[request.param](tmp_path_factory.mktemp(request.param)) as engine,
        scene_of(engine, live=True) as scene,
    ):
        live = [kind.ROUTE for kind in KINDS if kind.LIVE and "{" not in kind.ROUTE]
        known = [*paths(scene), *live]
        of_kind: defaultdict[str, list[str]] = defaultdict(list)
        for path in known:
            of_kind[path.partition("/")[0]].append(path)
        chosen = [path for each in of_kind.values() for path in each[:OF_A_KIND]]
        found = {path: document(scene, path) for path in chosen}
        yield Site({path: each.body for path, each in found.items() if each is not None}, frozenset(known))


@contextmanager
def served(site: Site, policy: str = POLICY) -> Iterator[Website]:
    """The site on loopback, with the policy that the server sends."""
    types = {"html": HTML, "css": "text/css", "svg": "image/svg+xml"}
    with Website() as web:
        for path, body in site.documents.items():
            headers = {
                "Content-Type": types.get(path.rpartition(".")[2], "application/xml"),
                "Content-Security-Policy": policy,
                "X-Content-Type-Options": "nosniff",
            }
            web.replies[f"/{path}"] = Reply(body, headers=headers)
        yield web


def test_pages_fit_narrow_and_wide_without_scripts(browser: Any, site: Site) -> None:
    with served(site) as web:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        for path in site.pages:
            page.goto(web.url(f"/{path}"))
            page.eval_on_selector_all("details", "all => all.forEach(each => each.setAttribute('open', ''))")
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                needed = page.evaluate("document.documentElement.scrollWidth")
                assert needed <= width, f"{path} is {needed} wide on a screen of {width}"
                assert page.eval_on_selector_all("svg.timeline", ASTRAY) == [], path
            assert page.locator("h1").count() == 1, path
        context.close()


@pytest.mark.parametrize("site", ["small", "hostile"], indirect=True)
def test_axe_finds_nothing_and_the_policy_stops_nothing(browser: Any, site: Site) -> None:
    """Of each kind of page the largest is examined, in the light, and in the dark for what colours can spoil."""
    axe = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    largest = {path.partition("/")[0]: path for path in sorted(site.pages, key=lambda path: len(site.pages[path]))}
    with served(site) as web:
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        for path in largest.values():
            page.goto(web.url(f"/{path}"))
            page.evaluate(axe)
            for scheme, rules in SCHEMES.items():
                page.emulate_media(color_scheme=scheme)
                found = page.evaluate("options => axe.run(document, options)", rules)
                told = [(each["id"], each["nodes"][0]["html"][:200]) for each in found["violations"]]
                assert told == [], f"{path}, {scheme}"
            assert page.evaluate("typeof window.hacked") == "undefined", path
        assert said == []
        context.close()


def test_nothing_in_a_page_runs_or_leads_astray(site: Site) -> None:
    """Not by the policy, which a static host may not send, but by the markup itself."""
    for path, body in site.pages.items():
        assert len(body) < HEAVIEST, path
        tree = html.document_fromstring(body.decode())
        assert not tree.xpath("//script | //style | //iframe | //object | //embed | //base"), path
        assert not tree.xpath("//@style | //@*[starts-with(name(), 'on')]"), path
        assert not [each for each in tree.xpath("//img/@src") if "evil" in each or each == "x"], path
        for link in tree.xpath("//@href | //@src | //@action"):
            parts = urlsplit(link)
            assert parts.scheme in ("", "http", "https"), (path, link)
            assert parts.scheme or not parts.netloc, (path, link)
        assert "48883987" not in tree.text_content(), path  # what the braces in hostile words come to
        repeated = [name for name, times in Counter(tree.xpath("//@id")).items() if times > 1]
        assert repeated == [], path


def test_links_within_the_site_lead_somewhere(site: Site) -> None:
    """As far as the kind of document that they lead to is registered."""
    patterns = [re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(kind.ROUTE))) for kind in KINDS]
    for path, body in site.pages.items():
        for link in html.document_fromstring(body.decode()).xpath("//@href | //@src"):
            parts = urlsplit(link)
            if parts.scheme or not parts.path:
                continue
            to = unquote(urljoin(f"/{path}", parts.path)).lstrip("/")
            known = any(pattern.fullmatch(to) for pattern in patterns)
            assert to in site.paths or not known, f"{path} leads to {to}, which is not there"


def test_a_page_can_be_used_by_keyboard(browser: Any, site: Site) -> None:
    """The first stop leads to the content, what is in focus is seen to be, and the table behind a picture opens."""
    with served(site) as web:
        page = browser.new_page(viewport={"width": 360, "height": 800})
        page.goto(web.url("/shows/lantern-quay.html"))
        page.keyboard.press("Tab")
        skip = page.locator(":focus")
        assert skip.get_attribute("class") == "skip"
        assert skip.bounding_box()["y"] >= 0
        assert skip.evaluate("each => getComputedStyle(each).outlineStyle") == "solid"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        summary = page.locator("figure.picture summary").first
        summary.focus()
        page.keyboard.press("Enter")
        assert page.locator("table.said").first.is_visible()
        page.close()
