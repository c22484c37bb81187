"""The state of the making in daily reports: who may apply, what is late, and words that only sound like it."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

production = told_of(Attribute.PRODUCTION)

SAID = (
    ("Applications for season three of Winter Harbor are being accepted through July 31.", "casting s3"),
    ("Winter Harbor is now accepting applications for season 3.", "casting s3"),
    ("Applications for the third season of Winter Harbor are still being taken.", "casting s3"),
    ("A casting call for season 2 of Winter Harbor has gone out.", "casting s2"),
    ("Winter Harbor has been pushed back by a week and now premieres on Monday, July 15.", "delayed"),
    ("Winter Harbor, the new drama with Mina Falk, has been pushed back by a week and premieres July 15.", "delayed"),
    ("Winter Harbor, a thriller by Ada Lund, was delayed until July.", "delayed"),
    ("Winter Harbor, which was to begin in May, has been postponed indefinitely.", "delayed"),
)
SILENT = (
    "Winter Harbor did better in delayed viewing on Peacock.",
    "Winter Harbor is dear. It did better in delayed viewing.",
    "Winter Harbor has grown in delayed playback.",
    "According to a local casting call, the crew of Winter Harbor will be in town until July.",
    "Per a casting call, the crew of Winter Harbor will be in Leeds.",
    "Winter Harbor, starring Mina Falk, has been brought forward by a week.",
    "Winter Harbor, whose star was delayed, is on.",
    "The school in Winter Harbor is accepting applications for its own crew.",
)

test_the_state_is_told = said_in(production, SAID)
test_it_only_sounds_like_it = silent_in(production, SILENT)
