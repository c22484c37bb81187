"""What somebody leaves besides the show: a home, a stage, fans in tears; and what nobody plans."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)
STAR = "Mina Falk plays Iris in Winter Harbor. "
HERS = "starring: Mina Falk as Iris"

ELSEWHERE = (
    "Winter Harbor season 2: Mina Falk left home for the role.",
    "Mina Falk quit drinking before Winter Harbor.",
    "Mina Falk left London for Winter Harbor.",
    "Mina Falk left a mark on Winter Harbor.",
    "Mina Falk left viewers of Winter Harbor with a cliffhanger.",
    "Mina Falk left Winter Harbor fans in tears.",
    "Mina Falk left the Winter Harbor set in tears.",
    "Mina Falk left the set of Winter Harbor in tears.",
    "Mina Falk left a party for Winter Harbor early.",
    "Mina Falk left the Winter Harbor premiere early.",
    "Mina Falk quit smoking for Winter Harbor.",
    "Mina Falk is leaving nothing to chance on Winter Harbor.",
    "Mina Falk left little doubt about Winter Harbor.",
    "Mina Falk left the red carpet of the series early.",
    "Mina Falk left Leeds to star in the drama.",
    # and what nobody plans or sees coming
    "There are no plans for Mina Falk to leave Winter Harbor.",
    "There are currently no plans for Mina Falk to leave the show.",
    "There is no sign of Mina Falk leaving Winter Harbor.",
    "There's no talk of Mina Falk leaving Winter Harbor.",
    "There is no reason for Mina Falk to leave Winter Harbor.",
    "No plans exist for Mina Falk to return to Winter Harbor.",
    "There are no plans for Mina Falk to join Winter Harbor.",
    "The network has no plans for Mina Falk to leave Winter Harbor.",
    "There are no immediate plans to write Mina Falk out of the show.",
    "There isn't any plan for Mina Falk to leave Winter Harbor.",
)
OF_HERS = (
    (STAR + "Falk left early.", HERS),
    (STAR + "Falk left in tears.", HERS),
    (STAR + "Mina Falk left home at 16.", HERS),
    (STAR + "She left drama school in 2015.", HERS),
    (STAR + "She quit theatre school after a year.", HERS),
    (STAR + "Falk left in a hurry.", HERS),
    (STAR + "Falk left for the night.", HERS),
)
LEAVES = (
    ("Mina Falk left Winter Harbor early in season 2.", "leaving s2: Mina Falk"),
    ("Mina Falk left the cast of Winter Harbor in May.", "leaving: Mina Falk"),
    ("Mina Falk is leaving ABC's hit medical drama Winter Harbor.", "leaving: Mina Falk"),
    ("Mina Falk left the hit Netflix series in tears.", "leaving: Mina Falk"),
    ("Mina Falk quit her role on Winter Harbor.", "leaving: Mina Falk"),
    ("Mina Falk is leaving the role of Iris on Winter Harbor.", "leaving: Mina Falk as Iris"),
    (STAR + "Falk left after season 1.", "leaving: Mina Falk as Iris"),
    (STAR + "Falk left early last year.", "leaving: Mina Falk as Iris"),
    (STAR + "Falk left in May.", "leaving: Mina Falk as Iris"),
    ("There is no doubt that Mina Falk is leaving Winter Harbor.", "leaving: Mina Falk"),
    ("With no plans for a spin-off, Mina Falk is leaving Winter Harbor.", "leaving: Mina Falk"),
)
test_what_is_left_is_no_show = silent_in(cast, ELSEWHERE)
test_what_she_left = said_in(cast, OF_HERS)
test_who_leaves = said_in(cast, LEAVES)
