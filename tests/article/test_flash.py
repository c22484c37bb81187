"""News in two sentences is an article; a stub, a notice or a caption of that length is none."""

from __future__ import annotations

import pytest
from handwritten import page

from monitor.article import NotAnArticle, Reason, read_html
from monitor.article.page import MIN_TEXT
from monitor.model import Article

DATED = '<meta property="article:published_time" content="2026-03-03T09:00:00Z">'


def _read(text: str, meta: str = DATED) -> Article | NotAnArticle:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n"))
    title = "Salt Roads Is Back: Watch the Video for Free"
    html = f"<html><head><title>{title}</title>{meta}</head><body><nav><a href='/'>Home</a></nav>"
    return read_html(page(f"{html}<article><h1>{title}</h1>{body}</article></body></html>"), "s")


@pytest.mark.parametrize(
    "text",
    [
        "Canal Seven has renewed Salt Roads for a third season. It premieres in July.",
        "Salt Roads is back on July 9.\nCanal Seven announced the date today.",
        "“Salt Roads” ends with season 2. “We told our story,” said Ingrid Tuv.",
        "Salt Roads has been cancelled by St. Mary Pictures. There will be no third season.",
        "You're going to get more Salt Roads. Canal Seven ordered season 3 today.",
        "You will see Mara Venn again in Salt Roads. Canal Seven ordered season 3 today.",
        "The drama is over after two seasons. Canal Seven will not order more of Salt Roads.",
    ],
)
def test_a_flash_is_an_article(text: str) -> None:
    found = _read(text)
    assert len(text) < MIN_TEXT
    assert isinstance(found, Article)
    assert found.text == text.replace("\n", "\n\n")


@pytest.mark.parametrize(
    "text",
    [
        "Salt Roads returns July 9. Read more.",
        "Salt Roads returns July 9. Read the full story on our site.",
        "Salt Roads returns on July 9. To read on, sign up for our newsletter.",
        "Salt Roads returns on July 9. Subscribe to read the rest.",
        "Please enable JavaScript to read this. Then load the page again.",
        "You need to enable JavaScript to run this app.",
        "This article is for subscribers. Already a subscriber? Log in.",
        "Something went wrong. The page could not be loaded.",
        "We have sent you a mail. Click the link in it to log in.",
        "Mara Venn in Salt Roads. Photo by Ola Brandt.",
        "Salt Roads has been renewed for a third season, and it …",
        "Salt Roads: season 3 is on the way",
        "Enter your email to continue. All fields are required.",
        "Members enjoy unlimited access to everything. Become one for £1 today.",
        "Hang tight while we check things. Access will be given in seconds.",
        "Video unavailable in your country today. Try the other player below.",
        "The other stories of the day are below. Everything is free with an account.",
        "You need an account for Salt Roads. Members enjoy it for free every week.",
        "Mr. Venn is back in the third season of Salt Roads.",
    ],
)
def test_a_stub_is_none(text: str) -> None:
    found = _read(text)
    assert isinstance(found, NotAnArticle)
    assert found.reason in (Reason.TOO_SHORT, Reason.OUT_OF_ORDER, Reason.BLOCKED)


def test_nor_is_a_page_without_a_date() -> None:
    text = "Salt Roads is back on July 9. Canal Seven announced the date today."
    assert isinstance(_read(text, meta=""), NotAnArticle)
