"""A database that has told something, and targets to tell it to."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hooks import SECRET, Hooks
from letterbox import Mailbox

from monitor.config import Secret, Target
from monitor.model import Attribute, Change, ChangeKind, Quote, Show
from monitor.notify.collecting import collect
from monitor.notify.delivery import Report, deliver
from monitor.notify.waits import BACKOFF
from monitor.store import add_changes, open_database, save_shows, writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Engine

START = datetime(2027, 3, 1, 12, tzinfo=UTC)  # a Monday


def change(number: int, show: str = "lantern-quay", **other: Any) -> Change:
    """A piece of news."""
    given: dict[str, Any] = {
        "id": f"{number:032x}",
        "show": show,
        "kind": ChangeKind.CHANGED,
        "at": START + timedelta(seconds=number),
        "attribute": Attribute.RENEWAL,
        "season": number,
        "old": "undecided",
        "new": "renewed",
        "confidence": 0.96,
        "article": "https://tradepost.example/a",
        "quotes": (
            Quote(source="The Trade Post", url="https://tradepost.example/a", text="It is renewed.", published=START),
        ),
    }
    return Change(**given | other)


@dataclass
class Desk:
    """A database, its targets, and a clock that is set by hand."""

    engine: Engine
    targets: Sequence[Target] = ()
    now: datetime = field(default=START)

    def tell(self, *changes: Change) -> None:
        """A crawl tells this."""
        with writing(self.engine) as conn:
            save_shows(conn, [Show(title="Lantern Quay"), Show(title="Harbour & Bay")])
            add_changes(conn, changes)

    def collect(self) -> None:
        collect(self.engine, self.targets, self.now)

    def send(self, **how: Any) -> list[Report]:
        """Collect and send."""
        self.collect()
        return list(deliver(self.engine, self.targets, clock=lambda: self.now, **how))

    def fail(self, times: int) -> None:
        """Send so often to what cannot be reached, each time as soon as it is tried again."""
        for pause in BACKOFF[:times]:
            self.send()
            self.now += pause

    def later(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "monitor.sqlite3"
    open_database(path, create=True).dispose()
    return path


@pytest.fixture
def desk(tmp_path: Path, empty: Path) -> Iterator[Desk]:
    shutil.copy(empty, tmp_path / "monitor.sqlite3")
    engine = open_database(tmp_path / "monitor.sqlite3")
    yield Desk(engine)
    engine.dispose()


@pytest.fixture
def hooks() -> Iterator[Hooks]:
    with Hooks() as opened:
        yield opened


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as opened:
        yield opened


def webhook(url: str, name: str = "home", **other: Any) -> Target:
    given = {"webhook": Secret(url), "secret": Secret(SECRET), **other}
    return Target(name=name, **given)


def mail(port: int, name: str = "mail", **other: Any) -> Target:
    url = f"mailto://jo:pass-word@127.0.0.1:{port}?from=monitor@tv.example&to=jo@tv.example&mode=insecure"
    return Target(name=name, url=Secret(url), **other)
