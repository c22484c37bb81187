"""Renewal: words for it in another sense, or said of a part, an event, a prize or a person."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

SILENT = (
    # a part of it, or an evening
    "The season 2 premiere of Winter Harbor was cancelled because of the storm.",
    "The Winter Harbor season 2 premiere has been cancelled.",
    "Hulu cancelled the Winter Harbor premiere event.",
    "Hulu cancelled the London premiere of Winter Harbor.",
    "Tonight's episode of Winter Harbor has been cancelled.",
    "An episode of Winter Harbor was cancelled after the news.",
    "Hulu cancelled two episodes of Winter Harbor season 2.",
    "Filming of Winter Harbor was cancelled on Tuesday.",
    "Filming on season 3 of Winter Harbor has been scrapped for today.",
    "Winter Harbor was given the boot from its Thursday slot.",
    "Winter Harbor has been axed from the Friday schedule this week.",
    "Winter Harbor is cancelled tonight to make way for football.",
    "Hulu scrapped a scene from Winter Harbor season 2.",
    "A character in Winter Harbor season 2 was axed.",
    "The Winter Harbor theme song was axed for season 2.",
    "The Winter Harbor writers' room was shelved during the strike.",
    "Winter Harbor has ditched its theme song for season 2.",
    "Hulu ditched the Winter Harbor opening titles.",
    # something else, or somebody
    "Hulu has axed 200 jobs ahead of Winter Harbor season 2.",
    "Hulu subscribers are cancelling over Winter Harbor.",
    "Mina Falk of Winter Harbor cancelled her trip to Oslo.",
    "Mina Falk was cancelled over a tweet about Winter Harbor.",
    "Mina Falk is done with Winter Harbor.",
    "Mina Falk turned down a second season of Winter Harbor.",
    "Winter Harbor star Mina Falk renewed her vows with Bo Dunn.",
    "Mina Falk has renewed her contract with Winter Harbor for season 3.",
    "Mina Falk's contract was not renewed for season 3 of Winter Harbor.",
    "Her option was picked up for season 3 of Winter Harbor.",
    "Bo Dunn's option was not picked up for season 3 of Winter Harbor.",
    "The director of Winter Harbor renewed his criticism of Hulu for season 2.",
    "Ada Lund renewed her call for a season 3 of Winter Harbor.",
    "Mina Falk's run on Winter Harbor ends with season 2.",
    "Ada Lund ended Winter Harbor season 2 with a fire.",
    "Winter Harbor season 2 will end with a wedding.",
    # prizes, praise, sales
    "Winter Harbor picked up an Emmy for best drama.",
    "Winter Harbor picked up an award for best drama series.",
    "Winter Harbor was saved by Mina Falk's performance.",
    "Winter Harbor was saved by the chemistry of its cast.",
    "Winter Harbor has been picked up by BBC in the UK.",
    "Season 2 of Winter Harbor has been picked up by Sky in the UK.",
    "Sky picked up Winter Harbor season 2 for the UK and Ireland.",
    "Season 2 of Winter Harbor has been picked up by Sky internationally.",
    "AMC picked up season 2 of Winter Harbor for the US.",
    "Winter Harbor has been picked up by Netflix worldwide.",
    "Sky has picked up season 3 of Winter Harbor in Germany.",
    "Season 2 of Winter Harbor was extended by two weeks.",
    "Winter Harbor season 2 has confirmed a fan theory.",
    "Winter Harbor season 3 confirmed to be darker.",
)
SAID = (
    ("Hulu cancelled the show after its season 2 finale.", "cancelled"),
    ("Hulu has cancelled Winter Harbor ahead of its season 2 premiere.", "cancelled"),
    ("Days after the finale of season 2, Hulu cancelled Winter Harbor.", "cancelled"),
    ("Winter Harbor is on Hulu. The drama starring Mina Falk was cancelled.", "cancelled"),
    ("Hulu has axed the much-loved Oslo-set thriller Winter Harbor.", "cancelled"),
    ("Hulu has axed a number of shows, among them Winter Harbor.", "cancelled"),
    ("Hulu has pulled the plug on Winter Harbor.", "cancelled"),
    ("Winter Harbor has been cancelled this week.", "cancelled"),
    ("Winter Harbor has been dropped from the schedule for good.", "cancelled"),
    ("Fans say Winter Harbor was cancelled.", "cancelled"),
    ("Viewers are cancelling Hulu after Winter Harbor was axed.", "cancelled"),
    ("The planned third season of Winter Harbor was scrapped.", "cancelled s3"),
    ("Winter Harbor was saved by AMC.", "renewed"),
    ("Hulu has renewed its hit drama Winter Harbor for season 3.", "renewed s3"),
    ("Netflix renewed her show Winter Harbor for season 3.", "renewed s3"),
    ("Winter Harbor has been picked up by AMC in the US for a third season.", "renewed s3"),
    ("Winter Harbor has been picked up for a third season by Netflix in the US.", "renewed s3"),
    ("Winter Harbor has been picked up for season 3 by Sky in the UK.", "renewed s3"),
    ("Hulu has picked up Winter Harbor for a third season in the US.", "renewed s3"),
    ("Hulu has picked up season 3 of Winter Harbor in the US.", "renewed s3"),
    ("Season 3 of Winter Harbor has been picked up by Netflix worldwide.", "renewed s3"),
    ("Season 3 of Winter Harbor has been picked up by AMC in the US.", "renewed s3"),
    ("Hulu picked up Winter Harbor, a drama by Ada Lund.", "ordered"),
    ("Winter Harbor will end with its third season.", "ended s3"),
    ("Winter Harbor season 3 is confirmed to be in the works.", "renewed s3"),
)

test_silent = silent_in(told_of(Attribute.RENEWAL), SILENT)
test_said = said_in(told_of(Attribute.RENEWAL), SAID)
