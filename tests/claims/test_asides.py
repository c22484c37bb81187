"""What stands between a subject and its verb, in commas, brackets or dashes, hides neither of them."""

from __future__ import annotations

import pytest
from desk import claims, dates, said_in, silent_in, told

from monitor.model import Attribute

PRODUCTION = (
    ("Filming on season 2 of Winter Harbor, known abroad as Harbor Lights, has begun.", "filming s2"),
    ("Filming on season 2 of Winter Harbor (known abroad as Harbor Lights) has begun.", "filming s2"),
    ("Filming on season 2 of the show - known abroad as Harbor Lights - has begun.", "filming s2"),
    ("Filming on Winter Harbor, the hit drama about a fishing town, has begun.", "filming"),
    ("Filming on Winter Harbor, from the makers of Copper Bay, has begun.", "filming"),
    ("Production on the second season, set two years after the first, has wrapped.", "wrapped s2"),
    ("Production of season 2 of the show, one of the most expensive in Europe, has been halted.", "halted s2"),
    ("Work on season 2, Falk's last, has been suspended.", "halted s2"),
    ("Shooting of season 2, long delayed by the strike, started on Monday.", "filming s2"),
    ("Filming for season 2, with Mina Falk back as Iris, is now under way.", "filming s2"),
    ("Filming of season 2, according to Falk, has finished.", "wrapped s2"),
    ("Filming on season 2, the network said on Monday, has wrapped.", "wrapped s2"),
    ("Filming on season 2, she said, has begun.", "filming s2"),
    ("The shoot for season 2, the longest so far, has finished.", "wrapped s2"),
    ("The production of Winter Harbor, based on a novel by Ada Lund, has been shut down.", "halted"),
    ('Production on season 2 of "Winter Harbor," the hit drama from Ada Lund, kicked off on Monday.', "filming s2"),
    ("Work on the scripts of season 2, as Lund said in May, is finished.", "writing s2"),
    ("The writers' room for season 2, led by Ada Lund, is open.", "writing s2"),
    # what the aside says of how it is known
    ("Filming on season 2, according to rumours, has begun.", "filming s2 rumoured"),
    ("Filming on season 2, Falk hopes, has begun.", "filming s2 expected"),
    ("Filming on season 2, which may be the last, has begun.", "filming s2"),
)

NO_PRODUCTION = (
    "Filming on season 2 of Winter Harbor, known abroad as Harbor Lights, has not begun.",
    "Filming on season 2, which Falk hopes to direct, will begin in May.",
    "Filming on season 2 of Winter Harbor, whose star Mina Falk has begun a tour, is due to start in May.",
    "Filming on Copper Bay, whose lead was in Winter Harbor, has begun.",
    "Filming on Copper Bay, the sister show of Winter Harbor, has begun.",
    "The star of Winter Harbor, who has wrapped filming on Copper Bay, is on holiday.",
    "After filming in Leeds, the cast, led by Mina Falk, has begun a tour.",
    "With production in Leeds, home of the show, over, the cast is on holiday.",
    "The stage production of Winter Harbor, which opened in May, has been halted.",
)

RENEWAL = (
    ("A second season of Winter Harbor, the drama about a fishing town, has been ordered.", "renewed s2"),
    ("A second season of Winter Harbor, known abroad as Harbor Lights, has been confirmed.", "renewed s2"),
    ("A second season, with eight episodes and a new cast, was ordered on Monday.", "renewed s2"),
    ("A second season of Winter Harbor (eight episodes, as before) has been ordered.", "renewed s2"),
    ("Winter Harbor (which airs as Harbor Lights abroad) will not return for a second season.", "cancelled s2"),
    ("Winter Harbor, from the makers of Copper Bay, has been renewed for a second season.", "renewed s2"),
    ("A second season, insiders say, has been ordered.", "renewed s2 rumoured"),
)

NO_RENEWAL = (
    "Copper Bay, from the maker of Winter Harbor, has been renewed for a second season.",
    "A second season of Winter Harbor, known abroad as Harbor Lights, would be welcome.",
    "A second season of Copper Bay, from the maker of Winter Harbor, has been ordered.",
)

DATES = (
    ("Season 2 of Winter Harbor - known abroad as Harbor Lights - will premiere on July 9.", "2024-07-09 s2"),
    ("The second season, which was shot in Leeds last year, arrives on Hulu on July 9.", "2024-07-09 s2"),
    ("Season 2, the first to be made without Ada Lund, starts on July 9.", "2024-07-09 s2"),
    ("The trailer for season 2, which premieres on July 9, is out.", "2024-07-09 s2"),
)

NO_DATES = (
    'Production on season 2 of "Winter Harbor," the hit drama from Ada Lund, kicked off on Monday.',
    "Filming on season 2, which Falk hopes to direct, will begin in May.",
    "The star of season 2 is also in Copper Bay (premieres July 9).",
    "Copper Bay, by the creators of Winter Harbor, premieres on July 9.",
    "The stage production of Winter Harbor, a hit in Leeds, opens in May.",
)


def production(text: str) -> str:
    return told(text, Attribute.PRODUCTION)


def renewal(text: str) -> str:
    return told(text, Attribute.RENEWAL)


test_production = said_in(production, PRODUCTION)
test_no_production = silent_in(production, NO_PRODUCTION)
test_renewal = said_in(renewal, RENEWAL)
test_no_renewal = silent_in(renewal, NO_RENEWAL)
test_dates = said_in(dates, DATES)
test_no_dates = silent_in(dates, NO_DATES)


@pytest.mark.parametrize("said", ["the network said on Monday", "Odeo said", "according to Odeo"])
def test_who_says_so_in_an_aside_is_credited(said: str) -> None:
    (claim,) = claims(f"Filming on season 2, {said}, has wrapped.", Attribute.PRODUCTION)
    assert claim.attribution == ("Odeo" if "Odeo" in said else None)
    assert claim.evidence == f"Filming on season 2, {said}, has wrapped."
