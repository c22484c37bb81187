"""Crew: what is made must be the show, or a part of it, and by those who are said to make it."""

from __future__ import annotations

import re
import time

import pytest
from desk import crew, said_in, silent_in

from monitor.claims.people.known import _CREW_AFTER
from monitor.claims.words.crew_objects import MADE

# What is made
SAID = (
    ("Carl Dunn wrote nearly all the episodes.", "writer: Carl Dunn"),
    ("Carl Dunn wrote almost all of it.", "writer: Carl Dunn"),
    ("Carl Dunn wrote no fewer than four of its episodes.", "writer: Carl Dunn"),
    ("Lisa Kemp directed more than half the episodes.", "director: Lisa Kemp"),
    ("Lisa Kemp directed Netflix's Winter Harbor.", "director: Lisa Kemp"),
    ("Carl Dunn wrote them all.", "writer: Carl Dunn"),
    ("There are ten episodes, and Carl Dunn wrote all ten.", "writer: Carl Dunn"),
    ("Carl Dunn has the honour of writing the finale.", "writer: Carl Dunn"),
    ("Lisa Kemp directed the show's first season.", "director s1: Lisa Kemp"),
    ("Lisa Kemp directed Winter Harbor's second season.", "director s2: Lisa Kemp"),
    ("Lisa Kemp directed one of the series' best-loved hours.", "director: Lisa Kemp"),
    ("Carl Dunn writes Winter Harbor's scripts.", "writer: Carl Dunn"),
    ("Jo Marsh runs Winter Harbor's writers' room.", "showrunner: Jo Marsh"),
    ("Jo Marsh runs the show's writers' room.", "showrunner: Jo Marsh"),
    # The book that it all comes from is no script, but has an author.
    ("Petra Holm wrote the book it all comes from.", "author: Petra Holm"),
    ("Petra Holm wrote the novel the series is based on.", "author: Petra Holm"),
)
SOMETHING_ELSE = (
    "Carl Dunn wrote the ending of the story on a napkin in Winter Harbor.",
    "Carl Dunn has the honour of writing the end of it.",
    "Carl Dunn wrote the opening of the show on a train.",
    "Carl Dunn wrote the song it opens with.",
    "Carl Dunn wrote a speech the show ends with.",
    "Carl Dunn writes all day.",
    "Carl Dunn wrote all about it in his diary.",
    "Carl Dunn directed it at the audience.",
    "Carl Dunn directed them to the exit.",
    "Carl Dunn wrote the score on the blackboard.",
    "Carl Dunn took over the writing of the menu.",
    "Carl Dunn wrote jokes they show at school.",
    "Carl Dunn wrote Winter Harbor's theme song.",
    "Carl Dunn created the island it is set on.",
    "Carl Dunn created a cocktail the show is named after.",
    "Carl Dunn directed the advert the series paid for.",
    "Carl Dunn created Winter Harbor's logo.",
    "Carl Dunn created the show's villain.",
    "Carl Dunn directed Winter Harbor's commercials.",
    "Carl Dunn directed Netflix's podcast.",
    "Carl Dunn wrote the season's best joke.",
    "Carl Dunn directed the drama school.",
    "Jo Marsh runs Winter Harbor's website.",
    "Jo Marsh runs the show's official account.",
    "Petra Holm wrote the book on whales.",
    "Mina Falk's fans loved the novel that the series is based on.",
    "Bo Lark's wife wrote the novel the series is based on.",
)
# Scripts that are finished, and what only begins with the word
SCRIPTS = (
    ("Carl Dunn polishes the scripts.", "writer: Carl Dunn"),
    ("Carl Dunn finished the scripts for season 2.", "writer s2: Carl Dunn"),
    ("Carl Dunn finished his scripts for the series.", "writer: Carl Dunn"),
    ("Carl Dunn has completed the script of the finale.", "writer: Carl Dunn"),
    ("Carl Dunn wrote the script for the network.", "writer: Carl Dunn"),
    ("Carl Dunn wrote the music for the season.", "composer: Carl Dunn"),
)
NO_SCRIPTS = (
    "Carl Dunn finished her script for the school play.",
    "Carl Dunn finished a script about whales.",
    "Carl Dunn completed the script for the school play.",
    "Carl Dunn wrote the script for his brother's wedding.",
    "Carl Dunn wrote the music for the village fair.",
    "Carl Dunn polishes the scripts' covers.",
    "Carl Dunn completed the script's translation.",
    "Carl Dunn finished the music video.",
    "Carl Dunn wrote the script editor's letter.",
    "Carl Dunn wrote the music supervisor's letter.",
)
# From the page to the screen
ADAPTED = (
    ("Carl Dunn has adapted Petra Holm's novel into a drama.", "author: Petra Holm; writer: Carl Dunn"),
    ("Carl Dunn has reworked the comic into a six-part series.", "writer: Carl Dunn"),
    ("Carl Dunn turned the comic into scripts for season 2.", "writer s2: Carl Dunn"),
    ("Carl Dunn turned Petra Holm's comic into scripts.", "author: Petra Holm; writer: Carl Dunn"),
    ("Carl Dunn transformed the memoir into a screenplay.", "writer: Carl Dunn"),
    ("The show boss Carl Dunn adapted the novel into a series.", "showrunner: Carl Dunn; writer: Carl Dunn"),
)
NOT_ADAPTED = (
    "Netflix chief Bo Lark turned the novel into a series that sold.",
    "Bo Lark made the comic into TV gold by his acting.",
    "The studio boss Bo Lark turned the comic into a screenplay.",
    "Studio president Bo Lark has also adapted the novel into a series.",
    "Actor Bo Lark adapted the novel into a series.",
    "Bo Lark turned the comic into a hit series with her smile.",
    "Bo Lark adapted her book into a stage show before the series.",
    "Bo Lark's agent turned the novel into a series of posters.",
    # Makers may be firms, and anybody who works on it.
    "The comedy's makers, Big Talk and Hat Trick, keep silent.",
    "The show's makers, Mina Falk said, are kind.",
    "Its makers, Ada Lund and Bo Lark, keep silent.",
    "The makers of the series, Red Fern and Salt Road, are glad.",
)
# For the page, and what is only said to be so
ON_THE_PAGE = (
    ("It was created by Ada Lund as a comic.", "author: Ada Lund"),
    ("It was created by Ada Lund as a comic strip in 1950.", "author: Ada Lund"),
    ("It was created by Ada Lund as a manga that ran for years.", "author: Ada Lund"),
    ("The series was created by Ada Lund as a comic relief.", "creator: Ada Lund"),
    ("The series was created by Ada Lund as a comic take on the law.", "creator: Ada Lund"),
    ("The series was created by Ada Lund as a novel and fresh look at the sea.", "creator: Ada Lund"),
    ("The series was created by Ada Lund as a comic in every sense.", "creator: Ada Lund"),
    ("The series was created by Ada Lund as a book club.", "creator: Ada Lund"),
    ("The series was created by Ada Lund for comics fans.", "creator: Ada Lund"),
)
# Seasons counted, and episodes
COUNTED = (
    (
        "Ada Lund, who helmed the first season of Winter Harbor, has directed the second one too.",
        "director s1: Ada Lund; director s2: Ada Lund",
    ),
    ("Ada Lund directed season 1, and Bo Lark will direct the second.", "director s1: Ada Lund; director s2: Bo Lark"),
    ("Ada Lund wrote the first season, and Bo Lark wrote the third.", "writer s1: Ada Lund; writer s3: Bo Lark"),
    (
        "Ada Lund directed the first season and has directed the second as well.",
        "director s1: Ada Lund; director s2: Ada Lund",
    ),
    # … of what, is not certain
    (
        "Ada Lund directed the first episode of season 1, and Bo Lark directed the second.",
        "director s1: Ada Lund; director: Bo Lark",
    ),
    (
        "Ada Lund directed the pilot of season 1, and Bo Lark will direct the second.",
        "director s1: Ada Lund; director: Bo Lark",
    ),
)
# Whom "they" stands for
THEY = (
    (
        "Ada Lund and Bo Lark created the series with Carl Dunn. They also produce it.",
        "creator: Ada Lund; creator: Bo Lark; creator: Carl Dunn; producer: Ada Lund; producer: Bo Lark",
    ),
    (
        "Jo Marsh runs the show, while Ada Lund and Bo Lark are the creators. The two also produce it.",
        "creator: Ada Lund; creator: Bo Lark; producer: Ada Lund; producer: Bo Lark; showrunner: Jo Marsh",
    ),
    (
        "Ada Lund and Bo Lark created the series with Carl Dunn, whom Mina Falk taught. They also produce it.",
        "creator: Ada Lund; creator: Bo Lark; creator: Carl Dunn; producer: Ada Lund; producer: Bo Lark",
    ),
    # Of two pairs nobody knows which is meant, nor of three who stand alone, nor of a pair that somebody else is.
    (
        "The drama was sold to the firm of Ada Lund and Bo Lark, where Carl Dunn met Mina Falk. They also produce it.",
        "",
    ),
    ("Jo Marsh, Ada Lund and Bo Lark met Carl Dunn in Hull. They also produce the series.", ""),
    (
        "Ada Lund and Bo Lark created the series with Carl Dunn and Mina Falk. They also produce it.",
        "creator: Ada Lund; creator: Bo Lark; creator: Carl Dunn; creator: Mina Falk",
    ),
    (
        "Jo Marsh runs the show, Ada Lund directs it, Bo Lark writes it. They also produce it.",
        "director: Ada Lund; showrunner: Jo Marsh; writer: Bo Lark",
    ),
    (
        "Jo Marsh runs the show for Lisa Kemp, Ada Lund and Bo Lark. They also produce it.",
        "showrunner: Jo Marsh",
    ),
)

test_what_is_made = said_in(crew, SAID)
test_something_else_is_made = silent_in(crew, SOMETHING_ELSE)
test_scripts = said_in(crew, SCRIPTS)
test_no_scripts_of_it = silent_in(crew, NO_SCRIPTS)
test_who_adapts = said_in(crew, ADAPTED)
test_who_does_not_write_it = silent_in(crew, NOT_ADAPTED)
test_on_the_page = said_in(crew, ON_THE_PAGE)
test_seasons_counted = said_in(crew, COUNTED)
test_they = said_in(crew, THEY)


LONG = {"blanks": " " * 10_000, "a name": "Mina Falk" + " " * 10_000, "brackets": "( " * 5_000, "titles": "_ " * 5_000}
PATTERNS = {"crew after": _CREW_AFTER, **{made: re.compile(pattern) for made, pattern in MADE.items()}}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_long_texts_are_soon_read(pattern: re.Pattern[str], text: str) -> None:
    begun = time.perf_counter()
    for _ in pattern.finditer(text):
        pass
    assert time.perf_counter() - begun < 2
