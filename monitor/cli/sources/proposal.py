"""Which offer is proposed, and the ``[[source]]`` that it becomes. No network, no files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urldefrag, urlsplit

from monitor.article.urls import site
from monitor.cli import UserError
from monitor.config import DEFAULT_TIERS, find_show
from monitor.config.problems import same_address
from monitor.model import Source, SourceKind, Tier
from monitor.publish.body import clean, shorten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.config import Settings
    from monitor.crawl.seen import OfferEvent

_NAME = 80  # characters
_KINDS = [each.value for each in SourceKind if each is not SourceKind.ARCHIVE]  # that an address can offer


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the user said of the source to be."""

    url: str
    name: str | None
    kind: str | None
    tier: Tier | None  # None: that of its kind
    shows: tuple[str, ...]  # titles
    allow_private: bool

    @classmethod
    def of(
        cls,
        read: Settings,
        url: str,
        *,
        name: str | None,
        kind: str | None,
        tier: str | None,
        shows: Sequence[str],
        allow_private: bool,
    ) -> Self:
        """Checked against the configuration, so that nothing is asked of a site in vain. UserError, ShowNotFound."""
        if kind == SourceKind.ARCHIVE:
            mend = 'write the [[source]] yourself, with kind = "archive" and its path'
            raise UserError(f"--kind: an archive lies on this machine and is not looked for; {mend}.")
        wishes = cls(
            url=web_address(url),
            name=None if name is None else " ".join(clean(name).split()),
            kind=None if kind is None else one_of(kind, _KINDS, "--kind"),
            tier=None if tier is None else Tier(one_of(tier, [each.value for each in Tier], "--tier")),
            shows=tuple(find_show(read.shows, each).title for each in shows),
            allow_private=allow_private,
        )
        if wishes.name == "":
            raise UserError("--name is empty.")
        wishes.still_new(read, {"name": wishes.name, "url": wishes.url})
        return wishes

    def still_new(self, read: Settings, table: dict[str, Any]) -> None:
        """Raise UserError when the configuration has a source of this name or address."""
        for source in read.sources:
            if table["name"] is not None and source.name.casefold() == table["name"].casefold():
                raise UserError(f'{read.path}: a source is called "{source.name}" already. Say another --name.')
            if same_address(source.url) == same_address(table["url"]):
                raise UserError(f'{read.path}: {table["url"]} is read already, as "{source.name}".')

    def source(self, read: Settings) -> Source:
        """What a survey is to look at."""
        return Source(
            name=self.url,
            kind=SourceKind.PAGE,
            url=self.url,
            delay=read.limits.delay,
            allow_private=self.allow_private,
        )


@dataclass(frozen=True, slots=True)
class Proposal:
    """The number of the offer that is proposed, counted from 1; None, and ``why``, where none is."""

    number: int | None
    why: str = ""

    @classmethod
    def of(cls, offers: Sequence[OfferEvent], known: Sequence[str | None]) -> Self:
        """The first offer. Where that is read already, none: what comes behind it would tell little more."""
        if not offers:
            return cls(None)
        if known[0] is not None:
            why = f'{offers[0].url}, the best that was found, is read already, as "{known[0]}".'
            return cls(None, f"{why} For another, give its address.")
        return cls(1)


def already(read: Settings, offer: OfferEvent) -> str | None:
    """The name of the source that reads the offer's address; None when none does."""
    at = same_address(offer.url)
    return next((source.name for source in read.sources if same_address(source.url) == at), None)


def source_table(read: Settings, offer: OfferEvent, wishes: Wishes) -> dict[str, Any]:
    """The keys of the ``[[source]]``."""
    taken = {source.name.casefold() for source in read.sources}
    table: dict[str, Any] = {
        "name": wishes.name or unique_name(offer.title, taken, offer.kind.value),
        "kind": offer.kind.value,
        "url": offer.url,
        "tier": (wishes.tier or DEFAULT_TIERS.get(offer.kind, Tier.PRESS)).value,
    }
    if shows := wishes.shows or ((offer.about,) if offer.about else ()):
        table["shows"] = list(shows)
    if wishes.allow_private:
        table["allow_private"] = True
    return table


def unique_name(title: str, taken: set[str], kind: str = "") -> str:
    """A name that no source has (``taken``: in lower case): the title, with the kind, with a number."""
    name = shorten(" ".join(clean(title).split()), _NAME).strip() or "Source"
    tries = (
        name,
        *([f"{name} ({kind})"] if kind else []),
        *(f"{name} {number}" for number in range(2, len(taken) + 3)),
    )
    return next(each for each in tries if each.casefold() not in taken)


def web_address(written: str) -> str:
    """The web address that people mean: https:// may be left out, and "feed:" was once put before those of feeds.

    What stands behind a # is left out. Raises UserError for what is none.
    """
    text = written.strip()
    scheme, mark, rest = text.partition(":")
    if mark and scheme.casefold() == "feed":
        text = rest.removeprefix("//")
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        known = parts.scheme in ("http", "https") and site(text) and (parts.port or True)
    except ValueError:
        known = False
    if not known or any(character.isspace() for character in text):
        raise UserError(f"{shorten(written, 200)} is no address that can be read: https://host/… or http://host/….")
    return urldefrag(text).url


def one_of(value: str, choices: Sequence[str], option: str) -> str:
    """The value, when it is one of the choices; else UserError, with what was probably meant."""
    if value in choices:
        return value
    from monitor.config.near import nearest

    near = nearest(value, choices)
    hint = f'; did you mean "{near}"?' if near else f"; there are {', '.join(choices)}"
    raise UserError(f'{option}: there is no "{shorten(value, 40)}"{hint}')
