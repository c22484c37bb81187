"""Why words that fit one row of phrases.py are no renewal, end or cancellation after all: reasons by row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import MONTH_NAMES, TIMES_OF_YEAR
from monitor.claims.findings import Objection
from monitor.claims.quick import quick
from monitor.claims.renewal.comment import NO_COMMENT, OF_THE_SPEAKER
from monitor.claims.renewal.cut_what import is_done_by_others, is_of_a_part, is_put_out
from monitor.claims.renewal.objections import contradicted_of, only_supposed
from monitor.claims.renewal.of_less import OF_LESS
from monitor.claims.renewal.subjects import SHOW_WORD, before, done_by_people, said_of_people
from monitor.claims.titles.no_titles import is_known

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

# "…, though this is not confirmed", "…, which nobody has confirmed", "her agent has not commented".
_WHICH_NOBODY = quick(r",\s+which\s+$")
_REPORTS_ARE = quick(
    r"(?:^\W*|\bthough\s+|\balthough\s+|\bbut\s+|,\s+)(?:this|that|which"
    r"|(?:the|these|those)\s+(?:reports?|claims?|rumou?rs?|news|leaks?)|reps?|representatives?"
    r"|agents?)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_NOTHING = quick(r"\b(?:not|nothing|never|nobody)\b|n't\b", re.IGNORECASE)
_OTHER_WORK = quick(
    r"\b(?:in|on|for|of|with|his|her|their|star|stars|starred)\s+(?:an?|another|the\s+(?:upcoming|new|next)"
    r"|[A-Z][\w+]+'s)\s+(?:(?:new|upcoming|[\w-]+)\s+){0,2}$"
)
_WATCHERS = quick(r"\b(?:viewers|fans|we|you|they|audiences)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_NAMED_BEHIND = re.compile(r",?\s+(?:called\s+|titled\s+)?[\"']?(?P<name>(?:[A-Z][\w'-]+\s+){0,3}[A-Z][\w'-]+)")
_NOT_ANY_MORE = quick(r"\b(?:originally|initially|at\s+first|was\s+meant|were\s+to\s+be|but|once)\b", re.IGNORECASE)
# "Season 2's final chapter", "the season's final instalment": its finale.
_OF_SEASON = quick(r"\b(?:season|run)(?:\s+[\w-]+)?'s\s+(?:\w+\s+)?$|\bseason's\s+$", re.IGNORECASE)
_GONE_BY = re.compile(
    r"(?:\s+of\s+_+)?\s+(?:was|were|ended|saw|had|left|got|aired|finished|drew|came|began|started|followed|of\s+\d)\b"
)
_AWARD = quick(r"\bbest\b|\bemmy\b|award", re.IGNORECASE)
_CAME_TO_AN_END = quick(r"\bcame\b|\bended\b|\bhaving\b")
_SHOWN_ON = re.compile(
    r"[^.;,]{0,25}?\s(?:(?:(?:on|this|from|next)\s+(?:the\s+)?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|tonight|tomorrow)"
    r"|(?:on|this|from|next)\s+(?:\d{1,2}\s+[a-z]|new\s+year|christmas|week))",
    re.IGNORECASE,
)
# "Is back for a third series" + "in spring 2025": as with a day, that there is such a season one knew before.
_IS_BACK = re.compile(r"\b(?:is|are)\s+(?:now\s+)?back\b")
_BACK_IN = re.compile(
    rf"\s(?:in|from)\s+(?:early\s+|late\s+)?(?:the\s+)?(?:{MONTH_NAMES}|{TIMES_OF_YEAR})\b", re.IGNORECASE
)
_NOW = re.compile(
    r"returns?\b(?<=returns)|comes\s+back|goes|heads|continues|is\b|are\b|returning|coming", re.IGNORECASE
)
_WHICH = quick(r",\s+which\s+$")  # "NBC announced that Falk joins Winter Harbor, which" + "returns for …": known before
_CONFIRMED = quick(r"\b(?:confirm|announc|reveal)(?:ed|s|es|ing)?\b", re.IGNORECASE)
_NAMED_AHEAD = re.compile(
    r"(?:^|,\s|\band\s|\bwhile\s|\bas\s|;\s)(?:the\s+)?[\"']?(?P<name>(?:[A-Z][\w'-]+\s+(?:(?:of|the|and|in|on|to)"
    r"\s+)*){1,4}"
    r"[A-Z][\w'-]+)[\"']?\s+(?:(?:is|are|also|will|be|set|to|officially|soon)\s+)*$"
)


def _shown_on(sentence: Sentence, span: Span) -> bool:
    """ "Returns for its fifth season on Friday" tells the day; that there is such a season, one knew before."""
    if _CONFIRMED.search(sentence.text, 0, span[0]) and not _WHICH.search(sentence.bare, 0, span[0]):
        return False
    return bool(_NOW.match(sentence.text, span[0]) and _SHOWN_ON.match(sentence.text, span[1]))


def _another_returns(sentence: Sentence, span: Span) -> bool:
    """ "…, and Copper Bay returns for its fifth season": another title stands where the subject is."""
    named = _NAMED_AHEAD.search(before(sentence, span))
    return named is not None and not is_known(named["name"])


_IT = re.compile(r"(?:it|which|this)\b", re.IGNORECASE)
_HERS = quick(r"\b(?:his|her|my|star's|actor's|actress's)\s+(?:\w+\s+)?$", re.IGNORECASE)
_AT_THE_TIME = quick(r"\b(?:before|after|once|when|until|as|since|by\s+the\s+time)\b[^.;,]{0,45}$", re.IGNORECASE)
# "Who won the second series", "she landed season two": a contest, or a part in it. A show wins "a second season".
_WON = re.compile(r"(?!giv|gave|hand|award|grant)[\w ]+?\s(?:the\s|season\s|series\s)", re.IGNORECASE)
_WHO = quick(r"\bwho(?:'d|\s+(?:\w+\s+){0,2})?\s*$", re.IGNORECASE)
# "That was the year in which NBC ordered it": when it all began.
_THAT_YEAR = quick(
    rf"\b(?:that|this|it)\s+was\s+(?:in\s+|also\s+)?the\s+(?:very\s+)?(?:{TIMES_OF_YEAR}|year|month|week|day|moment|time)\b"
    r"[^.;,]{0,40}$",
    re.IGNORECASE,
)
OF_NO_SEASON = "of no season"
_OPENS = re.compile(r"\W*(?:(?:the|its|this|that)\s+)?", re.IGNORECASE)
_COMES = quick(
    r"\b(?:begins?|began|starts?|started|returns?|premieres?d?|debuts?|airs?|arrives?d?|launche[sd]|lands?|comes?|opens?"
    r"|(?:is|are|was|be)\s+(?:\w+\s+)?(?:here|out|back|on|coming|due|released|set|ready|over))\b",
    re.IGNORECASE,
)


def is_said_of_season(sentence: Sentence, span: Span, previous: Sentence | None) -> bool:
    """ "Season 3 begins on Friday. It is also the last": what "it" is, the sentence right before opens with."""
    if span[0] > 1 or previous is None or previous.block != sentence.block or not previous.seasons:
        return False
    first = previous.seasons[0]
    opens = len(first.numbers) == 1 and _OPENS.fullmatch(previous.text, 0, first.start) is not None
    return opens and _COMES.search(previous.text, first.end) is not None


SUPPOSED = Objection("only supposed", only_supposed, ("If the show is renewed for season 2, Oslo will see it.",))
_OF_A_PART = Objection(
    "of a part, or of something else",
    is_of_a_part,
    (
        "Tonight's episode of Winter Harbor has been cancelled.",
        "Hulu cancelled two episodes of Winter Harbor.",
        "The season 2 premiere of Winter Harbor was cancelled because of the storm.",
        "A scene of Winter Harbor was axed.",
        "Winter Harbor has ditched its theme song for season 2.",
    ),
)
OF_ROW: dict[str, tuple[Objection, ...]] = {
    "cancelled": (
        _OF_A_PART,
        Objection("put out, not cut", is_put_out, ("Hulu drops the whole series of Winter Harbor on Friday.",)),
        Objection(
            "what others cancel, or who is cancelled",
            is_done_by_others,
            ("Hulu subscribers are cancelling over Winter Harbor.",),
        ),
    ),
    "will not return": (_OF_A_PART,),
    "no more of it": (Objection("said of people", said_of_people, ("Mina Falk is done with Winter Harbor.",)),),
    "ruled out": (
        Objection(
            "said of people",
            lambda s, span: s.text[span[0] : span[0] + 4].casefold() == "turn" and done_by_people(s, span),
            ("Mina Falk turned down a second season of Winter Harbor.",),
        ),
    ),
    "brought to an end": (
        Objection(
            "the end of a season",
            lambda s, span: any(0 <= m.start - span[1] <= 2 for m in s.seasons),
            ("Ada Lund ended Winter Harbor season 2 with a fire.",),
        ),
    ),
    "passed on": (Objection("said of people", done_by_people, ("Mina Falk passed on a second season of the show.",)),),
    "comes to an end": (
        Objection(
            "only when something else happened",
            lambda s, span: bool(_AT_THE_TIME.search(s.text, 0, span[0])),
            ("Iris learns the truth before season 2 comes to an end.",),
        ),
        Objection(
            "a season that has ended",
            lambda s, _: bool(s.seasons) and bool(_CAME_TO_AN_END.search(s.text)),
            ("Season 1 ended well and brings the story to a close.",),
        ),
        Objection(
            "no show beside it",
            lambda s, span: not (SHOW_WORD.search(before(s, span)) or s.named or s.seasons),
        ),
    ),
    "limited series": (
        Objection(
            "of an award", lambda s, _: bool(_AWARD.search(s.text)), ("Falk won an Emmy for Best Limited Series.",)
        ),
        Objection(
            "somebody's other work",
            lambda s, span: not s.named and bool(_OTHER_WORK.search(s.text, 0, span[0])),
            ("Mina Falk will star in a limited series for HBO.",),
        ),
        Objection(
            "another one",
            lambda s, span: bool((other := _NAMED_BEHIND.match(s.bare, span[1])) and not is_known(other["name"])),
            ("Hulu has season 2 of Winter Harbor and a miniseries, Ember Lake.",),
        ),
        Objection(
            "no longer so",
            lambda s, _: bool(_NOT_ANY_MORE.search(s.text)) and bool(s.seasons),
            ("Originally planned as a limited series, Winter Harbor will return for a second season.",),
        ),
    ),
    "meant to be short": (
        Objection(
            "no longer so",
            lambda s, _: bool(_NOT_ANY_MORE.search(s.text)),
            ("Originally intended as a one-off, Winter Harbor has been a hit.",),
        ),
    ),
    "the last of all": (
        Objection(
            "somebody's last",
            lambda s, span: bool(_HERS.search(s.text, 0, span[0])),
            ("The third series of Winter Harbor was her swansong.",),
        ),
    ),
    "final season": (
        Objection(
            "the end of a season",
            lambda s, span: (
                s.text[slice(*span)].casefold().endswith(("chapter", "ment", "part"))
                and bool(_OF_SEASON.search(s.text, 0, span[0]))
            ),
            ("Season 2's final chapter airs on Friday.", "The season's final chapter is a sad one."),
        ),
        Objection(
            OF_NO_SEASON,
            lambda s, span: (
                bool(_IT.match(s.text, span[0]))
                and not s.text[span[0] : span[1]].endswith(" one")
                and not any(m.numbers for m in s.seasons)
            ),
            ("Winter Harbor showed a dance, and it is also the last.",),
        ),
        Objection(
            "the season before",
            lambda s, span: "last" in s.text[span[0] : span[1]] and bool(_GONE_BY.match(s.bare, span[1])),
            ("The last season ended on a cliffhanger.",),
        ),
    ),
    "not moving forward": (Objection("said of people", said_of_people, ("Mina Falk won't be back for season 3.",)),),
    "not yet decided": (
        Objection(
            "only reports are unconfirmed",
            lambda s, span: bool(_REPORTS_ARE.search(before(s, span))),
            ("A leak says that season 3 will be shot in Bergen, though this is not confirmed.",),
        ),
        NO_COMMENT,
    ),
    "in limbo": (
        Objection(
            "only reports are unconfirmed",
            lambda s, span: bool(_REPORTS_ARE.search(before(s, span))),
            ("Season 3 is said to have 14 episodes; that is not known for certain.",),
        ),
    ),
    "nothing official": (
        OF_THE_SPEAKER,
        Objection(
            "only reports are unconfirmed",
            lambda s, span: bool(_WHICH_NOBODY.search(before(s, span))),
            ("Season 3 reportedly has 14 episodes, which nobody has confirmed.",),
        ),
        *OF_LESS,
    ),
    "is sure of a season": (
        Objection(
            "it tells the time",
            lambda s, span: bool(_IS_BACK.search(s.text, *span) and _BACK_IN.match(s.text, span[1])),
            ("Winter Harbor is back on Hulu for a third series in spring 2025.",),
        ),
        SUPPOSED,
    ),
    "moving ahead": (
        Objection("it tells the day", _shown_on, ("Winter Harbor goes into its fifth season on January 14.",)),
        SUPPOSED,
    ),
    "killed off": (Objection("said of people", said_of_people, ("She has parted ways with Winter Harbor.",)),),
    "returns for a season": (
        Objection("it tells the day", _shown_on, ("Winter Harbor returns for a fifth season on Friday.",)),
        Objection(
            "of another show",
            _another_returns,
            ("Winter Harbor is back, and Copper Bay returns for its fifth season.",),
        ),
        Objection("said of people", said_of_people, ("She will return for a second season.",)),
        Objection(
            "said of those who watch",
            lambda s, span: bool(_WATCHERS.search(before(s, span))),
            ("Viewers will return for a second season.",),
        ),
        SUPPOSED,
    ),
    "gets a season": (
        Objection(
            "won by somebody, in a contest",
            lambda s, span: bool(
                _WON.match(s.text, *span) and (_WHO.search(s.text, 0, span[0]) or said_of_people(s, span))
            ),
            ("She returns, and Mina Falk, who won the second series in 2022, is a judge.",),
        ),
        SUPPOSED,
    ),
    "renewed": (
        Objection(
            "when it was ordered at first",
            lambda s, span: bool(_THAT_YEAR.search(s.bare, 0, span[0])),
            ("Season 3 begins on Friday. That was the year NBC commissioned it.",),
        ),
        SUPPOSED,
    ),
    "could happen": (),
    **dict.fromkeys(
        ("season confirmed", "season ordered"),
        (
            SUPPOSED,
            Objection(
                "negated",
                lambda s, span: bool(_NOTHING.search(s.bare[span[0] : span[1]])) and not contradicted_of(s, span),
            ),
        ),
    ),
    "likely": (),
    "talk of a season": (
        Objection("only talk", lambda s, span: not contradicted_of(s, span), ("Talk of a second season goes on.",)),
    ),
}
