"""``[[notify]]``: who is told of changes, of which, when, and where their secrets are kept."""

from __future__ import annotations

import base64
import binascii
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from monitor.config.telling import Attributes, Confidence, Table, as_tuple
from monitor.config.values import Text, web_address
from monitor.config.when import AT_ONCE, NoSuchTime, When
from monitor.model import Attribute

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PREFIX = "whsec_"  # of a secret of Standard Webhooks; what follows is base64
_KEPT = ("env:", "file:")
_KEY_BYTES = (24, 64)  # https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md


class SecretMissing(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """A secret that is not where it is kept, or is none; ``str()`` names the place and never the secret."""


@dataclass(frozen=True, slots=True)
class Secret:
    """What must not be shown: written in the configuration, or kept in the environment or a file."""

    written: str = field(repr=False)
    folder: Path = Path()  # that the path of a file is relative to

    def read(self, environ: Mapping[str, str] | None = None) -> str:
        """The secret itself, without white space around it. Raises SecretMissing."""
        kind, _, place = self.written.partition(":")
        if f"{kind}:" not in _KEPT:
            return self.written.strip()
        if kind == "env":
            value = (os.environ if environ is None else environ).get(place, "")
            where = f"the environment has no {place}"
        else:
            file = self.folder / Path(place).expanduser()
            where = f"{file} is empty"
            try:
                value = file.read_text("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                why = error.strerror if isinstance(error, OSError) else "not UTF-8"
                raise SecretMissing(f"{file} cannot be read ({why})") from None
        if not value.strip():
            raise SecretMissing(where)
        return value.strip()


@dataclass(frozen=True, slots=True)
class Hub:
    """A WebSub hub, and where the feeds are that it passes on; without slashes at the end."""

    url: str
    feeds: tuple[str, ...]  # where they are as soon as they are told: the folder of feeds, and the site as it is served
    site: str | None = None  # where those of a site's files are, if it is not said as they are written


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Somebody, or a program, that is told of changes: over Apprise (``url``) or as a webhook (with ``secret``).

    A ``hub`` is told of no change, but that a feed has one.
    """

    name: str
    url: Secret | None = None
    webhook: Secret | None = None
    secret: Secret | None = None
    hub: Hub | None = None
    shows: frozenset[str] = frozenset()  # slugs; empty: all
    tell: frozenset[Attribute] | None = None  # None: all that is told
    min_confidence: float = 0.0
    when: When = AT_ONCE
    allow_private: bool = True  # of a webhook


def webhook_key(secret: str) -> bytes:
    """The key that a secret of Standard Webhooks stands for; ValueError, without the secret, where it is none."""
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(_NO_KEY) from None
    if not _KEY_BYTES[0] <= len(key) <= _KEY_BYTES[1]:
        raise ValueError(_NO_KEY)
    return key


_NO_KEY = (
    f"must be {_KEY_BYTES[0]} to {_KEY_BYTES[1]} bytes in base64, with or without {PREFIX} before them; make one with:"
    " openssl rand -base64 32"
)


def _is_kept(value: str) -> bool:
    """Whether it only names the place of a secret."""
    return value.startswith(_KEPT) and bool(value.partition(":")[2].strip())


def _apprise(value: str) -> str:
    if not (_is_kept(value) or "://" in value):
        raise PydanticCustomError(
            "url", "must be an address of Apprise's, such as mailto://… or ntfy://…, or env:NAME or file:PATH"
        )
    return value


def _webhook(value: str) -> str:
    return value if _is_kept(value) else web_address(value)


def _secret(value: str) -> str:
    if not _is_kept(value):
        try:
            webhook_key(value)
        except ValueError as error:
            raise PydanticCustomError("secret", "{why}; or env:NAME or file:PATH", {"why": str(error)}) from None
    return value


def _when(value: str) -> str:
    try:
        When.parse(value)
    except NoSuchTime as error:
        raise PydanticCustomError("when", "{why}", {"why": str(error)}) from error
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (LookupError, ValueError, OSError):
        raise PydanticCustomError("zone", 'is no time zone; write it as "Europe/Berlin" or "UTC"') from None
    return value


class NotifyTable(Table):
    """``[[notify]]``: somebody, or a program, that is told."""

    name: Text = Field(description="how the target is named; each name once. One of another name is a new one")
    url: Annotated[Text, AfterValidator(_apprise)] | None = Field(
        default=None,
        description="an address of [Apprise's](https://github.com/caronc/apprise/wiki): e-mail, ntfy, Telegram, Matrix"
        " and many others; needs `monitor[notify]`. As `env:NAME` or `file:PATH` it is kept elsewhere",
    )
    webhook: Annotated[Text, AfterValidator(_webhook)] | None = Field(
        default=None, description="in place of `url`: a web address that JSON is sent to; or `env:NAME`, `file:PATH`"
    )
    secret: Annotated[Text, AfterValidator(_secret)] | None = Field(
        default=None,
        description="of a `webhook`, required: what the JSON is signed with, 24 to 64 bytes in base64; or `env:NAME`,"
        " `file:PATH`",
    )
    shows: Annotated[tuple[Text, ...], BeforeValidator(as_tuple)] = Field(
        default=(), description="titles of the shows that it is told of; empty: of all"
    )
    tell: Attributes | None = Field(
        default=None, description="which attributes, of those that are told at all; left out: all of them"
    )
    min_confidence: Confidence = Field(default=0.0, description="how sure it must be, 0 to 0.99, rumours too")
    when: Annotated[Text, AfterValidator(_when)] = Field(
        default="now", description="`now`, or all together as a digest: `daily 08:00`, `weekly mon 08:00`"
    )
    timezone: Annotated[Text, AfterValidator(_zone)] | None = Field(
        default=None, description="of `when`, as `Europe/Berlin`; left out: the machine's"
    )
    allow_private: bool = Field(
        default=True,
        description="may the `webhook` be at a private, loopback or link-local address, as one in your own network is;"
        " `false` for a name that others have the say over",
    )


def of_its_sort(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The keys of a target that it lacks, or has no use for: key, and what is wrong."""
    url, webhook = table.get("url") is not None, table.get("webhook") is not None
    if url and webhook:
        yield "webhook", "is one too many: a target has a url or a webhook; make it two targets"
    elif not (url or webhook):
        yield "url", "is missing; it is an address of Apprise's, or write webhook = and secret = in its place"
    if webhook and table.get("secret") is None:
        yield "secret", f"is missing; it {_NO_KEY}"
    for key in ("secret", "allow_private"):
        if key in table and not webhook:
            yield key, "is for a webhook alone; take it out"
    if "timezone" in table and str(table.get("when", "now")).strip().lower() == "now":
        yield "timezone", 'is of no use with when = "now"; take it out'


def target(table: NotifyTable, slugs: frozenset[str], folder: Path) -> Target:
    """What the rest of the program gets of a table; ``slugs`` are those of its shows, paths relative to ``folder``."""

    def kept(written: str | None) -> Secret | None:
        return None if written is None else Secret(written, folder)

    return Target(
        name=table.name,
        url=kept(table.url),
        webhook=kept(table.webhook),
        secret=kept(table.secret),
        shows=slugs,
        tell=None if table.tell is None else frozenset(Attribute(name) for name in table.tell),
        min_confidence=table.min_confidence,
        when=When.parse(table.when, table.timezone),
        allow_private=table.allow_private,
    )
