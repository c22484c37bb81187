"""Neither the one nor the other: "not cancelled, and not renewed either". The row at the top of phrases.py."""

from __future__ import annotations

from monitor.claims.renewal.words import UNDECIDED, Phrase
from monitor.claims.words.orders import GO_AHEAD

_NOT = r"(?:\b(?:not|never|hardly|neither|nor)|n't)"
_CUT = r"(?:cancel+(?:ed|ing)?|axed?|axing|scrap(?:ped)?|canned|ditch(?:ed)?|pulled\s+the\s+plug)"
_KEPT = (
    r"(?:renew(?:ed|ing)?|recommission(?:ed)?|pick(?:ed)?\s+(?:(?:it|{X})\s+)?up|order(?:ed)?|commission(?:ed)?|greenlit|green-?lit"
    r"|brought\s+back|give[n]?\s+(?:it\s+)?(?:the\s+|an?\s+)?{GO_AHEAD})"
).replace("{GO_AHEAD}", GO_AHEAD)
_FEW = r"\s+(?:(?!just\b|simply\b|merely\b|only\b)[\w'-]+\s+){0,3}?"
# What stands between the two, and not between a fact and another one: ", and it was not", "nor has Hulu", " or".
_NOR = (
    r"[^.;]{0,40}?(?:,\s+(?:and|but)\s+|\s+(?:and|but|though|yet)\s+)[^.;,]{0,30}?(?:\b(?:not|never|neither)|n't)"
    + _FEW
)
_OR = r"(?:\s+(?:it|{X}|{S}))?,?\s+(?:or|nor|neither)\s+(?:[\w'+-]+\s+){0,5}?"
# The show or nothing is what is "cancelled or ordered"; "or ordered changes to it", "or axed its boss" are other news.
_THE_SHOW = (
    r"\b(?=\s*(?:[.,;:!?)]|$)|['\"]?\s+(?:it|them|both|either|{X}|(?:an?|the|its|any|another)\s+{S}|{S}|more\s+(?:of\s+it|episodes|seasons)"
    r"|for|by|yet|so|as|at|officially|since|after|before|in|on|this|and|but|though|although|because|while)(?![\w'-]))"
)

NEITHER = (
    Phrase(
        "neither of the two",
        UNDECIDED,
        rf"{_NOT}{_FEW}{_CUT}\b(?:{_OR}|{_NOR}){_KEPT}{_THE_SHOW}(?:\s+for\s+(?:an?\s+)?{{S}})?"
        rf"|{_NOT}{_FEW}{_KEPT}\b(?:\s+for\s+(?:an?\s+)?{{S}})?(?:{_OR}|{_NOR}){_CUT}{_THE_SHOW}",
        (
            "Winter Harbor was not cancelled, and it was not renewed either.",
            "Winter Harbor has not been axed, nor picked up for a third season.",
            "Hulu has not renewed Winter Harbor, nor has it cancelled it.",
            "Winter Harbor has not been officially cancelled or renewed for season 3.",
        ),
    ),
)
