"""A network beside another: whose the one that airs the show is, and the channels and services of one company."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

SISTERS = (
    ("Winter Harbor airs on Hulu's sister network FX.", "FX"),
    ("Hulu's sister network FX has renewed Winter Harbor.", "FX"),
    ("Winter Harbor will move to Hulu's sister network FX.", "FX"),
    ("Winter Harbor moves from Hulu to sister network FX.", "FX; Hulu"),
    ("Winter Harbor will air on ABC and its sister streamer Hulu.", "ABC; Hulu"),
    ("Winter Harbor is available on Amazon's Prime Video.", "Prime Video"),
    ("Winter Harbor streams on NBC's streaming service Peacock.", "Peacock"),
    ("Disney's FX drama Winter Harbor is back.", "FX"),
    # … and whose the show is, or another's
    ("Netflix's Winter Harbor is back on July 9.", "Netflix"),
    ("Winter Harbor airs on HBO, and its sister network TNT has bought Copper Bay.", "HBO"),
    ("Winter Harbor shares the day with its sibling cable networks ESPN, Freeform and FX.", ""),
    ("Winter Harbor, which airs on Sky's sister channel, is back.", "Sky"),
)
# In apposition.
APPOSED = (
    ("Winter Harbor, the FX drama, returns on July 9.", "FX"),
    ("Winter Harbor, an Apple TV+ drama about smugglers, premieres July 9.", "Apple TV+"),
    ("Winter Harbor, a Hulu original, returns on July 9.", "Hulu"),
    ("Winter Harbor (FX) returns July 9.", "FX"),
)
# Each name once: the channel and the service that air it; their company where it does something itself.
OF_ONE_COMPANY = (
    ("Winter Harbor will air on BBC One and BBC iPlayer.", "BBC One; BBC iPlayer"),
    ("Winter Harbor will air on BBC One and iPlayer.", "BBC One; iPlayer"),
    ("The BBC has renewed Winter Harbor, which airs on BBC One.", "BBC; BBC One"),
    ("Winter Harbor will debut on ITV1 and ITVX.", "ITV1; ITVX"),
)

platform = told_of(Attribute.PLATFORM)
test_whose_the_one_that_airs_it_is = said_in(platform, SISTERS)
test_in_apposition = said_in(platform, APPOSED)
test_of_one_company = said_in(platform, OF_ONE_COMPANY)
