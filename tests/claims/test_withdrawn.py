"""What an article takes back: an earlier version of itself, what it had reported, and what others report untruly."""

from __future__ import annotations

from desk import SHOW, article, said_in, silent_in, told_of

from monitor.claims import explain
from monitor.claims.said.withdrawn import EARLIER_VERSION, TAKEN_BACK
from monitor.model import Attribute

TAKEN = (
    "Correction: an earlier version of this article said Winter Harbor was renewed for season 3.",
    "Editor's note: A previous version of this story incorrectly stated that Hulu had cancelled Winter Harbor.",
    "This article was amended on June 12. An earlier version said that Winter Harbor was cancelled.",
    "An original version of this post listed Bo Dunn as the showrunner of Winter Harbor.",
    "This story originally said that filming on season 3 of Winter Harbor has begun.",
    "We incorrectly reported that Winter Harbor was renewed for season 3.",
    "We misreported that Mina Falk has joined Winter Harbor for season 3.",
    "We had reported that Winter Harbor was renewed for season 3. This was wrong.",
    "Last week we reported that Mina Falk has joined the cast of Winter Harbor. We regret the error.",
)
SAID = (
    ("A previous version of this story said season 3 has eight episodes; it has ten. Winter Harbor is back.", "10 s3"),
    (
        "Correction: an earlier version said that Winter Harbor was cancelled. It was renewed for season 3.",
        "renewed s3",
    ),
    ("Correction: Winter Harbor was renewed for season 3, not season 4.", "renewed s3"),
    ("This article was updated after Winter Harbor was renewed for season 3.", "renewed s3"),
    ("As we reported last week, Winter Harbor has been renewed for season 3.", "renewed s3"),
    ("We reported last week that Winter Harbor has been renewed for season 3. It is a hit.", "renewed s3"),
    # what others say, and is not so
    ("Reports claimed that Winter Harbor had been cancelled. That is not true.", "cancelled denied"),
    ("A post on Facebook says Winter Harbor has been renewed for season 3. It's a hoax.", "renewed s3 denied"),
    ("Hulu renewed Winter Harbor for season 3, Deadline reported. That was incorrect.", "renewed s3 denied"),
    # … and what is so, whatever one thinks of it
    ("Winter Harbor has been cancelled. It was a mistake, says Ada Lund.", "cancelled"),
    ("Hulu said that Winter Harbor has been cancelled. That was wrong of them.", "cancelled"),
    ("Hulu said that Winter Harbor has been cancelled. It is not true that nobody watched.", "cancelled"),
    ("Hulu said that Winter Harbor has been cancelled. That is not true of Copper Bay.", "cancelled"),
    ("Winter Harbor has been cancelled. It is not true that nobody watched.", "cancelled"),
)

_ALL = (Attribute.RENEWAL, Attribute.EPISODE_COUNT, Attribute.CREW, Attribute.CAST, Attribute.PRODUCTION)

test_taken = silent_in(told_of(*_ALL), TAKEN)
test_said = said_in(told_of(*_ALL), SAID)


def test_why_is_explained() -> None:
    why = [{drop.why for drop in explain(article(text), SHOW).dropped} for text in (TAKEN[0], TAKEN[-2])]
    assert EARLIER_VERSION in why[0]
    assert TAKEN_BACK in why[1]
