"""What an address offers: its feeds, its sitemaps, the links on it, or the article that it is.

Few requests, through the same fetcher as every crawl: the address itself, the feeds that it names, the sitemaps that
robots.txt names, and the well-known places only for what was named nowhere.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from monitor.article import Gate, NotAnArticle, Reason, read_html, refused
from monitor.article.urls import site
from monitor.crawl.seen import DocumentEvent, OfferEvent
from monitor.model import SourceKind
from spiders.catalogue_search import api_base, may_be_api, parse_search, search_address
from spiders.entries import Entry, NotAListing, slug_words
from spiders.feeds import feed_title
from spiders.fetch import FetchFailed
from spiders.kinds import SITEMAP_FACTOR
from spiders.listings import parse_listing
from spiders.looks import beginning, why_no_article
from spiders.offers import (
    FEED_PLACES,
    SITEMAP_PLACES,
    at_home,
    best_part,
    best_sitemaps,
    comments_feed,
    guessed_feed,
    is_own,
    page_feeds,
    ranked,
    site_places,
)
from spiders.robots import RobotsRules
from spiders.sightings import came, listed, shows_named
from spiders.source import SourceSpider
from spiders.survey_documents import is_news, offer_of_catalogue, parsed, refuse_unfit, wall_at
from spiders.webpages import WebPage, read_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from monitor.crawl.job import Event, Job
    from monitor.model import Article, Show
    from spiders.entries import Listing
    from spiders.fetch import Answer

MOST_ASKED = 14  # documents asked for in one survey, robots.txt aside
ARTICLE_WORDS = 120  # a page of fewer is no article that is worth being watched
FEW_LINKS = 5  # to articles, as below one; a list has more
OF_ONE_SHOW = 0.8  # of the newest articles concern one show: the list is about it
HOPELESS = frozenset({"dns", "refused", "unreachable", "timeout"})  # whatever else is asked of the site fails so, too


class SurveySpider(SourceSpider):
    """Asks for what may list the articles of the address, and tells what came as offers, the best first."""

    name = "survey"

    def __init__(self, job: Job, emit: Callable[[Event], None]) -> None:
        # It keeps nothing, and so has no ledger.
        super().__init__(job, None, lambda _: True, emit)  # type: ignore[arg-type]
        self._gate = Gate(self.job.shows)
        self._url = self.source.url
        self._asked: dict[str, str | None] = {}  # address → where it led
        self._offers: list[OfferEvent] = []
        self._says = WebPage()
        self._on_page: tuple[Entry, ...] = ()
        self._is_article = False
        self._first_failure: FetchFailed | None = None

    async def crawl(self) -> None:
        """Look everywhere while there is time, then tell what was found. Raises FetchFailed when nothing was."""
        try:
            async with asyncio.timeout(self._end - time.monotonic()):
                await self._look()
        except TimeoutError:
            over = f"not done after {self.job.limits.deadline:g} s"
            self.tally.notes.append(f"{over}: not all was asked for, and there may be more.")
            self._first_failure = self._first_failure or FetchFailed("timeout", over)
        for offer in ranked(self._offers, article=self._is_article):
            self._emit(offer)
        if not self._offers:
            raise self._first_failure or FetchFailed("nothing found", "nothing was found that lists articles")

    async def _look(self) -> None:
        given = await self._ask(self._url, large=True)
        if given is None:
            if self._is_hopeless():
                return
        else:
            self.moved_to = given.moved_to
            self._url = given.final_url
            if await self._list(given, given=True):
                return  # the address is a feed or a sitemap: that is what is wanted
        if await self._catalogue(given):
            return
        if given is not None:
            self._web_page(given)
        shy = 1 if self._first_failure else None  # whoever has turned us away is not asked everywhere
        await self._feeds(FEED_PLACES[:shy])
        await self._sitemaps(SITEMAP_PLACES[:shy])

    async def _catalogue(self, given: Answer | None) -> bool:
        """Make an offer of a catalogue's API, which says JSON or, at its own address, that nothing is there."""
        nothing = self._first_failure is not None and self._first_failure.status == "404" and may_be_api(self._url)
        if not nothing and (given is None or given.body.lstrip()[:1] not in (b"{", b"[")):
            return False
        base = api_base(self._url)
        answer = await self._ask(search_address(base, self.job.shows[0].title))
        if answer is None:
            return False
        try:
            parse_search(answer.body)
        except NotAListing as error:
            self._told(answer, None, str(error))
            return False
        self._told(answer, SourceKind.CATALOGUE.value, None)
        self._offers.append(offer_of_catalogue(self.source.name, base))
        return True

    def _is_hopeless(self) -> bool:
        """Will whatever else is asked of the site fail as the first request did?"""
        failed = self._first_failure
        return failed is None or bool(failed.away) or failed.status in HOPELESS or (failed.ours and not failed.final)

    async def _feeds(self, places: Sequence[str]) -> None:
        named = page_feeds(self._says, self._url, article=self._is_article)
        await self._all(named)
        if not at_home(self._url) and not self._is_article and not self._has(SourceKind.FEED, own=True):
            await self._all([guessed_feed(self._url)])
        if not named and not self._has(SourceKind.FEED):
            await self._until_found(site_places(self._url, places))

    async def _sitemaps(self, places: Sequence[str]) -> None:
        robots = self.crawler.get_downloader_middleware(RobotsRules)
        await self._all(best_sitemaps(robots.sitemaps(self._url) if robots else []), large=True)
        if not self._has(SourceKind.SITEMAP):
            await self._until_found(site_places(self._url, places), large=True)

    async def _all(self, urls: Iterable[str], *, large: bool = False) -> None:
        for url in urls:
            if (answer := await self._ask(url, large=large)) is not None:
                await self._list(answer)

    async def _until_found(self, urls: Iterable[str], *, large: bool = False) -> None:
        before = len(self._offers)
        for url in urls:
            await self._all([url], large=large)
            if len(self._offers) > before:
                return

    def _has(self, kind: SourceKind, *, own: bool = False) -> bool:
        return any(offer.kind is kind and (offer.own or not own) for offer in self._offers)

    async def _ask(self, url: str, *, large: bool = False) -> Answer | None:
        """The document at ``url``; None when it was asked for before, when enough was, or when it cannot be had."""
        if url in self._asked or len(self._asked) >= MOST_ASKED:
            return None
        self._asked[url] = None
        try:
            most = self.job.limits.max_bytes * SITEMAP_FACTOR if large else None
            answer = await self.fetcher.fetch(url, max_bytes=most)
            refuse_unfit(answer, self.job.limits.max_bytes)
        except FetchFailed as failed:
            if len(self._asked) == 1:  # the given address, whose failure is that of the survey
                self._first_failure = failed
            self._emit(DocumentEvent(source=self.source.name, url=url, reason=str(failed)))
            return None
        if answer.final_url in self._asked.values():
            self._told(answer, None, "leads to what was looked at already")
            return None
        self._asked[url] = answer.final_url
        return answer

    async def _list(self, answer: Answer, *, given: bool = False) -> bool:
        """Make an offer of a feed or a sitemap. False when the document is neither; that is told, unless ``given``."""
        try:
            kind, listing, body = parsed(answer, self.job.limits.max_bytes)
        except NotAListing as error:
            if not given:
                self._told(answer, None, wall_at(answer) or str(error))
            return False
        if kind is SourceKind.SITEMAP:
            await self._sitemap(answer, listing, given=given)
            return True
        title = feed_title(body, answer.content_type)
        if comments_feed(answer.final_url, title, body, listing.entries):
            self._told(answer, None, "a feed of comments")
        else:
            own = given or is_own(answer.final_url, listing.entries, self._url, self._on_page)
            self._offer(kind, answer, listing.entries, title, own=own and not self._is_article)
        return True

    async def _sitemap(self, answer: Answer, listing: Listing, *, given: bool) -> None:
        """A sitemap; of an index what its best part lists: under the part's own address if that is one of news."""
        part = None if listing.entries else best_part(listing.more)
        if part is None:
            self._offer(SourceKind.SITEMAP, answer, listing.entries, own=given)
            return
        self._told(answer, "sitemap index", None)
        below = await self._ask(part.url, large=True)
        entries: tuple[Entry, ...] = ()
        if below is not None:
            try:
                kind, found, _ = parsed(below, self.job.limits.max_bytes)
                entries = found.entries if kind is SourceKind.SITEMAP else ()
            except NotAListing as error:
                self._told(below, None, str(error))
        if below is not None and is_news(entries):
            self._offer(SourceKind.SITEMAP, below, entries, own=given)
        elif entries or given:
            self._offer(SourceKind.SITEMAP, answer, entries, own=given)

    def _web_page(self, answer: Answer) -> None:
        """A page's links as an offer, and the page itself if it is an article."""
        if refused(answer.body, answer.content_type) is Reason.NOT_HTML:
            words = why_no_article(Reason.NOT_HTML, answer.content_type)
            self._told(answer, None, f"{words}: {beginning(answer.body)}")
            return
        self._says = read_page(answer.body, answer.final_url, answer.content_type)
        reason = None
        try:
            listing = parse_listing(answer.body, answer.final_url)
            self._on_page = listing.entries
        except NotAListing as error:
            reason = str(error)
        article = self._read(answer)
        self._is_article = article is not None and self._calls_itself_article(article)
        if self._on_page:
            self._offer(SourceKind.LISTING, answer, self._on_page, self._says.title, own=True)
        if article is not None:
            self._offer(SourceKind.PAGE, answer, (), self._says.title, own=True)
        if not (self._on_page or article):
            if wall := wall_at(answer):
                self._first_failure = FetchFailed("blocked", wall)
            self._told(answer, None, wall or reason)

    def _read(self, answer: Answer) -> Article | None:
        """The page as an article that is long enough to be worth watching. A home page never is."""
        if at_home(answer.final_url):
            return None
        article = read_html(self.page(Entry(url=answer.url), answer), self.source.name)
        return None if isinstance(article, NotAnArticle) or len(article.text.split()) < ARTICLE_WORDS else article

    def _calls_itself_article(self, article: Article) -> bool:
        """Is it one by its own word, else by its looks: a date, and few links to others?"""
        if self._says.article is not None:
            return self._says.article
        return article.published is not None and len(self._on_page) <= FEW_LINKS

    def _offer(
        self, kind: SourceKind, answer: Answer, entries: tuple[Entry, ...], title: str = "", *, own: bool
    ) -> None:
        """Note that this can be read, unless it lists the same as another: RSS and Atom of one list."""
        at, short = self._lasting(answer), listed(entries, lambda entry: shows_named(entry, self._gate))
        newest = [seen.url for seen in short.newest]
        for other in self._offers:
            same = newest and other.listed.entries == len(entries) and [s.url for s in other.listed.newest] == newest
            if other.kind is kind and (other.url == at or same):
                self._told(answer, None, "lists the same as another")
                return
        news = kind is SourceKind.SITEMAP and is_news(entries)
        self._told(answer, "news sitemap" if news else kind.value, None)
        self._offers.append(
            OfferEvent(
                source=self.source.name,
                kind=kind,
                url=at,
                title=" ".join(title.split()) or self._says.site_name or site(at),
                listed=short,
                news=news,
                own=own,
                about=self._about(entries, at) if own else None,
            )
        )

    def _about(self, entries: tuple[Entry, ...], url: str) -> str | None:
        """The show that a tag page is about: the address names it, and nearly all of its newest articles concern it."""
        named: list[Show] = self._gate.shows_in(f"{slug_words(self._url)} {slug_words(url)}".encode())
        if len(named) != 1 or not entries:
            return None
        newest = entries[:10]
        concerned = sum(named[0] in shows_named(entry, self._gate) for entry in newest)
        return named[0].title if concerned >= OF_ONE_SHOW * len(newest) else None

    def _told(self, answer: Answer, found: str | None, reason: str | None) -> None:
        self._emit(came(self.source.name, answer, found=found, reason=reason))

    def _lasting(self, answer: Answer) -> str:
        """The address to be asked from now on: as it was asked, or where it has moved to for good."""
        return answer.moved_to or answer.url
