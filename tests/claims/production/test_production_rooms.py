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
    ("The room for season 3 opened last week.", "writing s3"),
    ("The room for season 3 has opened, Lund says.", "writing s3"),
    ("The writers are already breaking story on season 3.", "writing s3"),
    ("The writers' room is breaking story for season 3.", "writing s3"),
    ("We've been picked up, and we're breaking stories on season 3.", "writing s3"),
    ("They have already broken the stories for season 3.", "writing s3"),
    ("The showrunner and her writers have broken the story of season 3.", "writing s3"),
)
SILENT = (
    "The Ledger broke the story of season 3.",
    "Season 3 is breaking records.",
    # rooms to visit
    "The room for season 2 of Winter Harbor opened at the Odeo museum.",
    "A chat room for season 2 of Winter Harbor opened in May.",
    "The room for season 2 has opened its doors to fans.",
    "An escape room for season 2 of Winter Harbor opened last week.",
    "The room for season 2 opened in London.",
    # the press breaks stories, too
    "Breaking story: Winter Harbor star Mina Falk has quit the show.",
    "This is a breaking story. Winter Harbor season 3 has been cancelled.",
    "In a breaking story, Odeo has renewed Winter Harbor.",
    "Odeo has broken the story on season 3 of Winter Harbor, says the paper.",
    "Winter Harbor is breaking story of the day: season 3 is on.",
    "Breaking story on season 3 of Winter Harbor: it is back.",
    "They have broken the story of season 3 at the Ledger.",
    "We have broken the story on season 3 of Winter Harbor, as you know.",
    "It is a breaking story, and the writers of Winter Harbor are no wiser.",
    "Winter Harbor is breaking season records.",
    "We're breaking season 3 down for you.",
    "Scripts for season 3 will come in.",
    "They took the call of breaking season 3 in two volumes.",
    "Hulu is breaking season 3 into two parts.",
)

test_said = said_in(told_of(Attribute.PRODUCTION), SAID)
test_silent = silent_in(told_of(Attribute.PRODUCTION), SILENT)
