"""A date in somebody's life is none of the show's; but people are also named where the show's date is told."""

from __future__ import annotations

from desk import TITLE_2, said_in, silent_in, told

from monitor.model import Attribute


def dates_2(text: str) -> str:
    """The dates of an article about season 2."""
    return told(text, Attribute.RELEASE_DATE, Attribute.END_DATE, title=TITLE_2)


OF_THE_SHOW = (
    ("I'm told Winter Harbor is back on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is back. He says it returns on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is back. She thinks it premieres on July 3.", "2024-07-03 s2"),
    ("Mina Falk has confirmed a July 3 premiere for Winter Harbor.", "2024-07-03 s2"),
    ("Winter Harbor is back. Mina Falk confirmed a July 3 premiere.", "2024-07-03 s2"),
    ("Winter Harbor is back. Mina Falk says the show will premiere on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is back. Starring Mina Falk and Carl Dunn, it premieres on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is back. Directed by Mina Falk, it will premiere on July 3.", "2024-07-03 s2"),
    ("The Mina Falk drama will premiere on July 3.", "2024-07-03 s2"),
    ("Mina Falk and Carl Dunn return for season 2 of Winter Harbor on July 3.", "2024-07-03 s2"),
)
test_of_the_show = said_in(dates_2, OF_THE_SHOW)

OF_A_LIFE = (
    "Winter Harbor is back. Mina Falk will be back in London on July 3.",
    "Winter Harbor is back. Mina Falk said she will be back on July 3.",
    "Winter Harbor is back. Mina Falk told fans that she returns to London on July 3.",
    "Winter Harbor is back. Mina Falk returns to the stage on July 3.",
    "Winter Harbor is back. Mina Falk announced a July 3 concert.",
    "Winter Harbor is back. Mina Falk said that Carl Dunn began acting in May 2012.",
    "Winter Harbor is back. She began acting in May 2012.",
    "Winter Harbor star Mina Falk debuted on Broadway in May 2012.",
)
test_of_a_life = silent_in(dates_2, OF_A_LIFE)

NO_DATE = (
    ('Fans ask about Winter Harbor. "I don\'t have a date for you," says Falk.', "unannounced s2"),
    ("When will Winter Harbor be back? I don't have a date to share yet.", "unannounced s2"),
    ("Winter Harbor is back. Falk doesn't have a date for when it returns.", "unannounced s2"),
    ("Winter Harbor is back. I don't have a date to the prom.", ""),
    ("Winter Harbor is back. She does not have a date for Friday.", ""),
    ("Winter Harbor is back. I have not got a date for the party.", ""),
)
test_no_date = said_in(dates_2, NO_DATE)


def test_no_date_is_known_of_the_season_that_is_to_come() -> None:
    text = (
        "The season 2 finale of Winter Harbor was a shock. You've been picked up for a third season.\n\n"
        "Will it be the final season?\n\nThat is for another day.\n\n"
        "When can fans expect new episodes?\n\nI don't have a date for you."
    )
    assert told(text, Attribute.RELEASE_DATE, title="The Winter Harbor boss on the season 2 finale") == "unannounced s3"


WITH_ITS_MAKERS = (
    (
        "Winter Harbor is new. The six-parter is written by Bo Lark and led by Mina Falk, and will air next autumn.",
        "2025-23 s2",
    ),
    ("Winter Harbor is new. The six-parter, directed by Ada Lund, will air next autumn.", "2025-23 s2"),
    ("Winter Harbor is new. This four-parter, penned by Ada Lund, will premiere on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is new. The adaptation, written by Ada Lund, will premiere on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is new. Written by Bo Lark, the three-parter will air in July.", "2024-07 s2"),
    # … but somebody who was directed in one is no show
    ("Winter Harbor is new. Mina Falk, directed by Ada Lund, will be back in London in July.", ""),
    ("Winter Harbor is new. Mina Falk, written out by Ada Lund, will be back in July.", ""),
    ("Winter Harbor is new. Ada Lund wrote it, and Bo Lark will begin his tour in July.", ""),
)
test_with_its_makers = said_in(dates_2, WITH_ITS_MAKERS)
