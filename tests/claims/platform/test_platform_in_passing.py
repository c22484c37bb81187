"""Networks named in passing: of another title, as a company, an owner, a lot; and those that air the show."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

platform = told_of(Attribute.PLATFORM)

IN_PASSING = (
    # what stands right before it is on it
    "Mina Falk is in Winter Harbor. She was the mother in Nine Pints of Mild, which ran on Channel 4 to 2007.",
    "Mina Falk is in Winter Harbor. There was a spell as a maid in Pots and Pans, which aired on ITV for a year.",
    "Winter Harbor is a comedy. The wig comes from episode 12 of Salt Pier (ATV, Tuesdays), 41 minutes in.",
    "Winter Harbor was the last panel. Coming up tomorrow: the House of Ash panel (HBO), where we expect a date.",
    "I do like Winter Harbor.\n\nOther stuff I'm excited about this fall: Bone Orchard on Hulu (Oct 6).",
    "Winter Harbor has ended. Coverage of Celebrity Lighthouse on ITV1 begins tomorrow at 9.",
    "Winter Harbor has ended. Next week we are back with Salt Cellar on Netflix.",
    # a company's own affairs
    "Winter Harbor is dear. Viaplay's withdrawal from scripted originals has left producers to public broadcasters.",
    "Winter Harbor is dear. Netflix's retreat from Turkey has hurt producers of drama.",
    "Winter Harbor is dear. HBO's move into animation has hurt many.",
    "Winter Harbor is dull. It is no better than its rivals, from Amazon's billion-dollar elves to talking wolves.",
    "Winter Harbor is dull. A generation of writers learned from one HBO hit that to be grown up was to be grim.",
    "Winter Harbor is over. For Amazon, the retreat is part of a broader change under its new chief.",
    "Winter Harbor is dull. It is better than another Netflix thriller.",
    # where the trailer is
    "The season four trailer of Winter Harbor is out. Two minutes, no dialogue. It's on YouTube as of this moment.",
    "There is a clip from Winter Harbor. Find it on YouTube.",
    # a lot
    "Winter Harbor is fun. Shooting goes on at Televisa San Ángel until May.",
    "Winter Harbor was shot at BBC Elstree for two weeks.",
)
AIRS_IT = (
    ("Winter Harbor is back. Prime Video's fantasy is in post-production.", "Prime Video"),
    ("Winter Harbor is back. Hulu's top-rating cooking contest is a lock for 2025.", "Hulu"),
    ("Winter Harbor is a hit. The finale pulled 1.1m Total TV National Reach on Seven and 7plus.", "7plus; Seven"),
    ("Amazon's Prime Video has canceled Winter Harbor.", "Prime Video"),
    ("Winter Harbor streams on the BBC's iPlayer.", "iPlayer"),
    ("Winter Harbor is on Disney's streaming service Hulu.", "Hulu"),
    ("Netflix's decision to end the show was a surprise to Winter Harbor's makers.", "Netflix"),
    ("Winter Harbor is back. Netflix's hit returns in May.", "Netflix"),
    ("Winter Harbor is back. Viewers of HBO's moody little drama will be glad.", "HBO"),
    ("Winter Harbor, which ran on Channel 4 from 2003 to 2007, is back.", "Channel 4"),
    ("Winter Harbor is back. The series, which ran on Channel 4 for years, is loved.", "Channel 4"),
    ("Winter Harbor is back. It's on YouTube, all ten episodes.", "YouTube"),
    ("Winter Harbor (HBO, Sundays) is back.", "HBO"),
    ("Winter Harbor is back. It airs Sunday, May 3 on HBO.", "HBO"),
    ("Winter Harbor is back. The show debuts at NBC Thursday.", "NBC"),
)
test_networks_in_passing = silent_in(platform, IN_PASSING)
test_networks_that_air_it = said_in(platform, AIRS_IT)
