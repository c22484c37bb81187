"""Crew, said in many ways: creators, showrunners, directors and writers."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

SAID = (
    # creator
    ("Winter Harbor hails from Ada Lund, who also created Salt Road.", "creator: Ada Lund"),
    ("The series was co-created by Ada Lund and Tom Reyes.", "creator: Ada Lund; creator: Tom Reyes"),
    ("Ada Lund co-created the drama alongside Tom Reyes.", "creator: Ada Lund; creator: Tom Reyes"),
    ("Co-created with her sister, Tom Reyes, the show is set in Hull.", "creator: Tom Reyes"),
    (
        "Ada Lund, co-creator of Winter Harbor alongside Tom Reyes, was delighted.",
        "creator: Ada Lund; creator: Tom Reyes",
    ),
    ("Created and written by Ada Lund, Winter Harbor follows two sisters.", "creator: Ada Lund; writer: Ada Lund"),
    (
        "Created, written and executive produced by Ada Lund, the series follows two sisters.",
        "creator: Ada Lund; writer: Ada Lund; producer: Ada Lund",
    ),
    ("The series was created for television by Ada Lund.", "creator: Ada Lund"),
    ("The brains behind the show, Ada Lund, says so.", "creator: Ada Lund"),
    ("Ada Lund, the brains behind the show, says so.", "creator: Ada Lund"),
    ("Ada Lund is the mind behind Winter Harbor.", "creator: Ada Lund"),
    ("The brainchild of Ada Lund, Winter Harbor returns.", "creator: Ada Lund"),
    ("The show, which is the brainchild of Ada Lund and Tom Reyes, returns.", "creator: Ada Lund; creator: Tom Reyes"),
    ("Ada Lund conceived the series while living in Hull.", "creator: Ada Lund"),
    ("Winter Harbor was conceived by Ada Lund.", "creator: Ada Lund"),
    ("Ada Lund is the creator.", "creator: Ada Lund"),
    (
        "Creators Ada Lund and Tom Reyes wrote the finale.",
        "creator: Ada Lund; creator: Tom Reyes; writer: Ada Lund; writer: Tom Reyes",
    ),
    ("The creative duo of Ada Lund and Tom Reyes created the show.", "creator: Ada Lund; creator: Tom Reyes"),
    ("The comedy, a creation of Ada Lund, returns.", "creator: Ada Lund"),
    ("Winter Harbor is a co-creation of Ada Lund and Tom Reyes.", "creator: Ada Lund; creator: Tom Reyes"),
    ("Series co-creator and star Mina Falk said so.", "creator: Mina Falk"),
    ("Mina Falk, who created and stars in the series, said so.", "creator: Mina Falk"),
    ("Mina Falk created, wrote and stars in the comedy.", "creator: Mina Falk; writer: Mina Falk"),
    ("The show was the creation of Ada Lund.", "creator: Ada Lund"),
    ("Ada Lund invented the show.", "creator: Ada Lund"),
    # showrunner
    ("Ada Lund is showrunner.", "showrunner: Ada Lund"),
    (
        "Ada Lund serves as showrunner, executive producer and head writer.",
        "showrunner: Ada Lund; producer: Ada Lund; writer: Ada Lund",
    ),
    ("Ada Lund has been brought in by the network as showrunner.", "showrunner: Ada Lund"),
    ("Ada Lund has signed on as showrunner.", "showrunner: Ada Lund"),
    ("Ada Lund, who signed on as showrunner last year, said so.", "showrunner: Ada Lund"),
    ("Taking over as showrunner is Ada Lund.", "showrunner: Ada Lund"),
    ("The series will be showrun by Ada Lund.", "showrunner: Ada Lund"),
    ("The series is run by Ada Lund.", "showrunner: Ada Lund"),
    ("Ada Lund will showrun.", "showrunner: Ada Lund"),
    ("Ada Lund will run the writers' room.", "showrunner: Ada Lund"),
    ("Ada Lund has stepped down as showrunner of Winter Harbor.", "showrunner denied: Ada Lund"),
    ("Ada Lund is stepping down as showrunner.", "showrunner denied: Ada Lund"),
    ("Ada Lund has exited as showrunner.", "showrunner denied: Ada Lund"),
    ("Ada Lund is out as showrunner.", "showrunner denied: Ada Lund"),
    ("Ada Lund departs as showrunner after three seasons.", "showrunner denied: Ada Lund"),
    ("Ada Lund has left the show as showrunner.", "showrunner denied: Ada Lund"),
    ("Ada Lund will not return as showrunner.", "showrunner denied: Ada Lund"),
    ("Ada Lund replaces Tom Reyes as showrunner.", "showrunner: Ada Lund"),
    ("Tom Reyes has been replaced as showrunner by Ada Lund.", "showrunner: Ada Lund"),
    ("Tom Reyes was replaced by Ada Lund as showrunner.", "showrunner: Ada Lund"),
    ("Showrunning duties fall to Ada Lund.", "showrunner: Ada Lund"),
    ("Ada Lund takes the reins as showrunner.", "showrunner: Ada Lund"),
    ("With Ada Lund as showrunner, the series returns.", "showrunner: Ada Lund"),
    ("The series has Ada Lund as its showrunner.", "showrunner: Ada Lund"),
    ("The show's co-showrunners, Ada Lund and Tom Reyes, said so.", "showrunner: Ada Lund; showrunner: Tom Reyes"),
    ("Ada Lund and Tom Reyes share showrunning duties.", "showrunner: Ada Lund; showrunner: Tom Reyes"),
    ("Ada Lund returns as showrunner for the third season.", "showrunner s3: Ada Lund"),
    ("According to showrunner Ada Lund, the story goes on.", "showrunner: Ada Lund"),
    ('"It goes on," showrunner Ada Lund told Variety.', "showrunner: Ada Lund"),
    ("Ada Lund, the series' showrunner, told Variety so.", "showrunner: Ada Lund"),
    ("Ada Lund (showrunner) told Variety so.", "showrunner: Ada Lund"),
    # director
    ("The six-part thriller is directed by Oscar winner Lisa Kemp.", "director: Lisa Kemp"),
    ("The drama is being directed by the Norwegian Lisa Kemp.", "director: Lisa Kemp"),
    ("The drama is directed by Norwegian filmmaker Lisa Kemp.", "director: Lisa Kemp"),
    ("Filmmaker Lisa Kemp directs.", "director: Lisa Kemp"),
    ("Lisa Kemp is set to direct the pilot.", "director: Lisa Kemp"),
    (
        "Lisa Kemp has been tapped to direct and executive produce the series.",
        "director: Lisa Kemp; producer: Lisa Kemp",
    ),
    ("Lisa Kemp has signed on to direct the first two episodes.", "director: Lisa Kemp"),
    ("Lisa Kemp will helm the series.", "director: Lisa Kemp"),
    ("The series will be helmed by Lisa Kemp, who also directed Salt Road.", "director: Lisa Kemp"),
    ("Megaphoned by Lisa Kemp, the show starts in May.", "director: Lisa Kemp"),
    ("PD Lisa Kemp said so.", "director: Lisa Kemp"),
    ("Producing director Lisa Kemp said so.", "director: Lisa Kemp"),
    ("Direction is by Lisa Kemp.", "director: Lisa Kemp"),
    ("Direction comes from Lisa Kemp.", "director: Lisa Kemp"),
    ("Lisa Kemp's direction is superb.", "director: Lisa Kemp"),
    ("Under Lisa Kemp's direction, the show flies.", "director: Lisa Kemp"),
    ("With Lisa Kemp at the helm, the show flies.", "director: Lisa Kemp"),
    ("With Lisa Kemp in the director's chair, the show flies.", "director: Lisa Kemp"),
    ("Lisa Kemp sits in the director's chair.", "director: Lisa Kemp"),
    ("Lisa Kemp returns to the director's chair for season 2.", "director s2: Lisa Kemp"),
    ("Lisa Kemp steps behind the camera for the finale.", "director: Lisa Kemp"),
    ("Stepping behind the camera is Lisa Kemp.", "director: Lisa Kemp"),
    (
        "Directors include Lisa Kemp, Nils Brand and Jo Marsh.",
        "director: Lisa Kemp; director: Nils Brand; director: Jo Marsh",
    ),
    ("Other directors include Lisa Kemp and Nils Brand.", "director: Lisa Kemp; director: Nils Brand"),
    ("Episodes are directed by Lisa Kemp and Nils Brand.", "director: Lisa Kemp; director: Nils Brand"),
    ("Lisa Kemp and Nils Brand are the directors.", "director: Lisa Kemp; director: Nils Brand"),
    ("Lisa Kemp and Nils Brand both direct.", "director: Lisa Kemp; director: Nils Brand"),
    (
        "Lisa Kemp directed the pilot, while Nils Brand directed the finale.",
        "director: Lisa Kemp; director: Nils Brand",
    ),
    ("Lisa Kemp, the director, praised the cast.", "director: Lisa Kemp"),
    ("The director, Lisa Kemp, praised the cast.", "director: Lisa Kemp"),
    ("Lisa Kemp, director of Winter Harbor, praised the cast.", "director: Lisa Kemp"),
    ("Lisa Kemp is directing, from scripts by Carl Dunn.", "director: Lisa Kemp; writer: Carl Dunn"),
    ("Lisa Kemp directs from a script by Carl Dunn.", "director: Lisa Kemp; writer: Carl Dunn"),
    ("Lisa Kemp directs from a screenplay Carl Dunn wrote.", "director: Lisa Kemp; writer: Carl Dunn"),
    ("Directing all six episodes is Lisa Kemp.", "director: Lisa Kemp"),
    ("Directors: Lisa Kemp, Nils Brand", "director: Lisa Kemp; director: Nils Brand"),
    (
        "Directed by Lisa Kemp and written by Carl Dunn, the series starts in May.",
        "director: Lisa Kemp; writer: Carl Dunn",
    ),
    ("Directed by: Lisa Kemp and Nils Brand", "director: Lisa Kemp; director: Nils Brand"),
    ("Lisa Kemp served as lead director.", "director: Lisa Kemp"),
    ("Lisa Kemp is attached to direct.", "director: Lisa Kemp"),
    ("Lisa Kemp is on board to direct.", "director: Lisa Kemp"),
    ("Lisa Kemp is no longer directing.", "director denied: Lisa Kemp"),
    ("Lisa Kemp won't direct the second season.", "director s2 denied: Lisa Kemp"),
    # writer
    ("The script is written by Carl Dunn.", "writer: Carl Dunn"),
    ("The script was penned by Carl Dunn.", "writer: Carl Dunn"),
    ("The script will be penned by Carl Dunn.", "writer: Carl Dunn"),
    ("The dialogues have been penned by Carl Dunn.", "writer: Carl Dunn"),
    ("It is written by the duo of Carl Dunn and Jo Marsh.", "writer: Carl Dunn; writer: Jo Marsh"),
    ("Penned by first-timer Carl Dunn, the drama is set on an island.", "writer: Carl Dunn"),
    ("Scripts are by Carl Dunn.", "writer: Carl Dunn"),
    ("The scripts are again by Carl Dunn.", "writer: Carl Dunn"),
    ("The screenplay is the work of Carl Dunn.", "writer: Carl Dunn"),
    ("Carl Dunn is responsible for the screenplay.", "writer: Carl Dunn"),
    ("Carl Dunn signs the scripts.", "writer: Carl Dunn"),
    ("In Carl Dunn's scripts, nobody is safe.", "writer: Carl Dunn"),
    ("Carl Dunn's scripts are witty.", "writer: Carl Dunn"),
    ("Carl Dunn's writing is witty.", "writer: Carl Dunn"),
    ("Carl Dunn scripted the six-parter.", "writer: Carl Dunn"),
    ("Carl Dunn is writing the series.", "writer: Carl Dunn"),
    ("Carl Dunn is writing the scripts for season 3.", "writer s3: Carl Dunn"),
    ("Carl Dunn is the only writer.", "writer: Carl Dunn"),
    ("Carl Dunn came up with the show and remains its only writer.", "creator: Carl Dunn; writer: Carl Dunn"),
    ("Writers are Carl Dunn and Jo Marsh.", "writer: Carl Dunn; writer: Jo Marsh"),
    ("Carl Dunn wrote the script, and Lisa Kemp directed.", "writer: Carl Dunn; director: Lisa Kemp"),
    ("Carl Dunn adapted the novel for television.", "writer: Carl Dunn"),
    ("The series was adapted for the screen by Carl Dunn.", "writer: Carl Dunn"),
    ("Adapted by Carl Dunn from the novel by Petra Holm, the drama begins.", "writer: Carl Dunn; author: Petra Holm"),
    ("Head writer Carl Dunn told Variety so.", "writer: Carl Dunn"),
    ("The show's lead writer, Carl Dunn, told Variety so.", "writer: Carl Dunn"),
    ("Carl Dunn co-wrote the pilot with Jo Marsh.", "writer: Carl Dunn; writer: Jo Marsh"),
    ("It is written and directed by Carl Dunn.", "writer: Carl Dunn; director: Carl Dunn"),
    ("Carl Dunn both wrote and directed the series.", "writer: Carl Dunn; director: Carl Dunn"),
    ("Carl Dunn writes and directs.", "writer: Carl Dunn; director: Carl Dunn"),
    ("Carl Dunn writes, directs and stars in the series.", "writer: Carl Dunn; director: Carl Dunn"),
    ("Writer-director Carl Dunn said so.", "writer: Carl Dunn; director: Carl Dunn"),
    ("Writer/director Carl Dunn said so.", "writer: Carl Dunn; director: Carl Dunn"),
    ("Carl Dunn is the writer-director of the drama.", "writer: Carl Dunn; director: Carl Dunn"),
    ("The teleplay was by Carl Dunn.", "writer: Carl Dunn"),
    ("The series is from writer Carl Dunn and director Lisa Kemp.", "writer: Carl Dunn; director: Lisa Kemp"),
    ("Screenplay by Carl Dunn.", "writer: Carl Dunn"),
    ("Scriptwriter: Carl Dunn", "writer: Carl Dunn"),
)
# Sentences that look like it and say nothing of the kind.
SILENT: tuple[str, ...] = (
    "Ada Lund's Winter Harbor returns on Friday.",
    "Lisa Kemp wants to direct an episode.",
    "Carl Dunn leads the writers' room.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (
    ("The direction of Lisa Kemp is superb.", "director: Lisa Kemp"),
    ("Carl Dunn and Jo Marsh are writing together again.", "writer: Carl Dunn; writer: Jo Marsh"),
    ("Written by: Carl Dunn", "writer: Carl Dunn"),
)


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.CREW) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, Attribute.CREW) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.CREW) != expected(noted)
