"""Changes as they are told, and feeds of them, for the tests of what feed readers get."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from monitor.model import Attribute, Change, ChangeKind, Ground, Modality, Quote, Show, Tier
from monitor.publish import Feeds
from monitor.publish.item import Item, item
from monitor.store import add_changes, open_database, reading, save_shows, writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sqlalchemy import Engine

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
LIGHTS = Show(title="Lantern Quay")
ROOKS = Show(title="The Glass Rooks")
SHOWS = (LIGHTS, ROOKS)
HOME = "https://home.example/tv"


def told(number: int, **rest: Any) -> Change:
    """One of many changes, a minute apart."""
    given: dict[str, Any] = {
        "show": LIGHTS.slug,
        "kind": ChangeKind.NEW,
        "at": AT + timedelta(minutes=number),
        "attribute": Attribute.RENEWAL,
        "season": 2,
        "new": "renewed",
        "confidence": 0.93,
        "witnesses": 2,
        "article": f"https://paper.example/{number}",
        "quotes": (quote(f"https://paper.example/{number}", "Northlight has renewed Lantern Quay."),),
        **rest,
    }
    return Change(id=f"{number:032x}", **given)


def quote(url: str, text: str, source: str = "The Paper") -> Quote:
    """What a paper printed."""
    return Quote(source=source, url=url, text=text, published=AT)


def ground(url: str, value: str, weight: float = 1.4, source: str = "The Paper", **rest: Any) -> Ground:
    """A vote of an article."""
    given: dict[str, Any] = {"modality": Modality.ASSERTED, "tier": Tier.PRESS, "witness": 1, **rest}
    return Ground(source=source, url=url, text="So it says.", value=value, said_at=AT, weight=weight, **given)


def database(folder: Path, changes: Iterable[Change] = ()) -> Engine:
    """A database that has told these, in this order."""
    engine = open_database(folder / "told.sqlite3", create=True)
    tell(engine, *changes)
    return engine


def tell(engine: Engine, *changes: Change) -> None:
    """Tell more."""
    slugs = {change.show for change in changes}
    others = (Show(title=slug) for slug in slugs - {show.slug for show in SHOWS})
    with writing(engine) as conn:
        save_shows(conn, (*SHOWS, *others))
        add_changes(conn, changes)


@contextmanager
def feeds_of(engine: Engine, **how: Any) -> Iterator[Feeds]:
    """All feeds of a database."""
    with reading(engine) as conn:
        yield Feeds(**{"conn": conn, "shows": SHOWS, **how})


def made(change: Change, show: str = LIGHTS.title, **how: Any) -> Item:
    """The item of a change."""
    return item(change, show, at=change.at, **how)
