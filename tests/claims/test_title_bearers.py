"""Names that a sentence gives, and who or what bears them: the show, or a person, a town, a gang, an episode."""

from __future__ import annotations

import pytest
from desk import claims, said_in, silent_in, told_of

from monitor.claims.titles.bearers import BEARERS
from monitor.model import Attribute

THE_SHOWS = (
    ("The drama, known as Snow Pier in Korea, is back.", "Snow Pier"),
    ("The drama by the name of Snow Pier is back.", "Snow Pier"),
    ("The series, nicknamed Snow Pier by fans, is back.", "Snow Pier"),
    ("Winter Harbor, known to fans as Snow Pier, is back.", "Snow Pier"),
    ("The show with Mina Falk is known as Snow Pier abroad.", "Snow Pier"),
    ("The crime thriller known as Snow Pier is back as Winter Harbor.", "Snow Pier"),
    ("In its native Norway, Winter Harbor is known as Snow Pier.", "Snow Pier"),
    ("The series was at the time known as Cold Coast.", "Cold Coast"),
    ("In its early days the series was known as Cold Coast.", "Cold Coast"),
)
ANOTHERS = (
    # persons
    "Joining the series are Bo Lark as a smuggler known as Tam and Mina Falk as Iris.",
    "In Winter Harbor, Bo Lark plays an accountant from Dunmere by the name of Ocampo.",
    "The series brings back Bo Lark, known as Tam.",
    "The series follows a girl nicknamed Sparrow who finds a boat.",
    "The show's new villain is known only as The Ferryman.",
    "The series introduces a hacker who goes by the name Moth.",
    "The series stars Mina Falk as a chef known to her friends as Bird.",
    "The series is about a housekeeper by the name of Ida Moor.",
    "It follows a nurse who is known as Angel on the ward.",
    "The drama has Bo Lark as a priest with the name Ocampo.",
    "The series' fans, known as Harborites, are happy.",
    # towns, coasts, districts
    "The drama is set in a town called Snow Pier.",
    "The drama tells of a district known as Copperside.",
    "The series was filmed on a coast known as Iron Bay.",
    # ships, gangs, firms, sicknesses
    "The show follows the crew of a trawler named the Iron Jetty.",
    "In the series, a gang known as Copper Dogs rules the pier.",
    "The series is made by a company known as Iron Bay.",
    "The series uses a technique known as Deep Focus.",
    # episodes
    'The series opens with an hour titled "Snow Pier".',
    "Netflix ordered the show after an episode titled Snow Pier.",
)

titles = told_of(Attribute.ALSO_KNOWN_AS)
test_a_title_of_the_show = said_in(titles, THE_SHOWS)
test_another_bears_it = silent_in(titles, ANOTHERS)


@pytest.mark.parametrize("sentence", [example for row in BEARERS for example in row.examples])
def test_the_rows_of_the_table_keep_their_examples(sentence: str) -> None:
    assert claims(sentence, Attribute.ALSO_KNOWN_AS) == []
