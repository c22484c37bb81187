"""Which addresses may be connected to.

A source, or somebody who can put a link into it, must not make the machine fetch from the network it stands in
(server-side request forgery). The rule is told of addresses, never of names: a name means what it resolves to at the
moment of connecting, and "127.1", "0x7f000001" or "[::ffff:127.0.0.1]" all mean 127.0.0.1.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

# Services that hand out credentials to whoever asks from inside a cloud; most have link-local or private addresses as
# well, but not all.
METADATA = frozenset(
    map(
        ipaddress.ip_address,
        (
            "169.254.169.254",  # most clouds
            "169.254.170.2",  # AWS, tasks
            "fd00:ec2::254",  # AWS over IPv6
            "100.100.100.200",  # Alibaba
            "168.63.129.16",  # Azure
            "192.0.0.192",  # Oracle
        ),
    )
)

# The end of what is said of a source that is refused though its user may allow it.
YOURS = "; if that is your own network: allow_private = true on the source"

NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
NAT64_LOCAL = ipaddress.IPv6Network("64:ff9b:1::/48")  # RFC 8215: an operator's own
IPV4_COMPATIBLE = ipaddress.IPv6Network("::/96")  # RFC 4291, 2.5.5.1, deprecated

# Of IANA's registries of special-purpose addresses (RFC 6890), what is not global there. Python's `is_private` knows
# more of it with each release, so it is not asked alone. https://www.iana.org/assignments/iana-ipv4-special-registry
SPECIAL = tuple(
    map(
        ipaddress.ip_network,
        (
            "100.64.0.0/10",  # shared by a provider's customers (RFC 6598)
            "192.0.0.0/24",  # IETF protocol assignments (RFC 6890)
            "192.0.2.0/24",  # documentation, as are the next two of its kind (RFC 5737)
            "198.51.100.0/24",
            "203.0.113.0/24",
            "192.88.99.0/24",  # 6to4 relays, given up (RFC 7526)
            "198.18.0.0/15",  # benchmarks (RFC 2544)
            "2001::/23",  # IETF protocol assignments (RFC 2928); of Teredo the client is judged as well
            "2001:db8::/32",  # documentation (RFC 3849)
            "3fff::/20",  # documentation (RFC 9637)
        ),
    )
)


class Refused(Exception):  # noqa: N818  (read as a sentence where it is raised)
    """An address that may not be connected to; ``str()`` says which and why."""


def refusal(address: IPv4Address | IPv6Address, *, allow_private: bool = False) -> str | None:
    """Why the address may not be connected to ("loopback address 127.0.0.1"); None when it may.

    With ``allow_private``, loopback, link-local and private addresses are allowed; multicast, reserved and
    unspecified ones and the metadata services of clouds never are.
    """
    inner = _embedded(address)
    if inner is not None:
        reason = refusal(inner, allow_private=allow_private)
        return f"{reason} (inside {address})" if reason else None
    for kind, permitted in _kinds(address):
        if not (permitted and allow_private):
            return f"{kind} address {address}"
    return None


def may_be_allowed(reason: str) -> bool:
    """Whether ``allow_private`` would overrule a refusal, by its words."""
    return re.search(r"\b(?:loopback|link-local|private) address ", reason) is not None


def check_url(url: str, *, allow_private: bool = False) -> None:
    """Raise Refused for an address that can be told from the URL alone to be out of bounds.

    Names pass: they are judged when they are resolved.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError as error:
        raise Refused(f"not an address: {url} ({error})") from None
    if parts.scheme not in {"http", "https"}:
        raise Refused(f"neither http nor https: {url}")
    if not host:
        raise Refused(f"no host in {url}")
    if parts.username is not None or parts.password is not None:
        raise Refused(f"an address with a user name in it: {url}")
    literal = _literal(host)
    reason = literal and refusal(literal, allow_private=allow_private)
    if reason:
        raise Refused(reason if str(literal) == host else f"{reason} (written {host})")


def _kinds(address: IPv4Address | IPv6Address) -> list[tuple[str, bool]]:
    """What speaks against the address, and whether ``allow_private`` may overrule it."""
    if address in METADATA:
        return [("metadata", False)]
    if address.is_unspecified:
        return [("unspecified", False)]
    if address.is_multicast:
        return [("multicast", False)]
    if address.is_loopback:
        return [("loopback", True)]
    if address.is_link_local:
        return [("link-local", True)]
    if address.version == 6 and address.is_site_local:
        return [("private", True)]
    # 0.0.0.0/8 is "this network" (RFC 791), 240.0.0.0/4 was never given to anybody (RFC 1112).
    if (
        any(address in ipaddress.ip_network(network) for network in ("0.0.0.0/8", "240.0.0.0/4"))
        or address in NAT64_LOCAL
        or not _assigned(address)
    ):
        return [("reserved", False)]
    if address.is_private or not address.is_global or any(address in network for network in SPECIAL):
        return [("private", True)]
    return []


def _assigned(address: IPv4Address | IPv6Address) -> bool:
    """Is the IPv6 address global unicast (2000::/3) or unique local (fc00::/7)? All else is nobody's yet."""
    if address.version == 4:
        return True
    return address in ipaddress.ip_network("2000::/3") or address in ipaddress.ip_network("fc00::/7")


def _embedded(address: IPv4Address | IPv6Address) -> IPv4Address | None:
    """The IPv4 address that a packet to this IPv6 address would end up at, if there is one in it."""
    if address.version == 4:
        return None
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if address in NAT64 or (address in IPV4_COMPATIBLE and int(address) > 1):
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return None


def _literal(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host is in itself, in every notation that the C library reads; None for a name."""
    text = host.rstrip(".")
    try:
        return ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(text))  # 127.1, 2130706433, 0x7f.0.0.1, 0177.0.0.1
    except (OSError, UnicodeError, ValueError):
        return None
