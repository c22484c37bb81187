"""Why words that sound like a cancellation or an end are none: two of the tables in objections.py."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import TIMES_OF_YEAR
from monitor.claims.findings import Objection
from monitor.claims.quick import quick
from monitor.claims.renewal.overtaken import overtaken
from monitor.claims.renewal.rumoured import only_rumoured_before
from monitor.claims.renewal.saved import saved_since
from monitor.claims.renewal.subjects import before, no_show_beside_it, of_something_else
from monitor.claims.titles import is_about
from monitor.claims.titles.no_titles import is_known
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

_HAD = quick(r"\bhad\s+(?:been\s+)?$")
_ORDERED_AGAIN = quick(
    r"\b(?:has|have)\s+(?:now\s+|since\s+)?(?:ordered|renewed|picked|revived|given|changed)\b", re.IGNORECASE
)
_RENEWED_FIRST = re.compile(r"renew|order|greenlit|pick|commission", re.IGNORECASE)
_OF_NAMED = re.compile(r"\s+of\s+(?:the\s+)?[\"']?(?P<name>(?:[A-Z][\w'-]+\s+){0,3}[A-Z][\w'-]+)")
# "The webtoon behind it ended in 2021".
_SOURCE = quick(
    r"\b(?:webtoon|manga|novels?|books?|book\s+series|comics?|podcast|musical)\b[^.;,]{0,30}$", re.IGNORECASE
)
_BEHIND = quick(
    r"\b(?:since|after|before|between|during|throughout|from|than|until|like|unlike|as\s+with|as\s+in|was\s+in"
    r"|that\s+of|success\s+of|events\s+of|end\s+of|half\s+of"
    r"|finale\s+of"
    r"|episodes?\s+of|part\s+of|closed\s+out|rounded\s+off|opened|ended|won|directed|wrote|watched|saw|loved"
    r"|seen)\s+the\s+$",
    re.IGNORECASE,
)
_SOME_THINK = quick(
    r"\b(?:viewers|fans|others|some|people)\s+(?:think|believe|feel|say|fear)\b"
    r"|\b(?:have\s+to|need(?:\s+not)?)\s+be\b|\bneedn't\b",
    re.IGNORECASE,
)
# Of what is cancelled, "could be" and "may be" are guesses; only wishes and fears claim nothing.
_FEARED = quick(
    r"\b(?:if|^when|once(?![^,]*,)|should|whether|unless|in\s+case|were\s+to|hope|hopes|hoping|want|wants"
    r"|wish|fear(?:s|ed|ing)?|worr(?:y|ies|ied)|afraid|demand|petition|nobody|neither|theory|argue"
    # "despite a campaign to save it," + "NBC has cancelled": what fans did is over with the comma
    r"|(?:campaign|save)(?![^,]*,))\b",
    re.IGNORECASE,
)
_LOOKS_BACK = quick(
    r"\bcame\b(?!\s+to\s+(?:an\s+end|a\s+close|its\s+end)\s+(?:in|on|last|this))|\bfirst\b", re.IGNORECASE
)
# "No trailer for season 2" + "has been dropped"; but "In a clip, Falk said that it" + "was dropped", "it looks like"
_OF_CLIPS = quick(
    r"\b(?:trailer|teaser|clip|photo|poster|picture|footage|look(?!s?\s+(?:like|as)\b))s?\b(?:(?!\bthat\b)[^.;,])*$",
    re.IGNORECASE,
)
# "The writers were on season 3 when the axe fell": when something else happened.
_WHEN_THE = re.compile(r"\b(?:when|before|after|until|by\s+the\s+time|as|since|once)\s+the\s+$", re.IGNORECASE)

# "Winter Harbor won't return" + "this year", "we won't get season 3" + "until 2026": it comes, and only not then.
_DENIES = re.compile(r"n't\b|\b(?:not|no|never)\b", re.IGNORECASE)
_THEN = re.compile(
    r"(?:\s[^.;,]{0,60}?)?\s(?:until|till|before)\s(?!its\s(?:end|run))"
    rf"|\s(?:tonight|this\s(?:year|month|week|weekend|{TIMES_OF_YEAR}))\b"
    # "nor next year", "or ever again"
    r"(?!,?\s+(?:or|nor)\s+(?:next|ever|any|in\s+any|the\s+(?:next|year)|after))",
    re.IGNORECASE,
)
# "Nor has Hulu cancelled it", "Hulu has yet to cancel", "without being cancelled"; not "not long after it was"
_NEGATED = quick(
    r"(?:\b(?:not|never|nor|neither|nobody|without|yet\s+to|instead\s+of|rather\s+than|far\s+from|nearly|almost)|n't)\s+"
    r"(?!(?:only|just|merely|simply)\b)"
    r"(?:(?:has|have|had|is|was|were|be|been|being|it|they|yet|ever|the\s+(?:show|series|drama)|\w+ly|in\s+fact|[\"']?_+[\"']?"
    r"|(?-i:[A-Z])[\w+]*)\s+){0,4}$",
    re.IGNORECASE,
)
OF_CANCELLED = (
    Objection(
        "only not then",
        lambda s, span: bool(_DENIES.search(s.text, *span) and _THEN.match(s.text, span[1])),
        ("We won't get season 3 of Winter Harbor until 2026.", "Winter Harbor won't return this year."),
    ),
    Objection(
        "told as background",
        lambda s, span: (
            s.text[span[0] : span[0] + 3].casefold() == "axe" and bool(_WHEN_THE.search(s.text, 0, span[0]))
        ),
        ("The writers were on season 3 when the axe fell.", "Winter Harbor was a hit before the axe fell."),
    ),
    Objection(
        "only supposed",
        lambda s, span: bool(_FEARED.search(before(s, span))),
        ("If the show is cancelled, the cast will be sad.", "Fans fear that the show will be cancelled."),
    ),
    Objection(
        "of a trailer or a picture",
        lambda s, span: bool(_OF_CLIPS.search(s.text, 0, span[0])),
        ("No trailer for season 2 has been dropped so far.",),
    ),
    Objection(
        "negated",
        lambda s, span: bool(_NEGATED.search(before(s, span))),
        ("Winter Harbor is doing fine, nor has Hulu ever cancelled it.",),
    ),
    Objection(
        "only a rumour of before",
        only_rumoured_before,
        (
            "Despite rumors that Winter Harbor is cancelled, Hulu renewed it for a third season.",
            "After weeks of cancellation rumours, Winter Harbor has been renewed for a third season.",
        ),
    ),
    Objection("of something else", of_something_else, ("The premiere party of Winter Harbor was cancelled.",)),
    Objection("no show beside it", no_show_beside_it),
    Objection(
        "it was ordered again",
        lambda s, span: bool(
            _HAD.search(s.bare, 0, span[0])
            and _ORDERED_AGAIN.search(s.bare)
            and not _RENEWED_FIRST.match(s.text, span[0])
        ),
        ("NBC has ordered a third season of Winter Harbor, which it had cancelled.",),
    ),
    Objection(
        "it was saved since",
        saved_since,
        (
            "Cancelled by Fox after one season, Winter Harbor found a second home at Hulu.",
            "Winter Harbor has been renewed for season 3 by Hulu, which saved the drama after its cancellation.",
            "Hulu has revived Winter Harbor after it was abruptly cancelled.",
        ),
    ),
    Objection(
        "the news beside it is that it lives",
        overtaken,
        (
            "Hulu renewed Winter Harbor for a third season, days after a report that it had been cancelled.",
            "After cancelling Winter Harbor on Monday, Hulu has ordered a third season.",
        ),
    ),
)
# What ends there is the wait, or the summer, whose beginning is that of the show.
_WAITS = r"(?:wait(?:ing)?|suspense|hiatus|break|drought|guessing|speculation|silence)"
_TIMES = rf"(?:{TIMES_OF_YEAR}|years?|months?|weeks?|weekend|days?|nights?)"
_A_WAIT = quick(
    # "the wait is nearly over"; "The long winter is over", but not "season 2 in the winter was the last"
    rf"(?:\b{_WAITS}|(?:^|[.;:,]\s+|\b(?:and|but|as|that|when|once|before|after|until)\s+)"
    rf"(?:(?:the|this|that|our|my|an?|another)\s+)?(?:(?:long|cold|quiet|whole|working|school)\s+)?{_TIMES})\s+"
    r"(?:(?:is|was|has)\s+)?(?:(?:now|finally|nearly|almost|officially)\s+)*$",
    re.IGNORECASE,
)
# "the wait for Winter Harbor is over", "our year without it is over"; not "waiting for its final season"
_A_WAIT_FOR = quick(
    rf"\b(?:{_WAITS}|{_TIMES})\s+(?:for|of|without|around|about|over)\s+(?:(?:the|an?|more|new|another)\s+)*$",
    re.IGNORECASE,
)
_IS_OVER = re.compile(r"\s(?:is|are|was|were)\s+(?:\w+\s+)?over$", re.IGNORECASE)
_END_OF_SHOW = re.compile(r"\bthe\s+end\s+of\b", re.IGNORECASE)  # "the long break was the end of Winter Harbor"


def _is_a_wait(sentence: Sentence, span: tuple[int, int]) -> bool:
    text = sentence.text
    if _IS_OVER.search(text, *span) and _A_WAIT_FOR.search(text, 0, span[0]):
        return True
    return bool(_A_WAIT.search(text, 0, span[0]) and not _END_OF_SHOW.search(text, *span))


# "The last season" alone is the one before as often as the one that ends it all. It ends it where the clause speaks of
# what is to come, or of a goodbye; or where that is what is said of it.
_LAST = re.compile(r"last\s", re.IGNORECASE)
_IS_SAID_OF_IT = quick(
    r"(?:\b(?:is|are|be|being|been|was|were|becomes?|as|for|call(?:s|ed|ing)?|one|and)\s+|\b(?:in|into|on|with)\s+(?=its\b))"
    r"(?:\w+ly\s+)?(?:(?:the|its|their|an?)\s+)?(?:show's\s+|series'\s+)?$",
    re.IGNORECASE,
)
_TO_COME = quick(
    r"\b(?:will|shall|upcoming|coming|forthcoming|(?:is|are|due|set|yet)\s+to|going\s+to|returns?|arrives?|premieres?|debuts?|begins?"
    r"|starts?|begun|started|airs|ends?|ending|ended|final|finally|ever|farewell|goodbye|announce[sd]?|next\s+\w+)\b|'ll\b",
    re.IGNORECASE,
)


def _may_be_the_one_before(sentence: Sentence, span: tuple[int, int]) -> bool:
    if not _LAST.match(sentence.text, span[0]) or _IS_SAID_OF_IT.search(sentence.bare, 0, span[0]):
        return False
    near = any(m.numbers and m.start < span[1] + 3 and span[0] - m.end < 12 for m in sentence.seasons)
    return not near and not _TO_COME.search(sentence.bare[slice(*sentence.clause(span[0]))])


# "I am not saying", "nobody knows whether": that it is the last is then said by nobody.
_NOT_SAID = quick(
    r"(?:\b(?:not|never|nobody|neither|cannot)|n't|\bno\s+(?:one|network|streamer|channel|broadcaster))\s+(?:\w+\s+){0,2}?"
    r"(?:say(?:s|ing)?|said|tell(?:s|ing)?|told|claim(?:s|ed|ing)?|know[ns]?|knew|think(?:s|ing)?|thought|believe[sd]?|sure|certain"
    r"|decide[sd]?|confirm(?:s|ed|ing)?|announce[sd]?|promise[sd]?|mean(?:s|t)?|suggest(?:s|ed|ing)?|convinced)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_WHETHER = quick(r"\b(?:whether|(?<!as\s)(?<!even\s)if)\b[^.;,]{0,60}$", re.IGNORECASE)


def _is_a_notice(sentence: Sentence) -> bool:
    """ "Winter Harbor will end with its second season, Odeo announced.": an item in sentences, on the show."""
    return any(start < 5 for start, _ in sentence.titles) and sentence.text.rstrip("\"' ").endswith((".", "!"))


# "There are no plans to" + "end the show"
_NOT_PLANNED = quick(
    r"(?:\bno\s+(?:\w+\s+)?(?:plans?|intentions?|desire|reason|wish|need|hurry|rush|thoughts?)(?:\s+(?:at\s+all|yet|right\s+now"
    r"|whatsoever))?(?:\s+for\s+\S+)?(?:\s+(?:to|of|for))?"
    r"|(?:\b(?:not|never)|n't)\s+(?:\w+\s+){0,2}?(?:want(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|ready|wish(?:ed|ing)?"
    r"|looking|eager)(?:\s+(?:for|on))?(?:\s+to)?)\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
# "Mina Falk's run on the show" + "ends with season 2"; "after her run on it the show ended" is said of the show
_SOMEBODYS = re.compile(
    r"(?:'s?|\b(?:his|her|my|their))\s+(?:[\w-]+\s+){0,2}?(?:run|time|tenure|stint|journey|arc|stay|storyline|contract"
    r"|chapter|reign)\s+(?:on|with|in|at|as)\s+(?:(?:the|this)\s+)?[^\s.;,]+(?=[^.;,]*$)",
    re.IGNORECASE,
)
_THE_SHOW = re.compile(rf"\s(?:(?:the|this)\s+(?:[\w-]+\s+)?(?:{NOUNS})|it|_+)\b", re.IGNORECASE)


def _is_somebodys_time(sentence: Sentence, span: tuple[int, int]) -> bool:
    text = sentence.bare[: span[1]]
    time = _SOMEBODYS.search(text, max(0, span[0] - 90))
    return time is not None and time.start() < span[0] and _THE_SHOW.search(text, time.end()) is None


_UNLESS = re.compile(r",?\s[^.;]{0,40}?\b(?:unless|barring)\b", re.IGNORECASE)

OF_ENDED = (
    Objection(
        "it is the wait that ends",
        _is_a_wait,
        (
            "The wait is ending, as season 2 of Winter Harbor is here.",
            "The hiatus is finally over for good.",
            "The long winter is ending, and season 2 of Winter Harbor is here.",
            "The drought without Winter Harbor is over.",
        ),
    ),
    Objection(
        "of another series",
        lambda s, span: bool(
            (of := _OF_NAMED.match(s.bare, span[1]))
            and not (is_known(of["name"]) or is_about(s.bare, *of.span("name")))
        ),
        ("The show airs after the final season of Copper Bay's sequel.",),
    ),
    Objection(
        "of something else",
        lambda s, span: bool(_SOURCE.search(s.text[max(0, span[0] - 45) : span[0]])),
        (
            "The book series comes to an end with its fourth volume.",
            "The webtoon behind Winter Harbor ended in 2021.",
        ),
    ),
    Objection("in a list", lambda s, _: s.is_list_item and not _is_a_notice(s), ("- Winter Harbor: final season",)),
    Objection(
        "a season that is behind us",
        lambda s, span: s.text[span[0] : span[0] + 4].casefold() == "last" and bool(_BEHIND.search(s.text, 0, span[0])),
        (
            "Lund has been busy since the last season of Winter Harbor.",
            "The first half of the last season of Winter Harbor was slow.",
            "It is a good deal earlier than the wait before the last run.",
        ),
    ),
    Objection(
        "perhaps only the season before",
        _may_be_the_one_before,
        ("The cast of the last season of Winter Harbor met in Oslo.", "Falk loves the last season."),
    ),
    Objection(
        "what nobody says, or knows",
        lambda s, span: bool(_NOT_SAID.search(before(s, span)) or _WHETHER.search(before(s, span))),
        (
            '"I am not saying it is the last one," Lund said of season 4.',
            "Nobody says that season 4 will be the last.",
            "Lund would not say whether season 4 is the last one.",
            "If season 4 is the last one, Lund is happy with it.",
        ),
    ),
    Objection(
        "somebody's time in it",
        _is_somebodys_time,
        ("Mina Falk's run on Winter Harbor ends with season 2.",),
    ),
    Objection(
        "what nobody plans",
        lambda s, span: bool(_NOT_PLANNED.search(before(s, span))),
        ("There are no plans to end Winter Harbor.", "Lund does not want to end Winter Harbor."),
    ),
    Objection(
        "only what some think, or need not be",
        lambda s, span: bool(_SOME_THINK.search(before(s, span) + s.text[span[0] : span[1]])),
        ("Some viewers think that the story is told.", "Season 2 need not be the last."),
    ),
    Objection(
        "only unless something else happens",
        lambda s, span: bool(_UNLESS.match(s.text, span[1])),
        ("The season 2 finale will serve as a series finale unless another home can be found.",),
    ),
    Objection(
        "looks back",
        lambda s, span: bool(_LOOKS_BACK.search(s.text[max(0, span[0] - 12) : span[1] + 12])),
    ),
)
