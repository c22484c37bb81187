"""People in daily reports: who directed the parts of a docuseries, whose book is named by its title alone."""

from __future__ import annotations

from desk import crew, said_in, silent_in

SAID = (
    (
        "Winter Harbor is on Hulu. Ada Lund, who directed all four parts of this docuseries, is 40.",
        "director: Ada Lund",
    ),
    ("Ada Lund directed both hours of this true-crime series, Winter Harbor.", "director: Ada Lund"),
    ("Ada Lund is the director of this gripping docuseries, Winter Harbor.", "director: Ada Lund"),
    ("Season 3 of Winter Harbor draws on the second half of R. M. Holm's The Salt Crown.", "author s3: R. M. Holm"),
    ("Winter Harbor covers the first third of Petra Holm's The Salt Crown.", "author: Petra Holm"),
    ("Winter Harbor is adapted from Petra Holm's The Salt Crown.", "author: Petra Holm"),
    ("Winter Harbor is based on Petra Holm's A Winter's Tale.", "author: Petra Holm"),
)
SILENT = (
    "Winter Harbor covers the second half of Queen Maud's reign.",
    "Winter Harbor draws on the first half of Mina Falk's life.",
    "Winter Harbor was inspired by Petra Holm's The Salt Crown.",
    "Ada Lund, who directed all four parts of this concert, likes Winter Harbor.",
    "Bo Lark is the director of this museum, and was seen at the premiere of Winter Harbor.",
)

test_who_made_it = said_in(crew, SAID)
test_who_did_not = silent_in(crew, SILENT)
