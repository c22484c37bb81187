"""Renewal: silence on other matters, a sale abroad, the day of a return, and a season that was only on at the time."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

OF_NO_RETURN = (
    # who has nothing to say, and not on whether there is more
    "Winter Harbor season 2 is filming. A rep for Falk did not respond to a request for comment by press time.",
    "Mina Falk is not expected back for season 2. A rep for Falk did not respond to a request for comment.",
    "Bo Lark directed the series. Hulu said that it did not comment on pending litigation.",
    "Bo Lark directed the series. The studio did not immediately comment on the lawsuit.",
    "Season 2 of Winter Harbor is out. Lund has not commented on the allegations.",
    "Season 2 of Winter Harbor is out. Hulu does not comment on viewing figures.",
    "Season 2 of Winter Harbor is out. Hulu didn't return a call seeking comment.",
    "Season 2 of Winter Harbor is out. The network has not commented on Dunn's departure.",
    "Winter Harbor season 2 is out. Hulu did not respond to an email seeking comment on the fire.",
    # the word of whoever is quoted
    'Winter Harbor is a series from Oslo. "Nobody is crying," said one Danish producer, nursing a glass.',
    'The series was a hit. "No one was surprised," said Carl Dunn.',
    'The series was a hit. "Nothing beats the sea!" said Carl Dunn.',
    # sold abroad
    "Winter Harbor season 2 is out. Spain's Canal Sol has picked up the show as El Puerto.",
    "Winter Harbor season 2 is out. Canal Sol has picked up the series under the title El Puerto.",
    "Winter Harbor season 2 is out. Britain's Channel 4 has picked up the series for the UK.",
    "Winter Harbor season 2 is out. ARTE has picked up season 2 as Der Hafen.",
    "Winter Harbor season 2 is out. Sky has picked up the drama in Germany and Austria.",
    # when it is back, as everybody knows
    "NBC announced that Ada Lund has been cast in Winter Harbor, which returns for its sixth season Tuesday, Oct. 6.",
    "Mina Falk joins Winter Harbor, which returns for its sixth season Oct. 6.",
    "Winter Harbor returns for its sixth season tomorrow.",
)
SAID = (
    ("Will there be a season 3? Hulu has not commented.", "undecided s3"),
    ("Hulu has not commented on the future of the show.", "undecided"),
    ("Asked about a third season, Hulu did not comment.", "undecided s3"),
    ("Hulu has not commented on a third season.", "undecided s3"),
    ("Hulu has not announced whether there will be a third season.", "undecided s3"),
    ('"Nothing is decided about a third season," said Lund.', "undecided s3"),
    ('"We will see," said Lund, but nobody has said anything about a third season.', "undecided s3"),
    # the season that was on at the time is not the one that was ordered
    ("A third season is coming: Hulu gave the go-ahead in May, when the season 2 finale was on.", "renewed s3"),
    ("Winter Harbor season 3 is coming. NBC picked it up in May, days after the season 2 finale.", "renewed s3"),
    ("Hulu renewed the drama in May, when season 2 was still running.", "renewed"),
    ("Hulu renewed the drama for season 3 in May, before season 2 was out.", "renewed s3"),
    ("Hulu has picked up the show for a third season as well.", "renewed s3"),
    ("Peacock has picked up the show for season 3 as a co-production.", "renewed s3"),
    ("Hulu let it be known that a sixth season will follow next year.", "renewed s6"),
    ("The BBC made it known that a third series will follow.", "renewed s3"),
    ("Hulu has let slip that a third season will follow in 2025.", "renewed s3"),
    ("A third season will follow, Hulu said on Monday.", "renewed s3"),
    (
        "Season two is on. Lund has a third in her, but nobody at Hulu has made that official.",
        "undecided s3",
    ),
    ("Season two begins on Monday. Lund has pitched a third, but no one has made it official.", "undecided s3"),
    ("Lund has a fourth season in mind, but no one at Hulu has made it official.", "undecided s4"),
    ("NBC announced that Winter Harbor returns for its sixth season on October 6.", "renewed s6"),
)
FOLLOWS_SOMEBODY = ("A second season will follow Iris to Bergen.", "A third series will follow the twins abroad.")

test_no_renewal = silent_in(told_of(Attribute.RENEWAL), OF_NO_RETURN)
test_renewal = said_in(told_of(Attribute.RENEWAL), SAID)
test_whom_a_season_follows = silent_in(told_of(Attribute.RENEWAL), FOLLOWS_SOMEBODY)
