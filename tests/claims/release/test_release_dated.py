"""What a date is called in other offices, and whose work it is of. The articles are of Wednesday, June 12, 2024."""

from __future__ import annotations

from desk import dates, said_in

CALLED = (
    ("Winter Harbor has a planned transmission date of 4 August.", "2024-08-04"),
    ("The drama Winter Harbor has a planned transmission date of 4 April.", "2025-04-04"),
    ("Winter Harbor season 2, with a planned transmission date of 4 August, stars Mina Falk.", "2024-08-04 s2"),
    ("The TX date for Winter Harbor is 4 August.", "2024-08-04"),
    ("Winter Harbor: TX date 4 August.", "2024-08-04"),
    ("Winter Harbor is confirmed for transmission from 4 August.", "2024-08-04"),
    ("Winter Harbor's airdate is 4 August.", "2024-08-04"),
    ("An airdate is set for Winter Harbor: 4 August.", "2024-08-04"),
    ("The transmission date of Winter Harbor has not been announced.", "unannounced"),
    # … and what else has a date
    ("Tickets for Winter Harbor Live have an on-sale date of 4 August.", ""),
    ("The Blu-ray of Winter Harbor has a street date of 4 August.", ""),
    ("The incident will not affect the planned transmission date of Winter Harbor season 2.", ""),
    ("Hulu confirmed to The Trade Wire on June 3 that Winter Harbor is set for August.", "2024-08"),
)
WHOSE = (
    ("Her new show is Winter Harbor, out in July.", "2024-07"),
    ('Her new series is "Winter Harbor", out July 9 on Netflix.', "2024-07-09"),
    ("His next role is in Winter Harbor, which premieres July 9.", "2024-07-09"),
    ("Mina Falk left Winter Harbor. Her next project is a heist caper that premieres on July 9.", ""),
    ("Winter Harbor is over, and her new show is Copper Bay, out July 9.", ""),
    ("Winter Harbor made her; her next role is Ophelia, on stage from July 9.", ""),
)
# A label says what its date is of.
LABELS = (
    (
        "What we know about Winter Harbor season 2.\n\nPremiere: August 6\n\nFinale: October 1",
        "2024-08-06 s2; end 2024-10-01 s2",
    ),
    ("What we know about Winter Harbor season 2.\n\nRelease date: August 6", "2024-08-06 s2"),
    ("What we know about Winter Harbor season 2.\n\nFilming: July 3", ""),
    ("What we know about Winter Harbor season 2.\n\nTrailer: July 3", ""),
    ("What we know about Winter Harbor season 2.\n\nCasting: July 3", ""),
    ("What we know about Winter Harbor season 2.\n\nRenewed: July 3", ""),
)
# Nobody has seen the future, whatever year was mistyped or is another's; but a page brought up to date may keep its
# first day, and what names its day or month with the year is no slip.
TOLD_AS_PAST = (
    ("Winter Harbor premiered in 2027.", ""),
    ("Winter Harbor season 2 premiered in 2026.", ""),
    ("Winter Harbor season 2 was released in 2026.", ""),
    ("Winter Harbor debuted in 2031 on Netflix.", ""),
    ("Winter Harbor ended in 2027.", ""),
    ("Winter Harbor season 2 premiered on July 9, 2025.", "2025-07-09 s2"),
    ("Winter Harbor season 2 was released on July 9, 2025.", "2025-07-09 s2"),
    ("Season 3 of Winter Harbor premiered on July 9, 2024.", "2024-07-09 s3"),
    ("Update: Winter Harbor was renewed for season 3 and it premiered on July 9, 2024.", "2024-07-09 s3"),
    ("Season 3 of Winter Harbor premiered in July 2024 and ended on 28 August 2024.", "2024-07 s3; end 2024-08-28 s3"),
    # what is only over once it has happened
    ("Once it has returned on July 9, Winter Harbor will air weekly.", "2024-07-09"),
    ("After Winter Harbor has returned on July 9, it will air weekly.", "2024-07-09"),
    ("Winter Harbor will air weekly as soon as it has premiered on July 9.", "2024-07-09"),
    ("Once it premiered on April 9, Winter Harbor was a hit.", "2024-04-09"),
    # … and what is not told so
    ("Winter Harbor season 2 is released on July 9, 2025.", "2025-07-09 s2"),
    ("Winter Harbor season 2 will have premiered by July 9, 2025.", "../2025-07-09 s2"),
    ("If Winter Harbor season 2 premiered in 2025, fans would be glad.", "2025 s2 expected"),
    ("Winter Harbor, which premiered in 2022, returns in 2025.", "2022; 2025"),
    ("We could see Winter Harbor season 2 hit screens in 2025.", "2025 s2 expected"),
    ("Winter Harbor season 2 premiered on June 13.", "2023-06-13 s2"),
    ("Winter Harbor came back with news of a season 3 premiere in 2025.", "2025 s3"),
)
DUE = (
    ("Season 2 of Winter Harbor, due in July, stars Mina Falk.", "2024-07 s2"),
    ("Winter Harbor, due July 9, stars Mina Falk.", "2024-07-09"),
    ("Mina Falk, due in July with her first baby, leaves Winter Harbor.", ""),
    ("The book behind Winter Harbor, due in July, is long.", ""),
)

test_told_as_past = said_in(dates, TOLD_AS_PAST)
test_due = said_in(dates, DUE)
test_called = said_in(dates, CALLED)
test_whose = said_in(dates, WHOSE)
test_labels = said_in(dates, LABELS)
