"""Small articles about an invented show, and what the extractor reads in them, in one line a claim."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.article import read_text
from monitor.claims import extract
from monitor.model import Article, Attribute, Claim, Modality, Show

if TYPE_CHECKING:
    from collections.abc import Iterable

SHOW = Show(title="Winter Harbor", aliases=("Lights of the Harbor",))
TITLE = "The latest on Winter Harbor"
TITLE_2 = "Winter Harbor Season 2: what we know so far"
PUBLISHED = datetime(2024, 6, 12, tzinfo=UTC)


def article(text: str, *, title: str = TITLE, published: datetime | None = PUBLISHED) -> Article:
    """An article from plain text; paragraphs are separated by blank lines."""
    return read_text(text, title=title, published=published)


def claims(
    text: str,
    *attributes: Attribute,
    title: str = TITLE,
    published: datetime | None = PUBLISHED,
    show: Show = SHOW,
) -> list[Claim]:
    """The claims of such an article, of these attributes or of all."""
    found = extract(article(text, title=title, published=published), show)
    return [claim for claim in found if not attributes or claim.attribute in attributes]


def line(claim: Claim) -> str:
    """One claim as a fan would note it: ``renewed s2``, ``2025 s2 expected``, ``joining s2: Mina Falk as Iris``."""
    words = claim.value
    if claim.season is not None:
        words += f" s{claim.season}"
    if claim.modality is not Modality.ASSERTED:
        words += f" {claim.modality.value}"
    if claim.person is not None:
        words += f": {claim.person}"
    if claim.character is not None:
        words += f" as {claim.character}"
    return words


def lines(found: Iterable[Claim]) -> str:
    """All of them, sorted, so that two readings compare; empty where nothing is claimed."""
    return "; ".join(sorted(line(claim) for claim in found))


def told(
    text: str, *attributes: Attribute, title: str = TITLE, published: datetime | None = PUBLISHED, show: Show = SHOW
) -> str:
    """What the article says about these attributes, in lines."""
    return lines(claims(text, *attributes, title=title, published=published, show=show))


def expected(noted: str) -> str:
    """The lines of a row as written by hand, in the order in which :func:`told` gives them."""
    return "; ".join(sorted(part.strip() for part in noted.split(";") if part.strip()))
