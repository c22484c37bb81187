"""Cast: who is who by no verb of acting, by a pronoun, in a profile, and who leads through a contest."""

from __future__ import annotations

from desk import TITLE_2, said_in, silent_in, told

from monitor.claims.cast.hosts import LEADS
from monitor.claims.cast.profiles import PROFILES
from monitor.model import Attribute


def cast(text: str) -> str:
    """What an article says of the cast."""
    return told(text, Attribute.CAST)


def second(text: str) -> str:
    """… and one about the second season."""
    return told(text, Attribute.CAST, title=TITLE_2)


SAID = (
    # two names in full
    (
        "Winter Harbor has a date. Mina Falk is Iris Crane, fourth in a line of bakers.",
        "starring: Mina Falk as Iris Crane",
    ),
    (
        (
            "Mina Falk is Iris Arriaga, the widow of a baron; Carl Dunn Meade is Don Evaristo "
            "Arriaga, her father; and Ada "
            "Lund is Belle Hart."
        ),
        (
            "starring: Mina Falk as Iris Arriaga; starring: Carl Dunn Meade as Don Evaristo Arriaga; "
            "starring: Ada Lund as Belle Hart"
        ),
    ),
    ("Mina Falk will be Iris Crane, who owns the quay.", "starring: Mina Falk as Iris Crane"),
    ("Park Ji-min is Baek Do-ha.", "starring: Park Ji-min as Baek Do-ha"),
    # a line for each
    (
        (
            "THE CRANES\n\nMina Falk is Iris Crane\n\nThe eldest of them has run the works since "
            "her father's stroke.\n\n"
            "Carl Dunn Meade is Don Bo Crane\n\nHe can no longer speak.\n\nAda Lund is Belle and "
            "Luz Crane\n\nOne is a nun."
        ),
        "starring: Mina Falk as Iris Crane; starring: Carl Dunn Meade as Don Bo Crane; starring: Ada Lund as Belle",
    ),
    # who was just told of
    (
        (
            "Mina Falk plays Iris Crane, whose dead grandfather won't stop talking. The grandfather, "
            "bless him, is Carl Dunn."
        ),
        "starring: Mina Falk as Iris Crane; starring: Carl Dunn as grandfather",
    ),
    (
        "Mina Falk plays Iris, who has a sister. The sister is Ada Lund, a singer.",
        "starring: Mina Falk as Iris; starring: Ada Lund as sister",
    ),
    # … in it too
    (
        "Mina Falk plays Iris. Carl Dunn is in it too, and so is Quay of AXLE6.",
        "starring: Mina Falk as Iris; starring: Carl Dunn; starring: Quay",
    ),
    ("Mina Falk plays Iris. Ada Lund is also in it.", "starring: Mina Falk as Iris; starring: Ada Lund"),
    # a pronoun for the role, or for who plays it
    (
        (
            "Winter Harbor follows Pim and Posy, twins who fall through the sky. They are voiced by "
            "Mina Falk and Carl Dunn."
        ),
        "starring: Mina Falk as Pim; starring: Carl Dunn as Posy",
    ),
    (
        (
            "Mina Falk fell off the pier.\n\nThe coat belongs to DI Jo Oake, the foul-mouthed detective she has played "
            "since the drama began in 2022."
        ),
        "starring: Mina Falk as DI Jo Oake",
    ),
    (
        "Carl Dunn laughs a lot. Winter Harbor gave him Father Bo, a priest he has been playing for years.",
        "starring: Carl Dunn as Father Bo",
    ),
    (
        "It helps that Mina Falk has something to do. Her Queen Ysmay spent most of the time at the window.",
        "starring: Mina Falk as Queen Ysmay",
    ),
    ("Mina Falk is a delight. Her Iris held the whole thing together.", "starring: Mina Falk as Iris"),
    # what somebody is to another
    ("Carl Dunn plays Bo, and Ada Lund plays his wife.", "starring: Carl Dunn as Bo; starring: Ada Lund"),
    ("Ada Lund plays the mayor's long-lost sister.", "starring: Ada Lund"),
    # guests
    ("Guest star Mina Falk, a winner for Copper Bay, made quite the entrance.", "starring: Mina Falk"),
    # what a reader is told to do is part of no name
    ("Mina Falk plays Iris. Try Mina Falk's earlier work.", "starring: Mina Falk as Iris"),
    (
        "We can't picture season 2 without Mina Falk (Iris). Catch Mina Falk's old films meanwhile.",
        "returning s2: Mina Falk as Iris",
    ),
)
SILENT = (
    # what somebody is
    "Mina Falk is Danish American, a mix she likes.",
    "The winner is Mina Falk, a baker.",
    "Bo Lark is Executive Director, a post he likes.",
    'Ada Lund is "Copper Bay" royalty.',
    "Mina Falk won. The champion is Mina Falk.",
    "Winter Harbor has a director. The director is Mina Falk.",
    "Mina Falk is Grand Marshal, a role she likes.",
    "Mina Falk has moved on from her breakup, she says.",
    "Mina Falk presented it to Winter Harbor.",
    # the guest of another show, the host of another evening
    "Copper Bay guest star Mina Falk tuned in.",
    "Mina Falk hosted the evening. Winter Harbor won nothing.",
    # in a drama a judge is no judge
    "The judge, Iris Crane, lets him go. Winter Harbor goes on.",
    "Mina Falk plays a part in the decision.",
    "Concerns about it were voiced by Mina Falk.",
)
CONTEST = "Winter Harbor has twelve contestants, and each task is a challenge. "
HOSTS = (
    (
        f"{CONTEST}Presenter Mina Falk is in a hat. The judges, Carl Dunn and Ada Lund, look on.",
        "starring: Mina Falk; starring: Carl Dunn; starring: Ada Lund",
    ),
    (
        f"{CONTEST}Mina Falk, who has presented the show from its first day, wanders about with Carl Dunn, the judge.",
        "starring: Mina Falk; starring: Carl Dunn",
    ),
    (f"{CONTEST}Host Mina Falk opens the doors.", "starring: Mina Falk"),
    (f"{CONTEST}Mina Falk hosts Winter Harbor with a smile.", "starring: Mina Falk"),
    ("Mina Falk presents Winter Harbor on Sundays.", "starring: Mina Falk"),
    # a trade, of which no contest is told
    ("Presenter Mina Falk tuned in to Winter Harbor.", ""),
)
PROFILED = (
    (
        (
            "Winter Harbor series 2 cast\n\nMina Falk plays Kitty Crane\n\nWho is Kitty Crane? The "
            "eldest. She got the house.\n\n"
            "Ada Lund plays DCI Oake\n\nWho is DCI Oake? A new arrival, who wants to know "
            "why.\n\nCarl Dunn plays Barnaby Finch"
            "\n\nWho is Barnaby Finch? The solicitor. He sat out series one, but is back with a beard."
        ),
        (
            "starring: Mina Falk as Kitty Crane; joining s2: Ada Lund as DCI Oake; returning s2: Carl "
            "Dunn as Barnaby Finch"
        ),
    ),
    (
        (
            "Series 2 cast\n\nMina Falk plays Kitty Crane\n\nShe is new this series.\n\nCarl Dunn "
            "plays Bo Crane\n\nHe returns "
            "from the capital with a new law degree."
        ),
        "joining s2: Mina Falk as Kitty Crane; starring: Carl Dunn as Bo Crane",
    ),
    # under a heading that asks who comes back
    (
        (
            "Who would return for season 2?\n\nMina Falk, who plays Iris, is sure to. Things are "
            "less certain for Carl Dunn: "
            "his Master Bo fell in the finale."
        ),
        "returning s2 expected: Mina Falk as Iris; starring: Carl Dunn as Master Bo",
    ),
    (
        "Who is coming back?\n\nMina Falk plays Iris. Carl Dunn is another matter: his Bo is dead.",
        "returning s2: Mina Falk as Iris; starring: Carl Dunn as Bo",
    ),
    # who has moved on, and into what role
    ("Mina Falk, who was Maisie, has also moved on.", "leaving s2: Mina Falk as Maisie"),
    ("Mina Falk, who played Iris, has moved on to other projects.", "leaving s2: Mina Falk as Iris"),
    ("Iris has moved on. Mina Falk plays Iris.", "starring: Mina Falk as Iris"),
    (
        "The Prince Aurel problem persists. Carl Dunn takes over the role from Bo Lark in season 2.",
        "joining s2: Carl Dunn as Prince Aurel; leaving s2: Bo Lark as Prince Aurel",
    ),
    (
        (
            "Ada Lund is Bernarda Hart, a mother-in-law with a pistol. The role had first been given to Mina Falk, who "
            "dropped out in May."
        ),
        "starring: Ada Lund as Bernarda Hart; leaving s2: Mina Falk as Bernarda Hart",
    ),
    (
        "Mina Falk is Iris Crane, a nurse. Jin Sun has another face: Carl Dunn, who had the role, left the show.",
        "starring: Mina Falk as Iris Crane; leaving s2: Carl Dunn",
    ),
    (
        "Iris (Mina Falk) met Bo (Carl Dunn). Ada Lund has landed the role.",
        "starring: Mina Falk as Iris; starring: Carl Dunn as Bo; joining s2: Ada Lund",
    ),
)

test_who_is_who = said_in(cast, SAID)
test_nobody_is_anybody = silent_in(cast, SILENT)
test_who_leads_through_it = said_in(cast, HOSTS)
test_what_is_told_below = said_in(second, PROFILED)
test_leads = said_in(
    lambda example: told(CONTEST + example, Attribute.CAST),
    [
        (example, "starring: Mina Falk" + ("; starring: Bo Lark" if "Bo Lark" in example else ""))
        for _, example in LEADS
    ],
)
test_profiles = said_in(
    lambda example: second(f"Series 5 cast\n\nMina Falk plays Iris Crane\n\n{example}"),
    [(example, f"{value} s5: Mina Falk as Iris Crane") for value, _, example in PROFILES],
)
