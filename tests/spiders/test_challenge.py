"""Challenges are known by what services send, and by nothing that is on the pages which they let through."""

from __future__ import annotations

import time

import pytest

from spiders.challenge import challenge

TEXT = "The keeper of Winter Harbor finds a letter that nobody in the harbor was meant to read, and hides it. " * 20
FLASH = "Season 2 of Winter Harbor will premiere on May 14, 2027, the network has announced. " * 5
NEWSLETTER = "<form><input name='mail'><div class='g-recaptcha' data-sitekey='x'></div></form>"


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


EMPTY = page("")


@pytest.mark.parametrize(
    ("status", "headers", "body", "service"),
    [
        (403, {"cf-mitigated": "challenge"}, EMPTY, "Cloudflare"),
        (200, {"cf-mitigated": "challenge"}, b"", "Cloudflare"),
        (503, {}, page("<script>window._cf_chl_opt = {cvId: '3'};</script>Just a moment..."), "Cloudflare"),
        (403, {"x-datadome": "protected"}, EMPTY, "DataDome"),
        (200, {}, page("<script>var dd={'rt':'c','cid':'A','host':'geo.captcha-delivery.com'}</script>"), "DataDome"),
        (200, {}, page("<div id='px-captcha'></div><p>Press & Hold</p>"), "HUMAN"),
        (403, {"server": "AkamaiGHost"}, page("<h1>Access Denied</h1>"), "Akamai"),
        (200, {}, page("<p>https://errors.edgesuite.net/18.1</p>"), "Akamai"),
        (200, {}, page('<iframe src="/_Incapsula_Resource?CWUDNSAI=1&incident_id=1"></iframe>'), "Imperva"),
        (
            200,
            {},
            page("<script>sucuri_cloudproxy_js='';</script>", "<title>Redirected</title>"),
            "Sucuri",
        ),
        (202, {"x-amzn-waf-action": "challenge"}, EMPTY, "AWS WAF"),
        (429, {"x-vercel-mitigated": "challenge"}, EMPTY, "Vercel"),
        (200, {}, page("<form><div class='g-recaptcha' data-sitekey='x'></div></form>"), "a captcha"),
        (403, {}, page(f"{FLASH}{NEWSLETTER}"), "a captcha"),
        (
            200,
            {},
            page(f"<div class='cf-turnstile'></div><script>window._cf_chl_opt = 3;</script>{FLASH}"),
            "Cloudflare",
        ),
        (503, {"x-datadome": "protected"}, page("<script src='https://ct.captcha-delivery.com/c.js'>"), "DataDome"),
        (200, {}, page("<script id='anubis_challenge' type='application/json'>{}</script>"), "Anubis"),
    ],
)
def test_what_is_a_challenge(status: int, headers: dict[str, str], body: bytes, service: str) -> None:
    assert challenge(status, headers, body) == service


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (200, {"server": "cloudflare", "cf-ray": "8"}, page(TEXT + "<script src='/cdn-cgi/challenge-platform/x.js'>")),
        (
            200,
            {"server": "cloudflare", "cf-ray": "8"},
            page("<script src='/cdn-cgi/challenge-platform/x.js'>"),
        ),
        (200, {"x-datadome": "protected"}, page(TEXT + "<script src='https://js.datadome.co/tags.js'></script>")),
        (200, {"server": "AkamaiGHost"}, page(TEXT)),
        (404, {"server": "AkamaiGHost"}, page("<h1>Not found</h1>")),
        (200, {}, page(f"{TEXT}<form><div class='g-recaptcha'></div></form>")),  # a comment form's
        (200, {}, page(f"<p>{TEXT}</p><pre>window._cf_chl_opt</pre>")),  # an article on one
        (200, {}, page("<script src='/_Incapsula_Resource?SWJIYLWA=1'></script>")),  # is on every page of Imperva's
        (200, {}, b"<?xml version='1.0'?><rss><item><title>px-captcha id='px-captcha'</title></item></rss>"),
        (200, {}, page(f"{FLASH}{NEWSLETTER}")),
        (200, {}, page(f"<article>Winter Harbor is back.</article>{NEWSLETTER}")),
        (200, {}, page(NEWSLETTER, "<meta property='article:published_time' content='2027-03-14'>")),
        (200, {}, page(f"{TEXT}<div id='px-captcha'></div>").replace(b"</head><body>", b"")),  # its end is optional
        (429, {"x-datadome": "protected"}, page("<h1>Too many requests</h1>")),  # these two are on every answer
        (503, {"server": "AkamaiGHost"}, page("<h1>Back soon</h1>")),
        (403, {}, page("<h1>Forbidden</h1>")),
        (500, {}, b""),
    ],
)
def test_what_is_none(status: int, headers: dict[str, str], body: bytes) -> None:
    assert challenge(status, headers, body) is None


@pytest.mark.parametrize("piece", [b"<script", b"<!--", b"<a ", b"<svg>", b"</script ", b"_Incapsula_Resource?"])
def test_a_hostile_body_costs_no_time(piece: bytes) -> None:
    body = b"<html><div class='g-recaptcha'>" + piece * (190_000 // len(piece))
    begun = time.process_time()
    challenge(403, {}, body)
    assert time.process_time() - begun < 0.5
