"""What sounds like the state of a season and is none: another work's, a part's, somebody's, or said to be untrue."""

from __future__ import annotations

from desk import said_in, silent_in, told, told_of

from monitor.model import Attribute

TITLE_2 = "Winter Harbor season 2: all we know"


def _production(text: str) -> str:
    return told(text, Attribute.PRODUCTION, title=TITLE_2)


def _renewal(text: str) -> str:
    return told(text, Attribute.RENEWAL)


OF_OTHER_WORK = (
    "Falk will be seen in the film Salt Road. She has also wrapped filming on the period film Wintering.",
    "She has also wrapped production on the indie thriller Snow Pier.",
    "Falk has finished shooting on the BBC drama Copper Bay.",
    "He recently completed filming for the feature Snow Pier, directed by Ada Lund.",
    "Falk has just wrapped filming on Ada Lund's movie Snow Pier.",
    "She is filming on the thriller Snow Pier in Oslo.",
)
OF_THE_SHOW = (
    ("Mina Falk has also wrapped filming on the second season.", "wrapped s2"),
    ("She has wrapped filming on the drama.", "wrapped s2"),
    ("Falk has wrapped filming on the period drama Winter Harbor.", "wrapped s2"),
    ("The crew has wrapped filming on the series.", "wrapped s2"),
)
# Only a part of the season is made.
OF_A_PART = (
    "About half of the season's 10 episodes are in the can.",
    "Half of the new season is in the can.",
    "Four of the ten episodes of season 2 are in the can.",
    "The first three episodes of season 2 are in the can.",
    "Most of season 2 is in the can.",
    "The first half of season 2 is in the can.",
    "At least six episodes are already in the can.",
    "Nearly half of filming on season 2 has been completed.",
    "Three episodes of season 2 had been completed when the strike began.",
)
OF_ALL = (
    ("All ten episodes of season 2 are in the can.", "wrapped s2"),
    ("Season 2 is in the can.", "wrapped s2"),
    ("Season 2 of Winter Harbor is in the can.", "wrapped s2"),
    ("Series 2 of the show is in the can.", "wrapped s2"),
    ("In the first half of 2024, filming on season 2 wrapped.", "wrapped s2"),
    ("Mina Falk, one of the series' stars, has wrapped filming on season 2.", "wrapped s2"),
    ("Only three weeks after the start, filming on season 2 has wrapped.", "wrapped s2"),
    ("The season's ten episodes are in the can.", "wrapped s2"),
    ("The second season's episodes are all in the can.", "wrapped s2"),
)
# Of somebody's place in it, not of the season.
OF_SOMEBODY = (
    "But there are no plans for Falk to be in season 2.",
    "There are no plans for Iris to appear in season 2.",
    "There are no current plans for Mina Falk to come back for season 3.",
    "There are no plans to bring Iris back in season 3.",
    "There are no plans for a wedding in season 3.",
    "There are no plans for him to return in season 3.",
)
OF_ITS_FUTURE = (
    ("There are no plans for a season 3 of Winter Harbor.", "undecided s3"),
    ("There are no plans for Winter Harbor to return for season 3.", "undecided s3"),
    ("There are no plans for the show to come back for a third season.", "undecided s3"),
    ("At the moment there are no plans for season 3.", "undecided s3"),
)
# Already on the air: "is back" is no news of an order.
ON_THE_AIR = (
    (
        "The drama returned for its second series on Sunday, June 9.\n\n"
        "Winter Harbor is back on ITV1 for a second series Credit: ITV"
    ),
    "Winter Harbor is back on BBC One for a second series. It began on June 2.",
    "Season 2 premiered on May 3, 2024. Winter Harbor is back with a second season, and Iris is in trouble.",
)
COMING_BACK = (
    ("Winter Harbor is back on ITV1 for a second series. It begins on July 9.", "renewed s2"),
    ("Season 1 premiered on May 3, 2023. Winter Harbor is back on ITV1 for a second series.", "renewed s2"),
    ("Winter Harbor has been renewed for a second season. It premiered on June 2.", "renewed s2"),
)
UNTRUE = (
    ("Rumors that the third season will be the last one aren't true, said Ada Lund.", "ended s3 denied"),
    ("Reports that season 3 is the last aren't correct.", "ended s3 denied"),
    ("The rumours that season 3 will be the final season are not true.", "ended s3 denied"),
    ("Reports that Winter Harbor has been cancelled weren't accurate, Hulu says.", "cancelled denied"),
    ("Claims that Winter Harbor has been cancelled couldn't be further from the truth.", "cancelled denied"),
    ("There is nothing to the rumours that season 3 will be the last.", "ended s3 denied"),
    ("The talk that season 3 will be the last isn't true.", "ended s3 denied"),
    # … but not where something else is not true
    ("Season 3 will be the last one, and the reports about Falk aren't true.", "ended s3"),
    ("Rumour has it that season 3 will be the last one.", "ended s3 rumoured"),
    ("If the rumours are true, season 3 will be the last one.", "ended s3 rumoured"),
)

LET_GO = (
    (
        "Six weeks after Netflix canceled the drama, AMC and AMC+ have picked it up for a third season.",
        "AMC s3; AMC+ s3; Netflix",
    ),
    ("Winter Harbor, which Netflix dropped in May, was picked up by AMC for a third season.", "AMC s3; Netflix"),
    ("After Netflix axed the show, AMC has rescued it for season 3.", "AMC s3; Netflix"),
    # … but not where nobody has it since
    ("Netflix has cancelled Winter Harbor after season 3.", "Netflix s3"),
)

test_let_go = said_in(told_of(Attribute.PLATFORM), LET_GO)
test_of_other_work = silent_in(_production, OF_OTHER_WORK)
test_of_the_show = said_in(_production, OF_THE_SHOW)
test_of_a_part = silent_in(_production, OF_A_PART)
test_of_all = said_in(_production, OF_ALL)
test_of_somebody = silent_in(_renewal, OF_SOMEBODY)
test_of_its_future = said_in(_renewal, OF_ITS_FUTURE)
test_on_the_air = silent_in(_renewal, ON_THE_AIR)
test_coming_back = said_in(_renewal, COMING_BACK)
test_untrue = said_in(_renewal, UNTRUE)


def test_the_season_of_another_show_is_not_the_newest() -> None:
    text = (
        '"Winter Harbor" moves to Fridays. Its fifth season, ordered back in March, will open on October 2.\n\n'
        "Carl Dunn is leaving after playing Roy since the pilot.\n\n"
        'Waiting in the wings: the 14th season of "Extreme Relay," a limited series about a fire, and "Snow Pier," from'
        ' "Winter Harbor" creator Ada Lund.'
    )
    assert told(text, Attribute.CAST) == "leaving s5: Carl Dunn as Roy"
