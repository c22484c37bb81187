"""Where a redirect led: to the article under another address, or away from it.

A site that has lost an article, or wants a reader to log in or to consent first, often answers with another page of its
own and status 200 in the end. The two addresses tell.
"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from monitor.article.site_lines import Rule

# Parts of an address (a folder, a file, the first label of a host) of pages that stand in an article's way; no word
# that may well be a show's title.
GATES = (
    Rule(
        r"(?:collect|cookie|privacy|gdpr)?[-_]?consent|cookies?(?:[-_]?(?:wall|policy))?|privacy[-_]gate",
        "collectConsent",
    ),
    Rule(r"(?:log|sign)[-_]?(?:in|up|on)|accounts?|auth|register|registration|sso", "sign-in"),
    Rule(r"subscri(?:be|ption)s?|paywall|membership|checkout", "subscribe"),
    Rule(r"captcha|access[-_]?denied|robot[-_]?check", "captcha"),
    Rule(r"404|40[13]|410|50\d|(?:page[-_]?)?not[-_]?found|errors?|maintenance", "page-not-found"),
)
_GATE = re.compile("|".join(f"(?:{rule.pattern})" for rule in GATES), re.IGNORECASE)
_HOME = re.compile(r"/(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|default)(?:\.\w+)?/?)?", re.IGNORECASE)
_SLUG_WORDS = 3  # a last part of an address of so many words is an article's; "amp", "2" and "index.html" are not


def leads_away(asked: str, final: str) -> bool:
    """Whether a page at ``final`` is not what was asked for at ``asked``, but a home page, a section or a gate."""
    if asked == final:
        return False
    start, end = _parts(asked), _parts(final)
    if _HOME.fullmatch(urlsplit(final).path or "/") and not urlsplit(final).query:
        return bool(start) and not _HOME.fullmatch(urlsplit(asked).path)
    if any(map(_is_gate, _labels(final, end))) and not any(map(_is_gate, _labels(asked, start))):
        return True
    above = len(end) < len(start) and start[: len(end)] == end
    return above and any(len(re.findall(r"[^\W_]+", part)) >= _SLUG_WORDS for part in start[len(end) :])


def _parts(url: str) -> list[str]:
    return [part for part in unquote(urlsplit(url).path).split("/") if part]


def _labels(url: str, parts: list[str]) -> list[str]:
    """What of an address may name a gate: the folders, the file without its ending, the first label of the host."""
    return [*(part.partition(".")[0] for part in parts), (urlsplit(url).hostname or "").partition(".")[0]]


def _is_gate(label: str) -> bool:
    return _GATE.fullmatch(label) is not None
