"""Pages that a service puts before a site to keep robots out: known by their headers and markup, whatever the status.

None of the marks below is on the pages that such a service lets through: these have scripts of its own, too. A page is
a challenge only if there is next to nothing to read on it, so that an article about one is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 200_000  # bytes; no challenge is larger
READABLE = 1_500  # characters; no challenge says more
REFUSALS = frozenset({401, 403, 405, 429, 503})


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
MARKUP = (
    ("Cloudflare", rb"_cf_chl_opt|cf-browser-verification|cf-challenge-running|cf-error-details|id=.challenge-form"),
    ("DataDome", rb"(?:geo|ct)\.captcha-delivery\.com|var dd\s*=\s*\{\s*'rt'"),
    ("HUMAN", rb"id=.px-captcha|captcha\.px-c(?:loud|dn)\.net|_pxBlockScript"),
    ("Akamai", rb"errors\.edgesuite\.net|sec-if-cpt-container|/_sec/cp_challenge/"),
    ("Imperva", rb"Incapsula incident ID|_Incapsula_Resource\?[^\"'>]*(?:incident_id|CWUDNSAI)"),
    ("Sucuri", rb"sucuri_cloudproxy_js|Sucuri Website Firewall"),
    ("AWS WAF", rb"awswaf\.com/[^\"'>]*(?:challenge|captcha)\.js|window\.gokuProps"),
    ("Anubis", rb"id=.anubis_challenge"),
    ("DDoS-Guard", rb"/\.well-known/ddos-guard/|data-ddg-"),
    ("a captcha", rb"class=.(?:g-recaptcha|h-captcha|cf-turnstile|frc-captcha|geetest_)"),
)
_MARKUP = re.compile(
    b"|".join(b"(?P<s%d>%b)" % (number, pattern) for number, (_, pattern) in enumerate(MARKUP)), re.IGNORECASE
)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_UNSEEN = re.compile(rb"<(script|style|template|head|svg)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.IGNORECASE | re.DOTALL)


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
    found = _MARKUP.search(body)
    if found is None or len(b" ".join(_UNSEEN.sub(b" ", body).split())) > READABLE:
        return None
    return MARKUP[int((found.lastgroup or "s0")[1:])][0]
