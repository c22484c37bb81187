"""Whether words of forms.py speak of another show, a film, or what is made beside the show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew.authors import IN_PARTS
from monitor.claims.crew.called import is_called
from monitor.claims.quick import quick
from monitor.claims.words.crew import COMPOSER, PRODUCTS, WRITER
from monitor.claims.words.crew_objects import MADE
from monitor.claims.words.names import NOT_IN_NAMES, STAND_INS
from monitor.claims.words.networks import BEST_KNOWN
from monitor.claims.words.shows import PLAIN_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

_WHO_SOMEBODY_IS = re.compile(r",\s+(?:who|whose|(?:best\s+)?known|famous|fresh)\b[^,;.]*,")
# "A left for a film, and" + "B has been in the director's chair since": the film is of the clause before
_CLAUSE_BEFORE = re.compile(
    r"[^.;]*,\s+(?:and|but|while)\s+(?=[A-ZÀ-Þ][\w'-]+\s[A-ZÀ-Þ][\w'-]+\s+(?:has|have|had|is|was|will)\b)"
)
_FILM = quick(r"\b(?:film(?!-)|movie|album|song|documentary)\b", re.IGNORECASE)


def is_of_a_film(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a film or an album is talked of, in a sentence that names neither the show nor a season."""
    around = _WHO_SOMEBODY_IS.sub(lambda aside: "," * len(aside.group()), sentence.text)
    clause = _CLAUSE_BEFORE.match(around, 0, span[0])
    around = around[max(clause.end() if clause else 0, span[0] - 40) : span[1] + 40]
    return bool(_FILM.search(around)) and not sentence.named and not sentence.seasons


def _by_our_title(sentence: Sentence, position: int) -> bool:
    """ "A film by Copper Bay creator A", where Copper Bay is the show."""
    return sentence.text[:position].rstrip().removesuffix("'s").endswith(STAND_INS)


def is_of_another_work(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the words stand before another title, or within talk of one."""
    if _by_our_title(sentence, span[0]):
        return False
    if any(start <= span[1] - 1 < end for start, end in sentence.foreign):
        return True
    deed = max(span[0], sentence.text.rfind(", ", *span))  # behind an aside on who somebody is
    return any(start - 2 <= span[1] and deed < end for start, end, _ in sentence.others)


# "The advert for the game was directed by A", "a song heard in it, written by B": made for it or beside it, but not it.
_BESIDE = (
    r"(?:adverts?|ads?|commercial|podcast|songs?|single|album|film|movie|documentary|short"
    r"|music\s+video|video|clip|trailer"
    r"|teaser|poster|artwork|musical|stage\s+show|board\s+game|video\s+game|game|article|piece|essay"
    r"|report|post|letter|speech"
    r"|sketch|opening\s+theme|ending\s+theme|opening(?!\s+(?:\w+\s+)?(?:episodes?|hours?|instal+ments?|chapters?|blocks?"
    r"|parts?|night)\b)|ending|companion\s+book|cookbook|audiobook|tie-in"
    r"|photo|picture|painting|campaign|concert|exhibition|parody|spoof|review|petition|prologue|web\s+short)"
)
_MADE_BESIDE = quick(
    r"(?:^|[;:]\s|,\s(?:and\s|while\s|but\s)?|\sand\s)(?:the|an?|its|this|their|his|her|that|\"[^\"]{1,60}\","
    r"|'[^']{1,60}',\s+(?:an?|the))\s+"
    rf"(?:[\w'+-]+\s+){{0,3}}?{_BESIDE}\b(?!\s+(?:series|drama|adaptation))[^.;:]{{0,110}}$",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby:?\s*$")


def is_made_beside(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "The trailer for Winter Harbor was produced by A"."""
    if not _BY.search(sentence.bare[span[0] : span[1]]):
        return False
    begin = max(0, span[0] - 160)
    return bool(_MADE_BESIDE.search(sentence.bare[begin : span[0]] if begin else sentence.bare[: span[0]]))


# "Finished her script for the school play", "the music for a wedding is by A": behind "for" and its article stands the
# show, whoever airs it or a time, or it is made for something else.
_PRODUCT = re.compile(
    rf"\b(?:{'|'.join(noun for noun, role in PRODUCTS.items() if role in (WRITER, COMPOSER))})\b", re.IGNORECASE
)
_FOR_ANOTHER = re.compile(
    rf"\s+(?:for|of|on)\s+(?!{MADE['show']})(?:the|an?|her|his|their|another|some)\s+(?=[a-z])"
    r"(?!(?:[\w'-]+\s+){0,2}?(?:time|years?|months?|weeks?|days?|decades?|network|streamer|streaming|studio|channel"
    r"|broadcaster|platform|service|company|producers?|screen|most\s+part|cast|actors?|stars?|job|role|story|whole)\b)"
)


def is_for_something_else(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Carl Dunn wrote the script for the school play"."""
    products = _PRODUCT.finditer(sentence.bare, *span)
    return any(_FOR_ANOTHER.match(sentence.bare, product.end()) for product in products)


# "Netflix chief A adapted the novel into a series": who orders it has it written.
_CHIEF = re.compile(
    r"\b(?i:chief|(?<!show\s)(?<!series\s)boss|president|chairman|chairwoman|CEO|executive|exec|mogul|tycoon|publisher"
    r"|head|actor|actress|star)\s+"
    r"(?:[A-ZÀ-Þ][\w.'-]+\s+){2,4}(?:(?:has|have|had|also|then|now)\s+){0,2}$"
)
_MADE_INTO = re.compile(r"(?:adapt|re-?work|rewr|turn|transform)\w*\s[^.;]*\b(?:into|for|to)\b")


def is_ordered(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Netflix chief A turned the novel into a script"."""
    if not _MADE_INTO.match(sentence.bare, *span):
        return False
    return bool(_CHIEF.search(sentence.bare, max(0, span[0] - 90), span[0]))


# "On Broadway in The Cobbler of Dunmere, produced by A", "a film out, Salt Boy, directed by B".
_ON_STAGE = quick(
    r"\b(?:Broadway|West\s+End|big[\s-]screen|stage|cinemas?|theat(?:er|re)s?|film|movie|feature|play|musical"
    r"|short)\b[^.;:]{0,70}?"
    r"(?:,|\bin|\bwith)\s+[\"']?(?:[A-ZÀ-Þ][\w'-]*|_+)(?:\s(?:of|the|and|in|a|to|for|on"
    r"|[A-ZÀ-Þ][\w'-]*)){0,5}[\"']?,[\"']?\s+"
    r"(?:[^.;]{3,60}?\s(?:and\s+)?)?$"
)


def is_on_a_stage(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether what is made by somebody is a film or a play that was just named."""
    if not _BY.search(sentence.bare[span[0] : span[1]]):
        return False
    found = _ON_STAGE.search(sentence.bare, max(0, span[0] - 160), span[0])
    return found is not None and not any(found.start() <= start < found.end() for start, _ in sentence.titles)


# "Salt Road, the new drama created by A", "Salt Road, which was directed by B", "Salt Road director C": another title,
# though it has no quotes.
_TITLE = r"(?<![\w'_])[A-ZÀ-Þ0-9][\w'-]*(?:\s(?:of|the|and|in|a|to|for|on|[A-ZÀ-Þ][\w'-]*)){0,5}"
_TITLE_EXPLAINED = quick(
    rf"{_TITLE}(?:,\s+(?:an?|the|her|his|their|its)\s+(?:[\w'+-]+\s+){{0,5}}?(?:{PLAIN_NOUNS}|film|movie|comedy"
    r"|sitcom|thriller|hit|one|miniseries|anime)\b(?!')\s*"
    r"(?:(?:from|of|which|that|starring|about|on|for|with)\b[^.;,]{0,40})?|,\s+(?:which|that)\s[^.;,]{0,60})$"
    rf"|\b(?:revival|production|staging|musical|play|film|movie|remake|premiere)\s+(?:of\s+)?{_TITLE},\s+$"
    r"|\b(?:remake|version|adaptation|reboot|spin-?off|reimagining|revival)\s+of\s+(?:the"
    rf"|an?)\s+(?:[\w'+-]+\s+){{0,4}}?(?:{PLAIN_NOUNS}|film|movie|comedy|sitcom|thriller|hit|format|anime)\s+$"
    rf"|(?:^|[.,]\s){_TITLE},\s+from\s+$"
)
_CALLED_BY_TITLE = re.compile(
    r"(?<![\w'_.])(?P<title>[A-ZÀ-Þ][\w'-]+(?:\s(?:(?:of|the|and|in|to|for"
    r"|on)\s)?[A-ZÀ-Þ][\w'-]+){1,4})\s+(?:[a-z]+-)?$"
)
_NO_TITLE = re.compile(
    rf"\b(?:{BEST_KNOWN}|Oscar|Emmy|BAFTA|Bafta"
    r"|Golden|Globe|Academy"
    r"|Award|Awards|Grammy|Tony|Pulitzer|Prize|Executive|Series|Show|Head|Lead|Chief|The|New|Co|American|British"
    r"|Korean|Japanese|French"
    r"|South|North|Chinese|Indian|Thai|Turkish|Spanish|German|Italian|Studios?|Films?|Pictures|Productions"
    r"|Entertainment|Television|TV|Season|Channel|Video|Plus|Original|Main)\b"
)


def is_of_a_bare_title(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether another title without quotes stands before: "Copper Bay director A"."""
    before = sentence.bare[max(0, span[0] - 150) : span[0]]
    explained = _TITLE_EXPLAINED.search(before)
    if explained and not all(word in NOT_IN_NAMES for word in re.findall(r"\w+", explained.group().split(",")[0])):
        return True
    if not is_called(sentence.bare[span[0] : span[1]]):
        return False
    called = _CALLED_BY_TITLE.search(before)
    return bool(called and not _NO_TITLE.search(called["title"]))


# "Director Lisa Kemp, best known for Salt Road, has bought a house": known by their trade, for other work.
_TRADE = re.compile(r"(?i)(?:director|producer|writer|composer|author|novelist|screenwriter|film-?maker)s?\s*$")
_KNOWN_FOR_OTHER_WORK = re.compile(
    r"\s*,\s+(?:(?:best|also|mostly)\s+)?(?:known|famous|celebrated|nominated|lauded|acclaimed|renowned)\s+(?:for"
    r"|from)\b(?![^,]{0,60}_)[^.;,]{2,80},"
    r"\s+(?!(?:also\s+|will\s+|has\s+|is\s+|who\s+)*(?:directs?|writes?|wrote|directed|written|directing|writing"
    r"|adapts?|adapted|helms?|helmed|creat\w+|attached|set|on\s+board|at\s+the\s+helm|tapped)\b)"
    r"|\s*,\s+who\s+(?:has|had|have|will)\s+(?:never|not)\s+(?:seen|watched|read|met)\b"
)
# "Writer A, best known for her stage work, isn't interested in the yachts": so a critic speaks of who made the show. It
# is work of no name, and what is said behind it is how the show is made.
_INTRODUCED = re.compile(
    r"\s*,\s+(?:(?:best|also|mostly)\s+)?(?:known|famous|celebrated|acclaimed|renowned)\s+for\s+(?:his|her|their)\s+"
    r"(?:[a-z][\w-]*\s+){0,3}[a-z][\w-]*,\s+(?:(?:isn't|is\s+not|is\s+less|is\s+more|seems)\s+interested\s+in"
    r"|(?:never|rarely|wisely|cleverly|deftly|again|always)\s+[a-z]+s\s"
    r"|(?:keeps|gives|lets|makes|turns|brings|stages|builds|crafts|handles|paces|directs|writes|shoots|films)\s+"
    r"(?:the|it|us|things|every|each|this|her|his)\s+(?!bees|house|home|husband|wife|children)\w)"
)


def is_known_for_other_work(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Composer A, nominated for Copper Bay, lost": a trade is named, and work that is not the show."""
    if not _TRADE.search(sentence.bare[span[0] : span[1]]) or re.search(
        r"\bs?(?:the|its|_+'s)\s+(?:[\w-]+\s+)?$", sentence.bare[: span[0]]
    ):
        return False
    text = sentence.text  # with the titles of others in it: they are what somebody is known for
    for start, end in sentence.titles:
        text = text[:start] + "_" * (end - start) + text[end:]
    name = re.match(r"(?:[A-ZÀ-Þ][\w'.-]*\s?){2,4}", text[span[1] :])
    behind = span[1] + len(name.group().rstrip()) if name else 0
    return bool(name and _KNOWN_FOR_OTHER_WORK.match(text, behind) and not _INTRODUCED.match(text, behind))


# Behind another title: "X, which was directed by A", "X, also created by A"; but "A, known for X, wrote the series".
_GOES_ON_ABOUT = re.compile(
    r"[\"']?,?[\"']?\s*(?:\([^)]*\)\s*)?,?[\"']?\s*(?:(?:which|that)\b.*|(?:also|originally|first|both|co-)?\s*"
    r"|(?:an?|the|his|her|another)\s[^,]*)"
)
_RELATIVE = re.compile(r"[\"']?,?[\"']?\s*(?:\([^)]*\)\s*)?,?\s*(?:which|that)\b")
_NEW_CLAUSE = re.compile(r"[,;)][\"']?\s")


def is_of_another_show(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether another title before them takes the words to itself."""
    if sentence.ours(span[0]) or _by_our_title(sentence, span[0]):
        return False
    end = max((end for _, end, _ in sentence.others if end <= span[0]), default=None)
    if end is None:
        return True
    between = sentence.bare[end : span[0]]
    if not _NEW_CLAUSE.search(between) or re.fullmatch(r",\s(?:an?|the)\s[^,;]*", between):
        return True
    passive = _BY.search(sentence.bare[span[0] : span[1]])
    return bool(_GOES_ON_ABOUT.fullmatch(between) if passive else _RELATIVE.match(between))


# "The festival said that its" + "director, Bo Lark,": whoever leads a house or an event
_OF_A_HOUSE = quick(
    r"\b(?:festival|museum|gallery|theatre|theater|institute|foundation|orchestra|academy|guild|university|school|charity"
    r"|archive|(?-i:Office|Commission|Board|Bureau|Council|Agency|Department|Society|Association|Federation|Centre|Center"
    r"|Union|Library|Club|Trust|Fund|Ministry))\b(?:(?!\b(?:series|show|drama|comedy)\b)[^.;_]){0,160}?\b(?:its|the)\s+(?:[a-z]+\s+){0,2}$",
    re.IGNORECASE,
)


def is_of_a_house(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "The festival announced that its director, A, is leaving"."""
    return bool(_TRADE.search(sentence.bare[span[0] : span[1]].rstrip(" ,"))) and bool(
        _OF_A_HOUSE.search(sentence.bare, max(0, span[0] - 200), span[0])
    )


# "Her next project is a thriller by director A", "She will next be seen in": what somebody else does besides.
_OTHER_WORK = quick(
    r"\b(?:next|other|another)\s+(?:big\s+|major\s+)?(?:project|film|role|movie|gig|job|outing)\b|\bnext\s+be\s+seen\b"
    r"|\blast\s+seen\s+in\b"
    r"|\bfilmography\b|\bcompar(?:ed?|es|ing|isons?)\b[^.;]*\b(?:with|to)\b"
)


def is_of_other_work(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Her next project is a thriller by director A"."""
    begin = sentence.clause(span[0])[0]
    found = _OTHER_WORK.search(sentence.bare, begin, span[0])
    ours = any(begin <= start < span[0] for start, _ in sentence.titles)
    return bool(found) and not ours and "the series" not in sentence.bare[begin : span[0]]


# "A's manga has run since 2011": what it has to do with the show the heading says, or nobody does.
_RUNS = re.compile(
    rf"'s?\s[\w\s-]*?{IN_PARTS}\b.*\b(?:run|runs|running|began|started|seriali[sz]ed|stands|ended|launched|debuted"
    r"|spans|fills|has|\d)$"
)
_ON_SOURCE = quick(r"\b(?:source|material|based|adapt\w*|manga|novels?|comics?|books?|webtoon)\b", re.IGNORECASE)


def is_no_source(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "A's manga has run since 2011", below a heading that does not speak of what the show is made from."""
    return bool(_RUNS.match(sentence.bare, *span)) and not _ON_SOURCE.search(sentence.section.heading)
