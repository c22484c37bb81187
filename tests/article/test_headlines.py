"""Headlines and sentences of articles that sound like a wall, and walls that look like an article."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from handwritten import page

from monitor.article import NotAnArticle, Reason, read_html
from monitor.article.page import not_read
from monitor.model import Article

ADDRESS = "https://kettle.example/tv/ember-falls-second-season-news"
LISTED = datetime(2026, 11, 19, 9, tzinfo=UTC)
STORY = "".join(
    f"<p>{line}</p>"
    for line in (
        "Ember Falls has been renewed for a second season by Halcyon, the streamer said in a letter on Tuesday.",
        "The drama follows two sisters who run a lighthouse on the coast, and the man who wants to buy it from them.",
        "Mara Venn and Lin Ek are back as the sisters; the ten new episodes are filmed from the spring on the pier.",
    )
)
DATED = '<meta property="article:published_time" content="2026-11-20T10:00:00Z">'
TYPED = '<meta property="og:type" content="article">'


def html(title: str, body: str, head: str = "", h1: str | None = None) -> str:
    h1 = title if h1 is None else h1
    return f"<html><head><title>{title}</title>{head}</head><body><main><h1>{h1}</h1>{body}</main></body></html>"


def reasons(source: str, *, listed: bool = False, url: str = ADDRESS) -> set[Reason | None]:
    """Why a page is no article, as it is read and as it is only looked at."""
    fetched = replace(page(source, url=url), published=LISTED if listed else None)
    read = read_html(fetched, "s")
    return {read.reason if isinstance(read, NotAnArticle) else None, not_read(fetched)}


@pytest.mark.parametrize(
    "headline",
    [
        "New age verification law hits Ember Falls",
        "Review: Age Check, the drama about ID laws",
        "Are You 18? renewed for season two",
        "Ember Falls is unavailable in the European Union, and fans are angry",
        "Fans get access to cut scenes of Ember Falls under GDPR",
        "Members Only renewed for season two",
        "'Please Log In', the tech satire, is renewed",
        "Domain Expired renewed for season two",
        "Sign In to Murder adds three actors",
        "Error 404, the hacker drama, is renewed",
        "Access Denied – premiere date set for season two",
        "Captcha creator on the end of the robot comedy",
        "Enter Your Date of Birth is cancelled after one season",
        "Under Maintenance: Halcyon orders a comedy of plumbers",
        "Bad Gateway trailer: Mara Venn opens the wrong door",
        "Page Not Found star joins Ember Falls",
        "Subscribers Only casts Lin Ek as the editor",
        "Something Went Wrong gets a third season",
        "Ember Falls episode unavailable due to legal reasons returns in May",
        "Just a Moment season two: who is back?",
    ],
)
@pytest.mark.parametrize(("head", "listed"), [(DATED, False), (TYPED, False), ("", True)])
def test_a_headline_is_no_wall(headline: str, head: str, listed: bool) -> None:
    assert reasons(html(headline, STORY, head), listed=listed) == {None}
    assert reasons(html(f"{headline} | Kettle &amp; Lamp", STORY, head, h1=headline), listed=listed) == {None}


@pytest.mark.parametrize(
    "line",
    [
        "In the town of the show, you must be 18 to vote for the mayor.",
        "To watch the trailer, please log in.",
        "The next one plays in a village whose domain has expired.",
        "The answer of the keeper: access denied.",
    ],
)
@pytest.mark.parametrize(("head", "listed"), [(DATED, False), (TYPED, False), ("", True)])
def test_a_sentence_of_a_short_article_is_no_wall(line: str, head: str, listed: bool) -> None:
    assert reasons(html("Ember Falls renewed", f"{STORY}<p>{line}</p>", head), listed=listed) == {None}


def test_what_is_said_to_those_without_scripts_is_no_wall_beside_an_article() -> None:
    hint = "<noscript>Please enable JavaScript to see comments.</noscript>"
    assert reasons(html("Ember Falls renewed", STORY + hint)) == {None}
    assert Reason.SCRIPT in reasons(html("Ember Falls", f"{hint}<div id=app></div>"))


@pytest.mark.parametrize(
    ("title", "h1", "reason"),
    [
        ("Page not found – Kettle &amp; Lamp", "Oops! That page can’t be found.", Reason.SOFT_404),
        ("Page not found – Kettle &amp; Lamp", "Kettle &amp; Lamp", Reason.SOFT_404),
        ("404 | Kettle", "Sorry, we couldn’t find the page you were looking for", Reason.SOFT_404),
        ("Log in | Kettle", "Please log in to continue", Reason.LOGIN),
        ("Kettle", "Members only", Reason.LOGIN),
        ("Kettle", "Age verification required", Reason.AGE),
        ("Kettle", "This content is not available in your country", Reason.REGION),
        ("Kettle", "Sorry, this domain has expired", Reason.PARKED),
        ("Access denied", "Access denied", Reason.BLOCKED),
        ("Kettle", "We’ll be right back", Reason.OUT_OF_ORDER),
    ],
)
def test_a_notice_with_a_date_and_the_words_of_articles_is_one(title: str, h1: str, reason: Reason) -> None:
    assert reasons(html(title, STORY, DATED + TYPED, h1=h1)) == {reason}
    assert reasons(html(title, STORY, h1=h1), listed=True) == {reason}


def test_a_notice_without_a_heading_beside_the_names_of_site_and_section() -> None:
    source = html("Page not found – Kettle &amp; Lamp | Television", STORY, DATED).replace("h1>", "b>")
    assert reasons(source) == {Reason.SOFT_404}


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (
            "<p>This content is not available in your region.</p>" + "<p>Go back to the front page.</p>" * 8,
            Reason.REGION,
        ),
        ("<p>You must be at least 18 to read about the drama of the two sisters who run it.</p>" * 2, Reason.AGE),
        ("<p>Ember Falls is there for those who have an account.</p><form><input type=password></form>", Reason.LOGIN),
    ],
)
def test_the_date_of_a_list_makes_no_article_of_a_wall(body: str, reason: Reason) -> None:
    assert reasons(html("Ember Falls renewed", body), listed=True) == {reason}


SITE = '<meta property="og:site_name" content="Ember Falls">'


@pytest.mark.parametrize("path", ["/tv/ember-falls", "/ember-falls/", "/shows/ember"])
def test_a_show_s_own_page_is_called_as_its_site_is(path: str) -> None:
    assert isinstance(read_html(page(html("Ember Falls", STORY, SITE), f"https://kettle.example{path}"), "s"), Article)


@pytest.mark.parametrize("path", ["/tv/ember-falls-second-season", "/2026/ember", "/news.php?id=17"])
def test_a_home_page_at_the_address_of_an_article(path: str) -> None:
    url = f"https://kettle.example{path}"
    assert read_html(page(html("Ember Falls", STORY, SITE), url), "s") == NotAnArticle(url, Reason.LED_AWAY)
