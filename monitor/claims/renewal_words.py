"""What the tables about the future of a show share: the values, and what a row looks like."""

from __future__ import annotations

from dataclasses import dataclass

UNDECIDED, CANCELLED, ENDED, RENEWED, ORDERED = "undecided", "cancelled", "ended", "renewed", "ordered"

DECIDE = (
    r"(?:renew(?:ed|al|ing)?|confirm(?:ed|ation|ing)?|announc(?:ed?|ements?|ing)|decid(?:ed|e)|decision"
    r"|order(?:ed)?|green-?li(?:t|ght(?:ed)?)|pick(?:ed)?\s+up|said|revealed|commission(?:ed)?|official(?:ly)?"
    r"|revived?|comment(?:ed)?|given\s+the\s+(?:go-ahead|green\s+light))"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row. The examples are run as tests."""

    name: str
    value: str
    pattern: str
    examples: tuple[str, ...]
