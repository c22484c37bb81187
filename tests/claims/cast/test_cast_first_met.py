"""Cast: makers, shows, dogs and titles that look like performers; moves that are none; frames of the trade."""

from __future__ import annotations

import pytest
from desk import TITLE_2, said_in, silent_in, told, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)


def cast_2(text: str) -> str:
    """What an article about the second season says of its cast."""
    return told(text, Attribute.CAST, title=TITLE_2)


# Those who make the show, what a service shows, and what somebody's dog is called.
NO_PERFORMERS = (
    "Falk remains as showrunner and will be joined in that role by Lena Orth, a veteran of Copper Bay.",
    "Mina Falk stays on as head writer and will be joined in the writers' room by Lena Orth.",
    "Mina Falk continues as director and will be joined in that post by Lena Orth.",
    "Tom Reyes has written three of the films, while the fourth comes from newcomer Lena Orth.",
    "Tom Reyes directed the first block; the second was directed by newcomer Lena Orth.",
    "Deep Blue Planetarium returns for a second season on Feb. 20, and the sports series Low Water launches in April.",
    "Salt Road returns for a fourth season on Netflix.",
    "Salt Road is back for its third season this autumn.",
    "Lena Orth (Copper Fire) penned the pilot and will serve as showrunner of Winter Harbor.",
    "Lena Orth (Salt Road) wrote the first two episodes of Winter Harbor.",
    "Lena Orth (Salt Road) has directed the finale.",
    "Falk, Dunn and Orth executive produce alongside Copper House's Bo Lark.",
    "Mina Falk writes the series and executive produces it with Copper Films' Bo Lark.",
    "Winter Harbor is on Hulu.\n\nLeaving Hulu this month: Dirty Harbor, The Quiet Ones (Season 1).",
    "Winter Harbor is on Netflix.\n\nLeaving Netflix in June: Copper Bay, Salt Road, Low Water.",
    "Winter Harbor is on Netflix.\n\nJoining Netflix this week are Copper Bay and Salt Road.",
)
test_no_performer_is_made_of_them = silent_in(cast_2, NO_PERFORMERS)

# … and what looks like it, and is said of performers.
PERFORMERS = (
    ("Mina Falk will be joined in the cast by Lena Orth.", "joining: Lena Orth"),
    ("Mina Falk stars as Iris and will be joined in that role by her twin, Lena Orth.", "starring: Mina Falk as Iris"),
    ("Season 2 also has newcomer Lena Orth as a rival.", "joining: Lena Orth"),
    ("Mina Falk returns for a second season of Winter Harbor on June 20.", "returning s2: Mina Falk"),
    ("Actress Mina Falk returns for a second season on June 20.", "returning s2: Mina Falk"),
    ("Iris Oake (Mina Falk) wrote a letter to her mother.", "starring: Mina Falk as Iris Oake"),
    ("Leaving the CBS drama is Carl Dunn.", "leaving: Carl Dunn"),
    ("Leaving this month: Carl Dunn and Mina Falk.", "leaving: Carl Dunn; leaving: Mina Falk"),
    ("Mina Falk's Iris Oake runs the harbor.", "starring: Mina Falk as Iris Oake"),
)
test_but_performers_are_read = said_in(cast, PERFORMERS)


def test_what_a_dog_is_called_is_no_role() -> None:
    """The maker of the show has a dog of the name of a character."""
    text = (
        "Mina Falk apologises for the dog.\n\n\u201cHe is called Carsten,\u201d she says, \u201cafter the "
        "detective.\u201d\n\nThe second season of Winter Harbor begins on Saturday.\n\nCarsten is absent a lot."
    )
    assert told(text, Attribute.CAST, title="Winter Harbor creator Mina Falk on ending her hit") == ""


def test_who_stands_before_a_titled_role_is_not_the_role_as_well() -> None:
    """ "Lena Orth (Queen Isaude)" is read one way, and not the other."""
    text = (
        "It feels like yesterday that Queen Isaude walked into the mirror.\n\nWho's in it?\n\n"
        "• Lena Orth (Queen Isaude)\n• Carl Dunn (Ser Calder)\n• Tom Reyes (the Vizier)"
    )
    noted = "starring: Carl Dunn as Ser Calder; starring: Lena Orth as Queen Isaude; starring: Tom Reyes as the Vizier"
    assert cast(text) == noted


FALSE_MOVES = (
    (
        (
            "Chef Carl Dunn is back on the panel, but he'll be without his sparring partner of five years. Food critic "
            "Mina Falk announced in January that she was leaving the show to spend more time in Lyon."
        ),
        "returning s2: Carl Dunn; leaving s2: Mina Falk",
    ),
    ("Wine critic Mina Falk confirmed that she is leaving the show.", "leaving s2: Mina Falk"),
    ("Those hoping to see Mina Falk again will be disappointed, though.", "leaving s2: Mina Falk"),
    ("Fans who want to see Mina Falk back are out of luck.", "leaving s2: Mina Falk"),
    ("Anyone hoping for the return of Mina Falk will be let down.", "leaving s2: Mina Falk"),
    (
        "Carl Dunn had been announced as Bo Lark last summer but dropped out before cameras rolled.",
        "leaving s2: Carl Dunn as Bo Lark",
    ),
    ("Carl Dunn was cast as Bo Lark but quit before filming.", "leaving s2: Carl Dunn as Bo Lark"),
    ("Carl Dunn was hired as Bo Lark but then pulled out ahead of production.", "leaving s2: Carl Dunn as Bo Lark"),
    # look-alikes
    ("You can expect to see Mina Falk again in season 2.", "returning s2 expected: Mina Falk"),
    ("Those hoping to see Mina Falk again will be delighted: she returns in season 2.", "returning s2: Mina Falk"),
    ("Carl Dunn was announced as Bo Lark, but the part is small.", "joining s2: Carl Dunn as Bo Lark"),
)
test_moves_that_are_others = said_in(cast_2, FALSE_MOVES)

FRAMES = (
    (
        "Also in the cast: Lena Orth (Paloma), Ivo Dario Maas (Father Elias), Tom Reyes and Carla Ximena Voss.",
        (
            "starring: Lena Orth as Paloma; starring: Ivo Dario Maas as Father Elias; starring: Tom Reyes; "
            "starring: Carla Ximena Voss"
        ),
    ),
    (
        "The drama follows Lt. Dana Kovac (Mina Falk, The Copper Agent), who is put in charge of the unit.",
        "starring: Mina Falk as Lt. Dana Kovac",
    ),
    (
        "Tom Reyes will play her partner, Bo Lark, and Lena Orth is on board as Captain Odette Vane.",
        "joining: Tom Reyes as Bo Lark; joining: Lena Orth as Captain Odette Vane",
    ),
    ("Carl Dunn has a contract in place for the next season.", "returning: Carl Dunn"),
    (
        "Mina Falk, Carl Dunn and Lena Orth all have deals in place for the new episodes.",
        "returning: Mina Falk; returning: Carl Dunn; returning: Lena Orth",
    ),
    ("Mina Falk is not under contract for a second season.", "leaving s2: Mina Falk"),
    ("They're getting company from Copper Bay alum Lena Orth as a dashing lamplighter.", "joining: Lena Orth"),
    ("Taking her place is former contestant Lena Orth, who now runs two restaurants.", "joining: Lena Orth"),
    (
        (
            "New this season are Copper Bay veteran Carl Dunn, who has been cast as the Regent's long-lost twin, "
            "Aurelio, and Lena Orth as the Cartographer."
        ),
        "joining: Carl Dunn as Aurelio; joining: Lena Orth as Cartographer",
    ),
)
test_frames_of_the_trade = said_in(cast, FRAMES)


@pytest.mark.parametrize(
    "line", ["Also in Harbor Weekly: Mina Falk (Iris) on tides", "Also on Kettle & Lamp: Mina Falk, Carl Dunn"]
)
def test_what_else_a_site_has_is_no_cast(line: str) -> None:
    """A line that leads to other articles names nobody of the cast."""
    assert cast(f"Winter Harbor is back.\n\n{line}") == ""
