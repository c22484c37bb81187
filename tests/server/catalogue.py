"""A catalogue of shows on loopback, with an API of TVmaze's shape: only what a crawl asks of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from website import Website

EMBEDDED = "?embed%5B%5D=seasons&embed%5B%5D=episodes&embed%5B%5D=cast"
EDITED = 1_804_000_000  # 2027-03-02


def outlet(name: str, code: str = "GB") -> dict[str, Any]:
    return {"id": 7, "name": name, "country": {"name": "-", "code": code, "timezone": "-"}, "officialSite": None}


def season(
    number: int, premiere: str | None = None, end: str | None = None, episodes: int | None = None
) -> dict[str, Any]:
    return {
        "id": 1000 + number,
        "url": f"https://catalogue.example/seasons/{1000 + number}",
        "number": number,
        "name": "",
        "episodeOrder": episodes,
        "premiereDate": premiere,
        "endDate": end,
        "network": None,
        "webChannel": None,
        "image": None,
        "summary": None,
    }


def episode(season: int, number: int, day: str) -> dict[str, Any]:
    return {
        "id": 10_000 + 100 * season + number,
        "name": f"Episode {number}",
        "season": season,
        "number": number,
        "type": "regular",
        "airdate": day,
        "airtime": "21:00",
        "runtime": 50,
        "summary": None,
    }


def part(person: str, character: str, *, oneself: bool = False) -> dict[str, Any]:
    return {
        "person": {"id": 1, "name": person, "country": None, "birthday": None, "gender": None},
        "character": {"id": 2, "name": character},
        "self": oneself,
        "voice": False,
    }


@dataclass
class Entry:
    """A show as the catalogue has it."""

    id: int
    name: str
    status: str = "Running"
    premiered: str | None = "2025-01-10"
    network: str | None = "Northsea One"
    channel: str | None = None
    country: str = "GB"
    updated: int = EDITED
    seasons: list[dict[str, Any]] = field(default_factory=list)
    episodes: list[dict[str, Any]] = field(default_factory=list)
    cast: list[dict[str, Any]] = field(default_factory=list)

    def main(self, address: str) -> dict[str, Any]:
        return {
            "id": self.id,
            "url": f"{address}/entry/{self.id}",
            "name": self.name,
            "type": "Scripted",
            "language": "English",
            "genres": ["Drama"],
            "status": self.status,
            "premiered": self.premiered,
            "ended": None,
            "network": outlet(self.network, self.country) if self.network else None,
            "webChannel": outlet(self.channel, self.country) if self.channel else None,
            "externals": {"tvrage": None, "thetvdb": None, "imdb": None},
            "summary": "<p>A keeper finds a letter. It was cancelled, renewed and will premiere on May 1, 2031.</p>",
            "updated": self.updated,
        }

    def json(self, address: str) -> bytes:
        embedded = {"seasons": self.seasons, "episodes": self.episodes, "cast": self.cast}
        return json.dumps({**self.main(address), "_embedded": embedded}).encode()


def serve(site: Website, *entries: Entry, searches: dict[str, list[Entry]] | None = None) -> None:
    """Answer for these entries, each found by its own name, unless ``searches`` says what a search gives."""
    found = {entry.name: [entry] for entry in entries} | (searches or {})
    for words, hits in found.items():
        body = json.dumps([{"score": 0.9, "show": hit.main(site.address)} for hit in hits])
        site.file(f"/search/shows?q={quote(words, safe='')}", body, "application/json")
    for entry in entries:
        site.file(page(entry), entry.json(site.address), "application/json")
    for period in ("day", "week", "month"):
        edits = json.dumps({str(entry.id): entry.updated for entry in entries})
        site.file(f"/updates/shows?since={period}", edits, "application/json")


def page(entry: Entry) -> str:
    """The path that an entry is fetched at."""
    return f"/shows/{entry.id}{EMBEDDED}"
