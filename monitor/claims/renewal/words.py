"""What the tables about the future of a show share: values, words for classes of things, and what a row looks like."""

from __future__ import annotations

from dataclasses import dataclass

UNDECIDED, CANCELLED, ENDED, RENEWED, ORDERED = "undecided", "cancelled", "ended", "renewed", "ordered"

DECIDE = (
    r"(?:renew(?:ed|al|ing)?|confirm(?:ed|ation|ing)?|announc(?:ed?|ements?|ing)|decid(?:ed|e)|decision"
    r"|order(?:ed)?|green-?li(?:t|ght(?:ed)?)|pick(?:ed)?\s+(?:it\s+|the\s+\w+\s+)?up|said|revealed"
    r"|(?:re)?commission(?:ed)?|official(?:ly)?"
    r"|revived?|comment(?:ed)?|bring\s+(?:it|{X})\s+back"
    r"|g(?:iven|ranted)\s+(?:the\s+(?:go-ahead|green\s+light)|(?:an?\s+|the\s+)?{S})"
    r"|handed\s+(?:an?\s+|the\s+)?{S})"
)
# What stands between "whether" and the word for a return.
COMES = (
    r"(?:{S}|\b(?:renew(?:ed|al|s)?|return(?:s|ing)?|be\s+back|com(?:e|es|ing)\s+back|continues?|picked\s+up|sequel"
    r"|another\s+(?:one|series|season|run)|more\s+(?:episodes|seasons|(?:of\s+)?{X}|to\s+come)|bring\s+(?:it"
    r"|{X})\s+back|future|live\s+on|saved)\b)"
)
# Where or when it comes back: "returns to Hulu", "returns next year".
SOMEWHERE = (
    r"(?:\s+(?:to|on|at)\s+(?:the\s+)?[\w+]+(?:\s+[\w+]+){0,2}?|\s+(?:soon|again|next\s+year|this\s+year"
    r"|in\s+\w+|once\s+more))?"
)
# Behind a season, these say that the talk is of something else: "season 2 trailer".
NO_THING = (
    r"(?!['\"]?(?:'?s)?['\"]?\s+(?:\w+\s+)?(?:release|premieres?\b(?!\s+(?:in|on|at))|trailers?|teasers?|cast\b"
    r"|casting|plot|episodes?|dates?|finale|titles?|posters?"
    r"|logo|soundtrack|visual|storyline|villain|characters?|roles?|footage|images?|photos?|opener|dvd|dub\b|promo))"
)
ADVERBS = (
    r"(?:(?:now|also|already|officially|finally|just|even|indeed|formally|actually|certainly|definitely"
    r"|reportedly|\w+ly)\s+)*?"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row. The examples are run as tests."""

    name: str
    value: str
    pattern: str
    examples: tuple[str, ...]
