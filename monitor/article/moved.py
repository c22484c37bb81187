"""Where a redirect led: to the article under another address, or away from it.

A site that has lost an article, or wants a reader to log in or to consent first, often answers with another page of its
own and status 200 in the end. The two addresses tell.
"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from monitor.article.site_lines import Rule

# Parts of an address (a folder, a file, the first label of a host) of pages that stand in an article's way or in its
# place; no word that may well be a show's title.
GATES = (
    Rule(
        r"(?:collect|cookie|privacy|gdpr)?[-_]?consent|cookies?(?:[-_]?(?:wall|policy))?|privacy[-_]gate",
        "collectConsent",
    ),
    Rule(r"(?:log|sign)[-_]?(?:in|up|on)|accounts?|auth|register|registration|sso", "sign-in"),
    Rule(r"subscri(?:be|ption)s?|paywall|membership|checkout", "subscribe"),
    Rule(r"captcha|access[-_]?denied|robot[-_]?check", "captcha"),
    Rule(r"age[-_]?(?:gate|check|verification)|geo[-_]?block(?:ed)?|unavailable[-_]in[-_]your[-_]region", "age-gate"),
)
NOTICES = (Rule(r"404|40[13]|410|50\d|(?:page[-_]?)?not[-_]?found|errors?|maintenance", "page-not-found"),)
# The last part of the address of a section.
SECTIONS = (
    Rule(r"(?:tv|web)?[-_]?(?:news|shows?|series)|tv|television|streaming|drama|comedy|films?|movies?", "tv-shows"),
    Rule(r"entertainment|culture|arts?|media|lifestyle|celebrit(?:y|ies)|people|sports?|music|world", "entertainment"),
    Rule(r"articles?|stor(?:y|ies)|posts?|blogs?|features?|reviews?|recaps?|interviews?|videos?", "blog"),
    Rule(r"latest|all|archives?|tags?|topics?|categor(?:y|ies)|sections?|search|home|magazine|trending", "archive"),
    Rule(r"(?:about|contact)(?:[-_]us)?|help|faq|terms|privacy|shop|store|apps?", "about-us"),
)
_SECTION = re.compile("|".join(f"(?:{rule.pattern})" for rule in SECTIONS), re.IGNORECASE)
_GATE = re.compile("|".join(f"(?:{rule.pattern})" for rule in GATES), re.IGNORECASE)
_NOTICE = re.compile("|".join(f"(?:{rule.pattern})" for rule in NOTICES), re.IGNORECASE)
_HOME = re.compile(r"/(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|default)(?:\.\w+)?/?)?", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
# Characters of writing that has no spaces between words: Thai to Burmese, Khmer, kana, Chinese characters.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_WORD_LENGTH = 2  # of them are a word
_SLUG_WORDS = 3  # a last part of an address of so many words is an article's; "amp", "2" and "index.html" are not


def leads_to_gate(asked: str, final: str) -> bool:
    """Whether a page at ``final`` stands before what was asked for at ``asked``: a login, a consent, a captcha."""
    return asked != final and _names(_GATE, final) and not _names(_GATE, asked)


def leads_away(asked: str, final: str) -> bool:
    """Whether a page at ``final`` is not what was asked for at ``asked``, but a home page, a section or a gate."""
    if asked == final:
        return False
    if _HOME.fullmatch(urlsplit(final).path or "/") and not urlsplit(final).query:
        return bool(_parts(asked)) and not _HOME.fullmatch(urlsplit(asked).path)
    if leads_to_gate(asked, final) or (_names(_NOTICE, final) and not _names(_NOTICE, asked)):
        return True
    start, end = _parts(asked), _parts(final)
    if is_above(final, asked):
        return any(map(_is_slug, start[len(end) :]))
    # Another section: it has neither words, nor a number or a date, where the article's address had words. As deep down
    # as that was, it may be the article under a shorter name, if it is not called as sections are.
    return (
        any(map(_is_slug, start))
        and not urlsplit(final).query
        and not any(_is_slug(p) or _NUMBER.search(p) for p in end)
        and (len(end) < len(start) or _SECTION.fullmatch(end[-1].partition(".")[0]) is not None)
    )


def is_article_address(url: str) -> bool:
    """Whether an address has several words or a number, as those of articles have; a show's own page has neither."""
    return any(_is_slug(part) or _NUMBER.search(part) for part in [*_parts(url), urlsplit(url).query])


def is_above(url: str, below: str) -> bool:
    """Whether the path of one address is the beginning of another's, as a section's is of its articles'."""
    end, start = _parts(url), _parts(below)
    return len(end) < len(start) and start[: len(end)] == end


def _parts(url: str) -> list[str]:
    return [part for part in unquote(urlsplit(url).path).split("/") if part]


def _labels(url: str, parts: list[str]) -> list[str]:
    """What of an address may name a gate: the folders, the file without its ending, the first label of the host."""
    return [*(part.partition(".")[0] for part in parts), (urlsplit(url).hostname or "").partition(".")[0]]


def _names(pattern: re.Pattern[str], url: str) -> bool:
    return any(pattern.fullmatch(label) for label in _labels(url, _parts(url)))


def _is_slug(part: str) -> bool:
    words = re.findall(r"[^\W_]+", part)
    return sum(max(1, len(_UNSPACED.findall(word)) // _WORD_LENGTH) for word in words) >= _SLUG_WORDS
