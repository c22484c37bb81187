"""How confidence is scaled, so that facts shown at 0.9 are right nine times in ten: ``reliability.py --fit``.

Two ways are fitted on what is put as a fact, as read with our own claims: a slope over the log-odds ("temperature":
Guo, Pleiss, Sun, Weinberger: "On calibration of modern neural networks", ICML 2017), and Platt's curve, which adds an
intercept ("Probabilistic outputs for support vector machines", 1999). Belief uses a slope: see docs/belief.md.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from monitor.facts.weights import CONFIDENCE_MOST, CONFIDENCE_SLOPE, log_odds, logistic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    Judged = list[tuple[float, bool]]  # confidence, and whether it was right

STEPS = 30  # of Newton's method; it converges in ten
BOUND = 1.96  # standard errors: 95 % of a normal distribution is within


def fitted(judged: Iterable[tuple[float, bool]], *, shifted: bool) -> tuple[float, float]:
    """Slope and intercept of the log-odds of being right over those of the confidence, most likely by the facts.

    ``shifted``: Platt's curve, with an intercept; else the slope alone. As in Platt's paper the targets are drawn in a
    little, (n+1)/(n+2) and 1/(m+2) for n right and m wrong ones, so that few facts do not make the curve a step.
    """
    judged = list(judged)
    good = sum(right for _, right in judged)
    high, low = (good + 1) / (good + 2), 1 / (len(judged) - good + 2)
    points = [(log_odds(sure), high if right else low) for sure, right in judged]
    slope, intercept = 1.0, 0.0
    for _ in range(STEPS):
        ps = [logistic(slope * x + intercept) for x, _ in points]
        g0 = sum((wanted - p) * x for p, (x, wanted) in zip(ps, points, strict=True))
        g1 = sum(wanted - p for p, (_, wanted) in zip(ps, points, strict=True)) if shifted else 0.0
        h00 = sum(p * (1 - p) * x * x for p, (x, _) in zip(ps, points, strict=True))
        h01 = sum(p * (1 - p) * x for p, (x, _) in zip(ps, points, strict=True)) if shifted else 0.0
        h11 = sum(p * (1 - p) for p in ps) if shifted else 1.0
        det = h00 * h11 - h01 * h01
        slope, intercept = slope + (h11 * g0 - h01 * g1) / det, intercept + (h00 * g1 - h01 * g0) / det
    return slope, intercept


def scaled(judged: Iterable[tuple[float, bool]], slope: float, intercept: float) -> list[tuple[float, bool]]:
    """The same facts at the confidence that the curve gives them."""
    return [(min(CONFIDENCE_MOST, logistic(slope * log_odds(sure) + intercept)), right) for sure, right in judged]


def uncertainty(judged: Iterable[tuple[float, bool]], slope: float) -> float:
    """The standard error of a fitted slope, by the information that the facts hold."""
    odds = [log_odds(sure) for sure, _ in judged]
    return 1 / sqrt(sum(p * (1 - p) * x * x for x in odds if (p := logistic(slope * x))))


def as_weighed(judged: Iterable[tuple[float, bool]]) -> Judged:
    """The same facts at the confidence that they would be shown at without scaling."""
    return [(logistic(log_odds(sure) / CONFIDENCE_SLOPE), right) for sure, right in judged]


def report(facts: Mapping[str, Judged], *, fit_on: str, error: Callable[[Judged], float]) -> Iterator[str]:
    """The error of each group of facts as weighed, as shown, and under either curve as fitted on one group."""
    weighed = {name: as_weighed(judged) for name, judged in facts.items()}
    slope, _ = fitted(weighed[fit_on], shifted=False)
    spread = BOUND * uncertainty(weighed[fit_on], slope)
    curves = [
        ("as weighed", 1.0, 0.0),
        ("as shown", CONFIDENCE_SLOPE, 0.0),
        (f"slope, +-{spread:.2f}", slope, 0.0),
        ("slope and shift (Platt)", *fitted(weighed[fit_on], shifted=True)),
    ]
    yield f"{'curve':24} {'slope':>6} {'shift':>6} " + " ".join(f"{name[-12:]:>12}" for name in facts)
    for curve, steep, shift in curves:
        errors = [error(scaled(judged, steep, shift)) for judged in weighed.values()]
        yield f"{curve:24} {steep:6.2f} {shift:6.2f} " + " ".join(f"{each:12.3f}" for each in errors)
