"""The press beside catalogues, on the page of a show."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from catalogue import Entry, season
from lxml import html
from small_press import SHOWS, SOURCES, START, scene_of, told

from monitor.intake import Intake
from monitor.model import Page, Source, SourceKind, Tier
from monitor.site import document

if TYPE_CHECKING:
    from pathlib import Path

API = Source(name="TVmaze", kind=SourceKind.CATALOGUE, url="https://catalogue.example", tier=Tier.AGGREGATOR)


def test_what_a_catalogue_has_stands_beside_what_the_press_says(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        url = f"{API.url}/shows/301?embed#lantern-quay"
        seasons = [season(1, "2025-05-04"), season(2, "2027-04-30"), season(3, "2029-01-01")]
        body = Entry(301, "Lantern Quay", seasons=seasons).json(API.url)
        at = START + timedelta(days=1)
        page = Page(url=url, final_url=url, body=body, fetched_at=at, title="Lantern Quay")
        Intake(engine, SHOWS).take(page, API, at)
        with scene_of(engine) as scene:
            with_it = document(replace(scene, sources=(*SOURCES, API)), "shows/lantern-quay.html")
            without = document(scene, "shows/lantern-quay.html")
    assert with_it is not None
    rows = html.document_fromstring(with_it.body.decode()).xpath("//table[@class='beside']/tbody/tr")
    assert [" ".join(" ".join(row.itertext()).split()) for row in rows] == [
        "Renewal, season 2 renewed Running TVmaze –",
        "Release date, season 2 May 14, 2027 April 30, 2027 TVmaze no",
        "Release date, season 1 May 4, 2025 May 4, 2025 TVmaze yes",
    ]
    assert without is not None
    assert b"beside" not in without.body
