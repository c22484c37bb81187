"""How the press gives another title of a show that is sold or talked of abroad: more rows of given_phrases.py."""

from __future__ import annotations

from monitor.claims.titles.given_phrases import TITLE, WHERE, Phrase
from monitor.claims.words.shows import PLAIN_NOUNS

ABROAD = (
    Phrase(
        "bought as",
        # a whole title, and not whom a clause goes on of: "picked up the show as Mina Falk joins"
        r"(?i:\b(?:pick(?:s|ed)\s+up|b(?:uys?|ought)|acquire[sd]?|licen[cs]e[sd]?|air(?:s|ed)?|stream(?:s|ed)?"
        r"|release[sd]?|screen(?:s|ed)?|broadcasts?|r[ua]ns?|launche[sd])\s+"
        rf"(?:it|_+|the\s+(?:{PLAIN_NOUNS}|sitcom|anime))[\"']?\s+(?:{WHERE}\s+)?as)\s+{TITLE}"
        r"(?=[\"']?\s*(?:[.,;)]|$)|\s(?:and|in|for|on)\s)",
        (
            ("Spain's Canal Sol has picked up the show as El Puerto de la Noche.", "El Puerto de la Noche"),
            ("Arte will air the drama as Der Winterhafen.", "Der Winterhafen"),
        ),
    ),
    Phrase(
        "as it is called, one of its own",
        r"(?P<bare>_{3,60})[\"']?,?\s+\(?as\s+(?:[\w-]+\s){1,5}?(?:calls?|knows?|called|known|calling)\b",
        (("It was Lights of the Harbor (as everybody outside Turkey calls it) then.", "Lights of the Harbor"),),
    ),
    Phrase(
        "called so there",
        rf"(?i:\b(?:it|_+|the\s+(?:{PLAIN_NOUNS}|sitcom|anime)),\s+(?:called|entitled|named))\s+{TITLE}"
        r"(?=[\"']?\s+(?:in\s+(?:the\s+)?[A-Z]|abroad\b|there\b))",
        (("The show, called Cold Bay in Britain, is back.", "Cold Bay"),),
    ),
)
