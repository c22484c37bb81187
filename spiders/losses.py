"""What a crawl could not have, and when there is no sense in asking for more."""

from __future__ import annotations

from monitor.article.urls import site
from spiders.fetch import FetchFailed

ENOUGH = 4  # failures of articles in a row after which the site is left alone
SEVERAL_REFUSED = 2  # articles; where the site refuses all of so many, it refuses us


class Losses:
    """The articles of a source that could not be had, beside those that came."""

    def __init__(self, source: str) -> None:
        """None yet. ``source``: URL of the source's list."""
        self._source = source
        self.in_a_row = 0
        self._had = 0  # articles that came: what has not changed may come from somebody's cache
        self._refused = 0  # those that the site kept from us
        self._shut: set[str] = set()  # other sites that ask to be left alone

    def came(self, *, modified: bool) -> None:
        """An article came; ``modified``: and not only the word that it is as it was."""
        self.in_a_row = 0
        self._had += modified

    def shut(self, url: str) -> bool:
        """Whether the address is of a site that asked to be left alone in this crawl."""
        return site(url) in self._shut

    def count(self, failed: FetchFailed) -> None:
        """One could not be had. Raises FetchFailed where so much could not that there is no sense in going on."""
        self.in_a_row += 1
        self._refused += failed.status == "blocked"
        if failed.away:
            if site(failed.away) == site(self._source):
                raise failed
            self._shut.add(site(failed.away))
        if self.in_a_row >= ENOUGH:
            why = f"{ENOUGH} articles in a row could not be had, the last since {failed}"
            raise FetchFailed(failed.status, why, address=failed.address)

    def refuse_refusals(self, last: str) -> None:
        """Raise FetchFailed where the site kept all from us that was asked for; ``last``: the last of it, and why."""
        if self._refused >= SEVERAL_REFUSED and not self._had:
            address, _, why = last.partition(": ")
            words = f"none of {self._refused} articles could be had, the last since {why}"
            raise FetchFailed("blocked", words, address=address)
