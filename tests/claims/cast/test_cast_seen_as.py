"""What somebody did "as Iris" tells whom they play: "had a huge year as Iris"; and who is a regular next season."""

from __future__ import annotations

from desk import said_in, silent_in, told, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)
IS_BACK = "Winter Harbor is back. "

SEEN = (
    ("Carl Dunn had a huge year as Bo Lark in Winter Harbor.", "starring: Carl Dunn as Bo Lark"),
    (IS_BACK + "Mina Falk had a huge year as Detective Crane.", "starring: Mina Falk as Detective Crane"),
    (IS_BACK + "Carl Dunn had a blast as Bo.", "starring: Carl Dunn as Bo"),
    (IS_BACK + "Mina Falk has had a great run as Iris.", "starring: Mina Falk as Iris"),
    (IS_BACK + "Carl Dunn broke hearts as Bo.", "starring: Carl Dunn as Bo"),
    (IS_BACK + "Mina Falk dazzled viewers as Iris Crane.", "starring: Mina Falk as Iris Crane"),
    (IS_BACK + "Carl Dunn stole every scene as Bo.", "starring: Carl Dunn as Bo"),
)
test_seen = said_in(cast, SEEN)

NOT_SEEN = (
    IS_BACK + "Carl Dunn had a great year as a father.",
    "Carl Dunn of Winter Harbor had a huge year as an Oscar host.",
    IS_BACK + "Carl Dunn had a busy year as Emmy host.",
    IS_BACK + "Carl Dunn had a great season as captain of Leeds.",
    IS_BACK + "Carl Dunn had a hard run as Falk went home.",
    IS_BACK + "Carl Dunn broke hearts as Bo in Copper Bay.",
)
test_not_seen = silent_in(cast, NOT_SEEN)

MINA = "Mina Falk had a huge year as Iris in Winter Harbor. "
REGULARS = (
    (MINA + "Mina is a series regular next season.", "returning s3: Mina Falk as Iris"),
    (MINA + "Falk is a full-time regular in the next season.", "returning s3: Mina Falk as Iris"),
    (MINA + "Mina isn't a series regular next season.", "leaving s3: Mina Falk as Iris"),
    (MINA + "Mina was a series regular on Copper Bay.", ""),
    (MINA + "Iris is a regular at the bar.", ""),
)
test_regulars = said_in(
    lambda text: "; ".join(
        line
        for line in told(text, Attribute.CAST, title="The Winter Harbor boss on season 3").split("; ")
        if not line.startswith("starring")
    ),
    REGULARS,
)


def test_the_season_behind_the_one_that_has_ended() -> None:
    text = (
        "The season 2 finale of Winter Harbor was a shock. You've been picked up for a third season. "
        "Mina Falk had a huge year as Iris. Mina is a series regular next season."
    )
    found = told(text, Attribute.CAST, title="The Winter Harbor boss on the season 2 finale")
    assert found == "returning s3: Mina Falk as Iris; starring: Mina Falk as Iris"
