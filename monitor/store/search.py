"""Articles by their words: SQLite's FTS5 and PostgreSQL's full text search, each asked in its own language.

The index holds the newest version of each article and no text of its own. SQLite keeps it by triggers on
``article_version``, PostgreSQL by itself (migrations 0013 and 0015), so whatever writes there keeps it in step. A
migration that makes ``article_version`` anew must make the triggers anew as well. Scripts that put no spaces between
words are indexed in pairs of letters (``unspaced``).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select, text

from .articles import VersionId
from .tables import article, article_version, claim
from .unspaced import is_run, tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

INDEX = frozenset({"article_search", "ix_article_version_words"})  # what no table of ours stands for
SHADOWS = frozenset(f"article_search_{part}" for part in ("config", "content", "data", "docsize", "idx"))  # FTS5's own
_FIRST, _LAST = "\u0300", "\u036f"  # combining marks
_KEPT = "ǡ"  # SQLite takes it for a letter of its own


@dataclass(frozen=True, slots=True)
class Term:
    """Words that must stand one behind the other: letters and digits only, as :func:`fold` makes them.

    Each is of one way of writing, as ``unspaced.words`` parts them. Of a script that puts no spaces between words the
    first may be the end of a run of letters, the last the beginning of one, and a single one any part.
    """

    words: tuple[str, ...]
    exact: bool = False  # the last of them is whole; else what begins with it will do
    unwanted: bool = False  # an article with them is not wanted
    also: tuple[tuple[str, ...], ...] = ()  # other ways to write the same, each as good: "its" for "it's"

    @property
    def ways(self) -> tuple[Term, ...]:
        """The term in each way to write it; those that are not as it was typed are whole."""
        return (self, *(Term(words, exact=True) for words in self.also))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that was found, by its newest version."""

    version: VersionId
    number: int  # of the article
    url: str
    source: str
    title: str
    text: str
    published: datetime | None
    fetched_at: datetime


def fold(word: str) -> str:
    """A word in lower case, its Latin letters without accents, as both indexes take it."""
    return word.lower() if word.isascii() else "".join(map(_plain, word))


@cache
def _plain(letter: str) -> str:
    low = letter.lower()
    parts = unicodedata.normalize("NFD", low)
    bare = parts[:1].isascii() and low != _KEPT and all(_FIRST <= mark <= _LAST for mark in parts[1:])
    return parts[:1] if bare else low


def found(conn: Connection, terms: Sequence[Term], limit: int, offset: int = 0) -> list[VersionId]:
    """The newest versions of the articles that have all terms, those read last first. Never fails for its terms.

    Terms that only say what is not wanted find nothing.
    """
    if all(term.unwanted or not term.words for term in terms):
        return []
    asked = {"limit": limit, "offset": offset}
    if conn.dialect.name == "sqlite":
        rows = conn.execute(_SQLITE, {"match": _fts5(terms)} | asked)
    else:
        rows = conn.execute(_POSTGRESQL, {"match": _tsquery(terms)} | asked)
    return [VersionId(number) for number in rows.scalars()]


def hits(conn: Connection, versions: Collection[VersionId]) -> list[Hit]:
    """These versions with their articles, those read last first."""
    rows = conn.execute(_HITS, {"numbers": list(versions)})
    return [
        Hit(
            version=VersionId(row.id),
            number=row.article_id,
            url=row.url,
            source=row.source,
            title=row.title,
            text=row.text,
            published=row.published,
            fetched_at=row.fetched_at,
        )
        for row in rows
    ]


def evidence_in(conn: Connection, versions: Collection[VersionId]) -> Mapping[VersionId, dict[str, tuple[str, ...]]]:
    """Of each version the words that something is read from now, each once, with the slugs of the shows it is of."""
    said: dict[VersionId, dict[str, tuple[str, ...]]] = {}
    for version, words, show in conn.execute(_SAID, {"numbers": list(versions)}):
        of = said.setdefault(VersionId(version), {})
        if show not in (shows := of.get(words, ())):
            of[words] = (*shows, show)
    return said


def out_of_step(conn: Connection) -> int:
    """How many articles the index lacks, or has too many: somebody wrote into the database without its triggers."""
    if conn.dialect.name != "sqlite":
        return 0
    return int(conn.execute(_OUT_OF_STEP).scalar_one())


def rebuild_index(conn: Connection) -> None:
    """Make the index anew from the articles. PostgreSQL's is never out of step."""
    if conn.dialect.name == "sqlite":
        conn.execute(text("INSERT INTO article_search (article_search) VALUES ('rebuild')"))


def _tokens(term: Term) -> tuple[list[str], bool]:
    """What stands for a term in the index, and whether the last of it is only a beginning."""
    last = len(term.words) - 1
    sought = [
        part
        for at, word in enumerate(term.words)
        for part in (tokens(word, begins=at > 0, ends=at < last) if is_run(word) else [word])
    ]
    run = term.words[last]
    return sought, (last == 0 and len(run) == 1) if is_run(run) else not term.exact


def _fts5(terms: Sequence[Term]) -> str:
    """In FTS5's language (https://www.sqlite.org/fts5.html, section 3): words in quotation marks are only words."""

    def way(term: Term) -> str:
        words, begun = _tokens(term)
        return f'"{" ".join(words)}"' + (" *" if begun else "")

    def written(term: Term) -> str:
        return f"({' OR '.join(map(way, term.ways))})"

    wanted = " AND ".join(written(term) for term in terms if term.words and not term.unwanted)
    return " NOT ".join([f"({wanted})", *(written(term) for term in terms if term.words and term.unwanted)])


def _tsquery(terms: Sequence[Term]) -> str:
    """In the language of ``to_tsquery`` (https://www.postgresql.org/docs/current/datatype-textsearch.html)."""

    def way(term: Term) -> str:
        words, begun = _tokens(term)
        joined = " <-> ".join(f"'{word}'" for word in words)
        return f"({joined}:*)" if begun else f"({joined})"

    def written(term: Term) -> str:
        return f"{'!' if term.unwanted else ''}({' | '.join(map(way, term.ways))})"

    return " & ".join(written(term) for term in terms if term.words)


_SQLITE = text(
    "SELECT rowid FROM article_search WHERE article_search MATCH :match ORDER BY rowid DESC LIMIT :limit OFFSET :offset"
)
# Without MATERIALIZED the planner may go through all articles from the newest on, and take each to words.
_POSTGRESQL = text(
    """
    WITH worded AS MATERIALIZED (
        SELECT id, article_id FROM article_version
        WHERE article_words(title, text) @@ to_tsquery('pg_catalog.simple', :match)
    )
    SELECT id FROM worded
    WHERE NOT EXISTS (
        SELECT 1 FROM article_version AS later WHERE later.article_id = worded.article_id AND later.id > worded.id
    )
    ORDER BY id DESC LIMIT :limit OFFSET :offset
    """
)
_HITS = (
    select(
        article_version.c.id,
        article_version.c.article_id,
        article_version.c.title,
        article_version.c.text,
        article_version.c.published,
        article_version.c.fetched_at,
        article.c.url,
        article.c.source,
    )
    .join(article, article.c.id == article_version.c.article_id)
    .where(article_version.c.id.in_(bindparam("numbers", expanding=True)))
    .order_by(article_version.c.id.desc())
)
_SAID = (
    select(claim.c.version_id, claim.c.evidence, claim.c.show)
    .where(claim.c.version_id.in_(bindparam("numbers", expanding=True)), claim.c.replaced_at.is_(None))
    .order_by(claim.c.version_id.desc(), claim.c.evidence_start, claim.c.id)
)
_OUT_OF_STEP = text(
    """
    SELECT (SELECT count(*) FROM newest_version WHERE id NOT IN (SELECT id FROM article_search_docsize))
         + (SELECT count(*) FROM article_search_docsize WHERE id NOT IN (SELECT id FROM newest_version))
    """
)
