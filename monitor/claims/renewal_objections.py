"""Why words that sound like renewal or cancellation are none: tables of reasons, for all and for each value and row.

The tables are gone through from the top; the first that holds is the reason that ``--explain`` gives.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection
from monitor.claims.names import find_names
from monitor.claims.platform_names import NETWORKS
from monitor.claims.quick import quick
from monitor.claims.renewal_words import CANCELLED, ENDED, ORDERED, RENEWED, UNDECIDED
from monitor.claims.titles import NETWORK_WORDS, PLAIN_WORDS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

SHOW_WORD = quick(
    r"\b(?:show|series|drama|k-drama|comedy|sitcom|thriller|program(?:me)?|it|season|renewal)\b", re.IGNORECASE
)
PASSIVE = quick(r"\b(?:is|are|was|were|been|being|gets?|got)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_TOPIC = quick(
    r"\b(?:renew|season|sequel|series|future|return|more episodes|continue|come back|cancel|fate|revived)\w*",
    re.IGNORECASE,
)
_DATE_TOPIC = quick(
    r"\b(?:release|premiere|air|launch|start)?\s*(?:date|schedule|window|day|timeline|when)\b|\btrailer|\bteaser"
    r"|\bcast\b|\bcasting\b|\bplot|\bstoryline|\bepisodes? (?:titles?|count)|\bbudget",
    re.IGNORECASE,
)
_CASTING = quick(r"\bcasting\b|\bactors\b|\bcast\b", re.IGNORECASE)
_OF_RENEWAL = quick(r"\b(?:renew|second season|new season|another season|sequel)\w*\b", re.IGNORECASE)
_NOT_OF_RENEWAL = quick(r"\b(?:date|trailer|cast|plot)\b", re.IGNORECASE)
_REPORTS = re.compile(
    r"\s+(?:the|these|those|any\s+of\s+the)\s+(?:reports?|rumou?rs?|news|claims?|story)\b", re.IGNORECASE
)
_PAST = quick(r"\bhad\s+(?:\w+\s+){0,2}?(?:been\s+)?(?:originally\s+)?(?:renew|order|pick|cancel)\w*", re.IGNORECASE)
_OTHER_OBJECT = quick(
    r"\b(?:book|film|movie|novel|tour|strike|flight|wedding|party|event|subscription|contract|plans?|character"
    r"|scene|trip|trip\s+that)\s+(?:(?:was|were|is|has\s+been|had\s+been|that\s+was)\s+)?$",
    re.IGNORECASE,
)
_OTHER_MATTER = quick(
    r"\b(?:tour|panel|screening|event|concert|strike|flight|wedding|convention|premiere\s+party|festival)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_OTHER_OBJECT_AFTER = re.compile(
    r"\s+(?:our|my|their|his|her)\s+(?:plans?|trip|subscriptions?|wedding|tour|contract|vows|lease|deal)"
    r"|\s+of\s+(?:her|his|their)\b",
    re.IGNORECASE,
)
_PEOPLE_SUBJECT = quick(r"\b(?:cast|actors?|stars?|he|she|they|everyone|regulars)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
_OTHER_SUBJECT = quick(
    r"\b(?:podcast|film|movie|book|game|musical|viewers|fans|we|you|they)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_NEGATED = quick(r"(?:n't|\bnot|\bnever|\bno|\bnor|\bwithout|\bunless|\buntil)\s+(?:\w+\s+){0,4}$", re.IGNORECASE)
# "most K-dramas are not renewed", "certain series are": said of shows in general.
_IN_GENERAL = quick(
    r"\b(?:certain|most|many|some|other|few|several|these|those|every|any|all|more"
    r"|such)\s+(?:[\w-]+\s+){0,2}?(?:series|shows|dramas|k-dramas|programs|programmes|titles)\b"
    r"|\blimited\s+series\s+(?:are|have|were)\b|\b(?:series|shows|dramas)\s+like\b",
    re.IGNORECASE,
)
_NAMED_OBJECT = re.compile(
    r"\s+(?:the\s+)?[\"']?(?P<name>(?:[A-Z][\w'-]+\s+){0,3}[A-Z][\w'-]+)[\"']?\s+(?:for|after|in|with|on)\b"
)
_NAMED_SUBJECT = re.compile(
    r"[\"']?(?P<name>[A-Z][\w'-]+(?:\s+(?:(?:of|the|and|in|on|to)\s+)*[A-Z][\w'-]+){1,4})[\"']?\s+(?:has|have|had|is|was|were|will|gets?|got|been|also|officially|\s)+$"
)
_CONDITION = quick(
    r"\b(?:if|^when|once|should|whether|unless|in\s+case|would|were\s+to|could|hope|hopes|hoping|want|wants|wish"
    r"|ask|asks|asked|asking|demand|petition|push|chances?|possibility|prospect|theory|argue|speculat\w+)\b",
    re.IGNORECASE,
)
_AS_SAID = quick(r"\b(?:told|said|confirmed)\b", re.IGNORECASE)
_FROM_SOMEBODY = re.compile(r"(?:\s+\w+){0,3}\s+from\s+(?:her|him|them)\b", re.IGNORECASE)
_AWARD = quick(r"\bbest\b|\bemmy\b|award", re.IGNORECASE)
_LOOKS_BACK = quick(r"\bcame\b|\bfirst\b", re.IGNORECASE)
_CAME_TO_AN_END = quick(r"\bcame\b|\bended\b")


def before(sentence: Sentence, span: Span) -> str:
    """The clause as far as the words, titles blanked."""
    return sentence.bare[sentence.clause(span[0])[0] : span[0]]


def _is_of_another(sentence: Sentence, span: Span) -> bool:
    """Whether what is renewed or cancelled is another show, known by its capitals: "Copper Bay has been renewed"."""
    if any(0 <= start - span[1] <= 6 for start, _, _ in sentence.others):
        return True
    behind = _NAMED_OBJECT.match(sentence.bare, span[1])
    in_a_season = behind and any(m.start <= behind.start("name") < m.end for m in sentence.seasons)
    if behind and not _is_known(behind["name"]) and not in_a_season:
        return True
    ahead = before(sentence, span)
    if sentence.named or not PASSIVE.search(ahead):
        return False
    subject = _NAMED_SUBJECT.match(ahead.strip())
    return subject is not None and not _is_known(subject["name"])


def _is_known(name: str) -> bool:
    """Whether a name in capitals is no show: a network, a word of the trade, a word that begins a sentence."""
    words = name.split()
    return name in NETWORKS or all(w.strip("\"',") in PLAIN_WORDS for w in words) or words[0] in NETWORK_WORDS


def _off_topic(sentence: Sentence, _: Span) -> bool:
    return not (_TOPIC.search(sentence.text) or _TOPIC.search(sentence.section.heading))


def _about_something_else(sentence: Sentence, span: Span) -> bool:
    around = sentence.text[max(0, span[0] - 45) : span[1] + 45]
    if _CASTING.search(around):
        return True
    if _OF_RENEWAL.search(around) and not _NOT_OF_RENEWAL.search(sentence.text[span[0] : span[1] + 20]):
        return False
    return bool(_DATE_TOPIC.search(around))


def _of_a_person(sentence: Sentence, span: Span) -> bool:
    """ "Dunn has not been confirmed for season 2" is undecided about Dunn."""
    head = before(sentence, span)
    names = find_names(head)
    at_the_end = bool(names) and not head[names[-1].end :].strip(" ,")
    return at_the_end and bool(re.match(r"\s*for\b", sentence.text[span[1] :]))


def _no_show_beside_it(sentence: Sentence, span: Span) -> bool:
    around = sentence.text[max(0, span[0] - 60) : span[1] + 45]
    near_title = any(span[0] - 80 <= start <= span[1] + 60 for start, _ in sentence.titles)
    near_season = any(abs(m.start - span[0]) < 60 for m in sentence.seasons)
    return not (near_title or near_season or SHOW_WORD.search(around))


def _of_something_else(sentence: Sentence, span: Span) -> bool:
    return bool(
        _OTHER_MATTER.search(sentence.bare[: span[0]])
        or _OTHER_OBJECT.search(sentence.text[max(0, span[0] - 30) : span[0]])
        or _OTHER_OBJECT_AFTER.match(sentence.text[span[1] :])
    )


def _negated(sentence: Sentence, span: Span) -> bool:
    return bool(_NEGATED.search(before(sentence, span)))


def _only_supposed(sentence: Sentence, span: Span) -> bool:
    """ "if the show is renewed", "fans ask for a second season"; not "they said that it would be"."""
    ahead = before(sentence, span)
    return bool(_CONDITION.search(ahead)) and not (_AS_SAID.search(ahead) or _AND_HAS.search(ahead))


_AND_HAS = quick(r"\band\s+(?:has|have)\s+(?:\w+\s+)?$", re.IGNORECASE)  # "wants more and has ordered it"
_OF_CLIPS = quick(r"\b(?:trailer|teaser|clip|photo|poster|picture|footage|look)s?\b[^.;]*$", re.IGNORECASE)
_AT_THE_TIME = quick(r"\b(?:before|after|once|when|until|as|since|by\s+the\s+time)\b[^.;,]{0,45}$", re.IGNORECASE)


ALWAYS = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]) or _is_of_another(s, span),
        ("Winter Harbor is back, and NBC has renewed Copper Bay for a second season.",),
    ),
    Objection(
        "said of shows in general",
        lambda s, span: bool(_IN_GENERAL.search(s.bare[max(0, span[0] - 90) : span[1] + 8])),
        ("Winter Harbor is a drama, and most dramas are not renewed.",),
    ),
)
OF_VALUE: dict[str, tuple[Objection, ...]] = {
    UNDECIDED: (
        Objection("nothing is said of a return", _off_topic, ("Winter Harbor has not been confirmed as art.",)),
        Objection(
            "undecided is something else",
            _about_something_else,
            ("The release date of season 2 has not been announced.",),
        ),
        Objection("undecided about a person", _of_a_person, ("Carl Dunn has not been confirmed for season 2.",)),
        Objection(
            "only reports are unconfirmed",
            lambda s, span: bool(_REPORTS.match(s.text, span[1])),
            ("A second season is said to be ordered, but Netflix has not confirmed the reports.",),
        ),
    ),
    CANCELLED: (
        Objection(
            "only supposed",
            lambda s, span: bool(_CONDITION.search(before(s, span))),
            ("If the show is cancelled, the cast will be sad.",),
        ),
        Objection(
            "of a trailer or a picture",
            lambda s, span: bool(_OF_CLIPS.search(s.text[: span[0]])),
            ("No trailer for season 2 has been dropped so far.",),
        ),
        Objection("of something else", _of_something_else, ("The premiere party of Winter Harbor was cancelled.",)),
        Objection("no show beside it", _no_show_beside_it),
    ),
    ENDED: (
        Objection("negated", _negated, ("Season 2 is not the final season.",)),
        Objection("in a list", lambda s, _: s.is_list_item),
        Objection(
            "looks back",
            lambda s, span: bool(_LOOKS_BACK.search(s.text[max(0, span[0] - 12) : span[1]])),
        ),
    ),
    ORDERED: (
        Objection("a season is spoken of", lambda s, _: bool(s.seasons)),
        Objection(
            "somebody's next show",
            lambda s, span: bool(_FROM_SOMEBODY.match(s.text, span[1])),
            ("CBS has ordered a comedy pilot from her.",),
        ),
        Objection("only supposed", _only_supposed),
        Objection("negated", _negated),
    ),
    RENEWED: (
        Objection("negated", _negated, ("It was never said that NBC renewed it for season 3.",)),
        Objection(
            "what was once ordered",
            lambda s, span: bool(_PAST.search(s.text[max(0, span[0] - 30) : span[1]])),
            ("Netflix had renewed the show for season 2 before.",),
        ),
        Objection("of something else", _of_something_else, ("Bo renews his vows in the season 2 finale.",)),
        Objection(
            "said of others than the show",
            lambda s, span: bool(_OTHER_SUBJECT.search(before(s, span))),
            ("Viewers will return for a second season.",),
        ),
    ),
}
SUPPOSED = Objection("only supposed", _only_supposed, ("If the show is renewed for season 2, Oslo will see it.",))
OF_ROW: dict[str, tuple[Objection, ...]] = {
    "comes to an end": (
        Objection(
            "only when something else happened",
            lambda s, span: bool(_AT_THE_TIME.search(s.text[: span[0]])),
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
    "limited series": (Objection("of an award", lambda s, _: bool(_AWARD.search(s.text))),),
    "returns for a season": (
        Objection(
            "said of people",
            lambda s, span: bool(_PEOPLE_SUBJECT.search(before(s, span))),
            ("She will return for a second season.",),
        ),
        SUPPOSED,
    ),
    "could happen": (),
}
