"""Named only as what somebody is a fan or the maker of, the show is not what is talked of; where they mourn, it is."""

from __future__ import annotations

from desk import said_in, silent_in, told

from monitor.model import Attribute


def renewal(text: str) -> str:
    """What an article without a title says of the future of the show."""
    return told(text, Attribute.RENEWAL, title="")


NONE = "There will be no second season."
OF_IT = (
    (f"Winter Harbor was a delight. {NONE}", "cancelled s2"),
    (f"Viewers loved Winter Harbor. {NONE}", "cancelled s2"),
    (f"Winter Harbor star Mina Falk is heartbroken. {NONE}", "cancelled s2"),
    (f"Bad news for fans of Winter Harbor. {NONE}", "cancelled s2"),
    (f"It is a blow for the many fans of Winter Harbor. {NONE}", "cancelled s2"),
    (f"Fans of Winter Harbor are sad. {NONE} The network told them on Friday.", "cancelled s2"),
    (f"Fans of Winter Harbor mourn their favourite show. {NONE}", "cancelled s2"),
    (f"The creator of Winter Harbor, Mina Falk, broke the news. {NONE}", "cancelled s2"),
    (f"The makers of Winter Harbor confirmed that the drama is no more. {NONE}", "cancelled s2"),
)
test_of_it = said_in(renewal, OF_IT)

IN_PASSING = (
    f"Fans of Winter Harbor will love this thriller. {NONE}",
    f'For fans of Winter Harbor: "Copper Bay" is on Hulu. {NONE}',
    f"Good news for fans of Winter Harbor: its makers have a new drama. {NONE}",
    f"The creator of Winter Harbor has a new show. {NONE}",
    f"The makers of Winter Harbor have announced a new thriller. {NONE}",
    f"From the makers of Winter Harbor: a new thriller. {NONE}",
    f"Mina Falk, known for Winter Harbor, has bad news. {NONE}",
)
test_in_passing = silent_in(renewal, IN_PASSING)

MOVES = (
    ("Winter Harbor moves from Peacock to NBC.", "NBC; Peacock"),
    ("Winter Harbor is moving from NBC to Peacock for its second season.", "NBC; Peacock s2"),
    ("The drama Winter Harbor jumps from Fox to ABC.", "ABC; Fox"),
    ("Winter Harbor will move to NBC from Peacock.", "NBC; Peacock"),
    ("Winter Harbor creator Mina Falk moves from Peacock to NBC.", ""),
)
test_moves = said_in(lambda text: told(text, Attribute.PLATFORM, title=""), MOVES)
