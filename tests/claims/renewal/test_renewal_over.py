"""Renewal: it will not come, or this was the end."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

# What the article says, and what a fan would note.
SAID = (
    ("The chances of a third season are slim.", "cancelled s3 expected"),
    ("Winter Harbor has not been cancelled.", "cancelled denied"),
    ("No, Winter Harbor has not been canceled.", "cancelled denied"),
    ("Netflix insists that the drama isn't cancelled.", "cancelled denied"),
    ('"The show is not cancelled," Lund said.', "cancelled denied"),
    ("The rumours that the show was axed are false.", "cancelled denied"),
    ("Season 3 won't be the last, Lund insists.", "ended s3 denied"),
    ("Season 4 is not the final one.", "ended s4 denied"),
    ("Season 4 will not be the end of the show.", "ended s4 denied"),
    ("Hulu will not renew Winter Harbor.", "cancelled"),
    ("Hulu won't be renewing Winter Harbor for a third season.", "cancelled s3"),
    ("Hulu has canned Winter Harbor.", "cancelled"),
    ("Winter Harbor gets the axe.", "cancelled"),
    ("Winter Harbor: canceled after one season (CBS)", "cancelled"),
    ("Winter Harbor has been cancelled ahead of its third season.", "cancelled"),
    ("The third season has been scrapped.", "cancelled s3"),
    ("The planned third season has been shelved.", "cancelled s3"),
    ("A third season is off the table.", "cancelled s3"),
    ("A third season is out of the question.", "cancelled s3"),
    ("Lund has ruled out a third season.", "cancelled s3"),
    ("Don't expect a third season.", "cancelled s3 expected"),
    ("Hulu has opted against a third season.", "cancelled s3"),
    ("Hulu chose not to pick up the show for a third season.", "cancelled s3"),
    ("The cancellation of Winter Harbor came as a shock.", "cancelled"),
    ("The plug has been pulled on Winter Harbor.", "cancelled"),
    ("Winter Harbor is not returning for a third season.", "cancelled s3"),
    ("Winter Harbor won't be back for a third season.", "cancelled s3"),
    ("Winter Harbor is done: Hulu has cancelled the drama after two seasons.", "cancelled"),
    ("There will be no more Winter Harbor.", "cancelled"),
    ("There won't be another season of Winter Harbor.", "cancelled"),
    ("A second season will never happen.", "cancelled s2"),
    ("A second season is not going to happen.", "cancelled s2"),
    ("A second season is not in the cards.", "cancelled s2"),
    ("A second season isn't in the plans.", "cancelled s2"),
    ("Netflix has no interest in a second season.", "cancelled s2"),
    ("Winter Harbor is dead at NBC.", "cancelled"),
    ("NBC is done with Winter Harbor.", "cancelled"),
    ("NBC has ended Winter Harbor after two seasons.", "ended"),
    ("NBC has dropped Winter Harbor from its slate.", "cancelled"),
    ("NBC has ditched Winter Harbor after one season.", "cancelled"),
    ("The show won't see a second season.", "cancelled s2"),
    ("The show will not be getting a second season.", "cancelled s2"),
    ("The show did not get a second season.", "cancelled s2"),
    ("The show was not renewed for a second season.", "cancelled s2"),
    ("The show was never renewed for a second season.", "cancelled s2"),
    ("Reportedly, Netflix has cancelled the show.", "cancelled rumoured"),
    ("It's very unlikely that Netflix will order a third season.", "cancelled s3 expected"),
    ("We doubt that there will be a third season.", "cancelled s3 expected"),
    ("A third season looks doubtful.", "cancelled s3 expected"),
    ("Hopes for a third season are slim.", "cancelled s3 expected"),
    ("Winter Harbor is unlikely to return for a third season.", "cancelled s3 expected"),
    ("Winter Harbor is likely to be cancelled.", "cancelled expected"),
    ("Winter Harbor could be cancelled.", "cancelled expected"),
    ("Netflix has reversed its decision to renew the show for season 2.", "cancelled s2"),
    ("Netflix reversed course and cancelled the show, which had been renewed for a third season.", "cancelled"),
    ("Netflix has un-renewed the show.", "cancelled"),
    ("Season 4 will be the show's swan song.", "ended s4"),
    ("Winter Harbor bows out with its fourth season.", "ended s4"),
    ("Winter Harbor will bow out after four seasons.", "ended"),
    ("The drama signs off with season 4.", "ended s4"),
    ("The show will say goodbye with its fourth season.", "ended s4"),
    ("The final season of Winter Harbor arrives in May.", "ended"),
    ("The fourth and last season arrives in May.", "ended s4"),
    ("The fourth season, which is also the last, arrives in May.", "ended s4"),
    ("Season 4, the last, arrives in May.", "ended s4"),
    ("Season 4 marks the end of Winter Harbor.", "ended s4"),
    ("The series finale of Winter Harbor aired in May.", "ended"),
    ("Season 4 will close out the story.", "ended s4"),
    ("Winter Harbor is ending with season 4.", "ended s4"),
    ("Winter Harbor ended in 2019 after nine seasons.", "ended"),
    ("Winter Harbor ended its run in 2019.", "ended"),
    ("Winter Harbor has come to an end.", "ended"),
    ("Winter Harbor has concluded.", "ended"),
    ("The last ever episode of Winter Harbor aired on Sunday.", "ended"),
    ("Winter Harbor concludes with its fourth season.", "ended s4"),
    ("Winter Harbor will wrap up with its fourth season.", "ended s4"),
    ("Winter Harbor will wrap up its run with season 4.", "ended s4"),
    ("The fourth season is the end of the line.", "ended s4"),
    ("Winter Harbor is a miniseries.", "ended"),
    ("The mini-series has four parts.", "ended"),
    ("Lund says that the story ends with season 4.", "ended s4"),
    ("Lund always planned four seasons and no more.", "ended"),
    ("The third season will be the last one.", "ended s3"),
    ("This will be the last season.", "ended"),
    ("The upcoming season will be the last.", "ended"),
    ("Season 4 will be its fourth and final.", "ended s4"),
    ("The final episodes of Winter Harbor air in May.", "ended"),
    ("Winter Harbor is over.", "ended"),
    ("Winter Harbor took its final bow on Sunday.", "ended"),
    ("Winter Harbor aired its last episode in 2015.", "ended"),
    ("Netflix confirmed that the show will end after season 4.", "ended s4"),
    ("The show might end with season 4.", "ended s4 expected"),
    ("Season 4 could be the last.", "ended s4 expected"),
    ("Season 4 is rumoured to be the last.", "ended s4 rumoured"),
    ('"We have not cancelled Winter Harbor," a spokeswoman said.', "cancelled denied"),
    ("The drama was never meant to go beyond three seasons.", "ended"),
    ("Hulu has gone back on its renewal of the second season.", "cancelled s2"),
    ("Lund will call it a day with season 6.", "ended s6"),
    ("Hulu has said no to a third season.", "cancelled s3"),
    ("Hulu has turned down a third season.", "cancelled s3"),
    ("Winter Harbor is a self-contained story in 16 episodes.", "ended"),
    ("The chances of the show making it to season 2 are slim.", "cancelled s2 expected"),
    ("The second season of Winter Harbor, already ordered, has been scrapped.", "cancelled s2"),
    ("Hulu has shown Winter Harbor the door after a single season.", "cancelled"),
    ("Fox won't be ordering any more of the drama.", "cancelled"),
    ('"We are not being cancelled," Lund said.', "cancelled denied"),
)

# What ends there is a time, or the wait for the show; or the show, in or after that.
WAITS = (
    ("Season 2 in the spring was the end of Winter Harbor.", "ended s2"),
    ("Season 2 last week was the end of Winter Harbor.", "ended s2"),
    ("Season 2 that year was the end of the show.", "ended s2"),
    ("Winter Harbor this year is ending.", "ended"),
    ("Winter Harbor this summer comes to an end.", "ended"),
    ("The long break was the end of Winter Harbor.", "ended"),
    ("Winter Harbor after a long hiatus is over for good.", "ended"),
    ("Fans are waiting for the show's final episodes.", "ended"),
    *(
        (f"The {wait} is coming to an end, and Winter Harbor is back.", "")
        for wait in "wait waiting suspense hiatus break drought guessing speculation silence".split()
    ),
    *(
        (f"The {time} is finally coming to an end, and Winter Harbor is back.", "")
        for time in "spring summer autumn fall winter year month week weekend day night".split()
    ),
    ("The long winter is coming to an end, and Winter Harbor is back.", ""),
    ("Winter Harbor is back before the summer comes to an end.", ""),
    ("Summer is ending, and Winter Harbor is back.", ""),
    ("The suspense of Winter Harbor is over.", ""),
    ("The wait for a new Winter Harbor is over.", ""),
    ("Our year without Winter Harbor is finally over.", ""),
)

# It will not return until then, so it will.
NOT_UNTIL = (
    "Winter Harbor will not return until July 9.",
    "Winter Harbor isn't returning to Hulu until July 9, 2025.",
    "Winter Harbor won't return before May 2025.",
    "Winter Harbor is not coming back to our screens till next year.",
)
STILL_GONE = (
    ("Winter Harbor will not return.", "cancelled"),
    ("Winter Harbor isn't returning to Hulu.", "cancelled"),
    ("Winter Harbor will not return to Hulu. Until July it was a hit.", "cancelled"),
)

READ = told_of(Attribute.RENEWAL)

test_said = said_in(READ, SAID)
test_waits = said_in(READ, WAITS)
test_not_until = silent_in(READ, NOT_UNTIL)
test_still_gone = said_in(READ, STILL_GONE)
