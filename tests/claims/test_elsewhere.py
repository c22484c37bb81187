""" "Elsewhere" leads to other shows, and as often to the rest of the trailer, of the cast or of the world."""

from __future__ import annotations

from desk import TITLE_2, expected, said_in, silent_in, told

from monitor.model import Attribute


def news(text: str) -> str:
    """What an article about season 2 says, but for the plot and what its first sentence does."""
    read = told(text, *(a for a in Attribute if a is not Attribute.PLOT), title=TITLE_2)
    first = told(text.split(" Elsewhere")[0], *(a for a in Attribute if a is not Attribute.PLOT), title=TITLE_2)
    return expected("; ".join(line for line in read.split("; ") if line not in first.split("; ")))


IS_BACK = "Winter Harbor is back. "
SAME = (
    (
        IS_BACK + "Elsewhere, Bo (Carl Dunn) makes a deal, and we meet new arrival Finn, portrayed by actor Tom Reyes.",
        "joining s2: Tom Reyes as Finn; starring: Carl Dunn as Bo",
    ),
    (IS_BACK + "Elsewhere in the clip, Bo (Carl Dunn) makes a deal.", "starring: Carl Dunn as Bo"),
    (IS_BACK + "Elsewhere in the cast, Carl Dunn plays Bo.", "starring: Carl Dunn as Bo"),
    (IS_BACK + "Elsewhere on the call sheet, Ada Lund joins the cast as Dr. Holm.", "joining s2: Ada Lund as Dr. Holm"),
    (IS_BACK + "Elsewhere in the season, Ada Lund will guest star as Dr. Holm.", "starring: Ada Lund as Dr. Holm"),
    (IS_BACK + "Elsewhere in the interview, Falk said that season 3 is in development.", "development s3"),
    (IS_BACK + "Elsewhere, the series streams on Disney+.", "Disney+"),
    (IS_BACK + "Elsewhere in the world, the show is on Disney+.", "Disney+"),
    (IS_BACK + "Elsewhere in Europe it streams on Disney+.", "Disney+"),
)
test_same = said_in(news, SAME)

OTHERS = (
    IS_BACK + "Elsewhere, NBC has cancelled the drama after two seasons.",
    IS_BACK + "Elsewhere, Copper Bay has been renewed for a third season.",
    IS_BACK + "Elsewhere on NBC, the medical drama returns on July 4.",
    IS_BACK + "Elsewhere, Hulu has ordered a thriller starring Ada Lund.",
    IS_BACK + "Elsewhere, Ada Lund will star in a thriller for Hulu.",
    IS_BACK + "Elsewhere in TV news, filming has begun on a second season.",
    IS_BACK + "Elsewhere in the TV world, Carl Dunn joins the cast as Bo.",
    IS_BACK + "Elsewhere in the streaming world, Carl Dunn joins the cast as Bo.",
    IS_BACK + "Elsewhere, Hulu's Bo Lark (Carl Dunn) is back.",
    IS_BACK + "Elsewhere on the schedule, the drama moves to Mondays on July 4.",
    IS_BACK + "Elsewhere this week, the series premieres on July 4.",
    IS_BACK + 'Elsewhere in Europe, "Copper Bay" is on Disney+.',
)
test_others = silent_in(news, OTHERS)
