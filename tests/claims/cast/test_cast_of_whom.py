"""Cast: of whom a sentence speaks, of which show, and whether it says anything of them at all."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

JOINS = "Bo Lark joins the cast of Winter Harbor in the second season.\n\n"
STARS = "Mina Falk stars in Winter Harbor. "
BACK = "Filming of Winter Harbor season 2 starts in spring. Mina Falk will be back. "
WON = "Winter Harbor won the audience award. "

# What the article says, and what a fan would note; nothing where the second is empty.
SAID = (
    # a sentence about somebody is no heading of a list, and one with a verb of its own no entry of it
    (
        JOINS + "Tom Reyes will return as pathologist Arun Bose in the second season.",
        "joining s2: Bo Lark; returning s2: Tom Reyes as Arun Bose",
    ),
    (JOINS + "Tom Reyes plays Arun Bose in the series.", "joining s2: Bo Lark; starring: Tom Reyes as Arun Bose"),
    (
        JOINS + "Tom Reyes returns as Arun Bose.\n\nAda Lund returns as Daphne.",
        "joining s2: Bo Lark; returning s2: Tom Reyes as Arun Bose; returning s2: Ada Lund as Daphne",
    ),
    (
        "Bo Lark leaves Winter Harbor after season 1.\n\nTom Reyes will return as Arun Bose in season 2.",
        "leaving: Bo Lark; returning s2: Tom Reyes as Arun Bose",
    ),
    (
        "New in season 2 of Winter Harbor:\n\nTom Reyes as Arun Bose\n\nAda Lund as Daphne",
        "joining s2: Tom Reyes as Arun Bose; joining s2: Ada Lund as Daphne",
    ),
    # who has not seen it may well be in it
    (STARS + "She has not seen it.", "starring: Mina Falk"),
    (STARS + "She has not seen the second season.", "starring: Mina Falk"),
    (STARS + "Falk had not seen the finale yet.", "starring: Mina Falk"),
    (STARS + "She hasn't seen any of the new episodes.", "starring: Mina Falk"),
    ("Mina Falk will not be seen in season 2 of Winter Harbor.", "leaving s2: Mina Falk"),
    ("Mina Falk has not been seen in Winter Harbor since May.", "leaving: Mina Falk"),
    # what somebody once read of himself is no news
    (STARS + '"In 2023 I read that I had been replaced by Ada Lund."', "starring: Mina Falk"),
    (STARS + '"I once heard that I had been replaced by Ada Lund," she says.', "starring: Mina Falk"),
    (STARS + '"We joked that they had hired Ada Lund," she says.', "starring: Mina Falk"),
    (STARS + "She thought that Ada Lund had joined the cast.", "starring: Mina Falk"),
    # the cast of another show
    ("Winter Harbor is back.\n\nTom Reyes joined the cast of Copper Bay in its third season and left it in May.", ""),
    ("Winter Harbor has a rival.\n\nTom Reyes has been added to the cast of Bells of Copper Bay.", ""),
    ("Winter Harbor is back.\n\nTom Reyes will join the main cast of Copper Bay for season 2.", ""),
    ("Tom Reyes joined the cast of the hit drama Winter Harbor.", "joining: Tom Reyes"),
    ("Tom Reyes joined the cast of Winter Harbor in its third season.", "joining s3: Tom Reyes"),
    ("Winter Harbor is back. Tom Reyes joined the cast of Season 2.", "joining s2: Tom Reyes"),
    # what a prize was won for makes no debut
    (
        "Winter Harbor is back. Mina Falk, who won a Goya for Los Patios, makes her debut as a smuggler.",
        "joining: Mina Falk",
    ),
    ("Winter Harbor is back. The actress, who won a Goya for Los Patios, makes her debut as a smuggler.", ""),
    ("Winter Harbor is back. Mina Falk, praised for Copper Bay, joins the cast.", "joining: Mina Falk"),
    # whoever leads a house or an event, and follows there
    (WON + "The festival said that its director, Paul Sand, is leaving. He will be replaced by Ines Falk.", ""),
    (WON + "The museum and its new director, Paul Sand, were pleased. He was replaced in May by Ines Falk.", ""),
    (WON + "The foundation announced that its director, Paul Sand, is leaving after nine years.", ""),
    ("The festival showed Winter Harbor, and director Paul Sand was there.", "director: Paul Sand"),
    # hired, and gone before it began
    ("For Winter Harbor Carl Dunn, hired as the Magistrate, left two days before the cameras rolled.", ""),
    ("For Winter Harbor Carl Dunn had been cast as Bo, but dropped out at once.", "leaving: Carl Dunn as Bo"),
    # "will not": what was said of another does not hold of somebody
    (BACK + "Tom Reyes will not.", "returning s2: Mina Falk; leaving s2: Tom Reyes"),
    (BACK + "Tom Reyes won't; his Bo died.", "returning s2: Mina Falk; leaving s2: Tom Reyes as Bo"),
    (BACK + "Tom Reyes and Ada Lund will not.", "returning s2: Mina Falk; leaving s2: Tom Reyes; leaving s2: Ada Lund"),
    (BACK + "The boat will not.", "returning s2: Mina Falk"),
    # in brackets stands what somebody was in before, where it is told what they are now
    (
        "Winter Harbor adds to its cast: Mina Falk (Number Nine) and Tom Reyes (Honest Work) will recur as brothers.",
        "joining: Mina Falk; joining: Tom Reyes",
    ),
    ("Mina Falk (Honest Work) will recur as a nurse in Winter Harbor.", "starring: Mina Falk"),
    ("Mina Falk (Iris Crane) will recur in Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    # who is played is no network
    ("The clip from Winter Harbor opens on Walt (Tom Reyes) in a suit.", "starring: Tom Reyes as Walt"),
    ("Winter Harbor season 2 opens on Walt (Tom Reyes) in the rain.", "starring s2: Tom Reyes as Walt"),
    # a sister show is another one
    (STARS + "She will direct an episode of Winter Harbor's sister show, The Long Quay.", "starring: Mina Falk"),
    (STARS + "Ada Lund will direct the Winter Harbor sister series.", "starring: Mina Falk"),
)

test_it_is_said = said_in(told_of(Attribute.CAST, Attribute.CREW, Attribute.PLATFORM), SAID)
