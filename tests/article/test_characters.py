"""Characters: in which encoding a page is, and what stands for what in it."""

from __future__ import annotations

import pytest
from handwritten import FIRST, PLAIN, SECOND, read


@pytest.mark.parametrize(
    ("encoding", "content_type"),
    [
        ("utf-8", "text/html"),
        ("utf-8", "text/html; charset=iso-8859-1"),  # the header is wrong
        ("utf-8-sig", "text/html; charset=windows-1252"),
        ("utf-16", "text/html"),
        ("cp1252", "text/html; charset=windows-1252"),
        ("cp1252", "text/html; charset=utf-8"),  # wrong again
        ("cp1252", "text/html; charset=no-such-thing"),
        ("cp1252", None),
        ("iso-8859-15", "text/html; charset=ISO-8859-15"),
    ],
)
def test_charsets(encoding: str, content_type: str | None) -> None:
    sentence = "Zoë Brügge spielt die Köchin in der zweiten Staffel, die für den Frühling geplant ist."
    raw = PLAIN.replace("</article>", f"<p>{sentence}</p></article>").encode(encoding)
    assert sentence in read(raw, content_type=content_type).text


def test_a_charset_declared_in_the_document() -> None:
    sentence = "Вторая серия выйдет весной, сообщил канал, и в ней будет десять новых эпизодов о фонарщиках."
    body = PLAIN.replace("<head>", '<head><meta charset="windows-1251">').replace(
        "</article>", f"<p>{sentence}</p></article>"
    )
    assert sentence in read(body.encode("cp1251")).text


def test_a_few_broken_bytes_do_not_spoil_a_page() -> None:
    raw = PLAIN.replace(
        "</article>", "<p>Zoë, Zoë and Zoë are the names of the three cooks.\x00\x07</p></article>"
    ).encode()
    article = read(raw.replace(b"cooks", b"c\xffoks"), content_type="text/html; charset=utf-8")
    assert "Zoë, Zoë and Zoë are the names of the three c\ufffdoks." in article.text


@pytest.mark.parametrize("form", ["&#{0};", "&#x{0:x};", "&#X{0:06X};", "&#{0:07} ", "{1}"])
@pytest.mark.parametrize("number", [*range(1, 9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
def test_a_character_that_xml_forbids_does_not_cost_the_page(number: int, form: str) -> None:
    written = form.format(number, chr(number))
    article = read(
        PLAIN.replace("Salt Roads<", f"Salt {written}Roads<").replace("</p>", f" {written} So it is.</p>", 1)
    )
    assert [" ".join(block.text.split()) for block in article.blocks] == [f"{FIRST} So it is.", SECOND]
    assert " ".join(article.title.split()) == "Salt Roads"


def test_other_references_stay_what_they_are() -> None:
    written = "&#77;ara &amp;#27; &#x4d;ara &#8217; &#0027as &#x1F600; &#9;&#10;end"
    assert "Mara &#27; Mara ’ as \U0001f600 end" in read(PLAIN.replace("</p>", f" {written}</p>", 1)).text


def test_letters_are_composed() -> None:
    assert "Zoë" in read(PLAIN.replace("Mara", "Zoe\u0308")).text
