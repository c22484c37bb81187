"""Networks that are meant by "the streamer", or by the list in which the show stands."""

from __future__ import annotations

import pytest
from desk import claims, told

from monitor.model import Attribute


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            (
                "EXCLUSIVE: Peacock is getting into the numbers business. The streamer has handed a straight-to-series"
                " order"
                " to Winter Harbor, a dramedy from Ada Lund."
            ),
            "Peacock",
        ),
        ("CBS wants more of the sea. The network has renewed Winter Harbor for a third season.", "CBS"),
        ("Hulu is cleaning house. The streamer has canceled Winter Harbor.", "Hulu"),
        ("AMC goes back to the coast. The cabler has set Winter Harbor for July 4.", "AMC"),
        ("Netflix is not done with Bo Lark. On Monday, the streaming giant ordered Winter Harbor.", "Netflix"),
        ("ITV likes it wet. The broadcaster has commissioned Winter Harbor from Ada Lund.", "ITV"),
        # Two of them, one that is in no sentence before, one that does something else, one that is a word.
        ("Hulu has outbid Peacock. The streamer has ordered Winter Harbor.", ""),
        ("Winter Harbor is back. Bo Lark is known from Hulu. The streamer has many fans.", ""),
        ("Peacock has had a bad year. The streamer lost Winter Harbor, its showrunner and its boss.", ""),
        ("Max is tired. The network has renewed Winter Harbor.", ""),
        ("The project Winter Harbor reunites Lund and Falk with Amazon, where they have a deal.", ""),
    ],
)
def test_the_streamer_is_the_one_just_named(text: str, noted: str) -> None:
    title = "Series order for 'Winter Harbor'"
    found = claims(text, Attribute.PLATFORM, title=title)
    assert "; ".join(claim.value for claim in found if noted or claim.rule == "platform: meant") == noted


LIST = (
    "{intro}\n\nCOPPER BAY\n\nStatus: Ending\n\nThe sixth season will be the last.\n\nWINTER HARBOR\n\n"
    "Status: Renewed for Season 3\n\nBo Lark is the showrunner.\n\nSECOND CHAIR\n\nStatus: On the bubble"
)


@pytest.mark.parametrize(
    ("title", "intro", "noted"),
    [
        ("ABC Scorecard 2024: What's Renewed, What's Cancelled", "ABC has made up its mind about most.", "ABC"),
        ("CBS's Fall Schedule: All the Changes", "Here is what CBS has in store.", "CBS"),
        ("Every Drama on Hulu, Ranked by Hope", "Hulu has many of them.", "Hulu"),
        ("Every Netflix series that was renewed this year", "It was a good year for Netflix.", "Netflix"),
        ("ABC and NBC Schedule: What's Renewed", "ABC and NBC have made up their minds.", ""),
        ("Scorecard 2024: What's Renewed, What's Cancelled", "ABC has made up its mind about most.", ""),
        ("ABC Scorecard 2024: What's Renewed, What's Cancelled", "The network has made up its mind.", ""),
    ],
)
def test_the_shows_of_a_networks_list_are_its_own(title: str, intro: str, noted: str) -> None:
    assert told(LIST.format(intro=intro), Attribute.PLATFORM, title=title) == noted
