"""What no article has so much of, and that reading takes no longer than there is to read."""

from __future__ import annotations

import random
import time

import pytest
from handwritten import page

from monitor.article import NotAnArticle, Reason, read_html
from monitor.article.page import MAX_ELEMENTS, MAX_TEXT

HEAD = "<html><head><title>Winter Harbor</title></head><body><article><p>Winter Harbor is back, and so is the winter. "
NOISE = random.Random(2).randbytes(4000)  # noqa: S311


@pytest.mark.parametrize(
    "body",
    [
        HEAD + "<p>Winter." * MAX_ELEMENTS,
        HEAD + "<a href='/'>Winter</a>" * MAX_ELEMENTS,
        HEAD + "Winter. " * (MAX_TEXT // 8),
    ],
    ids=["paragraphs", "links", "text"],
)
def test_more_than_an_article_has(body: str) -> None:
    read = read_html(page(body.encode()), "s")
    assert isinstance(read, NotAnArticle)
    assert read.reason is Reason.TOO_LARGE


def test_many_paragraphs_take_no_longer_than_their_number() -> None:
    """Twice as many once took four times as long: a minute for a hundred kilobytes."""

    def took(paragraphs: int) -> float:
        body = HEAD + "".join(f"<p>Winter Harbor {number}" for number in range(paragraphs))
        begun = time.process_time()
        read_html(page(body.encode()), "s")
        return time.process_time() - begun

    took(10)
    assert took(4000) < 4.0


@pytest.mark.parametrize(
    "body", [b"\x7fELF\0\0" + NOISE + b"<p>Winter Harbor", b"\0" * 3000 + b"<p>Winter Harbor", NOISE + HEAD.encode()]
)
def test_binary_data_called_a_page(body: bytes) -> None:
    assert read_html(page(body, content_type="text/html"), "s") == NotAnArticle(
        "https://kettle.example/a", Reason.NOT_HTML
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "iso2022_jp", "shift_jis"])
def test_text_in_which_any_byte_may_stand(encoding: str) -> None:
    word = "冬" if encoding == "shift_jis" else "Зима, 冬. "
    body = f"{HEAD}{word}{'The harbor lay still. ' * 20}</p></article></body></html>"
    read = read_html(page(body.encode(encoding, "ignore"), content_type=f"text/html; charset={encoding}"), "s")
    assert not isinstance(read, NotAnArticle)


def test_stray_control_characters_are_no_binary_data() -> None:
    body = HEAD + "The harbor\x00 lay\x0b still\x1f. " + "The harbor lay still. " * 60
    assert not isinstance(read_html(page(body.encode()), "s"), NotAnArticle)
