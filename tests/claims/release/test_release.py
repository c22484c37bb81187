"""Release and end dates. The articles appeared on Wednesday, June 12, 2024."""

from __future__ import annotations

import pytest
from desk import expected, missed_in, said_in, silent_in, told, told_of

from monitor.model import Attribute

ATTRIBUTES = (
    Attribute.RELEASE_DATE,
    Attribute.END_DATE,
)

# What the article says, and what a fan would note.
SAID = (
    ("Winter Harbor debuted on Netflix in summer 2020.", "2020-22"),
    ("The second season will arrive in early 2025.", "2025-01/2025-04 s2"),
    ("Season 3 is set to launch on Thursday, September 26, 2024.", "2024-09-26 s3"),
    ("All episodes of season 2 drop on 5 August 2024.", "2024-08-05 s2"),
    ("Season 4 will be released later this year.", "2024 s4"),
    ("The first season ran from October 1, 2022 to December 10, 2022.", "2022-10-01 s1; 2022-12-10 s1"),
    ("The finale of season 2 aired on May 3, 2023.", "2023-05-03 s2"),
    ("Winter Harbor returns for season 2 on October 3.", "2024-10-03 s2"),
    (
        "Season 1 premiered on November 9, 2021, and season 2 followed on January 12, 2023.",
        "2021-11-09 s1; 2023-01-12 s2",
    ),
    ("There is no release date for season 2 yet.", "unannounced s2"),
    ("A premiere date for the third season has not been announced.", "unannounced s3"),
    ("Nobody knows when season 2 will come out.", "unannounced s2"),
    ("If it is renewed, season 2 could arrive in 2026.", "2026 s2 expected"),
    ("We expect season 3 sometime in spring 2025.", "2025-21 s3 expected"),
    ("Season 2 will not premiere before 2025.", "2025/.. s2"),
    ("The new episodes of season 2 are coming by the end of 2024.", "../2024-12 s2"),
    ("Season 2 is pencilled in for the fourth quarter of 2025.", "2025-36 s2 expected"),
    ("Season 5 is rumoured to be released in May 2025.", "2025-05 s5 rumoured"),
    ("Season 2 will not air in November 2024, NBC says.", "2024-11 s2 denied"),
    ("Season 2 premiered last month.", "2024-05 s2"),
    ("Winter Harbor season 2 will hit Netflix around March 2025.", "2025-03~ s2"),
    ("The series first aired in 2018.", "2018"),
    (
        "Part 1 of season 3 drops on July 4, 2024, and part 2 follows on August 15, 2024.",
        "2024-07-04 s3; 2024-08-15 s3",
    ),
    ("No exact date is known yet, but season 2 will arrive in the summer of 2025.", "unannounced s2; 2025-22 s2"),
    ("In the UK, season 2 starts on BBC One on July 7, 2024.", "2024-07-07 s2"),
    ("Season 2 wraps up on August 30, 2024.", "2024-08-30 s2"),
    ("Season 3 premiered last week.", "2024-06-03/2024-06-09 s3"),
    ("The show's release has been moved to February 2025.", "2025-02"),
    ("Season 2 of Winter Harbor premieres on March 14, 2025.", "2025-03-14 s2"),
    ("Winter Harbor premieres on March 3, 2025.", "2025-03-03"),
    ("Winter Harbor will debut on Netflix on 3 March 2025.", "2025-03-03"),
    ("Season 2 of Winter Harbor arrives March 3.", "2025-03-03 s2"),
    ("Season 2 is set to land on 3/3/2025.", "2025-03-03 s2"),
    ("Season 2 drops this Friday.", "2024-06-14 s2"),
    ("The second season bows on Tuesday, July 9.", "2024-07-09 s2"),
    ("The second season gets under way on July 9.", "2024-07-09 s2"),
    ("Season 2 kicks off on July 9.", "2024-07-09 s2"),
    ("Season 2 is due out in the autumn.", "2024-23 s2"),
    ("Season 2 will be with us in spring 2025.", "2025-21 s2"),
    ("Season 2 is coming in early 2025.", "2025-01/2025-04 s2"),
    ("Season 2 hits screens in late 2024.", "2024-09/2024-12 s2"),
    ("The second season is slated for the second half of 2025.", "2025-41 s2"),
    ("Season 2 is expected by the end of 2025.", "../2025-12 s2 expected"),
    ("Season 2 will not arrive before 2026.", "2026/.. s2"),
    ("Do not expect season 2 before 2026.", "2026/.. s2 expected"),
    ("Season 2 could arrive around March 2025.", "2025-03~ s2 expected"),
    ("Season 2 returns next month.", "2024-07 s2"),
    ("Season 2 will come next summer.", "2025-22 s2"),
    ("Season 2 launched last Friday.", "2024-06-07 s2"),
    ("The first season premiered back in June 2020.", "2020-06 s1"),
    ("Winter Harbor first aired in 2019.", "2019"),
    ("Winter Harbor began on June 20, 2020, and ended on August 9, 2020.", "2020-06-20; 2020-08-09"),
    ("Winter Harbor ran from June 20 to August 9, 2020.", "2020-06-20; 2020-08-09"),
    ("The season 1 finale aired on May 5, 2023.", "2023-05-05 s1"),
    ("The last episode of season 2 will air on August 30.", "2024-08-30 s2"),
    ("Season 2 concludes on August 30.", "2024-08-30 s2"),
    ("The finale is set for August 30.", "2024-08-30"),
    ("Season 2 wraps up on August 30.", "2024-08-30 s2"),
    ("All eight episodes of season 2 will be released on July 9.", "2024-07-09 s2"),
    (
        "The first two episodes of season 2 arrive on July 9, with one more each week until August 20.",
        "2024-07-09 s2; 2024-08-20 s2",
    ),
    ("Mark your calendars: season 2 is out July 9.", "2024-07-09 s2"),
    ("The release date of season 2 is July 9, 2024.", "2024-07-09 s2"),
    ("Netflix has set July 9 as the premiere date of season 2.", "2024-07-09 s2"),
    ("The premiere of season 2 has been set for July 9.", "2024-07-09 s2"),
    ("July 9 is the date on which season 2 arrives.", "2024-07-09 s2"),
    ("On July 9, season 2 of Winter Harbor will be available on Netflix.", "2024-07-09 s2"),
    ("Season 2 begins streaming July 9.", "2024-07-09 s2"),
    ("Season 2 starts on BBC One at 9pm on Sunday, June 16.", "2024-06-16 s2"),
    ("You can stream season 2 from July 9.", "2024-07-09 s2"),
    ("Viewers can see season 2 from July 9 onwards.", "2024-07-09 s2"),
    ("Season 2 has been pushed back to 2025.", "2025 s2"),
    ("Season 2 has been delayed from July to October 2024.", "2024-07 s2 denied; 2024-10 s2"),
    ("The premiere of season 2 was moved up to July 2.", "2024-07-02 s2"),
    ("Originally planned for May, season 2 will now arrive on July 9.", "2024-05 s2 denied; 2024-07-09 s2"),
    ("It returns on July 9 for season 2.", "2024-07-09 s2"),
    ("Winter Harbor returned for its second season on January 5, 2024.", "2024-01-05 s2"),
    ("Season 1 came out in 2022 and season 2 in 2023.", "2022 s1; 2023 s2"),
    ("Season 3 is likely to arrive in 2026.", "2026 s3 expected"),
    ("We expect season 3 to arrive sometime in 2026.", "2026 s3 expected"),
    ("If it is renewed, season 3 could arrive in 2026.", "2026 s3 expected"),
    ("According to a leak, season 3 will arrive in May 2026.", "2026-05 s3 rumoured"),
    ("Reportedly season 3 will premiere in May 2026.", "2026-05 s3 rumoured"),
    ("Netflix denied that season 3 will arrive in May 2026.", "2026-05 s3 denied"),
    ("Season 3 will not premiere in May, as some had claimed.", "2025-05 s3 denied"),
    ("No premiere date has been announced for season 2.", "unannounced s2"),
    ("The release date of season 2 has not been announced.", "unannounced s2"),
    ("Netflix has not said when season 2 will arrive.", "unannounced s2"),
    ("It is not known when season 2 will be released.", "unannounced s2"),
    ("An exact date for season 2 is yet to be revealed.", "unannounced s2"),
    ("A premiere date for season 2 is still to be announced.", "unannounced s2"),
    ("When season 2 will arrive is anyone's guess.", "unannounced s2"),
    ("Season 2 does not have a release date.", "unannounced s2"),
    ("Netflix has yet to set a date for season 2.", "unannounced s2"),
    ("The date of the premiere of season 2 remains a secret.", "unannounced s2"),
    ("Season 2 is coming soon, though no date has been given.", "unannounced s2"),
    ("Season 2 lands in the UK on July 9 and in the US on July 12.", "2024-07-09 s2; 2024-07-12 s2"),
    ("Part 1 of season 2 arrives on July 9, part 2 on August 13.", "2024-07-09 s2; 2024-08-13 s2"),
    ("Volume 2 of season 4 will be released on July 1.", "2024-07-01 s4"),
    ("Winter Harbor debuted to great acclaim in the summer of 2020.", "2020-22"),
    ("The show, which premiered in 2020, is back.", "2020"),
    ("Since its premiere on June 20, 2020, the drama has found many fans.", "2020-06-20"),
    ("After a two-year wait, season 2 premieres on July 9.", "2024-07-09 s2"),
    ("Season 2 will have its world premiere on July 9.", "2024-07-09 s2"),
    ("The third season premieres tomorrow.", "2024-06-13 s3"),
    ("The third season premieres tonight.", "2024-06-12 s3"),
    ("The third season premiered yesterday.", "2024-06-11 s3"),
    ("Expect season 2 in 2025.", "2025 s2 expected"),
    ("Look for season 2 in the fall.", "2024-23 s2"),
    ("Season 2 arrives on Christmas Day.", "2024-12-25 s2"),
    ("New episodes of season 2 air every Tuesday from July 9.", "2024-07-09 s2"),
    (
        "Season 1 hit the road on May 4, 2021, whereas season 2 pulled up on November 18, 2022.",
        "2021-05-04 s1; 2022-11-18 s2",
    ),
    ("Season 1 dates from 2021.", "2021 s1"),
    ("Season one (February 2021) was a hit.", "2021-02 s1"),
    ("The show opened on tvN on December 14, 2023.", "2023-12-14"),
    ("The first season opened on Sept. 26, 2022.", "2022-09-26 s1"),
    ("It began in January last year.", "2023-01"),
    ("It came on in the fall of 2017.", "2017-23"),
    ("The series crept on to ITV1 last Sunday at nine.", "2024-06-09"),
    ("The fourth season starts tonight.", "2024-06-12 s4"),
    ("Season 2 starts on BBC One on Sunday 16 June.", "2024-06-16 s2"),
    ("October 9 is the day on which season 2 arrives.", "2024-10-09 s2"),
    ("Season 2 follows just before Christmas, on December 22.", "2024-12-22 s2"),
    ("Season 2 won't be seen before 2026.", "2026/.. s2"),
    ("Season 2 will not be here before 2026.", "2026/.. s2"),
    ("The makers are aiming for the summer of 2025 with season 2.", "2025-22 s2"),
    ("Netflix has its eye on March 2025 for season 2.", "2025-03 s2"),
    ("Netflix hasn't set a premiere date for season 2.", "unannounced s2"),
    ("Netflix has not put a date on season 2.", "unannounced s2"),
    ("Netflix didn't mention any date for season 2 at all.", "unannounced s2"),
    ("An exact date for season 2 has not been printed anywhere.", "unannounced s2"),
    ("There is no word on when season 2 will start.", "unannounced s2"),
    ("When season 2 will start, nobody has said.", "unannounced s2"),
    ("Nobody knows when season 2 will air.", "unannounced s2"),
    ("The date of season 2 is still under wraps.", "unannounced s2"),
    ("Netflix is keeping the date of season 2 to itself.", "unannounced s2"),
    ("No date has been fixed for season 2.", "unannounced s2"),
    ("A date for season 2 will be given later.", "unannounced s2"),
    ("The third season, released on Valentine's Day last year, was its biggest.", "2023-02-14 s3"),
    ("Season 2 lands on New Year's Day.", "2025-01-01 s2"),
    ("Season 2 begins on Boxing Day.", "2024-12-26 s2"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "Filming of season 2 begins in May 2025.",
    "The trailer for season 2 was released on June 3, 2024.",
    "In an interview on May 2, 2024, the director spoke about season 2.",
    "NBC renewed the show for season 2 on April 4, 2024.",
    "Will season 2 premiere in 2025?",
    '"Copper Bay" season 2 premieres on March 14, 2025.',
    "Carl Dunn was born on June 20, 1990.",
    "The story is set in 1943.",
    "Mina Falk joined the cast in January 2024.",
    "The film Salt Road opens on July 5, 2024.",
    "The novel was published in 2009.",
    "Winter Harbor won three awards in 2023.",
    "Season 2 of Winter Harbor was announced on May 5, 2024.",
    "Production on season 3 wrapped in December 2023.",
    "The first photos of season 2 were released on Monday.",
    "Tickets for the fan meeting go on sale on July 1, 2024.",
    "Copyright 2024 Harbor News.",
    "The book was released in March 2019.",
    "The new season is now streaming.",
    "The special will air on December 25.",
    "Filming of season 2 starts on July 9.",
    "The trailer for season 2 was released on June 10.",
    "Season 2 was announced on June 10.",
    "Netflix renewed Winter Harbor in May 2024.",
    "Mina Falk was born on March 3, 1990.",
    "The novel was published in 2015.",
    '"Copper Bay" premieres on July 9.',
    "Winter Harbor won two awards in 2023.",
    "The events of season 2 take place in 1985.",
    "The panel takes place on July 26.",
    "The soundtrack is out on July 9.",
    "Mina Falk told us in May that she is tired.",
    "Winter Harbor has been watched by 3 million people since Monday.",
    "Filming wrapped in March.",
    "Is season 2 coming in July?",
    "In August, the network ordered a second season.",
    "If a second season is given the nod this spring, fans will be happy.",
    "The streamer picked the show up for a second season in August.",
    "It was made public on Monday that she has landed the part of Iris in season 2.",
    "Season 2 is set in the winter of 1950.",
    "She was born on May 3, 1990.",
    "Filming of season 2 started in May.",
    "Season 2 was filmed in 2023.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()

READ = told_of(*ATTRIBUTES)

test_said = said_in(READ, SAID)
test_silent = silent_in(READ, SILENT)
test_known_misses_are_still_missed = missed_in(READ, KNOWN_MISSES)


@pytest.mark.parametrize(
    "sentence", ["Season 2 arrives in spring.", "Season 2 premieres on March 14.", "Season 2 starts next month."]
)
def test_a_date_without_a_year_in_an_article_without_a_date_is_no_claim(sentence: str) -> None:
    assert told(sentence, *ATTRIBUTES, published=None) == ""
    assert told(sentence, *ATTRIBUTES) != ""


def test_rule_7_a_hypothetical_date_is_expected() -> None:
    assert told("If it is renewed, season 2 could arrive in 2026.", *ATTRIBUTES) == "2026 s2 expected"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Volume 1 of the third season premieres on July 4, 2024.", "2024-07-04 s3"),
        (
            "The third season arrives in two parts, on July 4, 2024 and on August 15, 2024.",
            "2024-07-04 s3; 2024-08-15 s3",
        ),
    ],
)
def test_rule_12_each_part_has_a_premiere_and_the_last_is_no_end(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Season 2 arrives later this year.", "2024 s2"),
        ("Season 2 premiered last week.", "2024-06-03/2024-06-09 s2"),
        ("No exact date is known yet, but season 2 will arrive in the summer of 2025.", "unannounced s2; 2025-22 s2"),
        ("Season 2 is pencilled in for May 2025.", "2025-05 s2 expected"),
        ("The plan is that season 2 premieres in May 2025.", "2025-05 s2"),
    ],
)
def test_rule_16_windows_plans_and_relative_dates(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)
