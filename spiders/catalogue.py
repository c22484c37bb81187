"""A catalogue of shows with an API of TVmaze's shape (tvmaze.com/api): the entry of each followed show, when edited.

Which entry is a show's is found once, by title and aliases, and kept; where several go by them, none is taken until the
user names one (``ids``). Then a crawl asks once which entries were edited of late (``/updates/shows``), and fetches
those alone, with the validators that the server gave.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from monitor.crawl.job import ProgressEvent
from monitor.rhythm import Habit
from spiders.catalogue_search import Doubtful, name_of, parse_search, pick, search_address
from spiders.entries import Entry, NotAListing
from spiders.fetch import FetchFailed
from spiders.looks import beginning
from spiders.source import SourceSpider

if TYPE_CHECKING:
    from monitor.crawl.job import DoneEvent
    from monitor.model import Show
    from spiders.catalogue_search import Found
    from spiders.ledger import Taken

EMBEDDED = "embed%5B%5D=seasons&embed%5B%5D=episodes&embed%5B%5D=cast"
# How far back the list of edits can go. A little less counts, for the server's clock and its caches (an hour).
SLACK = timedelta(hours=2)
PERIODS = {"day": timedelta(days=1), "week": timedelta(days=7), "month": timedelta(days=30)}
UPDATES_FACTOR = 10  # the list of edits may be larger than a page by this much
DAILY = Habit(gap=timedelta(days=2).total_seconds())  # a source is asked twice a gap: volunteers edit, nobody announces

_EDITS = TypeAdapter(dict[int, int])


@dataclass(frozen=True, slots=True)
class Chosen:
    """A followed show and its entry."""

    show: Show
    number: int
    page: str  # its address in the API; the show's name behind "#" tells apart what one entry was taken for


class CatalogueSpider(SourceSpider):
    """The entries of the shows that are followed."""

    name = "catalogue"
    _edits_came = False
    _last_out: FetchFailed | None = None  # why the last entry could not be had, where another time it may be

    async def crawl(self) -> None:
        known = self.ledger.taken()
        notes: list[str] = []
        chosen = [each for show in self._wanted() if (each := await self._entry_of(show, known, notes))]
        due = await self._due(chosen)
        for done, each in enumerate(chosen):
            self._emit(ProgressEvent(source=self.source.name, done=done, total=len(chosen)))
            if each in due:
                await self.article(Entry(url=each.page, title=each.show.title))
            else:
                self.ledger.intake.touch(each.page, self.now())
        self._emit(ProgressEvent(source=self.source.name, done=len(chosen), total=len(chosen)))
        taken = {one.page: one for one in self.ledger.taken()}
        self.tally.notes += [note for note, each in zip(notes, chosen, strict=True) if note and each.page in taken]
        for each in chosen:
            if each.page in taken:
                self._release(each, known, taken[each.page])
        if self._last_out is not None and self.losses.in_a_row == len(due) and not self._edits_came:
            why = f"nothing of it could be had, the last since {self._last_out}"
            raise FetchFailed(self._last_out.status, why, address=self._last_out.address)

    def done(self) -> DoneEvent:
        """The end of the crawl; a catalogue has no list that could say how often to ask."""
        return replace(super().done(), habit=DAILY)

    def _wanted(self) -> list[Show]:
        about = set(self.source.shows) or {show.slug for show in self.job.shows}
        return [show for show in self.job.shows if show.slug in about & set(self.job.only or about)]

    async def _entry_of(self, show: Show, known: list[Taken], notes: list[str]) -> Chosen | None:
        """The show's entry: the one that the user names, else that of the last time, else what a search finds."""
        number = dict(self.source.ids).get(show.slug)
        if number is None:
            number = next((one.number for one in known if one.show in map(name_of, show.titles)), None)
        note = ""
        if number is None:
            try:
                found = await self._search(show)
            except Doubtful as doubt:
                self._passed_over(show, str(doubt))
                return None
            number, note = found.id, f'took entry {found} for "{show.title}"'
        notes.append(note)
        from monitor.claims.records import entries_below  # slow to import, and all kinds of sources import this module

        return Chosen(show, number, f"{entries_below(self.source.url)}{number}?{EMBEDDED}#{show.slug}")

    async def _search(self, show: Show) -> Found:
        """What goes by the title, else by an alias. Raises Doubtful, and FetchFailed where the search does not work."""
        found: list[Found] = []
        for title in show.titles:
            self.in_time()
            answer = await self.fetcher.fetch(search_address(self._base, title))
            found += parse_search(answer.body)
            if any(name_of(title) == name_of(entry.name) for entry in found):
                break
        return pick(show, found)

    async def _due(self, chosen: list[Chosen]) -> set[Chosen]:
        """The entries that may have been edited since they were read; all of them where that cannot be known."""
        visits = self.ledger.visits(each.page for each in chosen)
        read = {each: seen.checked_at for each in chosen if (seen := visits.get(each.page)) and seen.whole}
        period = period_since(min(read.values(), default=_NEVER), self.now())
        if period is None:
            return set(chosen)
        try:
            self.in_time()
            answer = await self.fetcher.fetch(
                f"{self._base}/updates/shows?since={period}", max_bytes=self.job.limits.max_bytes * UPDATES_FACTOR
            )
            edits = parse_edits(answer.body)
            self._edits_came = True
        except (FetchFailed, NotAListing) as error:
            if isinstance(error, FetchFailed) and error.away:
                raise
            self.tally.wrong(f"the list of edits: {error}")
            return set(chosen)
        return {each for each in chosen if each not in read or edits.get(each.number, _NEVER) > read[each] - SLACK}

    def _release(self, chosen: Chosen, known: list[Taken], now: Taken) -> None:
        """Take back what other entries say that were taken for the show: the user has named this one, or it moved."""
        titles = {name_of(title) for title in chosen.show.titles}
        for one in known:
            if one.show in titles and one.article.url != now.article.url:
                self.ledger.release(one, self.now())

    def _passed_over(self, show: Show, why: str) -> None:
        """Say that the user is to choose: the catalogue answered, and nothing of it failed."""
        self.tally.notes.append(why)
        self.tally.tell(search_address(self._base, show.title), "skipped", reason=why)

    def _count_out(self, failed: FetchFailed) -> None:
        self._last_out = failed
        super()._count_out(failed)

    @property
    def _base(self) -> str:
        return self.source.url.rstrip("/")


_NEVER = datetime.min.replace(tzinfo=UTC) + SLACK


def period_since(looked: datetime, now: datetime) -> str | None:
    """The shortest list of edits that goes back to the last look; None where none does."""
    return next((name for name, span in PERIODS.items() if now - looked < span - SLACK), None)


def parse_edits(body: bytes) -> dict[int, datetime]:
    """Number of each entry → when it was last edited ("show updates"). Raises NotAListing for what is no such list."""
    try:
        return {number: datetime.fromtimestamp(at, UTC) for number, at in _EDITS.validate_json(body).items()}
    except (ValidationError, ValueError, OverflowError, OSError) as error:
        raise NotAListing(f"not what TVmaze's API gives as updates: it {beginning(body)}") from error
