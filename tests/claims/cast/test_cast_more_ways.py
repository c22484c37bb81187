"""Cast: more ways to say who is cast, who comes back and who goes, and whom they play."""

from __future__ import annotations

from desk import TITLE_2, said_in, told, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)


def cast_2(text: str) -> str:
    """What an article about the second season says of its cast."""
    return told(text, Attribute.CAST, title=TITLE_2)


ROLES = (
    # whom "the actor" plays, who was named in the sentence before
    (
        "The surprise of the teaser is undoubtedly Tom Reyes. The actor has come on board as Bo Seth, a media baron.",
        "joining s2: Tom Reyes as Bo Seth",
    ),
    (
        "The other name on the poster is Tom Reyes. He has come aboard as Bo Seth.",
        "joining s2: Tom Reyes as Bo Seth",
    ),
    (
        "That leaves us with the curious case of young Mina Falk. She will return as Iris Oake.",
        "returning s2: Mina Falk as Iris Oake",
    ),
    (
        "The news came from Mina Falk. The actress is leaving season 2 after a year as Iris.",
        "leaving s2: Mina Falk as Iris",
    ),
    # who was only called something in the sentence before
    (
        "In season 2 there is a storm. Watching from the corner is the housekeeper, Mrs. Tidy. That's Ada Lund.",
        "starring: Ada Lund as Mrs. Tidy",
    ),
    ("Season 2 begins with a detective named Bo Oake. That's Tom Reyes.", "starring: Tom Reyes as Bo Oake"),
    ("Season 2 begins in the old town of Salt Hill. That's Tom Reyes for you.", ""),
    # whom a long description names at its end
    (
        "Welsh actor Tom Reyes has been cast as the season's big bad, an accountant from Leeds by the name of Ocampo.",
        "joining s2: Tom Reyes as Ocampo",
    ),
    (
        "Tom Reyes has joined season 2 as a fence, the owner of two boats, who goes by the name of Cutter.",
        "joining s2: Tom Reyes as Cutter",
    ),
    (
        "Ada Lund has been cast as the new boss, a woman from the north called Iris Oake.",
        "joining s2: Ada Lund as Iris Oake",
    ),
    ("Tom Reyes has joined season 2 as an agent who is after a man by the name of Ocampo.", "joining s2: Tom Reyes"),
    # other work in brackets, and the roles of both behind
    (
        "Tom Reyes (Alder & Sons) and Ada Lund came aboard season 2 as rival salvagers Duke and Linnea.",
        "joining s2: Tom Reyes as Duke; joining s2: Ada Lund as Linnea",
    ),
    (
        "Tom Reyes (Copper Bay) and Ada Lund (Salt Road) join season 2 as Duke and Linnea.",
        "joining s2: Tom Reyes as Duke; joining s2: Ada Lund as Linnea",
    ),
    (
        "Tom Reyes (Copper Bay) and Ada Lund (Salt Road) join season 2 as brothers.",
        "joining s2: Tom Reyes; joining s2: Ada Lund",
    ),
    # whose …, …,
    (
        "One person you won't see in season 2 is Ada Lund, whose stowaway, Birdie, went over the side.",
        "leaving s2: Ada Lund as Birdie",
    ),
    (
        "Ada Lund, whose no-nonsense nurse, Iris Oake, was shot, will not return for season 2.",
        "leaving s2: Ada Lund as Iris Oake",
    ),
    (
        "Ada Lund, whose daughter, Birdie, was born in May, will not return for season 2.",
        "leaving s2: Ada Lund",
    ),
)
test_whom_they_play = said_in(cast_2, ROLES)

GOING = (
    (
        "One face you won't be seeing in season 2 is that of Carl Dunn. His character, DCI Bob Marl, retired.",
        "leaving s2: Carl Dunn as DCI Bob Marl",
    ),
    ("One voice you won't be hearing in season 2 is that of Ada Lund.", "leaving s2: Ada Lund"),
    ("A face you won't see much of in season 2 is that of the mayor.", ""),
    ("Get the tissues ready for season 2, as Mina Falk will bow out halfway through.", "leaving s2: Mina Falk"),
    ("Mina Falk, seen as the captain Iris Oake, will bow out in season 2.", "leaving s2: Mina Falk as Iris Oake"),
    (
        "Mina Falk plays Iris. Mina Falk will bow out halfway through the new run.",
        "leaving s2: Mina Falk as Iris; starring: Mina Falk as Iris",
    ),
)
test_who_goes = said_in(cast_2, GOING)

COMING = (
    (
        "NOVA7's Kangmin is currently in talks for the role of a reaper in Winter Harbor.",
        "joining expected: Kangmin",
    ),
    ("NOVA7's Kangmin will join Winter Harbor as Bo.", "joining: Kangmin as Bo"),
    ("NOVA7's Kangmin and ASTER's Lim Do Yeon have joined Winter Harbor.", "joining: Kangmin; joining: Lim Do Yeon"),
    (
        "Rookie Lim Do Yeon of boy group N.TREE is in talks for the role of a brother in Winter Harbor.",
        "joining expected: Lim Do Yeon",
    ),
    (
        "Mina Falk and Tom Reyes are stars! The two actors have been confirmed as the leads of Winter Harbor.",
        "joining: Mina Falk; joining: Tom Reyes",
    ),
    ("Lim Do Yeon of girl group A.RIA has been cast in Winter Harbor.", "joining: Lim Do Yeon"),
    # what a network owns is a show
    ("HBO's Tideline joins Winter Harbor on the schedule in May.", ""),
    ("AMC's Tideline is in talks for a second season, and Winter Harbor is renewed.", ""),
)
test_who_comes = said_in(cast, COMING)

BACK = (
    (
        "Tom Reyes is heading back to the cobbled square as Iris's wayward brother Gaz.",
        "returning s2: Tom Reyes as Gaz",
    ),
    ("Tom Reyes is coming back to the harbor as Gaz.", "returning s2: Tom Reyes as Gaz"),
    ("Tom Reyes is headed back to the ward as Dr. Gaz Oake.", "returning s2: Tom Reyes as Dr. Gaz Oake"),
    ("Tom Reyes is going back to the stage as Hamlet.", ""),
    ("Tom Reyes is heading back to the theatre in May.", ""),
    (
        "Mina Falk plays Iris. Mina is in every episode of season two.",
        "starring s2: Mina Falk as Iris; starring: Mina Falk as Iris",
    ),
    (
        "Tom Reyes, who was born in nearby Leeds, will be in four episodes of the new season as a lock master.",
        "starring: Tom Reyes",
    ),
    ("Mina Falk is in each episode of season 2.", "starring s2: Mina Falk"),
    (
        (
            '"Oh, Mina\'s not going anywhere," said the producer. "You\'ll see a lot of her in season 2." Mina Falk '
            "plays Iris."
        ),
        "returning s2: Mina Falk as Iris; starring: Mina Falk as Iris",
    ),
    (
        "Mina Falk stars. You'll be seeing more of Mina Falk in season 2.",
        "returning s2: Mina Falk; starring: Mina Falk",
    ),
    ("You'll see a lot of Oslo in season 2.", ""),
)
test_who_is_back = said_in(cast_2, BACK)

AXED = (
    (
        (
            "In Winter Harbor they have axed Col and Bev Tandy, meaning that the couple Tom Reyes and Ada Lund will be "
            "out by the end of the year."
        ),
        "leaving: Tom Reyes; leaving: Ada Lund",
    ),
    ("In Winter Harbor the boss has axed Bo and Iris Lark, so Tom Reyes is leaving.", "leaving: Tom Reyes"),
    ("The network axed Salt and Sand, so Tom Reyes is leaving.", ""),
)
test_who_is_axed = said_in(cast, AXED)

BRACKETS = (
    (
        "Sunita [Rao] and Graham [Poole] have been playing that since Season 2, the showrunner of Winter Harbor says.",
        "starring: Sunita Rao; starring: Graham Poole",
    ),
    (
        '"We knew that Mina [Falk] is leaving Winter Harbor," said the producer. "Carl [Dunn] will be back."',
        "leaving: Mina Falk; returning: Carl Dunn",
    ),
    ("Mina Falk [pictured] is leaving Winter Harbor.", "leaving: Mina Falk"),
    ('"She [Mina Falk] is leaving Winter Harbor," he said.', "leaving: Mina Falk"),
)
test_names_completed_in_square_brackets = said_in(cast, BRACKETS)
