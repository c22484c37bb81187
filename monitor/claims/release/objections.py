"""Why a date beside words for coming out is none of the show's: a table of reasons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import MONTH_NAMES
from monitor.claims.findings import Objection
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.release.not_its import NOT_ITS
from monitor.claims.seasons import is_of_others
from monitor.claims.titles.given_phrases import COUNTRY
from monitor.claims.words.clips import CLIP
from monitor.claims.words.networks import NETWORKS
from monitor.claims.words.numbers import ONE_TO_TEN, SECOND_TO_TENTH
from monitor.claims.words.shows import PLAIN_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

_ONE_EPISODE = rf"\bepisodes?\s+(?!(?:one|1)\b)(?:\d+|{ONE_TO_TEN})\b"
_PART_OF_EPISODES = quick(
    rf"(?:{_ONE_EPISODE}|\b(?:{SECOND_TO_TENTH}|next|penultimate|holiday"
    r"|christmas|halloween|musical|crossover|special"
    r"|\d+(?:th|st|nd|rd))\s+episode\b(?!\s+order)|'s\s+(?:first|last|final|next)\s+(?:episode|scenes?)\s+as\b)",
    re.IGNORECASE,
)
_EACH_SEASON = quick(
    r"\b(?:each|every)\s+(?:of\s+(?:the|its)\s+)?(?:\w+\s+){0,2}?(?:seasons?|series|runs?)\b", re.IGNORECASE
)
_ANOTHER_ONE = quick(
    r"\banother\s+(?:(?:one|two|episode)\s+)?(?:follows\s+)?(?:on|at)\s+(?:the\s+)?(?:\w+day\s+and\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_EPISODE_SUBJECT = re.compile(rf"\W*(?:the\s+)?(?:{_ONE_EPISODE})", re.IGNORECASE)
_FINALE = quick(
    r"\b(?:goodbye|farewell|bow\w*\s+out|sign\w*\s+off|end(?:s|ed)|conclud\w+|finish\w*|clos\w+|wrap\w*)\b"
    r"[^.;,]{0,30}\bwith\s+(?:(?:its|the|an?)\s+)?(?:\w+\s+)?episode\b|\bfinale\b"
    r"|\b(?:season|series)(?:\s+\d+)?\s+(?:closer|ender)\b|\band\s+(?:last|final)\s+episode\b",
    re.IGNORECASE,
)
_COMPARED = compiled(r"\b(?:down|up)\s+from\s+(?:(?!to\b)[\w.]+\s+){1,3}$", re.IGNORECASE)
_NAME_BRACKET = re.compile(
    r"[A-Z][\w']*(?:\s+S\d+)?[\"']?\s+\((?:(?:premieres|premiering|debuts|airs|arrives|starts|returns|out|due|from)\s)?(?:(?:on|in)\s)?$"
)
_NEXT_WORK = quick(
    r"\b(?:his|her|their|(?-i:[A-Z])\w+'s)\s+(?:next|upcoming|latest|new"
    rf"|other)\s+(?:(?:{PLAIN_NOUNS}|project|film|movie|role|work)\s+)?"
    r"(?:is|will\s+be|was)\s|\b(?:moved|moves|moving)\s+on\s+to\s+(?:the\s+)?(?-i:[A-Z])",
    re.IGNORECASE,
)
_UP_TO_TITLE = re.compile(r"(?:(?:in|on|for|with)\s+)?(?:the\s+)?[\"']?")  # "his next role is [in] Winter Harbor"
_SMALL_WORDS = frozenset({"Tomorrow", "Today", "Yesterday", "Tonight"})
_NO_DATE_BEFORE = quick(r"\b(?:each|every|hits\s+of|since\s+the)\s*$", re.IGNORECASE)


# "Falk's final episode airs on July 9": her last, and not the show's, whose title is blanked.
_SOMEBODYS = re.compile(
    r"(?:\b(?P<name>[A-Z][\w-]+)(?:'s|s')|\b(?:[Hh]is|[Hh]er|[Mm]y)|(?:^|[,;]\s|\band\s)[Tt]heir)\s+(?:very\s+)?"
    r"(?:first|last|final|next|farewell)\s+(?:ever\s+)?(?:episodes?(?!\s[^.;]{0,40}?,\sall\s\w+,)|scenes?|appearances?)\b"
)
# "Sunday's last episode", "Season Two's final episode", "HBO's last episode of it", "England's last episode"
_NOBODY = re.compile(
    rf"(?:\w+day|{MONTH_NAMES}|Season|Series|Show|Drama|{ONE_TO_TEN}|Tonight|It|What|That"
    rf"|{COUNTRY})$",
    re.IGNORECASE,
)
_NETWORKS = frozenset(NETWORKS)


def _is_somebodys(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether an episode in the clause of a date is somebody's first or last."""
    start, end = sentence.clause(span[0])
    if _FINALE.search(sentence.bare, start, end):  # "Her last episode is also the season 5 finale"
        return False
    found = (m["name"] for m in _SOMEBODYS.finditer(sentence.bare, start, end))
    return any(name is None or not (_NOBODY.match(name) or name in _NETWORKS) for name in found)


def _is_of_next_work(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Her next project is a heist caper, out in May", unless it is the show: "Her new show is Winter Harbor"."""
    return any(
        not any(_UP_TO_TITLE.fullmatch(sentence.text, found.end(), first) for first, _ in sentence.titles)
        for found in _NEXT_WORK.finditer(sentence.text, 0, span[0])
    )


# "There's no trailer yet, but expect one in November": what is expected is the trailer.
_ONE_OF_CLIPS = quick(
    rf"\b{CLIP}[^.]{{0,70}}?\b(?:expect(?:ing|ed|s)?|anticipat(?:e|ing)|see|seeing|get|getting|look(?:ing)?\s+(?:out\s+)?for"
    r"|watch\s+(?:out\s+)?for|wait(?:ing)?\s+for|drop(?:s|ping)?|bet\s+on|release|share|have)\s+(?:one|that|it|them)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
# "Both seasons are on Hulu, and arrive on Odeo July 1": what is out already arrives somewhere else.
_OUT_ALREADY = quick(
    rf"\b(?:both|all|every|(?:all\s+)?(?:of\s+)?the\s+(?:previous|past|earlier|existing|first\s+(?:{ONE_TO_TEN}|\d+)))\s+"
    rf"(?:of\s+(?:the|its)\s+)?(?:(?:{ONE_TO_TEN}|\d+|previous|past|earlier|existing)\s+){{0,2}}(?:seasons?|series)\b[^.;]{{0,45}}?"
    r"\s(?:are|is)\s+(?:\w+\s+){0,2}?(?:stream\w*|available|on)\b[^.;]{1,60}?\band\s+(?:(?:both|all|they|also|then)\s+){0,2}"
    r"(?:arrives?|comes?|lands?|drops?|moves?|heads?|hits?|joins?|will|(?:is|are)\s+(?:coming|due|set|headed))\b[^.;]{0,40}$",
    re.IGNORECASE,
)

# "Season 4 in 2029, calling it." "Mark my words: it comes in 2029." A bet that somebody in the comments makes.
_A_BET = quick(
    r"[,;:.-]\s(?:I'm\s)?calling\sit(?:\s(?:now|early|here))?[.!]*$"
    r"|^\W*(?:I'm\s)?calling\sit(?:\s(?:now|early|here))?\s?[,;:.-]"
    r"|\b(?:mark\smy\swords|you\sheard\sit\shere\sfirst|screenshot\sthis|quote\sme\son\s(?:that|this))\b",
    re.IGNORECASE,
)
# "Odeo confirmed a third season" + "back in March 2026": the day of the news; but "confirmed that it is back in March"
_NEWS_BACK_THEN = quick(
    r"\b(?:confirm|announc|renew|order|commission|recommission|green-?l(?:ight|it)|pick|reveal|report|unveil)(?:s|ed|ing|en)?\b"
    r"(?:(?!\b(?:is|are|be|was|were|will|would|set|due|come|comes|coming|came|bring|brings|bringing|brought|return\w*|that|go\w*"
    r"|head\w*|premier\w*|air\w*|launch\w*|debut\w*|arriv\w*)\b|')[^.;:!?]){0,90}?\bback\s+(?:in|on)\s+(?:the\s+)?"
    r"(?:early\s+|late\s+|mid-?\s?)?$",
    re.IGNORECASE,
)


OBJECTIONS = (
    Objection(
        "a bet",
        lambda s, _: bool(_A_BET.search(s.bare)),
        ("Season 4 in 2029, calling it.", "Mark my words: season 2 premieres on July 9."),
    ),
    Objection(
        "of the news, not of the show",
        lambda s, span: bool(_NEWS_BACK_THEN.search(s.bare, 0, span[0])),
        ("Odeo confirmed a third season of Winter Harbor back in March 2024.",),
    ),
    Objection(
        "of a trailer",
        lambda s, span: bool(_ONE_OF_CLIPS.search(s.bare, 0, span[0])),
        ("There is no trailer for season 2 yet, but we expect one in July.",),
    ),
    Objection(
        "of seasons that are out already",
        lambda s, span: bool(_OUT_ALREADY.search(s.bare, 0, span[0])),
        ("Both seasons of the show are on Hulu, and arrive on Odeo July 9.",),
    ),
    Objection("in a title", lambda s, span: s.in_a_title(*span)),
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" premieres in May 2025.',),
    ),
    Objection(
        "behind another title, in a list",
        lambda s, span: bool(
            (m := _NAME_BRACKET.search(s.text, 0, span[0]))
            and not any(m.start() < end <= m.end() for _, end in s.titles)
        ),
        ("The new ones in July are Wasp (July 11) and the show.",),
    ),
    Objection(
        "of somebody's next work",
        _is_of_next_work,
        ("Her next project is a heist caper that premieres on July 9.",),
    ),
    Objection(
        "of somebody's first or last episode",
        _is_somebodys,
        ("Falk's last episode will air in August.", "Falk is leaving, and her final scenes air on July 9."),
    ),
    Objection(
        "of the second of something else",
        lambda s, span: is_of_others(s.text, s.seasons, s.talk, span[0]),
        ("Two trailers for season 2 are out. The second landed on June 3.",),
    ),
    Objection(
        "only compared with",
        lambda s, span: bool(_COMPARED.search(s.text, 0, span[0])),
        ("The season 2 opener drew two million, down from three last spring.",),
    ),
    Objection("again and again", lambda s, span: bool(_NO_DATE_BEFORE.search(s.text, 0, span[0]))),
    Objection(
        "again and again",
        lambda s, span: bool(_EACH_SEASON.search(s.text, s.clause(span[0])[0], span[0])),
        ("Each of the four seasons of Winter Harbor has begun in July.",),
    ),
    Objection(
        "a word with a capital: a title",
        lambda s, span: span[0] > 0 and s.text[slice(*span)] in _SMALL_WORDS,
        ("Winter Harbor has a star who was once in Tomorrow.",),
    ),
    Objection(
        "of one more episode",
        lambda s, span: bool(_ANOTHER_ONE.search(s.text[max(0, span[0] - 50) : span[0]])),
        ("The first episode is on July 9, and there's another on the Wednesday.",),
    ),
    Objection(
        "of one episode",
        lambda s, span: bool(
            (
                _PART_OF_EPISODES.search(s.text[max(0, span[0] - 50) : span[0]])
                or _EPISODE_SUBJECT.match(s.text, s.clause(span[0])[0])
            )
            and not _FINALE.search(s.text)
        ),
        (
            "Episode 4 of season 2 airs on July 9.",
            "Episode 4, in which Iris finds out about the wedding and leaves town, airs on July 9.",
        ),
    ),
    *NOT_ITS,
)
