"""Sentences that made a subscriber hear of changes that were none, or miss one that was."""

from __future__ import annotations

from desk import TITLE_2, claims, lines, said_in, told, told_of

from monitor.model import Attribute

_SCOPE = (Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.PRODUCTION, Attribute.CAST)

SAID = (
    ("The wait is ending, as season 2 of Winter Harbor will be out on September 9, 2024.", "2024-09-09 s2"),
    ("Winter Harbor is ending with season 2.", "ended s2"),
    (
        "Talk that season 2 had been delayed was never true, Lund said.",
        "delayed s2 denied",
    ),
    ("The trailer for season 2 introduces the Salt Wardens, who hunt at night.", ""),
    ("Season 2 introduces Piet Maas as the count.", "joining s2: Piet Maas"),
    ("Piet Maas has been cast in season 2 as Finn, who seems to know too much.", "joining s2: Piet Maas as Finn"),
    ("Season 2 hasn't started filming; a start in the summer is planned.", ""),
    ("Han Ye-june returns for season 2.", "returning s2: Han Ye-june"),
    ("Season 2 arrives mid-june.", "2024-06 s2"),
    ("Season 2 arrives Mid-june.", "2024-06 s2"),
    ("Season 2: Early-july.", "2024-07 s2"),
    ("Season 2 arrives Late-july.", "2024-07 s2"),
    ("Winter Harbor arrives in August first on Hulu.", "2024-08"),
    ("Winter Harbor premieres in March first, then in Europe.", "2025-03"),
    ("Winter Harbor came out in October first in Leeds.", "2023-10"),
    ("Winter Harbor premieres on August first.", "2024-08-01"),
    ("Winter Harbor premieres on the first of August.", "2024-08-01"),
    ("Winter Harbor premiered in August first, 2022.", "2022-08-01"),
    ("Winter Harbor premieres on second May bank holiday.", ""),
    ("Winter Harbor premieres on the second May bank holiday.", ""),
    ("Winter Harbor premieres on fifth July.", "2024-07-05"),
    ("Mina Falk, who created the part of Iris, will not return for season 2.", "leaving s2: Mina Falk as Iris"),
    (
        "Bo Lark joins season 2 as Finn Oake; Mina Falk, Cy Dorn and Ada Lund return for season 2.",
        "joining s2: Bo Lark as Finn Oake; returning s2: Mina Falk; returning s2: Cy Dorn; returning s2: Ada Lund",
    ),
)

test_said = said_in(told_of(*_SCOPE), SAID)


def test_a_report_that_those_concerned_leave_open_is_a_rumour() -> None:
    text = (
        "On June 11, the daily Morning Post reported that Bo Lark will join the second season of Winter Harbor.\n\n"
        'In response to the report, the network stated, "The casting has not been confirmed."'
    )
    assert told(text, Attribute.CAST) == "joining s2 rumoured: Bo Lark"
    assert told(text.partition("\n")[0], Attribute.CAST) == "joining s2: Bo Lark"


def test_what_stands_under_numbered_titles_is_of_those_shows() -> None:
    text = (
        "Season 2 of Winter Harbor will stream in autumn 2024.\n\n1. Copper Bay\n\nWitches in uniform. The last season "
        "comes this summer.\n\n2. The Salt Boy\n\nYes, it stars Bo Lark.\n\n3. Iron Street\n\nTwo seasons, no ending."
    )
    title = "Waiting for Winter Harbor? Three fantasy series to fill the gap"
    assert lines(claims(text, *_SCOPE, title=title)) == "2024-23 s2"


def test_a_later_season_is_no_reboot() -> None:
    text = "There will be no season 3. The studio is at work on a reboot of the cartoon."
    assert told(text, Attribute.PRODUCTION, title=TITLE_2) == ""
