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
``belief``        one step: incumbents, challengers, dispute, confidence
``topics``        the steps in order; dates whose season is not said
``changes``       what happened between two beliefs
``policy``        what of it a subscriber is told
``revise``        all of it for one show
================  ==================================================================
"""

from monitor.facts.copies import sketch
from monitor.facts.policy import QUIET, Policy
from monitor.facts.revise import Revision, revise
from monitor.facts.statement import Statement

__all__ = ["QUIET", "Policy", "Revision", "Statement", "revise", "sketch"]
