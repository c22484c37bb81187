"""What writers say of a room that lays out a season. The articles appeared on June 12, 2024."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

RENEWED = "You've been picked up for a third season of Winter Harbor. How far along are you?\n\n"
SAID = (
    (f"{RENEWED}We've broken the first five episodes, and scripts are coming in.", "writing s3"),
    (f"{RENEWED}We have four scripts in hand.", "writing s3"),
    (f"{RENEWED}The room is breaking the season.", "writing s3"),
    ("The writers have broken half of season 3.", "writing s3"),
    ("We're breaking stories for season 3.", "writing s3"),
    ("We're breaking season 3 right now.", "writing s3"),
    ("Scripts for season 3 have started to come in.", "writing s3"),
)
SILENT = (
    "The Ledger broke the story of season 3.",
    "Season 3 is breaking records.",
    "Winter Harbor is breaking season records.",
    "We're breaking season 3 down for you.",
    "Scripts for season 3 will come in.",
    "They took the call of breaking season 3 in two volumes.",
    "Hulu is breaking season 3 into two parts.",
)

test_said = said_in(told_of(Attribute.PRODUCTION), SAID)
test_silent = silent_in(told_of(Attribute.PRODUCTION), SILENT)
