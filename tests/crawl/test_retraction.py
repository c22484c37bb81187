"""What an article says counts until an edit takes it out: not when it cannot be had, or only a part of it can."""

from __future__ import annotations

import pytest
from three_days import DAY, OTHER, TEXT, Days, Serve, bare, beneath, blog, moved, page, prose, spoken, three_days
from website import Reply, Website

from monitor.model import Attribute
from monitor.store import fact_history, open_database, reading

MASTHEAD = "<a href=/login>Already a subscriber? Log in</a>"
HTML = {"Content-Type": "text/html; charset=utf-8"}

TEASED = "Season 2 of {show} will premiere on 1 June 2027."


def broken_off(site: Website, path: str, show: str) -> None:
    whole = blog(show, prose(show)).encode()
    site.reply(path, Reply(whole[: whole.index(b"Season 2 of") + 12], headers=HTML))


def stub(call: str, head: str = "", paragraphs: int = 4) -> Serve:
    return page(lambda show: blog(show, f"{prose(show, TEXT[:paragraphs])}{call}", head=head))


NOT_FREE = """<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False",
 "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".rest"}}</script>"""
CHALLENGE = "<h1>kettle.example</h1><p>{words}</p><p>Ray ID: 8f3a</p><!-- {show} -->"
CONSENT = (
    "<h1>We value your privacy</h1><p>We and our 842 partners store and/or access information on a device, such as "
    "cookies and unique identifiers, for {show}.</p><p>With your permission we and our partners may use precise "
    "geolocation data for personalised ads and content, ad measurement and audience insights.</p>"
    "<p>You may change your preferences or withdraw your consent at any time.</p><button>Accept all</button>"
)
KEKSIT = (
    "<h1>{show}</h1><p>Me ja kumppanimme tallennamme tietoja laitteeseesi, jotta voimme näyttää sinulle mainoksia.</p>"
    "<p>Voit muuttaa valintojasi milloin tahansa sivun alalaidasta, eikä se vaikuta jo tehtyyn käsittelyyn.</p>"
    "<p>Osa kumppaneistamme ei pyydä suostumustasi, vaan vetoaa oikeutettuun etuunsa toiminnassaan.</p>"
    "<p>Tietoja käytetään sisällön ja mainonnan mittaamiseen sekä palvelujen kehittämiseen koko verkostossamme.</p>"
    "<p>Voimme myös yhdistää tietoja muista lähteistä saatuihin tietoihin ja tunnistaa laitteesi automaattisesti.</p>"
    "<p>Valintasi koskevat vain tätä sivustoa, ja voit aina palata niihin sivun alalaidan linkistä.</p>"
)
RELATED = "<p>{show} is one of forty titles in our long list of what the coming spring brings to the small screen.</p>"

# What the address gives on the second day. Nothing of this takes anything back.
KEPT: dict[str, Serve] = {
    "not found": page(lambda show: bare("404", f"{show}: not here"), 404),
    "gone": page(lambda show: bare("410", f"{show}: gone"), 410),
    "captcha": page(lambda show: bare("Captcha", CHALLENGE.format(words="Solve the captcha", show=show)), 403),
    "server error": page(lambda show: bare("Oops", show), 500),
    **{
        f"challenge: {words[:25]}": page(
            lambda show, words=words: bare(words, CHALLENGE.format(words=words, show=show))  # type: ignore[misc]
        )
        for words in (
            "Just a moment...",
            "Are you human?",
            "Verify you are human by completing the action below.",
            "Press & Hold to confirm you are a human (and not a bot).",
            "You don't have permission to access this page on this server. Reference #18.1",
            "Überprüfung, ob Sie ein Mensch sind. Dies kann einige Sekunden dauern.",
            "Vérification que vous êtes humain. Cela peut prendre quelques secondes.",
            "Verifique que usted es un ser humano. Esto puede tardar unos segundos.",
            "사람인지 확인하는 중입니다. 몇 초 정도 걸릴 수 있습니다.",
            "人間であることを確認します。これには数秒かかる場合があります。",
        )
    },
    "soft 404": page(lambda show: bare("Page not found", f"<h1>Page not found</h1><p>Try {show}.</p>")),
    "no longer available": page(
        lambda show: blog(
            show,
            "<p>This article is no longer available. It may have been moved, or its licence has "
            "run out; look for other articles in our archive, which goes back to 1998.</p>",
        )
    ),
    "removed": page(lambda show: bare(show, f"<h1>This story has been removed</h1><p>{show}</p>")),
    "home page": moved(
        "/", lambda show: blog(show, prose(show, (*OTHER, TEASED)), title="Kettle &amp; Lamp", published="2027-03-15")
    ),
    "section": moved(
        "/news/", lambda show: blog(show, prose(show, (*OTHER, TEASED)), title="News", published="2027-03-15")
    ),
    "login": moved(
        "/account/login?next={path}", lambda show: blog(show, prose(show, (*OTHER, TEASED)), title="Welcome")
    ),
    "maintenance": page(lambda show: bare("Down for maintenance", f"<h1>Down for maintenance</h1><p>{show}</p>")),
    "cookie wall": page(lambda show: bare(show, CONSENT.format(show=show))),
    "cookie wall in Finnish": page(lambda show: bare(show, KEKSIT.format(show="Kettle"))),
    "legal reasons": page(lambda show: bare(show, f"<h1>451: Unavailable due to legal reasons</h1><p>{show}</p>")),
    **{
        f"paywall: {call[:30]}": stub(f"<p>{call}</p>")
        for call in (
            "Subscribe to continue reading.",
            "To read the full story, subscribe or sign in.",
            "This article is only available to our subscribers.",
            "Already a subscriber? Log in. Get unlimited access for $1 a week; cancel any time.",
            "You have reached your limit of free articles. Create a free account to keep reading.",
            "Want to read more? Become a member and support our work.",
        )
    },
    "paywall in the data": stub("<p>Lamp Plus</p>", NOT_FREE),
    "paywall beneath a masthead": page(
        lambda show: beneath(MASTHEAD, blog(show, prose(show, TEXT[:4]) + "<p>Subscribe to continue reading.</p>"))
    ),
    "paywall beside the article": page(
        lambda show: blog(show, prose(show, TEXT[:4])).replace("</main>", "<div>Subscribe to keep reading</div></main>")
    ),
    "two paragraphs and a call": stub("<p>Subscribe to continue reading.</p>", paragraphs=2),
    "two paragraphs and no word": stub("", paragraphs=2),
    "emptied": page(lambda show: blog(show, "")),
    "emptied but for its surroundings": page(lambda show: blog(show, RELATED.format(show=show))),
    "script": page(lambda show: bare(show, "<div id=app></div><script>start()</script>")),
    "broken off": broken_off,
    "a newer article by redirect": moved(
        "/2027/bakery-{path}",
        lambda show: blog(show, prose(show, OTHER), title=f"{show} loaves", published="2027-03-15"),
    ),
    "a newer article, no redirect": page(
        lambda show: blog(show, prose(show, OTHER), title=f"{show} loaves", published="2027-03-15")
    ),
    "redesign: bare divs": page(
        lambda show: bare(
            f"{show}: what we know of season 2",
            f"<div class=top><a href=/>Kettle</a></div><div class=wrap><h1>{show}: what we know of season 2</h1>"
            + "".join(f"<div>{sentence.format(show=show)}</div>" for sentence in TEXT)
            + "</div><div class=foot>All rights reserved</div>",
        )
    ),
    "redesign: sections, pictures, sidebar": page(
        lambda show: blog(
            show,
            "".join(
                f"<section><h2>Chapter {number}</h2><figure><img src=/{number}.jpg><figcaption>The pier</figcaption>"
                f"</figure><p>{sentence.format(show=show)}</p></section>"
                for number, sentence in enumerate(TEXT)
            )
            + "<aside><h3>Most read</h3><ul><li><a href=/1>Loaves for sale</a></li></ul></aside>",
        )
    ),
    "redesign: one paragraph, broken by br": page(
        lambda show: blog(show, "<p>" + "<br><br>".join(s.format(show=show) for s in TEXT) + "</p>")
    ),
}


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> Days:
    before = {"paywall beneath a masthead": page(lambda show: beneath(MASTHEAD, blog(show, prose(show))))}
    return three_days(KEPT, tmp_path_factory.mktemp("kept"), before=before)


@pytest.mark.parametrize("case", KEPT)
def test_the_article_tells_its_date(days: Days, case: str) -> None:
    assert days.outcome(0, case)[0] == "new"
    assert days.believed(0, case) == ["2027-05-14"]
    assert [change.kind for change in days.told(0, case)] == ["following"]


@pytest.mark.parametrize("case", KEPT)
def test_nothing_is_taken_back_and_nothing_told(days: Days, case: str) -> None:
    assert days.believed(1, case) == ["2027-05-14"], days.outcome(1, case)
    assert spoken(days.told(1, case)) == []
    assert days.believed(2, case) == ["2027-05-14"]
    assert spoken(days.told(2, case)) == []
    engine = open_database(days.database)
    with reading(engine) as conn:
        dates = [f for f in fact_history(conn, days.shows[case].slug, Attribute.RELEASE_DATE) if f.season == 2]
    engine.dispose()
    assert [(fact.valid_from, fact.valid_to) for fact in dates] == [(DAY, None)], "believed without a break"
