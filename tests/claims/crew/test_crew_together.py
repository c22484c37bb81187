"""Crew, said in many ways: several in one sentence, labels, pronouns, names in part; and what only looks like it."""

from __future__ import annotations

from desk import crew, missed_in, said_in, silent_in

SAID = (
    # pronouns and parts
    ("Ada Lund created the series. She also directs it.", "creator: Ada Lund; director: Ada Lund"),
    ("Ada Lund created the series. She is also the showrunner.", "creator: Ada Lund; showrunner: Ada Lund"),
    ("Ada Lund created the series. Lund also writes it.", "creator: Ada Lund; writer: Ada Lund"),
    (
        "Ada Lund and Tom Reyes created the series. They also serve as showrunners.",
        "creator: Ada Lund; creator: Tom Reyes; showrunner: Ada Lund; showrunner: Tom Reyes",
    ),
    (
        "Ada Lund and Tom Reyes created the series. The two also acted as showrunners.",
        "creator: Ada Lund; creator: Tom Reyes; showrunner: Ada Lund; showrunner: Tom Reyes",
    ),
    (
        "Ada Lund and Tom Reyes created the series. The duo wrote every episode.",
        "creator: Ada Lund; creator: Tom Reyes; writer: Ada Lund; writer: Tom Reyes",
    ),
    (
        "Ada Lund and Tom Reyes created the series. Both executive produce.",
        "creator: Ada Lund; creator: Tom Reyes; producer: Ada Lund; producer: Tom Reyes",
    ),
    ("Ada Lund is the creator of the series, which she also directs.", "creator: Ada Lund; director: Ada Lund"),
    ("Ada Lund created the series and she also directs it.", "creator: Ada Lund; director: Ada Lund"),
    ("Ada Lund created the series and also directs it.", "creator: Ada Lund; director: Ada Lund"),
    ("Ada Lund wrote the series, and Tom Reyes directs.", "writer: Ada Lund; director: Tom Reyes"),
    (
        "Ada Lund wrote the series with Tom Reyes, who directs.",
        "writer: Ada Lund; writer: Tom Reyes; director: Tom Reyes",
    ),
    ("The series was written by Ada Lund, who is also an executive producer.", "writer: Ada Lund; producer: Ada Lund"),
    # several in one sentence
    (
        "Hailing from creator Ada Lund and executive producers Nils Brand and Jo Marsh, Winter Harbor is bleak.",
        "creator: Ada Lund; producer: Nils Brand; producer: Jo Marsh",
    ),
    (
        "Lisa Kemp directed the first three episodes, with Nils Brand and Jo Marsh helming the rest.",
        "director: Lisa Kemp; director: Nils Brand; director: Jo Marsh",
    ),
    (
        "Ada Lund wrote and executive produces alongside Nils Brand, who also directs.",
        "writer: Ada Lund; producer: Ada Lund; producer: Nils Brand; director: Nils Brand",
    ),
    (
        "Ada Lund serves as creator, writer, and executive producer, with Lisa Kemp set to direct.",
        "creator: Ada Lund; writer: Ada Lund; producer: Ada Lund; director: Lisa Kemp",
    ),
    (
        "The series comes from Ada Lund, who will serve as showrunner alongside Tom Reyes.",
        "creator: Ada Lund; showrunner: Ada Lund; showrunner: Tom Reyes",
    ),
    (
        "Winter Harbor, by writer Carl Dunn and director Lisa Kemp, counts Nils Brand among its executive producers.",
        "writer: Carl Dunn; director: Lisa Kemp; producer: Nils Brand",
    ),
    (
        "The drama is written by Carl Dunn (Pier Nine), directed by Lisa Kemp (Cold Water) and produced by Nils Brand.",
        "writer: Carl Dunn; director: Lisa Kemp; producer: Nils Brand",
    ),
    (
        "Executive producers are Nils Brand for Pier Films, Jo Marsh for the network and Ada Lund.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    (
        "Nils Brand executive produces for Pier Films alongside Jo Marsh and Ada Lund of Rock TV.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    (
        "Ada Lund and Tom Reyes, the married couple behind the show, have written all ten episodes.",
        "writer: Ada Lund; writer: Tom Reyes",
    ),
    ("Lisa Kemp is attached as director, and Carl Dunn as writer.", "director: Lisa Kemp; writer: Carl Dunn"),
    (
        "Lisa Kemp directs and Nils Brand produces, with Jo Marsh and Ada Lund as executive producers.",
        "director: Lisa Kemp; producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    (
        "Carl Dunn is lead writer, Lisa Kemp directs and Nils Brand is series producer.",
        "writer: Carl Dunn; director: Lisa Kemp; producer: Nils Brand",
    ),
    (
        "The executive producers are Nils Brand and Jo Marsh; the producer is Ada Lund.",
        "producer: Nils Brand; producer: Jo Marsh; producer: Ada Lund",
    ),
    (
        "It was created by Ada Lund, directed by Lisa Kemp, and scored by Piet Maas.",
        "creator: Ada Lund; director: Lisa Kemp; composer: Piet Maas",
    ),
    (
        "The writing team includes Carl Dunn, Jo Marsh and Ada Lund.",
        "writer: Carl Dunn; writer: Jo Marsh; writer: Ada Lund",
    ),
    ("Ada Lund stars, writes and executive produces.", "writer: Ada Lund; producer: Ada Lund"),
    ("Ada Lund, who also stars, wrote all six episodes.", "writer: Ada Lund"),
    ("Star and creator Ada Lund has confirmed it.", "creator: Ada Lund"),
    ("Creator and star Ada Lund has confirmed it.", "creator: Ada Lund"),
    ("Creator/executive producer Ada Lund has confirmed it.", "creator: Ada Lund; producer: Ada Lund"),
    ("Writer/executive producer Carl Dunn has confirmed it.", "writer: Carl Dunn; producer: Carl Dunn"),
    (
        "Co-creators/showrunners Ada Lund and Tom Reyes have confirmed it.",
        "creator: Ada Lund; creator: Tom Reyes; showrunner: Ada Lund; showrunner: Tom Reyes",
    ),
    ("Series creator-showrunner Ada Lund has confirmed it.", "creator: Ada Lund; showrunner: Ada Lund"),
    ("Ada Lund, creator and executive producer, has confirmed it.", "creator: Ada Lund; producer: Ada Lund"),
    ("Ada Lund, co-creator, co-showrunner and star, has confirmed it.", "creator: Ada Lund; showrunner: Ada Lund"),
    ("EP Nils Brand has confirmed it.", "producer: Nils Brand"),
    ("Exec producer Nils Brand has confirmed it.", "producer: Nils Brand"),
    ("Ada Lund - the creator of Winter Harbor - has confirmed it.", "creator: Ada Lund"),
    (
        "Ada Lund, who created Winter Harbor and serves as its showrunner, has confirmed it.",
        "creator: Ada Lund; showrunner: Ada Lund",
    ),
    ("Winter Harbor, created by Ada Lund, returns on Friday.", "creator: Ada Lund"),
    ("Winter Harbor, which was created by Ada Lund and stars Mina Falk, returns on Friday.", "creator: Ada Lund"),
    ("Winter Harbor, which Ada Lund created, returns on Friday.", "creator: Ada Lund"),
    ("Winter Harbor is Ada Lund's creation.", "creator: Ada Lund"),
    ("Winter Harbor sprang from the mind of Ada Lund.", "creator: Ada Lund"),
    ("From creator Ada Lund comes Winter Harbor, a drama about fishers.", "creator: Ada Lund"),
    ("From the creator of Salt Road, Ada Lund, comes Winter Harbor.", "creator: Ada Lund"),
    ("The series was conceived and written by Ada Lund.", "creator: Ada Lund; writer: Ada Lund"),
    ("The series was developed and written by Ada Lund.", "writer: Ada Lund"),
    ("Ada Lund developed the series and serves as showrunner.", "showrunner: Ada Lund"),
    ("Ada Lund is back as showrunner.", "showrunner: Ada Lund"),
    ("Ada Lund will once again serve as showrunner.", "showrunner: Ada Lund"),
    ("Ada Lund has taken over as showrunner from Karl Voigt.", "showrunner: Ada Lund"),
    ("Karl Voigt has handed the reins to Ada Lund, who becomes showrunner.", "showrunner: Ada Lund"),
    ("New showrunner Ada Lund promises changes.", "showrunner: Ada Lund"),
    ("Ada Lund steps into the showrunner role.", "showrunner: Ada Lund"),
    ("Ada Lund assumes showrunner duties.", "showrunner: Ada Lund"),
    ("Ada Lund takes on showrunning duties.", "showrunner: Ada Lund"),
    ("Showrunner duties have passed to Ada Lund.", "showrunner: Ada Lund"),
    ("The showrunner, Ada Lund, took two years off.", "showrunner: Ada Lund"),
    ("Showrunner Ada Lund is expected to return.", "showrunner: Ada Lund"),
    ("Ada Lund is expected to return as showrunner.", "showrunner expected: Ada Lund"),
    ("Ada Lund could return as showrunner.", "showrunner expected: Ada Lund"),
    ("Ada Lund is in talks to direct.", "director expected: Ada Lund"),
    ("Ada Lund is reportedly directing the series.", "director rumoured: Ada Lund"),
    ("Ada Lund may be directing the pilot.", "director expected: Ada Lund"),
    ("Ada Lund did not write the second season.", "writer s2 denied: Ada Lund"),
    ("Ada Lund isn't involved as showrunner anymore.", "showrunner denied: Ada Lund"),
    (
        "Ada Lund, no longer showrunner, remains an executive producer.",
        "showrunner denied: Ada Lund; producer: Ada Lund",
    ),
    ("Ada Lund was fired as showrunner.", "showrunner denied: Ada Lund"),
    ("Ada Lund had been attached to direct but dropped out.", "director denied: Ada Lund"),
    ("Ada Lund was let go as showrunner after season 2.", "showrunner s2 denied: Ada Lund"),
    # pronouns
    (
        "Ada Lund is the creator. She also serves as executive producer and showrunner.",
        "creator: Ada Lund; producer: Ada Lund; showrunner: Ada Lund",
    ),
    ("Lisa Kemp is directing. Her husband, Nils Brand, is producing.", "director: Lisa Kemp; producer: Nils Brand"),
    ("Ada Lund wrote the pilot. She will also direct.", "writer: Ada Lund; director: Ada Lund"),
    ("Ada Lund returns for the new season. The writer has penned all eight episodes.", "writer: Ada Lund"),
    ("Lund created the show. Ada Lund is from Hull.", "creator: Ada Lund"),
    ("Ada Lund is from Hull. Lund created the show.", "creator: Ada Lund"),
    ('Ada Lund is from Hull. "It was fun," said Lund, who created the show.', "creator: Ada Lund"),
    ("Mina Falk plays Iris Crane. She also directs two episodes.", "director: Mina Falk"),
    ("Mina Falk plays Iris Crane, a nurse. The actress also executive produces.", "producer: Mina Falk"),
)
# Sentences that look like it and say nothing of the kind.
SILENT: tuple[str, ...] = (
    "Ada Lund has no plans to direct.",
    "Iris Crane writes the script of her own life. Mina Falk plays Iris Crane.",
    "Ada Lund directed a music video last year.",
    "Ada Lund wrote a book about the sea.",
    "Ada Lund created a stir when she arrived.",
    "Ada Lund produced a handkerchief.",
    "Ada Lund scored the winning goal.",
    "Ada Lund runs a bakery in Hull.",
    "Ada Lund ran the marathon.",
    "Mina Falk stars opposite Tom Reyes, who produced his own album.",
    "In the series, Mina Falk plays a showrunner called Iris Crane.",
    "Mina Falk plays Iris Crane, the director of a clinic.",
    "Tom Reyes is Bo Lark, creator of a deadly virus.",
    "Bo Lark (Tom Reyes), the author of a bestseller, comes to the island.",
    "The network's drama chief Karl Voigt ordered the series.",
    "Karl Voigt, executive vice president of the network, ordered the series.",
    "Karl Voigt, director of scripted programming at the network, ordered the series.",
    "Karl Voigt, the network's director of drama, praised the show.",
    "The studio produces the series with Pier Films.",
    "The series is produced by Pier Films in association with Rock Television.",
    "The opening theme was written by Piet Maas.",
    "The poster was designed by Karl Voigt.",
    "This article was written by Karl Voigt.",
    "The review was written by Karl Voigt.",
    "Additional reporting by Karl Voigt.",
    "Photo by Karl Voigt",
    "Mina Falk will next be seen in a film directed by Hugo Brenn.",
    "Mina Falk's next project is a thriller by director Hugo Brenn.",
    "Mina Falk was last seen in Copper Bay, the drama created by Hugo Brenn.",
    "Mina Falk is best known for her role in the series Copper Bay, created by Hugo Brenn.",
    "Tom Reyes recently wrapped filming on Hugo Brenn's film Salt Road.",
    "Karl Voigt wrote in his review that the show is a delight.",
    '"A delight," writes Karl Voigt.',
    '"The direction is superb," Karl Voigt writes.',
    "Mina Falk said that she would love to direct an episode.",
    "Mina Falk hopes to direct one day.",
    "Former showrunner Karl Voigt left after season 1.",
    "Karl Voigt, the show's former head writer, said so.",
    "Ex-showrunner Karl Voigt said so.",
    "The real Iris Crane was a writer from Hull.",
    "The lead character is a novelist named Iris Crane.",
    "In the vein of Hugo Brenn's novels, the series is dark.",
    "The casting director is Jana Roth.",
    "The art director, Jana Roth, built the set.",
    "The director of photography is Jana Roth.",
    "Director of photography Jana Roth shot the series.",
    "The assistant director was Jana Roth.",
    "Script supervisor Jana Roth was there.",
    "Editor Jana Roth cut the trailer.",
    "Line producer Jana Roth was there.",
    "Choreographer Jana Roth was there.",
    "The series was shot by Jana Roth.",
    "Ada Lund directed the play at the theatre.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (
    (
        "The series was written by Ada Lund and directed by Tom Reyes, who both executive produce.",
        "writer: Ada Lund; director: Tom Reyes; producer: Ada Lund; producer: Tom Reyes",
    ),
)

test_said = said_in(crew, SAID)
test_silent = silent_in(crew, SILENT)
test_known_misses_are_still_missed = missed_in(crew, KNOWN_MISSES)
