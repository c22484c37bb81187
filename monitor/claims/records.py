"""What a catalogue's record of a show claims: its lines are read by their labels, and by nothing else.

The rules of what a status says (docs/fetching.md, "Catalogues"):

- ``Ended`` is ``ended``, and never ``cancelled``: a catalogue does not say whether the story was over.
- ``To Be Determined`` is ``undecided``.
- ``In Development`` is the state of production ``development``.
- ``Running`` claims nothing. It stays so between two seasons, ordered or not.
- That a season is listed, dated or not, is no ``renewed``: volunteers list what they expect, and who ordered it, or
  whether anybody did, no record says. Its date is claimed as the date that it is.
- A line of the cast with more than one " as " claims nothing: it does not show which of them stands between the names.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from monitor.article.fingerprint import folded_words
from monitor.article.record import CAST, END, EPISODES, PLATFORM, PREMIERE, SEASON, STATUS, TAKEN_FOR
from monitor.model import Attribute, BlockKind, Claim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.model import Article, Block, Show

STATUSES: dict[str, tuple[Attribute, str]] = {
    "ended": (Attribute.RENEWAL, "ended"),
    "to be determined": (Attribute.RENEWAL, "undecided"),
    "in development": (Attribute.PRODUCTION, "development"),
}
OF_A_SEASON = {
    PREMIERE: Attribute.RELEASE_DATE,
    END: Attribute.END_DATE,
    EPISODES: Attribute.EPISODE_COUNT,
    PLATFORM.lower(): Attribute.PLATFORM,
}
_LINE = re.compile(rf"(?:{SEASON} (?P<season>\d{{1,3}}) (?P<what>\w+)|(?P<label>[^:]+)): (?P<value>.+)")


def entries_below(catalogue: str) -> str:
    """What the addresses begin with at which a catalogue's API has its entries."""
    return f"{catalogue.rstrip('/')}/shows/"


def is_record(article: Article) -> bool:
    """Whether an article is a catalogue's record."""
    return any(block.kind is BlockKind.RECORD for block in article.blocks)


def taken_for(article: Article) -> str | None:
    """The title of the followed show that a record was taken for; None where it is for none, or no record."""
    return _value(article, TAKEN_FOR)


def status_of(article: Article) -> str | None:
    """A record's status, as the catalogue words it: ``Running``."""
    return _value(article, STATUS)


def speaks_of(article: Article, show: Show) -> bool:
    """Whether a record was taken for the show."""
    title = taken_for(article)
    return title is not None and folded_words(title) in {folded_words(each) for each in show.titles}


def claims_in(article: Article, show: Show) -> list[Claim]:
    """All that a record claims about the show that it was taken for, in its order; nothing about any other."""
    if not speaks_of(article, show):
        return []
    found: dict[tuple[object, ...], Claim] = {}
    for block in article.blocks:
        for claim in _claims(block):
            found.setdefault((claim.attribute, claim.season, claim.person or claim.value), claim)
    return list(found.values())


def _claims(block: Block) -> Iterator[Claim]:
    line = _LINE.fullmatch(block.text)
    if line is None:
        return
    label, value = line["label"], line["value"]
    if line["what"] in OF_A_SEASON:
        attribute = OF_A_SEASON[line["what"]]
        if _fits(attribute, value):
            yield _claim(block, attribute, value, season=int(line["season"]))
    elif label == STATUS and value.casefold() in STATUSES:
        yield _claim(block, *STATUSES[value.casefold()])
    elif label == PLATFORM:
        yield _claim(block, Attribute.PLATFORM, re.sub(r"^the\s+", "", value, flags=re.IGNORECASE))
    elif label == CAST and value.count(" as ") <= 1:
        person, _, character = value.partition(" as ")
        yield _claim(block, Attribute.CAST, "starring", person=person, character=character or None)


def _fits(attribute: Attribute, value: str) -> bool:
    """Whether a value is of the form that the attribute has; one that was edited in the database may not be."""
    if attribute is Attribute.EPISODE_COUNT:
        return value.isdecimal()
    if attribute is Attribute.PLATFORM:
        return True
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _claim(
    block: Block,
    attribute: Attribute,
    value: str,
    *,
    season: int | None = None,
    person: str | None = None,
    character: str | None = None,
) -> Claim:
    return Claim(
        attribute=attribute,
        value=value,
        evidence=block.text,
        start=block.start,
        season=season,
        person=person,
        character=character,
        rule=f"record.{attribute.value}",
        words=block.text,
    )


def _value(article: Article, label: str) -> str | None:
    start = f"{label}: "
    lines = (block.text for block in article.blocks if block.kind is BlockKind.RECORD)
    return next((line.removeprefix(start) for line in lines if line.startswith(start)), None)
