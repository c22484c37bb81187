"""Premieres as articles give them now, for the picture of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from monitor.model import Article, Attribute, Claim, Modality, Show
from monitor.store import article_id, save_claims, save_said, save_shows, save_version, statements
from monitor.store.dates import DateSaid, dates_said, numbered, published_by

if TYPE_CHECKING:
    from sqlalchemy import Connection

DAY = timedelta(days=1)


def says(conn: Connection, show: Show, url: str, at: datetime, *claims: Claim, dated: bool = True) -> int:
    """An article that says so since then; gives its number."""
    article = Article(url=url, source="Gazette", title="t", text="It returns.", blocks=())
    version = save_version(conn, article, at, url + at.isoformat())
    assert version is not None
    save_claims(conn, version, show.slug, claims, 1, at)
    if dated:
        said = [each for each in statements(conn, show.slug) if each.version_id == version]
        save_said(conn, {each.id: (at, version) for each in said})
    number = article_id(conn, url)
    assert number is not None
    return number


def claim(value: str, season: int | None = 2, attribute: Attribute = Attribute.RELEASE_DATE) -> Claim:
    """A claim about a season."""
    return Claim(attribute=attribute, value=value, season=season, evidence="It", start=0, modality=Modality.RUMOURED)


def test_dates_of_a_season_come_newest_first(conn: Connection, show: Show, day: datetime) -> None:
    first = says(conn, show, "https://gazette.example/1", day, claim("2027-05"), claim("2025", 1), claim("2026", None))
    second = says(conn, show, "https://gazette.example/2", day + DAY, claim("2027-05-14"))
    says(conn, show, "https://gazette.example/3", day, claim("2027-08", attribute=Attribute.END_DATE))
    ferry = Show(title="The Long Ferry")
    save_shows(conn, [ferry])
    says(conn, ferry, "https://gazette.example/4", day, claim("2030"))

    def one(value: str, at: datetime, article: int, season: int | None = 2) -> DateSaid:
        return DateSaid(
            season=season, value=value, modality=Modality.RUMOURED, said_at=at, article=article, source="Gazette"
        )

    both = [one("2027-05-14", day + DAY, second), one("2027-05", day, first)]
    assert dates_said(conn, show.slug, 2, 10) == both
    assert dates_said(conn, show.slug, 2, 1) == both[:1]
    assert dates_said(conn, show.slug, None, 10) == [one("2026", day, first, None)]


def test_what_is_no_longer_said_or_not_dated_yet_is_left_out(conn: Connection, show: Show, day: datetime) -> None:
    says(conn, show, "https://gazette.example/1", day, claim("2027-05"))
    says(conn, show, "https://gazette.example/1", day + DAY)
    says(conn, show, "https://gazette.example/2", day, claim("2027-06"), dated=False)
    assert dates_said(conn, show.slug, 2, 10) == []


def test_articles_by_number_and_address(conn: Connection, show: Show, day: datetime) -> None:
    number = says(conn, show, "https://gazette.example/1", day)
    assert published_by(conn, [*range(2000), number]) == {number: "Gazette"}
    addresses = [f"https://gazette.example/{each}" for each in range(2000)]
    assert numbered(conn, addresses) == {"https://gazette.example/1": number}
    assert published_by(conn, []) == {}
    assert numbered(conn, []) == {}
