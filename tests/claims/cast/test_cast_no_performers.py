"""Cast: characters, works and those who make a show are never its performers."""

from __future__ import annotations

from desk import TITLE_2, said_in, told, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)


def cast_2(text: str) -> str:
    """What an article about the second season says of its cast."""
    return told(text, Attribute.CAST, title=TITLE_2)


QUITS = "Mina Falk has quit Winter Harbor after 14 years as barmaid Iris Oake."
# Whom somebody plays does not perform, wherever else the name stands.
CHARACTERS = (
    (
        '"Winter Harbor," the Leeds legal series starring Mina Falk as Judge Iris Oake, shifts to Fridays.',
        "starring: Mina Falk as Judge Iris Oake",
    ),
    (
        "The drama stars Carl Dunn as Magistrate Bo Lark and Mina Falk as Judge Iris Oake.",
        "starring: Carl Dunn as Magistrate Bo Lark; starring: Mina Falk as Judge Iris Oake",
    ),
    (
        (
            "Mina Falk stars as a mother in Winter Harbor, Bo Lark and Tom Reyes as her kids, Ada Lund as the "
            "grandmother, and Carl Dunn as the man next door."
        ),
        "starring: Mina Falk; starring: Bo Lark; starring: Tom Reyes; starring: Ada Lund; starring: Carl Dunn",
    ),
    (
        "Winter Harbor, with Mina Falk as producer Iris Oake and Carl Dunn as host Bo Lark, is back.",
        "starring: Mina Falk as Iris Oake; starring: Carl Dunn as Bo Lark",
    ),
    (
        f"{QUITS}\n\nIris's last episode will air in August.",
        "leaving: Mina Falk as Iris Oake",
    ),
    (
        "Mina Falk plays the chemist Iris Oake in Winter Harbor. Iris's final scenes will be seen in June.",
        "starring: Mina Falk as Iris Oake",
    ),
    ("Mina Falk plays herself in Winter Harbor. Mina's final episode will air in June.", "leaving: Mina Falk"),
    (
        "Mina Falk stars in Winter Harbor. Mina's last episode will air in August.",
        "leaving: Mina Falk",
    ),
)
test_a_character_does_not_perform = said_in(cast, CHARACTERS)

CHARACTERS_2 = (
    (
        "Two-time Tony winner Carl Dunn is a new face this season: He plays Judge Bo Lark, who never leaves the room.",
        "joining s2: Carl Dunn as Judge Bo Lark",
    ),
    (
        "There is one newcomer: she plays Captain Iris Oake. Mina Falk joins season 2 as Captain Iris Oake.",
        "joining s2: Mina Falk as Captain Iris Oake",
    ),
    (
        "New this season: He plays Bo Lark, a clerk.",
        "",
    ),
    (
        (
            "Mina Falk (Copper Bay) is back for season 2 as DI Iris Oake, and so is Tom Reyes as her long-suffering "
            "sergeant, Bo Lark."
        ),
        "returning s2: Mina Falk as DI Iris Oake; returning s2: Tom Reyes as Bo Lark",
    ),
    (
        "Back for season 2 are Mina Falk as the captain, Iris Oake, and Tom Reyes as his father, Bo Lark.",
        "returning s2: Mina Falk as Iris Oake; returning s2: Tom Reyes as Bo Lark",
    ),
    # works in brackets, of one who makes the show
    (
        "Mina Falk (Blue Orchard, A Room for Foxes) is returning to direct season 2 at Studio Kumo.",
        "",
    ),
    ("Mina Falk (Blue Orchard) is returning to write season 2.", ""),
    ("Mina Falk (Blue Orchard) is designing the characters of season 2.", ""),
    ("Mina Falk (Blue Orchard, The Salt Boy) will direct the first two episodes of season 2.", ""),
)
test_a_character_or_a_work_does_not_join = said_in(cast_2, CHARACTERS_2)

# Beside whom somebody stands on a stage, in a film or behind the camera.
BESIDE = (
    "Mina Falk will appear opposite Carl Dunn in the Broadway revival of The Deep Salt.",
    "Mina Falk starred opposite Carl Dunn in the Off Broadway production of The Deep Salt.",
    "Mina Falk will next appear alongside Carl Dunn in a London run of The Deep Salt.",
    "Mina Falk recently acted opposite Carl Dunn in the National Theatre's staging of The Deep Salt.",
    "Mina Falk, who created Copper Bay, serves as showrunner and executive produces alongside Ada Lund and Tom Reyes.",
    (
        "Mina Falk will serve as showrunner and executive produce alongside Dunn, Tom Reyes and Ada Lund of Tall Boy "
        "Pictures, and Bo Lark."
    ),
    "Mina Falk is an executive producer alongside Ada Lund and Tom Reyes.",
    "Mina Falk co-wrote the pilot alongside Ada Lund.",
    "Mina Falk directs alongside Ada Lund and Tom Reyes.",
    "Mina Falk will write and executive produce Winter Harbor alongside Tom Reyes.",
)


def beside(text: str) -> str:
    """Whom an article about the show has in its cast, beside who is its subject."""
    return "; ".join(line for line in cast(text).split("; ") if line and not line.endswith("Mina Falk"))


def test_beside_whom_somebody_stands_elsewhere() -> None:
    """No such companion is read as one of the cast."""
    for sentence in BESIDE:
        assert beside(sentence) == "", sentence


BESIDE_IN_IT = (
    ("She stars alongside Hugo Brenn, who also executive produces.", "starring: Hugo Brenn"),
    (
        "Mina Falk stars in and executive produces the drama alongside Tom Reyes.",
        "starring: Mina Falk; starring: Tom Reyes",
    ),
    ("Mina Falk appears opposite Carl Dunn in Winter Harbor.", "starring: Mina Falk; starring: Carl Dunn"),
)
test_beside_whom_somebody_plays = said_in(cast, BESIDE_IN_IT)

PLAYED_BY = (
    (
        (
            "Winter Harbor is set in a town where a deputy, played by Tom Reyes, and the editor of the paper, "
            "played by Ada Lund, look into a fire."
        ),
        "starring: Tom Reyes; starring: Ada Lund",
    ),
    (
        "Winter Harbor follows a nurse, played by Mina Falk, and her brother, played by Tom Reyes.",
        "starring: Mina Falk; starring: Tom Reyes",
    ),
    (
        "Winter Harbor follows Iris Oake, played by Mina Falk, and her brother, played by Tom Reyes.",
        "starring: Mina Falk as Iris Oake; starring: Tom Reyes",
    ),
    (
        "Winter Harbor follows Iris, played by Mina Falk, and her brother Bo, played by Tom Reyes.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo",
    ),
    (
        "Winter Harbor follows Iris Oake, a nurse from Leeds, played by Mina Falk.",
        "starring: Mina Falk as Iris Oake",
    ),
    (
        "A sailor (Carl Dunn) and the harbor master, played by Tom Reyes, fall out in Winter Harbor.",
        "starring: Tom Reyes",
    ),
)
test_by_whom_the_nameless_are_played = said_in(cast, PLAYED_BY)
