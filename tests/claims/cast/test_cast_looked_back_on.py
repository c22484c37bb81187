"""An obituary, a portrait: who joined years ago is in the show, and somebody's scenes are not the whole season's."""

from __future__ import annotations

from datetime import UTC, datetime

from desk import said_in, told

from monitor.model import Attribute


def _of_2026(text: str) -> str:
    return told(text, Attribute.CAST, Attribute.PRODUCTION, published=datetime(2026, 11, 12, tzinfo=UTC))


LOOKED_BACK_ON = (
    (
        "Mina Falk joined the cast of Winter Harbor in 2024 and starred. She had filmed scenes for the third.",
        "starring: Mina Falk",
    ),
    ("Mina Falk, who has died aged 61, joined the cast of Winter Harbor in 2024.", "starring: Mina Falk"),
    ("Mina Falk joined the show in 2025 and played Iris.", "starring: Mina Falk as Iris"),
    ("Mina Falk joined the cast of Winter Harbor in 2026.", "joining: Mina Falk"),
)
SCENES = (
    ("Falk had finished filming her scenes for the third series before her death.", ""),
    ("Carl Dunn had filmed most of his scenes for season 3.", "starring s3: Carl Dunn"),
    ("Winter Harbor has wrapped filming on season 3.", "wrapped s3"),
    ("The cast has already filmed season 3.", "wrapped s3"),
    ("The last scenes of season 3 were shot on Friday.", "wrapped s3"),
)

test_looked_back_on = said_in(_of_2026, LOOKED_BACK_ON)
test_scenes = said_in(_of_2026, SCENES)
