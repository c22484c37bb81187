"""Whose role has an office ("police chief Ned Crane") is replaced on screen; who has an office, behind the camera."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

both = told_of(Attribute.CAST, Attribute.CREW)
AS_CRANE = "joining s3: Bo Lark as Ned Crane; leaving s3: Carl Dunn as Ned Crane"
OVER = "joining s3: Bo Lark; leaving s3: Carl Dunn"

OF_THE_STORY = (
    ("Bo Lark replaces Carl Dunn as police chief Ned Crane in season 3 of Winter Harbor.", AS_CRANE),
    ("Bo Lark replaces Carl Dunn as mob boss Ned Crane in season 3 of Winter Harbor.", AS_CRANE),
    ("Bo Lark replaces Carl Dunn as hospital boss Ned Crane in season 3 of Winter Harbor.", AS_CRANE),
    ("Bo Lark replaces Carl Dunn as editor Ned Crane in season 3 of Winter Harbor.", AS_CRANE),
    ("Bo Lark replaces Carl Dunn as President Ned Crane in season 3 of Winter Harbor.",
     "joining s3: Bo Lark as President Ned Crane; leaving s3: Carl Dunn as President Ned Crane"),
    ("Bo Lark replaces Carl Dunn as the ruthless CEO Ned Crane in season 3 of Winter Harbor.",
     "joining s3: Bo Lark as CEO Ned Crane; leaving s3: Carl Dunn as CEO Ned Crane"),
    ("Bo Lark takes over from Carl Dunn as Chief Ned Crane in season 3 of Winter Harbor.",
     "joining s3: Bo Lark as Chief Ned Crane; leaving s3: Carl Dunn as Chief Ned Crane"),
    ("Bo Lark replaces Carl Dunn as fire chief in season 3 of Winter Harbor.", OVER),
    ("Bo Lark replaces Carl Dunn as the show's police chief in season 3 of Winter Harbor.", OVER),
    ("Bo Lark replaces Carl Dunn as the boss of the docks in season 3 of Winter Harbor.", OVER),
    ("Mina Falk replaces Jo Park as writer Iris Crane in season 3 of Winter Harbor.",
     "joining s3: Mina Falk as Iris Crane; leaving s3: Jo Park as Iris Crane"),
    ("Mina Falk replaces Jo Park as the director of the hospital in season 3 of Winter Harbor.",
     "joining s3: Mina Falk; leaving s3: Jo Park"),
    ("Bo Lark is replaced as director of the hospital by Mina Falk in season 3 of Winter Harbor.", ""),
)  # fmt: skip
BEHIND = (
    ("Mina Falk takes over from Jo Park as Hulu president, and Winter Harbor stays.", ""),
    ("Mina Falk has replaced Jo Park as network chief, which Winter Harbor fans fear.", ""),
    ("Mina Falk has replaced Jo Park as CEO of Hulu, which airs Winter Harbor.", ""),
    ("Mina Falk replaces Jo Park as head of drama at Hulu, the home of Winter Harbor.", ""),
    ("Mina Falk has replaced Jo Park as the show's boss on Winter Harbor.", ""),
    ("Mina Falk replaces Jo Park as director of the hit Hulu series Winter Harbor.",
     "director denied: Jo Park; director: Mina Falk"),
    ("Mina Falk takes over from Jo Park as head writer for season 3 of Winter Harbor.",
     "writer denied: Jo Park; writer s3: Mina Falk"),
    ("Mina Falk joins Winter Harbor as producer Hulu announced.", ""),
    ("Mina Falk joins Winter Harbor as director of the pilot.", "director: Mina Falk"),
)  # fmt: skip
test_a_role_changes_hands = said_in(both, OF_THE_STORY)
test_a_post_changes_hands = said_in(both, BEHIND)
