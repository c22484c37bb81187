"""What is kept of who proved right, and judged anew where more is said, is what judging all of it anew would give."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from monitor.article import read_text
from monitor.beliefs import judged as judging
from monitor.beliefs import update_beliefs
from monitor.beliefs.judged import judged, settle
from monitor.facts.judging import judgements
from monitor.facts.keys import BELIEVED
from monitor.facts.matters import JUDGED
from monitor.intake import Intake
from monitor.model import Attribute, Claim, Modality, Show, Source, SourceKind, Tier
from monitor.store import open_database, open_facts, reading, show_titles, writing
from monitor.store.judgements import judgements_kept, matters_due
from monitor.store.standing import person_names
from monitor.testimony import statements_about

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

    from monitor.facts.matters import Judgement

LIGHTS, MILL = SHOWS = (Show(title="Harbour Lights"), Show(title="The Mill"))
START = datetime(2026, 3, 1, 9, tzinfo=UTC)
DAY = timedelta(days=1)
SOURCES = tuple(
    Source(name=name, kind=SourceKind.PAGE, url=f"https://{name.lower()}.example/", tier=tier)
    for name, tier in (
        ("Gazette", Tier.PRESS),
        ("Herald", Tier.TRADE),
        ("Courier", Tier.PRESS),
        ("Office", Tier.OFFICIAL),
    )
)
SAID = (
    *((Attribute.RENEWAL, value) for value in ("renewed", "renewed", "renewed", "cancelled", "ended")),
    *((Attribute.RELEASE_DATE, value) for value in ("2026-03-09", "2026-03-09", "2026-03-16", "2026-03")),
    *((Attribute.CAST, value) for value in ("joining", "joining", "leaving", "returning", "starring")),
)
PEOPLE = (("Anna Vahle", "Dr Moss"), ("Anna Vale", None), ("Anna Vale", "Dr Moss"), ("Yeji Han", None))
TEXTS = [" ".join(f"{word}{number}" for number in range(40)) for word in "salt lamp pier boat rope tide".split()]


def _claim(
    said: tuple[Attribute, str],
    season: int | None,
    who: tuple[str, str | None],
    manner: str,
    via: str | None,
    words: str,
) -> Claim:
    person, role = who if said[0] is Attribute.CAST else (None, None)
    return Claim(
        attribute=said[0],
        value=said[1],
        evidence=words,
        start=0,
        season=season,
        person=person,
        character=role,
        modality=Modality(manner),
        attribution=via,
    )


claims = st.builds(
    _claim,
    st.sampled_from(SAID),
    st.sampled_from((None, 1, 2, 2, 2)),
    st.sampled_from(PEOPLE),
    st.sampled_from((*["asserted"] * 6, "denied", "rumoured")),
    st.sampled_from((*[None] * 6, "Herald", "the Office", "Courier")),
    st.sampled_from((*["words"] * 6, "Volume 2 comes then")),
)
# Source, address, text, days since it was dated, days since the article before, what it says of either show.
articles = st.tuples(
    st.integers(0, len(SOURCES) - 1),
    st.integers(1, 3),
    st.integers(0, len(TEXTS) - 1),
    st.sampled_from((None, None, None, 0, 9)),
    st.integers(0, 3),
    st.lists(claims, min_size=1, max_size=4),
    st.lists(claims, max_size=1),
)
# What happens besides: nothing, a crawl that ends, a tier that is another, all believed anew, days that pass.
between = st.sampled_from(("", "", "", "settled", "settled", "trusted otherwise", "rebuilt", "later", "cut short"))


def in_full(conn: Connection, today: date) -> dict[str, list[tuple[str, Judgement]]]:
    """All that was ever said, judged at once."""
    found: dict[str, list[tuple[str, Judgement]]] = {}
    for slug, title in show_titles(conn).items():
        persons = {name: person for (name, _), person in person_names(conn, slug).items()}
        facts = open_facts(conn, slug, [Attribute.RELEASE_DATE])
        for each in judgements(statements_about(conn, slug, JUDGED), facts, persons, today):
            found.setdefault(each.source, []).append((title, each))
    return found


class World:
    """Articles that come, each at its time, and what else happens to what is kept of them."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.at, self.tiers = engine, START, list(SOURCES)
        self._said: dict[str, list[Claim]] = {}
        self._intake = Intake(engine, SHOWS, extractor=lambda _, show: self._said[show.slug])

    @property
    def today(self) -> date:
        return self.at.date()

    def reads(self, source: int, number: int, text: int, dated: int | None, *said: list[Claim]) -> None:
        by = self.tiers[source]
        self._said = {show.slug: each for show, each in zip(SHOWS, said, strict=True)}
        read = read_text(f"{TEXTS[text]} at {self.at}", url=f"{by.url}{number}", source=by.name, title="News")
        published = None if dated is None else self.at - dated * DAY
        self._intake.take_article(replace(read, published=published), SHOWS, by, self.at)

    def goes_on(self, what: str) -> None:
        if what == "settled":
            settle(self.engine, self.today)
        elif what == "later":
            self.at += 9 * DAY
        elif what == "trusted otherwise":
            self.tiers[0] = replace(self.tiers[0], tier=Tier.TRADE if self.tiers[0].tier is Tier.PRESS else Tier.PRESS)
        elif what == "rebuilt":
            with writing(self.engine) as conn:
                touched = {(show.slug, attribute) for show in SHOWS for attribute in BELIEVED}
                update_beliefs(conn, touched, at=self.at)
        elif what == "cut short":
            with pytest.MonkeyPatch.context() as patch, suppress(KeyboardInterrupt):
                patch.setattr(judging, "replace_judgements", _killed)
                settle(self.engine, self.today)


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


@pytest.fixture(autouse=True, scope="module")
def _nothing_misfits() -> Iterator[None]:
    """What is kept always fits what is said: a row that does not is a fault here, and not read again in silence."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("monitor.beliefs.topics.DoesNotFit", ())
        yield


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = open_database(":memory:", create=True)
    yield made
    made.dispose()


@settings(
    max_examples=int(os.environ.get("EXAMPLES", "40")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(history=st.lists(st.tuples(articles, between), min_size=6, max_size=16))
def test_what_is_kept_is_what_judging_everything_gives(history: list[tuple[Any, str]]) -> None:
    engine = open_database(":memory:", create=True)
    world = World(engine)
    settle(engine, world.today)
    for (source, number, words, dated, days, *said), then in history:
        world.at += days * DAY + timedelta(hours=1)
        world.reads(source, number, words, dated, *said)
        world.goes_on(then)
        with reading(engine) as conn:
            assert judged(conn, world.today) == in_full(conn, world.today)
            assert judged(conn, world.today - 5 * DAY) == in_full(conn, world.today - 5 * DAY)
    settle(engine, world.today)
    with reading(engine) as conn:
        whole = in_full(conn, world.today)
        kept = [each for found in judgements_kept(conn).values() for each in found]
        assert matters_due(conn) == {}
        assert sorted(map(repr, kept)) == sorted(repr(each) for found in whole.values() for _, each in found)
    event(f"judgements: {min(len(kept), 5)}")
    event(f"about: {sorted({each.attribute.value for each in kept})}")
    engine.dispose()


def test_a_role_taken_back_by_an_edit_is_judged_as_two_people(engine: Engine) -> None:
    """The name stays, without the role that made it another's: found by chance, with much else around it."""
    world = World(engine)

    def cast(value: str, person: str, role: str | None) -> list[Claim]:
        return [_claim((Attribute.CAST, value), 2, (person, role), "asserted", None, "words")]

    for number, said in (
        (0, cast("starring", "Anna Vale", "Dr Moss")),
        (1, cast("leaving", "Anna Vahle", "Dr Moss")),
        (0, cast("returning", "Anna Vale", None)),
        (2, cast("joining", "Anna Vahle", "Dr Moss")),
    ):
        world.at += DAY
        world.reads(number, 1, number, None, said, [])
        world.goes_on("settled")
        with reading(engine) as conn:
            assert judged(conn, world.today) == in_full(conn, world.today)
