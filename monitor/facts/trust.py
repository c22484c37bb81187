"""How often later facts proved a source right: a measure to set its tier by. Belief itself goes by the tier alone.

What is proved, and how, is in monitor.facts.judging.

**What counts.** An article once for each attribute, however many names it gives: they are one piece of reporting.

**The estimate** is the accuracy of a source as in Dong, Berti-Équille, Srivastava ("Integrating conflicting data: the
role of source dependence", VLDB 2009, section 3) and the trustworthiness of a site in TruthFinder (Yin, Han, Yu, "Truth
discovery with multiple conflicting information providers on the web", KDD 2007): the share of its values that are true.
There truth and accuracy are estimated in turn until both settle; here truth is what was proved, so that one pass
does and each judgement can be shown. It is shrunken to the tier's trust as the mean of a Beta distribution.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.facts.weights import LEARNED_FROM, TIER_WEIGHS, TRUST, log_odds
from monitor.model import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.facts.matters import Judgement
    from monitor.model import Attribute

_EARNED = (Tier.TRADE, Tier.PRESS, Tier.AGGREGATOR)


@dataclass(frozen=True, slots=True)
class Record:
    """How often a source proved right and wrong; ``first``: of those right, where nobody else had said so before it."""

    right: int = 0
    wrong: int = 0
    first: int = 0


def record_of(judged: Iterable[Judgement]) -> Record:
    """What the judgements on one source come to, each of its articles once for each attribute.

    An article was right where more than half of what was judged in it was: half of it right is no better than a guess.
    """
    of_article: defaultdict[tuple[str, Attribute], list[Judgement]] = defaultdict(list)
    for each in judged:
        of_article[each.article, each.attribute].append(each)
    right = [found for found in of_article.values() if 2 * sum(each.right for each in found) > len(found)]
    first = sum(any(each.right and each.first for each in found) for found in right)
    return Record(len(right), len(of_article) - len(right), first)


def learned(tier: Tier, right: int, wrong: int) -> float:
    """How often a source of this tier is right, 0 to 1, after so many times right and wrong (:class:`Record`).

    The mean of Beta(w·t + right, w·(1 − t) + wrong), t the trust in the tier and w what it weighs, in articles.
    """
    return (TIER_WEIGHS * TRUST[tier] + right) / (TIER_WEIGHS + right + wrong)


def fitting(tier: Tier, right: int, wrong: int) -> Tier | None:
    """The tier whose trust is nearest to what was learned, where it is another; None also where too little is known.

    Nobody is taken for official by being right: that is who one is, not how good.
    """
    if right + wrong < LEARNED_FROM:
        return None
    odds = log_odds(learned(tier, right, wrong))
    open_to_it = [each for each in TRUST if each in (tier, *_EARNED)]
    near = min(open_to_it, key=lambda each: abs(log_odds(TRUST[each]) - odds))
    return None if near is tier else near
