"""The small press with what a hostile web would supply in every field that it can write to."""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from typing import TYPE_CHECKING

from small_press import SHOWS, SOURCES, START, told
from sqlalchemy import select, update

from monitor.model import Attribute, Change, ChangeKind, Fact, Ground, Modality, Quote, Tier
from monitor.rhythm import Health
from monitor.store import add_changes, open_facts, replace_facts, writing
from monitor.store.health import note_health
from monitor.store.tables import article, article_version, claim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

WORDS = (
    "<script>window.hacked = 1</script>",
    '"><img src=x onerror="window.hacked = 1"><b style="position:fixed">',
    "javascript:window.hacked=1",
    "{{ 6173 * 7919 }}{% for x in range(9) %}{{ scene.conn }}{% endfor %}{#",
    "N" * 10_000,
    "long words " * 900,
    "مرحبا \u202e gnitset \u2067 עברית \u200f",
    "👩‍👩‍👧‍👦🏳️‍🌈" * 40,
    "Z\u0310\u0301\u0302\u0303\u0304" * 60,
    "]]> &amp; &#x3c;script&#x3e; <!-- --> </title></style></svg>",
    "nul\x00 and \x1b[31m and \ud83d lone",
)
ADDRESSES = (
    "javascript:window.hacked=1",
    " javascript:window.hacked=1",
    "data:text/html,<script>window.hacked=1</script>",
    'https://evil.example/" onmouseover="window.hacked=1',
    "https://evil.example/<script>window.hacked=1</script>",
    f"https://evil.example/{'a' * 3000}",
    "//evil.example/",
)
_VALUES = {  # attributes whose values are words of the web
    Attribute.PLATFORM: WORDS,
    Attribute.ALSO_KNOWN_AS: WORDS,
    Attribute.CREW: ("director", "showrunner"),
    Attribute.CAST: ("joining", "leaving", "returning", "starring"),
}


@contextmanager
def poisoned(folder: Path) -> Iterator[Engine]:
    """A database as one crawl of a hostile web could leave it, at worst."""
    with told(folder) as engine:
        with writing(engine) as conn:
            _poison(conn)
        yield engine


def _poison(conn: Connection) -> None:
    slug = SHOWS[0].slug
    words, addresses = itertools.cycle(WORDS), itertools.cycle(ADDRESSES)

    def quote() -> Quote:
        return Quote(source=next(words), url=next(addresses), text=next(words), published=START)

    facts = [
        Fact(
            show=slug,
            attribute=attribute,
            value=value,
            confidence=0.8,
            valid_from=START,
            season=2,
            person=name if attribute in (Attribute.CAST, Attribute.CREW) else None,
            character=next(words) if attribute is Attribute.CAST else None,
            quotes=(quote(), quote()),
        )
        for attribute, values in _VALUES.items()
        for value, name in zip(itertools.islice(itertools.cycle(values), len(WORDS)), WORDS, strict=True)
    ]
    held = [fact for fact in open_facts(conn, slug) if fact.attribute is Attribute.RELEASE_DATE and fact.season == 2]
    replace_facts(conn, held, facts, START)
    add_changes(
        conn,
        [
            Change(
                id=f"{number:032x}",
                show=slug,
                kind=kind,
                at=START,
                attribute=attribute,
                season=2,
                person=name,
                character=name,
                old=name,
                new=name,
                confidence=0.8,
                article=next(addresses),
                quotes=(quote(),),
                grounds=(
                    Ground(
                        source=name,
                        url=next(addresses),
                        text=name,
                        value=name,
                        modality=Modality.ASSERTED,
                        tier=Tier.PRESS,
                        said_at=START,
                        weight=1.4,
                        witness=1,
                        credit=name,
                        copies=(next(addresses),),
                    ),
                ),
            )
            for number, (kind, attribute, name) in enumerate(
                zip(
                    itertools.cycle(ChangeKind),
                    itertools.cycle((Attribute.CAST, Attribute.PLATFORM, Attribute.ALSO_KNOWN_AS)),
                    WORDS,
                    strict=False,
                )
            )
        ],
    )
    for source, word in zip(SOURCES, WORDS, strict=False):
        note_health(conn, source.name, START, Health.FAILING, word)
    for number in conn.execute(select(article.c.id)).scalars().all():
        address = f"{next(addresses)}#{number}"
        conn.execute(update(article).where(article.c.id == number).values(url=address, source=next(words)))
        conn.execute(
            update(article_version)
            .where(article_version.c.article_id == number)
            .values(title=next(words), author=next(words))
        )
    for number in conn.execute(select(claim.c.id)).scalars().all():
        values = {"evidence": next(words), "attribution": next(words), "character": next(words)}
        conn.execute(update(claim).where(claim.c.id == number).values(values))
