"""What may stand between a phrase and the people behind it, shared by the tables of who joins, returns and leaves."""

from __future__ import annotations

# "Joining the cast for the third season are", "Also back is": up to the verb, and whatever leads to the names.
ARE = (
    r"(?:,\s+(?:however|though|alas|sadly|meanwhile|unfortunately|of\s+course|on\s+the\s+other\s+hand),?(?=\s))?"
    r"(?:\s+(?!(?:is|are|was|were|will\s+be)\s)[^.;:!?]{1,90}?)?"
    r"(?:\s+(?:is|are|will\s+be|was|were|comes|come|includes?|including)\b|\s*:)\s*:?\s*"
    r"(?:also\s+|both\s+|none\s+other\s+than\s+|of\s+course,?\s+|,?\s*among\s+others,?\s*)*"
    r"(?:(?:(?:the|our|an?)\s+)?(?:(?:original|core|fellow|longtime|long-time|veteran|founding)\s+)?cast\s?members?\s+(?=[A-Z]))?"
)
WHO = (
    r"(?:the\s+(?:injured|late|departing|outgoing|ailing|original|sidelined)\s+)?"
    r"(?:(?:an?|the|its|one)\s+)?(?:(?:new|fellow)\s+)?(?:cast\s+members?\s+|series\s+regulars?\s+"
    r"|newcomers?\s+|newbies?\s+|rookies?\s+|debutants?\s+|youngsters?\s+|actors?\s+|actress(?:es)?\s+)?"
)
NAME = (
    r"(?=(?:(?:the|an?|Oscar|Emmy)\s+)?(?:[a-z-]+\s+){0,3}[A-Z_\"'])(?!by\b|that\b|to\b|in\b|on\b|for\b|from\b"
    r"|his\b|her\b|up\b|into\b|its\b)"
)
PLACE = r"(?:role|part|baton|character|torch|mantle|job)"
FRONT = r"(?:^|(?<=[,;:]\s)|(?<=\s-\s)|(?<=and\s)|(?<=while\s)|(?<=but\s)|(?<=[Aa]lso\s)|(?<=Among\sthose\s))"
