"""How a source fares, in one word: what makes it ill, what does not, and what heals it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.rhythm import Course, Habit, Health, health

NOW = datetime(2027, 3, 17, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OK = Course(status="ok", last_ok=NOW)


def failed(status: str, failures: int, last_ok: datetime | None = NOW - HOUR) -> Course:
    return Course(status=status, error=f"it said {status}", failures=failures, last_ok=last_ok)


@pytest.mark.parametrize(
    ("course", "expected"),
    [
        (OK, Health.OK),
        (failed("timeout", 1), Health.OK),  # a bad hour
        (failed("timeout", 2), Health.OK),
        (failed("timeout", 3), Health.FAILING),
        (failed("404", 3, last_ok=None), Health.FAILING),
        (failed("timeout", 1, last_ok=NOW - DAY), Health.FAILING),  # asked once a day: a day is long enough
        (failed("blocked", 1), Health.OK),
        (failed("blocked", 2), Health.BLOCKED),
        (failed("robots", 2), Health.BLOCKED),
        (failed("gone", 1), Health.GONE),
        (Course(status="ok", moved_to="https://new.example/feed"), Health.MOVED),
    ],
)
def test_the_word_for_it(course: Course, expected: Health) -> None:
    found, reason = health(course, Health.OK, NOW)
    assert found is expected
    assert (reason is None) == (expected is Health.OK)


@pytest.mark.parametrize("before", list(Health))
def test_one_failure_changes_nothing_and_one_success_heals(before: Health) -> None:
    assert health(failed("timeout", 1), before, NOW) == (before, None)
    assert health(OK, before, NOW) == (Health.OK, None)


def test_what_it_says_of_it() -> None:
    moved = Course(status="ok", moved_to="https://new.example/feed")
    assert "https://new.example/feed" in (health(moved, Health.OK, NOW)[1] or "")
    assert health(failed("timeout", 3), Health.OK, NOW)[1] == "it said timeout"


@pytest.mark.parametrize(
    ("gap", "silence", "silent"),
    [
        (HOUR, 13 * DAY, False),  # a holiday
        (HOUR, 15 * DAY, True),
        (3 * DAY, 15 * DAY, False),
        (3 * DAY, 23 * DAY, False),
        (3 * DAY, 25 * DAY, True),
    ],
)
def test_silent_is_what_lists_nothing_for_far_longer_than_usual(
    gap: timedelta, silence: timedelta, silent: bool
) -> None:
    habit = Habit(gap=gap.total_seconds(), newest=NOW - silence)
    found, reason = health(Course(status="ok", habit=habit), Health.OK, NOW)
    assert (found is Health.SILENT) == silent
    assert not silent or f"{NOW - silence:%Y-%m-%d}" in (reason or "")


def test_a_source_whose_rhythm_is_unknown_is_never_silent() -> None:
    assert health(Course(status="ok", habit=Habit(newest=NOW - 999 * DAY)), Health.OK, NOW)[0] is Health.OK


@pytest.mark.parametrize(
    ("articles", "claims", "since", "silent"),
    [
        (100, 300, 2, False),
        (100, 300, 3, True),  # nine claims were to be expected
        (100, 10, 60, False),  # six
        (100, 10, 80, True),
        (0, 0, 500, False),  # it never said anything, as a site about other things
    ],
)
def test_articles_that_say_nothing_where_they_used_to(articles: int, claims: int, since: int, silent: bool) -> None:
    course = Course(status="ok", articles_before=articles, claims_before=claims, articles_since=since)
    found, reason = health(course, Health.OK, NOW)
    assert (found is Health.SILENT) == silent
    assert not silent or str(since) in (reason or "")
