"""Crew: of whom a relative clause behind a list of people tells, and where a list ends as the sentence goes on."""

from __future__ import annotations

from desk import crew, said_in

RELATIVE = (
    # The verb says how many do it …
    (
        "Falk and Lark executive produce Winter Harbor with Jo Marsh, Nils Brand and Ada Lund, who also directs.",
        "producer: Jo Marsh; producer: Nils Brand; producer: Ada Lund; director: Ada Lund",
    ),
    (
        "The executive producers are Jo Marsh, Nils Brand and Ada Lund, who also direct.",
        (
            "producer: Jo Marsh; producer: Nils Brand; producer: Ada Lund;"
            "director: Jo Marsh; director: Nils Brand; director: Ada Lund"
        ),
    ),
    ("Jo Marsh and Ada Lund, who directs, are back.", "director: Ada Lund"),
    ("Jo Marsh and Ada Lund, who has directed it all, are back.", "director: Ada Lund"),
    (
        "The series was created by Jo Marsh and Ada Lund, who also serve as showrunners.",
        "creator: Jo Marsh; creator: Ada Lund; showrunner: Jo Marsh; showrunner: Ada Lund",
    ),
    (
        "The series was created by Jo Marsh and Ada Lund, who also serves as showrunner.",
        "creator: Jo Marsh; creator: Ada Lund; showrunner: Ada Lund",
    ),
    (
        "The series was created by Jo Marsh and Ada Lund, who both direct.",
        "creator: Jo Marsh; creator: Ada Lund; director: Jo Marsh; director: Ada Lund",
    ),
    (
        "Jo Marsh executive produces with Nils Brand and Ada Lund, who has directed every episode.",
        "producer: Jo Marsh; producer: Nils Brand; producer: Ada Lund; director: Ada Lund",
    ),
    (
        "Jo Marsh executive produces with Nils Brand and Ada Lund, who have directed every episode.",
        "producer: Jo Marsh; producer: Nils Brand; producer: Ada Lund; director: Nils Brand; director: Ada Lund",
    ),
    # … where it does not, the last is meant, or both of two who are one party.
    (
        "The series was created by Jo Marsh and Ada Lund, who will direct the pilot.",
        "creator: Jo Marsh; creator: Ada Lund; director: Ada Lund",
    ),
    (
        "The series comes from brothers Bo and Al Lark, who wrote the pilot.",
        "writer: Bo Lark; writer: Al Lark",
    ),
    (
        "Showrunners Jo Marsh and Ada Lund, who wrote the finale, are pleased.",
        "showrunner: Jo Marsh; showrunner: Ada Lund; writer: Jo Marsh; writer: Ada Lund",
    ),
)
NEXT_CLAUSE = (
    (
        (
            "In the last hour of Winter Harbor, which was written by creator Jo Marsh and directed by Nils Brand, "
            "Iris Crane (Mina Falk) finally drives away from the pier."
        ),
        "creator: Jo Marsh; writer: Jo Marsh; director: Nils Brand",
    ),
    ("In the finale, directed by Nils Brand, Iris Crane (Mina Falk) leaves the island.", "director: Nils Brand"),
    ("In the episode, directed by Nils Brand, Iris Crane and Bo Dorn meet at the pier.", "director: Nils Brand"),
    (
        "In the pilot, written by Jo Marsh and Carl Dunn, Iris Crane (Mina Falk) and Bo Dorn (Al Reyes) find a body.",
        "writer: Jo Marsh; writer: Carl Dunn",
    ),
    ("Directed by Nils Brand, Mina Falk plays Iris in Winter Harbor.", "director: Nils Brand"),
    ("In the finale, written by Jo Marsh, Iris Crane is arrested.", "writer: Jo Marsh"),
    # A list all the same: who made what else stands in the brackets, and the clause is closed behind it or never begun.
    (
        "The pilot, directed by Nils Brand (Salt Road), Ada Lund (Copper Bay) and Jo Marsh, is out.",
        "director: Nils Brand; director: Ada Lund; director: Jo Marsh",
    ),
    (
        "The series directed by Nils Brand, Ada Lund (Copper Bay) and Jo Marsh has won a prize.",
        "director: Nils Brand; director: Ada Lund; director: Jo Marsh",
    ),
    (
        "Directed by Nils Brand, Lisa Kemp and Ada Lund, the series is back.",
        "director: Nils Brand; director: Lisa Kemp; director: Ada Lund",
    ),
    (
        "The series, created by Ada Lund, Bo Lark and Jo Marsh, follows a keeper.",
        "creator: Ada Lund; creator: Bo Lark; creator: Jo Marsh",
    ),
)

test_whose_relative_clause_it_is = said_in(crew, RELATIVE)
test_the_subject_of_the_next_clause_is_no_crew = said_in(crew, NEXT_CLAUSE)
