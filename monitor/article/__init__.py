"""Reading: a page or a text becomes an Article, and what the site says around it is left out.

What reads is imported when it is first asked for (PEP 562): trafilatura and our patterns take a third of a second, and
most crawls bring nothing that is to be read.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from monitor.article.fingerprint import fingerprint
from monitor.article.gate import Gate
from monitor.article.refusal import PASSING, WALLED, WITHHELD, NotAnArticle, Reason, is_wordy, refused
from monitor.article.urls import address_key, canonical_url, spellings
from monitor.model import SourceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.article.edits import STAYS, Remnant, is_successor, shares_nothing, still_there, what_is_left
    from monitor.article.page import not_read, read_html
    from monitor.article.record import read_record
    from monitor.article.text import read_text
    from monitor.model import Article, Page

__all__ = [
    "PASSING",
    "STAYS",
    "WALLED",
    "WITHHELD",
    "Gate",
    "NotAnArticle",
    "Reason",
    "Remnant",
    "address_key",
    "canonical_url",
    "fingerprint",
    "is_successor",
    "is_wordy",
    "not_read",
    "read_html",
    "read_record",
    "read_text",
    "reader_of",
    "refused",
    "shares_nothing",
    "spellings",
    "still_there",
    "what_is_left",
]

_LATER = {
    "edits": ("STAYS", "Remnant", "is_successor", "shares_nothing", "still_there", "what_is_left"),
    "page": ("not_read", "read_html"),
    "record": ("read_record",),
    "text": ("read_text",),
}

# How a page of a kind of source becomes an article, where not as a web page.
_READERS = {SourceKind.CATALOGUE: "read_record"}


def reader_of(kind: SourceKind) -> Callable[[Page, str], Article | NotAnArticle]:
    """What makes an article of a page of such a source: a function of the page and the source's name."""
    reader: Callable[[Page, str], Article | NotAnArticle] = __getattr__(_READERS.get(kind, "read_html"))
    return reader


def __getattr__(name: str) -> Any:
    for module, names in _LATER.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
