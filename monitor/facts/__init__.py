"""Belief: statements over time become facts, and facts changes. Pure functions; time is passed in.

================  ==================================================================
module            rule
================  ==================================================================
``statement``     what is read: a claim with who made it and when
``weights``       every number, with its reason
``keys``          which belief a statement bears on; seasons not named
``names``         how far two names are alike: romanisations, short forms, slips
``persons``       one person, many spellings
``copies``        copies are one witness
``votes``         one source, one vote, its latest; what a vote weighs
``values``        values that agree, that refine; stages; what speaks for an article
``challenge``     whether what is believed yields
``belief``        one step: incumbents, challengers, dispute, confidence
``fate``          the fate of a show is that of its season to come
``topics``        the steps in order; dates whose season is not said
``grounds``       all that was weighed in a belief, for people to see
``changes``       what happened between two beliefs
``policy``        what of it a subscriber is told
``doubts``        what of it waits for a second witness
``trivia``        what is new to us and yet no news
``seasons``       where a season stands on a day
``news``          a change with what is needed to judge it
``heard``         what a subscriber was told of a thing of late
``belated``       what is told later than it was believed
``revise``        all of it for one show
``summary``       the one item that begins the following of a show
``judging``       what of a source's words proved right or wrong
``trust``         how often a source proved right, for people to see
================  ==================================================================
"""

from monitor.facts.copies import sketch
from monitor.facts.policy import NEWSWORTHY, QUIET, USUAL, USUALLY, Policy, Terms
from monitor.facts.revise import Revision, revise
from monitor.facts.statement import Statement

__all__ = ["NEWSWORTHY", "QUIET", "USUAL", "USUALLY", "Policy", "Revision", "Statement", "Terms", "revise", "sketch"]
