"""Of what or whom it is said that it is renewed or cancelled: the show, another one, a person, a part of a season."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.people.names import find_names
from monitor.claims.people.offices import is_boss_of_a_network
from monitor.claims.quick import quick
from monitor.claims.titles.no_titles import is_known
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

SHOW_WORD = quick(rf"\b(?:{NOUNS}|it|season|renewal)\b", re.IGNORECASE)
PASSIVE = quick(r"\b(?:is|are|was|were|been|being|gets?|got)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
DATE_TOPIC = quick(
    r"\b(?:release|premiere|air|launch|start)?\s*(?:date|schedule|window|day|timeline|when)\b"
    r"|\b(?:release|arrival|premiere|debut)\s+of\b|\btrailer|\bteaser"
    r"|\bcast\b|\bcasting\b|\bplot|\bstoryline|\bepisodes? (?:titles?|count)|\bbudget",
    re.IGNORECASE,
)
CASTING = quick(r"\bcasting\b|\bactors\b|\bcast\b", re.IGNORECASE)
_TO_DATE = re.compile(r"\b(?:to|till|until)\s+date\b", re.IGNORECASE)
_OF_RENEWAL = quick(r"\b(?:renew|second season|new season|another season|sequel)\w*\b", re.IGNORECASE)
_NOT_OF_RENEWAL = quick(r"\b(?:date|trailer|cast|plot|(?:release|arrival|premiere|debut)\s+of)\b", re.IGNORECASE)
_OTHER_OBJECT = quick(
    r"\b(?:book(?:\s+series)?|film|movie|novels?|manga|webtoon|comics?|tour|strike|flight|wedding|marriage|party|event"
    r"|subscription|contract|option|plans?|character|scene|trip|trip\s+that|sales|ratings|viewership"
    r"|numbers)\s+(?:(?:was|were|is|has\s+been|had\s+been|that\s+was)\s+(?:not\s+)?)?$",
    re.IGNORECASE,
)
_OTHER_MATTER = quick(
    r"\b(?:tour|panel|screening|event|concert|strike|flight|wedding|convention|premiere\s+party|festival|fan\s+meeting"
    r"|fan\s+meet|meet-and-greet"
    r"|press\s+conference|exhibition|stunt\s+show|theme\s+park|live\s+show|lease|contract|licen[cs]e|subscription"
    r"|(?:stage|musical|video\s+game)\s+(?:version|adaptation))\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_OTHER_OBJECT_AFTER = re.compile(
    r"\s+(?:(?:our|my|their|his|her|its|the|an?)\s+)?(?:[\w-]+\s+){0,2}?(?:plans?|trip|subscriptions?|wedding|tour"
    r"|contracts?|vows|lease|deal|pact"
    r"|agreement|calls?(?!\s+for\s+\w+\s+episodes)|interest|focus|attention|hopes?|faith|licen[cs]e|option|partnership"
    r"|debate|party|meeting)\b"
    r"|\s+of\s+(?:her|his|their|the\s+episodes)\b"
    # "renewed his criticism of Odeo"; but "renewed her show"
    rf"|\s+(?:his|her|my|our|your)\s+(?!(?:[\w'-]+\s+){{0,3}}?(?:{NOUNS}|season|_+)\b)[\w-]+\s+(?:of|for|to|with|against|on|in|as|that|by)\b"
    r"|\s+by\s+(?:[\w-]+\s+){1,2}?(?:minutes|hours?|days|weeks|months|episodes?)\b",  # "extended by a week"
    re.IGNORECASE,
)
_PEOPLE_SUBJECT = quick(
    r"\b(?:cast|actors?|actress|stars?|he|she|they|I|everyone|regulars"
    r"|newcomers?)(?:'(?:ll|s|re))?\s+(?:[\w']+\s+){0,3}$",
    re.IGNORECASE,
)
_HAS_AGREED = re.compile(
    r"\s+(?:has|have|had|is|was)\s+(?:\w+\s+)?(?:agreed|signed|closed|made|struck|inked|confirmed|set|due|slated"
    r"|expected|in\s+talks)\b[^_]*$"
)
_WHO_IS = re.compile(r",?\s+(?:who|whose)\s[^,;.]{2,70},(?=\s*(?:has|have|had|is|are|was|were)?\s*$)")
# "The rest of the team have yet to be confirmed", "no word on her successor": open is who, not whether.
_PEOPLE_OPEN = quick(
    r"\b(?:(?:rest|remainder|most|none|some|others?)\s+of\s+(?:the|her|his|its|their)\s+(?:\w+\s+)?(?:team|crew|ensemble"
    r"|line-?up|gang|faces|regulars|stars|players)|(?:team|crew|ensemble|leads?|co-stars?|guest\s+stars?|newcomers?|hosts?"
    r"|presenters?|judges|panel|contestants|directors?|writers?|showrunners?|composer|successor|replacement|faces"
    r"|names))(?:\s+(?:for|of|in|on|from)\s+[^.;,]{2,40}?)?\s+(?:(?:has|have|had|is|are|was|were|also|still|all)\s+){0,3}$",
    re.IGNORECASE,
)
_ON_PEOPLE = re.compile(
    r"\s+(?:yet\s+)?(?:on|about|of|as\s+to|regarding)\s+(?:(?:his|her)\s+(?:\w+\s+)?(?:return|future|fate|role|part|character"
    r"|successor|replacement)|(?:the\s+(?:rest|others?)|any\s+of\s+(?:the|them)|a\s+(?:new|second)\s+(?:lead|host"
    r"|star|showrunner|director))\b)"
)
_ONLY_HAVE = re.compile(r"\s*\b(?:has|have|had|is|are|was|were|also)\b", re.IGNORECASE)
_ONLY_VERBS = re.compile(
    r"(?:'(?:ll|s))?(?:\s+(?:is|are|was|has|have|will|would|could|may|might|be|been|also|not|n't|wo|ca|do|does|did"
    r"|never|set|going|to|both|officially)|\s+\w+n't)*\s*",
    re.IGNORECASE,
)
# "The cast of season 3", "a date for the third season": what is announced is not the season.
_HEADED = re.compile(
    r"\b(?P<head>[\w-]+)\s+(?:of|for|from|to|in)\s+(?:the\s+|its\s+|an?\s+|their\s+)?(?:\w+\s+)?$", re.IGNORECASE
)
_OF_WHICH = quick(r",\s+(?:(?:both|all|each)\s+of\s+)?which\b", re.IGNORECASE)
_THE_SEASON_ITSELF = frozenset(
    """
    renewal return returning renewed future fate status possibility prospect subject question
    topic hope chance chances odds plans plan
    news production making prospects talk talks decision existence announcement continuation order
    orders ordered none word confirmation hopes deal information details update updates up back
    forward ahead on through go-ahead light nod pick-up pickup greenlit approval set come idea start
    premiere sequel lot verdict answer yes no matter
    """.split()
)
_WHETHER = re.compile(
    r"\b(?:[Ww]hether|if)\s+(?:or\s+not\s+)?(?:(?P<who>he|she|he'll|she'll"
    r"|they(?:'ll|\s+will)\s+(?:be\s+(?:in|back)|return|appear)|any\s+of"
    r"|the\s+(?:\w+\s+)?(?:cast|actors?|actress|stars?|characters?))\b"
    r"|(?P<name>[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,2})\b)"
)
_THE_LATTER = re.compile(r"\b[Tt]he\s+(?:latter|former)\b")
# "…, where Copper Bay is expected to be renewed".
_WHERE = re.compile(
    r"\b(?:where|while|whereas)\s+(?:the\s+)?[\"']?(?P<name>(?:[A-Z][\w'-]+\s+){0,4}[A-Z][\w'-]+)[\"']?\s+"
    r"(?:(?:has|have|is|was|are|will|been|be|set|to|expected|due|likely|also|already|reportedly)\s+){1,5}$"
)
# "Copper Bay, which comes on after it, was renewed".
_APPOSED = re.compile(
    r"\W*(?P<name>(?:[A-Z][\w'-]+\s+(?:(?:of|the|and|in|on|to)\s+)*){0,4}[A-Z][\w'-]+)[\"']?,\s+(?:which|an?"
    r"|the)\s[^.;]{2,70},\s+(?:(?:has|had|was|is|been|also|officially)\s+){1,3}$"
)
# "A second season of its quiz show".
_OTHER_KIND = re.compile(
    r"(?:\s+(?:(?:for|of)\s+)?(?:an?\s+)?[\w\s]{0,20}?(?:season|series))?\s+of\s+(?:its|their|the|another"
    r"|a)\s+(?:\w+\s+)?(?:quiz|game|talk|reality|cooking|dating|news|panel|competition|other)\b"
)
# "The makers of the cancelled drama Copper Bay".
_KIND_NAMED = re.compile(
    rf"\s+(?:[\w-]+\s+){{0,2}}?(?:{NOUNS})\s+[\"']?(?P<name>(?:[A-Z][\w'-]+\s+(?:(?:of|the|and|in|on"
    rf"|to)\s+)*){{0,4}}[A-Z][\w'-]+)"
)
_WHICH = re.compile(
    r"[\"']?(?P<name>(?:[A-Z][\w'-]+\s+(?:(?:of|the|and|in|on|to)\s+)*){0,4}[A-Z][\w'-]+)[\"']?,\s+(?:which|that"
    r"|whose(?:\s+[\w-]+){0,3}?)(?:\s+(?:has|had|have|was|is|been|also|recently|just|since|later))*\s*$"
)
_WHO_OR_WHEN = quick(r"\b(?:who|when(?!\s+it\s+comes)|where|how|what|why)\b", re.IGNORECASE)
_WHO_BEHIND = re.compile(r"[^.,;]{0,20}?\b(?:who|when(?!\s+it\s+comes)|where|how|what|why)\b", re.IGNORECASE)
_WHO_AHEAD = re.compile(r"^\W*(?:exactly\s+|just\s+)?(?:who|when|where|how|what|why)\b", re.IGNORECASE)
_NAMED_OBJECT = re.compile(
    r"\s+(?:the\s+)?[\"']?(?P<name>(?:[A-Z][\w'-]+\s+){0,3}[A-Z][\w'-]+)[\"']?\s+(?:for|after|in|with|on)\b"
)
_NAMED_SUBJECT = re.compile(
    r"[\"']?(?P<name>[A-Z][\w'-]+(?:\s+(?:(?:of|the|and|in|on|to)\s+)*[A-Z][\w'-]+){1,4})[\"']?\s+(?:has|have|had|is"
    r"|was|were|will|gets?|got|been|also|officially|\s)+$"
)


def before(sentence: Sentence, span: Span) -> str:
    """The clause as far as the words, titles blanked."""
    return sentence.bare[sentence.clause(span[0])[0] : span[0]]


def is_of_another(sentence: Sentence, span: Span) -> bool:
    """Whether what is renewed or cancelled is another show, known by its capitals: "Copper Bay has been renewed"."""
    if any(0 <= start - span[1] <= 6 for start, _, _ in sentence.others):
        return True
    behind = _NAMED_OBJECT.match(sentence.bare, span[1])
    in_a_season = behind and any(m.start <= behind.start("name") < m.end for m in sentence.seasons)
    if behind and not is_known(behind["name"]) and not in_a_season:
        return True
    if _OTHER_KIND.match(sentence.text, span[1]):
        return True
    of_kind = _KIND_NAMED.match(sentence.bare, span[1])
    if of_kind and not is_known(of_kind["name"]):
        return True
    ahead = before(sentence, span)
    if _THE_LATTER.search(ahead):
        return True
    where = _WHERE.search(ahead)
    if where and not is_known(where["name"]):
        return True
    apposed = _APPOSED.match(ahead)
    if apposed and not is_known(apposed["name"]):
        return True
    which = _WHICH.search(ahead)
    if which and not is_known(which["name"]):
        return True
    if sentence.named or not PASSIVE.search(ahead):
        return False
    subject = _NAMED_SUBJECT.match(ahead.strip())
    return subject is not None and not is_known(subject["name"])


def about_something_else(sentence: Sentence, span: Span) -> bool:
    around = _TO_DATE.sub("", sentence.text[max(0, span[0] - 45) : span[1] + 45])
    if CASTING.search(around):
        return True
    if _OF_RENEWAL.search(around) and not _NOT_OF_RENEWAL.search(sentence.text[span[0] : span[1] + 20]):
        return False
    return bool(DATE_TOPIC.search(around))


def of_a_person(sentence: Sentence, span: Span) -> bool:
    """ "Dunn has not been confirmed for season 2" is undecided about Dunn, "whether she will return" about her."""
    whether = _WHETHER.search(sentence.bare)
    if whether and (whether["who"] or not is_known(whether["name"])):
        return True
    if _PEOPLE_OPEN.search(before(sentence, span)) or _ON_PEOPLE.match(sentence.text, span[1]):
        return True
    head = _WHO_IS.sub("", before(sentence, span))  # "Dunn, who was Bo, has not been"
    names = find_names(head)
    at_the_end = bool(names) and not _ONLY_HAVE.sub("", head[names[-1].end :]).strip(" ,")
    return at_the_end and bool(re.match(r"\s*for\b", sentence.text[span[1] :]))


def no_show_beside_it(sentence: Sentence, span: Span) -> bool:
    if re.match(r"(?:we|they)\b", sentence.text[span[0] : span[1]], re.IGNORECASE):
        return False
    around = sentence.text[max(0, span[0] - 60) : span[1] + 45]
    near_title = any(span[0] - 80 <= start <= span[1] + 60 for start, _ in sentence.titles)
    near_season = any(abs(m.start - span[0]) < 60 for m in sentence.seasons) or (
        bool(PASSIVE.search(sentence.text, 0, span[0])) and any(m.end < span[0] for m in sentence.seasons)
    )
    return not (near_title or near_season or SHOW_WORD.search(around))


def of_something_else(sentence: Sentence, span: Span) -> bool:
    return bool(
        _OTHER_MATTER.search(sentence.bare, 0, span[0])
        or _OTHER_OBJECT.search(sentence.text[max(0, span[0] - 30) : span[0]])
        or _OTHER_OBJECT_AFTER.match(sentence.text[span[1] :])
    )


_A_CONTRACT = quick(r"\b(?:contract|option|lease|licen[cs]e|visa|subscription)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def of_a_contract(sentence: Sentence, span: Span) -> bool:
    """ "Her contract was not renewed"."""
    return bool(_A_CONTRACT.search(before(sentence, span)))


def said_of_people(sentence: Sentence, span: Span) -> bool:
    """ "Mina Falk will be back for season 3", "she will return for a second season"."""
    head = before(sentence, span)
    names = find_names(head)
    if names and not is_known(names[-1].text):
        rest = head[names[-1].end :]
        if _ONLY_VERBS.fullmatch(rest) or (_HAS_AGREED.match(rest) and not SHOW_WORD.search(rest)):
            return True
    return bool(_PEOPLE_SUBJECT.search(head))


def done_by_people(sentence: Sentence, span: Span) -> bool:
    """ "Mina Falk passed on a second season"; not "Odeo boss Jo Park"."""
    return said_of_people(sentence, span) and not is_boss_of_a_network(sentence, span[0])


def who_or_when(sentence: Sentence, span: Span) -> bool:
    """ "It is not known who will be in season 3", "when it will come is not known"."""
    behind = _WHO_BEHIND.match(sentence.text, span[1])
    ahead = _WHO_AHEAD.search(before(sentence, span))
    return bool(behind or ahead or _WHO_OR_WHEN.search(sentence.text[span[0] : span[1]]))


def of_a_part(sentence: Sentence, span: Span) -> bool:
    """ "Episode titles for season 3 have been confirmed": it is the titles that are, not the season."""
    if _OF_WHICH.search(sentence.text[span[0] : span[1]]):  # "showrunner for season 3, which was ordered in May"
        return False
    for mention in sentence.seasons:
        begins_it = span[0] <= mention.start < span[1] and not sentence.bare[span[0] : mention.start].strip("_'\" s")
        if begins_it or 0 <= span[0] - mention.end <= 25:
            head = _HEADED.search(sentence.text, 0, mention.start)
            return head is not None and head["head"].casefold() not in _THE_SEASON_ITSELF
    return False
