"""One HTTP connection to an address that was looked at, for what is no crawl: within a time, and to no other address.

The name might mean another address by the time of connecting, so the connection is made to what it meant when it was
judged. Each byte that comes would put off what a socket itself has as a timeout, so the end is a timer's.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from spiders.address import Refused, refusal

if TYPE_CHECKING:
    from collections.abc import Sequence


class Pinned(http.client.HTTPConnection):
    """A connection to one of these addresses, in their order, in the name of ``host``; it has ``timeout`` seconds."""

    def __init__(
        self,
        addresses: Sequence[str],
        host: str,
        port: int | None,
        *,
        tls: ssl.SSLContext | None = None,
        timeout: float,
    ) -> None:
        super().__init__(host, port or (443 if tls else 80), timeout=timeout)
        self._addresses = addresses
        self._tls = tls
        self._deadline = threading.Timer(timeout, self._cut)
        self._deadline.daemon = True

    def connect(self) -> None:
        """Called by ``request``. Raises OSError."""
        self.sock = self._connected()
        if self._tls is not None:
            self.sock = self._tls.wrap_socket(self.sock, server_hostname=self.host, do_handshake_on_connect=False)
        self._deadline.start()
        if isinstance(self.sock, ssl.SSLSocket):
            self.sock.do_handshake()

    def close(self) -> None:
        """Called by whoever asked."""
        self._deadline.cancel()
        super().close()

    def _connected(self) -> socket.socket:
        *others, last = self._addresses
        for address in others:
            with suppress(OSError):
                return socket.create_connection((address, self.port), self.timeout)
        return socket.create_connection((last, self.port), self.timeout)

    def _cut(self) -> None:
        """Let whoever waits for bytes have the end of them."""
        with suppress(OSError):
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)  # not TLS's own, which would have a word with the site


def addresses(host: str, *, allow_private: bool) -> list[str]:
    """What a name means now. Raises Refused where any of it may not be connected to, OSError where it means nothing."""
    found = list(dict.fromkeys(str(each[4][0]) for each in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)))
    for address in found:
        if why := refusal(ipaddress.ip_address(address.partition("%")[0]), allow_private=allow_private):
            raise Refused(f"{why} may not be connected to")
    if not found:
        raise OSError(f"{host} is not known")
    return found
