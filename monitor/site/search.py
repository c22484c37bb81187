"""The search: over shows, what is believed of them, what articles say of them, and the articles themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from monitor.publish.body import shorten
from monitor.publish.quotation import within_marks
from monitor.publish.words import fact_words, label, where
from monitor.site.document import BadQuery
from monitor.site.pages import page
from monitor.site.search_terms import LONGEST, cut_short, marked, matches, snippet, terms
from monitor.store import open_facts, show_titles
from monitor.store.search import evidence_in, found, hits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from monitor.model import Fact, Show
    from monitor.site.document import Document, Scene
    from monitor.site.search_terms import Run
    from monitor.store.search import Hit, Term

ROUTE = "search.html"
QUERY = frozenset({"q", "in", "page"})
LIVE = True

KINDS = ("facts", "quotes", "articles")
SHOWS = 10  # where all is searched
AT_FIRST = {"facts": 5, "quotes": 5, "articles": 10}  # of each kind, where all are searched
A_PAGE = 20
PAGES = 50
LOOKED_AT = 2_000  # articles that are looked through for quotes, those read last
_BATCH = 100
TITLE = 200  # characters


@dataclass(frozen=True, slots=True)
class Called:
    """A show that was found, by its title or another."""

    slug: str
    runs: tuple[Run, ...]
    alias: tuple[Run, ...] = ()  # by which it was found, if not by its title


@dataclass(frozen=True, slots=True)
class Believed:
    """A fact that was found."""

    fact: Fact
    show: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """Words of an article that something was read from."""

    hit: Hit
    shows: tuple[str, ...]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """An article that was found."""

    hit: Hit
    title: tuple[Run, ...]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one kind, on one page of it."""

    kind: str
    items: Sequence[Believed | Said | Written]
    more: bool  # there are more behind these


def paths(_scene: Scene) -> Iterable[Mapping[str, str]]:
    """None: it answers what is asked."""
    return ()


def render(scene: Scene, asked: Mapping[str, str]) -> Document:
    """The form, and what was found. Raises BadQuery for another kind or page than there can be."""
    typed, kind = asked.get("q", ""), asked.get("in", "")
    if kind not in ("", *KINDS):
        raise BadQuery(f"in: there are {', '.join(KINDS)}, and without it all of them")
    number = _page(asked.get("page", "1"))
    sought = terms(typed)
    titles = show_titles(scene.conn)
    kinds = (kind,) if kind else KINDS
    results = [_found(scene, each, sought, titles, number, whole=bool(kind)) for each in kinds] if sought else []
    shows = list(islice(_shows(scene.shows, sought), SHOWS)) if sought and not kind and number == 1 else []
    nothing = not any(each.items for each in results)
    return page(
        scene,
        "search.html",
        path=ROUTE,
        typed=shorten(typed, LONGEST),
        sought=bool(sought),
        cut_short=cut_short(typed),
        only_unwanted=bool(sought) and all(term.unwanted for term in sought),
        kind=kind,
        number=number,
        last=PAGES,
        shows=shows,
        results=results,
        nothing=nothing,
        unknown=_unknown(scene.conn, sought) if nothing and number == 1 else (),
        titles={slug: shorten(title, TITLE) for slug, title in titles.items()},
        followed={show.slug for show in scene.shows},
        longest=LONGEST,
        limit=TITLE,
    )


def _unknown(conn: Connection, sought: Sequence[Term]) -> list[str]:
    """Of several terms those that no article has."""
    wanted = [term for term in sought if not term.unwanted]
    return [" ".join(term.words) for term in wanted if len(wanted) > 1 and not found(conn, [term], 1)]


def _page(written: str) -> int:
    if not (written.isascii() and written.isdecimal() and len(written) < 4 and 1 <= int(written) <= PAGES):
        raise BadQuery(f"page: write a number from 1 to {PAGES}")
    return int(written)


def _found(
    scene: Scene, kind: str, sought: Sequence[Term], titles: Mapping[str, str], number: int, *, whole: bool
) -> Found:
    size = A_PAGE if whole else AT_FIRST[kind]
    start = (number - 1) * size if whole else 0
    items: list[Believed | Said | Written] = list(_FINDERS[kind](scene.conn, sought, titles, start, start + size + 1))
    return Found(kind, items[:size], len(items) > size)


def _shows(shows: Iterable[Show], sought: Sequence[Term]) -> Iterator[Called]:
    """Those with a title that has the terms, or all of whose words are among them: "lantern quay trailer"."""
    if all(term.unwanted for term in sought):
        return
    for show in shows:
        if name := next((name for name in show.titles if matches(name, sought) or _is_among(name, sought)), None):
            runs = (tuple(marked(shorten(each, TITLE), sought)) for each in (show.title, name))
            title, by = next(runs), next(runs)
            yield Called(show.slug, title, () if name == show.title else by)


def _is_among(name: str, sought: Sequence[Term]) -> bool:
    """Whether each word of a name was typed, in one way to write it or another."""
    typed = {way for term in sought if not term.unwanted for way in (term.words, *term.also)}
    words = terms(name)
    return bool(words) and all(not typed.isdisjoint((word.words, *word.also)) for word in words)


def _facts(
    conn: Connection, sought: Sequence[Term], titles: Mapping[str, str], start: int, stop: int
) -> Iterator[Believed]:
    """What is believed now, the newest belief first: by the words in which it is told, and the title of its show."""
    if all(term.unwanted for term in sought):
        return
    facts = reversed(open_facts(conn, quoted=lambda _: False))
    told = ((fact, titles.get(fact.show, fact.show), _words(fact)) for fact in facts)
    fitting = ((fact, show, words) for fact, show, words in told if matches(f"{show}: {words}", sought))
    for fact, show, words in islice(fitting, start, stop):
        yield Believed(fact, show, tuple(marked(shorten(words, 2 * TITLE), sought)))


def _words(fact: Fact) -> str:
    """``Release date, season 2: May 14, 2027``."""
    place = ", ".join(filter(None, (label(fact.attribute), where(None, fact.season))))
    return f"{place}: {fact_words(fact)}"


def _quotes(
    conn: Connection, sought: Sequence[Term], _titles: Mapping[str, str], start: int, stop: int
) -> Iterator[Said]:
    """Words of articles, as they are now, that something was read from: they stand in articles that have the terms."""
    versions = found(conn, [term for term in sought if not term.unwanted], LOOKED_AT)
    fitting = (
        (version, shows, words)
        for first in range(0, len(versions), _BATCH)
        for version, said in evidence_in(conn, versions[first : first + _BATCH]).items()
        for words, shows in said.items()
        if matches(words, sought)
    )
    chosen = list(islice(fitting, start, stop))
    by_version = {hit.version: hit for hit in hits(conn, {version for version, _, _ in chosen})}
    for version, shows, words in chosen:
        yield Said(by_version[version], shows, tuple(snippet(within_marks(words), sought, 2 * TITLE)))


def _articles(
    conn: Connection, sought: Sequence[Term], _titles: Mapping[str, str], start: int, stop: int
) -> Iterator[Written]:
    """The articles, those read last first."""
    for hit in hits(conn, found(conn, sought, stop - start, start)):
        title = shorten(hit.title, TITLE) or "An article without a title"
        yield Written(hit, tuple(marked(title, sought)), tuple(snippet(hit.text, sought)))


_Finder = Callable[
    ["Connection", "Sequence[Term]", "Mapping[str, str]", int, int], "Iterator[Believed | Said | Written]"
]
_FINDERS: Mapping[str, _Finder] = {"facts": _facts, "quotes": _quotes, "articles": _articles}
