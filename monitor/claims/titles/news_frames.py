"""How news of a show names it without quotes: what only a network does to a show, and only a show has.

More rows of the table in frames.py. A person is not pushed back by two months, has no trailer of one word and no
cast; so these rows look at what stands on both sides of the title.
"""

from __future__ import annotations

from monitor.calendar_names import MONTH_NAMES, TIMES_OF_YEAR
from monitor.claims.titles.shapes import NETWORK, PLAIN_TITLE, SHORT_TITLE, STILL, WORK, Frame
from monitor.claims.words.clips import CLIP
from monitor.claims.words.numbers import ONE_TO_TEN, SECOND_TO_TENTH

# A title ends here, and is not somebody's or something's: "a trailer for Copper Bay (out in May)".
ENDS = (
    r"(?=\s*[.,;:()]|\s*$|\s(?:ahead|which|that|on|before|and|has|is|was|will|this|last|today|yesterday|at|in|from|by"
    r"|with|for|after|as|starring|created|based|about|set)\s)"
)
# What may stand before what a show is: "long-running", but not "head of".
_SMALL = r"(?:(?!(?:of|in|on|for|at|from|to|by)\s)[a-z][\w'-]*,?\s){0,4}?"
_WHAT = rf"(?:{WORK}|show|hit|franchise|competition)"
_NETWORK = (
    rf"(?:(?:(?i:the)\s)?{NETWORK}|(?i:the)\s(?:network|streamer|broadcaster|service|streaming\sservice|channel))"
)
_HAS = rf"\s(?:(?:has|have|had)\s)?{STILL}"
_OWNER = rf"(?:(?:its|the|a|an)|(?:(?:T|t)he\s)?(?:{NETWORK}|[A-Z][\w+]*)'s?)\s"

NEWS_FRAMES = (
    Frame(
        "behind its trailer",
        rf"\b(?:{CLIP})\sfor\s(?:(?:the|its)\s{_SMALL}(?:{_WHAT}),?\s)?(?P<title>{SHORT_TITLE}){ENDS}",
        (
            ("Britbox has released the first trailer for Peat, its six-part thriller.", "Peat"),
            ("Hulu has dropped a teaser for the spy thriller Copper Bay.", "Copper Bay"),
        ),
    ),
    Frame(
        "before who else's it is",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE}),\s(?:which\s(?:is|comes)\s)?(?:from|by)\s(?:the\s)?(?:(?:same|very|other|former|original)\s)?"
        r"(?:[a-z]+\s)?(?:makers?|creators?|team|producers?|writers?|people|studio|company|duo|minds?|directors?|showrunners?)\s"
        r"(?:of|behind|that\s(?:made|gave\sus))\s",
        (
            ("Copper Bay, from the makers of Peat, has been renewed.", "Copper Bay"),
            ("Copper Bay, from the team behind Peat, is filming.", "Copper Bay"),
        ),
    ),
    Frame(
        "before what it is made from",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE}),\s(?:which\sis\s)?(?:an?|the|its|another)\s{_SMALL}(?:spin-?\s?off|prequel|offshoot)(?:\sseries)?\s"
        r"(?:of|to|from)\s",
        (
            ("Hulu has ordered Salt Pier, a spin-off of Copper Bay.", "Salt Pier"),
            ("Bo Lark stars in Salt Pier, a prequel series to Copper Bay.", "Salt Pier"),
        ),
    ),
    Frame(
        "moved by its network",
        rf"\b(?:push(?:es|ed)\sback|delay(?:s|ed)|postpone[sd]|bump(?:s|ed))\s(?P<title>{PLAIN_TITLE})\s(?:by|to|from"
        rf"|until|into)\s(?:an?\s|the\s|its\s|{ONE_TO_TEN}\b|\d|next\s|early\s|late\s|mid-|later\s|{MONTH_NAMES}"
        rf"|{TIMES_OF_YEAR})",
        (
            ("Disney+ has pushed back Captain Comet by two months.", "Captain Comet"),
            ("The network has delayed Copper Bay to next year.", "Copper Bay"),
        ),
    ),
    Frame(
        "ordered by its network",
        rf"(?<![\w'])(?:{_NETWORK}){_HAS}(?:ordered|orders|picked\sup|picks\sup|commissioned|commissions|greenlights"
        rf"|pulled\sthe\splug\son|pulls\sthe\splug\son)\s(?:(?:the|a)\s{_SMALL}{_WHAT},?\s)?(?P<title>{SHORT_TITLE})"
        rf"(?=\s*[.,;:(]|\s*$|\s(?:from|to\s(?:series|air)|starring|based|created|which|after|straight)\b)",
        (
            ("Hulu has ordered Copper Bay, a thriller set in Wales.", "Copper Bay"),
            ("Peacock has picked up the game show Odd Socks.", "Odd Socks"),
        ),
    ),
    Frame(
        "behind its next season, and what it is",
        rf"\b(?:first|{SECOND_TO_TENTH}|final|last|new|another)\s(?:and\s(?:final|last)\s)?(?:season|series|run)\s(?:of"
        rf"|for)\s(?:{_OWNER}){_SMALL}{_WHAT},?\s(?P<title>{SHORT_TITLE}){ENDS}",
        (
            ("Peacock has ordered a third season of the dating show Two's Company.", "Two's Company"),
            ("There will be another season of Hulu's long-running sailing competition Odd Socks.", "Odd Socks"),
        ),
    ),
    Frame(
        "its network's kind, behind a comma",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE}),\s(?:its|(?:the\s)?(?:{NETWORK}|[A-Z][\w+]*)'s?)\s{_SMALL}{_WHAT}"
        r"(?=,|\s(?:about|starring|from|based|with|set|created|that|which)\b)",
        (
            ("Ghost Bay, Shudder's supernatural hit, has added Bo Lark.", "Ghost Bay"),
            ("There is a first look at Peat, its six-part thriller starring Bo Lark.", "Peat"),
        ),
    ),
    Frame(
        "adds to its cast",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE})\s(?:(?:has|have)\s)?{STILL}(?:added|adds|enlisted|enlists|recruited|tapped"
        r"|cast|rounded\sout|rounds\sout|filled\sout|fills\sout|expanded|expands)\s(?=[^.;]{0,160}?\bits\s[^.;]{0,40}?"
        r"\b(?:cast|ensemble|line-?up)\b)",
        (("Ghost Bay has added Bo Lark and Ada Lund to its season 2 cast.", "Ghost Bay"),),
    ),
    Frame(
        "gets its day or its order",
        rf"(?<![\w'])(?P<title>{PLAIN_TITLE})\s(?:(?:has|have)\s)?{STILL}(?:set|sets|found|finds|landed|lands|nabbed|scored"
        rf"|scores|snagged|received|gotten|gets|got|earned|earns)\s(?:an?|its|the)\s{_SMALL}(?:premiere\sdate"
        rf"|return\sdate|release\sdate|finale\sdate|series\sorder|season\sorder|renewal|pickup|(?:{SECOND_TO_TENTH})"
        r"\sseason)\b(?!\s(?:for|of)\b)",
        (
            ("Ghost Bay has set a premiere date.", "Ghost Bay"),
            ("Ghost Bay has landed an early second season at Hulu.", "Ghost Bay"),
        ),
    ),
)
