"""One POST to an address that stands in the configuration, and what its answer means.

Nothing is connected to but what the address means at that moment. Its owner wrote it, so it may be in his own network,
unless he says otherwise; no metadata service of a cloud. A redirect is not followed, and what is answered is not read
beyond its head.
"""

from __future__ import annotations

import http.client
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit, urlunsplit

from monitor import __version__
from monitor.notify.channels import ELSEWHERE, SECONDS, Outcome, Unusable
from monitor.notify.waits import LONGEST_WAIT
from spiders.address import Refused, check_url, may_be_allowed
from spiders.pinned import Pinned, addresses

if TYPE_CHECKING:
    from collections.abc import Mapping

_PATH = "/?%:@!$&'()*+,;=~-._[]"  # characters of an address that stay as they are
_NOT_THIS_ONE = frozenset({400, 409, 413, 414, 415, 422, 431})  # of the message, not of who sends it or how often


def check(url: str, *, allow_private: bool) -> None:
    """Raise Unusable for an address that can be told from itself to be out of bounds."""
    try:
        check_url(url, allow_private=allow_private)
    except Refused as error:
        raise Unusable(_refused(str(error), url)) from None


def post(url: str, body: bytes, headers: Mapping[str, str], at: datetime, *, allow_private: bool) -> Outcome:
    """Send it once. What is said of a failure does not have the address, which may hold a token."""
    parts = urlsplit(url)
    host, path = parts.hostname or "", quote(urlunsplit(("", "", parts.path or "/", parts.query, "")), safe=_PATH)
    try:
        found = addresses(host, allow_private=allow_private)
    except Refused as error:
        return Outcome(_refused(str(error), url))
    except OSError as error:
        return Outcome(f"its host is not known ({error.strerror or error})")
    tls = ssl.create_default_context() if parts.scheme == "https" else None
    connection = Pinned(found, host, parts.port, tls=tls, timeout=SECONDS / 2)
    try:
        connection.request(
            "POST", path, body, {"User-Agent": f"monitor/{__version__}", "Connection": "close", **headers}
        )
        answer = connection.getresponse()
        return judged(answer.status, answer.getheader("Retry-After"), at)
    except ssl.SSLCertVerificationError as error:
        return Outcome(f"its certificate is not believed: {error.verify_message}")
    except (OSError, http.client.HTTPException) as error:
        return Outcome(f"no answer ({getattr(error, 'strerror', None) or type(error).__name__})")
    finally:
        connection.close()


def judged(status: int, retry_after: str | None, at: datetime) -> Outcome:
    """What an answer means: 2xx that it arrived, all else that it did not."""
    if 200 <= status < 300:
        return Outcome()
    why = f"HTTP {status}"
    if 300 <= status < 400:
        return Outcome(f"{why}: {ELSEWHERE}")
    if status == 410:
        why += ": it is gone for good; take the target out of the configuration"
    wait = _wait(retry_after, at) if status in (429, 503) else None
    return Outcome(why, of_the_message=status in _NOT_THIS_ONE, again=wait)


def _wait(retry_after: str | None, at: datetime) -> datetime | None:
    """Until when an answer asks to wait (RFC 9110, section 10.2.3), a day at most."""
    if retry_after is None:
        return None
    try:
        until = (
            at + timedelta(seconds=min(int(retry_after), LONGEST_WAIT.total_seconds()))
            if retry_after.strip().isdecimal()
            else parsedate_to_datetime(retry_after).astimezone(UTC)
        )
    except (ValueError, OverflowError):
        return None
    return min(until, at + LONGEST_WAIT)


def _refused(why: str, url: str) -> str:
    """What to say of an address that may not be connected to; it may hold a token, so it is not told."""
    mend = "; the target says allow_private = false" if may_be_allowed(why) else ""
    return f"{why.replace(url, 'its address')}{mend}"
