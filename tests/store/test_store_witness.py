"""What belief needs to know of a witness: trust, copies, since when it says so."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from monitor.model import Article, Attribute, Claim, Show, Tier
from monitor.store import VersionId, article_id, save_claims, save_shows, save_version
from monitor.store.witness import Edition, editions, save_sketch, save_tier, sketches, tiers

if TYPE_CHECKING:
    from sqlalchemy import Connection

URL, HOUR = "https://gazette.example/salt", timedelta(hours=1)


def saved(conn: Connection, url: str, at: datetime, fingerprint: str) -> VersionId:
    version = save_version(
        conn, Article(url=url, source="Gazette", title="t", text="It returns.", blocks=()), at, fingerprint
    )
    assert version is not None
    return version


def number(conn: Connection, url: str) -> int:
    found = article_id(conn, url)
    assert found is not None
    return found


def test_a_sources_trust_is_the_one_configured_last(conn: Connection) -> None:
    assert save_tier(conn, "Gazette", Tier.PRESS)
    assert not save_tier(conn, "Gazette", Tier.PRESS)
    assert save_tier(conn, "Gazette", Tier.TRADE)
    save_tier(conn, "Network", Tier.OFFICIAL)
    assert tiers(conn) == {"Gazette": Tier.TRADE, "Network": Tier.OFFICIAL}


def test_sketches_of_those_versions_that_have_one(conn: Connection, day: datetime) -> None:
    with_one, without = saved(conn, URL, day, "1"), saved(conn, URL, day, "2")
    save_sketch(conn, with_one, [0, 2**32 - 1])
    assert sketches(conn, [with_one, without]) == {with_one: (0, 2**32 - 1)}
    assert sketches(conn, [VersionId(n) for n in range(2000)]) == {with_one: (0, 2**32 - 1)}


def test_editions_are_the_versions_of_an_article_that_was_edited(conn: Connection, show: Show, day: datetime) -> None:
    ferry = Show(title="The Long Ferry")
    save_shows(conn, [ferry])
    claim = Claim(attribute=Attribute.RENEWAL, value="renewed", evidence="It returns.", start=0)
    read = []
    for age, (fingerprint, claims) in enumerate([("1", [claim]), ("2", []), ("1", [claim])]):
        version = saved(conn, URL, day + age * HOUR, fingerprint)
        read.append(version)
        save_claims(conn, version, show.slug, claims, 1, day)
    never_edited = "https://gazette.example/other"
    save_claims(conn, saved(conn, never_edited, day, "1"), show.slug, [claim], 1, day)
    articles = {number(conn, URL), number(conn, never_edited)}
    assert editions(conn, show.slug, articles) == {
        number(conn, URL): [
            Edition(read[0], day, None, (claim,)),
            Edition(read[1], day + HOUR, None, ()),
            Edition(read[2], day + 2 * HOUR, None, (claim,)),
        ]
    }
    assert [edition.claims for edition in editions(conn, ferry.slug, articles)[number(conn, URL)]] == [(), (), ()]
