"""Weekdays behind an hour, and trailers that one may watch: small print at the end of reviews and guides."""

from __future__ import annotations

from desk import dates, said_in, silent_in, told_of

from monitor.model import Attribute

# The article is of Wednesday, June 12, 2024.
AT_THE_HOUR = (
    ("Winter Harbor premieres at 9 p.m. Sunday on HBO.", "2024-06-16"),
    ("Winter Harbor is a drama.\n\nPremieres at 9 p.m. Sunday on HBO.", "2024-06-16"),
    ("Winter Harbor: Premieres 9 p.m. ET/PT Sunday on HBO.", "2024-06-16"),
    ("Winter Harbor debuted at 10 p.m. Monday on FX.", "2024-06-10"),
    ("The season 2 finale airs at 9 p.m. Friday on HBO.", "end 2024-06-14 s2"),
)
# … and at the head of a recap
RECAPS = (
    ("Monday's season ender of Winter Harbor not only stranded Iris, it also said farewell to Bo.", "end 2024-06-10"),
    ("Monday's season 2 finale of Winter Harbor left Iris stranded.", "end 2024-06-10 s2"),
    ("Sunday night's series finale of Winter Harbor was a shock.", "end 2024-06-09"),
)
AHEAD_OF = (
    ("Ahead of Sunday's season finale of Winter Harbor, Mina Falk talked to us.", "end 2024-06-16"),
    ("Sunday's season finale of Winter Harbor will have a wedding that Iris planned.", "end 2024-06-16"),
)
NO_RECAPS = ("Monday's episode of Winter Harbor left Iris stranded.",)
EVERY_WEEK = (
    "Winter Harbor airs at 9 p.m. Sunday on HBO.",
    "Winter Harbor, 9 p.m. Sunday on HBO, is a drama.",
    "Winter Harbor airs at 9 p.m. Sundays on HBO.",
    "The cast meets at 9 p.m. Sunday in Oslo.",
)
WATCHED = (
    ("Till then you may watch the season 1 trailer of Winter Harbor on YouTube.", "released s1"),
    ("You may also watch the trailer for season 2 below.", "released s2"),
    ("Fans could watch the season 1 trailer again.", "released s1"),
)
NOT_YET = (
    "Fans may watch a trailer for season 2 next week.",
    "You may see a trailer for season 2 in May.",
    "Hulu may release a trailer for season 2.",
    "Once the trailer is out, you may watch it here.",
)

test_at_the_hour = said_in(dates, AT_THE_HOUR)


def test_a_season_finale_at_the_head_of_a_recap_is_of_the_season_of_the_title() -> None:
    text = "Well, that happened. Monday's season ender of the Hulu favorite stranded Iris on the wrong side."
    assert dates(f"Winter Harbor is over.\n\n{text}", title="Winter Harbor: the season 4 ending") == "end 2024-06-10 s4"


test_recaps = said_in(dates, RECAPS)
test_ahead_of = said_in(dates, AHEAD_OF)
test_no_recaps = silent_in(dates, NO_RECAPS)
test_every_week = silent_in(dates, EVERY_WEEK)
test_watched = said_in(told_of(Attribute.TRAILER), WATCHED)
test_not_yet = silent_in(told_of(Attribute.TRAILER), NOT_YET)
