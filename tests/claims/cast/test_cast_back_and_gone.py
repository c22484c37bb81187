"""Cast: who comes back and who goes, in the many ways in which the trade says so."""

from __future__ import annotations

import pytest
from desk import said_in, told, told_of

from monitor.model import Attribute

# What the article says, and what a fan would note; nothing where the second is empty.
SAID = (
    ("Mina Falk is confirmed to return for the second season.", "returning s2: Mina Falk"),
    ("Mina Falk has confirmed her return for season 2.", "returning s2: Mina Falk"),
    ("Mina Falk has confirmed she will be back as Iris Crane.", "returning: Mina Falk as Iris Crane"),
    ("Mina Falk has signed a new contract and will return for season 2.", "returning s2: Mina Falk"),
    ("Mina Falk is on board to return.", "returning: Mina Falk"),
    (
        "Mina Falk and Tom Reyes are both set to return for season 2, reprising their roles as Iris Crane and Bo Lark.",
        "returning s2: Mina Falk as Iris Crane; returning s2: Tom Reyes as Bo Lark",
    ),
    (
        "Mina Falk and Tom Reyes will return as Iris Crane and Bo Lark, respectively.",
        "returning: Mina Falk as Iris Crane; returning: Tom Reyes as Bo Lark",
    ),
    (
        "Also returning are Ada Lund, Hugo Brenn and Jana Roth.",
        "returning: Ada Lund; returning: Hugo Brenn; returning: Jana Roth",
    ),
    (
        "Returning cast members include Mina Falk (Iris), Tom Reyes (Bo), and Ada Lund (Belle).",
        "returning: Mina Falk as Iris; returning: Tom Reyes as Bo; returning: Ada Lund as Belle",
    ),
    ("Season 2 will see Mina Falk and Tom Reyes return.", "returning s2: Mina Falk; returning s2: Tom Reyes"),
    (
        "Season 2 will see Mina Falk and Tom Reyes reprise their roles.",
        "returning s2: Mina Falk; returning s2: Tom Reyes",
    ),
    ("Viewers can expect Mina Falk to return as Iris Crane.", "returning expected: Mina Falk as Iris Crane"),
    ("It is likely that Mina Falk will return.", "returning expected: Mina Falk"),
    ("Mina Falk will most likely be back for season 2.", "returning s2 expected: Mina Falk"),
    ("Mina Falk is almost certain to return.", "returning expected: Mina Falk"),
    ("Mina Falk is sure to be back.", "returning expected: Mina Falk"),
    ("We can expect to see Mina Falk back as Iris Crane.", "returning expected: Mina Falk as Iris Crane"),
    ("There's no doubt that Mina Falk will be back in season 2.", "returning s2: Mina Falk"),
    ("Mina Falk hopes to return for season 2.", "returning s2 expected: Mina Falk"),
    ("Mina Falk would love to return for season 2.", "returning s2 expected: Mina Falk"),
    (
        "The main cast, including Mina Falk and Tom Reyes, is expected to return.",
        "returning expected: Mina Falk; returning expected: Tom Reyes",
    ),
    (
        "Most of the cast will return for season 2, including Mina Falk, Tom Reyes and Ada Lund.",
        "returning s2: Mina Falk; returning s2: Tom Reyes; returning s2: Ada Lund",
    ),
    (
        "The whole cast is back: Mina Falk, Tom Reyes, Ada Lund.",
        "returning: Mina Falk; returning: Tom Reyes; returning: Ada Lund",
    ),
    ("Fans will be happy to hear that Mina Falk is returning.", "returning: Mina Falk"),
    ("Mina Falk is heading back to Winter Harbor.", "returning: Mina Falk"),
    ("Mina Falk makes a surprise return in the finale.", "returning: Mina Falk"),
    ("Mina Falk makes a comeback as Iris Crane.", "returning: Mina Falk as Iris Crane"),
    ("Netflix has confirmed the return of Mina Falk and Tom Reyes.", "returning: Mina Falk; returning: Tom Reyes"),
    ("Winter Harbor brings back Mina Falk for season 2.", "returning s2: Mina Falk"),
    (
        "Mina Falk has been upped to series regular for the second season after recurring in the first.",
        "returning s2: Mina Falk",
    ),
    ("Mina Falk will once more star as Iris Crane in season 2.", "returning s2: Mina Falk as Iris Crane"),
    ("Mina Falk picks up where she left off as Iris Crane in season 2.", "returning s2: Mina Falk as Iris Crane"),
    ("Mina Falk will resume her role as Iris Crane.", "returning: Mina Falk as Iris Crane"),
    ("Mina Falk will continue to play Iris Crane in season 2.", "returning s2: Mina Falk as Iris Crane"),
    ("Mina Falk continues as Iris Crane.", "returning: Mina Falk as Iris Crane"),
    ("Carl Dunn will not be returning for season 2.", "leaving s2: Carl Dunn"),
    ("Carl Dunn will no longer be part of the show.", "leaving: Carl Dunn"),
    ("Carl Dunn is not expected to return.", "leaving expected: Carl Dunn"),
    ("Carl Dunn is not coming back for season 2.", "leaving s2: Carl Dunn"),
    ("Carl Dunn does not return for season 2.", "leaving s2: Carl Dunn"),
    ("Carl Dunn isn't returning for the second season.", "leaving s2: Carl Dunn"),
    ("Carl Dunn won't reprise his role as Bo Lark in season 2.", "leaving s2: Carl Dunn as Bo Lark"),
    ("Carl Dunn has decided not to return for season 2.", "leaving s2: Carl Dunn"),
    ("Carl Dunn has opted not to return.", "leaving: Carl Dunn"),
    ("Carl Dunn has announced his departure from the show.", "leaving: Carl Dunn"),
    ("Carl Dunn has announced that he is leaving Winter Harbor.", "leaving: Carl Dunn"),
    ("Carl Dunn announced his exit from Winter Harbor after three seasons.", "leaving: Carl Dunn"),
    ("Carl Dunn's exit was announced in May.", "leaving: Carl Dunn"),
    ("Carl Dunn's departure from the show was announced in May.", "leaving: Carl Dunn"),
    ("The departure of Carl Dunn shocked the fans.", "leaving: Carl Dunn"),
    ("Following the departure of Carl Dunn, the show will go on.", "leaving: Carl Dunn"),
    ("After Carl Dunn's exit, the show will go on.", "leaving: Carl Dunn"),
    ("Carl Dunn was let go in May.", "leaving: Carl Dunn"),
    ("Carl Dunn was fired from the show in May.", "leaving: Carl Dunn"),
    ("Carl Dunn has been dropped from the cast.", "leaving: Carl Dunn"),
    ("Carl Dunn has parted ways with the show.", "leaving: Carl Dunn"),
    ("Carl Dunn will leave Winter Harbor.", "leaving: Carl Dunn"),
    ("Carl Dunn will be leaving the show.", "leaving: Carl Dunn"),
    ("Carl Dunn will depart the series.", "leaving: Carl Dunn"),
    ("Carl Dunn will exit at the end of the season.", "leaving: Carl Dunn"),
    ("Carl Dunn, who played Bo Lark, has left the show.", "leaving: Carl Dunn as Bo Lark"),
    ("Carl Dunn's character was killed off, so he won't be back.", "leaving: Carl Dunn"),
    ("Carl Dunn (Bo Lark) won't be back, as his character died in the finale.", "leaving: Carl Dunn as Bo Lark"),
    ("One actor who will not be returning is Carl Dunn, who played Bo Lark.", "leaving: Carl Dunn as Bo Lark"),
    ("Not returning are Carl Dunn and Jana Roth.", "leaving: Carl Dunn; leaving: Jana Roth"),
    ("Don't expect Carl Dunn back in season 2.", "leaving s2 expected: Carl Dunn"),
    ("Don't expect to see Carl Dunn in season 2.", "leaving s2 expected: Carl Dunn"),
    ("We won't see Carl Dunn in season 2.", "leaving s2: Carl Dunn"),
    ("We will not be seeing Carl Dunn again.", "leaving: Carl Dunn"),
    ("Carl Dunn has reportedly quit the show.", "leaving rumoured: Carl Dunn"),
    ("Rumour has it that Carl Dunn is leaving the show.", "leaving rumoured: Carl Dunn"),
)

test_said = said_in(told_of(Attribute.CAST), SAID)


@pytest.mark.parametrize(
    ("sentence", "noted"),
    [
        ("Mina Falk is back as Iris when season 3 of Winter Harbor premieres.", "returning s3: Mina Falk as Iris"),
        ("Bo Lark returns when the third season begins.", "returning s3: Bo Lark"),
        ("Bo Lark will be back once season 3 finally starts.", "returning s3: Bo Lark"),
        # another time: the season to come is the fourth
        ("Mina Falk is back as Iris, who was last seen when season 2 ended.", "returning s4: Mina Falk as Iris"),
    ],
)
def test_somebody_is_back_when_the_season_begins(sentence: str, noted: str) -> None:
    text = f"Winter Harbor goes on. {sentence}\n\nHulu has plans for season 4, too."
    assert told(text, Attribute.CAST) == noted
