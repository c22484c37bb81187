"""Renewal: a network passes on a season by one of its bosses; an actor who does so leaves."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

BOSSES = (
    ("Odeo boss Jo Park passed on a third season of Winter Harbor.", "cancelled s3"),
    ("Odeo chief Jo Park has turned down a third season of Winter Harbor.", "cancelled s3"),
    ("President Jo Park has passed on season 3 of Winter Harbor, Odeo confirmed.", "cancelled s3"),
    ("Hulu's Jo Park passed on a third season of Winter Harbor.", "cancelled s3"),
    ("Netflix CEO Jo Park passed on a second season of Winter Harbor.", "cancelled s2"),
    ("Jo Park, the head of Hulu, passed on a third season of Winter Harbor.", "cancelled s3"),
    ("Jo Park, Hulu's president, has passed on season 3 of Winter Harbor.", "cancelled s3"),
)
OTHERS = (
    ("Mina Falk passed on a third season of the show.", "leaving s3: Mina Falk"),
    ("Star Mina Falk passed on a third season of Winter Harbor.", "leaving s3: Mina Falk"),
    ("Winter Harbor's Mina Falk passed on a third season of the show.", "leaving s3: Mina Falk"),
    ("Winter Harbor boss Ada Lund passed on a third season of the show.", ""),
    ("Show boss Ada Lund turned down a third season of Winter Harbor.", ""),
    ("Executive producer Ada Lund passed on a third season of Winter Harbor.", ""),
)

test_bosses = said_in(told_of(Attribute.RENEWAL, Attribute.CAST), BOSSES)
test_others = said_in(told_of(Attribute.RENEWAL, Attribute.CAST), OTHERS)
