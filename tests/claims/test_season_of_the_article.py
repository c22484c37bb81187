"""What stands without a season of its own and is of the one that the article is on.

The article appeared on Wednesday, June 12, 2024; its title numbers no season.
"""

from __future__ import annotations

from desk import claims, dates, expected, lines, said_in, told_of

from monitor.model import Attribute

SUBTITLED = 'Subtitled "Low Tide," the fourth season of Winter Harbor follows three bank tellers.'
FURTHER = "Will there be a season 5 of Winter Harbor?\n\nHulu has not said whether it will go on."


def _asked(question: str, answer: str) -> str:
    return f"{SUBTITLED}\n\n{question}\n\n{answer}\n\n{FURTHER}"


ENDS = (
    (
        _asked(
            "When does it come out?",
            "The first two air July 3 on FX. One new episode follows each week through Aug. 21.",
        ),
        "2024-07-03 s4; end 2024-08-21 s4",
    ),
    (
        _asked("When does it come out?", "It starts July 3. New episodes follow every Wednesday through Aug. 21."),
        "2024-07-03 s4; end 2024-08-21 s4",
    ),
    # the show's own, and long over
    (
        _asked("What else is there?", "The finale of Winter Harbor aired on May 3, 2020."),
        "end 2020-05-03",
    ),
)
TRAILERS = (
    (_asked("Is there a trailer?", "Yes. FX dropped a two-minute trailer on June 3."), "released s4"),
    (
        _asked(
            "Is there a trailer?", 'Yes. FX dropped a trailer on June 3, set to a slow version of "Heart of Glass."'
        ),
        "released s4",
    ),
    (_asked("Is there a trailer?", "Yes."), "released s4"),
    (_asked("Is there a trailer?", "Not yet."), "unreleased s4"),
    (_asked("Is there a trailer for season 5?", "Not yet."), "unreleased s5"),
    ("Winter Harbor is a drama.\n\nIs there a trailer?\n\nYes.", "released"),
)
CAPTIONED = (
    (
        (
            "Mina Falk will not be back for the fourth series of Winter Harbor.\n\n"
            "New face: Carl Dunn will be in it this autumn\n\n"
            "The cameras have been rolling in Oslo since last month.\n\nThe third series ended in October."
        ),
        "filming s4",
    ),
    ("Winter Harbor is a drama.\n\nNew face: Carl Dunn\n\nThe cameras have been rolling in Oslo.", "filming"),
)
CAST = (
    (
        _asked(
            "Who is in the cast?", "Mina Falk, who played a crooked auditor in Season 1, turns up as a different man."
        ),
        "joining s4: Mina Falk",
    ),
    (
        _asked("Who is in the cast?", "Mina Falk, who was a guest in season 2, joins the cast as a judge."),
        "joining s4: Mina Falk",
    ),
    (_asked("Who is in the cast?", "Mina Falk, who joins in season 5, is a star."), "joining s5: Mina Falk"),
)
ORDERED = "Hulu has renewed Winter Harbor for a third season.\n\n"
COUNTS = (
    (ORDERED + "The 10-episode order comes as the half-hour closes out its sophomore run on Sunday.", "10 s3"),
    (ORDERED + "The eight-episode pickup comes as season 2 ends.", "8 s3"),
    (ORDERED + "The 10-episode order follows a strong second season.", "10 s3"),
    (ORDERED + "The second season's 10-episode order was a first.", "10 s2"),
    (ORDERED + "The 10-episode order for season 2 was cut.", "10 s2"),
    (ORDERED + "The drama closes its 10-episode second season on Sunday.", "10 s2"),
)

test_ends = said_in(dates, ENDS)
test_trailers = said_in(told_of(Attribute.TRAILER), TRAILERS)
test_behind_a_caption = said_in(told_of(Attribute.PRODUCTION), CAPTIONED)
test_who_was_in_it_before = said_in(told_of(Attribute.CAST), CAST)
test_what_was_ordered = said_in(told_of(Attribute.EPISODE_COUNT), COUNTS)


def test_a_bare_yes_is_no_quote() -> None:
    (claim,) = claims(_asked("Is there a trailer?", "Yes. FX dropped a trailer on June 3."), Attribute.TRAILER)
    assert lines([claim]) == expected("released s4")
    assert claim.evidence == "FX dropped a trailer on June 3."
