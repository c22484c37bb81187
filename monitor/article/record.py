"""A catalogue's entry of a show → Article: a line for each thing that it gives, fit to be quoted.

The entry is JSON as TVmaze's API has it (tvmaze.com/api: "show main information", with its seasons, episodes and cast
embedded). An entry that lacks a part, or has one of another shape, is none: nothing that is believed may change on
account of it. What an entry does not know (a null) gives no line.

What becomes a line, and what does not:

- A season's premiere is its ``premiereDate``, to the day. The show's own ``premiered`` counts where season 1 has none.
- A season's end is its ``endDate`` only where the season is known to be over: all its episodes are listed
  (``episodeOrder``), a later season has begun after it, or the show has ended. Else that is but the last episode that
  somebody has listed so far, and a list that ends is no news.
- Episodes are what was ordered (``episodeOrder``), never what is listed.
- Seasons numbered by years, as talk shows have them, are left out: no paper means them by these numbers.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, BeforeValidator, Field, ValidationError

from monitor.article.refusal import MAX_BODY, NotAnArticle, Reason
from monitor.article.urls import declared_url
from monitor.model import Article, Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.model import Page

TAKEN_FOR = "Taken for"  # the followed show that the entry was asked for: the entry's own name may be another
STATUS = "Status"
PLATFORM = "Platform"
SEASON = "Season"
PREMIERE = "premiere"
END = "end"
EPISODES = "episodes"
CAST = "Cast"
ENDED = "Ended"  # the status of a show that is over, whatever ended it
MOST_SEASONS = 1000

# A day, null, or, as some entries have it, "".
_Day = Annotated[date | None, BeforeValidator(lambda value: value or None)]
_Words = Annotated[str, Field(max_length=500)]


class _Named(BaseModel):
    name: Annotated[_Words, Field(min_length=1)]


class _Season(BaseModel):
    number: int
    episodes: int | None = Field(alias="episodeOrder")
    premiere: _Day = Field(alias="premiereDate")
    end: _Day = Field(alias="endDate")
    network: _Named | None = None
    channel: _Named | None = Field(default=None, alias="webChannel")


class _Episode(BaseModel):
    season: int
    kind: str = Field(default="regular", alias="type")
    day: _Day = Field(alias="airdate")


class _Part(BaseModel):
    person: _Named
    character: _Named
    oneself: bool = Field(default=False, alias="self")


class _Embedded(BaseModel):
    seasons: list[_Season]
    episodes: list[_Episode]
    cast: list[_Part]


class _Entry(BaseModel):
    id: int
    url: str
    name: Annotated[_Words, Field(min_length=1)]
    status: _Words
    premiered: _Day
    network: _Named | None
    channel: _Named | None = Field(alias="webChannel")
    updated: int  # seconds since 1970; also an edit of what is embedded counts
    embedded: _Embedded = Field(alias="_embedded")


def read_record(page: Page, source: str) -> Article | NotAnArticle:
    """The entry on a page, a block a line; ``page.title`` is the title of the followed show that it was taken for.

    It counts as published when the entry was last edited, for it has said so since then at least. Its URL is that of
    the entry's web page. ``source`` is the name of the Source. Never raises for what stands in a body.
    """
    if len(page.body) > MAX_BODY:
        return NotAnArticle(page.url, Reason.TOO_LARGE)
    try:
        entry = _Entry.model_validate_json(page.body)
    except ValidationError:
        return NotAnArticle(page.url, Reason.NO_RECORD)
    lines = list(_lines(entry, page.title))
    return Article(
        url=declared_url(entry.url, page.final_url or page.url),
        source=source,
        title=_plain(entry.name),
        text="\n".join(lines),
        blocks=_blocks(lines),
        published=_edited(entry.updated, page.fetched_at),
    )


def released(record: Article) -> Article:
    """The same record, taken for no show."""
    lines = [block.text for block in record.blocks if not block.text.startswith(f"{TAKEN_FOR}: ")]
    return replace(record, text="\n".join(lines), blocks=_blocks(lines))


def season_label(number: int, what: str) -> str:
    """``Season 2 premiere``."""
    return f"{SEASON} {number} {what}"


def _blocks(lines: Iterable[str]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    start = 0
    for line in lines:
        blocks.append(Block(kind=BlockKind.RECORD, text=line, start=start))
        start += len(line) + 1
    return tuple(blocks)


def _lines(entry: _Entry, taken_for: str | None) -> Iterator[str]:
    if taken_for:
        yield f"{TAKEN_FOR}: {_plain(taken_for)}"
    if entry.status:
        yield f"{STATUS}: {_plain(entry.status)}"
    shown_on = _names(entry.network, entry.channel)
    yield from (f"{PLATFORM}: {name}" for name in shown_on)
    seasons = {season.number: season for season in entry.embedded.seasons if 0 < season.number < MOST_SEASONS}
    if entry.premiered and not (1 in seasons and seasons[1].premiere):
        yield f"{season_label(1, PREMIERE)}: {entry.premiered}"
    for number, season in sorted(seasons.items()):
        if season.premiere:
            yield f"{season_label(number, PREMIERE)}: {season.premiere}"
        if season.end and _is_over(season, entry):
            yield f"{season_label(number, END)}: {season.end}"
        if season.episodes and season.episodes > 0:
            yield f"{season_label(number, EPISODES)}: {season.episodes}"
        others = [name for name in _names(season.network, season.channel) if name not in shown_on]
        yield from (f"{season_label(number, PLATFORM.lower())}: {name}" for name in others)
    for part in entry.embedded.cast:
        person, character = _plain(part.person.name), _plain(part.character.name)
        yield f"{CAST}: {person}" if part.oneself or person == character else f"{CAST}: {person} as {character}"


def _is_over(season: _Season, entry: _Entry) -> bool:
    """Whether the last episode that is listed of a season is its last."""
    if season.end is None:
        return False
    days = [each.day for each in entry.embedded.episodes if each.season == season.number and each.kind == "regular"]
    whole = bool(season.episodes) and None not in days and len(days) >= (season.episodes or 0)
    later = any(
        other.premiere and other.number > season.number and other.premiere > season.end
        for other in entry.embedded.seasons
    )
    return whole or later or entry.status == ENDED


def _names(*outlets: _Named | None) -> list[str]:
    return list(dict.fromkeys(_plain(outlet.name) for outlet in outlets if outlet))


def _plain(name: str) -> str:
    """One line without control characters, in one form of Unicode."""
    shown = "".join(c for c in name if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join(unicodedata.normalize("NFC", shown).split())


def _edited(seconds: int, latest: datetime) -> datetime | None:
    """When the entry was last edited; None where that cannot be."""
    try:
        edited = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return None
    return edited if edited <= latest else None
