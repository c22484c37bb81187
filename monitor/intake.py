"""Where an article meets the database: read, gate, extract, believe, diff, in one transaction an article.

A kill at any moment loses at most the article in hand, and taking a page again changes nothing. What reads an article
is imported with the first that is to be read: it takes longer than a crawl that brings none.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC
from typing import TYPE_CHECKING, Literal

from monitor.article import PASSING, WALLED, Gate, NotAnArticle, Reason, fingerprint, is_wordy, reader_of, spellings
from monitor.beliefs import catch_up, hear, owed, regard, said_by
from monitor.beliefs.judged import settle
from monitor.facts import QUIET, USUALLY, sketch
from monitor.facts.summary import following, newest_article, summed_up
from monitor.model import SourceKind, Validators
from monitor.store import (
    add_changes,
    add_summary,
    claims_of,
    followed_since,
    known_urls,
    mark_followed,
    newest_version,
    open_facts,
    read_version,
    reading,
    save_claims,
    save_page_state,
    save_shows,
    save_version,
    touch_page,
    validators,
    writing,
)
from monitor.store.articles import article_id
from monitor.store.pages import WALL, known_as, same_body
from monitor.store.witness import save_sketch, sketches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Engine

    from monitor.facts import Policy, Statement
    from monitor.model import Article, Change, Claim, Page, Show, Source

Outcome = Literal["new", "edited", "unchanged", "off_topic", "not_an_article"]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a page; ``changes`` are those told."""

    outcome: Outcome
    claims: int = 0
    changes: tuple[Change, ...] = ()
    reason: Reason | None = None  # why it is no article


class Intake:
    """Takes pages in for the shows that are followed."""

    def __init__(
        self,
        engine: Engine,
        shows: Sequence[Show],
        *,
        policies: Mapping[str, Policy] = USUALLY,
        extractor: Callable[[Article, Show], list[Claim]] | None = None,
    ) -> None:
        """Make the shows known to the database.

        ``policies`` has by slug what is told of a show, where it is not the usual; ``extractor`` reads claims off an
        article, in place of `monitor.claims`.
        """
        self._engine = engine
        self._shows = tuple(shows)
        self._gate = Gate(shows)
        self._policies = policies
        self._extract = extractor or _extract
        titles = "\n".join(sorted("\x1f".join((show.slug, *show.titles)) for show in shows))
        self._read_for = hashlib.blake2b(titles.encode(), digest_size=8).hexdigest()
        with writing(engine) as conn:
            save_shows(conn, shows)

    @property
    def read_for(self) -> str:
        """What stands for the shows that pages are searched for now, in the state of pages."""
        return self._read_for

    def validators(self, url: str) -> Validators:
        """What to ask the server with; empty when the page was last read for other shows."""
        with reading(self._engine) as conn:
            return validators(conn, url, self._read_for)

    def known(self, url: str) -> bool:
        """Whether the page was read before, for these shows."""
        with reading(self._engine) as conn:
            return url in known_urls(conn, [url], self._read_for)

    def touch(self, url: str, at: datetime) -> None:
        """Note that the server said "not modified"."""
        with writing(self._engine) as conn:
            touch_page(conn, url, at)

    def take(self, page: Page, source: Source, at: datetime, *, seen: datetime | None = None) -> Taken:
        """Take a fetched page in. One that is no article, or empty, or blocked, changes no belief.

        ``at`` is now. ``seen``: when the page was fetched, where that was not now, as with one from an archive. An
        article that was read later than that, in other words, stays as it is: this is what it was once.
        """
        if seen is None and self._is_same(page, at):
            return Taken("unchanged")
        shows = self._gate.shows_in(page.body, page.title or "")
        if not shows and source.kind is not SourceKind.PAGE:  # one that is watched must be an article to be off topic
            if page.final_url != page.url or not is_wordy(page.body):  # else it is no wall, and need not be parsed
                from monitor.article import not_read

                if (reason := not_read(page)) in PASSING | WALLED:
                    return self._set_aside(page, source, at, "not_an_article", reason, seen=seen)
            return self._set_aside(page, source, at, "off_topic", seen=seen)
        from monitor.claims import ready
        from monitor.remains import at_its_first_address, at_its_own_address, last_read, remains

        ready()  # within the transaction, others would wait for it
        article = reader_of(source.kind)(page, source.name)
        if isinstance(article, NotAnArticle):
            return self._set_aside(page, source, at, "not_an_article", article.reason, seen=seen)
        if not shows:
            return self._set_aside(page, source, at, "off_topic", seen=seen)
        named = self._gate.shows_in(article.text.encode())
        with writing(self._engine) as conn:
            if moved_from := known_as(conn, article, fingerprint(article), spellings(article.url)):
                article = replace(article, url=moved_from)
            article = at_its_own_address(conn, at_its_first_address(conn, article, page.url))
            fetched = at if seen is None else last_read(conn, article, seen)
            if fetched is None:
                return Taken("unchanged")
            left = remains(conn, article, named, self._extract, page=page.url, at=fetched)
            if left is None:
                return self._take_article(conn, article, shows, source, at, page, fetched)
            nothing = Validators()
            save_page_state(
                conn,
                page.url,
                source=source.name,
                at=fetched,
                validators=nothing,
                read_for=self._read_for,
                remains=left,
            )
        return Taken("not_an_article", reason=Reason.REMNANT)

    def _is_same(self, page: Page, at: datetime) -> bool:
        """Whether a page has the bytes that were read last, so that servers without "not modified" cost no reading."""
        digest = _digest(page)
        with reading(self._engine) as conn:
            if not same_body(conn, page.url, digest, self._read_for):
                return False
        with writing(self._engine) as conn:
            same = same_body(conn, page.url, digest, self._read_for)  # another crawl may have read others meanwhile
            if same:
                touch_page(conn, page.url, at, status=200, validators=page.validators)
        return same

    def take_article(self, article: Article, shows: Iterable[Show], source: Source, at: datetime) -> Taken:
        """Take an article in that may speak of ``shows``, as it is: it is compared with no former text."""
        with writing(self._engine) as conn:
            return self._take_article(conn, article, shows, source, at)

    def _take_article(
        self,
        conn: Connection,
        article: Article,
        shows: Iterable[Show],
        source: Source,
        at: datetime,
        page: Page | None = None,
        fetched: datetime | None = None,
    ) -> Taken:
        """The same, with the state of the page that it was on, and when it was ``fetched``, if not now."""
        from monitor.claims import EXTRACTOR_VERSION
        from monitor.claims.dates.redated import as_first_said

        read_at = fetched or at
        # Who credits a source is tied to it once it is known to be one, and its tier weighs in all that it said.
        regarded = regard(conn, source.name, source.tier)
        known = newest_version(conn, article.url)
        number = article_id(conn, article.url)
        former = {} if number is None else said_by(conn, number)
        asked = list(shows)
        spoken_of = [show.slug for show in self._shows if show in asked or show.slug in former]
        followed = [show.slug for show in self._shows]
        # An edit takes back also what it said of a show that is followed no more, and belief must fit what is said.
        forsaken = sorted(former.keys() - followed)
        for slug in (*(followed if regarded else spoken_of), *forsaken):
            catch_up(conn, slug, at=at, policy=self._policies.get(slug, QUIET))
        version = save_version(conn, article, read_at, fingerprint(article))
        seen = page is not None and page.url in known_urls(conn, [page.url], self._read_for)
        if page is not None:
            save_page_state(
                conn,
                page.url,
                source=source.name,
                at=read_at,
                validators=page.validators,
                read_for=self._read_for,
                article_id=article_id(conn, article.url),
                body_digest=_digest(page),
            )
        if version is None and seen:
            return Taken("unchanged")
        fresh = version is not None
        current = version or known
        if current is None:
            raise LookupError(f"no version of {article.url} was kept")
        if fresh:
            save_sketch(conn, current, sketch(article.text))
        count = 0
        for show in asked:
            if not fresh and claims_of(conn, current, show.slug):
                continue  # the same words were read for this show before
            claims = self._extract(article, show)
            if known is not None and fresh:
                former_claims, before = claims_of(conn, known, show.slug), read_version(conn, known).published
                claims = as_first_said(claims, article.published, former=former_claims, before=before)
            save_claims(conn, current, show.slug, claims, EXTRACTOR_VERSION, at)
            count += len(claims)
        if count and not fresh and not sketches(conn, [current]):  # it said nothing before, and its text was dropped
            save_sketch(conn, current, sketch(article.text))
        changes = self._believe(conn, (*spoken_of, *forsaken), former, article.url, at)
        if not fresh:
            return Taken("unchanged", count, changes)
        return Taken("new" if known is None else "edited", count, changes)

    def finish_crawl(self, at: datetime, article: str | None = None) -> tuple[Change, ...]:
        """What is told after every source was crawled.

        For each show crawled for the first time, that is the one item that sums it up; a show of which nothing is known
        yet waits for the next crawl. For any other it is what was held back for having come and gone, and stays.
        """
        from monitor.publish.words import summary

        told: list[Change] = []
        with writing(self._engine) as conn:
            for show in self._shows:
                policy = self._policies.get(show.slug, QUIET)
                if followed_since(conn, show.slug) is not None:
                    told += add_changes(conn, owed(conn, show.slug, at=at, policy=policy))
                    continue
                facts = open_facts(conn, show.slug)
                if facts and mark_followed(conn, show.slug, at):
                    known = summed_up(facts, policy, at.date())
                    read_on = article or (None if known else newest_article([q for fact in facts for q in fact.quotes]))
                    told += add_summary(conn, following(show.slug, known, summary(known), at, read_on), known)
        settle(self._engine, at.astimezone(UTC).date())
        return tuple(told)

    def _believe(
        self,
        conn: Connection,
        shows: Iterable[str],
        former: Mapping[str, Sequence[Statement]],
        url: str,
        at: datetime,
    ) -> tuple[Change, ...]:
        """Revise what is believed of shows (slugs) that the article speaks of, or spoke of, and keep what is told."""
        number = article_id(conn, url)
        if number is None:
            raise LookupError(f"{url} was not kept")
        told: list[Change] = []
        followed = {show.slug for show in self._shows}
        for slug in shows:
            said_before, policy = former.get(slug, ()), self._policies.get(slug, QUIET)
            revision = hear(conn, slug, number, said_before, at=at, article=url, policy=policy)
            if revision is not None and slug in followed and followed_since(conn, slug) is not None:
                told += add_changes(conn, revision.told)
        return tuple(told)

    def _set_aside(
        self,
        page: Page,
        source: Source,
        at: datetime,
        outcome: Outcome,
        reason: Reason | None = None,
        *,
        seen: datetime | None = None,
    ) -> Taken:
        """Keep that a page was read in vain. What is no article may be one next time, whatever its validators say.

        What it was once (``seen``) is not kept. A page never read before that a challenge or a fault hides leaves no
        trace: it is as new the next time. That one stands behind a wall is kept.
        """
        if seen is not None:
            return Taken(outcome, reason=reason)
        given = page.validators if outcome == "off_topic" else Validators()
        with writing(self._engine) as conn:
            if reason in PASSING and not known_urls(conn, [page.url]):
                return Taken(outcome, reason=reason)
            save_page_state(
                conn,
                page.url,
                source=source.name,
                at=at,
                validators=given,
                status=WALL if reason in WALLED else 200,
                read_for=self._read_for,
            )
        return Taken(outcome, reason=reason)


def _extract(article: Article, show: Show) -> list[Claim]:
    from monitor.claims import extract

    return extract(article, show)


def _digest(page: Page) -> str:
    return hashlib.sha256(page.body).hexdigest()
