"""What "until" makes of a date: it comes then and not before, or it goes on so long. Articles are of June 12, 2024."""

from __future__ import annotations

from desk import dates, said_in, told_of

from monitor.model import Attribute

# It comes, and only not before.
NOT_UNTIL = (
    ("Season 3 of Winter Harbor isn't coming until next spring.", "2025-21/.. s3"),
    ("Season 3 of Winter Harbor isn't coming before 2026.", "2026/.. s3"),
    ("Winter Harbor has been renewed for season 3, but it isn't coming until 2026.", "2026/.. s3"),
    ("Season 3 of Winter Harbor isn't happening until 2026.", "2026/.. s3"),
    ("Season 3 of Winter Harbor is not coming until July 9.", "2024-07-09 s3"),
    ("Winter Harbor won't return until 2026.", "2026/.."),
    ("Netflix says Winter Harbor won't return until 2026.", "2026/.."),
    ("Winter Harbor will not be back before 2026.", "2026/.."),
    ("Don't expect season 3 of Winter Harbor until 2026.", "2026/.. s3 expected"),
    ("We won't get season 3 of Winter Harbor until 2026.", "2026/.. s3"),
    # … and something else, or somebody
    ("The trailer for Winter Harbor isn't coming until next spring.", ""),
    ("Winter Harbor isn't coming to Blu-ray until next spring.", ""),
    ("Mina Falk isn't coming until July 9 to the set of Winter Harbor.", ""),
)
# Nor is it cancelled then.
NOT_CANCELLED = (
    ("We won't get season 3 of Winter Harbor until 2026.", ""),
    ("Season 3 of Winter Harbor isn't happening until 2026.", ""),
    ("There will be no third season of Winter Harbor before 2026.", ""),
    ("Winter Harbor won't return this year.", ""),
    ("Winter Harbor is not coming back this fall.", ""),
    # … but without a word of when, or of another time
    ("Winter Harbor won't return.", "cancelled"),
    ("We won't get season 3 of Winter Harbor.", "cancelled s3"),
    ("Hulu cancelled Winter Harbor this year.", "cancelled"),
    ("Hulu cancelled Winter Harbor before season 3.", "cancelled"),
)
# How long it goes on.
GOES_ON_UNTIL = (
    (
        "Season 3 of Winter Harbor begins on July 4, with new episodes until August 29.",
        "2024-07-04 s3; end 2024-08-29 s3",
    ),
    ("Winter Harbor season 3 premieres July 4, with episodes through August 29.", "2024-07-04 s3; end 2024-08-29 s3"),
    ("Winter Harbor premieres July 4 with one episode a week to August 29.", "2024-07-04; end 2024-08-29"),
    ("Winter Harbor premieres July 4 and new episodes arrive until August 29.", "2024-07-04; end 2024-08-29"),
    ("Winter Harbor premieres July 4 with new episodes streaming until August 29.", "2024-07-04; end 2024-08-29"),
    ("New episodes of Winter Harbor stream Thursdays until August 29.", "end 2024-08-29"),
    (
        "Winter Harbor premieres with two episodes on July 4, then weekly through August 29.",
        "2024-07-04; end 2024-08-29",
    ),
    ("Winter Harbor premieres with two episodes on July 4, then weekly.", "2024-07-04"),
    # … and what else does
    ("Season 3 of Winter Harbor begins on July 4, with a free first season until August 29.", "2024-07-04 s3"),
    ("Season 3 of Winter Harbor premieres July 4, with a half-price offer through August 29.", "2024-07-04 s3"),
    ("Winter Harbor season 2 premieres July 9 and will be on Netflix until 2026.", "2024-07-09 s2"),
    # … and what is put off until then
    ("The premiere of Winter Harbor, set for July 9, has been delayed until August 6.", "2024-07-09; 2024-08-06"),
    ("Fans of Winter Harbor have to wait for new episodes until August 6.", "2024-08-06"),
    (
        "Season 3 of Winter Harbor begins July 4; viewers here have to hold on until November.",
        "2024-07-04 s3; 2024-11 s3",
    ),
    ("Part 1 of Winter Harbor season 3 arrives July 4, and part 2 on August 29.", "2024-07-04 s3; 2024-08-29 s3"),
)

test_not_until_then = said_in(dates, NOT_UNTIL)
test_not_until_is_no_cancellation = said_in(told_of(Attribute.RENEWAL), NOT_CANCELLED)
test_until_then = said_in(dates, GOES_ON_UNTIL)
