"""Feeding a corpus through the real store and belief, to see what a subscriber would have been told.

``monitor replay CORPUS.jsonl [--claims FILE]``. The formats are JSON Lines:

- corpus: see ``monitor.corpus``
- claims: ``{"id", "claims": [...]}``, or one claim a line with its article's ``"id"``; used in place of extraction
- changes, as they are given back: ``{"show", "season", "attribute", "person", "kind", "old", "new", "article",
  "sources", "confidence"}``

Articles are read in order of publication, those without a date first, then in the order of the file. The clock is that
of the articles. Of each show the first article is summed up; from the second on, changes are told.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from monitor.article import NotAnArticle
from monitor.claims import extract
from monitor.corpus import BadLine, lines, no_article, read
from monitor.intake import Intake
from monitor.model import Attribute, Claim, Modality, Source, SourceKind
from monitor.store import open_database, open_facts, reading

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy import Engine

    from monitor.corpus import Item, Line
    from monitor.model import Article, Change, Fact, Show

_DAWN = datetime(1970, 1, 1, tzinfo=UTC)  # the clock of a corpus without any date


def _stop(error: BadLine) -> object:
    raise error


def replay(
    corpus: str | os.PathLike[str],
    claims: str | os.PathLike[str] | None = None,
    *,
    unread: Callable[[str], object] = lambda _: None,
    bad: Callable[[BadLine], object] = _stop,
) -> Iterator[dict[str, Any]]:
    """The changes that a subscriber would have been told of, in order, in a throw-away database.

    ``claims`` names a file of claims to use in place of our own extraction; ``unread`` is called with a line about each
    page that holds no article; ``bad`` with each line of the files that cannot be used, which raises it unless it is
    to be left out. Raises OSError.
    """
    items = read_corpus(corpus, bad)
    given = None if claims is None else read_claims(claims, bad)
    titles = {item.show.slug: item.show.title for item in items}
    engine = open_database(":memory:", create=True)
    try:
        for item, changes in _taken(items, given, engine, unread):
            yield from (_row(change, titles[change.show], item.id) for change in changes)
    finally:
        engine.dispose()


def replay_facts(
    corpus: str | os.PathLike[str], claims: str | os.PathLike[str] | None = None
) -> Iterator[tuple[str, list[Fact]]]:
    """The id of each article of a corpus, and all that is believed after it; read as by ``replay``.

    Raises BadLine, OSError.
    """
    given = None if claims is None else read_claims(claims)
    engine = open_database(":memory:", create=True)
    try:
        for item, _ in _taken(read_corpus(corpus), given, engine, lambda _: None):
            with reading(engine) as conn:
                believed = open_facts(conn)
            yield item.id, believed
    finally:
        engine.dispose()


def _taken(
    items: Sequence[Item],
    given: Mapping[str, Sequence[Mapping[str, Any]]] | None,
    engine: Engine,
    unread: Callable[[str], object],
) -> Iterator[tuple[Item, tuple[Change, ...]]]:
    """Take the articles in, one by one, and give what is told on reading each."""
    current: list[Item] = []

    def found(article: Article, show: Show) -> list[Claim]:
        if given is None:
            return extract(article, show)
        return [claim_of(row, article.text) for row in given.get(current[-1].id, ())]

    intake = Intake(engine, list({item.show.slug: item.show for item in reversed(items)}.values()), extractor=found)
    now = next((item.published for item in items if item.published), _DAWN)
    for item in items:
        current[:] = [item]
        now = max(now, item.published or now)
        article = read(item, now)
        changes: tuple[Change, ...] = ()
        if isinstance(article, NotAnArticle):
            unread(no_article(item, article))
        else:
            source = Source(name=item.source, kind=SourceKind.PAGE, url=item.url)
            changes = intake.take_article(article, [item.show], source, now).changes
        changes += intake.finish_crawl(now)
        yield item, changes


def _row(change: Change, title: str, article: str) -> dict[str, Any]:
    return {
        "show": title,
        "season": change.season,
        "attribute": None if change.attribute is None else change.attribute.value,
        "person": change.person,
        "kind": change.kind.value,
        "old": change.old,
        "new": change.new,
        "article": article,
        "sources": list(change.sources),
        "confidence": change.confidence,
    }


def read_corpus(path: str | os.PathLike[str], bad: Callable[[BadLine], object] = _stop) -> list[Item]:
    """The articles of a corpus file in the order in which they are read; ``bad`` as in ``replay``. Raises OSError."""
    items = []
    for line in lines(path):
        try:
            items.append(line.item())
        except BadLine as error:
            bad(error)
    return sorted(items, key=lambda item: "" if item.published is None else item.published.isoformat())


def read_claims(
    path: str | os.PathLike[str], bad: Callable[[BadLine], object] = _stop
) -> dict[str, list[dict[str, Any]]]:
    """The claims of a gold or prediction file, by article; ``bad`` as in ``replay``. Raises OSError."""
    found: dict[str, list[dict[str, Any]]] = {}
    for line in lines(path):
        try:
            article, claims = _claims(line)
        except BadLine as error:
            bad(error)
        else:
            found.setdefault(article, []).extend(claims)
    return found


def _claims(line: Line) -> tuple[str, list[dict[str, Any]]]:
    row = line.row()
    if not isinstance(row.get("id"), str):
        raise line.bad('"id" is missing or no text')
    claims = row.get("claims", [row])
    if not isinstance(claims, list):
        raise line.bad('"claims" is no list')
    for claim in claims:
        try:
            claim_of(claim, "")
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            raise line.bad(f"not a claim: {error}") from error
    return row["id"], claims


def claim_of(row: Mapping[str, Any], text: str) -> Claim:
    """The claim in a row of gold or predictions about an article of this text.

    Raises KeyError, ValueError, TypeError, AttributeError.
    """
    evidence = row.get("evidence") or ""
    return Claim(
        attribute=Attribute(row["attribute"]),
        value=str(row["value"]),
        evidence=evidence,
        start=max(0, text.find(evidence)),
        season=row.get("season"),
        person=row.get("person"),
        character=row.get("character"),
        modality=Modality(row.get("modality") or "asserted"),
        attribution=row.get("attribution"),
        rule="given",
    )
