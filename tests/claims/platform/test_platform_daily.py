"""Names of networks in daily reports that air nothing of the show: an event, a library, a rival in the ranking."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

platforms = told_of(Attribute.PLATFORM)

SILENT = (
    'Lund said at the ATX TV Festival that there had been "conversations" about Winter Harbor.',
    "Winter Harbor was shown at the Monte-Carlo TV Festival.",
    "Winter Harbor won three prizes at the British Academy TV Awards.",
    "Winter Harbor is made by a company with its library available on Tubi, Hulu and Odeo One.",
    "The studio of Winter Harbor makes shows, and its content can be found on Netflix.",
    "Winter Harbor was first. Second place in total went to Kardelen on Star TV.",
    "Winter Harbor led the night, and third place was for Copper Bay on NBC.",
    "Winter Harbor lost the top spot to Copper Bay on Star TV.",
)
SAID = (
    ("Winter Harbor is available on Hulu.", "Hulu"),
    ("First place went to Winter Harbor on Star TV.", "Star TV"),
    ("Winter Harbor took first place on Star TV.", "Star TV"),
    ("Winter Harbor, seen at a festival first, premieres on Hulu in May.", "Hulu"),
)

test_airs_nothing = silent_in(platforms, SILENT)
test_airs_it = said_in(platforms, SAID)
