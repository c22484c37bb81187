"""What a feed is asked for: ``tell=release_date,renewal&min_confidence=0.8``, in an address or in the configuration.

Pure. A mistake is told with what was probably meant.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import parse_qsl, quote

from monitor.config.near import nearest, nearest_attribute
from monitor.config.shows import ShowNotFound, find_show
from monitor.model import Attribute, ChangeKind
from monitor.publish.feeds import Also
from monitor.store.telling import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from enum import StrEnum

    from monitor.model import Show

    Member = TypeVar("Member", bound=StrEnum)

PARAMETERS = frozenset({"tell", "show", "season", "kind", "min_confidence", "limit"})
MOST_ITEMS = 1000
MOST_SEASON = 999
_LONGEST = 1000  # characters of one parameter


class QueryMistake(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """What was asked for cannot be understood; ``str()`` names the parameter and the mend."""


@dataclass(frozen=True, slots=True)
class FeedQuery:
    """Which items, how many of them, and the query as anybody would write it who means the same."""

    wanted: Wanted = field(default_factory=Wanted)
    limit: int | None = None
    text: str = ""  # in one order, nothing twice, so that it may stand in an address that lasts


def read_query(asked: Mapping[str, str], shows: Sequence[Show], *, of_one_show: bool = False) -> FeedQuery:
    """Read the parameters; what is none of a feed is passed over. Raises QueryMistake."""
    said = {name: _said(name, asked[name]) for name in sorted(PARAMETERS & set(asked))}
    if of_one_show and "show" in said:
        raise QueryMistake("show: this is the feed of one show; ask feeds/all for others")
    attributes = _members(Attribute, "tell", said) if "tell" in said else None
    kinds = _members(ChangeKind, "kind", said) if "kind" in said else None
    slugs = frozenset(_slug(name, shows) for name in _list(said["show"])) if "show" in said else None
    seasons = (
        frozenset(_number("season", n, 0, MOST_SEASON) for n in _list(said["season"])) if "season" in said else None
    )
    confidence = _confidence(said["min_confidence"]) if "min_confidence" in said else None
    limit = _number("limit", said["limit"], 1, MOST_ITEMS) if "limit" in said else None
    meant: dict[str, Iterable[object] | None] = {
        "kind": kinds and sorted(kinds),
        "limit": None if limit is None else [limit],
        "min_confidence": None if confidence is None else [confidence],
        "season": seasons and sorted(seasons),
        "show": slugs and sorted(slugs),
        "tell": attributes and sorted(attributes),
    }
    return FeedQuery(
        Wanted(attributes=attributes, shows=slugs, seasons=seasons, kinds=kinds, min_confidence=confidence or 0.0),
        limit,
        "&".join(f"{name}={','.join(quote(f'{v}') for v in values)}" for name, values in meant.items() if values),
    )


def also_feed(name: str, query: str, shows: Sequence[Show], title: str) -> Also:
    """A feed that is configured, as its name and its query; ``title`` is that of the feed of everything.

    Raises QueryMistake.
    """
    if any(name == show.file_name for show in shows):
        raise QueryMistake("is the name of a show's feed; take another")
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True, max_num_fields=len(PARAMETERS))
    except ValueError as error:
        raise QueryMistake('is no query such as "tell=renewal&min_confidence=0.9"') from error
    asked = dict(pairs)
    if unknown := sorted(set(asked) - PARAMETERS):
        raise QueryMistake(
            f"{unknown[0]}: there is no such parameter; those known are: {', '.join(sorted(PARAMETERS))}"
        )
    if len(asked) < len(pairs) or "limit" in asked:
        raise QueryMistake("limit: is that of all feeds, feed.items" if "limit" in asked else "says one thing twice")
    return Also(name=name, title=f"{title} ({name})", wanted=read_query(asked, shows).wanted)


def _said(name: str, value: str) -> str:
    if len(value) > _LONGEST:
        raise QueryMistake(f"{name}: is longer than {_LONGEST} characters")
    if not _list(value):
        raise QueryMistake(f"{name}: is empty; leave it out to have all")
    return value


def _list(value: str) -> list[str]:
    """``renewal, release_date`` → both; what stands twice, or is nothing, does no harm."""
    return list(dict.fromkeys(filter(None, (part.strip() for part in value.split(",")))))


def _members(names: type[Member], name: str, said: Mapping[str, str]) -> frozenset[Member]:
    known = [member.value for member in names]
    found = []
    for value in _list(said[name]):
        folded = value.casefold().replace("-", "_")
        if folded not in known:
            near = (nearest_attribute if name == "tell" else nearest)(folded[:50], known)
            mend = f'did you mean "{near}"?' if near else f"there are {', '.join(known)}"
            raise QueryMistake(f'{name}: there is no "{value[:50]}"; {mend}')
        found.append(names(folded))
    return frozenset(found)


def _slug(name: str, shows: Sequence[Show]) -> str:
    try:
        return find_show(shows, name[:200]).slug
    except ShowNotFound as error:
        raise QueryMistake(f"show: {error}") from error


def _number(name: str, value: str, least: int, most: int) -> int:
    digits = value.strip()
    if not (digits.isascii() and digits.isdigit() and least <= int(digits) <= most):
        raise QueryMistake(f'{name}: "{digits[:50]}" is no whole number from {least} to {most}')
    return int(digits)


def _confidence(value: str) -> float:
    try:
        confidence = float(value)
    except ValueError:
        confidence = -1.0
    if not (value.isascii() and "_" not in value and 0 <= confidence <= 1):
        raise QueryMistake(f'min_confidence: "{value[:50]}" is no number from 0 to 1, such as 0.8')
    return confidence
