"""An article that is dated anew: the same words mean the days that they meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from monitor.claims.dates.redated import as_first_said
from monitor.model import Attribute, Claim, Modality

BEFORE, NOW = datetime(2024, 6, 12, tzinfo=UTC), datetime(2024, 7, 20, tzinfo=UTC)


def _next_month(value: str, attribute: Attribute = Attribute.RELEASE_DATE) -> Claim:
    return Claim(
        attribute=attribute,
        value=value,
        evidence="Season 2 comes next month.",
        start=40,
        season=2,
        rule="release: release",
    )


FORMER, LATER = _next_month("2024-07"), _next_month("2024-08")


@pytest.mark.parametrize("attribute", [Attribute.RELEASE_DATE, Attribute.END_DATE])
def test_the_same_words_keep_their_day(attribute: Attribute) -> None:
    former, later = _next_month("2024-07", attribute), replace(_next_month("2024-08", attribute), start=99)
    (claim,) = as_first_said([later], NOW, former=[former], before=BEFORE)
    assert claim == replace(later, value="2024-07")  # all but the day is as it is now, where it stands, too


@pytest.mark.parametrize(
    "other",
    [
        replace(FORMER, evidence="Season 2 will come next month."),
        replace(FORMER, season=3),
        replace(FORMER, season=None),
        replace(FORMER, modality=Modality.EXPECTED),
        replace(FORMER, rule="release: unannounced"),
        replace(FORMER, attribute=Attribute.END_DATE),
    ],
)
def test_what_an_edit_brought_means_what_it_means_now(other: Claim) -> None:
    assert as_first_said([LATER], NOW, former=[other], before=BEFORE) == [LATER]
    assert as_first_said([LATER], NOW, former=[], before=BEFORE) == [LATER]
    assert as_first_said([LATER], NOW, former=[other, FORMER], before=BEFORE) == [FORMER]


def test_words_that_gave_two_days_settle_none() -> None:
    other = replace(FORMER, value="2024-07-01")
    assert as_first_said([LATER], NOW, former=[FORMER, other], before=BEFORE) == [LATER]
    assert as_first_said([LATER], NOW, former=[FORMER, FORMER], before=BEFORE) == [FORMER]


@pytest.mark.parametrize("day", [NOW, None])
def test_an_article_that_kept_its_date_is_left_as_it_is(day: datetime | None) -> None:
    assert as_first_said([LATER], day, former=[FORMER], before=day) == [LATER]


@pytest.mark.parametrize(("published", "before"), [(NOW, None), (None, BEFORE)])
def test_one_that_got_or_lost_its_date_is_dated_anew(published: datetime | None, before: datetime | None) -> None:
    assert as_first_said([LATER], published, former=[FORMER], before=before) == [FORMER]


def test_only_dates_are_kept() -> None:
    former = replace(FORMER, attribute=Attribute.EPISODE_COUNT, value="8")
    later = replace(former, value="10")
    assert as_first_said([later, LATER], NOW, former=[former, FORMER], before=BEFORE) == [later, FORMER]
