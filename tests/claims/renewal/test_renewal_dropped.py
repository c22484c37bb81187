"""What "drops" is put out on a day, or cut: the words around it tell."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

# Of an article of Wednesday, June 12, 2024.
PUT_OUT = (
    ("Hulu drops the whole series on Thursday, July 18.", "2024-07-18"),
    ("Hulu drops Winter Harbor on Thursday, July 18.", "2024-07-18"),
    ("Netflix drops the entire show on July 18.", "2024-07-18"),
    ("Hulu drops all eight episodes on July 18.", "2024-07-18"),
    ("Netflix will drop season 2 on Friday.", "2024-06-14 s2"),
    ("HBO Max drops the show's second season on July 18.", "2024-07-18 s2"),
    ("The streamer drops the drama in full this Friday.", "2024-06-14"),
    ("Hulu dropped the series on May 5 in one go.", "2024-05-05"),
    ("Hulu dropped the whole series on May 5, 2023.", "2023-05-05"),
    ("Hulu dropped all of Winter Harbor at once on May 5.", "2024-05-05"),
    ("Winter Harbor is our pick of the week. Hulu will drop it on Friday.", "2024-06-14"),
)
CUT = (
    ("Hulu has dropped the series.", "cancelled"),
    ("Hulu dropped the series on Thursday.", "cancelled"),
    ("Hulu drops Winter Harbor after one season.", "cancelled"),
    ("NBC dropped the drama in May after two seasons.", "cancelled"),
    ("NBC drops the whole series after one season.", "cancelled"),
    ("NBC drops Winter Harbor from its fall schedule.", "cancelled"),
    ("Hulu drops the Winter Harbor trailer on July 18.", ""),
)
# Said of the show in a ranking of the week's cuts.
LATEST_CUT = (
    ("Winter Harbor is the second NBC drama to get the ax this week.", "cancelled"),
    ("Winter Harbor is the second NBC drama to get the ax this week, after freshman Copper Bay.", "cancelled"),
    ("Winter Harbor is the third show to be axed this month.", "cancelled"),
    ("Winter Harbor became the first comedy to get the chop this year.", "cancelled"),
    ("The network axed this week's episode of Winter Harbor.", ""),
    ("NBC axed a scene of Winter Harbor this week.", ""),
)
# Who drops out goes alone; the show goes on.
DROPPED_OUT = (
    (
        "Mina Falk has dropped out of the series due to scheduling conflicts, and Ada Lund will take over the role.",
        "leaving: Mina Falk; joining: Ada Lund",
    ),
    ("Mina Falk has dropped out of Winter Harbor, Tidewater has learned.", "leaving: Mina Falk"),
    ("Mina Falk has dropped out of the show for personal reasons.", "leaving: Mina Falk"),
    ("Star Carl Dunn has dropped out of the second season.", "leaving s2: Carl Dunn"),
    ("Mina Falk and Carl Dunn have dropped out of the drama.", "leaving: Mina Falk; leaving: Carl Dunn"),
    ("He has dropped out of the series.", ""),
    ("Winter Harbor has dropped out of the Top 10.", ""),
    ("Winter Harbor has dropped to fifth place.", ""),
    ("Carl Dunn has dropped hints about Winter Harbor season 2.", ""),
    ("The series was dropped by Netflix.", "cancelled"),
    ("Winter Harbor has been dropped after two seasons.", "cancelled"),
)

test_what_drops_is_put_out = said_in(told_of(Attribute.RENEWAL, Attribute.RELEASE_DATE), PUT_OUT)
test_what_drops_is_cut = said_in(told_of(Attribute.RENEWAL, Attribute.RELEASE_DATE), CUT)
test_the_latest_to_be_cut = said_in(told_of(Attribute.RENEWAL), LATEST_CUT)
test_who_drops_out = said_in(told_of(Attribute.RENEWAL, Attribute.CAST), DROPPED_OUT)
