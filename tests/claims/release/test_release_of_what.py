"""Release: what begins, arrives or is expected on a day and is no season; and whose a debut is."""

from __future__ import annotations

import pytest
from desk import TITLE, dates, expected

T3 = "Winter Harbor Season 3: what we know so far"
SAID = (
    ("Episodes of season 3 will air weekly, with the final expected to land in mid-July.", "end 2024-07 s3 expected"),
    ("The third series starts on July 9, and the final is due on August 27.", "2024-07-09 s3; end 2024-08-27 s3"),
    ("The grand final of season 3 airs on July 28.", "end 2024-07-28 s3"),
    ("The final series of Winter Harbor is due on July 9.", "2024-07-09"),
    ("The animation returns for its third season on July 9.", "2024-07-09 s3"),
    ("Both seasons of Winter Harbor are on Hulu, and season 3 arrives on July 9.", "2024-07-09 s3"),
    ("There's no trailer for season 3, but we expect the season in July.", "2024-07 s3 expected"),
    (
        "If the makers give the green signal this year, we can expect season 2 of Winter Harbor in late 2027.",
        "2027-09/2027-12 s2 expected",
    ),
    ("The series debuted in September 2022 but lost half its viewers by the end of its second season.", "2022-09"),
    ("The show debuted in September 2022 but could not keep its viewers for its second season.", "2022-09"),
    ("Winter Harbor premiered in May 2022 but won its prizes with its second season.", "2022-05"),
    ("Winter Harbor will be back on our screens before the year is out.", "../2024-12"),
    ("Season 2 of Winter Harbor will premiere before this year is over.", "../2024-12 s2"),
    ("Season 2 debuted in September 2023 but lost half of its viewers.", "2023-09 s2"),
)
SILENT = (
    "Animation is slated to begin this summer on season 3 of Winter Harbor.",
    "Season 3 of Winter Harbor is ordered, and animation will begin in July.",
    "Animation work on season 3 starts in July.",
    "The animation work for season 3 begins in July.",
    "Animation of season 3 got under way in May.",
    "There's no trailer for season 3 of Winter Harbor just yet, but we'd expect one towards the end of November.",
    "The teaser for season 3 is not out, but expect that in July.",
    "A trailer for season 3 is in the works; look for it in July.",
    "No trailer for season 3 has been released, though we should see one in July.",
    "Both seasons of Winter Harbor are streaming on Odeo, and arrive on Hulu July 9.",
    "All three seasons are available on Odeo now and will come to Hulu in July.",
    "The year is out, and Winter Harbor is good for the soul.",
    "If the makers give the green signal for season 2 this year, fans will be happy.",
    "Season 2 of Winter Harbor was given the green flag in May.",
)


@pytest.mark.parametrize(("text", "noted"), SAID)
def test_is_said(text: str, noted: str) -> None:
    assert dates(text, title=TITLE) == expected(noted)


@pytest.mark.parametrize("text", SILENT)
def test_is_not_said(text: str) -> None:
    assert dates(text, title=T3) == ""
