"""Reading: a page or a text becomes an Article, and what the site says around it is left out."""

from monitor.article.text import read_text

__all__ = ["read_text"]
