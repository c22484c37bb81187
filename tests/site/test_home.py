"""The home page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from lxml import html
from small_press import SOURCES, START, press, scene, scene_of, told

from monitor.rhythm import Health
from monitor.site import document
from monitor.store import writing
from monitor.store.health import note_health

if TYPE_CHECKING:
    from pathlib import Path

    from monitor.site import Scene


def words(scene: Scene, path: str) -> list[str]:
    """The words of the elements at an XPath of the home page, a line each."""
    home = document(scene, "index.html")
    assert home is not None
    found = html.document_fromstring(home.body.decode()).xpath(path)
    return [" ".join(" ".join(each.itertext()).split()) for each in found]


def test_each_show_has_its_answer(scene: Scene) -> None:
    assert words(scene, "//ul[@class='shows']/li") == [
        "Lantern Quay Dated Season 2: renewed; premieres May 14, 2027 Last news on March 22, 2026",
        "Harbour & Bay Over Cancelled, April 2026 Last news on April 1, 2026",
        "The Quiet Ferry Nothing known No article says anything of its future yet",
    ]


def test_what_changed_lately_names_its_show_and_leads_to_its_reasons(scene: Scene) -> None:
    lately = words(scene, "//ol[@class='changes']/li")
    assert lately[1] == "March 22, 2026 Release date, Lantern Quay, season 2: May 14, 2027 99% sure · Canal Seven"
    assert len(words(scene, "//a[starts-with(@href, 'changes/')]")) == len(lately)


def test_sources_that_are_unwell_are_named_with_the_reason(tmp_path: Path) -> None:
    ill, healed = (source.name for source in SOURCES[1:3])
    with told(tmp_path) as engine:
        with writing(engine) as conn:
            note_health(conn, ill, START, Health.BLOCKED, "the site answers 403")
            note_health(conn, healed, START, Health.FAILING, "it timed out")
            note_health(conn, healed, START + timedelta(days=1), Health.OK, None)
            note_health(conn, "No longer configured", START, Health.GONE, "410")
        with scene_of(engine) as scene:
            assert words(scene, "//ul[@class='unwell']/li") == [
                "The Trade Post does not let us in since March 2, 2026 : the site answers 403"
            ]
            everything = " ".join(words(scene, "//main"))
    assert "How all 4 sources fare" in everything


def test_without_shows_and_sources_it_says_what_to_do(scene: Scene) -> None:
    bare = replace(scene, shows=(), sources=())
    everything = " ".join(words(bare, "//main"))
    assert "No show is followed yet. Name one in the configuration." in everything
    assert "There is no source yet." in everything


def test_where_all_is_well_it_says_so(scene: Scene) -> None:
    assert "All 4 sources work." in " ".join(words(scene, "//main"))
