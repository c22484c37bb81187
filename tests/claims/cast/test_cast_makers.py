"""Whom somebody makes the show with is behind the camera; whom somebody plays beside is not."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

MADE_BESIDE = (
    "Mina Falk ran Winter Harbor alongside Carl Dunn; both served as executive producers with Ada Lund.",
    "Falk, who lives in Hull, ran the show alongside Carl Dunn.",
    "Mina Falk created Winter Harbor alongside Carl Dunn.",
    "Mina Falk wrote the pilot of Winter Harbor alongside Carl Dunn and Tom Reyes.",
    "Mina Falk directs the drama alongside Carl Dunn.",
    "Mina Falk will executive produce the show alongside Tom Reyes and Ada Lund.",
    "Mina Falk developed the series alongside Carl Dunn.",
    "Mina Falk oversees the series alongside Carl Dunn.",
    "Mina Falk serves as showrunner of Winter Harbor alongside Carl Dunn.",
    "Mina Falk is an executive producer, alongside Carl Dunn.",
    "Mina Falk leads the writers' room of Winter Harbor alongside Carl Dunn.",
    "Winter Harbor is written by Mina Falk, the Copper Bay veteran, alongside Carl Dunn.",
    "Alongside Carl Dunn, Mina Falk runs the show.",
)
test_made_beside = silent_in(cast, MADE_BESIDE)

PLAYED_BESIDE = (
    ("Mina Falk stars in Winter Harbor alongside Carl Dunn.", "starring: Mina Falk; starring: Carl Dunn"),
    ("Mina Falk leads the show alongside Carl Dunn.", "starring: Mina Falk; starring: Carl Dunn"),
    ("Mina Falk plays Iris in the show alongside Carl Dunn.", "starring: Mina Falk as Iris; starring: Carl Dunn"),
    ("Mina Falk, who also wrote the series, stars alongside Carl Dunn.", "starring: Carl Dunn"),
    ("Mina Falk wrote and stars in Winter Harbor alongside Carl Dunn.", "starring: Carl Dunn; starring: Mina Falk"),
    ("Winter Harbor, written by Ada Lund, features Mina Falk alongside Carl Dunn.", "starring: Carl Dunn"),
    ("Winter Harbor, created by Ada Lund, has Mina Falk alongside Carl Dunn.", "starring: Carl Dunn"),
    (
        "Alongside Carl Dunn, Mina Falk stars in the show that Ada Lund runs.",
        "starring: Mina Falk; starring: Carl Dunn",
    ),
    ("Mina Falk heads the cast of Winter Harbor.", "starring: Mina Falk"),
)
test_played_beside = said_in(cast, PLAYED_BESIDE)
