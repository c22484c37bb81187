"""Claims: what one article says about one show. One way in: :func:`extract`.

Each family of attributes is a module with ``find(reading) -> Iterator[Claim]``; adding one is a new module and a line
in ``FAMILIES``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims import cast, crew, episodes, other_titles, platform, plot, production, release, renewal, trailer
from monitor.claims.focus import read
from monitor.claims.selection import select

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from monitor.claims.reading import Reading
    from monitor.model import Article, Claim, Show

EXTRACTOR_VERSION = 1

FAMILIES: tuple[Callable[[Reading], Iterator[Claim]], ...] = (
    renewal.find,
    release.find,
    cast.find,
    crew.find,
    episodes.find,
    platform.find,
    production.find,
    trailer.find,
    other_titles.find,
    plot.find,
)


def extract(article: Article, show: Show) -> list[Claim]:
    """All claims that ``article`` makes about ``show``, one a distinct statement, in the order of the text.

    Pure: the same article and show give the same claims. Empty when the article is not about the show.
    """
    reading = read(article, show)
    return select(claim for family in FAMILIES for claim in family(reading))


__all__ = ["EXTRACTOR_VERSION", "extract"]
