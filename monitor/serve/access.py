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
from urllib.parse import quote, unquote_to_bytes, urlsplit

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_OF_PROGRAMS = (b"/feeds/", b"/calendars/")
_NAMES_REMEMBERED = 256
_LENGTH = 32  # characters of a token that is made of another: 128 bits
_LONGEST_HOST = 255
_IN_A_PATH = "/%:@!$&'()*+=~"  # of a cookie: ";" would end it


class Shown(Enum):
    """How the token was shown."""

    NOT = "not"  # nor is it right
    NOT_NEEDED = "not needed"
    BY_ADDRESS = "by address"  # ?token=...
    FOR_PROGRAMS = "for programs"  # ?token=... that opens feeds and calendars alone
    BY_FORM = "by form"  # that a browser was asked with
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
        self._cookie = _derived(self._token, b"cookie").encode() if self._token else b""
        # Browsers know no ports: that of another server on this machine is to stay beside it.
        self._cookie_name = b"monitor-%b" % (_derived(self._token, b"name")[:8].encode() if self._token else b"")
        # Nor has whoever sees a page, or what a reader remembers of a feed.
        self.feed_token = _derived(self._token, b"feeds")[:_LENGTH] if self._token else None
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
        if tokens:
            shown = unquote_to_bytes(tokens[0])
            if compare_digest(shown, self._token):
                return Target(address, Shown.BY_ADDRESS)
            if self.feed_token and compare_digest(shown, self.feed_token.encode()) and _of_programs(path):
                return Target(address, Shown.FOR_PROGRAMS)
        scheme, _, credentials = asked.get(b"authorization", b"").partition(b" ")
        if scheme.lower() == b"bearer" and compare_digest(credentials.strip(), self._token):
            return Target(address, Shown.BY_HEADER)
        for part in asked.get(b"cookie", b"").split(b";"):
            name, _, value = part.strip().partition(b"=")
            if name == self._cookie_name and compare_digest(value, self._cookie):
                return Target(address, Shown.BY_HEADER)
        return Target(address, Shown.NOT)

    def entered(self, target: Target, token: bytes) -> Target:
        """The same where this token was entered in the form: what was shown otherwise counts no more."""
        right = self._token is not None and compare_digest(token, self._token)
        return target._replace(shown=Shown.BY_FORM if right else Shown.NOT)

    def outside(self, host: bytes | None) -> str | None:
        """Where the site is for who asks under the name that a proxy has; None under another."""
        return self._url if self._url and _name(host) == urlsplit(self._url).hostname else None

    def cookie(self, host: bytes | None) -> bytes:
        """What a browser that asked under this name shows from now on, so that addresses need not hold the token.

        Under the name that a proxy has, it is for what the proxy hands on; under another, for all of this server.
        """
        path, secure = b"/", b""
        if url := self.outside(host):
            path = quote(urlsplit(url).path, safe=_IN_A_PATH).encode() or b"/"
            secure = b"; Secure" if url.startswith("https:") else b""
        return b"%b=%b; Path=%b; Max-Age=31536000; HttpOnly; SameSite=Lax%b" % (
            self._cookie_name,
            self._cookie,
            path,
            secure,
        )


def _derived(token: bytes, purpose: bytes) -> str:
    return hmac.digest(token, purpose, hashlib.sha256).hex()


def _name(host: bytes | None) -> str | None:
    try:
        return urlsplit(f"http://{(host or b'').decode('ascii')}").hostname
    except ValueError:
        return None


def _of_programs(path: bytes) -> bool:
    return path.startswith(_OF_PROGRAMS) and path not in _OF_PROGRAMS


def _in_digits(name: str) -> bool:
    try:
        ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True
