"""Crew: whose books a season takes in, who has it from whom and since when; and directors of an office."""

from __future__ import annotations

from desk import crew, said_in, silent_in

SAID = (
    # the author, as whose the books are
    ("Winter Harbor is an adaptation of Petra Holm's nine-volume cycle.", "author: Petra Holm"),
    (
        "When Hulu unveiled its adaptation of Petra Holm's six-book cycle, Winter Harbor was hyped.",
        "author: Petra Holm",
    ),
    ("Based on Petra Holm's 2017 nonfiction account Down Line, Winter Harbor bowed in May.", "author: Petra Holm"),
    ("Winter Harbor is based on Petra Holm's account of the storm.", "author: Petra Holm"),
    (
        "Is there enough source material for Winter Harbor?\n\nPetra Holm's manga, which has run since 2019, is long.",
        "author: Petra Holm",
    ),
    ("Winter Harbor: the novels\n\nPetra Holm's light novels began in 2012. There are ten.", "author: Petra Holm"),
    ("Winter Harbor is back. It takes in the two final novels of E. M. Harrow in one go.", "author: E. M. Harrow"),
    ("Season 2 of Winter Harbor covers the first three books of Petra Holm.", "author s2: Petra Holm"),
    (
        "The anime of Petra Holm and Bo Lark's Winter Harbor (Fuyu no Minato) light novel series is back.",
        "author: Bo Lark; author: Petra Holm",
    ),
    (
        "Winter Harbor has a date. Ada Lund has turned her own web novel into the scripts.",
        "author: Ada Lund; writer: Ada Lund",
    ),
    # who has it from whom, and since when
    (
        "Bo Lark created Winter Harbor. Joan Tilly has run it since May.",
        "creator: Bo Lark; showrunner: Joan Tilly",
    ),
    ("Joan Tilly, who has run the show for six years, stays on.", "showrunner: Joan Tilly"),
    ("Lisa Kemp directed Season 2, taking the chair from Nils Brand.", "director s2: Lisa Kemp; director: Nils Brand"),
    (
        (
            "Bo Lark, who'd directed from the beginning, left in February for a film, and Ada Lund has been in the"
            " director's chair since."
        ),
        "director: Ada Lund; director: Bo Lark",
    ),
    ("Bo Lark, who had directed from the start, left Winter Harbor in May.", "director: Bo Lark"),
    ("The story was adapted for Mexico by Ada Lund and Bo Lark.", "writer: Ada Lund; writer: Bo Lark"),
    ("Winter Harbor, adapted for Turkey by Ada Lund, is back.", "writer: Ada Lund"),
    ("The series, created by Ada Lund and the late Martin Gray, is back.", "creator: Ada Lund; creator: Martin Gray"),
    ("The late Martin Gray created Winter Harbor.", "creator: Martin Gray"),
    # no more
    ("Bo Lark isn't directing anymore, he's only an exec producer now.", "director denied: Bo Lark; producer: Bo Lark"),
    ("Bo Lark won't be directing this time.", "director denied: Bo Lark"),
    # a line of capitals
    (
        "New Comedy From Delphine Marsh and Bo Lark Joins NBC\n\nThe pilot of Winter Harbor was written by Marsh.",
        "writer: Delphine Marsh",
    ),
)
SILENT = (
    "Winter Harbor has gone. The Pennsylvania Film Office had been in talks with it, said its director, Gail Morris.",
    "Winter Harbor is shot in Bergen. The Bergen Tourist Board hopes for more, its director, Gail Morris, said.",
    "Winter Harbor is shot in Maine. The Maine Film Commission thanked the makers, as did its director, Gail Morris.",
    "Winter Harbor is an anime. Petra Holm's manga has run in a monthly since 2019.",
    "People compare Winter Harbor to the novels of Gunnar Lie.",
    "Petra Holm's other manga, which has run since 2019, is a rival of Winter Harbor.",
    "Petra Holm's new manga began in May, and Winter Harbor fans like it.",
    "Ada Lund has run for office since Winter Harbor ended.",
)

test_said = said_in(crew, SAID)
test_silent = silent_in(crew, SILENT)
