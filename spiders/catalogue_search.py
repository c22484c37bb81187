"""Which of a catalogue's entries is a show's: what its search gives (tvmaze.com/api, "show search"), and the choice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from monitor.article.fingerprint import folded_words
from spiders.entries import NotAListing
from spiders.looks import beginning

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.model import Show

NEAREST = 3  # entries of other names that are told of where none has the show's


class _Country(BaseModel):
    code: str | None = None


class _Outlet(BaseModel):
    country: _Country | None = None


class Found(BaseModel):
    """An entry as a search gives it."""

    id: int
    name: str
    premiered: str | None = None
    network: _Outlet | None = None
    channel: _Outlet | None = Field(default=None, alias="webChannel")

    def __str__(self) -> str:
        """``301, Winter Harbor (GB, 2027)``."""
        outlets = (self.network, self.channel)
        country = next((o.country.code for o in outlets if o and o.country and o.country.code), None)
        about = ", ".join(part for part in (country, (self.premiered or "")[:4]) if part)
        return f"{self.id}, {self.name}" + (f" ({about})" if about else "")


class _Hit(BaseModel):
    show: Found


class Doubtful(Exception):  # noqa: N818  (read as a sentence where it is raised)
    """No entry is surely the show's; ``str()`` says why, and what to do."""


_HITS = TypeAdapter(list[_Hit])


# What stands behind an API's own address; a word by which one is known.
_BELOW = re.compile(r"/(?:shows|search|singlesearch|lookup|updates|schedule)(?:[/?#].*)?$")
_API = re.compile(r"\bapi\b", re.IGNORECASE)


def search_address(base: str, title: str) -> str:
    """Where the API at ``base`` searches for a title."""
    return f"{base}/search/shows?q={quote(title, safe='')}"


def api_base(url: str) -> str:
    """The address of the API that an address may belong to, as a source has it."""
    return _BELOW.sub("", url).rstrip("/")


def may_be_api(url: str) -> bool:
    """Whether an address at which nothing is may be an API's: by a word in it, or as the home page that these lack."""
    parts = urlsplit(url)
    return parts.path in ("", "/") or bool(_API.search(f"{parts.hostname} {parts.path}"))


def parse_search(body: bytes) -> list[Found]:
    """The entries that a search found, best first. Raises NotAListing for what is no answer of a search."""
    try:
        return [hit.show for hit in _HITS.validate_json(body)]
    except ValidationError as error:
        raise NotAListing(f"not what a search of TVmaze's API gives: it {beginning(body)}") from error


def pick(show: Show, found: Iterable[Found]) -> Found:
    """The one entry that goes by the show's title or an alias.

    A name counts without case, punctuation and a leading article; a search is more generous, as it looks for slips.
    Raises Doubtful where no entry does, or several, as shows of two countries or years do: to take the wrong one would
    have its dates believed.
    """
    titles = {name_of(title) for title in show.titles}
    distinct = {entry.id: entry for entry in found}
    named = [entry for entry in distinct.values() if name_of(entry.name) in titles]
    if len(named) == 1:
        return named[0]
    if named:
        entries = " or ".join(map(str, named))
        raise Doubtful(f'{len(named)} entries are called "{show.title}": {entries}; {_mend(show, named[0].id)}')
    nearest = " or ".join(map(str, list(distinct.values())[:NEAREST]))
    if not nearest:
        raise Doubtful(f'no entry is called "{show.title}"; {_mend(show, 123)}')
    raise Doubtful(f'no entry is called "{show.title}", but {nearest}; {_mend(show, next(iter(distinct)))}')


def name_of(title: str) -> str:
    """A title without what does not matter in it."""
    words = folded_words(title).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in ("the", "a", "an") else words)


def _mend(show: Show, example: int) -> str:
    return f'say which it is, as ids = {{ "{show.title}" = {example} }} on the source'
