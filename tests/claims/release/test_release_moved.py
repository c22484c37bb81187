"""A day before the noun for what was to happen on it, that holds no longer. The articles are of June 12, 2024."""

from __future__ import annotations

from desk import dates, said_in

MOVED = (
    # somebody moves it
    ("Netflix moved the July 9 premiere of Winter Harbor to August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Netflix moved its July 9 launch of Winter Harbor back to August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Netflix moved up the July 9 premiere of Winter Harbor to June 25.", "2024-06-25; 2024-07-09 denied"),
    ("Netflix brought Winter Harbor's August 6 premiere forward to July 9.", "2024-07-09; 2024-08-06 denied"),
    ("Netflix has pushed Winter Harbor's planned fall premiere to 2025.", "2024-23 denied; 2025"),
    ("Filming delays pushed the July 9 premiere of Winter Harbor to August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Netflix will move the July 9 release date of Winter Harbor to August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Hulu has postponed the July 9 premiere of Winter Harbor season 2.", "2024-07-09 s2 denied"),
    ("Hulu has delayed the July 9 launch of Winter Harbor season 2 by a month.", "2024-07-09 s2 denied"),
    ("Hulu pulled the July 9 debut of Winter Harbor from its schedule.", "2024-07-09 denied"),
    # it is moved
    ("Winter Harbor's July 9 premiere has been pushed to August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Winter Harbor's May 4 premiere was delayed to July 9 by the pandemic.", "2024-05-04 denied; 2024-07-09"),
    ("Winter Harbor's July 9 debut has been delayed until August 6.", "2024-07-09 denied; 2024-08-06"),
    ("The July 9 return of Winter Harbor has been delayed indefinitely.", "2024-07-09 denied"),
    ("The July 9 premiere of season 2 of Winter Harbor was put off by a month.", "2024-07-09 s2 denied"),
    ("After its July 9 premiere was postponed, Winter Harbor will debut on August 6.", "2024-07-09 denied; 2024-08-06"),
    ("The July 9 premiere of Winter Harbor will no longer happen.", "2024-07-09 denied"),
    # it moves from there
    ("Winter Harbor moves from its July 9 premiere date to August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Winter Harbor was pushed from its original July 9 premiere date to August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Netflix pushes Winter Harbor season 2 premiere from July 9 to August 6.", "2024-07-09 s2 denied; 2024-08-06 s2"),
    ("Winter Harbor slides from July 9 to August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Winter Harbor moved up from August 6 to July 9.", "2024-07-09; 2024-08-06 denied"),
    ("Winter Harbor's premiere moves to August 6 from July 9.", "2024-07-09 denied; 2024-08-06"),
    ("Winter Harbor's launch shifts to August 6 from its initial July 9 slot.", "2024-07-09 denied; 2024-08-06"),
    ("Netflix moved Winter Harbor, which was due on July 9, to August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Winter Harbor now premieres August 6 (previously July 9).", "2024-07-09 denied; 2024-08-06"),
    # what was planned once is no longer, and what comes behind it is
    (
        "Winter Harbor, which had been slated to premiere on July 9, has been bumped to August 6.",
        "2024-07-09 denied; 2024-08-06",
    ),
    (
        "Winter Harbor was originally scheduled for July 9 before being moved to August 6.",
        "2024-07-09 denied; 2024-08-06",
    ),
    ("Season 2 of Winter Harbor was meant to come in May or June 2024.", "2024-05/2024-06 s2 denied"),
    # it does not keep its day
    ("Winter Harbor will vacate its July 9 slot for August 6.", "2024-07-09 denied; 2024-08-06"),
    ("Winter Harbor will miss its July 9 premiere date.", "2024-07-09 denied"),
    ("Winter Harbor won't make its July 9 premiere date.", "2024-07-09 denied"),
    # only the measure for the new one
    (
        "Winter Harbor season 2 premieres August 6, a month later than the planned July 9 date.",
        "2024-07-09 s2 denied; 2024-08-06 s2",
    ),
    (
        "Winter Harbor will now premiere on August 6, two weeks after its original July 23 date.",
        "2024-07-23 denied; 2024-08-06",
    ),
)
# Said of the same words, and the day stands.
NOT_MOVED = (
    ("The quiz gives up its July 9 slot to Winter Harbor.", "2024-07-09"),
    ("Winter Harbor ran from July 4, 2021, to August 29, 2021.", "2021-07-04; end 2021-08-29"),
    ("Winter Harbor moves to Hulu from July 9.", "2024-07-09"),
    ("Netflix moved Winter Harbor to a July 9 premiere.", "2024-07-09"),
    ("The strikes delayed the premiere of Winter Harbor to July 9.", "2024-07-09"),
    ("The long-delayed July 9 premiere of Winter Harbor is near.", "2024-07-09"),
    ("Netflix confirmed the July 9 premiere of Winter Harbor, which had been delayed by the strikes.", "2024-07-09"),
    ("Netflix moved the July 9 premiere of Winter Harbor to its main channel.", "2024-07-09"),
    ("Netflix will not move the July 9 premiere of Winter Harbor to August.", "2024-07-09"),
    ("Netflix could move the July 9 premiere of Winter Harbor to another week.", "2024-07-09 expected"),
    ("The July 9 premiere of Winter Harbor will be delayed by ten minutes.", "2024-07-09"),
    ("The July 9 premiere of Winter Harbor has not been delayed.", "2024-07-09"),
    ("Netflix has put out the July 9 premiere date of Winter Harbor.", "2024-07-09"),
    ("Do not miss the July 9 premiere of Winter Harbor.", "2024-07-09"),
    ("Winter Harbor changed TV: since its original July 9, 2019 air date nothing is the same.", "2019-07-09"),
)

test_the_day_holds_no_longer = said_in(dates, MOVED)
test_the_day_stands = said_in(dates, NOT_MOVED)
