"""Which season an end is of, and days without an episode. The articles appeared on Wednesday, June 12, 2024."""

from __future__ import annotations

from desk import dates, said_in, silent_in

RENEWED = "Winter Harbor Scores Early Season 3 Renewal at Hulu"
OF_AN_ORDER = (
    # the season whose premiere stands beside it
    (
        (
            "Season 2 arrives globally on July 4 with two episodes, followed by one new installment every Friday"
            " through August 30."
        ),
        "2024-07-04 s2; end 2024-08-30 s2",
    ),
    (
        (
            "Season 2 arrives globally on July 4 with two episodes, followed by new episodes weekly through the season"
            " finale on August 30."
        ),
        "2024-07-04 s2; end 2024-08-30 s2",
    ),
    (
        "Season 2 debuts July 4, with new episodes dropping weekly until the finale on August 29.",
        "2024-07-04 s2; end 2024-08-29 s2",
    ),
    (
        "Season 2 premieres on July 4. New episodes follow every Friday through August 30.",
        "2024-07-04 s2; end 2024-08-30 s2",
    ),
    ("Season 2, which premieres on July 4, will run through August 29.", "2024-07-04 s2; end 2024-08-29 s2"),
    ("The second season launched on May 3. It will end on July 12.", "2024-05-03 s2; end 2024-07-12 s2"),
    # nothing that has only been ordered ends so soon
    ("Hulu has ordered season 3 ahead of the show's finale on July 12.", "end 2024-07-12 s2"),
    ("Ahead of the season 2 finale on July 12, Hulu has renewed it for a third season.", "end 2024-07-12 s2"),
    ("Hulu has renewed Winter Harbor for a third season. The finale airs on Sunday, June 16.", "end 2024-06-16 s2"),
    (
        "Hulu has renewed Winter Harbor for a third season. New episodes air every Sunday through July 28.",
        "end 2024-07-28 s2",
    ),
    ("Hulu has given it a third season. The show's sophomore finale aired on June 2.", "end 2024-06-02 s2"),
    # … unless it has been made, or ends later
    (
        "Hulu has renewed Winter Harbor for a third season. It premieres on July 9. The finale airs on September 3.",
        "2024-07-09 s3; end 2024-09-03 s3",
    ),
    ("Hulu has renewed Winter Harbor for a third season. It will end in July 2025.", "end 2025-07 s3"),
    (
        "The third season, ordered in May 2023, premieres on July 9. The finale airs on September 3.",
        "2024-07-09 s3; end 2024-09-03 s3",
    ),
)
OF_THE_LAST = (
    (
        (
            "Winter Harbor got a fourth season. Season four had seven episodes; six were taped, and the last one was"
            " broadcast in June 2023."
        ),
        "end 2023-06 s4",
    ),
    (
        (
            "Winter Harbor will bow out with a two-hour series finale on Wednesday, February 19, the network said."
            " As previously reported, the current fourth season is its last."
        ),
        "end 2025-02-19 s4",
    ),
    (
        "The current fourth season of Winter Harbor is its last. The series finale airs February 19.",
        "end 2025-02-19 s4",
    ),
    ("Winter Harbor will end with its fourth season. It will bow out on February 19.", "end 2025-02-19 s4"),
    ("Winter Harbor says goodbye on July 28. Season 4 was announced as its last.", "end 2024-07-28 s4"),
    (
        "Winter Harbor will say goodbye on July 28. Season 2 had been a hit. The fourth season is its last.",
        "end 2024-07-28 s4",
    ),
    (
        "Winter Harbor ends its run on July 28. The fourth season, which began in May, is the show's last.",
        "2024-05 s4; end 2024-07-28 s4",
    ),
    # of a season alone, or no number
    ("Season 4 is the last. The season 3 finale airs July 28.", "end 2024-07-28 s3"),
    ("The series finale of Winter Harbor aired on May 28, 2021. It ran for four seasons.", "end 2021-05-28"),
    ("The series finale of Winter Harbor airs on July 28. Season 2 was a hit.", "end 2024-07-28"),
)
WITHOUT_AN_EPISODE = (
    (
        (
            "The first season has seven episodes. The finale is set for January 10, as the show will skip the Sunday"
            " after Christmas."
        ),
        "end 2025-01-10 s1",
    ),
    ("The finale airs on January 10, as there is no new episode on December 27.", "end 2025-01-10"),
    ("Winter Harbor will take a week off on July 7 before the finale on July 21.", "end 2024-07-21"),
    ("Winter Harbor is skipping July 7. The finale is on July 21.", "end 2024-07-21"),
    ("Winter Harbor goes on hiatus on July 7 and returns on August 4.", "2024-08-04"),
    ("Winter Harbor takes a break after July 7 and returns on August 4.", "2024-08-04"),
    ("Winter Harbor ends the Sunday after July 4.", "end 2024-07-07"),
    ("Winter Harbor premieres the Friday after Thanksgiving.", "2024-11-29"),
    ("Winter Harbor premieres the day before Thanksgiving.", "2024-11-27"),
    ("Winter Harbor premieres after Thanksgiving.", "2024-11-29/.."),
    # that is when it is back
    ("Winter Harbor returns on July 9 with no new cast.", "2024-07-09"),
)
SILENT = (
    "There is no word on season 6, but with filming likely to run until the spring it will be late.",
    "Filming on Winter Harbor is likely to run until the spring.",
    "There will be no new episode of Winter Harbor on July 7.",
    "Winter Harbor is pre-empted on July 7 by football.",
    "Winter Harbor will sit out July 7.",
    "The season skips the Sunday after July 4.",
)


# Of an article that looks back on the end of season 2.
LOOKED_BACK = "Winter Harbor Boss Talks Season 2 Finale and What's Next"
OF_THE_NEXT = (
    ("Sunday's Winter Harbor finale left one of them bleeding.", "end 2024-06-09 s2"),
    ("Sunday night's finale of Winter Harbor left one of them bleeding.", "end 2024-06-09 s2"),
    ("Tuesday's season finale of Winter Harbor was a shock.", "end 2024-06-11 s2"),
    ("The Winter Harbor finale, which aired Sunday, left one of them bleeding.", "end 2024-06-09 s2"),
    ("Friday's Winter Harbor finale will run two hours.", "end 2024-06-14 s2"),
    ("The season 2 finale left one of them dead. The show will be back in 2025.", "2025 s3"),
    ("The season 2 finale left one of them dead. The next season will premiere in 2025.", "2025 s3"),
    (
        (
            "You've been picked up for a third season.\n\nWhen can fans expect new episodes?\n\nI don't have a date"
            " for you. Our hope is to be back in early 2026, but don't hold me to it."
        ),
        "2026-01/2026-04 s3 expected; unannounced s3",
    ),
    (
        "You've been picked up for a third season.\n\nWhen will it be back?\n\nI can't give you a date.",
        "unannounced s3",
    ),
    (
        (
            "You've been picked up for a third season.\n\nWill Iris be back?\n\nYes. She has a big arc.\n\nWhen"
            " can fans expect new episodes?\n\nWe'll be back in 2026."
        ),
        "2026 s3",
    ),
    # … which is none of these
    ("You've been picked up for a third season.\n\nWhen does she marry?\n\nI don't have a date for you.", ""),
    # … and whoever is asked when it comes has no other day in mind
    (
        "You've been picked up for a third season.\n\nWhen is season 3 out?\n\nThey have yet to set a date.",
        "unannounced s3",
    ),
    (
        "You've been picked up for a third season.\n\nWhen does the show return?\n\nI don't have a date.",
        "unannounced s3",
    ),
    ("You've been picked up for a third season.\n\nWhen does she marry?\n\nThey have yet to set a date.", ""),
    ("Sunday's Copper Bay finale left Falk dead, and she joins Winter Harbor.", ""),
    ("Sunday's finale of Copper Bay was a hit, but Winter Harbor is not back.", ""),
    ("Sunday's finale party for Winter Harbor was a hit.", ""),
    ("Thursday's episode of Winter Harbor was a shock.", ""),
)


def _of_the_next(text: str) -> str:
    return dates(text, title=LOOKED_BACK)


def _of_an_order(text: str) -> str:
    return dates(text, title=RENEWED)


test_of_an_order = said_in(_of_an_order, OF_AN_ORDER)
test_of_the_next = said_in(_of_the_next, OF_THE_NEXT)
test_of_the_last = said_in(dates, OF_THE_LAST)
test_without_an_episode = said_in(dates, WITHOUT_AN_EPISODE)
test_silent = silent_in(dates, SILENT)
