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
    "We previously reported that Winter Harbor was renewed for season 3. We apologize for the mistake.",
    "Correction: We previously reported that Winter Harbor was renewed for season 3.",
    "We initially reported that Bo Dunn is the showrunner of Winter Harbor, but that was wrong.",
    "We had originally reported that Winter Harbor was renewed for season 3. In fact, Hulu is silent.",
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
    # what was reported before is so still, where nothing takes it back
    ("We previously reported that Winter Harbor has been renewed for season 3.", "renewed s3"),
    (
        "We have previously reported that Mina Falk will return for season 3 of Winter Harbor.",
        "returning s3: Mina Falk",
    ),
    ("We originally reported in May that Winter Harbor was renewed for season 3. It is a hit.", "renewed s3"),
    ("We initially thought little of it, and yet Winter Harbor has been renewed for season 3.", "renewed s3"),
    ("We reported that Winter Harbor was renewed for season 3. We regret the delay in our coverage.", "renewed s3"),
    ("We reported that Winter Harbor was renewed for season 3. We apologize for the wait.", "renewed s3"),
    ("We previously reported that Winter Harbor was renewed for season 3; it will be back in May.", "renewed s3"),
    ("We previously reported that season 3 of Winter Harbor has eight episodes; it has ten.", "10 s3"),
    # what others say, and is not so
    ("Reports claimed that Winter Harbor had been cancelled. That is not true.", "cancelled denied"),
    ("A post on Facebook says Winter Harbor has been renewed for season 3. It's a hoax.", "renewed s3 denied"),
    ("Hulu renewed Winter Harbor for season 3, Deadline reported. That was incorrect.", "renewed s3 denied"),
    ("Reports said Winter Harbor had been cancelled. It isn't true, says Hulu.", "cancelled denied"),
    ("Reports said Winter Harbor had been cancelled. That's false, according to Hulu.", "cancelled denied"),
    ("Reports claimed that Winter Harbor had been cancelled. It's not true at all!", "cancelled denied"),
    # … and what goes on behind the word is of something else
    (
        "Odeo has renewed Winter Harbor for a third season, Deadline reported. It was not the case last year.",
        "renewed s3",
    ),
    (
        "The network says Winter Harbor will be back for season 3. It's not true what they say, Lund jokes.",
        "renewed s3",
    ),
    (
        "Lund says Mina Falk will return for season 3 of Winter Harbor. It isn't true love for Iris this time.",
        "returning s3: Mina Falk",
    ),
    ("Hulu renewed Winter Harbor for season 3, Odeo said. It is fake snow that covers the harbor.", "renewed s3"),
    ("Hulu renewed Winter Harbor for season 3, Odeo said. These are not the case files you know.", "renewed s3"),
    ("Hulu renewed Winter Harbor for season 3, Odeo said. It is a fake village that burns in it.", "renewed s3"),
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
