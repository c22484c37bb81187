"""What a document that is not what its source's ``kind`` says looks like, and which kind would read it."""

from __future__ import annotations

import re

from monitor.article.refusal import Reason

# What a document of each kind begins with, behind a byte order mark, an XML declaration and comments.
_START = rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
LOOKS: dict[str, re.Pattern[bytes]] = {
    "feed": re.compile(_START + rb"<(?:rss|feed|rdf:RDF)\b", re.DOTALL),
    "sitemap": re.compile(_START + rb"<(?:urlset|sitemapindex)\b", re.DOTALL),
    "html": re.compile(_START + rb"<(?:!doctype\s+html|html|head|body)\b", re.DOTALL | re.IGNORECASE),
}
MENDS = {
    "feed": 'it is a feed: say kind = "feed"',
    "sitemap": 'it is a sitemap: say kind = "sitemap"',
    "html": 'it is a web page: say kind = "listing" to read what it links to, or kind = "page" to watch it',
}
WORDS: dict[Reason, str] = {
    Reason.EMPTY: "no text on it; does it need JavaScript?",
    Reason.TOO_LARGE: "the page holds no article: too large",
    Reason.BLOCKED: "the page holds no article: it keeps robots out",
    Reason.SOFT_404: "the page holds no article: it says that it was not found",
    Reason.OUT_OF_ORDER: "the page holds no article: it says that something is out of order",
    Reason.LOGIN: "the page holds no article: it asks to log in",
    Reason.REGION: "the page holds no article: it is not shown where we are",
    Reason.AGE: "the page holds no article: it asks for the reader's age",
    Reason.SCRIPT: "the page holds no article: it needs JavaScript",
    Reason.PARKED: "the page holds no article: its domain is for sale",
    Reason.GATE: "the page holds no article: it leads to a login, a consent or another gate",
    Reason.CONSENT: "the page holds no article: it asks for consent first",
    Reason.LED_AWAY: "the page holds no article: it leads to the site's home page or to a section",
    Reason.NO_RECORD: "what came is no whole entry of a show, as TVmaze's API gives it",
    Reason.REMNANT: "the page holds only a remnant of the article that was read before",
    Reason.TOO_SHORT: "the page holds no article: too short; does it need JavaScript?",
}


def suggestion(body: bytes, tried: str) -> str:
    """The kind that would read the document, as the end of a sentence; "" where none is seen to, or it was tried."""
    for looks, pattern in LOOKS.items():
        if pattern.match(body[:4096]):
            return "" if looks == tried or (looks == "html" and tried in ("listing", "page")) else f"; {MENDS[looks]}"
    return ""


def why_no_article(reason: Reason, content_type: str | None) -> str:
    """In words: ``not a web page: image/png``."""
    if reason is Reason.NOT_HTML:
        kind = (content_type or "").partition(";")[0].strip().lower()
        return f"not a web page: {kind}" if kind and "html" not in kind else "not a web page"
    return WORDS[reason]


def why_no_list(reason: Reason) -> str:
    """The same of a page in place of a source's list: ``no list came: it asks to log in``."""
    return f"no list came: {WORDS[reason].partition(': ')[2]}"


def beginning(body: bytes) -> str:
    """How a document begins, for an error: ``begins with "<!doctype html>"``."""
    start = " ".join(body[:400].decode("utf-8-sig", "replace").split())[:40]
    return f'begins with "{start}"' if start.isprintable() and "\ufffd" not in start else "it is no text"
