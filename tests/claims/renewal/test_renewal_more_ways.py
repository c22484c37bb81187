"""Renewal: many ways to say that there will be another season."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

# What the article says, and what a fan would note.
SAID = (
    ("Winter Harbor has had three seasons, and Hulu has already asked for a fourth.", "renewed s4"),
    ("The BBC has asked for a fourth series of Winter Harbor.", "renewed s4"),
    ("Hulu has given a green signal to the second season of Winter Harbor.", "renewed s2"),
    ("Season 2 of Winter Harbor got a green signal from Hulu.", "renewed s2"),
    ("The second season has been declared officially.", "renewed s2"),
    ("The second season of Winter Harbor was officially announced in June.", "renewed s2"),
    ("Hulu announced two more seasons, 2 and 3, of Winter Harbor in one go.", "renewed s2; renewed s3"),
    ("Winter Harbor was handed a two-year deal, good for a second and third season.", "renewed s2; renewed s3"),
    ("Hulu has ordered seasons 2 and 3, both of which got the go-ahead in April.", "renewed s2; renewed s3"),
    ("Lund will run seasons 2 and 3 of Winter Harbor, both of which Hulu ordered last year.", "renewed s2; renewed s3"),
    ("Winter Harbor is sure of a second season.", "renewed s2"),
    ("Hulu is going on with Winter Harbor: eight new episodes, the third season, are ordered.", "renewed s3"),
    ("Hulu is continuing Winter Harbor with a third season.", "renewed s3"),
    ("Hulu has extended Winter Harbor by a third season.", "renewed s3"),
    ("Winter Harbor has been extended for a third season.", "renewed s3"),
    ("Winter Harbor will go on for a third season.", "renewed s3"),
    ("A third season of Winter Harbor has been locked in.", "renewed s3"),
    ("Hulu has confirmed it is bringing Winter Harbor back for a third season.", "renewed s3"),
    ("Winter Harbor earns a third-season pickup.", "renewed s3"),
    ("Winter Harbor has scored an early renewal for season 3.", "renewed s3"),
    ("Hulu gave a third season of Winter Harbor the green light.", "renewed s3"),
    ("Hulu has greenlighted a third go-round of Winter Harbor.", "renewed s3"),
    ("Winter Harbor is back on for a third season, Hulu said.", "renewed s3"),
    ("Hulu is not done with Winter Harbor: a third season is on the way.", "renewed s3"),
    ("Good news: Hulu is sticking with Winter Harbor for a third season.", "renewed s3"),
    ("Hulu is doubling down on Winter Harbor with a third season order.", "renewed s3"),
    ("Hulu has handed Winter Harbor a third-season renewal.", "renewed s3"),
    ("A third season has officially been given the all-clear.", "renewed s3"),
    ("Hulu has put in an order for a third season.", "renewed s3"),
    ("Hulu placed an order for a third season of Winter Harbor.", "renewed s3"),
    ("Hulu announced on Monday that Winter Harbor had been renewed for a third season.", "renewed s3"),
    ("Hulu said on Monday that it would make a third season.", "renewed s3"),
    ("Hulu said it would be doing a third season of Winter Harbor.", "renewed s3"),
    ("There is more to come: Winter Harbor returns for a third season.", "renewed s3"),
    ("Winter Harbor fans can rejoice: a third season is happening.", "renewed s3"),
    ("We will be getting a third season of Winter Harbor.", "renewed s3"),
    ("Winter Harbor is assured of a third season.", "renewed s3"),
    ("Winter Harbor has been assured a third season by Hulu.", "renewed s3"),
    ("Season 3 of Winter Harbor is a done deal.", "renewed s3"),
    ("Winter Harbor lives to see a third season.", "renewed s3"),
    ("Winter Harbor survived: Hulu ordered a third season.", "renewed s3"),
    ("Hulu opted to renew Winter Harbor for a third season.", "renewed s3"),
    ("Hulu has decided to go ahead with a third season.", "renewed s3"),
    ("Hulu has exercised its option for a third season of Winter Harbor.", "renewed s3"),
    ("Hulu's order for season 3 of Winter Harbor calls for eight episodes.", "renewed s3"),
    ("Winter Harbor secured a season 3 renewal in May.", "renewed s3"),
    ("The renewal of Winter Harbor for a third season came in May.", "renewed s3"),
    ("Winter Harbor, which has been picked up for season 3, films in Oslo.", "renewed s3"),
    ("Winter Harbor, renewed for a third season last week, films in Oslo.", "renewed s3"),
    ("Already renewed for a third season, Winter Harbor films in Oslo.", "renewed s3"),
    ("Hulu will bring Winter Harbor back for season 3.", "renewed s3"),
    ("Hulu has committed to a third season.", "renewed s3"),
    ("The team got the call from Hulu in May: there would be a third season.", "renewed s3"),
    ("Hulu chief Bo Grand announced a third season of Winter Harbor at the upfronts.", "renewed s3"),
    ("Lund revealed that Hulu had ordered a third season.", "renewed s3"),
    ("Winter Harbor has been handed a third series by ITV.", "renewed s3"),
    ("ITV has recommissioned Winter Harbor for a third series.", "renewed s3"),
    ("Winter Harbor has been given a new lease of life with a third season at Hulu.", "renewed s3"),
    ("Winter Harbor's third season has the green light.", "renewed s3"),
    ("A third season of Winter Harbor is in the bag.", "renewed s3"),
    ("Winter Harbor was granted a third season.", "renewed s3"),
    ("Winter Harbor will probably be renewed for a third season.", "renewed s3 expected"),
    ("A third season of Winter Harbor is all but certain.", "renewed s3 expected"),
    ("Hulu is expected to renew Winter Harbor for a third season.", "renewed s3 expected"),
    ("Winter Harbor is in line for a third season.", "renewed s3 expected"),
    ("Winter Harbor has reportedly been renewed for a third season.", "renewed s3 rumoured"),
    ("Insiders say that a third season of Winter Harbor has been ordered.", "renewed s3 rumoured"),
    ("Winter Harbor has been renewed for a fourth and final season.", "ended s4; renewed s4"),
    ("Winter Harbor will return for a fourth season, which will be its last.", "ended s4; renewed s4"),
    ("Winter Harbor will go on for a fourth series and then stop.", "ended s4; renewed s4"),
    ("Hulu ordered a fourth season and announced that it would be the last.", "ended s4; renewed s4"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = ()

READ = told_of(Attribute.RENEWAL)

test_said = said_in(READ, SAID)
test_silent = silent_in(READ, SILENT)
