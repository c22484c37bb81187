"""What time a site has: the ``Date`` of an answer (RFC 9110, section 6.6.1)."""

from __future__ import annotations

import http.client
import ssl
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from spiders.address import Refused, check_url
from spiders.pinned import Pinned, addresses

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
        found = addresses(parts.hostname or "", allow_private=allow_private)
    except Refused as error:
        raise OSError(str(error)) from error
    tls = _any_time() if parts.scheme == "https" else None
    connection = Pinned(found, parts.hostname or "", parts.port, tls=tls, timeout=TIMEOUT)
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


def _any_time() -> ssl.SSLContext:
    """Certificates are believed whatever the time is."""
    context = ssl.create_default_context()
    context.verify_flags |= ANY_TIME
    return context
