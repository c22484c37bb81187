"""The store: articles, claims, facts and changes in SQLite (or PostgreSQL), and the questions asked of them.

Every function takes an open connection and the time; the caller owns the transaction::

    engine = open_database("monitor.sqlite3", create=True)
    with writing(engine) as conn:          # all of it is kept, or nothing
        save_shows(conn, shows)
        version = save_version(conn, article, at, fingerprint)
        if version is not None:
            save_claims(conn, version, show.slug, claims, EXTRACTOR_VERSION, at)
            ...
    with reading(engine) as conn:          # never waits for a writer
        told = changes(conn, show.slug, limit=20)

A show must be saved before anything is stored about it. Times are aware (naive ones are a ``ValueError``) and come back
in UTC. What can be wrong with a database as such is a ``DatabaseError`` with a plain message.
"""

from .articles import (
    VersionId,
    article_id,
    mark_read,
    newest_version,
    read_by_others,
    read_version,
    save_version,
    versions,
)
from .changes import (
    add_changes,
    add_summary,
    change_ids,
    change_told,
    changes,
    changes_called,
    told_about,
    told_since,
    with_grounds,
)
from .claims import claimed, claimed_shows, claims_of, credits_given, save_claims, save_said, shows_of
from .database import SCHEMA, open_database, upgrade
from .engine import check_pages, reading, writing
from .errors import (
    DatabaseError,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseTooNew,
    DatabaseTooOld,
    DatabaseUnusable,
)
from .facts import (
    closed_facts,
    displaced_facts,
    fact_history,
    facts_at,
    facts_bearing,
    names_known,
    open_facts,
    replace_facts,
    summed_facts,
)
from .pages import known_urls, save_page_state, touch_page, validators
from .shows import followed_since, mark_followed, save_shows, show_titles
from .sources import (
    Crawl,
    CrawlCounts,
    SourceState,
    articles_of,
    claims_by,
    crawls,
    finish_crawl,
    read_source_state,
    record_failure,
    record_ok,
    source_states,
    start_crawl,
)
from .statements import Statement, statements, statements_of, statements_on

__all__ = [
    "SCHEMA",
    "Crawl",
    "CrawlCounts",
    "DatabaseError",
    "DatabaseForeign",
    "DatabaseMissing",
    "DatabaseTooNew",
    "DatabaseTooOld",
    "DatabaseUnusable",
    "SourceState",
    "Statement",
    "VersionId",
    "add_changes",
    "add_summary",
    "article_id",
    "articles_of",
    "change_ids",
    "change_told",
    "changes",
    "changes_called",
    "check_pages",
    "claimed",
    "claimed_shows",
    "claims_by",
    "claims_of",
    "closed_facts",
    "crawls",
    "credits_given",
    "displaced_facts",
    "fact_history",
    "facts_at",
    "facts_bearing",
    "finish_crawl",
    "followed_since",
    "known_urls",
    "mark_followed",
    "mark_read",
    "names_known",
    "newest_version",
    "open_database",
    "open_facts",
    "read_by_others",
    "read_source_state",
    "read_version",
    "reading",
    "record_failure",
    "record_ok",
    "replace_facts",
    "save_claims",
    "save_page_state",
    "save_said",
    "save_shows",
    "save_version",
    "show_titles",
    "shows_of",
    "source_states",
    "start_crawl",
    "statements",
    "statements_of",
    "statements_on",
    "summed_facts",
    "told_about",
    "told_since",
    "touch_page",
    "upgrade",
    "validators",
    "versions",
    "with_grounds",
    "writing",
]
