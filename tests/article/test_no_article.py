"""Pages that are no article, and pages that nearly cost us one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from handwritten import FIRST, PLAIN, SECOND, page, read

from monitor.article import NotAnArticle, Reason, is_wordy, read_html
from monitor.article.refusal import MAX_BODY

if TYPE_CHECKING:
    from pathlib import Path

    from monitor.model import Article


@pytest.mark.parametrize(
    ("body", "content_type", "reason"),
    [
        (b"", "text/html", Reason.EMPTY),
        (b" \n\t ", "text/html", Reason.EMPTY),
        (b"<html><body></body></html>", "text/html", Reason.EMPTY),
        (b"%PDF-1.7 ...", None, Reason.NOT_HTML),
        (b"\x89PNG\r\n", "text/html", Reason.NOT_HTML),
        (b'{"title": "x"}', "text/html", Reason.NOT_HTML),
        (b'<?xml version="1.0"?><rss version="2.0"></rss>', "text/xml", Reason.NOT_HTML),
        (PLAIN.encode(), "application/json", Reason.NOT_HTML),
        (b"no markup at all, only words", "text/plain", Reason.NOT_HTML),
        (b"<html><body><p>Short.</p></body></html>", "text/html", Reason.TOO_SHORT),
        (b"<html><body><h1>Salt Roads</h1><h2>Cast</h2></body></html>", "text/html", Reason.TOO_SHORT),
        (b"<p>" + b"x" * MAX_BODY, "text/html", Reason.TOO_LARGE),
    ],
)
def test_what_is_no_article(body: bytes, content_type: str | None, reason: Reason) -> None:
    url = "https://kettle.example/a"
    assert read_html(page(body, content_type=content_type), "s") == NotAnArticle(url, reason)


def notice(title: str, text: str) -> NotAnArticle | Article:
    filler = "<p>You may go back to the front page, or look for what you want in our archive of many years.</p>" * 3
    return read_html(
        page(f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p>{filler}</body></html>"), "s"
    )


@pytest.mark.parametrize(
    ("title", "text", "reason"),
    [
        ("Just a moment...", "Checking your browser before you go on to kettle.example.", Reason.BLOCKED),
        ("Access denied", "You do not have permission to see this page.", Reason.BLOCKED),
        (
            "kettle.example",
            "Please verify you are a human by pressing the button below and holding it.",
            Reason.BLOCKED,
        ),
        ("Attention Required! | Cloudflare", "Sorry, you have been kept out of this site.", Reason.BLOCKED),
        ("Page not found - Kettle", "It seems that nothing is here, try to search.", Reason.SOFT_404),
        ("Error 404", "Oops.", Reason.SOFT_404),
        ("Sorry", "The page you are looking for can’t be found.", Reason.TOO_SHORT),
    ],
)
def test_notices_are_no_articles(title: str, text: str, reason: Reason) -> None:
    found = notice(title, text)
    if reason is Reason.TOO_SHORT:  # only its text says so: what was read must at least be short
        assert isinstance(found, NotAnArticle) or len(found.text) < 500
    else:
        assert found == NotAnArticle("https://kettle.example/a", reason)


def test_an_article_about_a_missing_page_is_an_article() -> None:
    body = f"<h1>Page 404 Not Found: the finale explained</h1><article>{f'<p>{FIRST} {SECOND}</p>' * 12}</article>"
    assert FIRST in read(f"<html><head><title>Not found</title></head><body>{body}</body></html>").text


def test_deeply_nested_pages_are_read_without_recursion() -> None:
    for depth in (300, 1_500):
        nested = "<div>" * depth + "<p>deep down</p>" + "</div>" * depth
        article = read(PLAIN.replace("</article>", f"</article>{nested}<p>{SECOND}</p>"))
        assert FIRST in article.text
    nested = "<div>" * 5_000 + "<p>deep down</p>" + "</div>" * 5_000
    assert FIRST in read(PLAIN.replace("</article>", f"</article>{nested}")).text
    assert isinstance(read_html(page(f"<html><body>{nested}</body></html>"), "s"), NotAnArticle)
    inline = "".join(f"<p><font><b>{FIRST}</p>" for _ in range(400))  # never closed
    assert FIRST in read(f"<html><body><article>{inline}</article></body></html>").text


def test_external_entities_and_includes_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret of the lamplighters")
    doctype = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY y "yyyy"><!ENTITY z "&y;&y;">]>'
    article = read(f"<?xml version='1.0'?>{doctype}" + PLAIN.replace(FIRST, f"{FIRST} &x; &z;"))
    assert "secret of" not in article.text


SCRIPT = "<script>" + "let wall = 1; " * 20_000 + "</script>"
STYLE = "<STYLE>" + ".wall { color: red } " * 20_000 + "</STYLE >"
LINES = "<p>The keeper of the lighthouse finds a letter that nobody was meant to read.</p>"


@pytest.mark.parametrize("head", [SCRIPT, STYLE, "<template>" + LINES * 200 + "</template>", "", "<script>" * 1000])
def test_what_a_page_does_not_show_makes_it_no_wordy_one(head: str) -> None:
    assert not is_wordy(f"<html><head>{head}</head><body><h1>Log in</h1>{LINES * 3}</body></html>".encode())


def test_no_tag_is_cut_where_a_page_is_looked_at_in_parts() -> None:
    assert not is_wordy(f"<html><body><h1>Log in</h1><div data-words='{'a b ' * 20_000}'></body></html>".encode())


@pytest.mark.parametrize("page", [LINES * 200, SCRIPT + LINES * 200, "<p>등대지기가 편지를 발견한다. " * 500])
def test_a_wordy_page(page: str) -> None:
    assert is_wordy(page.encode())


def test_a_wordy_page_in_utf_16_is_parsed_all_the_same() -> None:
    assert not is_wordy((LINES * 200).encode("utf-16"))


@pytest.mark.parametrize("flood", ["<", "<script", "<script>", "<a ", "< <", "</"])
def test_looking_for_words_takes_no_longer_than_the_page_is_long(flood: str) -> None:
    body = (flood * (4_000_000 // len(flood))).encode()
    start = time.process_time()
    is_wordy(body)
    assert time.process_time() - start < 5
