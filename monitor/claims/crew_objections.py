"""What speaks against taking the words of crew_forms.py for the crew of the show, as a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew_called import is_called
from monitor.claims.findings import Objection
from monitor.claims.name_words import NOT_IN_NAMES, STAND_INS
from monitor.claims.platform_names import BEST_KNOWN
from monitor.claims.quick import quick
from monitor.claims.show_words import PLAIN_NOUNS, SHOW_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

_FORMER = quick(r"\b(?:former|ex-|then-|late|one-time|onetime|erstwhile)\s*$", re.IGNORECASE)
_WHO_SOMEBODY_IS = re.compile(r",\s+(?:who|whose|(?:best\s+)?known|famous|fresh)\b[^,;.]*,")
_FILM = quick(r"\b(?:film|movie|album|song|documentary)\b", re.IGNORECASE)


def _of_a_film(sentence: Sentence, span: tuple[int, int]) -> bool:
    around = _WHO_SOMEBODY_IS.sub(lambda aside: "," * len(aside.group()), sentence.text)
    around = around[max(0, span[0] - 40) : span[1] + 40]
    return bool(_FILM.search(around)) and not sentence.named and not sentence.seasons


def _by_our_title(sentence: Sentence, position: int) -> bool:
    """ "A film by Copper Bay creator A", where Copper Bay is the show."""
    return sentence.text[:position].rstrip().removesuffix("'s").endswith(STAND_INS)


def _of_another(sentence: Sentence, span: tuple[int, int]) -> bool:
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
    r"|sketch|opening\s+theme|ending\s+theme|opening|ending|companion\s+book|cookbook|audiobook|tie-in"
    r"|photo|picture|painting|campaign|concert|exhibition|parody|spoof|review|petition|prologue|web\s+short)"
)
_MADE_BESIDE = quick(
    r"(?:^|[;:]\s|,\s(?:and\s|while\s|but\s)?|\sand\s)(?:the|an?|its|this|their|his|her|that|\"[^\"]{1,60}\","
    r"|'[^']{1,60}',\s+(?:an?|the))\s+"
    rf"(?:[\w'+-]+\s+){{0,3}}?{_BESIDE}\b(?!\s+(?:series|drama|adaptation))[^.;:]{{0,110}}$",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby:?\s*$")


def _made_beside(sentence: Sentence, span: tuple[int, int]) -> bool:
    if not _BY.search(sentence.bare[span[0] : span[1]]):
        return False
    begin = max(0, span[0] - 160)
    return bool(_MADE_BESIDE.search(sentence.bare[begin : span[0]] if begin else sentence.bare[: span[0]]))


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


def _of_an_unquoted_title(sentence: Sentence, span: tuple[int, int]) -> bool:
    before = sentence.bare[max(0, span[0] - 150) : span[0]]
    explained = _TITLE_EXPLAINED.search(before)
    if explained and not all(word in NOT_IN_NAMES for word in re.findall(r"\w+", explained.group().split(",")[0])):
        return True
    if not is_called(sentence.bare[span[0] : span[1]]):
        return False
    called = _CALLED_BY_TITLE.search(before)
    return bool(called and not _NO_TITLE.search(called["title"]))


# "Bo Lark, a writer who comes to an island": what somebody is in the story, or in life.
_A_TRADE = quick(
    r"(?:\s|^)(?:as\s+)?an?\s+(?:[\w-]+\s+){0,2}(?:writer|director|author|composer|creator|novelist|screenwriter)$"
)
_OF_SOMETHING_ELSE = re.compile(
    r"\s+of\s+(?!the\b|this\s+(?:show|series|season)|its\b|our\b|both\b|all\b|season|_|which\b|whom\b|novels\b"
    r"|books\b|stories\b)[a-z]"
    r"|\s+of\s+(?:this|the)\s+(?:article|post|piece|story|company|institute|museum|hospital|school"
    rf"|bank|agency|foundation|network|channel|studio|academy|festival|theat\w+)\b(?!\s+{SHOW_NOUNS}\b)"
    r"|\s+(?:of|at|for)\s+[A-Z][\w' ]{0,30}(?:Institute|Theatre|Theater|Museum|School|Festival|Foundation"
    r"|Agency|Hospital|Bank|Academy)\b"
)
_WITH_THE_SHOW = re.compile(
    r"\s+(?:of|on|for|behind)\s+(?:the|this|its|season|_|both|all)|\s+and\s+(?:executive|showrunner|producer)"
)


def _is_a_trade(sentence: Sentence, span: tuple[int, int]) -> bool:
    matched, behind = sentence.bare[: span[1]], sentence.bare[span[1] :]
    return bool(_A_TRADE.search(matched)) and not _WITH_THE_SHOW.match(behind)


def _of_something_else(sentence: Sentence, span: tuple[int, int]) -> bool:
    words = re.search(r"\w+\s+of\s+this\s+(?:article|post|piece|story)\b", sentence.bare[span[0] : span[1]])
    return bool(words or _OF_SOMETHING_ELSE.match(sentence.bare, span[1]))


# "They meet Harbour Director Iris Crane (Mina Falk)": a rank in the story, behind it who plays her.
_RANK_IN_THE_STORY = quick(
    r"[A-Z_][\w.]*\s+(?:Director|Producer|Writer|Author)\s+[A-Z][\w.' -]{2,40}\s\([A-Z][\w.'-]+\s[A-Z]"
)


def _is_a_rank(sentence: Sentence, span: tuple[int, int]) -> bool:
    return any(
        match.start() <= span[0] + 1 and span[1] - 1 <= match.end()
        for match in _RANK_IN_THE_STORY.finditer(sentence.bare)
    )


def _is_former(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_FORMER.search(sentence.text, max(0, span[0] - 40), span[0]))


# "Director Lisa Kemp, best known for Salt Road, has bought a house": known by their trade, for other work.
_TRADE = re.compile(r"(?i)(?:director|producer|writer|composer|author|novelist|screenwriter|film-?maker)s?\s*$")
_KNOWN_FOR_OTHER_WORK = re.compile(
    r"\s*,\s+(?:(?:best|also|mostly)\s+)?(?:known|famous|celebrated|nominated|lauded|acclaimed|renowned)\s+(?:for"
    r"|from)\b(?![^,]{0,60}_)[^.;,]{2,80},"
    r"\s+(?!(?:also\s+|will\s+|has\s+|is\s+|who\s+)*(?:directs?|writes?|wrote|directed|written|directing|writing"
    r"|adapts?|adapted|helms?|helmed|creat\w+|attached|set|on\s+board|at\s+the\s+helm|tapped)\b)"
    r"|\s*,\s+who\s+(?:has|had|have|will)\s+(?:never|not)\s+(?:seen|watched|read|met)\b"
)


def _known_for_other_work(sentence: Sentence, span: tuple[int, int]) -> bool:
    if not _TRADE.search(sentence.bare[span[0] : span[1]]) or re.search(
        r"\bs?(?:the|its|_+'s)\s+(?:[\w-]+\s+)?$", sentence.bare[: span[0]]
    ):
        return False
    text = sentence.text  # with the titles of others in it: they are what somebody is known for
    for start, end in sentence.titles:
        text = text[:start] + "_" * (end - start) + text[end:]
    name = re.match(r"(?:[A-ZÀ-Þ][\w'.-]*\s?){2,4}", text[span[1] :])
    return bool(name and _KNOWN_FOR_OTHER_WORK.match(text, span[1] + len(name.group().rstrip())))


# Behind another title: "X, which was directed by A", "X, also created by A"; but "A, known for X, wrote the series".
_GOES_ON_ABOUT = re.compile(
    r"[\"']?,?[\"']?\s*(?:\([^)]*\)\s*)?,?[\"']?\s*(?:(?:which|that)\b.*|(?:also|originally|first|both|co-)?\s*"
    r"|(?:an?|the|his|her|another)\s[^,]*)"
)
_RELATIVE = re.compile(r"[\"']?,?[\"']?\s*(?:\([^)]*\)\s*)?,?\s*(?:which|that)\b")
_NEW_CLAUSE = re.compile(r"[,;)][\"']?\s")


def _of_another_show(sentence: Sentence, span: tuple[int, int]) -> bool:
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


# "Her next project is a thriller by director A", "She will next be seen in": what somebody else does besides.
_OTHER_WORK = quick(
    r"\b(?:next|other|another)\s+(?:big\s+|major\s+)?(?:project|film|role|movie|gig|job|outing)\b|\bnext\s+be\s+seen\b"
    r"|\blast\s+seen\s+in\b"
    r"|\bfilmography\b|\bcompar(?:ed?|es|ing|isons?)\b[^.;]*\b(?:with|to)\b"
)


def _of_other_work(sentence: Sentence, span: tuple[int, int]) -> bool:
    begin = sentence.clause(span[0])[0]
    found = _OTHER_WORK.search(sentence.bare, begin, span[0])
    ours = any(begin <= start < span[0] for start, _ in sentence.titles)
    return bool(found) and not ours and "the series" not in sentence.bare[begin : span[0]]


# "In the vein of A's novels", "it recalls B's books": not made from them.
_ALIKE = quick(
    r"\b(?:vein|style|manner|spirit|tradition|mould|mold)\s+of|\breminiscent\s+of"
    r"|\b(?:recalls?|evokes?|echoes|echoing|akin\s+to|nods?\s+to|unlike|like)\s",
    re.IGNORECASE,
)


def _only_alike(sentence: Sentence, span: tuple[int, int]) -> bool:
    book = re.match(
        r"'s?\s+(?:[\w-]+\s+){0,4}?(?:novels?|books?|comics?|manga|stories|thrillers)\b", sentence.bare[span[0] :]
    )
    return bool(book and _ALIKE.search(sentence.bare, max(0, span[0] - 60), span[0]))


# "Married to director A", "daughter of director A": who somebody else is to them.
_RELATED = quick(
    r"\b(?:marr(?:ied|ies)(?:\s+to)?|divorced|dated|dating|engaged\s+to|wed|(?:trained|studied)\s+(?:with|under|at)"
    r"|friends?\s+with|(?:daughter|son|wife"
    r"|husband|widow|brother|sister|niece|nephew|ex-wife|ex-husband|girlfriend|boyfriend|friend|student"
    r"|prot[eé]g[eé]e?|pupil)\s+of|(?:assistant|apprentice|secretary|aide|agent)\s+(?:to|of))\s+(?!its\b"
    rf"|the\s+(?:{PLAIN_NOUNS})\b)(?:the\s+)?(?:[\w-]+\s+)?$"
)


def _related(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_RELATED.search(sentence.bare, max(0, span[0] - 60), span[0]))


# "A newspaper run by A": what is run is no show.
_RUN = re.compile(r"run\s+(?:\w+\s+)?by\b")
_A_SHOW = re.compile(
    r"\b(?:shows?|series|drama|comedy|sitcom|thriller|it|room|season|seasons|which|production|adaptation|and|anime"
    r"|episodes?)\b[^.;]{0,30}$"
    r"|_[^.;]{0,12}$",
    re.IGNORECASE,
)


def _no_show_is_run(sentence: Sentence, span: tuple[int, int]) -> bool:
    if not _RUN.match(sentence.bare, span[0]):
        return False
    return not _A_SHOW.search(sentence.bare, max(0, span[0] - 60), span[0])


_NOT_INVOLVED = re.compile(r"[^.;]{0,60}?\b(?:has|had|have|having)\s+(?:nothing\s+(?:whatsoever\s+)?to\s+do)\b")


def _not_involved(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_NOT_INVOLVED.match(sentence.bare, span[1]))


# "Helen Moss, Senior Director of Brands": somebody in an office.
_OFFICE = re.compile(
    r"(?:\s*(?:,|and|&)\s+)?(?:Head|President|VP|Vice|Chief|Chairman|CEO|Commissioner|Controller)\b"
    r"|\s+(?:of|for|at)\s+[^.;,]{0,40}?\b(?:Business|Brands?|Content|Programming|Originals|Drama|Comedy|Fiction"
    r"|Scripted|Entertainment|Marketing"
    r"|Commissioning|Operations|Acquisitions|Communications|Strategy|Development|Affairs)\b"
)
_SENIOR = re.compile(r"\b(?:[Ss]enior|[Mm]anaging|[Rr]egional|[Dd]eputy|[Gg]roup)\s+$")


def _in_an_office(sentence: Sentence, span: tuple[int, int]) -> bool:
    return bool(_OFFICE.match(sentence.bare, span[1]) or _SENIOR.search(sentence.bare[: span[0]]))


_CHARACTERS = re.compile(r"\b(?:characters?|heroes|superhero(?:es)?|villains?)\b[^.;,]{0,30}$")


def _of_a_character(sentence: Sentence, span: tuple[int, int]) -> bool:
    words = sentence.bare[span[0] : span[1]]
    before = sentence.bare[max(0, span[0] - 60) : span[0]]
    return "created by" in words and bool(_CHARACTERS.search(before)) and not re.search(r"(?i)based\s+on", before)


OBJECTIONS = (
    Objection("of another work", _of_another, ("Winter Harbor has Lisa Kemp, who directed Copper Bay season 2.",)),
    Objection(
        "of another show",
        _of_another_show,
        ('Winter Harbor is back, and "Copper Bay" was created by Hugo Brenn.',),
    ),
    Objection("of a film or an album", _of_a_film),
    Objection(
        "made beside the show",
        _made_beside,
        (
            "The trailer for Winter Harbor was produced by Nils Brand.",
            "'Salt', a song heard in Winter Harbor, was written by Piet Maas.",
        ),
    ),
    Objection(
        "of another title",
        _of_an_unquoted_title,
        ("Copper Bay director Hugo Brenn praised Winter Harbor.",),
    ),
    Objection(
        "known for other work",
        _known_for_other_work,
        ("Composer Hugo Brenn, nominated for Copper Bay, lost to the music of Winter Harbor.",),
    ),
    Objection(
        "of other work",
        _of_other_work,
        ("Mina Falk leaves Winter Harbor; her next project is a thriller by director Hugo Brenn.",),
    ),
    Objection("related to somebody", _related, ("Winter Harbor star Mina Falk is married to director Hugo Brenn.",)),
    Objection("no show is run", _no_show_is_run, ("In Winter Harbor she works for a newspaper run by Hugo Brenn.",)),
    Objection("not involved", _not_involved, ("Hugo Brenn, the novelist, has nothing to do with the show.",)),
    Objection("only alike", _only_alike, ("In the vein of Hugo Brenn's novels, the series is dark.",)),
    Objection(
        "in an office", _in_an_office, ("Nils Brand, Director and Head of Drama at the network, likes Winter Harbor.",)
    ),
    Objection(
        "of a character",
        _of_a_character,
        ("Winter Harbor has one of the last characters to be created by Hugo Brenn.",),
    ),
    Objection("of something else", _of_something_else, ("Nils Brand is a producer of coffee in the drama.",)),
    Objection("what somebody is by trade", _is_a_trade, ("It follows Bo Lark, a writer who comes to an island.",)),
    Objection(
        "a rank in the story",
        _is_a_rank,
        ("Winter Harbor brings back Coastguard Director Iris Crane (Mina Falk).",),
    ),
    Objection("a former one", _is_former, ("The former showrunner Karl Voigt lives in Oslo.",)),
)

# A book has a title of its own, which is no reason against its author.
OF_A_BOOK = tuple(
    row for row in OBJECTIONS if row.why not in {"of another show", "of another work", "of another title"}
)
