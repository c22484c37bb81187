"""Articles are found by their words, and the index is what the articles are, whoever writes them."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, text, update

from monitor.model import Article
from monitor.store import VersionId, save_version
from monitor.store.articles import drop_text
from monitor.store.search import Term, fold, found, hits, out_of_step, rebuild_index
from monitor.store.tables import article_version

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

SALT = Article(url="https://gazette.example/salt", source="Gazette", title="Salt", text="The pier is old.", blocks=())


def saved(conn: Connection, at: datetime, words: str, *, title: str = "", url: str = SALT.url) -> VersionId:
    version = save_version(
        conn, replace(SALT, text=words, title=title, url=url), at, fingerprint=_digest(words + title)
    )
    assert version is not None
    return version


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


def asked(conn: Connection, *words: str, exact: bool = True) -> list[VersionId]:
    return found(conn, [Term(tuple(each.split()), exact=exact) for each in words], 10)


def sound(conn: Connection) -> None:
    """The index holds the words of the newest versions, all of them and no others."""
    assert out_of_step(conn) == 0
    if conn.dialect.name == "sqlite":  # raises where a word is there that is not in the text, or the other way round
        conn.execute(text("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)"))


def test_articles_are_found_by_title_and_text_those_read_last_first(conn: Connection, day: datetime) -> None:
    one = saved(conn, day, "The harbour lies still.", url="https://a.example/1")
    two = saved(conn, day, "Nothing of note.", title="Harbour news", url="https://a.example/2")
    saved(conn, day, "A mill.", url="https://a.example/3")
    assert asked(conn, "harbour") == [two, one]
    assert found(conn, [Term(("harbour",))], 1) == [two]
    assert found(conn, [Term(("harbour",))], 1, 1) == [one]
    assert [hit.title for hit in hits(conn, [one, two])] == ["Harbour news", ""]
    sound(conn)


def test_words_phrases_beginnings_and_what_is_not_wanted(conn: Connection, day: datetime) -> None:
    one = saved(conn, day, "Canal Seven has renewed it.", url="https://a.example/1")
    two = saved(conn, day, "Seven boats on the canal.", url="https://a.example/2")
    assert asked(conn, "seven", "canal") == [two, one]
    assert asked(conn, "canal seven") == [one]
    assert asked(conn, "renew") == []
    assert asked(conn, "renew", exact=False) == [one]
    assert found(conn, [Term(("canal",)), Term(("boat",), unwanted=True)], 9) == [one]
    assert found(conn, [Term(("boat",), unwanted=True)], 9) == []
    assert found(conn, [], 9) == []


@pytest.mark.parametrize(
    ("words", "sought"),
    [
        ("Ana Gómez geht nach Köln", ("gomez", "koln")),
        ("ŁÓDŹ and Ōe", ("łodz", "oe")),
        ("김수현 배우", ("김수현",)),
        ("綾瀬はるか 主演", ("綾瀬はるか",)),
        ("Ελένη, Анна", ("ελένη", "анна")),
        ("It's S2E5: at 10pm, on 2027-05-14", ("s2e5", "10pm", "2027", "05", "14", "it")),
        ("see salt-harbour.example/page_two or a@mail.example", ("harbour", "example", "page", "two", "mail")),
    ],
)
def test_words_of_any_script_and_shape(conn: Connection, day: datetime, words: str, sought: tuple[str, ...]) -> None:
    version = saved(conn, day, words)
    for each in sought:
        assert fold(each) == each
        assert asked(conn, each) == [version], each


def test_every_letter_is_read_as_it_is_typed(conn: Connection, day: datetime) -> None:
    """What is typed is folded by the program, what is read by the database."""
    letters = [chr(number) for number in (*range(0xC0, 0x530), *range(0x1E00, 0x2000)) if chr(number).isalpha()]
    version = saved(conn, day, " ".join(f"x{letter}y" for letter in letters))
    others = [letter for letter in letters if asked(conn, fold(f"x{letter}y")) != [version]]
    assert others == []
    assert fold("ÜNÏCÖDÉ Ñandú Çağrı Říp") == "unicode nandu cagrı rip"


def test_an_edit_takes_the_place_of_what_was_there(conn: Connection, day: datetime) -> None:
    saved(conn, day, "The premiere is in May.")
    second = saved(conn, day, "The premiere is in June.")
    assert asked(conn, "may") == []
    assert asked(conn, "premiere") == [second]
    sound(conn)


def test_a_text_that_is_dropped_and_put_back(conn: Connection, day: datetime) -> None:
    version = saved(conn, day, "The premiere is in May.", title="Salt")
    drop_text(conn, [version])
    assert asked(conn, "may") == []
    assert asked(conn, "salt") == [version]
    sound(conn)
    again = replace(SALT, text="The premiere is in May.", title="Salt")
    assert save_version(conn, again, day, fingerprint=_digest("The premiere is in May.Salt")) is None
    assert asked(conn, "may") == [version]
    sound(conn)


def test_an_old_version_may_go_and_the_newest_too(conn: Connection, day: datetime) -> None:
    first, second, third = (saved(conn, day, f"Word{number} premiere.") for number in range(3))
    drop_text(conn, [first])
    conn.execute(delete(article_version).where(article_version.c.id == second))
    assert asked(conn, "premiere") == [third]
    sound(conn)
    conn.execute(delete(article_version).where(article_version.c.id == third))
    assert asked(conn, "premiere") == []  # of the first, whose text was dropped, only the title is left
    sound(conn)
    conn.execute(delete(article_version))
    sound(conn)


def test_marks_on_a_version_do_not_touch_the_index(conn: Connection, day: datetime) -> None:
    version = saved(conn, day, "The premiere is in May.")
    conn.execute(update(article_version).values(walls=["x"], extractor_version=7))
    assert asked(conn, "may") == [version]
    sound(conn)


@pytest.mark.parametrize(
    "words",
    ["a" * 10_000, "ab " * 150_000, " ".join(f"{number:x}" for number in range(60_000)), "\U0001f600" * 9000, "", "�"],
    ids=["long", "repeated", "distinct", "emoji", "empty", "unfit"],
)
def test_no_text_is_too_much(conn: Connection, day: datetime, words: str) -> None:
    version = saved(conn, day, words, title="Harbour " + words[:20_000])
    assert asked(conn, "harbour") == [version]
    sound(conn)


def test_distinct_words_of_the_widest_letters_are_not_too_much(conn: Connection, day: datetime) -> None:
    letters = [chr(0x20000 + number) for number in range(600)]
    words = " ".join(one + other for one in letters for other in letters[:220])
    version = saved(conn, day, words, title="Harbour")
    assert asked(conn, "harbour") == [version]


@pytest.mark.parametrize("word", ["and", "not", "or", "near", "null", "title", "rank", "0", "1e400", "a" * 3000])
def test_words_of_the_index_languages_are_words(conn: Connection, day: datetime, word: str) -> None:
    saved(conn, day, "The pier is old.")
    for exact in (True, False):
        assert found(conn, [Term((word, word), exact=exact)], 9) == []
        assert found(conn, [Term(("pier",)), Term((word,), exact=exact, unwanted=True)], 9) != []


def test_an_index_that_is_out_of_step_is_noticed_and_made_anew(conn: Connection, day: datetime) -> None:
    if conn.dialect.name != "sqlite":
        assert out_of_step(conn) == 0
        rebuild_index(conn)
        return
    version = saved(conn, day, "The premiere is in May.")
    conn.execute(text("DROP TRIGGER article_search_new"))
    late = saved(conn, day, "The premiere is in June.", url="https://a.example/1")
    assert out_of_step(conn) == 1
    assert asked(conn, "premiere") == [version]
    rebuild_index(conn)
    assert asked(conn, "premiere") == [late, version]
    sound(conn)
