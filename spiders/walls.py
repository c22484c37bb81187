"""Walls that a site puts up in place of a source's list: a login, a consent, a challenge with words alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.article.moved import leads_to_gate
from monitor.article.refusal import WITHHELD
from monitor.model import Page
from spiders.fetch import FetchFailed
from spiders.looks import why_no_list

if TYPE_CHECKING:
    from spiders.fetch import Answer

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # a page is read without its time


def refuse_gate(url: str, answer: Answer) -> None:
    """Raise FetchFailed where a list's address led to a login, a consent, a captcha."""
    if leads_to_gate(url, answer.final_url):
        raise FetchFailed("blocked", f"its address leads to a gate before the list: {answer.final_url}", address=url)


def refuse_wall(answer: Answer) -> None:
    """Raise FetchFailed where what came in place of a list is a page that keeps us out."""
    from monitor.article import not_read

    page = Page(
        url=answer.url,
        final_url=answer.final_url,
        body=answer.body,
        fetched_at=_ANY_TIME,
        content_type=answer.content_type,
    )
    reason = not_read(page)
    if reason in WITHHELD:
        raise FetchFailed("blocked", why_no_list(reason), address=answer.url)
