"""Cast: who is new, who is back and who is gone, where it takes the words around to tell."""

from __future__ import annotations

from desk import TITLE_2, said_in, told

from monitor.model import Attribute


def cast(text: str) -> str:
    """What an article about the second season says of its cast."""
    return told(text, Attribute.CAST, title=TITLE_2)


LONG = (
    "The harbour has seen better days, and a storm is coming up that nobody in the little town expects, least of all "
    "the fishermen, who have seen many of them. A boat is lost, and with it goes what the mayor has hidden there."
)
SAID = (
    ("In season 2 Nadia Oake is once again Principal Wray.", "returning s2: Nadia Oake as Principal Wray"),
    (
        "Season 2 has its cast. Bruno Sand is still Arno Pell, and Ada Lund plays Daphne.",
        "returning s2: Bruno Sand as Arno Pell; starring: Ada Lund as Daphne",
    ),
    ("In season 2 Captain Bo will be Tom Reyes once more.", "starring s2: Tom Reyes as Captain Bo"),
    (
        "Not returning for season 2, however, is Carl Dunn, whose Elias was shot.",
        "leaving s2: Carl Dunn as Elias",
    ),
    ("Also getting the boot in season 2 is Carl Dunn.", "leaving s2: Carl Dunn"),
    (
        "Mina Falk joins season 2. She joins the previously announced Tom Reyes, who plays Rolf Tane.",
        "joining s2: Mina Falk; joining s2: Tom Reyes as Rolf Tane",
    ),
    (
        "Mina Falk and Tom Reyes join season 2. Reyes is Cal Voss, the captain she answers to.",
        "joining s2: Mina Falk; joining s2: Tom Reyes as Cal Voss",
    ),
    (
        "For season 2 the network announced four additions. One is known; the others are Tom Reyes and Ada Lund.",
        "joining s2: Ada Lund; joining s2: Tom Reyes",
    ),
    ("In season 2 Sir Bo is now played by Tom Reyes.", "joining s2: Tom Reyes as Sir Bo"),
    ("Mina Falk has been named co-host of season 2.", "joining s2: Mina Falk"),
    (
        "Mina Falk, Tom Reyes and Ada Lund are among the names doing the rounds for season 2.",
        "starring rumoured: Ada Lund; starring rumoured: Mina Falk; starring rumoured: Tom Reyes",
    ),
    # what a role is rumoured to do says nothing of who plays it
    ("Iris (Mina Falk) is rumoured to die in season 2.", "starring s2: Mina Falk as Iris"),
    ("Mina Falk's Iris is rumoured to die in season 2.", "starring s2: Mina Falk as Iris"),
    # too far away to be "so"
    (
        f"Mina Falk is back for season 2.\n\n{LONG} The cast is large.\n\nSo are Tom Reyes and Ada Lund.",
        "returning s2: Mina Falk; starring: Ada Lund; starring: Tom Reyes",
    ),
    (
        "Reprising their roles in season 2 are Sunil More (Bo) and Tariq Khan (Iris).",
        "returning s2: Tariq Khan as Iris; returning s2: Sunil More as Bo",
    ),
    ("Falk joined the show in 2009 when it moved. Mina Falk is the star of season 2.", "starring: Mina Falk"),
    ("Nils Brand helms the drama series with Avel Sand and Dario Vill.", ""),
    ("Nils Brand is back in charge of the scripts for season 2.", ""),
    ("Oslo was named host city of season 2, and Mina Falk saw it.", ""),
)

test_it_is_said = said_in(cast, SAID)
