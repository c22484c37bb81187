"""Reading: a page or a text becomes an Article, and what the site says around it is left out.

What reads is imported when it is first asked for (PEP 562): trafilatura and our patterns take a third of a second, and
most crawls bring nothing that is to be read.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from monitor.article.fingerprint import fingerprint
from monitor.article.gate import Gate
from monitor.article.refusal import NotAnArticle, Reason, refused
from monitor.article.urls import canonical_url

if TYPE_CHECKING:
    from monitor.article.edits import STAYS, Remnant, is_successor, shares_nothing, still_there, what_is_left
    from monitor.article.page import read_html
    from monitor.article.text import read_text

__all__ = [
    "STAYS",
    "Gate",
    "NotAnArticle",
    "Reason",
    "Remnant",
    "canonical_url",
    "fingerprint",
    "is_successor",
    "read_html",
    "read_text",
    "refused",
    "shares_nothing",
    "still_there",
    "what_is_left",
]

_LATER = {
    "edits": ("STAYS", "Remnant", "is_successor", "shares_nothing", "still_there", "what_is_left"),
    "page": ("read_html",),
    "text": ("read_text",),
}


def __getattr__(name: str) -> object:
    for module, names in _LATER.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
