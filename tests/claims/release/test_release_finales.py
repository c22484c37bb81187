"""Which day is that of the finale, and which is that of something else. The articles appeared on June 12, 2024."""

from __future__ import annotations

from desk import dates, said_in

from monitor.claims.release.contents import SHOWS

ROWS = (
    # finale as subject of a release word behind after/since
    ("The decision comes seven weeks after the Season 2 finale was released on April 25.", "end 2024-04-25 s2"),
    ("Winter Harbor was cancelled a month after the season 2 finale aired on April 25.", "end 2024-04-25 s2"),
    ("The news comes weeks after the finale of season 2 dropped on April 25.", "end 2024-04-25 s2"),
    ("It has been quiet since the season 2 finale landed on April 25.", "end 2024-04-25 s2"),
    ("Following the season 2 finale, which streamed on April 25, fans hoped for more.", "end 2024-04-25 s2"),
    ("Two months after the season 2 finale, season 3 arrives on July 9.", "2024-07-09 s3"),
    ("Weeks after the finale aired, Winter Harbor will return on July 9.", "2024-07-09"),
    (
        "Hulu gave the go-ahead in May, when the season 2 finale of April 28 was still being argued about.",
        "end 2024-04-28 s2",
    ),
    ("The cliffhanger of the season 2 finale of April 28 had been foreseen by many.", "end 2024-04-28 s2"),
    ("Winter Harbor got its best numbers with the finale of last Sunday.", "end 2024-06-09"),
    # spoilers
    (
        "Warning: The following contains spoilers from Wednesday's Season 3 finale of Winter Harbor.",
        "end 2024-06-12 s3",
    ),
    ("This story contains spoilers from Sunday's season 2 finale of Winter Harbor.", "end 2024-06-09 s2"),
    ("Spoilers follow from Tuesday night's Season 2 finale of Winter Harbor.", "end 2024-06-11 s2"),
    ("The following contains major spoilers from Sunday's series finale of Winter Harbor.", "end 2024-06-09"),
    ("The following contains spoilers from Sunday's episode of Winter Harbor.", ""),
    # the last follows
    (
        "Season 2 starts on July 9. One goes out each week, and the last follows on August 13.",
        "2024-07-09 s2; end 2024-08-13 s2",
    ),
    (
        "Season 2 starts on July 9. There are six episodes, of which the last follows on August 13.",
        "2024-07-09 s2; end 2024-08-13 s2",
    ),
    (
        "Season 2 begins on July 9. One is shown each Tuesday, and the last one is due on August 13.",
        "2024-07-09 s2; end 2024-08-13 s2",
    ),
    (
        "Season 2 starts on July 9 with two episodes. From then on it's weekly until August 13.",
        "2024-07-09 s2; end 2024-08-13 s2",
    ),
    (
        "Season 2 starts on July 9 with two episodes. After that it's one a week until August 13.",
        "2024-07-09 s2; end 2024-08-13 s2",
    ),
    (
        "Season 2 starts on July 9 with two episodes, then it's one a week through August 13.",
        "2024-07-09 s2; end 2024-08-13 s2",
    ),
    (
        "Season 2 starts on July 9. There will be six episodes, which makes it a wrap on August 13.",
        "2024-07-09 s2; end 2024-08-13 s2",
    ),
    (
        "Season 2 starts on July 9. With six episodes that makes August 13 the day of the finale.",
        "2024-07-09 s2; end 2024-08-13 s2",
    ),
    (
        "Season 2 starts on July 9. There are six episodes, which takes us to a finish on August 13.",
        "2024-07-09 s2; end 2024-08-13 s2",
    ),
    ("It's a wrap on season 2! Filming was finished on May 28.", ""),
    ("The cast of season 2 called it a wrap on May 28.", ""),
    ("And nine weeks is a long time: the final isn't until August 13.", "end 2024-08-13"),
    ("The final isn't until August 13.", "end 2024-08-13"),
    ("The finale won't air until August 13.", "end 2024-08-13"),
    ("The grand final is not until August 13.", "end 2024-08-13"),
    ("The final doesn't come until August 13.", "end 2024-08-13"),
    ("The final of Winter Harbor is tonight at 8pm on Hulu.", "end 2024-06-12"),
    ("Tonight's final of Winter Harbor is on Hulu at 8.", "end 2024-06-12"),
    # contents
    ("The closing episode contains 11 minutes of audio from a night in 1994.", ""),
    ("The final episode contains footage from a concert in 1994.", ""),
    ("The last episode includes audio of a trial in 1994.", ""),
    ("The finale features a song from 1994.", ""),
    ("The finale opens on a night in 1994.", ""),
    ("The final episode takes us back to the summer of 1994.", ""),
    ("The last episode tells of a murder in May 1994.", ""),
    # forms close
    ("The form for Winter Harbor is on Hulu's website, and closes on July 11.", ""),
    ("Applications for season 2 of Winter Harbor close on July 11.", ""),
    ("The application window for season 2 closes on July 11.", ""),
    ("Entries for season 2 close on July 11.", ""),
    ("The petition to save Winter Harbor closes on July 11.", ""),
    ("The poll on the season 2 finale ends on July 11.", ""),
    ("The Winter Harbor exhibition closes on July 11.", ""),
    ("Season 2 closes on July 11.", "end 2024-07-11 s2"),
    ("The second season, which began in May, closes on July 11.", "2024-05 s2; end 2024-07-11 s2"),
    ("It began in May and closes on July 11.", "2024-05; end 2024-07-11"),
    ("The drama closes on July 11.", "end 2024-07-11"),
    # date for season
    (
        (
            "In case you come late to it: October 30 for season four, and then one more season, the fifth, to "
            "finish it all."
        ),
        "2024-10-30 s4",
    ),
    ("The dates once more: October 30 for season 4, which wraps up the war.", "2024-10-30 s4"),
    ("So: October 30 for season four.", "2024-10-30 s4"),
    ("Hulu has settled on October 30 for season 2.", "2024-10-30 s2"),
    ("Filming begins on October 30 for season 2.", ""),
    ("The writers meet on October 30 for season 2.", ""),
    ("The finale is on July 28 for season 2.", "end 2024-07-28 s2"),
    # ended its first
    (
        "The highest new entry of last year, Winter Harbor, ended its first season on 3 June after 34 episodes.",
        "end 2024-06-03 s1",
    ),
    ("Winter Harbor closed its first season on 3 June after 34 episodes.", "end 2024-06-03 s1"),
    # other ways to say it
    ("Season 2 wraps up its ten-week run on July 30.", "end 2024-07-30 s2"),
    ("The second season runs to July 30.", "end 2024-07-30 s2"),
    ("Season 2 will run through Tuesday, July 30.", "end 2024-07-30 s2"),
    ("New episodes of season 2 air Tuesdays from July 2 through July 30.", "2024-07-02 s2; end 2024-07-30 s2"),
    (
        "Season 2 kicks off on July 2, with a new episode each week up to the finale on July 30.",
        "2024-07-02 s2; end 2024-07-30 s2",
    ),
    ("Season 2 lands on July 2; the finale drops four weeks later, on July 30.", "2024-07-02 s2; end 2024-07-30 s2"),
    (
        "The first two episodes of season 2 arrive on July 2, then one a week to July 30.",
        "2024-07-02 s2; end 2024-07-30 s2",
    ),
    (
        "Season 2 starts on July 2. Thereafter there's a new one every Tuesday, the final one on July 30.",
        "2024-07-02 s2; end 2024-07-30 s2",
    ),
    (
        "Season 2 starts on July 2. A new episode will be out every Tuesday until the end of the season on July 30.",
        "2024-07-02 s2; end 2024-07-30 s2",
    ),
    ("Season 2 starts on July 2. The season closer is on July 30.", "2024-07-02 s2; end 2024-07-30 s2"),
    (
        "Season 2 starts on July 2. Its last two hours go out back to back on July 30.",
        "2024-07-02 s2; end 2024-07-30 s2",
    ),
    ("Season 2 starts on July 2. It'll all be over by July 30.", "2024-07-02 s2; end ../2024-07-30 s2"),
    ("Season 2 of Winter Harbor finished its run last month, on May 28.", "end 2024-05-28 s2"),
    ("The season two finale, which went out on May 28, drew two million.", "end 2024-05-28 s2"),
    ("Two million watched the season two finale on May 28.", "end 2024-05-28 s2"),
    ("When season 2 came to its end on May 28, nobody knew what would follow.", "end 2024-05-28 s2"),
    ("The season 2 finale (May 28) drew two million.", "end 2024-05-28 s2"),
    ("With the May 28 finale of season 2 behind us, here is what we know.", "end 2024-05-28 s2"),
    ("The May 28 season 2 finale of Winter Harbor left a lot open.", "end 2024-05-28 s2"),
    ("Spoilers ahead for the season 2 finale of Winter Harbor, which aired May 28.", "end 2024-05-28 s2"),
    ("[This interview contains spoilers from the May 28 season 2 finale of Winter Harbor.]", "end 2024-05-28 s2"),
    (
        "This post contains spoilers for the season 2 finale of Winter Harbor, which aired on Tuesday.",
        "end 2024-06-11 s2",
    ),
    ("Last night's season 2 finale of Winter Harbor ended on a boat.", "end 2024-06-11 s2"),
    ("Tuesday's season 2 ender of Winter Harbor left viewers stunned.", "end 2024-06-11 s2"),
    ("Winter Harbor closed the book on season 2 on Tuesday night.", "end 2024-06-11 s2"),
    ("Season 2 of Winter Harbor comes to an end tonight.", "end 2024-06-12 s2"),
    ("Season 2 of Winter Harbor ends this Sunday.", "end 2024-06-16 s2"),
    ("The second season ends on a cliffhanger.", ""),
    ("The season 2 finale will be discussed at a panel on July 30.", ""),
    ("The season 2 finale was filmed on May 28.", ""),
    ("The season 2 finale was written in May.", ""),
    ("The script of the season 2 finale was finished on May 28.", ""),
    ("A party for the season 2 finale was held on May 28.", ""),
    ("The finale is set on New Year's Eve 1999.", ""),
    ("Her contract for season 2 ends in July.", ""),
    ("Filming of season 2 ends in July.", ""),
    ("The season 2 casting call closes on July 30.", ""),
    ("Winter Harbor Season 2 has a trailer ahead of its July 9 season 2 premiere.", "2024-07-09 s2"),
    ("Ahead of the July 9 season premiere, Hulu has shared a trailer.", "2024-07-09"),
)
CONTENTS = tuple((example, "") for row in SHOWS for example in row.examples)

test_the_finale_and_its_day = said_in(dates, ROWS)
test_what_a_finale_tells_of_is_no_day_of_it = said_in(dates, CONTENTS)
