"""What the members of a family are to each other, for the patterns: "his late mother, Petra Holm"."""

from __future__ import annotations

KIN = (
    r"(?:brother|sister|twin|sibling|wife|husband|spouse|mother|father|mum|mom|dad|son|daughter|uncle|aunt|cousin|niece"
    r"|nephew|(?:great-)?grand(?:mother|father|son|daughter|ma|pa)|great-(?:aunt|uncle)|widow|widower"
    r"|(?:mother|father|brother|sister)-in-law)"
)
OF_WHICH_SORT = r"(?:(?:own|twin|younger|older|elder|big|little|late|then|long-lost|estranged)\s+)?"
