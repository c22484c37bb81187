"""The one table of numbers that belief goes by. Everything that weighs, waits or fades is here, with its reason.

Weights are log-odds: a source whose statements are right four times in five weighs ln(0.8 / 0.2) = 1.4, and independent
witnesses add up. This is the vote count of truth discovery (Dong, Berti-Équille, Srivastava: "Integrating conflicting
data: the role of source dependence", VLDB 2009, section 3) with trust given by the source's tier.
"""

from __future__ import annotations

from datetime import timedelta
from math import exp, log
from types import MappingProxyType
from typing import TYPE_CHECKING

from monitor.model import Attribute, Modality, Tier

if TYPE_CHECKING:
    from collections.abc import Mapping

BELIEF_VERSION = 12  # rises with every change of these numbers or of a rule that uses them: then all is believed anew


def log_odds(probability: float) -> float:
    """``ln(p / (1 - p))``."""
    return log(probability / (1 - probability))


def logistic(odds: float) -> float:
    """The probability that these log-odds stand for."""
    return 1 / (1 + exp(-odds))


# How often a statement by a source of the tier is right.
TRUST: Mapping[Tier, float] = MappingProxyType(
    {Tier.OFFICIAL: 0.97, Tier.TRADE: 0.90, Tier.PRESS: 0.80, Tier.AGGREGATOR: 0.62}
)
WEIGHT: Mapping[Tier, float] = MappingProxyType({tier: log_odds(trust) for tier, trust in TRUST.items()})

# What a statement's manner leaves of its source's weight. A denial weighs against its value.
MANNER: Mapping[Modality, float] = MappingProxyType(
    {Modality.ASSERTED: 1.0, Modality.DENIED: -1.0, Modality.RUMOURED: 0.4, Modality.EXPECTED: 0.2}
)

# The log-odds that a rumour or a guess starts from before anybody vouches for it: most never come true.
PRIOR: Mapping[Modality, float] = MappingProxyType(
    {Modality.ASSERTED: 0.0, Modality.RUMOURED: -0.8, Modality.EXPECTED: -1.2}
)

# After this time a statement counts half against one that says otherwise. News of a status or a date is soon spread, so
# that who last spoke is more likely to know; a state of production is true only as of the article.
HALF_LIFE: Mapping[Attribute, timedelta] = MappingProxyType(
    {
        Attribute.RENEWAL: timedelta(days=3),
        Attribute.RELEASE_DATE: timedelta(days=3),
        Attribute.END_DATE: timedelta(days=7),
        Attribute.PRODUCTION: timedelta(days=1),
        Attribute.CAST: timedelta(days=7),
        Attribute.EPISODE_COUNT: timedelta(days=30),
    }
)
HALF_LIFE_ELSE = timedelta(days=365)

MARGIN = 0.25  # the lead by which a challenger must beat the incumbent
OVERTURN = 0.95  # ... and the weight it needs of its own: two aggregators (0.98), or one paper
REFINE = 0.6  # the weight that a more precise value needs; less than a paper, more than one aggregator
COMEBACK = 2  # witnesses since it was left that bring a value back: old copies keep repeating what is outdated

AT_ONCE = timedelta(hours=12)  # between two papers that give one day's news without knowing of each other
SETTLED = timedelta(days=7)  # so long after a day was announced, another is a slip until a second witness gives it
UNCONTRADICTED = 3  # witnesses of a disputed date since anybody gave the other: two may repeat themselves, as may those
RETOLD = 3  # who retell an outlet otherwise than it was read, all at once: it has corrected itself, and was read before
RETOLD_LATER = 2  # ... or over days, of which the one cannot have the slip of the other before him

COMEBACK_MEMORY: Mapping[Attribute, timedelta] = MappingProxyType(  # ... for so long; a production may resume any day
    {
        Attribute.RENEWAL: timedelta(days=180),
        Attribute.RELEASE_DATE: timedelta(days=180),
        Attribute.END_DATE: timedelta(days=180),
        Attribute.EPISODE_COUNT: timedelta(days=180),
        Attribute.CAST: timedelta(days=90),
    }
)

# Two bodies of which this share of word runs is common are one text: see monitor.facts.copies.
COPY = 0.5

# What is stated and stands is right more often than the tiers say, for who errs is contradicted. The log-odds shown are
# those weighed, so much steeper: the lower end of the 95 % interval (1.5 to 2.3) on the stories with which the rules
# were made, as rules do best on what they were made with. See docs/belief.md. Belief itself does not go by it.
CONFIDENCE_SLOPE = 1.45
CONFIDENCE_MOST = 0.99
VAGUE_SUPPORT = 0.3  # what a vaguer statement adds to the confidence in a more precise one that it agrees with
QUOTES = 5  # kept with a fact, one a source

# --- what is told ---
TELL_CONFIDENCE = 0.70  # a single aggregator is recorded, and told when somebody else says so too
FRESH = timedelta(days=45)  # what was said longer ago is no news, however new it is to us
RUN = timedelta(days=120)  # ... and seldom changes its length so late: most have run by then
OVER = timedelta(days=365)  # a season whose finale nobody gave is over so long after its premiere
PAST = timedelta(days=30)  # so long after its premiere a season is past, and what is said of it is trivia
AWAITED = timedelta(days=550)  # so long after a season was last said to come it has come, though nobody said when
YEARLY = timedelta(days=365)  # from one season to the next, at the least: so many may have come since one that is known
ONE_NEWS = timedelta(days=2)  # so long papers tell one event each in its own words: moved to a date, delayed
ECHO = timedelta(days=180)  # so long a status said without its season, or of the neighbouring one, is an echo

# --- names: see monitor.facts.names.likeness ---
LONG_NAME = 8  # letters of the words in which two names differ, for two slips to be slips ...
SLIPS_LONG = 2
SLIPS_SHORT = 1  # ... and in shorter ones
GIVEN_LETTERS = 4  # of a given name that two names share, for a slip in the family name to be one: "Ann" is too common
FAMILY_LETTERS = 7  # of a family name for a slip in it: shorter ones are a letter apart by nature ("Moore", "Moorer")
UNUSUAL_LETTERS = 8  # of a given name for a slip in it: shorter ones are others' names ("Martin", "Marvin")

# A page may lose a sentence and have it back with every crawl (two versions on trial, a broken template). What is told,
# taken back and told again has been told; more of the same only tires, until more witnesses than before say so, or it
# has held for so long that it is no trial: a page on trial shows either version within a few crawls.
TOLD_MOST = 2
TOLD_MEMORY = timedelta(days=180)  # as long as a value that was left is remembered
HELD = timedelta(days=7)
ONE_DISPUTE = timedelta(days=14)  # so long papers repeat both sides of one, and now one leads by it, now none

# --- what is learned of a source, for people to see: see monitor.facts.trust; belief does not go by it ---
TIER_WEIGHS = 10  # articles: what a tier says of a source counts as much as ten of its own that were proved
LEARNED_FROM = 10  # proved articles before another tier is proposed: by then they say as much as the tier does
CONTRADICTED = timedelta(days=180)  # a status contradicted later was not wrong: things change
