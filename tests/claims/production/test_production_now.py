"""Production: what passes, told of a year long past, and work on something else, is no state of the season now."""

from __future__ import annotations

from datetime import UTC, datetime

from desk import TITLE_2, said_in, silent_in, told

from monitor.model import Attribute

SAID = (
    ("Filming of season 2 began in May 2026.", "filming s2"),
    ("Filming of season 2 began in November 2025.", "filming s2"),
    ("Winter Harbor wrapped filming in 2023.", "wrapped s2"),
    ("Season 2 is casting a new Iris.", "casting s2"),
    ("Hulu is casting the second season now.", "casting s2"),
    ("Mina Falk is filming season 2 of Winter Harbor.", "filming s2"),
    ("Mina Falk is filming the new episodes.", "filming s2"),
)
SILENT = (
    "In 2024 Odeo paused the production of Winter Harbor for good.",
    "Odeo paused the production of Winter Harbor for eleven weeks.",
    "Filming of Winter Harbor was halted in 2021.",
    "In 2020 the second season was delayed.",
    "Casting for Winter Harbor began in March 2019.",
    "The second season was in development in 2018.",
    "There is casting chatter, too.",
    "There is casting news on season 2.",
    "There are casting rumours about season 2.",
    "This is casting news that fans of season 2 have waited for.",
    "What follows is casting gossip from season 2.",
    "Mina Falk is filming the feature Lights Off Bergen.",
    "Mina Falk is filming a biopic in Rome.",
    "Mina Falk is filming Lights Off Bergen in Rome.",
    "Carl Dunn is shooting the short Ember Lake.",
    "Dunn joins the second season; Falk is filming the feature Lights Off Bergen.",
)


def _production(text: str) -> str:
    return told(text, Attribute.PRODUCTION, title=TITLE_2, published=datetime(2026, 11, 26, tzinfo=UTC))


test_said = said_in(_production, SAID)
test_silent = silent_in(_production, SILENT)
