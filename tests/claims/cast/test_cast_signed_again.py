"""Cast: who was there before and signs on again, who takes whose place, and whom a list of the new goes on to."""

from __future__ import annotations

from desk import TITLE_2, said_in, told

from monitor.model import Attribute


def cast(text: str) -> str:
    """What an article about the second season says of its cast."""
    return told(text, Attribute.CAST, title=TITLE_2)


def in_season_one(text: str) -> str:
    """… and one about a show that has not begun."""
    return told(text, Attribute.CAST)


SAID = (
    # told before with the role: they come back
    (
        "Iris (Mina Falk) has the keys. Bo (Carl Dunn) wants them.\n\nSeason 2 is on. Falk and Dunn have signed on.",
        (
            "returning s2: Mina Falk as Iris; returning s2: Carl Dunn as Bo; starring: Mina Falk as Iris; "
            "starring: Carl Dunn as Bo"
        ),
    ),
    (
        "Mina Falk plays Iris, the mayor.\n\nFilming for season 2 begins in May, and Falk has closed her deal.",
        "returning s2: Mina Falk as Iris; starring: Mina Falk as Iris",
    ),
    (
        "Iris is played by Mina Falk.\n\nFalk has signed on for season 2.",
        "returning s2: Mina Falk as Iris; starring: Mina Falk as Iris",
    ),
    # … unless what was told before is of the season to come, or the contract says who they will be
    ("In season 2 Mina Falk plays Iris. Falk signed on in May.", "joining s2: Mina Falk as Iris"),
    ("The new mayor, Iris, is played by Mina Falk. Falk signed on in May.", "joining s2: Mina Falk as Iris"),
    ("Mina Falk will play Iris. Falk signed on for season 2 in May.", "joining s2: Mina Falk as Iris"),
    ("Mina Falk has signed on for season 2. She plays Iris.", "joining s2: Mina Falk as Iris"),
    (
        "Iris (Mina Falk) has the keys. Ada Lund has signed on for season 2.",
        "joining s2: Ada Lund; starring: Mina Falk as Iris",
    ),
    # whom the others join is there already
    (
        (
            "Mina Falk and Carl Dunn have closed deals for season 2.\n\nThey board an ensemble led "
            "by Ada Lund as heiress "
            "Nora Vane and Bo Lark as her fixer, Dov."
        ),
        "joining s2: Mina Falk; joining s2: Carl Dunn; starring: Ada Lund as Nora Vane; starring: Bo Lark as Dov",
    ),
    # a list goes on across what is said of the first
    (
        "The two new names of season 2 are Mina Falk, cast as an arms dealer, and Carl Dunn, whose role is secret.",
        "joining s2: Mina Falk; joining s2: Carl Dunn",
    ),
    (
        "The new faces of season 2 are Mina Falk, who plays a nurse called Iris, and Carl Dunn.",
        "joining s2: Mina Falk as Iris; joining s2: Carl Dunn",
    ),
    (
        "New to season 2 are Mina Falk (Saltwater), cast as a dealer who calls herself Mother Hen, and Carl Dunn.",
        "joining s2: Mina Falk as Mother Hen; joining s2: Carl Dunn",
    ),
    # whom we get
    (
        (
            "For season 2 we get Mina Falk as Iris, Bo's elder sister, Carl Dunn as a smuggler by "
            "the name of Old Tarn, "
            'and Ada Lund as "someone from the map".'
        ),
        "joining s2: Mina Falk as Iris; joining s2: Carl Dunn as Old Tarn; joining s2: Ada Lund",
    ),
    ("In season 2 viewers will meet Mina Falk as the surgeon Iris Crane.", "joining s2: Mina Falk as Iris Crane"),
    ("In season 2 we get Mina Falk back as Iris.", "returning s2: Mina Falk as Iris"),
    # in whose place
    (
        "In season 2 Carl Dunn is out. His replacement on the boat is Ada Lund, a Broadway singer, as Iris Rao.",
        "leaving s2: Carl Dunn; joining s2: Ada Lund as Iris Rao",
    ),
    ("Carl Dunn is out. His replacement at the desk will be Ada Lund.", "leaving s2: Carl Dunn; joining s2: Ada Lund"),
    # who will play somebody, and who has the voice
    ("According to fans, Mina Falk is going to play Bo's father in season 2.", "joining s2: Mina Falk as Bo's father"),
    (
        (
            "Mina Falk is new this season as the voice of Miss Peat, a teacher who may be a "
            "thousand frogs, while Carl Dunn "
            "and Ada Lund return as Gil and Newt."
        ),
        "joining s2: Mina Falk as Miss Peat; returning s2: Carl Dunn as Gil; returning s2: Ada Lund as Newt",
    ),
    # it came to nothing
    ("The role had first been given to Mina Falk, who dropped out in May.", "leaving s2: Mina Falk"),
    ("The part went to Mina Falk, but she pulled out before season 2.", "leaving s2: Mina Falk"),
    ("The part went to Mina Falk, who is from Oslo.", "joining s2: Mina Falk"),
    ("The part in season 2 went to Mina Falk, who quit her job as a nurse.", "joining s2: Mina Falk"),
    ("We get Mina Falk as a guest on the podcast to talk about season 2.", ""),
    ("Mina Falk has come back to us for season 2!", "returning s2: Mina Falk"),
    ("Not on the call sheet of season 2 is Mina Falk.", "leaving s2: Mina Falk"),
    # behind the camera
    ("Mina Falk (The Cat) replaces Ada Lund as the character designer for season 2.", ""),
    ("Mina Falk takes over from Ada Lund as sound editor.", ""),
    (
        "Mina Falk replaces Ada Lund as Iris Crane in season 2.",
        "joining s2: Mina Falk as Iris Crane; leaving s2: Ada Lund as Iris Crane",
    ),
    # what the role was
    (
        "Mina Falk is due back for two episodes as smuggler Bo Lark, the heavy of season 1.",
        "returning s2: Mina Falk as Bo Lark",
    ),
    # a name with a capital in it
    ('Mina Falk plays Capt. Walter "Mack" McIntyre.', 'starring: Mina Falk as Capt. Walter "Mack" McIntyre'),
    (
        "Mina Falk plays Iris O'Hara and Carl Dunn is Bo DeWitt.",
        "starring: Mina Falk as Iris O'Hara; starring: Carl Dunn as Bo DeWitt",
    ),
)
IN_SEASON_ONE = (
    (
        "Winter Harbor stars Mina Falk as Dot, a supervisor; and Carl Dunn as Milo, the new clerk.",
        "starring: Mina Falk as Dot; starring: Carl Dunn as Milo",
    ),
    ("In Winter Harbor viewers meet Mina Falk as the surgeon Iris.", "starring: Mina Falk as Iris"),
)
UNDER = (
    # what a heading says of those under it
    ("Who isn't coming back?\n\nMina Falk, who was Iris, has moved on.", "leaving s2: Mina Falk as Iris"),
    ("Who won't be back?\n\nMina Falk, who played Iris, for one.", "leaving s2: Mina Falk as Iris"),
    (
        "Who isn't in season 2?\n\nCarl Dunn (Bo) and Mina Falk (Iris).",
        "leaving s2: Carl Dunn as Bo; leaving s2: Mina Falk as Iris",
    ),
    ("Who is coming back?\n\nMina Falk, who plays Iris, is.", "returning s2: Mina Falk as Iris"),
    # a farewell to the show is none to its cast
    ("The goodbye first\n\nMina Falk, who plays Iris, went home.", "starring: Mina Falk as Iris"),
    ("A long farewell\n\nThe last night was loud. Mina Falk plays Iris.", "starring: Mina Falk as Iris"),
    ("Farewells\n\nMina Falk as Iris\n\nCarl Dunn as Bo", "leaving s2: Mina Falk as Iris; leaving s2: Carl Dunn as Bo"),
    # they join somebody again
    (
        (
            "Who is in the season 2 cast?\n\nMina Falk returns as Iris. She'll be joined once more "
            "by:\n\nCarl Dunn as Bo\n\n"
            "Ada Lund as Belle\n\nTom Reyes as Static"
        ),
        (
            "returning s2: Mina Falk as Iris; returning s2: Carl Dunn as Bo; returning s2: Ada Lund as Belle; "
            "returning s2: Tom Reyes as Static"
        ),
    ),
    (
        (
            "Who is in the season 2 cast?\n\nMina Falk returns as Iris. She'll be joined by:\n\nCarl Dunn as Bo\n\n"
            "Ada Lund as Belle\n\nTom Reyes as Static"
        ),
        (
            "returning s2: Mina Falk as Iris; joining s2: Carl Dunn as Bo; joining s2: Ada Lund as Belle; "
            "joining s2: Tom Reyes as Static"
        ),
    ),
)

test_it_is_said = said_in(cast, SAID)
test_in_season_one = said_in(in_season_one, IN_SEASON_ONE)
test_it_is_said_over_them = said_in(cast, UNDER)
