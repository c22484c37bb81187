"""Articles are found by their words, each by its newest version: an index that holds no text of its own.

SQLite has an FTS5 table over a view, kept in step by triggers; PostgreSQL an index over an expression, which needs
none. Both take Latin letters without their accents, and all letters in lower case.

Revision: 0013.
"""

import unicodedata

import sqlalchemy as sa

from alembic import op

revision = "0013"
down_revision = "0012"

LETTERS = [*range(0xC0, 0x530), *range(0x1E00, 0x2000)]  # Latin, Greek, Cyrillic, Armenian
KEPT = "ǡ"
LONGEST = 200_000  # characters: PostgreSQL has no room for more than a megabyte of words, and refuses the row
LONGEST_TITLE = 2_000

NEWEST = """
CREATE VIEW newest_version AS
SELECT id, article_id, title, text FROM article_version AS version
WHERE NOT EXISTS (
    SELECT 1 FROM article_version AS later WHERE later.article_id = version.article_id AND later.id > version.id
)
"""

SQLITE = (
    NEWEST,
    """
    CREATE VIRTUAL TABLE article_search USING fts5(
        title, text, content='newest_version', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER article_search_new AFTER INSERT ON article_version
    WHEN NOT EXISTS (SELECT 1 FROM article_version WHERE article_id = new.article_id AND id > new.id)
    BEGIN
        INSERT INTO article_search (article_search, rowid, title, text)
        SELECT 'delete', id, title, text FROM article_version
        WHERE article_id = new.article_id AND id < new.id ORDER BY id DESC LIMIT 1;
        INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
    END
    """,
    """
    CREATE TRIGGER article_search_edited AFTER UPDATE OF title, text ON article_version
    WHEN NOT EXISTS (SELECT 1 FROM article_version WHERE article_id = new.article_id AND id > new.id)
    BEGIN
        INSERT INTO article_search (article_search, rowid, title, text)
        VALUES ('delete', old.id, old.title, old.text);
        INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
    END
    """,
    """
    CREATE TRIGGER article_search_gone AFTER DELETE ON article_version
    WHEN NOT EXISTS (SELECT 1 FROM article_version WHERE article_id = old.article_id AND id > old.id)
    BEGIN
        INSERT INTO article_search (article_search, rowid, title, text)
        VALUES ('delete', old.id, old.title, old.text);
        INSERT INTO article_search (rowid, title, text)
        SELECT id, title, text FROM article_version WHERE article_id = old.article_id ORDER BY id DESC LIMIT 1;
    END
    """,
    "INSERT INTO article_search (article_search) VALUES ('rebuild')",
)


def folding():
    """What PostgreSQL's ``translate`` makes of letters, and of what would join words or part them: from, to.

    Of accents those that SQLite's ``remove_diacritics`` takes away, as of 3.40.
    """
    pairs = {chr(number): " " for number in range(0x21, 0x7F) if not chr(number).isalnum()}
    for letter in map(chr, LETTERS):
        low = letter.lower()
        base, *marks = unicodedata.normalize("NFD", low)
        if base.isascii() and low not in KEPT and all("\u0300" <= mark <= "\u036f" for mark in marks):
            pairs[letter] = base
        elif len(low) == 1 and low != letter:
            pairs[letter] = low
    return "".join(pairs), "".join(pairs.values())


def postgresql():
    """The statements for PostgreSQL. A function that an index stands on may call none but the server's own."""
    letters, plain = (f"'{part.replace(chr(39), 2 * chr(39))}'" for part in folding())
    return (
        NEWEST,
        f"""
        CREATE FUNCTION article_words(title text, body text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
            SELECT to_tsvector(
                'pg_catalog.simple'::regconfig,
                translate(left(title, {LONGEST_TITLE}) || ' ' || left(body, {LONGEST}), {letters}, {plain})
            )
        $$
        """,
        "CREATE INDEX ix_article_version_words ON article_version USING gin (article_words(title, text))",
    )


def upgrade() -> None:
    statements = SQLITE if op.get_bind().dialect.name == "sqlite" else postgresql()
    for statement in statements:
        op.execute(sa.text(statement.replace(":", r"\:")))
