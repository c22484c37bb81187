"""A show that is cancelled, and its season to come: one of them can be so, or it is disputed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from newsroom import Newsroom, moment, statements

from monitor.facts.fate import seasons_had
from monitor.site.answer import answer

RENEWED = "S3 renewal is renewed"
CANCELLED = "renewal is cancelled"
DATED = "S3 release date is 2027-10-08"
PROMISED = f"2026-03-01 Gazette: {RENEWED}"


def told(*articles: str) -> list[str]:
    """What is told of articles."""
    return Newsroom().prints(*articles)


def room_of(*articles: str) -> Newsroom:
    """The newsroom after articles."""
    room = Newsroom()
    room.prints(*articles)
    return room


# What papers print, and what is told of all of it: readable as news.
STORIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "a cancellation overrides the renewal of a season that has not come": (
        (PROMISED, f"2026-03-08 Courier: {CANCELLED}", f"2026-03-09 Herald: {CANCELLED}"),
        ("2026-03-01 new S3 renewal: renewed", "2026-03-08 changed S3 renewal: renewed → cancelled"),
    ),
    "who dates it after that disputes it, a second settles it": (
        (
            PROMISED,
            f"2026-03-08 Courier: {CANCELLED}",
            f"2026-03-15 Herald: {DATED}",
            f"2026-03-16 Tribune: {DATED}",
        ),
        (
            "2026-03-01 new S3 renewal: renewed",
            "2026-03-08 changed S3 renewal: renewed → cancelled",
            "2026-03-15 disputed S3 renewal: cancelled → renewed",
            "2026-03-15 new S3 release date: 2027-10-08",
            "2026-03-16 settled S3 renewal: cancelled → renewed",
        ),
    ),
    "the date on one page is no news of a season that many say will not come": (
        (
            PROMISED,
            f"2026-03-08 Courier: {CANCELLED}",
            f"2026-03-08 Herald: {CANCELLED}",
            f"2026-03-20 Tribune: {DATED}",
        ),
        ("2026-03-01 new S3 renewal: renewed", "2026-03-08 changed S3 renewal: renewed → cancelled"),
    ),
    "a renewal after a cancellation overrides it": (
        (
            f"2026-03-01 Gazette: {CANCELLED}",
            f"2026-03-01 Courier: {CANCELLED}",
            f"2026-04-08 Herald: {RENEWED}",
            f"2026-04-09 Tribune: {RENEWED}",
            f"2026-05-09 Tribune: {DATED}",
        ),
        (
            "2026-03-01 new renewal: cancelled",
            "2026-04-08 changed S3 renewal: cancelled → renewed",
            "2026-05-09 new S3 release date: 2027-10-08",
        ),
    ),
    "a date after a cancellation disputes it": (
        (f"2026-03-01 Gazette: {CANCELLED}", f"2026-04-08 Herald: {DATED}"),
        (
            "2026-03-01 new renewal: cancelled",
            "2026-04-08 disputed S3 renewal: cancelled → renewed",
            "2026-04-08 new S3 release date: 2027-10-08",
        ),
    ),
    "both on one day are a dispute": (
        (f"2026-03-01T09:00 Gazette: {RENEWED}", f"2026-03-01T11:00 Courier: {CANCELLED}"),
        ("2026-03-01 new S3 renewal: renewed", "2026-03-01 disputed S3 renewal: renewed → cancelled"),
    ),
    "... in either order": (
        (f"2026-03-01T09:00 Gazette: {CANCELLED}", f"2026-03-01T11:00 Courier: {RENEWED}"),
        ("2026-03-01 new renewal: cancelled", "2026-03-01 disputed S3 renewal: cancelled → renewed"),
    ),
    "a season that has its day may be the last of a cancelled show": (
        (PROMISED, f"2026-04-01 Tribune: {DATED}", f"2026-04-08 Courier: {CANCELLED}"),
        (
            "2026-03-01 new S3 renewal: renewed",
            "2026-04-01 new S3 release date: 2027-10-08",
            "2026-04-08 disputed S3 renewal: renewed → cancelled",
        ),
    ),
    "... until somebody says that it does not come": (
        (
            PROMISED,
            f"2026-04-01 Tribune: {DATED}",
            f"2026-04-08 Courier: {CANCELLED}",
            "2026-04-12 Herald: S3 renewal is cancelled",
        ),
        (
            "2026-03-01 new S3 renewal: renewed",
            "2026-04-01 new S3 release date: 2027-10-08",
            "2026-04-08 disputed S3 renewal: renewed → cancelled",
            "2026-04-12 settled S3 renewal: renewed → cancelled",
        ),
    ),
    "... however many have dated it of late": (
        (
            f"2026-04-01 Tribune: {RENEWED}; {DATED}",
            f"2026-04-07 Herald: {DATED}",
            f"2026-04-07 Echo: {DATED}",
            f"2026-04-08 Courier: {CANCELLED}",
        ),
        (
            "2026-04-01 new S3 renewal: renewed",
            "2026-04-01 new S3 release date: 2027-10-08",
            "2026-04-08 disputed S3 renewal: renewed → cancelled",
        ),
    ),
    "renewed and dated in one article": (
        ("2026-03-01 Gazette: S3 renewal is cancelled", f"2026-04-08 Herald: {DATED}; {RENEWED}"),
        (
            "2026-03-01 new S3 renewal: cancelled",
            "2026-04-08 changed S3 renewal: cancelled → renewed",
            "2026-04-08 new S3 release date: 2027-10-08",
        ),
    ),
    "saved, in words that name no season": (
        (
            PROMISED,
            f"2026-03-08 Courier: {CANCELLED}",
            "2026-03-15 Herald: renewal is renewed",
            "2026-03-16 Tribune: renewal is renewed",
        ),
        (
            "2026-03-01 new S3 renewal: renewed",
            "2026-03-08 changed S3 renewal: renewed → cancelled",
            "2026-03-16 changed S3 renewal: cancelled → renewed",
        ),
    ),
}


@pytest.mark.parametrize("story", STORIES)
def test_what_is_told(story: str) -> None:
    articles, changes = STORIES[story]
    assert told(*articles) == list(changes)


# What leaves the season alone: the show is cancelled, and the season was, or is to be, its last.
APART: dict[str, tuple[str, ...]] = {
    "it has been": (
        PROMISED,
        "2026-04-01 Gazette: S3 release date is 2026-05-01",
        "2026-05-03 Tribune: S3 release date is 2026-05-01",
        f"2026-07-08 Courier: {CANCELLED}",
    ),
    "it is said to be the last": (f"{PROMISED}; S3 renewal is ended", f"2026-07-08 Courier: {CANCELLED}"),
    "who says so dates it": (PROMISED, f"2026-04-01 Courier: {CANCELLED}; {DATED}"),
    "it was promised too long ago to be still to come": (PROMISED, f"2027-12-01 Courier: {CANCELLED}"),
}


@pytest.mark.parametrize("why", APART)
def test_the_show_alone_is_cancelled_where(why: str) -> None:
    room = room_of(*APART[why])
    assert room.believes("renewal").value == "cancelled"
    [season] = [f for f in room.facts if f.attribute == "renewal" and f.season == 3 and f.value != "ended"]
    assert (season.value, season.rival) == ("renewed", None)


def test_a_season_of_which_no_more_than_the_date_is_known_may_be_the_last() -> None:
    room = room_of(f"2026-04-01 Tribune: {DATED}")
    assert room.prints(f"2026-04-08 Courier: {CANCELLED}") == ["2026-04-08 new renewal: cancelled"]
    assert room.prints(f"2026-04-09 Herald: {DATED}") == []
    assert answer(room.facts, moment("2026-04-10")).more == (
        "The show is said to be cancelled, so it may be the last.",
    )


def test_the_renewal_that_an_article_on_the_cancellation_looks_back_on_is_no_witness() -> None:
    room = room_of(
        PROMISED, f"2026-03-08 Courier: {RENEWED}; {CANCELLED}", f"2026-03-09 Herald: {CANCELLED}; {RENEWED}"
    )
    season = room.believes("renewal", 3)
    assert (season.value, season.rival, season.witnesses) == ("cancelled", None, 2)


def test_the_cancellation_that_an_article_on_the_rescue_looks_back_on_is_no_witness() -> None:
    room = room_of(f"2026-03-01 Gazette: {CANCELLED}", f"2026-04-08 Herald: {RENEWED}; {CANCELLED}")
    season = room.believes("renewal", 3)
    assert (season.value, season.rival, season.witnesses) == ("renewed", None, 1)


def test_a_show_that_is_said_not_to_be_cancelled_keeps_its_season() -> None:
    room = room_of(PROMISED, f"2026-03-08 Courier: {RENEWED}; denied {CANCELLED}")
    season = room.believes("renewal", 3)
    assert (season.value, season.witnesses) == ("renewed", 2)


def test_an_old_article_that_is_read_late_changes_what_the_cancellation_was_of() -> None:
    room = room_of(f"2026-03-08 Courier: {CANCELLED}")
    assert room.prints(PROMISED, read="2026-03-10") == []
    assert room.believes("renewal", 3).value == "cancelled"


@pytest.mark.parametrize(
    ("words", "had"),
    [
        ("Netfilm has cancelled the drama after three seasons.", 3),
        ("It was axed after just one season", 1),
        ("The series ends after its second season, the network said.", 2),
        ("cancelled after a single season", 1),
        ("dropped after 12 seasons", 12),
        ("cancelled after its 4th season", 4),
        ("It was cancelled after months of doubt over a third season.", 0),
        ("The show is cancelled.", 0),
    ],
)
def test_how_many_seasons_a_cancelled_show_had(words: str, had: int) -> None:
    assert seasons_had(words) == had


def test_a_show_that_had_three_seasons_lost_none_of_them() -> None:
    room = Newsroom()
    room.prints(PROMISED)
    said = f"2026-03-08 Courier: {CANCELLED}"
    [vote] = statements(said)
    room.statements.append(replace(vote, claim=replace(vote.claim, evidence="It was cancelled after three seasons.")))
    room.revise(vote.said_at)
    assert (room.believes("renewal").value, room.believes("renewal", 3).value) == ("cancelled", "renewed")
