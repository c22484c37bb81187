"""Whose a show is below a network's name, and which of two houses has it: "Netflix's BBC co-production"."""

from __future__ import annotations

from desk import said_in, silent_in, told

from monitor.model import Attribute


def where(text: str) -> str:
    """The platforms that an article says which lists shows."""
    return told(text, Attribute.PLATFORM, title="The list of the summer")


BELOW_A_NETWORK = (
    ("HULU\n\nWinter Harbor", "Hulu"),
    ("HULU\n\nWinter Harbor – Season 2 (final)", "Hulu s2"),
    ("AMC\n\nWinter Harbor – New", "AMC"),
    ("KANAL D\n\nWinter Harbor (international title: Lights of the Harbor) – Season 2\nWhen: July", "Kanal D s2"),
    ("Leaving soon\n\nHULU\n\nCopper Bay\n\nNew in July\n\nNETFLIX\n\nWinter Harbor", "Netflix"),
    ("New in July\n\nNETFLIX\n\nWinter Harbor (July 9)", "Netflix"),
)
TOLD_OF_SOMETHING_ELSE = (
    "NETFLIX\n\nWinter Harbor fans have a new drama: Copper Bay",
    "HULU\n\nWinter Harbor: leaving on July 9",
    "HULU\n\nWinter Harbor star Mina Falk",
    "Leaving Netflix\n\nNETFLIX\n\nWinter Harbor",
    "Leaving soon\n\nHULU\n\nCopper Bay\n\nNETFLIX\n\nWinter Harbor",
)
WHOSE = (
    ("Winter Harbor, Netflix's BBC co-production, returns on July 9.", "BBC; Netflix"),
    ("Winter Harbor is Netflix's BBC pickup of the year.", "BBC; Netflix"),
    ("Winter Harbor, Hulu's FX import, returns on July 9.", "FX; Hulu"),
    ("Winter Harbor airs on Hulu's sister network FX.", "FX"),
    ("Winter Harbor is on Amazon's Prime Video.", "Prime Video"),
    ("Winter Harbor is on Amazon's Prime Video this summer.", "Prime Video"),
    ("Winter Harbor comes to Disney's Hulu in July.", "Hulu"),
    ("Amazon's Prime Video ordered season 2 of Winter Harbor.", "Prime Video s2"),
    ("Winter Harbor is on Amazon's Prime Video platform.", "Prime Video"),
)
test_below_a_network = said_in(where, BELOW_A_NETWORK)
test_told_of_something_else = silent_in(where, TOLD_OF_SOMETHING_ELSE)
test_whose_it_is = said_in(where, WHOSE)
