"""What time a site has: the ``Date`` of an answer (RFC 9110, section 6.6.1)."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
from contextlib import suppress
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from spiders.address import Refused, check_url, refusal

if TYPE_CHECKING:
    from datetime import datetime

TIMEOUT = 10  # seconds to connect, and as many to answer
ANY_TIME = 0x200000  # OpenSSL's X509_V_FLAG_NO_CHECK_TIME, for which Python has no name


def time_at(url: str, user_agent: str, *, allow_private: bool) -> datetime:
    """The time of the site of ``url``, to the second, aware. Raises OSError, with the reason, where it gives none.

    It is asked for its robots.txt, which every robot may ask for (RFC 9309), and of that for the header alone. An
    address that a crawl may not connect to is not connected to; a redirect is an answer as good as any. When its
    certificate begins and ends does not count: that is judged by the clock which is in doubt.
    """
    parts = urlsplit(url)
    try:
        check_url(url, allow_private=allow_private)
        address = _address(parts.hostname or "", allow_private=allow_private)
    except Refused as error:
        raise OSError(str(error)) from error
    connection = _To(address, parts.hostname or "", parts.port, tls=parts.scheme == "https")
    try:
        connection.request("HEAD", "/robots.txt", headers={"User-Agent": user_agent})
        date = connection.getresponse().getheader("Date")
        read = parsedate_to_datetime(date or "")
    except ssl.SSLCertVerificationError as error:  # which is a ValueError, too
        raise OSError(f"its certificate is not believed: {error.verify_message}") from error
    except (http.client.HTTPException, ValueError) as error:
        raise OSError("its answer has no date") from error
    finally:
        connection.close()
    if read.tzinfo is None:
        raise OSError("its answer has no date")
    return read


class _To(http.client.HTTPConnection):
    """A connection to the address that was looked at: the name might mean another one by the time of connecting."""

    def __init__(self, address: str, host: str, port: int | None, *, tls: bool) -> None:
        super().__init__(host, port or (443 if tls else 80), timeout=TIMEOUT)
        self._to = (address, self.port)
        self._tls = ssl.create_default_context() if tls else None
        if self._tls is not None:
            self._tls.verify_flags |= ANY_TIME
        self._deadline = threading.Timer(TIMEOUT, self._cut)
        self._deadline.daemon = True

    def connect(self) -> None:
        """Called by ``request``."""
        self.sock = socket.create_connection(self._to, TIMEOUT)
        if self._tls is not None:
            self.sock = self._tls.wrap_socket(self.sock, server_hostname=self.host, do_handshake_on_connect=False)
        # Each byte that comes would put off what the socket itself has as a timeout.
        self._deadline.start()
        if isinstance(self.sock, ssl.SSLSocket):
            self.sock.do_handshake()

    def close(self) -> None:
        """Called by whoever asked."""
        self._deadline.cancel()
        super().close()

    def _cut(self) -> None:
        """Let whoever waits for bytes have the end of them."""
        with suppress(OSError):
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)  # not TLS's own, which would have a word with the site


def _address(host: str, *, allow_private: bool) -> str:
    """What a name means now; Refused where it may not be connected to."""
    for *_, found in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM):
        address = str(found[0])
        if why := refusal(ipaddress.ip_address(address), allow_private=allow_private):
            raise Refused(f"{why} may not be connected to")
        return address
    raise OSError(f"{host} is not known")
