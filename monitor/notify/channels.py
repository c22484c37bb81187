"""The ways in which a message goes out, and what can come of it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime  # noqa: TC003  (dataclass fields are read at run time)
from typing import TYPE_CHECKING, Protocol

from monitor.config import SecretMissing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from monitor.config import Target
    from monitor.store.outbox import Message

SECONDS = 20.0  # that one attempt may take, whatever the other side does
ELSEWHERE = "it leads elsewhere, which is not followed; put the new address into the configuration"


class Unusable(Exception):  # noqa: N818  (read as a sentence where it is raised)
    """A target that cannot be sent anything as it is configured; ``str()`` says why and what to do."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an attempt: it arrived, or ``why`` not."""

    why: str | None = None
    of_the_message: bool = False  # the target is well, and did not want this one
    again: datetime | None = None  # when it asks to be tried again

    @property
    def arrived(self) -> bool:
        """Whether it did."""
        return self.why is None


class Channel(Protocol):
    """A way to one target. What it says of a failure shows no secret."""

    def send(self, message: Message, shows: Mapping[str, str], at: datetime) -> Outcome:
        """Try to send a message."""
        ...

    def trial(self, at: datetime) -> Outcome:
        """Try to send a message that tells nothing."""
        ...


def channel(target: Target) -> Channel:
    """The way to a target. Raises Unusable, whatever goes wrong: the words of any other error may hold a secret."""
    try:
        if target.hub is not None:
            from monitor.notify.hub import ToHub

            return ToHub.to(target)
        if target.webhook is not None:
            from monitor.notify.webhook import Webhook

            return Webhook.to(target)
        from monitor.notify.apprised import Apprised

        return Apprised.to(target)
    except Unusable:
        raise
    except SecretMissing as error:
        raise Unusable(f"{error}.") from error
    except Exception as error:  # noqa: BLE001  (of whatever service; it must not end a crawl)
        raise Unusable(f"it cannot be used as it is written ({type(error).__name__}).") from None


def within(seconds: float, attempt: Callable[[], Outcome]) -> Outcome:
    """What comes of an attempt, or that it took too long: a name that is not answered cannot be interrupted.

    What goes on afterwards goes on in vain: it may arrive, and is then sent once more, with the same id.
    """
    found: list[Outcome] = []

    def run() -> None:
        try:
            found.append(attempt())
        except Exception as error:  # noqa: BLE001  (of whatever service; it must not end a crawl)
            found.append(Outcome(f"{type(error).__name__}"))

    thread = threading.Thread(target=run, daemon=True, name="monitor-notify")
    thread.start()
    thread.join(seconds)
    return found[0] if found else Outcome(f"no answer within {seconds:g} s")
