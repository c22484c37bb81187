"""Crew: how those are introduced who are named: by their trade, their family, their house, or whom they follow."""

from __future__ import annotations

from desk import crew, said_in, silent_in

FALK = "Winter Harbor stars Mina Falk.\n\n"
TRADES = (
    ("Winter Harbor was created by former paramedic Carl Dunn.", "creator: Carl Dunn"),
    ("It is a fifth series of the show, which was created by former paramedic Carl Dunn.", "creator: Carl Dunn"),
    ("Winter Harbor was created by paramedic Carl Dunn and surfer Ada Lund.", "creator: Carl Dunn; creator: Ada Lund"),
    ("Winter Harbor is written by retired police officer Carl Dunn.", "writer: Carl Dunn"),
    ("Winter Harbor is written by one-time taxi driver Carl Dunn.", "writer: Carl Dunn"),
    ("The score, by Icelandic cellist Lena Orth, could stand to trust the series more.", "composer: Lena Orth"),
    ("The score of Winter Harbor, by Icelandic cellist Lena Orth, is great.", "composer: Lena Orth"),
    # Who is named behind another clause is introduced in that.
    ("Winter Harbor is directed by Nils Brand under producer Ada Lund.", "director: Nils Brand; producer: Ada Lund"),
    ("Winter Harbor is written by Jo Marsh under showrunner Ada Lund.", "writer: Jo Marsh; showrunner: Ada Lund"),
)
FAMILIES = (
    ("Winter Harbor is based on the short stories of his late mother, Petra Holm.", "author: Petra Holm"),
    ("Winter Harbor is based on the novels of the star's grandmother, Petra Holm.", "author: Petra Holm"),
    ("Winter Harbor is based on the novel by her husband, Bo Lark.", "author: Bo Lark"),
    ("Winter Harbor is based on the memoirs of his great-aunt Petra Holm.", "author: Petra Holm"),
    # The last name is of whom it was first, where the other is only named as their kin; of two makers it is nobody's.
    (
        (
            "Winter Harbor was created by Jo Marsh and is based on the stories of his late mother, Ewa Marsh. "
            "Marsh shares showrunning duties with Lydia Holm."
        ),
        "creator: Jo Marsh; author: Ewa Marsh; showrunner: Jo Marsh; showrunner: Lydia Holm",
    ),
    (
        (
            "Winter Harbor was created by Jo Marsh, who thanks his brother, Al Marsh. "
            "The directors of the second season include Ada Lund, and Marsh himself."
        ),
        "creator: Jo Marsh; director s2: Ada Lund; director s2: Jo Marsh",
    ),
    (
        "Winter Harbor was created by Jo Marsh and Al Marsh. Marsh is also the showrunner.",
        "creator: Jo Marsh; creator: Al Marsh",
    ),
)
HOUSES = (
    (
        FALK + "Jo Marsh executive produces with Falk, Oscar Lindgren and Tidewater's Amy Cho.",
        "producer: Jo Marsh; producer: Mina Falk; producer: Oscar Lindgren; producer: Amy Cho",
    ),
    (
        FALK + "Jo Marsh executive produces alongside Falk, Oscar Lindgren and Amy Cho of Tidewater, and Ken Dorn.",
        "producer: Jo Marsh; producer: Mina Falk; producer: Oscar Lindgren; producer: Amy Cho; producer: Ken Dorn",
    ),
    (
        "Executive producers of Winter Harbor are Jo Marsh, Tidewater's Amy Cho and Oscar Lindgren.",
        "producer: Jo Marsh; producer: Amy Cho; producer: Oscar Lindgren",
    ),
    ("Winter Harbor is directed by Oscar winner Ada Lund.", "director: Ada Lund"),
    ("Oscar Nominee Ada Lund directs Winter Harbor.", "director: Ada Lund"),
)
HOW_MUCH = (
    ("Oscar Lindgren has directed a majority of the episodes.", "director: Oscar Lindgren"),
    ("Ada Lund directed a handful of episodes.", "director: Ada Lund"),
    ("Ada Lund helmed the bulk of the season.", "director: Ada Lund"),
    ("Ada Lund directed the lion's share of the episodes.", "director: Ada Lund"),
    (
        "The series is the creation of Carl Dunn, who has also directed the first and the last episode.",
        "creator: Carl Dunn; director: Carl Dunn",
    ),
    ("Carl Dunn wrote the second and third instalments.", "writer: Carl Dunn"),
    (
        "The opening two episodes will be helmed by Lisa Kemp, who is also an exec producer.",
        "director: Lisa Kemp; producer: Lisa Kemp",
    ),
    ("The opening episode was written by Lisa Kemp.", "writer: Lisa Kemp"),
    ("The opening three hours of Winter Harbor were directed by Lisa Kemp.", "director: Lisa Kemp"),
)
KNOWN_FOR = (
    ("But writer Petra Holm, best known for her stage work, isn't interested in the yachts.", "writer: Petra Holm"),
    ("Director Lisa Kemp, best known for her comedies, keeps the tension high.", "director: Lisa Kemp"),
)
FOLLOW = (
    (
        "It is a headache for new executive producer Ada Lund, who took over from Karl Voigt in the spring.",
        "producer: Ada Lund; producer denied: Karl Voigt",
    ),
    (
        "Showrunner Ada Lund, who replaced Karl Voigt last year, is pleased.",
        "showrunner: Ada Lund; showrunner denied: Karl Voigt",
    ),
    ("Director Ada Lund, who replaced Karl Voigt, is pleased.", "director: Ada Lund"),  # he has directed all the same
    ("Executive producer Ada Lund, who took over from Karl Voigt as host, is pleased.", "producer: Ada Lund"),
)
NONE = (
    "In Winter Harbor a boat is stolen by former paramedic Carl Dunn.",
    "Winter Harbor is based on the life of his late mother, Petra Holm.",
    "Ada Lund directed a number of concerts.",
    "Carl Dunn directed the first and the last scene of the play.",
    "The opening theme of Winter Harbor was written by Lisa Kemp.",
    "The opening was directed by Lisa Kemp.",
    "Writer Petra Holm, best known for her stage work, has bought a house.",
    "Director Lisa Kemp, best known for her comedies, keeps her bees in Oslo.",
    "Star Mina Falk, who took over from Karl Voigt, is pleased.",
)

test_by_their_trade = said_in(crew, TRADES)
test_by_their_family = said_in(crew, FAMILIES)
test_with_their_house = said_in(crew, HOUSES)
test_how_much_they_made = said_in(crew, HOW_MUCH)
test_known_for_other_work = said_in(crew, KNOWN_FOR)
test_whom_they_follow = said_in(crew, FOLLOW)
test_none_is_claimed = silent_in(crew, NONE)
