"""Roles with a rank that is written short, or two of them: "Lt. Cmdr. Iris Crane"."""

from __future__ import annotations

import pytest
from desk import said_in, told_of

from monitor.abbreviations import RANKS
from monitor.model import Attribute

cast = told_of(Attribute.CAST)

RANKED = (
    ("Winter Harbor stars Mina Falk as Lt. Cmdr. Iris Crane.", "starring: Mina Falk as Lt. Cmdr. Iris Crane"),
    (
        "Winter Harbor stars Mina Falk as Lt. Cmdr. Iris Crane, the head of a unit, and Carl Dunn as Bo Lark.",
        "starring: Carl Dunn as Bo Lark; starring: Mina Falk as Lt. Cmdr. Iris Crane",
    ),
    ("Winter Harbor stars Mina Falk as Staff Sgt. Iris Crane.", "starring: Mina Falk as Staff Sgt. Iris Crane"),
    ("Winter Harbor stars Mina Falk as Maj. Gen. Iris Crane.", "starring: Mina Falk as Maj. Gen. Iris Crane"),
    (
        "Winter Harbor stars Mina Falk as Det. Chief Insp. Iris Crane and Carl Dunn as Det. Sgt. Bo Lark.",
        "starring: Carl Dunn as Det. Sgt. Bo Lark; starring: Mina Falk as Det. Chief Insp. Iris Crane",
    ),
    ("Mina Falk plays Rear Adm. Iris Crane in Winter Harbor.", "starring: Mina Falk as Rear Adm. Iris Crane"),
    (
        "Mina Falk, who plays Lt. Cmdr. Iris Crane in Winter Harbor, is leaving.",
        "leaving: Mina Falk as Lt. Cmdr. Iris Crane",
    ),
    ("Mina Falk (Lt. Cmdr. Iris Crane) is back in Winter Harbor.", "returning: Mina Falk as Lt. Cmdr. Iris Crane"),
    ("Lt. Cmdr. Iris Crane (Mina Falk) is back in Winter Harbor.", "returning: Mina Falk as Iris Crane"),
    (
        "Lt. Cmdr. Iris Crane, played by Mina Falk, is back in Winter Harbor.",
        "starring: Mina Falk as Lt. Cmdr. Iris Crane",
    ),
    ("Winter Harbor's Lt. Cmdr. Iris Crane will not return.", ""),
    # a particle within the name
    ("Mina Falk joins Winter Harbor as Viv La Rue.", "joining: Mina Falk as Viv La Rue"),
    ("Mina Falk plays Iris de la Cour in Winter Harbor.", "starring: Mina Falk as Iris de la Cour"),
)
test_ranked = said_in(cast, RANKED)


@pytest.mark.parametrize("rank", RANKS)
def test_every_rank_is_part_of_the_role(rank: str) -> None:
    assert cast(f"Winter Harbor stars Mina Falk as {rank}. Iris Crane.") == f"starring: Mina Falk as {rank}. Iris Crane"
