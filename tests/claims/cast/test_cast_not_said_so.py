"""What reads like somebody's coming or role, and is a stage, a report, a question or a match."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)
IS_BACK = "Winter Harbor is back. "

NOT_SAID = (
    # on a stage
    "Mina Falk had a huge year in theatre as Medea. Winter Harbor returns in July.",
    "Mina Falk had a great year on stage as Hamlet and in Winter Harbor.",
    IS_BACK + "Carl Dunn made his debut on Broadway as Macbeth.",
    IS_BACK + "Mina Falk stole the show in the West End as Nora.",
    # who is no performer
    IS_BACK + "The move makes room for the FA Cup quarter-finals.",
    IS_BACK + "The break makes way for the World Cup draw.",
    "Winter Harbor has news.\n\nThe Trade Wire was the first to report the casting.\n\nShe will play Admiral Crane.",
    "Winter Harbor has news.\n\nThe Trade Wire broke the news.\n\nShe will play Admiral Crane.",
    "Winter Harbor has news.\n\nThe Trade Wire first reported the casting.\n\nShe will play Admiral Crane.",
    # left open, or not expected
    IS_BACK + "There is no word on whether Sandy Coyle will reprise her role as Ma Farthing.",
    IS_BACK + "It is doubtful that Mina Falk will return for season 3.",
)
test_not_said = silent_in(cast, NOT_SAID)

SAID = (
    (
        "Winter Harbor: Mina Falk has been cast as a nurse in East London.",
        "joining: Mina Falk",
    ),
    (IS_BACK + "It is unclear whether Carl Dunn will return as Bo.", "starring: Carl Dunn as Bo"),
    (IS_BACK + "Mina Falk had a great year as Iris Crane.", "starring: Mina Falk as Iris Crane"),
    (IS_BACK + "The change makes way for newcomer Tom Reyes.", "joining: Tom Reyes"),
    (IS_BACK + "Sandy Coyle will reprise her role as Ma Farthing.", "returning: Sandy Coyle as Ma Farthing"),
    (
        IS_BACK + "It is unlikely that Callum Reyes will be back, as his character Tom died.",
        "starring: Callum Reyes as Tom",
    ),
)
test_said = said_in(cast, SAID)
