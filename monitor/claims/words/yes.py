"""A plain yes: "Yes, it will.", "Correct."; not "Yes and no", nor "Exactly what fans wanted, but no"."""

from __future__ import annotations

import re

PLAIN_YES = re.compile(
    r"\W*(?:\[[^\]]*\]\s)?(?:yes|yeah|yep|yup|correct|exactly|absolutely|definitely|indeed"
    r"|that(?:'s|\s+is)\s+(?:right|correct|the\s+plan))"
    r"(?=\s*(?:[.,!;]|-\s|$)|\s+(?:it|they|that|we|i|he|she)\s+(?:is|are|will|does|do|has|have|can)\b)"
    r"(?!,?\s+(?:and\s+no|sort|right|not?)\b)(?![^.!]*(?:\b(?:but|not|no|never|if|wish|want)\b|n't\b))",
    re.IGNORECASE,
)
