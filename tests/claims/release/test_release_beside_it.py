"""Release: what else begins, comes or is due on a day; and the show that does."""

from __future__ import annotations

from desk import dates, said_in, silent_in

NOT_ITS = (
    "Welcome to the final of Winter Harbor. Ten weeks ago twelve growers set out from a field with a packet of seeds.",
    "Winter Harbor is over. Three months ago the crew set out for Bergen.",
    "Winter Harbor is over. In May, Lund and Falk set off for Spain.",
    "Winter Harbor is alive. Of the 23 dramas that started last autumn, I count seven still standing.",
    "Winter Harbor goes on. Most shows that premiered in the fall have been cancelled.",
    "Winter Harbor goes on. Many of the new series that began in September are gone.",
    "Hulu streams Winter Harbor, and Season 2 was among its ten most watched titles of the spring.",
    "Winter Harbor was one of the most discussed dramas of 2023.",
    "Winter Harbor is in post. Delivery is slated for early 2027.",
    "Winter Harbor is slated for delivery in early 2027.",
    "The series is due to be delivered to Hulu in May.",
    "Winter Harbor is over. Our coverage of the cup begins tomorrow at 9.",
    "Winter Harbor is cast by its fans. Voting opens on 3 July.",
    "Winter Harbor wants growers. The form is on Hulu's website, and closes on 11 December.",
    "Tickets for the Winter Harbor concert go on sale on 3 July.",
    'Season 3 of Winter Harbor is over. "Gail came to see us in January," said Lund.',
    "Season 3 of Winter Harbor is over. Falk came to audition in May.",
)
ITS = (
    ("Winter Harbor set out in May 2022.", "2022-05"),
    ("A year ago the drama set out on its run.", "2023"),
    ("Winter Harbor came to NBC in January.", "2024-01"),
    ("Winter Harbor comes to Hulu on July 3.", "2024-07-03"),
    ("Of the dramas of that year only Winter Harbor is left, which premiered in May 2022.", "2022-05"),
    ("Delivery is slated for early 2027, with SVT planning to premiere the series in fall 2027.", "2027-23"),
    ("Winter Harbor, one of the best dramas of the decade, premiered in May 2022.", "2022-05"),
)

test_of_something_else = silent_in(dates, NOT_ITS)
test_of_the_show = said_in(dates, ITS)
