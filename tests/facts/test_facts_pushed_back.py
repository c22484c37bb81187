"""An article that moves a date names the one it moves: "pushed back from March 12 to April 9". Stories.

So it knows what was said before, and is about the season of that date, whether it says which or not.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from newsroom import Newsroom, moment

from monitor.article import read_text
from monitor.intake import Intake
from monitor.model import Show, Source, SourceKind, Tier
from monitor.store import open_database, open_facts, reading

DATED = "2026-02-01 Herald ({tier}): {season}release date is 2026-03-12"
MOVED = (
    "2026-02-{day} Courier{tier}: "
    "denied {season}release date is 2026-03-12{via}; {season}release date is 2026-04-09{via}"
)
CHANGED = "changed S{} release date: 2026-03-12 → 2026-04-09"
DAYS = ("01T05:00", "02", "10")


def told_of_move(room: Newsroom, day: str, *, tier: str = "", season: str = "", via: str = "") -> list[str]:
    """What is told when a paper moves the date, without the days."""
    told = room.prints(MOVED.format(day=day, tier=tier, season=season, via=via))
    return [line.split(" ", 1)[1] for line in told]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("first", ["press", "trade"])
@pytest.mark.parametrize("number", [1, 2])
def test_a_paper_that_names_no_season_moves_the_one_of_that_date(first: str, number: int, day: str) -> None:
    room = Newsroom()
    room.prints(DATED.format(tier=first, season=f"S{number} "))
    assert told_of_move(room, day) == [CHANGED.format(number)]
    believed = room.believes("release date", number)
    assert (believed.value, believed.rival, believed.confidence) == ("2026-04-09", None, 0.882)


@pytest.mark.parametrize("day", DAYS)
def test_so_it_is_where_nobody_names_the_season(day: str) -> None:
    room = Newsroom()
    room.prints(DATED.format(tier="trade", season=""))
    assert told_of_move(room, day) == [CHANGED.format(1)]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("season", ["S2 ", ""])
def test_it_may_have_the_move_from_whom_gave_the_first_date(season: str, day: str) -> None:
    """It is then not a bad copy of him: he was read before he moved it."""
    room = Newsroom()
    room.prints(DATED.format(tier="trade", season="S2 "))
    assert told_of_move(room, day, season=season, via=" (via Herald)") == [CHANGED.format(2)]


@pytest.mark.parametrize("season", ["S2 ", ""])
def test_an_official_date_of_some_hours_ago_waits_for_a_second_witness(season: str) -> None:
    room = Newsroom()
    room.prints(DATED.format(tier="official", season="S2 "))
    assert told_of_move(room, "01T05:00", season=season) == []
    assert room.believes("release date", 2).confidence > 0.9
    assert room.prints(f"2026-02-02 Post: {season}release date is 2026-04-09") == [
        "2026-02-02 changed S2 release date: 2026-03-12 → 2026-04-09"
    ]


@pytest.mark.parametrize("season", ["S2 ", ""])
def test_an_aggregator_alone_moves_nothing_within_days(season: str) -> None:
    room = Newsroom()
    room.prints(DATED.format(tier="trade", season="S2 "))
    assert told_of_move(room, "03", tier=" (aggregator)", season=season) == []
    assert room.believes("release date", 2).value == "2026-03-12"


def test_another_date_without_a_season_still_moves_nothing() -> None:
    room = Newsroom()
    room.prints(DATED.format(tier="trade", season="S2 "))
    assert room.prints("2026-02-10 Courier: release date is 2026-04-09") == []
    assert room.believes("release date", 2).value == "2026-03-12"


def test_a_date_that_another_paper_gives_at_the_moment_of_a_denial_is_not_moved_from_there() -> None:
    room, denied = Newsroom(), "2026-02-02 Post: denied release date is 2026-03-12"
    room.prints(DATED.format(tier="official", season="S2 "), denied)
    before = room.believes("release date", 2)
    room.prints("2026-02-02 Courier: release date is 2026-04-09")
    assert room.believes("release date", 2) == before


def test_a_season_that_has_begun_is_moved_no_more() -> None:
    """ "It is not back in 2026, but in 2027": that is the next one."""
    room = Newsroom()
    room.prints(DATED.format(tier="trade", season="S2 "))
    before = room.believes("release date", 2)
    room.prints(*(f"2026-08-0{day} Courier: denied release date is 2026; release date is 2027" for day in (1, 2)))
    assert room.believes("release date", 2) == before


# --- moved from a day to a time that it lies in: "from March 12 to later this spring" ---

LATER = "2026-02-10 Courier: denied {season}release date is 2026-03-12; {season}release date is {value}"
SPRING = "2026-02-10 changed S2 release date: 2026-03-12 → 2026-21"


@pytest.fixture
def spring() -> Newsroom:
    """A newsroom that was told of a day, and that it was moved to later this spring."""
    room = Newsroom()
    room.prints(DATED.format(tier="trade", season="S2 "))
    assert room.prints(LATER.format(season="S2 ", value="2026-21")) == [SPRING]
    return room


@pytest.mark.parametrize("season", ["S2 ", ""])
@pytest.mark.parametrize("value", ["2026-21", "2026", "2026-03"])
def test_a_day_that_is_moved_to_a_time_that_it_lies_in_is_not_believed(season: str, value: str) -> None:
    room = Newsroom()
    room.prints(DATED.format(tier="trade", season="S2 "))
    assert room.prints(LATER.format(season=season, value=value)) == [SPRING.replace("2026-21", value)]


def test_whoever_gave_the_day_does_not_vouch_for_the_time(spring: Newsroom) -> None:
    believed = spring.believes("release date", 2)
    assert [quote.source for quote in believed.quotes] == ["Courier"]
    assert (believed.confidence, believed.witnesses, believed.supporters) == (0.882, 1, 1)


def test_an_aggregator_that_moves_it_so_is_believed_when_a_second_says_so() -> None:
    room = Newsroom()
    room.prints(DATED.format(tier="trade", season="S2 "))
    moved = LATER.format(season="S2 ", value="2026-21")
    assert room.prints(moved.replace("Courier", "Echo (aggregator)")) == []
    assert room.prints("2026-02-11 Post: S2 release date is 2026-21") == [SPRING.replace("02-10", "02-11")]


def test_who_gives_that_time_too_does_not_mean_the_day(spring: Newsroom) -> None:
    assert spring.prints("2026-02-11 Post: S2 release date is 2026-21") == []
    assert spring.believes("release date", 2).value == "2026-21"


def test_one_paper_that_says_the_day_again_is_an_echo(spring: Newsroom) -> None:
    assert spring.prints("2026-02-14 Post: S2 release date is 2026-03-12") == []
    assert spring.believes("release date", 2).value == "2026-21"
    assert spring.prints("2026-02-15 Mirror: S2 release date is 2026-03-12") == [
        "2026-02-15 refined S2 release date: 2026-21 → 2026-03-12"
    ]


def test_an_official_source_that_says_the_day_again_is_none(spring: Newsroom) -> None:
    assert spring.prints("2026-02-14 Office (official): S2 release date is 2026-03-12") == [
        "2026-02-14 refined S2 release date: 2026-21 → 2026-03-12"
    ]


def test_a_day_that_comes_and_goes_as_papers_repeat_themselves_is_told_once() -> None:
    room, moved = Newsroom(), "denied S2 release date is 2026-03-12; S2 release date is 2026-03"
    for day in range(1, 8):
        room.prints(
            f"2026-02-0{day}T00:00 Courier: {moved}",
            f"2026-02-0{day}T02:00 Post (aggregator): {moved}",
            f"2026-02-0{day}T03:00 Herald (trade): S2 release date is 2026-03-12",
        )
    assert [line.split(" ", 1)[1] for line in room.told] == [
        "new S2 release date: 2026-03",
        "refined S2 release date: 2026-03 → 2026-03-12",
        "changed S2 release date: 2026-03-12 → 2026-03",
    ]


def test_the_new_day_refines_it(spring: Newsroom) -> None:
    assert spring.prints("2026-02-20 Post: S2 release date is 2026-04-30") == [
        "2026-02-20 refined S2 release date: 2026-21 → 2026-04-30"
    ]


def test_a_day_that_nobody_denies_is_known_to_who_gives_its_month() -> None:
    room = Newsroom()
    room.prints(
        "2026-02-01 Herald (trade): S2 release date is 2026-03-12", "2026-02-10 Courier: S2 release date is 2026"
    )
    room.statements = [each for each in room.statements if each.source != "Herald"]
    room.revise(moment("2026-02-11"))
    assert room.told == ["2026-02-01 new S2 release date: 2026-03-12"]


def test_articles_that_are_read_for_what_they_say() -> None:
    engine = open_database(":memory:", create=True)
    show = Show(title="Harbour Lights")
    intake = Intake(engine, [show])
    told = []
    for day, paper, tier, text in (
        ("2026-02-01T09:00", "Herald", Tier.TRADE, "Harbour Lights season 2 premieres on March 12, 2026."),
        ("2026-02-01T14:00", "Courier", Tier.PRESS, "Harbour Lights has been pushed back from March 12 to April 9."),
    ):
        source = Source(name=paper, kind=SourceKind.PAGE, url=f"https://{paper.lower()}.example/", tier=tier)
        article = replace(read_text(text, url=f"{source.url}1", source=paper), published=moment(day))
        changes = [
            *intake.take_article(article, [show], source, moment(day)).changes,
            *intake.finish_crawl(moment(day)),
        ]
        told += [(change.kind, change.season, change.old, change.new) for change in changes]
    assert told[-1:] == [("changed", 2, "2026-03-12", "2026-04-09")]
    with reading(engine) as conn:
        assert [fact.value for fact in open_facts(conn, show.slug) if fact.attribute == "release_date"] == [
            "2026-04-09"
        ]
    engine.dispose()
