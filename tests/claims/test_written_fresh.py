"""Sentences of short articles that were written without a look at the rules, and once misread."""

from __future__ import annotations

from desk import TITLE_2, dates, said_in, silent_in, told

from monitor.model import Attribute


def cast(text: str) -> str:
    return told(text, Attribute.CAST, title=TITLE_2)


def renewal(text: str) -> str:
    return told(text, Attribute.RENEWAL)


def production(text: str) -> str:
    return told(text, Attribute.PRODUCTION)


DATES = (
    (
        "HBO has pushed back the second season of the epic to early 2026, the network confirmed on Tuesday.",
        "2026-01/2026-04 s2",
    ),
    ("Hulu moved season 2 of Winter Harbor to August 6.", "2024-08-06 s2"),
    (
        "The first season came in March 2022 and the second in May 2024, so if it is picked up, expect it before 2026.",
        "2022-03 s1; 2024-05 s2; ../2025 s3 expected",
    ),
    (
        "Nobody has ordered a fifth season. Its fourth, which premiered in January, ends on July 7.",
        "2024-01 s4; end 2024-07-07 s4",
    ),
    ("Filming in Leeds, which had been shut down since the actors walked out in May, resumed only last week.", ""),
)
CAST = (
    (
        "Leo Hart has been cast as Detective Weaver, the role Ben Ash played for the first three seasons of the show.",
        "joining: Leo Hart as Detective Weaver",
    ),
    ("It is unlikely that Mina Falk, whose character died, will be back.", ""),
)
RENEWAL = (
    ("The show has yet to hear whether there will be a fifth season.", "undecided s5"),
    ("There are no plans for a spin-off, Blythe says, and she has turned down a film of Winter Harbor.", ""),
)
PRODUCTION = (
    (
        "Season 2 of the show is late. Filming resumed last week. Scripts of a possible third season are finished.",
        "filming s2; writing s3 expected",
    ),
)
# A work that is made from the show is another.
OF_ANOTHER = (
    (
        "Odeo has ordered Ten Mile, a prequel to Winter Harbor. Callum Reid and Jessa Lorne star in the prequel as "
        "the young Hank and Loretta. Production begins in Calgary in May, with a premiere eyed for early 2026. "
        "Tess Monahan, who wrote on the third season of Winter Harbor, is creator and showrunner."
    ),
    "Odeo has ordered Salt Pier, a spin-off of Winter Harbor.\n\nSalt Pier is produced by Lorimar Ridge.",
    "A spin-off is coming. Jon Hale, who was in Winter Harbor, directs.",
)

test_dates = said_in(dates, DATES)
test_cast = said_in(cast, CAST)
test_renewal = said_in(renewal, RENEWAL)
test_production = said_in(production, PRODUCTION)
test_works_made_from_the_show = silent_in(told, OF_ANOTHER)
