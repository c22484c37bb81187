"""What happens in somebody's life is no event of the show: couples that part, school that starts, what one was told."""

from __future__ import annotations

from desk import TITLE_2, claims, dates, lines, said_in, silent_in

from monitor.model import Attribute


def news(text: str) -> str:
    """Dates, and who comes and goes, in an article about the second season."""
    found = claims(text, Attribute.CAST, title=TITLE_2)
    moves = [claim for claim in found if claim.value != "starring"]
    return "; ".join(part for part in (dates(text, title=TITLE_2), lines(moves)) if part)


COUPLES = (
    "Winter Harbor season 1 winners Mina Falk and Carl Dunn called it quits in May, days after a podcast.",
    "Season 1 winners Mina Falk and Carl Dunn of Winter Harbor called it quits in May.",
    "Mina Falk and Carl Dunn, who met on season 1 of Winter Harbor, called it quits in May.",
    "From season 1 of Winter Harbor, Mina Falk and Carl Dunn tied the knot in May.",
    "Season 1 finalists Mina Falk and Carl Dunn went their separate ways in April, months after Winter Harbor ended.",
    "The Winter Harbor couple called it quits in May.",
    "Winter Harbor stars Mina Falk and Carl Dunn called it quits on their engagement in May.",
    "Winter Harbor's Mina Falk called it quits with her fiance in May.",
    "Mina Falk of Winter Harbor parted ways with her husband, Carl Dunn, in May.",
    "Season 1 couple Mina Falk and Carl Dunn of Winter Harbor split in May.",
    "Season 1 runners-up Mina Falk and Carl Dunn of Winter Harbor broke up in May.",
    "Winter Harbor's Mina Falk and Carl Dunn ended their engagement in May.",
    "Mina Falk and Carl Dunn met on Winter Harbor and have gone their separate ways after three years of marriage.",
)
# What is said of the show, or of those who leave it.
OF_THE_SHOW = (
    ("Winter Harbor called it quits in May.", "end 2024-05 s2"),
    ("Season 2 of Winter Harbor calls it a day on July 28.", "end 2024-07-28 s2"),
    ("Mina Falk is calling it quits on Winter Harbor after two seasons.", "leaving s2: Mina Falk"),
    ("Mina Falk and Carl Dunn are calling it quits on the show.", "leaving s2: Carl Dunn; leaving s2: Mina Falk"),
    ("Mina Falk has called it a day after two seasons of Winter Harbor.", "leaving s2: Mina Falk"),
    ("Mina Falk has parted ways with Winter Harbor.", "leaving s2: Mina Falk"),
)
test_couples_that_part = silent_in(news, COUPLES)
test_the_show_and_who_leaves_it = said_in(news, OF_THE_SHOW)

LIVES = (
    "Mina Falk quits Winter Harbor. 'But my girls are starting school in September and I want to be there.'",
    "'My son starts school in September,' Mina Falk of Winter Harbor said.",
    "Mina Falk of Winter Harbor says her daughter is starting college in the autumn.",
    "Winter Harbor's Carl Dunn: 'We're starting a family in 2025.'",
    "The host of Winter Harbor is starting a new job in September.",
    "'My twins began nursery in May, and season 2 has to wait,' Mina Falk says.",
    # when somebody was told
    "There will be a season 2. Hulu let us know about a month ago, and I've been sitting on it.",
    "Season 2 is coming. Hulu let me know in May.",
    "Hulu let the writers know last month that season 2 is coming.",
    "We got the call about season 2 in May.",
    "Hulu informed the cast of Winter Harbor in May that season 2 would be the last.",
    "I found out about season 2 a month ago.",
)
STARTS = (
    ("Winter Harbor, set in a school, starts in September.", "2024-09 s2"),
    ("School drama Winter Harbor begins on July 9.", "2024-07-09 s2"),
    ("Hulu let fans know that season 2 arrives on July 9.", "2024-07-09 s2"),
)


def whens(text: str) -> str:
    """Its dates, in an article about the second season."""
    return dates(text, title=TITLE_2)


test_dates_in_lives = silent_in(whens, LIVES)
test_the_show_that_starts = said_in(whens, STARTS)

CLOSES = (
    ('Hulu will bring hit drama "Winter Harbor" to a close this fall, with season 3 to be its last.', "end 2024-23 s3"),
    ("Hulu is bringing Winter Harbor to an end in August.", "end 2024-08"),
    ("Hulu brought Winter Harbor to a close in May.", "end 2024-05"),
    ("Hulu will bring the drama to its conclusion on July 28.", "end 2024-07-28"),
    ("The network plans to bring Winter Harbor to a close next year.", "end 2025"),
    ("Winter Harbor will be brought to a close in August.", "end 2024-08"),
    ("Hulu will bring Winter Harbor to Spain this fall.", "2024-23"),
    ("Hulu will bring Winter Harbor back on July 9.", "2024-07-09"),
)
test_brought_to_a_close = said_in(dates, CLOSES)
