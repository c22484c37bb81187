"""What leads away from the show for a paragraph, and what a remake remakes: neither is news of the show."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

SAID = (
    Attribute.RENEWAL,
    Attribute.RELEASE_DATE,
    Attribute.END_DATE,
    Attribute.PLATFORM,
    Attribute.CAST,
)
OURS = "Winter Harbor is back on July 10.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Also worth a look: the final season of Kiln, on July 17. Ada Lund's thriller was canceled by FX in May.",
        "Also worth a look: Kiln, on July 17. The thriller was canceled by FX in March.",
        "Also worth checking out is Kiln. The series was renewed by FX for a third season.",
        "Also new this week: Kiln. The drama has been canceled by FX.",
        "The premiere comes in a busy quarter for Hulu's slate. Deep Blue Bay returns for a second season on July 20.",
        "Elsewhere on the network's slate, Salt Road premieres on July 20. The drama was renewed in May.",
        "The order comes as streamers continue to mine familiar titles. The drama Salt Road was canceled by FX.",
        'The drama takes over the slot of "Sangre y sal," which signs off on July 6.',
        'It is replacing "La hija del mar," which ends on July 6.',
    ],
)
def test_what_leads_away(text: str) -> None:
    assert told(OURS + text, *SAID) == "2024-07-10"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Also worth noting: the drama was renewed for a third season.", "renewed s3"),
        ("Also worth a look: Kiln. Winter Harbor was renewed for a third season.", "renewed s3"),
        ("The series has a busy season ahead. It was renewed for a third season.", "renewed s3"),
        ("The renewal comes as the drama enters its second season. It is canceled.", "cancelled"),
        ('The series is called "La hija del mar" in Spain. It was renewed for a third season.', "renewed s3"),
    ],
)
def test_what_does_not(text: str, noted: str) -> None:
    assert told(OURS + text, Attribute.RENEWAL) == noted


REBOOT = "Winter Harbor Reboot Lands Series Order at NBC"


@pytest.mark.parametrize(
    "text",
    [
        "NBC gave a series order to a new take on the drama, which ran on CBS from 1984 to 1989.",
        "NBC has ordered a revival of Winter Harbor, ABC's comedy that ran for seven seasons from 1996 to 2003.",
        "NBC has ordered a reboot of the drama, which aired on Fox from May 4, 1984, to June 3, 1989.",
        "NBC has ordered a reboot of the Fox drama that debuted in 1994.",
        "NBC has ordered a remake of the comedy that aired for six seasons on CBS.",
        "NBC has given a series order to a new version of the drama, which was on ABC until 2009.",
    ],
)
def test_what_is_remade(text: str) -> None:
    assert told(text, *SAID, title=REBOOT) == expected("ordered; NBC")


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            "The reboot of the cop drama, which debuted on NBC on May 9, has been canceled.",
            "2024-05-09; NBC; cancelled",
        ),
        ("NBC has ordered a reboot of the drama that will premiere on May 9, 2025.", "NBC; ordered; 2025-05-09"),
        ("The revival of Winter Harbor, which premiered on NBC in 2023, was renewed.", "2023; NBC; renewed"),
    ],
)
def test_what_the_remake_does_is_its_own(text: str, noted: str) -> None:
    assert told(text, *SAID, title=REBOOT) == expected(noted)
