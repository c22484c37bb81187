"""When a source is asked again: as the configuration says, as its rhythm is, as it asks, and later while it fails."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.rhythm import AUTO, Bounds, Every, Habit, NotAnInterval, Tried, mean_gap, next_due

NOON = datetime(2027, 3, 17, 12, tzinfo=UTC)  # a Wednesday
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
HOURLY = Habit(gap=3600, newest=NOON)


def wait(habit: Habit = HOURLY, every: Every = AUTO, **tried: object) -> timedelta:
    return next_due(every, habit, Tried(last=NOON, **tried)) - NOON  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "span"),
    [("30m", 30 * MINUTE), ("2h", 2 * HOUR), ("1d", DAY), (" 1.5 H ", 90 * MINUTE), ("1w", 7 * DAY), ("4w", 28 * DAY)],
)
def test_a_span_of_time(written: str, span: timedelta) -> None:
    assert Every.parse(written).span == span
    assert wait(every=Every.parse(written)) == span


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("30s", "no interval"),
        ("0m", "once a minute"),
        ("0.5m", "once a minute"),
        ("5w", "four weeks"),
        ("often", '"30m"'),
        ("", '"30m"'),
        ("61 * * * *", "no line of cron's"),
        ("* * * *", "no interval"),
        ("every 30 m please now", "no line of cron's"),
    ],
)
def test_what_is_no_interval_is_told_with_its_mend(written: str, why: str) -> None:
    with pytest.raises(NotAnInterval, match=why):
        Every.parse(written)


@pytest.mark.parametrize(
    ("cron", "due"),
    [
        ("17 */2 * * *", "2027-03-17T12:17"),
        ("0 12 * * *", "2027-03-18T12:00"),  # the time of the last one is over
        ("0 9 * * 1-5", "2027-03-18T09:00"),
        ("0 9 * * 0", "2027-03-21T09:00"),  # cron's 0 is Sunday ...
        ("0 9 * * 7", "2027-03-21T09:00"),  # ... and so is its 7
        ("0 9 * * 1", "2027-03-22T09:00"),
        ("0 9 * * sat", "2027-03-20T09:00"),
    ],
)
def test_a_line_of_crons(cron: str, due: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    assert next_due(Every.parse(cron), HOURLY, Tried(last=NOON)) == datetime.fromisoformat(f"{due}+00:00")


def test_a_source_never_asked_is_due_at_once() -> None:
    assert next_due(AUTO, Habit(), Tried()) < NOON - 1000 * DAY
    assert next_due(Every.parse("0 9 * * 0"), Habit(), Tried()) < NOON


def test_the_mean_gap_is_that_of_the_newest_twenty() -> None:
    times = [NOON - number * HOUR for number in range(20)]
    assert mean_gap(times, NOON) == HOUR
    assert mean_gap([*times, *(NOON - number * DAY for number in range(2, 99))], NOON) == HOUR


def test_times_to_come_count_for_nothing_and_a_batch_is_one() -> None:
    assert mean_gap([NOON + DAY, NOON, NOON - HOUR, NOON - 2 * HOUR], NOON) == HOUR
    assert mean_gap([NOON, NOON, NOON, NOON, NOON - HOUR], NOON) is None


def test_a_source_is_asked_twice_while_it_publishes_once() -> None:
    assert wait(HOURLY) == 30 * MINUTE
    assert wait(Habit(gap=4 * 3600, newest=NOON)) == 2 * HOUR


def test_within_the_bounds() -> None:
    assert wait(Habit(gap=60, newest=NOON)) == 15 * MINUTE
    assert wait(Habit(gap=30 * 86_400, newest=NOON)) == DAY
    bounds = Bounds(fastest=HOUR, slowest=2 * HOUR)
    assert next_due(AUTO, Habit(gap=60), Tried(last=NOON), bounds) == NOON + HOUR


def test_without_a_rhythm_every_two_hours() -> None:
    assert wait(Habit()) == 2 * HOUR


def test_a_source_that_has_been_still_is_asked_less() -> None:
    assert wait(Habit(gap=3600, newest=NOON - DAY)) == 3 * HOUR
    assert wait(Habit(gap=3600, newest=NOON - 365 * DAY)) == DAY


def test_no_sooner_than_the_list_says_that_it_is_fresh_but_once_a_day() -> None:
    assert wait(Habit(gap=3600, newest=NOON, fresh=7200)) == 2 * HOUR
    assert wait(Habit(gap=3600, newest=NOON, fresh=60)) == 30 * MINUTE
    assert wait(Habit(gap=3600, newest=NOON, fresh=1e8)) == DAY


def test_hours_and_days_that_a_feed_asks_to_spare() -> None:
    assert wait(Habit(gap=3600, newest=NOON, skip_hours=frozenset({12, 13}))) == 2 * HOUR
    assert wait(Habit(gap=3600, newest=NOON, skip_days=frozenset({2}))) == 12 * HOUR
    assert wait(Habit(gap=3600, newest=NOON, skip_hours=frozenset(range(24)))) == 30 * MINUTE


def test_what_the_user_says_goes_before_what_the_list_says() -> None:
    assert wait(Habit(fresh=86_400, skip_hours=frozenset({12})), Every.parse("10m")) == 10 * MINUTE


@pytest.mark.parametrize(
    ("failures", "minutes"), [(1, 30), (2, 30), (3, 60), (4, 120), (7, 960), (8, 1440), (999, 1440)]
)
def test_while_it_fails_it_is_asked_ever_less(failures: int, minutes: int) -> None:
    assert wait(HOURLY, failures=failures) == minutes * MINUTE


def test_a_failure_does_not_make_it_asked_more() -> None:
    assert wait(every=Every.parse("1w"), failures=9) == 7 * DAY


def test_what_a_site_asks_for_goes_before_all() -> None:
    assert wait(every=Every.parse("10m"), left_alone_until=NOON + 3 * DAY) == 3 * DAY
    assert wait(every=Every.parse("10m"), left_alone_until=NOON - DAY) == 10 * MINUTE
    assert next_due(AUTO, Habit(), Tried(left_alone_until=NOON)) == NOON
