"""Crew: further ways in which the press says who made the show, and what looks like it and is not."""

from __future__ import annotations

from desk import crew, said_in, silent_in

SAID = (
    (
        "Ada Lund, who helmed the first season of Winter Harbor, has directed the second one too.",
        "director s1: Ada Lund; director s2: Ada Lund",
    ),
    ("Ada Lund has directed every single one of the episodes.", "director: Ada Lund"),
    ("Lisa Kemp shot the pilot, and Ada Lund has directed every one so far.", "director: Ada Lund"),
    ("Nils Brand directs again from a script by Carl Dunn.", "director: Nils Brand; writer: Carl Dunn"),
    ("Nils Brand directs once more, and Carl Dunn writes.", "director: Nils Brand; writer: Carl Dunn"),
    # Who turns a novel into a series may be its producer.
    ("Carl Dunn, who turned Petra Holm's web novel into the series, is glad.", "author: Petra Holm"),
    ("Carl Dunn has reworked the comic into a six-part series.", "writer: Carl Dunn"),
    ("Nils Brand is among the EPs.", "producer: Nils Brand"),
    ("Carl Dunn has finished his scripts for season 2.", "writer s2: Carl Dunn"),
    ("The series is based on the novel Cold Condition by Petra Valentine.", "author: Petra Valentine"),
    ("It is adapted from the webtoon of the same name of Petra Holm.", "author: Petra Holm"),
    ("The show is set in the same world as Petra Holm's bestselling novels.", "author: Petra Holm"),
    ("The show is based on KUMO's manga.", "author: KUMO"),
    ("Carl Dunn has the honour of writing the finale.", "writer: Carl Dunn"),
    ("Vasan KV and Krish DK have created the series.", "creator: Krish DK; creator: Vasan KV"),
    ("America Moor directs the series.", "director: America Moor"),
    ("The series was created by Petra Holm for the comics in 1950.", "author: Petra Holm"),
    ("Petra Holm wrote the book it all comes from.", "author: Petra Holm"),
    (
        "Jo Marsh, the head writer and executive producer of the series, is no longer with the project.",
        "producer denied: Jo Marsh; writer denied: Jo Marsh",
    ),
    ("Word is that Carl Dunn is on board as a writer for season 2.", "writer s2 rumoured: Carl Dunn"),
    ("Asked if Mina Falk would be seen again, director Pia Dorn only laughed.", "director: Pia Dorn"),
    (
        "Jo Marsh runs the show, while Ada Lund and Bo Lark are the creators. The duo also executive produce.",
        "creator: Ada Lund; creator: Bo Lark; producer: Ada Lund; producer: Bo Lark; showrunner: Jo Marsh",
    ),
)
NONE = (
    "Nils Brand hopes to direct again.",
    "Mina Falk turned her book into firewood in the drama.",
    "The makers of the lamp, Ada Lund and Bo Lark, watch the show.",
    "Nils Brand has put out two EPs. He likes the show.",
    "Carl Dunn finished a letter of complaint about the show.",
    "Mina Falk lives in the same street as Petra Holm's aunt.",
)

test_it_is_said = said_in(crew, SAID)
test_none_is_claimed = silent_in(crew, NONE)
