"""A webhook signed after Standard Webhooks: https://github.com/standard-webhooks/standard-webhooks"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from monitor.config import webhook_key
from monitor.notify.channels import Unusable
from monitor.notify.message import document, trial_document
from monitor.notify.posting import check, post

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from monitor.config import Target
    from monitor.notify.channels import Outcome
    from monitor.store.outbox import Message


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
        check(url, allow_private=target.allow_private)
        return cls(target.name, url, key, target.allow_private)

    def send(self, message: Message, shows: Mapping[str, str], at: datetime) -> Outcome:
        """Try to send it; its id is ``webhook-id``, by which a receiver knows it again."""
        return self._post(message.id, document(message, shows), at)

    def trial(self, at: datetime) -> Outcome:
        """Try to send a message of type ``test``."""
        return self._post(f"msg_test_{secrets.token_hex(12)}", trial_document(self.name, at), at)

    def _post(self, message_id: str, body: bytes, at: datetime) -> Outcome:
        headers = {"Content-Type": "application/json", **signed(self.key, message_id, body, at)}
        return post(self.url, body, headers, at, allow_private=self.allow_private)


def signed(key: bytes, message_id: str, body: bytes, at: datetime) -> dict[str, str]:
    """The three headers: id, the time of this attempt in seconds since 1970, and the signature over both and the body.

    ``v1,`` and HMAC-SHA256 over ``id.timestamp.body``, in base64.
    """
    stamp = str(int(at.timestamp()))
    content = b".".join((message_id.encode(), stamp.encode(), body))
    signature = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    return {"webhook-id": message_id, "webhook-timestamp": stamp, "webhook-signature": f"v1,{signature}"}
