"""Production: the state of making a season, as of the article."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.PRODUCTION,)

# What the article says, and what a fan would note.
SAID = (
    ("Filming on season 2 has begun in Oslo.", "filming s2"),
    ("Season 2 of Winter Harbor is currently in production.", "filming s2"),
    ("Production on season 3 has wrapped.", "wrapped s3"),
    ("Season 2 is now in post-production.", "post_production s2"),
    ("A second season is in development at Netflix.", "development s2"),
    ("The scripts for season 2 are finished.", "writing s2"),
    ("The writers' room for season 3 has opened.", "writing s3"),
    ("Casting for season 2 is under way.", "casting s2"),
    ("Production of season 2 has been halted.", "halted s2"),
    ("Season 3 has been delayed by the strikes.", "delayed s3"),
    ("The cast is filming season 4 in Bergen.", "filming s4"),
    ("Cameras are rolling on the second season.", "filming s2"),
    ("Shooting for season 2 was completed in May.", "wrapped s2"),
    ("Season 2 is reportedly in the works.", "development s2 rumoured"),
    ("Filming on season 2 has begun.", "filming s2"),
    ("Season 2 is currently filming in Oslo.", "filming s2"),
    ("Cameras are rolling on season 2.", "filming s2"),
    ("Cameras have started rolling on season 2.", "filming s2"),
    ("The cast is back on set for season 2.", "filming s2"),
    ("Production on season 2 is under way.", "filming s2"),
    ("Production on the second season kicked off last week.", "filming s2"),
    ("The team is busy shooting season 2.", "filming s2"),
    ("Principal photography on season 2 began on Monday.", "filming s2"),
    ("Season 2 has started production.", "filming s2"),
    ("The second season went into production in May.", "filming s2"),
    ("They are in the middle of filming season 2.", "filming s2"),
    ("Filming on season 2 has wrapped.", "wrapped s2"),
    ("Season 2 has wrapped.", "wrapped s2"),
    ("Season 2 has wrapped filming.", "wrapped s2"),
    ("Filming for season 2 is done.", "wrapped s2"),
    ("The cast has finished filming season 2.", "wrapped s2"),
    ("Production on season 2 wrapped in March.", "wrapped s2"),
    ("It's a wrap on season 2.", "wrapped s2"),
    ("Season 2 is in the can.", "wrapped s2"),
    ("Season 2 has been shot.", "wrapped s2"),
    ("Season 2 is in post-production.", "post_production s2"),
    ("Editing of season 2 is under way.", "post_production s2"),
    ("Season 2 is being edited.", "post_production s2"),
    ("Season 2 is in development.", "development s2"),
    ("A second season is in the works.", "development s2"),
    ("The network is developing a second season.", "development s2"),
    ("Season 2 is in pre-production.", "development s2"),
    ("Pre-production on season 2 has begun.", "development s2"),
    ("The makers are working on a second season.", "development s2"),
    ("The scripts for season 2 are being written.", "writing s2"),
    ("The writers' room for season 2 is open.", "writing s2"),
    ("The writers are at work on season 2.", "writing s2"),
    ("Ada Lund is writing season 2.", "writing s2"),
    ("Writing on season 2 has begun.", "writing s2"),
    ("The network is casting season 2.", "casting s2"),
    ("Auditions for season 2 have started.", "casting s2"),
    ("Production on season 2 has been delayed.", "delayed s2"),
    ("Season 2 has been delayed.", "delayed s2"),
    ("Season 2 has been postponed.", "delayed s2"),
    ("Season 2 was pushed back by the strike.", "delayed s2"),
    ("The start of filming has been pushed back.", "delayed"),
    ("Filming on season 2 has been halted.", "halted s2"),
    ("Production of season 2 is on hold.", "halted s2"),
    ("Season 2 has been put on hold.", "halted s2"),
    ("Production on season 2 was shut down.", "halted s2"),
    ("The network has paused production on season 2.", "halted s2"),
    ("Work on season 2 has been suspended.", "halted s2"),
    ("Filming has come to a standstill.", "halted"),
    ("The cameras have been turning on season 2 since February.", "filming s2"),
    ("Cameras have been rolling on season 2 for a month.", "filming s2"),
    ("Season 2 has been shooting in Oslo since May.", "filming s2"),
    ("Season 2 has been in front of the cameras since March.", "filming s2"),
    ("The cast has been filming season 2 since March.", "filming s2"),
    ("Season 2 is before the cameras in Lisbon.", "filming s2"),
    ("Filming of season 2 is well under way.", "filming s2"),
    ("Shooting on season 2 got under way on Monday.", "filming s2"),
    ("The shoot for season 2 started last week.", "filming s2"),
    ("Principal photography for season 2 began in Oslo.", "filming s2"),
    ("Work on the second season stopped on Friday.", "halted s2"),
    ("Work on season 2 has ground to a halt.", "halted s2"),
    ("Filming on season 2 has been put on ice.", "halted s2"),
    ("Production on season 2 was shut down on Friday after a crew member tested positive.", "halted s2"),
    ("The strike has brought filming of season 2 to a standstill.", "halted s2"),
    ("Season 2 is already in the can.", "wrapped s2"),
    ("Season 2 has finished filming.", "wrapped s2"),
    ("The last scenes of season 2 were shot on Friday.", "wrapped s2"),
    ("Filming for season 2 came to an end in May.", "wrapped s2"),
    ("That's a wrap on season 2.", "wrapped s2"),
    ("The cast said goodbye to the set of season 2, where filming finished on Friday.", "wrapped s2"),
    ("Season two is in the early stages of development.", "development s2"),
    ("A second season is in early development at Netflix.", "development s2"),
    ("Netflix is developing a second season.", "development s2"),
    ("All scripts for season 2 have been delivered.", "writing s2"),
    ("The writers are busy with season 2.", "writing s2"),
    ("The writers' room for season 2 has been at work since May.", "writing s2"),
    ("Lisa Kemp is writing season 2.", "writing s2"),
    ("Lisa Kemp is at work on the scripts of season 2.", "writing s2"),
    ("The start of filming on season 2 has been put back to the autumn.", "delayed s2"),
    ("The start of production on season 2 has been pushed to September.", "delayed s2"),
    ("Filming for season 2 has been delayed until the autumn.", "delayed s2"),
    ("Season 2 has been held up by the strikes.", "delayed s2"),
    ("Auditions for season 2 are still going on in Cork.", "casting s2"),
    ("Casting for season 2 is in full swing.", "casting s2"),
    ("The producers are looking for actors for season 2.", "casting s2"),
    ("The director is in the editing room with season 2.", "post_production s2"),
    ("Season 2 is in the edit.", "post_production s2"),
    ("Season 2 is now being cut.", "post_production s2"),
    ("Editing on season 2 is under way.", "post_production s2"),
    ("Effects work on season 2 is still being done.", "post_production s2"),
    ("Season 2 has entered post-production.", "post_production s2"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "Season 2 shoots in May.",
    "Filming of season 2 will begin in the autumn.",
    "Production is scheduled to start next year.",
    '"Copper Bay" season 4 is filming in Spain.',
    "Has filming of season 2 begun?",
    "Season 2 is not yet in production.",
    "The production company Northlight made the show.",
    "Season 1 was filmed in Norway in 2019.",
    "Filming of season 2 has not started.",
    "Mina Falk is filming the movie Salt Road.",
    "The wedding was postponed to May.",
    "Filming on season 2 will begin in May.",
    "Season 2 is set to start filming in May.",
    "Filming is expected to start soon.",
    "Filming has not started yet.",
    "Production was halted in 2020 but has since resumed and ended.",
    '"Copper Bay" is filming in Oslo.',
    "Mina Falk is filming a movie in Rome.",
    "Season 1 was filmed in Oslo in 2019.",
    "Filming locations include Oslo and Bergen.",
    "Nils Brand's production company is based in Oslo.",
    "Before filming starts, the scripts must be finished.",
    "The flight to Oslo was delayed.",
    "Mina Falk is writing a memoir.",
    "Bo Lark is writing a book about the island.",
    "Her next project, a biopic of a chess champion, is in post-production.",
    "His next film is in post-production.",
    "Mina Falk is shooting a commercial in Rome.",
    "Filming on season 2 starts in Santa Fe in the new year.",
    "Cameras are to roll on season 2 in May.",
    "Production on season 2 is to begin in spring.",
    "The first season was shot in Oslo in 2022.",
    "Production was halted in March 2020 and resumed that autumn.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, *ATTRIBUTES) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) != expected(noted)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Season 2 shoots in May.", ""),
        ("Season 2 is in production.", "filming s2"),
        ("The scripts of season 2 are finished.", "writing s2"),
        ("After production was halted in May, filming of season 2 has resumed.", "filming s2"),
    ],
)
def test_rule_13_the_state_now(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)
