"""Renewal: the short answer below a question."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

# What the article says, and what a fan would note.
SAID = (
    ("Has Winter Harbor been renewed for season 2?\n\nNot yet, but Hulu likes to take its time.", "undecided s2"),
    ("Will there be a season 2 of Winter Harbor?\n\nNothing yet. Hulu has other worries.", "undecided s2"),
    ("Will there be a season 2 of Winter Harbor?\n\nNo official word. Hulu tends to wait a month.", "undecided s2"),
    ("Will there be a season 2 of Winter Harbor?\n\nWe don't know yet.", "undecided s2"),
    (
        "Will there be a season 2 of Winter Harbor?\n\nAt the time of writing, there is no official confirmation.",
        "undecided s2",
    ),
    ("Will there be a season 2 of Winter Harbor?\n\nThat is still up in the air.", "undecided s2"),
    ("Is Winter Harbor renewed for season 2?\n\nAs of now, no. Hulu takes its time.", "undecided s2"),
    ("Has Winter Harbor been renewed for season 2?\n\nYes! Hulu made it known in May.", "renewed s2"),
    ("Has Winter Harbor been renewed for season 2?\n\nIt has! Hulu made it known in May.", "renewed s2"),
    ("Will there be a season 2 of Winter Harbor?\n\nYes, there will. Hulu made it known in May.", "renewed s2"),
    ("Will there be a season 2 of Winter Harbor?\n\nIndeed, and it is good news for Oslo.", "renewed s2"),
    ("Is Winter Harbor coming back for season 2?\n\nAbsolutely.", "renewed s2"),
    ("Is season 2 of Winter Harbor happening?\n\nYou bet it is.", "renewed s2"),
    ("Will there be a season 3 of Winter Harbor?\n\nGood news, yes!", "renewed s3"),
    ("Will there be a season 3 of Winter Harbor?\n\nSadly, no.", "cancelled s3"),
    ("Will there be a season 3 of Winter Harbor?\n\nNo. The makers see no point in it.", "cancelled s3"),
    ("Will there be a season 3 of Winter Harbor?\n\nUnfortunately not.", "cancelled s3"),
    ("Will there be a season 3 of Winter Harbor?\n\nProbably not.", "cancelled s3 expected"),
    ("Will there be a season 3 of Winter Harbor?\n\nProbably.", "renewed s3 expected"),
    ("Has Winter Harbor been renewed or cancelled?\n\nWill it have a season 3? Not yet known.", "undecided s3"),
    ("Will season 3 of Winter Harbor be the last?\n\nYes, it will.", "ended s3"),
    ("Will season 3 of Winter Harbor be the last?\n\nNo.", "ended s3 denied"),
    (
        "Apple TV+ put in an order for eight more episodes of Winter Harbor, which will make up its sophomore season.",
        "renewed s2",
    ),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "When will season 2 of Winter Harbor be released?\n\nNot yet known.",
    "Who is in season 2 of Winter Harbor?\n\nNo news yet.",
    "Is there a trailer for season 2 of Winter Harbor?\n\nNo.",
    "Will Mina Falk return for season 2 of Winter Harbor?\n\nYes, she will.",
    "Will Iris survive season 2 of Winter Harbor?\n\nNo.",
    "Is Winter Harbor season 2 on Netflix?\n\nNo, it isn't.",
    "Will season 3 of Winter Harbor be the last?\n\nWe don't know yet.",
    "Season 3 of Winter Harbor has a scene, and here are the scraps.",
    "Will there be a season 2 of Winter Harbor?\n\nOf course fans want one, but Hulu is silent.",
    "Will there be a season 2 of Winter Harbor?\n\nOf course, nobody outside Hulu can say.",
    "Will there be a season 2 of Winter Harbor?\n\nDefinitely the question on everyone's lips.",
    "Will there be a season 2 of Winter Harbor?\n\nConfirmed cast members include Ada Lund.",
    "Will there be a season 2 of Winter Harbor?\n\nIndeed, that is the question.",
    "Will there be a season 2 of Winter Harbor?\n\nYes? Well, maybe.",
    "Will there be a season 2 of Winter Harbor?\n\nYes - well, sort of.",
    "Will there be a season 2 of Winter Harbor?\n\nCertainly the fans think so.",
)

READ = told_of(Attribute.RENEWAL)

test_said = said_in(READ, SAID)
test_silent = silent_in(READ, SILENT)
