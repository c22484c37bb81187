"""Cast: who is new to something else, what somebody is, and shows that join others are no news of the show's cast."""

from __future__ import annotations

from desk import TITLE_2, said_in, told, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)


def cast_2(text: str) -> str:
    """What an article about the second season says of its cast."""
    return told(text, Attribute.CAST, title=TITLE_2)


STAR = "Mina Falk, star of Winter Harbor, "
HOSTS = (
    (STAR + "has been named co-host of the Emmys.", "starring: Mina Falk"),
    (STAR + "has been named host of the Oscars.", "starring: Mina Falk"),
    (STAR + "has been appointed judge in Leeds.", "starring: Mina Falk"),
    (STAR + "was announced as host of a new quiz show.", "starring: Mina Falk"),
    (STAR + "has been named presenter of this year's awards.", "starring: Mina Falk"),
    (STAR + "was unveiled as coach on Copper Voices.", "starring: Mina Falk"),
    (STAR + "was picked as judge for Copper Idol.", "starring: Mina Falk"),
    (STAR + "has been named judge at the festival.", "starring: Mina Falk"),
    (STAR + "has been cast in Copper Bay.", "starring: Mina Falk"),
    (STAR + "has been cast in a new HBO drama.", "starring: Mina Falk"),
    (STAR + "has been cast in the Copper Bay movie.", "starring: Mina Falk"),
    (STAR + "was announced as the new face of Copper Watches.", "starring: Mina Falk"),
    (STAR + "has been hired as an ambassador for a charity.", "starring: Mina Falk"),
    (STAR + "has been hired as narrator for a podcast.", "starring: Mina Falk"),
    ("Mina Falk has been named host of Netflix's Winter Harbor.", "joining: Mina Falk"),
    ("Mina Falk has been named host of NBC hit Winter Harbor.", "joining: Mina Falk"),
    ("Mina Falk has been cast in a new HBO drama, Winter Harbor.", "joining: Mina Falk"),
    ("Mina Falk has been cast in a lead role in Winter Harbor.", "joining: Mina Falk"),
    ("Mina Falk has been named the new host of Winter Harbor.", "joining: Mina Falk"),
    ("Mina Falk has been named the new host of the show.", "joining: Mina Falk"),
    ("Mina Falk has been named judge for season 2.", "joining s2: Mina Falk"),
    ("Mina Falk was named the new host in May.", "joining: Mina Falk"),
    ("Mina Falk has been cast in Winter Harbor.", "joining: Mina Falk"),
)
test_hosts = said_in(cast, HOSTS)

INTRODUCED = (
    ("Season 2 introduces the Welsh actor Bo Lark as Finn.", "joining s2: Bo Lark as Finn"),
    ("Season 2 introduces the Oscar winner Ada Lund.", "joining s2: Ada Lund"),
    ("Season 2 introduces the Copper Bay alum Ada Lund as Iris.", "joining s2: Ada Lund as Iris"),
    ("Season 2 introduces the BBC presenter Tom Reyes.", "joining s2: Tom Reyes"),
    ("Season 2 introduces the Tide Keepers and a storm.", ""),
    ("Season 2 introduces the Harbor Master Bo Lark.", ""),
)
test_introduced = said_in(cast, INTRODUCED)

OF_OLD = (
    ("Mina Falk joined the cast in early 2024 when season 2 was announced.", "joining: Mina Falk"),
    ("Mina Falk joined the cast in 2024 after Carl Dunn left.", "joining: Mina Falk"),
    ("Mina Falk joined the show in 2023 when it moved.", "starring: Mina Falk"),
    ("Mina Falk joined the show in late 2019 after a call.", "starring: Mina Falk"),
)
test_of_old = said_in(lambda text: cast(text).split(";")[0], OF_OLD)

SHOWS = (
    ("Season 2 joins the recently announced Copper Bay and Iron Street on Hulu.", ""),
    ("The show joins the previously announced Copper Bay and Iron Street.", ""),
    ("Winter Harbor will join the previously announced Copper Bay.", ""),
    ("The second season joins the already announced Iron Street on Hulu.", ""),
    ("The drama has joined the newly announced Copper Bay.", ""),
    ("The second season, on Hulu, joins the recently announced Copper Bay and Iron Street.", ""),
    ("It joins the recently announced Copper Bay and Iron Street.", ""),
    ("They join the recently announced Copper Bay on Hulu.", ""),
    ("They join the previously announced Mina Falk and Tom Reyes.", "joining: Mina Falk; joining: Tom Reyes"),
)
test_shows = said_in(cast, SHOWS)

OTHERS = "The others are Tom Reyes and Ada Lund."
CREW = (
    (f"For season 2 the network announced four additions to the crew. {OTHERS}", ""),
    (f"For season 2 the network announced two additions to the writers' room. {OTHERS}", ""),
    (f"For season 2 there are two new names behind the camera. {OTHERS}", ""),
    (f"For season 2 the network announced new members of the staff, two hires to its writing team. {OTHERS}", ""),
    (f"For season 2 the network announced four new directors. {OTHERS}", ""),
    (f"For season 2 two guest writers are known. {OTHERS}", ""),
    ("For season 2 two additions to the crew are known; the others are Tom Reyes and Ada Lund.", ""),
    (
        f"For season 2 the network announced four additions to the cast. {OTHERS}",
        "joining s2: Ada Lund; joining s2: Tom Reyes",
    ),
)
test_crew = said_in(cast_2, CREW)

JOIN = "Mina Falk and Tom Reyes join season 2."
BOTH = "joining s2: Mina Falk; joining s2: Tom Reyes"
WHAT_THEY_ARE = (
    (f"{JOIN} Reyes is Danish, the son of a baker.", BOTH),
    (f"{JOIN} Reyes is Irish-American, the son of a baker.", BOTH),
    (f"{JOIN} Reyes is Welsh, his agent said.", BOTH),
    (f"{JOIN} Reyes is Catholic, the son of a baker.", BOTH),
    (f"{JOIN} Reyes is Finn, the son of a baker.", f"{BOTH} as Finn"),
    ("Mina Falk is once again Oscar-nominated for season 2.", ""),
    ("Mina Falk is again Emmy-winning for season 2.", ""),
    ("Mina Falk is still London-based for season 2.", ""),
    ("In season 2 Mina Falk is once again Danish.", ""),
    ("In season 2 Mina Falk is once again Iris.", "returning s2: Mina Falk as Iris"),
)
test_what_they_are = said_in(cast_2, WHAT_THEY_ARE)

ON_STAGE = (
    ("In season 2 Iris is now played by Ada Lund.", "joining s2: Ada Lund as Iris"),
    ("In season 2 Iris is now played by Ada Lund on stage.", ""),
    ("After season 2 Iris is now played by Ada Lund in the West End.", ""),
    ("Iris is played by Ada Lund on Broadway.", ""),
    ("On Broadway, Iris is played by Ada Lund.", ""),
    ("In the stage version, Iris is now played by Ada Lund.", ""),
    ("Iris is now played on stage by Ada Lund.", ""),
    ("Iris is now played by Ada Lund at the Copper Theatre.", ""),
    ("In season 2 Ada Lund plays Iris, a singer on stage at night.", "starring s2: Ada Lund as Iris"),
    ("Ada Lund plays Iris on stage.", ""),
    ("Ada Lund plays Iris in the touring production.", ""),
    ("Ada Lund plays Iris, who sings on stage.", "starring: Ada Lund as Iris"),
)
test_on_stage = said_in(cast_2, ON_STAGE)

TITLES_BEFORE_NAMES = (
    ("Returning for season 2 are The Tall Man Bo Lark and Mina Falk.", "returning s2: Mina Falk"),
    ("Back for season 2 are The Night Queen Ada Lund and Tom Reyes.", "returning s2: Tom Reyes"),
    ("Back for season 2 are Mina Falk and Tom Reyes.", "returning s2: Mina Falk; returning s2: Tom Reyes"),
)
test_titles_before_names = said_in(cast_2, TITLES_BEFORE_NAMES)
