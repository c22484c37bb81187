"""Pages in place of an article: none of them is one, before an article was read at the address and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from three_days import OTHER, Days, Serve, bare, blog, moved, page, prose, spoken, three_days
from website import Reply, Website

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

pytestmark = pytest.mark.long


def answer(html: Callable[[str], str], status: int = 200, headers: Mapping[str, str] | None = None) -> Serve:
    def serve(site: Website, path: str, show: str) -> None:
        given = {"Content-Type": "text/html; charset=utf-8", **(headers or {})}
        site.reply(path, Reply(html(show).encode(), status=status, headers=given))

    return serve


def wall(title: str, body: str, status: int = 200, headers: Mapping[str, str] | None = None) -> Serve:
    return answer(lambda show: bare(title.format(show=show), body.format(show=show)), status, headers)


TEASERS = "".join(
    f"<div><h3><a href='/{n}'>{{show}} and the number {n}</a></h3><p>Season 2 of {{show}} will premiere on {n} July"
    " 2027, the network says, and it will have eight episodes.</p></div>"
    for n in range(1, 9)
)
FRONT = (
    "<!doctype html><html><head><title>Kettle &amp; Lamp</title><meta property='og:type' content='website'>"
    "<link rel='canonical' href='/'><meta property='og:site_name' content='Kettle &amp; Lamp'></head>"
    f"<body><main>{TEASERS}</main></body></html>"
)
SECTION = FRONT.replace("Kettle &amp; Lamp</title>", "News about the screen</title>").replace(
    "href='/'", "href='/news'"
)

# Where the article may be there another time, so that the address is asked again.
PASSING: dict[str, Serve] = {
    "Cloudflare, 200": wall("Wait", "<p>One moment.</p><!-- {show} -->", headers={"cf-mitigated": "challenge"}),
    "Cloudflare, 503": wall("{show}", "<script>window._cf_chl_opt={{}}</script><p>Checking</p>", 503),
    "DataDome, 403": wall("{show}", "<p>Please wait</p>", 403, {"X-DataDome": "protected"}),
    "DataDome, 200": wall("{show}", "<script src='https://geo.captcha-delivery.com/c.js'></script><p>{show}</p>"),
    "HUMAN, 200": wall("{show}", "<div id='px-captcha'></div><p>Hold the button to see {show}.</p>"),
    "Akamai, 403": wall("Access Denied", "<h1>Access Denied</h1>Reference #18.1", 403, {"Server": "AkamaiGHost"}),
    "Imperva, 200": wall("", "<iframe src='/_Incapsula_Resource?incident_id=1'>Request unsuccessful. {show}</iframe>"),
    "Sucuri, 200": wall("{show}", "<script>sucuri_cloudproxy_js=''</script><noscript>{show}</noscript>"),
    "reCAPTCHA, 200": wall("{show}", "<form><p>Go on to {show}</p><div class='g-recaptcha'></div></form>"),
    "login form": wall(
        "Kettle & Lamp",
        "<h2>Welcome back</h2><p>{show} and all that we write about the screen is there for those who have an account."
        " It costs nothing and takes a minute.</p><form><input name=u><input type=password name=p></form>",
    ),
    "login, in words": wall("Log in | Kettle", "<h1>Log in to read on</h1><p>{show}: who is back, and when.</p>"),
    "login, by redirect": moved(
        "/account/login?next={path}", lambda show: blog(show, prose(show), published="2027-03-15")
    ),
    "consent, by redirect": moved("/collectConsent?to={path}", lambda show: blog(show, prose(show, OTHER))),
    "region": wall("{show}", "<h1>{show}</h1><p>This content is not available in your region.</p>"),
    "age": wall("{show}", "<h1>How old are you?</h1><p>You must be at least 18 to read about {show}.</p><a>Yes</a>"),
    "maintenance": wall("Down for maintenance", "<h1>We’ll be back soon</h1><p>{show} will wait.</p>"),
}
# Where there is none.
NONE: dict[str, Serve] = {
    "script": wall(
        "{show}", "<noscript>You need to enable JavaScript to read about {show}.</noscript><div id=app></div>"
    ),
    "emptied": page(lambda show: blog(show, "")),
    "parked": wall(
        "kettle.example", "<h1>kettle.example</h1><p>This domain is for sale. Related: {show}, lamps, kettles.</p>"
    ),
    "soft 404": wall("Page not found", "<h1>Page not found</h1><p>Try {show}.</p>"),
    "front page in its place": answer(lambda show: FRONT.replace("{show}", show)),
    "section in its place": answer(lambda show: SECTION.replace("{show}", show)),
    "section, by redirect": moved("/television", lambda show: FRONT.replace("{show}", show)),
}
KINDS = PASSING | NONE
ARTICLE = page(lambda show: blog(show, prose(show)))


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> Days:
    """Of each kind one article with the wall on the second day, and one with it on the first and the third."""
    cases: dict[str, Serve] = {}
    for kind, serve in KINDS.items():
        cases |= {kind: serve, f"first {kind}": ARTICLE}
    first = {f"first {kind}": serve for kind, serve in KINDS.items()}
    return three_days(cases, tmp_path_factory.mktemp("walls"), before=first)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_no_article_where_nothing_was_known(days: Days, kind: str) -> None:
    outcome, reason = days.outcome(0, f"first {kind}")
    assert outcome in ("not_an_article", "failed")
    assert reason
    assert days.believed(0, f"first {kind}") == []
    assert days.told(0, f"first {kind}") == []


@pytest.mark.parametrize("kind", KINDS)
def test_it_takes_nothing_back(days: Days, kind: str) -> None:
    assert days.believed(0, kind) == ["2027-05-14"]
    assert days.outcome(1, kind)[0] in ("not_an_article", "failed")
    assert days.believed(1, kind) == days.believed(2, kind) == ["2027-05-14"]
    assert [*spoken(days.told(1, kind)), *spoken(days.told(2, kind))] == []
    shown = [[f for f in facts if f.show == days.shows[kind].slug] for facts in days.facts]
    assert shown[1] == shown[0], "what is shown is the same to the last quote"


@pytest.mark.parametrize("kind", PASSING)
def test_the_article_is_read_when_the_wall_is_gone(days: Days, kind: str) -> None:
    assert days.outcome(1, f"first {kind}")[0] == "new"
    assert days.believed(1, f"first {kind}") == ["2027-05-14"]
    assert days.believed(2, f"first {kind}") == ["2027-05-14"]
