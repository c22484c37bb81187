"""The small press, and of its first show as much as of a soap of many years: rows as a crawl leaves them."""

from __future__ import annotations

import random
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from small_press import SHOWS, SOURCES, START, told
from sqlalchemy import insert

from monitor.model import Attribute, Change, ChangeKind, Fact, Modality, Quote
from monitor.store import add_changes, replace_facts, writing
from monitor.store.tables import article, article_version, claim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

CLAIMS = 500
DATES = ("2027-05-14", "2027-05", "2027-22", "2027", "2027-01/2027-04", "../2027-08", "2099-01-01", "unannounced")
_MANNERS = (Modality.ASSERTED, Modality.ASSERTED, Modality.EXPECTED, Modality.RUMOURED, Modality.DENIED)


@contextmanager
def crowded(folder: Path) -> Iterator[Engine]:
    """A database in which three seasons of the first show have so many claims, and all lists are long."""
    with told(folder) as engine:
        chosen = random.Random(7)  # noqa: S311  (the same picture every time)
        with writing(engine) as conn:
            for number in range(10_000, 10_000 + CLAIMS):
                at = START + timedelta(hours=chosen.randrange(30 * 24))
                source = chosen.choice(SOURCES)
                conn.execute(
                    insert(article).values(
                        id=number,
                        url=f"https://crowd.example/{number}",
                        source=source.name,
                        first_seen=at,
                        last_seen=at,
                    )
                )
                text = f"Season 2 of Lantern Quay is said to begin then, says crowd {number}."
                conn.execute(
                    insert(article_version).values(
                        id=number,
                        article_id=number,
                        fingerprint=str(number),
                        title=f"Lantern Quay, note {number}",
                        published=at,
                        text=text,
                        blocks=[{"kind": "paragraph", "start": 0, "length": len(text), "level": 0}],
                        fetched_at=at,
                    )
                )
                conn.execute(
                    insert(claim).values(
                        version_id=number,
                        show=SHOWS[0].slug,
                        attribute=Attribute.RELEASE_DATE.value,
                        season=(2, 2, 2, 60, 59)[number % 5],
                        value=chosen.choice(DATES),
                        modality=chosen.choice(_MANNERS).value,
                        evidence=text,
                        evidence_start=0,
                        evidence_end=len(text),
                        rule="release.crowd",
                        extractor_version=1,
                        said_at=at,
                        said_in=number,
                    )
                )
            _fill(conn)
        yield engine


def _fill(conn: Connection) -> None:
    """Sixty seasons, a cast of two hundred, a hundred changes."""
    quotes = tuple(
        Quote(
            source=source.name,
            url=f"https://crowd.example/{10_000 + number}",
            text="It was said in a sentence of usual length, with a name or two, and a date that it all comes down to. "
            * 2,
            published=START,
        )
        for number, source in enumerate(SOURCES)
    )
    facts = [
        Fact(
            show=SHOWS[0].slug,
            attribute=attribute,
            value=value,
            season=season,
            confidence=0.9,
            valid_from=START,
            quotes=quotes,
        )
        for season in range(3, 61)
        for attribute, value in (
            (Attribute.RELEASE_DATE, f"{1967 + season}-09-03"),
            (Attribute.EPISODE_COUNT, "220"),
            (Attribute.PLATFORM, "Canal Seven"),
            (Attribute.RENEWAL, "renewed"),
        )
    ]
    facts += [
        Fact(
            show=SHOWS[0].slug,
            attribute=Attribute.CAST,
            value="starring",
            person=f"Performer Number {number}",
            character=f"Doctor of the Harbour {number}",
            season=season,
            confidence=0.9,
            valid_from=START,
        )
        for number in range(200)
        for season in range(57, 61)
    ]
    replace_facts(conn, (), facts, START)
    add_changes(
        conn,
        [
            Change(
                id=f"{number:032x}",
                show=SHOWS[0].slug,
                kind=ChangeKind.CHANGED,
                at=START + timedelta(hours=number),
                attribute=Attribute.RELEASE_DATE,
                season=number,
                old="2027-05-14",
                new="2027-06-02",
                confidence=0.9,
                quotes=quotes,
            )
            for number in range(100)
        ],
    )
