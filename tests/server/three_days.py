"""Articles whose address gives something else on the second day and the article again on the third (or last).

Each case is a show of its own and one article that dates its second season. All of it goes through a real site, crawls
and a database.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from crawling import AGENT, LIMITS, database, rss, source
from website import Website

from monitor.crawl import ArticleEvent, ChangeEvent, crawl
from monitor.model import Attribute, Show
from monitor.store import open_database, open_facts, reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from monitor.crawl import Event
    from monitor.model import Change, Fact

Serve = Callable[[Website, str, str], object]  # puts a page at a path of a site, about a show of that title

PATIENT = replace(LIMITS, deadline=300)  # many articles, on a machine that may be busy
DAY = datetime(2027, 3, 14, 12, tzinfo=UTC)
DATED = "Season 2 of {show} will premiere on 14 May 2027, the network said on Sunday."
TEXT = (
    "The lamps are lit again in the small town where {show} found its audience, one wet evening after another.",
    "Its makers have been seen on the pier with a crew and three boats, and nobody there would say what for.",
    "The keeper of the light hides a letter in the first season, and the last shot shows who has found it.",
    "Viewers took to the slow episodes at once, and the network's own numbers grew from week to week.",
    DATED,
    "Whether the brothers will lend their boats for another winter was left open at a dinner in the old inn.",
)
OTHER = (
    "A bakery in the harbour has begun to sell a loaf in the shape of the tower that {show} made famous last year.",
    "Tourists queue for it from seven in the morning, and the baker has had to hire her two nieces for the summer.",
    "She has not seen a single episode, she says, since she goes to bed at eight and rises when the gulls do.",
    "The council thinks of a parking place behind the church, which the parish would rather keep for weddings.",
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


def beneath(masthead: str, html: str) -> str:
    """A page with something on top of it, as on every page of its site."""
    return html.replace("<body>", f"<body><header>{masthead}</header>")


def bare(title: str, body: str) -> str:
    return f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"


def page(html: Callable[[str], str], status: int = 200) -> Serve:
    return lambda site, path, show: site.page(path, html(show), status=status)


def moved(to: str, html: Callable[[str], str]) -> Serve:
    def serve(site: Website, path: str, show: str) -> None:
        site.page(to.format(path=path), html(show))
        site.redirect(path, to.format(path=path))

    return serve


CALM = Show(title="Calm Waters")
NAMES = [f"{first} {last}" for first in ("Harbour", "Winter", "Paper", "Copper") for last in "Lights Bells Ropes Mills "
         "Towers Keepers Gardens Letters Stories Engines Orchards Lanterns".split()]  # fmt: skip


@dataclass(frozen=True)
class Days:
    """Crawls: the articles, what took their place, the articles again."""

    events: tuple[tuple[Event, ...], ...]
    shows: dict[str, Show]
    paths: dict[str, str]
    facts: tuple[tuple[Fact, ...], ...]  # open after each
    database: str

    def told(self, day: int, case: str) -> list[Change]:
        """What was told of a case's show on a day."""
        slug = self.shows[case].slug
        return [e.change for e in self.events[day] if isinstance(e, ChangeEvent) and e.change.show == slug]

    def believed(self, day: int, case: str) -> list[str]:
        """The premieres of its second season."""
        return [
            fact.value
            for fact in self.facts[day]
            if (fact.show, fact.attribute, fact.season) == (self.shows[case].slug, Attribute.RELEASE_DATE, 2)
        ]

    def outcome(self, day: int, case: str) -> tuple[str, str | None]:
        """What became of its page, and why."""
        [found] = [
            (e.outcome, e.reason)
            for e in self.events[day]
            if isinstance(e, ArticleEvent) and e.url.endswith(self.paths[case])
        ]
        return found


def three_days(
    cases: Mapping[str, Serve],
    folder: Path,
    *,
    before: Mapping[str, Serve] | None = None,
    days: Sequence[int] = (0, 1, 2),
) -> Days:
    """Crawl the article of each case, then what takes its place, and at last the article again.

    ``before`` has the pages of cases whose article does not look like the others.
    """
    file = database(folder)
    shows = dict(zip(cases, (Show(title=name) for name in NAMES), strict=False))
    assert len(shows) == len(cases)
    articles = dict.fromkeys(cases, page(lambda show: blog(show, prose(show)))) | dict(before or {})
    paths = {case: f"/news/{show.slug}-season-2-what-we-know" for case, show in shows.items()}
    events, facts = [], []
    with Website() as site:
        items = []
        for number, (case, path) in enumerate(paths.items()):
            items.append((f"{shows[case].title}: what we know", site.url(path)))
            if number % 2:  # something that can be had between those that cannot, or the site would be left alone
                calm = site.page(f"/calm/{number}", blog(CALM.title, prose(CALM.title, OTHER), title=CALM.title))
                items.append((CALM.title, calm))
        feed = source("feed", site.file("/feed", rss(*items), "application/rss+xml"), max_articles=len(items))
        for day in days:
            for case, path in paths.items():
                (articles if day in (days[0], days[-1]) else cases)[case](site, path, shows[case].title)
            at = DAY + timedelta(days=day)
            events.append(
                tuple(
                    crawl([feed], database=file, shows=[*shows.values(), CALM], user_agent=AGENT, limits=PATIENT, at=at)
                )
            )
            engine = open_database(file)
            with reading(engine) as conn:
                facts.append(tuple(open_facts(conn)))
            engine.dispose()
    return Days(tuple(events), shows, paths, tuple(facts), file)


def spoken(changes: list[Change]) -> list[str]:
    """Changes in a few words each."""
    return [f"{change.kind} {change.old} → {change.new}" for change in changes]
