"""Between the outlines of OPML and the ``[[source]]`` tables of a configuration. No network."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from monitor.article.urls import site
from monitor.cli import UserError
from monitor.cli.sources.proposal import one_of, unique_name, web_address
from monitor.config import ShowNotFound, find_show
from monitor.config.problems import explain, same_address
from monitor.config.tables import SourceTable
from monitor.model import Tier
from monitor.publish.body import shorten
from spiders.address import Refused, check_url

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from monitor.config import Settings
    from monitor.opml import Outline

# Never taken from somebody else's list: it would let the list's author make us ask inside our own network.
NOT_TAKEN = frozenset({"allow_private"})


@dataclass(frozen=True, slots=True)
class Plan:
    """The tables to add, and a line for each outline, or key, that is left out."""

    tables: tuple[dict[str, Any], ...]
    left_out: tuple[str, ...]


def written(path: Path) -> list[dict[str, Any]]:
    """The sources of a valid configuration that have an address, with the keys that stand in the file."""
    tables = tomllib.loads(path.read_text("utf-8-sig")).get("source", [])
    return [
        SourceTable.model_validate(table).model_dump(mode="json", exclude_unset=True)
        for table in tables
        if table.get("url")
    ]


def one_tier(tier: str) -> Tier:
    """The tier of this name; UserError where there is none."""
    return Tier(one_of(tier, [each.value for each in Tier], "--tier"))


def as_sources(outlines: Iterable[Outline], read: Settings, tier: Tier) -> Plan:
    """What the outlines become in this configuration; ``tier`` is that of those that bring none."""
    taken = {source.name.casefold() for source in read.sources}
    known = {same_address(source.url): source.name for source in read.sources}
    tables: list[dict[str, Any]] = []
    left: list[str] = []
    for outline in outlines:
        label = shorten(outline.name or outline.url, 100)
        try:
            url = web_address(outline.url)
            check_url(url)
        except (UserError, Refused) as error:
            left.append(f"{label}: left out: {str(error).rstrip('.')}.")
            continue
        if (name := known.get(same_address(url))) is not None:
            left.append(f'{label}: {url} is there already, as "{name}".')
            continue
        table = {
            "name": unique_name(outline.name or site(url), taken),
            "kind": "feed",
            "url": url,
            "tier": tier.value,
        } | _ours(outline, label, read, left)
        try:
            SourceTable.model_validate(table)
        except ValidationError as error:
            left.append(f"{label}: left out: {_mistake(error, table)}.")
            continue
        taken.add(table["name"].casefold())
        known[same_address(url)] = table["name"]
        tables.append(table)
    return Plan(tuple(tables), tuple(left))


def _mistake(error: ValidationError, table: dict[str, Any]) -> str:
    """The first mistake in the words of `monitor check`."""
    detail = error.errors()[0]
    detail["loc"] = ("source", 0, *detail["loc"])
    return f"{detail['loc'][2]} {explain(detail, {'source': [table]}, '').text}"


def _ours(outline: Outline, label: str, read: Settings, left: list[str]) -> dict[str, Any]:
    """The keys that an export of ours brought; what cannot be used here is left out, and said."""
    found: dict[str, Any] = {}
    for key, text in outline.ours.items():
        if key in ("name", "url") or key not in SourceTable.model_fields:
            continue
        if key in NOT_TAKEN:
            left.append(f"{label}: {key} is not taken from a list: set it yourself.")
            continue
        found[key] = _value(key, text)
    if isinstance(shows := found.get("shows"), list):
        found["shows"] = [show for show in shows if isinstance(show, str) and _followed(show, read)]
        if lost := [str(show) for show in shows if show not in found["shows"]]:
            left.append(f"{label}: shows: you do not follow {', '.join(lost)}.")
    return found


def _value(key: str, text: str) -> Any:
    """An attribute as the key's value: texts stand as they are, all else in JSON."""
    if SourceTable.model_fields[key].annotation not in (str, str | None) and text[:1] in "[{-0123456789tfn":
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


def _followed(show: str, read: Settings) -> bool:
    try:
        find_show(read.shows, show, whole=True)
    except ShowNotFound:
        return False
    return True
