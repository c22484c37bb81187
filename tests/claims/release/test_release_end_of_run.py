"""Ends of the run that is on beside the order for the next one, and other ways to say that a run is over.

The articles appeared on Wednesday, June 12, 2024.
"""

from __future__ import annotations

from desk import dates, said_in, silent_in

RENEWED = "Winter Harbor Renewed for Season 3"
BESIDE_AN_ORDER = (
    (
        "Hulu has picked up Winter Harbor, the drama from Ada Lund, for a third season ahead of this weekend's finale.",
        "end 2024-06-15/2024-06-16 s2",
    ),
    (
        "Hulu has ordered a third season of Winter Harbor ahead of this weekend's finale.",
        "end 2024-06-15/2024-06-16 s2",
    ),
    (
        "Hulu has handed Winter Harbor, its drama about a town on the ice, a third season before the June 16 finale.",
        "end 2024-06-16 s2",
    ),
    (
        "The 10-episode order comes as the half-hour closes out its sophomore run on Sunday night.",
        "end 2024-06-16 s2",
    ),
    ("The order comes as Winter Harbor wraps its sophomore season on June 16.", "end 2024-06-16 s2"),
    ("The pick-up comes while the drama's second season ends on June 16.", "end 2024-06-16 s2"),
    # … and what is said of the third itself
    ("Season 3 of Winter Harbor premieres on June 20 and ends on July 28.", "2024-06-20 s3; end 2024-07-28 s3"),
    ("The third season of Winter Harbor, picked up last year, ends on July 28.", "end 2024-07-28 s3"),
)
OF_A_RUN = (
    ("The drama closes out its freshman run on Sunday.", "end 2024-06-16 s1"),
    ("The drama closes out its sophomore run on Sunday.", "end 2024-06-16 s2"),
    ("The drama wraps its junior run on July 28.", "end 2024-07-28 s3"),
    ("In Sunday's season 1 finale, Iris gave up the answer.", "end 2024-06-09 s1"),
    ("In Tuesday's season 2 finale of Winter Harbor, Iris gave up the answer.", "end 2024-06-11 s2"),
    ("On Monday's season 3 finale, Iris died.", "end 2024-06-10 s3"),
    # brought to its end, by somebody
    ("Hulu will bring Winter Harbor to a close this fall.", "end 2024-23"),
    (
        "Hulu will bring hit drama Winter Harbor to a close this fall, with the third season to be the last.",
        "end 2024-23 s3",
    ),
    (
        "Hulu will bring Winter Harbor to a close this fall, with the third season to be the Oslo-shot drama's last.",
        "end 2024-23 s3",
    ),
    ("Hulu will bring Winter Harbor to a close this fall. The third season was a hit.", "end 2024-23"),
    ("Hulu is bringing the drama to an end on July 28.", "end 2024-07-28"),
    ("Hulu brought Winter Harbor to a close in May 2023.", "end 2023-05"),
    ("The third season brings the story to a conclusion on July 28.", "end 2024-07-28 s3"),
)
NO_END = (
    "The cast of Winter Harbor, which last aired on May 9, is large.",
    "Hulu will bring filming of Winter Harbor to a close this fall.",
    "Hulu will bring the case of Winter Harbor's injured stuntman to a close this fall.",
    "Mina Falk of Winter Harbor brought her tour to a close in May.",
    "Mina Falk of Winter Harbor last aired her views in April.",
    "In Sunday's Copper Bay season 1 finale, Iris gave up the answer.",
)


def _renewed(text: str) -> str:
    return dates(text, title=RENEWED)


test_the_end_beside_an_order = said_in(_renewed, BESIDE_AN_ORDER)
test_the_end_of_a_run = said_in(dates, OF_A_RUN)
test_no_end_of_the_show = silent_in(dates, NO_END)
