"""Reading: a page or a text becomes an Article, and what the site says around it is left out."""

from monitor.article.edits import is_remnant, is_successor, shares_nothing
from monitor.article.fingerprint import fingerprint
from monitor.article.gate import Gate
from monitor.article.page import NotAnArticle, Reason, read_html, refused
from monitor.article.text import read_text
from monitor.article.urls import canonical_url

__all__ = [
    "Gate",
    "NotAnArticle",
    "Reason",
    "canonical_url",
    "fingerprint",
    "is_remnant",
    "is_successor",
    "read_html",
    "read_text",
    "refused",
    "shares_nothing",
]
