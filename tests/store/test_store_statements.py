"""What is said now of one attribute: of which seasons, of whom, and since when."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from monitor.model import Article, Attribute, Claim, Show
from monitor.store import save_claims, save_said, save_version, statements_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

DAY = timedelta(days=1)
SAID = [(None, None), (1, None), (2, None), (2, "Mina Falk"), (2, "Carl Dunn")]  # seasons and people


def said(conn: Connection, show: Show, at: datetime) -> None:
    """A claim on the cast for each of the above, each a day later than the one before."""
    reading = Article(url="https://gazette.example/salt", source="Gazette", title="t", text="It returns.", blocks=())
    version = save_version(conn, reading, at, "1")
    assert version is not None
    claims = [
        Claim(attribute=Attribute.CAST, value="joining", evidence="It returns.", start=0, season=season, person=person)
        for season, person in SAID
    ]
    save_claims(conn, version, show.slug, claims, 1, at)
    numbers = [each.id for each in statements_on(conn, show.slug, Attribute.CAST, None, (), None)]
    save_said(conn, {number: (at + age * DAY, version) for age, number in enumerate(numbers)})


def test_which_seasons_and_people_are_asked_for(conn: Connection, show: Show, day: datetime) -> None:
    said(conn, show, day)

    def asked(
        seasons: tuple[int | None, ...] | None, persons: tuple[str, ...] = (), after: datetime | None = None
    ) -> list[tuple[int | None, str | None]]:
        found = statements_on(conn, show.slug, Attribute.CAST, seasons, persons, after)
        return [(each.claim.season, each.claim.person) for each in found]

    assert asked(None) == SAID
    assert asked(None, after=day + 2 * DAY) == SAID[3:]
    assert asked((None,)) == [(None, None)]
    assert asked((2,)) == [(2, None)]
    assert asked((None, 1)) == [(None, None), (1, None)]
    assert asked((2,), ("Mina Falk", "Somebody Else")) == [(2, "Mina Falk")]
    assert asked((2,), ("Carl Dunn", "Mina Falk"), after=day + 3 * DAY) == [(2, "Carl Dunn")]
    assert statements_on(conn, show.slug, Attribute.CREW, None, (), None) == []
