"""Ordinary sentences in which a word stands that speaks against a claim elsewhere, and look-alikes where it does."""

from __future__ import annotations

from desk import TITLE_2, said_in, silent_in, told

from monitor.model import Attribute

RENEWALS = (
    # said of shows in general
    ("Like most dramas on NBC this year, Winter Harbor has been renewed for season 2.", "renewed s2"),
    ("Unlike most shows, Winter Harbor has been cancelled after one season.", "cancelled"),
    ("Winter Harbor, like all series on the network, was cancelled in May.", "cancelled"),
    # of a trailer or a picture
    ("In a clip posted on Instagram, Falk confirmed that Winter Harbor has been cancelled.", "cancelled"),
    ("With a photo of the set, Falk announced that Winter Harbor is cancelled.", "cancelled"),
    ("It looks like Winter Harbor has been cancelled.", "cancelled expected"),
    # only supposed
    ("Despite a fan campaign, NBC has cancelled Winter Harbor after two seasons.", "cancelled"),
    ("Once a hit, Winter Harbor has been cancelled by NBC.", "cancelled"),
    ("If you missed it, NBC has renewed Winter Harbor for a second season.", "renewed s2"),
    # it was saved since
    ("NBC has cancelled Winter Harbor, which moved to Fridays in May.", "cancelled"),
    # negated
    ("Not only has NBC renewed Winter Harbor for a second season, it has ordered a film.", "renewed s2"),
    ("NBC hasn't just renewed Winter Harbor for a second season, it has doubled the order.", "renewed s2"),
    ("NBC has not renewed Winter Harbor for a second season just yet.", "undecided s2"),
)
test_renewals = said_in(lambda text: told(text, Attribute.RENEWAL, title=TITLE_2), RENEWALS)

NO_RENEWALS = (
    "Winter Harbor is a drama, and like most dramas it is not renewed.",
    "Most dramas such as Winter Harbor are cancelled early.",
    "No trailer for Winter Harbor has been dropped so far.",
    "The poster of Winter Harbor was scrapped.",
    "Once the drama is cancelled, Falk will be free.",
    "Once Winter Harbor is cancelled, Falk will be free.",
    "If NBC has cancelled Winter Harbor, nobody was told.",
    "Fans campaign so that Winter Harbor is not cancelled.",
    "Cancelled by NBC, Winter Harbor moved to Peacock.",
)
test_no_renewals = silent_in(
    lambda text: "; ".join(
        line for line in told(text, Attribute.RENEWAL, title=TITLE_2).split("; ") if line.startswith("cancelled")
    ),
    NO_RENEWALS,
)

PLATFORMS = (
    ("Winter Harbor is among the best dramas on Apple TV+.", "Apple TV+"),
    ("Winter Harbor is one of the top shows on Hulu.", "Hulu"),
    ("Winter Harbor will not only be on Hulu.", "Hulu"),
    ("Not only on Hulu: Winter Harbor is also on Disney+.", "Disney+; Hulu"),
    ("Winter Harbor will not be on Hulu.", ""),
    ("Falk loves the best dramas on Apple TV+, Winter Harbor or not.", ""),
)
test_platforms = said_in(lambda text: told(text, Attribute.PLATFORM), PLATFORMS)

PRODUCTION = (
    ("Filming on season 2 of Winter Harbor has begun and will wrap in May.", "filming s2"),
    ("Filming on season 2 of Winter Harbor is under way and will go on until May.", "filming s2"),
    ("Filming on season 2 of Winter Harbor will begin in May.", ""),
    ("Filming on season 2 of Winter Harbor is due to begin and will wrap in May.", ""),
)
test_production = said_in(lambda text: told(text, Attribute.PRODUCTION), PRODUCTION)

CAST = (
    ("Fans want to see more of Mina Falk, who will return for season 2.", "returning s2: Mina Falk"),
    ("Fans want Mina Falk to return for season 2.", ""),
    ("We want Mina Falk back in Winter Harbor.", ""),
    ("NBC wants Mina Falk back in Winter Harbor.", ""),
    ("We expect Mina Falk back in Winter Harbor.", "returning expected: Mina Falk"),
)
test_cast = said_in(lambda text: told(text, Attribute.CAST), CAST)
