"""Pruning, on both kinds of database: what goes, and what stays whatever its age."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import event, func, insert, select, text

from monitor.article import read_text
from monitor.config import Keep
from monitor.facts import sketch
from monitor.intake import Intake
from monitor.model import Article, Page, Show, Source, SourceKind, Validators
from monitor.rebuild import plan as plan_rebuild
from monitor.rhythm import mean_gap
from monitor.store import (
    known_urls,
    open_facts,
    read_by_others,
    read_version,
    reading,
    save_page_state,
    save_version,
    writing,
)
from monitor.store.bookkeeping import crawl, outbox, outbox_change
from monitor.store.health import busy_times, yield_of
from monitor.store.numbered import changes_after
from monitor.store.outbox import add_target, give_up, put, sent, target_states, waiting
from monitor.store.search import Term, found, out_of_step
from monitor.store.tables import article, article_version, claim
from monitor.store.witness import sketches
from monitor.upkeep.doctor.invariants import INVARIANTS
from monitor.upkeep.prune import carry_out, plan
from monitor.upkeep.prune.versions import Version, superfluous
from monitor.upkeep.space import regain

if TYPE_CHECKING:
    from sqlalchemy import Engine

HARBOR = Show(title="Winter Harbor")
GAZETTE = Source(name="Gazette", kind=SourceKind.FEED, url="https://gazette.example/feed")
START = datetime(2026, 3, 1, 9, tzinfo=UTC)
DAY = timedelta(days=1)
YEARS_ON = START + 900 * DAY
RENEWED = "Winter Harbor has been renewed for season 2."
SILENT = "The piers of Winter Harbor were painted in the colour of old tea."


def reading_of(*sentences: str, number: int = 1) -> Article:
    read = read_text("\n\n".join(sentences), url=f"https://gazette.example/{number}", source="Gazette", title="News")
    assert isinstance(read, Article)
    return replace(read, published=START)


def take(engine: Engine, *readings: tuple[Article, datetime], shows: tuple[Show, ...] = (HARBOR,)) -> None:
    intake = Intake(engine, shows)
    for read, at in readings:
        intake.take_article(read, [show for show in shows if show.title in read.text], GAZETTE, at)
        intake.finish_crawl(at)


def prune(engine: Engine, now: datetime, keep: Keep = Keep(), shows: tuple[Show, ...] = (HARBOR,)) -> dict[str, int]:  # noqa: B008
    planned = plan(engine, keep, shows, now)
    would = {each.name: each.amount for each in planned}
    did = carry_out(engine, planned)
    assert did == would
    assert all((amount.size > 0) == (amount.rows > 0) for amount in did.values())
    return {name: amount.rows for name, amount in did.items() if amount.rows}


def texts(engine: Engine) -> list[str]:
    with reading(engine) as conn:
        return list(conn.execute(select(article_version.c.text).order_by(article_version.c.id)).scalars())


def test_a_text_that_says_nothing_goes_when_it_is_old(engine: Engine) -> None:
    take(
        engine,
        (reading_of(SILENT), START),
        (reading_of(RENEWED, number=2), START),
        (reading_of(SILENT, number=3), YEARS_ON),
    )
    assert prune(engine, START + 729 * DAY) == {}
    assert prune(engine, YEARS_ON) == {"texts": 1}
    assert texts(engine) == ["", RENEWED, SILENT]
    assert prune(engine, YEARS_ON) == {}


def test_the_search_finds_what_is_left(engine: Engine) -> None:
    take(engine, (reading_of(SILENT), START), (reading_of(RENEWED, number=2), START))
    take(engine, *((reading_of(RENEWED, f"Word{day}.", number=2), START + day * DAY) for day in range(1, 5)))
    assert prune(engine, YEARS_ON) == {"texts": 1, "versions": 3}
    with writing(engine) as conn:
        left = {word: len(found(conn, [Term((word,))], 9)) for word in ("tea", "news", "renewed", "word3", "word4")}
        assert left == {"tea": 0, "news": 2, "renewed": 1, "word3": 0, "word4": 1}
        assert out_of_step(conn) == 0
        if conn.dialect.name == "sqlite":
            conn.execute(text("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)"))


def test_an_article_whose_other_version_says_something_stays_whole(engine: Engine) -> None:
    take(
        engine,
        (reading_of(SILENT), START),
        (reading_of(SILENT, RENEWED), START + DAY),
        (reading_of(SILENT), START + 2 * DAY),
    )
    assert prune(engine, YEARS_ON, Keep(versions=None)) == {}
    assert len(texts(engine)) == 3


def test_what_todays_program_would_read_something_out_of_stays(engine: Engine) -> None:
    """Of a show that is followed since, or after an update: until `monitor rebuild` has read it."""
    bay = Show(title="Copper Bay")
    take(engine, (reading_of(SILENT, "Copper Bay has been renewed for season 3."), START))
    assert prune(engine, YEARS_ON, shows=(HARBOR, bay)) == {}
    assert prune(engine, YEARS_ON) == {"texts": 1}


def test_a_text_that_is_fetched_again_is_put_back(engine: Engine) -> None:
    """A show that is followed later, say, makes addresses be read once more."""
    take(engine, (reading_of(SILENT), START))
    prune(engine, YEARS_ON)
    take(engine, (reading_of(SILENT), YEARS_ON))
    assert texts(engine) == [SILENT]
    with reading(engine) as conn:
        [number] = conn.execute(select(article_version.c.id)).scalars()
        assert read_version(conn, number).blocks == reading_of(SILENT).blocks


def test_what_is_read_out_of_a_text_that_is_back_can_be_told_from_copies(engine: Engine) -> None:
    said = reading_of(SILENT, "Copper Bay has been renewed for season 3.")
    take(engine, (said, START))
    prune(engine, YEARS_ON)
    take(engine, (said, YEARS_ON), shows=(HARBOR, Show(title="Copper Bay")))
    with reading(engine) as conn:
        [number] = conn.execute(select(article_version.c.id)).scalars()
        assert sketches(conn, [number]) == {number: sketch(said.text)}
    assert plan_rebuild(engine, [HARBOR, Show(title="Copper Bay")]).rereadings == ()
    sound(engine)


def test_a_text_from_an_archive_is_read_for_a_show_that_is_followed_since(engine: Engine) -> None:
    """What is read later than it was seen has other words only if it was edited, not where its text was dropped."""
    bay = Show(title="Copper Bay")
    said = f"<p>{'The pier was painted once more in the colour of tea, as they said in the town. ' * 6}</p>"
    html = (
        "<html><head><title>Autumn on television</title></head><body><article><h1>Autumn on television</h1>"
        f"<p>Winter Harbor</p><p>Netflix has renewed Copper Bay for season 3.</p>{said}</article></body></html>"
    )
    url = "https://gazette.example/1"
    page = Page(url=url, final_url=url, body=html.encode(), fetched_at=START, content_type="text/html")
    Intake(engine, [HARBOR]).take(page, GAZETTE, START + 30 * DAY, seen=START)
    assert prune(engine, YEARS_ON)["texts"] == 1
    assert Intake(engine, [HARBOR, bay]).take(page, GAZETTE, YEARS_ON, seen=START).claims > 0
    assert "Copper Bay" in "".join(texts(engine))


def test_what_was_dropped_is_not_read_again_by_a_rebuild(engine: Engine) -> None:
    take(engine, (reading_of(SILENT), START), (reading_of(RENEWED, number=2), START))
    with writing(engine) as conn:
        conn.execute(text("UPDATE article_version SET extractor_version = 1"))
    prune(engine, YEARS_ON)
    with reading(engine) as conn:
        assert read_by_others(conn, 2) == 1
    planned = plan_rebuild(engine, [HARBOR])
    assert (len(planned.versions), planned.rereadings) == (1, ())


def test_repetitions_of_a_page_that_is_edited_every_day_go_but_one_a_month(engine: Engine) -> None:
    edits = [
        (reading_of(SILENT, f"The {number}th boat came home.", RENEWED), START + number * DAY)
        for number in range(1, 51)
    ]
    take(engine, *edits)
    with reading(engine) as conn:
        before = open_facts(conn)
        said = conn.execute(select(claim.c.said_at, claim.c.said_in).where(claim.c.replaced_at.is_(None))).all()
    assert prune(engine, START + 141 * DAY) == {
        "versions": 47
    }  # the first, the newest and one of the second month stay
    with reading(engine) as conn:
        assert open_facts(conn) == before
        assert conn.execute(select(claim.c.said_at, claim.c.said_in).where(claim.c.replaced_at.is_(None))).all() == said
        fetched = list(conn.execute(select(article_version.c.fetched_at).order_by(article_version.c.id)).scalars())
        replaced = list(conn.execute(select(claim.c.replaced_at).order_by(claim.c.id)).scalars())
    assert [(at - START).days for at in fetched] == [1, 31, 50]
    assert replaced == [*fetched[1:], None], "what a version said stood until the next that is there"
    assert plan_rebuild(engine, [HARBOR]).rereadings == ()
    sound(engine)


def sound(engine: Engine) -> None:
    """Nothing contradicts itself."""
    with reading(engine) as conn:
        assert [each.what for each in INVARIANTS if conn.execute(text(each.count)).scalar_one()] == []


def test_what_is_asked_of_a_sound_database_is_answered_by_both(engine: Engine) -> None:
    take(engine, (reading_of(RENEWED), START))
    sound(engine)


def test_crawls_go_but_those_by_which_a_source_is_known(engine: Engine) -> None:
    none = dict.fromkeys("fetched not_modified new_articles edited_articles claims changes failed".split(), 0)
    now = START + 400 * DAY
    with writing(engine) as conn:
        for name, every in (("Gazette", 10), ("Herald", 100)):
            rows = [
                {**none, "source": name, "started_at": START + n * DAY, "new_articles": int(n % every == 0)}
                for n in range(400)
            ]
            conn.execute(insert(crawl), rows)
    with reading(engine) as conn:
        before = [(busy_times(conn, name), yield_of(conn, name, now)) for name in ("Gazette", "Herald")]
    assert mean_gap(before[0][0], now) is not None
    assert prune(engine, now) == {"crawls": 2 * 310 - (20 - 9) - 4}
    with reading(engine) as conn:
        assert [(busy_times(conn, name), yield_of(conn, name, now)) for name in ("Gazette", "Herald")] == before
    assert prune(engine, now) == {}


def test_no_writer_waits_while_all_crawls_are_looked_through(engine: Engine) -> None:
    with writing(engine) as conn:
        none = dict.fromkeys("fetched not_modified new_articles edited_articles claims changes failed".split(), 0)
        conn.execute(insert(crawl), [{**none, "source": "Gazette", "started_at": START} for _ in range(3)])
    planned = plan(engine, Keep(texts=None, versions=None), (HARBOR,), YEARS_ON)
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    assert carry_out(engine, planned)["crawls"].rows == 3
    assert any("DELETE FROM crawl" in each for each in asked)
    assert not any("row_number" in each for each in asked)


def test_addresses_stay_known(engine: Engine) -> None:
    take(engine, (reading_of(SILENT), START))
    with writing(engine) as conn:
        save_page_state(
            conn, "https://gazette.example/1", source="Gazette", at=START, validators=Validators(etag='"1"')
        )
    prune(engine, YEARS_ON)
    with reading(engine) as conn:
        assert known_urls(conn, ["https://gazette.example/1"]) == {"https://gazette.example/1"}
        assert conn.execute(select(func.count()).select_from(article)).scalar_one() == 1


def test_what_is_kept_for_ever_stays(engine: Engine) -> None:
    take(engine, (reading_of(SILENT), START))
    assert plan(engine, Keep(texts=None, versions=None, crawls=None, messages=None), [HARBOR], YEARS_ON) == []


def test_what_came_to_say_something_between_plan_and_deed_stays(engine: Engine) -> None:
    take(engine, (reading_of(SILENT), START))
    planned = plan(engine, Keep(), [HARBOR], YEARS_ON)
    take(engine, (reading_of(SILENT, RENEWED), YEARS_ON))
    assert {name: amount.rows for name, amount in carry_out(engine, planned).items()} == {
        "texts": 0,
        "versions": 0,
        "crawls": 0,
        "messages": 0,
    }
    assert texts(engine)[0] == SILENT


def test_room_is_given_back(engine: Engine) -> None:
    with writing(engine) as conn:
        for number in range(10):
            long = reading_of(SILENT * 1000, number=number)
            save_version(conn, long, START, str(number))
    assert prune(engine, YEARS_ON, shows=()) == {"texts": 10}
    regained = regain(engine, alone=False)
    if engine.dialect.name == "sqlite":
        assert regained.size is not None
        assert regained.size > 500_000
    assert regained.why_not is None
    assert texts(engine) == [""] * 10


# --- which versions add nothing


def version(day: int, *said: str, published: int | None = 0, dates: bool = False) -> Version:
    dated = None if published is None else START + published * DAY
    return Version(day, START + day * DAY, dated, dates=dates, said={(each,) for each in said})


def gone(*versions: Version) -> list[int]:
    return [each.id for each in superfluous(versions, START + 1000 * DAY)]


def test_only_what_lies_between_and_says_the_same_is_superfluous() -> None:
    assert gone() == []
    assert gone(version(1, "a")) == []
    assert gone(version(1, "a"), version(2, "a")) == []
    assert gone(version(1, "a"), version(2, "a"), version(3, "a")) == [2]
    assert gone(version(1, "a"), version(2, "a", "b"), version(3, "a")) == []
    assert gone(version(1, "a"), version(2), version(3, "a")) == []
    assert gone(version(1, "a"), version(2, "a"), version(3, "b"), version(4, "b"), version(5, "a")) == [2, 4]
    assert gone(version(1, "a"), version(2, "a", dates=True), version(3, "a")) == []
    assert [each.id for each in superfluous([version(n, "a") for n in range(9)], START + 4 * DAY)] == [1, 2, 3]


def test_a_version_that_is_dated_otherwise_stays_where_its_date_counts() -> None:
    assert gone(version(5, "a"), version(6, "a", published=-3), version(7, "a")) == []  # older than the page was before
    assert gone(version(5, "a", published=None), version(6, "a", published=None), version(7, "a", published=None)) == [
        6
    ]
    # Dated anew with every edit: each was read as the one before.
    assert gone(version(5, "a", published=5), version(6, "a", published=6), version(7, "a", published=7)) == [6]
    # Without it, the last would look as if it had not been dated anew.
    assert gone(version(5, "a", published=5), version(6, "a", published=6), version(7, "a", published=5)) == []
    assert gone(version(5, "a", published=5), version(6, "a", published=6), version(7, "a", published=6)) == []


def test_a_message_goes_by_when_it_was_done_with(engine: Engine) -> None:
    """Sent or given up: what waits stays, and so does who is told up to which change."""
    take(engine, (reading_of(RENEWED), START))
    with writing(engine) as conn:
        [(number, _), *_] = changes_after(conn, 0)
        add_target(conn, "home", START, number)
        for name in ("sent", "sent lately", "given up", "sent all the same", "waiting"):
            put(conn, "home", name, [number], at=START, due_at=START)
        held = {message.id: message for message in waiting(conn)}
        lately = YEARS_ON - 89 * DAY
        give_up(conn, [held["given up"], held["sent all the same"]], START)
        for name, at in (("sent", START), ("sent lately", lately), ("sent all the same", lately)):
            sent(conn, held[name], at)
    pruned = {each.name: each for each in plan(engine, Keep(), [HARBOR], YEARS_ON)}
    assert pruned["messages"].amount.rows == 2
    carry_out(engine, [pruned["messages"]])
    with reading(engine) as conn:
        left = set(conn.execute(select(outbox.c.message)).scalars())
        inside = conn.execute(select(func.count()).select_from(outbox_change)).scalar_one()
        assert target_states(conn)["home"].told == number
    assert left == {"sent lately", "sent all the same", "waiting"}
    assert inside == 3
