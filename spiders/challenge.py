"""Pages that a service puts before a site to keep robots out: known by their headers and markup, whatever the status.

None of the marks below but a captcha is on the pages that such a service lets through: these have scripts of its own,
too. A page is a challenge only if there is next to nothing to read on it, so that an article about one is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ahocorasick_rs import BytesAhoCorasick, Implementation

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 200_000  # bytes; no challenge is larger
READABLE = 1_500  # characters; no challenge says more
BARE = 300  # characters; a page that says more is not there for its captcha alone
REFUSALS = frozenset({401, 403, 405})
BUSY = frozenset({429, 503})  # also said by a site itself that is down, or asked too often


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells that a service has answered in place of the site."""

    service: str
    header: str  # lower case
    value: re.Pattern[str]
    refused: bool = False  # the header is on every answer: only with a status that refuses


HEADERS = (
    # https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
    Mark("Cloudflare", "cf-mitigated", re.compile("challenge|block", re.IGNORECASE)),
    Mark("Vercel", "x-vercel-mitigated", re.compile("challenge|deny", re.IGNORECASE)),
    # https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
    Mark("AWS WAF", "x-amzn-waf-action", re.compile("challenge|captcha", re.IGNORECASE)),
    Mark("Sucuri", "x-sucuri-block", re.compile(".")),
    Mark("DataDome", "x-datadome", re.compile("."), refused=True),
    Mark("DataDome", "x-dd-b", re.compile(".")),
    Mark("Akamai", "server", re.compile("AkamaiGHost", re.IGNORECASE), refused=True),
)
# In lower case; forms for comments and newsletters have them, too.
CAPTCHAS = tuple(
    b"class=%b%b" % (quote, name)
    for quote in (b'"', b"'")
    for name in (b"g-recaptcha", b"h-captcha", b"cf-turnstile", b"frc-captcha")
)
# In lower case; each but a captcha stands on the service's own page alone.
MARKUP: tuple[tuple[str, tuple[bytes, ...]], ...] = (
    (
        "Cloudflare",
        (b"_cf_chl_opt", b"cf-browser-verification", b"cf-challenge-running", b"cf-error-details", b'"challenge-form"'),
    ),
    ("DataDome", (b"geo.captcha-delivery.com", b"ct.captcha-delivery.com", b"var dd={'rt'")),
    (
        "HUMAN",
        (b'id="px-captcha', b"id='px-captcha", b"captcha.px-cdn.net", b"captcha.px-cloud.net", b"_pxblockscript"),
    ),
    ("Akamai", (b"errors.edgesuite.net", b"sec-if-cpt-container", b"/_sec/cp_challenge/")),
    (
        "Imperva",
        (b"incapsula incident id", b"_incapsula_resource?cwudnsai", b"_incapsula_resource?incident_id"),
    ),
    ("Sucuri", (b"sucuri_cloudproxy_js", b"sucuri website firewall")),
    ("AWS WAF", (b"window.gokuprops", b"awswafintegration")),
    ("Anubis", (b'id="anubis_challenge', b"id='anubis_challenge")),
    ("DDoS-Guard", (b"/.well-known/ddos-guard/", b"data-ddg-")),
    ("a captcha", CAPTCHAS),
)
_SERVICES = tuple(service for service, marks in MARKUP for _ in marks)
_MARKS = BytesAhoCorasick([mark for _, marks in MARKUP for mark in marks], implementation=Implementation.DFA)
_ARTICLE = (b"<article", b"published_time")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
# What is opened and never closed goes on to the end: looked for once, and not anew from each opening.
_UNSEEN = re.compile(
    rb"<(script|style|template|title|svg)\b(?:.*?</\1\s*>|.*\Z)|<!--(?:.*?-->|.*\Z)|<[^<>]*>",
    re.IGNORECASE | re.DOTALL,
)


def challenge(status: int, headers: Mapping[str, str], body: bytes) -> str | None:
    """Who has answered with a challenge or a block in place of the site; None if nobody has.

    ``headers`` are those of the answer, their names in lower case.
    """
    for mark in HEADERS:
        value = headers.get(mark.header)
        if value and mark.value.search(value) and (not mark.refused or status in REFUSALS):
            return mark.service
    if len(body) > MOST or not _PAGE.search(body[:2048]):
        return None
    lower = body.lower()
    marks = _MARKS.find_matches_as_indexes(lower, overlapping=True)
    if not marks:
        return None
    found = _SERVICES[min(mark for mark, _, _ in marks)]  # the table's order: a captcha is the last to go by
    readable = len(b" ".join(_UNSEEN.sub(b" ", body).split()))
    if found == "a captcha" and status not in REFUSALS | BUSY:
        return found if readable <= BARE and not any(mark in lower for mark in _ARTICLE) else None
    return found if readable <= READABLE else None
