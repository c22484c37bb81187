"""Targets of Apprise's: e-mail, ntfy, Telegram, Matrix and many others.

No redirect is followed, whatever the address says of it: what is sent, and the token that goes with it, is for the
host that stands in the configuration.
"""

from __future__ import annotations

import ipaddress
import logging
import re
import warnings
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import inf
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from monitor.notify.channels import ELSEWHERE, SECONDS, Outcome, Unusable
from monitor.notify.message import Text, text, trial_text
from monitor.notify.trouble import cause
from monitor.publish.body import shorten
from spiders.address import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from monitor.config import Target
    from monitor.store.outbox import Message

_SAID = 300  # characters of what Apprise says of a failure
_PARTS = re.compile(r"[/?&=;,@:+#]")
# RFC 3986, appendix B: scheme, authority, path, query, fragment. Any text at all is such an address.
_ADDRESS = re.compile(r"(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_REDIRECT = re.compile(r"\berror=30[12378]\b")  # as Apprise says it
_BEHIND = "Socket Exception: "  # as Apprise says it, for every service
_SENDING = 0.6 * SECONDS  # that the parts of a message may take
_FULL = 0.9  # of a part; it ends with a word, and may begin with which of how many it is
_SHORTEST = 3  # characters of a part of an address that is hidden; shorter ones are in every word


@dataclass(frozen=True, slots=True)
class Apprised:
    """The way over Apprise."""

    name: str
    url: str = field(repr=False)
    apprise: Any = field(repr=False)
    room: float = inf  # characters that a message may have

    @classmethod
    def to(cls, target: Target) -> Apprised:
        """The one of a target. Raises Unusable, SecretMissing."""
        assert target.url is not None  # noqa: S101  (the configuration was checked)
        url = target.url.read()
        try:
            import apprise
        except ModuleNotFoundError:
            raise Unusable("it needs Apprise. Install it with: pip install 'monitor[notify]'") from None
        asset = apprise.AppriseAsset(
            app_id="monitor",
            app_desc="TV shows: what changed",
            app_url="",
            async_mode=False,
            secure_logging=True,
            http_redirects=False,
        )
        sender = apprise.Apprise(asset=asset)
        with _listening(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what its plugins import
            added = sender.add(url)
        if not added:
            kind = _split(url).scheme if re.match(r"\w+://", url) else ""
            raise Unusable(
                f"its address is none that Apprise knows{f' ({kind}://…)' if kind else ''};"
                " see https://github.com/caronc/apprise/wiki"
            )
        if len(sender) != 1:
            raise Unusable("it has several addresses; make a target of each, or one that failed is sent to all again.")
        if why := _out_of_bounds(url):
            raise Unusable(f"{why} may not be connected to.")
        [service] = sender
        service.redirects = False  # also where the address says redirect=yes
        if "overflow" in parse_qs(_split(url).query):
            return cls(target.name, url, sender)
        service.overflow_mode = apprise.OverflowMode.SPLIT  # else what is too long for a service never arrives
        return cls(target.name, url, sender, _room(service))

    def send(self, message: Message, shows: Mapping[str, str], at: datetime) -> Outcome:  # noqa: ARG002
        """Try to send it."""
        return self._notify(text(message, shows, self.room))

    def trial(self, at: datetime) -> Outcome:  # noqa: ARG002
        """Try to send a message that tells nothing."""
        return self._notify(trial_text(self.name))

    def _notify(self, said: Text) -> Outcome:
        from apprise import NotifyFormat, NotifyType

        with _listening() as heard:
            done = self.apprise.notify(
                title=said.title, body=said.body, body_format=NotifyFormat.TEXT, notify_type=NotifyType.INFO
            )
        if done:
            return Outcome()
        words = " ".join(heard.said)
        behind = f" ({cause(heard.errors[-1])})" if heard.errors and cause(heard.errors[-1]) else ""
        why = hidden(f"{words.rstrip('.')}{behind}" if words or behind else "", self.url) or "it was not taken"
        return Outcome(f"{why.rstrip('.')}: {ELSEWHERE}" if _REDIRECT.search(words) else why)


def _room(service: Any) -> float:
    """How many characters go out within the time of an attempt, in parts between which Apprise waits.

    What takes longer would be tried again for ever, and its first parts arrive each time.
    """
    pause = service.request_rate_per_sec * max(1, len(service))  # to each of its recipients
    parts = max(1, _SENDING // pause) if pause else inf
    return float(parts * service.body_maxlen * _FULL)


def _out_of_bounds(url: str) -> str | None:
    """Why nothing may be sent to the host of an address, where that is an address itself; None where it may be.

    What it may be is the same as of a webhook: anything in one's own network, but no metadata service of a cloud.
    """
    try:
        address = ipaddress.ip_address(_split(url).hostname or "")
    except ValueError:
        return None
    return refusal(address, allow_private=True)


def hidden(said: str, url: str) -> str:
    """What Apprise says, shortened, without any part of the address but its scheme and the name of a host.

    What stands in the place of a host and is none, as in ``tgram://TOKEN/CHAT``, is hidden, too.
    """
    parts = _split(url)
    host = (parts.hostname or "").casefold()
    shown = {parts.scheme.casefold(), *([host] if "." in host or host == "localhost" else [])}
    found = {form for part in _PARTS.split(url) for form in (part, unquote(part))}
    for part in sorted(found, key=len, reverse=True):
        if len(part) >= _SHORTEST and part.casefold() not in shown:
            said = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", "…", said)
    return shorten(said, _SAID)


def _split(url: str) -> SplitResult:
    """An address in its parts, whatever its password holds: what is refused for that would be shown in the error.

    ``urlsplit`` refuses brackets, and characters such as ``℀`` that stand for several, with a slash among them.
    """
    try:
        return urlsplit(url)
    except ValueError:
        found = _ADDRESS.fullmatch(url)
        return SplitResult(*(found.groups("") if found else ("", "", url, "", "")))


@contextmanager
def _listening() -> Iterator[_Heard]:
    """Within it, hear what Apprise warns of, and why, in whichever of its threads."""
    logger, heard = logging.getLogger("apprise"), _Heard()
    logger.propagate = False  # for good: what it says may hold a secret, so nobody else hears it
    logger.setLevel(logging.DEBUG)  # what is behind a failure is said there alone
    logger.addHandler(heard)
    try:
        yield heard
    finally:
        logger.removeHandler(heard)


class _Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.errors: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.WARNING:
            self.said.append(record.getMessage())
        elif (words := record.getMessage()).startswith(_BEHIND):
            self.errors.append(words)
