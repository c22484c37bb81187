"""Words of scripts without spaces between them: any part of them is found, in both databases alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from monitor.model import Article
from monitor.site.search_terms import matches, terms
from monitor.store import SCHEMA, open_database, reading, save_version, upgrade, writing
from monitor.store.engine import connect
from monitor.store.migrate import run_migrations
from monitor.store.search import Term, found
from monitor.store.unspaced import MARKS, RANGES, cut
from monitor.store.urls import database_url

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection, Engine

READ = Article(url="https://gazette.example/1", source="Gazette", title="", text="", blocks=())
TEXT = (
    "綾瀬はるか、新ドラマ「港の灯」に主演。BTS방탄소년단 김수현은 배우, 2027년. 春风吹过。"
    "ซีรีส์เรื่องใหม่ and the old pier. キム・スヒョン 々 佐藤 健"
)


def saved(conn: Connection, at: datetime, words: str = TEXT) -> int:
    version = save_version(conn, replace(READ, text=words), at, words[:20])
    assert version is not None
    return version


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("綾瀬はるか", True),
        ("佐藤健", True),  # there with a space
        ("健佐藤", False),
        ("はるか", True),
        ("瀬は", True),
        ("瀬か", False),
        ("綾", True),  # one letter
        ("か", True),
        ("灯", True),
        ("々", True),
        ("虹", False),
        ("港の灯 主演", True),
        ("港の灯主演", False),
        ('"主演 BTS"', True),
        ("수현", True),  # of a name, with a particle behind it
        ("김수현 배우", True),
        ('"김수현은 배우"', True),
        ('"김수현 배우"', False),  # its particle stands between
        ("소년", True),
        ("BTS방탄", True),
        ("BTS", True),
        ("TS방", False),
        ("2027년", True),
        ("027년", False),
        ("年", False),
        ("春风", True),
        ("风吹过", True),
        ("เรื่อง", True),
        ("เรือง", False),  # another word: no mark over it
        ("ซีรีส์", True),
        ("รีส์เ", True),
        ("キム・スヒョン", True),
        ("ヒョン", True),
        ("ム・ス", True),
        ("ム・ヒ", False),
        ("pier 港の", True),
        ('"old pier キム"', True),
        ("pier -港の", False),
        ("pier -港灯", True),
    ],
)
def test_any_part_is_found_and_nothing_else(conn: Connection, day: datetime, typed: str, there: bool) -> None:
    version = saved(conn, day)
    saved_beside = save_version(conn, replace(READ, url="https://gazette.example/2", text="The sea."), day, "sea")
    assert found(conn, terms(typed), 9) == [version] * there
    assert saved_beside is not None
    assert matches(TEXT, terms(typed)) is there  # what quotes and facts are found by


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("its okay", 1),
        ("it's okay", 1),
        ("IT’S OKAY", 1),
        ('"its okay"', 0),
        ("tae-oh", 2),
        ("tae-oh -okay", 1),
        ("s2", 1),
        ("okay -its", 1),
        ("kang -s2", 1),
    ],
)
def test_the_same_written_in_another_way(conn: Connection, day: datetime, typed: str, number: int) -> None:
    for at, each in enumerate(("It's okay, says Kang Tae-oh of season 2.", "Kang Taeoh is in.", "It was okay sans s.")):
        save_version(conn, replace(READ, url=f"https://a.example/{at}", text=each), day, each)
    assert len(found(conn, terms(typed), 9)) == number


def test_every_letter_is_found_alone_and_in_a_pair(conn: Connection, day: datetime) -> None:
    letters = [chr(first) for first, _ in RANGES] + [chr(last) for _, last in RANGES[:-1]]
    letters += [chr(mark) for mark in MARKS] + list("가힣ぁんァヺ一鿿㐀𠀀")
    for number, letter in enumerate(letters):
        if not (letter.isalnum() or ord(letter) in MARKS):
            continue
        version = save_version(
            conn, replace(READ, url=f"https://a.example/{number}", text=f"x 同{letter}同"), day, letter
        )
        assert found(conn, [Term((f"{letter}同",))], 1) == [version], hex(ord(letter))
        assert found(conn, [Term((f"同{letter}同",))], 1) == [version], hex(ord(letter))
        assert found(conn, [Term((letter,))], 1) == [version], hex(ord(letter))


def test_text_without_such_letters_is_indexed_as_it_is() -> None:
    for words in ("The “pier” is old.", "Ana Gómez, Анна Ωμέγα", "", "😀"):
        assert cut(words) is words
    assert cut("a綾瀬b") == "a 綾 綾瀬 瀬 b"


def test_a_book_without_a_space_is_not_too_much(conn: Connection, day: datetime) -> None:
    letters = [chr(0x4E00 + number) for number in range(600)]
    words = "".join(one + other for one in letters for other in letters[:300])
    version = saved(conn, day, words)
    assert found(conn, [Term((words[:5],))], 9) == [version]


@pytest.fixture
def older(engine: Engine, tmp_path: Path) -> Iterator[Engine]:
    """A database of before, on the same server or in another file."""
    if engine.dialect.name == "sqlite":
        opened = connect(database_url(tmp_path / "older.sqlite3"))
    else:
        opened = connect(engine.url)
        with writing(opened) as conn:
            conn.execute(text("DROP SCHEMA public CASCADE"))
            conn.execute(text("CREATE SCHEMA public"))
    with writing(opened) as conn:
        run_migrations(conn, "0013")
    yield opened
    opened.dispose()


@pytest.mark.parametrize("words", [TEXT, "The old pier of Ana Gómez."])
def test_a_database_of_before_is_indexed_anew(older: Engine, words: str) -> None:
    with writing(older) as conn:
        conn.execute(
            text(
                "INSERT INTO article (id, url, source, first_seen, last_seen)"
                " VALUES (1, 'https://a.example/1', 'A', '2027-01-01', '2027-01-01')"
            )
        )
        for number, each in enumerate(("The mill. 港の水車", words), start=1):
            conn.execute(
                text(
                    "INSERT INTO article_version (id, article_id, fingerprint, title, text, blocks, fetched_at)"
                    " VALUES (:id, 1, :id, 'Harbour', :text, '[]', '2027-01-01')"
                ),
                {"id": number, "text": each},
            )
        assert found(conn, terms("はるか"), 9) == []
    assert upgrade(older) == ("0013", SCHEMA)
    opened = open_database(older.url.render_as_string(hide_password=False))
    with reading(opened) as conn:
        assert found(conn, terms("はるか"), 9) == [2] * (words is TEXT)
        assert found(conn, terms("old pier harbour"), 9) == [2]
        assert found(conn, terms("水車"), 9) == []  # of the version before
    with writing(opened) as conn:  # what is written from now on keeps the index in step
        conn.execute(text("UPDATE article_version SET text = '港の灯' WHERE id = 2"))
        assert found(conn, terms("の灯"), 9) == [2]
        assert found(conn, terms("pier"), 9) == []
        conn.execute(text("DELETE FROM article_version WHERE id = 2"))
        assert found(conn, terms("水車"), 9) == [1]
        if conn.dialect.name == "sqlite":  # raises where a word is left there that no text has
            conn.execute(text("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)"))
    opened.dispose()
