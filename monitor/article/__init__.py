"""Reading: a page or a text becomes an Article, and what the site says around it is left out."""

from monitor.article.edits import STAYS, Remnant, is_successor, shares_nothing, still_there, what_is_left
from monitor.article.fingerprint import fingerprint
from monitor.article.gate import Gate
from monitor.article.page import NotAnArticle, Reason, read_html, refused
from monitor.article.text import read_text
from monitor.article.urls import canonical_url

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
