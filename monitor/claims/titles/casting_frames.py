"""How news of castings names a show without quotes: what somebody joins the cast of, or joins as somebody.

More rows of the table in frames.py. One word alone may be what readers call a longer title, so each asks for two.
"""

from __future__ import annotations

from monitor.claims.titles.news_frames import ENDS
from monitor.claims.titles.shapes import ADJECTIVES, NETWORK, SHORT_TITLE, WORK, Frame
from monitor.claims.words.numbers import ONE_TO_TEN, SECOND_TO_TENTH

# "the cast of Hulu's new thriller Copper Bay"
_WHAT_IT_IS = rf"(?:(?i:the|its)\s)?(?:{NETWORK}(?:'s)?\s)?{ADJECTIVES}(?:{WORK}\s)?"
_AS_WHOM = (
    r"(?=[A-ZÀ-Þ]|(?i:an?\s(?:series\s|season\s)?(?:regular|recurring|guest|lead)|(?:series|season)\s(?:regular|lead)"
    r"|(?:the|its|one\sof)\s(?:[a-z-]+\s){0,3}?(?:lead|villain|heroine?|love\sinterest|leads|star|antagonist)\b))"
)

# … or for which season: "joins Copper Bay for season 2", "Joins Copper Bay Season 2"
_FOR_WHICH = (
    rf"(?:\s(?i:(?:for|in)\s(?:its\s)?(?:season|series)\s(?:\d|{ONE_TO_TEN}\b)|for\sits\s(?:{SECOND_TO_TENTH}|first|new|next)"
    r"\sseason\b)|\s(?i:season|series)\s\d)"
)

CASTING_FRAMES = (
    Frame(
        "behind its cast",
        rf"\b(?i:(?:join(?:s|ed|ing)?|added\sto|round(?:s|ed)?\sout|complet(?:es?|ed))\s(?:the\s)?(?:(?:main|series|voice"
        rf"|ensemble|new|star-studded)\s)?(?:cast|ensemble)\s(?:of|for|on))\s{_WHAT_IT_IS}(?P<title>{SHORT_TITLE}){ENDS}",
        (
            ("Bo Lark has joined the cast of Copper Bay as Ned.", "Copper Bay"),
            ("Bo Lark Joins Cast of Copper Bay", "Copper Bay"),
            ("Three have been added to the cast of Hulu's new thriller Copper Bay, which begins in May.", "Copper Bay"),
        ),
    ),
    Frame(
        "joined as somebody",
        rf"\b(?i:join(?:s|ed|ing)?|board(?:s|ed|ing))\s{_WHAT_IT_IS}(?P<title>{SHORT_TITLE})"
        rf"(?:\s(?i:as)\s{_AS_WHOM}|{_FOR_WHICH})",
        (
            ("Winter Harbor Star Bo Lark Joins Copper Bay Season 2", "Copper Bay"),
            ("Bo Lark has joined Copper Bay as Ned.", "Copper Bay"),
            ("Bo Lark boards the thriller Copper Bay as a series regular.", "Copper Bay"),
        ),
    ),
    Frame(
        "behind cast in",
        rf"(?<!the\s)(?<!its\s)\b(?i:cast\sin)\s{_WHAT_IT_IS}(?P<title>{SHORT_TITLE}){ENDS}",
        (("Bo Lark has been cast in Copper Bay as Ned.", "Copper Bay"),),
    ),
)
