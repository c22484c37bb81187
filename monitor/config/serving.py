"""``[serve]``: `monitor serve`."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from monitor.config.settings import ServeSettings
from monitor.config.telling import Table, as_tuple
from monitor.config.values import Address  # noqa: TC001  (read at run time)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SHORTEST_TOKEN = 16  # characters
_TOKEN = re.compile(rf"[A-Za-z0-9._~-]{{{SHORTEST_TOKEN},200}}")  # RFC 3986, unreserved: the same in any address
_NAME = re.compile(r"\*|[^\s/:@*\[\]]+")
_USUAL = ServeSettings()


TOKEN_VARIABLE = "MONITOR_TOKEN"  # noqa: S105  (its name: of the environment, which goes before the configuration)


def token_like(value: str) -> bool:
    """May it be a token?"""
    return _TOKEN.fullmatch(value) is not None


TOKEN_MEND = f"must be {SHORTEST_TOKEN} to 200 letters, digits and -._~ alone; make one with: openssl rand -hex 16"


def _token(value: str) -> str:
    if not token_like(value):
        raise PydanticCustomError("token", "{mend}", {"mend": TOKEN_MEND})
    return value


def _host(value: str) -> str:
    if not (value.isascii() and (_NAME.fullmatch(value) or _is_address(value))):
        raise PydanticCustomError("host", 'must be a name or an address alone, such as "nas.local", without a port')
    return value


def _is_address(value: str) -> bool:
    try:
        ip_address(value)
    except ValueError:
        return False
    return True


def mistakes(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, str], str]]:
    """What no single key shows: the key, and what to say."""
    table = data.get("serve")
    if isinstance(table, dict) and {"token", "token_file"} <= table.keys():
        yield ("serve", "token_file"), "stands beside token; one of the two is enough"


class ServeTable(Table):
    """``[serve]``: the server."""

    host: Annotated[str, AfterValidator(_host)] = Field(
        default=_USUAL.host,
        description="the address that `monitor serve` listens at: `127.0.0.1` is for this machine alone, `0.0.0.0` and"
        " `::` for everybody who can reach it",
    )
    port: Annotated[int, Field(ge=0, le=65_535)] = Field(
        default=_USUAL.port, description="and its port; 0: any that is free"
    )
    url: Address | None = Field(
        default=None,
        description="web address at which the site is reached, where that is another, as behind a proxy",
    )
    hosts: Annotated[tuple[Annotated[str, AfterValidator(_host)], ...], BeforeValidator(as_tuple)] = Field(
        default=(),
        description="further names that the machine is called by in a browser; any name that is not known is refused;"
        ' `["*"]` lets all in',
    )
    token: Annotated[str, AfterValidator(_token)] | None = Field(
        default=None,
        description="what must be shown to read anything, behind `?token=` or as a Bearer; `$MONITOR_TOKEN` goes"
        " before it",
    )
    token_file: str | None = Field(default=None, description="a file that holds the token, in its place")
