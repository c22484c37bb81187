"""Of each source, what of its words later facts proved right or wrong.

It is kept by matter, and only matters in which more was said are judged anew: after each crawl (:func:`settle`), or by
whoever asks before that, so that the answer is always what judging all that was ever said would give.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from monitor.facts.judging import judgements_on
from monitor.facts.matters import JUDGED, PUT_AS_SO_OR_NOT, RULES, Matter, matter_of, premieres, proving
from monitor.model import Attribute
from monitor.store import open_facts, reading, show_titles, writing
from monitor.store.judgements import (
    AsOf,
    drop_judgements,
    forget_judged,
    judged_show_of,
    judged_shows,
    judgements_kept,
    matters_claimed,
    matters_due,
    replace_judgements,
    save_due,
    save_judged_show,
)
from monitor.store.standing import person_names
from monitor.store.statements import statements_in
from monitor.testimony import weighed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from sqlalchemy import Connection, Engine

    from monitor.facts import Statement
    from monitor.facts.matters import Judgement
    from monitor.model import Fact

Judged = tuple[str, "Judgement"]  # beside the title of its show


def judged(conn: Connection, today: date) -> defaultdict[str, list[Judged]]:
    """What was proved of each source, by its name."""
    shows, due, kept, dates = judged_shows(conn), matters_due(conn), judgements_kept(conn), _dates(conn)
    found: defaultdict[str, list[Judged]] = defaultdict(list)
    for slug, title in show_titles(conn).items():
        known, facts = shows.get(slug), dates[slug]
        anew = _anew(conn, slug, known, due.get(slug, ()), facts, today)
        held = [each for each in kept.get(slug, ()) if each.matter not in anew] if _holds(known) else []
        fresh = _judge(conn, slug, anew, facts, today)
        for each in sorted([*held, *fresh], key=lambda one: one.matter.order):
            found[each.source].append((title, each))
    return found


def settle(engine: Engine, today: date) -> None:
    """Judge, and keep, what is due. Nobody who writes waits for it: it reads first, and keeps what still holds then."""
    with reading(engine) as conn:
        shows, due, dates = judged_shows(conn), matters_due(conn), _dates(conn)
        slugs = [
            slug
            for slug in show_titles(conn)
            if not _holds(known := shows.get(slug)) or _anew(conn, slug, known, due.get(slug, ()), dates[slug], today)
        ]
    for slug in slugs:
        with writing(engine) as conn:
            _plan(conn, slug, today)
        with reading(engine) as conn:
            due = matters_due(conn, slug)
            found = _judge(conn, slug, due.get(slug, {}), _dates(conn, slug)[slug], today)
        with writing(engine) as conn:
            known, rows = judged_show_of(conn, slug), matters_due(conn, slug).get(slug, {})
            # Others may have judged the same meanwhile, and by more than was read here.
            mine = {each: seen for each, seen in due.get(slug, {}).items() if seen <= rows.get(each, frozenset())}
            if mine and known == AsOf(today, RULES):
                replace_judgements(conn, slug, mine, [each for each in found if each.matter in mine])


def said_anew(conn: Connection, show: str, statements: Iterable[Statement]) -> None:
    """Have judged anew what these statements, which are new or gone, bear on."""
    matters = {matter for each in statements if (matter := matter_of(each)) is not None}
    if matters and judged_show_of(conn, show) is not None:
        save_due(conn, show, matters)


def believed_anew(conn: Connection, show: str, before: Iterable[Fact], now: Iterable[Fact]) -> None:
    """Have judged anew what the open facts about premieres prove, where these are others ``now`` than ``before``."""
    if (known := judged_show_of(conn, show)) is None:
        return
    changed = premieres(before, known.day).items() ^ premieres(now, known.day).items()
    if changed:
        seasons = {season for season, _ in changed}
        save_due(conn, show, {*_premieres_of(seasons), *_proved_by(conn, show, seasons)})


def judge_all_anew(conn: Connection, shows: Collection[str] | None = None) -> None:
    """Have all judged anew that was ever said of shows, or (None) of all."""
    forget_judged(conn, shows)


def _plan(conn: Connection, show: str, today: date) -> None:
    """Note what is to be judged as of today, before any of it is read: what is said from here on is due once more."""
    known = judged_show_of(conn, show)
    due = matters_due(conn, show).get(show, {})
    anew = _anew(conn, show, known, due, _dates(conn, show)[show], today)
    if not _holds(known):
        drop_judgements(conn, show)
        due = {}
    if known != AsOf(today, RULES):
        save_judged_show(conn, show, AsOf(today, RULES))
    save_due(conn, show, anew - due.keys())


def _holds(known: AsOf | None) -> bool:
    return known is not None and known.rules == RULES


def _anew(
    conn: Connection, show: str, known: AsOf | None, due: Iterable[Matter], facts: Collection[Fact], today: date
) -> set[Matter]:
    """The matters that are not, or not any more, judged as of today."""
    if known is None or not _holds(known):
        return matters_claimed(conn, show, JUDGED)
    anew, been = set(due), premieres(facts, today)
    begun = been.keys() ^ premieres(facts, known.day).keys()
    anew |= _premieres_of(begun)
    more = {each.season for each in anew if each.attribute is Attribute.RELEASE_DATE and each.season in been} | begun
    return anew | _proved_by(conn, show, {season for season in more if season is not None})


def _premieres_of(seasons: Iterable[int]) -> set[Matter]:
    return {Matter(Attribute.RELEASE_DATE, season) for season in seasons}


def _proved_by(conn: Connection, show: str, seasons: Collection[int]) -> set[Matter]:
    """The renewals that premieres of these seasons bear on."""
    if not seasons:
        return set()
    return {each for each in matters_claimed(conn, show, (Attribute.RENEWAL,)) if proving(each, seasons)}


def _judge(
    conn: Connection, show: str, matters: Collection[Matter], facts: Iterable[Fact], today: date
) -> list[Judgement]:
    """What was proved in these matters of a show, by all that is said in them."""
    if not matters:
        return []
    been = premieres(facts, today)
    wanted: defaultdict[Attribute, set[int | None]] = defaultdict(set)
    for each in {*matters, *(proof for matter in matters for proof in proving(matter, been))}:
        wanted[each.attribute].add(each.season)
        if each == Matter(Attribute.RELEASE_DATE, 1):
            wanted[each.attribute].add(None)
    said: defaultdict[Matter, list[Statement]] = defaultdict(list)
    for attribute, seasons in wanted.items():
        for statement in weighed(conn, show, statements_in(conn, show, attribute, seasons, PUT_AS_SO_OR_NOT)):
            if (matter := matter_of(statement)) is not None:
                said[matter].append(statement)
    persons = {name: person for (name, _), person in person_names(conn, show).items()}
    ordered = sorted(matters, key=lambda each: each.order)
    return [each for matter in ordered for each in judgements_on(matter, said, been, persons)]


def _dates(conn: Connection, show: str | None = None) -> Mapping[str, list[Fact]]:
    """The premieres that are believed in, by show."""
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in open_facts(conn, show, [Attribute.RELEASE_DATE], quoted=lambda _: False):
        found[fact.show].append(fact)
    return found
