"""A show that is told by what it is about: "season 2 of the Coast Guard procedural" names no other one."""

from __future__ import annotations

from desk import expected, said_in, told

from monitor.model import Attribute

ABOUT = (
    (
        "Winter Harbor is over. NBC has opted not to move forward with a fourth season of the Coast Guard procedural.",
        "cancelled s4; ended",
    ),
    ("NBC likes Winter Harbor. It has ordered a third season of the Old West saga.", "renewed s3"),
    ("Winter Harbor is a hit. Hulu has ordered a second season of the Wall Street drama.", "renewed s2"),
    ("Winter Harbor is a hit. Hulu has ordered a third season of the Secret Service procedural.", "renewed s3"),
    ("Winter Harbor is a hit. PBS has ordered a second season of the Victorian whodunit.", "renewed s2"),
    ("Winter Harbor is a hit. Hulu has cancelled the Coast Guard procedural after two seasons.", "cancelled"),
    ("Winter Harbor is a hit. The final season of the Supreme Court drama is on its way.", "ended"),
    ("Winter Harbor is a hit. The procedural was renewed for a third season.", "renewed s3"),
    # another title
    ("Winter Harbor is a hit. Hulu has ordered a second season of Copper Bay.", ""),
    ("Winter Harbor is a hit. Hulu has ordered a second season of the Coast Guard procedural Copper Bay.", ""),
    ("Winter Harbor is a hit. Hulu has ordered season 2 of Coast Guard.", ""),
    ("Winter Harbor is a hit. NBC has cancelled Wall Street.", ""),
    ('Winter Harbor is up against "Copper Bay". The final season of the drama "Copper Bay" is on its way.', ""),
)
test_renewals = said_in(lambda text: told(text, Attribute.RENEWAL), ABOUT)

DATES = (
    ("Winter Harbor is back. Season 2 of the Wild West drama starts on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is back. Season 2 of the Premier League comedy starts on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is back. Season 2 of the Los Angeles crime drama starts on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is back. Season 2 of the Bletchley Park mystery starts on July 3.", "2024-07-03 s2"),
    ("Winter Harbor is back. Season 2 of the Civil War drama Copper Bay starts on July 3.", ""),
    ("Winter Harbor is back. Season 2 of the Copper Bay series starts on July 3.", ""),
    ("Winter Harbor is back. Season 2 of the Copper Bay reboot starts on July 3.", ""),
    ('"Copper Bay" rivals Winter Harbor. Season 2 of the Copper Bay drama starts on July 3.', ""),
)
test_dates = said_in(lambda text: told(text, Attribute.RELEASE_DATE), DATES)


def test_who_cancels_the_procedural_is_its_network() -> None:
    text = "Winter Harbor is over. NBC passed on a fourth season of the Coast Guard procedural."
    assert told(text, Attribute.PLATFORM) == expected("NBC s4")
