"""A webhook signed after Standard Webhooks: https://github.com/standard-webhooks/standard-webhooks

Nothing is connected to but what the target's own address means. Its owner wrote that, so it may be in his own network,
unless he says otherwise; no metadata service of a cloud. A redirect is not followed, and what is answered is not read
beyond its head.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import secrets
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit, urlunsplit

from monitor import __version__
from monitor.config import webhook_key
from monitor.notify.channels import ELSEWHERE, SECONDS, Outcome, Unusable
from monitor.notify.message import document, trial_document
from spiders.address import Refused, check_url, may_be_allowed
from spiders.pinned import Pinned, addresses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from monitor.config import Target
    from monitor.store.outbox import Message

LONGEST_WAIT = timedelta(days=1)  # that an answer can ask for
_PATH = "/?%:@!$&'()*+,;=~-._[]"  # characters of an address that stay as they are
_NOT_THIS_ONE = frozenset({400, 409, 413, 414, 415, 422, 431})  # of the message, not of who sends it or how often


@dataclass(frozen=True, slots=True)
class Webhook:
    """The way to a program."""

    name: str
    url: str = field(repr=False)
    key: bytes = field(repr=False)
    allow_private: bool = True

    @classmethod
    def to(cls, target: Target) -> Webhook:
        """The one of a target. Raises Unusable, SecretMissing."""
        assert target.webhook is not None  # noqa: S101  (the configuration was checked)
        assert target.secret is not None  # noqa: S101
        try:
            url, key = target.webhook.read(), webhook_key(target.secret.read())
        except ValueError as error:
            from monitor.config import SecretMissing

            if isinstance(error, SecretMissing):
                raise
            raise Unusable(f"its secret {error}.") from None
        try:
            check_url(url, allow_private=target.allow_private)
        except Refused as error:
            raise Unusable(_refused(str(error), url)) from None
        return cls(target.name, url, key, target.allow_private)

    def send(self, message: Message, shows: Mapping[str, str], at: datetime) -> Outcome:
        """Try to send it; its id is ``webhook-id``, by which a receiver knows it again."""
        return self._post(message.id, document(message, shows), at)

    def trial(self, at: datetime) -> Outcome:
        """Try to send a message of type ``test``."""
        return self._post(f"msg_test_{secrets.token_hex(12)}", trial_document(self.name, at), at)

    def _post(self, message_id: str, body: bytes, at: datetime) -> Outcome:
        parts = urlsplit(self.url)
        host, path = parts.hostname or "", quote(urlunsplit(("", "", parts.path or "/", parts.query, "")), safe=_PATH)
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"monitor/{__version__}",
            "Connection": "close",
            **signed(self.key, message_id, body, at),
        }
        try:
            found = addresses(host, allow_private=self.allow_private)
        except Refused as error:
            return Outcome(_refused(str(error), self.url))
        except OSError as error:
            return Outcome(f"its host is not known ({error.strerror or error})")
        tls = ssl.create_default_context() if parts.scheme == "https" else None
        connection = Pinned(found, host, parts.port, tls=tls, timeout=SECONDS / 2)
        try:
            connection.request("POST", path, body, headers)
            answer = connection.getresponse()
            return judged(answer.status, answer.getheader("Retry-After"), at)
        except ssl.SSLCertVerificationError as error:
            return Outcome(f"its certificate is not believed: {error.verify_message}")
        except (OSError, http.client.HTTPException) as error:
            return Outcome(f"no answer ({getattr(error, 'strerror', None) or type(error).__name__})")
        finally:
            connection.close()


def signed(key: bytes, message_id: str, body: bytes, at: datetime) -> dict[str, str]:
    """The three headers: id, the time of this attempt in seconds since 1970, and the signature over both and the body.

    ``v1,`` and HMAC-SHA256 over ``id.timestamp.body``, in base64.
    """
    stamp = str(int(at.timestamp()))
    content = b".".join((message_id.encode(), stamp.encode(), body))
    signature = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    return {"webhook-id": message_id, "webhook-timestamp": stamp, "webhook-signature": f"v1,{signature}"}


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
