"""Renewal: what looks back, what nobody says, and what was undone, are no news of the show's future."""

from __future__ import annotations

import pytest
from desk import said_in, silent_in, told, told_of

from monitor.model import Attribute

SAID = (
    ("The last season of Winter Harbor will air in May.", "ended"),
    ("Filming has begun on the last season of Winter Harbor.", "ended"),
    ("The show returns for its last season in May.", "ended"),
    ("Winter Harbor is in its last season.", "ended"),
    ("Winter Harbor will be back for one last season.", "ended"),
    ("Lund said that season 4 will be the last one.", "ended s4"),
    ("Season 4 might be the last one.", "ended s4 expected"),
    ("It looks as if season 4 will be the last.", "ended s4"),
    (
        "Hulu has handed Winter Harbor a fourth season, a month after the third run signed off with a cliffhanger.",
        "renewed s4",
    ),
    ("Season 4 ordered by Hulu.", "renewed s4"),
    ("Season 3 has been signed off by Hulu.", "renewed s3"),
    ("Hulu renewed Winter Harbor for a fourth season but cancelled Copper Bay.", "renewed s4"),
    ("NBC cancelled the show but then ordered a fourth season, and that was that.", "renewed s4"),
    ("Hulu ordered a fourth season of Winter Harbor, and then the tour was called off.", "renewed s4"),
    ("Hulu ordered a fourth season three weeks after the finale, which dropped on May 9.", "renewed s4"),
    ("Hulu has ordered a fourth season of the show, which it had cancelled in the spring.", "renewed s4"),
    ("Hulu has ordered a fourth season of Winter Harbor. The premiere party was called off.", "renewed s4"),
)
SILENT = (
    # the season before
    "Odeo has told when Winter Harbor is to be back, and it is a good deal earlier than the wait before the last run.",
    "Two years lie between the last season of Winter Harbor and the new one.",
    "The budget of Winter Harbor is twice that of the last series.",
    "Falk says that Winter Harbor is funnier than it was in the last season.",
    "As with the last season, Winter Harbor was shot in Oslo.",
    "The cast of the last season of Winter Harbor met in Oslo.",
    # what nobody says
    '"I am not saying it is the last one," Lund said of season 4.',
    '"We never said that season 4 is the last one," Lund said.',
    "Nobody says that season 4 will be the last.",
    "If season 4 is the last one, Lund is happy with it.",
    '"I am not sure that season 4 is the final season," Lund said.',
    "Hulu has not decided that the fourth season will be the final one.",
    "Hulu never said that Winter Harbor would end with its fourth season.",
    # what a season did
    "Season 3 signed off in May with a wedding.",
    "The second season saved the best for last.",
    "The third season revived an old feud.",
    "Season 2 secured eight nominations.",
    "The third season extended its lead over Copper Bay.",
    # undone
    "In 2018 Odeo ordered a fourth season of Winter Harbor, but it was called off.",
    "Odeo ordered a fourth season of Winter Harbor, only to scrap it in May.",
    "Odeo had ordered a fourth season, which was never made.",
    "The show was renewed for season 4 in 2019, but the order was withdrawn.",
    "A fourth season was ordered in 2018 and abandoned a year later.",
    "In 2018 Odeo ordered a fourth season, with a new pharmacist. Filming was to begin in May. It was called off.",
    "Odeo ordered a fourth season of Winter Harbor. That was never made.",
    "Odeo ordered a fourth season of Winter Harbor. The order was withdrawn in May.",
)

LISTED = (
    ("* Winter Harbor will end with its second season, Odeo announced.", "ended s2"),
    ("* Winter Harbor will return for a fourth and final season.", "ended s4; renewed s4"),
    ("* Winter Harbor bows out with its third season. New episodes arrive in May.", "ended s3"),
    ("* Winter Harbor: final season", ""),
    ("* The final season", ""),
)
test_listed = said_in(
    lambda item: told(f"Here is the news.\n\n{item}\n* Copper Bay is back.", Attribute.RENEWAL), LISTED
)
test_said = said_in(told_of(Attribute.RENEWAL), SAID)
test_silent = silent_in(told_of(Attribute.RENEWAL), SILENT)


@pytest.mark.parametrize("words", ["would not say whether", "does not know if", "will not be drawn on whether"])
def test_whether_it_is_the_last_is_no_end(words: str) -> None:
    assert "ended" not in told_of(Attribute.RENEWAL)(f"Lund {words} season 4 is the last one.")
