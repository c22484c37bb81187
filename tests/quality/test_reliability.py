"""What a confidence is worth: of the facts shown at it, enough are right."""

from __future__ import annotations

import pytest
from reliability import bins, calibration_error, groups, pairs, shown
from scaling import as_weighed, fitted, uncertainty
from stories import OWN

from monitor.facts.weights import CONFIDENCE_SLOPE

MOST_OFF = 0.04  # the expected calibration error was 0.02 when this was written


def test_facts_of_our_stories_are_right_at_least_as_often_as_they_say() -> None:
    judged = [pair for paths in groups().values() for path in paths for pair in pairs(shown(path, OWN), asserted=True)]
    sure = [each for each in bins(judged) if each.low >= 0.85]
    assert [each.low for each in sure] == [0.85, 0.95]
    assert [each.low for each in sure if each.right < each.confidence] == []
    assert sure[0].right <= sure[1].right
    assert calibration_error(judged) < MOST_OFF


def test_the_error_is_the_mean_distance_of_confidence_from_what_is_right() -> None:
    nine_of_ten = [(0.8, True)] * 9 + [(0.8, False)]
    assert calibration_error(nine_of_ten) == pytest.approx(0.1)
    assert calibration_error(nine_of_ten + [(0.9, True)] * 10) == pytest.approx(0.1)


def test_a_slope_brings_confidence_to_what_is_right() -> None:
    slope, shift = fitted([(0.8, True)] * 900 + [(0.8, False)] * 100, shifted=False)
    assert slope == pytest.approx(1.585, abs=0.01)
    assert shift == 0


def test_the_slope_in_use_is_the_cautious_end_of_what_the_stories_say() -> None:
    made_with = groups()["made with"]
    weighed = as_weighed(pair for path in made_with for pair in pairs(shown(path, OWN), asserted=True))
    slope, _ = fitted(weighed, shifted=False)
    assert slope - 2.5 * uncertainty(weighed, slope) < CONFIDENCE_SLOPE < slope
