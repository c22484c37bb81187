"""Dates that are put as not true: whatever the verb, it can be denied. The articles are of Wednesday, June 12, 2024."""

from __future__ import annotations

from desk import dates, said_in

DENIED = (
    ("It is not true that season 2 takes flight on August 15.", "2024-08-15 s2 denied"),
    ("Season 2 did not burst onto screens in May 2019.", "2019-05 s2 denied"),
    ("Season 2 never took flight in May.", "2024-05 s2 denied"),
    ("Season 2 doesn't splash down on Hulu on July 9, as was reported.", "2024-07-09 s2 denied"),
    ("Season 2 will no longer wash ashore on July 9.", "2024-07-09 s2 denied"),
    ("Season 2 did not, in the end, premiere in May.", "2024-05 s2 denied"),
    ("Season 2 won't, alas, land on Netflix on July 9.", "2024-07-09 s2 denied"),
    ("Season 2 won't hit the road on July 9.", "2024-07-09 s2 denied"),
    ("Season 2 is not going to touch down on July 9.", "2024-07-09 s2 denied"),
    ("Season 2 was not released on May 9.", "2024-05-09 s2 denied"),
    ("It is false that the show bows on July 9.", "2024-07-09 denied"),
    ("It isn't true that Winter Harbor greets viewers on July 9.", "2024-07-09 denied"),
    ("It's not the case that the third season will be accessible from July 9.", "2024-07-09 s3 denied"),
    ("The rumour that season 2 takes flight on July 9 is false.", "2024-07-09 s2 denied"),
    ("Season 2 does not go on until July 28.", "end 2024-07-28 s2 denied"),
    ("Season 2 will premiere not on July 9 but on July 16.", "2024-07-09 s2 denied; 2024-07-16 s2"),
)
# "Not" is said there of something else.
NOT_DENIED = (
    ("The show Falk did not watch premiered in May 2019.", "2019-05"),
    ("Season 2 did not disappoint when it premiered in May 2022.", "2022-05 s2"),
    ("The show was not well known before season 2 premiered in May 2022.", "2022-05 s2"),
    ("The series has not been cancelled and will premiere on July 9.", "2024-07-09"),
    ("It was not a hit but season 2 premieres on July 9.", "2024-07-09 s2"),
    ("Season 2 wasn't loved and premiered in May 2022 to poor reviews.", "2022-05 s2"),
    ("Not only did season 2 burst onto screens in May 2019, it also won.", "2019-05 s2"),
    ("It did not just burst onto screens in May 2019.", "2019-05"),
    ("You do not have to wait: season 2 comes on July 9.", "2024-07-09 s2"),
    ("It's not true that the show was cancelled, and season 2 premieres on July 9.", "2024-07-09 s2"),
    ("It is not clear why season 2 premieres on July 9.", "2024-07-09 s2"),
    ("Winter Harbor will not return until July 9.", "2024-07-09"),
    ("Winter Harbor isn't returning to Hulu until July 9, 2025.", "2025-07-09"),
    ("Winter Harbor won't return before May 2025.", "2025-05/.."),
    ("Season 2 won't be back on Hulu until July 9.", "2024-07-09 s2"),
)
# Who calls the day untrue stands behind it; what is contrary to a report stands behind a comma.
OF_ANOTHERS_REPORT = (
    (
        "A report said that season 2 of Winter Harbor would premiere on May 3, 2025, but Odeo says that is wrong.",
        "2025-05-03 s2 denied",
    ),
    (
        "Season 2 of Winter Harbor will premiere on May 3, 2025, a website claimed, which Odeo denies.",
        "2025-05-03 s2 denied",
    ),
    ("Contrary to a report, season 2 of Winter Harbor will premiere on May 3, 2025.", "2025-05-03 s2"),
    ("Contrary to a report of a premiere of season 2 on May 3, 2025, nothing is planned.", "2025-05-03 s2 denied"),
    ("Season 2 will premiere on May 3, 2025, but Odeo denied reports of a third.", "2025-05-03 s2"),
)

test_of_anothers_report = said_in(dates, OF_ANOTHERS_REPORT)
test_denied = said_in(dates, DENIED)
test_said_of_something_else = said_in(dates, NOT_DENIED)
