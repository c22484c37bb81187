"""Which season an order is for, or is open, where the words around it have to tell."""

from __future__ import annotations

import pytest
from desk import TITLE, expected, said_in, told, told_of

from monitor.model import Attribute

SERIES_4 = "Winter Harbor series 4 on ITV: start date"
KEY_FACTS = "Winter Harbor Season 3: key information"

SEVERAL = (
    (
        "Winter Harbor was renewed for two more seasons. The double pickup takes the series through Season 4.",
        "renewed s3; renewed s4",
    ),
    (
        "Winter Harbor's second season ended in May. The comedy has been renewed for two more seasons.",
        "renewed s3; renewed s4",
    ),
    ("NBC has renewed Winter Harbor for two more seasons, taking it through season 6.", "renewed s5; renewed s6"),
    (
        "NBC has handed Winter Harbor a three-season renewal that keeps the drama on the air through season 9.",
        "renewed s7; renewed s8; renewed s9",
    ),
    ("Winter Harbor is back. The pickup takes the show through its fifth season.", "renewed s5"),
    ("The order keeps Winter Harbor going through at least season 4.", "renewed s4"),
    ("Winter Harbor has been renewed for two more seasons.", "renewed"),
    ("The story takes Winter Harbor through season 2 and into the war.", ""),
    ("Mina Falk's deal takes her through season 4 of Winter Harbor.", ""),
    ("The detour takes the show through season 3 of her life.", ""),
)
IT = (
    (
        "Season 2 of Winter Harbor is shooting. Netflix picked it up last June, after the first season had ended.",
        "renewed s2",
    ),
    ("Season 2 of Winter Harbor is in production. It was ordered last June.", "renewed s2"),
    ("Season 3 of the show is filming. The network commissioned it before the second had aired.", "renewed s3"),
    ("The second season of Winter Harbor premieres on July 9. HBO ordered it in May 2023.", "renewed s2"),
    ("Season 2 of Winter Harbor drew two million viewers. NBC picked it up in 2021.", ""),
    ("Season 1 of Winter Harbor is filming. Netflix picked it up last June.", ""),
    ("Season 2 of Winter Harbor is filming in Leeds. Sky picked it up in Germany.", ""),
    ("Season 2 of Winter Harbor is filming. It was picked up for a third season in May.", "renewed s3"),
)
OPEN = (
    (
        "What about a season 2 of Winter Harbor? But neither the channel nor the makers have made an announcement.",
        "undecided s2",
    ),
    (
        "Will there be a season 3 of Winter Harbor? Neither Netflix nor the makers of the show have said anything.",
        "undecided s3",
    ),
    ("Will Winter Harbor return? Neither Hulu nor Lund has commented.", "undecided"),
    ("Neither Falk nor Dunn has said anything about their characters in Winter Harbor.", ""),
)
TITLED = (
    (SERIES_4, "Will there be a fifth series?\n\nITV has yet to announce any plans beyond this run.", "undecided s5"),
    (SERIES_4, "Winter Harbor series 4 is here. ITV has yet to announce any plans beyond this run.", "undecided s5"),
    (
        KEY_FACTS,
        "Winter Harbor season 3: key facts\n\n- Officially renewed in March 2024\n\n- No date yet",
        "renewed s3",
    ),
    (KEY_FACTS, "Winter Harbor season 3: key facts\n\n- Renewed by Hulu last May\n\n- No date yet", "renewed s3"),
    (KEY_FACTS, "Winter Harbor season 3: key facts\n\n- Renewed interest in the show\n\n- No date yet", ""),
    (TITLE, "Winter Harbor: key facts\n\n- Already renewed in March 2024\n\n- On Hulu now", "renewed"),
)

test_which_of_several_seasons = said_in(told_of(Attribute.RENEWAL), SEVERAL)
test_it_is_the_season_before = said_in(told_of(Attribute.RENEWAL), IT)
test_neither_of_two_has_said = said_in(told_of(Attribute.RENEWAL), OPEN)


@pytest.mark.parametrize(("title", "text", "noted"), TITLED)
def test_the_title_and_the_heading_tell(title: str, text: str, noted: str) -> None:
    assert told(text, Attribute.RENEWAL, title=title) == expected(noted)
