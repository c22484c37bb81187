"""The verbs of those who take over from somebody, for the patterns: "A replaces B", "A takes the reins from B"."""

from __future__ import annotations

from monitor.calendar_names import MONTH_NAMES, WEEKDAY_NAMES
from monitor.claims.words.shows import SHOW_NOUNS

# What changes hands where somebody hands it over.
REINS = r"(?:reins|helm|baton|torch|mantle|keys)"
TAKES_OVER = (
    r"(?:replac(?:s|es|ed|ing|e)|succeed(?:s|ed|ing)?|(?:tak(?:es?|en|ing)|took)\s+over\s+(?:for|from)|in\s+place\s+of"
    r"|instead\s+of|in\s+lieu\s+of|stepping\s+in\s+for|steps\s+in\s+for"
    rf"|(?:tak(?:es?|en|ing)|took)\s+(?:over\s+)?the\s+{REINS}(?:\s+of\s+[^.;:,]{{1,40}}?)?\s+from)"
)
IS_REPLACED = (
    r"(?:(?:has|have|had|is|are|was|were|will|be|been|being|to|now|since|also|recently|quietly|reportedly)\s+){1,5}"
    r"(?:replaced|succeeded|followed)"
)
HANDS_OVER = (
    r"(?:(?:is|has|will|be|to)\s+){0,3}(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?)\s+(?:over\s+|on\s+)?"
    rf"(?:(?:the|her|his|their)\s+(?:showrunn(?:er|ing)\s+)?(?:{REINS}|duties|job|post|role)\s+(?:of\s+[^.;:,]{{1,40}}?\s+)?"
    r"(?:over\s+|on\s+)?)?to"
)
# What follows where a post is no post of the show but a role: its name ("replaces Carl Dunn as writer" + "Iris Crane";
# a day is no name, and a single word may be who tells it: "as writer, Hulu announced"), or whose it is in the story
# ("as director" + "of the hospital"; not "of the hit series").
NO_ROLE_BEHIND = (
    rf"(?!\s+(?!(?:{MONTH_NAMES}|{WEEKDAY_NAMES})\b)(?-i:[A-ZÀ-Þ][\w'.-]+\s[A-ZÀ-Þ])|'s\b"
    rf"|\s+(?:of|at|for)\s+(?:the|an?|his|her|their|its)\s+(?!(?:(?!(?:in|on|of|at|for|from)\b)[\w'-]+\s+){{0,4}}?"
    rf"(?:{SHOW_NOUNS}|seasons?|episodes?|pilot|finale|opener|premiere|programme|network|studio|streamer|channel)\b))"
)
