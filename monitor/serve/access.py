"""Who may ask: names that the machine is known by, and the token.

A page on the web can make its visitor's browser ask this server, under a name of its own that suddenly leads here (DNS
rebinding). So the name that was asked for must be one that is ours; an address in digits cannot be so misled.
"""

from __future__ import annotations

import hashlib
import hmac
from enum import Enum
from ipaddress import ip_address
from secrets import compare_digest
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

COOKIE = b"monitor"
_NAMES_REMEMBERED = 256
_LONGEST_HOST = 255


class Shown(Enum):
    """How the token was shown."""

    NOT = "not"  # nor is it right
    NOT_NEEDED = "not needed"
    BY_ADDRESS = "by address"  # ?token=...
    BY_HEADER = "by header"  # a Bearer, or the cookie that the address brought


class Target(NamedTuple):
    """What is asked for, without the token."""

    address: bytes  # path and query
    shown: Shown


class Access:
    """Decides; the same for as long as the configuration is the same."""

    def __init__(
        self, *, token: str | None = None, hosts: Collection[str] = (), url: str | None = None, default: str
    ) -> None:
        """``hosts``: names that are ours besides "localhost"; ``default``: the base of a request that names no host."""
        self._token = token.encode() if token else None
        # Whoever steals the cookie has no token for it.
        self._cookie = hmac.digest(self._token, b"cookie", hashlib.sha256).hex().encode() if self._token else b""
        self._all = "*" in hosts
        named = {*hosts, "localhost", (urlsplit(url).hostname or "") if url else ""}
        self._hosts = {name.casefold().rstrip(".") for name in named if name}
        self._url, self._default = url, url or default
        self._bases: dict[bytes | None, str | None] = {None: self._default}

    @property
    def private(self) -> bool:
        """Is there a token?"""
        return self._token is not None

    def base(self, host: bytes | None) -> str | None:
        """Where the site is for who asks under this name: "http://127.0.0.1:8025"; None for a name that is not ours."""
        try:
            return self._bases[host]
        except KeyError:
            base = self._base_of(host or b"")
        if len(self._bases) < _NAMES_REMEMBERED:
            self._bases[host] = base
        return base

    def _base_of(self, host: bytes) -> str | None:
        try:
            written = host.decode("ascii")
            parts = urlsplit(f"http://{written}")
            name = parts.hostname or ""
            port = parts.port
        except ValueError:
            return None
        if len(written) > _LONGEST_HOST or not name or parts.netloc != written or "@" in written:
            return None
        if not (self._all or name.rstrip(".") in self._hosts or _in_digits(name)):
            return None
        shown = f"[{name}]" if ":" in name else name.rstrip(".")
        return self._url or (f"http://{shown}:{port}" if port else f"http://{shown}")

    def target(self, address: bytes, asked: Mapping[bytes, bytes]) -> Target:
        """What is asked for, and whether it may be."""
        path, mark, query = address.partition(b"?")
        tokens: list[bytes] = []
        if b"token=" in query:
            parts = query.split(b"&")
            tokens = [part[6:] for part in parts if part.startswith(b"token=")]
            query = b"&".join(part for part in parts if not part.startswith(b"token="))
            mark = b"?" if query else b""
        address = path + mark + query
        if self._token is None:
            return Target(address, Shown.NOT_NEEDED)
        if tokens and compare_digest(unquote_to_bytes(tokens[0]), self._token):
            return Target(address, Shown.BY_ADDRESS)
        scheme, _, credentials = asked.get(b"authorization", b"").partition(b" ")
        if scheme.lower() == b"bearer" and compare_digest(credentials.strip(), self._token):
            return Target(address, Shown.BY_HEADER)
        for part in asked.get(b"cookie", b"").split(b";"):
            name, _, value = part.strip().partition(b"=")
            if name == COOKIE and compare_digest(value, self._cookie):
                return Target(address, Shown.BY_HEADER)
        return Target(address, Shown.NOT)

    @property
    def cookie(self) -> bytes:
        """What a browser shows from now on instead of the token, so that links need not hold it."""
        secure = b"; Secure" if self._url and self._url.startswith("https:") else b""
        path = (urlsplit(self._url).path.encode() if self._url else b"") or b"/"
        return b"%b=%b; Path=%b; Max-Age=31536000; HttpOnly; SameSite=Lax%b" % (COOKIE, self._cookie, path, secure)


def _in_digits(name: str) -> bool:
    try:
        ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True
