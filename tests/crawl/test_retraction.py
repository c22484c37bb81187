"""What an article says counts until an edit takes it out: not when it cannot be had, or only a part of it can.

Each case is a show of its own and one article that dates its second season. On the second day its address gives
something else, on the third the article again. All of it goes through a real site, crawls and a database.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from crawling import AGENT, LIMITS, database, rss, source
from website import Reply, Website

from monitor.crawl import ArticleEvent, ChangeEvent, crawl
from monitor.model import Attribute, Show
from monitor.store import fact_history, open_database, open_facts, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from monitor.crawl import Event
    from monitor.model import Change, Fact

DAY = datetime(2027, 3, 14, 12, tzinfo=UTC)
HTML = {"Content-Type": "text/html; charset=utf-8"}

DATED = "Season 2 of {show} will premiere on 14 May 2027, the network said on Sunday."
TEXT = (
    "The lamps are lit again in the small town where {show} found its audience, one wet evening after another.",
    "Its makers have been seen on the pier with a crew and three boats, and nobody there would say what for.",
    "The keeper of the light hides a letter in the first season, and the last shot shows who has found it.",
    "Viewers took to the slow episodes at once, and the network's own numbers grew from week to week.",
    DATED,
    "Whether the brothers will lend their boats for another winter was left open at a dinner in the old inn.",
)
TEASED = "Season 2 of {show} will premiere on 1 June 2027."
OTHER = (
    "A bakery in the harbour has begun to sell a loaf in the shape of the tower that {show} made famous last year.",
    "Tourists queue for it from seven in the morning, and the baker has had to hire her two nieces for the summer.",
    "She has not seen a single episode, she says, since she goes to bed at eight and rises when the gulls do.",
    "The council thinks of a parking place behind the church, which the parish would rather keep for weddings.",
)

CORRECTION = (
    "Correction: an earlier version of this article gave a date that nobody at the network had confirmed; we have "
    "taken it out, and are sorry for having been in such a hurry."
)


def prose(show: str, sentences: tuple[str, ...] = TEXT) -> str:
    return "".join(f"<p>{sentence.format(show=show)}</p>" for sentence in sentences)


def blog(show: str, body: str, *, head: str = "", title: str = "", published: str = "2027-03-14") -> str:
    title = title or f"{show}: what we know of season 2"
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title>'
        f'<meta property="article:published_time" content="{published}T10:00:00Z">{head}</head>'
        f"<body><nav><a href='/'>Home</a> <a href='/news'>News</a></nav><main><article><h1>{title}</h1>"
        f"{body}</article></main><footer>Kettle &amp; Lamp, a paper about the screen</footer></body></html>"
    )


def bare(title: str, body: str) -> str:
    return f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"


def page(html: Callable[[str], str], status: int = 200) -> Callable[[Website, str, str], object]:
    return lambda site, path, show: site.page(path, html(show), status=status)


def moved(to: str, html: Callable[[str], str]) -> Callable[[Website, str, str], object]:
    def serve(site: Website, path: str, show: str) -> None:
        site.page(to.format(path=path), html(show))
        site.redirect(path, to.format(path=path))

    return serve


def broken_off(site: Website, path: str, show: str) -> None:
    whole = blog(show, prose(show)).encode()
    site.reply(path, Reply(whole[: whole.index(b"Season 2 of") + 12], headers=HTML))


def stub(call: str, head: str = "", paragraphs: int = 4) -> Callable[[Website, str, str], object]:
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
KEPT: dict[str, Callable[[Website, str, str], object]] = {
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

# Edits: what the address gives, and what is told of it.
EDITED: dict[str, tuple[Callable[[Website, str, str], object], list[str]]] = {
    "sentence taken out": (
        page(lambda show: blog(show, prose(show, tuple(s for s in TEXT if s is not DATED)))),
        ["retracted 2027-05-14 → None"],
    ),
    "paragraph rewritten": (
        page(
            lambda show: blog(
                show,
                prose(show, (*TEXT[:4], "The network has not made up its mind about a date, it now says.", *TEXT[5:])),
            )
        ),
        ["retracted 2027-05-14 → None"],
    ),
    "another date": (
        page(
            lambda show: blog(show, prose(show, (*TEXT[:4], DATED.replace("14 May", "21 May"), *TEXT[5:]))),
        ),
        ["changed 2027-05-14 → 2027-05-21"],
    ),
    "cut, with a correction": (
        page(
            lambda show: blog(
                show,
                prose(
                    show,
                    (
                        TEXT[0],
                        CORRECTION,
                    ),
                ),
            )
        ),
        ["retracted 2027-05-14 → None"],
    ),
}

CASES = {**KEPT, **{name: serve for name, (serve, _) in EDITED.items()}}
NAMES = [f"{first} {last}" for first in ("Harbour", "Winter", "Paper", "Copper") for last in "Lights Bells Ropes Mills "
         "Towers Keepers Gardens Letters Stories Engines Orchards Lanterns".split()]  # fmt: skip
SHOWS = dict(zip(CASES, (Show(title=name) for name in NAMES), strict=False))


@dataclass(frozen=True)
class Days:
    """Three crawls: the articles, what took their place, the articles again."""

    events: tuple[tuple[Event, ...], ...]
    paths: dict[str, str]
    facts: tuple[tuple[Fact, ...], ...]  # open after each
    database: str

    def told(self, day: int, case: str) -> list[Change]:
        """What was told of a case's show on a day."""
        slug = SHOWS[case].slug
        return [e.change for e in self.events[day] if isinstance(e, ChangeEvent) and e.change.show == slug]

    def believed(self, day: int, case: str) -> list[str]:
        """The premieres of its second season."""
        return [
            fact.value
            for fact in self.facts[day]
            if (fact.show, fact.attribute, fact.season) == (SHOWS[case].slug, Attribute.RELEASE_DATE, 2)
        ]

    def outcome(self, day: int, case: str) -> tuple[str, str | None]:
        """What became of its page, and why."""
        [found] = [
            (e.outcome, e.reason)
            for e in self.events[day]
            if isinstance(e, ArticleEvent) and e.url.endswith(self.paths[case])
        ]
        return found


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Days]:
    file = database(tmp_path_factory.mktemp("retraction"))
    paths = {case: f"/news/{show.slug}-season-2-what-we-know" for case, show in SHOWS.items()}
    with Website() as site:
        items = [(f"{SHOWS[case].title}: what we know", site.url(path)) for case, path in paths.items()]
        feed = source("feed", site.file("/feed", rss(*items), "application/rss+xml"), max_articles=len(items))
        events, facts = [], []
        for day in range(3):
            for case, path in paths.items():
                title = SHOWS[case].title
                if day == 1:
                    CASES[case](site, path, title)
                else:
                    site.page(path, blog(title, prose(title)))
            crawled = crawl(
                [feed],
                database=file,
                shows=list(SHOWS.values()),
                user_agent=AGENT,
                limits=LIMITS,
                at=DAY + timedelta(days=day),
            )
            events.append(tuple(crawled))
            engine = open_database(file)
            with reading(engine) as conn:
                facts.append(tuple(open_facts(conn)))
            engine.dispose()
        yield Days(tuple(events), paths, tuple(facts), file)


def spoken(changes: list[Change]) -> list[str]:
    return [f"{change.kind} {change.old} → {change.new}" for change in changes]


@pytest.mark.parametrize("case", CASES)
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
        dates = [f for f in fact_history(conn, SHOWS[case].slug, Attribute.RELEASE_DATE) if f.season == 2]
    engine.dispose()
    assert [(fact.valid_from, fact.valid_to) for fact in dates] == [(DAY, None)], "believed without a break"


@pytest.mark.parametrize("case", EDITED)
def test_an_edit_counts_and_is_told_once(days: Days, case: str) -> None:
    assert days.outcome(1, case)[0] == "edited"
    assert spoken(days.told(1, case)) == EDITED[case][1]
    assert days.believed(2, case) == ["2027-05-14"], "it is back"
    assert len(days.told(2, case)) <= 1
