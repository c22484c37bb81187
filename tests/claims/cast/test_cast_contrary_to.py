"""Who stays, leaves or joins "contrary to rumours": behind the comma stands what is true, before it what is not."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

_cast = told_of(Attribute.CAST)

TRUE = (
    ("Contrary to rumours, Mina Falk will stay on Winter Harbor for season 2.", "returning s2: Mina Falk"),
    ("Contrary to reports, Mina Falk is staying with Winter Harbor for season 2.", "returning s2: Mina Falk"),
    ("Contrary to rumours, Mina Falk will be back for season 2 of Winter Harbor.", "returning s2: Mina Falk"),
    ("Contrary to a report that she was leaving, Mina Falk will return for season 2.", "returning s2: Mina Falk"),
    (
        "Contrary to what fans had feared, Mina Falk remains part of the cast in season 2.",
        "returning s2: Mina Falk",
    ),
    ("Mina Falk will return for season 2, contrary to rumours.", "returning s2: Mina Falk"),
    ("Despite reports, Mina Falk will return for season 2.", "returning s2: Mina Falk"),
    (
        "Contrary to rumours, Mina Falk has joined the cast of Winter Harbor for season 2.",
        "joining s2: Mina Falk",
    ),
    ("Contrary to rumours, Mina Falk is leaving Winter Harbor.", "leaving: Mina Falk"),
    ("Contrary to what she had said, Mina Falk will not be back for season 2.", "leaving s2: Mina Falk"),
    ("Mina Falk is leaving Winter Harbor, but Odeo says it is not true that she was fired.", "leaving: Mina Falk"),
)
UNTRUE = (
    ("Contrary to rumours, Mina Falk is not leaving Winter Harbor.", "leaving denied: Mina Falk"),
    ("Contrary to rumours, Mina Falk has not joined the cast of Winter Harbor.", "joining denied: Mina Falk"),
    (
        "Contrary to reports that Mina Falk has joined Winter Harbor, the part is still open.",
        "joining denied: Mina Falk",
    ),
    (
        "Mina Falk is leaving Winter Harbor, a report said, but Odeo says it is not true.",
        "leaving denied: Mina Falk",
    ),
    (
        "Mina Falk is leaving the show, The Ledger reported, but the network called that false.",
        "leaving denied: Mina Falk",
    ),
    (
        "The Ledger said Mina Falk had joined the cast of Winter Harbor, but Odeo denied it.",
        "joining denied: Mina Falk",
    ),
    ("Mina Falk has rubbished reports that she is quitting Winter Harbor.", "leaving denied: Mina Falk"),
)

test_true = said_in(_cast, TRUE)
test_untrue = said_in(_cast, UNTRUE)
