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
from monitor.config.problems import explain, of_its_kind, same_address
from monitor.config.tables import SourceTable
from monitor.model import SourceKind, Tier
from monitor.publish.body import shorten
from spiders.address import Refused, check_url, may_be_allowed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from monitor.config import Settings
    from monitor.opml import Outline

# Never taken from a list: it would let the list's author make us ask inside our own network.
NOT_TAKEN = frozenset({"allow_private"})
_WEIGHTY = frozenset({Tier.OFFICIAL, Tier.TRADE})


@dataclass(frozen=True, slots=True)
class Plan:
    """The tables to take along, and a line for each outline, source or key that is left out."""

    tables: tuple[dict[str, Any], ...]
    left_out: tuple[str, ...]
    refused: bool = False  # is one of these because it cannot be taken, and not because it is there already?


def written(path: Path) -> Plan:
    """The sources of a valid configuration that have an address, with the keys that stand in the file."""
    tables = tomllib.loads(path.read_text("utf-8-sig")).get("source", [])
    return Plan(
        tuple(
            SourceTable.model_validate(table).model_dump(mode="json", exclude_unset=True)
            for table in tables
            if table.get("url")
        ),
        tuple(
            f"{shorten(table['name'], 100)}: left out: an {table['kind']} has no address, only files on this machine."
            for table in tables
            if not table.get("url")
        ),
    )


def one_tier(tier: str) -> Tier:
    """The tier of this name; UserError where there is none."""
    return Tier(one_of(tier, [each.value for each in Tier], "--tier"))


def as_sources(outlines: Iterable[Outline], read: Settings, tier: Tier | None, *, trusted: bool = False) -> Plan:
    """What the outlines become in this configuration.

    ``tier``: of them all, whatever they bring. ``trusted``: the list is the user's own, so that it may say how far its
    sources are trusted and how they are asked.
    """
    taken = {source.name.casefold() for source in read.sources}
    known = {(same_address(source.url), source.kind.value, source.selector): source.name for source in read.sources}
    tables: list[dict[str, Any]] = []
    left: list[str] = []
    refused = False
    for outline in outlines:
        label = shorten(outline.name or outline.url, 100)
        try:
            url = web_address(outline.url)
            check_url(url)
        except (UserError, Refused) as error:
            there = same_address(outline.url)
            if name := next((name for (address, *_), name in known.items() if address == there), None):
                left.append(f'{label}: {outline.url} is there already, as "{name}".')
                continue
            mend = " Add it by itself, with --allow-private, if that is your own network."
            why = str(error).rstrip(".")
            left.append(f"{label}: left out: {why}.{mend if may_be_allowed(why) else ''}")
            refused = True
            continue
        said: list[str] = []
        keys = _ours(outline, label, read, said)
        if tier is not None or not outline.ours:
            keys["tier"] = (tier or Tier.PRESS).value
        table = {"name": unique_name(outline.name or site(url), taken), "kind": "feed", "url": url} | keys
        if (mistake := _mistake(table, read)) is not None:
            left.append(f"{label}: left out: {mistake}.")
            refused = True
            continue
        same = same_address(url), table["kind"], table.get("selector")
        if same in known:
            left.append(f'{label}: {url} is there already, as "{known[same]}".')
            continue
        if not trusted:
            _distrust(table, label, read, said, of_all=tier)
        left += said
        taken.add(table["name"].casefold())
        known[same] = table["name"]
        tables.append(table)
    return Plan(tuple(tables), tuple(left), refused)


def _mistake(table: dict[str, Any], read: Settings) -> str | None:
    """The first mistake in the words of `monitor check`; None where there is none."""
    try:
        SourceTable.model_validate(table)
    except ValidationError as error:
        detail = error.errors()[0]
        detail["loc"] = ("source", 0, *detail["loc"])
        return shorten(f"{detail['loc'][2]} {explain(detail, {'source': [table]}, '').text}", 300)
    return next((f"{key} {what}" for key, what in of_its_kind(table, read.shows)), None)


def _ours(outline: Outline, label: str, read: Settings, said: list[str]) -> dict[str, Any]:
    """The keys that an export of ours brought; what cannot be used here is left out, and said."""
    found: dict[str, Any] = {}
    for key, text in outline.ours.items():
        if key in ("name", "url") or key not in SourceTable.model_fields:
            continue
        if key in NOT_TAKEN:
            said.append(f"{label}: {key} is not taken from a list: set it yourself.")
            continue
        found[key] = _value(key, text)
    for key in ("shows", "ids"):
        titles = found.get(key)
        if not isinstance(titles, list | dict):
            continue
        followed = [title for title in titles if isinstance(title, str) and _followed(title, read)]
        if lost := [str(title) for title in titles if title not in followed]:
            said.append(f"{label}: {key}: you do not follow {shorten(', '.join(lost), 300)}.")
        found[key] = {title: titles[title] for title in followed} if isinstance(titles, dict) else followed
    if found.get("ids") == {}:
        del found["ids"]
    return found


def _distrust(table: dict[str, Any], label: str, read: Settings, said: list[str], *, of_all: Tier | None) -> None:
    """Take out what a stranger may not decide: how far the source is trusted, and how hard its site is asked."""
    catalogue = table.get("kind") == SourceKind.CATALOGUE
    refused = {
        key: value
        for key, value in table.items()
        if (key == "tier" and of_all is None and not catalogue and value in _WEIGHTY)
        or (key == "delay" and isinstance(value, int | float) and value < read.limits.delay)
        or (key == "max_articles" and isinstance(value, int) and value > read.limits.max_articles)
        or (key == "every" and value != "auto")
        or (key in ("read_all", "render") and value is not False)
    }
    for key in refused:
        del table[key]
    if refused:
        named = shorten(", ".join(f"{key} = {json.dumps(value)}" for key, value in refused.items()), 300)
        said.append(f"{label}: not taken from a list: {named}. If the list is your own: --trust")
    if catalogue and table.get("tier", Tier.OFFICIAL) == Tier.OFFICIAL and of_all is None:
        said.append(f"{label}: as a catalogue it is trusted as official. For another tier: --tier")


def _value(key: str, text: str) -> Any:
    """An attribute as the key's value: texts stand as they are, all else in JSON, where nothing is ever null."""
    if SourceTable.model_fields[key].annotation not in (str, str | None) and text[:1] in "[{-0123456789tfn":
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):  # the latter of brackets in brackets without end
            return text
        return text if value is None else value
    return text


def _followed(show: str, read: Settings) -> bool:
    try:
        find_show(read.shows, show, whole=True)
    except ShowNotFound:
        return False
    return True
