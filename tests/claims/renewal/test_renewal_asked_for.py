"""Renewal: what is asked for, or not planned, or less than a season, is no renewal and no end."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

ASKED_FOR = (
    "Fans want Winter Harbor back.",
    "Fans want a season 4 of Winter Harbor.",
    "Fans are begging Hulu to bring Winter Harbor back for season 3.",
    "Fans are urging Hulu to renew Winter Harbor for season 3.",
    "Fans have called on Hulu to renew Winter Harbor for a third season.",
    "Fans are calling for Winter Harbor to be renewed for season 3.",
    "Mina Falk has pleaded with Hulu to order a third season of Winter Harbor.",
    "A plea to bring Winter Harbor back for season 3 has 20,000 signatures.",
    "Fans are praying that Winter Harbor gets renewed for season 3.",
    "Fans have been waiting for Hulu to renew Winter Harbor for season 3.",
    "It is time for Hulu to renew Winter Harbor for season 3.",
    "Hulu needs to renew Winter Harbor for season 3.",
    "Here is why Hulu must renew Winter Harbor for season 3.",
    "Please, Hulu, renew Winter Harbor for season 3.",
    "There is pressure on Hulu to renew Winter Harbor for season 3.",
    "Fans signed a letter to Hulu to renew Winter Harbor for season 3.",
    "Hulu is trying to bring Winter Harbor back for season 3.",
    "Hulu failed to renew Winter Harbor for season 3 in time.",
    "Hulu declined to renew Winter Harbor for season 3.",
    "Hulu is eager to renew Winter Harbor for season 3.",
    "Hulu is keen to order season 3 of Winter Harbor.",
    "Hulu cannot afford to renew Winter Harbor for season 3.",
    "Hulu has to renew Winter Harbor for season 3.",
    "Hulu does not know how to bring Winter Harbor back for season 3.",
    "It is too early to renew Winter Harbor for season 3.",
    "It makes sense for Hulu to renew Winter Harbor for season 3.",
    "Hulu needs the money to renew Winter Harbor for season 3.",
    "Fans expect Hulu to renew Winter Harbor for season 3.",
    "Viewers tell Hulu to renew Winter Harbor for season 3.",
    "Fans want Hulu to decide to renew Winter Harbor for season 3.",
    "To renew Winter Harbor for season 3 takes courage.",
    "Hulu has until June 30 to renew Winter Harbor for season 3.",
    "Hulu has a month to renew Winter Harbor for season 3.",
    "Odeo lacks the courage to renew Winter Harbor for season 3.",
    "It takes courage to renew Winter Harbor for season 3.",
    "It was a mistake to renew Winter Harbor for a third season.",
    "Fans shouted at Hulu to renew Winter Harbor for season 3.",
    "Fans started a hashtag to save Winter Harbor for season 3.",
    "Fans raised $10,000 to bring Winter Harbor back for season 3.",
    "Fans found a way to bring Winter Harbor back for season 3.",
    "More than 20,000 fans have signed to save Winter Harbor for season 3.",
    "The most obvious way to bring Winter Harbor back for season 3 is a prequel.",
    "Netflix is the best place to bring Winter Harbor back for season 3.",
    "It is up to Hulu to renew Winter Harbor for season 3.",
    "There is talk to bring Winter Harbor back for season 3.",
    "Hulu is considering a plan to bring Winter Harbor back for season 3.",
    "A movement to save Winter Harbor for season 3 has begun.",
    "Fans are pressing Hulu for Winter Harbor to be renewed for season 3.",
    "Fans pressured Hulu for Winter Harbor to be renewed for a third season.",
    "Fans are lobbying for Winter Harbor to be renewed for season 3.",
    "Fans appealed to Hulu for Winter Harbor to be picked up for season 3.",
    "Mina Falk is praying that Hulu renews Winter Harbor for season 3.",
)
DONE = (
    ("Hulu decided on Monday to renew Winter Harbor for a third season.", "renewed s3"),
    ("Hulu was quick to renew Winter Harbor for a third season.", "renewed s3"),
    ("Hulu is expected to renew Winter Harbor for season 3.", "renewed s3 expected"),
    ("It took Hulu two weeks to renew Winter Harbor for a third season.", "renewed s3"),
    ("Good ratings prompted Hulu to order a third season of Winter Harbor.", "renewed s3"),
    ("Fans convinced Hulu to renew Winter Harbor for season 3.", "renewed s3"),
    ("AMC stepped in to save Winter Harbor for season 3.", "renewed s3"),
    ("Hulu has signed a deal to bring Winter Harbor back for a third season.", "renewed s3"),
    ("After calls from fans, Hulu has renewed Winter Harbor for season 3.", "renewed s3"),
    ("Hulu has answered the calls: Winter Harbor has been renewed for season 3.", "renewed s3"),
    # who does it with "to"
    ("Odeo has pledged to bring Winter Harbor back for a third season.", "renewed s3"),
    ("Odeo has vowed to bring Winter Harbor back for a third season.", "renewed s3"),
    ("Odeo has managed to save Winter Harbor for a third season.", "renewed s3"),
    ("Odeo found a way to bring Winter Harbor back for a third season.", "renewed s3"),
    ("Odeo found the money to bring Winter Harbor back for a third season.", "renewed s3"),
    ("Odeo signed up to bring Winter Harbor back for a third season.", "renewed s3"),
    ("Odeo struck a pact to bring Winter Harbor back for a third season.", "renewed s3"),
    ("Odeo rushed to renew Winter Harbor for a third season.", "renewed s3"),
    ("Netflix was able to bring Winter Harbor back for a third season.", "renewed s3"),
    ("Odeo paid $50 million to bring Winter Harbor back for a third season.", "renewed s3"),
    ("Odeo acted fast to renew Winter Harbor for a third season.", "renewed s3"),
    ("Odeo teamed up with the BBC to order a third season of Winter Harbor.", "renewed s3"),
    ("Fans wanted more, Odeo moved to renew Winter Harbor for season 3.", "renewed s3"),
    ("Fans rejoiced when Hulu decided to renew Winter Harbor for season 3.", "renewed s3"),
    # "press", "appeal", "calls" that ask for nothing
    ("Odeo announced in a press release that it renewed Winter Harbor for season 3.", "renewed s3"),
    ("Hulu announced in a press release that it is renewing Winter Harbor for a third season.", "renewed s3"),
    ("The BBC press office says that Winter Harbor will return for a third season.", "renewed s3"),
    ("The Associated Press reports that Winter Harbor is renewed for a third season.", "renewed s3 rumoured"),
    ("Its broad appeal helped and Hulu renewed Winter Harbor for a third season.", "renewed s3"),
    ("Pressing ahead with its slate Odeo renewed Winter Harbor for a third season.", "renewed s3"),
    ("Hulu told the press that it renewed Winter Harbor for season 3.", "renewed s3"),
    ("The show's appeal to young viewers is why Hulu renewed Winter Harbor for season 3.", "renewed s3"),
    ("After calls for more Hulu renewed Winter Harbor for season 3.", "renewed s3"),
    ("Fans begged for it and Hulu renewed Winter Harbor for season 3.", "renewed s3"),
    ("Hulu called it a hit and renewed Winter Harbor for season 3.", "renewed s3"),
)
# Nobody plans it, or it is not the season that is not planned.
NOT_PLANNED = (
    "There are no plans for Mina Falk to leave Winter Harbor.",
    "There are no plans to kill off Iris.",
    "There are no plans to recast Iris in season 3.",
    "There are no plans to cancel Winter Harbor.",
    "There are no plans to end Winter Harbor with season 3.",
    "Hulu does not plan to end Winter Harbor.",
    "Hulu has no intention of ending Winter Harbor.",
    "There is no reason to end Winter Harbor.",
    "Lund does not want to end Winter Harbor.",
    "There's no news yet on whether the cast will return for season 3.",
    "Hulu did not hesitate to commission a poster for season 3.",
)
NO_SEASON = (
    ("Hulu is weighing whether to renew Winter Harbor for season 3.", "undecided s3"),
    ("There are no plans to make season 3 of Winter Harbor.", "undecided s3"),
    ("There are no plans for Netflix to make a third season of Winter Harbor.", "undecided s3"),
    ("There are currently no plans for Winter Harbor to return for a third season.", "undecided s3"),
    ("Hulu has no plans to bring Winter Harbor back for season 3.", "undecided s3"),
    ("There is no word yet on whether Winter Harbor will return for season 3.", "undecided s3"),
    ("Lund wants to end Winter Harbor with season 5.", "ended s5 expected"),
    ("Lund plans to end Winter Harbor with season 5.", "ended s5"),
)

_renewal = told_of(Attribute.RENEWAL)

test_asked_for = silent_in(_renewal, ASKED_FOR)
test_done = said_in(_renewal, DONE)
test_not_planned = silent_in(_renewal, NOT_PLANNED)
test_no_season = said_in(_renewal, NO_SEASON)
