"""What speaks against a number being that of a whole season's episodes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import SHORT_MONTHS
from monitor.claims.episodes.phrases import COUNTED, ENDED
from monitor.claims.findings import Objection
from monitor.claims.quick import quick
from monitor.claims.words.shows import NOUNS, PLAIN_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# Words before the number that make it a part of the season, a range, or somebody's share of it.
_BEFORE = quick(
    r"(?:\bfirst|\blast|\bfinal|\bremaining|\bnext|\bopening|\bclosing|\bother|\bmore|\badditional|\bextra"
    r"|\bto|\bor|\bleast|\bonly\s+the|\bover|\bthan|\bin\s+just|\bbetween|\bof\s+the|\bhalfway|\bthese"
    r"|\bwatched|\beach|\bspecial|-|\bevery|\bnearly|\babout|\baround|\bdirected|\bdirects|\bwrote|\bpenned|\bhelmed"
    r"|\bwritten|\bseen|\bviewed|\bread|\bcredited\s+(?:on|with)|\bappeared\s+on|\bedited|\bup\s+to"
    rf"|\bas\s+many\s+as|\bjust\s+over|\bbetween\s+(?:\d+|{COUNTED})\s+and|\boffered|\bfilmed|\bin|\bafter)\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:(?:that\s+)?are\s+left|left|remain|into|in,|a\s+week|per\s+week|to\s+go|in(?=\s*(?:[.,;!?]|$))|each\b|apiece|every"
    r"|at\s+a\s+time|,?\s*\d+\s+per|had\s+(?:aired|been)|have\s+(?:aired"
    r"|been(?!\s+(?:made|ordered|planned|commissioned|produced|filmed|shot|written))"
    r")|were\s+out|arrive\s+together|so\s+far|ahead|before|per\s+season|weekly|were\s+put\s+online"
    r"|(?:fewer|more|longer|shorter)(?!\s+than\s+once)\b|on\s+(?:the\s+)?(?:first|opening|launch|premiere|day\b)"
    r"|of\s+(?:the|its|a)\s+(?:[\w-]+\s+)?(?:spin-?off|podcast|remake|prequel)"
    r"|later(?!\s+(?:this|next|in|on)\b)|behind|(?:on|in|under)\s+(?:his|her|their|my)\b)",
    re.IGNORECASE,
)
_OUT_BY_NOW = re.compile(
    r"(?:\s+of\s+(?:the\s+)?(?:season|series)\s+\w+|\s+of\s+it)?\s+are\s+(?:now\s+|already\s+)*out\b",
    re.IGNORECASE,
)
_PART = quick(
    r"\b(?:part|volume|vol\.|batch|half(?!-(?:h|$)|\s+a\s+dozen\b)|(?<!to\s)(?<!will\s)premiere|dropped|drop)\b",
    re.IGNORECASE,
)
_ALL = re.compile(r"\ball\s+(?:of\s+(?:the\s+|its\s+)?|the\s+)?$", re.IGNORECASE)
_PART_BEFORE = quick(
    r"\b(?:first|second|third|final|last|opening|closing|other)\s+(?:part|half|batch|volume|instal+ment"
    r"|cour)\b[^.;]{0,40}$"
    r"|\b(?:part|volume|vol\.?|batch)\s+\w+\s+of\s+(?:the\s+)?(?:\w+\s+)?season\b[^.;]{0,60}$"
    r"|\b(?:part|volume|vol\.?|batch)\s+(?:\d|one|two|three|four|i{1,3}v?)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:all|the|its|(?:runs?|ran|comes?|came|amounts?|cut|trimmed|reduced|shortened|extended|expanded|stretched"
    r"|shrunk|shrank|slashed|whittled(?:\s+down)?|pared(?:\s+down)?|scaled(?:\s+back)?|bumped|raised"
    r"|order|season|series)\s+(?:from\s+\w+\s+)?to)"
    r"\s+(?:of\s+the\s+)?$|\b(?:bring(?:s|ing)|brought|extended|expanded|cut|trimmed|shrunk|shrank"
    r"|slashed|whittled|pared|scaled|bumped)\s+(?:[\w']+\s+){0,4}?to\s+$"
    r"|\blook(?:ing)?\s+forward\s+to\s+$|\b(?:comes?|came|consists)\s+in\s+$"
    r"|\b(?:told|unfolds?|unfolding|stretch(?:es|ing)|spread|plays?\s+out|set|runs?|ran|split)\s+(?:out\s+)?over\s+$"
    rf"|\b{ENDED}\b[^.;]{{0,60}}?\bafter\s+(?:just\s+|only\s+)?$|\bof\s+the\s+$"
    rf"|\b(?:{PLAIN_NOUNS}|miniseries|story|told|tells)\b[^.;]{{0,20}}\bin\s+$"
    r"|\b(?:ordered|order\s+(?:of|for))\s+(?:another|an\s+additional)\s+$",
    re.IGNORECASE,
)
# "Ten more episodes" are a season where the sentence says so behind it.
_MORE = re.compile(r"\b(?:more|additional|further|extra)\b", re.IGNORECASE)
# "They will call it a day after eight more episodes": these are all of the last season.
_OVER_AFTER = quick(rf"\b{ENDED}\b[^.;]{{0,40}}?\bafter\s+(?:just\s+|only\s+)?$", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:another|further|extra)\s+$", re.IGNORECASE)
_FOR_A_SEASON = re.compile(
    r"[^.;]{0,60}?\b(?:for|as|form|make\s+up|in|comprise|constitute|of)\s+(?:[\w']+\s+){0,3}?(?:season|series)\b",
    re.IGNORECASE,
)
_DAY_OF_MONTH = re.compile(rf"\b(?:{SHORT_MONTHS})[a-z]*\.?\s+$", re.IGNORECASE)
# "The remake was cancelled after six episodes", "the six-episode thriller Basement": another show's.
_OF_ANOTHER = quick(
    r"\b(?:remake|spin-?off|prequel|podcast|documentary|cousin|sister\s+(?:show|series)|companion|after-?show"
    r"|web\s+series|special|film|reboot|miniseries\s+(?-i:[A-Z])\w+)\b(?!')[^.;,_]{0,50}$",
    re.IGNORECASE,
)
_ANOTHER_NAMED = re.compile(
    r"\s+(?:series|drama|comedy|thriller|miniseries|sitcom)\s+(?-i:[A-Z])[\w']+(?:\s+(?-i:[A-Z])[\w']+)*\s+(?:before"
    r"|for|after|and|which)\b"
)
_TWO_PART = quick(r"\b(?:two|2)-part", re.IGNORECASE)
# "Five episodes come first and the rest in a fortnight": a part of them.
_THE_REST = quick(
    r"\b(?:the\s+(?:rest|remainder)\b(?!\s+of\s+the\s+(?:cast|world))"
    r"|the\s+(?:remaining|other|others?)\s+(?:\w+\s+)?(?:follow|come|arriv|will|drop|land)\w*|followed\s+by)\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"\s+(?:(?:that|which)\s+)?(?:make|made|of|across|over|comprise)\b", re.IGNORECASE)


# "Wanted to cut the order to six episodes": a match that begins with what is done to the number is no "to six".
_CHANGES = re.compile(
    r"(?:bring|brought|extend|expand|cut|trim|reduc|shorten|upp|increas|stretch|boost|gr[eo]w)\w*\s", re.I
)
# "From ten episodes to six": there are six. "Down from ten": ten there were.
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$", re.IGNORECASE)
_TO = re.compile(rf"\s+to\s+(?:only\s+|just\s+)?(?:\d|(?:{COUNTED})\b)|\s*[.,;)]|\s*$", re.IGNORECASE)
# "Novels, of which there are five", "villains, of whom there are six".
_OF_WHICH = quick(r"\bof\s+(?:which|whom)\s+$")
_EPISODES_OF_WHICH = quick(
    r"\b(?:episode|chapter|instal+ment|part|hour)s?\b(?:\s+[\w-]+){0,4},?\s+of\s+which\s+$", re.IGNORECASE
)
_NEW_BATCH = re.compile(r"\b(?:new|fresh|upcoming|coming|latest)\s+batch\b", re.IGNORECASE)  # a season, for that matter


# "Nine episodes and one cliffhanger later": all that there were; "six episodes and two deaths later" may be half of it.
SEEN_BEHIND = re.compile(
    r",?\s+and\s+(?:[\w'-]+\s+){1,4}?(?:cliffhangers?|finales?|ending|seasons?(?:\s+finale)?)(?:\s+[\w'-]+){0,2}?\s+later\b",
    re.IGNORECASE,
)
_LATER = re.compile(r",?\s+and\s+(?:[\w'-]+\s+){1,6}?later(?=\s*[,.;]|$)", re.IGNORECASE)


# "Over four hourlong episodes, the series recounts": in so many it is told, and not in more than four.
_OVER_THEM = re.compile(r"\W*(?:Over|Across)\s+")
_IS_TOLD = re.compile(
    # who tells is the show, and no podcast on it
    r",\s(?:(?!(?:on|about|of|for|from|behind|podcast|documentary|book)\b)[\w-]+\s+){0,4}?"
    rf"(?:['\"]?_+['\"]?|{NOUNS}|season(?:\s+\w+)?|it)(?:\s+of\s+['\"]?_+['\"]?)?\s+(?:\w+ly\s+)?"
    r"(?:recounts?|tells?|follows?|charts?|traces?|explores?|unfolds?|chronicles?|examines?|depicts?|details?|investigates?"
    r"|covers?|relates?|retraces?|reconstructs?)\b"
    # … "six more come later": they are not all
    rf"(?![^.]{{0,80}}[;,]\s(?:and\s+|but\s+)?(?:\d+|{COUNTED}|some|the)\s+(?:more|others?|rest)\b)",
    re.IGNORECASE,
)
# "So we wrote six parts": who makes it says how many there are.
_WE = re.compile(r"\b[Ww]e\s+(?:wrote|filmed|have\s+written|have\s+filmed)\s+$")
_NOT_ALL = re.compile(r"\s+(?:of\b|in\s+(?:a|one)\b|and\s+(?:then|had|were)\b|when\b|that\s+never\b)")


def _is_counted_off(sentence: Sentence, span: tuple[int, int]) -> bool:
    if _CHANGES.match(sentence.text, span[0]):
        return False
    before = sentence.text[: span[0]]
    told = _OVER_THEM.fullmatch(before) and _IS_TOLD.match(sentence.bare, span[1])
    made = _WE.search(before) and not _NOT_ALL.match(sentence.text, span[1])
    return bool(_BEFORE.search(before)) and not (told or made or _WHOLE.search(before))


def _of_a_part(sentence: Sentence, span: tuple[int, int]) -> bool:
    near = _NEW_BATCH.sub("", sentence.text[max(0, span[0] - 45) : span[1] + 25])
    return bool(
        _PART_BEFORE.search(sentence.text, 0, span[0])
        or (
            _PART.search(near)
            and not _ALL.search(sentence.text, 0, span[0])
            and "season" not in near.casefold()
            and not sentence.text[: span[1]].casefold().endswith("part")
        )
        or _TWO_PART.search(sentence.text[slice(*span)])
    )


# "You've gone from 13 episodes a year to 10": what it was before, in seasons of which the number is not said.
_GONE_FROM = re.compile(
    r"\b(?:gone|went|going|go|goes|cut|reduced|down|dropped|shrunk|shrank|fallen|moved)\s+from\s+$", re.IGNORECASE
)
_A_YEAR_TO = re.compile(r"\s+(?:a|per|each)\s+(?:year|season)\s+(?:down\s+)?to\b", re.IGNORECASE)

# Two or three episodes are mostly what is out on the first day, unless the sentence counts them all.
_SMALL_COUNT = quick(
    r"\b(?:consists?\s+of|comprises|made\s+up\s+of|runs?\s+to|total(?:\s+of)?|just|only|all|has|season\s+of"
    r"|series\s+of)\s*$",
    re.IGNORECASE,
)
# … or a word for a whole is made of them: "a three-part series", "a three-part final season"; no "three-part finale".
_IN_PARTS = re.compile(r"[\w-]+[\s-](?:part|episode|ep)$", re.IGNORECASE)
_IS_WHOLE = re.compile(
    rf"\s+(?:(?!finale|premiere|opener|special|story|documentary|podcast|interview)[\w-]+\s+){{0,2}}?(?:{NOUNS}|season|run|adaptation)\b"
    r"(?!\s+(?:finale|premiere|opener|special|event)\b)",
    re.IGNORECASE,
)


def is_of_the_first_day(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether two or three episodes are only those with which a season opens."""
    if _IN_PARTS.match(sentence.text, *span) and _IS_WHOLE.match(sentence.text, span[1]):
        return False
    return _SMALL_COUNT.search(sentence.text, 0, span[0]) is None


# "Mina Falk of Winter Harbor will star in a six-part series": the title only says who she is.
_OTHER_WORK = quick(
    r"(?:\b(?:of|from)\s+[\"']?__+|__['\"]?(?:'s)?\s+(?:(?:co-)?star|creator|actor|actress|writer|director|showrunner|producer"
    r"|lead|alum(?:na|nus)?)\b)[^.;]{0,60}?\b(?:star|appear|feature|seen|cast|lead|work|writ|wrote|direct|helm|film|join)\w*\s+"
    r"(?:\w+\s+){0,2}?(?:an?|another)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)

OBJECTIONS = (
    Objection(
        "somebody's other work",
        lambda s, span: bool(_OTHER_WORK.search(s.bare, 0, span[0])) and all(end <= span[0] for _, end in s.titles),
        (
            "Mina Falk of Winter Harbor will star in a six-part series for the BBC.",
            "Winter Harbor creator Ada Lund has written a six-part series on fish.",
        ),
    ),
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" has eight episodes.',),
    ),
    Objection(
        "not the whole season",
        lambda s, span: bool(_AFTER.match(s.text[span[1] :])),
        ("Season 2 has five episodes left.",),
    ),
    Objection(
        "not the whole season",
        lambda s, span: bool(_LATER.match(s.text, span[1]) and not SEEN_BEHIND.match(s.text, span[1])),
        ("Six episodes and two deaths later, season 2 is far from over.",),
    ),
    Objection(
        "not the whole season",
        lambda s, span: bool(_OUT_BY_NOW.match(s.text, span[1]) and not _ALL.search(s.text, 0, span[0])),
        ("Five episodes of season 2 are out.", "Five episodes are already out of season 2."),
    ),
    Objection("not the whole season", _is_counted_off, ("The first four episodes of season 2 are out.",)),
    Objection(
        "so many there were before",
        lambda s, span: bool(_FROM.search(s.text, 0, span[0]) and _TO.match(s.text, span[1])),
        ("Hulu cut the order from ten episodes to six.", "Season 3 is shorter, down from ten episodes."),
    ),
    Objection(
        "of something else",
        lambda s, span: bool(
            _OF_WHICH.search(s.text, 0, span[0]) and not _EPISODES_OF_WHICH.search(s.text, 0, span[0])
        ),
        ("The episodes of season 2 are after the novels, of which there are five.",),
    ),
    Objection(
        "a day of the month",
        lambda s, span: bool(_DAY_OF_MONTH.search(s.text, 0, span[0])),
        ("Iris left in the March 12 episode of season 2, a May 3 episodes list says.",),
    ),
    Objection(
        "more than there were",
        lambda s, span: (
            bool(_MORE.search(s.text, *span) or _ANOTHER.search(s.text, 0, span[0]))
            and not _FOR_A_SEASON.match(s.text, span[1])
            and not _OVER_AFTER.search(s.text, 0, span[0])
        ),
        ("NBC has ordered nine more episodes.",),
    ),
    Objection(
        "of a remake, a spin-off or such",
        lambda s, span: bool(
            _OF_ANOTHER.search(s.bare, s.clause(span[0])[0], span[0]) or _ANOTHER_NAMED.match(s.bare, span[1])
        ),
        ("Season 2 comes with a podcast of six episodes.",),
    ),
    Objection(
        "of several seasons together",
        lambda s, span: any(
            len(m.numbers) > 1 and 0 <= m.start - span[1] < 40 and _TOGETHER.match(s.text, span[1]) for m in s.seasons
        ),
        ("The 18 episodes that make up the first two seasons are out.",),
    ),
    Objection(
        "of a part",
        lambda s, span: bool(_THE_REST.search(s.text, span[1], span[1] + 90)) and not _ALL.search(s.text, 0, span[0]),
        ("Six episodes of season 2 come out first and the rest a fortnight later.",),
    ),
    Objection(
        "what it was in the years before",
        lambda s, span: bool(_GONE_FROM.search(s.text, 0, span[0]) and _A_YEAR_TO.match(s.text, span[1])),
        ("Season 4 is out, and you've gone from 13 episodes a year to 10.",),
    ),
    Objection("of a part", _of_a_part, ("Part one of season 4 had seven episodes.",)),
)
