"""Production: words that say nothing of the state of the making, beside those that do."""

from __future__ import annotations

import pytest
from desk import TITLE_2, expected, said_in, silent_in, told, told_of

from monitor.claims.said.hedges import MODALS
from monitor.model import Attribute

READ = told_of(Attribute.PRODUCTION)


@pytest.mark.parametrize("modal", [*MODALS, "did not", "didn't", "hopes to", "never"])
def test_what_ought_to_go_on_is_not_said_to_do_so(modal: str) -> None:
    assert READ(f"Production {modal} continue, said Falk of season 2.") == ""
    assert READ(f"Filming of season 2 {modal} now continue.") == ""


@pytest.mark.parametrize("modal", [modal for modal, (guess, _) in MODALS.items() if guess is None])
def test_nor_is_what_ought_to_be_done(modal: str) -> None:
    assert READ(f"Production of season 2 {modal} be completed in May.") == ""
    assert READ(f"Scripts for season 2 {modal} be finished first.") == ""
    assert READ(f"Filming of season 2 {modal} have begun by now.") == ""


SAID = (
    ("Auditions for season 2 continue.", "casting s2"),
    ("Filming on season 2 continues.", "filming s2"),
    ("Filming of season 2 may have begun.", "filming s2 expected"),
    ("Filming of season 2 must stop, but casting for season 2 is under way.", "casting s2"),
    ("Filming of season 2 will be delayed.", "delayed s2"),
    # in preparation, or on hold: the show, or the making of it
    ("Season 2 is in preparation.", "development s2"),
    ("Season 2 is in preparation for filming.", "development s2"),
    ("The show is in preparation for its second season.", "development s2"),
    ("Winter Harbor's second season is on hold.", "halted s2"),
    ("The show's late return is on hold.", "halted"),
    ("Season 2's release is on hold.", "halted s2"),
    # one season is shot, another written
    ("Season 2 has wrapped, and Lund is writing season 3.", "wrapped s2; writing s3"),
    ("Season 2 is filming, and Lund is writing season 3.", "filming s2; writing s3"),
    ("Season 2 has wrapped, and season 3 is filming.", "filming s3; wrapped s2"),
    ("Filming of season 2 was halted, and filming of season 3 is under way.", "filming s3; halted s2"),
    ("Filming of season 2 has begun, and Lund is writing the last scripts.", "filming s2"),
    ("Lund is writing the last scripts of season 2, and filming has begun.", "filming s2"),
    (
        "Work on season 2 stopped on Friday in Oslo, where the drama has been before the cameras since June.",
        "halted s2",
    ),
    # at the desk
    ("Lund is still editing season 2.", "post_production s2"),
    ("Season 2 has been shot. Lund is still editing.", "wrapped s2"),
)
SILENT = (
    "Development of season 2 is to continue.",
    # in the story, or in somebody's life
    "The show's heroine is in preparation for her wedding in season 2.",
    "Season 2's villain is in preparation for war.",
    "The show's star is in early talks.",
    "The show's lawyer is on hold in season 2.",
    "The cast of Winter Harbor is in preparation for a tour.",
    "The cast of Winter Harbor is in prep for the awards.",
    # of a match, an album, a novel, a school
    "Bo Lark's team is still scoring.",
    "Falk is still mixing. Her album is out in May.",
    "Falk is still editing. Her novel is out in May.",
    "Bo Lark is now grading. He teaches at a school.",
    "Winter Harbor is back. Falk's album is late, as she is still cutting it.",
    # whose work it is
    "Lund is back on the production team of season 2.",
    "Lund began production design for season 2.",
    "Bo Lark is in production management for season 2.",
)

test_said = said_in(READ, SAID)
test_silent = silent_in(READ, SILENT)


def test_a_season_beyond_the_one_in_the_title() -> None:
    assert told("Season 3 has been ordered. Filming has begun.", Attribute.PRODUCTION, title=TITLE_2) == "filming s3"
    assert told("Filming has begun in Oslo.", Attribute.PRODUCTION, title=TITLE_2) == expected("filming s2")
