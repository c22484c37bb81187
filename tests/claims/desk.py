"""Small articles about an invented show, and what the extractor reads in them, in one line a claim."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from monitor.article import read_text
from monitor.claims import extract
from monitor.model import Article, Attribute, Claim, Modality, Show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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


def told_of(*attributes: Attribute) -> Callable[[str], str]:
    """A reader that tells what an article says about these attributes."""
    return lambda text: told(text, *attributes)


crew = told_of(Attribute.CREW)


def dates(text: str, *, title: str = TITLE) -> str:
    """The release dates that the sentence says, and the end dates with "end" before them."""
    found = claims(text, Attribute.RELEASE_DATE, Attribute.END_DATE, title=title)
    return "; ".join(sorted(("end " if c.attribute is Attribute.END_DATE else "") + line(c) for c in found))


# A table of sentences becomes tests where a module gives it to these. They say what was read themselves: pytest does
# so only for what is asserted in test modules.
def said_in(read: Callable[[str], str], rows: Iterable[tuple[str, str]]) -> Callable[[str, str], None]:
    """A test that each sentence says what is noted beside it."""

    @pytest.mark.parametrize(("sentence", "noted"), rows)
    def test(sentence: str, noted: str) -> None:
        assert read(sentence) == expected(noted), f"read: {read(sentence)!r}, noted: {expected(noted)!r}"

    return test


def silent_in(read: Callable[[str], str], sentences: Iterable[str]) -> Callable[[str], None]:
    """A test that none of the sentences says anything."""

    @pytest.mark.parametrize("sentence", sentences)
    def test(sentence: str) -> None:
        assert read(sentence) == "", f"read: {read(sentence)!r}"

    return test


def missed_in(read: Callable[[str], str], rows: Iterable[tuple[str, str]]) -> Callable[[str, str], None]:
    """A test that each sentence is still misread; one that is read rightly at last has to move up."""

    @pytest.mark.parametrize(("sentence", "noted"), rows)
    def test(sentence: str, noted: str) -> None:
        assert read(sentence) != expected(noted), "read rightly at last: move it up"

    return test
