"""Telling a WebSub hub that feeds have changed: https://www.w3.org/TR/websub/

How a publisher does so is left open there; hubs take what their forerunner had, PubSubHubbub 0.4, section 7.1: a form
with ``hub.mode=publish`` and the address of the feed. The hub then fetches the feed, and passes on what is new.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from monitor.notify.posting import check, post

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from monitor.config import Target
    from monitor.notify.channels import Outcome
    from monitor.store.outbox import Message

FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class ToHub:
    """The way to a hub."""

    url: str
    trial_feed: str

    @classmethod
    def to(cls, target: Target) -> ToHub:
        """The one of a target. Raises Unusable."""
        assert target.hub is not None  # noqa: S101  (the configuration was checked)
        check(target.hub.url, allow_private=True)
        place, *_ = filter(None, (*target.hub.feeds, target.hub.site))
        return cls(target.hub.url, f"{place}/all.xml")

    def send(self, message: Message, shows: Mapping[str, str], at: datetime) -> Outcome:  # noqa: ARG002
        """Try to tell it of one feed."""
        return self._ping(message.feed or self.trial_feed, at)

    def trial(self, at: datetime) -> Outcome:
        """Try to tell it of the feed of everything, out of which it gets nothing but what is new."""
        return self._ping(self.trial_feed, at)

    def _ping(self, feed: str, at: datetime) -> Outcome:
        body = urlencode({"hub.mode": "publish", "hub.url": feed}).encode()
        return post(self.url, body, {"Content-Type": FORM}, at, allow_private=True)
