"""Words of scripts that put no spaces between them are found by any part: their letters are indexed in pairs.

SQLite's index is over a view that has the texts as ``cut_runs`` makes them, which every connection of the program
brings with it (monitor/store/unspaced.py); PostgreSQL's function does the same by itself. SQLite's is made anew from
all articles, PostgreSQL's where an article has such letters.

Revision: 0015.
"""

import unicodedata

import sqlalchemy as sa

from alembic import op

revision = "0015"
down_revision = "0014"

FOLDED = [*range(0xC0, 0x530), *range(0x1E00, 0x2000)]  # Latin, Greek, Cyrillic, Armenian
KEPT = "ǡ"
LONGEST = 200_000  # characters, as in 0013: of what is cut, too, since pairs are twice as many words
LONGEST_TITLE = 2_000

UNSPACED = (
    *((0x0E01, 0x0E3A), (0x0E40, 0x0E4E), (0x1100, 0x11FF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3041, 0x3096)),
    *((0x309D, 0x309F), (0x30A1, 0x30FA), (0x30FC, 0x30FF), (0x3105, 0x312F), (0x3131, 0x318E), (0x31F0, 0x31FF)),
    *((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAD9), (0xFF66, 0xFF9F), (0x20000, 0x323AF)),
)
LETTERS = "".join(f"{chr(first)}-{chr(last)}" for first, last in UNSPACED)
MARKS = "".join(map(chr, (0x0E31, *range(0x0E34, 0x0E3B), *range(0x0E47, 0x0E4F))))  # of Thai
AS_LETTERS = "".join(chr(0xA000 + number) for number in range(len(MARKS)))

SQLITE = (
    "DROP TRIGGER article_search_new",
    "DROP TRIGGER article_search_edited",
    "DROP TRIGGER article_search_gone",
    "DROP TABLE article_search",
    "CREATE VIEW searched_version AS SELECT id, cut_runs(title) AS title, cut_runs(text) AS text FROM newest_version",
    """
    CREATE VIRTUAL TABLE article_search USING fts5(
        title, text, content='searched_version', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER article_search_new AFTER INSERT ON article_version
    WHEN NOT EXISTS (SELECT 1 FROM article_version WHERE article_id = new.article_id AND id > new.id)
    BEGIN
        INSERT INTO article_search (article_search, rowid, title, text)
        SELECT 'delete', id, cut_runs(title), cut_runs(text) FROM article_version
        WHERE article_id = new.article_id AND id < new.id ORDER BY id DESC LIMIT 1;
        INSERT INTO article_search (rowid, title, text) VALUES (new.id, cut_runs(new.title), cut_runs(new.text));
    END
    """,
    """
    CREATE TRIGGER article_search_edited AFTER UPDATE OF title, text ON article_version
    WHEN NOT EXISTS (SELECT 1 FROM article_version WHERE article_id = new.article_id AND id > new.id)
    BEGIN
        INSERT INTO article_search (article_search, rowid, title, text)
        VALUES ('delete', old.id, cut_runs(old.title), cut_runs(old.text));
        INSERT INTO article_search (rowid, title, text) VALUES (new.id, cut_runs(new.title), cut_runs(new.text));
    END
    """,
    """
    CREATE TRIGGER article_search_gone AFTER DELETE ON article_version
    WHEN NOT EXISTS (SELECT 1 FROM article_version WHERE article_id = old.article_id AND id > old.id)
    BEGIN
        INSERT INTO article_search (article_search, rowid, title, text)
        VALUES ('delete', old.id, cut_runs(old.title), cut_runs(old.text));
        INSERT INTO article_search (rowid, title, text)
        SELECT id, cut_runs(title), cut_runs(text) FROM article_version
        WHERE article_id = old.article_id ORDER BY id DESC LIMIT 1;
    END
    """,
    "INSERT INTO article_search (article_search) VALUES ('rebuild')",
)


def folding():
    """From, to, for ``translate``: as in 0013, which tells of it."""
    pairs = {chr(number): " " for number in range(0x21, 0x7F) if not chr(number).isalnum()}
    for letter in map(chr, FOLDED):
        low = letter.lower()
        base, *marks = unicodedata.normalize("NFD", low)
        if base.isascii() and low not in KEPT and all("\u0300" <= mark <= "\u036f" for mark in marks):
            pairs[letter] = base
        elif len(low) == 1 and low != letter:
            pairs[letter] = low
    return "".join(pairs), "".join(pairs.values())


def postgresql():
    """The statements for PostgreSQL. What the index has of texts without such letters is what it would have anew."""
    letters, plain = (f"'{part.replace(chr(39), 2 * chr(39))}'" for part in folding())
    parted = f"regexp_replace(folded, '([{LETTERS}]+)', ' \\1 ', 'g')"
    cut = f"translate(regexp_replace({parted}, '([{LETTERS}])', '\\1 \\1', 'g'), '{MARKS}', '{AS_LETTERS}')"
    return (
        f"""
        CREATE OR REPLACE FUNCTION article_words(title text, body text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
            SELECT to_tsvector(
                'pg_catalog.simple'::regconfig,
                CASE WHEN folded ~ '[{LETTERS}]' THEN left({cut}, {LONGEST_TITLE + LONGEST}) ELSE folded END
            )
            FROM (
                SELECT translate(left(title, {LONGEST_TITLE}) || ' ' || left(body, {LONGEST}), {letters}, {plain})
            ) AS it (folded)
        $$
        """,  # noqa: S608
        f"""
        DO $$ BEGIN
            IF EXISTS (SELECT 1 FROM article_version WHERE title ~ '[{LETTERS}]' OR text ~ '[{LETTERS}]') THEN
                REINDEX INDEX ix_article_version_words;
            END IF;
        END $$
        """,  # noqa: S608
    )


def upgrade() -> None:
    statements = SQLITE if op.get_bind().dialect.name == "sqlite" else postgresql()
    for statement in statements:
        op.execute(sa.text(statement.replace(":", r"\:")))
